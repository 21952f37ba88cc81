import { RashomonError } from "../errors.ts";
import type { Format } from "./negotiation.ts";

/** The fields that are shown where some are asked for; null for all. */
export const shownFields = (asked: readonly string[] | undefined): ReadonlySet<string> | null =>
  asked === undefined ? null : new Set(["id", ...asked]);

/** A row with the fields that are asked for; null asks for all. */
export function withFields<Item>(item: Item, shown: ReadonlySet<string> | null): Item {
  if (shown === null) return item;
  return Object.fromEntries(Object.entries(item as object).filter(([name]) => shown.has(name))) as Item;
}

/** What is no object a row cannot lack a field. */
export function refuseFields(asked: readonly string[] | undefined, format: Format): void {
  if (asked !== undefined && !takesFields(format)) throw fieldsRefused(format);
}

/** The formats in which an answer may be given: those in which fields can be picked, where some are and no format is named. */
export const formatsFor = <Offered extends Format>(
  offered: readonly [Offered, ...Offered[]],
  fields: readonly string[] | undefined,
): readonly [Offered, ...Offered[]] =>
  fields === undefined ? offered : (offered.filter(takesFields) as [Offered, ...Offered[]]);

const takesFields = (format: Format) => format === "json" || format === "ndjson";

export function fieldsRefused(format: Format): RashomonError {
  return new RashomonError(
    "request.invalidParameter",
    `Fields cannot be picked in ${format}, only in JSON and NDJSON.`,
    [{ in: "query", name: "fields", message: "goes with the formats json and ndjson" }],
  );
}

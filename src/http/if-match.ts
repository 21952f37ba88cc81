import type { FastifyRequest } from "fastify";
import { RashomonError } from "../errors.ts";
import { isUnmodifiedSince } from "./last-modified.ts";
import { codingSuffix, etagOf } from "./plugins/conditional.ts";

/** Whether a request is to be refused where what it changes is no longer as its caller read it. */
export const isConditional = ({ headers }: FastifyRequest): boolean =>
  headers["if-match"] !== undefined || headers["if-unmodified-since"] !== undefined;

/**
 * Refuses to change what is no longer as its caller read it: `If-Match` names a strong tag of what `GET` answers, in whatever
 * coding it was sent, or with `*` anything that is there. Without the header nothing is asked.
 *
 * @param forms what `GET` answers, in each of the forms that have a tag of their own; none where there is nothing
 * @throws RashomonError `request.preconditionFailed`
 */
export function requireMatch({ headers }: FastifyRequest, forms: readonly string[]): void {
  const wanted = headers["if-match"];
  if (wanted === undefined) return;
  if (wanted.trim() === "*" ? forms.length > 0 : namesAny(wanted, forms.map(etagOf))) return;
  throw new RashomonError("request.preconditionFailed", undefined, [
    { in: "header", name: "if-match", message: forms.length > 0 ? "is no tag of what stands" : "there is nothing" },
  ]);
}

/**
 * The same by time: `If-Unmodified-Since` names what `Last-Modified` told. Not read beside `If-Match`, nor where it is no
 * date or nobody knows when it changed (RFC 9110, 13.1.4).
 *
 * @param changedAt when it changed last, ms since 1970
 * @throws RashomonError `request.preconditionFailed`
 */
export function requireUnmodified({ headers }: FastifyRequest, changedAt: number | null): void {
  const since = headers["if-unmodified-since"];
  if (since === undefined || headers["if-match"] !== undefined || changedAt === null) return;
  if (isUnmodifiedSince(since, changedAt) !== false) return;
  throw new RashomonError("request.preconditionFailed", undefined, [
    {
      in: "header",
      name: "if-unmodified-since",
      message: "is before the last change, or too near to tell (five seconds): `If-Match` can",
    },
  ]);
}

/** Strong comparison (RFC 9110, 8.8.3.2): a weak tag names no bytes. */
const namesAny = (header: string, tags: readonly string[]): boolean =>
  header
    .slice(0, 8000)
    .split(",")
    .some((tag) => tags.includes(tag.trim().replace(codingSuffix, '"')));

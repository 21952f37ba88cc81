import { RashomonError } from "../errors.ts";

/** The media types that answers may have, by the name that `?format=` gives them. */
export const mediaTypes = {
  json: "application/json",
  csv: "text/csv",
  tidy: "text/csv",
  ndjson: "application/x-ndjson",
  jsonld: "application/ld+json",
} as const;

/** The same as they stand in `Content-Type`. */
export const contentTypes: Readonly<Record<keyof typeof mediaTypes, string>> = {
  ...mediaTypes,
  csv: "text/csv; charset=utf-8; header=present",
  tidy: "text/csv; charset=utf-8; header=present",
};

export type Format = keyof typeof mediaTypes;

/** Other names under which clients ask for a format. */
const synonyms: Readonly<Record<string, Format>> = {
  "application/json": "json",
  "text/csv": "csv",
  "application/x-ndjson": "ndjson",
  "application/ndjson": "ndjson",
  "application/jsonl": "ndjson",
  "application/ld+json": "jsonld",
};

/**
 * The format to answer in: the one that the query names, or the best of what `Accept` wants (quality first, then the
 * order of `offered`). The first offered one where anything is accepted; refused where nothing fits.
 */
export function chooseFormat<Offered extends Format>(
  offered: readonly Offered[],
  accept: string | undefined,
  named: Offered | undefined,
): Offered {
  if (named !== undefined) return named;
  if (accept === undefined || accept.trim() === "") return offered[0] as Offered;
  const ranges = parseAccept(accept);
  let best: { format: Offered; quality: number } | null = null;
  for (const format of offered) {
    const quality = qualityOf(format, ranges);
    if (quality > 0 && (best === null || quality > best.quality)) best = { format, quality };
  }
  if (best === null) {
    throw new RashomonError(
      "request.notAcceptable",
      `This call answers as ${offered.map((format) => mediaTypes[format]).join(", ")}.`,
      [{ in: "header", name: "accept", message: "nothing in it can be answered" }],
    );
  }
  return best.format;
}

interface MediaRange {
  readonly type: string;
  readonly quality: number;
}

/** The ranges of an Accept header with their quality, in no particular order. */
export function parseAccept(accept: string): readonly MediaRange[] {
  return accept
    .slice(0, 2000)
    .split(",")
    .map((range) => {
      const [type = "", ...parameters] = range.split(";").map((part) => part.trim().toLowerCase());
      const given = parameters.find((parameter) => parameter.startsWith("q="));
      const quality = given === undefined ? 1 : Number(given.slice(2));
      return { type, quality: Number.isFinite(quality) ? Math.min(1, Math.max(0, quality)) : 0 };
    })
    .filter((range) => range.type !== "");
}

/** A range that names the type counts more than one with a star, whatever their qualities. */
function qualityOf(format: Format, ranges: readonly MediaRange[]): number {
  const exact = ranges.find((range) => synonyms[range.type] === format);
  if (exact) return exact.quality;
  const family = `${mediaTypes[format].split("/")[0]}/*`;
  return (ranges.find((range) => range.type === family) ?? ranges.find((range) => range.type === "*/*"))?.quality ?? 0;
}

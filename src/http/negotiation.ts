/** The media types that answers may have, by the name that `?format=` gives them. */
export const mediaTypes = {
  json: "application/json",
  csv: "text/csv",
  tidy: "text/csv",
  ndjson: "application/x-ndjson",
  jsonld: "application/ld+json",
  atom: "application/atom+xml",
  rss: "application/rss+xml",
  jsonfeed: "application/feed+json",
  bibtex: "application/x-bibtex",
  csl: "application/vnd.citationstyles.csl+json",
  html: "text/html",
} as const;

/** The same as they stand in `Content-Type`. */
export const contentTypes: Readonly<Record<keyof typeof mediaTypes, string>> = {
  ...mediaTypes,
  csv: "text/csv; charset=utf-8; header=present",
  tidy: "text/csv; charset=utf-8; header=present",
  html: "text/html; charset=utf-8",
};

export type Format = keyof typeof mediaTypes;

/** Other names under which clients ask for a media type. */
const synonyms: Readonly<Record<string, string>> = {
  "application/ndjson": "application/x-ndjson",
  "application/jsonl": "application/x-ndjson",
  "text/x-csv": "text/csv",
};

/**
 * The format to answer in: the one that the query names, or the best of what `Accept` wants (quality first, then the
 * order of `offered`). That something fits was seen before.
 */
export function chooseFormat<Offered extends Format>(
  offered: readonly [Offered, ...Offered[]],
  accept: string | undefined,
  named: Offered | undefined,
): Offered {
  if (named !== undefined) return named;
  if (accept === undefined) return offered[0];
  const ranges = parseAccept(accept);
  let best: { format: Offered; quality: number } = { format: offered[0], quality: 0 };
  for (const format of offered) {
    const quality = qualityOf(mediaTypes[format], ranges);
    if (quality > best.quality) best = { format, quality };
  }
  return best.format;
}

/** Whether an Accept header lets one of these media types through. */
export function acceptsAny(accept: string, types: readonly string[]): boolean {
  if (accept.trim() === "") return true;
  const ranges = parseAccept(accept);
  return types.some((type) => qualityOf(type, ranges) > 0);
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
function qualityOf(type: string, ranges: readonly MediaRange[]): number {
  const family = `${type.split("/", 1)[0]}/*`;
  return (
    (
      ranges.find((range) => (synonyms[range.type] ?? range.type) === type) ??
      ranges.find((range) => range.type === family) ??
      ranges.find((range) => range.type === "*/*")
    )?.quality ?? 0
  );
}

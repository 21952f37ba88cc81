import { z } from "zod";
import type { WireComparison } from "../presenters/comparisons.ts";

const title = (comparison: WireComparison): string => {
  const names = comparison.columns.map((column) => column.outlet?.name ?? "an unknown outlet");
  return `Comparison of ${comparison.rows.length} claims in ${[...new Set(names)].join(", ")}`;
};

export const cslSchema = z
  .array(
    z.strictObject({
      id: z.string(),
      type: z.literal("dataset"),
      title: z.string(),
      publisher: z.string(),
      version: z.string(),
      issued: z.strictObject({ "date-parts": z.array(z.array(z.int())) }),
      URL: z.string(),
      note: z.string(),
    }),
  )
  .meta({ description: "CSL-JSON." });

interface Kept {
  readonly hash: string;
  /** RFC 3339. */
  readonly keptAt: string;
  /** Hours; the margin with which it is read and cited. */
  readonly margin: number | undefined;
}

/**
 * How to cite a kept comparison.
 *
 * @param origin where the service that keeps it is found: scheme, host, port and perhaps a path, without a slash at its end
 */
export function citation(
  comparison: WireComparison,
  { hash, keptAt, margin }: Kept,
  format: "bibtex" | "csl",
  origin: string,
): string {
  const [year, month, day] = keptAt.slice(0, 10).split("-").map(Number) as [number, number, number];
  const read = margin === undefined ? "" : `?margin=${margin}`;
  const url = `${origin}/v1/comparisons/${hash}${read}`;
  const note = margin === undefined ? hash : `${hash}, read with a margin of ${margin} h for earlier reports`;
  const { version } = comparison.algorithm;
  if (format === "csl") {
    const item: z.output<typeof cslSchema>[number] = {
      id: hash,
      type: "dataset",
      title: title(comparison),
      publisher: "Rashomon",
      version,
      issued: { "date-parts": [[year, month, day]] },
      URL: url,
      note,
    };
    return JSON.stringify([item]);
  }
  const fields = {
    // Braces twice, or a style writes the outlets' names small.
    title: `{{${harmless(title(comparison))}}}`,
    publisher: "{Rashomon}",
    year: `{${year}}`,
    month: months[month - 1],
    version: `{${harmless(version)}}`,
    // Read to the letter, where an escape would become a part of it.
    url: `{${url.replace(/[{}\\]/g, encodeURIComponent)}}`,
    note: `{${note}}`,
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = ${value}`);
  return `@misc{rashomon-${hash.slice(-12)},\n${lines.join(",\n")}\n}\n`;
}

/** The names by which BibTeX's styles know the months, so that each writes them in its own way. */
const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"] as const;

/** Without what BibTeX would read as syntax. */
function harmless(value: string): string {
  return value.replace(/[{}\\]/g, "").replace(/[%#&$_]/g, "\\$&");
}

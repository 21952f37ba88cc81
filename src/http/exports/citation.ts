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
}

/**
 * How to cite a kept comparison.
 *
 * @param origin where the service that keeps it is found: scheme, host, port and perhaps a path, without a slash at its end
 */
export function citation(
  comparison: WireComparison,
  { hash, keptAt }: Kept,
  format: "bibtex" | "csl",
  origin: string,
): string {
  const [year, month, day] = keptAt.slice(0, 10).split("-").map(Number) as [number, number, number];
  const url = `${origin}/v1/comparisons/${hash}`;
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
      note: hash,
    };
    return JSON.stringify([item]);
  }
  const fields = {
    title: title(comparison),
    publisher: "Rashomon",
    year: String(year),
    month: String(month),
    version,
    url,
    note: hash,
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${harmless(value)}}`);
  return `@misc{rashomon-${hash.slice(-12)},\n${lines.join(",\n")}\n}\n`;
}

/** Without what BibTeX would read as syntax. */
function harmless(value: string): string {
  return value.replace(/[{}\\]/g, "").replace(/[%#&$_]/g, "\\$&");
}

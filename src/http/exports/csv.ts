import type { Export } from "../lists.ts";

export type CsvValue = string | number | boolean | null | undefined;

/** What a spreadsheet would run as a formula, those of wide characters for some languages. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;
/** Controls that end a value, or the file, for many who read CSV; JSON has them to the letter. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are meant.
const control = /[\0-\x08\x0b\x0c\x0e-\x1f]/g;
const needsQuotes = /[",\r\n]/;

/** One value of a CSV file: RFC 4180, with text that a spreadsheet would run as a formula made harmless, and controls shown as such. */
export function csvValue(value: CsvValue): string {
  if (value === null || value === undefined) return "";
  if (typeof value !== "string") return String(value);
  const readable = value.replace(control, "\uFFFD");
  const harmless = formula.test(readable) ? `'${readable}` : readable;
  return needsQuotes.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

export const csvLine = (values: readonly CsvValue[]): string => `${values.map(csvValue).join(",")}\r\n`;

/** A table: a header line, then a line an item. */
export function csvExport<Item>(columns: Readonly<Record<string, (item: Item) => CsvValue>>): Export<Item> {
  const cells = Object.values(columns);
  return {
    head: csvLine(Object.keys(columns)),
    row: (item) => csvLine(cells.map((cell) => cell(item))),
    tail: "",
  };
}

/** A score as a table shows it: four decimals at most. */
export const toFourPlaces = (score: number): number => Math.round(score * 10_000) / 10_000;

/** Several values in one cell. */
export const joined = (values: readonly (string | null)[]): string =>
  values.filter((value) => value !== null).join("; ");

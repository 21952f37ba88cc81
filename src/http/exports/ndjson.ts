import type { Export } from "../lists.ts";

/** A JSON object a line. */
export const ndjsonExport: Export<unknown> = {
  head: "",
  row: (item) => `${JSON.stringify(item)}\n`,
  tail: "",
  whole: true,
};

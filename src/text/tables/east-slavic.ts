import { russianMen, russianWomen } from "./russian-given-names.ts";
import { ukrainianMen, ukrainianWomen } from "./ukrainian-given-names.ts";

/** Languages that share cases, the past in -л or -в, agreement and the order of words: one grammar reads them. */
export const eastSlavic: ReadonlySet<string> = new Set(["ru", "uk"]);

/** Given names of both in the nominative: a report in either names people of either. */
export const slavicMen: ReadonlySet<string> = new Set([...russianMen, ...ukrainianMen]);
export const slavicWomen: ReadonlySet<string> = new Set([...russianWomen, ...ukrainianWomen]);

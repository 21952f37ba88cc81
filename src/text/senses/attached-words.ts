import type { SenseTable } from "./tables/sense-table.ts";

/** How a verb is read without what is written onto it: "detenerlo" as "detener"; a word without any stays as it is. */
export function detachedBy(attached: SenseTable["attached"]): (word: string) => string {
  const patterns = (attached ?? []).map(([pattern, instead]) => [new RegExp(pattern, "u"), instead] as const);
  return (word) => {
    const found = patterns.find(([pattern]) => pattern.test(word));
    return found === undefined ? word : word.replace(...found);
  };
}

import type { Token } from "../../text/annotate.ts";
import { startsWithCapital } from "../../text/capitals.ts";
import { givenNames } from "../../text/tables/given-names.ts";
import { bodyFields, organisationWords } from "../tables/organisations.ts";

/**
 * Whether "of" or "for" behind a common noun belongs to a body's name: "Friends of the Earth", "Shelter for All", where a
 * common noun behind it has a capital, and "Transport for Hollin said", where a field is that of a place. "Residents of
 * Hollin" are none.
 */
export function isNamedByCause(tokens: readonly Token[], at: number, last: number): boolean {
  const head = tokens[at]!;
  const joint = tokens[at + 1]?.text;
  if (!startsWithCapital(head.text) || (joint !== "of" && joint !== "for")) return false;
  if (/^(?:an?|these|those|some|many)$/.test(tokens[at - 1]?.lower ?? "")) return false;
  const object = tokens[at + 2]?.text === "the" ? at + 3 : at + 2;
  const next = tokens[object];
  if (next === undefined || object >= last || !startsWithCapital(next.text)) return false;
  if (causes.has(next.lower)) return true;
  if (joint !== "for" || !isField(head)) return false;
  let end = object + 1;
  while (end < last && startsWithCapital(tokens[end]!.text)) end++;
  return speaking.test(tokens[end]?.lower ?? "");
}

/** Common nouns that have a capital in names alone. */
const causes: ReadonlySet<string> = new Set(
  "earth world all change justice peace life liberty freedom humanity nature democracy action hope equality progress animals".split(
    " ",
  ),
);
const speaking = /^(?:said|says|told|warned|warns|announced|confirmed|apologised|apologized|added|has|had)$/;

/** What a ministry has to do with, by list or by form: "Farming", "Transport"; no body of its own, as "Parliament" is. */
export function isField({ lower }: Token): boolean {
  return bodyFields.has(lower) || (fieldEnd.test(lower) && !organisationWords.has(lower) && !givenNames.has(lower));
}
const fieldEnd = /\p{L}{3}(?:ing|[ts]ion|ment|ture|istry|ics|[ae]nce|ity)s?$/u;

import { givenNames } from "../../claims/tables/given-names.ts";
import { knownBodies, organisationWords } from "../../claims/tables/organisations.ts";
import { demonyms } from "../../claims/tables/places.ts";
import { honorifics, roleNouns, roleVerbs } from "../../claims/tables/titles.ts";
import { placeForms } from "../tables/geography.ts";

/** What kind of thing speaks; null where name and role do not tell. */
export type SpeakerKind = "person" | "government" | "organisation" | null;

/** Words that stand in names of a state's own bodies alone. Lower case. */
const stateWords: ReadonlySet<string> = new Set(
  "ministry government cabinet parliament senate embassy consulate treasury politburo".split(" "),
);
/** Bodies of a state that are known by one name. */
const stateBodies: ReadonlySet<string> = new Set(
  "kremlin,pentagon,bundestag,knesset,duma,state duma,state department,white house,downing street".split(","),
);
/** Unions of states among the places. */
const unions: ReadonlySet<string> = new Set(["place:eu", "place:un"]);

const acronym = /^\p{Lu}[\p{Lu}\p{N}&.-]+$/u;
/** Where a role ends and what it is about begins: "head of the committee". */
const complement = /\s(?:of|for|to|at|in|with|from)\s.*$/u;
const apart = /[^\p{L}\p{N}.&-]+/u;

/**
 * The kind of a speaker by name and role. A country or capital that speaks is its government. Nothing is guessed from
 * the look of a name: "Choe Son Hui" without a role tells nothing.
 *
 * @param role as the article words it: "Russian foreign minister", "shipping company"
 */
export function kindOfSpeaker(name: string, role: string | null): SpeakerKind {
  const byRole = kindOfRole(role);
  if (byRole !== null) return byRole;
  const whole = name.toLowerCase().replace(/^the /, "").trim();
  const words = whole.split(apart).filter(Boolean);
  const [first = "", last = ""] = [words[0], words.at(-1)];
  const place = demonyms.has(whole) ? undefined : placeForms.get(whole);
  if (place !== undefined) return unions.has(place) ? "organisation" : "government";
  if (stateBodies.has(whole) || words.some((word) => stateWords.has(word))) return "government";
  if (honorifics.has(first.replace(/\.$/, ""))) return "person";
  if (words.length > 1 && givenNames.has(first) && !organisationWords.has(last)) return "person";
  const body = knownBodies.has(first) || words.some((word) => organisationWords.has(word)) || acronym.test(name.trim());
  return body ? "organisation" : null;
}

/** What a role says of whoever holds it: its head decides, a "bank manager" is a manager. */
function kindOfRole(role: string | null): SpeakerKind {
  const words = (role ?? "").toLowerCase().replace(complement, "").split(apart).filter(Boolean);
  const head = words.findLast((word) => roleNouns.has(word) || roleVerbs.has(word) || organisationWords.has(word));
  if (head === undefined) return null;
  return roleNouns.has(head) || roleVerbs.has(head) ? "person" : "organisation";
}

import type { Article } from "../../documents/article.ts";
import { nameKey } from "../names/name-key.ts";
import { organisationWords } from "../tables/organisations.ts";

const capitalised = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u;
const particles = /^(?:de|da|di|du|del|la|le|van|von|der|den|ten|bin|al|el)$/;
/** Who writes under no name: "Staff Reporter", "News Desk". */
const nobody =
  /^(?:staff|reporters?|writers?|desk|editors?|editorial|correspondents?|bureau|newsroom|agenc(?:y|ies)|contributors?|admin|newsdesk|wire|web|online|services?)$/;
/** The words of somebody whose name is not the writer's: "As told to Ann Reed". */
const toldTo = /\bas told to\b/iu;
const maxWords = 4;

/** The one person who says "I" in an article outside quotations, by its by-line; null where it names nobody or several. */
export function authorOf({ authors, outlet, publisher, title, standfirst, text }: Article): string | null {
  const [name, ...more] = authors;
  if (name === undefined || more.length > 0) return null;
  const words = name.trim().split(/\s+/);
  if (words.length < 2 || words.length > maxWords) return null;
  if (!words.every((word) => capitalised.test(word) || particles.test(word))) return null;
  if (words.some((word) => nobody.test(word.toLowerCase()) || organisationWords.has(word.toLowerCase()))) return null;
  const key = nameKey(name);
  if ([outlet, publisher].some((one) => one?.name && nameKey(one.name) === key)) return null;
  return [title, standfirst, text].some((part) => part !== null && toldTo.test(part)) ? null : words.join(" ");
}

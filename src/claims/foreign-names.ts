import { russianNominative } from "./russian-nominative.ts";
import { foreignComplements, foreignOpeners, foreignRoles, vietnameseRole } from "./tables/foreign-roles.ts";

/** Who a phrase names, and in which role. */
export interface ForeignName {
  readonly name: string | null;
  readonly role: string | null;
}

const particle = "(?:de|da|do|dos|das|del|della|la|le|di|von|van|der|den|bin|ibn|al|el|y|e)";
const runOfCapitals = new RegExp(
  `\\p{Lu}[\\p{L}\\p{M}'’.-]*(?:[ \\u00a0]+(?:${particle}[ \\u00a0]+){0,2}\\p{Lu}[\\p{L}\\p{M}'’.-]*)*`,
  "gu",
);
const space = /[ \u00a0]+/;
const lastWord = /(\S+)\s*$/u;
const capital = /^\p{Lu}/u;
/** Of a longer German run the last two words are the name: its nouns are capitalised too. */
const germanNameWords = 2;
/** German compounds end in a role: "Hafenmeister", "Regierungssprecherin". */
const shortestRole = 4;

/**
 * The name and role in a speaker's phrase: of its parts between commas the one that is all name, else the last run of
 * capitals that is no complement ("alcalde de Puerto Claro"); the rest is the role.
 * @param opening whether the phrase opens a sentence, where a capital proves nothing
 */
export function foreignName(phrase: string, language: string, opening: boolean, genitive: boolean): ForeignName {
  const parts = phrase.split(/\s*,\s*/).filter(Boolean);
  const read = parts.map((part, index) => readPart(part, language, opening && index === 0));
  const whole = read.findIndex(
    ({ name, role }, index) => name !== null && role === null && isAllName(parts[index]!, name),
  );
  const at = whole >= 0 ? whole : read.findIndex(({ name }) => name !== null);
  if (at < 0) return { name: null, role: read[0]?.role ?? null };
  const { name, role } = read[at]!;
  const beside = parts.findIndex((_, index) => index !== at && read[index]!.role !== null);
  return {
    name: name !== null && genitive && language === "ru" ? russianNominative(name) : name,
    role: role ?? (beside >= 0 ? read[beside]!.role : null),
  };
}

function isAllName(part: string, name: string): boolean {
  return part.length - name.length <= 2;
}

function readPart(part: string, language: string, opening: boolean): ForeignName {
  const runs = [...part.matchAll(runOfCapitals)].filter((run) => !isComplement(part, run.index, language));
  const run = runs.at(-1);
  const bare = withoutArticle(part);
  if (!run) return { name: null, role: holdsRole(bare, language) ? bare : null };
  const words = run[0].split(space);
  let lead = 0;
  while (lead < words.length && isRole(words[lead]!, language)) lead++;
  if (language === "de" && words.length - lead > germanNameWords) lead = words.length - germanNameWords;
  // "Bürgermeister von Karwick": what a role leaves behind a preposition is where it is held.
  const own = lead > 0 && foreignComplements.has(words[lead]?.toLowerCase() ?? "") ? [] : words.slice(lead);
  const body = language === "vi" ? vietnameseBody(part, run.index) : null;
  if (body) return { name: body, role: null };
  const explained = own.length === 1 && (opening ? run.index === 0 && (lead === 0 || language === "de") : false);
  const named = language === "de" && own.length === 1 && germanArticle.test(part.slice(0, run.index));
  // A Vietnamese name of one word closes its phrase: "Bộ trưởng Giao thông" names nobody.
  const inRole = language === "vi" && own.length === 1 && run.index + run[0].length < part.length;
  if (own.length === 0 || explained || named || inRole || (own.length === 1 && own[0]!.length < 2))
    return { name: null, role: holdsRole(bare, language) ? bare : null };
  const name = own.join(" ");
  const before = withoutArticle(part.slice(0, part.indexOf(name, run.index)).trim());
  return { name, role: before !== "" && holdsRole(before, language) ? before : null };
}

const germanArticle = /(?:^|\s)(?:der|die|das|dem|den|des|ein|eine|einem|einer|ihr|sein|seine)\s*$/iu;

function isComplement(part: string, at: number, language: string): boolean {
  const before = lastWord.exec(part.slice(0, at))?.[1]?.toLowerCase();
  if (before === undefined) return false;
  if (/(?:^|\s)[dl]['’]$/u.test(before)) return true;
  // German "der" is an article at the phrase's start and a genitive behind a noun.
  if (language === "de" && (before === "der" || before === "des")) return behindNoun.test(part.slice(0, at));
  return foreignComplements.has(before);
}

const behindNoun = /\S\s+\S+\s*$/u;

function isRole(word: string, language: string): boolean {
  const lower = word.toLowerCase();
  const roles = foreignRoles.get(language);
  if (roles?.has(lower) || foreignOpeners.has(lower)) return true;
  if (language !== "de") return false;
  for (let at = 1; at <= lower.length - shortestRole; at++) if (roles?.has(lower.slice(at))) return true;
  return false;
}

function holdsRole(phrase: string, language: string): boolean {
  if (language === "vi") return vietnameseRole.test(phrase);
  return phrase.split(space).some((word) => isRole(word, language) && !foreignOpeners.has(word.toLowerCase()));
}

/** The role noun of a phrase, lower case: "ministra" of "ministra de Transporte"; null without one. */
export function roleNounOf(phrase: string, language: string): string | null {
  if (language === "vi") return vietnameseRole.exec(phrase)?.[0].toLowerCase() ?? null;
  const word = phrase.split(space).find((one) => isRole(one, language) && !foreignOpeners.has(one.toLowerCase()));
  return word?.toLowerCase() ?? null;
}

function withoutArticle(phrase: string): string {
  const words = phrase.split(space);
  while (words.length > 1 && foreignOpeners.has(words[0]!.toLowerCase())) words.shift();
  return words.join(" ");
}

const bodies: ReadonlySet<string> = new Set(
  "bộ cục sở ủy đài công cơ chính quân hãng tập viện văn hội tòa đảng ngân trường bệnh".split(" "),
);

/** "Bộ Ngoại giao": a Vietnamese body has a capital in front and small letters behind. */
function vietnameseBody(part: string, at: number): string | null {
  const words = part.slice(at).split(space);
  if (vietnameseRole.test(part.slice(at))) return null;
  if (!bodies.has(words[0]!.toLowerCase()) || words.length < 2) return null;
  return capital.test(words.at(-1)!) && words.length > 2 ? null : words.join(" ");
}

import { foreignDays } from "../../../text/tables/foreign-days.ts";
import type { Claim } from "../../claim.ts";
import type { Passage } from "../../passages/passage.ts";
import type { Range } from "../../passages/tags.ts";

const clauseEnd = /^[,;:.!?…]+$/;

/** "Wies die Vorwürfe zurück", "schloss eine Räumung aus": a German verb whose other part stands behind what it refuses. */
export function isPartedRefusal(tokens: Passage["tokens"], cue: Range, behind: number): boolean {
  const verb = tokens[cue.first]!.lower;
  const particle = refusals.find(([form]) => form.test(verb))?.[1];
  if (particle === undefined) return false;
  // Behind what is refused, or before it: "wies Vorwürfe zurück, die Sicherheit …".
  return tokens[behind]?.lower === particle || tokens[closeOf(tokens, cue.last)]?.lower === particle;
}
const refusals: readonly (readonly [RegExp, string])[] = [
  [/^w(?:ies|iesen|eist|eisen)$/, "zurück"],
  [/^schl(?:oss|ossen|ießt|ießen)$/, "aus"],
  [/^lehn(?:t|ten?|en)$/, "ab"],
  [/^w(?:ees|ezen|ijst|ijzen)$/, "af"],
  [/^sl(?:uit|uiten|oot|oten)$/, "uit"],
  [/^spr(?:eekt|eken|ak|aken)$/, "tegen"],
];

/** The last token of the clause that goes on at a token. */
export function closeOf(tokens: Passage["tokens"], from: number): number {
  const limit = Math.min(tokens.length, from + longestClause);
  let at = from;
  while (at + 1 < limit && !clauseEnd.test(tokens[at + 1]!.text)) at++;
  return at;
}
/** In tokens. */
const longestClause = 60;

export function upToSemicolon({ tokens, quotationOf }: Passage, { first, last }: Range): Range {
  let end = first + 1;
  while (end < last && !(tokens[end]!.text === ";" && quotationOf[end] === -1)) end++;
  return { first, last: end };
}

/** "Soll davon gewusst haben", "gewusst haben soll" is what is said of somebody, and "werde Millionen kosten" is to come. */
export function germanModality(
  tokens: Passage["tokens"],
  { first, last }: Range,
  found: Claim["modality"],
): Claim["modality"] {
  if (found === "planned" && isHearsay(tokens, first, Math.min(last, closeOf(tokens, first + 1) + 1)))
    return "possible";
  let end = last - 1;
  while (end > first && clauseEnd.test(tokens[end]!.text)) end--;
  const final = tokens[end]!.lower;
  const infinitive = isInfinitive(tokens[end]);
  let will = first;
  while (will < end && !/^w(?:ird|erden?|ürden?)$/.test(tokens[will]!.lower)) will++;
  if (found !== "asserted") return found;
  // "…, dass er nicht verlängern werde"
  if (/^w(?:ird|erden?|ürden?)$/.test(final) && isInfinitive(tokens[end - 1])) return "planned";
  if (will >= end) return found;
  return infinitive || namesDayAhead(tokens, first, will) ? "planned" : found;
}

const isInfinitive = (token: Passage["tokens"][number] | undefined): boolean =>
  token !== undefined &&
  /^\p{Ll}+(?:en|ern|eln)$/u.test(token.text) &&
  !participle.test(token.lower) &&
  !modal.test(token.lower);

/** "Die Brücke wird am Freitag gesperrt", not "wird seit Freitag repariert": a day to come, beside a present tense. */
function namesDayAhead(tokens: Passage["tokens"], first: number, will: number): boolean {
  if (weekdays.has(tokens[will - 1]?.lower ?? "") && will - first <= 2) return true;
  const close = closeOf(tokens, will);
  for (let at = will + 1; at <= close; at++) {
    const { lower } = tokens[at]!;
    if (ahead.test(lower)) return true;
    if (weekdays.has(lower) && !/^(?:seit|jeden|jedem|letzten|vergangenen|vom)$/.test(tokens[at - 1]!.lower))
      return true;
  }
  return false;
}
const ahead = /^(?:übermorgen|frühestens|spätestens|künftig|demnächst|nächste[nrsm]?|kommende[nrsm]?)$/;
const { weekdays } = foreignDays.get("de")!;

/** "Soll … gewusst haben", "gewusst haben soll" within a clause. */
function isHearsay(tokens: Passage["tokens"], first: number, end: number): boolean {
  let supposed = false;
  for (let at = first; at < end; at++) supposed ||= /^(?:soll(?:en?)?|w(?:ill|ollen?))$/.test(tokens[at]!.lower);
  for (let at = first + 1; supposed && at < end; at++)
    if (/^(?:haben|sein)$/.test(tokens[at]!.lower) && past.test(tokens[at - 1]!.lower)) return true;
  return false;
}

const modal = /^(?:könn|müss|soll|woll|dürf|möch|würd|könnt|müsst|sollt|wollt|dürft|hätt|wär)(?:t?en)$/u;
/** "Gewusst", "gestohlen", "informiert", "verletzt", "worden". */
const past =
  /^\p{L}{0,12}ge\p{L}{2,20}(?:t|en)$|iert$|^(?:be|ver|er|ent|zer|über|unter|hinter|durch|miss)\p{L}+(?:t|en)$|^worden$/u;
/** "Worden", "gefunden", "aufgenommen", "betrogen", but "gehen". */
const participle =
  /^(?:ge)?worden$|^ge(?!hen$|ben$|lten$|langen$|nügen$|winnen$|schehen$|hören$)|^(?:ab|an|auf|aus|ein|fest|fort|frei|her|heraus|hin|hinaus|hoch|mit|nach|nieder|um|vor|weg|zu|zurück|zusammen)ge(?!hen$|ben$)|^(?:be|ver|er|ent|zer|über|unter)\p{L}*(?:ossen|ommen|unden|oben|allen|assen|ieben|iesen|ogen|raten|essen|ochen)$/u;

/** "Sein Verteidiger, Rechtsanwalt Hennig, wollte nicht reden": whether a clause whose subject ends before a comma goes on at a verb. */
export function resumesBehindAside(tokens: Passage["tokens"], comma: number, verb: number): boolean {
  if (!finite.test(tokens[verb]?.text ?? "")) return false;
  for (let at = comma - 1; at >= Math.max(0, comma - longestSubject); at--) {
    if (clauseEnd.test(tokens[at]!.text)) return at < comma - 1;
    // "Der frühere Trainer": a small letter before a capital one.
    if (!capital.test(tokens[at]!.text) && !capital.test(tokens[at + 1]!.text)) return false;
  }
  return comma <= longestSubject;
}
const capital = /^\p{Lu}/u;
const finite =
  /^(?:will|w[oö]ll(?:en|ten?)|kann|k[oö]nn(?:en|ten?)|konnten?|muss|müssen|mussten?|darf|dürfen|durften?|soll(?:en|ten?)?|hat|haben|hatten?|ist|sind|war(?:en)?|wird|werden|wurden?)$/u;
/** In tokens. */
const longestSubject = 5;

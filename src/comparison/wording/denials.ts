import type { Word, Wording } from "./wording.ts";

/** What a text denies by its own words. */
export interface Denials {
  readonly count: number;
  /** Whether it is denied of everybody or everything: "nobody", "no one", "no". */
  readonly ofAny: boolean;
  /** The words that are denied, those that deny them left aside: "inspected" of "were never inspected". */
  readonly denied: readonly Word[];
  /** Content words that only deny what follows: "failed" of "failed to sound". */
  readonly denying: ReadonlySet<Word>;
}

const none: Denials = { count: 0, ofAny: false, denied: [], denying: new Set() };

/** The denials of a text; found once a text. */
export function denialsOf(wording: Wording): Denials {
  wording.denials ??= findDenials(wording);
  return wording.denials;
}

function findDenials({ words, senses }: Wording): Denials {
  let found: { count: number; ofAny: boolean; denied: Word[]; denying: Set<Word> } | null = null;
  for (let at = 0; at < words.length; at++) {
    if (!(senses === null ? denies(words, at) : deniesElsewhere(words, at))) continue;
    found ??= { count: 0, ofAny: false, denied: [], denying: new Set() };
    found.count++;
    found.ofAny ||= ofAny.has(senses === null ? words[at]!.lexeme.form : words[at]!.lexeme.lemma);
    if (words[at]!.lexeme.kind !== "function") found.denying.add(words[at]!);
    const isDenied = ({ lexeme: { kind, form } }: Word) => kind !== "function" && form !== "one";
    const lead = senses?.deniesBehind === true && ofVerbs.has(words[at]!.lexeme.lemma) ? words[at - 1] : undefined;
    // "Die Melder funktionierten nicht": where it may end its clause, it denies what stands before.
    const before = senses === null ? undefined : words.slice(0, at).findLast(isDenied);
    const denied = lead?.lexeme.kind === "content" ? lead : (words.slice(at + 1).find(isDenied) ?? before);
    if (denied !== undefined) found.denied.push(denied);
  }
  return found ?? none;
}

function denies(words: readonly Word[], at: number): boolean {
  const { form, lemma } = words[at]!.lexeme;
  const before = words[at - 1]?.lexeme;
  const next = words[at + 1]?.lexeme.form;
  if (next === "to" && (deniesInfinitive.has(lemma) || (form === "yet" && perfect.has(before?.lemma ?? ""))))
    return true;
  // "A few", "the next few years" are some.
  if (form === "few") return next === "of" ? before?.form !== "a" : at === 0;
  if (!deniers.has(form) && !isContracted(form)) return false;
  return !deniesNothing(words, at);
}

function deniesElsewhere(words: readonly Word[], at: number): boolean {
  const { negates, lemma } = words[at]!.lexeme;
  return negates && deniers.has(lemma) && !deniesNothing(words, at);
}

/** Whether a word that may deny does not: "not only", "no more than 21,000", "the No. 1 team", "a motion of no confidence". */
export function deniesNothing(words: readonly Word[], at: number): boolean {
  const { form } = words[at]!.lexeme;
  const next = words[at + 1]?.lexeme;
  if (next === undefined) return false;
  if (form === "no" && (next.kind === "number" || next.form === "confidence")) return true;
  if (form === "no" && bounds.has(next.form) && words[at + 2]?.lexeme.form === "than") return true;
  return idle.has(next.form);
}

/** "L'usine ne fermera pas", "ne fermera jamais": the verb stands before them, its auxiliary alone in "n'a pas fermé". */
const ofVerbs: ReadonlySet<string> = new Set(["not", "never"]);
const deniers: ReadonlySet<string> = new Set(
  "not never no nobody none nothing neither nor cannot without hardly scarcely barely".split(" "),
);
const bounds: ReadonlySet<string> = new Set(["more", "fewer", "less", "later", "earlier"]);
const ofAny: ReadonlySet<string> = new Set(["nobody", "no", "none", "nothing"]);
/** "Isn't", "isnt" as the careless write it, and "isn" of "isn ' t". */
const contracted =
  /n't$|^(?:is|are|was|were|has|had|do|does|did|would|could|should)n$|^(?:is|are|was|were|has|have|had|do|does|did|would|could|should|ca|wo)nt$/u;
/** Asked of every word: nearly all are told by their last letter. */
function isContracted(form: string): boolean {
  const last = form.charCodeAt(form.length - 1);
  return (last === letterT || last === letterN) && contracted.test(form);
}
const [letterT, letterN] = [0x74, 0x6e];
/** Behind these an infinitive tells what did not happen. */
const deniesInfinitive: ReadonlySet<string> = new Set(
  "fail failure refuse refusal decline neglect omit forget unable inability".split(" "),
);
const perfect: ReadonlySet<string> = new Set(["have", "be"]);
/** "Not only", "no fewer than", "no doubt": nothing is denied. */
const idle: ReadonlySet<string> = new Set(
  "only just merely simply least fewer less more later sooner matter doubt wonder but other unless until till".split(
    " ",
  ),
);

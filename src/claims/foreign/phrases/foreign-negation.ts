import type { Token } from "../../../text/annotate.ts";

/** How often the words of a clause deny it. */
export interface Denials {
  /** By the language's plain "not". */
  readonly plain: number;
  /** By "nobody", "no", "never", which stand beside a plain "not" without taking it back in languages that agree so. */
  readonly others: number;
}

/** Nothing denies. */
export const noDenials: Denials = { plain: 0, others: 0 };

/** Languages in which "no vio a nadie", "não viu ninguém", "ничего не видел" deny once. */
const agreeing: ReadonlySet<string> = new Set(["es", "pt", "fr", "it", "ru", "uk"]);
const plainWords: ReadonlySet<string> = new Set("no non não pas не нет нельзя немає нема неможливо".split(" "));
/** "No solo", "nicht nur", "не только": what goes on denies nothing. */
const only =
  /^(?:solo|sólo|solamente|únicamente|só|apenas|somente|seulement|soltanto|nur|zuletzt|alleen|slechts|только|тільки|лише|лиш|chỉ)$/;

/** What makes a French "personne" somebody. */
const oneOf = /^(?:une|la|cette|chaque|autre|toute|seule|même|par|en|tierce)$/;
/** "J'ai jamais dit ça": spoken French leaves "ne" out. */
const haves = /^(?:ai|as|a|avons|avez|ont|est|suis|sont)$/;
const clauseMark = /^[,;:.!?…]+$/;

/** "Personne n'est blessé", "il n'y a personne": whether the word for "not" stands in a token's clause. */
function standsWithNe(tokens: readonly Token[], from: number): boolean {
  for (const step of [-1, 1])
    for (let at = from + step; at >= 0 && at < tokens.length && Math.abs(at - from) <= longestClause; at += step) {
      if (clauseMark.test(tokens[at]!.text)) break;
      if (/^(?:ne$|n['’])/u.test(tokens[at]!.lower)) return true;
    }
  return false;
}
/** In tokens. */
const longestClause = 24;

const vietnameseNames: ReadonlySet<string> = new Set(["người lái", "gian mạng", "khí lạnh", "loại trừ"]);

const vietnameseSyllables = /^(?:khí|gian|quân|lưu|tặc|vận|ít|những)$/;

/** Counts a negator; the same count where it denies nothing. */
export function countDenial(tokens: readonly Token[], at: number, before: Denials): Denials {
  const { lower } = tokens[at]!;
  // "30 euros par personne", "une personne a été blessée"
  if (lower === "personne" && (oneOf.test(tokens[at - 1]?.lower ?? "") || !standsWithNe(tokens, at))) return before;
  // "Emboîter le pas"
  if (lower === "pas" && /^(?:le|un|du|au|les|premiers?|chaque)$/.test(tokens[at - 1]?.lower ?? "")) return before;
  // "La pire tempête jamais vue"
  if (lower === "jamais" && !haves.test(tokens[at - 1]?.lower ?? "") && !standsWithNe(tokens, at)) return before;
  if (only.test(tokens[at + 1]?.lower ?? "")) return before;
  // "Niet enkel", but "geen enkel"
  if (lower === "niet" && tokens[at + 1]?.lower === "enkel") return before;
  // "Máy bay không người lái", "không loại trừ": the word makes a name, or leaves a thing open.
  if (lower === "không" && vietnameseNames.has(`${tokens[at + 1]?.lower} ${tokens[at + 2]?.lower}`)) return before;
  // "Không khí", "không gian", "không ít": one word with the syllable behind.
  if (lower === "không" && vietnameseSyllables.test(tokens[at + 1]?.lower ?? "")) return before;
  if (takesBack(tokens, at)) return { ...before, plain: before.plain - 1 };
  return plainWords.has(lower) ? { ...before, plain: before.plain + 1 } : { ...before, others: before.others + 1 };
}

/**
 * Whether a claim is denied by what denies its words and what its cue says of them: two denials make an assertion, but not
 * where a language only repeats the first ("negó haber recibido ningún dinero").
 */
export function isDeniedBy({ plain, others }: Denials, cueDenies: boolean, language: string): boolean {
  if (!agreeing.has(language)) return cueDenies !== ((plain + others) % 2 === 1);
  // "No … no", "не … и не" are two clauses' of a list.
  return cueDenies ? plain === 0 : plain + others > 0;
}

/** "Не может не знать", "не мог бы не знать", "нельзя не признать": whether a second Russian or Ukrainian "not" takes the first one back. */
function takesBack(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.lower !== "не") return false;
  const before = /^б[ыи]$/u.test(tokens[at - 1]?.lower ?? "") ? at - 2 : at - 1;
  if (tokens[before]?.lower === "нельзя") return true;
  return /^(?:с?мо[гж]|з?міг$|змо[гж])/u.test(tokens[before]?.lower ?? "") && tokens[before - 1]?.lower === "не";
}

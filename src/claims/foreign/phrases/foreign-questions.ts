import type { Token } from "../../../text/annotate.ts";
import type { Range } from "../../passages/tags.ts";

/** Verbs that ask, by language, and what opens a clause that is asked: the French "demander que" demands. */
const asking: ReadonlyMap<string, RegExp> = new Map([
  ["es", /^pregunt/],
  ["pt", /^(?:re|in)?pergunt|^question/],
  ["fr", /^(?:re)?demand|^interrog/],
  ["de", /^(?:ge)?frag(?:t|te|ten|en)$/],
  ["ru", /^спр(?:ос|аш)и/],
  ["vi", /^hỏi$/],
]);
const openers: ReadonlyMap<string, RegExp> = new Map([
  ["es", /^(?:qué|quién(?:es)?|cuándo|cuánt[oa]s?|dónde|cómo|cuál(?:es)?|por qué|a quién)(?= |$)/u],
  ["pt", /^(?:quem|quando|quant[oa]s?|onde|como|qual|quais|por ?que|por quê|o que)(?= |$)/u],
  ["fr", /^(?:pourquoi|comment|quand|où|combien|qui|quel(?:le)?s?|ce qu[ei'’])(?= |$)/u],
  ["de", /^(?:warum|wie|wann|wo|wer|wen|wem|was|weshalb|wieso|woher|wohin|wieviele?|welche[rsnm]?)(?= |$)/u],
  ["ru", /^(?:почему|когда|где|кто|кого|сколько|как|как(?:ой|ая|ое|ие|ую)|зачем|куда|откуда|чем|\p{L}+ ли)(?= |$)/u],
  ["vi", /^(?:vì sao|tại sao|sao|khi nào|bao giờ|ai|làm sao|liệu|bao nhiêu)(?= |$)/u],
]);
const whether = /^(?:si|se|s['’]|s['’]ils?|ob|liệu)$/u;

/** Whether the words of a cue ask. */
export function asks(tokens: readonly Token[], { first, last }: Range, language: string): boolean {
  const verb = asking.get(language);
  for (let at = first; verb !== undefined && at < last; at++) if (verb.test(tokens[at]!.lower)) return true;
  return false;
}

/** Whether a clause that is asked opens at a token: "por qué cayó", "warum er fiel", "есть ли деньги". */
export function opensQuestion(tokens: readonly Token[], at: number, language: string): boolean {
  const words = `${tokens[at]?.lower ?? ""} ${tokens[at + 1]?.lower ?? ""}`;
  return openers.get(language)?.test(words) ?? false;
}

/** Whether what a cue brings, from a token on, is asked: "preguntó si hay dinero". */
export function isAsked(tokens: readonly Token[], cue: Range, first: number, language: string): boolean {
  if (!asks(tokens, cue, language)) return false;
  return whether.test(tokens[first - 1]?.lower ?? "") || opensQuestion(tokens, first, language);
}

/** "Bà Hoa hỏi liệu họ có tiền không": the last word of a Vietnamese question denies nothing. */
export const closesQuestion = (tokens: readonly Token[], at: number, last: number, language: string): boolean =>
  language === "vi" && /^(?:không|chưa)$/.test(tokens[at]!.lower) && (at + 1 >= last || tokens[at + 1]!.text === "?");

import type { Token } from "./annotate.ts";

/** What is elided before an Italian word: "dell'anno", "un'altra", "vent'anni"; a name keeps its own: "D'Angelo", "Dell'Utri". */
const italianElided =
  /^(?:[lcsmtvnd]|un|all|dell|dall|nell|sull|coll|quell|quest|gl|dov|com|quand|tutt|quant|anch|nessun|qualcun|ciascun|alcun|bell|grand|mezz|senz|vent|trent|quarant|cinquant|sessant|settant|ottant|novant|cent)['’](?=[\p{L}\p{N}«"“])/iu;
const italianName = /^(?:[DO]|Dell|Dall|Degl)['’]\p{Lu}/u;

/** Italian tokens with elided words of their own: "dell'" and "anno", "l'" and "80"; "1,5" behind one stays a number. */
export const italianTokens = (tokens: readonly Token[]): readonly Token[] => joinParted(tokens.flatMap(italianParts));

/** "Dell'anno" in two; a name in capitals stays whole. */
function italianParts(token: Token): readonly Token[] {
  const prefix = italianName.test(token.text) ? undefined : italianElided.exec(token.text)?.[0].length;
  return prefix === undefined ? [token] : [piece(token, 0, prefix), piece(token, prefix, token.text.length)];
}

/** "All'1,5%", "un po'": what the tokenizer parts behind an apostrophe, and an apostrophe that closes a word. */
function joinParted(tokens: readonly Token[]): readonly Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const [before, comma] = [joined.at(-2), joined.at(-1)];
    const decimal =
      before !== undefined &&
      comma?.text === "," &&
      digitsOnly.test(before.text) &&
      digitsOnly.test(token.text) &&
      before.end === comma.start &&
      comma.end === token.start;
    const cut =
      /^['’]$/.test(token.text) && comma !== undefined && cutShort.test(comma.text) && comma.end === token.start;
    // "41enne"
    const aged =
      /^enn[ei]$/.test(token.text) && comma !== undefined && digitsOnly.test(comma.text) && comma.end === token.start;
    if (!decimal && !cut && !aged) {
      joined.push(token);
      continue;
    }
    joined.pop();
    const first = decimal ? joined.pop()! : comma!;
    const own = decimal ? `${first.text},${token.text}` : first.text + token.text;
    joined.push({ ...first, text: own, lemma: own.toLowerCase(), lower: own.toLowerCase(), end: token.end });
  }
  return joined;
}
const digitsOnly = /^\d+$/;
const cutShort = /^(?:po|mo|da|fa|va|sta|di|be|to|[ldc]|un|dell|all|nell|sull|dall|quell|quest)$/i;

function piece({ text, pos, start }: Token, from: number, to: number): Token {
  const own = text.slice(from, to);
  return { text: own, lemma: own.toLowerCase(), lower: own.toLowerCase(), pos, start: start + from, end: start + to };
}

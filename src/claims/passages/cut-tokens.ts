import type { Annotation, Token } from "../../text/annotate.ts";
import type { Quotation } from "./quotations.ts";

/**
 * An annotation whose tokens end where quotations do: the tokenizer keeps marks and words together in languages that
 * write no spaces. The same annotation where nothing is to cut.
 */
export function cutTokens(annotation: Annotation, quotations: readonly Quotation[]): Annotation {
  const { tokens } = annotation;
  const stops = tokens.filter((_, index) => hasGluedStop(tokens, index)).map(({ end }) => end - 1);
  const edges = [...quotations.flatMap(({ start, end }) => [start, end]), ...stops].toSorted((a, b) => a - b);
  let edge = 0;
  let cut: Token[] | undefined;
  const moved = new Int32Array(tokens.length + 1);
  tokens.forEach((token, index) => {
    if (cut) moved[index] = cut.length;
    while (edge < edges.length && edges[edge]! <= token.start) edge++;
    if (edge >= edges.length || edges[edge]! >= token.end) {
      cut?.push(token);
      return;
    }
    if (!cut) {
      cut = tokens.slice(0, index);
      for (let at = 0; at <= index; at++) moved[at] = at;
    }
    let start = token.start;
    for (; edge < edges.length && edges[edge]! < token.end; edge++) {
      if (edges[edge]! > start) cut.push(piece(annotation.text, token, start, edges[edge]!));
      start = edges[edge]!;
    }
    cut.push(piece(annotation.text, token, start, token.end));
  });
  if (!cut) return annotation;
  moved[tokens.length] = cut.length;
  const sentences = annotation.sentences.map((sentence) => ({
    ...sentence,
    first: moved[sentence.first]!,
    last: moved[sentence.last]!,
  }));
  return { text: annotation.text, tokens: cut, sentences };
}

const foreignLetter = /[^ -~’“”‘–—…]/;
const endsWithStop = /[^.!?][.!?]$/;

/** A full stop left on a word whose letters the tokenizer does not know, or on the piece that it cut off such a word. */
function hasGluedStop(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!;
  if (token.text.length < 2 || !stop.test(token.text.at(-1)!) || !endsWithStop.test(token.text)) return false;
  if (foreignLetter.test(token.text)) return true;
  const before = tokens[index - 1];
  return before !== undefined && before.end === token.start && foreignLetter.test(before.text);
}

const stop = /[.!?]/;

function piece(text: string, token: Token, start: number, end: number): Token {
  const own = text.slice(start, end);
  const lower = own.toLowerCase();
  return {
    text: own,
    lower,
    lemma: lower,
    pos: own.length === 1 && stop.test(own) ? "PUNCT" : token.pos,
    start,
    end,
  };
}

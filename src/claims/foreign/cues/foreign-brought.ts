import { trimmed } from "../../clauses/content-end.ts";
import type { Passage } from "../../passages/passage.ts";
import type { Range } from "../../passages/tags.ts";
import { wordAt } from "../phrases/foreign-mentions.ts";

/** What stands behind a verb that it brings, and how. */
export interface Brought {
  readonly frame: "that" | "quotation" | "infinitive" | "object" | "naming";
  readonly content: Range;
}

/** What stands from `first` to `last` as what a verb brings; null where nothing does. */
export function brought(passage: Passage, frame: Brought["frame"], first: number, last: number): Brought | null {
  const content = first < last ? trimmed(passage, { first, last }) : null;
  // "В ведомстве отвергли их": what it is stands elsewhere.
  if (frame === "object" && content && content.last - content.first === 1 && alone.test(wordAt(passage, content.first)))
    return null;
  return content && { frame, content };
}

const alone =
  /^(?:его|её|ее|их|это|этого|себя|його|її|це|цього|себе|eso|esto|isso|isto|dies|das|es|cela|ça|ciò|questo)$/u;

import { quotationsOf } from "../claims/quotations.ts";
import type { Annotation } from "../text/annotate.ts";
import { linesOf } from "../text/lines.ts";
import { isBoilerplate } from "./boilerplate.ts";
import { maxTokens, quotationWords } from "./limits.ts";

const word = /[\p{L}\p{N}]/u;
/** How an embedded post ends: its author's handle in brackets. */
const post = /\(@\w{1,30}\)/;

/**
 * The words in which the outlet itself reports, in runs: without what is quoted (two newsrooms quote one speech),
 * embedded posts and the site's own lines. Lower case.
 */
export function narrativeRuns(annotation: Annotation): readonly (readonly string[])[] {
  const aside = asidesIn(annotation);
  const runs: string[][] = [];
  let run: string[] = [];
  let next = 0;
  let words = 0;
  for (const token of annotation.tokens) {
    while (next < aside.length && aside[next]!.end <= token.start) next++;
    if (next < aside.length && aside[next]!.start <= token.start) {
      if (run.length > 0) runs.push(run);
      run = [];
    } else if (word.test(token.text)) {
      run.push(token.lower);
      if (++words === maxTokens) break;
    }
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Quotations of more than a few words, posts and boilerplate lines; in order, overlaps merged. */
function asidesIn(annotation: Annotation): readonly Range[] {
  const { text } = annotation;
  const found: Range[] = quotationsOf(annotation).filter(
    ({ innerStart, innerEnd }) => text.slice(innerStart, innerEnd).split(" ").length >= quotationWords,
  );
  for (const { text: line, start } of linesOf(text)) {
    if (post.test(line) || isBoilerplate(line)) found.push({ start, end: start + line.length });
  }
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of found.sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

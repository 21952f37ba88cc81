import type { revisionSchema } from "../../contract/articles.ts";
import type { Wire } from "../../contract/pages.ts";
import type { RevisionRow } from "../../store/store.ts";
import { othersFirst } from "../others-first.ts";
import { changedClaims } from "./changed-claims.ts";

/** A text of an article with its sentences, which the next one is held against too. */
export interface ReadRevision {
  readonly revision: RevisionRow;
  readonly sentences: readonly string[];
}

/** A text of an article, with the sentences and claims that it changed; null for the first has nothing before it. */
export function presentRevision(
  { revision, sentences }: ReadRevision,
  before: ReadRevision | null,
): Wire<typeof revisionSchema> {
  const claims = new Set(revision.claims.map(({ id }) => id));
  const claimsBefore = new Set(before?.revision.claims.map(({ id }) => id) ?? claims);
  return {
    revision: revision.revision,
    recordedAt: revision.recordedAt,
    title: revision.title,
    textHash: revision.textHash,
    words: revision.words,
    claims: revision.claims.length,
    changes: before ? sentenceChanges(before.sentences, sentences) : [],
    claimsAdded: [...claims].filter((id) => !claimsBefore.has(id)),
    claimsRemoved: [...claimsBefore].filter((id) => !claims.has(id)),
    claimsChanged: changedClaims(before?.revision.claims ?? [], revision.claims),
  };
}

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });
/** UTF-16 units of a text that are taken apart before others have their turn: a few milliseconds. */
const atATime = 64 * 1024;

/** Takes a text apart into its sentences, and gives way to others in between. */
export async function readRevision(revision: RevisionRow): Promise<ReadRevision> {
  const sentences: string[] = [];
  let pause = atATime;
  for (const { segment, index } of segmenter.segment(revision.text)) {
    const sentence = segment.trim();
    if (sentence !== "") sentences.push(sentence);
    if (index < pause) continue;
    pause = index + atATime;
    await othersFirst();
  }
  return { revision, sentences };
}

/** Sentences that went and came between two texts, counted: a sentence that only moved is no change. */
function sentenceChanges(old: readonly string[], fresh: readonly string[]) {
  return [
    ...without(old, fresh).map((text) => ({ kind: "removed" as const, text })),
    ...without(fresh, old).map((text) => ({ kind: "added" as const, text })),
  ];
}

/** What of `sentences` is not among `others`, each occurrence counted. */
function without(sentences: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const sentence of others) left.set(sentence, (left.get(sentence) ?? 0) + 1);
  return sentences.filter((sentence) => {
    const count = left.get(sentence) ?? 0;
    if (count > 0) left.set(sentence, count - 1);
    return count === 0;
  });
}

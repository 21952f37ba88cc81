import type { revisionsSchema } from "../../contract/articles.ts";
import type { Wire } from "../../contract/pages.ts";
import type { RevisionRow } from "../../store/store.ts";
import { changedClaims } from "./changed-claims.ts";

/** The texts of an article, first to last, each with the sentences and claims that it changed. */
export function presentRevisions(revisions: readonly RevisionRow[]): Wire<typeof revisionsSchema> {
  const inOrder = [...revisions].sort((a, b) => a.revision - b.revision);
  return {
    items: inOrder.map((revision, i) => {
      const before = inOrder[i - 1];
      const claims = new Set(revision.claims.map(({ id }) => id));
      const claimsBefore = new Set(before?.claims.map(({ id }) => id) ?? claims);
      return {
        revision: revision.revision,
        recordedAt: revision.recordedAt,
        title: revision.title,
        textHash: revision.textHash,
        words: revision.words,
        claims: revision.claims.length,
        changes: before ? sentenceChanges(before.text, revision.text) : [],
        claimsAdded: [...claims].filter((id) => !claimsBefore.has(id)),
        claimsRemoved: [...claimsBefore].filter((id) => !claims.has(id)),
        claimsChanged: changedClaims(before?.claims ?? [], revision.claims),
      };
    }),
  };
}

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

/** Sentences that went and came between two texts, counted: a sentence that only moved is no change. */
function sentenceChanges(before: string, after: string) {
  const [old, fresh] = [sentencesOf(before), sentencesOf(after)];
  return [
    ...without(old, fresh).map((text) => ({ kind: "removed" as const, text })),
    ...without(fresh, old).map((text) => ({ kind: "added" as const, text })),
  ];
}

function sentencesOf(text: string): readonly string[] {
  return [...segmenter.segment(text)].map(({ segment }) => segment.trim()).filter((sentence) => sentence !== "");
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

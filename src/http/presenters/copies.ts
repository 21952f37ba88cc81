import { findOrigins } from "../../comparison/sources/origins.ts";
import type { copiesSchema } from "../../contract/articles.ts";
import type { Wire } from "../../contract/pages.ts";
import type { CopyEdit } from "../../events/diff-copies.ts";
import type { CopyRow, StoredArticle } from "../../store/store.ts";
import { type Offsets, offsetsOf } from "../code-points.ts";
import { presentListedArticle } from "./articles.ts";

type WireEdit = NonNullable<Wire<typeof copiesSchema>["items"][number]["edits"]>[number];

/** One text, and how places in it are counted. */
interface Side {
  readonly text: string;
  readonly offsets: Offsets;
}

const sideOf = ({ article }: StoredArticle, unit: "utf16" | "codepoint"): Side => ({
  text: article.text,
  offsets: offsetsOf(article, unit),
});

/**
 * @param copies earliest first
 * @param edits what the copies after the first did to it, in their order; fewer where not all were compared
 */
export function presentCopies(
  copyGroupId: string | null,
  copies: readonly CopyRow[],
  edits: readonly (readonly CopyEdit[])[],
  unit: "utf16" | "codepoint",
): Wire<typeof copiesSchema> {
  const [earliest] = copies;
  const original = earliest && sideOf(earliest.stored, unit);
  const origins = findOrigins(
    copies.map(({ articleId, stored }) => ({ id: articleId, article: stored.article, copyGroupId })),
  );
  const compared = Math.min(copies.length, edits.length + 1);
  return {
    copyGroupId,
    earliest: earliest?.articleId ?? null,
    origin: (earliest && origins.get(earliest.articleId)?.name) ?? null,
    items: copies.map(({ containment, stored }, i) => {
      const copy = sideOf(stored, unit);
      const own = i === 0 ? [] : edits[i - 1];
      return {
        containment,
        article: presentListedArticle(stored, copy.offsets),
        kept: i === 0 || own === undefined ? null : own.filter(({ kind }) => kind === "kept").length,
        edits:
          own === undefined || original === undefined ? null : own.flatMap((edit) => presentEdit(edit, original, copy)),
      };
    }),
    truncated: compared < copies.length ? `Only the first ${compared - 1} copies are compared by sentence.` : null,
  };
}

function presentEdit(edit: CopyEdit, original: Side, copy: Side): WireEdit[] {
  if (edit.kind === "kept") return [];
  return [
    {
      kind: edit.kind,
      original: "original" in edit ? presentPlace(edit.original, original) : null,
      copy: "copy" in edit ? presentPlace(edit.copy, copy) : null,
      score: edit.kind === "changed" ? edit.score : null,
    },
  ];
}

function presentPlace(place: { readonly start: number; readonly end: number }, { text, offsets }: Side) {
  const { start, end } = offsets.inText({ start: place.start, end: place.end });
  return { start, end, text: text.slice(place.start, place.end) };
}

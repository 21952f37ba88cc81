import { RashomonError } from "../../errors.ts";
import type { ArticleAddition, Meta, StandingCorrection } from "../store.ts";
import type { ArticleRow } from "./article-row.ts";

/** What callers keep beside an article. */
type Kept = Pick<ArticleAddition, "externalId" | "tags" | "meta" | "digestOf" | "correction">;

/** So many tags, and so many fields of callers', one article may gather over all who send it. */
export const mostGathered = 500;

/**
 * What is kept beside an article when its document comes again. Studies on one server do not know of one another: what one
 * leaves out stays as another left it, tags are added to those that stand, and fields are laid over them by name. Tags
 * that a correction states stand instead of all that came with documents, which it keeps beside them.
 *
 * @throws RashomonError where it would gather more than one article may
 */
export function layOver(before: ArticleRow | null, { correction, ...sent }: ArticleAddition): Kept {
  const standing = before === null ? null : keptOf(before);
  const tags = inOrder([...(standing?.tags ?? []), ...sent.tags]);
  const meta: Meta = { ...standing?.meta, ...sent.meta };
  if (tags.length > mostGathered || Object.keys(meta).length > mostGathered)
    throw new RashomonError(
      "request.invalidParameter",
      `The article would have more than ${mostGathered} tags or fields.`,
    );
  return {
    externalId: sent.externalId ?? standing?.externalId ?? null,
    digestOf: sent.digestOf ?? standing?.digestOf ?? null,
    meta,
    tags: inOrder(correction?.stated.tags ?? tags),
    correction: correction === null ? null : { ...correction, read: { ...correction.read, tags } },
  };
}

const inOrder = (tags: readonly string[]): readonly string[] => [...new Set(tags)].sort();

function keptOf(row: ArticleRow): Omit<Kept, "correction"> {
  const correction = row.correction === null ? null : (JSON.parse(row.correction) as StandingCorrection);
  return {
    externalId: row.externalId,
    digestOf: row.digestOf,
    tags: correction?.read.tags ?? (JSON.parse(row.tags) as string[]),
    meta: JSON.parse(row.meta) as Meta,
  };
}

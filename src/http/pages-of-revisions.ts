import type { revisionSchema } from "../contract/articles.ts";
import type { Wire } from "../contract/pages.ts";
import type { Page, PageRequest, Store, StoredArticle } from "../store/store.ts";
import { othersFirst } from "./others-first.ts";
import { presentRevision, type ReadRevision, readRevision } from "./presenters/revisions.ts";

/**
 * A page of an article's texts, first to last. They are read and taken apart one by one, and others have their turn in
 * between: a live report has hundreds, each as long as the whole.
 */
export async function pageOfRevisions(
  store: Pick<Store, "revisions">,
  { id, revision: newest }: Pick<StoredArticle, "id" | "revision">,
  { after, limit }: Pick<PageRequest, "after" | "limit">,
): Promise<Page<Wire<typeof revisionSchema>>> {
  const start = after === null ? 0 : Number(after[0]);
  const last = Math.min(start + limit, newest);
  const items: Wire<typeof revisionSchema>[] = [];
  let before: ReadRevision | null = null;
  for (let number = Math.max(start, 1); number <= last; number++) {
    const [row] = await store.revisions(id, { first: number, last: number });
    if (row === undefined) continue;
    const read = await readRevision(row);
    if (number > start) items.push(presentRevision(read, before));
    before = read;
    await othersFirst();
  }
  return { items, next: last < newest ? [last] : null };
}

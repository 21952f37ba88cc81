import { RashomonError } from "../errors.ts";
import type { Store, StoredArticle } from "../store/store.ts";

/**
 * The article under an id, or the problem that says why there is none.
 *
 * @param revision the one to answer with, where others may have come meanwhile
 */
export async function existingArticle(
  store: Pick<Store, "article">,
  id: string,
  revision?: number,
): Promise<StoredArticle> {
  const stored = await store.article(id, revision);
  if (stored === null) throw new RashomonError("article.notFound");
  if ("removedAt" in stored) throw new RashomonError("article.gone", `The article was removed on ${stored.removedAt}.`);
  return stored;
}

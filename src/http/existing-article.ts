import { RashomonError } from "../errors.ts";
import type { Store, StoredArticle } from "../store/store.ts";

/** The article under an id, or the problem that says why there is none. */
export async function existingArticle(store: Pick<Store, "article">, id: string): Promise<StoredArticle> {
  const stored = await store.article(id);
  if (stored === null) throw new RashomonError("article.notFound");
  if ("removedAt" in stored) throw new RashomonError("article.gone", `The article was removed on ${stored.removedAt}.`);
  return stored;
}

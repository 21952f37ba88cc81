import type { changeSchema } from "../../contract/changes.ts";
import type { Wire } from "../../contract/pages.ts";
import type { ChangeRow, ConflictDetail, Store } from "../../store/store.ts";
import { offsetsOf } from "../code-points.ts";
import { claimsPresenter } from "../list-claims.ts";
import { presentListedArticle } from "./articles.ts";
import { presentEvent } from "./events.ts";

type Change = Wire<typeof changeSchema>;
export type ChangeSources = Pick<Store, "article" | "event" | "claimsById">;

/** An event that changes again at once is told once, as it is in the end. */
export function latest(rows: readonly ChangeRow[]): readonly ChangeRow[] {
  const last = new Map(rows.map(({ kind, id, seq }) => [`${kind} ${id}`, seq]));
  return rows.filter(({ kind, id, seq }) => kind !== "event.updated" || last.get(`${kind} ${id}`) === seq);
}

/** How articles and claims of changes are shown. */
interface ChangeView {
  readonly withText: boolean;
  readonly offsets: "utf16" | "codepoint";
}

/** One change, with what changed as it is now. */
export async function presentChange(
  store: ChangeSources,
  { seq, kind, id, at, detail }: ChangeRow,
  { withText, offsets }: ChangeView = { withText: false, offsets: "utf16" },
): Promise<Change> {
  const change = { seq, kind, id, at };
  if (kind === "conflict")
    return { ...change, conflict: await presentConflict(store, detail as ConflictDetail, offsets) };
  if (kind === "event.retired") return { ...change, into: (detail as { into: string | null }).into };
  if (kind === "article.removed") return change;
  if (kind.startsWith("article.")) {
    const article = await store.article(id);
    return article && "article" in article
      ? { ...change, article: presentListedArticle(article, offsetsOf(article.article, offsets), withText) }
      : change;
  }
  const event = await store.event(id);
  return event && !("movedTo" in event) ? { ...change, event: presentEvent(event) } : change;
}

async function presentConflict(
  store: ChangeSources,
  { id, rowId, kind, updates, claimIds }: ConflictDetail,
  offsets: ChangeView["offsets"],
) {
  const claims = await claimsPresenter(store, offsets)(await store.claimsById(claimIds));
  return { ...(id === undefined ? {} : { id }), rowId, kind, updates, claims };
}

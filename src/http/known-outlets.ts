import type { Outlet } from "../documents/outlets.ts";
import type { NamedOutlet, Page, PageRequest } from "../store/store.ts";
import { byCodePoint } from "./by-code-point.ts";
import type { HttpContext } from "./context.ts";
import { othersFirst } from "./others-first.ts";

/** An outlet that the registry holds, that stored articles name, or both. */
export interface KnownOutlet {
  readonly id: string;
  readonly name: string;
  /** Its entry of the registry; null for one that only articles name. */
  readonly entry: Outlet | null;
  /** Stored articles that name it. */
  readonly articles: number;
}

/** Outlets of stored articles that are read at a time. */
const namedAtOnce = 500;

/** The later one of two times, RFC 3339 in UTC; null is none. */
const later = (a: string | null, b: string | null) => (a === null || (b !== null && b > a) ? b : a);

const byId = (a: Outlet, b: Outlet): number => byCodePoint(a.id, b.id);

/** All outlets that anything is known of. What callers put stands over what ships. */
export function makeKnownOutlets({ store, registry }: Pick<HttpContext, "store" | "registry">) {
  let laidOver: { readonly put: readonly Outlet[]; readonly byId: ReadonlyMap<string, Outlet> } | null = null;
  let inOrderOfIds: readonly Outlet[] | null = null;

  /** What callers put, by id; laid over what ships anew only where somebody put another one. */
  async function overrides(): Promise<ReadonlyMap<string, Outlet>> {
    const put = await store.outletOverrides();
    if (laidOver?.put === put) return laidOver.byId;
    laidOver = { put, byId: new Map(put.map((outlet) => [outlet.id, outlet])) };
    inOrderOfIds = null;
    return laidOver.byId;
  }

  /** The registry as it is now, in the order of ids. */
  async function entries(): Promise<readonly Outlet[]> {
    const put = await overrides();
    inOrderOfIds ??= [...registry.all().filter(({ id }) => !put.has(id)), ...put.values()].sort(byId);
    return inOrderOfIds;
  }

  /** Every outlet after an id, in the order of ids, as far as it is walked. */
  async function* inOrder(after: string): AsyncGenerator<KnownOutlet> {
    const registered = (await entries()).filter(({ id }) => byCodePoint(id, after) > 0);
    let at = 0;
    for (let last = after; ; ) {
      const named = await store.outletsOfArticles(last, namedAtOnce);
      for (const outlet of named) {
        for (; at < registered.length && byCodePoint(registered[at]!.id, outlet.id) < 0; at++)
          yield knownOf(registered[at]!, null);
        const entry = registered[at]?.id === outlet.id ? registered[at++]! : null;
        yield knownOf(entry, outlet);
      }
      if (named.length < namedAtOnce) break;
      last = named.at(-1)!.id;
      await othersFirst();
    }
    for (; at < registered.length; at++) yield knownOf(registered[at]!, null);
  }

  return {
    /** The registry as it is now. */
    entries,

    async one(id: string): Promise<KnownOutlet | null> {
      const entry = (await overrides()).get(id) ?? registry.byId(id);
      const named = await store.outletOfArticles(id);
      return entry === null && named === null ? null : knownOf(entry, named);
    },

    /** A page of those that fit, in the order of ids. */
    async page(fits: (outlet: KnownOutlet) => boolean, { after, limit }: PageRequest): Promise<Page<KnownOutlet>> {
      const items: KnownOutlet[] = [];
      for await (const outlet of inOrder(after === null ? "" : String(after[0]))) {
        if (!fits(outlet)) continue;
        if (items.length === limit) return { items, next: [items.at(-1)!.id] };
        items.push(outlet);
      }
      return { items, next: null };
    },

    /** When articles or what is registered of the named outlets (of any, where none is) last changed; RFC 3339. */
    async changedAt(...ids: readonly string[]): Promise<string | null> {
      const put = ids.length === 0 ? [store.outletChange()] : ids.map((id) => store.outletChange(id));
      return (await Promise.all([store.lastChange(), ...put])).reduce(later, null);
    },
  };
}

/** One of the two is there. */
function knownOf(entry: Outlet | null, named: NamedOutlet | null): KnownOutlet {
  const { id, name } = (entry ?? named)!;
  return { id, name, entry, articles: named?.articles ?? 0 };
}

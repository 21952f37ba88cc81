import assert from "node:assert/strict";
import type { TestContext } from "node:test";
import type { Article } from "../../src/documents/article.ts";
import { makePipeline, type PipelineOptions } from "../../src/ingest/make-pipeline.ts";
import type { Pipeline, Submission } from "../../src/ingest/pipeline.ts";
import type { Store } from "../../src/store/store.ts";
import { sha256 } from "../../src/text/hash.ts";
import { sliceOf } from "../../src/text/span.ts";
import { forEver, packing, registry, temporaryStore } from "../store/fixtures.ts";

export interface Line {
  readonly pipeline: Pipeline;
  readonly store: Store & { readonly file: string };
  /** Ids in the order in which they were committed. */
  readonly committed: readonly string[];
  /** Faults that are answered as `service.internal`. */
  readonly faults: readonly unknown[];
}

/** A pipeline with real worker threads before a real store, and its commits written down. */
export function startLine(
  t: TestContext,
  { workers = 1, mostWaiting }: Pick<PipelineOptions, "mostWaiting"> & { readonly workers?: number } = {},
): Line {
  const store = temporaryStore(t);
  const committed: string[] = [];
  const faults: unknown[] = [];
  const watched: Store = {
    ...store,
    async addAll(additions) {
      assert.ok(additions.every((addition) => "packed" in addition));
      const results = await store.addAll(additions);
      committed.push(...additions.map(({ id }) => id));
      return results;
    },
  };
  const pipeline = makePipeline({
    store: watched,
    outlets: registry.all(),
    packing,
    workers,
    mostWaiting,
    jobTimeout: forEver,
    clock: () => "2024-05-01T00:00:00.000Z",
    onError: (error) => void faults.push(error),
  });
  t.after(() => pipeline.close());
  return { pipeline, store, committed, faults };
}

/** A short report of the Harbour Post; its URL and words differ by the number. */
export function note(number: number, sentences = 1): Submission {
  const sentence = (at: number) =>
    `Clerk Mona Brandt said boat ${number} of the fleet landed ${at + 3} tonnes of herring.`;
  return {
    document: {
      format: "text",
      outlet: "Harbour Post",
      url: `https://harbour-post.example/herring/${number}`,
      title: `Boat ${number} lands herring`,
      publishedAt: "2024-04-20",
      content: Array.from({ length: sentences }, (_, at) => sentence(at)).join(" "),
    },
  };
}

/** Everything that the store lists, to see that nothing was lost or changed. */
export async function everythingIn(store: Store) {
  const all = { after: null, limit: 100 } as const;
  return {
    counts: await store.counts(),
    articles: (await store.articles({}, all)).items,
    claims: (await store.claims({}, all)).items,
    events: (await store.events({}, all)).items,
  };
}

/** A stored article is whole: its text is what its hash says, and each of its claims is the words that it points to. */
export async function assertWhole(store: Store, articleId: string): Promise<Article> {
  const stored = await store.article(articleId);
  assert.ok(stored && !("removedAt" in stored));
  const { article, claimCount } = stored;
  assert.equal(sha256(article.text), article.textHash);
  const claims = await store.claimsOf(articleId);
  assert.equal(claims.length, claimCount);
  for (const { text, spans } of claims) assert.equal(spans.map((span) => sliceOf(article, span)).join(" "), text);
  return article;
}

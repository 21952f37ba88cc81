import { candidateQuery } from "../../src/events/candidate-query.ts";
import type { ArticleFeatures } from "../../src/events/features.ts";
import { regroup } from "../../src/events/regroup.ts";
import { makeRegroupingWriter } from "../../src/store/sqlite/apply-regrouping.ts";
import { connect } from "../../src/store/sqlite/connection.ts";
import { makeFeaturesShelf } from "../../src/store/sqlite/features-shelf.ts";
import { sortKey } from "../../src/store/sqlite/keys.ts";
import { makeNeighbourhoodReader } from "../../src/store/sqlite/neighbourhood.ts";
import { makePostingsWriter } from "../../src/store/sqlite/postings.ts";
import { makeStorylinesShelf } from "../../src/store/sqlite/storylines-shelf.ts";

/** What one arrival cost; times in ms. */
export interface Cost {
  readonly dated: boolean;
  readonly handedOver: number;
  readonly events: number;
  readonly lookUp: number;
  readonly group: number;
  readonly write: number;
  /** Of the processor, which tells more than the clock where others run too. */
  readonly cpu: number;
}

/** Articles in one transaction, as a bulk import has them. */
const batch = 100;

/** A store's file in which articles arrive by the way that a service has, without their texts and claims. */
export function openArrivals(file: string) {
  const { driver } = connect(file);
  driver.pragma("synchronous = OFF");
  const shelf = makeFeaturesShelf(driver);
  const storylines = makeStorylinesShelf(driver);
  const neighbourhoods = makeNeighbourhoodReader(driver, shelf, storylines);
  const postings = makePostingsWriter(driver, shelf);
  const apply = makeRegroupingWriter(driver, storylines);
  const insert = driver.prepare(`
    INSERT INTO articles (id, revision, outlet_id, origin_key, language, title, sort_at, published_from, published_to,
      words, first_claim, claim_count, reading_hash, event_id, tags, meta, received_at, updated_at)
    VALUES (@id, 1, @outlet, @outlet, 'en', @title, @sortAt, @from, @to, 500, 0, 0, '', '', '[]', '{}', @at, @at)`);
  let arrivals = 0;

  function arrive(features: ArticleFeatures): Cost {
    const before = process.cpuUsage();
    const begun = performance.now();
    const neighbourhood = neighbourhoods.read(features, candidateQuery(features));
    const found = performance.now();
    const regrouping = regroup(features, neighbourhood);
    const grouped = performance.now();
    const at = features.publishedFrom ?? "2020-01-01T00:00:00.000Z";
    const row = { id: features.articleId, outlet: `outlet-${arrivals++ % 300}`, title: features.title, at };
    const times = { sortAt: sortKey(features.publishedFrom), from: features.publishedFrom, to: features.publishedTo };
    const seq = Number(insert.run({ ...row, ...times }).lastInsertRowid);
    postings.add(seq, features);
    apply(regrouping, { seq, leaves: null, words: "changed", neighbourhood }, "incremental", at);
    const ended = performance.now();
    const { user, system } = process.cpuUsage(before);
    return {
      dated: features.publishedFrom !== null,
      handedOver: neighbourhood.articles.length,
      events: neighbourhood.events.length,
      lookUp: found - begun,
      group: grouped - found,
      write: ended - grouped,
      cpu: (user + system) / 1000,
    };
  }
  const together = driver.transaction((list: readonly ArticleFeatures[]) => list.map(arrive));

  return {
    driver,
    arriveAll(articles: Iterable<ArticleFeatures>): readonly Cost[] {
      const costs: Cost[] = [];
      let pending: ArticleFeatures[] = [];
      for (const features of articles) {
        pending.push(features);
        if (pending.length < batch) continue;
        costs.push(...together(pending));
        pending = [];
      }
      return [...costs, ...together(pending)];
    },
    close: (): void => void driver.close(),
  };
}

import { rmSync } from "node:fs";
import type { Database } from "better-sqlite3";
import type { ArticleFeatures } from "../../events/features.ts";
import type { Grouping } from "../store.ts";
import { makeRegroupingWriter } from "./apply-regrouping.ts";
import { connect } from "./connection.ts";
import { decodeFeatures } from "./features-code.ts";
import { makeFeaturesShelf } from "./features-shelf.ts";
import { sortKey } from "./keys.ts";
import { makeNeighbourhoodReader } from "./neighbourhood.ts";
import { makePostingsWriter } from "./postings.ts";
import { makeStorylinesShelf } from "./storylines-shelf.ts";

/** An article as a regrouping needs it, with the groups that it stands in now. */
interface Row {
  readonly seq: number;
  readonly id: string;
  readonly outletId: string | null;
  readonly originKey: string | null;
  readonly eventId: string;
  readonly storylineId: string;
  readonly copyGroupId: string | null;
  readonly features: Buffer;
  readonly hashes: Buffer | null;
}

/** Articles in one transaction of the scratch store. */
const batch = 500;

/**
 * Groups every article of a store anew, in a scratch store beside it, as if they came one after the other in the order
 * of their publication (ties and undated ones by id). What it takes in memory does not grow with the store. The table
 * `stood` of the scratch store says where each article stood before.
 */
export function groupInScratch(driver: Database, grouping: Grouping, at: string): Scratch {
  const scratch = openScratch(driver);
  try {
    const arrive = makeArrivals(scratch.driver, grouping, at);
    const read = driver.prepare(`
      SELECT a.seq, a.id, a.outlet_id AS outletId, a.origin_key AS originKey, a.event_id AS eventId,
        e.storyline_id AS storylineId, a.copy_group_id AS copyGroupId, f.features, s.hashes
      FROM articles a JOIN features f ON f.article = a.seq LEFT JOIN shingles s ON s.article = a.seq JOIN events e ON e.id = a.event_id WHERE a.seq = ?`);
    const order = driver
      .prepare("SELECT seq FROM articles WHERE removed_at IS NULL ORDER BY published_from IS NULL, published_from, id")
      .pluck()
      .all() as number[];
    const arriveTogether = scratch.driver.transaction((seqs: readonly number[]) => {
      for (const seq of seqs) {
        const row = read.get(seq) as Row | undefined;
        if (row) arrive(row, decodeFeatures(row));
      }
    });
    for (let from = 0; from < order.length; from += batch) arriveTogether(order.slice(from, from + batch));
    return scratch;
  } catch (error) {
    scratch.close();
    throw error;
  }
}

export interface Scratch {
  readonly driver: Database;
  /** Closes the scratch store and removes its files. */
  close(): void;
}

function openScratch(beside: Database): Scratch {
  const file = beside.memory ? ":memory:" : `${beside.name}-recluster`;
  const remove = () => {
    for (const suffix of ["", "-wal", "-shm"]) rmSync(`${file}${suffix}`, { force: true });
  };
  remove();
  const { driver } = connect(file);
  driver.pragma("synchronous = OFF");
  driver.exec("CREATE TABLE stood (article INTEGER PRIMARY KEY, event TEXT, storyline TEXT, copies TEXT)");
  return {
    driver,
    close() {
      driver.close();
      remove();
    },
  };
}

function makeArrivals(driver: Database, grouping: Grouping, at: string) {
  const shelf = makeFeaturesShelf(driver);
  const storylines = makeStorylinesShelf(driver);
  const neighbourhoods = makeNeighbourhoodReader(driver, shelf, storylines);
  const postings = makePostingsWriter(driver, shelf);
  const apply = makeRegroupingWriter(driver, storylines);
  const insert = driver.prepare(`
    INSERT INTO articles (seq, id, revision, outlet_id, origin_key, sort_at, words, first_claim, claim_count,
      reading_hash, event_id, tags, meta, received_at, updated_at)
    VALUES (@seq, @id, 1, @outletId, @originKey, @sortAt, 0, 0, 0, '', '', '[]', '{}', @at, @at)`);
  const stood = driver.prepare("INSERT INTO stood (article, event, storyline, copies) VALUES (?, ?, ?, ?)");
  return (row: Row, features: ArticleFeatures): void => {
    const neighbourhood = neighbourhoods.read(features, grouping.candidateQuery(features));
    const { seq, id, outletId, originKey } = row;
    insert.run({ seq, id, outletId, originKey, sortAt: sortKey(features.publishedFrom), at });
    stood.run(seq, row.eventId, row.storylineId, row.copyGroupId);
    const regrouping = grouping.regroup(postings.add(seq, features), neighbourhood);
    apply(regrouping, { seq, leaves: null, words: "changed", neighbourhood }, "rebuilt", at);
  };
}

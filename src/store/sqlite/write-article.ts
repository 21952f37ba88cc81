import type { Claim } from "../../claims/claim.ts";
import type { Article } from "../../documents/article.ts";
import type { Added, ArticleAddition, Grouping, Standing, StandingCorrection } from "../store.ts";
import { makeRegroupingWriter } from "./apply-regrouping.ts";
import { type ArticleRow, articleRow, readingHash, sameWords } from "./article-row.ts";
import { makeClaimsWriter } from "./claims-writer.ts";
import type { Connection } from "./connection.ts";
import { decodeFeatures } from "./features-code.ts";
import { makeFeaturesShelf } from "./features-shelf.ts";
import { makeFormerClaimsWriter } from "./former-claims.ts";
import { sortKey } from "./keys.ts";
import { layOver } from "./lay-over.ts";
import { makeNeighbourhoodReader } from "./neighbourhood.ts";
import { type PackedReading, packReading, unpackReading } from "./pack-reading.ts";
import { pack } from "./packing.ts";
import { makePostingsWriter } from "./postings.ts";
import { decodeReading } from "./reading-code.ts";
import { makeSearchWriter } from "./search-writer.ts";
import { makeStorylinesShelf } from "./storylines-shelf.ts";

/** What stands in a revision once another has replaced it. */
export interface Replaced {
  readonly article: Article;
  readonly claims: readonly Claim[];
}

/** What a correction states, by whom and since when: what was read beside it changes with the document. */
function statedIn(correction: string | null): string | null {
  if (correction === null) return null;
  const { read: _read, ...stated } = JSON.parse(correction) as StandingCorrection;
  return JSON.stringify(stated);
}

/** Whether an addition was made of an article that is another by now: written, it would take back what came between. */
function isOutdated(
  { kind, over }: ArticleAddition,
  made: Pick<ArticleRow, "readingHash" | "correction">,
  before: ArticleRow,
): boolean {
  if (kind === "correction") return over === null || !stands(over, before);
  return (
    statedIn(before.correction) !== statedIn(made.correction) ||
    (kind === "rereading" && readingHash(decodeReading(before)) !== made.readingHash)
  );
}

const stands = (over: Standing, { revision, readingHash, correction, updatedAt }: ArticleRow): boolean =>
  over.revision === revision &&
  over.readingHash === readingHash &&
  over.updatedAt === updatedAt &&
  (over.correction === null ? null : JSON.stringify(over.correction)) === correction;

/** What a tombstone's reading says. */
const noHead = JSON.stringify({ textKind: "full", textHash: "" });

/**
 * Writes one article with everything that follows from it. Each returned function runs inside a transaction.
 *
 * @param clock stamps what changes, RFC 3339: in the order of the commits, which may come long after the documents
 */
export function makeArticleWriter({ driver }: Connection, grouping: Grouping, clock: () => string) {
  const byId = driver.prepare(
    `SELECT ${articleRow} FROM articles a JOIN readings r ON r.article = a.seq WHERE a.id = ?`,
  );
  const eventOf = driver.prepare("SELECT event_id FROM articles WHERE seq = ?").pluck();
  const insert = driver.prepare(`
    INSERT INTO articles (id, revision, external_id, url, outlet_id, outlet_name, origin_key, language, title, sort_at,
      published_at, published_from, published_to, words, first_claim, claim_count, reading_hash, event_id, digest_of,
      tags, meta, correction, received_at, updated_at)
    VALUES (@id, @revision, @externalId, @url, @outletId, @outletName, @originKey, @language, @title, @sortAt,
      @publishedAt, @publishedFrom, @publishedTo, @words, @firstClaim, @claimCount, @readingHash, '', @digestOf,
      @tags, @meta, @correction, @receivedAt, @at)`);
  const update = driver.prepare(`
    UPDATE articles SET revision = @revision, external_id = @externalId, url = @url, outlet_id = @outletId,
      outlet_name = @outletName, origin_key = @originKey, language = @language, title = @title, sort_at = @sortAt,
      published_at = @publishedAt, published_from = @publishedFrom, published_to = @publishedTo, words = @words,
      first_claim = @firstClaim, claim_count = @claimCount, reading_hash = @readingHash, digest_of = @digestOf,
      tags = @tags, meta = @meta, correction = @correction, updated_at = @at
    WHERE id = @id`);
  const putReading = driver.prepare("INSERT OR REPLACE INTO readings (article, head, text) VALUES (?, ?, ?)");
  const putTag = driver.prepare("INSERT OR IGNORE INTO article_tags (tag, article) VALUES (?, ?)");
  const dropTags = driver.prepare(
    "DELETE FROM article_tags WHERE tag IN (SELECT value FROM json_each(?)) AND article = ?",
  );
  const putRevision = driver.prepare(
    "INSERT OR REPLACE INTO revisions (article, revision, recorded_at, document) VALUES (?, ?, ?, ?)",
  );
  const renewDocument = driver.prepare("UPDATE revisions SET document = ? WHERE article = ? AND revision = ?");
  const replaceRevision = driver.prepare("UPDATE revisions SET replaced = ? WHERE article = ? AND revision = ?");
  const dropRevisions = driver.prepare("DELETE FROM revisions WHERE article = ?");
  const bury = driver.prepare(`
    UPDATE articles SET removed_at = ?, title = NULL, event_id = '', copy_group_id = NULL, meta = '{}', correction = NULL,
      tags = '[]', claim_count = 0, words = 0, url = NULL, external_id = NULL, updated_at = ? WHERE seq = ?`);
  const sweeps = ["memberships", "near_misses", "copy_members"].map((table) =>
    driver.prepare(`DELETE FROM ${table} WHERE article = @seq`),
  );

  const dropConflicts = driver.prepare(
    "DELETE FROM conflicts WHERE seq IN (SELECT conflict FROM conflict_articles WHERE article = ?)",
  );

  const search = makeSearchWriter(driver);
  const shelf = makeFeaturesShelf(driver);
  const storylines = makeStorylinesShelf(driver);
  const claimsWriter = makeClaimsWriter(driver, search);
  const formerClaims = makeFormerClaimsWriter(driver);
  const postings = makePostingsWriter(driver, shelf);
  const neighbourhoods = makeNeighbourhoodReader(driver, shelf, storylines);
  const applyRegrouping = makeRegroupingWriter(driver, storylines);

  const home = (row: ArticleRow) => ({
    article: row.seq,
    articleId: row.id,
    outletId: row.outletId,
    outletName: row.outletName,
    parts: decodeReading(row),
  });

  function columns(
    addition: ArticleAddition,
    { columns: read, readingHash, claims }: PackedReading,
    before: ArticleRow | null,
  ) {
    const { externalId, digestOf, tags, meta, correction } = layOver(before, addition);
    const { standfirst: _standfirst, captions: _captions, textHash: _textHash, ...columns } = read;
    return {
      ...columns,
      id: addition.id,
      externalId,
      sortAt: sortKey(columns.publishedFrom),
      claimCount: claims.length,
      readingHash,
      digestOf,
      tags: JSON.stringify(tags),
      meta: JSON.stringify(meta),
      correction: correction === null ? null : JSON.stringify(correction),
      receivedAt: addition.receivedAt,
      at: clock(),
    };
  }

  /** @param readAlike whether it comes again as it was read, perhaps with other tags: its conflicts stay until they are looked at */
  function unlist(row: ArticleRow, readAlike: boolean): Claim[] {
    if (!readAlike) dropConflicts.run(row.seq);
    search.drop("articles", row.seq);
    dropTags.run(row.tags, row.seq);
    postings.remove(row.seq);
    return claimsWriter.remove(home(row), row.firstClaim, row.claimCount);
  }

  function add(addition: ArticleAddition): Added {
    const reading = unpackReading("packed" in addition ? addition.packed : packReading(addition));
    const before = (byId.get(addition.id) as ArticleRow | undefined) ?? null;
    if (before !== null && before.removedAt !== null)
      return { status: "gone", articleId: before.id, eventId: before.eventId, revision: before.revision };
    const values = columns(addition, reading, before);
    if (
      before !== null &&
      addition.kind !== "rereading" &&
      before.readingHash === values.readingHash &&
      before.externalId === values.externalId &&
      before.tags === values.tags &&
      before.meta === values.meta &&
      before.correction === values.correction
    )
      return { status: "unchanged", articleId: before.id, eventId: before.eventId, revision: before.revision };
    if (before !== null && isOutdated(addition, values, before))
      return { status: "outdated", articleId: before.id, eventId: before.eventId, revision: before.revision };

    // Only other words of the outlet make a revision: a better reader, a new tag or a caller's correction does not.
    const same =
      before !== null &&
      (sameWords(decodeReading(before), reading.columns) ||
        (before.correction !== values.correction && decodeReading(before).textHash === reading.columns.textHash));
    const revision = before === null ? 1 : same ? before.revision : before.revision + 1;
    const read = decodeFeatures(reading.features);
    const neighbourhood = neighbourhoods.read(read, grouping.candidateQuery(read));

    if (before) {
      const readAlike = before.readingHash === values.readingHash && areOfOneHead(before, values);
      const claims = unlist(before, readAlike);
      formerClaims.note(claims, reading.claims, { article: before.seq, revision: before.revision, reread: same });
      const replaced: Replaced = { article: decodeReading(before), claims };
      if (!same) replaceRevision.run(pack(replaced), before.seq, before.revision);
    }
    const row = { ...values, revision, firstClaim: claimsWriter.next() };
    if (before) update.run(row);
    const seq = before?.seq ?? Number(insert.run(row).lastInsertRowid);
    putReading.run(seq, reading.head, reading.text);
    if (!same) putRevision.run(seq, revision, addition.receivedAt, reading.document);
    // What its sender states now is what a correction is laid over, as it is what the article was read from.
    else if (addition.kind === "arrival") renewDocument.run(reading.document, seq, revision);
    for (const tag of JSON.parse(values.tags) as string[]) putTag.run(tag, seq);
    search.put("articles", seq, reading.searched, values.title ?? "");
    const arrival = postings.add(seq, read, reading.features);
    const { outletId, outletName } = values;
    claimsWriter.add(reading.claims, { article: seq, articleId: addition.id, outletId, outletName }, row.firstClaim);

    const regrouping = grouping.regroup(arrival, neighbourhood);
    const leaves = before?.eventId ?? null;
    const words = same ? "same" : "changed";
    applyRegrouping(regrouping, { seq, leaves, words, neighbourhood }, "incremental", values.at);
    const eventId = eventOf.get(seq) as string;
    if (eventId === "") throw new Error(`article ${addition.id} was given no event`);
    return { status: before ? "updated" : "created", articleId: addition.id, eventId, revision };
  }

  type Head = Pick<ArticleRow, "title" | "outletId" | "publishedFrom" | "publishedTo">;
  /** Whether two have the same title, outlet and time. */
  const areOfOneHead = (before: Head, after: Head): boolean =>
    before.title === after.title &&
    before.outletId === after.outletId &&
    before.publishedFrom === after.publishedFrom &&
    before.publishedTo === after.publishedTo;

  function remove(articleId: string, at: string, over?: Standing): "removed" | "gone" | "unknown" | "outdated" {
    const row = byId.get(articleId) as ArticleRow | undefined;
    if (!row) return "unknown";
    if (row.removedAt !== null) return "gone";
    if (over !== undefined && !stands(over, row)) return "outdated";
    const neighbourhood = neighbourhoods.ofArticle(row.seq);
    const claims = unlist(row, false);
    formerClaims.note(claims, [], { article: row.seq, revision: row.revision, reread: false });
    dropRevisions.run(row.seq);
    const now = clock();
    bury.run(at, now, row.seq);
    putReading.run(row.seq, noHead, "");
    for (const sweep of sweeps) sweep.run({ seq: row.seq });
    applyRegrouping(
      grouping.regroupWithout(articleId, neighbourhood),
      { seq: row.seq, leaves: row.eventId, words: "removed", neighbourhood },
      "incremental",
      now,
    );
    return "removed";
  }

  return {
    add,
    remove,
    /** What the transaction owes to the full-text indexes. */
    search,
    /** Forgets what was read of the store, which may no longer be so. */
    forgetRead(): void {
      shelf.clear();
      storylines.clear();
    },
  };
}

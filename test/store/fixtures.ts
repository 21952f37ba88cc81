import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestContext } from "node:test";
import Database from "better-sqlite3";
import { makeOutletRegistry, type Outlet } from "../../src/documents/outlets.ts";
import type { SourceDocument } from "../../src/documents/source-document.ts";
import { candidateQuery } from "../../src/events/candidate-query.ts";
import { regroup } from "../../src/events/regroup.ts";
import { regroupWithout } from "../../src/events/regroup-without.ts";
import { withoutArticles } from "../../src/http/withdraw.ts";
import { analyseDocument } from "../../src/ingest/analyse-document.ts";
import { openSqliteStore } from "../../src/store/sqlite/open-sqlite-store.ts";
import type { FoundConflict, ReadAddition, Store } from "../../src/store/store.ts";

/** What a pipeline before a store of ours needs to know of it. */
export const packing = new URL("../../src/store/sqlite/pack-reading.ts", import.meta.url);

/** A time that no test waits for, ms: the longest that a timer can be set to. */
export const forEver = 2 ** 31 - 1;

/** What a store of ours is given at opening. */
export const grouping = { candidateQuery, regroup, regroupWithout, withoutArticles };

/** A folder that goes away with the test. */
export function temporaryFolder(t: TestContext): string {
  const folder = mkdtempSync(path.join(tmpdir(), "rashomon-test-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Every statement that any database prepares from now on in the test. */
export function recordStatements(t: TestContext): ReadonlySet<string> {
  const statements = new Set<string>();
  const prepare = Database.prototype.prepare;
  t.mock.method(Database.prototype, "prepare", function (this: Database.Database, sql: string) {
    statements.add(sql);
    return prepare.call(this, sql);
  });
  return statements;
}

/** A real store on a real file. */
export function temporaryStore(
  t: TestContext,
  clock = () => "2024-05-01T00:00:00.000Z",
): Store & { readonly file: string } {
  const file = path.join(temporaryFolder(t), "rashomon.db");
  const store = openSqliteStore(file, grouping, clock);
  t.after(() => store.close());
  return { ...store, file };
}

const outlet = (id: string, name: string, owner: string | null = null): Outlet => ({
  id,
  name,
  kind: "newspaper",
  aliases: [],
  domains: [`${id}.example`],
  country: null,
  language: "en",
  owner,
  stateAffiliation: null,
});

/** Three outlets of our own invention. */
export const registry = makeOutletRegistry([
  outlet("harbour-post", "Harbour Post"),
  outlet("island-herald", "Island Herald"),
  outlet("coast-wire", "Coast Wire"),
]);

/** An analysed document; the document is a clean text of the Harbour Post unless said otherwise. */
export function addition(
  document: Partial<SourceDocument> & { readonly content: string },
  beside: Partial<Pick<ReadAddition, "externalId" | "tags" | "meta" | "digestOf" | "receivedAt">> = {},
): ReadAddition {
  const whole: SourceDocument = { format: "text", outlet: "Harbour Post", language: "en", ...document };
  const analysed = analyseDocument(whole, { registry }, null);
  if (!analysed.ok) throw new Error(`${analysed.code}: ${analysed.detail}`);
  return {
    id: analysed.articleId,
    document: whole,
    article: analysed.article,
    claims: analysed.claims,
    features: analysed.features,
    externalId: null,
    tags: [],
    meta: {},
    digestOf: null,
    correction: null,
    kind: "arrival",
    over: null,
    receivedAt: "2024-05-01T00:00:00.000Z",
    ...beside,
  };
}

/** A conflict between two values that claims of some articles give. */
export function foundConflict(
  key: string,
  values: Readonly<Record<string, readonly { readonly claimId: string; readonly articleId: string }[]>>,
  beside: Partial<FoundConflict> = {},
): FoundConflict {
  const told = Object.entries(values);
  return {
    key,
    rowId: "row_a",
    algorithm: "compared-by.1",
    kind: "number",
    updates: false,
    between: "reports",
    text: `${key} is told in several ways`,
    reasons: [`${told.map(([value]) => value).join(" against ")}`],
    variants: told.map(([value, claims]) => ({
      id: `variant_${value}`,
      value,
      unit: "person",
      outletIds: [...new Set(claims.map(({ articleId }) => `outlet of ${articleId}`))],
      claims: claims.map(({ claimId }) => ({ id: claimId, evidence: [] })),
    })),
    articleIds: [...new Set(told.flatMap(([, claims]) => claims.map(({ articleId }) => articleId)))],
    otherArticleIds: [],
    from: "2024-04-16T15:20:00.000Z",
    to: "2024-04-16T16:05:01.000Z",
    since: "2024-04-16T16:05:00.000Z",
    ...beside,
  };
}

/** The same ferry accident, told by two outlets, and something else entirely. */
export const ferry = {
  post: {
    content: `Twelve passengers were hurt when the ferry Linnet struck a pier at Port Maren on Tuesday, the coast guard said.

"The engines did not answer," Captain Ruth Adeyemi told reporters at the quay. "We had ninety seconds."

The Linnet carried 84 people from Sorrel Island. Harbour master Tomas Vidal said the pier would stay closed until Friday.`,
    title: "Twelve hurt as ferry Linnet hits pier at Port Maren",
    publishedAt: "2024-04-16T15:20:00Z",
    url: "https://harbour-post.example/2024/04/16/linnet",
  },
  herald: {
    content: `The ferry Linnet hit a pier at Port Maren on Tuesday and at least nine passengers were hurt, the coast guard said.

Captain Ruth Adeyemi said the engines of the Linnet had not answered when the ferry came in from Sorrel Island.

The pier at Port Maren will remain shut until Friday, according to harbour master Tomas Vidal.`,
    title: "Ferry Linnet strikes Port Maren pier, passengers hurt",
    outlet: "Island Herald",
    publishedAt: "2024-04-16T16:05:00Z",
    url: "https://island-herald.example/news/linnet-pier",
  },
  orchard: {
    content: `Growers in the Vell valley expect the smallest apple harvest in twenty years, the fruit board said in its spring report.

Late frost took three of every four blossoms in the higher orchards, board chair Ines Calloway said. Cider makers have begun to sign contracts abroad.`,
    title: "Vell valley growers expect smallest apple harvest in twenty years",
    outlet: "Coast Wire",
    publishedAt: "2024-04-18",
    url: "https://coast-wire.example/vell-apples",
  },
} as const;

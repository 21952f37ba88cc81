import assert from "node:assert/strict";
import { compare } from "../../src/comparison/compare.ts";
import { countedIn } from "../../src/comparison/quantities.ts";
import { wordingOf } from "../../src/comparison/wording.ts";
import { analyseDocument } from "../../src/ingest/analyse-document.ts";
import { sensesOf } from "../../src/text/senses.ts";
import { registry } from "../store/fixtures.ts";

export interface Report {
  readonly language: string;
  readonly content: string;
  readonly hour?: string;
}

/** The rows of reports of several outlets, as they are read. */
export function rowsOf(...reports: readonly Report[]) {
  const articles = reports.map(({ language, content, hour = "18" }, at) => {
    const document = { format: "text" as const, content, language, outlet: `Outlet ${at}` };
    const result = analyseDocument({ ...document, publishedAt: `2031-05-14T${hour}:00:00Z` }, { registry }, null);
    assert.ok(result.ok);
    const { article, claims } = result;
    const place = { revision: 1, role: "main", claimsVersion: null, passages: [], copyGroupId: null } as const;
    return { ...place, id: claims[0]!.articleId, claims, article };
  });
  return compare(articles).rows;
}
export type Rows = ReturnType<typeof rowsOf>;

/** The rows that several outlets tell. */
export const shared = (rows: Rows) => rows.filter(({ outlets }) => outlets > 1);

/** The conflicts and updates of rows, in order. */
export const conflicts = (rows: Rows) =>
  rows.flatMap((row) => row.conflicts.map(({ kind, updates }) => `${kind}${updates ? " update" : ""}`)).toSorted();

/** What stands for the words of a text. */
export const keysOf = (text: string, language: string) =>
  wordingOf(text, sensesOf(language)).content.map(({ lexeme }) => lexeme.key);

/** How many words of a text deny. */
export const negationsIn = (text: string, language: string) =>
  wordingOf(text, sensesOf(language)).words.filter(({ lexeme }) => lexeme.negates).length;

/** The numbers of a text with what they count, their role and what happened to it. */
export function countsOf(text: string, language: string) {
  const result = analyseDocument({ format: "text", content: text, language }, { registry }, null);
  assert.ok(result.ok);
  return result.claims.flatMap((claim) =>
    countedIn(wordingOf(claim.text, sensesOf(language)), claim.numbers).map(({ value, quantity, role, happenings }) =>
      [value, quantity.unit, role, ...happenings].join(" "),
    ),
  );
}

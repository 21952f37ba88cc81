import assert from "node:assert/strict";
import { compare } from "../../src/comparison/compare.ts";
import { countedIn } from "../../src/comparison/wording/quantities.ts";
import { wordingOf } from "../../src/comparison/wording/wording.ts";
import { analyseDocument } from "../../src/ingest/analyse-document.ts";
import { sensesOf } from "../../src/text/senses/senses.ts";
import { registry } from "../store/fixtures.ts";

/** What stands for the words of a text that say something. */
export const keysOf = (language: string, text: string): readonly string[] =>
  wordingOf(text, sensesOf(language)).content.map(({ lexeme }) => lexeme.key);

/** How many words of a text deny something. */
export const negationsIn = (language: string, text: string): number =>
  wordingOf(text, sensesOf(language)).words.filter(({ lexeme }) => lexeme.negates).length;

/** Every number that a text counts, with its role. */
export function rolesIn(language: string, content: string): readonly string[] {
  const result = analyseDocument({ format: "text", content, language }, { registry }, null);
  assert.ok(result.ok);
  return result.claims.flatMap((claim) =>
    countedIn(wordingOf(claim.text, sensesOf(language)), claim.numbers).map(({ value, role }) => `${value} ${role}`),
  );
}

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
    const id = claims[0]!.articleId;
    const told = { claimsVersion: null, passages: [], copyGroupId: null, claims, article };
    return { id, revision: 1, role: "main", ...told } as const;
  });
  return compare(articles).rows;
}

/** Of rows those that two outlets tell. */
export const sharedOf = (rows: ReturnType<typeof rowsOf>) => rows.filter(({ outlets }) => outlets > 1);

/** The kinds of their conflicts, sorted; "number update" for what is newer. */
export const conflictsOf = (rows: ReturnType<typeof rowsOf>): readonly string[] =>
  rows.flatMap((row) => row.conflicts.map(({ kind, updates }) => `${kind}${updates ? " update" : ""}`)).toSorted();

/** The numbers of a text with what they count, their role and what happened to it. */
export function countsOf(language: string, content: string): readonly string[] {
  const result = analyseDocument({ format: "text", content, language }, { registry }, null);
  assert.ok(result.ok);
  return result.claims.flatMap((claim) =>
    countedIn(wordingOf(claim.text, sensesOf(language)), claim.numbers).map(({ value, quantity, role, happenings }) =>
      [value, quantity.unit, role, ...happenings].join(" "),
    ),
  );
}

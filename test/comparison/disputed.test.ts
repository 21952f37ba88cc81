import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { extractClaims } from "../../src/claims/extract-claims.ts";
import { compare } from "../../src/comparison/compare.ts";
import type { ComparedArticle } from "../../src/comparison/comparison.ts";
import { compareDisputed, type Disputed, disputedIn } from "../../src/comparison/disputed.ts";
import { wordLikeness } from "../../src/comparison/likeness/word-likeness.ts";
import { makeMemory } from "../../src/comparison/propositions/memory.ts";
import { annotate } from "../../src/text/annotate.ts";
import { invent } from "./articles.ts";

interface Report {
  readonly outlet: string;
  readonly publishedAt: string;
  readonly language?: string;
  readonly title: string;
  readonly text: string;
}

const folder = new URL("../eval/", import.meta.url);
const sets = ["accounts", "accounts-languages"];

function reportsOf(file: URL): readonly ComparedArticle[] {
  const { reports } = JSON.parse(readFileSync(file, "utf8")) as { reports: readonly Report[] };
  return reports.map(({ outlet, publishedAt, language, title, text }, place) => {
    const times = { publishedFrom: publishedAt, publishedTo: publishedAt, publishedPrecision: "second" } as const;
    const article = { title, text, language: language ?? "en", publishedAt, ...times };
    const invented = invent({ id: `report${place}`, outlet, day: null, lines: [], article });
    return { ...invented, claims: extractClaims(invented.article, annotate(text), invented.id).claims };
  });
}

/** In any order, with the claims that they name. */
function comparable({ version, rows, claims }: Disputed) {
  return {
    version,
    rows: rows.map((row) => ({ ...row, claimIds: row.claimIds.toSorted() })),
    claims: rows.flatMap(({ claimIds }) => claimIds.map((id) => claims[id]!.text)).toSorted(),
  };
}

for (const set of sets) {
  test(`what ${set} dispute is the same of the whole table and of its rows in conflict alone`, () => {
    let conflicts = 0;
    for (const name of readdirSync(new URL(`${set}/`, folder))) {
      const articles = reportsOf(new URL(`${set}/${name}`, folder));
      const found = comparable(compareDisputed(articles, makeMemory(wordLikeness)));
      assert.deepEqual(found, comparable(disputedIn(compare(articles))), name);
      conflicts += found.rows.length;
    }
    assert.ok(conflicts > 2, `${conflicts} conflicts`);
  });
}

test("of what nobody disputes there is no row, and nothing is claimed", () => {
  const lines = [{ text: "The Lind bridge was closed on Monday." }];
  const articles = ["north", "south"].map((outlet) => invent({ id: outlet, outlet, day: "2031-05-05", lines }));
  const { rows, claims } = compareDisputed(articles, makeMemory(wordLikeness));
  assert.deepEqual([rows, claims], [[], {}]);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { withoutArticles } from "../../src/http/withdraw.ts";
import { ferry } from "../store/fixtures.ts";
import { startService } from "./service.ts";

const { http } = await startService();

/** Two tellings that differ in number, speaker's title and verb, so that a row holds words of both. */
const documents = [
  {
    ...ferry.post,
    content:
      'At least 12 sailors were hurt when the ferry Linnet struck the north pier on Monday.\n\n"We will rebuild the pier before the summer comes," Mayor Ana Ruiz said on Monday.\n\nThe north pier had been inspected in March.',
  },
  {
    ...ferry.herald,
    content:
      'At least 15 sailors were hurt when the ferry Linnet struck the north pier on Monday.\n\n"We will mend the pier before the summer comes," Ana Ruiz admitted on Monday.',
  },
];
const compared = (await http.post("/v1/comparisons").send({ documents })).text;
const parsed = JSON.parse(compared) as {
  columns: { articles: { id: string; revision: number | null }[] }[];
  rows: {
    reasons: string[];
    conflicts: { reasons: string[] }[];
    drift: { reasons: string[] }[];
    statements: { speakers: { name: string | null }[] }[];
  }[];
};
/** As it is kept of stored articles. */
for (const article of parsed.columns.flatMap((column) => column.articles)) article.revision = 1;
const ids = parsed.columns.flatMap((column) => column.articles.map(({ id }) => id));
const body = JSON.stringify(parsed);

test("the comparison that loses words holds conflicts and drift with reasons", () => {
  assert.ok(
    parsed.rows.some((row) => row.conflicts.some(({ reasons }) => reasons.join().includes("against At least 15"))),
  );
  assert.ok(parsed.rows.some((row) => row.drift.some(({ reasons }) => reasons.join().includes("admitted"))));
  assert.match(body, /"edits":\[\{"from":"(?:rebuild|mend)","to":"(?:rebuild|mend)"\}\]/);
});

test("no reason quotes an article that was removed", () => {
  const told = withoutArticles(body, [ids[1] as string]);
  assert.doesNotMatch(told, /admitted|mend|15 sailors|At least 12 sailors against/);
  assert.match(told, /12 sailors/);
  const { rows } = JSON.parse(told) as typeof parsed;
  assert.equal(rows.length, parsed.rows.length);
  assert.ok(rows.some((row) => row.statements.some(({ speakers }) => speakers.some(({ name }) => name !== null))));
});

test("the sentence that came nearest loses its words with its article", () => {
  const nearest = (told: string) =>
    (JSON.parse(told) as { rows: { cells: { nearest: { articleId: string; text: string } | null }[] }[] }).rows.flatMap(
      ({ cells }) => cells.flatMap((cell) => cell.nearest ?? []),
    );
  const before = nearest(body);
  const { articleId: gone } = before.find(({ text }) => text !== "")!;
  assert.deepEqual(
    nearest(withoutArticles(body, [gone])),
    before.map((one) => (one.articleId === gone ? { ...one, text: "" } : one)),
  );
});

test("the bytes stay where nothing was removed, and no words stay where all was", () => {
  assert.equal(withoutArticles(body, []), body);
  assert.doesNotMatch(withoutArticles(body, ids), /Ruiz|sailors|north|admitted|mend|rebuild/);
});

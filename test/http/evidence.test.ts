import assert from "node:assert/strict";
import { test } from "node:test";
import { startService, writeKey } from "./service.ts";

interface Told {
  readonly claims: Readonly<Record<string, { readonly articleId: string; readonly text: string }>>;
  readonly rows: readonly {
    readonly cells: readonly {
      readonly claimIds: readonly string[];
      readonly evidence: readonly {
        readonly claimId: string;
        readonly part: string;
        readonly start: number;
        readonly end: number;
        readonly text: string;
      }[];
    }[];
  }[];
}

const { http } = await startService();
const told = "The council lied to every one of you about the dam, and it will lie again";
const documents = [
  {
    outlet: "North",
    publishedAt: "2024-04-02",
    title: "Orlik speaks",
    content: `🌊 Karwick. “I am not the man I was. ${told}. Now let me go home,” Orlik said in Karwick on Monday.`,
  },
  {
    outlet: "South",
    publishedAt: "2024-04-02",
    title: "A speech at the dam",
    content: `Orlik, 61, spoke for an hour at the dam. “${told},” he said.`,
  },
];
const post = async (documents_: readonly object[], query = "") =>
  (await http.post(`/v1/comparisons${query}`).send({ documents: documents_ })).body as Told;
const evidenceOf = ({ rows }: Told) => rows.flatMap(({ cells }) => cells.flatMap(({ evidence }) => evidence));

test("a cell gives the words of its claim that tell the row, in UTF-16 units or code points", async () => {
  const [north] = documents;
  const found = evidenceOf(await post(documents)).find(({ text }) => text.startsWith("The council"));
  assert.ok(found);
  assert.equal(north!.content.slice(found.start, found.end), found.text);
  assert.ok(found.text.startsWith(told));
  const byCharacter = evidenceOf(await post(documents, "?offsets=codepoint")).find(
    ({ claimId }) => claimId === found.claimId,
  );
  assert.deepEqual(byCharacter, { ...found, start: found.start - 1, end: found.end - 1 });
});

test("a page marks those words alone, whatever the offsets count, and a tidy table lists them", async () => {
  for (const query of ["", "&offsets=codepoint"]) {
    const page = (await http.post(`/v1/comparisons?format=html${query}`).send({ documents })).text;
    assert.match(
      page,
      /“I am not the man I was. <mark>The council lied [^<]* lie again\.?<\/mark>[^<]*Now let me go home/,
    );
  }
  const table = (await http.post("/v1/comparisons?format=tidy").send({ documents })).text.split("\r\n");
  assert.match(table[0]!, /,evidence,articleUrl,publishedAt$/);
  assert.ok(table.some((line) => /,"The council lied [^"]* lie again\.?",[^,]*,[^,]*$/.test(line)));
});

test("with an article its evidence leaves a kept comparison", async () => {
  const stored = [];
  for (const document of documents)
    stored.push((await http.post("/v1/articles").set("x-api-key", writeKey).send(document)).body as { id: string });
  const kept = (
    await http
      .post("/v1/comparisons?keep=true")
      .set("x-api-key", writeKey)
      .send({ articles: stored.map(({ id }) => id) })
  ).body as Told & { readonly id: string };
  assert.ok(evidenceOf(kept).some(({ text }) => text.startsWith(told)));
  assert.equal((await http.delete(`/v1/articles/${stored[0]!.id}`).set("x-api-key", writeKey)).status, 204);
  const after = (await http.get(`/v1/comparisons/${kept.id}`)).body as Told;
  assert.equal(evidenceOf(after).length, evidenceOf(kept).length);
  for (const { claimId, text } of evidenceOf(after))
    assert.equal(text === "", after.claims[claimId]!.articleId === stored[0]!.id);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { post, startService } from "./service.ts";

const service = await startService();
const { http } = service;
const denied = "the council of Tolvane had sold the lighthouse to a cousin of the mayor";
const report = (outlet: string, line: string) => ({
  content: `${line}\n\nThe lighthouse of Tolvane was built in 1871. Engineers said that its lamp would be repaired before the winter.`,
  title: "Tolvane and its lighthouse",
  outlet,
  publishedAt: "2024-05-02T10:00:00Z",
});
const first = (await post(service, report("Harbour Post", `Mayor Ines Marlow denied that ${denied}.`))).body as {
  id: string;
};
const second = (await post(service, report("Island Herald", `An auditor, Tom Reed, said that ${denied}.`))).body as {
  id: string;
};
const table = async (query: string) =>
  (
    await http
      .post(`/v1/comparisons${query}`)
      .send({ articles: [first.id, second.id] })
      .expect(200)
      .buffer()
  ).text;

test("nobody is shown with the words that he denied as if he had said them", async () => {
  const matrix = await table("?format=csv");
  assert.ok(matrix.includes(`[denied] ${denied}`));
  const [head, ...lines] = (await table("?format=tidy"))
    .trimEnd()
    .split("\r\n")
    .map((line) => line.split(","));
  const at = (name: string) => head!.indexOf(name);
  const own = lines.filter((line) => line[at("text")]!.includes(denied) && line[at("speakers")] === "Ines Marlow");
  assert.ok(own.length > 0);
  for (const line of own)
    assert.deepEqual(
      ["text", "cues", "negated", "modality"].map((name) => line[at(name)]),
      [`[denied] ${denied}`, "denied", "true", "asserted"],
    );
  const claims = "/v1/claims?q=lighthouse&negated=true";
  for (const format of ["jsonld", "atom", "jsonfeed"])
    assert.ok((await http.get(`${claims}&format=${format}`).expect(200).buffer()).text.includes(`[denied] ${denied}`));
});

test("what one says and the other denies stands in no row as one thing", async () => {
  const { claims, rows } = JSON.parse(await table("")) as {
    claims: Record<string, { text: string }>;
    rows: { status: string; cells: { claimIds: string[] }[] }[];
  };
  for (const { status, cells } of rows) {
    const tellers = cells.filter(({ claimIds }) => claimIds.some((id) => claims[id]!.text === denied));
    assert.ok(tellers.length < 2 || status === "conflict");
  }
});

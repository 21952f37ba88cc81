import assert from "node:assert/strict";
import { test } from "node:test";
import { post, startService } from "./service.ts";

const { http, ...service } = await startService();

const sentences = [
  "The ferry Linnet struck the north pier at Port Maren on Tuesday evening and twelve passengers were hurt.",
  "The engines had not answered for ninety seconds, Captain Ruth Adeyemi told reporters on the quay.",
  "Harbour master Tomas Vidal closed the pier until Friday while divers look at its piles.",
  "😀 Some 84 people were on board when the ferry left Sorrel Island with the evening tide.",
  "The coast guard has begun to question the crew and will publish what it finds within a month.",
  "Ferries to the island will leave from the old fish market until the pier is safe again.",
];
const carried = [
  sentences[0],
  sentences[1]?.replace("ninety seconds", "two minutes"),
  sentences[3],
  sentences[4],
  sentences[5],
  "The island's council meets on Thursday to speak about compensation for those who were hurt.",
];
const told = async (texts: readonly (string | undefined)[], outlet: string, hour: number) =>
  (
    await post(
      { http, ...service },
      {
        content: texts.join(" "),
        title: "Ferry Linnet strikes pier at Port Maren",
        outlet,
        url: `https://${outlet.toLowerCase().replace(" ", "-")}.example/linnet`,
        publishedAt: `2024-04-16T${hour}:00:00Z`,
      },
    )
  ).body as { id: string };
const late = await told(carried, "Island Herald", 18);
const early = await told(sentences, "Harbour Post", 16);
const alone = await told(["A market opened on the quay, and nobody was hurt at it, the mayor said."], "Coast Wire", 12);

interface Place {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

for (const unit of ["utf16", "codepoint"] as const)
  test(`copies come earliest first, with what each did to the earliest text (${unit})`, async () => {
    const { body } = await http.get(`/v1/articles/${late.id}/copies?offsets=${unit}`).expect(200);
    assert.equal(body.earliest, early.id);
    assert.equal(body.origin, "Harbour Post");
    assert.deepEqual(
      body.items.map(({ article }: { article: { id: string } }) => article.id),
      [early.id, late.id],
    );
    const [first, second] = body.items;
    assert.deepEqual([first.kept, first.edits], [null, []]);
    assert.equal(second.kept, 4);
    const edits = second.edits as { kind: string; original: Place | null; copy: Place | null; score: number | null }[];
    assert.deepEqual(
      edits.map(({ kind, original, copy }) => [kind, original?.text ?? null, copy?.text ?? null]),
      [
        ["changed", sentences[1], carried[1]],
        ["cut", sentences[2], null],
        ["added", null, carried[5]],
      ],
    );
    const slice = (text: string, { start, end }: Place) =>
      unit === "utf16" ? text.slice(start, end) : [...text].slice(start, end).join("");
    for (const { original, copy } of edits) {
      if (original) assert.equal(slice(sentences.join(" "), original), original.text);
      if (copy) assert.equal(slice(carried.join(" "), copy), copy.text);
    }
  });

test("an article alone has no copies", async () => {
  const { body } = await http.get(`/v1/articles/${alone.id}/copies`).expect(200);
  assert.deepEqual(body, { copyGroupId: null, earliest: null, origin: null, items: [], truncated: null });
});

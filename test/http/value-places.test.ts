import assert from "node:assert/strict";
import { test } from "node:test";
import { startService, writeKey } from "./service.ts";

interface Place {
  readonly part: string;
  readonly start: number;
  readonly end: number;
}
interface Told {
  readonly columns: readonly { readonly outletId: string; readonly articles: readonly { readonly id: string }[] }[];
  readonly claims: Readonly<
    Record<
      string,
      {
        readonly articleId: string;
        readonly outletId: string;
        readonly numbers: readonly { readonly text: string; readonly span: Place }[];
        readonly dates: readonly { readonly text: string; readonly span: Place }[];
      }
    >
  >;
  readonly rows: readonly {
    readonly first: { readonly candidates: readonly { readonly outletId: string }[]; readonly outletIds: string[] };
    readonly variants: readonly {
      readonly kind: string;
      readonly value: string;
      readonly claimIds: readonly string[];
      readonly evidence: readonly (Place & { readonly claimId: string; readonly text: string })[];
    }[];
  }[];
}

const { http } = await startService();
const documents = [
  {
    outlet: "North",
    publishedAt: "2024-04-02T08:00:00Z",
    title: "Linnet hits pier: 12 passengers hurt",
    content: "🌊 Twelve passengers were hurt when the ferry Linnet struck the north pier at Port Maren on Tuesday.",
  },
  {
    outlet: "South",
    publishedAt: "2024-04-02T08:00:00Z",
    title: "A ferry and a pier",
    content:
      "🌊 Ferry 12 was in its dock. At the north pier at Port Maren the ferry Linnet hurt 15 passengers when it struck on Tuesday.",
  },
];
const compare = async (query = "") => (await http.post(`/v1/comparisons${query}`).send({ documents })).body as Told;
const utf16 = await compare();

const partOf = (outletId: string, part: string): string => {
  const document = documents.find(({ outlet }) => outlet.toLowerCase() === outletId)!;
  return part === "title" ? document.title : document.content;
};

test("each value of a conflict says where its claims give it, to the letter", async () => {
  const variants = utf16.rows.flatMap((row) => row.variants);
  assert.deepEqual(variants.map(({ kind }) => kind).slice(0, 2), ["number", "number"]);
  for (const { claimIds, evidence } of variants) {
    assert.deepEqual([...new Set(evidence.map(({ claimId }) => claimId))], claimIds);
    for (const { claimId, part, start, end, text } of evidence)
      assert.equal(partOf(utf16.claims[claimId]!.outletId, part).slice(start, end), text);
  }
  const words = variants.flatMap(({ evidence }) => evidence.map(({ text }) => text));
  assert.deepEqual(words.toSorted(), ["12 passengers hurt", "15 passengers", "Twelve passengers"].toSorted());
  const byCharacter = (await compare("?offsets=codepoint")).rows.flatMap(({ variants }) => variants);
  const moved = byCharacter.flatMap(({ evidence }) => evidence);
  assert.deepEqual(
    moved,
    variants.flatMap(({ evidence }) =>
      evidence.map((place) => ({
        ...place,
        start: place.start - Number(place.part === "text"),
        end: place.end - Number(place.part === "text"),
      })),
    ),
  );
});

test("numbers and dates of a claim have their places, and the claim its outlet", async () => {
  const byCharacter = (await compare("?offsets=codepoint")).claims;
  const placed = Object.entries(utf16.claims).flatMap(([id, claim]) => {
    assert.ok(
      utf16.columns.some(
        ({ outletId, articles }) => outletId === claim.outletId && articles[0]!.id === claim.articleId,
      ),
    );
    const others = byCharacter[id]!;
    return [...claim.numbers, ...claim.dates].map((one, at) => ({
      ...one,
      outletId: claim.outletId,
      other: [...others.numbers, ...others.dates][at]!.span,
    }));
  });
  assert.ok(placed.length >= 5, JSON.stringify(placed));
  for (const { text, span, outletId, other } of placed) {
    const part = partOf(outletId, span.part);
    assert.equal(part.slice(span.start, span.end), text);
    assert.equal([...part].slice(other.start, other.end).join(""), text);
  }
});

test("who may have been first is told by outlet, each once", () => {
  for (const { first } of utf16.rows)
    assert.deepEqual(first.outletIds, [...new Set(first.candidates.map(({ outletId }) => outletId))]);
  assert.ok(utf16.rows.some(({ first }) => first.candidates.length > first.outletIds.length));
});

test("with an article the words of its values leave a kept comparison", async () => {
  const stored = [];
  for (const document of documents)
    stored.push((await http.post("/v1/articles").set("x-api-key", writeKey).send(document)).body as { id: string });
  const kept = (
    await http
      .post("/v1/comparisons?keep=true")
      .set("x-api-key", writeKey)
      .send({ articles: stored.map(({ id }) => id) })
      .expect(201)
  ).body as Told & { readonly id: string };
  await http.delete(`/v1/articles/${stored[1]!.id}`).set("x-api-key", writeKey).expect(204);
  const left = (await http.get(`/v1/comparisons/${kept.id}`)).body as Told;
  const words = (told: Told) =>
    told.rows.flatMap(({ variants }) => variants.flatMap(({ evidence }) => evidence)).map(({ text }) => text);
  assert.ok(words(kept).includes("15 passengers"));
  assert.deepEqual(
    words(left),
    words(kept).map((text) => (text === "15 passengers" ? "" : text)),
  );
});

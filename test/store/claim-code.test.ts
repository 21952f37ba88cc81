import assert from "node:assert/strict";
import { test } from "node:test";
import Database from "better-sqlite3";
import fc from "fast-check";
import type { Claim, Speaker } from "../../src/claims/claim.ts";
import { decodeClaim, encodeClaim, storedKindOfManner } from "../../src/store/sqlite/claim-code.ts";
import { kindOf, kindOfManner, typeOf, voiceOf } from "../../src/store/sqlite/claim-kinds.ts";
import { packId } from "../../src/store/sqlite/ids.ts";
import type { Parts, Span } from "../../src/text/span.ts";
import { addition, ferry, temporaryStore } from "./fixtures.ts";

const parts: Parts = {
  text: "Twelve people were hurt, the mayor of Port Maren said on Tuesday. 😀 More than 3.5 tonnes of oil were lost.",
  title: "Ferry strikes pier",
  standfirst: "Captain: \u201Cno answer\u201D",
  captions: ["The Linnet", "The pier on Tuesday"],
};

const spanIn = (part: Span["part"], length: number) =>
  fc
    .tuple(fc.nat(length - 1), fc.nat(length - 1))
    .map(([a, b]): Span => ({ part, start: Math.min(a, b), end: Math.max(a, b) + 1 }));
const span = fc.oneof(
  spanIn("text", parts.text.length),
  spanIn("title", parts.title!.length),
  spanIn("captions[1]", parts.captions[1]!.length),
);
const string = fc.string({ unit: "grapheme", maxLength: 12 });
const optional = fc.option(string);
const id = (prefix: string) =>
  fc.oneof(
    fc
      .array(fc.constantFrom(..."0123456789abcdef"), { minLength: 24, maxLength: 24 })
      .map((hex) => `${prefix}_${hex.join("")}`),
    string,
  );
const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true }),
  fc.integer({ max: 999 }).map((n) => n / 100),
);
const speaker: fc.Arbitrary<Speaker> = fc.record({
  id: fc.option(id("spk")),
  name: optional,
  role: fc.oneof(optional, fc.constant("mayor")),
  mention: fc.option(span),
  score: fc.double({ min: 0, max: 1, noNaN: true }),
});
const some = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 3 });

const day = fc.oneof(
  optional,
  fc.constantFrom("2023-09-12", "1969-12-31", "2023-02-30", "2023-13-01", "0001-01-01", "2023-09-12T10:00"),
);

const claim: fc.Arbitrary<Claim> = fc.record({
  id: id("clm"),
  articleId: fc.constant("art_1"),
  type: fc.constantFrom("direct", "indirect", "mixed", "assertion"),
  voice: fc.constantFrom("attributed", "own"),
  text: fc.constant(""),
  spans: fc.array(spanIn("text", parts.text.length), { minLength: 1, maxLength: 3 }),
  quoted: some(span),
  prefix: string,
  suffix: string,
  speakers: some(speaker),
  speakerReason: fc.oneof(optional, fc.constantFrom("not named", "first person")),
  via: some(speaker),
  within: fc.option(id("clm")),
  cue: fc.option(
    fc.record({
      part: fc.constant("text" as const),
      start: fc.nat(40),
      end: fc.integer({ min: 41, max: 60 }),
      text: string,
      kind: fc.constantFrom("speech", "writing", "thought", "attitude"),
    }),
  ),
  verbatim: fc.option(fc.boolean()),
  modality: fc.constantFrom("asserted", "possible", "planned", "asked", "conditional"),
  negated: fc.boolean(),
  numbers: some(
    fc.record({
      value: number,
      max: fc.option(number),
      bound: fc.constantFrom("exact", "atLeast", "atMost", "about"),
      unit: optional,
      text: fc.oneof(string, fc.constantFrom("Twelve people", "3.5 tonnes")),
    }),
  ),
  dates: some(fc.record({ from: day, to: day, text: fc.oneof(string, fc.constant("Tuesday")) })),
});

/** JSON has no -0, and what is stored none either. */
const plain = (value: Claim): unknown => JSON.parse(JSON.stringify(value));

test("a claim comes back as it was stored, whatever it holds", () => {
  fc.assert(
    fc.property(claim, fc.boolean(), (made, quotedWhole) => {
      const words = made.spans.map(({ start, end }) => parts.text.slice(start, end)).join(" ");
      const whole = { ...made, text: words, ...(quotedWhole && { quoted: made.spans }) };
      const bytes = encodeClaim(whole, parts);
      const row = { id: packId(whole.id), kind: kindOf(whole), claim: bytes };
      assert.equal(storedKindOfManner(bytes), kindOfManner(whole));
      assert.deepEqual([typeOf(row.kind), voiceOf(row.kind)], [whole.type, whole.voice]);
      assert.ok(row.kind < 128);
      assert.deepEqual(plain({ ...decodeClaim(row, "art_1", parts), id: whole.id }), plain(whole));
    }),
  );
});

test("claims of a row that an earlier version wrote are read as they were", () => {
  const earlier = {
    s: [[0, 23]],
    a: ["", ", the"],
    q: 1,
    p: [["=spk_x", 0, "mayor", [38, 48], 0.8]],
    r: "named before",
    v: [[null, "Ruth", null, null, 1]],
    w: "clm_1",
    c: [49, 53, 0],
    b: false,
    m: "possible",
    n: true,
    u: [[12, "Twelve people", "person", 0, null]],
    d: [["2023-09-12", "2023-09-13", "Tuesday"]],
  };
  const row = {
    id: packId("clm_0"),
    kind: kindOf({ type: "direct", voice: "attributed", modality: "possible", negated: true }),
    claim: JSON.stringify(earlier),
  };
  const { n: _, m: __, ...plain } = { ...earlier, p: [["=spk_x", '"n":true', "mayor", [38, 48], 0.8]] };
  assert.deepEqual(
    [earlier, { ...plain, m: "conditional" }, plain].map((json) => storedKindOfManner(JSON.stringify(json))),
    [24, 64, 0],
  );
  const whole: Span = { part: "text", start: 0, end: 23 };
  const mention: Span = { part: "text", start: 38, end: 48 };
  assert.deepEqual(decodeClaim(row, "art_1", parts), {
    id: "clm_0",
    articleId: "art_1",
    type: "direct",
    voice: "attributed",
    text: "Twelve people were hurt",
    spans: [whole],
    quoted: [whole],
    prefix: "",
    suffix: ", the",
    speakers: [{ id: "spk_x", name: "Port Maren", role: "mayor", mention, score: 0.8 }],
    speakerReason: "named before",
    via: [{ id: null, name: "Ruth", role: null, mention: null, score: 1 }],
    within: "clm_1",
    cue: { part: "text", start: 49, end: 53, text: "said", kind: "speech" },
    verbatim: false,
    modality: "possible",
    negated: true,
    numbers: [{ value: 12, text: "Twelve people", unit: "person", bound: "exact", max: null }],
    dates: [{ from: "2023-09-12", to: "2023-09-13", text: "Tuesday" }],
  });
});

test("a claim is found by its id, also beside one whose id begins alike", async (t) => {
  const store = temporaryStore(t);
  const one = addition(ferry.post);
  await store.add(one);
  const [first, second] = one.claims;
  const driver = new Database(store.file);
  driver
    .prepare("UPDATE claims SET id = ? WHERE id = ?")
    .run(Buffer.concat([packId(first!.id).subarray(0, 6), Buffer.alloc(6)]), packId(second!.id));
  driver.close();
  assert.equal((await store.claim(first!.id))?.claim.text, first!.text);
  assert.equal((await store.claim(`${first!.id.slice(0, -12)}000000000000`))?.claim.text, second!.text);
  assert.equal(await store.claim(`${first!.id.slice(0, -12)}000000000001`), null);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import Database from "better-sqlite3";
import fc from "fast-check";
import type { Claim, Speaker } from "../../src/claims/claim.ts";
import { decodeClaim, encodeClaim, storedKindOfManner } from "../../src/store/sqlite/claim-code.ts";
import { kindOf, kindOfManner, typeOf, voiceOf } from "../../src/store/sqlite/claim-kinds.ts";
import { packId } from "../../src/store/sqlite/ids.ts";
import { type Parts, type Span, sliceOf } from "../../src/text/span.ts";
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

/** JSON has no -0, and what is stored none either. What numbers say here stands anywhere. */
const plain = ({ numbers, dates, ...claim }: Claim): unknown =>
  JSON.parse(JSON.stringify({ ...claim, ...[numbers, dates].map((all) => all.map(({ span: _, ...words }) => words)) }));

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

const oneClaim = (given: Partial<Claim> & Pick<Claim, "spans">): Claim => ({
  ...fc.sample(claim, { numRuns: 1, seed: 1 })[0]!,
  numbers: [],
  dates: [],
  text: given.spans.map((span) => sliceOf(parts, span)).join(" "),
  ...given,
});
const storedAs = (made: Claim) => {
  const bytes = encodeClaim(made, parts);
  return { bytes, read: decodeClaim({ id: packId(made.id), kind: kindOf(made), claim: bytes }, "art_1", parts) };
};

test("a number and a date of a claim come back with their places, wherever in it they stand", () => {
  // A claim's spans do not overlap.
  const spans: Span[] = [
    { part: "text", start: 0, end: 23 },
    { part: "text", start: 24, end: 64 },
    { part: "title", start: 0, end: 12 },
  ];
  const inside = fc
    .constantFrom(...spans)
    .chain(({ part, start, end }) =>
      fc
        .tuple(fc.nat(end - start - 1), fc.nat(end - start - 1))
        .map(([a, b]): Span => ({ part, start: start + Math.min(a, b), end: start + Math.max(a, b) + 1 })),
    );
  fc.assert(
    fc.property(some(inside), some(inside), (numbers, dates) => {
      const made = oneClaim({
        spans,
        numbers: numbers.map((span) => ({ ...twelve, text: sliceOf(parts, span), span })),
        dates: dates.map((span) => ({ from: null, to: null, text: sliceOf(parts, span), span })),
      });
      const { read } = storedAs(made);
      assert.deepEqual([read.numbers, read.dates], [made.numbers, made.dates]);
    }),
  );
});
const twelve = { value: 12, unit: null, bound: "exact", max: null } as const;

test("the place of a number in a row of an earlier version is told where its words stand there once", () => {
  const text = "It was 5 of 15, and 5 more";
  const of: Parts = { ...parts, text };
  const spans: Span[] = [{ part: "text", start: 0, end: text.length }];
  const five: Span = { part: "text", start: text.lastIndexOf("5"), end: text.lastIndexOf("5") + 1 };
  const more: Span = { part: "text", start: text.indexOf("more"), end: text.length };
  const given = { spans, text, dates: [], quoted: [], prefix: "", suffix: "" };
  const placed = [five, more].map((span) => ({ ...twelve, text: sliceOf(of, span), span }));
  const read = (numbers: Claim["numbers"]) => {
    const made = oneClaim({ ...given, numbers });
    const claim = encodeClaim(made, of);
    return decodeClaim({ id: packId(made.id), kind: kindOf(made), claim }, "art_1", of).numbers.map(({ span }) => span);
  };
  assert.deepEqual(read(placed), [five, more]);
  // What has no place is written as earlier versions wrote it.
  assert.deepEqual(read(placed.map((number) => ({ ...number, span: null }))), [null, more]);
});

test("places of numbers take no bytes, but for one where words stand twice in a claim", () => {
  const bytes = (text: string, words: string, withPlace: boolean) => {
    const span: Span = { part: "text", start: text.lastIndexOf(words), end: text.lastIndexOf(words) + words.length };
    const spans: Span[] = [{ part: "text", start: 0, end: text.length }];
    const number = { ...twelve, text: words, span: withPlace ? span : null };
    return encodeClaim(oneClaim({ spans, text, numbers: [number], quoted: [] }), { ...parts, text }).length;
  };
  const [once, twice] = ["It was 12 of them", "12 or 12 of them"];
  assert.equal(bytes(once, "12", true), bytes(once, "12", false));
  assert.ok(bytes(twice, "12", true) <= bytes(twice, "12", false) + 1);
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

import assert from "node:assert/strict";
import { test } from "node:test";
import { compare } from "../../src/comparison/compare.ts";
import { type Invented, invent, type Line } from "./articles.ts";

const given = "I asked the harbour board for a survey and they refused it twice before the gale, for whatever reason";
const by = { speaker: "Ines Marlow", cue: "said", direct: true } as const;
const quote = (text: string, more: Partial<Line> = {}): Line => ({ ...by, text: `“${text}”`, ...more });

const article = (id: string, day: string | null, text: string, more: Partial<Invented> = {}) =>
  invent({ id, outlet: `outlet-${id}`, day, lines: [quote(text)], ...more });

const reasonsOf = (...articles: readonly ReturnType<typeof invent>[]) =>
  compare(articles).rows.flatMap(({ drift }) =>
    drift.filter(({ kind }) => kind === "quotation").flatMap(({ reasons }) => reasons),
  );

/** How the second outlet quotes what the first gives as `given`, and what is said of it. */
const altered: readonly (readonly [what: string, text: string, reasons: readonly string[]])[] = [
  ["another word", given.replace("refused", "granted"), ['"refused" became "granted" within the quotation']],
  ["somebody else", given.replace("they refused", "he refused"), ['"they" became "he" within the quotation']],
  ["words left out", given.replace(" for a survey", ""), ['"for a survey" is left out of the quotation']],
  ["words put in", given.replace("the gale", "the great gale"), ['"great" is put into the quotation']],
  ["a negation", given.replace("I asked", "I never asked"), ['"never" is put into the quotation']],
  [
    "two of them",
    given.replace("for a survey ", "").replace("twice", "once"),
    ['"for a survey" is left out of the quotation', '"twice" became "once" within the quotation'],
  ],
];

/** What is no alteration. */
const faithful: readonly (readonly [what: string, text: string])[] = [
  ["the same words", given],
  ["a part", given.slice(0, given.indexOf(", for"))],
  ["what is marked as left out", given.replace("for a survey", "...")],
  ["what is marked by one sign", given.replace("for a survey", "…")],
  ["an editor's word", given.replace("they", "they [the board’s members]")],
  ["a word replaced in brackets", given.replace("they", "[its members]")],
  ["another spelling", given.replace("harbour", "harbor")],
  ["a word in two", given.replace("whatever", "what ever")],
  ["an inflection", given.replace("a survey", "surveys")],
  ["an article", given.replace("the gale", "that gale")],
];

test("a quotation with other words than the earlier report gives has drifted, and both wordings are told", () => {
  for (const [what, text, reasons] of altered)
    assert.deepEqual(reasonsOf(article("a", "2031-04-02", given), article("b", "2031-04-03", text)), reasons, what);
});

test("an hour and an ordinal are the same in any form", () => {
  const forms = ["at 6 pm on the eleventh", "at 6:00 p.m. on the 11th", "at 18:00 on the 11th"];
  const quoted = forms.map((form) => given.replace("twice", form));
  for (const x of quoted)
    for (const y of quoted)
      assert.deepEqual(reasonsOf(article("a", "2031-04-02", x), article("b", "2031-04-03", y)), [], `${x} ${y}`);
  const other = given.replace("twice", "at 7 pm on the eleventh");
  assert.equal(reasonsOf(article("a", "2031-04-02", quoted[0]!), article("b", "2031-04-03", other)).length, 1);
});

test("spelling, small words, brackets and what is marked as left out alter nothing", () => {
  for (const [what, text] of faithful) {
    assert.deepEqual(reasonsOf(article("a", "2031-04-02", given), article("b", "2031-04-03", text)), [], what);
    assert.deepEqual(reasonsOf(article("a", "2031-04-02", text), article("b", "2031-04-03", given)), [], what);
  }
});

test("what most outlets give is what the odd one altered, whenever it was published", () => {
  const odd = given.replace("refused", "granted");
  const told = compare([
    article("a", "2031-04-02", odd),
    article("b", "2031-04-03", given),
    article("c", "2031-04-03", given),
  ]);
  const drift = told.rows.flatMap((row) => row.drift);
  assert.deepEqual(
    drift.map(({ kind, to, reasons }) => [kind, told.claims[to]!.articleId, ...reasons]),
    [["quotation", "a", '"refused" became "granted" within the quotation']],
  );
});

test("an outlet that has both wordings altered neither", () => {
  const odd = given.replace("refused", "granted");
  const both = invent({ id: "b", outlet: "b", day: "2031-04-03", lines: [quote(odd), quote(given)] });
  assert.deepEqual(reasonsOf(article("a", "2031-04-02", given), both), []);
});

test("no quotation is held against a translation, nor against other people's, nor within an outlet", () => {
  const odd = given.replace("refused", "granted");
  const first = article("a", "2031-04-02", given);
  const translation = { from: "de", by: "machine", evidence: null } as const;
  assert.deepEqual(reasonsOf(first, article("b", "2031-04-03", odd, { article: { translation } })), []);
  assert.deepEqual(reasonsOf(first, article("b", "2031-04-03", odd, { outlet: "outlet-a" })), []);
  const other = article("b", "2031-04-03", "", { lines: [quote(odd, { speaker: "Oskar Brandt" })] });
  assert.deepEqual(reasonsOf(first, other), []);
});

test("the order of the articles changes nothing", () => {
  const articles = [
    article("a", null, given),
    article("b", null, given.replace("refused", "granted")),
    article("c", null, given.replace("twice", "once")),
  ];
  const drift = (list: typeof articles) => compare(list).rows.flatMap((row) => row.drift);
  assert.ok(drift(articles).length > 0);
  assert.deepEqual(drift(articles.toReversed()), drift(articles));
});

test("a million words of one quotation end as soon as a page does", () => {
  const long = `${"we asked them and they refused it ".repeat(30_000)}`.trim();
  assert.deepEqual(reasonsOf(article("a", "2031-04-02", long), article("b", "2031-04-03", long)), []);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { compare } from "../../../src/comparison/compare.ts";
import { type Invented, invent, type Line } from "../articles.ts";

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

/** What somebody goes on to at the end of a quotation of one sentence. */
test("the last words of a quotation count where both go on", () => {
  const [serve, protect] = ["serve", "protect"].map((last) => `${given}, and so it broke what it had sworn to ${last}`);
  assert.deepEqual(reasonsOf(article("a", "2031-04-02", serve!), article("b", "2031-04-03", protect!)), [
    '"serve" became "protect" within the quotation',
  ]);
  const longer = `${given}, and so it broke what it had sworn to. The gale came at dawn`;
  assert.deepEqual(reasonsOf(article("a", "2031-04-02", serve!), article("b", "2031-04-03", longer)), []);
});

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

test("the words of either are told by themselves", () => {
  const text = given.replace(" for a survey", "").replace("twice", "once");
  const { rows } = compare([article("a", "2031-04-02", given), article("b", "2031-04-03", text)]);
  assert.deepEqual(
    rows.flatMap(({ drift }) => drift.flatMap(({ edits }) => edits)),
    [
      { from: "for a survey", to: "" },
      { from: "twice", to: "once" },
    ],
  );
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

test("the word that opens a quotation counts by the outlets that give it, as any other", () => {
  const [most, odd] = ["I was", "They were"].map((who) => `${who} warned of the cracks in the wall since spring`);
  for (const days of [
    ["02", "03", "04"],
    ["03", "02", "04"],
    ["04", "02", "03"],
  ]) {
    const [one, two, three] = days.map((day) => `2031-04-${day}`);
    assert.deepEqual(reasonsOf(article("a", one!, odd!), article("b", two!, most!), article("c", three!, most!)), [
      '"I" became "They" within the quotation',
    ]);
  }
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

test("which report has which wording changes no more than the direction", () => {
  for (const [what, text] of altered) {
    const both = [
      reasonsOf(article("a", null, given), article("b", null, text)),
      reasonsOf(article("a", null, text), article("b", null, given)),
    ];
    assert.equal(both[0]!.length > 0, true, what);
    assert.deepEqual(both[1], both[0], what);
    for (const reason of both[0]!) assert.match(reason, /in one of the quotations/, what);
  }
});

/** Small words that turn what is said, and numbers. */
const turned: readonly (readonly [string, string])[] = [
  [
    "We warned all our divers before the storm about the pumps",
    "We warned some of our divers before the storm about the pumps",
  ],
  [
    "We warned all our divers before the storm about the pumps",
    "We warned all our divers after the storm about the pumps",
  ],
  [
    "The pumps came down in the storm with the north wall",
    "The pumps could come down in the storm with the north wall",
  ],
  ["We knew of the cracks in the wall since the spring", "We only knew of the cracks in the wall since the spring"],
  ["I was warned of the cracks in the wall since spring", "They were warned of the cracks in the wall since spring"],
  ["We lost 8 men in the storm on the north pier", "We lost 20 men in the storm on the north pier"],
  ["We lost 1,500 crates in the storm on the north pier", "We lost 1,900 crates in the storm on the north pier"],
  ["We have worked on the north pier since 1998 as divers", "We have worked on the north pier since 1986 as divers"],
  ["We left the north pier at 10:30 in the storm as divers", "We left the north pier at 10:45 in the storm as divers"],
];

test("small words that turn what is said, numbers and names are altered words", () => {
  for (const [a, b] of turned)
    assert.equal(reasonsOf(article("a", "2031-04-02", a), article("b", "2031-04-03", b)).length, 1, b);
});

test("who begins later, at the same words, alters nothing", () => {
  const [a, b] = [
    "We have not broken any law of the port. We have not hidden the cracks, and we have paid our dues",
    "We have not hidden the cracks, and we have paid our dues",
  ];
  assert.deepEqual(reasonsOf(article("a", "2031-04-02", a), article("b", "2031-04-03", b)), []);
  assert.deepEqual(reasonsOf(article("a", "2031-04-02", b), article("b", "2031-04-03", a)), []);
});

test("contractions and masks alter nothing", () => {
  for (const [a, b] of [
    ["I cannot accept that the north pier was closed so late", "I can’t accept that the north pier was closed so late"],
    ["We will see that the north pier is opened in spring", "We'll see that the north pier is opened in spring"],
    [
      "It is a fucking disgrace that the north pier was closed",
      "It is a f***ing disgrace that the north pier was closed",
    ],
  ] as const)
    assert.deepEqual(reasonsOf(article("a", "2031-04-02", a), article("b", "2031-04-03", b)), [], b);
});

test("one quotation with and without its negation is a conflict", () => {
  for (const [a, b] of [
    [
      "We will never close this bridge again without telling people first",
      "We will close this bridge again without telling people first",
    ],
    [
      "We did not know about the faulty wiring in the north tower",
      "We did know about the faulty wiring in the north tower",
    ],
  ] as const) {
    const { rows } = compare([article("a", "2031-04-02", a), article("b", "2031-04-03", b)]);
    assert.deepEqual(
      rows.flatMap(({ conflicts }) => conflicts.map(({ kind }) => kind)),
      ["negation"],
      a,
    );
  }
});

test("long reports that differ in one quotation are searched once each", () => {
  const filler = "The north pier stood in the rain. ".repeat(20_000);
  const reports = ["granted", "refused", "ignored", "shelved"].map((word, at) => {
    const text = given.replace("refused", word);
    const one = article(String(at), "2031-04-02", text);
    return { ...one, article: { ...one.article, text: `${one.article.text}\n${filler}` } };
  });
  assert.ok(reasonsOf(...reports).length > 0);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { compare } from "../../../src/comparison/compare.ts";
import type { Drift } from "../../../src/comparison/comparison.ts";
import { type Invented, invent, type Line } from "../articles.ts";

const words = "The harbour of Carrowby was dredged before the winter storms arrived.";
const may = "The harbour of Carrowby may have been dredged before the winter storms arrived.";
const will = "The harbour of Carrowby will be dredged before the winter storms arrive.";
const speaker = "Ines Marlow";

type Telling = Omit<Line, "text"> & { readonly text?: string };
type Kind = Drift["kind"];
type Case = readonly [what: string, first: Telling, second: Telling, expected: readonly Kind[]];

const said = (cue: string, by: string = speaker) => ({ speaker: by, cue });
const quoted = (cue: string, by: string = speaker) => ({ ...said(cue, by), direct: true });
const hedged = { text: may, modality: "possible" } as const;
const planned = { text: will, modality: "planned" } as const;
const minister = { ...said("said"), role: "interior minister" };

const cases: readonly Case[] = [
  // The verb makes more of the words than the speaker did.
  ["a confession", said("said"), said("admitted"), ["verb"]],
  ["a confession of who is named in short", said("said"), said("admitted", "Marlow"), ["verb"]],
  ["a doubt", said("told reporters"), said("claimed"), ["verb"]],
  ["a doubt in passing", said("says"), said("claiming"), ["verb"]],
  ["a doubt about a note", said("noted"), said("alleged"), ["verb"]],
  ["a threat", said("said"), said("threatened"), ["verb"]],
  ["a promise", said("said"), said("vowed"), ["verb"]],
  ["an outburst", said("added"), said("raged"), ["verb"]],
  ["a joke", said("announced"), said("joked"), ["verb"]],
  ["another neutral verb", said("said"), said("stated"), []],
  ["a verb made milder", said("admitted"), said("said"), []],
  ["one strong verb for another", said("admitted"), said("claimed"), []],
  ["another speaker's confession", said("said"), said("admitted", "Oskar Brandt"), []],
  // A quotation becomes the outlet's own statement.
  ["a quotation stated", quoted("said"), {}, ["voice"]],
  ["reported speech stated", said("said"), {}, ["voice"]],
  ["a claim stated", said("claimed"), {}, ["voice"]],
  ["a warning stated", said("warned"), {}, ["voice"]],
  ["what was done with it stated", said("directed"), {}, []],
  ["what a medium reports stated", said("said", "Carrowby Times"), {}, []],
  ["a post shown", said("said"), { text: `${words} — Ines Marlow (@imarlow) April 3, 2031` }, []],
  ["what others were told", said("said"), { text: words.replace("dredged", "reportedly dredged") }, []],
  ["a headline of who says so", said("said"), { text: `Harbour master: ${words}` }, []],
  ["an own statement given to somebody", {}, said("said"), []],
  ["a quotation reported", quoted("said"), said("said"), []],
  // What was possible, planned or conditional becomes a fact.
  ["a possibility", { ...said("said"), ...hedged }, said("said"), ["modality"]],
  ["a possibility stated", { ...said("said"), ...hedged }, {}, ["modality", "voice"]],
  ["a plan carried out", { ...said("said"), ...planned }, said("said"), []],
  ["a possibility planned", { ...said("said"), ...hedged }, { ...said("said"), ...planned }, ["modality"]],
  ["a plan made possible", { ...said("said"), ...planned }, { ...said("said"), ...hedged }, []],
  ["the outlet's own hedge", hedged, {}, ["modality"]],
  ["the outlet's own plan carried out", planned, {}, []],
  ["a hedge and a verb", { ...said("said"), ...hedged }, said("admitted"), ["verb", "modality"]],
  ["a hedge that stays", { ...said("said"), ...hedged }, { ...said("said"), ...hedged }, []],
  ["a fact made possible", said("said"), { ...said("said"), ...hedged }, []],
  ["another speaker's certainty", { ...said("said"), ...hedged }, said("said", "Oskar Brandt"), []],
  ["the same words, read otherwise", { ...said("said"), modality: "conditional" }, said("said"), []],
  [
    "a hedge of something else",
    { ...said("said"), text: `${words} The fishermen may sue the town.`, modality: "possible" },
    said("said"),
    [],
  ],
  // A person becomes a government or a body.
  ["a capital", { ...minister, role: "Russian foreign minister" }, said("said", "Moscow"), ["speaker"]],
  ["another country's capital", { ...minister, role: "Russian foreign minister" }, said("said", "Paris"), []],
  ["a ministry", minister, said("said", "Interior Ministry"), ["speaker"]],
  ["the police", { ...minister, role: "chief constable" }, said("said", "Carrowby Police"), ["speaker"]],
  ["a company", { ...minister, role: "Navarre chief executive" }, said("said", "Navarre"), []],
  [
    "a body that the role names",
    { ...minister, role: "head of Navarre Company" },
    said("said", "Navarre Company"),
    ["speaker"],
  ],
  ["a body of which nothing tells", said("said"), said("said", "Interior Ministry"), []],
  ["a medium that passes it on", minister, said("said", "Carrowby Times"), []],
  ["the person under another spelling", said("said"), said("said", "Marlow, Ines"), []],
  ["a name with a title and without", said("said"), said("said", "Council Member Marlow"), []],
  ["a body that becomes a person", said("said", "Police"), said("said"), []],
];

const written = (line: Telling): Line => ({
  ...line,
  text: line.direct ? `“${line.text ?? words}”` : (line.text ?? words),
});

const tell = (id: string, day: string, line: Telling, more: Partial<Invented> = {}) =>
  invent({ id, outlet: `outlet-${id}`, day, lines: [written(line)], ...more });

const driftOf = (first: Telling, second: Telling, more: Partial<Invented> = {}, day = "2031-04-03") =>
  compare([tell("a", "2031-04-02", first), tell("b", day, second, more)]).rows.flatMap((row) => row.drift);

test("a telling that makes more of the words than an earlier one has drifted", () => {
  for (const [what, first, second, expected] of cases) {
    const drift = driftOf(first, second);
    assert.deepEqual(drift.map(({ kind }) => kind).toSorted(), expected.toSorted(), what);
  }
});

test("who is quoted does not take over his own words", () => {
  const kinds = (first: Telling, outlet: string) => driftOf(first, {}, { outlet }).map(({ kind }) => kind);
  const engineer = { ...said("said"), role: "Navarre engineer" };
  assert.deepEqual(kinds(said("said", "Navarre"), "Carrowby Post"), ["voice"]);
  assert.deepEqual(kinds(said("said", "Navarre"), "Navarre"), []);
  assert.deepEqual(kinds(engineer, "Carrowby Post"), ["voice"]);
  assert.deepEqual(kinds(engineer, "Navarre"), []);
});

test("what one says and the other denies is no drift", () => {
  const drift = driftOf(
    { ...said("said"), text: "The company had ignored three warnings about the dust" },
    { text: "The company has not ignored three warnings about the dust" },
  );
  assert.deepEqual(drift, []);
});

test("a plan that is a fact in a report of the same day has drifted", () => {
  for (const by of [{}, said("said")]) {
    const drift = driftOf({ ...by, ...planned }, by, {}, "2031-04-02");
    assert.deepEqual(
      drift.map(({ kind }) => kind),
      ["modality"],
    );
  }
});

test("a word before the verb that makes hearsay of it is a drift, and so is its loss", () => {
  const plain = invent({ id: "a", outlet: "north", day: "2031-04-02", lines: [{ ...said("wrote"), text: words }] });
  const heard = invent({ id: "b", outlet: "south", day: "2031-04-03", lines: [{ ...said("wrote"), text: words }] });
  const text = `${words} Marlow reportedly wrote.`;
  const start = text.indexOf("wrote");
  const [claim] = heard.claims;
  const cue = { ...claim!.cue!, start, end: start + 5 };
  const reported = { ...heard, article: { ...heard.article, text }, claims: [{ ...claim!, cue }] };
  const reasons = (...articles: Parameters<typeof compare>[0]) =>
    compare(articles).rows.flatMap((row) => row.drift.flatMap((drift) => drift.reasons));
  assert.deepEqual(reasons(plain, reported), ['"wrote" became "reportedly wrote"']);
  const before = { publishedFrom: "2031-04-01T00:00:00.000Z", publishedTo: "2031-04-01T23:59:59.999Z" };
  assert.deepEqual(reasons(plain, { ...reported, article: { ...reported.article, ...before } }), [
    '"reportedly wrote" became "wrote"',
  ]);
});

test("an outlet that gives it to somebody elsewhere in the row does not state it itself", () => {
  const both = [written({}), written(said("said"))];
  const told = compare([
    tell("a", "2031-04-02", said("said")),
    invent({ id: "b", outlet: "outlet-b", day: "2031-04-03", lines: both }),
  ]);
  assert.deepEqual(
    told.rows.flatMap((row) => row.drift),
    [],
  );
});

test("of each kind an outlet has one drift in a row, from the telling nearest to its own", () => {
  const near = words.replace("before the winter storms arrived", "in autumn, before the winter storms arrived");
  const told = compare([
    tell("a", "2031-04-02", { ...said("said"), text: near }),
    tell("b", "2031-04-02", said("said")),
    tell("c", "2031-04-03", {}),
  ]);
  const [row] = told.rows;
  assert.deepEqual(
    row!.drift.map(({ kind, from }) => [kind, told.claims[from]!.articleId]),
    [["voice", "b"]],
  );
});

test("both wordings are shown", () => {
  const [drift] = driftOf(said("said"), said("admitted"));
  assert.deepEqual(drift?.reasons, ['"said" became "admitted"']);
  assert.notEqual(drift?.from, drift?.to);
});

test("no wording is held against a translation, and none drifts towards an earlier telling", () => {
  const translation = { article: { translation: { from: "de", by: "machine", evidence: null } } } as const;
  for (const [what, first, second, expected] of cases) {
    const kinds = driftOf(first, second, translation).map(({ kind }) => kind);
    assert.ok(!kinds.includes("verb") && !kinds.includes("modality"), what);
    if (expected.length === 0) continue;
    const earlier = compare([tell("a", "2031-04-02", first), tell("b", "2031-04-01", second)]);
    assert.deepEqual(
      earlier.rows.flatMap((row) => row.drift.filter(({ kind }) => expected.includes(kind))),
      [],
      what,
    );
  }
});

test("nothing drifts within one outlet", () => {
  const articles = [
    tell("a", "2031-04-02", said("said")),
    tell("b", "2031-04-03", said("admitted"), { outlet: "outlet-a" }),
  ];
  assert.deepEqual(
    compare(articles).rows.flatMap((row) => row.drift),
    [],
  );
});

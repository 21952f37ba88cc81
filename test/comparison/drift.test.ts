import assert from "node:assert/strict";
import { test } from "node:test";
import { compare } from "../../src/comparison/compare.ts";
import type { Drift } from "../../src/comparison/comparison.ts";
import { type Invented, invent, type Line } from "./articles.ts";

const words = "The harbour of Carrowby will be dredged before the winter storms arrive.";
const quote = `“${words}”`;
const speaker = "Ines Marlow";

type Kind = Drift["kind"];
type Case = readonly [what: string, first: Omit<Line, "text">, second: Omit<Line, "text">, expected: readonly Kind[]];

const said = (cue: string, by: string = speaker) => ({ speaker: by, cue });
const quoted = (cue: string, by: string = speaker) => ({ ...said(cue, by), direct: true });

const cases: readonly Case[] = [
  // The verb makes more of the words than the speaker did.
  ["a confession", said("said"), said("admitted"), ["verb"]],
  ["a confession of who is named in short", said("said"), said("admitted", "Marlow"), ["verb"]],
  ["a doubt", said("told reporters"), said("claimed"), ["verb"]],
  ["a doubt about a note", said("noted"), said("alleged"), ["verb"]],
  ["a threat", said("said"), said("threatened"), ["verb"]],
  ["a promise", said("said"), said("vowed"), ["verb"]],
  ["an outburst", said("added"), said("raged"), ["verb"]],
  ["another neutral verb", said("said"), said("stated"), []],
  ["a verb made milder", said("admitted"), said("said"), []],
  ["one strong verb for another", said("admitted"), said("claimed"), []],
  ["another speaker's confession", said("said"), said("admitted", "Oskar Brandt"), []],
  // A quotation becomes the outlet's own statement.
  ["a quotation stated", quoted("said"), {}, ["voice"]],
  ["reported speech stated", said("said"), {}, ["voice"]],
  ["a claim stated", said("claimed"), {}, ["voice"]],
  ["a warning stated", said("warned"), {}, ["voice"]],
  ["an own statement given to somebody", {}, said("said"), []],
  ["a quotation reported", quoted("said"), said("said"), []],
  // What was possible, planned or conditional becomes a fact.
  ["a possibility", { ...said("said"), modality: "possible" }, said("said"), ["modality"]],
  ["a possibility stated", { ...said("said"), modality: "possible" }, {}, ["modality", "voice"]],
  ["a plan carried out", { ...said("said"), modality: "planned" }, said("said"), []],
  [
    "a possibility planned",
    { ...said("said"), modality: "possible" },
    { ...said("said"), modality: "planned" },
    ["modality"],
  ],
  ["a plan made possible", { ...said("said"), modality: "planned" }, { ...said("said"), modality: "possible" }, []],
  ["a condition", { ...said("said"), modality: "conditional" }, said("said"), ["modality"]],
  ["the outlet's own hedge", { modality: "possible" }, {}, ["modality"]],
  ["the outlet's own plan carried out", { modality: "planned" }, {}, []],
  ["a hedge and a verb", { ...said("said"), modality: "possible" }, said("admitted"), ["verb", "modality"]],
  ["a hedge that stays", { ...said("said"), modality: "possible" }, { ...said("said"), modality: "possible" }, []],
  ["a fact made possible", said("said"), { ...said("said"), modality: "possible" }, []],
  ["another speaker's certainty", { ...said("said"), modality: "possible" }, said("said", "Oskar Brandt"), []],
  // A person becomes a government or a body.
  ["a capital", said("said"), said("said", "Moscow"), ["speaker"]],
  ["a country", said("said"), said("said", "Norway"), ["speaker"]],
  ["a ministry", said("said"), said("said", "Interior Ministry"), ["speaker"]],
  ["the police", said("said"), said("said", "Police"), ["speaker"]],
  ["a seat of government", said("said"), said("said", "Kremlin"), ["speaker"]],
  ["a company", said("said"), said("said", "Navarre Company"), ["speaker"]],
  ["the person under another spelling", said("said"), said("said", "Marlow, Ines"), []],
  ["a body that becomes a person", said("said", "Police"), said("said"), []],
];

const tell = (id: string, day: string, line: Omit<Line, "text">, more: Partial<Invented> = {}) =>
  invent({ id, outlet: `outlet-${id}`, day, lines: [{ ...line, text: line.direct ? quote : words }], ...more });

const driftOf = (
  first: Omit<Line, "text">,
  second: Omit<Line, "text">,
  more: Partial<Invented> = {},
  day = "2031-04-03",
) => compare([tell("a", "2031-04-02", first), tell("b", day, second, more)]).rows.flatMap((row) => row.drift);

test("a telling that makes more of the words than an earlier one has drifted", () => {
  for (const [what, first, second, expected] of cases) {
    const drift = driftOf(first, second);
    assert.deepEqual(drift.map(({ kind }) => kind).toSorted(), expected.toSorted(), what);
  }
});

test("a plan that is a fact in a report of the same day has drifted", () => {
  for (const first of [{ modality: "planned" }, { ...said("said"), modality: "planned" }] as const) {
    const { modality: _, ...second } = first;
    assert.deepEqual(
      driftOf(first, second, {}, "2031-04-02").map(({ kind }) => kind),
      ["modality"],
    );
  }
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

import assert from "node:assert/strict";
import { test } from "node:test";
import type { Article } from "../../../src/documents/article.ts";
import { claimsOf } from "../article-of.ts";

const told = (lines: readonly string[], more: Partial<Article> = {}) =>
  claimsOf(lines.join("\n"), more)
    .filter(({ voice, within, spans }) => voice === "attributed" && within === null && spans[0]!.part === "text")
    .map(({ text, speakers }) => [text, speakers.map(({ name }) => name).join(" & ")]);

const questions = [
  "How did you learn to sail?",
  "My father built boats and I was on the water before I could walk.",
  "What do you tell your crew before a race?",
  "I tell them to sleep. A tired crew makes mistakes.",
  "It always shows in the last hour.",
  "And what made you come back to Hollin?",
  "I missed the harbour.",
];
const answers = [
  "My father built boats and I was on the water before I could walk.",
  "I tell them to sleep. A tired crew makes mistakes.",
  "It always shows in the last hour.",
  "I missed the harbour.",
];
const by = (name: string) => answers.map((one) => [one, name]);

test("answers are whoever's the opening names, each paragraph one claim", () => {
  assert.deepEqual(told(["Ann Reed has sailed round the world twice.", ...questions]), by("Ann Reed"));
});

test("the headline's one person answers, and the writer never does", () => {
  const title = "Coach Ann Reed on sleep and salt";
  assert.deepEqual(told(questions, { title }), by("Ann Reed"));
  const opening = "By Tom Miller\nAnn Reed has sailed round the world twice.";
  assert.deepEqual(told([opening, ...questions]), by("Ann Reed"));
});

test("of several people the one whom somebody spoke to answers", () => {
  const opening = "Tom Berg won the cup last year. We spoke to Ann Reed, who lost it.";
  assert.deepEqual(told([opening, ...questions]), by("Ann Reed"));
});

test("where nobody is named, answers are given to nobody and are not the outlet's", () => {
  assert.deepEqual(told(["A sailor looks back.", ...questions]), by(""));
});

test("answers in quotation marks are direct speech of the same person", () => {
  const quoted = questions.map((line, at) => (at % 2 === 1 && at < 4 ? `“${line}”` : line));
  const [first] = claimsOf(["Ann Reed has sailed twice.", ...quoted].join("\n")).filter(
    ({ type }) => type === "direct",
  );
  assert.equal(first?.text, `“${answers[0]}”`);
  assert.equal(first?.speakers[0]?.name, "Ann Reed");
});

test("a letter stands for whoever is interviewed", () => {
  const lines = ["Q: How is the boat?", "A: I like it.", "Q: Will you race?", "A: We will see in May."];
  const found = told(lines, { title: "Q&A with coach Ann Reed" });
  assert.deepEqual(
    found.filter(([, name]) => name === "Ann Reed").map(([text]) => text),
    ["I like it.", "We will see in May."],
  );
});

test("lines that tell what was asked about part the answers, and of whom the opening speaks is not who answers", () => {
  const lines = [
    "The boss spoke to the press about Ann Reed's form.",
    "on the match…",
    "I think we were slow. How did we lose it?",
  ];
  const more = ["on whether she is fit…", "I hope so. We need her.", "on May…", "I do not look so far."];
  assert.deepEqual(told([...lines, ...more]).slice(0, 3), [
    [lines[2], ""],
    [more[1], ""],
    [more[3], ""],
  ]);
});

const none: Readonly<Record<string, readonly string[]>> = {
  "questions that an article asks its reader and answers itself": [
    "Who can apply?",
    "Anybody who lives in Hollin can apply.",
    "What do you need?",
    "A form and your passport are needed.",
    "When will you hear?",
    "The council answers within a week.",
  ],
  "an essay that asks now and then": [
    "Why do we sail? I have never known.",
    "What do you think we find out there?",
    "I went out in May. The sea was grey.",
    "The harbour was shut that day.",
    "Nobody came.",
    "What would you have done?",
    "I turned back.",
    "The engine was old.",
    "My crew was tired.",
    "And who are we to ask the sea?",
  ],
};
for (const [what, lines] of Object.entries(none))
  test(`no interview: ${what}`, () => {
    const spoken = claimsOf(lines.join("\n")).filter(({ voice, cue }) => voice === "attributed" && cue === null);
    assert.deepEqual(spoken, []);
  });

test("the by-line's one person is who says “I” outside quotations", () => {
  const text = "I think the pier is safe. “I doubt it,” Tom Berg said.";
  const names = (authors: readonly string[], words = text) =>
    claimsOf(words, { authors }).map(({ speakers }) => speakers[0]?.name ?? null);
  assert.deepEqual(names(["Ann Reed"]), ["Ann Reed", "Tom Berg"]);
  assert.deepEqual(names(["Ann Reed", "Tom Ross"]), [null, "Tom Berg"]);
  assert.deepEqual(names(["Staff Reporter"]), [null, "Tom Berg"]);
  assert.deepEqual(names(["Hollin Post"]), [null, "Tom Berg"]);
  assert.deepEqual(names(["Ann Reed"], `${text} As told to Ann Reed.`).slice(0, 2), [null, "Tom Berg"]);
  assert.deepEqual(names(["Ann Reed"], "We think the pier is safe."), [null]);
});

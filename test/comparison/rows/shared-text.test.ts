import assert from "node:assert/strict";
import { test } from "node:test";
import { extractClaims } from "../../../src/claims/extract-claims.ts";
import { compare } from "../../../src/comparison/compare.ts";
import { commonlyTold } from "../../../src/comparison/rows/shared-text.ts";
import { isBalanced, textsTold } from "../../../src/comparison/rows/texts-told.ts";
import { isNamingVerb, withSpeaker } from "../../../src/comparison/rows/with-speaker.ts";
import { wordingOf } from "../../../src/comparison/wording/wording.ts";
import { annotate } from "../../../src/text/annotate.ts";
import { invent } from "../articles.ts";

const read = (id: string, text: string) => {
  const shell = invent({ id, outlet: id, day: "2031-04-02", lines: [], article: { text } });
  return { ...shell, claims: extractClaims(shell.article, annotate(text), id).claims };
};

/** The text of the row that most outlets tell. */
const textOfFirst = (...texts: readonly string[]) =>
  compare(texts.map((text, place) => read(`outlet-${place}`, text))).rows[0]!.text;

test("a row's text tells what its cells share, not what only one of them tells besides", () => {
  const told: readonly (readonly [text: string, texts: readonly string[]])[] = [
    [
      "Marta Velling resigned as head of the Ostrel shipyard on Monday",
      [
        "Marta Velling resigned as head of the Ostrel shipyard on Monday, and the Karwick pension fund bought a fifth of its shares for 40 million crowns.",
        "Marta Velling has resigned as head of the Ostrel shipyard.",
      ],
    ],
    [
      '"The council knew of the cracks for two years and told nobody in the valley."',
      [
        '"The dam should have been closed in March," Orlik said. "The council knew of the cracks for two years and told nobody in the valley."',
        '"The council knew of the cracks for two years and told nobody in the valley," Orlik said.',
      ],
    ],
  ];
  for (const [text, texts] of told) {
    const { rows } = compare(texts.map((one, place) => read(`outlet-${place}`, one)));
    const shown = rows.filter(({ outlets }) => outlets === texts.length).map((row) => row.text);
    assert.ok(shown.includes(text), shown.join(" | "));
  }
});

test("a text that all tell in other words is left as it is", () => {
  assert.equal(
    textOfFirst(
      "The boiler house of the Ostrel mill burned down on Sunday night.",
      "A fire destroyed the boiler house of the mill in Ostrel on Sunday.",
    ),
    "The boiler house of the Ostrel mill burned down on Sunday night",
  );
});

test("what all tell is worth more than twice as much that some of them tell", () => {
  const others = [[wordingOf("Velling resigned from the shipyard")], [wordingOf("Velling has resigned")]];
  const [short, long] = [
    "Velling resigned",
    "Velling resigned and a pension fund from Karwick bought some shares for forty million crowns",
  ].map((text) => commonlyTold(wordingOf(text), others));
  assert.equal(short!.share, 1);
  assert.ok(long!.share < 0.5);
  assert.ok(short!.worth > long!.worth);
});

const isStated = (text: string) => /\b(?:was|were|accused|hid|left|sank|came)\b/u.test(text);
const textsOf = (text: string) => {
  const { claims } = invent({ id: "a", outlet: "a", day: null, lines: [{ text }] });
  return textsTold(claims[0]!, undefined, isStated);
};

test("the clauses of a claim may stand for it, none that was cut off or hangs on a condition", () => {
  assert.ok(
    textsOf("The two were sent home after Velling accused them of theft").includes("Velling accused them of theft"),
  );
  // A preposition, a condition, a denial.
  assert.ok(!textsOf("Scenes after the fire was told of were grim").includes("the fire was told of were grim"));
  assert.ok(!textsOf("If the two were sent home after Velling accused them").includes("Velling accused them"));
  assert.ok(!textsOf("They were not sent home because Velling accused them").includes("Velling accused them"));
  // "It left the men [and women hurt]", "it came when Orlik [fell]".
  assert.ok(!textsOf("The blast left the men and women were hurt").includes("The blast left the men"));
  assert.ok(!textsOf("It came as a shock, when Orlik, who was 61, fell").includes("It came as a shock, when Orlik"));
  for (const [text, whole] of [
    ["“So it was,” she said", true],
    ["“So it was", false],
    ["the board (of nine", false],
  ] as const)
    assert.equal(isBalanced(text), whole, text);
});

test("a text that begins with its cue is shown with whoever it is of", () => {
  const told: readonly (readonly [sentence: string, text: string])[] = [
    ["The harbour pilots hailed the ruling.", "The harbour pilots hailed the ruling"],
    [
      "On Monday Tomas Orlik, the harbour master, has again accused the owners of the Linnet of theft.",
      "accused the owners of the Linnet of theft",
    ],
    [
      "On Monday, Tomas Orlik, the harbour master, has again accused the owners of the Linnet of theft.",
      "Tomas Orlik, the harbour master, has again accused the owners of the Linnet of theft",
    ],
    // Who "she" is stands elsewhere, who else did it does, too, and nothing did.
    ["She accused the owners of the Linnet of theft.", "accused the owners of the Linnet of theft"],
    [
      "Ada Marsh and Tomas Orlik accused the owners of the Linnet of theft.",
      "accused the owners of the Linnet of theft",
    ],
    ["Nothing in the report supports theories about the valve.", "supports theories about the valve"],
    ["The quay stayed shut despite Orlik's demands for a new crane.", "demands for a new crane"],
    ["The quay stayed shut, the harbour board announced.", "The quay stayed shut"],
  ];
  for (const [sentence, text] of told) {
    const { article, claims } = read("north", sentence);
    const claim = claims.find((one) => one.cue !== null)!;
    assert.equal(withSpeaker(claim.text, claim, article), text, sentence);
  }
});

test("what somebody calls a thing stands with the verb that calls it so", () => {
  const isNaming = (cue: string) => isNamingVerb(cue, (text) => wordingOf(text));
  const told: readonly (readonly [sentence: string, text: string])[] = [
    ["Tomas Orlik called the quay a trap.", "Tomas Orlik called the quay a trap"],
    ["The harbour board identified the owner as Ada Marsh.", "The harbour board identified the owner as Ada Marsh"],
    ["She described the quay as unsafe.", "described the quay as unsafe"],
    ["Tomas Orlik said the quay was a trap.", "the quay was a trap"],
    ["According to Tomas Orlik, the quay was a trap.", "the quay was a trap"],
  ];
  for (const [sentence, text] of told) {
    const { article, claims } = read("north", sentence);
    const claim = claims.find((one) => one.cue !== null)!;
    assert.equal(withSpeaker(claim.text, claim, article, isNaming), text, sentence);
  }
});

import assert from "node:assert/strict";
import { test } from "node:test";
import type { Article } from "../../src/documents/article.ts";
import { readDocument } from "../../src/documents/read-document.ts";
import { registry } from "./registry.ts";

const body = [
  "The Harbour Bridge in Vale will be closed to all traffic from Monday after a crew found cracks in two of its pillars, the city council said on Sunday.",
  "Engineers who looked at the bridge last week said that the cracks were deeper than any that they had seen before, and that nobody could say how long the pillars would hold.",
  "Buses will go by way of the old ferry road until the work is done, which may take as long as two years, and shops near the bridge fear for their customers.",
].join("\n\n");

function read(head: string, more = ""): Article {
  const reading = readDocument({ content: `${head}\n\n${body}${more}`, format: "dump" }, { registry });
  assert.ok(reading.ok);
  return reading.article;
}

for (const [head, title] of [
  ["War in the Middle East\nBy Ann Reed\n12 May 2024", "War in the Middle East"],
  ["War in the Middle East\n12 May 2024", "War in the Middle East"],
  ["# War in the Middle East\n\nBy Ann Reed\n12 May 2024", "War in the Middle East"],
  ["A night to forget\nBy Ann Reed", "A night to forget"],
  [
    "World News\nHarbour bridge closes after cracks are found\nBy Ann Reed",
    "Harbour bridge closes after cracks are found",
  ],
  ["World News\n12 May 2024\nHarbour bridge closes after cracks", "Harbour bridge closes after cracks"],
  ["Business\n12 May 2024", null],
] as const)
  test(`the title under ${JSON.stringify(head)}`, () => assert.equal(read(head).title, title));

const credit = "\n\nAnn Reed, Tom Hill and Liz Moss wrote this report, and the council of Vale read it.";

for (const [line, authors] of [
  ["Ann Reed", ["Ann Reed"]],
  ["Ann Reed, Tom Hill and Liz Moss", ["Ann Reed", "Tom Hill", "Liz Moss"]],
  ["Ann Reed, Tom Hill, and Liz Moss", ["Ann Reed", "Tom Hill", "Liz Moss"]],
  ["José Reed", ["José Reed"]],
  ["Ann Reed, Karwick", ["Ann Reed"]],
  ["Agence France-Presse", []],
  ["Ukrainska Pravda", []],
  ["Christian Science Monitor", []],
  ["Karwick Bridge", []],
] as const)
  test(`who wrote it where "${line}" stands above the time`, () => {
    const { title, standfirst, authors: found } = read(`Harbour bridge in Vale closes\n${line}\n12 May 2024`, credit);
    assert.deepEqual([title, standfirst, found], ["Harbour bridge in Vale closes", null, authors]);
  });

test("a row of names below the standfirst leaves that its place", () => {
  const standfirst = "Council says that nobody could wait for spring";
  const head = `Harbour bridge in Vale closes\n${standfirst}\nAnn Reed, Tom Hill and Liz Moss\n12 May 2024`;
  const article = read(head, credit);
  assert.deepEqual([article.standfirst, article.authors], [standfirst, ["Ann Reed", "Tom Hill", "Liz Moss"]]);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { unwrap } from "../../src/documents/dumps/unwrap.ts";
import { readDocument } from "../../src/documents/read-document.ts";
import { registry } from "./registry.ts";

const body = [
  "The Harbour Bridge in Vale will be closed to all traffic from Monday after a crew found cracks in two of its pillars, the city council said on Sunday.",
  "Engineers who looked at the bridge last week said that the cracks were deeper than any that they had seen before, and that nobody could say how long the pillars would hold.",
  "“We could not wait for spring,” said Mayor Jane Dole. “The costs go up with every week, and so does the danger to those who cross the bridge each morning on their way to work.”",
  "Buses will go by way of the old ferry road until the work is done, which may take as long as two years. Shops near the bridge fear that they will lose most of their customers.",
];

function wrapped(text: string, width: number): string {
  const lines = [""];
  for (const word of text.split(" ")) {
    const last = lines.at(-1)!;
    if (last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
  }
  return lines.join("\n");
}

const heads = [
  {
    head: [
      "Harbour bridge to close for all after cracks found by crew",
      "Council says it could not wait for spring as costs go up",
      "By Ann Reed, Our Harbour and Transport Correspondent in Vale",
      "12 May 2024",
    ],
    title: "Harbour bridge to close for all after cracks found by crew",
    standfirst: "Council says it could not wait for spring as costs go up",
  },
  {
    head: ["Harbour bridge to close after cracks were found in pillars", "By Ann Reed", "12 May 2024"],
    title: "Harbour bridge to close after cracks were found in pillars",
    standfirst: null,
  },
  {
    head: [
      "Harbour bridge to close for all after the cracks found by a",
      "repair crew in Vale",
      "By Ann Reed",
      "12 May 2024",
    ],
    title: "Harbour bridge to close for all after the cracks found by a repair crew in Vale",
    standfirst: null,
  },
];

for (const { head, title, standfirst } of heads)
  for (const width of [60, 72])
    for (const gap of ["\n\n", "\n"])
      test(`"${head[0]}" over a body that is wrapped at ${width}, ${gap.length - 1} empty lines between`, () => {
        const content = head.join("\n") + gap + body.map((each) => wrapped(each, width)).join("\n\n");
        const reading = readDocument({ content, format: "dump" }, { registry });
        assert.ok(reading.ok);
        const { article } = reading;
        assert.deepEqual(
          [article.title, article.standfirst, article.authors, article.publishedAt, article.text],
          [title, standfirst, ["Ann Reed"], "2024-05-12", body.join("\n\n")],
        );
      });

test("a capital opens a line behind one that had room for its word, where lines are filled", () => {
  const paragraphs = body.slice(0, 3);
  assert.deepEqual(unwrap(paragraphs.map((each) => wrapped(each, 60)).join("\n")).split("\n"), paragraphs);
});

test("a sentence that opens with By goes on within its paragraph", () => {
  const text = `${"The council had put it off until then for want of money. ".repeat(2)}By Tuesday the council had no choice but to close the bridge, it said, and so it did.`;
  for (let width = 50; width < 80; width++)
    assert.equal(
      unwrap([text, ...body].map((each) => wrapped(each, width)).join("\n\n")).split("\n")[0],
      text,
      `${width}`,
    );
});

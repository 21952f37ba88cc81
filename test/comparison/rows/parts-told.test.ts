import assert from "node:assert/strict";
import { test } from "node:test";
import { extractClaims } from "../../../src/claims/extract-claims.ts";
import { tellingPart } from "../../../src/comparison/clauses/telling-part.ts";
import { compare } from "../../../src/comparison/compare.ts";
import type { ComparedArticle } from "../../../src/comparison/comparison.ts";
import { wordingOf } from "../../../src/comparison/wording/wording.ts";
import { annotate } from "../../../src/text/annotate.ts";
import { sliceOf } from "../../../src/text/span.ts";
import { invent } from "../articles.ts";

const partOf = (own: string, other: string) => {
  const part = tellingPart(wordingOf(own), wordingOf(other));
  return part === null ? null : own.slice(part.start, part.end);
};

test("of a text that tells more, the part is found that another text tells, too", () => {
  const told: readonly (readonly [own: string, other: string, part: string | null])[] = [
    [
      "Orlik, who is often described as the front-runner of the Harbour Party, has faced questions about his yacht since Monday",
      "Orlik is widely seen as the front-runner of the Harbour Party",
      "Orlik, who is often described as the front-runner of the Harbour Party",
    ],
    [
      "She spoke to rescuers in the square after a gas pipe exploded in a bakery in Karwick, while her husband was abroad on business",
      "A gas pipe exploded in a bakery in Karwick",
      "a gas pipe exploded in a bakery in Karwick",
    ],
    [
      "The mill was founded in 1911 by two brothers, and its boiler house burned down on Sunday",
      "The boiler house of the mill burned down on Sunday",
      "its boiler house burned down on Sunday",
    ],
    // The other's number stands in the place of one.
    [
      "The governor called the strike a disgrace that has left 60 tonnes of mail lying in the depot at Ostrel",
      "Some 45 tonnes of mail are lying in the depot at Ostrel",
      "that has left 60 tonnes of mail lying in the depot at Ostrel",
    ],
    // Nearly all of it.
    ["The bridge over the Lind was closed on Friday", "The bridge over the Lind was shut on Friday", null],
    // In several places.
    [
      "The Lind bridge, the oldest in the valley and loved by painters of the last century, was closed by the council",
      "The Lind bridge was closed by the council",
      null,
    ],
    ["Snow fell in the hills", "A cellist won the prize", null],
  ];
  for (const [own, other, part] of told) assert.equal(partOf(own, other), part, own);
});

test("a part is bounded in time and whole in its characters, whatever the text", () => {
  const texts = ["", " ", "and ", ", who ", "Karwick 5 ", "“", "𝒜😀 ", "to the of ", "7 8 ", "- "];
  for (const unit of texts) {
    const long = unit.repeat(3000);
    for (const other of [long, "Karwick told 𝒜😀 of 5 ferries, who 7", ""]) {
      const part = tellingPart(wordingOf(long), wordingOf(other));
      if (part === null) continue;
      assert.ok(part.start >= 0 && part.start < part.end && part.end <= long.length);
      assert.ok(part.share > 0 && part.share < 1);
      assert.ok(long.slice(part.start, part.end).isWellFormed());
    }
  }
});

const read = (id: string, text: string): ComparedArticle => {
  const shell = invent({ id, outlet: id, day: "2031-04-02", lines: [], article: { text } });
  return { ...shell, claims: extractClaims(shell.article, annotate(text), id).claims };
};

test("every cell that says a row gives the words of its claims that tell it, in their places", () => {
  const articles = [
    read(
      "north",
      "“I am not the man I was. The council lied to every one of you about the dam, and it will lie again. Now let me go home,” Orlik said in Karwick. A toddler was found alive in the mud on Sunday.",
    ),
    read(
      "south",
      "Orlik, 61, spoke for an hour. “The council lied to every one of you about the dam, and it will lie again,” he said. Rescuers who had worked through two nights in the rain found a toddler alive in the mud on Sunday.",
    ),
  ];
  const byId = new Map(articles.map((compared) => [compared.id, compared]));
  const { rows, claims } = compare(articles);
  const told = rows
    .filter(({ outlets }) => outlets > 1)
    .flatMap(({ cells }) => cells.flatMap(({ evidence }) => evidence));
  assert.ok(told.length > 0);
  for (const { claimId, articleId, span } of told) {
    const { spans } = claims[claimId]!;
    assert.equal(claims[claimId]!.articleId, articleId);
    assert.ok(spans.some(({ part, start, end }) => part === span.part && start <= span.start && span.end <= end));
  }
  const words = told.map(({ articleId, span }) => sliceOf(byId.get(articleId)!.article, span));
  assert.ok(
    words.some((text) => /^The council lied .* lie again\.?$/.test(text)),
    JSON.stringify(words),
  );
  assert.ok(words.every((text) => !text.includes("not the man")));
  for (const { cells, outlets } of rows)
    for (const cell of cells) {
      if (cell.status !== "says" || outlets === 1) assert.deepEqual(cell.evidence, []);
      for (const { claimId } of cell.evidence) assert.ok(cell.claimIds.includes(claimId));
    }
});

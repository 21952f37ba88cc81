import assert from "node:assert/strict";
import { test } from "node:test";
import { extractClaims } from "../../../src/claims/extract-claims.ts";
import { compare } from "../../../src/comparison/compare.ts";
import { wordLikeness } from "../../../src/comparison/likeness/word-likeness.ts";
import { weighSharing } from "../../../src/comparison/links/fact-link.ts";
import { weighOneFact } from "../../../src/comparison/links/one-fact.ts";
import { meetByWords } from "../../../src/comparison/propositions/meeting.ts";
import { makeMemory } from "../../../src/comparison/propositions/memory.ts";
import { type Proposition, propositionsOf } from "../../../src/comparison/propositions/propositions.ts";
import { pairSharing } from "../../../src/comparison/propositions/sharing-claims.ts";
import { wordingOf } from "../../../src/comparison/wording/wording.ts";
import { annotate } from "../../../src/text/annotate.ts";
import { invent } from "../articles.ts";

function report(id: string, text: string) {
  const shell = invent({ id, outlet: id, day: "2031-04-02", lines: [], article: { text } });
  return { ...shell, claims: extractClaims(shell.article, annotate(text), id).claims };
}

const north = report(
  "north",
  `The harbour bridge was closed on Tuesday after divers found cracks in two pillars. The council will pay 4.2 million
crowns for the repair. Mayor Odile Farrant said that the ferries would run every ten minutes. A boy broke the chest open
with a fire extinguisher. Trains leave the capital every hour in summer. Her grandfather farmed oats behind the chapel.
The bakery by the old gate sells rolls. Nobody keeps sheep on the northern slopes now.`.replaceAll("\n", " "),
);
const south = report(
  "south",
  `Divers had seen cracks in the pillars of the harbour bridge. Repairing it costs 4.2m crowns. A teenager smashed the
chest with an extinguisher. Rain is expected towards the weekend. The orchestra plays in the town hall. Farmers sold
their barley early this year. The museum shows paintings of whales. Fishing quotas rise again this autumn.`.replaceAll(
    "\n",
    " ",
  ),
);
const propositions: readonly Proposition[] = [north, south].flatMap((one) => propositionsOf(one, wordingOf));
const closest = pairSharing(propositions, meetByWords(propositions));

test("the claims of two articles that share most meet once, each pair in its closest words", () => {
  const texts = closest.map(({ pair: [a, b] }) => [propositions[a]!.claim.text, propositions[b]!.claim.text] as const);
  assert.ok(texts.some(([a, b]) => a.includes("chest open") && b.includes("teenager")));
  assert.ok(texts.some(([a, b]) => a.includes("cracks") && b.includes("cracks")));
  assert.equal(new Set(texts.map((pair) => pair.join("\n"))).size, texts.length);
  for (const { pair, share, margin } of closest) {
    assert.ok(pair[0] < pair[1] && propositions[pair[0]]!.articleId !== propositions[pair[1]]!.articleId);
    assert.ok(share > 0 && share <= 1 && margin >= -1 && margin <= share);
  }
});

test("a link of one fact says how sure it is and what both articles tell once", () => {
  const memory = makeMemory(wordLikeness);
  const links = closest.map((found) => weighSharing(propositions, found, memory).link);
  const reasons = links.flatMap((link) => (link === null ? [] : [link.because.reasons]));
  const chest = reasons.find(([, told]) => told?.includes("extinguisher"))!;
  assert.match(chest[0]!, /^what they share, by its rarity in these reports, tells one fact to \d{2} %$/);
  assert.match(chest[1]!, /^told once in either article: chest, extinguisher$/);
});

test("how sure one fact is does not depend on which is named first", () => {
  for (const { pair, ...shared } of closest) {
    const [a, b] = [propositions[pair[0]]!, propositions[pair[1]]!];
    const one = weighOneFact(a, b, shared, () => wordLikeness.compare(a.wording, b.wording));
    const other = weighOneFact(b, a, shared, () => wordLikeness.compare(b.wording, a.wording));
    assert.ok(Math.abs(one - other) < 1e-9);
  }
});

test("rare words, numbers and a margin make one fact surer", () => {
  const find = (words: string) => propositions.find(({ whole, wording }) => whole && wording.text.includes(words))!;
  const [a, b] = [find("chest open"), find("teenager")];
  const sure = (x: Proposition, y: Proposition, margin: number, rarity = 2) =>
    weighOneFact(x, y, { share: 0.6, margin, rarity }, () => wordLikeness.compare(x.wording, y.wording));
  assert.ok(sure(a, b, 0.4) > sure(a, b, 0));
  assert.ok(sure(a, b, 0.4, 3) > sure(a, b, 0.4, 2));
  assert.ok(sure(a, b, 0.2) > sure({ ...a, rare: { has: () => false }, anchors: null }, b, 0.2));
  const [price, cost] = [find("4.2 million"), find("4.2m")];
  assert.ok(sure(price, cost, 0.2) > sure({ ...price, rareNumbers: [] }, cost, 0.2));
  const referring = (proposition: Proposition): Proposition => ({
    ...proposition,
    rareNumbers: proposition.rareNumbers.map((number) => ({ ...number, known: true })),
  });
  assert.equal(sure(referring(price), cost, 0.2), sure(price, cost, 0.2));
  assert.equal(sure(referring(price), referring(cost), 0.2), sure({ ...price, rareNumbers: [] }, cost, 0.2));
});

const said: readonly (readonly [a: string, b: string, together: boolean])[] = [
  [
    "Mr Brandt called it a “best and final offer” on Monday.",
    "The board was sent what Brandt described as its “best and final offer”.",
    true,
  ],
  ["Mr Brandt called the song “Best of All” on Monday.", "Mr Brandt said that “Best of All” would be played.", false],
];

test("a turn of phrase that two outlets give in quotation marks is one row, a title is none", () => {
  for (const [a, b, together] of said) {
    const { rows } = compare([report("a", a), report("b", b)]);
    assert.equal(
      rows.some(({ outlets }) => outlets === 2),
      together,
      a,
    );
  }
});

test("a claim that tells two things stands in the rows of both", () => {
  const fire = "A fire in the boat shed at Carrowby destroyed eleven sailing dinghies";
  const thief = "a retired tax inspector had stolen the club's regatta trophies";
  const both = `${fire}, and police said that ${thief}.`;
  const { rows, claims } = compare([
    report("a", `${both} Trains leave the capital every hour in summer. The bakery sells rolls.`),
    report("b", `${fire}. The orchestra plays in the town hall. Fishing quotas rise again this autumn.`),
    report("c", `It emerged that ${thief}. Rain is expected. Farmers sold their barley early this year.`),
  ]);
  const told = rows
    .filter(({ outlets }) => outlets > 1)
    .map(({ cells }) => cells.filter(({ status }) => status === "says").map(({ outletId }) => outletId));
  assert.deepEqual(told.toSorted(), [
    ["a", "b"],
    ["a", "c"],
  ]);
  assert.ok(Object.keys(claims).length > 3);
});

test("claims that share names alone likely tell no one thing, one sentence with two values does", () => {
  const row = (a: string, b: string) =>
    compare([report("a", a), report("b", b)]).rows.find(({ outlets }) => outlets === 2);
  const names = row(
    "The Locomotive Guild drove Odile Farrant home.",
    "A painter met Odile Farrant of the Locomotive Guild.",
  );
  assert.notEqual(names?.certainty, "likely");
  assert.equal(
    row("Inflation rose to 3.2 percent in May.", "Inflation rose to 3.4 percent in May.")?.certainty,
    "likely",
  );
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { extractClaims } from "../../src/claims/extract-claims.ts";
import { isSaidVerb } from "../../src/claims/passages/said-verb.ts";
import { indexCast } from "../../src/claims/speakers/speaker-index.ts";
import { annotate } from "../../src/text/annotate.ts";
import { countWork } from "../counted-work.ts";
import { articleOf } from "./article-of.ts";

test("a heading is looked at a few times, however many there are", () => {
  const count = 1_500;
  const paragraph = "The crane fell.\n";
  const text = paragraph.repeat(count);
  let looks = 0;
  const blocks = Array.from({ length: count }, (_, index) => ({
    kind: "heading" as const,
    get start() {
      looks++;
      return index * paragraph.length;
    },
    end: (index + 1) * paragraph.length,
  }));
  extractClaims(articleOf(text, { blocks }), annotate(text), "article");
  // Sorting takes some twenty looks each, a search through all of them would take fifteen hundred.
  assert.ok(looks > 0 && looks < 40 * count, `${looks} looks`);
});

test("a role with countless holders is given to nobody, without a search through all of them", () => {
  const member = (index: number) => ({
    name: `Ann Number${index}`,
    key: `ann number${index}`,
    kind: "person" as const,
    roles: ["minister"],
    roleNouns: new Set(["minister"]),
    gender: null,
    mentions: [],
    beside: false,
  });
  const cast = indexCast({ members: Array.from({ length: 10_000 }, (_, index) => member(index)), named: [[]] });
  assert.ok(cast.holders("minister").length > 1 && cast.holders("minister").length < 100);
  assert.equal(cast.onlyPerson("female"), null);
});

const long: readonly (readonly [string, (index: number) => string])[] = [
  ["quotations in paragraphs of their own", () => "He said: \n“Yes, I do like it,”\n"],
  ["quotations that nobody closes", () => "“Go on.\n\n"],
  ["quotations in one line", () => '"he said that "'],
  ["quotations behind one another", () => "“A b c d e.” "],
  ["verbs whose subject stands far in front", () => "said to ask and "],
  ["turns of a conversation", () => "REED: It is so.\n"],
  ["clauses before a cue that each lack something", () => "when the pier was seen by, as the port and "],
  ["new ministers", (index) => `Minister Ann Q${spelt(index)} left. The minister said it is so. She said so.\n`],
  ["new agencies", (index) => `The Q${spelt(index)} Agency met. The agency said it is so.\n`],
];

for (const [name, piece] of long) {
  test(`${name}: six thousand are read`, () => {
    const text = Array.from({ length: 6_000 }, (_, index) => piece(index)).join("");
    const { claims } = extractClaims(articleOf(text), annotate(text), "article");
    assert.ok(claims.length > 0);
  });
}

test("a quotation that thousands of marks go on with is put together in one list", () => {
  const workFor = (marks: number) => {
    const text = '"He ran. '.repeat(marks);
    const annotation = annotate(text);
    return countWork(() => {
      assert.equal(extractClaims(articleOf(text), annotation, "article").claims.length, 1);
    });
  };
  const [some, more] = [workFor(5_000), workFor(20_000)];
  // Copied for each mark it would be sixteen times as much.
  assert.ok(some > 0 && more < 6 * some, `${some} and ${more} elements`);
});

/** A number as letters. */
function spelt(number: number): string {
  return [...String(number)].map((digit) => "bdgklmprtv"[Number(digit)]).join("a");
}

test("the verb of what was said is looked for near it, however long a text has no other", () => {
  const annotated = annotate("cat dogs ".repeat(2_000)).tokens;
  let looks = 0;
  const tokens = annotated.map((token) => ({
    ...token,
    get pos() {
      looks++;
      return token.pos;
    },
  }));
  for (let at = 1; at < tokens.length - 1; at++) isSaidVerb(tokens, at);
  assert.ok(looks > 0 && looks < 60 * tokens.length, `${looks} looks`);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Claim } from "../../../src/claims/claim.ts";
import { compare } from "../../../src/comparison/compare.ts";
import { occasionOf } from "../../../src/comparison/sources/occasion.ts";
import { invent } from "../articles.ts";

/** An article of Wednesday, 2 April 2031, with one claim; `[…]` stands around the claim's words, `<…>` around its cue. */
function told(marked: string) {
  const text = marked.replace(/[[\]<>]/g, "");
  const at = (mark: string) => marked.slice(0, marked.indexOf(mark)).replace(/[[\]<>]/g, "").length;
  const article = invent({ id: "a", outlet: "north", day: "2031-04-02", lines: [{ text: "x" }], article: { text } });
  const [made] = article.claims as [Claim];
  const cue = {
    part: "text" as const,
    start: at("<"),
    end: at(">"),
    text: text.slice(at("<"), at(">")),
    kind: "speech" as const,
  };
  return { article, claim: { ...made, cue, spans: [{ part: "text" as const, start: at("["), end: at("]") }] } };
}

const day = (from: string, to: string) => ({ from, to });
const cases: readonly (readonly [string, ReturnType<typeof day> | null])[] = [
  ["[“We shall dredge the harbour,”] Marlow <told> reporters on Tuesday.", day("2031-04-01", "2031-04-02")],
  ["In a statement on Monday, Marlow <said> that [the harbour would be dredged].", day("2031-03-31", "2031-04-01")],
  ["[The harbour will be dredged], Marlow <said> yesterday at a briefing.", day("2031-04-01", "2031-04-02")],
  // The day is of what is told, of another sentence, or it cannot be the one of the words.
  ["Marlow <said> that [the harbour would be dredged on Friday].", null],
  ["It rained on Monday. Marlow <said> that [the harbour would be dredged]. On Tuesday it snowed.", null],
  ["Marlow <said> on Monday and again on Tuesday that [the harbour would be dredged].", null],
  ["Marlow <said> that [the harbour would be dredged].", null],
  ["Marlow, who will speak on April 9, <said> that [the harbour would be dredged].", null],
];

test("of a report that is dated to the month alone no weekday is resolved", () => {
  const { article, claim } = told("[“We shall dredge the harbour,”] Marlow <told> reporters on Tuesday.");
  const monthly = { ...article.article, publishedAt: "2031-05", publishedPrecision: "month" as const };
  assert.equal(occasionOf(claim, monthly), null);
});

test("an utterance has its day where the sentence of its cue names one", () => {
  for (const [marked, expected] of cases) {
    const { article, claim } = told(marked);
    assert.deepEqual(occasionOf(claim, article.article), expected, marked);
  }
});

test("the same words on two days are two statements of one row", () => {
  const promise = "The harbour of Carrowby will be dredged before the winter storms arrive";
  const report = (id: string, outlet: string, when: string) => {
    const text = `${promise}, Marlow said on ${when}.`;
    const article = invent({
      id,
      outlet,
      day: "2031-04-02",
      lines: [{ text: promise, speaker: "Ines Marlow", cue: "said" }],
      article: { text },
    });
    const start = text.indexOf("said");
    const claims = article.claims.map((claim) => ({
      ...claim,
      cue: { ...claim.cue!, start, end: start + "said".length },
    }));
    return { ...article, claims };
  };
  const statementsOf = (...days: string[]) =>
    compare(days.map((when, i) => report(`${i}`, `outlet-${i}`, when))).rows[0]!.statements;
  assert.deepEqual(
    statementsOf("Tuesday", "Tuesday").map(({ occasion }) => occasion),
    [day("2031-04-01", "2031-04-02")],
  );
  assert.equal(statementsOf("Monday", "Tuesday").length, 2);
});

test("no text of an article is too hostile", () => {
  const unit = fc.constantFrom("on Monday ", "said ", ". ", "”", "\n", "April 3 ", "x");
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 80 }), fc.nat(200), fc.nat(200), (text, a, b) => {
      const { article, claim } = told("[x] <said> y");
      const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
      const cue = { ...claim.cue, start, end, text: text.slice(start, end) };
      const found = occasionOf({ ...claim, cue, spans: [] }, { ...article.article, text });
      assert.ok(found === null || found.from < found.to);
    }),
  );
});

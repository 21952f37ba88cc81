import assert from "node:assert/strict";
import { test } from "node:test";
import { datelineOf } from "../../src/documents/dateline.ts";
import { claimsOf } from "../claims/article-of.ts";

const told = "OSTBERG — The central bank of Karland lifted its rate on Monday.";

for (const [name, before] of [
  ["at the start", ""],
  ["behind a headline", "Bank lifts rate again\n\n"],
  ["behind a headline and a byline", "Bank lifts rate again\n\nBy Ann Miller\n"],
] as const) {
  test(`a dateline ${name} is found and is no part of what is said`, () => {
    const text = before + told;
    assert.equal(datelineOf(text)?.place, "OSTBERG");
    assert.equal(text.slice(datelineOf(text)!.start, datelineOf(text)!.end), "OSTBERG —");
    const claim = claimsOf(text).at(-1)!;
    assert.equal(claim.text, "The central bank of Karland lifted its rate on Monday");
  });
}

test("behind a paragraph of the report's own there is none", () => {
  assert.equal(datelineOf(`The rate is up.\n\n${told}`), null);
  assert.equal(datelineOf("The rate is up"), null);
});

for (const [opening, place] of [
  ["Ann Reed (Labour) – who leads the council – said on Monday that the quay would stay shut.", null],
  ["Ann Reed (Greens) - mother of two - said on Monday that the quay would stay shut.", null],
  ["Ostberg (Harbour Press) – The quay stays shut for a week.", "Ostberg"],
  ["Ostberg (dpa) - eine Woche lang bleibt der Kai gesperrt.", "Ostberg"],
] as const)
  test(`an aside behind a bracket is none, an agency's is one: ${opening.slice(0, 24)}`, () =>
    assert.equal(datelineOf(opening)?.place ?? null, place));

test("a place in front names nobody who speaks later", () => {
  const text =
    "OSTBERG — Karland's central bank lifted its rate. The Ostberg Ledger was late. The bank said it would wait.";
  const { speakers } = claimsOf(text).at(-1)!;
  assert.deepEqual([speakers[0]?.name, speakers[0]?.role], [null, "bank"]);
});

/** A town that reports are dated from opens a body as papers of South Asia and Africa write it. */
for (const [opening, words] of [
  ["Kolkata: Two piers were shut on Monday.", "Two piers were shut on Monday"],
  ["NEW DELHI: Two piers were shut on Monday.", "Two piers were shut on Monday"],
  ["Salt Lake City - Two piers were shut on Monday.", "Two piers were shut on Monday"],
  ["ISLAMABAD-The pier was shut on Monday.", "The pier was shut on Monday"],
  ["NAIROBI, Kenya, Dec 28-Harbour master Ann Reed left.", "Harbour master Ann Reed left"],
  ["PRETORIA, June 15 Norland has shut two piers.", "Norland has shut two piers"],
  ["ISLAMABAD-The Harbour Safety Board (HSB) shut two piers.", "The Harbour Safety Board (HSB) shut two piers"],
  // Who is no town, and a town within a sentence.
  ["Reedholm: Two piers were shut on Monday.", "Reedholm: Two piers were shut on Monday"],
] as const) {
  test(opening, () => {
    assert.equal(claimsOf(opening)[0]?.text, words);
  });
}

test("in a list of reports each has its dateline", () => {
  const text =
    "OSTBERG - The rate is up.\n\nKARLAND (AP) — The pier was shut.\n\nHOLLIN – Ships wait.\n\nNAFO – which has members – left.";
  assert.deepEqual(
    claimsOf(text).map((claim) => claim.text),
    ["The rate is up", "The pier was shut", "Ships wait", "NAFO – which has members – left"],
  );
});

/** A town before a headline's colon speaks only where it stands for a government. */
for (const [title, voice, words] of [
  ["Kolkata: Three held over pier fire", "own", "Three held over pier fire"],
  ["Moscow: No deal on grain", "attributed", "No deal on grain"],
] as const) {
  test(title, () => {
    const [claim] = claimsOf("It rained.", { title });
    assert.deepEqual([claim?.voice, claim?.text], [voice, words]);
  });
}

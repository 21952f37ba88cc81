import assert from "node:assert/strict";
import { test } from "node:test";
import { claimsOf } from "./article-of.ts";

const body = "Laura Castell came by train. Viktor Hahn came too. It rained.";

/** A part, its words, and what it claims: "type | words | name of the speaker". */
const cases: readonly (readonly ["title" | "standfirst" | "captions", string, ...string[]])[] = [
  ["title", "Hollin tunnel ‘a death trap’, says Castell", "mixed | Hollin tunnel ‘a death trap’ | Laura Castell"],
  ["title", "Castell: tunnel will reopen in June", "indirect | tunnel will reopen in June | Laura Castell"],
  ["title", "Mine to close, union warns", "indirect | Mine to close | -"],
  ["title", "Nine crews quit Hollin ferry", "assertion | Nine crews quit Hollin ferry | "],
  ["title", "Why the Hollin ferry never runs on Thursdays"],
  [
    "standfirst",
    "The line will reopen in June, the transport minister says.",
    "indirect | The line will reopen in June | -",
  ],
  [
    "standfirst",
    "Transport minister Laura Castell promises “a train an hour” by June.",
    "mixed | “a train an hour” by June | Laura Castell",
  ],
  [
    "standfirst",
    "Nine crews quit the Hollin ferry in one year.",
    "assertion | Nine crews quit the Hollin ferry in one year | ",
  ],
  [
    "standfirst",
    "According to an audit, the pension fund is short by $40 million.",
    "indirect | the pension fund is short by $40 million | -",
  ],
  [
    "standfirst",
    "Laura Castell: “The line will reopen in June.”",
    "direct | “The line will reopen in June.” | Laura Castell",
  ],
  ["captions", "Laura Castell, left, said the tunnel was dry.", "indirect | the tunnel was dry | Laura Castell"],
  [
    "captions",
    "Divers search the harbour of Hollin on Monday.",
    "assertion | Divers search the harbour of Hollin on Monday | ",
  ],
  ["captions", "Viktor Hahn, pictured in 2019, denies moving the money.", "indirect | moving the money | Viktor Hahn"],
  ["captions", "“We lost the oven,” said baker Oskar Lund.", "direct | “We lost the oven,” | Oskar Lund"],
  ["captions", "Photo: Ines Rol / Tidewire."],
  ["captions", "The Hollin tunnel"],
];

for (const [part, words, ...expected] of cases) {
  test(`${part}: ${words}`, () => {
    const own = part === "captions" ? "captions[0]" : part;
    const claims = claimsOf(body, { [part]: part === "captions" ? [words] : words });
    const found = claims.filter(({ spans }) => spans[0]!.part === own);
    assert.deepEqual(
      found.map(
        ({ type, text, speakers }) => `${type} | ${text} | ${speakers.map(({ name }) => name ?? "-").join("+")}`,
      ),
      expected,
    );
    for (const { speakers } of found) for (const { mention } of speakers) assert.equal(mention?.part, own);
    assert.equal(claims.filter(({ spans }) => spans[0]!.part === "text").length, 3);
  });
}

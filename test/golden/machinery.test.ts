import assert from "node:assert/strict";
import { test } from "node:test";
import { difference } from "./difference.ts";
import { holdAgainst } from "./ratchet.ts";
import { withoutWords } from "./without-words.ts";

test("the list of known misses tells the truth, or says where it does not", () => {
  const good = { id: "a", holds: true, found: undefined };
  const bad = { id: "b", holds: false, found: ["x"] };
  assert.deepEqual(holdAgainst({ b: "cause" }, [good, bad]), []);
  assert.deepEqual(holdAgainst({}, [good, bad]), ['does not hold: b; found ["x"]']);
  assert.deepEqual(holdAgainst({ a: "cause", b: "cause" }, [good, bad]), [
    "holds now, take it off known-misses.json: a",
  ]);
  assert.deepEqual(holdAgainst({ b: "cause", c: "cause" }, [good, bad]), [
    "nobody checks this, take it off known-misses.json: c",
  ]);
});

const differences: readonly (readonly [string, unknown, unknown, readonly string[]])[] = [
  ["nothing", { a: [1, { b: null }] }, { a: [1, { b: null }] }, []],
  ["a value", { a: { b: 1 } }, { a: { b: 2 } }, ["~ a.b: 1 → 2"]],
  ["a key more, a key less", { a: 1 }, { b: 1 }, ["- a: 1", "+ b: 1"]],
  ["null and nothing", { a: null }, {}, ["- a: null"]],
  ["kinds", { a: [] }, { a: {} }, ["~ a: [] → {}"]],
  ["a list by its places", [1, 2], [1, 3, 4], ["~ [1]: 2 → 3", "+ [2]: 4"]],
  [
    "a list by its ids",
    {
      rows: [
        { id: "x", n: 1 },
        { id: "z", n: 1 },
      ],
    },
    {
      rows: [
        { id: "x", n: 1 },
        { id: "y", n: 1 },
        { id: "z", n: 2 },
      ],
    },
    ["~ rows[z].n: 1 → 2", '+ rows[y]: {"id":"y","n":1}'],
  ],
  [
    "an order",
    { rows: [{ id: "x" }, { id: "y" }] },
    { rows: [{ id: "y" }, { id: "x" }] },
    ['~ order of rows: ["x","y"] → ["y","x"]'],
  ],
];

for (const [what, expected, found, lines] of differences)
  test(`the difference shows ${what}`, () => assert.deepEqual(difference(expected, found), lines));

test("a long difference is cut, and says so", () => {
  const many = Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`k${at}`, at]));
  const lines = difference(many, {});
  assert.equal(lines.length, 61);
  assert.equal(lines.at(-1), "… and 40 places more");
});

test("without words, ids, offsets, times and types stay, and a change still shows", () => {
  const answer = {
    articleId: "art_0123456789abcdef01234567",
    article: { title: "The tide was late", publishedAt: "2024-04-20", captions: ["A quay"], words: 4 },
    claims: [
      {
        type: "indirect",
        text: "the tide was late",
        spans: [{ part: "captions[0]", start: 3, end: 20 }],
        speakers: [{ id: null, name: "Mona Brandt" }],
        negated: false,
      },
    ],
  };
  const bare = JSON.stringify(withoutWords(answer));
  for (const word of ["tide", "quay", "Mona"]) assert.ok(!bare.includes(word), bare);
  for (const kept of ["art_0123456789abcdef01234567", "2024-04-20", "indirect", "captions[0]", '"start":3', "false"])
    assert.ok(bare.includes(kept), kept);
  const other = { ...answer, article: { ...answer.article, title: "The tide was early" } };
  assert.notEqual(JSON.stringify(withoutWords(other)), bare);
});

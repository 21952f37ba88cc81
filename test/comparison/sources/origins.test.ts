import assert from "node:assert/strict";
import { test } from "node:test";
import { findOrigins, originsAmong } from "../../../src/comparison/sources/origins.ts";
import type { Origin } from "../../../src/documents/article.ts";
import { type Invented, invent } from "../articles.ts";

const link = (name: string, kind: Origin["kind"] = "agency"): Origin => ({ name, kind, evidence: null, confidence: 1 });
const article = (id: string, outlet: string, more: Partial<Invented> = {}): Invented => ({
  id,
  outlet,
  day: `2031-04-0${id}`,
  lines: [{ text: "The Ardmere bridge is closed." }],
  ...more,
});

const cases: readonly (readonly [string, readonly Invented[], readonly (readonly string[])[]])[] = [
  ["outlets are their own origins", [article("1", "Daily News"), article("2", "News Daily")], [["1"], ["2"]]],
  ["two articles of one outlet are one", [article("1", "Courier"), article("2", "Courier")], [["1", "2"]]],
  [
    "the last link that transmitted counts, under any spelling, and nobody who is merely quoted",
    [
      article("1", "A", { origins: [link("B", "outlet"), link("Halden-Press"), link("Radio C", "medium")] }),
      article("2", "D", { origins: [link("HALDEN PRESS")] }),
      article("3", "E", { origins: [link("Radio C", "medium")] }),
    ],
    [["1", "2"], ["3"]],
  ],
  [
    "one publisher stands behind its outlets",
    [
      article("1", "A", { origins: [link("Brook House", "publisher")] }),
      article("2", "B", { origins: [link("Brook House", "publisher")] }),
    ],
    [["1", "2"]],
  ],
  [
    "copies of reports that name one agency lead to it together",
    [
      article("1", "A", { copyGroupId: "g" }),
      article("2", "B", { origins: [link("Halden Press")] }),
      article("3", "C", { copyGroupId: "g", origins: [link("Halden Press")] }),
    ],
    [["1", "2", "3"]],
  ],
];

test("articles are counted by where their reports come from, in any order", () => {
  for (const [what, given, expected] of cases) {
    for (const order of [given, given.toReversed()]) {
      const origins = findOrigins(order.map(invent));
      const groups = originsAmong(origins, new Set(given.map(({ id }) => id))).map(({ articleIds }) => articleIds);
      assert.deepEqual(
        groups.toSorted((a, b) => (a[0]! < b[0]! ? -1 : 1)),
        expected,
        what,
      );
    }
  }
});

test("an origin is named after who sent the report, and is the outlet itself where that is compared too", () => {
  const byAgency = findOrigins([article("1", "A"), article("2", "B", { origins: [link("A", "outlet")] })].map(invent));
  assert.deepEqual(byAgency.get("2"), { id: "A", name: "A", owner: null, articleIds: ["1", "2"] });
  const alone = findOrigins([article("1", "A", { origins: [link("Halden Press")] })].map(invent)).get("1")!;
  assert.deepEqual([alone.name, alone.owner], ["Halden Press", null]);
});

const under = (id: string, outlet: string, opening: string, copyGroupId: string | null = "g"): Invented => ({
  id,
  outlet,
  day: `2031-04-0${id}`,
  lines: [{ text: `${opening}The Ardmere bridge is closed.` }],
  ...(copyGroupId === null ? {} : { copyGroupId }),
});

const signed: readonly (readonly [string, readonly Invented[], readonly string[]])[] = [
  [
    "an agency that no registry knows",
    [under("1", "Daily News", "ARDMERE (NWA) - "), under("2", "Courier", "ARDMERE, April 2 (NWA) — ")],
    ["NWA"],
  ],
  [
    "a name that is no word, where one of the copies has lost its dateline",
    [
      under("1", "Daily News", "ARDMERE (Haldenpress) - "),
      under("2", "Courier", "ARDMERE (Haldenpress) - "),
      under("3", "Gazette", ""),
    ],
    ["Haldenpress"],
  ],
  [
    "two reports of that agency",
    [
      under("1", "Daily News", "ARDMERE (NWA) - "),
      under("2", "Courier", "ARDMERE (NWA) - "),
      under("3", "Gazette", "TOLVANE (NWA) - ", "h"),
      under("4", "Herald", "TOLVANE (NWA) - ", "h"),
    ],
    ["NWA"],
  ],
  [
    "a place",
    [under("1", "Daily News", "ARDMERE (Texas) - "), under("2", "Courier", "ARDMERE (Texas) - ")],
    ["Daily News"],
  ],
  [
    "a region",
    [under("1", "Daily News", "ARDMERE (NSW) - "), under("2", "Courier", "ARDMERE (NSW) - ")],
    ["Daily News"],
  ],
  [
    "a word",
    [under("1", "Daily News", "ARDMERE (Staff) - "), under("2", "Courier", "ARDMERE (Staff) - ")],
    ["Daily News"],
  ],
  [
    "no dateline",
    [under("1", "Daily News", "Ardmere council (NWA) "), under("2", "Courier", "Ardmere council (NWA) ")],
    ["Daily News"],
  ],
  [
    "two names",
    [under("1", "Daily News", "ARDMERE (NWA) - "), under("2", "Courier", "ARDMERE (HPA) - ")],
    ["Daily News"],
  ],
  [
    "an outlet's own initials",
    [under("1", "New World Argus", "ARDMERE (NWA) - "), under("2", "Courier", "ARDMERE (NWA) - ")],
    ["New World Argus"],
  ],
  ["one outlet", [under("1", "Courier", "ARDMERE (NWA) - "), under("2", "Courier", "ARDMERE (NWA) - ")], ["Courier"]],
  [
    "no copies",
    [under("1", "Daily News", "ARDMERE (NWA) - ", null), under("2", "Courier", "ARDMERE (NWA) - ", null)],
    ["Courier", "Daily News"],
  ],
];

test("copies under one dateline are named after the agency in it, and after nothing else that stands there", () => {
  for (const [what, given, expected] of signed) {
    for (const order of [given, given.toReversed()]) {
      const origins = originsAmong(findOrigins(order.map(invent)), new Set(given.map(({ id }) => id)));
      assert.deepEqual(origins.map(({ name }) => name).toSorted(), expected, what);
      assert.equal(origins.flatMap(({ articleIds }) => articleIds).length, given.length, what);
    }
  }
});

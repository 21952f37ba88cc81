import assert from "node:assert/strict";
import { test } from "node:test";
import { type CsvValue, csvExport, csvLine, csvValue, toFourPlaces } from "../../src/http/exports/csv.ts";

const cases: readonly (readonly [CsvValue, string])[] = [
  ["plain", "plain"],
  ["", ""],
  [null, ""],
  [undefined, ""],
  [0, "0"],
  [-3, "-3"],
  [false, "false"],
  ["a,b", '"a,b"'],
  ['say "hi"', '"say ""hi"""'],
  ["two\nlines", '"two\nlines"'],
  ["=1+1", "'=1+1"],
  ["+49", "'+49"],
  ["-x", "'-x"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\tx", "'\tx"],
  ["\n=x", '"\'\n=x"'],
  ["＝1＋1", "'＝1＋1"],
  ["1＋1", "1＋1"],
  ["a\0b\u001fc", "a\uFFFDb\uFFFDc"],
  ["a\tb", "a\tb"],
  ['=HYPERLINK("http://x","y")', '"\'=HYPERLINK(""http://x"",""y"")"'],
];

for (const [value, expected] of cases) {
  test(`${JSON.stringify(value)} is written ${JSON.stringify(expected)}`, () =>
    assert.equal(csvValue(value), expected));
}

test("a score is shown in four decimals, and no more than it has", () => {
  for (const [score, expected] of [
    [0.7542686385618115, "0.7543"],
    [0.99996, "1"],
    [0.5, "0.5"],
    [0, "0"],
  ] as const)
    assert.equal(csvValue(toFourPlaces(score)), expected);
});

test("a table has a header and ends every line as RFC 4180 says", () => {
  const table = csvExport<{ a: string; b: number | null }>({ a: (row) => row.a, b: (row) => row.b });
  assert.equal(table.head + table.row({ a: "x,y", b: null }, 0) + table.tail, 'a,b\r\n"x,y",\r\n');
  assert.equal(csvLine([]), "\r\n");
});

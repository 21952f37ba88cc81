import assert from "node:assert/strict";
import { test } from "node:test";
import { acceptsAny, chooseFormat } from "../../src/http/negotiation.ts";
import { chooseCoding } from "../../src/http/plugins/compression.ts";

const offered = ["json", "csv", "ndjson"] as const;
const formats: readonly (readonly [string | undefined, (typeof offered)[number]])[] = [
  [undefined, "json"],
  ["", "json"],
  ["*/*", "json"],
  ["text/csv", "csv"],
  ["TEXT/CSV; header=present", "csv"],
  ["application/jsonl", "ndjson"],
  ["application/json;q=0.5, text/csv;q=0.9", "csv"],
  ["text/*", "csv"],
  ["text/csv;q=0, */*", "json"],
  ["text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "json"],
  ["application/json;q=nonsense, text/csv;q=0.1", "csv"],
];
for (const [accept, expected] of formats) {
  test(`accept ${accept} is answered as ${expected}`, () => {
    assert.equal(chooseFormat(offered, accept, undefined), expected);
  });
}

test("what the query names wins over Accept", () =>
  assert.equal(chooseFormat(offered, "text/csv", "ndjson"), "ndjson"));

const acceptable: readonly (readonly [string, boolean])[] = [
  ["", true],
  ["image/png", false],
  ["image/png, */*;q=0.1", true],
  ["application/json;q=0", false],
  ["application/*", true],
  [",,;q=1,", false],
];
for (const [accept, expected] of acceptable) {
  test(`accept ${JSON.stringify(accept)} lets JSON through: ${expected}`, () => {
    assert.equal(acceptsAny(accept, ["application/json"]), expected);
  });
}

const codings: readonly (readonly [string | undefined, string | null])[] = [
  [undefined, null],
  ["identity", null],
  ["gzip", "gzip"],
  ["gzip, deflate, br", "br"],
  ["br;q=0.5, gzip", "gzip"],
  ["br;q=0, gzip;q=0", null],
  ["*", "br"],
];
for (const [header, expected] of codings) {
  test(`accept-encoding ${header} is answered in ${expected}`, () => assert.equal(chooseCoding(header), expected));
}

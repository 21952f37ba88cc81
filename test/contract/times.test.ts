import assert from "node:assert/strict";
import { test } from "node:test";
import { fromSchema, isPublicationTime, toSchema } from "../../src/contract/times.ts";

const times: readonly (readonly [string, boolean])[] = [
  ["2023", true],
  ["2023-09", true],
  ["2023-09-25", true],
  ["2024-02-29", true],
  ["2023-02-29", false],
  ["2023-13-01", false],
  ["2023-00-10", false],
  ["2023-09-00", false],
  ["2017-09-15T00:00:00", true],
  ["2024-01-17T00:31", true],
  ["2024-01-17 00:31", true],
  ["2024-01-17T00:31Z", true],
  ["2024-01-17T00:31:05.123+09:00", true],
  ["2024-01-17T24:00", false],
  ["2024-01-17T12:60", false],
  ["2024-01-17T", false],
  ["17.01.2024", false],
  ["yesterday", false],
  ["", false],
];
for (const [string, expected] of times) {
  test(`${JSON.stringify(string)} is a time: ${expected}`, () => assert.equal(isPublicationTime(string), expected));
}

const bounds: readonly (readonly [string, string, string])[] = [
  ["2024", "2024-01-01T00:00:00.000Z", "2025-01-01T00:00:00.000Z"],
  ["2024-04", "2024-04-01T00:00:00.000Z", "2024-05-01T00:00:00.000Z"],
  ["2024-12", "2024-12-01T00:00:00.000Z", "2025-01-01T00:00:00.000Z"],
  ["2024-02-29", "2024-02-29T00:00:00.000Z", "2024-03-01T00:00:00.000Z"],
  ["0050", "0050-01-01T00:00:00.000Z", "0051-01-01T00:00:00.000Z"],
  ["9999", "9999-01-01T00:00:00.000Z", "9999-12-31T23:59:59.999Z"],
  ["2024-04-16 15:20", "2024-04-16T15:20:00.000Z", "2024-04-16T15:20:00.000Z"],
  ["2024-04-16 15:20:05+02:00", "2024-04-16T13:20:05.000Z", "2024-04-16T13:20:05.000Z"],
];
test("a year, a month and a day are all of it, a time without a zone is UTC wherever the service runs", (t) => {
  const zone = process.env.TZ;
  process.env.TZ = "Asia/Tokyo";
  t.after(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });
  for (const [string, from, to] of bounds)
    assert.deepEqual([fromSchema.parse(string), toSchema.parse(string)], [from, to], string);
});

test("a day counts whole in a filter, an instant is one", () => {
  assert.equal(fromSchema.parse("2023-09-13"), "2023-09-13T00:00:00.000Z");
  assert.equal(toSchema.parse("2023-09-13"), "2023-09-14T00:00:00.000Z");
  assert.equal(fromSchema.parse("2023-09-13T12:00+02:00"), "2023-09-13T10:00:00.000Z");
  assert.equal(toSchema.parse("2023-09-13T12:00"), "2023-09-13T12:00:00.000Z");
  assert.equal(fromSchema.safeParse("soon").success, false);
});

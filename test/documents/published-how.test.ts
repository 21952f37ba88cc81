import assert from "node:assert/strict";
import { test } from "node:test";
import { publishedHow } from "../../src/documents/published-how.ts";
import { readTime } from "../../src/documents/times.ts";

const times = [
  "2023",
  "September 2023",
  "2023-09-25",
  "2024-01-17T00:31",
  "2024-01-17T00:31:07",
  "2024-01-17T00:31Z",
  "2024-01-17T00:31:07Z",
  "2024-01-17T00:31:07+05:30",
  "17 January 2024, 3 pm",
  "17 January 2024, 3 pm GMT",
];

for (const raw of times)
  test(`how precise ${raw} is, and its zone, are told by what it was read as`, () => {
    const time = readTime(raw);
    if (time === null) return assert.equal(raw, "2023");
    assert.deepEqual(publishedHow(time.at, time.from, time.to), {
      publishedPrecision: time.precision,
      publishedZone: time.zoned ? "known" : "unknown",
    });
  });

import assert from "node:assert/strict";
import { test } from "node:test";
import { likeness } from "../../src/events/likeness.ts";
import { weights } from "../../src/events/limits.ts";
import { profileOf } from "../../src/events/profile.ts";
import { features } from "./invented.ts";

const first = (year: number) => `The ferry ran aground off Merov in ${year}, and divers looked for its cargo.`;
const second = (year: number) =>
  `Council members heard on the quay how a pilot had steered the boat onto a bank near Merov in ${year}.`;
const profile = (id: string, text: string, publishedAt?: string) =>
  profileOf(features(id, text, publishedAt === undefined ? {} : { publishedAt }));

test("other years in the texts part undated reports, and leave dated ones to their dates", () => {
  const day = "2031-05-12T08:00:00.000Z";
  const apart = (publishedAt?: string) =>
    likeness(profile("a", first(2030), publishedAt), profile("b", second(2030), publishedAt)) -
    likeness(profile("c", first(2030), publishedAt), profile("d", second(2024), publishedAt));
  const step = -weights.otherYears / weights.certain;
  assert.ok(Math.abs(apart() - apart(day) - step) < 1e-9, `${apart()} ${apart(day)}`);
});

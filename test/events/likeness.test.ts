import assert from "node:assert/strict";
import { test } from "node:test";
import type { ArticleFeatures } from "../../src/events/features.ts";
import { likeness } from "../../src/events/likeness.ts";
import { weights } from "../../src/events/limits.ts";
import { profileOf } from "../../src/events/profile.ts";
import { anniversary, ferry } from "./invented.ts";

test("other years in the texts part undated reports, and leave dated ones to their dates", () => {
  const [one, other] = [ferry.first, anniversary];
  const inYear = (features: ArticleFeatures, year: string): ArticleFeatures => ({ ...features, days: [[year, 1]] });
  const undated = (features: ArticleFeatures) => ({ ...features, publishedFrom: null, publishedTo: null });
  const lost = (given: (features: ArticleFeatures) => ArticleFeatures) =>
    likeness(profileOf(given(inYear(one, "2030"))), profileOf(given(inYear(other, "2030")))) -
    likeness(profileOf(given(inYear(one, "2030"))), profileOf(given(inYear(other, "2024"))));
  const step = -weights.otherYears / weights.certain;
  assert.ok(lost((features) => features) < step / 10);
  assert.ok(Math.abs(lost(undated) - step) < step / 10, `${lost(undated)}`);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { DatedFeatures } from "../../src/events/dated-features.ts";
import type { ArticleFeatures } from "../../src/events/features.ts";
import { addition, ferry } from "../store/fixtures.ts";

const { features } = addition(ferry.herald);
const first: ArticleFeatures = {
  ...features,
  publishedFrom: "2019-05-01T00:00:00.000Z",
  publishedTo: "2019-05-02T00:00:00.000Z",
};

test("an article with another's time answers as it did before for all else", () => {
  const dated = new DatedFeatures(features, first);
  for (const name of Object.keys(features) as (keyof ArticleFeatures)[]) assert.equal(dated[name], first[name], name);
  assert.notEqual(dated.publishedFrom, features.publishedFrom);
});

test("no article is made the prototype of another, which would cost it the shape that all share", () => {
  assert.equal(Object.getPrototypeOf(new DatedFeatures(features, first)), DatedFeatures.prototype);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import type { ArticleFeatures } from "../../src/events/features.ts";
import { connect } from "../../src/store/sqlite/connection.ts";
import { makeFeaturesShelf } from "../../src/store/sqlite/features-shelf.ts";
import { addition, ferry } from "./fixtures.ts";

const ofReports: readonly ArticleFeatures[] = Object.values(ferry).map((document) => addition(document).features);
const names = Object.keys(ofReports[0]!) as (keyof ArticleFeatures)[];
const unfolded = (features: ArticleFeatures) => Object.fromEntries(names.map((name) => [name, features[name]]));

test("the shelf answers as what was put on it, from memory and from the file, and not after it is removed", (t) => {
  const { driver } = connect(":memory:");
  t.after(() => driver.close());
  const shelf = makeFeaturesShelf(driver);
  for (const [article, features] of ofReports.entries()) shelf.put(article, features);
  for (const when of ["from memory", "from the file"]) {
    for (const [article, features] of ofReports.entries())
      assert.deepEqual(unfolded(shelf.get(article)!), { ...features }, when);
    shelf.clear();
  }
  shelf.remove(0);
  assert.equal(shelf.get(0), null);
  assert.equal(shelf.get(ofReports.length), null);
});

test("what was handed out stays as it was when the article changes", (t) => {
  const { driver } = connect(":memory:");
  t.after(() => driver.close());
  const shelf = makeFeaturesShelf(driver);
  const [before, after] = [ofReports[0]!, ofReports[1]!];
  shelf.put(1, before);
  shelf.clear();
  const handedOut = shelf.get(1)!;
  shelf.put(1, after);
  assert.deepEqual(unfolded(handedOut), { ...before });
  assert.deepEqual(unfolded(shelf.get(1)!), { ...after });
});

test("an article's shingles are read once while it is held against others", (t) => {
  const { driver } = connect(":memory:");
  t.after(() => driver.close());
  const shelf = makeFeaturesShelf(driver);
  shelf.put(1, ofReports[0]!);
  const { shingles } = shelf.get(1)!;
  assert.deepEqual(shingles, ofReports[0]!.shingles);
  assert.equal(shelf.get(1)!.shingles, shingles);
});

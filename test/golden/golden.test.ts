import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { before, describe, test } from "node:test";
import { makeOutletRegistry } from "../../src/documents/outlets.ts";
import { checkArticle } from "./check-article.ts";
import { checkComparison } from "./check-comparison.ts";
import { difference } from "./difference.ts";
import type { Check } from "./expectations.ts";
import { type GoldenSet, inventedSet, readGolden, realSet } from "./golden-files.ts";
import {
  comparisonExpectation,
  expectationOf,
  goldenDocuments,
  inventedOutlets,
  realDocuments,
  shippedOutlets,
} from "./named-documents.ts";
import { holdAgainst, type KnownMisses } from "./ratchet.ts";
import { type WholePath, walkWholePath } from "./whole-path.ts";

const knownMisses = JSON.parse(readFileSync(new URL("known-misses.json", import.meta.url), "utf8")) as KnownMisses;
const names = goldenDocuments().map(({ name }) => name);
const registry = makeOutletRegistry([...inventedOutlets(), ...shippedOutlets()]);

/** The known misses of one set of checks: all of them begin with the set's own word. */
const missesOf = (of: (id: string) => boolean) =>
  Object.fromEntries(Object.entries(knownMisses).filter(([id]) => of(id)));
const documentOf = (id: string) => names.find((name) => id.startsWith(`${name} `));

function assertStanding(checks: readonly Check[], known: KnownMisses): void {
  assert.ok(checks.length > 0);
  const lines = holdAgainst(known, checks);
  assert.equal(lines.length, 0, `\n${lines.join("\n")}`);
}

function assertGolden(set: GoldenSet, path: WholePath): void {
  const lines = difference(readGolden(set), set.answersOf(path));
  assert.equal(lines.length, 0, `where this is meant, run \`node test/golden/update.ts\`:\n${lines.join("\n")}`);
}

describe("documents of our own, from raw text to comparison", () => {
  let path: WholePath;
  before(async () => {
    path = await inventedSet.walk()!;
  });

  for (const name of names)
    test(`${name} is read as a careful reader reads it`, () => {
      const { analysed } = path.documents.find((told) => told.name === name)!;
      assertStanding(
        checkArticle(name, expectationOf(name), analysed, registry),
        missesOf((id) => documentOf(id) === name),
      );
    });

  test("they are grouped and laid side by side as a careful reader does it", () => {
    assertStanding(
      checkComparison(comparisonExpectation(), path),
      missesOf((id) => documentOf(id) === undefined),
    );
  });

  test("what is stored is what was read", () => {
    for (const { name, analysed, stored, claims } of path.documents) {
      assert.deepEqual(stored?.article ?? null, analysed.ok ? analysed.article : null, name);
      assert.deepEqual(claims, analysed.ok ? analysed.claims : [], name);
    }
  });

  test("the whole answer is the golden one", () => assertGolden(inventedSet, path));

  test("in another order, the same is read and rebuilt into the same groups", async () => {
    const backwards = await walkWholePath(goldenDocuments().reverse(), inventedOutlets());
    const readings = ({ documents }: WholePath) =>
      Object.fromEntries(documents.map(({ name, analysed }) => [name, analysed]));
    assert.deepEqual(difference(readings(path), readings(backwards)), []);
    assert.deepEqual(difference(path.rebuilt, backwards.rebuilt), []);
  });
});

describe("real documents, from raw text to comparison", { skip: skipped() }, () => {
  test("the whole answer is the golden one", async () => assertGolden(realSet, await realSet.walk()!));

  test("no golden file holds a line of theirs", () => {
    const golden = JSON.stringify(readGolden(realSet));
    const lines = realDocuments()!.flatMap(({ document }) => document.content.split(/\n+|(?<=[.!?]) /u));
    const sentences = lines.map((line) => line.trim()).filter((line) => line.split(" ").length > 2);
    assert.ok(sentences.length > 100);
    assert.deepEqual(
      sentences.filter((sentence) => golden.includes(JSON.stringify(sentence).slice(1, -1))),
      [],
    );
  });
});

function skipped(): string | false {
  return realDocuments() === null ? "the real documents are not part of the project and not at hand" : false;
}

import assert from "node:assert/strict";
import { test } from "node:test";
import type { Cell, Row } from "../../../src/comparison/comparison.ts";
import { pairsMet } from "../../../src/comparison/rows/pairs-met.ts";
import { countWork } from "../../counted-work.ts";

const cell = (outletId: string, ...claimIds: string[]) => ({ outletId, claimIds }) as unknown as Cell;
const row = (...cells: Cell[]) => ({ cells }) as unknown as Row;

test("claims that met in an earlier row have met, and others have not", () => {
  const rows = [
    row(cell("a", "a1"), cell("b", "b1")),
    row(cell("a", "a1"), cell("b", "b1")),
    row(cell("a", "a1", "a2"), cell("b", "b1")),
    row(cell("a", "a3"), cell("b", "b3")),
  ];
  const [isMet] = pairsMet(rows);
  const told = rows.map(({ cells: [x, y] }) => isMet(x!, y!));
  assert.deepEqual(told, [false, true, false, false]);
});

test("of many claims all pairs must have met, each where it was asked of", () => {
  const [some, more] = [
    ["a1", "a2", "a3"],
    ["b1", "b2"],
  ];
  const rows = [
    row(cell("a", "a1", "a2"), cell("b", ...more!)),
    row(cell("a", "a3"), cell("b", ...more!)),
    row(cell("a", ...some!), cell("b", ...more!)),
  ];
  const asked = (...places: number[]) => {
    const [isMet, isPossiblyMet] = pairsMet(rows);
    const last = places.map((place) => isMet(rows[place]!.cells[0]!, rows[place]!.cells[1]!)).at(-1);
    assert.equal(isPossiblyMet(rows[2]!.cells[0]!, rows[2]!.cells[1]!), false);
    return last;
  };
  assert.equal(asked(0, 1, 2), true);
  assert.equal(asked(0, 2), false);
  assert.equal(asked(1, 2), false);
  assert.equal(asked(2), false);
});

test("a cell of a hundred claims is held against another with little more work than one of a few", () => {
  const many = (outlet: string) => Array.from({ length: 400 }, (_, place) => `${outlet}${place}`);
  const rows = Array.from({ length: 20 }, () => row(cell("a", ...many("a")), cell("b", ...many("b"))));
  let told: boolean[] = [];
  const looks = countWork(() => {
    const [isMet] = pairsMet(rows);
    told = rows.map(({ cells: [x, y] }) => isMet(x!, y!));
  });
  assert.deepEqual(
    told,
    rows.map((_, place) => place > 0),
  );
  // The cells hold sixteen thousand claims; pair by pair it would be three million.
  assert.ok(looks > 0 && looks < 20 * 16_000, `${looks} looks`);
});

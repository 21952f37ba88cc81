import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { linesOf, NoLineFollows } from "../../src/ingest/lines.ts";

async function* inChunks(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size);
}

async function read(bytes: Buffer, size: number, limit = 1_000) {
  const lines: [number, string | null][] = [];
  for await (const { number, bytes: line } of linesOf(inChunks(bytes, size), { limit })) {
    lines.push([number, line === null ? null : line.toString("latin1")]);
  }
  return lines;
}

const cases: readonly (readonly [string, string, readonly (readonly [number, string | null])[]])[] = [
  ["nothing", "", []],
  ["one line without an end", "a", [[1, "a"]]],
  [
    "a last newline ends the last line",
    "a\nb\n",
    [
      [1, "a"],
      [2, "b"],
    ],
  ],
  [
    "blank lines are counted",
    "\n \t\r\na\n\nb",
    [
      [3, "a"],
      [5, "b"],
    ],
  ],
  [
    "carriage returns stay for JSON to skip",
    "a\r\nb\r\n",
    [
      [1, "a\r"],
      [2, "b\r"],
    ],
  ],
  [
    "a line over the limit loses its bytes alone",
    "ab\nabcdefgh\ncd",
    [
      [1, "ab"],
      [2, null],
      [3, "cd"],
    ],
  ],
];

for (const [name, input, expected] of cases) {
  test(name, async () => {
    for (const size of [1, 2, 3, 100]) assert.deepEqual(await read(Buffer.from(input), size, 5), expected);
  });
}

test("how the bytes are cut into chunks does not matter", async () => {
  const line = fc.string({ unit: fc.constantFrom("a", "é", " ", '"', "\n", "\r"), maxLength: 200 });
  await fc.assert(
    fc.asyncProperty(line, fc.integer({ min: 1, max: 20 }), async (string, size) => {
      const bytes = Buffer.from(string);
      assert.deepEqual(await read(bytes, size, 12), await read(bytes, 1_000, 12));
    }),
  );
});

test("a line is given as soon as it is too long, and one without an end is looked at no further", async () => {
  let taken = 0;
  async function* endless(): AsyncGenerator<Buffer> {
    for (;;) {
      taken++;
      yield Buffer.from("abcd");
    }
  }
  const lines = linesOf(endless(), { limit: 10, longest: 100 });
  assert.deepEqual((await lines.next()).value, { number: 1, bytes: null });
  assert.equal(taken, 3);
  await assert.rejects(lines.next(), (error) => error instanceof NoLineFollows && error.line === 1);
  assert.equal(taken, 29);
});

test("blank lines without an end are looked at no further, but others may come among many", async () => {
  async function* some(blank: number): AsyncGenerator<Buffer> {
    for (const line of ["a", "b", "c"]) {
      for (let i = 0; i < blank; i++) yield Buffer.from(" \n\n");
      yield Buffer.from(`${line}\n`);
    }
  }
  const read = async (blank: number) => {
    const numbers: number[] = [];
    for await (const { number } of linesOf(some(blank), { longest: 100 })) numbers.push(number);
    return numbers;
  };
  assert.deepEqual(await read(30), [61, 122, 183]);
  await assert.rejects(read(40), (error) => error instanceof NoLineFollows && error.line === 0);
});

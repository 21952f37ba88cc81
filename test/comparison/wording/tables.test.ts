import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { countShared } from "../../../src/comparison/likeness/shared-counts.ts";
import { makeHashNumbers } from "../../../src/comparison/wording/hash-numbers.ts";
import { profileOf } from "../../../src/comparison/wording/profile.ts";
import { unitsOf } from "../../../src/comparison/wording/units.ts";
import { wordingOf } from "../../../src/comparison/wording/wording.ts";
import { makeWrittenWords } from "../../../src/comparison/wording/written-words.ts";

test("hashes are numbered in the order in which they are met, however many there are", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), { maxLength: 3000 }), (hashes) => {
      const numbers = makeHashNumbers();
      const expected = new Map<number, number>();
      for (const hash of hashes) {
        if (!expected.has(hash)) expected.set(hash, expected.size);
        assert.equal(numbers.add(hash), expected.get(hash));
      }
      assert.equal(numbers.size, expected.size);
      for (const [hash, number] of expected) assert.equal(numbers.get(hash), number);
      const stranger = 0x5bd1e995;
      if (!expected.has(stranger)) assert.equal(numbers.get(stranger), -1);
    }),
  );
});

test("written words are found wherever they stand, and forgotten when there are too many", () => {
  const word = fc.string({ unit: "binary", minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), fc.integer({ min: 2, max: 40 }), (words, most) => {
      const known = makeWrittenWords<string>(most);
      let expected = new Map<string, string>();
      for (const each of words) {
        const before = "he ";
        const { units } = unitsOf(`${before}${each} said`);
        const [start, end] = [before.length, before.length + each.length];
        assert.equal(known.at(units, start, end), expected.get(each) ?? null);
        if (expected.has(each)) continue;
        if (expected.size === most) expected = new Map();
        expected.set(each, each);
        known.put(units, start, end, each);
      }
    }),
  );
});

test("what two texts share is counted with its repeats, whichever comes first and whatever was counted before", () => {
  const text = fc
    .array(
      fc.constantFrom("the", "ferry", "sank", "off", "the", "coast", "of", "Norland", "12", "people", "не", "👍"),
      {
        maxLength: 40,
      },
    )
    .map((words) => words.join(" "));
  fc.assert(
    fc.property(text, text, text, (a, b, c) => {
      const [p, q, r] = [a, b, c].map((each) => profileOf(wordingOf(each)));
      const forth = { ...countShared(p!, q!) };
      countShared(q!, r!);
      countShared(r!, r!);
      assert.deepEqual({ ...countShared(q!, p!) }, forth);
      const list = (text: typeof p, from: "words" | "functionWords", to: "functionWords" | "fourWords") => [
        ...text!.ints.subarray(text![from], text![to]),
      ];
      const shared = (x: readonly number[], y: readonly number[]) => {
        const rest = [...y];
        return x.filter((hash) => {
          const at = rest.indexOf(hash);
          if (at >= 0) rest.splice(at, 1);
          return at >= 0;
        }).length;
      };
      assert.equal(forth.words, shared(list(p, "words", "functionWords"), list(q, "words", "functionWords")));
      assert.equal(
        forth.functionWords,
        shared(list(p, "functionWords", "fourWords"), list(q, "functionWords", "fourWords")),
      );
    }),
  );
});

test("texts of thousands of letters share what they share", () => {
  const letter = (i: number) => String.fromCharCode(0x61 + (i % 26));
  const long = Array.from({ length: 390 }, (_, i) => `w${letter(i / 26)}${letter(i)}rd`).join(" ");
  const [p, q] = [profileOf(wordingOf(long)), profileOf(wordingOf(`${long} `))];
  const shared = { ...countShared(p, q) };
  assert.equal(shared.words, 390);
  assert.equal(shared.fourWords, 387);
  assert.equal(shared.threeLetters, p.fiveLetters - p.threeLetters);
});

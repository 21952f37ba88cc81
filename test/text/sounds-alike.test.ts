import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { soundAlike } from "../../src/text/sounds-alike.ts";

const ones = `corvo корво, lena лена, lena лен, tolan толан, hugo хуго, hugo гюго, moll молль, benn бенн, trump трамп, johnson
джонсон, macron макрон, scholz шольц, zelensky зеленский, netanyahu нетаньяху, biden байден, harris харрис, william уильям,
charles чарльз, geneva женева, karvia карвии, erdogan эрдоган, starmer стармер, vance вэнс, guterres гутерриш, schumacher
шумахер, michael майкл, thomas томас, christian кристиан, gerhard герхард, hamburg гамбург, reagan рейган, brown браун,
churchill черчилль, hollande олланд, sarkozy саркози, washington вашингтон, lula лула`;

const others = `lena лина, lena анна, tom тим, brown берн, harris харисон, smith шмидт, biden бейкер, merkel марков, oskar осака,
lind ланд, trump тромс, macron маркин, lee ли, xi си`;

const pairsOf = (list: string) => list.split(/,\s+/u).map((pair) => pair.split(/\s+/u) as [string, string]);

test("a name in Latin letters and as Cyrillic ones give it sound alike", () => {
  for (const [latin, cyrillic] of pairsOf(ones)) assert.ok(soundAlike(latin, cyrillic), `${latin} ${cyrillic}`);
});

test("other names, and names of too few consonants, do not", () => {
  for (const [latin, cyrillic] of pairsOf(others)) assert.ok(!soundAlike(latin, cyrillic), `${latin} ${cyrillic}`);
});

test("any text is answered", () => {
  fc.assert(
    fc.property(fc.string(), fc.string({ unit: fc.constantFrom(..."жшцхгуйаеь1 ") }), (a, b) => {
      assert.equal(typeof soundAlike(a, b), "boolean");
    }),
  );
  assert.equal(soundAlike("s".repeat(1_000_000), "ш".repeat(1_000_000)), false);
});

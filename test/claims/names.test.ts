import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { findNames, nameKey } from "../../src/claims/names.ts";
import { annotate } from "../../src/text/annotate.ts";

const same: readonly (readonly [string, string])[] = [
  ["Choe Son-hui", "Choi Soon Hee"],
  ["Kim Jong-un", "Kim Jong Un"],
  ["Kim Jong-un", "Mr Kim Jong Un"],
  ["Kim Jong Un", "Jong-un Kim"],
  ["Pak Jong-chon", "Park Jong Cheon"],
  ["Ri Pyong-chol", "Lee Byung Chol"],
  ["Sergey Petrov", "Sergei Petrov"],
  ["Dmitry Ivanov", "Dmitri Ivanov"],
  ["Yury Belov", "Yuri Belov"],
  ["Alexei Orlov", "Aleksey Orlov"],
  ["Zelensky", "Zelenskyy"],
  ["Mohammed Karimi", "Mohamed Karimi"],
  ["Nguyễn Văn Hùng", "Nguyen Van Hung"],
  ["Jean-Luc Martin", "Jean Luc Martin"],
  ["José Álvarez", "Jose Alvarez"],
  ["John F. Barker", "John Barker"],
  ["Dr. Ann Miller", "Ann Miller"],
  ["President Ann Miller", "Ann Miller"],
  ["Miller, Ann", "Ann Miller"],
  ["Thomas Green Jr.", "Thomas Green"],
];
const different: readonly (readonly [string, string])[] = [
  ["Kim Jong-un", "Kim Jong-il"],
  ["Kim Jong-un", "Kim Yo-jong"],
  ["Choe Son-hui", "Choe Ryong-hae"],
  ["Bill Carter", "Hilary Carter"],
  ["Ann Miller", "Anna Miller"],
  ["Peter Brown", "Petra Brown"],
  ["Sergei Petrov", "Sergei Pavlov"],
  ["Lee Jae-yong", "Lee Jae-myung"],
  ["Marion Hall", "Martin Hall"],
  ["George Bush", "George Bishop"],
  ["Maria Lopez", "Mario Lopez"],
  ["Ivan Orlov", "Ivana Orlova"],
];

for (const [a, b] of same) test(`${a} = ${b}`, () => assert.equal(nameKey(a), nameKey(b)));
for (const [a, b] of different) test(`${a} is not ${b}`, () => assert.notEqual(nameKey(a), nameKey(b)));

test("a key is never longer than a short name and stays when taken again", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 600 }), (name) => {
      const key = nameKey(name);
      assert.equal(typeof key, "string");
      assert.equal(nameKey(name.toUpperCase().toLowerCase()), nameKey(name.toLowerCase()));
    }),
  );
});

const found: readonly (readonly [string, readonly string[]])[] = [
  ["The harbour minister, Ann Miller, met Tom Reed in Oslo.", ["Ann Miller person", "Tom Reed person", "Oslo place"]],
  ["Officials said so.", []],
  ["Meanwhile Reed left.", ["Reed unknown"]],
  ["Norwegian Prime Minister Tom Reed spoke.", ["Tom Reed person"]],
  ["He joined the Ministry of Fisheries in March.", ["Ministry of Fisheries organisation"]],
  ["Peruvian Ambassador to South Africa Alexander Belov spoke.", ["South Africa place", "Alexander Belov person"]],
  ["Secretary of State John Barker arrived on Tuesday.", ["John Barker person"]],
  ["The United Nations Security Council met.", ["United Nations Security Council organisation"]],
  ["I think Kim Min-ho of the AFL-CIO is right.", ["Kim Min-ho person", "AFL-CIO organisation"]],
  ["U.S. Sen. Ann Miller, R-Texas, agreed.", ["U.S. place", "Ann Miller person", "Texas place"]],
  [
    "He praised Ludwig van Beethoven and Leonardo da Vinci.",
    ["Ludwig van Beethoven unknown", "Leonardo da Vinci unknown"],
  ],
  ["the Teachers' Union of Wales", ["Teachers' Union of Wales organisation"]],
];

for (const [text, expected] of found) {
  test(`names in: ${text}`, () => {
    const names = findNames(annotate(text)).map((name) => `${name.text} ${name.kind}`);
    assert.deepEqual(names, expected);
  });
}

test("names are slices of the text", () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(
          "Ann",
          "Miller",
          "of",
          "the",
          "Bank",
          "-",
          "'s",
          "U.S.",
          "President",
          ",",
          ".",
          "Ø",
          "de",
          "& ",
          "\n",
        ),
        { maxLength: 40 },
      ),
      (words) => {
        const text = words.join(" ");
        for (const name of findNames(annotate(text))) assert.equal(text.slice(name.start, name.end), name.text);
      },
    ),
  );
});

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { nameKey } from "../../../src/claims/names/name-key.ts";
import { findNames } from "../../../src/claims/names/names.ts";
import { annotate } from "../../../src/text/annotate.ts";
import { attributedIn } from "../article-of.ts";

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
  ["Łukasz Brandt", "Lukasz Brandt"],
  ["Søren Krag", "Soren Krag"],
  ["Jörg Weiß", "Jorg Weiss"],
  ["Đặng Minh", "Dang Minh"],
  ["Xiao Jin-ping", "Xiao Jinping"],
  ["Xiao Jin Ping", "Jinping Xiao"],
  ["Abdel Karim el-Badri", "Abdul Karim al-Badri"],
  ["Abdelkarim El-Badri", "Abdel Karim al Badri"],
  ["Omar al-Hariri", "Omar Hariri"],
  ["Abdullah Karimi", "Abdulla Karimi"],
  ["Дмитрий Песчаный", "Dmitry Peschany"],
  ["Мария Захаренко", "Maria Zakharenko"],
  ["Володимир Зорянський", "Volodymyr Zoryanskyy"],
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
  ["Thomas Green Jr.", "Thomas Green Sr."],
  ["El Salvador", "Salvador"],
  ["Al Reed", "Reed"],
  ["Xiao Jinping", "Xiao Jinpeng"],
  ["Мария Орлова", "Марина Орлова"],
  ["Mohammed bin Karim", "Mohammed Karim"],
];

for (const [a, b] of same) test(`${a} = ${b}`, () => assert.equal(nameKey(a), nameKey(b)));
test("a final sigma is a sigma", () => assert.equal(nameKey("Νίκος"), nameKey("ΝΊΚΟΣ")));

for (const [a, b] of different) test(`${a} is not ${b}`, () => assert.notEqual(nameKey(a), nameKey(b)));

test("a key does not depend on the case of its name", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 600 }), (name) => {
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
    ["Ludwig van Beethoven person", "Leonardo da Vinci unknown"],
  ],
  ["the Teachers' Union of Wales", ["Teachers' Union of Wales organisation"]],
];

for (const [text, expected] of found) {
  test(`names in: ${text}`, () => {
    const names = findNames(annotate(text)).map((name) => `${name.text} ${name.kind}`);
    assert.deepEqual(names, expected);
  });
}

const roles: readonly (readonly [string, string | null])[] = [
  ["The fire chief, Marta Lind, said the pier is safe.", "fire chief"],
  ["Norland's deputy defence minister Jan Kos said the pier is safe.", "Norland's deputy defence minister"],
  ["Jan Kos, Norland's deputy defence minister, said the pier is safe.", "Norland's deputy defence minister"],
  ["Kos, who heads the port authority, said the pier is safe.", "heads the port authority"],
  ["Kos, who is now the mayor of Karwick, said the pier is safe.", "mayor of Karwick"],
  ["Ann Lind (the club's treasurer) said the pier is safe.", "club's treasurer"],
  ["Ann Lind said the pier is safe. Lind was elected chairwoman of the club in May.", "chairwoman of the club"],
  ["Tom Reed, now the coach of the team, said the pier is safe.", "coach of the team"],
  ["The head of the port authority, Ann Lind, said the pier is safe.", "head of the port authority"],
  ["“The pier is safe,” said its owner, Tom Reed.", "owner"],
  ["In a letter to the president, Kos said the pier is safe.", null],
  ["Tom Reed will be mayor, and Reed said the pier is safe.", null],
  ["At a meeting with Kos, the minister fell. Kos said the pier is safe.", null],
  ["Karwick is the home of the mayor. Karwick said the pier is safe.", null],
];

for (const [text, expected] of roles) {
  test(`the role in: ${text}`, () => assert.equal(attributedIn(text)[0]?.speakers[0]?.role ?? null, expected));
}

/** Text, and the names that the last claim's speakers have (`-` where it cannot be told). */
const holders: readonly (readonly [string, string])[] = [
  ["The fire chief, Marta Lind, came. It rained. The chief said the pier is safe.", "Marta Lind"],
  ["The minister, Jan Kos, met the finance minister, Eva Nowak. The finance minister said it is safe.", "Eva Nowak"],
  ["Defence minister Jan Kos met finance minister Eva Nowak. The minister said it is safe.", "-"],
  ["Ann Lind is the mayor of Karwick. The mayor said it is safe.", "Ann Lind"],
  ["Kos, who chairs the board, came. The chairman said it is safe.", "Kos"],
  ["Anton Pavlovich Petrov came. A. Petrov said it is safe.", "Anton Pavlovich Petrov"],
  ["Anton Petrov and Anna Petrov came. A. Petrov said it is safe.", "A. Petrov"],
  ["Ann Maria Lind came. Ann Lind said it is safe.", "Ann Maria Lind"],
  ["Omar al-Hariri came. Mr Hariri said it is safe.", "Omar al-Hariri"],
  ["Nguyen Van Trong came. Mr Trong said it is safe.", "Nguyen Van Trong"],
  ["President Kim Min Ho came. Mr Kim said it is safe.", "Kim Min Ho"],
  ["Kim Min-ho met Kim Yo-jin. Mr Kim said it is safe.", "-"],
  ["Brumtech, a drone company, came first. The company said it is safe.", "Brumtech"],
  ["Łukasz Brandt came. Brandt said it is safe.", "Łukasz Brandt"],
  ["KARWICK, Norland (Harbour News) — Jan Kos came. He said it is safe.", "Jan Kos"],
];

for (const [text, expected] of holders) {
  test(`who speaks in: ${text}`, () => {
    const names = attributedIn(text)
      .at(-1)
      ?.speakers.map(({ name }) => name ?? "-");
    assert.equal(names?.join("+"), expected);
  });
}

test("the article's own agency is a body", () => {
  const origins = [
    { name: "Tidewire", kind: "agency", evidence: { part: "text", start: 0, end: 1 }, confidence: 1 },
  ] as const;
  const text = "Tidewire said it rained. It said the pier is safe.";
  const named = (more: object) => attributedIn(text, more).at(-1)?.speakers[0]?.name;
  assert.equal(named({ origins }), "Tidewire");
  assert.equal(named({}), null);
});

test("an adjective in front of a whole name is no part of it", () => {
  for (const text of ["Drunken Tom Reed came.", "Heartbroken Tom Reed came."])
    assert.deepEqual(
      findNames(annotate(text)).map((name) => name.text),
      ["Tom Reed"],
    );
  assert.deepEqual(
    findNames(annotate("Karen Ann Reed came.")).map((name) => name.text),
    ["Karen Ann Reed"],
  );
});

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

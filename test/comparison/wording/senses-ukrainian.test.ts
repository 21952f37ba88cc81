import assert from "node:assert/strict";
import { test } from "node:test";
import { conflictsOf, countsOf, keysOf, negationsIn, rowsOf, sharedOf } from "../foreign-reports.ts";

/** [words, what stands for them] */
const meant: readonly (readonly [string, readonly string[]])[] = [
  ["Загинули дванадцятеро людей", ["die", "12", "person"]],
  ["загиблих, загиблими, загиблому", ["dead", "dead", "dead"]],
  ["кількість загиблих", ["toll"]],
  ["п'ятеро, п’ятеро і пʼятеро", ["5", "5", "5"]],
  ["об'єкт, здоров’я та сімʼя", ["facility", "health", "family"]],
  ["в Україні, у Норвегії та в Казахстані", ["place:ua", "place:no", "place:kz"]],
  ["російський уряд", ["place:ru", "government"]],
  ["у понеділок, учора та в квітні", ["time:monday", "time:yesterday", "time:april"]],
  ["пожежа, пожежею, пожеж", ["fire", "fire", "fire"]],
  ["ніч, ночі, рік, року, потяг, потягу", ["night", "night", "year", "year", "train", "train"]],
  ["затримано, убито, поранено", ["arrest", "kill", "injure"]],
  ["ракетний удар, ракетних ударів", ["strike", "strike"]],
  // Words that begin alike and mean something else.
  ["водій, води", ["driver", "water"]],
  ["лікар, ліки, лікарня", ["doctor", "medicine", "hospital"]],
  ["лист, листопад", ["letter", "time:november"]],
  ["година, час", ["hour", "time"]],
  ["справа, справедливість", ["case", "justice"]],
];
for (const [text, keys] of meant) test(text, () => assert.deepEqual(keysOf("uk", text), keys));

test("a name is one in all its cases, and meets its Russian and English spelling", () => {
  const nameIn = (language: string, text: string) => keysOf(language, text).at(-1);
  for (const form of ["Зеленський", "Зеленського", "Зеленському", "Зеленським"])
    assert.equal(nameIn("uk", `про кого ${form}`), nameIn("ru", "о ком Зеленский"));
  for (const form of ["Шевченко", "Шевченка", "Шевченкові", "Шевченком"])
    assert.equal(nameIn("uk", `про кого ${form}`), nameIn("en", "for Shevchenko"));
  for (const form of ["Сергій", "Сергія", "Сергієві", "Сергієм"])
    assert.equal(nameIn("uk", `і ${form}`), nameIn("ru", "и Сергей"));
  for (const form of ["Ольга", "Ольги", "Ользі", "Ольгою"])
    assert.equal(nameIn("uk", `і ${form}`), nameIn("ru", "и Ольга"));
  for (const form of ["Харків", "Харкова", "Харкові"])
    assert.equal(nameIn("uk", `у ${form}`), nameIn("en", "in Kharkiv"));
  for (const form of ["Дніпро", "Дніпра", "Дніпрі"]) assert.equal(nameIn("uk", `у ${form}`), nameIn("ru", "в Днепре"));
  assert.notEqual(nameIn("uk", "у Каменську"), nameIn("uk", "у Долинську"));
});

test("what denies is read as such, and what only looks so is not", () => {
  assert.equal(negationsIn("uk", "Виходів не було"), 1);
  assert.equal(negationsIn("uk", "Води немає"), 1);
  assert.equal(negationsIn("uk", "не тільки завод"), 0);
  assert.equal(negationsIn("uk", "не менше дванадцяти"), 0);
});

test("what a number counts, and what it is beside others", () => {
  assert.deepEqual(countsOf("uk", "Загинули 20 людей, серед них четверо дітей."), [
    "20 person whole dead",
    "4 child part",
  ]);
  assert.deepEqual(countsOf("uk", "Ще 34 людини поранено."), ["34 person addition hurt"]);
  assert.deepEqual(countsOf("uk", "Кількість загиблих зросла до 11."), ["11 person whole dead"]);
  assert.deepEqual(countsOf("uk", "Загинули двадцять три людини."), ["23 person whole dead"]);
});

const fire = {
  uk: {
    language: "uk",
    content:
      "Під час пожежі на текстильній фабриці у Вальдеморі загинули 12 людей, повідомили пожежники. Вогонь спалахнув уночі на складі в підвалі. Власник фабрики заявив, що фабрика проходила перевірку.",
  },
  ru: {
    language: "ru",
    hour: "21",
    content:
      "Число погибших при пожаре на фабрике в Вальдеморе увеличилось до 15, сообщили спасатели. Профсоюз утверждает, что фабрика не проходила проверку. В прошлом году при пожарах в области погибли 40 человек.",
  },
  en: {
    language: "en",
    hour: "20",
    content:
      "A fire in a textile factory in Valdemora killed 14 people, firefighters said. The blaze started in a warehouse in the basement during the night.",
  },
};

test("Ukrainian and Russian reports meet: a later toll updates, a denial conflicts, last year's dead stay apart", () => {
  const rows = rowsOf(fire.uk, fire.ru);
  assert.deepEqual(conflictsOf(rows), ["negation", "number update"]);
  const texts = sharedOf(rows).flatMap(({ conflicts: found }) => found.flatMap(({ reasons }) => reasons));
  assert.ok(texts.every((reason) => !reason.includes("40")));
});

test("Ukrainian and English reports meet by what they tell", () => {
  const rows = rowsOf(fire.uk, fire.en);
  assert.deepEqual(conflictsOf(rows), ["number update"]);
  assert.ok(sharedOf(rows).some(({ conflicts: found }) => found.length === 0));
});

test("two reports of two events stay apart", () => {
  const other = {
    language: "uk",
    content:
      "Суд засудив колишнього директора порту Івана Гриценка до семи років позбавлення волі. Адвокат оскаржить вирок, повідомили в суді.",
  };
  assert.deepEqual(sharedOf(rowsOf(fire.uk, other)), []);
});

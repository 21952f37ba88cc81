import assert from "node:assert/strict";
import { test } from "node:test";
import { conflictsOf, countsOf, keysOf, negationsIn, rowsOf, sharedOf } from "../foreign-reports.ts";

/** [words, what stands for them] */
const meant: readonly (readonly [string, readonly string[]])[] = [
  ["Погибли двенадцать человек", ["die", "12", "person"]],
  ["погибших, погибшими, погибшему", ["dead", "dead", "dead"]],
  ["число погибших", ["toll"]],
  ["рабочих мест и рабочих", ["job", "worker"]],
  ["странами и странный", ["country", "странн·ru"]],
  ["в Южной Корее, в Норвегии и в Казахстане", ["place:kr", "place:no", "place:kz"]],
  ["грузия не груз", ["place:ge", "cargo"]],
  ["российское правительство", ["place:ru", "government"]],
  ["в понедельник, вчера и в апреле", ["time:monday", "time:yesterday", "time:april"]],
  ["пожар, пожаром, пожаров", ["fire", "fire", "fire"]],
  ["учёный, ученые", ["scientist", "scientist"]],
  ["извинились, извинений, извиняется", ["apologise", "apologise", "apologise"]],
  ["вдова ограбила ювелира", ["widow", "rob", "jeweller"]],
  // Words that begin alike and mean something else.
  ["кровать, кровь", ["bed", "blood"]],
  ["честный, честь", ["honest", "honour"]],
  ["стихия, стихи", ["disaster", "poem"]],
  ["пытался, пытки", ["attempt", "torture"]],
  ["лиса, лист", ["fox", "лист·ru"]],
  ["кашель, каша", ["cough", "каш·ru"]],
  ["уроженец, урожай", ["native", "harvest"]],
  ["Китая, китайцы, кита", ["place:cn", "place:cn", "whale"]],
  // Each word of a phrase has its cases.
  ["ракетный удар, ракетных ударов, ракетными ударами", ["strike", "strike", "strike"]],
  ["чёрного ящика, чёрного хлеба", ["recorder", "black", "bread"]],
  // What looks like a surname is one behind another word, but not behind a title that means something.
  ["заявил Игорь Медведев", ["say", "igor", "medvedev"]],
  ["заявил мэр Краснов", ["say", "mayor", "krasnov"]],
  ["двух медведей", ["2", "bear"]],
  ["о Совете Министров", ["council", "minister"]],
];
for (const [text, keys] of meant) test(text, () => assert.deepEqual(keysOf("ru", text), keys));

test("a name is one in all its cases, and meets its English spelling", () => {
  const nameIn = (text: string) => keysOf("ru", text).at(-1);
  for (const form of ["Дроздов", "Дроздова", "Дроздову", "Дроздовым", "Дроздове"])
    assert.equal(nameIn(`о ком ${form}`), "drozdov");
  for (const form of ["Каменск", "Каменска", "Каменске", "Каменском"]) assert.equal(nameIn(`у ${form}`), "kamensk");
  for (const form of ["Сергея", "Сергею", "Сергеем"]) assert.equal(nameIn(`и ${form}`), nameIn("и Сергей"));
  for (const form of ["Анны", "Анной", "Анну"]) assert.equal(nameIn(`и ${form}`), "ana");
  assert.notEqual(nameIn("и Каменска"), nameIn("и Долинска"));
  assert.equal(keysOf("en", "for Drozdov").at(-1), "drozdov");
});

test("what denies is read as such, and what only looks so is not", () => {
  assert.equal(negationsIn("ru", "Выходов не было"), 1);
  assert.equal(negationsIn("ru", "Нет воды"), 1);
  assert.equal(negationsIn("ru", "не только завод"), 0);
  assert.equal(negationsIn("ru", "не менее двенадцати"), 0);
});

test("what a number counts, and what it is beside others", () => {
  assert.deepEqual(countsOf("ru", "Погибли 20 человек, в том числе четверо детей."), [
    "20 person whole dead",
    "4 child part",
  ]);
  assert.deepEqual(countsOf("ru", "Ещё 34 человека ранены."), ["34 person addition hurt"]);
  assert.deepEqual(countsOf("ru", "Число погибших выросло до 11."), ["11 person whole dead"]);
  assert.deepEqual(countsOf("ru", "Погибли двадцать три человека."), ["23 person whole dead"]);
  assert.deepEqual(countsOf("ru", "Пятеро пропали без вести."), ["5 person whole missing"]);
  assert.deepEqual(countsOf("ru", "Завод сократит 2,5 тыс. рабочих мест."), ["2500 job whole dismissed"]);
});

const fire = {
  ru: {
    language: "ru",
    content:
      "При пожаре на текстильной фабрике в Вальдеморе погибли 12 человек, сообщили пожарные. Огонь вспыхнул ночью на складе в подвале. Владелец фабрики заявил, что фабрика проходила проверку.",
  },
  later: {
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

test("Russian reports meet in other words: a later toll updates, a denial conflicts, last year's dead stay apart", () => {
  const rows = rowsOf(fire.ru, fire.later);
  assert.deepEqual(conflictsOf(rows), ["negation", "number update"]);
  const texts = sharedOf(rows).flatMap(({ conflicts: found }) => found.flatMap(({ reasons }) => reasons));
  assert.ok(texts.every((reason) => !reason.includes("40")));
});

test("Russian and English reports meet by what they tell", () => {
  const rows = rowsOf(fire.ru, fire.en);
  assert.deepEqual(conflictsOf(rows), ["number update"]);
  assert.ok(sharedOf(rows).some(({ conflicts: found }) => found.length === 0));
});

test("two reports of two events stay apart", () => {
  const other = {
    language: "ru",
    content:
      "Суд приговорил бывшего директора порта Ивана Грачёва к семи годам лишения свободы. Адвокат обжалует приговор, сообщили в суде.",
  };
  assert.deepEqual(sharedOf(rowsOf(fire.ru, other)), []);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { wordingOf } from "../../../src/comparison/wording/wording.ts";
import { sensesOf } from "../../../src/text/senses/senses.ts";
import { conflictsOf, rowsOf, sharedOf } from "../foreign-reports.ts";

const dutch = sensesOf("nl");
const keysOf = (text: string) => wordingOf(text, dutch).content.map(({ lexeme }) => lexeme.key);
const namesIn = (text: string) =>
  wordingOf(text, dutch)
    .content.filter(({ lexeme }) => lexeme.isName)
    .map(({ lexeme }) => lexeme.form);

/** [words, what stands for them] */
const meant: readonly (readonly [string, readonly string[]])[] = [
  ["Twaalf mensen kwamen om het leven", ["12", "person", "die"]],
  ["de doden en de gewonden", ["dead", "injure"]],
  ["de Verenigde Staten en Noord-Korea", ["place:us", "place:kp"]],
  ["de Russische regering", ["place:ru", "government"]],
  ["op maandag, gisteren, in maart", ["time:monday", "time:yesterday", "time:march"]],
  ["1.250 en 3,5", ["1250", "3.5"]],
  // Compounds are as many words as they have parts, without a capital to tell a noun by.
  ["het treinongeluk", ["train", "accident"]],
  ["de landbouwminister", ["agriculture", "minister"]],
  ["een vrachtwagenchauffeur", ["truck", "driver"]],
  ["de noodtoestand", ["emergency", "state"]],
  // … but not where the whole is known, or a preposition opens it.
  ["de huisarts", ["doctor"]],
  ["een tegenstelling", ["tegenstell·nl"]],
  ["een vuurwapen", ["weapon"]],
  // Verbs with what their clause ends in, or goes on behind.
  ["De politie hield drie mannen aan.", ["police", "arrest", "3", "man"]],
  ["Hij stapt op als voorzitter.", ["resign", "chairman"]],
  ["Hij stapt in de trein.", ["stap·nl", "train"]],
];

for (const [text, expected] of meant)
  test(`Dutch words: ${text}`, () => {
    assert.deepEqual(keysOf(text), expected);
  });

test("Dutch names are what has a capital inside a sentence", () => {
  assert.deepEqual(namesIn("In Karwijk zei Henk Robbers niets."), ["karwijk", "henk", "robbers"]);
});

test("a toll that rose is an update between Dutch and English, and one thing is a row between Dutch and German", () => {
  const tolls = rowsOf(
    {
      language: "en",
      content: "A fire at a textile factory in Veldam killed 12 people, firefighters said.",
      hour: "10",
    },
    {
      language: "nl",
      content: "Bij een brand in een textielfabriek in Veldam zijn zeker 15 mensen om het leven gekomen.",
      hour: "18",
    },
  );
  assert.deepEqual(conflictsOf(tolls), ["number update"]);
  const sunk = rowsOf(
    { language: "de", content: "Die Fähre war überladen, sagte Kapitän Marko Ilic. 61 Passagiere wurden gerettet." },
    { language: "nl", content: "De veerboot was overbeladen, zei kapitein Marko Ilic. Er werden 61 passagiers gered." },
  );
  assert.ok(sharedOf(sunk).length >= 1);
});

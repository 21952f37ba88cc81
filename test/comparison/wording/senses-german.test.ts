import assert from "node:assert/strict";
import { test } from "node:test";
import { countedIn, toldOf } from "../../../src/comparison/wording/quantities.ts";
import { wordingOf } from "../../../src/comparison/wording/wording.ts";
import { analyseDocument } from "../../../src/ingest/analyse-document.ts";
import { sensesOf } from "../../../src/text/senses/senses.ts";
import { registry } from "../../store/fixtures.ts";
import { conflictsOf, rowsOf, sharedOf } from "../foreign-reports.ts";

const german = sensesOf("de");
const keysOf = (text: string) => wordingOf(text, german).content.map(({ lexeme }) => lexeme.key);
const namesIn = (text: string) =>
  wordingOf(text, german)
    .content.filter(({ lexeme }) => lexeme.isName)
    .map(({ lexeme }) => lexeme.form);

/** [words, what stands for them] */
const meant: readonly (readonly [string, readonly string[]])[] = [
  ["Zwölf Menschen starben", ["12", "person", "die"]],
  ["die Toten und die Verletzten", ["dead", "injure"]],
  ["die Vereinigten Staaten und Nordkorea", ["place:us", "place:kp"]],
  ["die russische Regierung", ["place:ru", "government"]],
  ["am Montag, gestern, im März", ["time:monday", "time:yesterday", "time:march"]],
  ["1.250 und 3,5", ["1250", "3.5"]],
  // Compounds are as many words as they have parts; the longest last part counts.
  ["das Zugunglück", ["train", "accident"]],
  ["die Verkehrsministerin", ["traffic", "minister"]],
  ["der Hochhausbrand", ["build", "fire"]],
  ["am Dienstagabend", ["time:tuesday", "evening"]],
  // … but not where the whole is known, or only looks like a compound.
  ["die Rettungskräfte", ["rescuer"]],
  ["der Freitag", ["time:friday"]],
  ["die Verbraucher", ["consumer"]],
  ["die Staatsanwaltschaft", ["prosecutor"]],
  ["Witwen, Einbrüche, Fälschung", ["widow", "burglary", "forge"]],
  // Words that begin as others do.
  ["der Wolkenkratzer, die Wolken", ["skyscraper", "cloud"]],
  ["die Gläubiger, der Glaube", ["lender", "believe"]],
  ["der Herzog, das Herz", ["duke", "heart"]],
  // An umlaut tells these two apart.
  ["der Bär, die Bars", ["bear", "bar"]],
  ["die Kunststoffe, die Kunst", ["plastic", "art"]],
  ["der Autofahrer, die Autofähre", ["car", "driver", "ferry"]],
  ["ein Dichter, dichter Rauch", ["poet", "dich·de", "smoke"]],
  // Verbs with what their clause ends in.
  ["Das Gericht lieferte ihn aus", ["court", "extradite"]],
  ["Die Mutter brachte Zwillinge zur Welt", ["mother", "birth", "twin"]],
  ["Sie nahm drei Männer fest", ["arrest", "3", "man"]],
  ["Sie nahm ein festes Seil", ["take", "fes·de", "rope"]],
  ["Drei Menschen kamen ums Leben", ["3", "person", "die"]],
  ["Er kam an, und das Leben ging weiter", ["arrive", "life", "go"]],
  ["Der Minister wies die Vorwürfe zurück", ["minister", "reject", "accuse"]],
  // A capital, and an umlaut, tell words apart.
  ["die Fälle", ["case"]],
  ["sie fielen", ["fall"]],
  ["sie fördern, sie fordern", ["support", "demand"]],
  // Function words are no English ones.
  ["die war", []],
];
for (const [text, keys] of meant) test(`de: ${text}`, () => assert.deepEqual(keysOf(text), keys));

/** [words, the names among them] */
const named: readonly (readonly [string, readonly string[]])[] = [
  ["Das sagte Ministerin Reuter.", ["reuter"]],
  ["Das sagte Verhandlungsführerin Birgit Sommer.", ["birgit", "sommer"]],
  ["Ein Brand in Altheim", ["altheim"]],
  ["Die Reederei Ostlinie schweigt.", ["ostlinie"]],
  ["Der Sommer war heiß, die Ministerin froh.", []],
  ["Rund 20 Millionen Euro Soforthilfe", []],
  ["Im Bericht fehlen Angaben zur Leitplanke.", []],
];
for (const [text, names] of named) test(`names of: ${text}`, () => assert.deepEqual(namesIn(text), names));

test("what denies is read as such, and what only looks so is not", () => {
  const negations = (text: string) => wordingOf(text, german).words.filter(({ lexeme }) => lexeme.negates).length;
  assert.equal(negations("Es gab keine Ausgänge"), 1);
  assert.equal(negations("Die Melder funktionierten nicht"), 1);
  assert.equal(negations("Nicht nur die Fabrik schloss"), 0);
  assert.equal(negations("nicht weniger als zwölf"), 0);
});

test("parts of a number, more of it, and what was before are no other value of it", () => {
  const roles = (content: string) => {
    const result = analyseDocument({ format: "text", content, language: "de" }, { registry }, null);
    assert.ok(result.ok);
    return result.claims.flatMap((claim) =>
      countedIn(wordingOf(claim.text, german), claim.numbers).map(
        (counted) => `${counted.value} ${counted.role} ${toldOf(counted).join()}`,
      ),
    );
  };
  assert.deepEqual(roles("20 Menschen starben, darunter vier Kinder."), ["20 whole dead", "4 part dead"]);
  assert.deepEqual(roles("34 weitere Menschen wurden verletzt."), ["34 addition hurt"]);
  assert.deepEqual(roles("15 weitere wurden verletzt."), ["15 addition hurt"]);
  assert.deepEqual(roles("21 wurden festgenommen."), ["21 whole held"]);
  assert.deepEqual(roles("Weitere 34 Menschen wurden verletzt."), ["34 addition hurt"]);
  assert.deepEqual(roles("Die Zahl der Toten stieg von neun auf elf."), ["11 whole dead"]);
  assert.deepEqual(roles("Die Zahl der Toten ist auf neun gestiegen."), ["9 whole dead"]);
  assert.deepEqual(roles("Er wartete auf neun."), []);
});

const quarry = {
  early: {
    language: "de",
    content:
      "Bei einem Erdrutsch in einem Steinbruch nahe Kolmsfurt sind mindestens sieben Menschen ums Leben gekommen. Die Betreiberfirma Granit Nord bestritt, dass die Warnanlage ausgeschaltet war.",
  },
  late: {
    language: "de",
    hour: "21",
    content:
      "Die Zahl der Toten nach dem Erdrutsch bei Kolmsfurt ist auf neun gestiegen. Nach Angaben der Gewerkschaft war die Warnanlage ausgeschaltet.",
  },
  en: {
    language: "en",
    hour: "22",
    content:
      "Eleven workers died in the landslide at a quarry near Kolmsfurt, police said. Granit Nord, the company that runs it, said the warning system had been switched on.",
  },
};

test("German reports meet in other words: a later toll updates, a denial conflicts", () => {
  const rows = rowsOf(quarry.early, quarry.late);
  assert.equal(sharedOf(rows).length, 2);
  assert.deepEqual(conflictsOf(rows), ["negation", "number update"]);
});

test("a German and an English report meet by what they tell", () => {
  assert.deepEqual(conflictsOf(rowsOf(quarry.late, quarry.en)), ["number update"]);
});

test("a denial at the end of its clause is one, and until when it holds is another matter", () => {
  const say = (content: string) => ({ language: "de", content });
  const works = say("Die Sirenen im Hafen funktionierten, sagte die Besitzerin Eva Lamm.");
  const fails = say("Die Sirenen im Hafen funktionierten nicht, sagte der Mieter Paul Krug.");
  assert.deepEqual(conflictsOf(rowsOf(works, fails)), ["negation"]);
  const closed = say("Der Tunnel sei gesperrt, sagte die Besitzerin Eva Lamm.");
  const until = say("Der Tunnel sei bis Montag nicht gesperrt gewesen, sagte der Mieter Paul Krug.");
  assert.deepEqual(conflictsOf(rowsOf(closed, until)), []);
});

test("others beside the dead are all who were hurt, beside the badly hurt they are some of them", () => {
  const say = (content: string) => ({ language: "de", content });
  const all = say("Bei dem Brand in Kolmsfurt wurden zwölf Menschen verletzt, zwei davon schwer.");
  const beside = say(
    "Zwei Schwerverletzte schweben in Lebensgefahr, zehn weitere Menschen erlitten beim Brand in Kolmsfurt leichte Verletzungen.",
  );
  const dead = say("Bei dem Brand in Kolmsfurt starben zwei Menschen, 15 weitere wurden verletzt.");
  assert.deepEqual(conflictsOf(rowsOf(all, beside)), []);
  assert.deepEqual(conflictsOf(rowsOf(all, dead)), ["number"]);
});

test("money of two givers, and two reports of two events, stay apart", () => {
  const own = {
    language: "de",
    content: "Die Regierung stellt 20 Millionen Euro Soforthilfe bereit. Ein Damm brach in der Nacht.",
  };
  const other = {
    language: "de",
    content: "Die Opposition forderte 80 Millionen Euro für Schulen. Der Bürgermeister besuchte ein Museum.",
  };
  assert.deepEqual(sharedOf(rowsOf(own, other)), []);
  assert.deepEqual(sharedOf(rowsOf(quarry.early, other)), []);
});

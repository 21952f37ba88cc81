import assert from "node:assert/strict";
import { test } from "node:test";
import { claimsOf } from "../article-of.ts";

/** A text and its claims, each "who: what", with "not" before what is denied; "own" is the outlet's, "?" nobody known. */
type Case = readonly [string, readonly string[]];

const cases: Readonly<Record<string, readonly Case[]>> = {
  de: [
    // On what condition something is done is not all that is said.
    [
      "Die Gewerkschaft Verda kündigte Streiks für den Fall an, dass die Gespräche scheitern.",
      ["Gewerkschaft Verda: Streiks für den Fall dass die Gespräche scheitern"],
    ],
    [
      "Karl Ott sagte, für den Fall, dass es regnet, gebe es ein Zelt.",
      ["Karl Ott: für den Fall, dass es regnet, gebe es ein Zelt"],
    ],
    ["Karl Ott betonte auf jeden Fall, dass es regnet.", ["Karl Ott: es regnet"]],
    ["Der Minister kündigte in Lorau an, dass der Kai öffnet.", ["Minister: der Kai öffnet"]],
    // Who stands behind the verb before what they demand.
    ["Gestern forderte Karl Ott mehr Geld.", ["Karl Ott: mehr Geld"]],
    ["Gestern verlangte Karl Ott Aufklärung.", ["Karl Ott: Aufklärung"]],
    ["Am Montag lehnte Ministerin Anna Roth den Plan ab.", ["Anna Roth: not den Plan"]],
    ["Am Montag forderte die Stadt Lorau mehr Geld.", ["Stadt Lorau: mehr Geld"]],
    ["Am Montag forderte die Stadt Spenden und Hilfe.", ["Stadt: Spenden und Hilfe"]],
    ["Gestern verlangte Ott Aufklärung.", ["?: Ott Aufklärung"]],
    ["In Lorau fordern Eltern kleinere Klassen.", ["?: Eltern kleinere Klassen"]],
    // Of whom others tell is not who speaks on.
    [
      "Gegen Karl Ott erhebt die Opposition Vorwürfe. Er habe Geld genommen.",
      ["own: Gegen Karl Ott erhebt die Opposition Vorwürfe", "?: Er habe Geld genommen"],
    ],
    [
      "Udo Renz wurde am Montag festgenommen. Er habe einen Laden überfallen.",
      ["own: Udo Renz wurde am Montag festgenommen", "?: Er habe einen Laden überfallen"],
    ],
    [
      "Udo Renz soll den Wirt bedroht haben. Er habe ein Messer gehabt.",
      ["own: Udo Renz soll den Wirt bedroht haben", "?: Er habe ein Messer gehabt"],
    ],
    [
      "Karl Ott kam zu spät. Er habe im Stau gestanden.",
      ["own: Karl Ott kam zu spät", "Karl Ott: Er habe im Stau gestanden"],
    ],
    ["Karl Ott wird im Mai gehen. Er habe genug.", ["own: Karl Ott wird im Mai gehen", "Karl Ott: Er habe genug"]],
    [
      "Dann hatte Staatsanwalt Jan Wolf das Wort: Der Wein habe ihn enthemmt.",
      ["Jan Wolf: Der Wein habe ihn enthemmt", "own: Dann hatte Staatsanwalt Jan Wolf das Wort"],
    ],
  ],
  es: [
    [
      "El sindicato anunció huelgas en caso de que fracasen las negociaciones.",
      ["sindicato: huelgas en caso de que fracasen las negociaciones"],
    ],
    ["El juez dijo en este caso que no hay delito.", ["juez: not no hay delito"]],
  ],
  pt: [["O sindicato anunciou greves no caso de que falhem.", ["sindicato: greves no caso de que falhem"]]],
  fr: [["Le maire a promis une aide à condition que l'État paie.", ["maire: une aide à condition que l'État paie"]]],
  ru: [
    ["Мэр пообещал помощь при условии, что область заплатит.", ["Мэр: помощь при условии что область заплатит"]],
    ["Мэр сообщил об этом случае, что он закрыт.", ["Мэр: он закрыт"]],
  ],
};

for (const [language, list] of Object.entries(cases))
  for (const [text, expected] of list)
    test(`${language}: ${text}`, () => {
      const found = claimsOf(text, { language }).map(({ voice, speakers, negated, text: said }) => {
        const who = voice === "own" ? "own" : (speakers[0]?.name ?? speakers[0]?.role ?? "?");
        return `${who}: ${negated ? "not " : ""}${said}`;
      });
      assert.deepEqual(found.toSorted(), expected.toSorted());
    });

import assert from "node:assert/strict";
import { test } from "node:test";
import { attributedIn } from "../article-of.ts";

/** A text, and whose the last words in it are. */
const cases: readonly (readonly [string, string | null])[] = [
  ["Mayor Berg opened the pier. Tom Berg, her son, was there. Berg said that the port would close.", "Berg"],
  ["Mayor Berg opened the pier with her son, Tom Berg. Berg said that the port would close.", "Berg"],
  ["Mayor Berg opened the pier. Berg's brother Tom Berg was there. Berg said the port would close.", "Berg"],
  ["President Halloran spoke. Tom Halloran Jr. listened. Halloran said that the port would close.", "Halloran"],
  ["Mayor Berg opened the pier. Her sons Max and Tom Berg were there. Berg said the port would close.", "Berg"],
  // Nobody says that they are two, or nobody has a title of his own.
  ["Mayor Berg opened the pier. Tom Berg has led the port since May. Berg said the port would close.", "Tom Berg"],
  ["Her son, Tom Berg, opened the pier. Berg said that the port would close.", "Tom Berg"],
  ["Anna Berg met her son Tom Berg. Berg said that the port would close.", null],
  ["“I left,” Berg said. Her father, Tom Berg, was a sailor. Berg said that the port would close.", "Berg"],
  ["The Berg shipyard burned. Her son, Tom Berg, ran it. Berg said that the port would close.", "Tom Berg"],
  ["Tom Berg, a sailor, left. Berg said that the port would close.", "Tom Berg"],
  ["Mayor Berg opened the pier. Her son, Tom Berg, was there. Tom Berg said the port would close.", "Tom Berg"],
];

for (const [text, name] of cases) {
  test(`a relative is not who has the title: ${text}`, () => {
    const [speaker] = attributedIn(text).at(-1)!.speakers;
    assert.equal(speaker!.name, name);
  });
}

/** Whose is a quotation behind a pronoun, where a name stands beside whoever is meant. */
const beside: readonly (readonly [string, string])[] = [
  ["Norvale boss Ingra Solberg apologised. “We let them down,” she said.", "Ingra Solberg"],
  ["Norvale chief executive Ingra Solberg apologised. “We let them down,” she said.", "Ingra Solberg"],
  ["Halloran lawyer Tom Berg left early. “It is over,” he said.", "Tom Berg"],
  ["Halloran's lawyer Tom Berg left early. “It is over,” he said.", "Tom Berg"],
  ["Anna Miller met her ally Tom Berg. “It is over,” she said.", "Anna Miller"],
];

for (const [text, name] of beside) {
  test(`a name that only tells whose somebody is, is not meant: ${text}`, () => {
    const [speaker] = attributedIn(text).at(-1)!.speakers;
    assert.equal(speaker!.name, name);
  });
}

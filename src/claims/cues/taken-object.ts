import { isPronoun } from "../clauses/complement.ts";
import { isFinding } from "../clauses/findings.ts";
import { phraseAfter } from "../passages/noun-phrase.ts";
import { tagOf } from "../passages/tags.ts";
import { roleNouns } from "../tables/titles.ts";
import { decreed } from "./before-reason.ts";
import { withCompared } from "./compared-figure.ts";
import { isBlow, personal } from "./naming.ts";
import { opensPhrase } from "./opens-phrase.ts";
import { isQuoted, wordAt } from "./scene-words.ts";
import type { CueScene, FrameReading } from "./verb-cue.ts";

/** "rejects the plan" */
export function object(scene: CueScene): FrameReading | null {
  const { next } = scene;
  const finding = isFinding(scene);
  // "The survey shows Miller ahead": nobody is shown anything.
  if (finding && next.addressed) return { frame: "object", content: [withCompared(scene, scene.object(scene.past))] };
  if (next.skipped || !(scene.frames.has("object") || finding) || isBlow(scene) || isNotRemembered(scene)) return null;
  if (isTaken(scene)) return null;
  if (isQuoted(scene, next.at)) return { frame: "object", content: [scene.object(next.at)] };
  if (next.comma || next.colon || !opensPhrase(scene, next.at) || isInterrogation(scene) || resounds(scene))
    return null;
  const possessive = wordAt(scene, next.at) === "her" && opensPhrase(scene, next.at + 1) && next.at + 1 < scene.end;
  const alone = isPronoun(wordAt(scene, next.at)) && !possessive;
  return {
    frame: "object",
    content: [
      alone ? { first: next.at, last: next.at + 1 } : withCompared(scene, decreed(scene, scene.object(next.at))),
    ],
  };
}

/** "claim a refund", "repeated its success", "had to explain himself": no words of anybody. */
export function isTaken({ passage, sentence, group, next, end }: CueScene): boolean {
  const { tokens, quotationOf } = passage;
  const { lemma } = tokens[group.verb]!;
  if (lemma === "explain") return /^(?:him|her|it|them)sel(?:f|ves)$/.test(tokens[next.at]!.lower);
  if (lemma !== "claim" && lemma !== "repeat") return false;
  const phrase = phraseAfter(passage, sentence, next.at, end);
  if (!phrase || phrase.last - phrase.first < 2 || quotationOf[phrase.first] !== -1) return false;
  const head = tokens[phrase.last - 1]!;
  if (lemma === "repeat" && head.lemma === "success") return true;
  return lemma === "claim" && (takeable.has(head.lemma) || takeable.has(tokens[phrase.first + 1]!.lemma));
}
/** What somebody claims by taking it. */
const takeable: ReadonlySet<string> = new Set(
  "refund benefit prize title crown medal point seat wicket life territory ground expense allowance compensation damages pension nomination spot place share vote percent asylum bonus insurance reward trophy cup championship".split(
    " ",
  ),
);

/** "Maker recalls formula", "The scandal recalls a disaster": goods are called back, and no thing remembers another. */
function isNotRemembered({ passage, group, subject, next }: CueScene): boolean {
  const { tokens, quotationOf } = passage;
  if (tokens[group.verb]!.lemma !== "recall" || !subject) return false;
  const { pos, lower } = tokens[subject.last - 1]!;
  const opens = quotationOf[next.at] !== -1 || remembered.test(tokens[next.at]!.lower);
  return !opens || (pos === "NOUN" && !roleNouns.has(lower) && !personal.has(lower));
}
const remembered = /^(?:the|an?|his|her|their|my|our|that|this|those|being)$/;

/** "The demand echoed well outside the hall": it repeats nobody's words. */
function resounds({ passage, sentence, group, next }: CueScene): boolean {
  return passage.tokens[group.verb]!.lemma === "echo" && tagOf(passage, sentence, next.at) === "ADV";
}

/** "questioned the officer": somebody is asked, and nothing is doubted. */
function isInterrogation({ passage, sentence, group, next, end }: CueScene): boolean {
  if (passage.tokens[group.verb]!.lemma !== "question") return false;
  const phrase = phraseAfter(passage, sentence, next.at, end);
  if (!phrase) return false;
  const words = passage.tokens.slice(phrase.first, phrase.last);
  return (
    personal.has(words[0]!.lower) ||
    words.at(-1)!.pos === "PROPN" ||
    words.some(({ lower, lemma }) => roleNouns.has(lower) || roleNouns.has(lemma))
  );
}

import { happeningPairs, happenings, ofBargain, ofObjects, peopleByHappening } from "../tables/measures.ts";
import type { PlacedQuantity } from "./quantities.ts";
import type { Word, Wording } from "./wording.ts";

/** What a number's words tell to have happened to the counted. */
export interface HappeningsTold {
  readonly happenings: readonly string[];
  /** Whether it is told in the number's own clause. */
  readonly toldWithIt: boolean;
}

/** Happenings that say only how a number moves. */
export const vague: ReadonlySet<string> = new Set(["rise", "fall", "price", "speed"]);

/** "The dead", "17 lives", "61 witnesses": with a verb before them these words tell what happened to the counted. */
const toldByUnit: ReadonlySet<string> = new Set(["person", "life", "witness"]);

/** Words between a number and what tells of its happening. */
const reach = 8;
/** "The toll rose to six": the happening is the subject's. */
const changes: ReadonlySet<string> = new Set([
  "rise",
  "climb",
  "jump",
  "increase",
  "raise",
  "grow",
  "stand",
  "reach",
  "soar",
  "surge",
]);

/** The happening nearest to the number, without looking past a sentence's end or another number. */
export function happeningsOf(
  { words, text, senses }: Wording,
  quantity: PlacedQuantity,
  before: number,
  after: number,
): HappeningsTold {
  const sentence = sentenceAround(text, quantity.start, quantity.end);
  const inReach = (word: Word) =>
    word.start >= Math.max(before, sentence.start) && word.end <= Math.min(after, sentence.end);
  const first = words.findIndex((word) => word.end > quantity.start);
  if (first < 0) return { happenings: [], toldWithIt: false };
  const last = words.findLastIndex((word) => word.start < quantity.end);
  const byUnit = needsVerb.has(quantity.unit ?? "") ? undefined : peopleByHappening.get(quantity.unit ?? "");
  if (byUnit !== undefined) return { happenings: [byUnit], toldWithIt: true };
  const isSum = inAll.test(text.slice(quantity.end, quantity.end + 12));
  // "Sentenced Berg to 24 years in prison over the murder": nobody is killed for years.
  const lasts = quantity.unit === "year" || quantity.unit === "month";
  const bargains = quantity.unit === "%";
  let best: { happenings: readonly string[]; toldWithIt: boolean; distance: number } | null = null;
  let fallback: readonly string[] = [];
  for (let i = Math.max(0, first - reach); i <= Math.min(words.length - 1, last + reach); i++) {
    const word = words[i]!;
    const within = i >= first && i <= last;
    // Of the counted words only "dead" and the like tell what happened: "two hospitals" were not treated.
    if (within ? !toldByUnit.has(quantity.unit ?? "") : !inReach(word)) continue;
    const told = toldAt(words, i);
    if (told === undefined) continue;
    if (told.some((happening) => ofBargain.has(happening)) && !(bargains && isOfBargain(words, i, first, last)))
      continue;
    const between = within
      ? ""
      : i < first
        ? text.slice(word.end, quantity.start)
        : text.slice(quantity.end, word.start);
    const apart = senses !== null && sourceBetween.test(between) ? "" : between;
    const toldWithIt = !(senses?.joint ?? joint).test(
      (isSum ? apart.replace(beforeSum, "") : apart).replace(aside, ""),
    );
    const distance =
      (within ? distanceWithin : i < first ? first - i : i - last + 0.25) +
      (toldWithIt ? 0 : jointDistance) +
      (lasts && told.includes("dead") ? reach : 0);
    if (told.every((happening) => vague.has(happening))) fallback = fallback.length === 0 ? told : fallback;
    else if (best === null || distance < best.distance) best = { happenings: told, toldWithIt, distance };
  }
  if (senses !== null && best?.distance === distanceWithin && best.happenings.includes("hurt")) {
    const worse = worseThanHurt(words, last, Math.min(after, sentence.end), (word) =>
      senses.joint.test(text.slice(quantity.end, word.start)),
    );
    if (worse !== null) return { happenings: worse, toldWithIt: true };
  }
  const ahead = happeningAhead(words, last, sentence.end, text);
  if (ahead !== null) return { happenings: ahead, toldWithIt: true };
  // Elsewhere the verb may stand behind the number: "ist auf neun gestiegen".
  const near = words.slice(Math.max(0, first - 3), senses === null ? first : last + 3);
  const changed = near.some(({ lexeme }) => changes.has(lexeme.lemma));
  if (changed) {
    const ofSubject = happeningOfSubject(words, first, sentence.start, best === null);
    if (ofSubject !== null) return { happenings: ofSubject, toldWithIt: true };
  }
  return best ?? { happenings: fallback, toldWithIt: true };
}

/** "Seeks 7%", "a 4% offer", "put 4% on the table"; of "35% want it" the number counts who wants, and a bid may be 5% higher. */
function isOfBargain(words: readonly Word[], place: number, first: number, last: number): boolean {
  const { lemma, form } = words[place]!.lexeme;
  if (place < first) return words.slice(place + 1, first).every((word) => word.lexeme.lemma !== "be");
  return lemma === "table" || (place === last + 1 && isBid.test(form));
}
const isBid = /^(?:offers?|bids?|demands?|requests?|proposals?)$/u;

/**
 * "The death toll from the coach crash has risen to nine", "the number of people detained in the riots climbed to 52": what
 * stands behind the head is not what is counted. Without such a head the last word that tells of a happening counts.
 */
function happeningOfSubject(
  words: readonly Word[],
  first: number,
  from: number,
  anyHead: boolean,
): readonly string[] | null {
  const tells = (word: Word) =>
    word.start >= from && happenings.has(word.lexeme.lemma) && !changes.has(word.lexeme.lemma);
  const head = words.findLastIndex((word, at) => at < first && word.start >= from && heads.has(word.lexeme.lemma));
  const subject =
    head >= 0
      ? (words.slice(Math.max(0, head - 1), first).find((word) => tells(word)) ?? null)
      : anyHead
        ? (words.slice(0, first).findLast((word) => tells(word)) ?? null)
        : null;
  return subject === null ? null : happenings.get(subject.lexeme.lemma)!;
}
const heads: ReadonlySet<string> = new Set("toll number count tally total figure turnout attendance crowd".split(" "));

/** "Cinq blessés sont dans un état critique", "dos heridos graves": what is told of some of the hurt; null where nothing is. */
function worseThanHurt(
  words: readonly Word[],
  last: number,
  end: number,
  isApart: (word: Word) => boolean,
): readonly string[] | null {
  for (let at = last + 1; at < Math.min(words.length, last + 1 + reach) && words[at]!.end <= end; at++) {
    if (isApart(words[at]!)) return null;
    const { lemma } = words[at]!.lexeme;
    if (lemma === "critical") return ["critical"];
    if (lemma === "serious") return [];
  }
  return null;
}
const distanceWithin = 0.5;

/** "People were trapped and more than 50 taken to hospital": what stands behind a joint is of something else. */
const joint = /[,;](?!\d)|\s(?:and|but|while)\s/u;
const jointDistance = 4;
/** "They will release prisoners, 320 in all". */
const inAll = /^\sin (?:all|total)\b/u;
const beforeSum = /,\s$/u;
/** "Twelve people, not thirteen, died"; "20 guests, most of them children, were hurt"; "sentenced the mayor, Anna Berg, to six years". */
const aside =
  /,\s(?:not|among|including|most|mostly|many|some|all|both|\S{1,20}\sof\s(?:whom|them|which))\s[^,]{1,60},|,\s[^,]{1,60},(?=\s(?:to|of|at|by)\s)/u;

/** "Погибли, по последним данным, двенадцать человек": all that stands between the verb and the number. */
const sourceBetween = /^,\s[^,;:]{1,60},\s$/u;

/** Lives are lost or saved, jobs cut or made. */
const needsVerb: ReadonlySet<string> = new Set(["life", "job", "post"]);

/** What a word tells to have happened, alone or with one shortly before it ("lost their lives"). */
function toldAt(words: readonly Word[], place: number): readonly string[] | undefined {
  const { lemma, form, kind, formVector } = words[place]!.lexeme;
  // "64 people testified in the case."
  if (lemma === "case" && form === lemma) return undefined;
  // "The contract had the approval of 61 percent": who falls ill contracted something.
  if (lemma === "contract" && form !== "contracted") return undefined;
  // Somebody called Illing is not ill: no word that anybody else uses; in March nobody marches.
  if ((kind === "name" && formVector < 0) || kind === "calendar") return undefined;
  const [before, after] = [words[place - 1]?.lexeme.form, words[place + 1]?.lexeme.form];
  // "It kept him out of prison for 30 years", "40 homes were cut off".
  if (before === "of" && words[place - 2]?.lexeme.form === "out") return undefined;
  // "The rescue operation involved 150 firefighters."
  if (lemma === "rescue" && after !== undefined && rescuers.has(after)) return undefined;
  if (lemma === "cut" && after === "off") return undefined;
  // "Close to 40 houses"; "plans to close 40 schools".
  if (lemma === "close" && after === "to") return undefined;
  if (before === "to" && form === lemma && happenings.get(lemma)?.every((happening) => ofObjects.has(happening)))
    return undefined;
  // "Took part in the stoppage."
  if (
    lemma === "part" &&
    words.slice(place + 1, place + 1 + pairReach).some((word) => stoppages.has(word.lexeme.lemma))
  )
    return ["striking"];
  const led = happeningPairs.get(lemma);
  if (led !== undefined) {
    for (let at = place - 1; at >= Math.max(0, place - pairReach); at--) {
      const told = led.get(words[at]!.lexeme.lemma);
      if (told !== undefined) return told;
    }
  }
  return happenings.get(lemma);
}
const pairReach = 4;
const stoppages: ReadonlySet<string> = new Set(["strike", "walkout", "stoppage"]);
const rescuers: ReadonlySet<string> = new Set(
  "operation operations effort efforts work worker workers team teams service services crew crews boat helicopter mission".split(
    " ",
  ),
);

/** "31 have been injured": what happened to the counted stands behind their auxiliary. */
function happeningAhead(words: readonly Word[], last: number, end: number, text: string): readonly string[] | null {
  let at = last + 1;
  while (at < words.length && auxiliaries.has(words[at]!.lexeme.lemma)) at++;
  if (at === last + 1 || at >= words.length || words[at]!.start >= end) return null;
  // "Who ran it for a decade, was sentenced": the verb is of whom the clause before the comma describes.
  if (text.slice(words[last]!.end, words[last + 1]!.start).includes(",")) return null;
  const told = toldAt(words, at);
  return told === undefined || told.every((happening) => vague.has(happening)) ? null : told;
}
const auxiliaries: ReadonlySet<string> = new Set(["have", "be", "also", "still"]);

const sentenceEnd = /[.!?;]["'”’)]*\s/g;

function sentenceAround(text: string, start: number, end: number): { start: number; end: number } {
  let from = 0;
  for (const match of text.matchAll(sentenceEnd)) {
    if (match.index >= end) return { start: from, end: match.index };
    if (match.index < start) from = match.index + match[0].length;
  }
  return { start: from, end: text.length };
}

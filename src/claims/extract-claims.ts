import type { Article } from "../documents/article.ts";
import { withoutCredits } from "../documents/caption-credits.ts";
import { articleAt } from "../documents/entries.ts";
import { publishedDay } from "../documents/published-day.ts";
import { type Annotation, annotate } from "../text/annotate.ts";
import { readFigures } from "../text/read-figures.ts";
import type { Part } from "../text/span.ts";
import { foreignLanguages } from "../text/tables/foreign-languages.ts";
import { articleLanguage } from "./article-language.ts";
import { type OwnVoice, readAssertions } from "./assertions/assertions.ts";
import { type Attribution, findAttributions } from "./attributions/attributions.ts";
import { type Covered, coverage } from "./attributions/coverage.ts";
import { type Nested, nestAttributions } from "./attributions/nesting.ts";
import { saidNothing, staysAnonymous } from "./attributions/said-nothing.ts";
import { chineseAnnotation } from "./chinese/chinese-annotation.ts";
import { chineseAssertion } from "./chinese/chinese-assertions.ts";
import { findChineseAttributions } from "./chinese/chinese-attributions.ts";
import { resolveChineseSpeakers } from "./chinese/chinese-speakers.ts";
import type { Claim, Extraction, LeftAside } from "./claim.ts";
import { foreignAnnotation } from "./foreign/foreign-annotation.ts";
import {
  findBareQuotations,
  findForeignAttributions,
  partsLeft,
  wholeAssertion,
} from "./foreign/foreign-attributions.ts";
import { resolveForeignSpeakers } from "./foreign/foreign-speakers.ts";
import { type ClaimMaker, claimMaker, type Reading, type Relay, spanOf } from "./make-claim.ts";
import { isUnsaid } from "./modality/denied-cue.ts";
import { isBesideNotices } from "./notices/beside-notices.ts";
import { isInCorrection } from "./notices/correction-notices.ts";
import { noticeIn } from "./notices/notices.ts";
import { isInGallery, isTeaserList } from "./notices/page-furniture.ts";
import { type OuterSentence, type Passage, readPassage } from "./passages/passage.ts";
import { authorOf } from "./speakers/author.ts";
import { readCast } from "./speakers/cast.ts";
import { type BodyWords, bodyWords, isShout } from "./speakers/shouted-labels.ts";
import { type CastIndex, indexCast } from "./speakers/speaker-index.ts";
import { type Resolution, resolveSpeakers } from "./speakers/speakers.ts";

/**
 * What an article says, in whose words and given to whom: quotations, reported speech and the outlet's own assertions,
 * in title, standfirst, captions and body, in this order and in the order of the text.
 * @param annotation the annotation of `article.text`
 */
export function extractClaims(article: Article, annotation: Annotation, articleId: string): Extraction {
  const annotations = annotateParts(article, annotation);
  const cast = indexCast(
    readCast(
      annotations.map(([, one]) => one),
      bodiesOf(article),
    ),
  );
  const day = publishedDay(article);
  const language = articleLanguage(article);
  const scene: ArticleScene = {
    language,
    cast,
    text: article.text,
    body: bodyWords(article),
    headings: headingsOf(article),
    make: claimMaker(article, articleId),
    author: authorOf(article),
  };
  const claims: Claim[] = [];
  const leftAside: LeftAside[] = [];
  annotations.forEach(([part, one], number) => {
    const passage = readPassage(part, annotationIn(language, one));
    const found = readClaims(scene, { passage, ...figuresIn(article, part, one, language, day) }, number);
    for (const claim of found.claims) claims.push(claim);
    for (const span of found.leftAside) leftAside.push(span);
  });
  return { claims, leftAside };
}

const annotationIn = (language: string, one: Annotation): Annotation =>
  language === "en" ? one : language === "zh" ? chineseAnnotation(one) : foreignAnnotation(one, language);

/** The figures of one part; "today" is the day of the update in which it stands. */
function figuresIn(article: Article, part: Part, one: Annotation, language: string, day: string | null) {
  const found = readFigures(one, language, day);
  if (part !== "text" || article.entries === undefined) return found;
  const dayAt = ({ start }: Extent) => publishedDay(articleAt(article, { part, start }));
  const readOn = new Map([[day, found.dates]]);
  const dates = found.dates.map((date, at) => {
    const own = dayAt(date);
    // The day of reading changes what a date means, not where dates stand.
    const read = readOn.get(own) ?? readFigures(one, language, own).dates;
    readOn.set(own, read);
    return read[at]?.start === date.start ? read[at] : date;
  });
  return { ...found, dates };
}

/** What all parts of an article are read with. */
interface ArticleScene {
  readonly language: string;
  readonly cast: CastIndex;
  /** The running text. */
  readonly text: string;
  readonly body: BodyWords;
  /** Offsets of the body's headings, in order. */
  readonly headings: readonly Extent[];
  readonly make: ClaimMaker;
  /** Who says "I" outside quotations; null where the by-line does not tell. */
  readonly author: string | null;
}

interface Extent {
  readonly start: number;
  readonly end: number;
}

function headingsOf({ blocks }: Article): readonly Extent[] {
  return blocks.filter((block) => block.kind === "heading").toSorted((a, b) => a.start - b.start);
}

/** Names that the article's provenance knows to be bodies': outlet, publisher and agencies. */
function bodiesOf({ outlet, publisher, origins }: Article): string[] {
  return [outlet, publisher, ...origins].flatMap((one) => (one?.name ? [one.name] : []));
}

function annotateParts(article: Article, annotation: Annotation): [Part, Annotation][] {
  const parts: [Part, Annotation][] = [];
  if (article.title) parts.push(["title", annotate(article.title)]);
  if (article.standfirst) parts.push(["standfirst", annotate(article.standfirst)]);
  const told = new Set<string>();
  for (const [index, caption] of article.captions.entries()) {
    const own = withoutCredits(caption);
    const words = own.trim();
    if (words !== "" && !told.has(words)) parts.push([`captions[${index}]`, annotate(own)]);
    told.add(words);
  }
  parts.push(["text", annotation]);
  return parts;
}

/** The claims of one part, and what makes none. */
function readClaims(scene: ArticleScene, reading: Reading, number: number): Extraction {
  const { language, cast, headings, make } = scene;
  const { passage } = reading;
  const corrects = ({ first }: OuterSentence) => isInCorrection(passage, passage.tokens[first]!.start);
  const all = attributionsIn(passage, language, scene.text).filter(
    (one) => !corrects(passage.sentences[one.sentence]!),
  );
  const given =
    language === "en" ? all.filter((one) => !isShout(passage, number, cast.named[number]!, one, scene.body)) : all;
  const nested = nestAttributions(passage, given);
  const kept = nested.map(({ attribution }) => attribution);
  const resolutions =
    language === "en"
      ? resolveSpeakers(passage, number, kept, cast, scene.author)
      : language === "zh"
        ? resolveChineseSpeakers(passage, kept, scene.text)
        : resolveForeignSpeakers(passage, kept, language, scene.text);
  const bySentence = Map.groupBy(nested, ({ attribution }) => attribution.sentence);
  const covered = coverage(passage, nested);
  const isHeading = headingTest(passage, headings);
  const made = new Map<Nested, Claim>();
  const claims: Claim[] = [];
  const leftAside: LeftAside[] = [];
  const resolutionOf = ({ attribution }: Nested) => resolutions.get(attribution) ?? unresolved;
  /** Through whom a claim comes, and the claim that relays it, which is made first. */
  const relayOf = ({ outer }: Nested): Relay => {
    if (!outer) return direct;
    if (outer.attribution.handsOn) {
      const { via, within } = relayOf(outer);
      return { via: [...via, ...resolutionOf(outer).speakers], within };
    }
    const { id, via, speakers } = tell(outer);
    return { via: [...via, ...speakers], within: id };
  };
  /** Makes a claim, and the one that relays it before, wherever its cue stands. */
  const tell = (one: Nested): Claim => {
    const known = made.get(one);
    if (known) return known;
    const { attribution } = one;
    const claim = make.attributed(reading, attribution, resolutionOf(one), relayOf(one));
    made.set(one, claim);
    claims.push(claim);
    return claim;
  };
  passage.sentences.forEach((sentence, index) => {
    if (corrects(sentence)) {
      leftAside.push({ span: spanOf(passage, sentence), reason: "correction" });
      return;
    }
    for (const one of bySentence.get(index) ?? []) if (!one.attribution.handsOn) tell(one);
    const own =
      language === "en"
        ? readAssertions(passage, sentence, covered.get(index) ?? [], isHeading(sentence.first))
        : language === "zh"
          ? chineseAssertion(passage, sentence, covered.get(index) ?? [])
          : foreignAssertion(passage, sentence, language, covered.get(index) ?? []);
    for (const content of own.claims) claims.push(make.own(reading, content));
    if (own.leftAside) leftAside.push({ span: spanOf(passage, sentence), reason: own.leftAside });
  });
  return { claims, leftAside };
}

const direct: Relay = { via: [], within: null };
const unresolved: Resolution = { speakers: [], reason: null };

/** In a foreign language a sentence that nobody is quoted in stays whole, beside a semicolon the part that nobody is quoted in. */
function foreignAssertion(
  passage: Passage,
  sentence: OuterSentence,
  language: string,
  covered: readonly Covered[],
): OwnVoice {
  const given = covered.filter(({ speaks }) => !speaks);
  if (given.length > 0)
    return { claims: partsLeft(passage, sentence, given, language).map((one) => [one]), leftAside: null };
  if (!foreignLanguages.has(language)) return { claims: [], leftAside: "language" };
  const parts = wholeAssertion(passage, sentence, language);
  return { claims: parts.map((one) => [one]), leftAside: parts.length > 0 ? null : "fragment" };
}

function attributionsIn(passage: Passage, language: string, text: string): Attribution[] {
  if (language === "en")
    return withoutUnsaid(passage, findAttributions(passage)).filter(
      (one) => !isOfThePage(passage, one) && !saidNothing(passage, one),
    );
  if (language === "zh") return findChineseAttributions(passage);
  return foreignLanguages.has(language)
    ? findForeignAttributions(passage, language, text)
    : findBareQuotations(passage);
}

/** Without words that nobody said, and what stands in them: "did not repeat what the mayor said she saw". */
function withoutUnsaid(passage: Passage, found: Attribution[]): Attribution[] {
  const unsaid = found.filter((one) => isUnsaid(passage, one) || staysAnonymous(passage, one));
  if (unsaid.length === 0) return found;
  const inside = new Uint8Array(passage.tokens.length);
  for (const { content } of unsaid) for (const { first, last } of content) inside.fill(1, first, last);
  return found.filter((one) => !unsaid.includes(one) && inside[one.cue.first] === 0);
}

/** "Click here to see …": nobody says what a page tells its reader to do, nor what teasers say that ran together, nor captions of a gallery. */
function isOfThePage(passage: Passage, { mention, sentence }: Attribution): boolean {
  const told = passage.sentences[sentence]!;
  if (isInGallery(passage, passage.tokens[told.first]!.start)) return true;
  if (mention === null) return noticeIn(passage, told) !== null;
  const toReader = passage.tokens[mention.first]!.lower === "you";
  return toReader ? isBesideNotices(passage, told) : isTeaserList(passage, told);
}

/** Tells whether a token stands in a heading; to be asked in the order of the text. */
function headingTest(passage: Passage, headings: readonly Extent[]): (token: number) => boolean {
  let at = 0;
  return (token) => {
    if (passage.part !== "text") return false;
    const { start } = passage.tokens[token]!;
    while (at < headings.length && headings[at]!.end <= start) at++;
    return at < headings.length && headings[at]!.start <= start;
  };
}

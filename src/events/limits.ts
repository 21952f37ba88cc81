import { rarityVersion } from "../text/rarity.ts";

/** Names the algorithm: features, similarity and grouping of different versions must not be mixed. */
export const eventsVersion = `events.16+${rarityVersion}`;

// ---- what is kept of an article (the caps keep its features near 4 kB of JSON)

export const maxTerms = 80;
export const maxNames = 40;
export const maxHeadline = 12;
export const maxLead = 40;
export const maxNumbers = 16;
export const maxDays = 16;
export const maxPeople = 10;
export const maxPlaces = 8;
export const maxPassages = 10;
export const maxPassageTerms = 16;
/** Only so many tokens of a text are looked at: news articles end long before. */
export const maxTokens = 20_000;

/** Words below this rarity (0…1) say nothing of an event: about the 150 most frequent words. */
export const minRarity = 0.42;
/** Rarity to this power weighs a term. By trial on open data; 1 is inverse document frequency, 2 the usual tf-idf product. */
export const rarityPower = 3;
/** Days and numbers by what they tell: `12-23`, `2012`, `12` for a month, `sun`; four digits and more, three, two. */
export const dayWeights = { day: 2.5, year: 1.3, month: 1, weekday: 0.8 } as const;
export const numberWeights = { long: 1.6, middle: 1.3, short: 1 } as const;
/** An untitled text opens with words like a title's. */
export const headlineTokens = 25;
/** The title and so many tokens after it are the lead: a news report opens with who, what, where and when. */
export const leadTokens = 60;
/** The title and so many tokens in all are compared on their own: two reports of one event open alike. */
export const leadSpan = 80;
export const titleBoost = 2;
export const leadBoost = 1.5;

// ---- copies

/** Shorter quotations are names and scare quotes and stay. */
export const quotationWords = 4;
/** UTF-16 units up to which a line is short: a longer one may be a sentence of a report on copyright or newsletters. */
export const shortLine = 80;
/** UTF-16 units up to which a site's formula makes a line boilerplate: a longer one may be a whole text in one line. */
export const longestFooter = 500;
/** Words a shingle. */
export const shingleWords = 5;
/** At most so many shingle hashes are kept; a longer text keeps those divisible by 2, 4, 8 … */
export const maxShingles = 256;
/** MinHash: bands × rows hashes. Two texts with Jaccard similarity s share a band with 1 − (1 − s^rows)^bands. */
export const bands = 20;
export const rowsPerBand = 1;
/** Share of the shorter text's shingles that the longer one holds, from which on two texts are copies. */
export const copyContainment = 0.42;
/** A shorter text gives too few shingles to judge by. */
export const minCopyShingles = 12;
/** Two shorter ones that are the same from the first word to the last are copies from so many on: ten words are not written twice by chance. */
export const minIdenticalShingles = 6;

/** Containment from which on a later date is taken for that of a second appearance of the same text. */
export const sameTextContainment = 0.8;
/** Share of words in common from which on one sentence is a version of the other. */
export const sameSentence = 0.5;
export const maxDiffedSentences = 400;

// ---- looking up

/** So many of an article's strongest terms become posting keys, and so many of them are paired. */
export const singleKeys = 10;
export const headlineKeys = 6;
export const pairedKeys = 8;
export const postingsPerKey = 40;
export const maxCandidates = 16;
export const maxMentionCandidates = 12;
export const maxMembers = 32;
/** An arrival is held against at most so many articles, but for copies: a store's size does not show in what it costs. */
export const maxNeighbours = 80;
/** Days before and after publication in which reports of the same event are looked for. */
export const windowDays = 30;

// ---- grouping

/**
 * The weights of likeness: natural log-odds that two articles report the same event. Fitted by logistic regression on
 * open collections of news events (dated and undated, with a year of one election's articles as hard negatives), then
 * rounded. Names weigh less than one would think: the same people are in ever new events.
 */
export const weights = {
  bias: 0.2,
  terms: 9.7,
  names: 4.5,
  headlines: 7,
  leads: 7,
  numbers: 2.9,
  bothNumbers: -0.7,
  days: 4.6,
  bothDays: -1.1,
  undated: -0.4,
  /** Where a date is unknown and the texts speak of different years. */
  otherYears: -0.8,
  /** Per day beyond the grace. */
  gap: -0.65,
  /** Words and names alone make no more than this. */
  most: 10,
  /** Log-odds that count as certain; the scale starts 3 below even odds, so that groups may hold doubtful pairs. */
  certain: 8,
} as const;
/** Shared days and numbers count for half where the product of their weights is this (a full date weighs 250). */
export const doubt = 20_000;
/** The same for names: a short text that names two people and nobody else agrees with all that is told of them. */
export const nameDoubt = 10_000;
/** Cosines of words and names that sum to less say nothing. */
export const leastShared = 0.1;
/** A name or word that more of the articles around hold tells them apart less, and half as well at so many more. */
export const commonFrom = 1;
export const halvedAfter = 5;
/** Publications so many days apart lose nothing. */
export const graceDays = 1.5;
/**
 * Average likeness from which on two groups of articles may report the same event, and what is asked beyond it of two
 * single articles; of n pairs, the nth part: one pair may be alike by chance, many are not. Where one of the two groups
 * is undated, nothing but words speaks for it.
 */
export const sameEvent = 0.15;
export const lonePair = 0.4;
export const undatedPair = 0.5;
/**
 * Two groups join only if they are alike at least to this share of what holds the looser of them together: events of
 * the same kind are alike, but less so than reports of one event are among themselves.
 */
export const relativeLikeness = 0.7;
/** What holds a group together is its average likeness, seen as if so many pairs of usual likeness were in it. */
export const usualLikeness = 0.35;
export const usualPairs = 3;
/** Likeness of one pair from which on the arrival touches an event, which is then grouped anew. */
export const touches = 0.1;
/** So many events that an article nearly joined are kept. */
export const mostNearMisses = 3;
/** Weight of words in passages that tell of other days: they are not what the article reports. */
export const asideBoost = 0.1;
/** At most so many events are grouped anew when an article arrives, nearest first. */
export const maxTouchedEvents = 8;

// ---- mentions and storylines

/** A passage tells of days at least so many before publication; nearer ones belong to the article's own event. */
export const leastAgo = 4;
/** At most so many sentences make a passage. */
export const passageSentences = 3;
export const fewestPassageTerms = 5;
/** So many of a passage's strongest terms are paired to keys; all its article's passages have so many keys at most. */
export const pairedPassageKeys = 6;
export const maxPassageKeys = 60;
/** What a passage tells of was reported at least so many days before. */
export const reportedBefore = 2;
/** Reports of an event come out from a day before to so many days after the days that a passage names. */
export const reportedWithin = { before: 1, after: 7 } as const;

/** Share of a passage's words, by weight, that a report must hold for the passage to tell of its event. */
export const mentionScore = 0.5;
/** A report's term that weighs less than this share of what it weighs once stands in its own asides alone. */
export const asideBelow = 0.9;
/**
 * Where the days of one of the two are not known, or the passage names more than so many, the words count for less, and
 * so much of the passage has to stand in the report's title and first sentences; where both is so, nothing tells.
 */
export const vagueDays = 40;
export const vagueCover = 0.75;
export const leadingCover = 0.5;
/** A passage that names more than so many days could tell of many events: so much of its names, by weight, must be shared. */
export const singleDays = 2;
export const nameCover = 0.65;
/** A passage shares at least so many names with the report, of those that weigh most there. */
export const fewestSharedNames = 2;
export const mainNames = 14;
export const maxMentionLinks = 12;
/** So many reports of each event are held against one another to tell whether it belongs to a storyline. */
export const linkedReports = 4;
/** Average affinity from which on two events belong to one storyline. */
export const sameStoryline = 0.11;
/** Days in which affinity halves, and what is left of it where a date is unknown. */
export const storylineHalfLifeDays = 45;
export const undatedAffinity = 0.8;
export const maxStorylineEvents = 80;

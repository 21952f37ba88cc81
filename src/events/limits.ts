import { rarityVersion } from "../text/rarity.ts";

/** Names the algorithm: features, similarity and grouping of different versions must not be mixed. */
export const eventsVersion = `events.1+${rarityVersion}`;

// ---- what is kept of an article (the caps keep its features near 4 kB of JSON)

export const maxTerms = 80;
export const maxNames = 40;
export const maxLead = 36;
export const maxNumbers = 16;
export const maxDays = 16;
export const maxPeople = 10;
export const maxPlaces = 8;
export const maxPassages = 5;
export const maxPassageTerms = 16;
/** Only so many tokens of a text are looked at: news articles end long before. */
export const maxTokens = 20_000;

/** Words below this rarity (0…1) say nothing of an event: about the 150 most frequent words. */
export const minRarity = 0.42;
/** Rarity to this power weighs a term. By trial on open data; 1 is inverse document frequency, 2 the usual tf-idf product. */
export const rarityPower = 3;
/** The title and so many tokens after it are the lead: a news report opens with who, what, where and when. */
export const leadTokens = 60;
export const titleBoost = 2;
export const leadBoost = 1.5;

// ---- copies

/** Words a shingle. */
export const shingleWords = 5;
/** At most so many shingle hashes are kept; a longer text keeps those divisible by 2, 4, 8 … */
export const maxShingles = 256;
/** MinHash: bands × rows hashes. Two texts with Jaccard similarity s share a band with 1 − (1 − s^rows)^bands. */
export const bands = 20;
export const rowsPerBand = 2;
/** Share of the shorter text's shingles that the longer one holds, from which on two texts are copies. */
export const copyContainment = 0.45;
/** A shorter text gives too few shingles to judge by. */
export const minCopyShingles = 12;

// ---- looking up

/** So many of an article's strongest terms become posting keys, and so many of them are paired. */
export const singleKeys = 10;
export const pairedKeys = 8;
export const postingsPerKey = 80;
export const maxCandidates = 40;
export const maxMembers = 40;
/** Days before and after publication in which reports of the same event are looked for. */
export const windowDays = 30;

// ---- grouping

/** Average similarity from which on groups of articles report the same event. */
export const sameEvent = 0.24;
/** Similarity of one pair from which on the arrival touches an event, which is then grouped anew. */
export const touches = 0.12;
/** At most so many events are grouped anew when an article arrives, nearest first. */
export const maxTouchedEvents = 8;
/** Reports this many days apart lose nothing; beyond, similarity halves with every `halfLifeDays`. */
export const graceDays = 1.5;
export const halfLifeDays = 6;

// ---- mentions and storylines

export const mentionScore = 0.5;
export const maxMentionLinks = 12;
export const sameStoryline = 0.12;
export const maxStorylineEvents = 200;
/** Days beyond which two events do not follow from one another by likeness alone. */
export const storylineDays = 400;

import { rarityVersion } from "../text/rarity.ts";

/** The version of everything that decides rows, conflicts and silence; a change of any weight or rule changes it. */
export const comparisonVersion = `57+${rarityVersion}`;

/** Scores run 0…1; see `Likeness`. Chosen for precision: a false row claims that two newsrooms confirm each other. */
export const thresholds = {
  /** `same` from which two texts are called the same statement by an alignment. */
  same: 0.44,
  /** The `score` that they need besides: a few words that differ may be all that two short texts say. */
  sameScore: 0.4,
  /** `score` from which differing values can be of one thing. */
  comparable: 0.33,
  /** The same, where nothing tells what happened to what is counted. */
  comparableBare: 0.55,
  /** In rows: strength, told with the same numbers, from which counts of untold happenings can be of one thing, and from which measures can. */
  alikeButNumber: 0.7,
  sameButNumber: 0.8,
  /** `score` from which two texts are called related. */
  related: 0.3,
  /** Overlap of squared word weights, cosine-like, and its absolute weight, from which two propositions are compared at all. */
  overlap: 0.35,
  sharedWeight: 0.6,
  /** With less shared weight two are no pair at all. */
  leastShared: 0.4,
  /** The strength from which two propositions may found or join a row, and with other things on both sides. */
  row: 0.58,
  /** The strength from which words alone are enough; below it claims must be one fact this surely. */
  rowByWords: 0.7,
  factOfWords: 0.5,
  rowInDoubt: 0.8,
  /** How sure it is at most of two that have each another name in one place. */
  otherName: 0.62,
  /** Of fewer words more is asked, so much for each; unless both give them to one speaker by name. */
  fewWords: 5,
  eachWordFewer: 0.08,
  fewWordsOfOne: 0.65,
  /** How sure it is that one quoted sentence of one speaker is one statement. */
  utterance: 0.95,
  /** The same of the same words in two copies of one report. */
  copied: 0.95,
  /** The same of one sentence that two tell of different days. */
  twins: 0.7,
  /** Likeness from which what one speaker denies is what somebody else says. */
  denied: 0.5,
  /** The same of a turn of phrase that both give in quotation marks. */
  quotedPhrase: 0.62,
  /** How sure it is that two figures are one: counts with other values, and the same value. */
  tallyOfOther: 0.6,
  figure: 0.62,
  /** How sure it must be that two differing values are of one thing. */
  differing: 0.46,
  /** Weight of the words around two numbers from which these are two values of one thing; the same within a row, of ages beside a name, and where the sentence of one alone opens with another time. */
  slot: 1,
  slotInRow: 0.6,
  slotOfAge: 0.6,
  slotInDoubt: 1.5,
  /** Shared weight over both texts' weight from which two claims of two articles are weighed as one fact, and from which they rival others. */
  closeShare: 0.12,
  someShare: 0.1,
  /** How sure it must be that two claims tell one fact, to link a row; the same of claims that both give to one speaker, where they share one word beside names, or each has names or numbers of its own. */
  fact: 0.7,
  factOfOneSpeaker: 0.6,
  factInDoubt: 0.8,
  /** Share of a long claim's weight that the other covers, from which two found one row so; unless so much of the other stands in it. */
  factCovered: 0.33,
  factWhole: 0.75,
  /** The same to hold a row together, or to put a silence in doubt. */
  factHeld: 0.4,
  /** How sure it is of one sentence that two tell with different numbers, and at most of claims that share names alone, and of those that count one thing and not alike. */
  factOfValues: 0.97,
  factOfNames: 0.6,
  factOfOtherCount: 0.89,
  /** Share of both texts' weight that the other must cover, for other countries to be what tells them apart. */
  alikeButPlace: 0.6,
  /** How strong a link of one fact is. */
  byFact: 0.6,
  /** How sure it must be that a row's claims are one fact, beside their words or a figure, by itself, and where it is a part of what they tell, to give it this score. */
  factBeside: 0.93,
  factAlone: 0.9,
  factOfPart: 0.97,
  byBoth: 0.75,
  /** Share of its weight that the other must cover, of the claim covered better or of both, for a fact to be no mere part. */
  factMost: 0.6,
  factHalf: 0.5,
  /** The share of what two claims share that a row of one of them must lack, for it to be a second thing that both tell. */
  shareElse: 0.6,
  /** The score from which a row is called likely. */
  likely: 0.7,
  /** Less will do where both give the same count; more is asked of an outlet's own words and somebody's. */
  rowOfCount: 0.55,
  rowOfVoices: 0.62,
  /** Links that may not found a row may hold one together with this strength. */
  held: 0.5,
  /** The strength from which two phrases without a verb are the same. */
  verbless: 0.92,
  /** The same of phrases whose only verb belongs to a clause that hangs on them. */
  phrase: 0.7,
  /** The strength that every two members of a row must reach. */
  rowFloor: 0.45,
  /** Strength from which two tellings are of one event, so that differing days are a conflict. */
  sameEvent: 0.75,
  /** `score` and `same` from which two quotations are the same words. */
  sameWords: 0.9,
  /** Strength from which a change of wording between two tellings is a drift. */
  sameTelling: 0.65,
  /** The same where one outlet states itself what the other gives to a speaker: both easily tell two things of one topic. */
  sameTellingOfVoices: 0.8,
  /** Strength from which a silence is not certain: the nearest sentence may say it in other words. */
  near: 0.4,
  /** How likely an outlet must be to tell a fact in words of its own, not to be called silent on it, and not to be called so but possibly. */
  told: 0.25,
  hardlyTold: 0.12,
  /** Where in its article a claim opens the report: what all tell, in whatever words, so that a silence on it is never likely. */
  opening: 0.1,
  /** The share of a row's words that a column holds, with twice the score of its nearest sentence, from which a silence is but possible: read strictly, one in four such was told or nearly. */
  hardlyTraced: 0.44,
  /** How near a total of one happening comes to another of it that was not found to be the same count. */
  otherTotal: 0.42,
  /** Overlap of weight from which the nearest sentence is compared at all. */
  nearOverlap: 0.5,
  /** The same from which a silence is in doubt, with two rare words shared, and with one. */
  doubtOverlap: 0.2,
  doubtOverlapOfOne: 0.3,
  /** Share of a row's weight in one sentence from which its silence is in doubt. */
  nearCover: 0.6,
  /** The same of a row of few words. */
  nearCoverOfFew: 0.9,
} as const;

/** Bounds on the work and the answer. */
export const limits = {
  /** Claims compared; more articles bring fewer claims each. */
  claims: 6000,
  /** Cells in the answer: rows times columns. */
  cells: 40_000,
  /** A word that more propositions share does not propose pairs. */
  postings: 200,
  /** A word that more passages hold finds no nearest sentence: bounds the search among many articles. */
  nearPostings: 800,
  /** Pairs scored a proposition, those that share most first. */
  candidates: 10,
  /** Pairs of claims weighed as one fact in all, those that share most first. */
  sharing: 6_000,
  /** Claims that carry one utterance and are held against each further one. */
  utterances: 64,
  /** Tallies of one happening that are held against each further one. */
  tallies: 400,
  /** Figures of one value that are held against each further one. */
  figures: 200,
  /** Figures of one thing, whatever their values, that are held against each further one. */
  figuresOfThing: 40,
  /** Pairs that carry one thing, of one kind of such things, in all: the largest events known have a fifteenth of it. */
  carried: 300_000,
  /** Numbers of one thing beside one word that are held against each further one. */
  slots: 24,
  /** Pairs of claims that are held against each other for such numbers, in all. */
  slotPairs: 60_000,
  /** Hours of one deed that are held against each further one. */
  hours: 100,
  /** Tellings of one value that are held against those who contradict one of them, and so many of these. */
  throughSame: 20,
} as const;

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that deny the clause that they stand in. Lower case. "Without" denies its own phrase alone and is none. */
export const negators = words("not n't n’t never cannot can't won't no neither none nobody nothing nowhere noone nor");

/** Behind a negator, words that take its force away: "not only", "no fewer than", "nothing but", "no doubt". */
export const idleAfterNegator = words(
  "only just merely simply least fewer less more later sooner matter doubt wonder but other unless until till",
);

/** Verbs that deny the infinitive or gerund behind them: "failed to pay" says that it was not paid. By lemma. */
export const denyingVerbs = words("fail refuse decline neglect omit forget");

/**
 * Neg-raising verbs: denied, they deny what they bring. "Does not believe that it will hold" holds that it will not; who
 * "did not say" so has said nothing. By lemma.
 */
export const negRaising = words(
  "think believe expect want plan intend wish suppose imagine anticipate feel reckon figure guess consider hope aim like see",
);

/** Cues that deny what they bring. By lemma. */
export const denyingCues = words("deny refuse decline forbid refute dispute rebut disprove debunk refusal denial");

/** Cues that deny what they bring where it is a claim of somebody's: "rejected the allegation that …". */
export const rejectingCues = words("reject dismiss reject repudiate contradict");

/** Words that make a statement one of what may be. */
export const possibleWords =
  words(`may might could possibly perhaps maybe potentially potential possible possibility probably likely unlikely scope prospect prospects
  reportedly allegedly apparently seem seems seemed appear appears appeared chance risk`);

/** Words that make a statement one of what is to come. */
export const plannedWords = words(
  `will wo 'll ’ll won't shall plans planned planning intends intended intend scheduled slated expected set due going vow vows vowed pledge pledges pledged
  poised forecast forecasted predicted projected`,
);

/** Of these the ones that look ahead only before an infinitive: "set to open", "due to start". */
export const plannedBeforeInfinitive = words("set due going poised expected");

/**
 * Cues whose infinitive is something to come, by lemma. "agree" and "decide" are not among them: what is agreed has
 * happened.
 */
export const planningCues =
  words(`plan want vow promise pledge intend seek threaten hope aim propose wish aspire desire resolve prefer expect swear commit offer urge ask tell
  order demand advise encourage push press call prepare forecast predict project`);

/** Cues of what is demanded and so not yet done, by lemma; of the second ones only what stands behind their "for". */
export const demandingCues = words("demand request recommend urge propose");
export const demandingForCues = words("ask call press push plead appeal lobby petition campaign clamour clamor");

/** Cues that ask others to leave undone what stands behind their "against", by lemma. */
export const dissuadingCues = words("warn advise caution urge counsel");

/** Cues of what is thought over and not yet settled, by lemma. */
export const weighingCues = words("consider mull weigh contemplate explore debate ponder");

export const askingCues = words("ask wonder inquire enquire question");

export const conditionWords = words("if unless provided should");

/** Words that open a clause beside the main one; where they open the sentence, the main clause follows the comma. */
export const subordinators = words(
  "if unless when while although though because since as after before until once whereas whether provided should",
);

/** Words behind the main verb at which the main clause is over. */
export const clauseBreaks = words(
  "that which who whose whom because although though while when where whereas but and or if unless",
);

export const relativePronouns = words("who which that whose whom");

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What makes what follows it one of several things that may be so. Lower case. */
export const possibleBefore = set(
  "may might could possible possibly potential potentially perhaps maybe likely probably alleged allegedly reportedly suspected apparently considering mulling weighing",
);

/** What says that what follows is to come, and what says so of an infinitive. */
export const plannedBefore = set("will shall would");
export const plannedBeforeInfinitive = set(
  "going scheduled expected due plans planning planned intends intend set promised vowed pledged slated",
);

/** Beside those, what keeps a statement from being one of fact. */
export const unsure = set(
  `can should must ought if unless whether unlikely seem seems seemed appear appears appeared believed believes thought thinks think suspect suspects
  hope hopes hoped want wants wanted try tries tried trying plan planned intend intended consider considers considered mull mulled weigh weighed
  propose proposes proposed proposal seek seeks sought urge urges urged demand demands demanded ask asks asked asking threaten threatens threatened
  threat promise promises vow vows pledge pledges agree agrees agreed aim aims aimed expect expects potential prospect risk rumour rumor rumours rumors
  rumored rumoured accused charged purported supposedly purportedly to-be would-be willing ready able prepares prepared preparing never previously formerly believe believing under`,
);

/** What makes a statement hang on another. */
export const conditions = set("if unless");

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

const allegations = words("accusation allegation assertion claim insinuation report rumour rumor suggestion");

/** What somebody has said that another may deny, by lemma: "a claim Reed rejects", "denied the report". */
export const allegationNouns: ReadonlySet<string> = new Set(allegations);

/** The same with what may be denied where a clause or phrase says what it is: "dismissed the notion", "charges that he lied". */
export const deniableNouns: ReadonlySet<string> = new Set([...allegations, ...words("charge speculation notion idea")]);

/** What is told, and may be disputed where it stands in apposition to that: "…, a figure the unions dispute". */
export const accountNouns: ReadonlySet<string> = new Set(
  words("figure number version account estimate characterisation characterization interpretation"),
);

/** The same with opinions: who rejects one says that it is not so, while who rejects an offer or a charge does a deed. */
export const contestableNouns: ReadonlySet<string> = new Set([
  ...allegations,
  ...words(`
argument complaint criticism contention speculation notion idea theory suspicion fear concern view belief warning statement remark comment denial
conclusion finding opinion label comparison
`),
]);

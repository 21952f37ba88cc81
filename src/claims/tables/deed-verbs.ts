const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/**
 * Reporting verbs that tell a deed where a thing is what they are done to: who rejects an offer, vetoes a bill, or
 * charges a man does it, and gives no words. By lemma.
 */
export const deedVerbs = words(`
reject dismiss contest veto authorize authorise charge quote seek command order turn
`);

/** Of these the ones that somebody in power does to others: told without who does them, they are the outlet's to tell. */
export const orders = words("order charge require command forbid authorize authorise instruct task");

/** The same with what is to be done: "were told to leave", where "a court was told" gives words. By lemma. */
export const told = words("tell ask advise urge invite");

/** What one knows or has heard of is no word of one's own: "knew about the leak". By lemma. */
export const knowing = words("know hear learn read lie dream");

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Clauses behind these are told as facts: what they open stands on its own without them. */
export const factiveWords = words("when while as after because although though since whereas");

/** Of these the ones that no preposition looks like. */
export const factiveJoints = words("when while because although though");

/** What is told behind these is not said to be so. */
export const openWords = words("if unless whether until once provided lest");

/** Those that open nothing but a clause: "after" and "since" may stand before a noun. */
export const clauseJoints = words("who which that whom whose where when while because although though whereas");

/** Pronouns of a clause that tells of whom stands before it. */
export const tellingPronouns = words("who whose which");

/** Pronouns that open a relative clause as its subject. */
export const relativePronouns = words("who which that");

/** "what we know": a clause that stands for a thing. */
export const askingWords = words("what how why");

/** Verbs of speech: with nobody's words behind them they only lead to what is said beside them. By lemma. */
export const leadingSpeech = words(
  "say tell speak talk comment respond reply write tweet ask add warn testify continue quote cite",
);

/** Verbs that give out a text or show a picture that words come from: "issued a statement", "is videotaped". By lemma. */
export const issuingVerbs = words("issue release publish put send post sign give make hold deliver file");
export const showingVerbs = words("videotape film picture");

/** "The launches came after …": verbs that say nothing without what follows. By lemma. */
export const emptyVerbs = words("come be happen occur follow seem appear");

/** Nouns that say nothing without the infinitive behind them. By lemma. */
export const awaitingNouns = words(
  "right way step time chance opportunity effort attempt move ability power need bid try willingness failure permission reason",
);

/** Subjects that stand for what follows: "It is hard to say". */
export const expletives = words("it there it's there's");

/** Adverbs that single out what follows: "even if", "partly because". */
export const focusingAdverbs = words("even just only partly mainly mostly especially particularly largely");

/** "who spoke on condition of anonymity", "who was not authorized to be named": how it was said. By lemma. */
export const withheldNames = words("anonymity anonymous anonymously authorize authorise condition");

/** What one does while one speaks. By lemma. */
export const manners = words(
  "speak use refer cite quote echo react sound look appear smile laugh shake talk recount turn sit stand hold choke pause paraphrase mimic point grow",
);

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Texts that say something without being anybody. Lower case, singular. */
export const documentNouns = words(`
article report statement letter poll survey study editorial memo document record data book paper post tweet email e-mail filing complaint lawsuit
transcript note notice survey ruling indictment affidavit communique bulletin figure research analysis result sign banner ad advertisement commercial
headline column story op-ed message text video
`);

/** Bodies that hear what others say before them. */
export const hearing = words("court jury juror jurors inquest tribunal inquiry hearing trial committee");

/** Nouns of bodies that take a name before them: "the Sanders campaign". */
export const namedBodies = words(
  "campaign administration government team camp ministry office regime cabinet family military army navy police",
);

/** Nouns of news media that take a name before them and add nothing to it: "the Tass news agency". */
export const mediaNouns = words("agency newspaper paper daily weekly magazine channel broadcaster website");

/** Bodies that a definite noun phrase may stand for. */
export const bodyNouns = words(`
agency ministry department company firm newspaper paper magazine outlet channel network broadcaster government administration group organisation organization
party committee commission council court union bank university institute association police parliament senate congress regime campaign office
bureau board foundation union alliance team club charity website
`);

/** Nouns that say of which sort the body is whose name stands right before them: "the Norfolk union". */
export const sortNouns = words("union charity airline carrier retailer manufacturer lender company firm group party");

/** Of these the ones that any body may be called afterwards. */
export const anyBody = words(
  "agency company firm newspaper paper magazine outlet channel network broadcaster group organisation organization body website",
);

/** Of these the ones of which a country or a town has but one: no other body is called so. */
export const ruling = words(
  "government administration regime court police parliament senate congress ministry department",
);

/** More of what "it" may stand for, and no name's own trade: "Tom Reed, an airline pilot". */
export const firmNouns = words(`
airline airport operator carrier retailer manufacturer hospital museum railway lender regulator watchdog service authority force trust federation
confederation society fund brigade college school
`);

/** Trades of firms that stand right before a name: "carmaker Ostra", "terminal operator Nordkai". */
export const isTrade = (word: string): boolean => trades.has(word) || (makers.test(word) && !people.has(word));
const trades = words("airline operator carrier retailer manufacturer firm company startup lender utility charity");
const people = words(
  "lawmaker filmmaker policymaker peacemaker dressmaker shoemaker playmaker winemaker homemaker kingmaker cabinetmaker matchmaker bookmaker",
);
const makers = /^\p{L}{2,}maker$/u;

/** Pronouns to the gender that they need; `null` for those that need none. */
export const pronounGender: ReadonlyMap<string, "male" | "female" | null> = new Map<string, "male" | "female" | null>([
  ["he", "male"],
  ["him", "male"],
  ["his", "male"],
  ["himself", "male"],
  ["she", "female"],
  ["her", "female"],
  ["herself", "female"],
  ["they", null],
  ["them", null],
  ["their", null],
  ["it", null],
  ["its", null],
]);

export const firstPerson = words("i we me us my our you your myself ourselves");

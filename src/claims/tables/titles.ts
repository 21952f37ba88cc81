const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Forms of address that precede a name and belong to no role. Lower case, without the full stop. */
export const honorifics: ReadonlyMap<string, "male" | "female" | "either"> = new Map([
  ["mr", "male"],
  ["mister", "male"],
  ["sir", "male"],
  ["lord", "male"],
  ["mrs", "female"],
  ["ms", "female"],
  ["miss", "female"],
  ["dame", "female"],
  ["lady", "female"],
  ["dr", "either"],
  ["prof", "either"],
  ["rev", "either"],
  ["hon", "either"],
  ["comrade", "either"],
  ["excellency", "either"],
  ["majesty", "either"],
  ["highness", "either"],
  ["academician", "either"],
  ["señor", "male"],
  ["señora", "female"],
  ["monsieur", "male"],
  ["madame", "female"],
  ["herr", "male"],
  ["frau", "female"],
]);

/** Roles that people hold: before a name, in an apposition after it, or alone ("the ambassador"). Lower case, singular. */
export const roleNouns = words(`
president vice-president premier chancellor minister secretary undersecretary ambassador envoy consul diplomat governor lieutenant-governor
duke duchess earl countess viscount baron baroness marquess senator congressman congresswoman congressperson representative deputy mp mla mlc mep msp lawmaker legislator parliamentarian councillor councilman councilwoman
alderman mayor king queen prince princess emperor sultan emir sheikh ayatollah pope cardinal bishop archbishop priest pastor rabbi
imam reverend general colonel major captain lieutenant sergeant admiral commander brigadier marshal corporal commodore officer
publicist landlord landlady warden verger lifeguard provost vet meteorologist seismologist geologist biologist epidemiologist virologist archaeologist playwright drummer guitarist landowner developer inventor mechanic electrician plumber docker trooper ranger technician physio broker
sheriff constable detective inspector superintendent commissioner chief chairman chairwoman chairperson chair ceo cfo director
executive manager head leader founder co-founder owner boss spokesman spokeswoman spokesperson aide adviser advisor strategist
consultant analyst economist expert professor lecturer scientist researcher historian author writer novelist poet journalist reporter
correspondent columnist editor commentator pundit anchor host blogger publisher lawyer attorney prosecutor judge justice magistrate
solicitor barrister counsel doctor physician surgeon nurse psychologist psychiatrist engineer architect teacher principal dean student
activist campaigner organiser organizer protester volunteer candidate nominee contender frontrunner opponent rival coach player striker goalkeeper
footballer midfielder defender winger quarterback cricketer sprinter cyclist boxer golfer referee rapper dancer composer painter
captain athlete actor actress singer musician comedian director filmmaker producer artist designer dictator monarch ruler
whistleblower witness victim suspect defendant plaintiff resident neighbour neighbor farmer worker driver pilot soldier veteran
passenger commuter villager survivor bystander onlooker shopper pensioner shopkeeper customer parent tourist visitor
official oligarch billionaire businessman businesswoman entrepreneur investor trader banker pollster operative lobbyist staffer
predecessor successor counterpart critic mentor
investigator pathologist coroner paramedic firefighter forecaster fisherman headteacher pupil backbencher curator skipper astronomer midwife
speaker whip treasurer trustee fellow coordinator administrator comptroller auditor ombudsman negotiator mediator monitor
father mother son daughter brother sister wife husband widow widower uncle aunt cousin friend colleague man woman boy girl
`);

/** Role nouns that are no titles: with a capital inside a sentence they are somebody's name, "Choe Son Hui". */
export const relations = words(
  "son daughter husband wife widow widower uncle aunt cousin friend colleague man woman boy girl",
);

/** Titles that parents also give to their children. */
export const givenTitles = words("dean earl major duke bishop judge baron marshal");

/** What somebody is to somebody else: "her brother Earl Reed" has no title. */
export const closeOnes = words(`
son daughter husband wife widow widower uncle aunt cousin friend colleague brother sister mother father neighbour neighbor partner mate workmate
teammate classmate housemate boyfriend girlfriend nephew niece grandson granddaughter grandfather grandmother
`);

/** Role nouns of several people in front of their names: "Senators Ann Miller and Tom Reed". */
export const pluralRoles: ReadonlySet<string> = new Set([...roleNouns].map(pluralOf));

function pluralOf(noun: string): string {
  if (noun.endsWith("man")) return `${noun.slice(0, -2)}en`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|[^r]ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** Words that stand between or before role nouns in a title: "acting deputy prime minister", "former first lady". */
export const roleModifiers = words(`
acting deputy vice first second prime foreign interior defence defense finance justice health education transport agriculture energy
environment trade labour labor culture interim former ex late then-acting senior junior chief assistant associate executive managing general
attorney home press national political military police fire campaign communications policy majority minority house senate party
current outgoing incoming newly-elected longtime veteran retired honorary founding joint special top lead state federal regional
republican democratic conservative liberal democrat labour communist socialist independent fellow co- supreme paramount
`);

/** Verbs that say which role somebody holds ("who heads the agency"), inflected, to its noun. */
export const roleVerbs: ReadonlyMap<string, string> = new Map(
  [
    "head heads headed",
    "leader leads led",
    "chairman chairs chaired",
    "head runs ran",
    "director directs directed",
    "commander commands commanded",
    "coach coaches coached",
    "owner owns owned",
    "founder founded",
    "editor edits edited",
    "manager manages managed",
    "representative represents represented",
  ].flatMap((line) => {
    const [noun, ...verbs] = line.split(" ");
    return verbs.map((verb) => [verb, noun!] as const);
  }),
);

/** Abbreviated titles before a name, without the full stop. */
export const shortTitles: ReadonlyMap<string, string> = new Map([
  ["sen", "senator"],
  ["sens", "senator"],
  ["rep", "representative"],
  ["reps", "representative"],
  ["gov", "governor"],
  ["lt", "lieutenant"],
  ["gen", "general"],
  ["col", "colonel"],
  ["maj", "major"],
  ["capt", "captain"],
  ["sgt", "sergeant"],
  ["adm", "admiral"],
  ["cmdr", "commander"],
  ["pres", "president"],
  ["amb", "ambassador"],
  ["supt", "superintendent"],
  ["insp", "inspector"],
  ["fr", "priest"],
  ["cllr", "councillor"],
  ["cllrs", "councillor"],
  ["cpl", "corporal"],
  ["cdr", "commander"],
  ["brig", "brigadier"],
  ["pte", "soldier"],
  ["pvt", "soldier"],
  ["dci", "detective"],
  ["wpc", "constable"],
  ["atty", "attorney"],
  ["det", "detective"],
  ["engr", "engineer"],
  ["ald", "alderman"],
  ["msgr", "priest"],
  // Ranks of the police in South Asia and West Africa, offices of the Philippines.
  ...["sp", "ssp", "dsp", "asp", "csp"].map((rank) => [rank, "superintendent"] as const),
  ...["acp", "dcp"].map((rank) => [rank, "commissioner"] as const),
  ...["igp", "dig", "aig"].map((rank) => [rank, "inspector"] as const),
  ...["sho", "dpo", "ppro"].map((rank) => [rank, "officer"] as const),
  ...["usec", "asec"].map((office) => [office, "undersecretary"] as const),
]);

/** Role nouns that say the holder's gender. */
export const genderedRoles: ReadonlyMap<string, "male" | "female"> = new Map([
  ...`king prince emperor sultan sheikh pope spokesman chairman congressman councilman alderman businessman actor father son
  brother husband widower uncle man boy`
    .split(/\s+/)
    .map((role) => [role, "male"] as const),
  ...`queen princess spokeswoman chairwoman congresswoman councilwoman businesswoman actress mother daughter sister wife widow aunt woman
  girl`
    .split(/\s+/)
    .map((role) => [role, "female"] as const),
]);

import { months } from "./date-words.ts";

/** Cardinal words below a hundred. */
export const smallCardinals: ReadonlyMap<string, number> = new Map(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
    .split(" ")
    .map((word, value): [string, number] => [word, value])
    .concat("twenty thirty forty fifty sixty seventy eighty ninety".split(" ").map((word, i) => [word, 20 + 10 * i])),
);

/** Words and letters that multiply the number before them; the plain letters count only right after digits. */
export const magnitudes: ReadonlyMap<string, number> = new Map([
  ["dozen", 12],
  ["hundred", 1e2],
  ["thousand", 1e3],
  ["lakh", 1e5],
  ["million", 1e6],
  ["mln", 1e6],
  ["crore", 1e7],
  ["billion", 1e9],
  ["bln", 1e9],
  ["bn", 1e9],
  ["trillion", 1e12],
  ["tn", 1e12],
]);
export const magnitudeLetters: ReadonlyMap<string, number> = new Map([
  ["k", 1e3],
  ["m", 1e6],
  ["b", 1e9],
]);

/** Plurals that give only a floor: "dozens" is at least two dozen. */
export const floors: ReadonlyMap<string, number> = new Map([
  ["tens", 20],
  ["dozens", 24],
  ["scores", 40],
  ["hundreds", 200],
  ["thousands", 2e3],
  ["millions", 2e6],
  ["billions", 2e9],
]);

/** Words right before a number that bound it; the longest match wins. */
export const boundsBefore: readonly (readonly [readonly string[], "atLeast" | "atMost" | "about"])[] = (
  [
    ["at least", "atLeast"],
    ["least", "atLeast"],
    ["no fewer than", "atLeast"],
    ["no less than", "atLeast"],
    ["not less than", "atLeast"],
    ["more than", "atLeast"],
    ["greater than", "atLeast"],
    ["over", "atLeast"],
    ["upwards of", "atLeast"],
    ["upward of", "atLeast"],
    ["in excess of", "atLeast"],
    ["exceeding", "atLeast"],
    ["above", "atLeast"],
    ["surpassing", "atLeast"],
    ["minimum of", "atLeast"],
    ["at most", "atMost"],
    ["no more than", "atMost"],
    ["not more than", "atMost"],
    ["up to", "atMost"],
    ["as many as", "atMost"],
    ["as much as", "atMost"],
    ["fewer than", "atMost"],
    ["less than", "atMost"],
    ["under", "atMost"],
    ["below", "atMost"],
    ["maximum of", "atMost"],
    ["about", "about"],
    ["around", "about"],
    ["roughly", "about"],
    ["approximately", "about"],
    ["approx", "about"],
    ["approx.", "about"],
    ["circa", "about"],
    ["~", "about"],
    ["some", "about"],
    ["nearly", "about"],
    ["almost", "about"],
    ["close to", "about"],
    ["near", "about"],
    ["estimated", "about"],
    ["an estimated", "about"],
    ["just over", "about"],
    ["just under", "about"],
    ["slightly more than", "about"],
    ["slightly less than", "about"],
    ["slightly over", "about"],
    ["slightly under", "about"],
    ["little more than", "about"],
    ["little over", "about"],
    ["well over", "atLeast"],
    ["well under", "atMost"],
  ] as const
).map(([words, bound]) => [words.split(" "), bound]);

/** Words right after a number that bound it. */
export const boundsAfter: readonly (readonly [readonly string[], "atLeast" | "atMost" | "about"])[] = (
  [
    ["+", "atLeast"],
    ["or more", "atLeast"],
    ["or above", "atLeast"],
    ["or greater", "atLeast"],
    ["- plus", "atLeast"],
    ["plus", "atLeast"],
    ["or fewer", "atMost"],
    ["or less", "atMost"],
    ["or so", "about"],
    ["- odd", "about"],
    ["- ish", "about"],
  ] as const
).map(([words, bound]) => [words.split(" "), bound]);

/** Signs and names of money, to ISO 4217 codes in lower case. A bare dollar sign is taken for US dollars. */
export const currencies: ReadonlyMap<string, string> = new Map([
  ["$", "usd"],
  ["us$", "usd"],
  ["usd", "usd"],
  ["dollar", "usd"],
  ["a$", "aud"],
  ["au$", "aud"],
  ["c$", "cad"],
  ["ca$", "cad"],
  ["nz$", "nzd"],
  ["hk$", "hkd"],
  ["s$", "sgd"],
  ["£", "gbp"],
  ["gbp", "gbp"],
  ["sterling", "gbp"],
  ["€", "eur"],
  ["eur", "eur"],
  ["euro", "eur"],
  ["¥", "jpy"],
  ["yen", "jpy"],
  ["yuan", "cny"],
  ["renminbi", "cny"],
  ["₹", "inr"],
  ["rs", "inr"],
  ["rs.", "inr"],
  ["rupee", "inr"],
  ["₽", "rub"],
  ["ruble", "rub"],
  ["rouble", "rub"],
  ["franc", "chf"],
  ["peso", "peso"],
  ["kronor", "sek"],
  ["rand", "zar"],
  ["₩", "krw"],
  ["₪", "ils"],
  ["₦", "ngn"],
  ["₱", "php"],
  ["₺", "try"],
  ["฿", "thb"],
  ["₴", "uah"],
  ["₵", "ghs"],
  ["৳", "bdt"],
  ["shekel", "ils"],
  ["won", "krw"],
  ["hryvnia", "uah"],
  ["zloty", "pln"],
  ["dirham", "aed"],
  ["riyal", "sar"],
  ["naira", "ngn"],
  ["dong", "vnd"],
  ["baht", "thb"],
  ["rupiah", "idr"],
  ["ringgit", "myr"],
  ["taka", "bdt"],
  ["cedi", "ghs"],
  ["shilling", "shilling"],
  ["sh", "shilling"],
  ["shs", "shilling"],
  ["ksh", "kes"],
  ["kshs", "kes"],
  ...[
    "aud",
    "cad",
    "nzd",
    "hkd",
    "sgd",
    "jpy",
    "cny",
    "inr",
    "rub",
    "chf",
    "zar",
    "krw",
    "ils",
    "sek",
    "nok",
    "dkk",
    "pln",
  ].map((code) => [code, code] as const),
  ...[
    "czk",
    "huf",
    "try",
    "uah",
    "brl",
    "mxn",
    "clp",
    "ars",
    "cop",
    "aed",
    "sar",
    "egp",
    "ngn",
    "kes",
    "vnd",
    "thb",
    "idr",
    "ghs",
    "ugx",
    "tzs",
    "bdt",
    "myr",
    "php",
    "pkr",
    "lkr",
    "npr",
  ].map((code) => [code, code] as const),
]);

/** Letters before a dollar sign, lower case, to the money that it stands for. */
export const dollarPrefixes: ReadonlyMap<string, string> = new Map(
  `us:usd u:usd a:aud au:aud c:cad ca:cad can:cad nz:nzd hk:hkd s:sgd sg:sgd nt:twd twd:twd r:brl mx:mxn mex:mxn b:bsd bz:bzd ec:xcd
  fj:fjd j:jmd n:nad l:lrd rd:dop tt:ttd z:zwl`
    .split(/\s+/)
    .map((pair) => pair.split(":") as [string, string]),
);

/** Codes and abbreviations that stand before an amount, as they are written. */
export const currencyCodes: ReadonlySet<string> = new Set(
  [...currencies.keys()].flatMap((code) =>
    /^[a-z]{3}$/.test(code) && currencies.get(code) === code ? [code.toUpperCase()] : [],
  ),
).union(new Set("Rs Rs. RS Sh Shs Ksh KSh KSH Kshs KShs".split(" ")));

/** Letters that are money only right before an amount, as they are written, to their code. */
export const gluedCodes: ReadonlyMap<string, string> = new Map([
  ["R", "ZAR"],
  ["N", "NGN"],
  ["P", "PHP"],
  ["Php", "PHP"],
  ["RM", "MYR"],
  ["Tk", "BDT"],
  ["Rp", "IDR"],
  ["USh", "UGX"],
  ["Ush", "UGX"],
  ["TSh", "TZS"],
  ["Tsh", "TZS"],
]);

/** Countries before the name of a currency that several have: "Canadian dollars", "Egyptian pounds". */
export const nationalCurrencies: ReadonlyMap<string, string> = new Map(
  Object.entries({
    dollar: "us:usd u.s:usd american:usd australian:aud canadian:cad zealand:nzd kong:hkd singapore:sgd taiwan:twd",
    pound: "british:gbp egyptian:egp lebanese:lbp syrian:syp sudanese:sdg",
    peso: "mexican:mxn chilean:clp argentine:ars argentinian:ars colombian:cop philippine:php cuban:cup",
    rupee: "indian:inr pakistani:pkr nepalese:npr lankan:lkr",
    rupees: "indian:inr pakistani:pkr nepalese:npr lankan:lkr",
    dinar: "kuwaiti:kwd iraqi:iqd jordanian:jod serbian:rsd algerian:dzd tunisian:tnd",
    krona: "swedish:sek icelandic:isk",
    kronor: "swedish:sek",
    krone: "norwegian:nok danish:dkk",
    franc: "swiss:chf",
    real: "brazilian:brl",
    lira: "turkish:try",
    crown: "czech:czk swedish:sek norwegian:nok danish:dkk",
    yuan: "chinese:cny",
    shilling: "kenyan:kes ugandan:ugx tanzanian:tzs",
    riyal: "saudi:sar qatari:qar",
  }).flatMap(([currency, list]) =>
    list.split(" ").map((pair): [string, string] => {
      const [country, code] = pair.split(":");
      return [`${country} ${currency}`, code!];
    }),
  ),
);

/** Words for one of so many equal parts. */
export const fractions: ReadonlyMap<string, number> = new Map([
  ["half", 2],
  ["halves", 2],
  ["third", 3],
  ["thirds", 3],
  ["quarter", 4],
  ["quarters", 4],
  ["fifth", 5],
  ["fifths", 5],
  ["sixth", 6],
  ["sixths", 6],
  ["eighth", 8],
  ["eighths", 8],
  ["tenth", 10],
  ["tenths", 10],
]);

/** Verbs and adjectives of what befalls people, by lemma: a bare number beside one counts people. */
export const harmVerbs: ReadonlySet<string> = new Set(
  `die kill injure wound hurt arrest detain hospitalise hospitalize evacuate displace drown behead execute injured wounded dead missing
  killed`.split(/\s+/),
);

/** What people alone do, by the form behind their number: "15,000 sang", "some 300 had gathered". */
export const doneByPeople: ReadonlySet<string> = new Set(
  `sang sung marched gathered rallied protested demonstrated chanted cheered queued attended fled knelt prayed mourned testified
  volunteered applauded camped signed enrolled walked`.split(/\s+/),
);

/** Words after two numbers with a dash that make them the score of a game or the count of a vote. */
export const scoreWords: ReadonlySet<string> = new Set(
  "win victory defeat loss draw lead score scoreline margin majority vote ruling decision triumph thrashing rout advantage aggregate split start record streak drubbing mauling hammering".split(
    " ",
  ),
);

/** Spellings of units of measure, to one name each. Words not listed are units as they stand. */
export const unitNames: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "%": ["percent", "per cent", "pct", "%"],
    ounce: ["ounce", "ounces", "oz"],
    kilometre: ["km", "kms", "kilometer", "kilometre", "kilometers", "kilometres"],
    metre: ["m", "meter", "metre", "meters", "metres"],
    centimetre: ["cm", "centimeter", "centimetre", "centimeters", "centimetres"],
    millimetre: ["mm", "millimeter", "millimetre", "millimeters", "millimetres"],
    mile: ["mile", "miles", "mi"],
    foot: ["foot", "feet", "ft"],
    inch: ["inch", "inches"],
    yard: ["yard", "yards"],
    acre: ["acre", "acres"],
    hectare: ["hectare", "hectares", "ha"],
    kilogram: ["kg", "kgs", "kilo", "kilos", "kilogram", "kilograms", "kilogramme", "kilogrammes"],
    gram: ["gram", "grams", "gramme", "grammes"],
    pound: ["lb", "lbs", "pound", "pounds"],
    tonne: ["tonne", "tonnes"],
    ton: ["ton", "tons"],
    litre: ["litre", "litres", "liter", "liters"],
    gallon: ["gallon", "gallons"],
    barrel: ["barrel", "barrels"],
    second: ["second", "seconds", "sec", "secs"],
    minute: ["minute", "minutes", "min", "mins"],
    hour: ["hour", "hours", "hr", "hrs"],
    day: ["day", "days"],
    week: ["week", "weeks"],
    month: ["month", "months"],
    year: ["year", "years", "yr", "yrs"],
    decade: ["decade", "decades"],
    century: ["century", "centuries"],
    degree: ["degree", "degrees", "°"],
    mph: ["mph"],
    kph: ["kph", "kmh", "km/h"],
    megawatt: ["mw", "megawatt", "megawatts"],
    gigawatt: ["gw", "gigawatt", "gigawatts"],
    person: ["people", "person", "persons", "dead", "killed", "wounded", "injured", "hurt", "strong"],
    cent: ["cent", "cents"],
    point: ["point", "points", "pt", "pts"],
  }).flatMap(([name, spellings]) => spellings.map((spelling): [string, string] => [spelling, name])),
);

/** Spans of time that "a week-long" or "nearly an hour" count one of. */
export const timeUnits: ReadonlySet<string> = new Set(
  "second minute hour day week month year decade century fortnight".split(" "),
);

/** Names and abbreviations of months, with and without a full stop. */
export const monthWords: ReadonlySet<string> = new Set([...months.keys()].flatMap((month) => [month, `${month}.`]));

/** Words after a number that make it a time of day. */
export const clockWords: ReadonlySet<string> = new Set(
  "a.m. p.m. a.m p.m am pm gmt bst utc est edt et pst cet cest ist o'clock local".split(" "),
);

/** Words before a number that make it a label, not a count. */
export const labelWords: ReadonlySet<string> = new Set(
  "no. no number # article section chapter page route flight resolution level phase group round type version room gate channel highway interstate act bill case lot line platform class category grade pier apollo division district ward unit volume figure table psalm option plan paragraph rule title tier stage clause annex appendix schedule".split(
    " ",
  ),
);

/** Nouns after "one" that do not make it a count ("one day we shall see"). */
export const idleAfterOne: ReadonlySet<string> = new Set("day thing time another way side hand point stage".split(" "));

/** Units that measure one dimension, with what each is of the dimension's base. */
const lines: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  length: {
    metre: 1,
    kilometre: 1000,
    centimetre: 0.01,
    millimetre: 0.001,
    mile: 1609.344,
    "nautical mile": 1852,
    foot: 0.3048,
    inch: 0.0254,
    yard: 0.9144,
  },
  area: { hectare: 1, acre: 0.404686, "square metre": 0.0001, "square kilometre": 100, "square mile": 258.999 },
  mass: { kilogram: 1, gram: 0.001, tonne: 1000, ton: 1000, pound: 0.453592, ounce: 0.0283495 },
  volume: { litre: 1, gallon: 3.78541, barrel: 158.987, "cubic metre": 1000, "cubic foot": 28.3168 },
  time: {
    second: 1,
    minute: 60,
    hour: 3600,
    day: 86_400,
    week: 604_800,
    fortnight: 1_209_600,
    month: 2_629_800,
    year: 31_557_600,
    decade: 315_576_000,
    century: 3_155_760_000,
  },
  speed: { kph: 1, mph: 1.609344 },
  power: { megawatt: 1, gigawatt: 1000 },
  temperature: { "degree celsius": 1, "degree fahrenheit": 5 / 9 },
  rate: { "percentage point": 1, "basis point": 0.01 },
};

export interface Measure {
  readonly dimension: string;
  readonly scale: number;
  /** What the unit's zero is of the base. */
  readonly zero: number;
}

/** A value in the base of its measure's dimension. */
export const toBase = (value: number, { scale, zero }: Measure): number => value * scale + zero;

/** The units whose zero is not that of their base. */
const zeros: ReadonlyMap<string, number> = new Map([["degree fahrenheit", (-32 * 5) / 9]]);

/** The dimension and scale of each unit of measure; counted things and money have none. */
export const measures: ReadonlyMap<string, Measure> = new Map(
  Object.entries(lines).flatMap(([dimension, units]) =>
    Object.entries(units).map(([unit, scale]): [string, Measure] => [
      unit,
      { dimension, scale, zero: zeros.get(unit) ?? 0 },
    ]),
  ),
);

/** Things counted that are people: "seven people" and "seven civilians" may be the same seven. Singular, lower case. */
export const peopleWords: ReadonlySet<string> = new Set(
  "person civilian resident passenger victim man woman child student pupil worker employee soldier officer policeman police militant rebel fighter insurgent gunman protester demonstrator migrant refugee fatality casualty other survivor patient case customer consumer user american briton brit citizen villager tourist hostage prisoner detainee member girl boy schoolgirl schoolboy guest crew suspect teenager adult voter supporter troop foreigner national pilgrim miner firefighter journalist doctor teacher baby infant toddler newborn kid offender inmate lawmaker deputy docker dockworker striker marcher motorist driver witness guard kidnapper attacker terrorist extremist jihadist captor participant inhabitant evacuee fugitive convict captive rescuer commuter shopper fan spectator visitor holidaymaker climber skier swimmer diver sailor fisherman farmer nurse worshipper mourner cyclist pedestrian bystander schoolchild staff".split(
    " ",
  ),
);

/** Of these, words that say which people: two different ones count different people. */
export const particularPeople: ReadonlySet<string> = new Set(
  "civilian soldier officer policeman police militant rebel fighter insurgent gunman child student pupil worker employee passenger woman man migrant protester prisoner hostage tourist crew member suspect girl boy schoolgirl schoolboy voter troop journalist doctor teacher firefighter miner pilgrim baby infant toddler newborn kid lawmaker deputy motorist driver guard kidnapper attacker terrorist extremist jihadist captor evacuee fugitive convict captive rescuer commuter shopper fan spectator climber skier swimmer diver sailor fisherman farmer nurse worshipper mourner cyclist pedestrian bystander schoolchild staff".split(
    " ",
  ),
);

/** Words for the same people: "six infants", "eight children"; who took hostages is called so or so. Singular, lower case. */
export const samePeople: ReadonlyMap<string, string> = new Map([
  ..."baby infant toddler newborn kid".split(" ").map((word) => [word, "child"] as const),
  ..."kidnapper attacker terrorist extremist jihadist captor militant insurgent"
    .split(" ")
    .map((word) => [word, "gunman"] as const),
]);

/**
 * What happens to what is counted: a number of dead and a number of wounded are not two values of one thing. Each line
 * is one happening, in base forms of the words that tell of it.
 */
const happeningLines = `
dead: die dead death kill fatal fatality perish slay murder toll deadly drown
hurt: injure injury wound wounded hurt maim
treated: hospital hospitalise hospitalize hospitalis hospitaliz treat
missing: miss missing disappear vanish unaccount
trapped: trap strand stranded stuck stick
rescued: rescue save evacuate evacuation pull winch pluck ashore
aboard: aboard carry
held: arrest nick nab detain capture seize custody detention jail imprison hostage kidnap abduct abduction
freed: free release exchange swap
sick: infect infection sick ill contract test case
homeless: displace displaced homeless flee
affected: affect expose compromise breach steal hack access impact
employed: employ hire recruit
dismissed: sack fire redundant redundancy layoff dismiss axe cut shed eliminate
attending: attend attendance rally march protest demonstrate gather crowd turnout participate pack throng
sentenced: sentence jail cage imprison imprisonment
voting: vote elect
launched: launch fire test
flown: fly flew travel distance cover
altitude: altitude height high apogee
range: range reach
land: land splash crash sea
rise: rise gain climb jump increase up grow add surge soar
fall: fall drop decline decrease down lose slip slide plunge
powerless: blackout outage
cancelled: cancel cancellation postpone postponement reschedule scrap ground
escaped: escape breakout
caught: recapture
destroyed: destroy flatten gut bury demolish
damaged: damage
closed: close shut closure
stolen: steal theft
recalled: recall
critical: critical critically
testifying: testify
fined: fine penalty
price: cost price pay worth sell buy
speed: speed
demanded: want demand seek ask request
offered: offer propose bid
agreed: accept agree settle
`;

/** Of what is told in counts: whatever is counted, as long as both count the same. */
export const anyThing = "thing";
/** The same of whatever is no people. */
export const anyObject = "object";

/** Things counted that are one for a count: "40 homes", "40 houses". Singular, lower case. */
export const sameThings: ReadonlyMap<string, string> = new Map([
  ..."home house household property dwelling customer".split(" ").map((unit) => [unit, "dwelling"] as const),
  ..."ship vessel freighter".split(" ").map((unit) => [unit, "ship"] as const),
  ..."painting picture canvas masterpiece artwork".split(" ").map((unit) => [unit, "artwork"] as const),
]);

/** What players and teams score and play: every report tells many of them. Singular, lower case. */
export const playUnits: ReadonlySet<string> = new Set(
  "game point yard season round inning touchdown pass win homer run goal match set try wicket hit out punch rebound assist carry reception catch completion turnover lap medal title start appearance victory loss defeat record shot save corner penalty foul over birdie bogey".split(
    " ",
  ),
);

/** What a verdict or a contract counts, which no later hour adds to as it does to votes and seats. Singular, lower case. */
export const fixedUnits: ReadonlySet<string> = new Set(
  "count charge conviction offence offense juror judge clause option instalment installment storey story floor phase stage lap round".split(
    " ",
  ),
);

/** What a fine is told in: the codes of money that findQuantities gives. */
const currencies = "usd eur gbp jpy cny inr krw chf aud cad nzd rub brl zar try sek nok dkk pln huf czk mxn vnd".split(
  " ",
);
const coins: ReadonlySet<string> = new Set([
  ...currencies,
  ..."crown krona krone mark dollar euro pound peso ruble rouble yen franc dinar riyal lira rupee won yuan shilling rand zloty forint dong".split(
    " ",
  ),
]);

/** Whether a unit is money: a code, or a coin that has none. */
export const isMoney = (unit: string): boolean => coins.has(unit);

/** Whether a unit is of things that are counted, neither measured nor paid, and no share. */
export const isCountedUnit = (unit: string): boolean => unit !== "%" && !measures.has(unit) && !isMoney(unit);

/** What is told in counts that reports of one event repeat in any words, and what is counted then. */
export const tallied: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    dead: ["people"],
    hurt: ["people"],
    missing: ["people"],
    trapped: ["people"],
    rescued: ["people"],
    treated: ["people"],
    critical: ["people"],
    aboard: ["people"],
    held: ["people"],
    freed: ["people"],
    sick: ["people"],
    powerless: ["people", "dwelling"],
    cancelled: ["flight", "train", "ferry", "sailing", "service", "operation", "appointment", "surgery"],
    recalled: [anyThing],
    escaped: ["people"],
    caught: ["people"],
    destroyed: [anyObject],
    damaged: [anyObject],
    closed: [anyObject],
    stolen: [anyObject],
    homeless: ["people"],
    dismissed: ["people"],
    attending: ["people", "%"],
    striking: ["people"],
    testifying: ["people"],
    fined: currencies,
    sentenced: ["time"],
    demanded: ["%"],
    offered: ["%"],
    agreed: ["%"],
  }),
);

/** What happens to counted things alone, never to what is measured or paid. */
export const ofObjects: ReadonlySet<string> = new Set(
  [...tallied].flatMap(([happening, things]) => (things.includes(anyObject) ? [happening] : [])),
);

/** What two sides of a bargain name, in shares: a demand is no other value of an offer, nor either of what was agreed. */
export const ofBargain: ReadonlySet<string> = new Set(["demanded", "offered", "agreed"]);

/** Counted things that stand for people to whom something happened: "12 bodies", "40 arrests". Singular, lower case. */
export const peopleByHappening: ReadonlyMap<string, string> = new Map([
  ["body", "dead"],
  ["death", "dead"],
  ["fatality", "dead"],
  ["life", "dead"],
  ["injury", "hurt"],
  ["arrest", "held"],
  ["striker", "striking"],
  ["detention", "held"],
  ["infection", "sick"],
  ["case", "sick"],
  ["job", "dismissed"],
  ["post", "dismissed"],
  ["layoff", "dismissed"],
  ["redundancy", "dismissed"],
]);

/** Words of two: what the first tells of where the second stands within a few words of it ("lost their lives", "laid off"). */
export const happeningPairs: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>> = new Map(
  Object.entries({
    life: {
      lose: "dead",
      claim: "dead",
      cost: "dead",
      take: "dead",
      save: "rescued",
      fight: "critical",
      battle: "critical",
    },
    care: { intensive: "critical" },
    treatment: { hospital: "treated" },
    clinic: { take: "treated", admit: "treated", bring: "treated" },
    trace: { no: "missing" },
    custody: { in: "held", into: "held" },
    cell: { in: "held" },
    bar: { behind: ["held", "sentenced"] },
    hostage: { take: "held", hold: "held" },
    captive: { take: "held", hold: "held" },
    street: { take: "attending", fill: "attending", pour: "attending", line: "attending" },
    up: { turn: "attending", show: "attending" },
    front: { in: "attending" },
    virus: { catch: "sick" },
    positive: { test: "sick" },
    home: { leave: "homeless", lose: "homeless", flee: "homeless", force: "homeless", drive: "homeless" },
    rubble: { under: "trapped", beneath: "trapped" },
    free: { walk: "freed", set: "freed" },
    run: { on: "escaped" },
    large: { at: "escaped" },
    ruin: { in: "destroyed" },
    off: { lay: "dismissed", walk: "striking", call: "cancelled", put: "cancelled", make: "stolen" },
    job: { lose: "dismissed" },
    tool: { lay: "striking", down: "striking", put: "striking" },
    strike: { join: "striking", go: "striking" },
    walkout: { join: "striking", stage: "striking" },
    stoppage: { join: "striking" },
    work: { stop: "striking" },
    witness: { hear: "testifying", call: "testifying", question: "testifying", examine: "testifying" },
    evidence: { give: "testifying" },
    part: { take: "attending" },
    power: { without: "powerless", lose: "powerless", cut: "powerless", no: "powerless" },
    electricity: { without: "powerless", lose: "powerless", cut: "powerless", no: "powerless" },
    dark: { go: "powerless", in: "powerless" },
    grid: { cut: "powerless", off: "powerless" },
    out: { turn: "attending", walk: "striking" },
    board: { on: "aboard" },
    ship: { on: "aboard" },
    boat: { on: "aboard" },
    plane: { on: "aboard" },
    train: { on: "aboard" },
    bus: { on: "aboard" },
    hospital: { take: "treated", admit: "treated", bring: "treated", rush: "treated", airlift: "treated" },
    prison: { go: "sentenced", send: "sentenced", give: "sentenced", spend: "sentenced" },
    offer: { accept: "agreed" },
    table: { on: "offered" },
    back: { call: "recalled" },
    market: { off: "recalled", pull: "recalled", withdraw: "recalled" },
    shelf: { off: "recalled", pull: "recalled" },
    safety: { bring: "rescued", take: "rescued", lead: "rescued" },
    alive: { dig: "rescued", find: "rescued", bring: "rescued", pull: "rescued" },
  } satisfies Record<string, Readonly<Record<string, string | readonly string[]>>>).map(([word, others]) => [
    word,
    new Map(Object.entries(others).map(([first, told]) => [first, [told].flat()])),
  ]),
);

/** The happenings that a base form tells of. */
export const happenings: ReadonlyMap<string, readonly string[]> = (() => {
  const found = new Map<string, string[]>();
  for (const line of happeningLines.trim().split("\n")) {
    const [name, words] = line.split(": ") as [string, string];
    for (const word of words.split(" ")) found.set(word, [...(found.get(word) ?? []), name]);
  }
  return found;
})();

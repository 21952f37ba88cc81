/** A body that is known by its name: what sort of body it is, and the country whose it is, which may stand for it. */
export interface Actor {
  readonly key: string;
  readonly sort: string;
  /** A country's key as the geography has them; null for one of no country. */
  readonly home: string | null;
}

/** Each line a key, its sort, its country where it has one, and after a colon every form of its name. Written for this project. */
const lines = `
hamas rebels ps: hamas
islamic-jihad rebels ps: islamic jihad
fatah party ps: fatah
hezbollah rebels lb: hezbollah, hizbollah, hizbullah
taliban rebels af: taliban, taleban
houthis rebels ye: houthis, houthi
islamic-state rebels: isis, isil, islamic state, daesh
al-qaeda rebels: al-qaeda, al qaeda
al-shabaab rebels so: al-shabaab, al shabaab
boko-haram rebels ng: boko haram
farc rebels co: farc
pkk rebels tr: pkk
nato alliance: nato
african-union alliance: african union
arab-league alliance: arab league
opec alliance: opec
unesco agency un: unesco
unicef agency un: unicef
unhcr agency un: unhcr
world-health agency un: world health organization, world health organisation
world-food agency un: world food programme, world food program
imf bank: imf, international monetary fund
world-bank bank: world bank
ecb bank eu: ecb, european central bank
european-commission agency eu: european commission
european-parliament parliament eu: european parliament
red-cross charity: red cross, icrc
red-crescent charity: red crescent
oxfam charity: oxfam
greenpeace charity: greenpeace
amnesty charity: amnesty, amnesty international
msf charity: doctors without borders, médecins sans frontières, medecins sans frontieres
interpol police: interpol
europol police eu: europol
kremlin government ru: kremlin
duma parliament ru: duma, state duma
pentagon army us: pentagon
fbi police us: fbi
cia agency us: cia
republicans party us: republicans, gop
democrats party us: democrats
labour party gb: labour
tories party gb: tories, conservatives
bundestag parliament de: bundestag
knesset parliament il: knesset
mossad agency il: mossad
`;

const parsed = lines
  .trim()
  .split("\n")
  .flatMap((line) => {
    const [head, forms] = line.split(": ") as [string, string];
    const [key, sort, home] = head.split(" ") as [string, string, string?];
    return forms.split(", ").map((form): [string, Actor] => [form, { key, sort, home: home ? `place:${home}` : null }]);
  });

/** By every form of its name, lower case. */
export const knownActors: ReadonlyMap<string, Actor> = new Map(parsed);

/**
 * The sort of body that a common noun stands for, base forms: the words of one line may be one body, those of two may not. What
 * stands for people of a sort, and who only bears arms, has a line of its own.
 */
export const bodySorts: ReadonlyMap<string, string> = new Map(
  `
army: army military navy
army-people: soldier troop marine
police: police
police-people: policeman constable detective
fire-people: firefighter fireman
church: church
church-people: bishop priest
court: court tribunal jury
court-people: judge
parliament: parliament senate
parliament-people: lawmaker
rebels-people: rebel militant insurgent gunman guerrilla
union: union
charity: charity
`
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [sort, nouns] = line.split(": ") as [string, string];
      return nouns.split(" ").map((noun): [string, string] => [noun, sort]);
    }),
);

/** Whether two sorts are of others. Who is called a gunman or a fighter may be a soldier or a policeman as well. */
export function areOtherSorts(a: string, b: string): boolean {
  const [x, y] = [a.split("-"), b.split("-")];
  if (x[0] === y[0]) return false;
  const armed = x[0] === "rebels" || y[0] === "rebels";
  return !(armed && x[1] !== undefined && y[1] !== undefined);
}

/** Whether two words that are used alike are two bodies, or two sorts of them: "Democrats" and "Republicans". */
export function areOtherBodies(a: { form: string; lemma: string }, b: { form: string; lemma: string }): boolean {
  const [sort, other] = [bodySorts.get(a.lemma), bodySorts.get(b.lemma)];
  if (sort !== undefined && other !== undefined) return areOtherSorts(sort, other);
  const [x, y] = [knownActors.get(a.form), knownActors.get(b.form)];
  return x !== undefined && y !== undefined && x.key !== y.key;
}

/** Names of regions among the places that hold others of them, or lie across countries. */
const regions: ReadonlySet<string> = new Set(
  "africa,asia,europe,latin america,north america,south america,middle east,gaza,west bank,crimea,donbas,donbass,siberia,korean peninsula,soviet union,ussr,england,scotland,wales,northern ireland,vatican city,washington".split(
    ",",
  ),
);
/** Seats of what is no country. */
const seats: ReadonlySet<string> = new Set(["brussels", "hague", "the hague", "geneva", "strasbourg"]);

/** Whether a place's name may be a part of another's, or stand for what has its seat there. */
export const isPartOrSeat = (form: string): boolean => regions.has(form) || seats.has(form);

/** Whether a country's or a state's key lies within another: "us-oh" in "us", a member in its union. */
export function mayLieWithin(key: string, other: string): boolean {
  const [x, y] = [key.slice(placePrefix), other.slice(placePrefix)];
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  return long.startsWith(`${short}-`) || (long === "nyc" && (short === "us" || short === "un"));
}
const placePrefix = "place:".length;

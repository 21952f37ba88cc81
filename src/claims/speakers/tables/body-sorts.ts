const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** What says which sort of body a name is, to the nouns that such a body is called by afterwards. */
interface BodySort {
  readonly inName: readonly string[];
  readonly calledBy: readonly string[];
}

const sort = (inName: string, calledBy: string): BodySort => ({ inName: words(inName), calledBy: words(calledBy) });

/** Any body of more than one person. */
const anybody = "organisation organization body group";

/** Sorts of bodies by a word of their names, lower case. Each may also be called by that word itself. */
const sorts: readonly BodySort[] = [
  sort(
    "agency authority bureau directorate service office commission board executive inspectorate",
    "agency authority bureau directorate service office commission board body regulator watchdog organisation organization",
  ),
  sort("department", "department agency office authority"),
  sort("ministry secretariat chancellery treasury", "ministry department"),
  sort("government administration cabinet", "government administration cabinet"),
  sort("council", `council authority ${anybody}`),
  sort("committee", `committee ${anybody}`),
  sort("police", "police force department service"),
  sort("court tribunal", "court tribunal"),
  sort("army navy force forces guard brigade fire", "army navy force service brigade department"),
  sort(
    "parliament senate congress assembly legislature bundestag knesset duma",
    "parliament senate congress assembly legislature",
  ),
  sort("union unions", `union alliance bloc party ${anybody}`),
  sort(
    "association federation confederation alliance league society coalition network movement campaign front",
    `association federation confederation alliance league society coalition network movement campaign union party charity ${anybody}`,
  ),
  sort("party democrats bloc", `party bloc ${anybody}`),
  sort("foundation fund trust charity mission rescue", `foundation fund trust charity company service ${anybody}`),
  sort("club team", "club team"),
  sort("university college academy school", "university college academy school institution"),
  sort("institute institution laboratory center centre", `institute institution laboratory center centre ${anybody}`),
  sort("museum gallery church hospital", "museum gallery church hospital institution trust"),
  sort("bank", `bank lender institution company firm group organisation organization`),
  sort("airline airlines airways", "airline carrier company firm group"),
  sort("airport", "airport operator company"),
  sort("railway railways rail", "railway operator company firm carrier"),
  sort(
    `company corporation corp firm inc llc llp ltd plc holdings limited industries logistics shipping pharmaceuticals breweries
    motors mining petroleum technologies systems solutions studio studios enterprise enterprises partners consortium syndicate cooperative
    energy power steel oil gas`,
    "company firm group operator carrier retailer manufacturer consortium business network broadcaster",
  ),
  sort(
    `news newspaper gazette herald guardian times tribune telegraph post star sun standard monitor tv television radio broadcasting
    broadcaster daily weekly magazine journal press`,
    "newspaper paper magazine outlet channel network broadcaster website agency company firm group organisation organization association",
  ),
  sort("group", `company firm operator carrier retailer manufacturer bank charity ${anybody}`),
];

/** By a word of a name, lower case, the nouns that a body of this sort is called by. */
export const calledByWord: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  sorts.flatMap(({ inName, calledBy }) => inName.map((word) => [word, new Set([...calledBy, word])] as const)),
);

/** Nouns that firms alone are called by. */
export const firmsOnly: ReadonlySet<string> = new Set(
  words("company firm airline airport operator carrier retailer manufacturer railway bank"),
);

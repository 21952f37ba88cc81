const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that make a name the name of a body. Lower case. */
export const organisationWords = words(`
academy administration agency airlines airways alliance army assembly association authority bank board brigade broadcasting bureau cabinet
campaign center centre chamber church club coalition college command commission committee company conference congress consortium
cooperative corp corporation council court daily department directorate division enterprise federation firm force forces foundation front
fund gazette government group guard guardian hall herald holdings hospital house inc industries institute institution
intelligence international journal laboratory league legislature limited llc llp ltd magazine ministry mission monitor movement museum navy network
news newspaper office organisation organization parliament partners party pentagon plc police post press radio registry republic review secretariat senate service
services society solutions standard star state-duma studio sun syndicate systems technologies telegraph television times tribune tribunal
trust tv union university watch weekly tours motors logistics shipping pharmaceuticals breweries railways mining petroleum airport zoo ferries
`);

/** Of these the ones that are surnames as well: "Mr Hall", "Manager Ian Church". */
export const bodiesLikeSurnames = words("hall church house post guard court bank sun star press");

/** Organisation words after which "of …" or "for …" belongs to the name ("Ministry of Defence", "Institute for Peace"). */
export const bodiesWithOf = words(`
academy administration agency army assembly association authority bank board bureau center centre chamber church club coalition college commission
committee conference congress council court department directorate federation foundation front fund house institute institution league
legislature ministry movement museum republic office organisation organization party secretariat senate society trust union university
`);

/**
 * Seats of power and international bodies that stand for themselves in every text, lower case. Companies and agencies
 * are not listed: what a text says of them tells (", a shipping company"), and so does the article's own provenance.
 */
export const knownBodies = words(`
kremlin pentagon hamas hezbollah taliban isis isil nato interpol europol unesco unicef opec bundestag knesset duma
democrats republicans gop labour tories
`);

/** Plurals whose possessive stands inside a name ("Workers' Party", "People's Republic"). */
export const peoples = words(
  `people workers teachers women children farmers nurses veterans writers governors mayors lawyers doctors`,
);

/** Last words of bodies that every country or town has under the same name ("Defense Ministry", "Air Force"). */
export const officialBodies = words(`
ministry parliament army navy force forces guard government police court senate assembly congress cabinet council bank treasury staff
intelligence secretariat coastguard directorate department office
`);

/** What a body with "and" in its name has to do with: "Food and Drug Administration". */
export const bodyFields = words(`
economic financial social cultural scientific agricultural industrial civil rocket space aeronautics steel power light iron chemical electric fish food securities health housing science transport transportation parks arts drug labor labour trade culture media youth oil gas
immigration customs revenue research development technology environment energy education sport sports tourism agriculture finance safety
security alcohol firearms tobacco animal children family women air sea search fire natural resources foreign internal public pensions
harbour harbor port docks maritime marine shipping rail railway rescue gardens farming leisure recreation roads highways waterways wildlife planning works
communications information industry commerce business innovation skills veterans disease human oceanic water forestry fisheries
`);

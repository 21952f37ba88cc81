/**
 * Countries and bodies under their names: each line a key, then every form that means it, names of peoples included,
 * and after a bar the cities that stand for its government ("Moscow said"). Lower case; a space joins two words.
 * Written for this project.
 */
const lines = `
us: united states, u.s., u.s, usa, u.s.a., america, american, americans | washington, white house
gb: united kingdom, uk, u.k., britain, great britain, british, briton, britons, brit, brits | london, downing street
ru: russia, russian, russians, russian federation | moscow, kremlin
kp: north korea, north korean, north koreans, n. korea, n korea, dprk | pyongyang
kr: south korea, south korean, south koreans, s. korea, s korea | seoul
cn: china, chinese, people's republic | beijing
jp: japan, japanese | tokyo
de: germany, german, germans | berlin
fr: france, french | paris, elysee
it: italy, italian, italians | rome
es: spain, spanish, spaniards | madrid
pt: portugal, portuguese | lisbon
ie: ireland, irish | dublin
nl: netherlands, dutch, holland | hague
be: belgium, belgian, belgians | 
ch: switzerland, swiss | bern
at: austria, austrian, austrians | vienna
pl: poland, polish, poles | warsaw
cz: czech republic, czech, czechs, czechia | prague
sk: slovakia, slovak, slovaks | bratislava
hu: hungary, hungarian, hungarians | budapest
ro: romania, romanian, romanians | bucharest
bg: bulgaria, bulgarian, bulgarians | sofia
gr: greece, greek, greeks | athens
tr: turkey, turkish, turks, turkiye | ankara
ua: ukraine, ukrainian, ukrainians | kyiv, kiev
by: belarus, belarusian, belarusians | minsk
md: moldova, moldovan, moldovans | chisinau
rs: serbia, serbian, serbs | belgrade
hr: croatia, croatian, croats | zagreb
ba: bosnia, bosnian, bosnians | sarajevo
xk: kosovo, kosovar, kosovars | pristina
al: albania, albanian, albanians | tirana
se: sweden, swedish, swedes | stockholm
no: norway, norwegian, norwegians | oslo
dk: denmark, danish, danes | copenhagen
fi: finland, finnish, finns | helsinki
is: iceland, icelandic | reykjavik
ee: estonia, estonian, estonians | tallinn
lv: latvia, latvian, latvians | riga
lt: lithuania, lithuanian, lithuanians | vilnius
ge: georgia, georgian, georgians | tbilisi
am: armenia, armenian, armenians | yerevan
az: azerbaijan, azerbaijani, azerbaijanis | baku
kz: kazakhstan, kazakh, kazakhs | astana
uz: uzbekistan, uzbek, uzbeks | tashkent
kg: kyrgyzstan, kyrgyz | bishkek
tj: tajikistan, tajik, tajiks | dushanbe
cy: cyprus, cypriot, cypriots | nicosia
mt: malta, maltese | valletta
il: israel, israeli, israelis | jerusalem
ps: palestine, palestinian, palestinians | ramallah
lb: lebanon, lebanese | beirut
sy: syria, syrian, syrians | damascus
iq: iraq, iraqi, iraqis | baghdad
ir: iran, iranian, iranians | tehran
sa: saudi arabia, saudi, saudis | riyadh
ye: yemen, yemeni, yemenis | sanaa
qa: qatar, qatari, qataris | doha
kw: kuwait, kuwaiti, kuwaitis | 
bh: bahrain, bahraini, bahrainis | manama
ae: united arab emirates, uae, emirati, emiratis | abu dhabi
om: oman, omani, omanis | muscat
jo: jordan, jordanian, jordanians | amman
eg: egypt, egyptian, egyptians | cairo
ly: libya, libyan, libyans | tripoli
tn: tunisia, tunisian, tunisians | tunis
dz: algeria, algerian, algerians | algiers
ma: morocco, moroccan, moroccans | rabat
sd: sudan, sudanese | khartoum
ss: south sudan, south sudanese | juba
et: ethiopia, ethiopian, ethiopians | addis ababa
er: eritrea, eritrean, eritreans | asmara
so: somalia, somali, somalis | mogadishu
ke: kenya, kenyan, kenyans | nairobi
ug: uganda, ugandan, ugandans | kampala
tz: tanzania, tanzanian, tanzanians | dodoma
rw: rwanda, rwandan, rwandans | kigali
cd: congo, congolese, drc | kinshasa
ng: nigeria, nigerian, nigerians | abuja
gh: ghana, ghanaian, ghanaians | accra
ml: mali, malian, malians | bamako
ne: niger, nigerien | niamey
bf: burkina faso, burkinabe | ouagadougou
sn: senegal, senegalese | dakar
ci: ivory coast, ivorian, ivorians | abidjan
lr: liberia, liberian, liberians | monrovia
sl: sierra leone, sierra leonean | freetown
cm: cameroon, cameroonian | yaounde
td: chad, chadian | ndjamena
cf: central african republic | bangui
za: south africa, south african, south africans | pretoria
zw: zimbabwe, zimbabwean, zimbabweans | harare
zm: zambia, zambian, zambians | lusaka
ao: angola, angolan, angolans | luanda
mz: mozambique, mozambican, mozambicans | maputo
af: afghanistan, afghan, afghans | kabul
pk: pakistan, pakistani, pakistanis | islamabad
in: india, indian, indians | delhi, new delhi
bd: bangladesh, bangladeshi, bangladeshis | dhaka
lk: sri lanka, sri lankan, sri lankans | colombo
np: nepal, nepalese, nepali | kathmandu
mm: myanmar, burma, burmese | naypyidaw
th: thailand, thai, thais | bangkok
vn: vietnam, vietnamese | hanoi
kh: cambodia, cambodian, cambodians | phnom penh
la: laos, laotian, lao | vientiane
my: malaysia, malaysian, malaysians | kuala lumpur
sg: singapore, singaporean, singaporeans |
id: indonesia, indonesian, indonesians | jakarta
ph: philippines, philippine, filipino, filipinos | manila
tw: taiwan, taiwanese | taipei
hk: hong kong |
mn: mongolia, mongolian, mongolians | ulan bator
au: australia, australian, australians | canberra
nz: new zealand, new zealander, new zealanders | wellington
ca: canada, canadian, canadians | ottawa
mx: mexico, mexican, mexicans | mexico city
gt: guatemala, guatemalan, guatemalans |
hn: honduras, honduran, hondurans | tegucigalpa
sv: el salvador, salvadoran, salvadorans | san salvador
ni: nicaragua, nicaraguan, nicaraguans | managua
cr: costa rica, costa rican, costa ricans | san jose
pa: panama, panamanian, panamanians |
cu: cuba, cuban, cubans | havana
ht: haiti, haitian, haitians | port-au-prince
do: dominican republic, dominican, dominicans | santo domingo
jm: jamaica, jamaican, jamaicans | kingston
co: colombia, colombian, colombians | bogota
ve: venezuela, venezuelan, venezuelans | caracas
ec: ecuador, ecuadorian, ecuadorians | quito
pe: peru, peruvian, peruvians | lima
bo: bolivia, bolivian, bolivians | la paz
cl: chile, chilean, chileans | santiago
ar: argentina, argentine, argentinian, argentines | buenos aires
uy: uruguay, uruguayan, uruguayans | montevideo
py: paraguay, paraguayan, paraguayans | asuncion
br: brazil, brazilian, brazilians | brasilia
va: vatican, holy see |
eu: european union, eu, e.u. | brussels
un: united nations, u.n., un |
us-al: alabama, ala |
us-ak: alaska |
us-az: arizona, ariz |
us-ar: arkansas, ark |
us-ca: california, calif, californian, californians |
us-co: colorado, colo |
us-ct: connecticut, conn |
us-de: delaware, del |
us-fl: florida, fla, floridian |
us-hi: hawaii |
us-id: idaho |
us-il: illinois |
us-in: indiana |
us-ia: iowa |
us-ks: kansas |
us-ky: kentucky |
us-la: louisiana |
us-me: maine |
us-md: maryland |
us-ma: massachusetts, mass |
us-mi: michigan, mich |
us-mn: minnesota, minn |
us-ms: mississippi |
us-mo: missouri |
us-mt: montana |
us-ne: nebraska |
us-nv: nevada |
us-nh: new hampshire |
us-nj: new jersey |
us-nm: new mexico |
us-nc: north carolina, n.c. |
us-nd: north dakota |
us-oh: ohio |
us-ok: oklahoma, okla |
us-or: oregon |
us-pa: pennsylvania |
us-ri: rhode island |
us-sc: south carolina, s.c. |
us-sd: south dakota |
us-tn: tennessee, tenn |
us-tx: texas, texan, texans |
us-ut: utah |
us-vt: vermont |
us-va: virginia |
us-wv: west virginia |
us-wi: wisconsin |
us-wy: wyoming |
nyc: new york, new york city, n.y. |
`;

const parsed = lines
  .trim()
  .split("\n")
  .flatMap((line) => {
    const [key, forms] = line.split(": ") as [string, string];
    return forms
      .split(/[,|]/)
      .map((form) => form.trim())
      .filter((form) => form !== "")
      .map((form): [string, string] => [form, `place:${key}`]);
  });

/** The key of every form, of one word or of several joined by spaces; equal for all names of one country. */
export const placeForms: ReadonlyMap<string, string> = new Map(parsed);

/** The cities and houses that stand for a government. */
export const seatsOfGovernment: ReadonlySet<string> = new Set(
  lines
    .trim()
    .split("\n")
    .flatMap((line) => line.split("|")[1]?.split(",") ?? [])
    .map((form) => form.trim()),
);

/** First words of the forms of several words, so that only those are looked up further. */
export const placeOpeners: ReadonlySet<string> = new Set(
  parsed.filter(([form]) => form.includes(" ")).map(([form]) => form.split(" ")[0]!),
);

import type { SenseTable } from "./sense-table.ts";

/** Dutch, as `senses.ts` reads it. Without accents. Written for this project. */
export const dutch: SenseTable = {
  compounds: true,
  functionWords: `
de het een en of maar want dus noch als dan dat die deze dit der des den wie wat welk welke waar waarom hoe wanneer omdat doordat zodat
opdat hoewel ofschoon terwijl toen nadat voordat totdat zodra sinds tot indien mits tenzij zoals alsof te in op aan bij met naar
van voor door om tegen zonder over onder achter naast tussen wegens ondanks tegenover volgens aldus langs binnen buiten tijdens
vanwege namens via per uit af toe heen mee vanaf vanuit rond rondom omstreeks sedert jegens conform krachtens ten ter ik jij je u hij zij ze wij we jullie
mij me jou hem haar ons hen hun zich zichzelf mijn m'n jouw uw zijn z'n onze iemand iets men elkaar elkaars elk elke ieder iedere
iedereen alle allen alles allemaal beide beiden sommige sommigen enkele enige veel vele velen weinig wat meer minder meest meeste zeer erg heel nog al ook
slechts alleen pas reeds ongeveer zo'n circa minstens zeker hooguit ruim bijna zowat daarbij daarvoor daartegen daarom daarheen destijds
daarna daarnaast daarop daaruit daarin daarover daaronder daarvan daarmee daardoor daaraan hierbij hiervoor hierop hierin hierover hiermee hierdoor hiervan
waarbij waarvoor waarop waarin waarover waarmee waardoor waarvan waaronder waarna ervoor erop erin erover ermee erdoor ervan eraan erbij erg er daar hier nu weer steeds altijd
ja dus echter toch desondanks bovendien intussen ondertussen inmiddels overigens zelf zelfs wel juist immers eens namelijk tevens eveneens verder voorts
althans tenminste in_totaal telkens zulke dergelijke dergelijk ander andere anderen anders zelfde dezelfde hetzelfde heer mevrouw meneer
tot_nu_toe tot_dusver daarvoor aanvankelijk laatstelijk voorlopig momenteel thans zojuist net even aldaar vandaar hierna hiernaast terug vast
los door voort neer samen respectievelijk elders ergens overal gewoon vooral met_name onder_meer onder_andere naar_aanleiding_van op_grond_van
in_verband_met als_gevolg_van ten_opzichte_van met_betrekking_tot in_plaats_van ten_slotte tenslotte uiteindelijk kortom uiteraard natuurlijk misschien wellicht
vermoedelijk onderweg bijvoorbeeld hun haar wiens wier wier zowel hetzij mede ongeacht behalve zodoende alsnog alweer gaandeweg weliswaar d'r 't 's`,
  auxiliaries: `
zijn is was waren ben bent geweest zij hebben heeft heb had hadden gehad worden wordt word werd werden geworden kunnen kan kun kunt kon konden gekund
moeten moet moest moesten gemoeten zullen zal zult zou zouden willen wil wilt wilde wilden wou gewild mogen mag mocht mochten gemogen laten laat liet lieten
gaat gaan ging gingen komt blijken blijkt bleek bleken gebleken hoeven hoeft hoefde hoefden`,
  negations: "niet geen nooit niemand niets niks nergens zonder evenmin noch geenszins",
  undenied: "alleen slechts enkel uitgesloten minder langer zelden",
  endings: "heden ingen heid ing eren enden ende erde aars ers ten den tjes jes en es er tje je te de st s n t e",
  inflections: "e en n s t te ten de den er ers ing ingen end ende enden je jes tje tjes st ste",
  places: `
us: amerikaan* washington washingtons vs verenigde_staten
gb: brit* londen groot-brittannie verenigd_koninkrijk
ru: russ* rus moskou kremlin
kp: noord-korea* pyongyang
kr: zuid-korea* seoel
cn: chines* chinees* chinezen peking
jp: japan* tokio
de: duits* duitser* berlijn
fr: frans fransen fransman franse parijs elysee
it: italiaan* rome
es: spaans* spanjaard* madrid
ua: oekrai* kiev kyiv
il: israel* jeruzalem
ir: iran* teheran
iq: irak* bagdad
sy: syr* damascus
ps: palestij* palestijn* gaza gazastrook
tm: turkmeen*
tr: turk* ankara
pl: pool poolse polen pools warschau
at: oostenrijk* wenen
ch: zwitser* bern
nl: nederland* haagse
be: belg* brusselse
lu: luxemburg*
gr: griek* athene
hu: hongaar* hongarije budapest boedapest
cz: tsjech* praag
sk: slowaak* slowakije bratislava
se: zweed* zweden stockholm
no: noor noren noors noorse noorwegen
dk: deen denen deens deense kopenhagen
fi: fins finse finnen helsinki
pt: portug* lissabon
ie: iers ierse ieren dublin
in: indias* indiase indiers
id: indonesi* jakarta
pk: pakista* islamabad
af: afghaan* kabul kaboel
eg: egypt* cairo
sa: saoedi* saudi* riyad riaad
lb: liban* beiroet
jo: jordaans* jordaan amman
mx: mexicaan*
br: brazili* 
ar: argentijn* argentini*
ve: venezol* caracas
co: colombi* bogota
ca: canad* ottawa
au: austral* canberra
za: zuid-afrik* pretoria
cd: congol* kinshasa
ma: marok* rabat
sr: surina* paramaribo
rs: serv* belgrado
ro: roemeen* roemeni* boekarest
bg: bulgaar* bulgarije sofia
by: wit-rus* belarus* minsk
ee: estland* tallinn
lv: letland* lets letse letten riga
lt: litouw* vilnius`,
  separable: `
arrest: houdt|aan hield|aan hielden|aan houden|aan pakt|op pakte|op pakten|op pakken|op
die: kwam|om kwamen|om komt|om komen|om kwam|om_het_leven kwamen|om_het_leven komt|om_het_leven komen|om_het_leven liet|het_leven lieten|het_leven
die: kostte|het_leven kostten|het_leven kost|het_leven
reject: wijst|af wees|af wezen|af wijzen|af wijst|van_de_hand wees|van_de_hand wezen|van_de_hand stemt|weg stemde|weg stemden|weg
announce: kondigt|aan kondigde|aan kondigden|aan kondigen|aan maakt|bekend maakte|bekend maakten|bekend maken|bekend
say: laat|weten liet|weten lieten|weten laten|weten deelt|mee deelde|mee deelden|mee delen|mee geeft|aan gaf|aan gaven|aan voegt|toe voegde|toe
admit: geeft|toe gaf|toe gaven|toe geven|toe
urge: roept|op riep|op riepen|op roepen|op dringt|aan drong|aan drongen|aan dringen|aan spoort|aan spoorde|aan
accuse: klaagt|aan klaagde|aan klaagden|aan klagen|aan
exclude: sluit|uit sloot|uit sloten|uit sluiten|uit
resign: treedt|af trad|af traden|af treden|af stapt|op stapte|op stapten|op stappen|op treedt|terug trad|terug traden|terug legt|neer legde|neer
acquit: spreekt|vrij sprak|vrij spraken|vrij spreken|vrij
free: laat|vrij liet|vrij lieten|vrij laten|vrij
build: bouwt|op bouwde|op bouwden|op
cut: bouwt|af bouwde|af
begin: breekt|uit brak|uit braken|uit vangt|aan ving|aan
use: zet|in zette|in zetten|in wendt|aan wendde|aan
continue: zet|voort zette|voort zetten|voort houdt|aan_houden gaat|door ging|door gingen|door gaan|door
approve: stemt|in stemde|in stemden|in stemmen|in keurt|goed keurde|goed keurden|goed keuren|goed neemt|aan nam|aan namen|aan nemen|aan
disapprove: keurt|af keurde|af keurden|af
attend: neemt|deel nam|deel namen|deel nemen|deel woont|bij woonde|bij woonden|bij
cancel: zegt|af zei|af zeiden|af zeggen|af blaast|af blies|af gelast|af gelastte|af valt|uit viel|uit vielen|uit vallen|uit
occur: vindt|plaats vond|plaats vonden|plaats vinden|plaats doet|voor deed|voor deden|voor treedt|op trad|op traden|op
crash: stort|neer stortte|neer stortten|neer storten|neer rijdt|in_op
collapse: stort|in stortte|in stortten|in storten|in zakt|in zakte|in
propose: stelt|voor stelde|voor stelden|voor stellen|voor
compel: dwingt|af dwong|af
return: keert|terug keerde|terug keerden|terug keren|terug komt|terug kwam|terug kwamen|terug geeft|terug gaf|terug gaven|terug
arrive: komt|aan kwam|aan kwamen|aan komen|aan
withdraw: trekt|terug trok|terug trokken|terug trekken|terug trekt|in trok|in trokken|in
invade: valt|binnen viel|binnen vielen|binnen vallen|binnen dringt|binnen drong|binnen drongen|binnen
depend: hangt|af hing|af
increase: neemt|toe nam|toe namen|toe nemen|toe
decrease: neemt|af nam|af namen|af nemen|af
provide: stelt|beschikking stelde|beschikking stelden|beschikking
assume: gaat|van_uit ging|van_uit gaan|van_uit gaat|ervan_uit ging|ervan_uit gingen|ervan_uit gaan|ervan_uit
prepare: bereidt|voor bereidde|voor bereidden|voor
promise: zegt|toe zei|toe zegden|toe zegde|toe
include: sluit|in sloot|in
apologise: biedt|excuses_aan bood|excuses_aan boden|excuses_aan bieden|excuses_aan biedt|verontschuldigingen_aan bood|verontschuldigingen_aan
offer: biedt|aan bood|aan boden|aan bieden|aan
appear: duikt|op dook|op doken|op
suspend: schort|op schortte|op schortten|op legt|stil legde|stil legden|stil
extradite: levert|uit leverde|uit leverden|uit leveren|uit
expel: zet|uit zette|uit zetten|uit wijst|uit wees|uit
intervene: grijpt|in greep|in grepen|in grijpen|in
interfere: mengt|zich mengde|zich
seize: neemt|in_beslag nam|in_beslag namen|in_beslag nemen|in_beslag
determine: stelt|vast stelde|vast stelden|vast stellen|vast
restore: richt|weer_in
shutdown: schakelt|uit schakelde|uit
demolish: breekt|af brak|af braken|af breken|af
shoot: schiet|neer schoot|neer schoten|neer schieten|neer
drop: werpt|af wierp|af wierpen|af gooit|af
join: sluit|aan sloot|aan sloten|aan sluiten|aan treedt|toe trad|toe
invite: nodigt|uit nodigde|uit nodigden|uit nodigen|uit
publish: geeft|uit gaf|uit gaven|uit
abandon: geeft|op gaf|op gaven|op geven|op
conduct: voert|uit voerde|uit voerden|uit voeren|uit
introduce: voert|in voerde|in voerden|in voeren|in
lead: voert|aan voerde|aan voerden|aan
complete: rondt|af rondde|af rondden|af
attack: valt|aan viel|aan vielen|aan vallen|aan
recommend: raadt|aan raadde|aan raadden|aan beveelt|aan beval|aan
discourage: raadt|af raadde|af raadden|af
comply: leeft|na leefde|na
expire: loopt|af liep|af liepen|af
cordon: zet|af zette|af zetten|af
imprison: sluit|op sloot|op sloten|op zet|vast zette|vast zetten|vast
impose: legt|op legde|op legden|op leggen|op
overthrow: werpt|omver wierp|omver
ignite: steekt|aan stak|aan staken|aan steekt|in_brand stak|in_brand staken|in_brand
clean: ruimt|op ruimde|op ruimden|op
draft: stelt|op stelde|op stelden|op
cooperate: werkt|samen werkte|samen werkten|samen werken|samen werkt|mee werkte|mee
postpone: stelt|uit stelde|uit stelden|uit stellen|uit
note: merkt|op merkte|op merkten|op
point: wijst|erop wees|erop wezen|erop
set: stelt|in stelde|in stelden|in
notice: valt|op viel|op vielen|op
attract: trekt|aan trok|aan trokken|aan
expect: rekent|op rekende|op
birth: brengt|ter_wereld bracht|ter_wereld
born: komt|ter_wereld kwam|ter_wereld
close: sluit|af sloot|af sloten|af
order: draagt|op droeg|op
raise: haalt|op haalde|op haalden|op
play: speelt|af speelde|af
break: breekt|in_te brak|in
follow: volgt|op volgde|op volgden|op
sue: spant|aan spande|aan spanden|aan klaagt|aan_wegens
collide: rijdt|op_elkaar botst|op_elkaar botsten|op_elkaar
lift: heft|op hief|op hieven|op
dissolve: ontbindt|op
evacuate: ontruimt|volledig
happen: gebeurt|er
look: kijkt|uit
search: zoekt|naar
check: gaat|na ging|na gingen|na`,
  senses: `
stop: stilgelegd stillegg*
blame: de_schuld
resume: hervat*
unrealistic: onrealistisch*
boil: kook* koken gekookt
order: bestelt bestelde* besteld
declare: uitgeroepen uitroep* riep_uit
offer: biedt bieden bood boden geboden
proceed: verliep verliepen
resign: stapt_op stapte_op
happen: ontstaan ontstond ontstonden
report: melden gemeld
shoot: neergehaald neerhal* haalde_neer
know: weten
call: roept roepen riep
protest: acties
house: wonen woont woonde
present: aanwezig*
safe: veiliger
run: rennen
mean: betekenen
opinion: uitspraken
difference: anders
arrest: arresteren oppakken
try: proberen
last: duurt duurde duurden
place: verricht*
customer: client*
disappoint: teleurgesteld* teleurstell*
conceal: verzwegen verzwijg* achtergehouden
prepare: voorbereid* voorbereiden
amount: waarde
steel: staal
inhale: ingeademd*
busy: bezig
surround: omgeving
fact: feit feiten
game: spel spelletje*
period: periode*
formal: formeel formele
housing: huisvesting
arrange: regelen regelt geregeld
mobile: mobiel mobiele
bring: haalde haalden gehaald
drown: verdrinken verdronken
die: omkwamen
chance: kansen_gemist
weapon: wapens
clash: botsingen
inform: inlichten
deploy: ingezet inzetten
fear: gevreesd
responsible: verantwoordelijk_voor
ballot: stembus* stembiljet* stemhokje* stembureau*
govern: regeert regeren regeerde regerende geregeerd besturen
enough: genoeg voldoende
middle: midden
finding: bevinding*
disposable: wegwerp*
love: liefde verliefd*
speech: toespraak* toesprak* redevoering* speech meningsuiting
exercise: oefening~ oefeningen legeroefening*
wild: wild wilde
land: landde landden geland landing* landen_op perceel
nature: natuur natuurgebied*
defence: defensie verdediging* afweer
justice: justitie
football: voetbal* voetballer*
sport: sport sporten sportief* sportbond*
winter: winter winters
autumn: herfst najaar
summer: zomer zomers
credit: krediet*
cross: oversteek* overgestoken overstak* kruis
main: belangrijkste
vice: vice vice-
negotiate: onderhandel* onderhandelt onderhandelen
deadline: deadline* termijn*
appearance: optreden optredens
progress: vooruitgang vordering*
surprise: verras* verrast
transparency: transparant* transparantie
comment: commentaar commentaren
correction: correctie* rectificatie*
sculpture: sculptuur beeldhouwwerk*
nationality: nationaliteit*
speciality: specialiteit*
priority: prioriteit* voorrang
capacity: capaciteit*
quality: kwaliteit*
repair: reparatie* repareren gerepareerd herstelwerk* repareert
location: locatie*
standard: norm normen standaard*
object: voorwerp*
partnership: partnerschap* samenwerkingsverband*
neighbourhood: buurt buurten wijk wijken stadswijk* volkswijk*
membership: lidmaatschap*
combination: combinatie*
specialist: specialist*
moderator: moderator* presentator* presentatrice*
activity: activiteit*
basis: basis grondslag
background: achtergrond*
consumer: consument*
without: zonder
nobody: niemand
nothing: niets niks
never: nooit
no: geen
neither: noch evenmin
nowhere: nergens
die: sterven sterft stierf stierven gestorven overlijd* overleden overleed overled* omgekomen omkwam* omkomen om_het_leven het_leven_lieten verdronk* verdrink* verdrinking* bezweek bezweken sneuvel* gesneuveld* het_leven_kostte het_leven_gekost
dead: dood dode doden sterfgeval* een_lijk het_lijk lijk_van lijken_gevonden lichaam_van stoffelijk* gedode gedood* dodelijk* dodelijke levenloos* levenloze
death: overlijden sterfte
kill: doodt doodde doodden doodgeschoten doodschoot doodschieten vermoord* vermoordde* moord moorden doodgestoken doodstak doodsteken doodgeslagen doodgereden doodreed ombracht* omgebracht* ombreng* geliquideerd neergeschoten_en_gedood liquidatie~
victim: slachtoffer* gedupeerd*
toll: dodental* dodencijfer* dodenaantal* slachtofferaantal tol
injure: gewond* verwond* verwonding* rookvergiftiging blessure* geblesseerd* letsel letsels
miss: vermist* vermissing* spoorloos
disappear: verdwijn* verdween verdwenen verdwijning*
trap: ingesloten opgesloten_geraakt bekneld* vastzat* vastgezeten bedolven beklemd* klem
rescue: gered redden redt redde reddingsactie* reddingsoperatie* redding* geborgen borg borgen berging* bergingswerk* in_veiligheid
rescuer: redder redders reddingswerker* hulpverlener* hulpdienst* reddingsteam* reddingsdienst* reddingsploeg*
evacuate: evacu* geevacueerd* ontruim* ontruiming*
survive: overleef* overleven overleeft overleefd*
survivor: overlevende*
arrest: arrestatie* arresteer* gearresteerd* arrestant* aangehouden aanhoud* aanhielden aanhield opgepakt* oppakte* opgepakt arrestaties
custody: voorarrest hechtenis cel politiecel inverzekering* aanhoudingsbevel arresthuis
detain: vastgehouden vasthoud* vastgezet vastzit* vasthield* gedetineerd* detentie*
free: vrijgelaten vrijlat* vrijliet* bevrijd* bevrijding* vrijkom* vrijkwam* vrijgekomen vrij vrije invrijheidstelling* vrijlaten
kidnap: ontvoer* ontvoering* gekidnapt kidnap*
hostage: gijzel* gegijzeld*
displace: ontheemd* verdreven
flee: vlucht_voor vluchtte vluchtten gevlucht vluchten ontvlucht*
homeless: dakloos* dakloze* thuisloos* thuisloze*
infect: besmet* geinfecteerd*
infection: infectie* besmetting*
sick: ziek zieke zieken
case: geval gevallen zaak zaken
hospital: ziekenhuis* ziekenhuizen kliniek* hospitaal* spoedeisende_hulp
treat: behandel* verzorgd verzorg*
serious: ernstig* zwaar zware zwaarste
critical: levensgevaar* kritieke
person: mens mensen persoon personen individu
population: bevolking* volk volken volkeren
man: man mannen manspersoon
woman: vrouw vrouwen
child: kind kinderen minderjarig* kindje kindjes jongeren jongere kleuter*
girl: meisje*
boy: jongen jongens jongetje*
baby: baby* zuigeling* peuter*
parent: ouder ouders ouderpaar
family: familie* gezin* nabestaande* familielid familieleden
worker: arbeider* werknemer* medewerker* werkkracht* mijnwerker* bouwvakker* arbeidskracht* personeelslid personeelsleden werklieden
police: politie* agenten marechaussee rechercheteam
officer: agent agente politieman politiemensen officier* rechercheur* inspecteur* politiefunctionaris*
soldier: soldaat* soldaten militair* militairen
army: leger* krijgsmacht* strijdkrachten landmacht troepenmacht
civilian: burgerslachtoffer* burgerbevolking burgerdoel*
resident: bewoner* inwoner* omwonende* burger burgers inwoonster ingezeten*
passenger: passagier* inzittend* reiziger* opvarend*
student: student* studenten leerling* scholier*
teacher: leraar* leraren lerares* docent* leerkracht* onderwijzer*
doctor: arts artsen dokter* huisarts* medicus medici
nurse: verpleegkundige* verpleger* verpleegster* zorgmedewerker*
patient: patient*
firefighter: brandweer* brandweerman* brandweerlieden brandweermensen spuitgast*
tourist: toerist* vakantieganger*
migrant: migrant* immigrant* bootvluchteling*
refugee: vluchteling* asielzoeker* statushouder*
protester: betoger* demonstrant* actievoerder* manifestant*
protest: protest* demonstr* betog* betoging* demo manifestatie* gedemonstreerd
march: mars optocht* marcheer* stoet
riot: rellen rel ongeregeldheden onlusten relschopper* opstootje*
clash: confrontatie* schermutseling* treffen_met gevecht* gevechten handgemeen
strike: staking* staak* staken_zij gestaakt stakingsactie* werkonderbreking* staken_voor inslag*
striker: staker* spits spitsen aanvaller_van
union: vakbond* vakbonden bond bonden vakcentrale* unie vakorganisatie*
member: lid leden
participate: deelnem* deelgenomen deelname deelnam*
organiser: organisator* organisatoren
house: huis huizen woning* woonhuis* woonhuizen rijtjeshuis*
home: thuis tehuis
household: huishouden* gezinnen
apartment: appartement* flat flats flatgebouw* flatwoning*
storey: verdieping*
floor: vloer vloeren begane_grond
roof: dak daken
wall: muur muren wand wanden
factory: fabriek* productiebedrijf*
plant: installatie* centrale centrales fabrieksterrein plant planten
school: school scholen basisschool* basisscholen middelbare_school schoolgebouw*
church: kerk kerken kerkelijk* protestant*
mosque: moskee*
hotel: hotel*
shop: winkel* warenhuis* warenhuizen zaak_in
market: markt markten
bridge: brug bruggen viaduct*
tunnel: tunnel*
road: weg wegen straatweg rijbaan* rijksweg* autoweg* rijstrook_op provinciale_weg
motorway: snelweg* autosnelweg*
city: stad steden stedelijk* gemeente gemeenten stadsbestuur gemeentelijk* gemeentebestuur*
town: plaats_in plaatsje* stadje* gemeentes
village: dorp dorpen dorpje* dorps
capital: hoofdstad* hoofdsteden hoofdstedelijk*
region: regio* gebied gebieden streek streken provincie* provinciaal* district*
country: land landen lidstaat* lidstaten vaderland
state: staat staten deelstaat* deelstaten toestand
government: regering* kabinet* kabinetten rijksoverheid overheid* bewind
federal: federaal federale
president: president* staatshoofd*
premier: premier* minister-president* minister-presidenten eerste_minister regeringsleider* kanselier* bondskanselier* eersteminister*
minister: minister ministers bewindsman bewindsvrouw bewindspersoon bewindspersonen bewindslieden staatssecretaris*
ministry: ministerie* ministeries departement*
interior: binnenlandse_zaken
mayor: burgemeester* burgervader*
governor: gouverneur* commissaris_van_de_koning
parliament: parlement* Tweede_Kamer Eerste_Kamer bondsdag volksvertegenwoordiging staten-generaal
lawmaker: kamerlid* kamerleden parlementslid* parlementslid parlementsleden parlementarier* volksvertegenwoordiger* afgevaardigde* senator* fractielid*
party: partij partijen
opposition: oppositie*
leader: leider* leidster* kopstuk* lijsttrekker* partijvoorzitter* fractievoorzitter* voorman voorvrouw
boss: baas bazen topman topvrouw ceo bestuursvoorzitter* directievoorzitter*
board: bestuur raad_van_bestuur raad_van_commissarissen directie bestuurslid bestuursleden
chairman: voorzitter* voorzitster*
spokesperson: woordvoerder* woordvoerster* zegsman zegsvrouw persvoorlichter*
official: ambtenaar* ambtenaren officieel officiele functionaris*
authority: autoriteit* instantie*
office: kantoor* kantoren bureau bureaus
court: rechtbank* gerechtshof* hof rechtszaal* Hoge_Raad kort_geding tribunaal* gerecht strafhof* assisen* Raad_van_State assisenhof*
judge: rechter* rechters rechtercommissaris raadsheer
prosecutor: aanklager* openbaar_ministerie OM officier_van_justitie parket parketten procureur*
lawyer: advocaat* advocaten raadsman raadsvrouw advocate
trial: proces processen rechtszaak* rechtszaken strafzaak* strafzaken strafproces* rechtsgang
defendant: beklaagde* gedaagde* aangeklaagde*
accuse: beschuldig* verwijt* verweten beticht* verweet aantijging* verwijten
charge: aanklacht* aangeklaagd* ten_laste tenlastelegging* telastlegging*
sentence: veroordeel* veroordeling* celstraf* gevangenisstraf* taakstraf* werkstraf* cel_voor
verdict: vonnis* uitspraak* arrest
convict: schuldig_bevonden
acquit: vrijgesproken vrijspraak* vrijsprak* vrijspreken
appeal: hoger_beroep beroep in_beroep cassatie beroepszaak
prison: gevangenis* gevangenissen penitentiair* huis_van_bewaring
prisoner: gevangene* gedetineerde* krijgsgevangen*
guilty: schuldig*
innocent: onschuldig* onschuld
crime: misdrijf* misdaad* misdaden misdrijven criminaliteit* crimineel* criminele* strafbaar* strafbare delict*
murder: doodslag moordzaak* moordpartij
fraud: fraude* oplicht* bedrog frauduleus*
launder: witwas* witgewassen
corruption: corrupt* corruptie* omkoping* omgekocht
theft: diefstal*
steal: steelt stelen stal stalen gestolen buitgemaakt ontvreemd*
robbery: overval* beroving* roofoverval*
investigate: onderzoekt onderzocht onderzochten onderzoeken onderzochte opsporen
investigation: onderzoek strafrechtelijk_onderzoek gerechtelijk_onderzoek onderzoeken_naar speurwerk opsporing*
investigator: onderzoeker* speurder* onderzoeksteam*
suspect: verdacht* verdachte* vermeend* vermeende
perpetrator: dader* daders
attack: aanval* aanvallen aanslag* aangevallen aanvalt belaagd belager* aanviel* attaque
attacker: aanvaller* dader_van aanslagpleger*
bomb: bom bommen bombard* explosief explosieven springstof*
explosion: explosie* ontplof* ontploff* detonatie* knal knallen
shoot: schot schoten schiet schieten schoot schoten_op geschoten schietpartij* schietincident* beschot* beschieten neergeschoten
shell: granaat granaten beschiet* artilleriebeschieting*
launch: afgevuurd* gelanceerd* lancer* lancering* afvuur* lanceerde
weapon: wapen* vuurwapen* bewapen* bewapening*
knife: mes messen keukenmes
bullet: kogel* patroon
rocket: raket raketten raketbeschieting*
missile: kruisraket* kruisraketten langeafstandsraket* projectiel*
drone: drone* drones
war: oorlog* burgeroorlog* oorlogen
peace: vrede* vredes
ceasefire: staakt-het-vuren wapenstilstand* bestand_tussen gevechtspauze* wapenbestand
rebel: rebel* rebellen opstandeling*
militia: militie*
fighter: strijder* gevechtsvliegtuig* straaljager* gevechtstoestel*
fight: strijd vecht vechten vocht vochten gevochten bestrijd* bestreden bestrijding* strijden
terror: terreur* terroris* terrorisme
border: grens* grenzen grensovergang* grensbewaking*
fire: brand branden vuur vlammen vlam brandde brandt uitslaand* vuurzee
arson: brandstichting* brandgesticht* aangestoken
smoke: rook rookontwikkeling rookwolk*
flood: overstrom* overstroming* wateroverlast hoogwater vloed vloedgolf* ondergelopen
quake: aardbeving* beving* naschok* aardschok*
storm: storm* stormen noodweer* onweer* orkaan*
rain: regen* regenval neerslag* hevige_regen
snow: sneeuw* lawine*
heat: hitte* hittegolf* warmte* stadsverwarming
crash: aanrijding* botsing* botst botste botsten gebotst crash* crashte neergestort* neerstort* frontaal kopstaart* ramde ramt geramd rijdt_in reed_in
fall: valt viel vielen vallen val valpartij* daalt daalde daalden gedaald
accident: ongeluk* ongelukken ongeval* ongevallen kettingbotsing*
derail: ontspoor* ontsporing*
sink: zinkt zonk zonken gezonken zinken vergaan vergaat verging vergingen kapseis*
overload: overbeladen overbelast* overvol
collapse: ingestort* instort* instorting* bezwijk* ingezakt verzakt
break: brak braken breekt breken gebroken
disaster: ramp rampen catastrof* rampzalig* vliegramp*
damage: schade* beschadig* schades
destroy: vernietig* verwoest* vernield* verwoesting* vernieling* vernielt
train: trein treinen treinstel* intercity* sprinter* goederentrein* hogesnelheidstrein*
railway: spoor spoorlijn* spoorweg* rails treinverkeer prorail
tram: tram trams
bus: bus bussen touringcar* lijnbus* streekbus* schoolbus*
transport: vervoer* vervoerder* openbaar_vervoer transport*
car: auto auto's personenauto* wagen wagens personenwagen* autootje
vehicle: voertuig*
truck: vrachtwagen* vrachtauto* truck trucks oplegger*
motorcycle: motorfiets* motorrijder* motorrijd*
plane: vliegtuig* toestel toestellen
flight: vlucht vluchten_van vluchtnummer
airline: luchtvaartmaatschappij* vliegmaatschappij*
airport: luchthaven* vliegveld* vliegvelden
helicopter: helikopter* traumahelikopter*
ship: schip schepen cruiseschip*
ferry: veerboot* veerboten veerpont* pont veer veerdienst*
boat: boot boten bootje* sloep
port: haven havens havenbedrijf* havenstad
captain: kapitein*
driver: bestuurder* chauffeur* machinist* automobilist* bestuurster*
pilot: piloot* piloten copiloot*
wheel: stuur achter_het_stuur
water: water waters
river: rivier* rivieren
dam: dam dammen stuwdam* dijk dijken dijkdoorbraak*
lake: meer_van stuwmeer* meertje*
electricity: stroom elektriciteit* stroomvoorziening
power: energie macht energiebedrijf*
oil: olie* aardolie ruwe_olie
gas: gas gassen aardgas
company: bedrijf bedrijven onderneming* firma* concern* vennootschap* fabrikant* rederij* maatschappij maatschappijen multinational*
operator: exploitant* uitbater* beheerder* netbeheerder*
supplier: toeleverancier* leverancier*
employer: werkgever* werkgeversorganisatie*
association: vereniging* verbond brancheorganisatie* koepel*
bank: bank banken
investor: belegger* investeerder*
price: prijs prijzen duurder* prijsstijging* prijsverhoging*
cost: kost kosten kostte kostten gekost kostprijs
pay: betaal* betalen betaald* betaling* uitbetaal* uitbetaald uitkering*
money: geld gelden geldbedrag*
tax: belasting* accijns* accijnzen btw heffing* belast_op
budget: begroting* budget* begrotingen prinsjesdag miljoenennota
job: baan banen arbeidsplaats* jobs job vacature* baanverlies
layoff: ontslagen_vallen ontslagronde* collectief_ontslag
dismiss: ontsla* ontslaan ontslagen ontslag ontsloeg
cut: bezuinig* bezuiniging* geschrapt schrapt schrappen schrapte snoei* gekort kort_op inkrimp*
fund: fonds fondsen middelen
aid: hulp hulpgoederen steun steunt ondersteun* hulporganisatie* hulppakket
profit: winst winsten winstgevend*
revenue: omzet* inkomsten opbrengst*
loss: verlies* verliezen_van
demand: vraag_naar eis eisen eist eiste eisten geeist
debt: schuld_van schulden schuldenlast staatsschuld
trade: handel* handelsoorlog* handelsverdrag*
trader: handelaar* handelaren
sell: verkoop* verkocht* verkopen
buy: koopt kopen kocht kochten gekocht aankoop* aangekocht overname* overnam* overgenomen kopers
rise: stijg* stijging* steeg stegen gestegen opgelopen oploopt oploop* opliep* liep_op klom klimt toegenomen_tot
increase: verhog* verhoging* verhoogd* toegenomen toenam* toename* opgetrokken
reduce: verlaag* verlaging* verlag* verminder* reduceer* gereduceerd* afgebouwd terugdring* teruggedrongen
decline: afname* daling* afgenomen afnam* dalen teruggelopen
deal: akkoord* overeenkomst* verdrag deal deals convenant* regeerakkoord*
agree: eens afgesproken afspraak* afspraken overeengekomen
sign: onderteken* getekend* tekent tekende tekenden ondertekend teken
talk: gesprek gesprekken onderhandeling* praat praten praatte overleg* overlegt besprek*
round: ronde rondes
meet: ontmoet* ontmoeting* bijeenkom* bijeenkwam* bijeenkomst* vergader* vergadering*
summit: top_van topoverleg topconferentie* eu-top navo-top klimaattop*
visit: bezoek* bezocht* bezoeken
trip: reis reizen reisde reisden gereisd
election: verkiezing* verkiezingen stembusgang*
voter: kiezer* stemgerechtigd* kiesgerechtigd*
vote: stemming* stemt stemde stemden gestemd stemmen voor_gestemd
turnout: opkomst* opkomstpercentage
observer: waarnemer*
win: wint won wonnen winnen gewonnen zege overwinning* winst_voor zegeviert zegevierde verkiezingswinst*
lose: verliest verloor verloren verliezen
defeat: nederlaag* nederlagen versla* verslagen verslaat versloeg
seat: zetel* zetels
majority: meerderheid* meerderheden
coalition: coalitie* coalities
press: pers media persbureau*
journalist: journalist* verslaggever* correspondent* journaliste
resign: aftreden aftrad* afgetreden aftreed* ontslag_genomen opgestapt opstap* teruggetreden terugtred* ontslagname
appoint: benoem* benoeming* aangesteld* aanstell*
close: sluit sluiten sloot sloten gesloten sluiting* dichtgaat dicht_gaan dicht afgesloten afsluit* afsluiting*
lock: op_slot vergrendel* sluis
open: open opende openden geopend* opening* openen opent heropen* openstell*
door: deur deuren
exit: uitgang*
emergency: noodgeval* nood noodsituatie* noodoproep*
impose: opgelegd* opleg* uitgevaardigd*
order: bevel bevelen bevolen beval opdracht* verordend bestelling*
begin: begin begint begon begonnen beginnen aanvang* uitgebroken uitbrak* startte starten gestart start
outbreak: uitbraak* uitbraken
end: einde eindigt eindigde beeindig* geeindigd afgelopen_is
stop: stop stopt stopte stopten gestopt stoppen stopzet* stopgezet* halte haltes
suspend: opgeschort* opschort* geschorst* schorst schorste schorsen schorsing*
cancel: geannuleerd* annuleer* annulering* afgelast* afgelasting* geschrapte afgezegd uitval uitgevallen
postpone: uitgesteld uitstel* verschoven verschuif* verdaagd*
continue: voortgezet* voortzet* vervolgt vervolgd_met doorga* doorgaan aanhoudend* voortduur* duurt_voort
announce: aangekondigd* aankondig* aankondiging* bekendgemaakt bekendmak* bekend_gemaakt
plan: plan plannen gepland* planning* voornemen* voornemens
decide: besluit besloot besloten besluiten beslist beslis* beslissen
decision: beslissing* besluit_van besluitvorming
say: zegt zeggen zei zeiden zegde gezegd verklaart verklaarde verklaarden verklaren meegedeeld meldt meldde meldden stelt_dat
claim: beweert beweren beweerde beweerden bewering* claim* claimt geclaimd opgeeist opeis* eist_op eiste_op
deny: ontken* ontkenning* ontkent tegengesproken tegensprak* weersprak* weerspreekt
reject: afgewezen afwijz* afwijst afwees afkeur* weiger* verworpen verwerp* verwierp* weggestemd van_de_hand_gewezen
admit: toegegeven toegeef* toegeven erkent erkende erkenden erken* bekende_dat bekentenis* bekend_heeft
confirm: bevestig* bevestiging*
blame: schuld_aan verantwoordelijk* verantwoordelijke
responsibility: verantwoordelijkheid* verantwoording
warn: waarschuw* gewaarschuwd* waarschuwing*
threaten: dreig* bedreig* dreigement* bedreiging* dreiging gedreigd
promise: beloof* beloofd* beloven beloftes belofte toegezegd* toezegging*
approve: goedgekeurd* goedkeur* goedkeuring* ingestemd instem* instemming* aangenomen aanvaard* toestemming keurt_goed
law: wet wetten wetsvoorstel* wetgeving* wetboek wettekst* wetswijziging*
ban: verbod* verbied* verbood verboden verbieden
permit: vergunning* toegestaan toelat* toestaan toegelaten toestemming_voor
license: licentie* licenties rijbewijs*
rule: regel regels voorschrift* regeling* regelgeving
reform: hervorm* hervorming*
inspect: inspect* inspecteer* geinspecteerd gecontroleerd inspectie*
check: controle* controleer* controleren checkt
expert: expert* deskundige* experts kenner kenners
scientist: wetenschap* wetenschapper* onderzoekers_van geleerde*
safety: veiligheid*
risk: risico* riskant*
danger: gevaar gevaren
cause: oorzaak* oorzaken veroorzaak* veroorzaakt* aanleiding toedracht
reason: reden redenen
fault: defect* storing* mankement* gebrek gebreken
mistake: fout fouten vergissing* misser
brake: rem remmen remt remde geremd
engine: motor motoren
diesel: diesel*
speed: snelheid* snelheden te_hard_gereden
alarm: alarm* rookmelder* alarmeer* gealarmeerd
report: rapport* bericht berichten melding* gemeld* rapporteer* gerapporteerd verslag* berichtte
document: document* stukken dossier*
balance: balans*
evidence: bewijs* bewijzen_voor bewijsmateriaal aanwijzingen_voor
hint: aanwijzing* tip tips
witness: getuige* getuigen ooggetuige* getuigenverkl*
search: zoek zoekt zoeken zocht zochten gezocht zoekactie* zoektocht* doorzoek* doorzocht* huiszoeking* zoekactie
find: vindt vinden vond vonden gevonden aangetroffen aantref* aantrof* ontdek* ontdekt*
team: team teams ploeg ploegen elftal* selectie
match: wedstrijd* duel* duels partij_tegen match interland* derby
goal: doelpunt* goal* treffer* doel doelen tegendoelpunt* doelstelling*
player: speler* spelers speelster* basisspeler*
coach: trainer* coach* bondscoach* hoofdtrainer*
season: seizoen*
championship: kampioenschap* titel_in wk ek
year: jaar jaren jarenlang* jaartje
month: maand maanden maandelijks maandenlang
week: week weken
weekend: weekend* weekeinde*
day: dag dagen dagelijks* etmaal
hour: uur uren
minute: minuut minuten
second: seconde* tweede
night: nacht nachten nachtelijk*
morning: ochtend* ochtends morgens voormiddag*
afternoon: middag* namiddag*
evening: avond* avonden
noon: middaguur
midnight: middernacht
time: tijd tijden tijdstip*
past: verleden
last: laatst* afgelopen vorig vorige laatste
next: volgend* komend* aanstaand*
first: eerst eerste allereerste
third: derde
new: nieuw nieuwe nieuwste
former: voormalig* vroegere ex oud-minister oud-premier gewezen toenmalig*
early: vroeg vroege vervroegd*
spring: voorjaar lente
breakfast: ontbijt*
century: eeuw eeuwen
decade: decennium decennia
late: laat_in late later_op
big: groot grote groter* grootste
high: hoog hoge hoger* hoogste
low: laag lage lager* laagste
small: klein kleine kleiner* kleinste
long: lang lange langer* langste langdurig*
old: oud oude oudste bejaard* bejaarde*
young: jong jonge jonger jongste
strong: sterk sterke sterker* sterkste krachtig* hevig*
weak: zwak zwakke zwakker*
strict: streng* strenge strenger* aangescherpt* aanscherp* verscherp*
false: vals valse onjuist* onware
fair: eerlijk eerlijke
part: deel delen gedeelte* onderdeel*
group: groep groepen
number: aantal* nummer* getal*
figure: cijfer* cijfers
half: helft halve half
percent: procent percentage* procentpunt*
quarter: kwartaal* kwart
north: noord* noorden noordelijk* noordkust
south: zuid* zuiden zuidelijk*
east: oost oosten oostelijk* oosterse oostkust
west: west westen westelijk* westerse westkust
southeast: zuidoost*
northeast: noordoost*
southwest: zuidwest*
northwest: noordwest*
center: centrum* binnenstad* stadshart
near: nabij dichtbij nabijgelegen vlakbij in_de_buurt_van
basement: kelder*
warehouse: magazijn* loods loodsen opslag* pakhuis* distributiecentrum*
room: kamer kamers lokaal
forest: bos bossen woud*
sea: zee zeeen
coast: kust* kusten kustplaats*
coastguard: kustwacht*
island: eiland*
beach: strand* stranden
mountain: berg bergen gebergte* bergachtig*
valley: vallei* dal dalen_in
life: leven levens levenslang* levenslange
health: gezondheid* zorg gezondheidszorg
disease: ziekte* ziekten ziektes epidemie*
cholera: cholera
virus: virus virussen coronavirus
pandemic: pandemie*
vaccine: vaccin* gevaccineerd* inent* ingeent* inenting* vaccineer*
dose: dosis doses
medicine: medicijn* geneesmiddel* medicatie
poison: gif vergift* gifstof* giftig*
food: voedsel* eten levensmiddel* voeding*
drug: drug drugs* verdovende_middelen drugshandel*
addict: verslaafd* verslaving*
farmer: boer boeren landbouwer* agrarier* veehouder*
crop: oogst oogsten gewas gewassen
animal: dier dieren dierlijk*
dog: hond honden
environment: milieu*
climate: klimaat*
world: wereld*
international: internationaal internationale
national: nationaal nationale landelijk*
united: verenigde
nation: natie* naties
local: lokale plaatselijk*
public: publieke openbaar openbare
social: sociaal sociale maatschappelijk*
political: politiek politieke
politician: politicus* politici
economy: economie* economisch*
finance: financ* financier* financieel financiele financien
education: onderwijs*
university: universiteit* hogeschool* universitair*
study: studie* studies studeren studeert
research: onderzoeksresultat* onderzoeksinstituut
space: ruimtevaart* ruimte_in
nuclear: nucleair* kernenergie kerncentrale* atoom* kernwapen* kernreactor*
technology: technolog*
computer: computer*
network: netwerk* elektriciteitsnet stroomnet
datum: data gegevens
phone: telefoon* mobieltje* gsm
internet: internet*
send: stuurt stuurde stuurden gestuurd sturen verstuur* verstuurd zendt zond gezonden
receive: krijgt kreeg kregen gekregen krijgen ontvang* ontvangt ontving*
take: neemt nam namen genomen nemen
give: geeft gaf gaven gegeven geven
leave: verlaat verliet verlieten verlaten vertrek* vertrok* vertrokken
arrive: aangekomen aankom* aankwam* aankomst arriveer* arriveerde*
return: terugkeer* teruggekeerd terugkeerde* terugkom* terugkwam* terugkomst teruggekomen
drive: reed reden_over rijdt rijden gereden rijd
journey: rit ritten
move: beweeg* bewogen verplaats*
use: gebruik* gebruikt* inzet* benut* toegepast
work: werk werkt werkte werkten gewerkt werken werkzaam* werkzaamheden
employ: telt_personeel in_dienst
build: bouwt bouwde bouwden gebouwd bouwen gebouw* bouwwerk* hoogbouw
rebuild: wederopbouw* heropbouw* herbouw*
help: helpt hielp hielpen helpen geholpen
need: nodig behoefte* behoeft
know: weet wisten geweten kent kende kenden
believe: geloof* gelooft geloofde
assume: aangenomen_dat vermoed* aanname* neemt_aan veronderstel*
fear: vrees* vreest vreesde vrezen angst* bang bevreesd
hope: hoop hopen hoopt hoopte gehoopt hopelijk
ask: vraagt vroegen gevraagd vragen vroeg_om verzocht verzoekt
urge: opgeroepen oproep* opriep* oproepen aangespoord aandring* drong_aan aangedrongen
support: steunen steunde steunden gesteund steunbetuiging* draagvlak
criticise: bekritiseer* kritiek_op gehekeld hekelt hekelde kritisch* kritiek
praise: geprezen looft lof prees
offer: aanbied* aangeboden aanbod*
show: toont toonde toonden tonen getoond laat_zien liet_zien laten_zien lieten_zien blijkt_uit
fine: boete* boetes dwangsom*
compensation: compensatie* vergoeding* schadeloosstelling*
wage: loon lonen loonsverhoging* cao
salary: salaris* salarissen bezoldiging
pension: pensioen* aow pensioenfonds*
age: leeftijd* leeftijden
retirement: pensionering*
hectare: hectare*
kilometre: kilometer* km
metre: meter meters
tonne: ton tonnen
litre: liter liters
mile: mijl mijlen
square: vierkant plein pleinen
deep: diep diepe dieper*
ice: ijs ijzel gladheid ijzig*
ravine: ravijn* kloof
stone: steen stenen
cannon: kanon* waterkanonnen
mask: masker* mondkap* gemaskerd*
throw: gooi* gegooid* wierp wierpen werpt werpen geworpen
plunge: gestort stort_in stortte_in_een
affect: getroffen treft trof troffen treffen
hit: geraakt raakte_een aangereden aanrijd* aanreed schepte geschept raak
valid: geldig*
effect: effect* van_kracht bijwerking*
takeover: machtsovername* bedrijfsovername*
gym: sporthal* gymzaal* turnzaal*
cigarette: sigaret* sigaretten
smoker: roker*
jacket: hesje* vest vesten
holder: houder*
pope: paus* pausen
king: koning koningen koningshuis
queen: koningin* koninginnen
prince: prins prinsen
actor: acteur* actrice*
film: film films
music: muziek*
award: onderscheid* onderscheiding* onderscheiden uitgereikt* prijs_voor
celebrate: viert vierde_feest gevierd vieren viering*
anniversary: jubileum* verjaardag* herdenkingsdag
sanction: sanctie* sancties strafmaatregel*
embassy: ambassade*
ambassador: ambassadeur*
diplomat: diplomat* diplomaat*
foreign: buitenlands* buitenlandse
abroad: buitenland
domestic: binnenland*
treaty: verdrag* verdragen
alliance: bondgenootschap* alliantie*
troop: troepen
occupy: bezet* bezetting* bezette
territory: territori* grondgebied
settlement: nederzetting* schikking* kolonist*
asylum: asiel* azc asielcentrum*
deport: uitgezet uitzett* uitzetting* deporteer* gedeporteerd*
discriminate: discrimin* gediscrimineerd*
racism: racis* racistisch*
violence: geweld* gewelddadig*
abuse: misbruik* mishandel* mishandeling*
rape: verkracht* verkrachting*
harass: lastiggevallen intimid* stalk* gestalkt belaag* lastigvall*
victory: triomf*
inflation: inflatie*
unemployment: werkloos* werkloze* werkloosheid*
growth: groei groeicijfer* groeit groeide groeien
recession: recessie*
interest: rente* rentes rentevoet belangstelling belang
rate: tarief tarieven percentages beleidsrente
stock: aandeel aandelen
exchange: beurs beurzen beurskoers*
customer: klant klanten klandizie
product: product producten
production: productie* produceer* produceren geproduceerd
supply: levering* levert leverde leverden geleverd leveren bevoorrad* aanvoer
shortage: tekort_aan schaarste* tekorten
recall: terugroep* teruggeroepen
merger: fusie* fuseer* gefuseerd
bankrupt: failliet* faillissement*
owner: eigenaar* eigenaren eigenares*
tenant: huurder*
rent: huur huren huurprijs* huurprijzen
landlord: verhuurder* huisbaas*
project: project projecten
result: resultaat* resultaten uitslag* uitslagen
measure: maatregel* meting* gemeten
step: stap stappen
way: manier manieren
question: vraag_of kwestie*
problem: probleem* problemen
crisis: crisis* crises
conflict: conflict*
situation: situatie*
control: controle_over beheer
possible: mogelijk* mogelijkheid
necessary: noodzaak* noodzakelijk*
important: belangrijk*
clear: duidelijk* helder
secret: geheim*
illegal: illegaal* illegale onwettig* onrechtmatig*
legal: legaal* legale wettelijk* rechtmatig*
right: recht rechten mensenrecht*
freedom: vrijheid* vrijheden
democracy: democratie* democratisch*
constitution: grondwet*
conservative: conservatie*
democrat: democraat* democraten sociaaldemocra*
liberal: liberaal* liberale*
tent: tent tenten tentenkamp*
bomber: bommenwerper*
guard: bewaker* beveiliger* bewaking
street: straat straten
garden: tuin tuinen
window: raam ramen ruit ruiten
bicycle: fiets fietsen fietspad* e-bike*
cyclist: fietser* wielrenner* wielersport*
pedestrian: voetganger*
lane: rijstrook* rijstroken
barrier: vangrail* slagboom*
turn: bocht bochten omgekeerd gekeerd
skid: slip geslipt slipte
weather: weersomstandig* weerbericht* weersverwachting*
wind: wind winden windstoot* windstoten windkracht* windmolen* windpark*
temperature: temperatu*
degree: graad graden
landslide: aardverschuiving* modderstroom* grondverschuiving*
volcano: vulkaan* vulkanen vulkanisch*
tsunami: tsunami*
shelter: opvang* schuilkelder* schuilplaats* onderdak
rubble: puin* brokstuk*
charger: oplader* laadpaal* laadpalen
stage: podium* etappe*
concert: concert*
festival: festival*
stadium: stadion* stadions arena*
panic: paniek*
crowd: menigte* mensenmassa*
extend: verleng* verlenging* uitgebreid* uitbreid* uitbreiding*
nazi: nazi* nationaalsocialis*
socialist: socialis*
holiday: vakantie* feestdag* verlof
leftist: links linkse
mourn: rouw* gerouwd nationale_rouw
come: kwam kwamen komen gekomen
bring: brengt bracht brachten gebracht brengen
put: zet zette zetten gezet gelegd legt legde legden
stand: staat_op stond stonden staan gestaan
lie: ligt lag lagen liggen gelegen leugen* gelogen loog liegt
run: loopt liep liepen gelopen lopen rent rende
keep: behoudt behield behield* behouden
hold: houdt hield hielden gehouden houden
remain: blijft bleef bleven gebleven blijven
stay: verblijf* verbleef verbleven
make: maakt maakte maakten gemaakt maken
do: doet deed deden gedaan doen
sit: zit zat zaten gezeten zitten
call: noemt noemde noemden genoemd noemen telefoontje* belde belt gebeld bellen
see: ziet zag zagen gezien zien
speak: spreekt sprak spraken gesproken spreken
read: leest las lazen lezen gelezen
write: schrijft schreef schreven geschreven schrijven
think: denkt dacht dachten gedacht denken
feel: voelt voelde gevoel* voelen
learn: leert leerde leerden geleerd leren
carry: draagt droeg droegen gedragen dragen
pull: trekt trok trokken getrokken trekken
try: probeer* geprobeerd poging* pogingen trachtte tracht
reach: bereik* bereikt*
apply: geldt gold golden gelden_voor van_toepassing
exist: bestaat bestond bestonden bestaan
succeed: slaagt slaagde slaagden geslaagd gelukt lukt lukte
success: succes* successen
fail: mislukt* mislukking* faal* gefaald falen mislukken
lack: ontbreek* ontbrak ontbraken gebrek_aan gemis
prevent: voorkom* voorkwam* voorkomen verhinder*
protect: bescherm* bescherming*
provide: verstrek* verschaft* ter_beschikking beschikbaar
contain: bevat* bevatte
publish: publiceer* gepubliceerd* publicatie* publiceren
mention: vermeld* vermelding*
expect: verwacht* verwachting* verwachten
wait: wacht wachten wachtte gewacht
explain: legt_uit legde_uit uitgelegd uitleg* uitleggen
describe: beschrijf* beschreef beschreven omschrijf* omschreef omschreven
inform: informeer* geinformeerd* ingelicht*
information: informatie*
notify: op_de_hoogte verwittig*
answer: antwoord*
propose: voorstel* voorgesteld*
request: verzoek* aanvraag* aanvragen aangevraagd*
discuss: bespreek* besproken debat* debatten debatteer* discussie* beraad*
cooperate: samenwerk* samengewerkt
lead: leidt leidde leidden geleid leiden leiding*
establish: opgericht* oprichting* oprichten
create: creeer* gecreeerd schept schiep geschapen
develop: ontwikkel* ontwikkeling*
change: verander* wijzig* wijziging* gewijzigd verandering* aanpassing* aangepast
improve: verbeter* verbetering*
worsen: verslechter* verergerd verslechtering*
strengthen: versterk* versterking*
weaken: verzwak* verzwakking*
replace: vervang* vervangen vervanging*
remove: verwijder* weggehaald weghal*
spread: verspreid* verspreiding*
limit: beperk* beperking* limiet*
grow: gegroeid
double: verdubbel* dubbel*
estimate: schatting* geschat* schat schatte schatten raming* geraamd*
calculate: berekend* bereken* berekening*
count: telling* geteld tellen telde
register: registreer* geregistreerd* registratie*
record: record* records
collect: verzamel* ingezameld inzamel*
distribute: verdeel* uitgedeeld verdeling* uitdel*
transfer: overgemaakt overgebracht overbreng* overplaats* transfer* overdracht*
invest: invester* investeer* geinvesteerd* investering*
benefit: profiteer* voordeel* voordelen
subsidy: subsidie*
fee: leges vergoeding_voor
expensive: duur dure duurst*
cheap: goedkoop goedkope goedkoper* goedkoopste voordelig*
rich: rijk rijke rijken rijkste
poor: arm arme armen armoede*
insurance: verzekering* verzeker* verzekerd*
construction: bouw bouwplaats* bouwwerf* bouwsector nieuwbouw*
property: vastgoed* eigendom*
ownership: bezit
industry: industrie* branche* bedrijfstak*
operation: bedrijfsvoering operaties
competition: concurrentie* wedijver
manager: manager* bedrijfsleider*
director: directeur* directeuren regisseur* directrice*
colleague: collega* collega's
professor: hoogleraar* hoogleraren professor*
export: export* uitvoer*
import: import* invoer*
custom: douane*
dollar: dollar dollars
euro: euro euro's
million: miljoen* miljoenen
billion: miljard* miljarden
thousand: duizend duizenden
hundred: honderd honderden
dozen: tientallen tiental dozijn
clock: klok
side: kant kanten zijde
place: plek plekken plaats plaatsen
scene: plaats_delict rampplek
station: station* stations
route: route* traject* trajecten
passage: doorgang* doorvaart
aboard: aan_boord
pause: pauze*
crew: bemanning* bemanningslid bemanningsleden
sailor: matroos* matrozen zeeman zeelieden
pensioner: gepensioneerd*
retiree: aow'er*
adult: volwassen* volwassene*
wife: echtgenote* zijn_vrouw
husband: echtgenoot* echtgenoten
couple: echtpaar* stel koppel
son: zoon zonen zoons zoontje
daughter: dochter* dochters
brother: broer broers
sister: zus zussen zusje zuster
friend: vriend vrienden vriendin*
neighbour: buur buren buurman buurvrouw
enemy: vijand* vijanden
partner: partner* levenspartner*
adviser: adviseur* raadgever*
representative: vertegenwoordig* vertegenwoordiger*
delegation: delegatie*
envoy: gezant* afgezant*
secretary: secretaris* secretarissen secretaris-generaal
general: generaal generaals
commander: commandant* bevelhebber* opperbevelhebber*
commission: commissie* europese_commissie
committee: comite* commissie_van
council: raad raden
senate: senaat
chamber: kamer_van
administration: administratie* bestuur_van
agency: agentschap*
organisation: organisatie*
institute: instituut* instituten rivm
foundation: stichting*
league: eredivisie liga divisie* competitie*
club: club clubs
cup: beker* bekerfinale
tournament: toernooi*
final: finale finales
referee: scheidsrechter* arbiter
title: titel titels
medal: medaille*
olympic: olympi* olympisch* spelen_van
race: race races koers_van etappekoers
fan: fan fans supporter*
supporter: voorstander* aanhanger* aanhang
critic: criticus critici criticaster*
opponent: tegenstander* opponent*
activist: activist*
candidate: kandidaat* kandidaten kandidate*
campaign: campagne*
programme: programma*
poll: peiling* peilingen enquete*
referendum: referendum* volksraadpleging*
dictator: dictator* dictatuur*
regime: regime*
coup: staatsgreep* coup coupplegers
revolution: revolutie*
independence: onafhankelijk*
unity: eenheid
europe: europa
european: europees europese eu
africa: afrika* afrikaans*
asia: azie aziat* aziatisch*
america: amerika
nato: navo
force: kracht
influence: invloed* beinvloed*
pressure: druk
tension: spanning* gespannen
dispute: geschil* ruzie* onenigheid twist*
resistance: verzet tegenstand weerstand*
threat: dreiging*
sovereign: soeverein*
intelligence: inlichtingen* inlichtingendienst* aivd mivd kunstmatige_intelligentie ai geheime_dienst veiligheidsdienst*
spy: spion* spionage*
hacker: hacker*
cyber: cyber*
error: abuis
truth: waarheid*
doubt: twijfel* betwijfel*
secure: beveilig* veilig veilige
dangerous: gevaarlijk*
harm: geschaad schaadt schaden
suffer: lijdt leed leden_onder geleden lijden
pain: pijn*
blood: bloed*
body: lichaam* lichamen
head: hoofd hoofden
hand: hand handen
eye: oog ogen
heart: hart harten hartaanval* hartstilstand*
skin: huid
hunger: honger* hongersnood*
alcohol: alcohol*
drunk: dronken* beschonken
sober: nuchter*
sleep: slaap slaapt sliep sliepen slapen
bury: begraven begroef
funeral: begrafenis* uitvaart* crematie*
birth: geboorte*
born: geboren
marry: trouwt trouwde getrouwd trouwen
wed: bruiloft* huwelijk*
youth: jeugd*
hide: verstop* verborgen verberg* ondergedoken onderduik*
escape: ontsnap* ontsnapping* ontkwam* ontkomen
chase: achtervolg* achtervolging*
follow: volgt volgde volgden gevolgd volgen
stab: gestoken steekpartij* steekincident* neergestoken neerstak
beat: klop klopte geklopt sloeg sloegen geslagen slaat in_elkaar_geslagen
bite: beet gebeten bijt
burn: afgebrand* verbrand* uitgebrand*
extinguish: geblust* blust blussen blus* bluswerk*
tremor: trilling* schok schokken
wave: golf golven
level: peil niveau* waterstand*
ground: grond bodem
earth: aarde
sun: zon zonnig*
moon: maan
planet: planeet* planeten
air: lucht
sky: hemel
tree: boom bomen
fish: vis vissen
cattle: rund runderen vee rundvee
pig: varken* varkens
meat: vlees*
milk: melk*
bread: brood broden
wine: wijn wijnen
beer: bier*
coffee: koffie*
salt: zout
sugar: suiker*
gold: goud gouden
silver: zilver zilveren
coal: kolen steenkool* kolencentrale* bruinkool*
wood: hout houten
metal: metaal* metalen
paper: papier*
letter: brief brieven
book: boek boeken
newspaper: krant kranten dagblad*
magazine: tijdschrift* magazine* weekblad*
radio: radio*
television: televisie* tv
broadcaster: omroep* zender zenders nos vrt
video: video* filmpje*
photo: foto foto's fotootje
picture: afbeelding*
image: beeld beelden
camera: camera*
art: kunst kunsten kunstwerk*
artist: kunstenaar* kunstenares* artiest*
museum: museum* musea
theatre: theater* schouwburg*
author: auteur* schrijver* schrijfster*
singer: zanger* zangeres*
band: popgroep*
song: lied liedje* nummer_van
history: geschiedenis* historisch* historische
culture: cultuur culturen
religion: religie* godsdienst* religieu*
god: god gods
christian: christen* christelijk* christenen
muslim: moslim* moslims hoofddoek*
jew: jood joden joods joodse
catholic: katholie*
priest: priester* pastoor* dominee*
language: taal talen
word: woord woorden
name: naam
list: lijst lijsten
condition: voorwaarde* vereiste*
system: systeem* systemen stelsel*
structure: structuur* structuren
method: methode*
example: voorbeeld*
consequence: gevolg gevolgen
impact: impact
role: rol rollen
task: taak taken
duty: plicht* plichten
effort: inspanning* moeite
chance: kans kansen
choice: keuze* keuzes
opinion: mening* meningen oordeel
view: standpunt* opvatting*
idea: idee ideeen gedachte*
future: toekomst* toekomstig*
present: huidig*
today: vandaag hedendaags*
recent: recent* onlangs
ancient: antieke oudheid
permanent: permanent* blijvend*
temporary: tijdelijk*
indefinite: onbepaalde_tijd
annual: jaarlijks*
sudden: plotseling* plots
quick: snel snelle sneller* vlug
slow: langzaam* trage traag langzame
easy: makkelijk* gemakkelijk* eenvoudig*
difficult: moeilijk* lastig*
hard: hard harde harder*
dark: donker*
light: licht lichte lichten
white: wit witte
black: zwart zwarte
red: rood rode
green: groen groene
blue: blauw blauwe
good: goed goede beter betere beste
bad: slecht* erge ergste
strange: vreemd* raar rare
famous: beroemd* bekend_van
unknown: onbekend*
real: echt echte werkelijk*
whole: hele gehele geheel
full: vol volle volledig*
empty: leeg lege
complete: compleet complete
single: enkel
common: gezamenlijk* gemeenschappelijk*
different: verschillend* diverse
similar: vergelijkbaar* vergelijkbare soortgelijk*
equal: gelijk gelijke
special: bijzonder* speciaal speciale
normal: normaal normale
usual: gebruikelijk*
own: eigen
private: prive particulier*
active: actief actieve
ready: klaar gereed
responsible: bevoegd*
timely: tijdig*
largely: grotendeels
likely: waarschijnlijk*
apparent: kennelijk blijkbaar schijnbaar
exact: exact* precies* nauwkeurig*
direct: direct* rechtstreeks* onmiddellijk*
additional: extra bijkomend* aanvullend*
several: verscheidene meerdere talloze verschillende
rubber: rubber*
tyre: band_van autoband*
belt: gordel gordels
helmet: helm helmen
sharp: scherp scherpe
test: test testen tests getest* proef proeven
positive: positief positieve
negative: negatief negatieve
symptom: symptoom* symptomen
therapy: therapie* therapieen
operate: opereer* geopereerd*
surgery: operatie*
contact: contact*
quarantine: quarantaine*
hygiene: hygiene*
mine: mijnen kolenmijn* landmijn*
well: waterput*
pipeline: pijpleiding* leidingen gasleiding*
refinery: raffinaderij*
reactor: reactor* kernreactoren
radiation: straling*
waste: afval* vuilnis* kernafval
recycle: recycl* hergebruik*
emission: uitstoot emissie* broeikasgas* stikstof*
carbon: koolstof* co2 koolmonoxide kooldioxide
solar: zonne* zonnepanel*
satellite: satelliet*
astronaut: astronaut* ruimtevaarder* kosmonaut*
software: software
robot: robot*
artificial: kunstmatig*
platform: platform* perron*
website: website* internetsite* webpagina*
traffic: verkeer verkeers*
passport: paspoort* reisdocument*
visa: visum* visa
identity: identiteit*
citizenship: staatsburgerschap
ticket: ticket* kaartje* toegangskaart*
luggage: bagage* koffer*
delay: vertraag* vertraging*
jam: file files
bypass: omleiding* omgeleid
licence: rijbewijzen
garage: garage* parkeergarage*
kitchen: keuken*
bed: bed bedden
table: tafel*
cloth: kleding kleren
shoe: schoen*
bag: tas tassen
box: doos dozen kist
bottle: fles flessen
key: sleutel*
rope: touw*
wire: draad
cable: kabel* kabelbaan*
machine: machine*
tool: gereedschap* werktuig*
material: materiaal materialen
chemical: chemi* chemisch* chemicali*
oxygen: zuurstof*
fuel: brandstof* benzine* getankt tanken
battery: accu accu's batterij*
lamp: lamp lampen
bell: klokken
flag: vlag vlaggen
statue: standbeeld* beeld_van
monument: monument*
palace: paleis* paleizen
castle: kasteel* kastelen
tower: toren* torens
fence: hek hekken omheining* prikkeldraad*
park: park parken parkeerplaats* geparkeerd*
field: veld velden akker*
meadow: weiland* grasland*
desert: woestijn*
hill: heuvel*
cave: grot grotten
rock: rots*
sand: zand
mud: modder*
avalanche: lawines
drought: droogte* droog droge
frost: vorst vrieskou
cloud: wolk wolken
fog: mist dichte_mist
thunder: donder
entrepreneur: ondernemer*
ransom: losgeld*
antitrust: kartel* mededinging*
motive: motief* motieven drijfveer* beweegreden*
epicentre: epicentrum*
magnitude: magnitude kracht_van
boarding: internaat internaten
compromise: compromis*
deficit: tekort
draft: ontwerp* conceptwet* concept
amendment: amendement* motie*
constitutional: ongrondwettig* grondwettelijk*
complaint: klacht klachten aangifte*
lawsuit: aanklacht_ingediend dagvaarding* dagvaard* geding* rechtszaak_tegen
sue: sleept_voor_de_rechter daagt_voor aangespannen
objection: bezwaar bezwaren bezwaarschrift*
testimony: getuigenis* verklaring_van getuigenverklaring*
testify: getuigde* getuigd getuigt
confession: bekentenissen bekende_de
alibi: alibi*
fugitive: voortvluchtig*
accomplice: handlanger* medeplichtig*
gang: bende* bendes
mafia: maffia*
smuggle: smokkel* gesmokkeld*
trafficking: mensenhandel*
cocaine: cocaine*
cannabis: cannabis wiet hennep* softdrugs
heroin: heroine
extremist: extremis* jihadis* islamis*
suicide: zelfmoord* zelfdoding* suicide*
massacre: bloedbad* slachting*
execution: executie* terechtstelling* geexecuteerd*
torture: marteling* gemarteld* martel* foltering*
genocide: genocide* volkerenmoord*
ruin: ruine* bouwval*
grave: graf graven
tragedy: tragedie* drama drama's
incident: incident* voorval*
accidental: per_ongeluk toevallig*
negligence: nalatigheid* nalatig*
deliberate: opzettelijk* moedwillig* bewust
drown: verdronk
suffocate: gestikt stikt stikte verstik*
freeze: doodgevroren bevroor bevroren bevries* vroor
inferno: vlammenzee
siren: sirene*
warning: waarschuwingen
ambulance: ambulance* ziekenwagen*
paramedic: ambulancemedewerker* ambulancepersoneel*
surgeon: chirurg*
injury: wond wonden hersenschudding*
coma: coma
bacterium: bacterie*
antibiotic: antibiotic*
flu: griep*
measles: mazelen
malaria: malaria
cancer: kanker*
diagnosis: diagnose*
epidemic: epidemie epidemieen
pregnant: zwanger*
abortion: abortus*
tourism: toerisme
guest: gast gasten
restaurant: restaurant* eetcafe*
pub: cafe cafes kroeg*
nightclub: nachtclub* discotheek* disco
celebration: festiviteit* feest feesten
ceremony: ceremonie* plechtigheid*
parade: parade* defile*
banner: spandoek*
slogan: leus leuzen slogan*
petition: petitie*
boycott: boycot* geboycot
blockade: blokkade* blokkeer* geblokkeerd* blokkeren
occupation: bezettings*
invasion: invasie* inval
offensive: offensief* offensieven
retreat: aftocht
withdrawal: terugtrekking*
withdraw: teruggetrokken terugtrek* ingetrokken
front: front fronten frontlijn* frontlinie*
bunker: bunker*
tank: tank tanks pantservoertuig*
ammunition: munitie*
base: basis_van legerbasis* vliegbasis* militaire_basis marinebasis*
fleet: vloot*
submarine: onderzeeer* onderzeeboot* duikboot*
navy: marine
enrich: verrijk* verrijking*
uranium: uranium
mediator: bemiddelaar* informateur* formateur*
mediate: bemiddel* bemiddeling*
negotiator: onderhandelaar* onderhandelaars
ultimatum: ultimatum*
embargo: embargo*
tariff: importheffing* invoerheffing* invoertarief* invoertarieven importtarief* importtarieven handelstarief* handelstarieven
currency: munteenheid* valuta*
bond: obligatie*
share: aandeel_in koersen
shareholder: aandeelhouder*
dividend: dividend*
turnover: omzetdaling*
site: terrein* terreinen
headquarters: hoofdkantoor* hoofdkwartier*
subsidiary: dochteronderneming* dochterbedrijf*
branch: filiaal filialen vestiging*
startup: startup*
carmaker: autofabrikant* autobouwer*
steelmaker: staalbedrijf* staalconcern* staalfabriek*
retailer: winkelketen* detailhandelaar*
grid: hoogspannings* stroomnetten
blackout: stroomuitval stroomstoring* stroomonderbreking*
outage: storingen
nationwide: heel_het_land landelijke
worldwide: wereldwijd*
minimum: minimum minimaal
maximum: maximum maximaal
shift: ploegendienst* nachtdienst*
overtime: overuren overwerk*
negotiation: onderhandelingsronde*
walkout: het_werk_neergelegd
retire: met_pensioen
childcare: kinderopvang* kinderdagverblijf* kinderdagverblijven creche*
kindergarten: kleuterschool* kleuterklas*
curriculum: leerplan*
exam: examen* eindexamen* proefwerk*
graduate: afgestudeerd* promoveer* gepromoveerd
scholarship: studiebeurs*
inhabitant: inwonertal*
minority: minderheid* minderheden
camp: kamp kampen
expel: uitgewezen uitwijz* weggestuurd verbannen
integrate: integratie* integreer* inburger*
homosexual: homoseksueel* homo homo's lhbt*
equality: gelijkheid* gelijkwaardig*
discrimination: discriminatie achterstelling
hate: haat* haten haatzaai*
antisemitism: antisemit* jodenhaat
monastery: klooster*
cathedral: kathedraal* kathedralen dom
temple: tempel*
synagogue: synagoge*
pilgrim: pelgrim* bedevaart*
bishop: bisschop* aartsbisschop*
cardinal: kardinaal* kardinalen
pontiff: pontificaat
throne: troon*
noble: adel*
heir: erfgenaam erfgenamen troonopvolg*
crown: kroon
lottery: loterij* lotto
bet: weddenschap* gokken gokt gokbedrijf* gokkast*
champion: kampioen* titelverdediger* olympisch_kampioen
relegation: degradatie* degradeer*
draw: gelijkspel* gelijkgespeeld remise loting*
penalty: strafschop* penalty* elfmeter*
goalkeeper: doelman* keeper* doelvrouw
defender: verdediger* verdedigster*
injury: blessures kneuzing*
doping: doping*
marathon: marathon*
cycling: wielrennen wielerwedstrijd* wielerronde*
tennis: tennis*
basketball: basketbal*
handball: handbal*
hockey: hockey*
swim: zwem* zwemt zwom gezwommen
ski: ski skier* skien langlauf* schaats*
climber: klimmer* bergbeklimmer* alpinist*
hiker: wandelaar*
elevator: lift liften
escalator: roltrap*
stair: trap trappen trappenhuis*
balcony: balkon*
facade: gevel gevels
scaffold: steiger steigers
crane: kraan kranen hijskraan*
excavator: graafmachine*
renovate: renov* gerenoveerd* opgeknapt
demolish: sloop slopen gesloopt afgebroken afbraak
heating: verwarming*
chimney: schoorsteen*
container: container*
cargo: vracht* lading*
tanker: tanker* tankwagen*
barge: binnenvaart* binnenschip*
yacht: jacht_van jachten plezierjacht*
lifeboat: reddingsboot* reddingsboten
capsize: gekapseisd kapseisde kapseisden omgeslagen omsloeg
shore: oever* oevers wal
bay: baai baaien
channel: kanaal kanalen
crossing: kruispunt* kruising* overweg*
signal: signaal signalen sein
locomotive: locomotief* locomotieven
carriage: treinwagon* wagon* rijtuig*
track: sporen treinspoor
runway: landingsbaan* startbaan*
landing: noodlanding*
takeoff: opstijg* opgestegen
cockpit: cockpit*
wing: vleugel*
turbulence: turbulentie*
debris: wrakstuk* wrak wrakken
recorder: zwarte_doos flightrecorder*
balloon: ballon*
apologise: excuses excuus verontschuldig*
insult: beledig* belediging*
evict: uithuis* huisuitzetting*
widow: weduwe* weduwnaar*
jewellery: juwelen sieraden sieraad
jeweller: juwelier*
painting: schilderij*
paint: verf schilderde geschilderd
painter: schilder schilders kunstschilder*
burglar: inbreker*
burglary: inbraak inbraken ingebroken inbrak inbreken
rob: beroofd* beroven overvallen
robber: overvaller* rover*
thief: dief dieven
juror: jurylid juryleden gezworene*
jury: jury volksjury
hearing: zitting* hoorzitting* pro-formazitting
adjourn: geschorste verdaagd
severe: fors forse flink flinke
complication: complicatie*
score: scoor* gescoord scoren maakte_gelijk kopte
archaeologist: archeoloog archeologen archeologe
archaeological: archeologi* archeologisch*
mosaic: mozaiek*
roman: romeins*
unchanged: ongewijzigd* onveranderd*
bribe: omkoop* steekpenning* smeergeld*
hail: hagel*
vineyard: wijngaard*
greenhouse: kas kassen broeikas*
ivory: ivoor* ivoren
customs: douanier* douanebeambt*
seize: inbeslag* in_beslag_genomen beslag in_beslag_nam confisceer* geconfisqueerd
summon: gedagvaard* ontboden ontbood opgeroepen_om
orchestra: orkest*
tour: tournee*
conductor: dirigent* conducteur*
shelling: beschietingen beschieting*
bakery: bakkerij*
baker: bakker bakkers
oak: eik eiken
swallow: ingeslikt slikt slikte
glacier: gletsjer*
shrink: krimp* gekrompen kromp
sculptor: beeldhouwer*
donate: doneer* gedoneerd* schonk schonken geschonken
donation: donatie* gift_van giften schenking*
donor: donor* donateur*
archive: archief archieven
library: bibliotheek* bibliotheken
librarian: bibliothecar*
hunter: jager* jagers
hunt: jacht jaagt jaagde gejaagd
boar: everzwijn* wild_zwijn wilde_zwijnen
refund: terugbetaal* terugbetaling* terugbetaald
smuggler: smokkelaar*
tobacco: tabak*
onion: ui uien
rector: rector*
plagiarism: plagiaat
dissertation: proefschrift*
manslaughter: dood_door_schuld onvrijwillige_doding
fertilizer: kunstmest* meststof*
whale: walvis* walvissen potvis*
strand: gestrand* strandde strandden stranding*
tow: gesleept* sleept weggesleept sleepboot*
kidnapper: ontvoerder* gijzelnemer* gijzelhouder*
businessman: zakenman zakenlieden zakenmensen
businesswoman: zakenvrouw*
immunity: immuniteit*
forge: vervals* vervalsing*
sprinter: sprintster*
disqualify: gediskwalificeerd* diskwalific*
decode: ontcijfer* ontcijferd
genome: genoom
gene: genen gen
genetic: genetisch*
extinct: uitgestorven uitsterven
wildlife: wilde_dieren
bear: beer beren ijsbeer*
landmine: landmijnen mijnenveld*
shepherd: herder herders
harassment: intimidatie grensoverschrijdend* belaging*
locust: sprinkhaan* sprinkhanen
eat: eet at aten gegeten
maize: mais
interrogate: verhoor* ondervraag* ondervraagd* verhoord
interrogation: verhoren ondervraging*
banker: bankier*
volunteer: vrijwilliger* vrijwillig*
blanket: deken dekens
soup: soep
crack: scheur scheuren barst
pillar: pijler* zuil zuilen
exclude: uitgesloten uitsluit* uitsluiting*
transplant: transplant* getransplanteerd*
liver: lever
kidney: nier nieren
insurer: verzekeraar*
cover: dekking
refuse: weigert weigerde weigerden weigeren geweigerd*
obtain: verkreeg verkregen verkrijg* behaalt behaalde behaald
editor: redacteur* hoofdredacteur* redactie*
editorial: hoofdredactioneel*
publisher: uitgever* uitgeverij*
blogger: blogger*
censor: censuur gecensureerd*
leak: lek lekken gelekt uitgelekt uitlek* gaslek* weglek*
rumour: gerucht*
trust: vertrouwen vertrouwt
distrust: wantrouwen
resolution: resolutie*
impeachment: afzettingsprocedure* impeachment
veto: veto*
legislature: wetgevend*
plaintiff: eiser eisers klager klagers
perjury: meineed
bail: borgtocht* borgsom*
parole: voorwaardelijk*
probation: proeftijd* reclassering*
amnesty: amnestie*
pardon: gratie kwijtschelding*
extradite: uitlever* uitlevering* uitgeleverd*
exile: ballingschap balling ballingen
immigration: immigratie* migratie* instroom
sexual: seksueel seksuele zeden*
strangle: gewurgd* wurg*
blackmail: chant* afpers* gechanteerd afgeperst
extortion: afpersing*
overdose: overdosis
embezzle: verduister* verduistering*
evade: ontduik* ontduiking* ontdook
auction: veiling* geveild*
execute: executeer* terechtgesteld*
autopsy: autopsie* sectie lijkschouw*
forensic: forensisch*
fingerprint: vingerafdruk*
handcuff: handboei* geboeid
patrol: patrouille* patrouilleer* surveillan*
detective: detective*
undercover: undercover*
ambush: hinderlaag*
curfew: avondklok* uitgaansverbod*
siege: belegering* belegerd* omsingel* omsingeld
checkpoint: controlepost* checkpoint* wegversperring*
barricade: barricade* gebarricadeerd
grenade: handgranaat* handgranaten
mortar: mortier*
artillery: artillerie*
warhead: kernkop* kernkoppen
ballistic: ballistisch*
warship: oorlogsschip* oorlogsschepen fregat* marineschip*
command: commando bevel_over
colonel: kolonel*
lieutenant: luitenant*
veteran: veteraan veteranen
conscript: dienstplicht* rekruut rekruten
mobilise: mobiliseer* mobilisatie* gemobiliseerd*
recruit: werving* geworven rekruteer* gerekruteerd*
mercenary: huurling*
paramilitary: paramilitair*
guerrilla: guerrilla*
separatist: separatist* afscheiding*
extremism: extremisme rechts-extremisme
fascist: fascis*
slavery: slavernij* slaaf slaven
colonial: koloniaal koloniale kolonie*
surrender: overgave gecapituleerd capitul*
diplomacy: diplomatie
consulate: consulaat consulaten consul*
ally: bondgenoot bondgenoten
autonomy: autonom* autonomie zelfbestuur
annex: annexeer* geannexeerd annexatie*
protocol: protocol*
memorandum: memorandum* intentieverklaring*
ratify: ratific* geratificeerd*
electorate: electoraat
nominate: genomineerd* nominatie* voorgedragen
inauguration: inauguratie* beediging* ambtsaanvaarding*
oath: eed
aide: medewerker_van naaste_medewerker
faction: fractie fracties factie*
communist: communis*
nationalist: nationalis*
populist: populis*
radical: radicaal radicale radicalis*
moderate: gematigd*
monarchy: monarch* monarchie*
uprising: opstand*
disperse: uiteengedreven uiteendrijv* uiteendreef
loot: plunder* geplunderd* plundering*
vandalism: vandalisme
oust: afgezet afzett* afzetting*
successor: opvolg* opvolger*
predecessor: voorganger*
rival: rivaal rivalen rivaliserend*
ideology: ideolog*
propaganda: propaganda*
disinformation: desinformatie* nepnieuws*
audit: accountant* Algemene_Rekenkamer Rekenkamer
oversight: toezicht* toezichthouder*
regulator: waakhond* regulator*
regulation: verordening* regulering*
welfare: bijstand* uitkeringsgerechtigd* welzijn*
employee: personeel* bediende*
workplace: werkvloer* werkplek*
start-up: scale-up*
retail: detailhandel* winkelbedrijf*
wholesale: groothandel*
supermarket: supermarkt*
discount: korting*
advertising: reclame* advertentie*
brand: merk merken
patent: patent* octrooi*
monopoly: monopol*
competitor: concurrent*
gdp: bbp bruto_binnenlands_product
surplus: overschot*
mortgage: hypothe*
lender: schuldeiser* kredietverstrekker*
loan: lening* leningen
savings: besparing* spaargeld* bespaard
saver: spaarder*
deposit: statiegeld* aanbetaling*
account: rekening rekeningen
cash: contant* contanten
coin: munt munten
cryptocurrency: crypto* bitcoin*
transaction: transactie*
luxury: luxe* luxueus*
wealth: vermogen* rijkdom*
billionaire: miljardair*
millionaire: miljonair*
workshop: werkplaats*
mechanic: monteur*
electrician: elektricien*
craftsman: vakman vakmensen ambacht*
brick: baksteen*
concrete: beton*
cement: cement*
asphalt: asfalt*
dig: graaft groef gegraven opgegraven
gate: poort poorten
hut: hut hutten
barn: schuur schuren stallen
skyscraper: wolkenkrabber* torenflat*
suburb: voorstad* voorsteden buitenwijk*
avenue: laan lanen
sidewalk: stoep* trottoir*
taxi: taxi*
seatbelt: veiligheidsgordel*
overturn: gekanteld* kantelde kantelt over_de_kop omgevallen
ditch: greppel*
blizzard: sneeuwstorm*
lightning: bliksem* blikseminslag*
tornado: tornado* windhoos*
forecast: voorspel* voorspelling* prognose*
meteorologist: meteorolo* weerman weervrouw knmi kmi
star: ster sterren
asteroid: asteroide* planetoide*
orbit: baan_om
telescope: telescoop* telescopen
spacecraft: ruimteschip* ruimtesonde* ruimtecapsule*
eruption: uitbarsting* eruptie*
lava: lava*
tide: getij* springtij eb
strait: zeestraat zee-engte
waterfall: waterval*
swamp: moeras*
cliff: klif kliffen
flower: bloem bloemen
grass: gras
vegetable: groente*
potato: aardappel*
tomato: tomaat tomaten
fruit: fruit*
apple: appel appels
rice: rijst
wheat: tarwe*
grain: graan granen
tea: thee
butter: boter
cheese: kaas kazen
egg: ei eieren
honey: honing*
bee: bijen imker*
chicken: kip kippen
poultry: pluimvee* vogelgriep
sheep: schaap schapen
goat: geit geiten
cow: koe koeien
horse: paard* ruiter*
cat: kat katten
wolf: wolf wolven
fox: vos vossen
lion: leeuw leeuwen
tiger: tijger*
monkey: aap apen
snake: slang slangen
shark: haai haaien
dolphin: dolfijn*
crocodile: krokodil*
rat: rat ratten
insect: insect*
mosquito: mug muggen
butterfly: vlinder*
deer: hert herten ree reeen
bird: vogel*
species: soorten diersoort*
reserve: reservaat reservaten
poacher: stroper* stroperij*
veterinary: dierenarts* veterinair*
livestock: veestapel* veehouderij*
fever: koorts*
cough: hoest*
pneumonia: longontsteking*
tuberculosis: tuberculose* tbc
diabetes: diabet* suikerziekte*
stroke: beroerte*
lung: long longen
brain: hersen* brein
bone: bot botten
leg: been benen
finger: vinger*
face: gezicht* geconfronteerd
ear: oor oren
neck: nek hals
tooth: tand tanden
dentist: tandarts*
fracture: breuk breuken
poisoning: vergiftiging*
midwife: verloskundige* vroedvrouw*
twin: tweeling*
adopt: adopt* geadopteerd* adoptie*
orphan: weeshuis* weeskind*
disabled: gehandicapt*
disability: handicap*
wheelchair: rolstoel*
psychologist: psycholo*
psychiatric: psychiatr* psychisch*
depression: depress*
stress: stress
obesity: obesitas overgewicht
pharmacy: apothe*
pharmaceutical: farmac* farmaceut*
pill: pil pillen tablet*
prescription: recept*
laboratory: laborator* lab labs drugslab*
mutation: mutatie* muteer*
variant: variant*
contagious: besmettelijk*
isolate: isoleer* isolatie* geisoleerd*
lockdown: lockdown*
intensive: intensive_care intensief ic
mortality: sterftecijfer* oversterfte
expectancy: levensverwachting*
organ: orgaan organen orgaandon*
hospice: hospice*
midfielder: middenvelder*
semifinal: halve_finale halvefinale* halve_finales
quarterfinal: kwartfinale*
qualify: kwalific* gekwalificeerd* plaatst_zich plaatste_zich geplaatst_voor
winner: winnaar* winnares*
trophy: trofee*
athlete: atleet* atleten atlete sporter*
runner: loper lopers loopster hardloper*
swimmer: zwemmer* zwemster*
boxing: boksen bokswedstrijd*
boxer: bokser*
gymnast: turner turners turnster*
skier: skiers
racing: formule_1
racer: coureur* autocoureur*
chess: schaken schaakt schaak*
physicist: natuurkundige*
physics: natuurkunde
chemist: scheikundige* chemicus
biologist: biolo*
astronomer: astrono* sterrenkundige*
mathematician: wiskund*
historian: historicus historici
philosopher: filosof* filosoof
geologist: geolo*
invention: uitvind*
theory: theorie*
analysis: analyse* analyseer*
fossil: fossiel*
dinosaur: dinosaur*
skeleton: skelet*
excavation: opgraving*
algorithm: algoritme*
user: gebruiker*
password: wachtwoord*
server: server*
smartphone: smartphone*
chip: chip chips halfgeleider*
screen: scherm schermen
digital: digita*
online: online
app: app apps applicatie
surveillance: surveillance afgeluister* afluister*
privacy: privacy*
hack: gehackt hack hackte datalek*
electric: elektrisch*
electronic: elektronisch*
renewable: hernieuwbaar* hernieuwbare duurzaam* duurzame
hydrogen: waterstof*
warming: opwarming*
ecosystem: ecosyste*
biodiversity: biodiversiteit*
plastic: plastic* kunststof*
landfill: stortplaats* vuilnisbelt*
sewage: riool* rioolwater* afvalwater*
drinking: drinkwater*
pesticide: pesticid* bestrijdingsmiddel* landbouwgif
drill: boor* boring* geboord
barrel: vat vaten
iron: ijzer*
aluminium: aluminium
copper: koper
lithium: lithium
diamond: diamant*
cotton: katoen*
textile: textiel*
fashion: mode modehuis*
dress: jurk jurken
toy: speelgoed*
gift: cadeau* geschenk*
candle: kaars kaarsen
equipment: uitrusting* apparatuur
lesson: les lessen
diploma: diploma*
dean: decaan
faculty: faculteit*
lecture: lezing*
bully: pest pesten gepest
novel: romans
poet: dichters dichteres*
poem: gedicht gedichten
composer: componist*
musician: muzikant* musicus
pianist: pianist*
piano: piano*
opera: opera operahuis*
ballet: ballet*
dance: dans dansen danst
dancer: danser* danseres*
album: album* albums
choir: koor koren
premiere: premieres filmpremiere
cinema: bioscoop* bioscopen
series: serie* reeks
spectator: toeschouwer* kijker*
audience: publiek
exhibition: tentoonstel* expositie*
gallery: galerie*
curator: curator*
antique: antiek
heritage: erfgoed*
comedy: komedie*
comedian: komiek* cabaretier*
circus: circus*
carnival: carnaval*
celebrity: beroemdheid* bekende_nederlander
divorce: echtscheiding* gescheiden
bride: bruid
groom: bruidegom
grandmother: grootmoeder* oma oma's
grandfather: grootvader* opa opa's
grandson: kleinzoon* kleinkind*
uncle: oom ooms
aunt: tante tantes
cousin: nicht nichten
nephew: neef neven
teenager: tiener*
generation: generatie*
imam: imam*
rabbi: rabbijn*
nun: non nonnen
monk: monnik*
pray: bidt bidden gebeden
islam: islam*
buddhist: boeddhis*
christmas: kerst* kerstmis
easter: pasen paas*
ramadan: ramadan
sect: sekte*
include: omvat* omvatten bevatten inclusief
add: voegde_toe toegevoegd toevoeg*
look: kijkt keek keken kijken gekeken
appear: verschijn* verscheen verschenen
seem: lijkt leek leken lijken
seek: streeft streven nastreef*
spend: besteed* uitgegeven uitgaven uitgave besteden
concern: bezorgd* zorgen zorgwekkend* bezorgdheid
response: reactie* reageer* gereageerd
hear: hoort hoorde hoorden gehoord horen
challenge: uitdaging* aanvecht* aangevochten
mean: betekent betekende betekenis*
personal: persoonlijk*
community: gemeenschap*
conduct: gedrag gedragingen
require: vereist vereisen
join: aangesloten aansluit* toetreding* toetreed* toegetreden
approach: aanpak benadering* naderde nadert
choose: kiest koos kozen gekozen kiezen
attention: aandacht
short: kort korte korter*
deliver: bezorging bezorgd_bij
battle: veldslag* slag_bij slag_om strijd_om
determine: vastgesteld* vaststel* bepaal* bepaalt
significant: aanzienlijk* beduidend*
mass: massaal massa massale
accept: accepteer* geaccepteerd* accepteren aanvaardt
drop: afgeworpen laten_vallen
previous: eerdere voorgaand*
prove: bewezen bewijst aangetoond aantoon*
amount: bedrag* som hoeveelheid*
avoid: vermijd* vermeden ontwijk*
reality: werkelijkheid realiteit
access: toegang*
expand: uitgebreide
global: mondiaal mondiale
relationship: relatie* betrekkingen
respect: respect*
review: herziening* herzien*
gather: samengekomen verzamelden
ensure: garandeer* gegarandeerd waarborg*
divide: verdeeld splits* opgedeeld
argument: argument*
earn: verdien* verdient
career: carriere* loopbaan*
reflect: weerspiegel*
sound: geluid*
agenda: agenda*
catch: betrap* gesnapt gevat
anger: woede* verontwaardig* boosheid
save: bespaar* bespaart
specific: concreet concrete specifiek*
produce: vervaardig*
separate: apart aparte afzonderlijk*
twice: tweemaal twee_keer
design: ontworpen ontwerpt vormgev*
founder: oprichter* medeoprichter*
piece: stuk
split: opsplits*
ignore: negeer* genegeerd*
predict: voorspelt voorspelde
remember: herinner* herdenk* herdacht herdenking*
touch: aanraak* aangeraakt
principle: principe* beginsel*
aggressive: agress*
resource: grondstof* hulpbron*
convince: overtuig*
listen: luister*
controversial: omstreden controversieel*
wide: breed brede
commitment: verplicht* verplichting*
heavy: zwaarder*
angry: boos boze woedend*
organise: organiseer* georganiseerd* organiseren
shock: schokkend* geschokt ontzet*
traditional: traditi*
dominate: domineer* overheers*
undermine: ondermijn*
frustration: frustratie*
institution: instelling*
boost: impuls stimuleer* stimulans*
achieve: verwezenlijk* bereikte
remind: herinnert_aan
connect: verbonden verbind*
initial: aanvankelijk*
reputation: reputatie* imago
correct: corrigeer* gecorrigeerd
inspire: inspir*
modern: modern*
jump: sprong sprongen springt springen gesprongen
professional: profession* beroeps*
headline: koppen
giant: gigant* reus reuzen reusachtig*
rare: zeldzaam* zeldzame
type: type types
wish: wens wensen wenst
complain: klaagt klaagde klagen
smart: slim slimme
happy: gelukkig* blij
surround: omringd omgeven
honour: eer ere geeerd* eerbetoon*
regular: regelmatig*
invite: uitgenodigd* uitnodig* uitnodiging*
combine: combineer* gecombineerd
proud: trots*
zero: nul
unusual: ongewoon ongebruikelijk*
rush: snelde snelden
circumstance: omstandigheid* omstandigheden
elite: elite*
relief: opluchting verlichting*
sector: sector*
impossible: onmogelijk*
weigh: weegt woog gewogen
monitor: gemonitord bewaakt
alternative: alternatie*
eliminate: uitgeschakeld uitschakel*
recommend: aanbevol* aanbeveel* aanbeveling* advies adviseert adviseerde geadviseerd
teach: onderwezen onderwijst
narrow: smal smalle nipt nipte krappe
appropriate: gepast geschikt*
economist: econoom economen econome
intention: bedoeling* intentie*
skill: vaardigheid*
abandon: opgegeven achtergelaten achterliet
knock: klopt_aan
dream: droom dromen
laugh: lacht lachte gelachen
cry: huilt huilde gehuild
accompany: begeleid* vergezel*
chain: ketens
perfect: perfect*
developer: ontwikkelaar*
forget: vergeet vergat vergeten
corner: hoek hoeken
crush: verpletter* vertrappel* verdrukking
spark: vonk vonken
infrastructure: infrastructuur
scare: schrik* geschrokken
ocean: oceaan oceanen
assess: beoordeel* beoordeling*
flow: stroomt stroomde gestroomd
hang: hangt hing hingen gehangen
store: opgeslagen
restore: hersteld herstel herstelt herstellen
careful: voorzichtig*
male: mannelijk*
female: vrouwelijk*
accelerate: versnel* versnelling*
surface: oppervlak*
fresh: vers verse
opposite: tegenovergesteld*
unique: uniek*
exploit: uitbuit* uitgebuit*
weekly: wekelijks*
monthly: maandelijkse
daily: dagelijkse
unfair: oneerlijk*
fairness: gerechtigheid
cultural: cultureel culturele
quiet: rustig rustige kalm
commissioner: commissaris* korpschef* politiechef* hoofdcommissaris*
copy: kopie* exemplaar*
punish: straft gestraft bestraf*
constant: constant* voortdurend*
owe: verschuldigd
compare: vergelijk* vergeleken
sad: triest* verdrietig* bedroefd
uncertainty: onzeker* onzekerheid*
neutral: neutraal neutrale
package: pakket* pakketten
rapid: razendsnel
threshold: drempel* kiesdrempel*
peak: piek hoogtepunt*
belong: behoort behoren
scream: gil schreeuw* geschreeuwd
occasion: gelegenheid*
charity: liefdadigheid* goed_doel goede_doelen
producer: producent*
suspicion: verdenking* argwaan vermoedens
application: sollicit* toepassing*
ball: bal ballen
silence: stilte* zwijg* zweeg
departure: vertrek
recovery: herstel_van
interfere: inmeng* inmenging* bemoei*
intervene: ingrijp* ingegrepen ingreep interventie*
borrow: leent leende geleend
taxpayer: belastingbetaler*
shadow: schaduw*
collection: collectie* verzameling*
casino: casino*
trend: trend trends
hole: gat gaten
horror: gruwel* afschuw*
context: context
empire: imperium
brutal: wreed wrede bruut
peaceful: vreedzaam* vreedzame
noise: lawaai*
memorial: gedenk* herdenkingsmonument*
shame: schande* schaamte
urgent: dringend* spoed
violation: schending* overtreding* inbreuk*
enforce: handhav* handhaving*
offence: overtreding
mouth: mond
soft: zacht zachte
influential: invloedrijk*
impress: indrukwekkend*
explosive: springstoffen explosieve
phase: fase fasen
peninsula: schiereiland*
explore: verken* verkenning*
generous: gul genereus
atmosphere: atmosfeer sfeer
acquire: verworven verwerf* verwierf
beautiful: mooi mooie
hair: haren
technical: technisch*
drink: drinkt dronk drinken gedronken drank*
photographer: fotograaf fotografen
landscape: landschap*
climb: beklim* beklom geklommen
courage: moed dapper*
hero: held helden
expire: verlopen verstreken verstrijk*
tolerance: tolerantie
talent: talent*
parallel: parallel*
statistics: statistiek* cbs statbel
symbol: symbool symbolen
dawn: dageraad zonsopgang
healthy: gezond gezonde
chaos: chaos chaotisch*
proper: behoorlijk*
ethnic: etnisch*
indigenous: inheems*
native: autochtoon
homeland: thuisland*
patriot: patriot*
swap: ruil uitwisseling* uitgewisseld*
schedule: dienstregeling* schema* tijdschema*
calendar: kalender*
diary: dagboek*
post: bericht_op
dock: aangemeerd kade kades
anchor: anker*
lighthouse: vuurtoren*
fisherman: visser vissers
dive: gedoken
diver: duiker*
aviation: luchtvaart*
stewardess: steward* cabinepersoneel
extinguisher: brandblusser*
firework: vuurwerk*
crater: krater*
advance: opgerukt oprukk* opmars*
counteroffensive: tegenoffensief*
bombard: gebombardeerd* bombardement*
intercept: onderschep* onderschept*
radar: radar*
airspace: luchtruim
uniform: uniform*
coffin: doodskist*
wreath: krans kransen
condolence: medeleven condoleance* deelneming
tribute: hulde
hostility: vijandelijkhed* vijandig*
reconcile: verzoen* verzoening*
concession: concessie* tegemoetkom*
deadlock: impasse* patstelling*
breakthrough: doorbraak doorbraken
declaration: verklaring* verklaringen
transcript: transcriptie*
quote: citaat citeer* citeert
tweet: tweet* twitter* getwitterd
census: volkstelling*
villa: villa*
farm: boerderij*
mill: molen molens
royal: koninklijk*
princess: prinses*
duke: hertog*
emperor: keizer*
clan: clan*
provoke: provocatie* uitgelokt uitlok* provoceer*
incite: opruiing* opgehitst ophits* aanzetten_tot aanzet_tot
treason: hoogverraad landverraad
traitor: verrader* verraad
dissident: dissident*
sabotage: sabotage* gesaboteerd*
assassin: huurmoord*
murderer: moordenaar* moordenares
heal: genezen geneest genezing*
inject: ingespoten injectie* spuit
disinfect: desinfect* ontsmet*
glove: handschoen*
ventilator: beademing* beademd*
ammonia: ammoniak*
allergy: allergi*
shutdown: stillegging*
abstain: onthoud* onthield* onthouding*
unanimous: unaniem* eensgezind*
absolute: absoluut absolute
dissolve: ontbonden ontbind* ontbinding*
interim: interim* demissionair* waarnemend*
inherit: geerfd erft
inheritance: erfenis*
again: opnieuw nogmaals wederom
mutual: wederzijds* onderling*
bilateral: bilatera*
unilateral: eenzijdig*
rural: platteland* landelijk_gebied
urban: stedelijke
coastal: kustgebied*
industrial: industrieel industriele
commercial: commercieel commerciele
fiscal: fiscaal fiscale
physical: fysiek*
mental: mentaal mentale geestelijk*
emotional: emotioneel emotionele
negligent: roekeloos roekeloze
intent: opzet voorbedachten_rade
massive: massief enorme
device: apparaat apparaten
density: dichtheid
profession: beroep_als beroepen
cemetery: begraafplaats* kerkhof*
constituency: kiesdistrict* kieskring*
elephant: olifant*
agriculture: landbouw*
prayer: gebed
rifle: geweer geweren
pistol: pistool* pistolen revolver*
gunman: schutter* schutters
rampage: amok
hammer: hamer*
axe: bijl bijlen
acid: zuur zuren
pepper: pepperspray
trailer: caravan* aanhanger aanhangwagen* camper*
scooter: scooter* step
moped: brommer* bromfiets* snorfiets*
roundabout: rotonde*
commuter: forens* pendelaar*
fare: ritprijs* kaartprijs*
apprentice: leerling-* stagiair*
training: training* bijscholing*
foreman: ploegbaas voorwerker
freelancer: zzp* zelfstandig*
dismissal: ontslagaanvraag*
severance: ontslagvergoeding* vertrekpremie*
burden: last lasten
article: artikel*
clause: clausule*
raid: razzia* politie-inval* invallen politieactie*
bystander: omstander* voorbijganger*
onlooker: ramptoerist*
defuse: onschadelijk
dud: blindganger*
thaw: dooi
hurricane: orkanen wervelstorm*
identify: identificeer* geidentificeerd*
clue: spoor_van
reward: beloning* beloond
smoking: rookverbod* roken rookt
diet: dieet
vegan: vegan* vegetari*
label: etiket* keurmerk*
scam: nep nep- babbeltruc*
sack: op_non-actief op_straat_gezet
equalise: gelijkmaker* gelijkmaakte gelijk_maakte
foul: overtreding_op
card: rode_kaart gele_kaart
sled: slee bobslee*
sail: zeil* zeiler* gezeild
row: roei* roeier*
expedition: expeditie*
aground: aan_de_grond vastgelopen
harbour: jachthaven*
canal: noordzeekanaal
restitution: teruggave*
warrant: arrestatiebevel*
holocaust: holocaust*
runoff: tweede_ronde
wound: schotwond* steekwond*
resuscitate: reanim* gereanimeerd*
bleed: bloedde bloedt bloeding* doodgebloed
unconscious: bewusteloos* buiten_bewustzijn
rubbish: vuilniszak* zwerfafval*
sanitary: sanitair*
mould: schimmel*
harvest: geoogst
sow: zaai* gezaaid
irrigate: irrig* bevloei*
fishing: visserij* visvangst*
hunting: jachtvergunning*
timber: bouwhout
furnace: hoogoven*
shipyard: scheepswerf* werf
quarry: steengroeve*
queue: wachtrij* wachtlijst*
ration: rantsoen*
hoard: hamsteren gehamsterd
boom: hausse
slump: inzinking* malaise
stagnate: stagn*
deflation: deflatie*
austerity: bezuinigingsmaatregel* bezuinigingsronde*
bailout: reddingspakket* noodlening* steunpakket*
nationalise: nationaliseer* genationaliseerd
privatise: privatis* geprivatiseerd
tender: aanbesteding* aanbesteed
contractor: aannemer*
subcontractor: onderaannemer*
outsource: uitbested*
relocate: verhuis* verhuizing* verhuisd
liquidate: vereffen*
arbitrate: arbitrage*
whistleblower: klokkenluider*
nepotism: vriendjespolitiek
lobby: lobby*
allowance: toeslag* toelage* toeslagenaffaire
exempt: vrijgesteld* vrijstelling*
retroactive: terugwerkende_kracht
unconstitutional: ongrondwettelijk*
inadmissible: niet-ontvankelijk*
admissible: ontvankelijk*
binding: bindend*
reprimand: berisp* berisping*
caution: waarschuwingsschot*
gunfire: vuurgevecht* geweervuur
bat: honkbalknuppel*
baton: wapenstok*
taser: stroomstootwapen* taser*
tear: traangas gescheurd
mob: meute
perpetrate: pleegde pleegt gepleegd plegen pleegden
molest: aangerand aanrand* aanranding* ontucht*
neglect: verwaarloos* verwaarlozing*
truant: spijbel*
email: e-mail* mail mails
play: speelt speelde speelden gespeeld spelen
respond: reageert reageerde reageerden reageren
position: positie*
serve: dient diende dienden gediend uitgezeten zat_uit
service: dienst diensten dienstverlening*
consider: overweeg* overwoog overwogen beschouw* overwegen
argue: betoogt betoogde bepleit* pleit pleitte redeneer*
represent: vertegenwoordigt
watch: bekijk* bekeken
involve: betrokken_bij betrek* betrokkenheid
detail: detail* bijzonderhed*
mark: gemarkeerd
defend: verdedigt verdedigde verdedig*
conference: conferentie* congres*
class: klas klassen klasse
experience: ervaring*
express: uitte uit_zijn sprak_uit geuit
movement: beweging* boerburgerbeweging
area: oppervlakte
reveal: onthul* onthulling* onthuld
citizen: medeburger* staatsburger*
individual: individueel individuele
worry: ongerust* verontrust*
income: inkomen*
independent: onafhankelijke
difference: verschil verschillen
page: pagina* bladzijde*
manure: mest mestoverschot
wrist: pols polsen
morphine: morfine
revoke: ontnomen ontneemt
mercury: kwik
vapour: damp dampen
shaft: schacht* mijnschacht
distant: verre
steam: stoom*
statement: persbericht* communique* mededeling*
release: vrijgave
event: evenement* gebeurtenis*
conversation: conversatie*
pass: passeer* gepasseerd
host: gastheer gastland* gastvrouw
term: ambtstermijn* regeerperiode* zittingsperiode*
refer: verwees verwijst
mother: moeder* mama
father: vader* papa
welder: lasser*
outskirts: stadsrand* rand_van
jogger: jogger*
mutiny: muiter*
manuscript: manuscript* handschrift*
meteorite: meteoriet*
telecom: telecom*
faint: flauwgevallen flauwviel
spoil: bedorven
secretly: heimelijk* stiekem*
fly: vliegt vloog vlogen gevlogen vliegen
locate: opgespoord opspoor* gelokaliseerd
far-right: extreemrechts* radicaal-rechts* extreem-rechts*
camouflage: camouflage*
bearded: bebaard*
behave: gedroeg
train: getraind traint opgeleid
moment: moment*
enter: betrad betraden binnengedrongen binnenging binnengevallen binnendring*
present: presenteer* gepresenteerd*
estimate: begroot begroting_van
unclear: onduidelijk* nog_niet_duidelijk
collide: aangevaren aanvaring* op_elkaar_gebotst botsten_op
overlook: over_het_hoofd
tip: kantel* omgekiept
unhurt: ongedeerd*
occur: gebeur* gebeurd* gebeurde voorgedaan plaatsgevonden plaatsvond* plaatsvind* voordeed
disrupt: verstoord* verstor* ontregel* ontregeld
affect: beinvloedt
suffer: lijden_onder opgelopen_letsel liep_verwondingen
admit: opgenomen_in
franc: frank
liquidity: liquiditeit*
troubled: noodlijdend* noodlijdende
guarantee: garantie*
fierce: fel felle
repeatedly: herhaaldelijk meermaals
recognise: herkend* herken*
enormous: enorm
glad: verheugd opgelucht
speculate: speculeer* speculatie* gespeculeerd
interview: interview* vraaggesprek*
affirm: beaamt beaamde
constructive: constructief*
raise: ter_sprake aangekaart aankaart*
understand: begrijp* begreep begrepen begrip snapt verstaat
hall: hal hallen evenementenhal*
committee: onderzoekscommissie* parlementaire_commissie
agency: nieuwsagentschap*
internal: interne
relative: verwant*
act: daad daden
revenge: vergelding* wraak* represaille*
opinion: oordeelt oordeelde
absence: afwezig* afwezigheid
absentia: bij_verstek
gun: geschut
stability: stabiliteit
topic: thema* onderwerp*
humanity: mensheid menselijkheid mensdom
potential: potent*
complete: afgerond* voltooid* voltooi*
margin: marge* voorsprong*
incumbent: zittend*
elect: verkozen herverkozen verkoz*
prospect: vooruitzicht*
hat-trick: hattrick*
hospitalise: naar_het_ziekenhuis ziekenhuisopname*
downpour: stortbui* wolkbreuk* stortregen*
overtime: verlenging_van
drive: rijdend*
crash: klapte klap klapten
nitrogen: stikstofcrisis
resident: buurtbewoner*
water: waterschap*
pay: betaalt betaalde betaalden
cost: kostbaar
family: nabestaanden
allow: staat_toe stond_toe
lead: koploper* lijstaanvoerder*
say: liet_weten lieten_weten laat_weten gezegd_dat deelt_mee
remain: resteer*
fourth: vierde
fifth: vijfde
pay: afgelost aflossing*
find: bevonden
return: teruggegeven teruggebracht
keep: bewaard
evacuate: weggehaald_uit
minister: vakminister* vicepremier* vice-premier*
council: wethouder* schepen_van schepencollege provinciale_staten gedeputeerde_staten
alderman: schepenen`,
  wordEndings:
    "^(?:e[nrs]?|n|s|'s|t|te|ten|de|den|d|er[s]?|ers|ing(?:en)?|end(?:e[nrs]?)?|en[s]?|je[s]?|tje[s]?|heid|heden|lijk(?:e[nr]?)?|isch(?:e)?|ster[s]?|in(?:nen)?|ist(?:en|e)?|aar[s]?|eert?|eren|eerde[n]?|nemer[s]?|ie[s]?|ief|ieve)?$",
  placeTails: "land|stad|berg|burg|dorp|woud|huis|huizen|haven|brug|kerk|veld|dijk|dam|kerke|zijl|meer|broek|oord",
  partedBefore: "als tot dat te om wegens met bij na tijdens in voor uit over door volgens",
  placeLeads: "in te bij nabij uit naar rond",
  part: String.raw`\b(?:onder wie|waaronder|waarvan|van wie|onder hen|inclusief|daaronder)(?: ook)?(?: zijn| waren)?\s*$`,
  partBehind: String.raw`^\s*(?:van hen|daarvan|van wie|hiervan)(?!\p{L})`,
  addition: String.raw`\b(?:nog eens|nog|andere|bijkomende)\s*$`,
  additionBehind: String.raw`^\S+\s(?:anderen?|extra|bijkomende)(?!\p{L})`,
  former: String.raw`\b(?:van (?:eerder|aanvankelijk)|in plaats van|tegenover|vergeleken met|(?:ten opzichte|in vergelijking) (?:van|met)|na (?:eerder|aanvankelijk)|eerder|aanvankelijk|oorspronkelijk|niet|geen)(?: de)?\s*$`,
  formerFrom: String.raw`\bvan(?: de)?\s*$`,
  formerTo: String.raw`^(?:\s\p{L}+){0,2}\s(?:naar|tot)\s`,
  rise: String.raw`(?:\b(?:steeg|stegen|stijgt|liep|loopt|klom|groeide|kwam|komt)\b[^,.;]{0,60}|\b(?:is|zijn|was)\b(?:[^,.;]{0,60})?\b(?:opgelopen|gestegen|gegroeid|toegenomen|bijgesteld)|\bopgelopen|\bgestegen)\s(?:tot|naar)(?: minstens| zeker| meer dan| ruim| ongeveer| inmiddels| nu)?\s$`,
  ofWhole: String.raw`^\s(?:van de|van de in totaal|van alle|van het totaal van|van hun|van zijn|van haar|op de)\s$`,
  headed: String.raw`(?:aantal|dodental|balans|tol|doden|gewonden|stakers|besmettingen|arrestanten|vermisten)(?!\p{L})[^,.;]*\s(?:op|tot|van)\s(?:minstens |meer dan |zeker |ruim |ongeveer |circa )?$`,
  otherTime: String.raw`(?<!\p{L})(?:(?:\p{L}+|\d+) (?:jaar|maanden|decennia|eeuwen) (?:geleden|eerder)|sinds (?!vanochtend|gisteren|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|vannacht)|(?:de|het) (?:afgelopen|voorbije)(?: \p{L}+| \d+)? ?(?:jaar|jaren|decennium|maanden|zomer|winter|najaar|voorjaar)|vorig jaar|verleden jaar|vorige (?:maand|zomer|winter)|per jaar|jaarlijks|in \d{4}|destijds|vroeger|verjaardag|wereldwijd|landelijk|gemiddeld)(?!\p{L})`,
  bounded: String.raw`(?<!\p{L})(?:ontken\p{L}*|betwist\p{L}*|sinds|tot|alleen|slechts|pas|dan|laatste|eerste|tot nu toe|meer)(?!\p{L})`,
  turns: String.raw`(?<!\p{L})(?:maar|echter|wel)(?!\p{L})`,
  joint: "en|maar|alsook|terwijl|evenals",
};

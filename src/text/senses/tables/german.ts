import type { SenseTable } from "./sense-table.ts";

/** German, as `senses.ts` reads it. Without umlauts. Written for this project. */
export const german: SenseTable = {
  capitalNouns: true,
  functionWords: `
der die das den dem des ein eine einen einem einer eines und oder aber denn sondern doch sowie bzw als wie wenn ob dass
damit weil da obwohl wahrend bevor nachdem bis seit seitdem indem sodass so zu zum zur in im ins an am ans auf aufs aus bei
beim mit nach von vom vor fur durch um gegen ohne uber unter hinter neben zwischen wegen trotz gegenuber laut zufolge entlang
innerhalb ausserhalb statt anstatt mittels per pro je ab ich du er sie es wir ihr mich dich ihn uns euch mir dir ihm ihnen
sich mein meine meinen meinem meiner sein seine seinen seinem seiner seines ihre ihren ihrem ihrer ihres unser unsere
unseren unserem unserer dieser diese dieses diesen diesem jener jene jenes jenen jenem welcher welche welches welchen
welchem wer wen wem wessen was wo wohin woher wann warum deren dessen derer denen man selbst selber beide beiden beider
alle allen aller alles jeder jede jedes jeden jedem manche einige einigen einiger mehrere mehreren viele vielen vieler wenige
wenigen etwas mehr weniger sehr ganz noch schon auch nur erst bereits etwa rund mindestens hochstens knapp fast mal dabei
dafur dagegen daher dahin damals danach daneben dann daran darauf daraus darin darum daruber darunter davon davor dazu
dort hier hin her nun jetzt wieder immer ja also zwar jedoch dennoch trotzdem deshalb deswegen ausserdem zudem unterdessen
inzwischen mittlerweile allerdings vielmehr eben wohl gar kaum sogar zumindest insgesamt jeweils solche solcher solchen
andere anderen anderer anderes weitere weiteren weiterer weiterem derselbe dieselbe dasselbe derselben demselben denselben herr
herrn frau bisher bislang zuvor zunachst zuletzt vorerst derzeit heraus hinaus hinein herein hervor voran vorbei hinzu ums
zuruck mit los fest weiter ein bekannt weg dar teil statt entgegen empor nieder zusammen`,
  auxiliaries: `
sein ist sind war waren sei seien gewesen bin bist ware waren haben hat habe hatte hatten hatten gehabt werden wird
wurde wurden worden geworden werde kann konnen konnte konnten gekonnt konne muss mussen musste mussten musse soll sollen
sollte sollten solle will wollen wollte wollten wolle darf durfen durfte durften durfe mag mogen mochte mochten lassen lasst
liess liessen gibt gab gaben gebe`,
  negations:
    "nicht kein keine keinen keinem keiner keines keinerlei nie niemals niemand niemanden niemandem nichts ohne weder",
  undenied: "nur allein zuletzt bloss ausgeschlossen weniger",
  endings: "ungen ung innen ern ens ens sten ten ter tes en er es em et te st in e n s t",
  places: `
us: amerikan* washington usa vereinigten_staaten vereinigte_staaten
gb: britisch* briten brite britin london grossbritannien
ru: russ* moskau kreml kremls
kp: nordkorean* pjongjang
kr: sudkorean* seoul
cn: chines* peking
jp: japan* tokio
de: deutsch* berlin bundesrepublik
fr: franzos* paris
it: italien* rom
es: spanisch* spanier* madrid
ua: ukrain* kiew
il: israel* 
ir: iran* teheran
iq: irak* bagdad
sy: syr* damaskus
tm: turkmen*
tr: turk* ankara
pl: poln* polen warschau
at: osterreich* wien
ch: schweiz* bern
nl: niederland* hollandisch*
be: belgi* brussel
gr: griech* athen
hu: ungar* budapest
cz: tschech* prag
se: schwed* stockholm
no: norweg* oslo
dk: danisch* danen kopenhagen
fi: finnisch* finnen helsinki
pt: portug* lissabon
in: indisch* inder neu-delhi
pk: pakistan* islamabad
af: afghan* kabul
eg: agypt* kairo
sa: saudi* riad
lb: libanes* beirut
mx: mexikan*
br: brasil* 
ar: argentin*
ve: venezolan* caracas
ca: kanad* ottawa
au: austral* canberra
za: sudafrik* pretoria
rs: serb* belgrad
ro: ruman* bukarest`,
  separable: `
arrest: nahm|fest nahmen|fest nimmt|fest nehmen|fest
die: kam|ums_leben kamen|ums_leben kommt|ums_leben kommen|ums_leben
die: kostete|leben kosteten|leben kostet|leben
reject: wies|zuruck wiesen|zuruck weist|zuruck weisen|zuruck lehnte|ab lehnten|ab lehnt|ab lehnen|ab
announce: kundigte|an kundigten|an kundigt|an kundigen|an gab|bekannt gaben|bekannt gibt|bekannt geben|bekannt
say: gab|an gaben|an gibt|an teilte|mit teilten|mit teilt|mit teilen|mit fugte|hinzu
admit: raumte|ein raumten|ein raumt|ein gab|zu gaben|zu gibt|zu
urge: rief|auf riefen|auf ruft|auf rufen|auf forderte|auf forderten|auf fordert|auf fordern|auf
accuse: warf|vor warfen|vor wirft|vor werfen|vor klagte|an klagten|an klagt|an
deny: stritt|ab stritten|ab streitet|ab
exclude: schloss|aus schlossen|aus schliesst|aus schliessen|aus
resign: trat|zuruck traten|zuruck tritt|zuruck treten|zuruck legte|nieder
acquit: sprach|frei sprachen|frei spricht|frei
free: liess|frei liessen|frei lasst|frei lassen|frei
cut: baut|ab baute|ab bauten|ab bauen|ab
build: baut|auf baute|auf bauten|auf bauen|auf
raise: hob|an hoben|an hebt|an heben|an
lift: hob|auf hoben|auf hebt|auf heben|auf
begin: fing|an fingen|an fangt|an fangen|an brach|aus brachen|aus bricht|aus
use: setzte|ein setzten|ein setzt|ein setzen|ein wandte|an wendet|an
continue: setzte|fort setzten|fort setzt|fort setzen|fort dauert|an dauerte|an dauern|an halt|an hielt|an
close: schloss|ab macht|zu machte|zu
approve: stimmte|zu stimmten|zu stimmt|zu stimmen|zu nahm|an nahmen|an nimmt|an nehmen|an
attend: nahm|teil nahmen|teil nimmt|teil nehmen|teil
cancel: sagte|ab sagten|ab sagt|ab fiel|aus fielen|aus fallt|aus fallen|aus
occur: fand|statt fanden|statt findet|statt finden|statt
crash: sturzte|ab sturzten|ab sturzt|ab
collapse: sturzte|ein sturzten|ein sturzt|ein brach|zusammen brachen|zusammen bricht|zusammen
propose: schlug|vor schlugen|vor schlagt|vor schlagen|vor
compel: zwang|auf
return: kehrte|zuruck kehrten|zuruck kehrt|zuruck kam|zuruck kamen|zuruck kommt|zuruck
arrive: kam|an kamen|an kommt|an kommen|an traf|ein trafen|ein trifft|ein treffen|ein
withdraw: zog|ab zogen|ab zieht|ab ziehen|ab zog|zuruck zogen|zuruck zieht|zuruck
invade: marschierte|ein marschierten|ein drang|ein drangen|ein
depend: hangt|ab hing|ab
increase: nahm|zu nahmen|zu nimmt|zu nehmen|zu
decrease: nahm|ab nahmen|ab nimmt|ab nehmen|ab ging|zuruck gingen|zuruck geht|zuruck
provide: stellte|bereit stellten|bereit stellt|bereit stellen|bereit stellte|verfugung stellten|verfugung stellt|verfugung
assume: geht|aus gehen|aus ging|aus gingen|aus
prepare: bereitet|vor bereitete|vor bereiteten|vor bereiten|vor
promise: sagte|zu sagten|zu sagt|zu
happen: trug|zu trugen|zu lief|ab
rule: ordnete|an ordneten|an ordnet|an
install: baute|ein
hand: gab|ab
agree: einigten|sich`,
  senses: `
ballot: urne urnen wahlurne*
govern: regierend* regiert regieren
enough: genug genugend*
middle: mitte
finding: erkenntnis*
disposable: einweg*
love: liebe
speech: rede reden
exercise: training* ubung ubungen
wild: wild
land: grundstucke landete landeten gelandet*
nature: natur
defence: verteidigung*
justice: justiz
football: fussball*
sport: sport
winter: winter*
autumn: herbst*
summer: sommer*
credit: kredit
cross: ubergang uberquer*
main: haupt
vice: vize
negotiate: verhandeln verhandelt
deadline: frist fristen
appearance: auftritt*
progress: fortschritt*
surprise: uberrasch*
transparency: transparenz
comment: kommentar*
correction: korrektur*
sculpture: skulptur*
nationality: nationalitat*
speciality: spezialitat*
priority: prioritat*
capacity: kapazitat*
quality: qualitat*
repair: reparatur*
location: standort*
standard: standard*
object: gegenstand*
partnership: partnerschaft*
neighbourhood: nachbarschaft*
membership: mitgliedschaft*
combination: kombination*
specialist: spezialist*
moderator: moderator*
activity: aktivitat*
basis: grundlage*
background: hintergrund*
consumer: verbraucher*
without: ohne
nobody: niemand niemanden niemandem
nothing: nichts
never: nie niemals
no: kein keine keinen keinem keiner keines keinerlei
neither: weder
die: sterben stirbt starb starben gestorben verstarb verstarben verstorben* umgekommen umkam* ums_leben tod_gefunden ertrunken ertrank* ertrink* leben_gekostet leben_verloren
dead: tot tote toter toten totes todesopfer* todesfall* todesfalle* leiche* leichnam* getotet* todlich* verungluckt
death: tod tode todes
kill: totet erschoss* erschossen* ermord* umgebracht mord morde mordes erstoch* erschlagen totete toteten
victim: opfer opfern opfers geschadigte*
toll: opferzahl* todeszahl*
injure: verletz* schwerverletz* leichtverletz* rauchvergiftung* verwundet* verwundung*
miss: vermiss* verschollen*
disappear: verschwand* verschwund* verschwind*
trap: eingeschlossen* verschuttet* eingeklemmt* festsass* festsitz*
rescue: gerettet* rett* geborgen* bergung* barg bargen retter_waren in_sicherheit
rescuer: rettungskraft* retter rettern rettungsdienst* einsatzkraft* helfer helfern
evacuate: evakuier*
survive: uberleb*
survivor: uberlebende uberlebenden uberlebender
arrest: festnahm* festgenommen* verhaft* festzunehmen inhaftier* festnehmen
custody: untersuchungshaft gewahrsam polizeigewahrsam
detain: festgehalten* festgesetzt*
free: freigelassen* freilass* befrei* freikam* freigekommen freikommen frei freie freien freies freier
kidnap: entfuhr* verschlepp*
hostage: geisel*
displace: binnenfluchtling* vertrieben*
flee: floh flohen geflohen fliehen flieht flucht gefluchtet*
homeless: obdachlos*
infect: infizier* angesteckt* ansteck*
infection: infektion* neuinfektion* ansteckung*
sick: erkrank* krank kranke kranken kranker
case: Fall Falle Fallen Falles Falls krankheitsfall*
hospital: krankenhaus* klinik* spital* hospital* lazarett* klinikum*
treat: behandel*
serious: schwer schwere schweren schwerer schweres schwerem ernst* schwerwiegend*
critical: lebensgefahr* kritisch*
person: mensch menschen person personen leute leuten einzelperson*
population: bevolkerung volk volker volkes
man: mann manner mannern mannes
woman: frauen
child: kind kinder kindern kindes jugendlich* minderjahrig* nachwuchs
girl: madchen madchens
boy: junge jungen
baby: baby babys saugling* kleinkind*
parent: eltern mutter muttern vater vatern
family: familie* angehorig* hinterblieben*
worker: arbeiter* beschaftigt* arbeitnehmer* mitarbeiter* angestellt* bergleute bergmann kumpel
police: polizei* bundespolizei schutzpolizei
officer: offizier* kommissar* beamte beamten beamter beamtin beamtinnen polizeibeamt* polizist*
soldier: soldat* militar*
army: armee* streitkraft* truppe* heer bundeswehr
civilian: zivilist* zivil zivile zivilen ziviler zivilbevolkerung
resident: bewohner* einwohner* anwohner* burger burgern burgers burgerin burgerinnen
passenger: fahrgast* passagier* insass* reisend* fluggast* mitfahrer*
student: student* schuler* studierend* studierte*
teacher: lehrer* lehrkraft*
doctor: arzt arzte arzten arztin arztinnen mediziner*
nurse: pfleger* krankenschwester* pflegekraft* pflege*
patient: patient*
firefighter: feuerwehr* feuerwehrmann feuerwehrleut* brandbekampfer*
tourist: tourist* urlauber*
migrant: migrant* zuwander* einwander*
refugee: fluchtling* gefluchtete asylbewerber* asylsuchend*
protester: demonstrant* demonstrierend* protestierend* protestler*
protest: protest* demonstr* kundgebung* demo demos
march: protestmarsch* marsch marsche marschier* demonstrationszug*
riot: krawall* ausschreitung* unruhen randal*
clash: zusammenstoss* gefecht* auseinandersetz*
strike: streik* warnstreik* ausstand arbeitskampf* arbeitsniederleg* bestreik* einschlag*
striker: streikende streikenden streikender sturmer*
union: gewerkschaft* union
member: mitglied*
participate: beteilig* teilgenommen teilnehm*
organiser: veranstalter* organisator*
house: haus hauser hausern hauses wohnhaus* wohnhauser*
home: wohnung* heim eigenheim*
household: haushalt haushalte haushalten haushalts
apartment: apartment*
storey: stockwerk*
floor: stock etage* erdgeschoss fussboden
roof: dach dacher dachern daches
wall: mauer* Wand Wande Wanden
factory: fabrik* werk werke werken werks betriebsstatte*
plant: anlage anlagen kraftwerk* pflanze*
school: schule*
church: kirche* bischof*
mosque: moschee*
hotel: hotel*
shop: kaufhaus* supermarkt* Geschaft Geschafte Geschaften laden
market: markt markte markten marktes
bridge: brucke brucken autobahnbrucke*
tunnel: tunnel*
road: strasse* fahrbahn* landstrasse*
motorway: autobahn*
city: stadt stadte stadten stadtisch* grossstadt* kommune kommunen kommunal*
town: ortschaft* gemeinde* kleinstadt*
village: dorf dorfer dorfern dorfes
capital: hauptstadt*
region: region* gebiet* gegend* provinz* landkreis* bezirk*
country: land lander landern landes heimatland* nachbarland*
state: staat* bundesland* bundesstaat* zustand*
government: regierung* kabinett* bundesregierung* staatsregierung* landesregierung*
federal: bundes
president: prasident* staatschef* staatsoberhaupt*
premier: ministerprasident* premierminister* regierungschef* premier kanzler* bundeskanzler*
minister: minister*
ministry: ministerium* ministerien
interior: innen
mayor: burgermeister* oberburgermeister* stadtoberhaupt
governor: gouverneur*
parliament: parlament* bundestag* abgeordnetenhaus landtag* volkskammer nationalversammlung
lawmaker: abgeordnet* parlamentarier* senator*
party: partei*
opposition: opposition*
leader: chef chefs chefin parteichef* anfuhrer* vorsitzend* fuhrer fuhrerin vorsitz leiter* leiterin
boss: vorstandschef* konzernchef* firmenchef* geschaftsfuhrer*
board: vorstand* aufsichtsrat*
chairman: vorstandsvorsitzend*
spokesperson: sprecher*
official: behorde* amtlich* offiziell* amtstrager*
authority: amt amter amtern amtes autoritat*
office: buro buros dienststelle*
court: gericht gerichte gerichts gerichten landgericht* amtsgericht* oberlandesgericht* bundesgerichtshof* verfassungsgericht* gerichtshof* verwaltungsgericht*
judge: richter*
prosecutor: staatsanwalt* anklagebehorde* anklager* staatsanwaltschaft*
lawyer: anwalt* rechtsanwalt* verteidiger*
trial: prozess* gerichtsverfahren* strafverfahren*
defendant: angeklagt* mitangeklagt* beschuldigt*
accuse: vorwurf* vorgeworfen beschuldig* bezichtig* vorwerfen
charge: anklage anklagen angeklagt
sentence: verurteil* freiheitsstrafe* haftstrafe* gefangnisstrafe* bewahrungsstrafe* haft
verdict: urteil* richterspruch* schuldspruch*
convict: straftater*
acquit: freigesprochen* freispruch* freisprech*
appeal: berufung* revision
prison: gefangnis* justizvollzug* strafanstalt*
prisoner: haftling* gefangene gefangenen gefangener strafgefangen*
guilty: schuldig* schuld
innocent: unschuldig*
crime: verbrechen* straftat* kriminal* delikt* verbrecher*
murder: mord* ermordung
fraud: betrug* falschung* wahlfalschung*
launder: geldwasche
corruption: korruption* bestech*
theft: diebstahl* raub uberfall* gestohlen* stahl stahlen
investigate: ermittl* untersuch* nachforsch* prufte
investigation: ermittlungsverfahren*
investigator: ermittler* fahnder*
suspect: verdacht* tatverdacht* mutmasslich*
perpetrator: tater taterin tatern taters
attack: angriff* angegriffen* anschlag* attack* uberfiel* angreifer* uberfallen angreif* griff_an
attacker: attentater*
bomb: bombe* bombard* sprengsatz* sprengstoff*
explosion: explosion* explodier* detonation* detonier* sprengung*
shoot: schuss schusse schussen schoss schossen schiess* beschuss* beschoss*
shell: artillerie* granate*
launch: abgefeuert* abfeuer* feuerte feuerten gestartet abschuss
weapon: waffe* schusswaffe* bewaffn*
knife: messer*
bullet: kugel kugeln geschosse geschoss geschossen
rocket: rakete*
missile: marschflugkorper* lenkwaffe*
drone: drohne*
war: burgerkrieg* krieg*
peace: frieden*
ceasefire: waffenruhe* feuerpause* waffenstillstand*
rebel: rebell* aufstandisch*
militia: miliz*
fighter: kampfer* kampfjet*
fight: kampf kampfe kampfen kampft kampfte gekampft
terror: terror*
border: grenze* grenzubergang*
fire: brand brande branden brandes feuer feuers flammen flamme brannte* brennt brennen gebrannt ausgebrannt* grossbrand* waldbrand* verbrannt*
arson: brandstift*
smoke: rauch qualm
flood: hochwasser* uberschwemm* flut fluten uberflut* sturzflut*
quake: erdbeben* beben nachbeben*
storm: sturm sturme sturms unwetter* orkan* gewitter* tropensturm* hurrikan*
rain: regen regenfall* starkregen* niederschlag* dauerregen
snow: schnee* lawine*
heat: hitze*
crash: zusammenstosse* kollision* kollidier* prallt* zusammenprall* geprallt* absturz* abgesturzt* rammte*
fall: sturzte sturzten gesturzt* sturzen sturzt fiel fielen fallt fallen gefallen sank sanken Sturz Sturze
accident: unfall* ungluck unglucks unglucke unglucken unglucksfall* verungluckt*
derail: entgleis*
sink: gesunken* versank* versunken sinken untergegangen unterging untergang
overload: uberladen*
collapse: einsturz* eingesturzt* zusammengebrochen* zusammenbruch*
break: brach brachen gebrochen* bricht brechen ruhepause*
disaster: katastroph*
damage: schaden* beschadig* sachschaden*
destroy: zerstor* verwust* vernicht*
train: zug zuge zugen zuges eisenbahn* bahn bahnen regionalzug* guterzug* schnellzug*
railway: schiene* gleis* bahnstrecke*
tram: strassenbahn*
bus: bus busse bussen busses reisebus* linienbus* fernbus*
transport: nahverkehr* verkehrsbetrieb*
car: auto autos pkw personenwagen Wagen kleinwagen
vehicle: fahrzeug*
truck: lastwagen* lkw laster lastern sattelzug*
motorcycle: motorrad*
plane: flugzeug* maschine* jet
flight: flug fluge flugen fluges
airline: fluggesellschaft* airline*
airport: flughafen* airport
helicopter: hubschrauber* helikopter* rettungshubschrauber*
ship: schiff* frachter* tanker*
ferry: fahre fahrschiff* autofahre*
boat: boot* kutter* schlauchboot*
port: hafen hafens hafenstadt
captain: kapitan*
driver: fahrer* lokfuhrer* lenker
pilot: pilot* kopilot*
wheel: lenkrad am_steuer am_lenkrad
water: wasser wassers
river: fluss flusse flussen flusses
dam: damm damme dammen staudamm* talsperre* deich*
lake: See Seen
electricity: strom stroms elektrizitat*
power: energie* Macht grossmacht*
oil: erdol* ol ols
gas: gas gase erdgas* gases
company: unternehmen* firma firmen konzern* gesellschaft gesellschaften hersteller* reederei*
operator: betreiber* netzbetreiber*
supplier: zulieferer* lieferant*
employer: arbeitgeber*
association: verband verbande verbanden verbandes verein vereine
bank: bank banken bankhaus*
investor: anleger* investor*
price: preis*
cost: kosten kostet kostete gekostet
pay: zahlte zahlten gezahlt bezahl* auszahl* zahlen zahlung* zahlt
money: geld gelder geldern geldes
tax: steuern steuer steuersenk*
budget: haushaltsplan* etat budget*
job: arbeitsplatz* jobs job stellenabbau arbeitsstelle* Stelle Stellen
layoff: kundigung* entlass*
dismiss: gekundigt entlassen*
cut: streich* strich strichen gestrichen* kurzte kurzten kurzt gekurzt* kurzung* abgebaut* abbau abbauen
fund: fonds Mittel Mitteln
aid: hilfe* soforthilfe* unterstutz* hilfsgut*
profit: gewinn gewinne gewinns
revenue: umsatz* erlos* einnahm*
loss: verlust*
demand: nachfrage forder* gefordert* verlang*
debt: schulden kredit* verschuldung*
trade: handel handels handelsstreit
trader: handler*
sell: verkauf*
buy: kauf kaufe kaufen kauft kaufte gekauft ubernahme* erwarb*
rise: stieg stiegen gestiegen* steig* anstieg* zuwachs wuchs wuchsen wachs* anstieg
increase: erhoh* anheb* angehoben* zugenommen zunahme* anhebung
reduce: senk* gesenkt* verringer* reduzier*
decline: ruckgang* zuruckgegangen
deal: abkommen abkommens vertrag vertrage vertragen vertrages vertrags vereinbar* abschluss einigung*
agree: einigt* geeinigt*
sign: unterzeichn* unterschrieb* unterschrift* zeichen
talk: gesprach* verhandl* verhandlungsrunde* tarifgesprach*
round: runde runden
meet: treffen traf trafen trifft zusammenkunft
summit: gipfel*
visit: besuch*
trip: reise reisen reiste reisten
election: wahl wahlen wahlgang* parlamentswahl* prasidentschaftswahl*
voter: wahler* wahlberechtigt*
vote: abstimm* abgestimmt* stimmten stimmte votum votier* Stimme Stimmen wahlt wahlte wahlten gewahlt*
turnout: wahlbeteilig*
observer: beobacht* wahlbeobacht*
win: gewann gewannen gewinnt gewinnen gewonnen* sieg siege siegte gewinner* wahlsieg*
lose: verlor verloren verlier*
defeat: niederlage* besieg*
seat: sitz sitze mandat*
majority: mehrheit* mehrheitsbeschluss*
coalition: koalition*
press: presse* medien
journalist: journalist* reporter*
resign: rucktritt* zurucktret* zuruckgetreten* zuruckzutret* abdank*
appoint: ernann* ernenn* berief*
close: schliesst schliessen schliesse schliessung* geschlossen* sperr* gesperrt* schloss schlossen
lock: abgeschlossen* verriegel* verschlossen* schleuse*
open: offn* geoffnet* eroffn* offen offene offenen wiedereroff*
door: tur turen
exit: ausgang ausgange ausgangen notausgang*
emergency: notstand* notfall* notlage* notruf* not
impose: verhang*
order: angeordnet* anordn* auftrag auftrage auftragen bestellung*
begin: begann* beginn* begonnen* ausgebrochen* ausbrach* ausbruch*
outbreak: ausbruch ausbruche ausbruchs
end: ende endet* beend*
stop: stopp* gestoppt* eingestellt haltestelle*
suspend: ausgesetzt* suspendier*
cancel: abgesagt* ausgefallen* absage* ausfall*
postpone: verschob* verschieb*
continue: fortgesetzt* fortsetz* fortzusetz* fortfuhr*
announce: angekundigt* ankundig* bekanntgab* bekanntgegeben* verkund*
plan: plan plane planen plant plante planten geplant* vorhaben vorgesehen*
decide: entschied* entscheid* entschlossen* beschloss* beschlossen* beschliess*
decision: entscheidung* beschluss*
say: sagt* sagen gesagt* erklart* mitgeteilt*
claim: behaupt* behauptung* beanspruch*
deny: bestritt* bestreit* dementi* leugn* abgestritten abstritt
reject: abgelehnt* ablehn* abzulehn* zuruckgewiesen* zuruckweis* zuruckzuweis* verworfen
admit: eingeraumt* einraum* zugegeben* gestand gestanden gestandnis*
confirm: bestatig*
blame: verantwortlich*
responsibility: verantwortung*
warn: warn* gewarnt*
threaten: drohte* drohen droht gedroht bedroh* drohung*
promise: versprach* versprech* versprochen* zugesagt*
approve: gebillig* billigte billigten billigt billigung verabschied* zugestimmt* zustimm* zuzustimm* genehmig*
law: gesetz gesetze gesetzen gesetzes gesetzentwurf*
ban: verbot* verbiet*
permit: erlaubnis* erlaub* zulassung* lizenz*
license: zugelassen*
rule: regel regeln vorschrift* regelung*
reform: reform*
inspect: gepruft* pruf* uberpruf* inspizier*
check: kontroll*
expert: expert* fachleut* sachverstandig* gutachter* experte*
scientist: wissenschaft* forscher*
safety: sicherheit*
risk: risik*
danger: gefahr*
cause: ursach* verursach* ausgelost* ausloste* anlass*
reason: grund grunde grunden
fault: defekt* panne* storung* mangel
mistake: fehler*
brake: bremse* bremst*
engine: motor motors motoren triebwerk*
diesel: diesel*
speed: geschwindigkeit* tempo raser*
alarm: alarm* rauchmelder*
report: bericht* meldung* gemeldet*
document: dokument* unterlage*
balance: bilanz*
evidence: beweis* indiz*
hint: hinweis*
witness: zeuge zeugen zeugin augenzeug* zeugenauss*
search: such* gesucht* durchsuch* fahndung*
find: fand fanden gefunden* find* entdeck*
team: mannschaft* team teams
match: spiel spiele spiels spielen
goal: tor tore toren treffer* ziel ziele zielen Ziel Ziele Zielen
player: spieler*
coach: trainer*
season: saison*
championship: meisterschaft*
year: jahr*
month: monat*
week: woche* wochen
weekend: wochenende*
day: tag tage tagen tages taglich*
hour: stunde*
minute: minute*
second: sekunde* zweite zweiten zweiter zweites
night: nacht nachts nachte
morning: Morgen fruhmorgens vormittag* morgens
afternoon: nachmittag*
evening: abend*
noon: mittag*
midnight: mitternacht*
time: zeit zeiten uhrzeit
past: vergangen*
last: letzt*
next: nachst* kommend*
first: erste ersten erster erstes erstmals
third: dritte dritten dritter drittes drittel
new: neu neue neuen neuer neues neuem
former: ehemalig* fruher* einstig* damalig*
early: fruh fruhe fruhen fruhestens fruhzeitig*
spring: fruhjahr* fruhling*
breakfast: fruhstuck*
century: jahrhundert*
decade: jahrzehnt*
late: spat*
big: gross grosse grossen grosser grosses grosste*
high: hoch hohe hohen hoher hochste*
low: niedrig*
small: klein*
long: lang lange langen langer
old: alt alte alten altes altere* alteste* alter
young: jung junger
strong: stark*
weak: schwach*
strict: streng* scharfer* verscharf*
false: falsch falsche falschen falscher falsches
fair: fair*
part: teile teilen teils
group: gruppe*
number: anzahl nummer* Zahl Zahlen
figure: ziffer*
half: halfte halbe halbzeit
percent: prozentsatz* prozent prozentpunkt*
quarter: quartal*
north: norden nordlich* nord
south: suden sudlich* sud
east: osten ostlich* ost
west: westen westlich* west
southeast: sudost*
northeast: nordost*
southwest: sudwest*
northwest: nordwest*
center: zentrum* innenstadt*
near: nahe
basement: keller*
warehouse: lager lagerhalle* lagerhaus*
room: raum raume raumen zimmer*
forest: wald walder waldern
sea: meer meere meeres
coast: kuste*
coastguard: kustenwache* kustenwach*
island: insel*
beach: strand strande strandes
mountain: berg berge bergen gebirg*
valley: tal taler
life: leben lebens
health: gesundheit*
disease: krankheit* seuche* epidemie*
cholera: cholera
virus: virus viren coronavirus
pandemic: pandemie*
vaccine: impf* geimpft*
dose: dosis dosen impfdos*
medicine: arznei* medikament*
poison: gift* vergift*
food: nahrung* lebensmittel*
drug: droge* rauschgift*
addict: suchtig*
farmer: bauer bauern landwirt*
crop: ernte*
animal: tier tiere tieren
dog: hund hunde hunden
environment: umwelt*
climate: klima*
world: welt*
international: international*
national: national*
united: vereinten
nation: nation nationen
local: ortlich* lokal*
public: offentlich*
social: sozial*
political: politisch* politik*
politician: politiker*
economy: wirtschaft*
finance: finanz*
education: bildung*
university: universitat* hochschule*
study: studie studien
research: forsch*
space: weltraum raumfahrt
nuclear: nuklear* atom* atomwaffe* atomkraft*
technology: technolog*
computer: computer*
network: netz netze netzwerk*
datum: daten datenschutz*
phone: telefon* handy*
internet: internet*
send: schickt* schicken geschickt* entsandt* entsend*
receive: erhielt* bekam bekommen bekommt erhalten erhalt
take: nahm nahmen genommen nimmt nehmen
give: geben gegeben
leave: verliess* verlassen verlasst
arrive: angekommen* eingetroffen* ankunft* eintraf*
return: ruckkehr* zuruckgekehrt* zuruckkehr*
drive: fuhr fuhren fahrt fahren gefahren
journey: Fahrt Fahrten
move: beweg*
use: eingesetzt* nutz* verwend* benutz* genutzt* einsetz* angewendet
work: arbeit arbeiten arbeitet* gearbeitet arbeitsfahig* am_werk funktionier*
employ: beschaftig*
build: baut baute bauten bauen bau gebaut* errichte* gebaude* bauwerk* hochhaus* hochhauser*
rebuild: wiederaufbau*
help: hilft half halfen helfen geholfen
want: willen
need: brauch* benotig*
know: wusste* weiss wissen gewusst* kennt kannte* bekannte bekannten bekannter
believe: glaub*
assume: ausgegangen
fear: angst angste befurcht* furcht*
hope: gehofft* hoffnung* hofft* hoffen hoffe hoffentlich
ask: fragt* fragen gefragt bitten bat baten gebeten
urge: aufgerufen* aufgefordert* appell*
support: förder* gefördert* unterstutzt*
criticise: kritisier* kritik* bemangel*
praise: lobte* lob
offer: bietet bieten bot boten geboten angebot*
show: zeigt* zeigen gezeigt*
fine: geldstrafe* bussgeld* geldbusse*
compensation: entschadig* schadenersatz* schadensersatz*
wage: lohn lohne lohnen lohns tarif
salary: gehalt gehalter gehaltern
pension: rente* pension*
age: Alter Alters
retirement: ruhestand*
hectare: hektar*
kilometre: kilometer* km
metre: meter* metern
tonne: tonne*
litre: liter litern liters
mile: meile*
square: quadrat Platz Platze
deep: tief tiefe
ice: eis glatteis spiegelglatt* eisglatt*
ravine: schlucht*
stone: stein steine steinen
cannon: werfer kanone*
mask: maske* vermummt* maskiert*
throw: warf warfen wirft werfen geworfen*
plunge: hinabgesturzt
affect: betroffen* betrifft betraf*
hit: getroffen rammt gerammt* erfasst*
valid: gultig*
effect: wirkung* in_kraft
takeover: machtubernahme*
gym: turnhalle*
cigarette: zigarette*
smoker: raucher*
jacket: schwimmweste* weste rettungsweste*
holder: inhaber*
pope: papst papstes
king: konig*
queen: konigin
prince: prinz prinzen
actor: schauspieler*
film: film filme filmen
music: musik*
award: auszeichn* ausgezeichnet*
celebrate: feier* gefeiert*
anniversary: jahrestag* jubilaum*
sanction: sanktion* strafmassnahme*
embassy: botschaft botschaften
ambassador: botschafter*
diplomat: diplomat*
foreign: auslandisch* aussen
abroad: ausland ausland*
domestic: inland*
treaty: staatsvertrag*
alliance: bundnis* allianz*
troop: truppen truppe
occupy: besetz*
territory: territori*
settlement: siedlung*
asylum: asyl*
deport: abschieb* abgeschoben*
discriminate: diskriminier*
racism: rassis*
violence: gewalt*
abuse: missbrauch* misshand*
rape: vergewalt*
harass: belastig*
victory: triumph*
inflation: inflation* teuerung*
unemployment: arbeitslos*
growth: wachstum*
recession: rezession*
interest: zins zinsen zinssatz* interess*
rate: quote quoten rate raten
stock: aktie*
exchange: borse*
customer: kunde kunden kundin
product: produkt*
production: produktion* produzier*
supply: versorg* liefer* geliefert*
shortage: knappheit* engpass*
recall: ruckruf* zuruckgeruf*
merger: fusion* zusammenschluss* fusionier*
bankrupt: insolven* pleite* bankrott*
owner: eigentumer* besitzer*
tenant: mieter*
rent: miete mieten
landlord: vermieter* wohnungsgesellschaft*
project: projekt*
result: ergebnis* resultat*
measure: massnahme* gemessen* messung*
step: schritt schritte schritten
way: Weg Wege Wegs
question: frage
problem: problem*
crisis: krise krisen
conflict: konflikt*
situation: lage situation*
control: kontrolle
possible: moglich*
necessary: notwendig* notig*
important: wichtig*
clear: klar klare deutlich*
secret: geheim*
illegal: illegal* rechtswidrig*
legal: legal* rechtmass*
right: Recht Rechte Rechten rechts
freedom: freiheit*
democracy: demokratie* demokratisch*
constitution: verfassung*
conservative: konservativ*
democrat: sozialdemokrat* demokrat demokraten
liberal: liberal*
tent: zelt zelte zelten
bomber: bomber*
guard: wachter* wachmann* wachleute
street: gasse*
garden: garten
window: fenster*
bicycle: fahrrad* rad
cyclist: radfahr* radler*
pedestrian: fussganger*
lane: fahrspur*
barrier: leitplank*
turn: kurve kurven
skid: rutschte*
weather: wetter*
wind: wind winde bo boen windkraft*
temperature: temperatur*
degree: grad
landslide: erdrutsch*
volcano: vulkan*
tsunami: tsunami*
shelter: notunterk* unterkunft* schutzraum*
rubble: trummer* schutt
charger: ladegerat*
stage: buhne*
concert: konzert*
festival: festival*
stadium: stadion*
panic: panik*
crowd: menge menschenmenge* gedrang*
extend: verlanger* ausgeweitet* ausweit*
nazi: nationalsozial* nazi*
socialist: sozialis*
holiday: urlaub urlaubs ferien
leftist: linke linken linker
mourn: trauer* staatstrauer
go: geht gehen ging gingen gegangen
come: kommt kommen kam kamen gekommen
bring: bringt bringen brachte brachten gebracht
put: setzt setzen setzte setzten gesetzt stellt stellte stellten gestellt gelegt legte legten
stand: steht stehen stand standen
lie: liegt liegen lag lagen gelegen luge lugen gelogen
run: lauft lief liefen gelaufen
keep: behalt behalten behielt
hold: hielt hielten halt halten gehalten
remain: bleibt bleiben blieb blieben geblieben bleibe
stay: aufenthalt*
make: macht machen machte machten gemacht
do: tut tun tat taten getan
sit: sitzt sitzen sass sassen gesessen
call: nannte nannten nennt nennen genannt bezeichnet* bezeichnete
see: sieht sehen sah sahen gesehen
speak: spricht sprechen sprach sprachen
read: lesen liest las lasen gelesen
write: schreibt schreiben schrieb schrieben geschrieben
think: denkt denken dachte dachten gedacht
feel: fuhlt fuhlte gefuhl*
learn: lernt lernen gelernt
carry: tragt tragen trug trugen getragen
pull: zieht ziehen zog zogen gezogen
try: versuch*
reach: erreich*
apply: gilt gelten galt galten
exist: existier* besteht bestehen bestand
succeed: gelang gelungen* erfolgreich*
success: erfolg erfolge erfolgs gelingt
fail: scheiter* gescheitert* versag* fehlschlag* misslang misslungen
lack: fehlt fehlen fehlte fehlten
prevent: verhinder*
protect: schutz schutzen schutzt geschutzt*
provide: bereitgestellt* bereitstell*
contain: enthalt enthalten enthielt
publish: veroffentlich*
mention: erwahn*
expect: erwart*
wait: wartet warten wartete gewartet
explain: erklar* erlauter*
describe: beschreib* beschrieb*
inform: informier*
information: information* auskunft auskunfte angabe angaben
notify: benachrichtig*
answer: antwort*
propose: vorschlag* vorgeschlagen*
request: antrag antrage antragen bitte
discuss: diskuti* beraten berat* debatt* diskussion*
cooperate: zusammenarbeit* kooperation* kooperier*
lead: fuhrt fuhrte fuhrten gefuhrt fuhrung*
establish: gegrundet* grundung*
create: schafft schaffen schuf geschaffen*
develop: entwick*
change: ander* verander* geandert* wechsel*
improve: verbesser*
worsen: verschlechter* verschlimmer*
strengthen: starkung* gestarkt* verstark*
weaken: geschwacht* schwachung*
replace: ersetz*
remove: entfern* beseitig*
spread: ausgebreitet* ausbreit* breitet verbreit*
limit: begrenz* beschrank* einschrank*
grow: gewachsen*
double: verdoppel* doppelt*
estimate: schatzt schatzung* geschatzt* schatzte
calculate: berechn* errechn*
count: auszahlung*
register: registrier*
record: rekord* verzeichne*
collect: sammel* gesammelt*
distribute: verteil*
transfer: uberweis* verleg*
invest: investier* investition*
benefit: profitier* vorteil*
subsidy: subvention*
fee: gebuhr*
expensive: teuer*
cheap: billig billige billigen billiger
rich: reich reiche reichen
poor: arm arme armen armut
insurance: versicherung*
construction: Bau Baus bauarbeit* baustelle* baustopp*
property: grundstuck* immobilie* eigentum
ownership: besitz
industry: industrie* branche*
operation: betrieb betriebe betrieben betriebs einsatz einsatze
competition: konkurrenz* wettbewerb*
manager: manager*
director: direktor*
colleague: kolleg*
professor: professor*
export: export* ausfuhr*
import: import* einfuhr*
custom: zoll zolle zollen
dollar: dollar dollars us-dollar
euro: euro euros
million: million millionen mio
billion: milliarde* mrd
thousand: tausend tausende tausenden
hundred: hundert hunderte hunderten
dozen: dutzend*
clock: uhr
side: Seite Seiten
place: ort orte orten
scene: tatort* unfallort* unglucksstelle schauplatz*
station: bahnhof* station*
route: strecke strecken route*
passage: durchfahrt
aboard: an_bord
pause: pause pausen
crew: besatzung* crew
sailor: matrose* seeleute seemann
pensioner: rentner*
retiree: ruhestandler*
adult: erwachsen*
wife: ehefrau* gattin
husband: ehemann*
couple: paar paare ehepaar*
son: sohn sohne sohnes
daughter: tochter tochtern
brother: bruder brudern
sister: schwester schwestern
friend: freund freunde freunden freundin*
neighbour: nachbar*
enemy: feind feinde feinden
partner: partner*
adviser: berater*
representative: vertreter*
delegation: delegation*
envoy: gesandte* sondergesandt*
secretary: sekretar* staatssekretar* generalsekretar*
general: general generale
commander: kommandeur* befehlshaber*
commission: kommission*
committee: ausschuss* ausschusse*
council: rat rates stadtrat* gemeinderat*
senate: senat senats
chamber: kammer*
administration: verwaltung*
agency: agentur*
organisation: organisation*
institute: institut*
foundation: stiftung*
league: bundesliga* liga
club: klub klubs club clubs
cup: pokal*
tournament: turnier*
final: finale endspiel*
referee: schiedsrichter*
title: titel titeln
medal: medaille*
olympic: olympi*
race: rennen
fan: fan fans anhanger*
supporter: unterstutzer* befurworter*
critic: kritiker*
opponent: gegner*
activist: aktivist*
candidate: kandidat* bewerber*
campaign: wahlkampf* kampagne*
programme: programm programme programmen
poll: umfrage*
referendum: referendum* volksabstimmung*
dictator: diktator* diktatur*
regime: regime
coup: putsch* staatsstreich*
revolution: revolution*
independence: unabhangig*
unity: einheit
europe: europa europas
european: europaisch* eu
africa: afrika*
asia: asien* asiat*
america: amerika
nato: nato
force: kraft krafte kraften
influence: einfluss*
pressure: druck
tension: spannung*
dispute: streit streits
resistance: widerstand*
threat: bedrohung*
sovereign: souveran*
intelligence: geheimdienst* nachrichtendienst*
spy: spion*
hacker: hacker*
cyber: cyber*
error: irrtum*
truth: wahrheit*
doubt: zweifel* bezweifel*
secure: gesichert* sicher*
dangerous: gefahrlich* gefahrd*
harm: geschadet
suffer: erlitt erlitten leidet leiden litt litten gelitten
pain: schmerz*
blood: blut
body: korper*
head: kopf kopfe
hand: hand hande handen
eye: auge augen
heart: herz*
skin: haut
hunger: hunger*
alcohol: alkohol*
drunk: betrunken*
sober: nuchtern
sleep: schlaf*
bury: beerdig* begrab* beigesetzt*
funeral: beisetzung* beerdigung* trauerfeier*
birth: geburt*
born: geboren*
marry: heirat* verheirat*
wed: hochzeit*
youth: jugend
hide: versteck*
escape: entkam* entkommen* entwich*
chase: verfolg*
follow: folgt folgen folgte gefolgt
stab: gestochen* messerstich*
beat: schlug schlugen geschlagen* verprugel*
bite: biss gebissen
burn: brannten
extinguish: gelosch* losch*
tremor: erschutter*
wave: welle* welle wellen
level: pegel* wasserstand* bahnubergang*
ground: boden
earth: erde
sun: sonne*
moon: mond*
planet: planet*
air: luft
sky: himmel
tree: baum baume baumen
fish: fisch*
cattle: rind rinder vieh
pig: schwein*
meat: fleisch*
milk: milch*
bread: brot
wine: wein
beer: bier
coffee: kaffee
salt: salz
sugar: zucker
gold: gold
silver: silber
coal: kohle*
wood: holz
metal: metall*
paper: papier*
letter: brief briefe briefen
book: buch bucher buchern
newspaper: zeitung*
magazine: zeitschrift* magazin*
radio: radio* rundfunk*
television: fernseh*
broadcaster: sender*
video: video*
photo: foto*
picture: bild bilder bildern
image: aufnahmen
camera: kamera*
art: kunst*
artist: kunstler*
museum: museum*
theatre: theater*
author: autor* schriftsteller*
singer: sanger*
band: band
song: lied lieder liedern
history: geschichte historisch*
culture: kultur* kultur kulturen
religion: religion* religios*
god: gott gottes
christian: christ christen christlich*
muslim: muslim* moslem*
jew: jude juden judisch*
catholic: katholi*
priest: priester* pfarrer*
language: sprache
word: wort worte worten
name: namen
list: liste listen
condition: bedingung* voraussetzung*
system: system*
structure: struktur*
method: methode*
example: beispiel*
consequence: folge konsequenz*
impact: auswirk*
role: rolle rollen
task: aufgabe*
duty: pflicht*
effort: anstreng* bemuh* muhe
chance: chance*
choice: auswahl*
opinion: meinung*
view: ansicht*
idea: idee ideen
future: zukunft kunftig*
present: gegenwart gegenwartig*
today: heutig*
recent: jungst* kurzlich*
ancient: antik*
permanent: dauerhaft*
temporary: vorubergehend* zeitweise befristet*
indefinite: unbefrist*
annual: alljahrlich*
sudden: plotzlich*
quick: schnell* rasch*
slow: langsam*
easy: leicht leichte leichten einfach*
difficult: schwierig*
hard: hart harte harten
dark: dunkel*
light: licht
white: weisse weissen
black: schwarz*
red: rot rote roten
green: grun grune grunen
blue: blau blaue blauen
good: gut gute guten guter gutes besser* beste besten bester
bad: schlecht* schlimm*
strange: seltsam*
famous: beruhmt*
unknown: unbekannt*
real: echt echte echten
whole: ganze ganzen gesamt*
full: voll volle vollen vollstandig*
empty: leer leere leeren
complete: komplett*
single: einzeln* einzig*
common: gemeinsam*
different: unterschied* verschieden*
similar: ahnlich*
equal: gleich gleiche gleichen
special: besonder* speziell*
normal: normal*
usual: ublich*
own: eigen eigene eigenen eigenes
private: privat*
active: aktiv*
ready: bereit
responsible: zustandig*
timely: rechtzeitig*
largely: weitgehend
likely: wahrscheinlich*
apparent: offenbar
exact: genau*
direct: direkt*
additional: zusatzlich*
several: zahlreich*
rubber: gummi
tyre: reifen
belt: gurt gurte
helmet: helm helme
sharp: schlagartig
test: test tests teste getestet*
positive: positiv*
negative: negativ*
symptom: symptom*
therapy: therapie*
operate: operier*
surgery: operation*
contact: kontakt*
quarantine: quarantan*
hygiene: hygien*
mine: bergwerk* mine minen grube
well: brunnen
pipeline: pipeline* leitung leitungen
refinery: raffinerie*
reactor: reaktor*
radiation: strahl*
waste: abfall* mull
recycle: recycling
emission: emission* ausstoss*
carbon: kohlenstoff kohlendioxid
solar: solar*
satellite: satellit*
astronaut: astronaut* raumfahrer*
software: software
robot: robot*
artificial: kunstlich*
platform: plattform* bahnsteig*
website: website* webseite* internetseite*
traffic: verkehrs verkehr
passport: pass passe passen
visa: visum visa
identity: identitat*
citizenship: staatsburgerschaft* staatsangehorig*
ticket: ticket tickets fahrschein* fahrkarte*
luggage: gepack*
delay: verspat* verzoger*
jam: stau staus
bypass: umleitung*
licence: fuhrerschein*
garage: garage*
kitchen: kuche
bed: bett betten
table: tisch tische
cloth: kleidung*
shoe: schuh*
bag: tasche*
box: kiste*
bottle: flasche*
key: schlussel*
rope: seil*
wire: draht*
cable: kabel* seilbahn* gondel*
machine: maschinen
tool: werkzeug*
material: material*
chemical: chemi* chemikalie*
oxygen: sauerstoff*
fuel: kraftstoff* treibstoff* benzin
battery: batterie* akku akkus
lamp: lampe*
bell: glocke*
flag: flagge* fahne*
statue: statue*
monument: denkmal*
palace: palast*
castle: burg
tower: turm turme turmen
fence: zaun zaune
park: park parks parkplatz* parkhaus*
field: feld felder feldern
meadow: wiese*
desert: wuste*
hill: hugel*
cave: hohle*
rock: felsen*
sand: sand
mud: schlamm*
avalanche: lawinen* lawinenabgang*
drought: durre* trockenheit*
frost: frost*
cloud: wolke*
fog: nebel*
thunder: donner
entrepreneur: unternehmer*
ransom: losegeld*
antitrust: kartell*
motive: motiv motive motivs beweggrund*
epicentre: epizentrum*
magnitude: starke
boarding: internat internate internats
compromise: kompromiss*
deficit: defizit*
draft: entwurf*
amendment: anderungsantrag*
constitutional: verfassungswidrig* verfassungsgemass*
complaint: beschwerde*
lawsuit: klage klagen klagt klagte klageschrift
sue: verklag*
objection: einspruch*
testimony: zeugenaussage* aussage aussagen
testify: aussagte
confession: gestandig*
alibi: alibi*
fugitive: fluchtig*
accomplice: komplize*
gang: bande banden
mafia: mafia
smuggle: schmuggel* schleus*
trafficking: menschenhandel*
cocaine: kokain
cannabis: cannabis
heroin: heroin
extremist: extremist* islamist*
suicide: selbstmord* suizid*
massacre: massaker*
execution: hinrichtung* hingerichtet*
torture: folter* gefoltert*
genocide: volkermord*
ruin: ruine ruinen
grave: grab graber massengrab*
tragedy: tragodie*
incident: vorfall* zwischenfall*
accidental: versehentlich*
negligence: fahrlassig*
deliberate: absichtlich* vorsatzlich* mutwillig*
drown: ertrankt*
suffocate: erstick*
freeze: erfror* eingefror*
inferno: flammenmeer*
siren: sirene*
warning: warnung*
ambulance: krankenwagen* rettungswagen*
paramedic: sanitater* notarzt*
surgeon: chirurg*
injury: wunde wunden
coma: koma
bacterium: bakterie*
antibiotic: antibiotik*
flu: grippe*
measles: masern
malaria: malaria
cancer: krebs*
diagnosis: diagnos*
epidemic: epidemi*
pregnant: schwanger*
abortion: abtreibung* schwangerschaftsabbruch*
tourism: tourismus
guest: gast gaste gasten
restaurant: restaurant* gaststatte*
pub: kneipe*
nightclub: nachtclub* diskothek* disco
celebration: feierlichkeit*
ceremony: zeremonie*
parade: parade*
banner: transparent transparente
slogan: parole parolen
petition: petition*
boycott: boykott*
blockade: blockad* blockier*
occupation: besatzungsmacht*
invasion: invasion* einmarsch*
offensive: offensive* grossoffensive*
retreat: ruckzug*
withdrawal: abzug abzugs truppenabzug*
withdraw: abgezogen abziehen zuruckgezogen*
front: front fronten frontlinie*
bunker: bunker*
tank: panzer*
ammunition: munition*
base: stutzpunkt* militarbasis
fleet: flotte*
submarine: u-boot*
navy: marine
enrich: anreicher* angereichert*
uranium: uran
mediator: vermittler*
mediate: vermittlung* vermitteln vermittelt*
negotiator: unterhandler* verhandlungsfuhrer*
ultimatum: ultimatum*
embargo: embargo*
tariff: strafzoll* strafzolle*
currency: wahrung*
bond: anleihe*
share: anteil* aktienkurs*
shareholder: aktionar*
dividend: dividende*
turnover: umsatzruckgang*
site: gelande*
headquarters: zentrale hauptsitz* hauptquartier*
subsidiary: tochterfirma* tochtergesellschaft*
branch: filiale*
startup: startup*
carmaker: autobauer* autohersteller*
steelmaker: stahlkonzern*
retailer: handelskette* einzelhandler*
grid: stromnetz*
blackout: stromausfall* blackout*
outage: ausfalle
nationwide: landesweit* bundesweit*
worldwide: weltweit*
minimum: mindest
maximum: hochst
shift: schicht schichten
overtime: uberstunde*
negotiation: tarifrunde*
walkout: arbeitsniederlegung*
retire: pensionier*
childcare: kindertagesstatte* kita kitas kindergarten*
kindergarten: kinderkrippe*
curriculum: lehrplan*
exam: abitur prufungsangst
graduate: absolvent*
scholarship: stipendium*
inhabitant: bevolkerungszahl*
minority: minderheit*
camp: fluchtlingslager* zeltlager*
expel: ausgewiesen* ausweisung* vertreibung*
integrate: integration* integrier*
homosexual: homosexuell*
equality: gleichstellung* gleichberechtig*
discrimination: benachteilig*
hate: hass hassrede*
antisemitism: antisemit*
monastery: kloster klosters
cathedral: dom kathedrale*
temple: tempel*
synagogue: synagoge*
pilgrim: pilger*
bishop: erzbischof*
cardinal: kardinal*
pontiff: pontifex
throne: thron
noble: adel
heir: thronfolger*
crown: krone
lottery: lotto
bet: wette wetten
champion: meister weltmeister* europameister*
relegation: abstieg abstiegs
draw: unentschieden
penalty: elfmeter*
goalkeeper: torwart* torhuter*
defender: verteidigerin
injury: sportverletzung
doping: doping
marathon: marathon*
cycling: radrennen*
tennis: tennis
basketball: basketball*
handball: handball*
hockey: eishockey* hockey
swim: schwimm*
ski: skifahr* skisprung* ski
climber: bergsteiger* kletterer
hiker: wanderer
elevator: aufzug* fahrstuhl*
escalator: rolltreppe*
stair: treppe*
balcony: balkon*
facade: fassade*
scaffold: gerust gerusts baugerust*
crane: kran krane
excavator: bagger*
renovate: sanier* renovier*
demolish: abriss abgerissen abgerissene
heating: heizung*
chimney: schornstein*
container: container*
cargo: fracht* ladung*
freighter: frachtschiff*
tanker: oltanker* tankschiff* tanklaster*
barge: lastkahn*
yacht: jacht* yacht*
lifeboat: rettungsboot*
capsize: gekentert* kenter*
shore: ufer*
bay: bucht buchten
channel: kanal kanale
crossing: kreuzung*
signal: signal signale
locomotive: lok loks lokomotive*
carriage: waggon*
track: gleise gleisen
runway: landebahn* startbahn*
landing: landung* notlandung*
takeoff: abflug*
cockpit: cockpit*
wing: flugel
turbulence: turbulenz*
debris: wrackteil* wrack
recorder: flugschreiber* blackbox
balloon: ballon*`,
  placeTails: "land|stadt|berg|burg|dorf|wald|haus|hausen|hafen|bruck|furt|kirch|feld|heim",
  placeLeads: "in bei nahe aus von nach vor um",
  part: String.raw`\b(?:darunter|davon|unter ihnen|unter denen|einschließlich|inklusive)(?: auch)?(?: sind| waren| seien)?\s*$`,
  partBehind: String.raw`^\s*(?:von ihnen|davon|von denen|dieser)(?!\p{L})`,
  addition: String.raw`\b(?:weiteren?|anderen?|zusätzlich(?:e|en)?)\s*$`,
  additionBehind: String.raw`^\S+\s(?:weiteren?|andere[nr]?|zusätzliche[nr]?)(?!\p{L})`,
  former: String.raw`\b(?:von (?:zuvor|zunächst|bisher|vorher)|statt|anstelle von|(?:gegenüber|verglichen mit|im Vergleich zu)(?: den)?|nach(?: zuvor| zunächst| bisher)|zuvor|zunächst|ursprünglich|anfangs|nicht)\s*$`,
  formerFrom: String.raw`\bvon(?: den)?\s*$`,
  formerTo: String.raw`^(?:\s\p{L}+){0,2}\s(?:auf|nach)\s`,
  rise: String.raw`(?:\b(?:stieg(?:en)?|steigt|wuchs|kletterte|erhöht(?:e|en)? sich)\b[^,.;]{0,60}|\b(?:ist|sind|sei|seien|war|hat sich|habe sich)\b(?:[^,.;]{0,40})?)\sauf(?: mindestens| mehr als| über| rund| etwa| inzwischen| nun)?\s$`,
  ofWhole: String.raw`^\s(?:der|von|von den|der insgesamt|von insgesamt|ihrer|seiner)\s$`,
  headed: String.raw`(?:zahl|opferbilanz|bilanz|tote|toten|verletzten|streikenden|infizierten|festgenommenen|vermissten)(?!\p{L})[^,.;]*\s(?:auf|bei|von)\s(?:mindestens |mehr als |über |rund |etwa )?$`,
  otherTime: String.raw`(?<!\p{L})(?:vor (?:\p{L}+ |\d+ )?(?:jahr(?:en|zehnten)?|monaten?)|seit (?!dem morgen|der nacht|gestern|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)|(?:im|in den) (?:vergangenen|letzten|vorigen)(?: \p{L}+| \d+)? ?(?:jahr(?:en|zehnt|zehnten)?|monat(?:en)?|sommer|winter|herbst|frühjahr)|(?:im )?vorjahr|letztes jahr|voriges jahr|vergangenes jahr|pro jahr|jährlich|im jahr \d{4}|damals|früher(?!en morgen)|jahrestag|weltweit|landesweit|bundesweit|im schnitt|durchschnittlich)(?!\p{L})`,
  bounded: String.raw`(?<!\p{L})(?:bestr(?:eit|itt)\p{L}*|leugn\p{L}*|seit|bis|nur|erst|als|letzten?|ersten?r?|bisher|bislang|mehr)(?!\p{L})`,
  turns: String.raw`(?<!\p{L})(?:aber|sondern|jedoch|allerdings)(?!\p{L})`,
  joint: "und|aber|sowie|während|sondern",
};

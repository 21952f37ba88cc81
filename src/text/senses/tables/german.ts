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
zuruck mit los fest weiter ein bekannt weg dar teil statt entgegen empor nieder zusammen
demnach seitens schliesslich einander beziehungsweise jeweilige jeweiligen zugleich im_anschluss im_gegenzug unter_berufung_auf meisten viel wenig jedenfalls jemals vielfach unterm_strich aufgrund ebenfalls weiterhin vermutlich unterwegs`,
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
us: amerikan* washington washingtons us usa vereinigten_staaten vereinigte_staaten
gb: britisch* briten brite britin london londons grossbritannien grossbritanniens
ru: russ* moskau moskaus kreml kremls
kp: nordkorean* pjongjang pjongjangs
kr: sudkorean* seoul
cn: chines* peking pekings
jp: japan* tokio
de: deutsch* berlin berlins bundesrepublik
fr: franzos* paris
it: italien* rom
es: spanisch* spanier* madrid
ua: ukrain* kiew kiews
il: israel* 
ir: iran* teheran teherans
iq: irak* bagdad
sy: syr* damaskus
tm: turkmen*
tr: turk* ankara ankaras
pl: poln* polen warschau
at: osterreich* wien wiens
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
agree: einigten|sich
include: schloss|ein schliesst|ein
apologise: bat|um_entschuldigung bittet|um_entschuldigung baten|um_entschuldigung
occur: trat|auf traten|auf tritt|auf
appear: tauchte|auf tauchten|auf taucht|auf
suspend: setzte|aus setzten|aus setzt|aus setzen|aus
extradite: lieferte|aus lieferten|aus liefert|aus liefern|aus
expel: wies|aus wiesen|aus weist|aus weisen|aus
deport: schob|ab schoben|ab schiebt|ab schieben|ab
testify: sagte|aus sagten|aus sagt|aus sagen|aus
intervene: griff|ein griffen|ein greift|ein greifen|ein
interfere: mischte|ein mischten|ein mischt|ein mischen|ein
seize: stellte|sicher stellten|sicher stellt|sicher stellen|sicher
determine: stellte|fest stellten|fest stellt|fest stellen|fest
present: stellte|vor stellten|vor stellt|vor stellen|vor
produce: stellte|her stellten|her stellt|her stellen|her
restore: stellte|wieder_her stellten|wieder_her stellt|wieder_her
shutdown: schaltete|ab schalteten|ab schaltet|ab schalten|ab
dissolve: loste|auf losten|auf lost|auf losen|auf
trigger: loste|aus losten|aus lost|aus losen|aus
demolish: riss|ab rissen|ab reisst|ab reissen|ab
shoot: schoss|ab schossen|ab schiesst|ab schiessen|ab
drop: warf|ab warfen|ab wirft|ab werfen|ab
join: schloss|an schlossen|an schliesst|an trat|bei traten|bei tritt|bei
invite: lud|ein luden|ein ladt|ein laden|ein
summon: bestellte|ein bestellten|ein bestellt|ein
publish: gab|heraus gaben|heraus gibt|heraus
abandon: gab|auf gaben|auf gibt|auf geben|auf
return: gab|zuruck gaben|zuruck gibt|zuruck geben|zuruck
perform: fuhrte|auf fuhrten|auf fuhrt|auf
conduct: fuhrte|durch fuhrten|durch fuhrt|durch fuhren|durch
introduce: fuhrte|ein fuhrten|ein fuhrt|ein fuhren|ein
lead: fuhrte|an fuhrten|an fuhrt|an
complete: schliesst|ab schliessen|ab
inspire: regte|an
fail: fiel|durch fielen|durch
attack: griff|an griffen|an greift|an greifen|an
recommend: riet|zu rieten|zu
discourage: riet|ab rieten|ab
comply: hielt|ein hielten|ein halt|ein halten|ein
expire: liefen|ab lauft|ab laufen|ab
cordon: sperrte|ab sperrten|ab sperrt|ab sperren|ab riegelte|ab riegelten|ab riegelt|ab
imprison: sperrte|ein sperrten|ein sperrt|ein
freeze: fror|ein froren|ein friert|ein frieren|ein
enforce: setzte|durch setzten|durch setzt|durch setzen|durch
overthrow: setzte|ab setzten|ab
infect: steckte|an steckten|an steckt|an stecken|an
ignite: zundete|an zundeten|an zundet|an zunden|an
clean: raumte|auf raumten|auf raumt|auf raumen|auf
draft: arbeitete|aus arbeiteten|aus arbeitet|aus
cooperate: arbeitete|zusammen arbeiteten|zusammen arbeitet|zusammen arbeiten|zusammen
meet: traf|zusammen trafen|zusammen trifft|zusammen
postpone: schob|auf schoben|auf schiebt|auf
note: merkte|an merkten|an merkt|an
recognise: erkannte|an erkannten|an erkennt|an erkennen|an
identify: wies|nach wiesen|nach weist|nach
point: wies|hin wiesen|hin weist|hin weisen|hin
execute: richtete|hin richteten|hin richtet|hin
set: richtete|ein richteten|ein richtet|ein
notice: fiel|auf fielen|auf fallt|auf
attract: zog|an zogen|an zieht|an ziehen|an
move: zog|um zogen|um zieht|um ziehen|um
expect: rechnet|damit rechnete|damit
birth: brachte|zur_welt brachten|zur_welt bringt|zur_welt
born: kam|zur_welt kamen|zur_welt kommt|zur_welt`,
  senses: `
ballot: urne urnen wahlurne* stimmzettel~
govern: regierend* regiert regieren
enough: genug genugend*
middle: mitte
finding: erkenntnis*
disposable: einweg*
love: liebe
speech: rede reden
exercise: training* ubung ubungen manover~
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
negotiate: verhandeln verhandelt ausgehandelt~ aushandel~
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
moderator: moderator* moderiert~
activity: aktivitat* betatig~
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
toll: opferzahl* todeszahl* maut mautpflicht
injure: verletz* schwerverletz* leichtverletz* rauchvergiftung* verwundet* verwundung*
miss: vermiss* verschollen*
disappear: verschwand* verschwund* verschwind*
trap: eingeschlossen* verschuttet* eingeklemmt* festsass* festsitz*
rescue: gerettet* rett* geborgen* bergung* barg bargen retter_waren in_sicherheit bergwacht bergrett~
rescuer: rettungskraft* retter rettern rettungsdienst* einsatzkraft* helfer helfern
evacuate: evakuier*
survive: uberleb*
survivor: uberlebende uberlebenden uberlebender
arrest: festnahm* festgenommen* verhaft* festzunehmen inhaftier* festnehmen
custody: untersuchungshaft gewahrsam polizeigewahrsam u-haft
detain: festgehalten* festgesetzt*
free: freigelassen* freilass* befrei* freikam* freigekommen freikommen frei freie freien freies freier
kidnap: entfuhr* verschlepp*
hostage: geisel* geiselnehmer~ geiselnahm~
displace: binnenfluchtling* vertrieben*
flee: floh flohen geflohen fliehen flieht flucht gefluchtet*
homeless: obdachlos* wohnungslos~
infect: infizier* angesteckt* ansteck*
infection: infektion* neuinfektion* ansteckung*
sick: erkrank* krank kranke kranken kranker
case: Fall Falle Fallen Falles Falls krankheitsfall*
hospital: krankenhaus* klinik* spital* hospital* lazarett* klinikum* notaufnahm~
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
parent: eltern
family: familie* angehorig* hinterblieben*
worker: arbeiter* beschaftigt* arbeitnehmer* mitarbeiter* angestellt* bergleute bergmann kumpel fachkraft~ werktatig~
police: polizei* bundespolizei schutzpolizei ordnungshuter~
officer: offizier* kommissar* beamte beamten beamter beamtin beamtinnen polizeibeamt* polizist*
soldier: soldat* militar*
army: armee* streitkraft* truppe* heer bundeswehr
civilian: zivilist* zivil zivile zivilen ziviler zivilbevolkerung
resident: bewohner* einwohner* anwohner* burger burgern burgers burgerin burgerinnen anrainer~
passenger: fahrgast* passagier* insass* reisend* fluggast* mitfahrer*
student: student* schuler* studierend* studierte*
teacher: lehrer* lehrkraft*
doctor: arzt arzte arzten arztin arztinnen mediziner* hausarzt~ facharzt~ oberarzt~ chefarzt~
nurse: pfleger* krankenschwester* pflegekraft* pflege*
patient: patient*
firefighter: feuerwehr* feuerwehrmann feuerwehrleut* brandbekampfer*
tourist: tourist* urlauber*
migrant: migrant* zuwander* einwander* einwanderer~
refugee: fluchtling* gefluchtete asylbewerber* asylsuchend*
protester: demonstrant* demonstrierend* protestierend* protestler*
protest: protest* demonstr* kundgebung* demo demos
march: protestmarsch* marsch marsche marschier* demonstrationszug*
riot: krawall* ausschreitung* unruhen randal*
clash: zusammenstoss* gefecht* auseinandersetz*
strike: streik* warnstreik* ausstand arbeitskampf* arbeitsniederleg* bestreik* einschlag*
striker: streikende streikenden streikender sturmer* torjager~ torschutz~
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
plant: anlage anlagen kraftwerk* pflanze* pflanzt~ gepflanzt~
school: schule* gymnasium gymnasien
church: kirche* bischof* gottesdienst~ protestant~ evangelisch~
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
minister: minister* ressortchef~
ministry: ministerium* ministerien
interior: innen
mayor: burgermeister* oberburgermeister* stadtoberhaupt
governor: gouverneur*
parliament: parlament* bundestag* abgeordnetenhaus landtag* volkskammer nationalversammlung
lawmaker: abgeordnet* parlamentarier* senator*
party: partei*
opposition: opposition*
leader: chef chefs chefin parteichef* anfuhrer* vorsitzend* fuhrer fuhrerin vorsitz leiter* leiterin
boss: vorstandschef* konzernchef* firmenchef* geschaftsfuhrer* vorstandschefin
board: vorstand* aufsichtsrat*
chairman: vorstandsvorsitzend*
spokesperson: sprecher*
official: behorde* amtlich* offiziell* amtstrager*
authority: amt amter amtern amtes autoritat*
office: buro buros dienststelle*
court: gericht gerichte gerichts gerichten landgericht* amtsgericht* oberlandesgericht* bundesgerichtshof* verfassungsgericht* gerichtshof* verwaltungsgericht* instanz instanzen
judge: richter*
prosecutor: staatsanwalt* anklagebehorde* anklager* staatsanwaltschaft*
lawyer: anwalt* rechtsanwalt* verteidiger*
trial: prozess* gerichtsverfahren* strafverfahren*
defendant: angeklagt* mitangeklagt* beschuldigt*
accuse: vorwurf* vorgeworfen beschuldig* bezichtig* vorwerfen
charge: anklage anklagen angeklagt aufgeladen~ ladesaul~
sentence: verurteil* freiheitsstrafe* haftstrafe* gefangnisstrafe* bewahrungsstrafe* haft
verdict: urteil* richterspruch* schuldspruch* urteilsspruch
convict: straftater*
acquit: freigesprochen* freispruch* freisprech*
appeal: berufung* revision
prison: gefangnis* justizvollzug* strafanstalt*
prisoner: haftling* gefangene gefangenen gefangener strafgefangen*
guilty: schuldig* schuld
innocent: unschuldig*
crime: verbrechen* straftat* kriminal* delikt* verbrecher*
murder: mord* ermordung
fraud: betrug* falschung* wahlfalschung* betrug betrugs betrogen~ betrug~ betruger~
launder: geldwasche geldwasch~
corruption: korruption* bestech* korruption korrupt~
theft: diebstahl* uberfall* diebstahl~
steal: stahl stahlen stehlen stiehlt gestohlen* gestohlen~ geklaut~ erbeutet~ entwendet~
robbery: raub raubes
investigate: ermittl* untersuch* nachforsch* prufte
investigation: ermittlungsverfahren*
investigator: ermittler* fahnder* ermittler~
suspect: verdacht* tatverdacht* mutmasslich*
perpetrator: tater taterin tatern taters
attack: angriff* angegriffen* anschlag* attack* uberfiel* angreifer* uberfallen angreif* griff_an attentat~ uberfall uberfalle uberfalls
attacker: attentater*
bomb: bombe* bombard* sprengsatz* sprengstoff*
explosion: explosion* explodier* detonation* detonier* sprengung* explodier~ verpuffung~
shoot: schuss schusse schussen schoss schossen schiess* beschuss* beschoss* schoss_auf abgeschoss~
shell: artillerie* granate* beschossen~ granate granaten
launch: abgefeuert* abfeuer* feuerte feuerten gestartet abschuss
weapon: waffe* schusswaffe* bewaffn* rustung~ aufrust~
knife: messer* messer messern messers
bullet: kugel kugeln geschosse geschoss geschossen
rocket: rakete*
missile: marschflugkorper* lenkwaffe*
drone: drohne*
war: burgerkrieg* krieg*
peace: frieden* frieden friedens
ceasefire: waffenruhe* feuerpause* waffenstillstand* waffenstillstand~ feuerpaus~ waffenruh~
rebel: rebell* aufstandisch* aufstandisch~ rebell~
militia: miliz* miliz~
fighter: kampfer* kampfjet* kampfjet~ kampfflugzeug~ jagdbomber Kampfer Kampfern
fight: kampf kampfe kampfen kampft kampfte gekampft kampfs kampften gekampft~ bekampf~
terror: terror*
border: grenze* grenzubergang* grenzschutz~
fire: brand brande branden brandes feuer feuers flammen flamme brannte* brennt brennen gebrannt ausgebrannt* grossbrand* waldbrand* verbrannt* lichterloh
arson: brandstift* brandstift~ brandgelegt
smoke: rauch qualm rauchs
flood: hochwasser* uberschwemm* flut fluten uberflut* sturzflut* uberschwemm~ uberflutung~
quake: erdbeben* beben nachbeben*
storm: sturm sturme sturms unwetter* orkan* gewitter* tropensturm* hurrikan*
rain: regen regenfall* starkregen* niederschlag* dauerregen geregn~ regnete
snow: schnee* lawine*
heat: hitze* warme fernwarme warmepump~
crash: zusammenstosse* kollision* kollidier* prallt* zusammenprall* geprallt* absturz* abgesturzt* rammte* bruchlandung~ auffahrunfall~ aufprall~
fall: sturzte sturzten gesturzt* sturzen sturzt fiel fielen fallt fallen gefallen sank sanken Sturz Sturze
accident: unfall* ungluck unglucks unglucke unglucken unglucksfall* verungluckt* karambolage~
derail: entgleis*
sink: gesunken* versank* versunken sinken untergegangen unterging untergang
overload: uberladen*
collapse: einsturz* eingesturzt* zusammengebrochen* zusammenbruch*
break: brach brachen gebrochen* bricht brechen ruhepause*
disaster: katastroph*
damage: schaden* beschadig* sachschaden*
destroy: zerstor* verwust* vernicht*
train: zug zuge zugen zuges eisenbahn* bahn bahnen regionalzug* guterzug* schnellzug* ice s-bahn u-bahn
railway: schiene* gleis* bahnstrecke*
tram: strassenbahn*
bus: bus busse bussen busses reisebus* linienbus* fernbus*
transport: nahverkehr* verkehrsbetrieb*
car: auto autos pkw personenwagen Wagen kleinwagen verbrenner~
vehicle: fahrzeug*
truck: lastwagen* lkw laster lastern sattelzug*
motorcycle: motorrad*
plane: flugzeug* maschine* jet
flight: flug fluge flugen fluges
airline: fluggesellschaft* airline*
airport: flughafen* airport
helicopter: hubschrauber* helikopter* rettungshubschrauber*
ship: schiff* frachter* tanker* kreuzfahrtschiff~
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
price: preis* verteuer~ teurer
cost: kosten kostet kostete gekostet
pay: zahlte zahlten gezahlt bezahl* auszahl* zahlen zahlung* zahlt
money: geld gelder geldern geldes
tax: steuern steuer steuersenk* besteuer~
budget: haushaltsplan* etat budget*
job: arbeitsplatz* jobs job stellenabbau arbeitsstelle* Stelle Stellen
layoff: kundigung* entlass*
dismiss: gekundigt entlassen* feuert gefeuert~
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
vote: abstimm* abgestimmt* stimmten stimmte votum votier* Stimme Stimmen wahlt wahlte wahlten gewahlt* abstimmungs
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
emergency: notstand* notfall* notlage* notruf* not ausnahmezustand~
impose: verhang*
order: angeordnet* anordn* auftrag auftrage auftragen bestellung*
begin: begann* beginn* begonnen* ausgebrochen* ausbrach* ausbruch* anfang anfangen
outbreak: ausbruch ausbruche ausbruchs
end: ende endet* beend*
stop: stopp* gestoppt* eingestellt haltestelle*
suspend: ausgesetzt* suspendier* vorlaufig_ausgesetzt
cancel: abgesagt* ausgefallen* absage* ausfall*
postpone: verschob* verschieb*
continue: fortgesetzt* fortsetz* fortzusetz* fortfuhr*
announce: angekundigt* ankundig* bekanntgab* bekanntgegeben* verkund*
plan: plan plane planen plant plante planten geplant* vorhaben vorgesehen* planung~
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
threaten: drohte* drohen droht gedroht bedroh* drohung* angedroht~
promise: versprach* versprech* versprochen* zugesagt*
approve: gebillig* billigte billigten billigt billigung verabschied* zugestimmt* zustimm* zuzustimm* genehmig*
law: gesetz gesetze gesetzen gesetzes gesetzentwurf* paragraf~
ban: verbot* verbiet* untersagt~ untersag~ verboten~
permit: erlaubnis* erlaub* zulassung* lizenz*
license: zugelassen*
rule: regel regeln vorschrift* regelung*
reform: reform*
inspect: gepruft* pruf* uberpruf* inspizier*
check: kontroll*
expert: expert* fachleut* sachverstandig* gutachter* experte*
scientist: wissenschaft* forscher* wissenschaftlich~
safety: sicherheit*
risk: risik*
danger: gefahr*
cause: ursach* verursach* ausgelost* ausloste* anlass*
reason: grund grunde grunden
fault: defekt* panne* storung* mangel
mistake: fehler* verwechsel~
brake: bremse* bremst*
engine: motor motors motoren triebwerk*
diesel: diesel*
speed: geschwindigkeit* tempo raser*
alarm: alarm* rauchmelder* alarmier~ fehlalarm~
report: bericht* meldung* gemeldet* gutachten
document: dokument* unterlage*
balance: bilanz*
evidence: beweis* indiz*
hint: hinweis*
witness: zeuge zeugen zeugin augenzeug* zeugenauss*
search: such* gesucht* durchsuch* fahndung* suchaktion~
find: fand fanden gefunden* find* entdeck*
team: mannschaft* team teams
match: spiel spiele spiels spielen begegnung partie partien duell duelle
goal: tor tore toren treffer* ziel ziele zielen Ziel Ziele Zielen gegentor~ eigentor~
player: spieler*
coach: trainer* ubungsleiter~
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
former: ehemalig* fruher* einstig* damalig* ex
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
life: leben lebens lebenslang~ lebenslanglich lebenslanglich~
health: gesundheit*
disease: krankheit* seuche* epidemie*
cholera: cholera
virus: virus viren coronavirus
pandemic: pandemie*
vaccine: impf* geimpft* impfstoff~
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
environment: umwelt* umweltschutzer~
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
university: universitat* hochschule* uni unis
study: studie studien studium studiums
research: forsch*
space: weltraum raumfahrt
nuclear: nuklear* atom* atomwaffe* atomkraft* kernkraft~ akw atommull~
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
pension: rente* pension* altersvorsorge
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
ice: eis glatteis spiegelglatt* eisglatt* blitzeis
ravine: schlucht*
stone: stein steine steinen
cannon: werfer kanone* wasserwerfer~
mask: maske* vermummt* maskiert*
throw: warf warfen wirft werfen geworfen*
plunge: hinabgesturzt
affect: betroffen* betrifft betraf*
hit: getroffen rammt gerammt* erfasst*
valid: gultig*
effect: wirkung* in_kraft nebenwirkung~
takeover: machtubernahme* ubernommen~
gym: turnhalle*
cigarette: zigarette* zigarettenschachtel~ zigarettenkippe~
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
award: auszeichn* ausgezeichnet* verliehen~
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
settlement: siedlung* schlichtung~
asylum: asyl*
deport: abschieb* abgeschoben*
discriminate: diskriminier*
racism: rassis*
violence: gewalt*
abuse: missbrauch* misshand*
rape: vergewalt* vergewaltig~
harass: belastig* nachgestellt~ stalk~ gestalkt~
victory: triumph*
inflation: inflation* teuerung*
unemployment: arbeitslos*
growth: wachstum*
recession: rezession*
interest: zins zinsen zinssatz* interess*
rate: quote quoten rate raten leitzins~
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
rent: miete mieten mietpreis~ mietendeckel
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
cyclist: radfahr* radler* radprofi~ radsport~
pedestrian: fussganger*
lane: fahrspur*
barrier: leitplank*
turn: kurve kurven gewendet~ verwandel~
skid: rutschte* schleudern ins_schleudern
weather: wetter*
wind: wind winde bo boen windkraft* windrad~ windpark~
temperature: temperatur*
degree: grad
landslide: erdrutsch*
volcano: vulkan*
tsunami: tsunami*
shelter: notunterk* unterkunft* schutzraum* notquartier~
rubble: trummer* schutt
charger: ladegerat*
stage: buhne*
concert: konzert*
festival: festival*
stadium: stadion* arena arenen
panic: panik*
crowd: menge menschenmenge* gedrang*
extend: verlanger* ausgeweitet* ausweit* ausgedehnt~
nazi: nationalsozial* nazi*
socialist: sozialis* sozialismus
holiday: urlaub urlaubs ferien
leftist: linke linken linker
mourn: trauer* staatstrauer
go: geht gehen ging gingen gegangen
come: kommt kommen kam kamen gekommen
bring: bringt bringen brachte brachten gebracht
put: setzt setzen setzte setzten gesetzt stellt stellte stellten gestellt gelegt legte legten
stand: steht stehen stand standen
lie: liegt liegen lag lagen gelegen luge lugen gelogen gelog~ lugt lugner~
run: lauft lief liefen gelaufen
keep: behalt behalten behielt
hold: hielt hielten halt halten gehalten
remain: bleibt bleiben blieb blieben geblieben bleibe
stay: aufenthalt*
make: macht machen machte machten gemacht
do: tut tun tat taten getan
sit: sitzt sitzen sass sassen gesessen
call: nannte nannten nennt nennen genannt bezeichnet* bezeichnete telefonat~ telefonier~ anruf~ angerufen~
see: sieht sehen sah sahen gesehen
speak: spricht sprechen sprach sprachen
read: lesen liest las lasen gelesen
write: schreibt schreiben schrieb schrieben geschrieben
think: denkt denken dachte dachten gedacht
feel: fuhlt fuhlte gefuhl*
learn: lernt lernen gelernt
carry: tragt tragen trug trugen getragen
pull: zieht ziehen zog zogen gezogen gezogen~
try: versuch*
reach: erreich*
apply: gilt gelten galt galten
exist: existier* besteht bestehen bestand
succeed: gelang gelungen* erfolgreich*
success: erfolg erfolge erfolgs gelingt
fail: scheiter* gescheitert* versag* fehlschlag* misslang misslungen
lack: fehlt fehlen fehlte fehlten mangels
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
transfer: uberweis* verleg* transfer~ abloses~
invest: investier* investition*
benefit: profitier* vorteil* leistung leistungen
subsidy: subvention*
fee: gebuhr*
expensive: teuer*
cheap: billig billige billigen billiger gunstig~
rich: reich reiche reichen
poor: arm arme armen armut
insurance: versicherung* versichert~
construction: Bau Baus bauarbeit* baustelle* baustopp*
property: grundstuck* immobilie* eigentum
ownership: besitz
industry: industrie* branche*
operation: betrieb betriebe betrieben betriebs einsatz einsatze
competition: konkurrenz* wettbewerb*
manager: manager*
director: direktor* regisseur~ regie
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
dozen: dutzend* dutzende dutzend dutzenden
clock: uhr
side: Seite Seiten
place: ort orte orten
scene: tatort* unfallort* unglucksstelle schauplatz*
station: bahnhof* station* haltepunkt~
route: strecke strecken route*
passage: durchfahrt
aboard: an_bord
pause: pause pausen
crew: besatzung* crew
sailor: matrose* seeleute seemann
pensioner: rentner*
retiree: ruhestandler*
adult: erwachsen* volljahrig~
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
partner: partner* lebensgefahrt~
adviser: berater*
representative: vertreter*
delegation: delegation*
envoy: gesandte* sondergesandt* sonderbeauftragt~ abgesandt~
secretary: sekretar* staatssekretar* generalsekretar*
general: general generale
commander: kommandeur* befehlshaber* oberbefehlshaber~
commission: kommission*
committee: ausschuss* ausschusse* gremium gremien
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
olympic: olympi* olympiasieger~
race: rennen wettlauf~ etappe etappen
fan: fan fans anhanger* zuschauerrang~
supporter: unterstutzer* befurworter*
critic: kritiker*
opponent: gegner*
activist: aktivist*
candidate: kandidat* bewerber*
campaign: wahlkampf* kampagne*
programme: programm programme programmen
poll: umfrage* wahllokal~
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
influence: einfluss* beeinfluss~
pressure: druck
tension: spannung* angespannt~
dispute: streit streits
resistance: widerstand*
threat: bedrohung*
sovereign: souveran*
intelligence: geheimdienst* nachrichtendienst* kunstliche_intelligenz kunstlicher_intelligenz ki
spy: spion*
hacker: hacker*
cyber: cyber*
error: irrtum*
truth: wahrheit*
doubt: zweifel* bezweifel*
secure: gesichert* sicher*
dangerous: gefahrlich* gefahrd*
harm: geschadet
suffer: leidet leiden litt litten gelitten
pain: schmerz*
blood: blut
body: korper*
head: kopf kopfe
hand: hand hande handen
eye: auge augen
heart: herz* herzinfarkt~ herzstillstand~
skin: haut
hunger: hunger*
alcohol: alkohol*
drunk: betrunken* alkoholisiert~
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
chase: verfolg* verfolgungsjagd~
follow: folgt folgen folgte gefolgt
stab: gestochen* messerstich*
beat: schlug schlugen geschlagen* verprugel* zusammengeschlagen~ verprugelt~ bezwang besiegte
bite: biss gebissen
burn: brannten abgebrannt~
extinguish: gelosch* losch*
tremor: erschutter*
wave: welle* welle wellen brandung~
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
gold: gold goldmedaill~
silver: silber
coal: kohle* braunkohl~ steinkohl~
wood: holz
metal: metall*
paper: papier*
letter: brief briefe briefen
book: buch bucher buchern buchmess~
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
theatre: theater* schauspielhaus~
author: autor* schriftsteller*
singer: sanger*
band: band
song: lied lieder liedern
history: geschichte historisch*
culture: kultur* kultur kulturen
religion: religion* religios*
god: gott gottes
christian: christ christen christlich*
muslim: muslim* moslem* kopftuch~
jew: jude juden judisch* judin judinnen
catholic: katholi*
priest: priester* pfarrer*
language: sprache
word: wort worte worten
name: namen
list: liste listen
condition: bedingung* voraussetzung*
system: system*
structure: struktur* bausubstanz
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
idea: idee ideen gedanke gedanken
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
slow: langsam* verlangsam~
easy: leicht leichte leichten einfach*
difficult: schwierig*
hard: hart harte harten muhsam~
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
direct: direkt* unmittelbar~
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
mine: bergwerk* mine minen grube verminte vermint~
well: brunnen
pipeline: pipeline* leitung leitungen
refinery: raffinerie*
reactor: reaktor*
radiation: strahl*
waste: abfall* mull
recycle: recycling
emission: emission* ausstoss* treibhausgas~
carbon: kohlenstoff kohlendioxid
solar: solar*
satellite: satellit* trabant~
astronaut: astronaut* raumfahrer*
software: software
robot: robot*
artificial: kunstlich*
platform: plattform* bahnsteig* bahnsteigkant~
website: website* webseite* internetseite*
traffic: verkehrs verkehr
passport: pass passe passen
visa: visum visa
identity: identitat*
citizenship: staatsburgerschaft* staatsangehorig*
ticket: ticket tickets fahrschein* fahrkarte*
luggage: gepack*
delay: verspat* verzoger* verzug
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
fuel: kraftstoff* treibstoff* benzin tankte tanken tankt getankt~
battery: batterie* akku akkus
lamp: lampe*
bell: glocke*
flag: flagge* fahne*
statue: statue*
monument: denkmal*
palace: palast*
castle: burg
tower: turm turme turmen
fence: zaun zaune stacheldraht~
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
drought: durre* trockenheit* trocken trockene trockenen
frost: frost*
cloud: wolke*
fog: nebel*
thunder: donner
entrepreneur: unternehmer*
ransom: losegeld*
antitrust: kartell*
motive: motiv motive motivs beweggrund* tatmotiv~
epicentre: epizentrum*
magnitude: starke
boarding: internat internate internats
compromise: kompromiss*
deficit: defizit*
draft: entwurf*
amendment: anderungsantrag*
constitutional: verfassungswidrig* verfassungsgemass* verfassungsmass~
complaint: beschwerde*
lawsuit: klage klagen klagt klagte klageschrift
sue: verklag* verklagt~
objection: einspruch*
testimony: zeugenaussage* aussage aussagen
testify: aussagte ausgesagt~
confession: gestandig*
alibi: alibi*
fugitive: fluchtig*
accomplice: komplize*
gang: bande banden
mafia: mafia
smuggle: schmuggel* schleus* schleuser~ geschleust~
trafficking: menschenhandel*
cocaine: kokain
cannabis: cannabis
heroin: heroin
extremist: extremist* islamist*
suicide: selbstmord* suizid*
massacre: massaker* blutbad~
execution: hinrichtung* hingerichtet*
torture: folter* gefoltert*
genocide: volkermord*
ruin: ruine ruinen
grave: grab graber massengrab*
tragedy: tragodie*
incident: vorfall* zwischenfall*
accidental: versehentlich* zufall~ zufallig~
negligence: fahrlassig*
deliberate: absichtlich* vorsatzlich* mutwillig* bewusst~
drown: ertrankt*
suffocate: erstick* erstickt~
freeze: erfror* eingefror* eingefroren~ einfrier~
inferno: flammenmeer*
siren: sirene*
warning: warnung*
ambulance: krankenwagen* rettungswagen*
paramedic: sanitater* notarzt*
surgeon: chirurg*
injury: wunde wunden gehirnerschutter~ prellung~ platzwund~
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
restaurant: restaurant* gaststatte* wirtshaus~
pub: kneipe*
nightclub: nachtclub* diskothek* disco
celebration: feierlichkeit*
ceremony: zeremonie*
parade: parade*
banner: transparent transparente
slogan: parole parolen slogan~
petition: petition*
boycott: boykott*
blockade: blockad* blockier*
occupation: besatzungsmacht*
invasion: invasion* einmarsch*
offensive: offensive* grossoffensive*
retreat: ruckzug*
withdrawal: abzug abzugs truppenabzug*
withdraw: abgezogen abziehen zuruckgezogen*
front: front fronten frontlinie* frontverlauf
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
branch: filiale* zweigstell~ niederlass~
startup: startup*
carmaker: autobauer* autohersteller*
steelmaker: stahlkonzern*
retailer: handelskette* einzelhandler*
grid: stromnetz* stromtrass~
blackout: stromausfall* blackout*
outage: ausfalle
nationwide: landesweit* bundesweit*
worldwide: weltweit*
minimum: mindest mindest~ minimum minimal~
maximum: hochst maximal~ maximum
shift: schicht schichten
overtime: uberstunde*
negotiation: tarifrunde*
walkout: arbeitsniederlegung*
retire: pensionier* karriereend~
childcare: kindertagesstatte* kita kitas kindergarten*
kindergarten: kinderkrippe*
curriculum: lehrplan*
exam: abitur prufungsangst abschlusspruf~ abiturient~ klausur~
graduate: absolvent* promovier~
scholarship: stipendium*
inhabitant: bevolkerungszahl*
minority: minderheit*
camp: fluchtlingslager* zeltlager*
expel: ausgewiesen* ausweisung* vertreibung* hinausgeworfen~
integrate: integration* integrier*
homosexual: homosexuell*
equality: gleichstellung* gleichberechtig*
discrimination: benachteilig*
hate: hass hassrede* gehasst~ hasst
antisemitism: antisemit*
monastery: kloster klosters
cathedral: dom kathedrale*
temple: tempel*
synagogue: synagoge*
pilgrim: pilger* wallfahrt~ pilgert~
bishop: erzbischof*
cardinal: kardinal*
pontiff: pontifex
throne: thron thronbesteig~
noble: adel
heir: thronfolger*
crown: krone
lottery: lotto
bet: wette wetten
champion: meister weltmeister* europameister* titeltrager~ titelverteidig~
relegation: abstieg abstiegs
draw: unentschieden gezeichnet~
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
ski: skifahr* skisprung* ski langlauf~ biathlon~ slalom abfahrtslauf
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
runway: landebahn* startbahn* rollfeld~
landing: landung* notlandung*
takeoff: abflug*
cockpit: cockpit*
wing: flugel
turbulence: turbulenz*
debris: wrackteil* wrack
recorder: flugschreiber* blackbox
balloon: ballon*
apologise: entschuldig~
insult: beleidig~
evict: zwangsraum~ zwangsraumung~ geraumt~ raumungsklag~
widow: witwe~ witwer~
jewellery: schmuck schmucks juwelen
jeweller: juwelier~
painting: gemald~ gemalde olgemald~
paint: malt malte malten gemalt~
painter: maler malern malers malerin
burglar: einbrecher~
burglary: einbruch einbruche einbruchs einbruchen
rob: raubte raubten ausgeraubt~
robber: rauber~
thief: dieb diebe dieben diebes
juror: geschworen~ schoffe schoffen
jury: jury jurys
hearing: anhorung~
adjourn: vertagt~ vertag~
severe: gravierend~ heftig~ schwerst~
complication: komplikation~
score: erzielt~ erziel~
archaeologist: archaolog~
archaeological: archaologisch~
mosaic: mosaik~
roman: romisch~
unchanged: unverandert~
bribe: bestech~ bestochen~ schmiergeld~ korrumpier~
hail: hagel hagels hagelkorn~
vineyard: weinberg~ weingut~
greenhouse: gewachshaus~ treibhaus~
ivory: elfenbein~
customs: zollbeamt~ zollfahnd~
seize: beschlagnahm~ sichergestellt~ sicherstell~ konfiszier~ einkassiert~
summon: einbestellt~ vorgeladen~ vorlad~ einbestell~
orchestra: orchester~ philharmonik~
tour: tournee~
conductor: dirigent~ schaffner~
shelling: beschuss beschusses
bakery: backerei~
baker: backer~
oak: eiche eichen
swallow: verschluckt~ verschluck~
glacier: gletscher~
shrink: schrumpf~ geschrumpft~
sculptor: bildhauer~
donate: gespendet~ spendet~ gestiftet~ schenkte schenkten geschenkt~
donation: spende spenden schenkung~
donor: spender~
archive: archiv archive archiven archivs
library: bibliothek~ bucherei~
librarian: bibliothekar~
hunter: jager jagern jagers
hunt: jagd jagden jagt jagte gejagt~
boar: wildschwein~
refund: erstattet~ erstatt~ ruckerstatt~ zuruckerstatt~ ruckzahl~ ruckzahlung~
smuggler: schmuggler~
tobacco: tabak~
onion: zwiebel~
rector: rektor~
plagiarism: plagiat~
dissertation: dissertation~ doktorarbeit~
manslaughter: totschlag~
fertilizer: dunger~ dungemittel~
whale: wal wale walen walfang~
strand: gestrandet~ strandete strandeten
tow: geschleppt~ schleppt~ abgeschleppt~ schlepper~
kidnapper: entfuhrer~
businessman: geschaftsmann~ geschaftsleut~
businesswoman: geschaftsfrau~
immunity: immunitat~
forge: gefalscht~ falscht~ falschung~
sprinter: sprinter~
disqualify: disqualifizier~
decode: entschlusselt~ entschlussel~
genome: erbgut erbguts genom genoms
gene: genen
genetic: genetisch~ gentechnik gentechnisch~
extinct: ausgestorben~ aussterben
wildlife: wildtier~
bear: baren braunbar~ eisbar~ bär bärs bären
landmine: landmine landminen
shepherd: hirte hirten
harassment: belastigung~
locust: heuschreck~
eat: frass frassen gefressen~ fressen frisst isst essen assen gegessen~
maize: mais maises
interrogate: vernehm~ vernommen~ verhor~ befragt~ verhort~
interrogation: vernehmung~
banker: banker~ bankier~
volunteer: freiwillig~ ehrenamtlich~ ehrenamt
blanket: wolldeck~ Decke Decken
soup: suppe suppen
crack: riss risse rissen
pillar: pfeiler~ saule saulen
exclude: ausgeschlossen~ ausschliess~ ausschluss~
transplant: transplantier~ transplantation~ verpflanz~
liver: leber
kidney: niere nieren
insurer: versicherer~
cover: deckt gedeckt~
refuse: weiger~ verweiger~ geweigert~
obtain: beschafft~ erlangt~
editor: redakteur~ chefredakteur~ redaktion~
editorial: leitartikel~
publisher: verleger~ Verlag Verlage Verlagen Verlags
blogger: blogger~
censor: zensier~ zensur
leak: durchgesickert~ leck lecks gasleck~ ausgetreten~ austrat
rumour: gerucht~
trust: vertrau~ vertrauen
distrust: misstrau~ misstrauen
resolution: resolution~
impeachment: amtsenthebung~ impeachment
veto: veto vetos
legislature: legislatur~ gesetzgeb~
plaintiff: klager~ nebenklager~
perjury: meineid~ falschaussag~
bail: kaution~
parole: freigang~
probation: bewahrung
amnesty: amnestie~
pardon: begnadig~
extradite: auslieferung ausgeliefert~ ausliefer~
exile: exil exils
immigration: einwanderung~ zuwanderung~ migration
sexual: sexuell~ sexual~
strangle: erwurgt~ erdrosselt~
blackmail: erpress~
extortion: schutzgeld~
overdose: uberdosis
embezzle: veruntreu~ unterschlag~ untreue
evade: steuerhinterzieh~ hinterzieh~ hinterzogen~ entzog entziehen entzieht
auction: versteiger~ auktion~
execute: exekutier~ hinricht~
autopsy: obduktion~ obduziert~ autopsie~
forensic: rechtsmedizin~ gerichtsmedizin~ forensisch~ spurensicherung
fingerprint: fingerabdruck~
handcuff: handschell~
patrol: patrouill~ streifenwagen
detective: detektiv~
undercover: verdeckt~
ambush: hinterhalt~
curfew: ausgangssperr~
siege: belager~ belagerung~ eingekesselt~ umstellt~
checkpoint: checkpoint~
barricade: barrikad~ verbarrikadier~
grenade: handgranat~ blendgranat~
mortar: morser~
artillery: artillerie~
warhead: sprengkopf~
ballistic: ballistisch~
warship: kriegsschiff~ fregatt~ zerstorer~
command: kommando~ oberkommando
colonel: oberst obersten
lieutenant: leutnant~
veteran: veteran~
conscript: wehrpflicht~ rekrut~
mobilise: mobilmach~ mobilisier~
recruit: rekrutier~ anwerb~ angeworben~
mercenary: soldner~
paramilitary: paramilitar~
guerrilla: guerilla~
separatist: separatist~
extremism: extremismus rechtsextrem~ linksextrem~ islamismus
fascist: faschis~
slavery: sklaverei sklave sklaven
colonial: kolonial~ kolonie kolonien
surrender: kapitul~ ergeben_sich ergab_sich ergaben_sich
diplomacy: diplomatie
consulate: konsulat~ konsul konsuln
ally: verbundet~
autonomy: autonom~ autonomie
annex: annektier~ annexion~
protocol: protokoll~
memorandum: memorandum~ absichtserklar~
ratify: ratifizier~
electorate: wahlerschaft~
nominate: nominier~
inauguration: amtseinfuhr~ vereidig~ amtsantritt~
oath: eides amtseid
aide: referent~
faction: fraktion~ Fraktion
communist: kommunis~
nationalist: nationalis~
populist: populis~
radical: radikal~
moderate: gemassigt~
monarchy: monarch~
uprising: aufstand~ aufstand
disperse: auflos~ aufgelost~
loot: plunder~ geplundert~
vandalism: vandalismus sachbeschadig~
oust: abgesetzt~ entmacht~
successor: nachfolger~ nachfolge
predecessor: vorganger~
rival: rival~ konkurrent~
ideology: ideolog~
propaganda: propaganda~
disinformation: desinformation~ falschmeldung~ fake-news
audit: wirtschaftspruf~ rechnungshof~
oversight: aufsicht~ aufsichtsbehord~
regulator: regulierungsbehord~
regulation: regulier~ verordnung~
welfare: wohlfahrt~
employee: belegschaft~
workplace: betriebsrat~
start-up: existenzgrund~
retail: einzelhandel~
wholesale: grosshandel~
supermarket: discounter~
discount: rabatt~
advertising: werbung werbe~ reklame
brand: marke marken
patent: patent~
monopoly: monopol~
competitor: mitbewerber~ wettbewerber~
gdp: bruttoinlandsprodukt~ bip
surplus: uberschuss~
mortgage: hypothek~
lender: glaubiger~
loan: darlehen~
savings: ersparnis~ spar~ einspar~ sparkass~
saver: sparer~
deposit: einlage einlagen anzahlung~
account: konto kontos konten
cash: bargeld~
coin: munze munzen
cryptocurrency: kryptowahrung~ bitcoin~
transaction: transaktion~
luxury: luxus~ luxurios~
wealth: vermogen~ reichtum~
billionaire: milliardar~
millionaire: millionar~
workshop: werkstatt~
mechanic: mechaniker~
electrician: elektriker~
craftsman: handwerk~
brick: ziegel~
concrete: beton betons
cement: zement~
asphalt: asphalt~
dig: grub gruben gegraben~ ausgegraben~
gate: pforte schultor
hut: hutte hutten
barn: scheune scheunen
skyscraper: wolkenkratzer~
suburb: vorort~ vorstadt~
avenue: allee alleen
sidewalk: gehweg~ burgersteig~
taxi: taxi taxis taxifahr~
seatbelt: sicherheitsgurt~
overturn: uberschlug uberschlagen umgekippt~ umgesturzt~
ditch: graben
blizzard: schneesturm~
lightning: blitz blitze blitzen blitzschlag~
tornado: tornado~ windhos~
forecast: prognos~ vorhersag~
meteorologist: meteorolog~
star: stern sterne sternen superstar~
asteroid: asteroid~
orbit: umlaufbahn~
telescope: teleskop~ fernrohr~
spacecraft: raumschiff~ raumsond~ raumkapsel~
eruption: eruption~
lava: lava
tide: springflut ebbe
strait: meerenge~
waterfall: wasserfall~
swamp: sumpf~ moor moore
cliff: klippe klippen steilkust~
flower: blume blumen blumte
grass: gras graser
vegetable: gemuse~
potato: kartoffel~
tomato: tomate tomaten
fruit: obst frucht fruchte fruchten
apple: apfel apfels
rice: reis
wheat: weizen~
grain: getreide~
tea: tee tees
butter: butter
cheese: kase kases
egg: eier eiern
honey: honig~
bee: biene bienen imker~
chicken: huhn huhner huhnern hahnchen~
poultry: geflugel~
sheep: schaf schafe schafen
goat: ziege ziegen
cow: kuh kuhe kuhen
horse: pferd~ reiter~ reitsport
cat: katze katzen kater
wolf: wolf wolfe wolfen wolfs
fox: fuchs~
lion: lowe lowen
tiger: tiger~
monkey: affe affen
snake: schlange schlangen
shark: hai haie haien
dolphin: delfin~
crocodile: krokodil~
rat: ratte ratten
insect: insekt~
mosquito: mucke mucken
butterfly: schmetterling~
deer: hirsch~ reh rehe rehen
bird: vogel vogels vogeln
species: artenschutz artensterben
reserve: reservat~
poacher: wilderer~ wilderei
veterinary: tierarzt~ veterinar~
livestock: nutztier~ viehzucht~
fever: fieber~
cough: husten hustet
pneumonia: lungenentzund~
tuberculosis: tuberkulos~
diabetes: diabet~
stroke: schlaganfall~
lung: lunge lungen
brain: gehirn~ hirn hirns
bone: knochen~
leg: bein beine beinen
arm: oberarm unterarm arms
finger: finger~
face: gesicht~ konfrontiert~
ear: ohr ohren
neck: hals halses nacken
tooth: zahn zahne zahnen
dentist: zahnarzt~
fracture: knochenbruch~ bruche schadelbruch~
poisoning: vergiftung~
midwife: hebamm~
twin: zwilling~
adopt: adoptier~ adoption~
orphan: waise waisen
disabled: behindert~ schwerbehindert~
disability: behinderung~
wheelchair: rollstuhl~
psychologist: psycholog~
psychiatric: psychiatr~ psychisch~
depression: depressi~ depression~
stress: stress
obesity: fettleibig~ ubergewicht~
pharmacy: apothek~
pharmaceutical: pharma~
pill: tablett~ pille pillen
prescription: rezept~
laboratory: labor labore laboren labors
mutation: mutation~ mutier~
variant: variante varianten
contagious: ansteckend~
isolate: isolier~ isolation
lockdown: lockdown~
intensive: intensivstation~ intensivmedizin~
mortality: sterblich~ sterberate
expectancy: lebenserwart~
organ: organspend~ organ organe organen
hospice: hospiz~
midfielder: mittelfeld~
semifinal: halbfinal~
quarterfinal: viertelfinal~
qualify: qualifizier~ qualifikation~
winner: sieger siegern siegers siegerin preistrager~
trophy: trophae~
athlete: athlet~ sportler~ leichtathlet~
runner: laufer laufern lauferin
swimmer: schwimmer~
boxing: boxen boxkampf~
boxer: boxer~
gymnast: turner turnern turnerin
skier: skifahrer~
racing: formel_1
racer: rennfahrer~
chess: schach
physicist: physiker~
physics: physik
chemist: chemiker~
biologist: biolog~
astronomer: astronom~
mathematician: mathematik~
historian: historiker~
philosopher: philosoph~
geologist: geolog~
invention: erfind~ erfund~
theory: theori~
analysis: analys~
fossil: fossil~
dinosaur: dinosaurier~ saurier~
skeleton: skelett~
excavation: ausgrab~
algorithm: algorithm~
user: nutzer~ anwender~
password: passwort~
server: server~
smartphone: smartphone~
chip: chip chips halbleiter~
screen: bildschirm~
digital: digital~ digitalisier~
online: online
app: app apps
surveillance: uberwach~ abgehort~
privacy: privatsphar~
hack: gehackt~
electric: elektrisch~ elektro~ e-auto e-autos
electronic: elektron~
renewable: erneuerbar~
hydrogen: wasserstoff~
warming: erderwarm~ erwarm~
ecosystem: okosystem~
biodiversity: artenvielfalt~
plastic: plastik kunststoff~
landfill: deponie~ mullkipp~
sewage: abwasser~
drinking: trinkwasser~
pesticide: pestizid~ pflanzenschutzmittel~
drill: bohr~ gebohrt~
barrel: barrel fass fasser
iron: eisen
aluminium: aluminium~
copper: kupfer~
lithium: lithium~
diamond: diamant~
cotton: baumwoll~
textile: textil~
fashion: mode moden
dress: kleid kleider kleidern kleides
toy: spielzeug~
gift: geschenk~
candle: kerze kerzen
equipment: ausrust~ ausstatt~
lesson: unterricht~
diploma: zeugnis~
dean: dekan~
faculty: fakultat~
lecture: vorlesung~
bully: mobb~ gemobbt~
novel: romane romans
poet: dichterin Dichter Dichtern Dichters
poem: gedicht~
composer: komponist~
musician: musiker~
pianist: pianist~
piano: klavier~
opera: oper opern
ballet: ballett~
dance: tanz tanze tanzen tanzt tanzte
dancer: tanzer~
album: album alben albums
choir: chor chore choren chors
premiere: urauffuhr~
cinema: kino kinos
series: serie serien
spectator: zuschauer~
audience: publikum~
exhibition: ausstell~
gallery: galerie~
curator: kurator~
antique: antiquitat~
heritage: erbe
comedy: komodie~
comedian: komiker~ kabarettist~ komodiant~
circus: zirkus~
carnival: karneval~ fasching~
celebrity: prominent~
divorce: scheidung~ geschieden~
bride: braut braute
groom: brautigam~
grandmother: grossmutter~
grandfather: grossvater~
grandson: enkel~
uncle: onkel onkels
aunt: tante tanten
cousin: cousin cousine cousins
nephew: neffe neffen
teenager: teenager~ heranwachsend~
generation: generation~
imam: imam imame imams
rabbi: rabbi rabbiner~
nun: nonne nonnen ordensschwester~
monk: monch monche monchen monchs
pray: betet beteten betete gebetet
islam: islam~
buddhist: buddhis~
christmas: weihnacht~ heiligabend
easter: ostern
ramadan: ramadan
sect: sekte sekten
include: umfasst~ einbezog~
add: erganzt~ hinzugefugt~
look: blickt~ blickte schaut schaute schauten
appear: auftauch~
seem: scheint schien anscheinend
seek: sucht_nach anstreb~ angestrebt~
spend: ausgegeben~ ausgab~ verbrachte
concern: besorg~ bedenken Sorge Sorgen
response: reagier~ reaktion~
hear: hort horte horten gehort~ zugehort
challenge: herausforder~
mean: bedeut~
personal: personlich~
community: gemeinschaft~
conduct: verhalten verhaltens
require: erforder~
join: beigetreten~ beitritt~ beitret~ angeschlossen~
approach: annaher~ angenahert~ herangehen
choose: ausgewahlt~
attention: aufmerksam~
short: kurz kurze kurzen kurzer kurzes kurzfristig~
deliver: zustell~ zugestellt~ ausgehandigt~
battle: schlacht schlachten
determine: festgestellt~ feststell~ bestimmt~
significant: erheblich~ betrachtlich~ wesentlich~
mass: massen~ masse
accept: akzeptier~ annehm~ angenommen~
drop: abgeworfen~ abwarf
previous: vorherig~ vorig~ bisherig~
prove: bewiesen~ erwies nachgewies~ nachweis~ beleg~
amount: betrag~ summe summen
avoid: vermied~ vermeid~ vermieden~
reality: realitat~ wirklichkeit~
access: zugang~ zugriff~
expand: expandier~ ausbau ausgebaut~ erweiter~
global: global~
relationship: beziehung~
respect: respekt~
review: uberarbeit~
gather: versammel~ versammlung~
ensure: garantier~ gewahrleist~
divide: gespalten~ spalt~ aufgeteilt~
argument: argument~
earn: verdien~
career: karriere~
reflect: spiegelt~ widerspiegel~
sound: gerausch~ klang klange
agenda: tagesordnung~ agenda
catch: erwischt~ gefasst~ geschnappt~
anger: wut zorn emport~ emporung~ verarger~ verargert~
save: eingespart~
specific: konkret~ spezifisch~
produce: hergestellt~ herstell~
separate: getrennt~ trennt~ trennte abgetrennt~
twice: zweimal doppelt_so
design: gestalt~ entworfen~
founder: grunder~ mitgrunder~
piece: stuck stucke stucken
split: aufspalt~
ignore: ignorier~ missacht~
predict: prognostizier~ vorausgesagt~
remember: erinner~ gedenk~ gedacht_wird
touch: beruhr~
principle: prinzip~ grundsatz~
aggressive: aggress~
resource: ressource~ rohstoff~
convince: uberzeug~
listen: zugehor~
controversial: umstritten~ strittig~
wide: breite breiten breiter weite weiten
commitment: verpflicht~
heavy: schwergewicht~
angry: wutend~ verarget~
organise: organisier~ veranstalt~
shock: schock schocks schockiert~ entsetz~ erschuttert~
traditional: tradition~ traditionell~
dominate: dominier~
undermine: untergrab~ untergraben~
frustration: frust frustrier~
institution: einrichtung~ institution~
boost: ankurbel~ angekurbelt~ auftrieb
achieve: errungenschaft~
remind: erinnert_an
connect: verbund~ verknupf~
initial: anfangs anfanglich~
reputation: reputation~
correct: korrigier~ richtig~ berichtig~
inspire: inspirier~
modern: modern~
jump: sprang sprangen springt springen gesprungen~ weitsprung hochsprung
professional: profi profis beruflich~ professionell~
headline: schlagzeil~ uberschrift~
giant: riese riesen riesig~ gigant~
rare: selten~
type: typ typen
wish: wunsch wunsche wunschen wunscht
complain: beschwert~ beklagt~ beklag~
smart: schlau~ klug klugen
happy: glucklich~ froh
surround: umgeb~ umzingel~
honour: geehrt~ ehrung~ wurdig~ gewurdigt~
regular: regelmassig~
invite: einlad~ eingeladen~ einlud
combine: kombinier~
proud: stolz~
zero: null
unusual: ungewohnlich~
rush: eilt~ eilte eilten
circumstance: umstand umstande umstanden
elite: elite eliten
relief: erleichter~ entlast~ entlastung~
sector: sektor~
impossible: unmoglich~
weigh: wog wiegt gewogen
monitor: uberwacht~
alternative: alternativ~
eliminate: ausgeschaltet~ ausschalt~
recommend: empfehl~ empfahl empfohlen~ empfiehlt
teach: unterrichtet~
narrow: knappe knapper knappen enge engen
appropriate: angemess~ geeignet~
economist: okonom~ volkswirt~
intention: absicht absichten
skill: fahigkeit~
abandon: aufgegeben~ aufgab
knock: klopf~ geklopft~
dream: traum traume traumen
laugh: lacht lachte lachen gelacht~
cry: weinte weint weinen geweint~
accompany: begleit~
chain: kette ketten
perfect: perfekt~
developer: entwickler~
forget: vergessen~ vergass vergisst
corner: ecke ecken
crush: zerquetsch~ zerdruckt~
spark: funken
infrastructure: infrastruktur~
scare: erschreck~ erschrock~
ocean: ozean~
assess: bewert~ einschatz~ eingeschatzt~
flow: fliess~ floss flossen geflossen~
hang: hing hingen hangt hangen gehangt~
store: gelagert~ lagert speicher~ gespeichert~
restore: wiederherstell~ wiederhergestellt~ restaurier~
careful: vorsicht~ behutsam~
male: mannlich~
female: weiblich~
accelerate: beschleunig~
surface: oberflach~
fresh: frisch~
opposite: gegenteil~ gegenuberlieg~
unique: einzigartig~ einmalig~
exploit: ausgebeutet~ ausbeut~ ausgenutzt~
weekly: wochentlich~
monthly: monatlich~
daily: tagtaglich~
unfair: unfair~ ungerecht~
fairness: gerecht~ gerechtigkeit~
cultural: kulturell~
quiet: ruhig~
commissioner: beauftragt~
copy: kopie kopien kopiert~
punish: bestraf~ bestraft~
constant: standig~ konstant~
owe: schuldet~
compare: vergleich~ verglich~ verglichen~
sad: traurig~
uncertainty: unsicherheit~ ungewiss~
neutral: neutral~ neutralitat
package: paket~
rapid: rasant~
threshold: schwelle schwellen funf-prozent-hurde hurde hurden
peak: hohepunkt~
belong: zugehorig~
scream: schrei schreie schreien schrie schrien geschrien~
occasion: anlasslich
charity: wohltatig~ gemeinnutzig~
producer: produzent~ erzeuger~
suspicion: argwohn
application: bewerbung~ bewarb beworben~ anwendung~
ball: ball balle ballen balles
silence: schweig~ schwieg schwiegen schweigeminut~
departure: abfahrt~ abreis~
recovery: erholung~ erholt~
interfere: einmisch~ eingemischt~
intervene: eingegriffen~ eingriff~ eingreif~ intervenier~
borrow: ausgeliehen~ geliehen~
taxpayer: steuerzahl~
shadow: schatten~
collection: sammlung~
casino: casino~ spielbank~ kasino~
trend: trend trends
hole: loch locher lochern
horror: horror grauen
context: zusammenhang~
empire: imperium~
brutal: brutal~ grausam~
peaceful: friedlich~
noise: larm larms
memorial: gedenkstatt~ mahnmal~
shame: scham schande
urgent: dringend~ dringlich~
violation: verstoss~
enforce: durchsetz~ durchgesetzt~ vollstreck~
offence: ordnungswidrig~
mouth: mund mundes
soft: weich weiche weichen
influential: einflussreich~
impress: beeindruck~
explosive: sprengstoff~ explosiv~
phase: phase phasen
peninsula: halbinsel~
explore: erkund~ erforsch~
generous: grosszugig~
atmosphere: atmosphar~
acquire: erworben~ erwerb~
beautiful: wunderschon~
hair: haar haare haaren
technical: technisch~
drink: trinkt trinken trank tranken getrunken~ getrank~
photographer: fotograf fotografen fotografin
landscape: landschaft~
climb: kletter~ geklettert~ bestieg bestiegen
courage: mutig~ tapfer~
hero: held helden heldin
expire: ablauft abgelaufen~
tolerance: toleranz~
talent: talent~
parallel: parallel~
statistics: statisti~
symbol: symbol~ wahrzeichen
dawn: morgengrauen morgendammer~
healthy: gesunde gesunden gesunder gesund
chaos: chaos chaotisch~
proper: ordnungsgemass~
ethnic: ethnisch~
indigenous: indigen~ ureinwohner~
native: geburtig~ einheimisch~
homeland: heimat~
patriot: patriot~
swap: austausch~ ausgetauscht~
schedule: fahrplan~ zeitplan~ termin
calendar: kalender~
diary: tagebuch~
post: postamt~ posten
dock: angelegt~ kai kais
anchor: anker~ ankert~
lighthouse: leuchtturm~
fisherman: fischer fischern fischers
dive: getaucht~
diver: taucher~
aviation: luftfahrt~
stewardess: flugbegleit~ steward~
extinguisher: feuerloscher~
firework: feuerwerk~ boller~ pyrotechnik~
crater: krater~
advance: vorgeruckt~ vorruck~ vormarsch~
counteroffensive: gegenoffensive~
bombard: bombardier~
intercept: abgefang~ abfang~
radar: radar~
airspace: luftraum~
uniform: uniform~
coffin: sarg sarge sargen
wreath: kranz kranze kranzen
condolence: beileid~
tribute: wurdigung~
hostility: feindselig~ anfeind~
reconcile: versohn~
concession: zugestandnis~
deadlock: pattsituation~ sackgass~
breakthrough: durchbruch~
declaration: deklaration~
transcript: mitschrift~
quote: zitat~ zitier~
tweet: twitter~ getwittert~ tweet~
census: volkszahl~ zensus
villa: villa villen
farm: bauernhof~ gehoft~
mill: muhle muhlen
royal: koniglich~ royal~
princess: prinzessin~
duke: herzog~
emperor: kaiser kaisers kaiserin
clan: clan clans sippe
provoke: provozier~ provokation~
incite: anstift~ angestiftet~ aufgehetzt~ volksverhetz~ aufstachel~
treason: hochverrat~ landesverrat~
traitor: verrater~ verrat
dissident: dissident~ regimekritik~ oppositionell~
sabotage: sabotage~ sabotier~
assassin: auftragskiller~
murderer: morder mordern morderin
heal: geheilt~ heilung~
inject: gespritzt~ spritze spritzen
disinfect: desinfizier~ desinfektion~
glove: handschuh~
ventilator: beatmungsgerat~
ammonia: ammoniak~
allergy: allerg~
shutdown: stilllegung~ stillgelegt~ abgeschaltet~ abschalt~
abstain: enthalt_sich enthielt_sich enthalten_sich
unanimous: einstimmig~
absolute: absolut~
dissolve: auflosung
interim: interim~ ubergangsregier~ kommissarisch~
inherit: geerbt~ erbt erbte
inheritance: erbschaft~
again: erneut~ abermals
mutual: gegenseit~ beiderseit~
bilateral: bilateral~
unilateral: einseitig~
rural: landlich~
urban: urban~
coastal: kustennah~
industrial: industriell~
commercial: kommerziell~
fiscal: fiskal~
physical: korperlich~ physisch~
mental: mental~ geistig~
emotional: emotion~
negligent: nachlassig~
intent: vorsatz
massive: massiv~
device: Gerat Gerate Geraten Gerats
density: Dichte
profession: beruf berufe berufs
cemetery: friedhof~
constituency: wahlkreis~
elephant: elefant elefanten
agriculture: landwirtschaft~ agrarpolit~
prayer: Gebet Gebete Gebeten
rifle: gewehr~
pistol: pistol~ revolver~
gunman: amoklaufer~
rampage: amoklauf~ amokfahrt~
hammer: hammer
axe: axt
acid: saure sauren
pepper: pfefferspray
trailer: wohnwagen~ wohnmobil~
scooter: e-scooter roller
moped: moped~ mofa
roundabout: kreisverkehr~
commuter: pendler~
fare: fahrpreis~
apprentice: auszubildend~ azubi azubis lehrling~
training: ausbildung~ weiterbild~
foreman: vorarbeiter~ polier
freelancer: selbststandig~
dismissal: rauswurf
severance: abfindung~
burden: belast~ belastung~
article: artikel~
clause: klausel~
raid: razzia razzien
cordon: abgesperrt~ absperr~
bystander: passant~ passanten
onlooker: schaulustig~ gaffer~
defuse: entscharf~ entscharfung~
dud: blindganger~
thaw: tauwetter
hurricane: wirbelsturm~
identify: identifizier~
clue: spur spuren
reward: belohnung~ belohn~
smoking: raucht rauchen geraucht
diet: diat diaten
vegan: vegan~ vegetari~
label: etikett~
scam: enkeltrick~
sack: beurlaubt~ freigestellt~
equalise: ausgleich~
foul: foul fouls
card: rote_karte gelbe_karte
sled: rodel~ bobfahr~
sail: segel~ segelt gesegelt~
row: ruder~ gerudert~
expedition: expedition~
aground: auf_grund_gelaufen auf_grund
harbour: seehafen
canal: nord-ostsee-kanal
restitution: ruckgab~
warrant: haftbefehl~
holocaust: holocaust~
start: gestartet~ startete starteten
runoff: stichwahl~
wound: schusswund~ stichwund~
resuscitate: reanimier~ wiederbeleb~
bleed: blutet~ blutung~ geblutet~ verblutet~
unconscious: bewusstlos~
rubbish: mulltonn~ unrat
hoarse: heiser
sanitary: sanitar~
mould: schimmel~
toxin: toxin~
harvest: geerntet~
sow: ausgesat~ aussaat
irrigate: bewasser~
fishing: fischerei~ fischfang~
hunting: jagdschein~
timber: bauholz~
furnace: hochofen~
shipyard: werft werften
quarry: steinbruch~
gasoline: superbenzin
queue: warteschlang~ schlange_stehen
ration: rationier~
hoard: gehortet~ hamsterkauf~
boom: boom booms boomt
slump: einbruch_der flaute
stagnate: stagnier~ stagnation
deflation: deflation~
austerity: sparkurs~
bailout: rettungspaket~
nationalise: verstaatlich~
privatise: privatisier~
tender: ausschreib~ ausgeschrieben~
contractor: auftragnehmer~
subcontractor: subunternehm~
outsource: ausgelager~ auslager~
relocate: umgesiedelt~ umsiedl~ umzug umzuge umgezogen~
liquidate: liquidier~ abgewickelt~
arbitrate: schiedsspruch~
whistleblower: whistleblower~
nepotism: vetternwirtschaft
lobby: lobby~ lobbyist~
allowance: zuschuss~
exempt: ausgenomm~
retroactive: ruckwirkend~
unconstitutional: grundgesetzwidrig~
inadmissible: unzulassig~
admissible: zulassig~
binding: bindend~ verbindlich~
reprimand: abgemahnt~ abmahn~ geruegt rugt rugte ruge
caution: verwarnt~ verwarnung~
gunfire: schusswechsel~
bat: baseballschlager~
baton: schlagstock~
taser: taser~ elektroschocker
tear: tranengas~ zerriss~
mob: mob
perpetrate: verubt~ veruben
molest: begrapsch~
neglect: vernachlassig~
truant: schulschwanz~
email: e-mail e-mails mail mails
play: gespielt~
respond: erwidert~ entgegnet~

position: position~
serve: dient diente dienten gedient~
service: dienst dienste diensten dienstes
consider: erwog erwogen~ erwagt erwagen
argue: argumentiert~
represent: vertritt vertrat vertraten
watch: zugeschaut~ zuschaut
involve: verwickelt~ involviert~
detail: einzelheit~ detail~
mark: markier~
defend: verteidigt~ verteidigte
conference: konferenz~ tagung~
class: klasse klassen
experience: erfahrung~
express: geaussert~ ausserte ausserten
movement: bewegung~
area: bereich~ Flache Flachen
reveal: enthullt~ enthull~ offenbart~
citizen: mitburger~
individual: individuell~
worry: beunruhig~
income: einkommen~
independent: eigenstandig~
difference: differenz~
page: seitenlang
manure: mist
wrist: handgelenk~
pasture: weide weiden alm almen
morphine: morphium morphin~
revoke: entzogen~ aberkannt~
mercury: quecksilber~
vapour: dampf~
shaft: schacht~
distant: fern ferne fernen
steam: dampfer~
statement: stellungnahm~ erklarung~
release: freigab~
event: ereignis~ veranstaltung~
conversation: unterhaltung~
pass: passiert~ passier~
host: gastgeber~
term: amtszeit~ wahlperiode~
refer: verwies
bar: bars
mother: mutter muttern
father: vater vatern vaters
welder: schweisser~
outskirts: stadtrand~
jogger: jogger~
mutiny: meuterei~ meutert~
manuscript: manuskript~ handschrift~
meteorite: meteorit~
telecom: telekom~
faint: ohnmachtig~ ohnmacht
spoil: verdorben~ verdarb
secretly: heimlich~
fall: sinkt
ask: bittet
fly: flog flogen geflogen
lead: leitet leitete leiteten
beat: schlagt
investigate: ermittelt ermittelte ermittelten
vote: gestimmt
penalty: Strafe Strafen
four-lane: vierspurig*
say: hiess_es heisst_es mitteilte mitteilten mitteilt
close: eng engem enger
possible: eventuell*
unclear: unklar*
tear: gerissen mitgerissen
locate: ausfindig
leftist: linksgericht*
narrow: knappem knappes knappste knappsten
far-right: rechtsradikal* rechtsextrem*
expect: rechnen rechnet rechnete rechneten gerechnet
camouflage: Tarnkleidung Tarnuniform* Tarnanzug* Tarnanzüge* tarnfarb*
bearded: bärtig*
behave: verhielt verhielten
train: ausgebildet* trainiert*
moment: Moment Moments Momente Momenten Zeitpunkt Zeitpunkts
enter: betrat betraten betritt eingedrungen eindringen drangen_ein
present: dargestellt* präsentier*
estimate: beziffert* beziffern
find: befunden
serve: verbüß* abgesessen
stay: aufhält aufhielt aufhielten aufgehalten
clear: eindeutig*
return: zurückgebracht zurückbringen
fourth: vierte vierter vierten
third: drittem
hard: harter härteste härtesten
hide: untergetaucht
suspect: vermutet vermuten vermuteten
repeatedly: wiederholt mehrfach
recognise: erkennen erkannt erkannte
enormous: enorm enorme enormen enormer enormes
glad: freue freut freuen
speculate: spekuliert* spekulier*
rich: reicher reichste reichsten
fierce: vehement*
open: offener
buy: zusammengekauft aufgekauft
exact: exakt*
interview: Interview*
affirm: bejaht bejahte
constructive: konstruktiv*
raise: angesprochen ansprach ansprachen
understand: verstehen versteht verstand verstanden
deal: Deal Deals
hall: Halle Hallen Veranstaltungshalle*
concert: Rockkonzert*
committee: Komitee Komitees Ermittlungskomitee*
agency: Nachrichtenagentur Nachrichtenagenturen
network: Kurznachrichtendienst Kurznachrichtendienstes
defence: Abwehr Luftabwehr* Flugabwehr*
missile: Luftabwehrrakete* Flugabwehrrakete* Abwehrrakete*
internal: interne internen interner internes internem
relative: Verwandte Verwandten
act: Tat Taten
suffering: Leid
revenge: Vergeltung
trial: Strafprozess Strafprozesses
court: Gerichtes Strafgericht Strafgerichts Bezirksgericht Bezirksgerichts
shoot: Abschuss Abschusses niedergeschossen
opinion: Auffassung Auffassungen
commander: Kommandant Kommandanten Garnisonskommandant*
absence: Abwesenheit
absentia: in_Abwesenheit
gun: Geschütz Geschütze
hostility: Feindseligkeit*
stability: Stabilität
topic: Thema Themen
humanity: Menschheit
potential: Potenzial* Potential*
speech: Meinungsäußerung Meinungsfreiheit
complete: unter_Dach_und_Fach
resistance: Gegenwehr
margin: Vorsprung Abstand
incumbent: Amtsinhaber* amtierend*
elect: gewählt wiedergewählt
prospect: Aussicht Aussichten
hat-trick: Hattrick* Dreierpack*
equalise: glich_aus glichen_aus
goalkeeper: Keeper*
claim: reklamiert* bekannte_sich bekannten_sich
hospitalise: eingeliefert
downpour: Platzregen
overtime: in_die_Verlängerung in_der_Verlängerung
stand: stehe
east: Ost Osten
west: West Westen
south: Süd Süden
north: Nord Norden
collide: zusammengestoßen zusammenstieß zusammenstießen zusammenstoßen ineinander
overlook: übersah übersehen übersahen
tip: kippte kippten umgekippt
unhurt: unverletzt*
report: meldete meldeten gemeldet
occur: ereignet ereignete ereigneten
drive: fahrend*
crash: krachte krachten gekracht
disrupt: gestört störte
affect: beeinträchtigt beeinträchtigte
suffer: erleidet erlitt erlitten
admit: aufgenommen
hit: stieß stießen gestoßen
fly: abgehoben
guilty: schuldig_gesprochen für_schuldig_befunden schuldig_befunden
charge: Anklagepunkt* Hauptanklagepunkt*
speak: gesprochen
black: Afroamerikaner* afroamerikanisch*
serve: absitzen
franc: Franken
liquidity: Liquidität*
troubled: angeschlagen*
guarantee: Garantie Garantien`,
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

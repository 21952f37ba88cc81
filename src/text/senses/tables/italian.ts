import type { SenseTable } from "./sense-table.ts";

/** Italian, as `senses.ts` reads it. Written for this project. */
export const italian: SenseTable = {
  elision:
    "l|d|un|c|n|s|m|t|v|gl|all|dall|dell|nell|sull|coll|quell|quest|com|dov|quand|bell|sant|tutt|quant|anch|cos|nessun|ciascun|qualcun|alcun|senz|mezz|pover|null",
  functionWords: `
il lo la i gli le l un uno una un' di a da in con su per tra fra del dello della dei degli delle dell al allo alla ai agli alle all dal dallo
dalla dai dagli dalle dall nel nello nella nei negli nelle nell sul sullo sulla sui sugli sulle sull col coi d ad ed od
e o ma se che chi cui quale quali quanto quanta quanti quante dove quando come perché poiché affinché benché sebbene mentre
anche pure però dunque quindi allora così ancora già mai non né neanche nemmeno neppure nessun nessuno nessuna senza
io tu egli ella lui lei noi voi essi esse loro mi ti si ci vi ne lo li gliene glielo me te se sé stesso stessa stessi stesse
mio mia miei mie tuo tua tuoi tue suo sua suoi sue nostro nostra nostri nostre vostro vostra vostri vostre
questo questa questi queste quello quella quelli quelle quel quei quegli ciò tale tali
tutto tutta tutti tutte ogni ognuno ognuna ciascuno ciascuna qualche qualcuno qualcosa alcuno alcuna alcuni alcune certo certa certi certe
entrambi entrambe ambedue molto più meno troppo tanto tanta abbastanza assai quasi circa soltanto solo sola soli sole soprattutto
qui qua lì là poi prima dopo adesso ora ormai sempre forse magari inoltre infatti tuttavia invece dentro fuori sopra sotto
davanti dietro oltre presso vicino attorno intorno durante verso contro lungo secondo tranne eccetto fino sino dopodiché
proprio propria propri proprie appena subito ovvero cioè ossia anzi bensì eppure comunque qualsiasi qualunque chiunque ovunque
signor sig dott dottor don donna fa anno_fa
a_causa a_seguito in_seguito nel_corso per_quanto da_parte_di nei_confronti al_fine al_momento nonostante malgrado insieme
finché tratta tratterebbe riguardo cui affatto invano sarà_che`,
  glosses: `
the: il lo la i gli le l
a: un uno una
of: di del dello della dei degli delle dell d
to: a ad al allo alla ai agli alle all
and: e ed
or: o od
but: ma però tuttavia
in: in nel nello nella nei negli nelle nell
by: da dal dallo dalla dai dagli dalle dall
for: per
with: con col
without: senza
on: su sul sullo sulla sui sugli sulle sull
under: sotto
between: tra fra
against: contro
during: durante
before: prima davanti
after: dopo
until: fino sino
that: che
who: chi
which: cui quale quali
where: dove
when: quando
while: mentre
because: perché poiché
as: come
if: se
he: lui egli
she: lei ella
they: loro essi esse
we: noi
you: voi
i: io
it: ciò
this: questo questa
these: questi queste
his: suo sua suoi sue
our: nostro nostra nostri nostre
all: tutto tutta tutti tutte
more: più
less: meno
also: anche pure
still: ancora
already: già
very: molto
only: solo soltanto
have: ha hanno ho abbiamo aveva avevano avesse avessero avuto avrà avranno avrebbe avrebbero abbia abbiano avere aver avuto
be: è sono era erano fosse fossero fu furono sarà saranno sarebbe sarebbero sia siano essere esser stato stata stati state
can: può possono poteva potevano potrà potranno potrebbe potrebbero potere poter
must: deve devono doveva dovevano dovrà dovranno dovrebbe dovrebbero dovere dover
will: va vanno`,
  auxiliaries: `
ha hanno ho hai abbiamo avete aveva avevano avevo avevamo ebbe ebbero avrà avranno avremo avrebbe avrebbero abbia abbiano avesse avessero avere aver averla averlo averli averle averne esserci essersi esserne
avuto avuta avuti avute avendo è sono sei siamo siete era erano ero eravamo fu furono sarà saranno saremo sarebbe sarebbero sia siano fosse fossero essere esser
stato stata stati state essendo può possono posso possiamo poteva potevano potrà potranno potrebbe potrebbero possa possano potere poter potuto
deve devono debbono devo dobbiamo doveva dovevano dovrà dovranno dovrebbe dovrebbero debba debbano dovere dover dovuto dovuta
va vanno andrà andranno viene vengono veniva venivano venne vennero verrà verranno verrebbe verrebbero risulta risultano risultava risultavano
fa fanno faceva facevano fece fecero farà faranno farebbe farebbero faccia facciano fare far facendo fatto fatta fatti fatte resta restano
vuole_essere sta stanno stava stavano stia stiano stare c'è`,
  attached: [
    ["(?<=[aei]r)(?:(?:gl?ie|[mtsvc]e|se)?(?:l[oaie]|ne)|gli|[mtsvc]i|ne|l[oaie])$", "e"],
    ["(?<=ndo)(?:(?:glie|[mtsvc]e)?(?:l[oaie]|ne)|gli|[mtsvc]i|ne)$", ""],
  ],
  endings:
    "azioni azione amenti amento imenti imento mente ando endo ata ati ate ato uta uti ute uto ita iti ite ito arono irono erono ava avano eva evano iva ivano are ere ire ano ono hi he o a i e ò",
  inflections: `
o a i e he hi io ia ie ii iamo iate iano ate ano avo avi ava avamo avate avano ai asti ò ammo aste arono erò erai erà eremo erete eranno erei erebbe
erebbero ino assi asse assero are ar ato ata ati ate ando ante anti iare iato iata iati iate iando iava iavano iò iarono ierà ieranno ierebbe iante ianti
herà heranno herebbe herebbero hiamo hino ono evo eva evano ei é ette ettero erono esse essero ere er uto uta uti ute endo ente enti isco isce iscono isca iscano
ivo iva ivano ì irono irò irà iranno irebbe irebbero isse issero ire ir ito ita iti ite arsi ersi irsi iarsi arlo arla arli arle arne ario aria ari arie erlo erla erli erle irlo irla irli irle
andosi endosi azione azioni iazione iazioni izione izioni zione zioni ione ioni amento amenti iamento iamenti imento imenti mento menti atore atori iatore iatori atrice atrici itore itori itrice itrici
anza anze enza enze ità tà ale ali ico ica ici iche ista isti iste istico istica istici istiche ismo ismi oso osa osi ose ivo iva ivi ive ativo ativa ativi ative
abile abili ibile ibili amente emente mente iamente aggio aggi ura ure atura ature ino ina ini ine one ona oni onale onali ionale ionali iere iera ieri iero`,
  negations: "non nessun nessuno nessuna mai nulla niente neanche nemmeno neppure senza",
  undenied: "solo soltanto meno esclusivamente unicamente",
  places: `
us: american* statunitens* washington casa_bianca
gb: britannic* ingles* londra
ru: russo russa russi russe mosca cremlino
kp: nordcorean* pyongyang
kr: sudcorean* seul
cn: cinese cinesi pechino
jp: giappones* nipponic* tokyo
de: tedesc* german* berlino
fr: frances* parigi eliseo transalpin*
it: italian* roma
es: spagnol* madrid
pt: portoghes* lisbona
ua: ucrain* kiev kyiv
by: bieloruss* minsk
pl: polacc* varsavia
il: israelian* gerusalemme tel_aviv
ps: palestines* gaza
lb: libanes* beirut
sy: sirian* damasco
ir: iranian* teheran
iq: irachen* baghdad
tr: turco turca turchi turche ankara
gr: greco greca greci greche atene
be: belga belgi belghe bruxelles
nl: olandes* paesi_bassi l'aia
ch: svizzer* elvetic* berna
at: austriac* vienna
in: indian* nuova_delhi
pk: pakistan* islamabad
af: afgan* kabul
eg: egizian* cairo
ly: libic* tripoli
tn: tunisin* tunisi
al: albanes* tirana
hu: ungheres* magiar* budapest
ro: romen* rumen* bucarest
rs: serbo serba serbi serbe belgrado
hr: croato croata croati croate zagabria
se: svedes* stoccolma
no: norveges* oslo
dk: danes* copenaghen
fi: finlandes* helsinki
mx: messican* città_del_messico
ve: venezuelan* caracas
co: colombian* bogotà
br: brasilian* brasilia
ar: argentin* buenos_aires
cl: cilen*
pe: peruvian*
cu: cuban* avana
ca: canades*
au: australian*
vn: vietnamit*
ng: nigerian*
sa: saudit*
ye: yemenit*`,
  senses: `
overload: sovraccaric~ sovraffoll~
die: sono_morte sono_morti è_morto è_morta erano_morti erano_morte morire morì morirono muore muoiono moriva morivano morendo muoia decedut~ decede decedere deceder~ perì perirono perire perdere_la_vita perso_la_vita persero_la_vita perde_la_vita perdono_la_vita perdendo_la_vita tolto_la_vita trovato_la_morte spirat~ è_mancato è_mancata
dead: morto morta morti morte_sul_colpo cadaver* salma salme senza_vita
death: morte decesso decessi scomparsa_di
kill: uccid~ uccis~ ucciso uccisa uccisi uccise uccisione uccisioni ammazz~ freddat~ giustizi~
toll: bilancio bilanci_delle_vittime
injure: ferit~ ferimento ferimenti ferire ferì feriron~ ferisc~ ferend~ infortun~ lesion~ contus~ ustion~
missing: dispers~ disperso disperse dispersi scompars~ irreperibil~
disappear: scomparire scompare scompaiono sparit~ sparire sparisc~ sparizion~
trap: intrappol~ imprigionat~ incastrat~
rescue: soccors~ soccorr~ salvat~ salvatagg~ salvataggio salvare salvato salvati salvò salvarono tratti_in_salvo tratto_in_salvo tratta_in_salvo tratte_in_salvo
evacuate: evacu~ sgomber~ sgombr~ sfollare
arrest: arrest~ ferm~ fermat~ manett~ ammanettat~ in_manette
free: liber~ rilasci~ scarcer~ gratis gratuit~ liberazion~
kidnap: rapit~ rapiment~ rapire rapì rapisc~ sequestro_di_persona sequestrato_e sequestrator~
displace: sfollat~ sfollament~
infect: contagi~ infett~ infezion~
hospital: ospedal~ policlinic~ nosocom~
treat: curat~ curare cura cure curano medicat~ medicare
critical: critic~
victim: vittim~
person: persona persone gente individu~ abitante
people: popolo popoli popolar~
man: uomo uomini maschio
woman: donna donne
child: bambin~ bimb~ minor~ minorenn~ neonat~ piccol~_di
worker: lavorator~ opera~ operaio operai dipendent~ bracciant~ manovale manovali
police: polizia poliziott~ polizie questura questur~ carabinier~ agenti agente forze_dell'ordine forza_pubblica gendarm~ vigili_urbani
officer: ufficial~ commissari~
soldier: soldat~ militare militari uniform~
civilian: civil~
resident: residente residenti abitanti cittadinanza
passenger: passegger~ viaggiator~
student: student~ allun~ alunn~ studentesc~ universitari
teacher: insegnant~ docent~ maestr~
doctor: medic~ dottor~ sanitari
firefighter: vigili_del_fuoco vigile_del_fuoco pompier~
tourist: turist~ villeggiant~
migrant: migrant~ immigrat~
refugee: rifugiat~ profug~
protester: manifestant~ contestator~ dimostrant~
protest: protest~ manifestazion~ manifestare contestazion~ sit_in
march: marcia marce corteo cortei fiaccolat~ marciare
strike: scioper~ astensione_dal_lavoro
striker: scioperant~
union: sindacat~ sindacal~ sindacalist~ cgil uil
member: membro membri component~ iscritt~
family: famigli~ familiar~ parent~
house: casa case abitazion~ villett~ domicil~
building: edific~ palazz~ palazzin~ fabbricat~ stabil~ immobil~
factory: fabbric~ stabiliment~ opificio
school: scuol~ scolastic~ licei liceo
church: chies~ parrocchial~
bridge: ponte ponti cavalcavi~ passerell~
road: strada strade stradal~ carreggiat~
street: via vie vial~
city: citta cittadin~ urbe metropoli
town: cittadina cittadine comune comuni paese paesin~ localita municipalit~ municip~ comunal~
village: villagg~ borg~ frazion~
region: region~ comprensor~
country: paesi
state: statale statali stati
government: govern~ palazzo_chigi
president: president~ capo_dello_stato capo_di_stato quirinale
minister: ministr~
ministry: ministero ministeri dicaster~ viminale farnesina
mayor: sindac~ sindaco sindaca sindaci primo_cittadino prima_cittadina podest~
governor: governator~
parliament: parlament~ camera_dei_deputati montecitorio palazzo_madama
lawmaker: deputat~ parlamentar~ onorevol~
party: partit~
opposition: opposizion~ oppositor~
leader: leader segretario_del_partito capi capo
spokesman: portavoce
official: funzionar~ autorit~ dirigent~
court: tribunal~ corte corti cassazione tar corte_d'appello corte_d'assise corte_costituzionale
judge: giudic~ magistrat~ gip gup
prosecutor: procur~ pubblico_ministero pm pubblici_ministeri requirent~
lawyer: avvocat~ legale legali difensor~
trial: process~ dibattiment~ alla_sbarra
accuse: accus~ imput~ incolp~ indagat~
charge: capo_d'accusa capi_d'accusa capi_di_imputazione capo_di_imputazione
sentence: condann~ sentenz~ pena_detentiva
prison: carcer~ prigion~ penitenziar~ galer~ reclus~ detenzione istituto_penitenziario casa_circondariale
guilty: colpevol~
crime: reat~ crimin~ delitt~ illecit~
create: cre~ creazion~
investigate: indag~ indagin~ inchiest~ inquirent~ investigativ~
suspect: sospett~ presunt~_autore
attack: attacc~ attacco attacchi aggredit~ aggression~ aggredire attent~ attentat~ assalt~
bomb: bomb~ ordign~ bombardament~ bombard~ autobomb~
explosion: esplosion~ esplod~ esplos~ scoppi~ deflagrazion~ boato
shoot: spar~ sparatori~ spari esplosi_colpi esplosi_alcuni_colpi colpi_d'arma_da_fuoco colpo_d'arma_da_fuoco fuoco_contro aperto_il_fuoco
weapon: arma armi armamen~ arsenal~
missile: missil~
war: guerra guerre bellic~ guerrafonda~
army: esercit~ truppe truppa forze_armate
rebel: ribell~ guerriglier~ insort~
border: confin~ frontier~ valic~
peace: pace pacificazion~
ceasefire: tregu~ cessate_il_fuoco cessate_il-fuoco
fire: incend~ rogo roghi fiamm~ fuoco fuochi incendi
flood: alluvion~ inondazion~ allag~ esondazion~ esond~ inond~ alluvionat~ straripat~ straripament~
quake: terremot~ sism~ scossa scosse
storm: temporal~ tempest~ maltemp~ burrasc~ nubifrag~ bufer~
rain: piogg~ piov~ precipitazion~ pioggia piogge rovesc~
crash: schiant~ scontr~ scontro scontri incidente_aereo incidente_ferroviario tamponament~ tampon~ investiment~_mortale
accident: incident~ sinistr~_stradale
derail: deragli~ deragliament~
sink: affond~ affondament~ naufrag~ inabiss~
collapse: crollo crolli crollat~ crollare crolla crollano crollò crollarono ced~ cediment~ collass~
destroy: distrutt~ distrugg~ distruzion~ rasat~_al_suolo rase_al_suolo raso_al_suolo
damage: danno danni danneggi~ danneggiament~
train: treno treni convogl~_ferroviario frecciarossa regionale_veloce
bus: autobus bus pullman corriera scuolabus
car: auto automobil~ macchin~ vettur~ autovettur~
truck: camion tir autocarr~ autoarticolat~ furgon~ mezzo_pesante mezzi_pesanti autotren~
plane: aereo aerei aeroplan~ velivol~ airbus
flight: volo voli
airport: aeroport~ scalo_aereo aeroportual~
ship: nave navi naval~ imbarcazion~ mercantil~ bastiment~
ferry: traghett~
port: porto porti portual~
boat: barca barche barcon~ gommon~ motovedett~ barchin~ motoscaf~ pescherecc~ scafist~
driver: conducent~ autist~ guidator~ automobilist~ camionist~ macchinist~
water: acqua acque idric~
river: fium~ torrent~ fluvial~
dam: diga dighe sbarrament~
electricity: elettric~ elettricit~ corrente_elettrica luce
power: energia energie potenz~ poter~
oil: petrol~ petrolifer~ greggi~
gas: gas metan~
company: azienda aziende aziendal~ compagni~ impres~ societ~ ditta ditte
bank: banca banche bancar~ istituto_di_credito istituti_di_credito
market: mercat~
price: prezz~ tariff~
cost: cost~ costo costi
pay: pag~ pagament~
money: soldi denaro denari quattrini
tax: tass~ impost~ tribut~ fiscal~ imposizione_fiscale iva irpef imu
budget: bilancio_dello_stato legge_di_bilancio manovra_economica manovra_finanziaria finanziaria bilancio_comunale bilancio_annuale
job: occupazion~ posto_di_lavoro posti_di_lavoro impieg~ mestier~
fund: fond~ stanzi~ finanzi~ stanziament~
aid: aiuti assistenz~ sussid~_umanitario
profit: utile_netto utili profitt~ guadagn~ ricav~_netto
loss: perdita perdite perso persa
sell: vend~ vendit~
buy: acquist~ compr~ acquisizion~
rise: sal~ aument~ cresc~ rincar~ salit~ rialz~ incrementat~ salgono salire sale_a
fall: cad~ cadut~ scend~ sces~ diminu~ cal~ cala calo cali precipit~ ribass~ cadere discesa
percent: percentual~ per_cento
deal: accord~ intes~ patt~
agree: concord~ d'accordo accordarsi
sign: firm~ siglat~ sottoscri~ sottoscritt~
talk: colloqu~ negozi~ negoziat~ trattativ~ dialogar~
meet: incontr~ riunion~ riun~ vertice_bilaterale
visit: visit~
trip: viagg~ tournée trasfert~
election: elezion~ urne consultazioni_elettorali suppletiv~
vote: vot~ votazion~ scrutin~
win: vinc~ vinto vinta vinti vittori~ vincent~ trionf~ aggiudicat~
lose: sconfitt~ perdere perde perdono persero perdeva perdent~ battut~
press: stampa media
resign: dimission~ dimetters~ dimett~ dimesso_da dimess~_dalla_carica
dismiss: destitu~ licenzi~ licenziament~ esoner~ rimoss~_dall'incarico silur~
appoint: nomin~ designat~ designazion~ incaricat~
close: chiu~ chius~ chiusur~ serrat~
lock: a_chiave chiusa_a_chiave chiuse_a_chiave chiuso_a_chiave chiusi_a_chiave lucchett~ sbarrat~
open: apr~ apert~ apertur~ inaugur~
door: porta porte porton~
exit: uscita uscite uscit~_di_sicurezza
emergency: emergenz~ urgenz~
begin: inizi~ comincia~ cominci~ avvi~ avvio esord~_con
end: finir~ finit~ finisc~ termin~ conclud~ conclus~ fine
suspend: sospend~ sospes~ sospension~
cancel: annull~ cancell~
postpone: rinvi~ posticip~ slitt~ rimandat~
continue: continu~ prosegu~ prosegui~ seguit~_a
announce: annunc~ annuncio annunci reso_noto comunic~
declare: dichiar~ proclam~ decretat~
say: disse detto dice dicono dire diceva dissero sostien~ sosten~ sostenut~ afferm~ riferit~ riferisc~ riferire sottoline~ spiegò precis~ osserv~_che commentò dichiarato dichiara dichiarano rifer~ asseri~ asserit~
mourning: lutto cordogl~
deny: neg~ smentit~ smentisc~ smentire smentì nega negano negato negò
warn: avvert~ avvertiment~ ammon~ allert~ metter~_in_guardia messo_in_guardia mette_in_guardia
promise: promett~ promess~ promesso
plan: piano piani pianific~ progett~_di
approve: approv~ approvazion~ varat~ varare varo via_libera
law: legge leggi norma_di_legge disegno_di_legge legislazion~ ddl
ban: viet~ divieto divieti proibi~
permit: permess~ autorizz~ consent~ permett~ nulla_osta
inspect: ispezion~ sopralluog~ perizi~
inspector: ispettor~ perit~
expert: espert~ specialist~ studios~
check: controll~ verific~ accertament~
safety: sicurezz~
risk: rischi~ pericol~ rischio
cause: caus~ provoc~ innesc~ scaten~
fault: guast~ avari~ difett~
brake: fren~ frenat~
engine: motor~
speed: velocit~
report: rapport~ segnal~ segnalazion~ relazion~_annuale dossier
document: document~ incartament~
evidence: prova prove indizi~_di_colpevolezza
witness: testimon~ testimoni testimone
search: ricerche cerca cerc~ perquis~ perquisizion~
find: trov~ ritrov~ rinven~ rinvenut~ ritrovament~ scovat~
team: squadr~ équipe
match: partita partite
goal: gol rete reti marcatur~
player: giocator~ calciator~ cestist~ giocatric~
season: stagion~
record: primato primati record
year: anno anni annual~ annat~
month: mese mesi mensil~
week: settiman~
day: giorno giorni giornat~
hour: ore ora_esatta orar~
minute: minuto minuti
night: notte notti notturn~ nottat~ stanotte
morning: mattin~ mattinat~ stamattin~ stamani stamane
afternoon: pomerigg~
evening: sera sere serat~ stasera serale
time: volta volte tempo tempi
part: parte_di parti
group: grupp~ raggruppament~
number: numer~ cifra cifre
half: metà mezz~ meta
first: prim~
last: ultim~
new: nuov~ novit~
big: grand~ gross~ ingent~
small: piccol~
old: vecchi~ antic~
north: nord settentrion~
south: sud meridion~
east: est oriente
west: ovest occidente
center: centro centri
floor: piano_terra primo_piano secondo_piano terzo_piano quarto_piano quinto_piano pavimento
basement: seminterrat~ scantinat~ cantin~ sotterrane~
warehouse: magazzin~ capannon~ deposit~
office: uffici~ sede_di_lavoro
land: terra terre terren~
forest: bosc~ forest~ boschiv~ boschi bosco
sea: mare mari marittim~ marin~
coast: coste costier~ litoral~
beach: spiagg~ arenil~ bagnasciuga
mountain: montagn~ monti montan~
life: vita vite
health: salute sanitari~ sanit~
disease: malatti~ patolog~ morbo
virus: virus
vaccine: vaccin~ vaccinazion~ vaccinal~
medicine: farmac~ medicin~ medicinal~
food: cibo cibi alimentar~ alimenti viver~ derrat~
drug: droga droghe stupefacent~ narcotraff~
farmer: agricoltor~ contadin~ coltivator~
crop: raccolto raccolti coltiv~ coltur~
animal: animal~
dog: cane cani cagnolin~
world: mond~ mondial~
international: internazional~
national: nazional~
local: local~
public: pubblic~
social: social~ sociali
political: politic~
economy: econom~ economic~
science: scienz~ scientific~
research: ricerca studio
university: universit~ ateneo atenei
space: spazi~ spazial~
nuclear: nuclear~ atomic~
technology: tecnolog~
computer: computer calcolator~
network: rete_di reti_di
data: dati
phone: telefon~ cellular~ smartphone
send: invi~ sped~ mandat~ mandare manda
receive: ricev~ ricevut~
take: prend~ pres~ preso prelevat~ portare_via
leave: lasci~ abbandon~
arrive: arriv~ giung~ giunt~
return: torn~ ritorn~ rientr~ rientro
move: spost~ spostament~ muov~
use: us~ utilizz~ impiegat~_per adoper~
work: lavor~ lavoro
build: costru~ costruzion~ edific~_un
help: aiut~ aiuto
want: vuol~ vogliono voleva volevano vorrebb~ voluto
need: bisogn~ necessit~
know: sa sanno sapev~ sapere conosc~ conosciut~
believe: cred~ ritien~ riten~ ritenut~
fear: tem~ timor~ paur~
hope: sper~ speranz~ auspic~
ask: chied~ chiest~ richiest~
demand: pretend~ esig~ rivendic~
reject: respin~ respint~ rifiut~ bocci~ rigett~
support: sostegn~ appogg~
criticise: critich~ criticare criticato criticat~ contest~
offer: offr~ offert~
give: dare dato data diede diedero dà
show: mostr~ dimostr~ evidenzi~
hold: tenut~ tener~ tenersi tiene terrà terranno svolg~ svolt~ svolger~
fine: mult~ sanzion~ ammend~
compensation: risarc~ risarciment~ indennizz~
salary: stipend~ retribuzion~
wage: salar~
hectare: ettar~
kilometre: chilometr~ km
metre: metro metri
tonne: tonnellat~
litre: litr~
mile: miglia_nautiche miglio_nautico
second: second~
mockery: beffa beffe scherno
insult: insult~ offesa offese
shame: vergogn~
cabinet: consiglio_dei_ministri cdm
reshuffle: rimpasto rimpasti
change: cambi~ cambiament~ modific~
general: general~
minimum: minim~
employer: datore_di_lavoro datori_di_lavoro confindustria imprenditorial~
labour: del_lavoro lavorativ~ lavoristic~
industry: industri~ settore_industriale
trade: commerc~ commercio
export: esport~
import: importazion~ importator~
tariff: dazi dazio
debt: debit~ indebitament~
loan: prestit~ mutuo mutui
inflation: inflazion~
interest: interess~
growth: crescita
crisis: crisi
poverty: povert~
poor: pover~ indigent~
rich: ricc~
investment: investiment~
investor: investitor~
shareholder: azionist~
share: azioni quota_azionaria azionari~
stock: borsa borse piazza_affari
fraud: frode frodi truff~ raggir~
corruption: corruzion~ corrott~ malaffar~
bribe: tangent~ mazzett~ bustarell~
launder: riciclagg~ ricicl~_denaro
theft: furto furti rapin~ scipp~
steal: rub~ rubare rubato trafug~ sottratt~ sottra~
thief: ladr~ rapinator~ borseggiator~
violence: violenz~ violent~
abuse: abus~ maltratt~ maltrattament~
rape: stupr~ violenza_sessuale violentat~
murder: omicid~ assassin~ femminicid~
torture: tortur~
massacre: massacr~ strage stragi eccid~
victimise: vittimizz~
bullet: proiettil~ pallottol~
knife: coltell~ coltello coltelli
gun: pistol~ fucil~ mitragliator~ mitra
clash: scontrat~ scontri_tra taffer~
riot: disordin~ sommoss~ rivolta rivolte guerriglia_urbana
tear: lacrimogen~
barricade: barricat~
block: blocc~ blocco
occupy: occup~ occupazione_abusiva
escape: fugg~ fuga fughe evas~ evasione_dal_carcere scapp~
hide: nascond~ nascost~ occult~
chase: insegu~ inseguiment~
raid: blitz retat~ incursion~ irruzion~
operation: operazion~
patrol: pattugli~ pattuglia
drone: drone droni
rocket: razzo razzi
artillery: artiglier~
tank: carro_armato carri_armati blindat~
base: base basi
commander: comandant~
offensive: offensiva offensive
invade: inva~ invasion~ invas~
retreat: ritirata ritirarsi ripieg~
mediator: mediator~ mediazion~ mediare
treaty: trattato trattati
embassy: ambasciata ambasciate
diplomat: diplomatic~
foreign: ester~ stranier~ degli_esteri
defence: difesa difese
interior: degli_interni dell'interno intern~
justice: giustizia della_giustizia guardasigill~
education: istruzion~ educazion~ educativ~
culture: cultur~ cultural~
environment: ambient~ ambiental~
climate: clim~ climatic~
energy: energetic~
transport: trasport~ trasporti
agriculture: agricoltur~ agricol~
tourism: turism~ turistic~
housing: alloggi~ edilizi~_popolare case_popolari
intelligence: servizi_segreti intelligence
secret: segreto segreti segreta segrete
leak: fuga_di_notizie perdita_d'acqua fuga_di_gas
source: font~ fonte fonti
statement: comunicat~ dichiarazion~ nota_stampa
speech: discors~ intervento_in_aula
interview: intervist~
conference: conferenz~ convegn~
journalist: giornalist~ cronist~
newspaper: giornal~ quotidian~ testata
television: television~ tv televisiv~ telegiornal~
video: video filmat~
image: immagin~
photo: foto fotografi~ scatti
letter: letter~
message: messagg~ sms
tweet: tweet cinguett~ twitt~
book: libr~
film: film cinema cinematograf~ pellicol~
music: music~
song: canzon~ brano brani
artist: artist~
actor: attor~ attric~
award: premi~ riconosciment~
museum: muse~
painting: dipint~
festival: festival festa feste sagra sagre
tournament: torne~ campionat~
league: lega serie_a serie_b
cup: coppa coppe
champion: campion~
coach: allenator~ tecnico_dell tecnico_del mister commissario_tecnico ct
fan: tifos~ tifoserie ultras appassionat~
stadium: stadi~
referee: arbitr~ fischietto
penalty: rigor~ calcio_di_rigore calci_di_rigore
draw: paregg~ pari_e_patta
final: finale finali
score: segnare segnato segnò realizzato_un_gol a_segno segna
race: gara gare corsa corse gran_premio
athlete: atlet~ sportivi
sport: sport~ sport
olympic: olimpi~ olimpiad~ olimpic~
weather: meteo meteorolog~ condizioni_del_tempo
temperature: temperatur~
degree: grado gradi
heat: calor~ calore caldo canicol~ afa
cold: fredd~ gelid~
snow: neve nevicat~ nevos~ nevic~
wind: vento venti_di ventos~ raffic~_di_vento
wave: onde ondata mareggiat~
drought: siccit~
landslide: frana frane smottament~
volcano: vulcan~
eruption: eruzion~ eruttat~
ash: cener~
smoke: fumo fumi
rescuer: soccorritor~
ambulance: ambulanz~
nurse: infermier~
patient: pazient~
surgery: chirurg~ intervento_chirurgico operazione_chirurgica
clinic: clinic~
epidemic: epidemi~ epidemic~
case: caso casi
symptom: sintom~
test: test
dose: dose dosi
hunger: fame
pollution: inquinament~
waste: rifiut~_urbani rifiuti immondizi~ spazzatur~ scorie
mine: miniera miniere minerari~
miner: minator~
copper: rame
gold: oro
steel: acciai~ acciaieri~ siderurgic~
coal: carbone carboni
pipeline: gasdott~ oleodott~
refinery: raffineri~
reactor: reattor~
outage: blackout black_out interruzione_di_corrente
cable: cavo cavi
internet: internet web
hacker: hacker pirati_informatici
cyberattack: cyberattacc~ attacco_informatico attacchi_informatici attacco_hacker
app: app applicazion~
satellite: satellit~
launch: lanc~ lancio
astronaut: astronaut~
scientist: scienziat~ ricercator~
discover: scopr~ scopert~ scoperto
species: specie
fish: pesce pesci pesca ittic~
bird: uccello uccelli volatil~
tree: alber~ albero alberi
park: parco parchi
zoo: zoo bioparc~
cattle: bestiam~ bovin~ capi_di_bestiame
horse: cavall~ ippic~
pilot: pilot~
crew: equipagg~
airline: compagnia_aerea compagnie_aeree
runway: pista_d'atterraggio pista_di_atterraggio
track: binar~ rotai~
station: stazion~
platform: banchin~ piattaform~
metro: metropolitana metropolitane metrò
ticket: bigliett~
traffic: traffic~ circolazion~ viabilit~
motorcycle: moto motociclett~ ciclomotor~ motorin~
bicycle: biciclett~ bici ciclistic~
pedestrian: pedon~
tunnel: galleri~ tunnel traforo
wall: muro muri mura paret~
roof: tetto tetti
window: finestr~ finestrin~
stairs: scala scale scalin~
room: stanza stanze camera_da_letto camera_d'albergo sala sale
apartment: appartament~
hotel: hotel albergo alberghi alberghier~
restaurant: ristorant~ trattori~ pizzeri~
shop: negozio negozi bottega
supermarket: supermercat~ ipermercat~
prisoner: detenut~ prigionier~ carcerat~
inmate: reclus~_nel
bail: cauzion~
appeal: appell~ ricors~ ricorr~ impugn~
acquit: assolt~ assolv~ assoluzion~ prosciolt~
verdict: verdett~
jury: giuria giurat~ giurie
hearing: udienz~
testify: testimoniat~ testimoniare testimonia deposizion~ testimonianz~
complaint: esposto esposti querel~
lawsuit: causa_civile azione_legale azioni_legali class_action
sue: fatto_causa far_causa citat~_in_giudizio querelat~
constitution: costituzion~
right: diritt~
freedom: libert~
democracy: democrazi~
dictatorship: dittatur~
coup: golpe golpist~ colpo_di_stato colpi_di_stato
referendum: referendum referendari~
poll: sondagg~
candidate: candidat~
campaign: campagn~
ballot: scheda_elettorale schede_elettorali scheda schede
seat: seggi~ seggio
majority: maggioranz~
coalition: coalizion~
deputy: vicepremier viceministr~ vicepresident~ vicesindac~
secretary: segretari~ sottosegretari~
chancellor: cancellier~
prime: primo_ministro prima_ministra premier presidente_del_consiglio presidentessa_del_consiglio
king: re sovran~_britannico
queen: regin~
prince: princip~ principe
pope: papa pontefic~ santo_padre
bishop: vescov~ cardinal~
priest: sacerdot~ prete preti parroc~
mosque: mosche~
muslim: musulman~
jewish: ebraic~ ebre~
catholic: cattolic~
community: comunit~
indigenous: indigen~
neighbourhood: quartier~ rion~
district: distrett~
province: provinc~
capital: capital~
island: isol~ isola isole isolan~
lake: lago laghi lacustr~ lagun~
valley: valle valli vallat~
desert: desert~
mother: madr~ mamma mamme
father: padre padri papà
son: figlio figli
daughter: figlia figlie
brother: fratell~
sister: sorell~
wife: mogli~
husband: marit~
parent: genitor~
couple: coppia coppie coniug~
girl: ragazza ragazze ragazzin~
boy: ragazzo ragazzi
young: giovan~
elderly: anzian~
adult: adult~
age: età
born: nata nati nate nacque nacquero nascit~
marry: spos~ sposat~
funeral: funeral~ esequi~
bury: sepolt~ seppell~ sepoltur~
body: corpo corpi
blood: sangue sanguign~
burn: brucia~ bruci~ bruciò
drown: annegat~ annegament~ annegare annega annegano affogat~
poison: avvelen~ intossic~ velen~
survive: sopravviv~ sopravviss~ sopravvissut~
survivor: superstit~
condition: condizion~
stable: stabile
serious: grave gravi gravit~
slight: lieve lievi leggermente
identify: identific~ riconosciut~
name: nome nomi
unknown: sconosciut~ ignot~
confirm: conferm~
add: aggiun~ aggiung~ aggiunto
explain: spieg~
describe: descri~ descritt~ descriv~
compare: confront~ paragon~ raffront~
insist: insist~ ribad~
admit: ammett~ ammess~ ammission~ riconosc~
apologise: scus~ scuse
thank: ringrazi~
praise: elogi~ lod~
condemn: deplor~ stigmatizz~
blame: colpa colpe responsabilizz~ additat~
threaten: minacc~
pressure: pression~
order: ordin~ ordine ordini
decide: decid~ decis~ decision~
propose: propon~ propost~
discuss: discuss~ discut~ dibattit~
consider: consider~ valut~
expect: preved~ prevedibil~ attes~ previst~ aspett~ attend~
predict: prevision~ pronostic~
estimate: stim~
measure: misura misure
rule: regol~ norm~
decree: decret~ ordinanz~_del_sindaco
curfew: coprifuoco
restriction: restrizion~ limitazion~
vaccinate: immunizz~
quarantine: confinament~ lockdown
mask: mascherin~ maschera maschere
reopen: riapr~ riapertur~ riapert~
remain: riman~ rimast~ rest~
stay: soggiorn~ permanenz~
live: viv~ vissut~ abit~ vivono
travel: viaggiar~ viaggia viaggiano viaggiav~ viaggiato
fly: vola volano volare volav~ sorvol~
drive: guid~ guidare alla_guida
cross: attravers~ varc~
enter: entr~ ingress~
climb: scal~ scalat~ arrampic~
hit: colp~ colpi colpit~ investit~ urt~ travolt~ travolg~
break: rott~ romp~ rottur~ infrang~
crack: crep~ crepa fessur~
burst: scoppiat~_la scoppio_di_una_tubatura
spread: diffond~ diffus~ diffusion~ propag~
contain: conten~ conteneva
extinguish: spent~ spegn~ domat~ spegniment~
clean: pul~ pulit~ pulizi~ bonific~
repair: ripar~ riparazion~
replace: sostitu~
remove: rimoss~ rimuov~ rimozion~
increase: increment~ maggior~
double: raddopp~ doppi~
triple: triplic~ tripl~
average: mediament~
total: total~ complessiv~
million: milion~
billion: miliard~
thousand: migliai~ mila
hundred: centinai~
dozen: dozzin~ decin~
quarter: trimestr~
third: terz~
least: almeno
high: alt~ elevat~
low: bass~
long: lung~
strong: fort~
weak: debol~
fast: veloc~ rapid~
slow: lent~
early: precoc~ anticipatament~
late: tard~ tardi tardiv~
next: prossim~ successiv~ seguent~
previous: precedent~
recent: recent~
future: futur~ avvenir~
history: stori~
anniversary: anniversar~
century: secol~
decade: decenni~
today: oggi odiern~
left: sinistra sinistre
black: ner~
white: bianc~
red: rosso rossa rossi rosse
green: verd~
blue: azzurr~ blu
private: privat~
legal: legal~
illegal: illegal~ abusiv~
responsible: responsabil~
possible: possibil~
necessary: necessari~
important: important~
main: principal~
several: divers~ svariat~
few: poch~ poco
safe: sicur~
dangerous: pericolos~
false: fals~
true: ver~ verit~
clear: chiar~
difficult: difficil~
ready: pront~
problem: problem~
solution: soluzion~
result: risultat~ esito esiti
effect: effett~
reason: motiv~ ragion~
question: domand~ question~
answer: rispost~ rispond~
agreement: consens~
dispute: disput~ controversi~ contenzios~
conflict: conflitt~
dialogue: dialog~
project: progett~
programme: programm~
system: sistem~
service: servizi~
brand: march~ marca marche
product: prodott~
machine: macchinari~
tool: attrezz~ strument~
material: material~
wood: legno legna
stone: pietr~ sass~
glass: vetro vetri vetrat~
paper: carta
bread: pane
milk: latte
meat: carne carni
fruit: frutta frutt~
wheat: grano frument~
rice: riso
coffee: caffè caffe
wine: vino vini vinicol~ vitivinicol~
alcohol: alcol alcolic~
drunk: ubriac~ ebbrezza
cigarette: sigarett~ tabacc~
cocaine: cocain~
kilo: chilo chili chilogramm~
cartel: cartello_della_droga cartelli_della_droga
gang: banda bande gang clan cosca cosche
boss: boss capomafi~ capoclan
terrorist: terrorist~ terrorism~
association: associazion~
organisation: organizzazion~ organism~
council: consigli~ consiglio
commission: commission~
committee: comitat~
agency: agenzi~
institute: istitut~
administration: amministrazion~
director: direttor~ direttric~
executive: esecutiv~ amministratore_delegato amministratrice_delegata
owner: proprietar~ titolar~
tenant: inquilin~ affittuar~
customer: client~
user: utent~
consumer: consumator~
supplier: fornitor~
contract: contratt~
auction: asta aste
discount: scont~
subsidy: sussid~ sovvenzion~
pension: pension~ pensionistic~ previdenzial~
benefit: benefici~
payment: versament~ esborso
bill: bolletta bollette fattur~
fuel: carburant~ combustibil~ benzina gasoli~
accuser: accusator~
acid: acido acidi
abolish: abol~ abolizion~ abrog~
abortion: abort~ interruzione_di_gravidanza interruzione_volontaria_di_gravidanza
abroad: all'estero estero
absence: assenz~
absent: assent~
absurd: assurd~
academic: accademic~
accelerate: acceler~
accept: accett~ accogli~
acceptable: accettabil~
access: access~ accesso accessi
accidental: accidental~
accomplice: complic~ complice complici
accurate: accurat~
achievement: traguard~ conquist~_storica
activist: attivist~ militant~_politic
activity: attivit~
adapt: adatt~ adegu~
address: indirizz~
adjust: adegu~_i aggiust~
adolescent: adolescenz~ adolescenzial~
adopt: adott~ adozion~
adultery: adulter~
advance: avanz~ avanzat~
advantage: vantagg~
adventure: avventur~
advertise: pubblicit~ pubblicitari~
adviser: consulent~ consiglier~_politico
advocate: fautor~ paladin~
affair: vicend~ faccend~
affect: riguard~ interessat~_dal
aftershock: repliche scosse_di_assestamento scossa_di_assestamento
aggressive: aggressiv~
aide: collaborator~
airbase: base_aerea basi_aeree
airfield: aerodrom~
airspace: spazio_aereo
airstrike: raid raid_aereo raid_aerei attacco_aereo attacchi_aerei bombardamento_aereo
alarm: allarm~
album: album
alien: alien~ extraterrestr~
alike: affin~
alive: viva vivi in_vita
allegation: alleg~ illazion~
alliance: alleanz~
allow: lasciar_passare
ally: alleat~
alone: da_solo da_sola
alter: alter~
alternative: alternativ~
amateur: dilettant~ amatorial~
amazing: sorprendent~ incredibil~ stupefacente
ambition: ambizion~
ambitious: ambizios~
ambush: imboscat~ agguat~
amend: emend~
amendment: emendament~
ammunition: munizion~
amount: ammontare importo importi somma somme
analyse: analizz~
analysis: analisi
analyst: analist~
ancestor: antenat~ progenitor~
ancient: millenari~
anger: rabbi~ coller~
angry: arrabbiat~ furibond~ furios~
ankle: cavigli~
anonymous: anonim~
ant: formic~
anthem: inno inni
antibiotic: antibiotic~
antibody: anticorp~
anticipate: anticip~
anticipated: elezioni_anticipate voto_anticipato
anxiety: ansi~ angosc~
apparent: apparent~
applaud: applau~ applaus~
apple: mela mele
apply: applic~
appreciate: apprezz~
approach: avvicin~
appropriate: opportun~ appropriat~
archaeologist: archeolog~
archbishop: arcivescov~
architect: architett~
archive: archiv~
argue: argoment~
arm: braccio braccia
arrange: predispo~ predispon~
arrival: arrivo arrivi
arson: incendio_doloso incendi_dolosi
article: articol~
artificial: artificial~
artistic: artistic~
asleep: addormentat~ dorm~
assassin: sicari~ killer
assassinate: tirannicidi~ regicidi~
assault: assaltat~ prender~_d'assalto
assembly: assemble~
assess: apprezzament~_dei
asset: patrimonial~ cespit~
assign: assegn~
assist: assist~
assistant: assistent~ aiutant~
assume: assum~_la
asteroid: asteroid~
asthma: asma
asylum: asilo richiedenti_asilo richiedente_asilo
athletics: atletica
atom: atomo atomi
attempt: tentat~ tent~ tentativ~
attend: presenzi~ partecipat~_al
attention: attenzion~
attitude: atteggiament~
attorney: avvocato_difensore difensore_d'ufficio
attract: attir~ attra~ attratt~
audience: spettator~ platea
audit: revision~_dei_conti revisor~
aunt: zia zie
author: autore autori autric~
authorise: autorizzat~ autorizzare
automatic: automatic~
autonomous: autonom~
autopsy: autopsi~ autoptic~
available: disponibil~
aviation: aviazion~
avoid: evit~ scongiur~
await: attesa attese aspettar~
aware: consapevol~ coscient~
ax: ascia asce accetta
back: schien~
background: antefatt~ retroscen~
backpack: zain~
bacteria: batter~
bad: brutt~ cattiv~
badly: gravemente malamente
bag: borsone borsoni sacchetto
bailout: salvataggio_finanziario
bake: inforn~
balance: equilibr~
balcony: balcon~ terrazz~
ball: pallon~ palla palle
balloon: palloncin~ mongolfier~
banana: banan~
bankruptcy: bancarott~ falliment~ fallit~
banner: striscion~ cartellon~
bar: bar
barbecue: grigliat~
bargain: affaron~
barrel: barili barile
barrier: barrier~ transenn~
basic: elementar~
basketball: basket pallacanestro
bat: pipistrell~
bath: bagno_nella
battle: battagli~
battery: batteria batterie pila
bean: fagiol~
bear: orso orsi orsa
beard: barba
beat: picchi~ pestagg~ pestat~ percoss~ malmenat~
beautiful: bell~ splendid~
beauty: bellezz~
become: diventa~ divenut~ diventat~ diven~
bee: apicol~
beef: carne_bovina carne_di_manzo manzo
beer: birr~
beg: mendic~ supplic~ implor~
behave: comportars~ comportat~
behead: decapit~
belt: cintur~
besiege: assedi~ assediat~
bet: scommess~ scommett~
betray: trad~ tradiment~
billionaire: miliardari~
biology: biolog~
birth: parto parti_cesarei natalit~
birthday: complean~
bite: mors~ mord~ morso
blackmail: ricatt~
blanket: coperta coperte
bleed: sanguin~ emorrag~
blind: cieco ciechi cieca non_vedent~
blizzard: tormenta
blog: blog blogger
blow: soffi~
board: consiglio_di_amministrazione consiglio_d'amministrazione cda
boast: vant~
bomber: attentatore_suicida kamikaze dinamitard~
bone: osso ossa osse~
bonus: bonus
boom: boom
boost: spinta rilanci~
boot: stival~
bore: noi~ noios~
borrow: prender~_in_prestito
bottle: bottigli~
bottom: fondale fondali
bowl: ciotol~
box: scatol~
boxer: pugil~ boxe
boycott: boicott~
brain: cervell~ cerebral~
branch: ramo rami
brave: coraggios~
breach: violazion~_dei breccia
breakfast: colazion~
breast: seno seni
breath: respir~ fiato
breed: allev~ allevament~ allevator~
brick: matton~
bride: sposa spose
brief: brev~
bright: brillant~ luminos~
bring: port~ portat~
broadcast: trasmission~ trasmett~ andat~_in_onda
bronze: bronz~
brown: marrone marroni
brutal: brutal~ efferat~
bubble: bolla bolle
bull: toro tori
bulldozer: ruspa ruspe bulldozer escavator~
bully: bullism~ bulli
button: pulsant~ bottoni
cabin: cabin~ baita baite
cage: gabbi~
cake: torta torte
calendar: calendar~
call: chiam~ chiamat~ telefonat~
calm: calm~ tranquill~
camera: telecamer~ videocamer~
camp: campo_profughi accampament~ tendopol~ baraccopol~
campus: campus
canal: canale_di_suez canali
cancer: cancro cancr~ tumor~
candle: candel~
canoe: canoa canoe kayak
capable: capace capaci
capability: capacit~
captain: capitan~
captive: prigioni~_di cattivit~
caravan: carovan~ roulotte
carbon: anidride_carbonica co2
care: premur~
career: carriera carriere
cargo: carico carichi merc~ merci
carnival: carneval~
carry: trasportat~ portav~ recav~
cartoon: cartone_animato cartoni_animati vignett~ caricatur~
cash: contant~
casino: casinò
castle: castell~
casualty: perdite_umane
cat: gatt~
catastrophe: catastrof~
cathedral: cattedral~ duomo
celebrate: celebr~ festegg~ celebrazion~
celebrity: celebrità vip
cell: cella celle cellul~
cement: cemento
cemetery: cimiter~ camposant~
censor: censur~
censorship: censura
census: censiment~
centimetre: centimetr~
ceremony: cerimoni~
certificate: certific~
chain: catena catene
chair: sedia sedie
challenge: sfid~
chaos: caos caotic~
character: personagg~ caratter~
charity: beneficenz~ carit~
charm: fascin~ incant~
charter: charter
cheap: a_buon_mercato
cheat: imbrogli~ barare
cheer: acclam~ esult~
cheese: formagg~
chemical: chimic~
chess: scacchi
chest: torac~ petto
chicken: pollo polli gallin~ avicol~
childhood: infanzi~
chip: chip microchip semiconduttor~
chocolate: cioccolat~
choice: scelta scelte opzion~
choose: scegli~ scelt~ scelse
christian: cristian~
christmas: natal~ nataliz~ natale
circle: cerchi~
circus: circo circens~
cite: citare citat~ cita
civic: civic~
claim: rivendicazion~ sostenev~
class: class~
classic: classic~
classroom: aula aule
clergy: clero
clever: intelligent~ furb~
client: clientel~
cliff: scoglier~ dirup~ falesi~
clinical: sperimentazione_clinica sperimentazioni_cliniche
clock: orolog~
cloth: stoffa stoffe
clothe: vestit~ abbigliament~ indument~
cloud: nuvol~ nub~
club: club
clue: indizi~ pista pist~
coat: cappott~
code: codice codici
coffin: bara bare feretr~
coin: monet~
colleague: colleg~ collega colleghi
collect: raccogli~ raccolt~
collective: collettiv~
college: facoltà
collision: collision~ impatto_frontale
colony: coloni~
colour: color~
combat: combattim~ combatt~
combine: combin~
comedy: commedi~ cabaret comic~
comfort: comod~ confort~ comfort
comic: fumett~
command: comando comandi comand~
comment: comment~
commerce: commercio_estero
commercial: commercial~
commit: commett~ commess~ compiut~ perpetr~
commitment: impegn~
commodity: materie_prime materia_prima
communicate: comunicar~ comunicazion~
compatriot: connazional~ compatriot~
compete: compet~ gareggi~ concorr~
competition: concorrenz~ competizion~
competitor: concorrent~
complain: lament~ lamentel~
complete: complet~ ultimat~
complex: compless~
complicate: complic~_la complicat~
component: componenti_elettronici
compose: compon~ compost~
concern: preoccup~ inquietud~ preoccupazion~
concert: concert~
conclude: concludere concluso conclusion~
concrete: calcestruzz~ cemento_armato
condolence: condoglianz~
conductor: direttore_d'orchestra
confess: confess~
confidence: fiduci~
confidential: riservat~
confiscate: confisc~
confront: affront~
confuse: confus~ confond~ confusion~
congress: congress~
connect: collegament~ conness~
conquer: conquist~
conscience: coscienz~
conscript: arruol~ coscritt~ leva_obbligatoria
consequence: conseguenz~
conservation: conservazion~ tutela
conservative: conservator~
conspiracy: complott~ cospir~ congiur~
constant: costant~
constituency: collegio_elettorale collegio_uninominale
consulate: consolat~ console
consult: consult~
consultant: consulenz~
contact: contatt~
container: container cassonett~
continent: continent~
contractor: appaltator~ appalt~ subappalt~
contrast: contrast~
contribute: contribu~ contribut~
controversy: polemic~
convention: convenzion~
convert: convert~ riconver~
convict: pregiudicat~
convoy: convogl~
cook: cuoco cuochi cucin~ chef
cool: raffredd~ fresco
cooperate: cooper~ collabor~
coordinate: coordin~
copy: copia copie
coral: corall~
corner: angolo angoli
corporate: societari~
corpse: corpo_senza_vita corpi_senza_vita
correct: corrett~ corregg~
correspondent: corrispondent~
cosmetic: cosmetic~
cotton: coton~
counsel: patron~_legale
counterfeit: contraff~ contraffazion~ falsific~
courage: coraggio
course: corsi_di corso_di_laurea
courthouse: palazzo_di_giustizia
cousin: cugin~
cover: copr~ copert~ copertur~
craft: artigian~
crane: gru
cream: crema creme
creative: creativ~
credible: credibil~ attendibil~
cremate: cremazion~ cremat~
cricket: cricket
crocodile: coccodrill~
crowd: folla folle
crown: coron~ corona
cruel: crudel~
cruise: crocier~
crush: schiacc~ schiacciat~
cry: piang~
cultivate: coltivar~
curator: curator~_della_mostra
cure: guar~ guarigion~
curious: curios~
current: attual~
curriculum: programma_scolastico curriculum
cut: tagli~ taglio
custody: custodia_cautelare in_custodia
custom: dogan~ costumi
cyclone: ciclon~
cylinder: bombol~
dairy: lattier~ caseific~ casear~
dance: ball~ danz~
dare: osar~ osa osato
dark: scur~ oscurit~ buio
date: data_di data_fissata date
dawn: alba albe
deadline: scadenz~ termine_ultimo
deaf: sord~
dealer: concessionari~ spacciator~ pusher
dear: car~_amici
debate: dibattiti dibattito
debris: detrit~
debut: debutt~ esordi~ esordio
decent: dignitos~
deck: ponte_della_nave
decline: declin~ fless~ flessione
decorate: decor~ addobb~
deep: profond~
defame: diffam~ calunni~
default: default insolvenz~
defect: disert~
defend: difend~ difes~
defendant: imputato imputata imputati
defiant: di_sfida
deforestation: deforestazion~ disboscament~
defuse: disinnesc~
delegation: delegazion~
deliberate: deliber~
deliver: consegn~ recapit~
democratic: democratic~
demolish: demol~ demolizion~ abbatt~
demonstrate: dimostrare dimostrato dimostra
dentist: dentist~ odontoiatr~
depart: partenz~ part~_per
depend: dipend~
deploy: schier~ dispieg~ schierament~
deport: deport~ espatri~
deposit: deposito_bancario
depress: depression~ depress~
deserve: merit~
design: disegn~ design
desire: desider~
desk: scrivani~
desperate: disperat~ disperazion~
destination: destinazion~ meta_turistica
detail: dettagl~ particolar~
detect: rilev~
detective: detective investigator~_privat
deteriorate: peggior~ deterior~
determine: determin~
detonate: deton~ brillare
develop: svilupp~
developer: sviluppator~
device: dispositiv~ congegn~
diabetes: diabet~
diamond: diamant~
diary: diar~
dictator: dittator~
diet: dieta diete
differ: differenzi~ different~
dig: scav~
digital: digital~
dignity: dignit~
dinner: cena cene
dinosaur: dinosaur~
diplomacy: diplomazi~
direct: dirett~ direttamente
direction: direzion~
dirty: sporc~
disability: disabil~ handicap
disable: invalid~
disagree: disaccord~ dissent~ divergenz~
disappoint: delus~ delusion~
disaster: disastr~ calamit~ sciagur~
discipline: disciplin~
disclose: divulg~
discovery: ritrovamento_di
discriminate: discrimin~
dish: piatto piatti
disinformation: disinformazion~ bufal~
dislocate: lussazion~
dismantle: smantell~
disperse: disperd~ disperdere
disqualify: squalific~
disrupt: disturb~ disagi disagio disservizi~
distance: distanz~
distribute: distribu~
disturb: infastid~
dive: immersion~ tuff~
diverse: eterogene~
divide: divid~ divis~ division~
divorce: divorz~
dizzy: vertigin~ capogir~
dock: molo moli darsen~
doll: bambol~
dollar: dollar~
dolphin: delfin~
domestic: domestic~
dominate: domin~
donate: donat~ donazion~
donkey: asin~
donor: donator~
doping: doping dopat~
doubt: dubb~ dubbio
download: scaric~
downtown: centro_storico centro_città pieno_centro
draft: bozza bozze
drag: trascin~
drain: drenagg~
drama: dramm~
dream: sogn~ sogno
dress: abito abiti
drill: trapan~ perfor~ trivell~
drink: bev~ bevand~ bevut~
drop: gocc~
dry: secco secca asciutt~
duel: duell~
dump: discaric~
duty: dover~ obbligh~
dynamic: dinamic~
dynamite: dinamite
eagle: aquil~
ear: orecchi~
easter: pasqua pasqual~ pasquett~
eastern: oriental~
easy: facil~
eat: mangi~
eclipse: ecliss~ eclissi
ecological: ecologic~ ecolog~
editor: editor~ redattor~ caporedattor~ direttore_responsabile
effective: efficac~ effettiv~
efficient: efficient~
egg: uovo uova
elbow: gomit~
elect: elett~ elegg~ eletto
electoral: elettoral~
electronic: elettronic~
elegant: elegant~
elementary: scuola_elementare scuola_primaria
elephant: elefant~
elevator: ascensor~
eligible: eleggibil~
elite: élite elitar~
email: email e-mail posta_elettronica mail
embargo: embargo
embrace: abbracc~
emerge: emerg~ emers~
emigrate: emigr~
emotion: emozion~ commoss~ commozion~
emperor: imperator~
emphasise: enfatizz~ rimarc~
empire: imper~
empty: vuot~ svuot~
encourage: incoragg~
endanger: a_rischio_estinzione in_via_di_estinzione
endorse: avall~ endorsement
enemy: nemic~
enforce: far_rispettare
engineer: ingegner~
enjoy: god~ goder~
enormous: enorm~
ensure: garant~ assicur~
enterprise: pmi piccole_e_medie_imprese
entertain: spettacol~ intrattenim~
enthusiasm: entusiasm~
entrepreneur: imprenditor~
environmental: ambientalist~
envoy: inviato_speciale emissar~
equal: ugual~ pari uguaglianz~
equip: equipaggiat~ attrezzat~ dotat~
error: errore errori
era: epoca epoche
escort: scort~
espionage: spionagg~ spia spie
essential: essenzial~ indispensabil~
estate: tenuta tenute
ethics: etic~
ethnic: etni~
evade: evasione_fiscale elud~ evasor~
event: event~ avveniment~
evict: sfratt~
evolve: evoluzion~ evolv~
exam: esame esami
examine: esamin~
example: esempi~ esempio
exceed: super~ superat~ oltrepass~
excellent: eccellent~ ottim~
excess: eccess~
exchange: scamb~ scambio
excite: eccit~
exclude: esclu~ esclus~ esclusione
exclusive: esclusiva esclusivamente
execute: esecuzione_capitale esecuzioni eseguit~ impiccat~
exempt: esent~ esenzion~ esoner~_dal
exercise: esercitazion~ eserciz~
exhaust: esaur~ esaust~
exhibit: espo~ espost~ esposizion~
exile: esili~
exist: esist~
expand: ampli~ espansion~ allarg~
expense: spesa spese
expensive: costos~ cara
experience: esperienz~
experiment: esperiment~ sperim~
expire: scad~
exploit: sfrutt~ caporalat~
explore: esplor~
expose: espon~
express: esprim~ espress~ esprimere
extend: proroga proroghe prorog~ estend~ prolung~
extinct: estint~ estinzion~
extort: estor~ estorsion~ pizzo
extra: straordinari
extraordinary: straordinari~
extreme: estrem~
extremist: estremist~
eye: occhio occhi
face: volto volti viso
facility: struttura_ricettiva impianto impianti
fact: fatti
fail: fallisc~ fallì
failure: insuccess~
fair: equo equa
faith: fede
fake: fake_news notizie_false
fame: fama
famous: famos~ celebr~_in_tutto
farm: fattori~ azienda_agricola aziende_agricole cascin~
fashion: moda sfilat~
fat: grass~ obes~
fatal: mortal~ fatal~ letal~
favour: favor~ a_favore_di
federation: federazion~
feed: nutr~ sfam~
female: femminil~ femmin~
feminist: femminist~ femminism~
fence: recinzion~ recint~
fertile: fertil~
fertiliser: fertilizzant~ concim~
fever: febbr~
fiction: fiction
field: campo campi
fierce: feroc~
fight: lott~ rissa risse
fighter: combattent~ caccia
file: fascicol~
fill: riemp~
finally: finalmente infine
finance: finanza finanze
financial: finanziari~
finger: dito dita
firearm: arma_da_fuoco armi_da_fuoco
firework: fuochi_d'artificio fuochi_pirotecnici
fisherman: pescator~
fit: idone~
flag: bandier~
flat: alloggio
fleet: flotta flotte
flee: fuggire fuggit~ fuggono
flexible: flessibil~
float: gallegg~
flour: farina farine
flow: fluss~
flower: fior~
flu: influenza_stagionale influenza_aviaria influenzal~
focus: concentr~
fog: nebbi~ foschi~
follower: seguac~ follower
football: calcio calcistic~
force: forz~ costring~ costrett~
foreigner: stranieri
forge: falso_in_atto falsi_documenti
forget: dimentic~
forgive: perdon~
form: form~ formazion~
former: ex
formula: formula
fortune: fortun~
forum: forum
fossil: fossil~
found: fondazion~ fondat~
fraction: frazione_di
fracture: frattur~
fragile: fragil~
freeze: congel~ gelo gelat~ ghiacciat~
freight: treno_merci trasporto_merci
frequent: frequent~
friend: amic~ amico amici
friendly: amichevol~
frog: rana rane
frustrate: frustr~
fugitive: latitant~ ricercat~_dalla fuggitiv~
full: pieno piena pieni piene
function: funzion~
fundamental: fondamental~
funny: divertent~ buff~
furniture: arredament~
fuse: fusion~_nucleare
galaxy: galassi~
gallery: galleria_d'arte
gamble: gioco_d'azzardo giochi_d'azzardo
game: gioco giochi
gap: divari~ gap
garage: garage autorimess~
garbage: immondizia
garden: giardin~ orto orti
gay: gay omosessual~
gender: genere
gene: gene geni genetic~
generate: gener~
generation: generazion~
generous: generos~
genocide: genocid~
gentle: gentil~
ghost: fantasm~
giant: gigant~ coloss~
gift: regal~ dono doni
giraffe: giraff~
girlfriend: fidanzat~ fidanzata ex_fidanzata
boyfriend: fidanzato ex_fidanzato
glacier: ghiacciai~
global: global~
glory: glori~
goalkeeper: portier~
goat: capra capre
golf: golf
good: buon~
goods: beni
govern: governar~ governa
grade: voto_finale voti_scolastici
graduate: laure~ diplomat~ diplomati
grain: cereal~
grandchild: nipotin~
grandfather: nonno nonni
grandmother: nonna nonne
grant: conced~ concess~
grass: erba
grateful: grat~ gratitudin~ riconoscent~
grave: tomba tombe
graze: pascol~
great: grandios~
greenhouse: effetto_serra serra serre
grenade: granata granate bomba_a_mano
guerrilla: guerriglia
guess: indovin~
guest: ospit~_d'onore ospite ospiti
guide: guida guide
guitar: chitarr~
gym: palestr~
gymnast: ginnast~ ginnastica
habit: abitudin~
hair: capell~
hall: atrio
hammer: martell~
hand: mano mani
handcuff: manette
hang: appes~ impicc~ append~
happy: felic~ contenta contenti contento
harass: molest~ stalking perseguitat~
harbour: porticciol~ approdo
harm: nuoc~ nociv~ pregiudiz~
hat: cappell~
hatred: odio
head: testa teste
headline: titol~_di_prima
headquarters: quartier_generale sede sedi
heal: risan~
healthy: sano sana salutar~
hear: udit~ sentir_dire ascolt~
heart: cuor~ cardiac~
heatwave: ondata_di_calore ondate_di_calore ondata_di_caldo
heaven: cielo cieli paradis~
heavy: pesant~
height: altezz~
heir: ered~ ereditar~ eredità
helicopter: elicotter~
helmet: casco caschi elmett~
hepatitis: epatite
heritage: patrimoni~
hero: eroe eroi eroin~_nazionale eroic~
hesitate: esit~
highway: superstrad~ autostradal~
hike: escursion~ trekking
hill: collin~ colle
hip: anca
historic: storic~
historian: storico_medievale
hole: buco buchi buca buche voragin~
holiday: vacanz~ ferie festivit~
holocaust: olocausto shoah
holy: santo santa sacr~
homeless: senzatetto senza_fissa_dimora senza_casa clochard
honest: onest~
honour: onor~
horror: orror~ raccapricciant~
hostage: ostagg~
hostile: ostil~
hot: cald~
household: nuclei_familiari nucleo_familiare
human: uman~
humanitarian: umanitari~
humid: umid~
humiliate: umili~
humour: umorism~
hungry: affamat~
hunt: caccia_al caccia_ai
hurricane: uragan~
hydrogen: idrogen~
hygiene: igien~
ice: ghiaccio
icon: icon~
idea: idea idee
identity: identit~
ignore: ignor~
ill: malat~ ammalat~
imam: imam
imitate: imit~
immediate: immediat~
immigrant: extracomunitari~
immigration: immigrazion~ migratori~
immune: immun~
impact: impatt~ ricadut~
impeachment: impeachment messa_in_stato_d'accusa
implement: attu~ implement~
imply: implic~
impose: impon~ impost~_il
impossible: impossibil~
impress: impression~
improve: miglior~
best: migliore migliori meglio
internal: interno interna interni interne
barracks: caserm~
impunity: impunit~
incentive: incentiv~
incident: episodio_di
incite: istig~ incit~
include: inclu~ comprend~ compres~
income: reddit~
independence: indipendenz~ indipendent~
index: indici indice
indicator: indicator~
indict: rinvi~_a_giudizio rinviato_a_giudizio rinviati_a_giudizio rinviata_a_giudizio rinvio_a_giudizio
indirect: indirett~
individual: individual~
industrial: industrial~
inequality: disuguaglianz~ diseguaglianz~
infant: lattant~
inflate: gonfi~
influence: influenz~ influent~
information: informazion~
infrastructure: infrastruttur~
ingredient: ingredient~
inject: iniett~ iniezion~
injustice: ingiustizi~
innocent: innocen~ innocent~
innovation: innov~
inquiry: commissione_d'inchiesta commissione_di_inchiesta
insect: insett~
insecurity: insicurezz~
inspire: ispir~
install: install~
institution: istituzion~
instruct: istruttor~ istru~
instrument: strumento_musicale
insurance: polizza polizze assicurativ~
insurgent: insurrezion~
intellectual: intellettual~
intense: intens~
intent: intenzion~
interfere: interfer~ ingerenz~
interim: interim ad_interim provvisor~
intern: tirocin~ stagist~
interpret: interpret~
interrogate: interrog~ interrogator~
intervene: interven~ intervent~
intimidate: intimid~
introduce: introdu~ introdott~ introduc~
invent: invent~
investigator: investigator~
invite: invit~
involve: coinvol~ coinvolt~ coinvolg~
iron: ferro
irony: ironi~
irrigate: irrig~
islamic: islamic~ islam
isolate: isolat~ isolament~
ivory: avorio
jacket: giacc~ giubbott~
jealous: gelos~
jewel: gioiell~
jihadist: jihadist~ jihad
join: unirs~ ader~ adesion~
joint: congiunt~
joke: scherz~ barzellett~
joy: gioia
judicial: giudiziar~ giudizial~
juice: succo succhi
jump: salto salti saltat~
jungle: giungl~
junior: juniores
justify: giustific~
juvenile: tribunale_per_i_minorenni minoril~
karate: karate
keep: manten~ mantenut~ custod~
key: chiave chiavi
kick: calci calciare
kidney: ren~ renal~
killer: omicida omicidi_seriali
kindergarten: asilo_nido scuola_dell'infanzia scuola_materna
kingdom: regno regni
kiss: bacio baci baciat~
kitchen: cucina cucine
knee: ginocchi~
knowledge: conoscenz~
label: etichett~
lady: signora signore
lamb: agnell~
lamp: lampad~ lampion~
lane: corsia corsie
language: lingua lingue linguaggio
laptop: portatile portatili
laser: laser
latin: latin~
laugh: rid~ risat~
layoff: esubero esuberi
lazy: pigr~
lead: guidat~_da capeggi~ in_testa al_comando
leaflet: volantin~ opuscol~
lean: inclin~
learn: impar~ apprend~
lease: affitto affitti locazion~ affittat~
leather: pelle_conciata pelletteri~
lecture: lectio_magistralis
legacy: lascit~ eredità_politica
legend: leggend~
legislature: legislatur~
legitimate: legittim~
leg: gamba gambe
leisure: tempo_libero
lemon: limon~
lend: prestar~
length: lunghezz~
leopard: leopard~
lesson: lezion~
level: livell~
liberal: liberal~
library: bibliotec~
licence: patent~_di_guida licenz~ patente
lie: menzogn~ bugi~ mentito mentire mentit~
light: luci illumin~
lightning: fulmin~ saett~
like: piac~
limb: arto arti
limit: limit~
line: linea linee
link: legame legami nesso
lion: leone leoni
lip: labbr~
list: elenc~ lista liste
literature: letteratur~ letterari~
liver: fegato
livestock: zootecn~
load: caricat~ caricare
lobby: lobby lobbist~
lobster: aragost~
location: ubicazion~ posizione_geografica
logo: logo
lonely: solitari~ solitudin~
look: guard~ sguard~
loot: saccheggi~ sciacall~ bottino
lottery: lotteri~
loud: rumoros~
love: amor~ amare
loyal: leal~ fedel~
luck: fortuna
luggage: bagagl~ valigi~
lunch: pranz~
lung: polmon~
luxury: lusso lussuos~
lynch: linci~
magazine: rivist~ rotocalc~
magic: magi~ magic~
maintenance: manutenzion~
make: produr~
male: maschil~
manage: gest~ gestion~ amministr~
mandate: mandato
mansion: villa_di_lusso
manslaughter: omicidio_colposo omicidio_stradale omicidio_preterintenzionale
manufacture: manifattur~
manufacturer: produttor~_di fabbricant~
manure: letame
map: mappa mappe cartin~
marathon: maraton~
margin: margin~
marijuana: marijuana cannabis hashish
marine: fanti_di_marina marine
mark: contrassegn~
marriage: matrimonio matrimoni matrimonial~
marsh: palud~
martial: legge_marziale
mass: messa messe
mature: matur~
maximum: massim~
meal: pasto pasti
mean: signific~
measles: morbillo
mechanic: meccanic~
medal: medagli~
meeting: riunione riunioni vertice vertici incontro incontri
melt: scioglim~ scioglie sciolgono
memory: memori~ ricord~
mental: mental~ psichic~
mention: menzion~
merchant: commerciant~ negoziant~ esercent~
mercy: piet~ clemenz~
merge: fonders~ accorp~
metal: metall~
meteor: meteorit~ meteora
method: metod~
microphone: microfon~
midfielder: centrocampist~
midnight: mezzanott~
migration: migrazion~
military: militarmente
militia: milizi~ milizian~
mind: mente menti
mineral: mineral~
minority: minoranz~
miracle: miracol~
mirror: specchi~
misconduct: condotta_scorretta
misery: miseria
mission: mission~
mix: mescol~ mischi~ misto
mob: orda branco
mobilise: mobilit~
mock: deris~ derid~ beffat~
moderate: moderat~
modern: modern~
modest: modest~
monarchy: monarchi~
monitor: monitor~ sorvegli~ sorveglianz~ vigil~
monk: monaco_buddista monaci monaster~ frate frati
monkey: scimmi~
monument: monument~
mood: stato_d'animo
moon: luna lunar~
moral: moral~
morgue: obitor~
mortgage: ipotec~
mosaic: mosaic~
mosquito: zanzar~
motel: motel
motive: movent~
motorcyclist: motociclist~ centaur~
motorist: automobilisti
mountaineer: alpinist~ alpinism~
mouse: topo topi
mouth: bocca bocche
movement: moviment~
mud: fango fangh~
mudslide: colata_di_fango colate_di_fango colata_di_detriti
mummy: mummi~
muscle: muscol~
mushroom: fungo funghi
musician: musicist~
mutiny: ammutin~
mystery: mister~
myth: mito miti
nail: unghi~ chiodo chiodi
naked: nud~
narcotic: narcotic~ narco narcos
narrow: strett~
nation: nazion~
nationalist: nazionalist~ nazionalism~
nationality: nazionalità
natural: natural~
nature: natur~
navy: marina_militare
nazi: nazist~ nazi nazism~
near: vicin~
neck: collo
needle: ago aghi
neglect: trascur~ incuria
negligence: negligenz~ imprudenz~ imperizi~
nephew: nipot~
nervous: nervos~
nest: nido nidi
net: netto netta
neutral: neutral~
news: notizi~
nickname: soprannom~
nightclub: discotec~ locale_notturno
noise: rumor~
nominate: nomination candid~
nonprofit: onlus senza_scopo_di_lucro no_profit
noon: mezzogiorno
normal: normal~
northern: settentrional~
northeast: nordest nord-est
northwest: nordovest nord-ovest
nose: naso nasi
notebook: quadern~ taccuin~
notice: notific~ avviso_di_garanzia
novel: romanz~
novelist: romanzier~
nun: suora suore monac~
nut: noci noce
oath: giurament~ giur~
obey: obbed~
object: oggett~
objective: obiettiv~
oblige: obblig~ obbligat~
obscene: oscen~
observe: osserv~
observer: osservator~
obstacle: ostacol~
occasion: occasion~
occupant: occupanti
occur: accad~ accadut~ avven~ avvenut~ successo verific~_si verificat~ accade
ocean: ocean~
octopus: polpo polpi
offence: infrazion~
offender: autore_del_reato recidiv~
olive: oliv~
online: online on_line in_rete
opera: opera_lirica lirica
operate: operat~_nel operar~
operator: operator~
opinion: opinion~ parer~
opponent: avversar~ rival~
oppose: oppon~ oppost~ contrar~
opposite: contrario
oppress: oppress~ opprim~
optimism: ottimis~ ottimist~
orange: arancion~ arance arancia
orbit: orbit~
orchestra: orchestr~ sinfonic~ filarmonic~
organ: organo organi
organise: organizz~
orient: orient~
origin: origin~ provenienz~ provenient~
original: original~
orphan: orfan~ orfanotrof~
outbreak: focolai~
outrage: indign~ oltragg~ sdegn~
outskirts: periferi~
oven: forno forni
overcome: superare
overcrowd: sovraffollament~
overdose: overdose
oversee: sovrintend~ supervision~
overthrow: rovesciat~ rovesciare deposto spodest~
overturn: ribalt~ capovol~
owe: dev~_dei_soldi
own: possied~ possed~
oxygen: ossigen~
oyster: ostric~
pace: ritmo ritmi
pack: pacco pacchi impacchett~
page: pagin~
pain: dolor~
painkiller: antidolorific~ analgesic~
paint: vernic~ pittur~ dipinto_di
painter: pittor~ pittric~
palace: palazzo_reale reggia
palm: palm~
pandemic: pandemi~ coronavirus covid
panel: pannell~
panic: panico
parachute: paracadut~
parade: parat~
paradise: paradiso
paralyse: paralizz~ in_tilt
paramedic: paramedic~ soccorritori_del_118
pardon: grazia_presidenziale indulto condon~
parish: parrocchi~
parking: parchegg~
parole: libertà_condizionale semilibert~
participate: partecip~
partnership: partenariat~ partnership
passion: passion~
passport: passaport~
password: password
pasta: pasta
patent: brevett~
path: sentier~ percorso_pedonale
patience: pazienz~
patriot: patria patriot~
pattern: schema_ricorrente
pause: paus~
peaceful: pacific~
peak: vetta vette cima cime picco
pedophile: pedofil~
pencil: matit~
penguin: pinguin~
pensioner: pensionat~
perfect: perfett~
perform: esib~ esibizion~ recit~
performance: prestazion~ performance
perfume: profum~
permanent: permanent~
personal: personal~
persuade: persuad~
pesticide: pesticid~ fitosanitari~ fitofarmac~
pet: animali_domestici animale_domestico
petition: petizion~
petrol: distributore_di_benzina distributori_di_benzina
phase: fase fasi
philosophy: filosof~
photographer: fotograf~ fotoreporter paparazz~
phrase: frase frasi
physical: fisic~
piano: pianofort~ pianist~
picket: picchett~
piece: pezzo pezzi
pig: maiale maiali suin~
pile: mucchi~ cumulo cumuli
pilgrim: pellegrin~
pill: pillol~ compress~_di pastigl~
pipe: tubo tubi tubatur~ condutture conduttura
piracy: pirateri~ pirata pirati
pitch: terreno_di_gioco
place: luogo luoghi posti
plague: peste
planet: pianet~
plant: piant~ pianta
plaster: gesso
plastic: plastic~
play: gioc~ giocare disput~_la
playoff: playoff spareggi~ play-off
pleasant: piacevol~ gradevol~
please: accontent~
plot: trama complotto
pneumonia: polmonit~
pocket: tasca tasche
poem: poesi~ poeta poeti
polar: polar~
politician: politici uomo_politico esponent~
pollute: inquin~ inquinant~
pool: piscin~
popular: popolarit~
populist: populist~ populism~
portrait: ritratt~
position: posizion~
positive: positiv~
possess: detenzione_di_armi detenzione_illegale possesso
postal: poste postal~
poster: manifesto manifesti locandin~
potato: patat~
powder: polver~
powerful: potent~
practice: pratic~
pray: preg~ preghier~
prefer: prefer~
pregnant: incint~ gravidanz~
prejudice: pregiudizi
premiere: prima_visione anteprim~
prepare: prepar~
present: present~ presentat~
preserve: preserv~
pretend: fing~ finto
pride: orgogli~
primary: primarie
principle: principio principi_di
print: stampat~
priority: priorit~ prioritari~
privacy: privacy riservatezza
privatise: privatizz~
privilege: privileg~
prize: premio premi
probe: sonda sonde
procession: procession~
produce: produ~ prodotto_da
profession: profession~
profile: profil~
progress: progress~
promote: promoss~ promuov~ promozion~
propaganda: propagand~
property: propriet~ patrimonio_immobiliare
prosecute: persegu~ perseguibil~
prosperity: prosperit~ benessere_economico
prostitute: prostitut~ prostituzion~
protect: protegg~ protett~ protezion~ tutel~
protein: protein~
prototype: prototip~
prove: provato comprov~
proportion: proporzion~
provide: forn~ fornit~ fornitur~ provved~
provoke: provocazion~ provocator~
psychiatric: psichiatr~ psichiatric~
publish: pubblicat~ pubblicazion~
pull: tirare tirat~_fuori
pulse: polso
pump: pompa pompe
punch: pugno pugni
punish: pun~ punizion~ punitiv~
pupil: scolar~ alunni
purge: purga purghe epuraz~
push: spinger~ spint~
qualify: qualific~ qualificazion~
quarrel: lit~ litig~ lite liti
quarterfinal: quarti_di_finale quarto_di_finale
quiet: silenzi~
quota: quota quote
rabbi: rabbin~
rabbit: conigl~
racist: razzist~
radar: radar autovelox
radiation: radiazion~ radioattiv~
radical: radical~
radio: radio
raft: zatter~
railway: ferrovi~ ferroviari~
rally: comizi~ comizio raduno raduni adunat~
ram: speron~
rare: rar~ raro
rate: tasso tassi
ratify: ratific~
ration: razion~ razionament~
raw: crudo cruda
reach: raggiun~ raggiung~
react: reag~
read: lettur~ lettor~
real: reale reali
reality: realt~
rear: posterior~
rebuild: ricostru~
recall: ritiro_dal_mercato ritirato_dal_mercato ritirati_dal_mercato
receipt: ricevut~_fiscale scontrin~
recession: recession~
recipe: ricetta_di ricette
recommend: raccomand~
reconcile: riconcili~
reconsider: ripens~
recover: recuper~
recycle: ricicl~ differenziata
refund: rimbors~
refuse: rifiutars~ rifiutat~ rifiuta rifiutano rifiutò
regime: regim~
register: registr~
regret: rammaric~ dispiac~ rimpiang~ rincresc~
regular: regolar~
regulate: regolament~
regulator: autorità_garante agcom antitrust
rehabilitate: riabilit~
reign: regn~
relate: correl~
relation: rapporti relazion~ relazioni
relative: parenti congiunti cari
relax: rilass~
release: rilascio
relegate: retrocess~ retroced~
relief: soll~ sollievo
religion: religion~
relocate: ricolloc~ delocalizz~
remember: ricordar~
remote: remot~
renew: rinnov~
rent: canone_d'affitto
repeat: ripet~ ripetut~
repel: respinto_l'attacco
replacement: sostituzion~
represent: rappresent~
representative: rappresentant~
repress: repression~ reprim~ repress~
republic: repubblic~
republican: repubblican~
reputation: reputazion~
request: richiesta richieste istanz~
require: richied~
reserve: riserv~
residence: residenz~
resist: resist~ resistenz~
resolution: risoluzion~
resolve: risolv~ risolt~
resource: risors~
respect: rispett~
responsibility: responsabilit~
rest: ripos~ resto
restore: ripristin~ restaur~
resume: ripres~ riprend~ ripresa
retail: al_dettaglio
retailer: rivenditor~ grande_distribuzione
retaliate: ritorsion~ rappresagli~
retire: andare_in_pensione pensionament~
reunify: riunific~
reunite: ricongiun~
reveal: rivel~ svel~
revenge: vendett~ vendic~
revenue: entrat~_fiscali fatturat~ gettito incass~
reverse: invers~ retromarci~
review: recension~ riesam~
revive: rianim~
revolt: sollev~_popolare rivoltos~
revolution: rivoluzion~
reward: ricompens~ taglia
rhino: rinoceront~
rider: fantin~ rider
ring: anell~
rite: rito riti
rival: rivalit~
robber: rapinatore rapinatori
robot: robot
rock: rocci~ masso massi
role: ruol~
rope: corda corde fune
rot: putref~
round: turno_di round
routine: routin~
royal: famiglia_reale casa_reale
rubber: gomma
rubble: maceri~
rugby: rugby
ruin: rovin~
ruler: governant~
rumour: voci indiscrezion~ dicer~
run: corr~ correre
rural: rural~
sabotage: sabot~
sacrifice: sacrific~
sad: trist~
sail: vela navig~ velier~
saint: beatific~ canonizz~
salmon: salmon~
salt: sale_marino
sanction: sanzioni
sand: sabbi~
satire: satir~
sauce: salsa sugo
save: risparm~
scale: scala_richter
scandal: scandal~
scarce: scars~ carenz~
scare: spavent~
scene: scena scene
schedule: orari orario
scholar: studioso erudit~
scream: urlo urla grid~ grido url~
screen: scherm~
sculpture: scultur~
seal: sigill~ sequestr~
sector: settor~ comparto
see: ved~ vist~ vide
seed: sementi semina
seize: sequestrat~ sequestro sequestri
select: selezion~
semifinal: semifinal~
senate: senato
senior: alto_funzionario alti_funzionari
senator: senator~ senatric~
sense: buon_senso buonsenso
separate: separ~
separatist: separatist~ indipendentist~ secessionist~
sergeant: sergent~ maresciall~
series: serie
set: fiss~ stabil~_che stabilit~
settlement: insediament~
severe: sever~
sewage: fogn~ acque_reflue liquami
sex: sesso
shake: scuot~ tremar~
shark: squal~
sharp: brusc~
sheep: pecor~ ovin~
shell: granate_di_artiglieria colpi_di_mortaio
shelter: rifugi~ rifugio
sheriff: sceriff~
shift: turno turni
shirt: magli~ camici~
shock: choc shock
shoe: scarp~ calzatur~
mall: centro_commerciale centri_commerciali
shore: riva rive
short: cort~ breve
shortage: penuria scarsit~
shoulder: spall~
shower: docc~
shrink: contra~ contrazion~ restring~
side: lato lati fianco
siege: assedio
silver: argento
similar: simil~ analog~
simple: semplic~
simulate: simul~
sing: cant~ cantar~
singer: cantant~ cantautor~
single: single celib~ nubil~
sit: sedut~ siede
situation: situazion~
size: dimension~ taglie
skate: pattin~
ski: sci sciator~ sciistic~
skin: pelle cutane~
skirt: gonna
skull: crani~ teschi~
skyscraper: grattaciel~
slave: schiav~
slogan: slogan
slum: baraccopoli favela bidonville
smell: odor~ puzz~
smile: sorris~ sorrid~
smoker: fumator~ fumare
smuggle: contrabband~
snake: serpent~ vipera
sniper: cecchin~
soap: sapon~
socialist: socialist~
society: società_civile
sociologist: sociolog~
software: software
soil: suolo suoli
solar: solar~ fotovoltaic~
solidarity: solidariet~ solidal~
soul: anima anime
sound: suono suoni
soup: zuppa minestra
southeast: sudest sud-est
southern: meridional~
southwest: sudovest sud-ovest
sovereign: sovran~
soy: soia
spacecraft: navicella_spaziale navetta_spaziale
spark: scintill~
speak: parl~
special: special~
specific: specific~
spectator: spettatore spettatori
speculate: specul~ ipotizz~
spend: spend~ spes~
spill: sversament~ fuoriuscit~ riversat~ marea_nera
spirit: spirit~
split: scission~ spaccatur~
sponsor: sponsor sponsorizz~
spring: primavera
sprinter: velocist~ sprinter
squad: rosa_della_squadra convocati
square: piazz~
squat: occupanti_abusivi
stab: accoltell~ coltellat~ pugnalat~ pugnal~
staff: personale
stamp: francoboll~
stampede: calca ressa fuggi_fuggi
standard: standard
star: stell~ star
starve: malnutr~ denutri~ inedia
statistics: statistic~ istat
statue: statua statue
steam: vapor~
step: passo passi
stick: bastone bastoni bastonat~
stimulus: stimol~
stomach: stomac~
stop: smett~ arrest~_la cess~ cessat~
storage: stoccagg~
story: racconto racconti
strand: arenat~ bloccati_a incagliat~ spiaggiat~
strange: stran~
strangle: strangol~ strozz~
strategy: strategi~
stream: ruscell~
stress: stress
stretch: tratto_di tratta_ferroviaria
strict: rigoros~ ferre~
stroke: ictus
structure: struttur~
struggle: colluttaz~
studio: studi_cinematografici
study: studi~ studiare
stun: stord~ taser
stupid: stupid~
style: stile stili
subject: tema temi argomento
submarine: sottomarin~ sommergibil~
submit: sottopo~
suburb: sobborg~ hinterland
succeed: riusc~
success: successi
successor: successor~
sudden: improvvis~
sugar: zuccher~
suggest: suggeri~ suger~
suicide: suicid~ si_è_tolto_la_vita
summer: estat~ estiv~
summon: convoc~
sun: sole
superior: superiori
supply: approvvigion~ rifornim~ rifornit~
suppose: suppo~ suppon~ ipotesi_che
supreme: suprem~
surface: superfic~
surgeon: chirurgo chirurghi
surprise: sorpres~ sorprend~
surrender: arrend~ arres~_si resa
surround: circond~ accerch~
swallow: inghiott~ ingoi~
sweat: sudor~
sweep: spazzat~_via spazz~
sweet: dolce dolci
swim: nuot~ nuoto
sword: spada machete
symbol: simbol~
sympathy: simpati~
synagogue: sinagog~
tablet: tablet
talent: talent~
target: bersagl~ nel_mirino
task: compit~
taste: sapor~ gusto
tattoo: tatuagg~
taxpayer: contribuent~
taxi: taxi tassist~
tea: tè
teach: insegn~
teammate: compagno_di_squadra compagni_di_squadra
technician: tecnic~ tecnici
technique: tecniche
telescope: telescop~
tell: raccont~ narr~
temple: tempio templi
temporary: temporane~
tempt: tentaz~
tend: tendenz~ tend~_a
tender: gara_d'appalto gare_d'appalto bando_di_gara
tennis: tennis tennist~
tension: tension~
terminal: terminal
terrible: terribil~ orribil~ tremend~
territory: territor~
text: testo testi
theatre: teatr~
theory: teori~
therapy: terapi~ terapeut~
thin: sottil~ magr~
think: pens~ pensare
threshold: soglia soglie
throat: gola
throne: trono
throw: gett~ lanciat~_contro scaravent~ buttat~
thunder: tuono tuoni
tide: marea maree
tiger: tigr~
timber: legname
tip: mancia mance
tire: pneumatic~ stanc~
title: titol~
tobacco: tabacco
toilet: gabinett~_pubblici toilette servizi_igienici
tomato: pomodor~
tomb: sepolcr~ mausole~
tone: toni tono
tooth: dente denti
topple: abbattut~
torch: fiaccol~ torcia
tornado: tromba_d'aria tornado
touch: tocc~
tour: tour tournee
tower: torre torri
toxic: tossic~
toy: giocattol~
tractor: trattor~
tradition: tradizion~
trafficking: tratta_di_esseri_umani traffico_di_esseri_umani traffico_di_droga traffico_di_stupefacenti
tragedy: tragedi~ tragic~
trailer: rimorchi~
tram: tram
transfer: trasfer~ trasferiment~ bonific~_bancario
transform: trasform~
transgender: transgender transessual~
translate: tradu~ tradott~
transmit: trasmess~ trasmissibil~
transparent: trasparen~ trasparent~
transplant: trapiant~
trauma: traum~
treasure: tesor~
treasury: ministero_del_tesoro
tribe: tribù tribal~
trigger: grilletto
trillion: bilione
troop: contingente_militare
trophy: trofe~
tropical: tropical~
trust: affid~ fidar~ fida
try: prov~_a cercat~_di provato_a
tuition: retta rette tasse_universitarie
tumour: tumore tumori
turbine: turbin~ pale_eoliche
turn: gir~
turtle: tartarug~
twin: gemell~
tycoon: magnat~
typhoon: tifone tifoni
ultimatum: ultimatum
umbrella: ombrell~
unable: incapac~
unanimous: unanim~
uncertain: incert~ incertezz~
uncle: zio zii
uncover: scoperchi~ smascher~
undermine: min~_la mina_la
understand: capire capito comprens~
undocumented: irregolari senza_documenti clandestin~
unearth: dissotterr~ riesum~
unemployed: disoccupat~
unexpected: inattes~ imprevist~
unfair: ingiust~ iniqu~
uniform: divisa divise
unique: unic~
unit: unità
unite: un~ unit~
universal: universal~
unprecedented: senza_precedenti
unrest: malcontent~ agitazion~
update: aggiorn~
uranium: uranio
urban: urban~
urge: esort~ sollecit~
urgent: urgent~
usual: solit~ abitual~
valid: valid~
value: valor~
vandal: vandal~
veteran: reduc~ veteran~
veterinarian: veterinari~
viable: praticabil~
villa: villa ville
vineyard: vigna vigne vignet~
violate: violat~ violare
violin: violin~
virgin: vergin~
visible: visibil~
visitor: visitator~
vital: vitali
vitamin: vitamin~
void: nullo nulla_la
volleyball: pallavolo
volume: volum~
volunteer: volontar~
vomit: vomit~
voter: elettor~
vulnerable: vulnerabil~
wait: lista_d'attesa liste_d'attesa
waiter: camerier~
wake: svegli~
walk: cammin~ passegg~
wallet: portafogl~
warm: tiepid~ mite
warrant: mandato_di_arresto mandato_d'arresto mandati_d'arresto ordine_di_cattura ordinanza_di_custodia
warship: nave_da_guerra navi_da_guerra corvett~ fregata
wash: lav~ lavat~
watchdog: garante
waterfall: cascat~
weapons: armament~
website: sito_internet sito_web siti_web
wedding: nozze
weekend: fine_settimana weekend
weight: peso
welcome: benvenut~ accolt~ accoglienz~
welfare: welfare
well: pozzo pozzi
western: occidental~
wet: bagnat~
whale: balen~
wheel: ruota ruote
wheelchair: sedia_a_rotelle carrozzin~
yellow: giallo gialla gialli gialle
grey: grigi~
pink: rosa
wide: ampi~ larg~ largo
widow: vedov~
wild: selvatic~ selvagg~
wildfire: incendio_boschivo incendi_boschivi
will: testament~
wing: ala ali
winner: vincitor~ vincitric~
winter: invern~ invernal~
wipe: cancellat~_dalla
withdraw: ritir~ ritiro
wolf: lupo lupi
wonder: meravigli~
word: parola parole
workshop: officin~ laboratorio_artigiano
worse: peggio peggior peggiore peggiori
worship: culto
wound: piaga piaghe
wreck: relitt~ rottami carcass~
wrestle: wrestling
wrist: polsi
write: scriv~ scritt~ scrisse
writer: scrittor~ scrittric~
wrong: sbagl~ sbagliat~ errat~
yacht: yacht panfilo
yard: cortil~
yield: ceduto_alle
youth: gioventù giovanil~
zero: zero
presidential: presidenzial~
come: ven~ venut~ arrivar~
go: andat~ vado recat~
issue: emett~ emess~ emission~ emanat~
way: modo modi maniera
point: punto punti
thing: cosa cose
start: partit~_dal
seem: sembr~
act: atto atti
likely: probabil~
view: punto_di_vista
often: spess~ spesso
host: ospita ospitat~ ospitar~
pass: pass~ passare
account: conto conti
potential: potenzial~
figure: figura figure
refer: riferiment~
air: aria
forward: attaccant~ centravant~
voice: voce
leadership: leadership
delegate: delegat~
significant: significativ~
establishment: esercizio_commerciale esercizi_commerciali
lack: mancanz~ manc~
entire: inter~ intero
trouble: guai guaio
server: server
reflect: riflett~ rifless~
ability: abilit~
stake: partecipazione_azionaria
intend: intend~ intenzionat~
huge: immens~
regard: in_merito_a
range: gamma
status: status
core: nocciol~
root: radic~
signal: segnale segnali
version: version~
table: tavol~
religious: religios~
outcome: epilog~
behavior: comportament~
negative: negativ~
approval: approvazione
advise: consigli_ai consiglia
lift: sollev~ revoc~
cycle: ciclo cicli
factor: fattor~
type: tipo tipi tipolog~
quality: qualit~
channel: canale_televisivo canale
purpose: scopo scopi finalit~
circumstance: circostanz~
fee: commissioni_bancarie parcell~
delay: ritard~
signature: firme_raccolte
racial: razzial~
skill: competenz~
belief: credenz~ convinzion~
episode: episod~
content: contenut~
element: element~
art: arte
procedure: procedur~ procediment~
deficit: deficit disavanz~
surplus: avanzo surplus
variety: variet~
native: nativ~ natio
bold: audac~
click: clic
anchor: ancora_della_nave
jet: jet
escalate: escalation inaspri~
pound: sterlin~
euro: euro
ruble: rublo rubli
yuan: yuan
visa: visto_d'ingresso visti_d'ingresso
imprison: incarcer~ rinchius~
ward: reparto reparti corsia_d'ospedale
midwife: ostetric~
prescription: ricetta_medica
pharmacy: farmaci~
polio: polio poliomielite
tuberculosis: tubercolosi
aids: aids hiv
rabies: rabbia_silvestre
germ: germe germi
secondary: secondari~
collateral: collateral~
startup: startup start-up
takeover: opa
subsidiary: controllat~_del filiale filiali
dividend: dividend~
shipment: spedizion~
apprentice: apprendist~
lockout: serrata_padronale
medalist: medaglist~
runner: podist~ corridor~
swimmer: nuotator~ nuotatric~
skier: sciatore sciatori
defender: difensore_centrale terzin~
substitute: riserve_della_squadra panchin~
qualifier: turno_preliminare
podium: podio
stage: tappa tappe
astronomer: astronom~
earth: la_terra
cosmonaut: cosmonaut~
mathematics: matematic~
embryo: embrion~
pine: pino pini
oak: querc~
leaf: foglia foglie
hail: grandin~
thunderstorm: temporali
rainfall: pluviometric~
sandstorm: tempesta_di_sabbia
tsunami: tsunami maremot~
epicentre: epicentr~
lava: lava
crater: crater~
magnitude: magnitudo
gust: raffica raffiche
rail: binari
carriage: vagon~ carrozz~
locomotive: locomotiv~ locomotor~
crossing: passaggio_a_livello
tanker: petrolier~ autocistern~ autobott~
seaplane: idrovolant~ canadair
turbulence: turbolenz~
takeoff: decoll~
attendant: assistente_di_volo assistenti_di_volo hostess
carmaker: casa_automobilistica case_automobilistiche
charger: colonnin~
encrypt: crittograf~
algorithm: algoritm~
subscriber: abbonat~
streaming: streaming
influencer: influencer
viral: viral~
columnist: editorialist~
biography: biograf~
bookshop: libreri~
publisher: casa_editrice case_editrici
ballet: ballett~ balleri~
choir: coro cori
pyramid: piramid~
conclave: conclave
vatican: vaticano santa_sede
sect: setta sette_religiose
ramadan: ramadan
antisemitic: antisemit~
apartheid: apartheid
euthanasia: eutanasi~ suicidio_assistito
surrogate: maternità_surrogata utero_in_affitto
newborn: neonato neonata neonati
population: popolazion~
demographic: demografic~
smuggler: contrabbandier~ trafficanti_di_uomini
naturalise: naturalizz~
negotiator: negoziator~
armistice: armistiz~
annex: annession~ anness~
trench: trince~
bunker: bunker
landmine: mina_antiuomo mine_antiuomo
mercenary: mercenar~
paramilitary: paramilitar~
brigade: brigat~
battalion: battaglion~
regiment: reggiment~
admiral: ammiragl~
corporal: caporal~
frontline: linea_del_fronte prima_linea
counteroffensive: controffensiv~
warplane: aereo_da_caccia aerei_da_guerra cacciabombard~
warhead: testata_nucleare testate_nucleari
plutonium: plutonio
enrich: arricch~
hijack: dirott~
embezzle: peculat~ malversazion~
pickpocket: borseggi~
arsonist: piroman~
graffiti: graffit~ writer
threat: minaccia minacce
fingerprint: impronta_digitale impronte_digitali
footprint: impronta impronte
dna: dna
forensic: scientifica forens~ medico_legale
plaintiff: querelant~ parte_civile parti_civili
perjury: falsa_testimonianza spergiur~
probation: messa_alla_prova
ordinance: ordinanz~
clause: clausol~
quorum: quorum
speaker: presidente_della_camera
caucus: gruppo_parlamentare
ministerial: ministerial~
inauguration: insediament~_del_presidente
recount: riconteggi~
runoff: ballottagg~
turnout: affluenz~
abstention: astension~ astenut~
fascist: fascist~ fascism~
communist: comunist~ comunism~
leftist: di_sinistra
rightist: di_destra destra destre centrodestra
centrist: centrist~
duke: duca duch~
baron: baron~
central: central~
sexual: sessual~
coma: coma
feel: senton~
row: canottagg~
hard: duro dura duri dure
sensitive: sensibil~
european: europe~
asian: asiatic~
african: african~
arab: arab~
handover: passaggio_di_consegne
profitable: redditiz~
difficulty: difficolt~
satisfy: soddisf~
contradict: contraddi~
bureaucracy: burocra~
diagnose: diagnos~ diagnosticat~
dove: colomb~
pillar: pilastr~
plagiarise: plag~
intercept: intercett~
banker: banchier~
baker: panettier~ fornai~
butterfly: farfall~
thesis: tesi
stain: macchi~
scooter: monopattin~ scooter
pavement: marciapied~
tenth: decim~
anticorruption: anticorruzione anac
deadly: micidial~
vice: vicepresidente
gunman: uomo_armato uomini_armati attentator~
reform: riform~
technical: guasto_tecnico
ravine: burron~ scarpat~ crepacc~
cholera: colera
aboard: a_bordo
supporter: sostenitor~ simpatizzant~
organiser: organizzator~ organizzatric~
ambassador: ambasciator~ ambasciatric~
count: conteggi~ conta
happen: succed~
production: produzion~
neighbour: vicini_di_casa vicino_di_casa dirimpetta~
card: tesserin~ cartellino tessera carta_d'identità
bed: letto letti posti_letto
model: modell~
citizen: cittadini cittadino
initiative: iniziativ~
intervention: intervento interventi
reaction: reazion~
racism: razzismo
unemployment: disoccupazion~
tribute: omagg~
mafia: mafi~ camorr~ 'ndrangheta ndranghet~
expel: espul~ espuls~
tent: tenda tende tendopoli
textile: tessil~
daily: quotidianamente
moment: moment~ attim~
period: period~
term: legislatura mandato_presidenziale
commissioner: commissario_europeo commissaria_europea
founder: fondator~ fondatric~
consume: consum~
federal: federal~
effort: sforz~
terror: terror~
suffer: soffr~ sub~ subit~
cyclist: ciclist~
obtain: otten~ ottenut~
conduct: condu~ condott~
belong: apparten~
devote: dedic~
prevent: imped~ preven~
guarantee: garanzi~
integrate: integr~
strengthen: rafforz~ potenzi~
serve: scont~_una
aim: mir~_a punt~_a
tuna: tonno tonni
gulf: golfo
renewable: rinnovabil~
semester: semestr~
restructure: ristruttur~
teenager: adolescent~ quindicenn~ sedicenn~ diciassettenn~
sailor: marina~ marittimo
hiker: escursionist~
avalanche: valang~ slavin~
suffocate: soffoc~ asfissi~
contagious: contagios~
ebola: ebola
malaria: malaria
laboratory: laborator~
amnesty: amnisti~
extradite: estrad~ estradizion~
junta: giunta giunte
transition: transizion~
dissolve: sciogl~ sciolt~
motion: mozion~ fiducia_al_governo
calculate: calcol~
colonel: colonnell~
merger: fusion~
journey: tragitt~ percors~
passage: transito_dei
persecute: persecuzion~ perseguit~
reporter: reporter cronista cronisti
sleep: sonno
treason: alto_tradimento
truth: verità
ugly: brutto
category: categori~
theme: tematic~
thermal: termic~
frost: brina gelate
chamber: camera_dei_rappresentanti camera_bassa
attacker: aggressor~ assalitor~ attentatore
department: dipartiment~
queue: coda code incolonn~
additional: aggiuntiv~ ulterior~
hockey: hockey
professor: professor~ cattedratic~
agenda: agenda ordine_del_giorno
presidency: presidenz~
candidacy: candidatur~
crucial: crucial~
constitutional: costituzional~
economist: economist~
legislative: legislativ~
checkpoint: posto_di_blocco posti_di_blocco checkpoint
bond: titoli_di_stato obbligazion~ btp
landfill: discarica discariche
methane: metano
seismologist: sismolog~ vulcanolog~
rector: rettor~ rettric~
illiterate: analfabet~
dropout: dispersione_scolastica abbandono_scolastico
tactic: tattic~
rank: classific~ graduatori~
refereeing: arbitragg~
hectolitre: ettolitr~
lighthouse: faro fari
shipyard: cantiere_navale cantieri_navali
sawmill: segheri~
quarry: cava cave
slaughterhouse: mattatoi~
beekeeper: apicoltor~
hunter: cacciator~
swarm: sciame sciami
locust: locust~ cavallett~
rat: ratto ratti
crow: corvo corvi
hospitalise: ricover~
amputate: amput~
paralysis: paralisi
pileup: maxi_tamponamento maxitamponament~ tamponamento_a_catena
seatbelt: cinture_di_sicurezza cintura_di_sicurezza
crosswalk: strisce_pedonali
lighting: illuminazione
sidewalk: marciapiede marciapiedi
roundabout: rotonda rotatori~
viaduct: viadott~
commemorate: commemor~
disembark: sbarc~ sbarco
expropriate: esproprio espropri~
immobilise: immobilizz~
invest: invest~ investire investito_in
mutilate: mutil~
parody: parodi~
reelect: rielett~ rielezion~
repatriate: rimpatri~
endure: sopport~
tremble: trem~
vandalise: vandalizz~
brandish: brand~
compensate: compens~
skid: sband~ slitt~_sul
stray: randag~
indebted: indebitat~
legalise: legalizz~
offend: offend~
stumble: inciamp~
deceive: ingann~
wiretap: intercettazion~ microspi~
manipulate: manipol~
overprice: sovrapprezz~
alleged: presunt~
appear: compar~ appar~ appars~
consecutive: consecutiv~
hamlet: frazione frazioni
controller: controllore_di_volo controllori_di_volo
corn: mais granturco
consent: acconsent~
wholesaler: grossist~
surfer: surfist~ surf
splinter: scheggi~ schegge
put: mett~ mess~ messo
downpour: acquazzon~ bomba_d'acqua nubifragio
acquittal: assoluzione assoluzioni proscioglimento
section: sezion~
foot: piede piedi
inconceivable: inconcepibil~
vehicle: veicol~ mezzo mezzi
twist: contort~
percentage: percentuale
precaution: precauzion~ cautel~
nightmare: incub~
barbaric: barbar~
indiscriminate: indiscriminat~
venue: sede_dell'evento
vehement: veement~
venerate: vener~
imminent: imminent~
exciting: emozionant~ entusiasmant~
overtime: tempi_supplementari supplementari
hat-trick: tripletta
counterattack: contropied~ contrattacc~
development: sviluppi
dramatic: drammatic~
manoeuvre: manovr~
hinder: ostacolare ostacolato
transaction: transazion~
foul: fallo
violation: violazion~
summit: summit vertice_del
absentia: in_contumacia in_absentia
incumbent: presidente_uscente sindaco_uscente
camouflage: mimetic~
clarify: chiarire chiarit~ chiarisc~ far_luce
devastate: devast~
county: contea contee
activate: attiv~
overwhelming: schiacciant~ travolgente
seismic: sismic~
kneel: inginocchi~
home: casa_propria
militant: militante militanti
businessman: uomo_d'affari uomini_d'affari
business: affari
saving: risparmi
dismissal: esonero licenziamento
defeat: sconfitta sconfitte
absolute: assolut~
revoke: revocat~ revoca
dengue: dengue
congratulate: congratul~ felicitaz~ complimenti
other: altr~
gather: radun~
entity: ente enti
management: dirigenz~ management
employ: occupat~_come
hire: assun~ assunzion~ ingaggi~
trafficker: trafficant~ narcotrafficant~
nobody: nessuno
nothing: nient~ nulla
equipment: attrezzatur~ apparecchiatur~
quote: quotazion~ quotat~
bandit: bandit~
convince: convin~ convint~
establish: accert~ istitu~
follow: segu~
diver: sommozzator~ subacque~
climber: scalator~ rocciator~
guard: guardi~
smash: spaccat~ sfasci~
modify: modificar~ modificat~
bell: campana campane campanil~
blockade: blocco_navale
burden: oner~ fardell~
catch: acciuff~ cattur~
chat: chat
comet: comet~
conceal: celat~ insabbi~
cow: mucca mucche vacca
crawl: strisci~
credit: credit~
crystal: cristall~
diesel: diesel gasolio
edge: orlo bordo
eliminate: elimin~
exception: eccezion~
flame: fiamma
forecast: previsioni_meteo previsione
frank: sincer~
front: fronte_di_guerra al_fronte
inventory: inventari~
lieutenant: tenent~
mail: posta
manager: manager dirigente dirigenti
motorway: autostrad~ raccordo_anulare
opportunity: opportunità
partner: partner
policy: politiche_pubbliche
reservoir: bacino_idrico bacini_idrici invas~_artificial
route: rotta rotte itinerari~
sample: campion~_di
scheme: schema schemi
scholarship: borsa_di_studio borse_di_studio
sick: malore malori malessere
tie: cravatt~
tremor: scossa_di_terremoto scosse_di_terremoto
trick: trucco trucchi stratagemm~
vision: vision~
watch: guardar~ assistit~_alla
wear: indoss~
wise: saggi~
post: post postat~ pubblicato_sui_social
possibility: possibilit~
arena: arena
tape: nastr~
landing: atterragg~ atterr~
alimony: assegno_di_mantenimento
monarch: monarc~
burglary: furto_in_abitazione furti_in_abitazione effrazion~
contest: contestare contestat~
plunge: precipitat~
difference: differenz~
preference: preferenz~
equalise: pareggi~ pareggiat~
unacceptable: inaccettabil~
understate: minimizz~
counterpart: omolog~
cybersecurity: cybersicurezza sicurezza_informatica
constructive: costruttiv~
deepen: approfond~
action: azione
inform: inform~
councillor: consigliere_comunale consigliera_comunale consiglieri_comunali assessor~ consigliere consiglieri
researcher: ricercatore ricercatori ricercatrice
stand: attest~
negotiation: negoziazion~ trattativa trattative
presence: presenz~
fate: sorte sorti destin~
entry: ingresso entrata entrate
departure: partenza partenze
harassment: molestia molestie
memorial: lapide lapid~ sacrari~
psychological: psicolog~
dust: polveri_sottili
aluminium: alluminio
monopoly: monopol~
nearly: quasi
weekly: settimanal~
monthly: mensile mensili
gradual: gradual~ progressiv~
note: nota note
abandon: rinunc~
arbitrary: arbitrari~
arbitrate: arbitrato
dispose: dispon~ dispost~
achieve: realizz~
engage: ingaggiat~_battaglia
constitute: costitu~
accompany: accompagn~
sardine: sardin~
exporter: esportator~
veto: veto
advice: consiglio_di_prudenza
ceiling: tetto_massimo
chemist: chimico chimici
compromise: compromess~
conversation: conversazion~
critic: detrattor~
denounce: denunc~ denunci~
detain: tratten~ trattenut~ detenut~_in
educate: educ~
equality: parità
firm: studio_legale
grief: dolore_per_la
handbag: borsa_della borsetta borsette
handle: manigl~
heroin: eroina
indoor: al_chiuso
listen: ascoltar~
manifesto: manifesto_politico
outside: esterno all'esterno
pair: paio
plead: patteggi~ patteggiament~
quantity: quantit~ quantitativ~
recruit: reclut~
resemble: somigl~
roll: rotol~
rush: affrett~
secure: mettere_in_sicurezza messa_in_sicurezza
session: session~ sedut~_del
sorry: dispiaciut~
strait: stretto_di
trader: trader
traitor: traditor~
trend: trend
unlawful: illegittim~
unveil: svelat~
wish: augur~
past: passato
process: iter
medical: medico_sanitari
bakery: panifici~ forno_del
shepherd: pastor~
hit-and-run: pirata_della_strada omissione_di_soccorso
renovate: restaurat~ ristrutturazion~
sequester: sottoposto_a_sequestro
fourth: quart~
fifth: quint~
portion: porzion~
deplore: deplorevol~
many: molt~ numeros~ tant~
impressive: imponent~ impressionant~
epic: epic~
inevitable: inevitabil~
legendary: leggendari~
accumulate: accumul~
fruitful: proficu~
far-right: estrema_destra ultradestra
misappropriate: appropriazione_indebita
hypothesis: ipotes~ ipotesi
fan: tifoseria
hydrant: idrant~
nearby: nei_pressi
coastguard: guardia_costiera capitaneria_di_porto
civil: protezione_civile
stretcher: barella barelle
tow: rimorchiator~
lifeguard: bagnin~
lifeboat: scialupp~
balcony: balconi
lagoon: laguna
scaffold: impalcatur~ ponteggi~
mountaineering: alpinismo
rally: manifestazione_di_piazza
silence: minuto_di_silenzio
referee: direttore_di_gara
intensive: terapia_intensiva rianimazione
ruling: pronunci~
overnight: pernott~
demand: ultimativa
leave: usc~ uscit~ usciv~ esce escono esci esca
place: posto
go: andar~ vanno_a
born: nasce nascono nascere
stay: sost~_nel
life: ergastolo ergastoli
injure: rimast~_ferit~
gunman: armato
car: suv
crowd: gremit~
inform: inform~_che
coach: panchina
defeat: ko
fall: ridurre riduce riducono riduc~ ridotto ridotta ridotti ridotte riduzion~ ridurr~ riduss~ rallent~ scivol~ dimezz~
dispute: conteso contesa contesi contese
last: scors~ durat~ durerà dureranno durò durare
describe: defin~
warn: monito moniti ammoniment~ allarmi
answer: replic~ ribatt~
miss: salterà salteranno saltare
pay: versare versato versati verserà versò
deputy: vice
issue: diram~
exclude: esclud~
feel: sento sente sentito
leader: capogruppo
say: detta dette detti
innocent: innocenz~
area: zona zone
conduct: effettu~
grave: fossa_comune fosse_comuni
confront: fronteggi~
burst: divamp~
contain: circoscri~ circoscritt~
confirm: convalid~
deteriorate: aggrav~
charge: addebit~ capi_d'imputazione
reach: raggiunt~
lose: perderà perderanno
reject: resping~
reassure: rassicur~
hire: assunt~
prefecture: prefettur~
underground: sottoterra sottosuolo
underground: sottoterran~
tear: lacrime lacrima
food: generi_alimentari
notice: nuovo_ordine nuovo_avviso
gang: banda_armata
enforce: in_vigore
deliberate: dolos~ intenzional~
welcome: accolto_con_favore accolta_con_favore accogliamo_con_favore
surrender: resa_incondizionata
shareholder: soci
coach: esonerat~_il_tecnico
goal: gol_di
hostage: ostaggi
collapse: cedut~ frollo
evict: sgomberi sgombero
pipe: tubazion~
spread: divulg~_il
vote: voti voto
border: confini confine
guard: guardie guardia
farmer: coltivatori
flight: volo_di
stop: interrott~ interromp~ interruzion~
attend: presenziare
resume: riprenderà riprenderanno
withdraw: ritirar~
accuse: accusa accuse`,
  part: String.raw`(?:\b(?:di|tra|fra) cui|\bde(?:i|lle) quali|\b(?:tra|fra) (?:loro|questi|queste|essi|esse|i quali|le quali|i morti|le vittime|i feriti)(?: ci sono| anche)?,?|\bcompres[oaie]|\binclus[oaie])\s*$`,
  partBehind: String.raw`^\s*(?:di (?:loro|essi|esse|questi|queste)|de(?:i|lle) quali|delle vittime|dei morti|dei feriti)(?!\p{L})`,
  addition: String.raw`\b(?:altr[ie]|ulteriori)\s*$`,
  additionBehind: String.raw`^\S+(?:\s\S+)?\s(?:in più|aggiuntiv[ie]|ulteriori)(?!\p{L})(?!\s+(?:di|che|rispetto))`,
  former: String.raw`(?:(?<!\b(?:voti?|gol|reti) )\bcontro|\brispetto a(?:i|gli|lle|l|d)?|\binvece d(?:i|ei|egli|elle)|\bal posto d(?:ei|elle)|\be non|\bin precedenza|\binizialmente|\b(?:passat[oaie]|passando|passa|passano|salit[oaie]|sces[oaie]|aumentat[oaie]|cresciut[oaie]) da(?:i|gli|lle)?|\bprecedente bilancio (?:di|era di|parlava di))(?: i| gli| le)?\s*$`,
  rise: String.raw`(?:sal(?:e|gono|ì|irono|it[oaie])|aument(?:a|ano|ò|at[oaie])|cresc(?:e|iut[oaie])|pass(?:a|ano|ò|at[oaie])|aggiornat[oa]|arriv(?:a|ano|ò|at[oaie])|aggrav(?:a|at[oa])) (?:ora |già |così )?(?:il (?:bilancio|numero) \S+ \S+ )?(?:a|ad|fino a)(?: almeno| più di| oltre| circa)?\s$`,
  ofWhole: String.raw`^\s(?:dei|degli|delle|dei suoi|delle sue|su(?: un totale di)?|s(?:ui|ulle|ugli)|su un totale di)\s$`,
  headed: String.raw`(?:\bnumero|\bbilancio|\btotale|\bmorti|\bvittime|\bdecessi|\bferiti|\barresti|\barrestati|\bdispersi|\baffluenza)(?!\p{L})[^,.;]*\s(?:a|ad|di|è di|sono|al)\s$`,
  otherTime: String.raw`(?<!\p{L})(?:(?:l['’])?anno (?:scorso|passato|precedente|prima)|(?:il )?mese (?:scorso|precedente)|(?:la )?settimana (?:scorsa|precedente)|(?:l['’]estate|l['’]inverno) scors[oa]|\S+ (?:anni|mesi|settimane) fa|(?:ogni|all['’]|quest['’]) ?anno|in media|nel mondo|precedent[ei]|dall['’]inizio dell['’]anno)(?!\p{L})`,
  locative: "in|a|ad|nel|nella|nello|nei|nelle|nell['’]|presso|vicino a|al|alla",
  bounded: String.raw`(?<!\p{L})(?:neg(?:a|at[oaie]|ano|are)|nega\p{L}*|smenti\p{L}*|fino|sino|sol(?:o|tanto)|solamente|unicamente|prim[oaie]|ultim[oaie])(?!\p{L})`,
  turns: String.raw`(?<!\p{L})(?:ma|però|tuttavia|bensì)(?!\p{L})`,
  joint: "e|ed|ma|mentre|però",
};

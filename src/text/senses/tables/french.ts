import type { SenseTable } from "./sense-table.ts";

/** French, as `senses.ts` reads it. Written for this project. */
export const french: SenseTable = {
  elision: "l|d|qu|n|s|c|j|m|t|jusqu|lorsqu|puisqu|quoiqu",
  functionWords: `
le la les l un une des du de d au aux à a en dans par pour avec sur sous entre vers chez contre depuis pendant durant avant après
apres dès des jusque jusqu selon envers parmi malgré hors via voici voilà lors outre
et ou où mais donc or car ni que qu qui quoi dont lequel laquelle lesquels lesquelles auquel auxquels auxquelles duquel desquels
desquelles quand lorsque lorsqu comme comment pourquoi si puisque puisqu tandis alors ainsi afin quel quelle quels quelles
je j tu il elle on nous vous ils elles me m te t se s lui leur leurs y eux moi toi soi ce c cet cette ces cela ceci ça celui celle ceux
celles ci mon ma mes ton ta tes son sa ses notre nos votre vos quelqu quelque quelques quelconque chacun chacune chaque
tout toute tous toutes autre autres même mêmes meme memes tel telle tels telles plusieurs certains certaines aucuns
ne n plus moins très tres trop peu beaucoup assez aussi encore toujours déjà deja bien mal tant tellement presque environ
là ici puis ensuite enfin désormais desormais notamment également egalement alors néanmoins cependant toutefois pourtant
dessus dessous dedans dehors devant derrière côté façon lieu sein cours suite face près pres loin quelqu'un seul seule seuls
seules uniquement seulement simplement vraiment surtout plutôt mieux peut-être eh ah oh oui si mme mm
afin cas dit dite lequel grâce quant autour ailleurs partout au-delà desquels est-ce jamais
aupres juste`,
  glosses: `
the: le la les
a: un une
of: de du des
to: à au aux
and: et
or: ou
but: mais
in: en dans
at: chez
by: par
for: pour
with: avec
without: sans
on: sur
under: sous
between: entre parmi
against: contre
since: depuis
during: pendant durant lors
before: avant devant
after: après apres
until: jusque jusqu
that: que qu
who: qui
which: dont lequel laquelle lesquels lesquelles
where: où
when: quand lorsque lorsqu
while: tandis
because: parce car puisque
as: comme
if: si
he: il
she: elle
they: ils elles
we: nous
you: vous
i: je j
it: ce cela ça
this: cet cette ces
his: son sa ses
their: leur leurs
our: notre nos
all: tout toute tous toutes
more: plus
less: moins
also: aussi également egalement
still: encore toujours
already: déjà deja
very: très tres
only: seulement uniquement
have: a ai as avons avez ont avait avaient avoir aura auront aurait auraient ait aient ayant eu
be: est sont était etait étaient etaient être etre été ete fut furent sera seront serait seraient soit soient étant etant
can: peut peuvent pouvait pouvaient pourra pourront pourrait pourraient pouvoir
must: doit doivent devait devaient devra devront devrait devraient devoir`,
  auxiliaries: `
a ai as avons avez ont avait avais avaient avoir eu eut eurent aura auront aurait auraient ait aient ayant
est es suis sommes êtes sont était etait étais étaient etaient étions être etre été ete fut furent sera seront serait seraient soit
soient fût étant etant
peut peuvent pouvait pouvaient pourra pourront pourrait pourraient pouvoir puisse puissent pu
doit doivent devait devaient devra devront devrait devraient devoir dû dus
vais vas allons allez irai irons serai serons aurai aurons peux pouvons dois devons fus va vont allait allaient aller ira iront irait feront ferons ferait feraient fait font faisait faisaient fera feront ferait feraient faire fit firent faisant faite
faites faits reste restent demeure demeurent restait restaient vient viennent venait`,
  endings:
    "issements issement atrices ateurs atrice ateur ements ement ations ation aient erait eront antes ante ants ant ees ee es er ez ai ait era ent e s",
  inflections: `
s x e es ee ees er ez ons ent ait ais aient ions ai as a erent ant ants ante antes era erai eront erait eraient erons
i ie is ies it ir issent issait issaient issant issons ira iront irait iraient irent issement issements re u ue us ues
ra ront rait raient se ses ement ements ment ation ations ition itions ion tion tions sion sions if ive ifs ives eux
euse euses eur eurs able ables ible ibles ite ites le les ilite ne nes r rs ique iques iste istes isme ismes ien ienne
iens iennes el elle els elles age ages`,
  negations: "pas jamais aucun aucune rien ni sans non guere",
  deniesBehind: true,
  undenied: "seulement uniquement que plus moins doute loin forcement",
  places: `
us: americain americaine americains americaines washington maison_blanche
gb: britannique* anglais anglaise anglaises londres grande_bretagne
ru: russe russes moscou kremlin
kp: nord_coreen nord_coreenne nord_coreens nord_coreennes pyongyang
kr: sud_coreen sud_coreenne sud_coreens sud_coreennes seoul
cn: chinois chinoise chinoises pekin
jp: japonais japonaise japonaises tokyo
de: allemand* berlin
fr: francais francaise francaises paris elysee
it: italien italienne italiens italiennes rome
es: espagnol* madrid
pt: portugais portugaise portugaises lisbonne
ua: ukrainien* kiev kyiv
by: bielorusse* minsk
pl: polonais polonaise polonaises varsovie
il: israelien* jerusalem tel_aviv
ps: palestinien* gaza
lb: libanais libanaise libanaises beyrouth
sy: syrien syrienne syriens syriennes damas
ir: iranien* teheran
iq: irakien* bagdad
tr: turc turque turcs turques ankara
gr: grec grecque grecs grecques athenes
be: belge belges bruxelles
nl: neerlandais neerlandaise neerlandaises pays_bas la_haye
ch: suisse suisses berne
at: autrichien* vienne
in: indien indienne indiens indiennes new_delhi
pk: pakistanais pakistanaise islamabad
af: afghan* kaboul
eg: egyptien* caire
dz: algerien* alger
ma: marocain* rabat
tn: tunisien* tunis
ml: malien malienne maliens maliennes bamako
sn: senegalais senegalaise dakar
ci: ivoirien* abidjan
ng: nigerian nigeriane nigerians abuja
cd: congolais congolaise kinshasa
br: bresilien* brasilia
ar: argentin argentine argentins argentines buenos_aires
mx: mexicain* mexico
ve: venezuelien* caracas
co: colombien* bogota
ca: canadien* ottawa
au: australien* canberra`,
  senses: `
overload: surcharg*
die: mourir meurt meurent mourut moururent mourait mouraient mourront deces_de succomb* peri perit perirent perissent perissaient perir deceder decede decedee decedes decedees decedent
dead: mort mortes morts morte defunt* cadavre* depouille depouilles
death: deces mortalite
deadly: mortel mortelle mortels mortelles meurtrier meurtriere meurtriers meurtrieres
kill: tue tuer tuee tues tuees tuant tuent tuait tua tuerent abattu abattue abattus abattues abattre assassin*
murder: meurtre* homicide* feminicide*
toll: bilan bilans
injure: bless*
miss: disparu disparue disparus disparues disparition* introuvable*
disappear: disparait disparaissent disparaitre
trap: pieg* coinces coincees coincee bloques bloquees
rescue: sauve sauver sauvé sauvée sauvés sauvées sauvet* secourir secouru secourus secourue secourues repeche*
rescuer: secouriste* sauveteur* secours
evacuate: evacu*
arrest: arrestation* interpell* apprehend* capture capturer capturee captures capturees garde_a_vue arrete arretee arretes arretees
stop: arreter arretent arretait arretera cesser cesse cessent cessera interromp* interruption*
strike: cesse_le_travail cesser_le_travail debray*
free: liber* relach* libre libres gratuit gratuite gratuits gratuites gratuitement
kidnap: enlev* kidnapp* rapt rapts
hostage: otage otages
displace: deplaces deplacees sinistre sinistres sinistree sinistrees sans_abri
infect: infect* contamin*
case: cas
epidemic: epidemie* epidemique* pandemie*
hospital: hopital hopitaux hospitali* clinique cliniques
treat: soigner soigne soignee soignes soignees soins traiter traitée traitées traitement traitements
critical: critique critiques urgence_absolue
serious: grave graves grievement gravement
victim: victime victimes
person: personne personnes gens individu individus quidam
person: peuple peuples population populations
man: homme hommes
woman: femme femmes
child: enfant enfants bebe bebes mineur mineurs mineure mineures nourrisson*
girl: fille filles fillette fillettes
boy: garcon garcons
worker: travailleu* ouvrier* ouvriere* salarie salaries salariee salariees employe employes employee employees
police: police gendarmerie commissariat*
officer: policier policiers policiere policieres gendarme gendarmes agent agents officier officiers crs
soldier: soldat soldats militaire militaires
civilian: civil civils civile civiles
resident: habitant habitants habitante habitantes riverain riverains
passenger: passager* passagere* voyageur* occupants usagers
student: etudiant* élève élèves écolier écoliers lyceen* collegien*
teacher: enseignant* professeur* instituteur* institutrice*
doctor: medecin medecins docteur docteurs
nurse: infirmier* infirmiere*
patient: patient patients patiente patientes
firefighter: pompier pompiers sapeur* sapeurs_pompiers
tourist: touriste touristes vacanciers
migrant: migrant* exile exiles
refugee: refugie* demandeurs_d'asile
protester: manifestant*
protest: manifestation* manifester manifeste manifestent protestation* protest* mobilisation mobilisations rassemblement* contestation
march: marche marches defile defiler cortege
strike: greve greves debrayage*
striker: greviste*
union: syndicat syndicats syndical* syndicaux
member: membre membres adherent*
family: famille familles familial* proches
home: maison maisons logement logements domicile domiciles foyer foyers
house: habitation* pavillon pavillons
build: batiment batiments immeuble immeubles edifice edifices
factory: usine usines fabrique
school: ecole ecoles scolaire scolaires lycee lycees college colleges
church: eglise eglises
mosque: mosquee*
bridge: pont ponts
road: route routes routier routiere routiers routieres autoroute* chaussee voie voies
street: rue rues avenue avenues boulevard*
city: ville villes agglomeration municipal* municipaux
town: commune communes localite*
village: village villages villageois
region: region regions regional* regionaux departement departements province provinces zone zones secteur secteurs
country: pays
state: etat etats
capital: capitale capitales
government: gouvernement* executif
president: president presidents presidente presidentes presidence
presidential: presidentiel presidentielle presidentielles presidentiels
vice: vice
minister: ministre ministres
ministry: ministere* ministeriel*
mayor: maire maires mairie mairies
governor: gouverneur* prefet prefets prefete prefecture prefectures
parliament: parlement* assemblee
lawmaker: depute deputes deputee deputees senateur* senatrice* parlementaire*
councillor: conseiller_municipal conseillers_municipaux conseillere_municipale
adviser: conseiller conseillers conseillere
council: conseil conseils
party: parti partis
opposition: opposition opposant*
socialist: socialiste*
communist: communiste*
conservative: conservateur* conservatrice*
liberal: liberal* liberaux
leader: dirigeant* chef chefs leader* meneur*
spokesperson: porte_parole porte_paroles
official: responsable responsables autorite autorites fonctionnaire*
court: tribunal tribunaux cour cours_d'appel cours_d'assises juridiction*
judge: juge juges magistrat*
prosecutor: procureur* parquet parquets procureure*
lawyer: avocat avocats avocate avocates
trial: proces audience audiences
appeal: appel appels pourvoi
accuse: accus*
charge: inculp* mis_en_examen mise_en_examen mis_en_cause poursuivi poursuivis poursuivie poursuites
sentence: condamn* peine peines ecope ecopent ecoper verdict
prison: prison prisons emprison* penitentiaire* detention incarcer* reclusion
prisoner: prisonnier* detenu detenus detenue detenues
suspend: sursis
guilty: coupable coupables culpabilite
acquit: acquitt* relaxe relaxes relaxee relaxees
crime: crime crimes criminel criminelle criminels criminelles criminalite delit delits infraction*
corruption: corrompu corrompus corruption pot_de_vin pots_de_vin
fraud: fraude* escroquerie*
theft: vol_de vols_de cambriolage* braquage*
steal: vole volee volees voler derobe derobee derobes
create: creer cree creee crees creees creation creations
investigate: enquete enquetes enqueteur* investigation*
suspect: suspect* soupconn* soupcon*
attack: attaque* attaquer attaquent attaquant* attentat* agression* agresse* assaut* offensive offensives
airstrike: frappe frappes raid raids
bomb: bombe bombes bombard*
explosion: explosion* explos*
shoot: tir tirs fusillade* ouvert_le_feu
fire: incendi* feu feux flamme flammes brasier brul* embrase*
weapon: arme armes armement* fusil fusils pistolet*
gunman: tireur tireurs assaillant* homme_arme hommes_armes
missile: missile* roquette*
drone: drone drones
war: guerre guerres
army: armee armees
force: forces
rebel: rebelle rebelles rebellion insurge* guerilla
militant: jihadiste* djihadiste* milicien* combattant*
terrorist: terroriste terroristes terrorisme
troop: troupe troupes
border: frontiere* frontalier*
peace: paix
ceasefire: cessez_le_feu treve treves
conflict: conflit conflits
violence: violence violences emeute* affrontement* heurts
violate: viole violée violees violer violation violations violant
flood: inondation* inond* crue crues submerg*
quake: seisme* tremblement* sismique*
storm: tempete* ouragan* orage* intemperie*
rain: pluie* precipitation*
drought: secheresse*
heat: canicule chaleur
landslide: glissement* eboulement* coulee coulees
crash: collision* percut* ecrase ecrasee ecraser ecrasent crash heurte heurtes heurtee
accident: accident*
derail: deraill*
sink: coule couler coulent naufrage* sombrer sombré chavir*
fall: tombe tomber tombes tombee tombees tombent tomba chut* baisse baisser baissent baissait recul* diminu* reduire reduit reduction* reduite chuter
collapse: effondr* ecroul*
destroy: detrui* destruction* ravag* devast* aneant*
damage: degat* endommag* dommage dommages deterior* degrad*
break: bris* casse casser cassees
train: train trains ferroviaire* sncf tgv
railway: cheminot* rail rails
station: gare gares
bus: bus autobus autocar autocars cars car_scolaire de_car en_car un_car le_car
car: voiture voitures automobile automobiles
motorist: automobiliste*
vehicle: vehicule*
truck: camion camions poids_lourd poids_lourds camionnette*
plane: avion avions aeronef* appareil_de
flight: vols
airport: aeroport*
airline: compagnie_aerienne compagnies_aeriennes
helicopter: helicoptere*
ship: navire navires bateau bateaux cargo cargos
ferry: ferry ferrys ferries
port: port ports portuaire*
boat: embarcation* barque* canot canots
driver: conducteur conducteurs conductrice chauffeur chauffeurs
pilot: pilote pilotes
water: eau eaux
river: fleuve fleuves riviere rivieres
dam: barrage barrages digue digues
electricity: electricite electrique* courant
power: energie energetique* centrale centrales
oil: petrole petrolier* petroliere*
fuel: carburant* essence gazole
gas: gaz
company: entreprise* societe societes compagnie compagnies firme firmes
group: groupe groupes
manufacturer: fabricant* constructeur*
bank: banque banques bancaire*
market: marché marchés
price: prix tarif tarifs
cost: cout couts coute couter coutent coutera coutes
pay: paye* paie paient paiement* verse verser versee versees versement* rembours*
money: argent
tax: impot* fiscal* fiscaux taxe taxes tva
budget: budget budgets budgetaire*
saving: economies
job: emploi emplois poste postes
fund: fonds financ*
aid: aide aides
debt: dette dettes
profit: benefice* profit profits
loss: perte pertes
lose: perdre perd perdu perdue perdus perdues perdent perdait
revenue: chiffre_d'affaires recettes
income: revenu revenus
inflation: inflation
growth: croissance
deficit: deficit*
sell: vendre vend vendu vendus vendue vendues vendent vente ventes
buy: acheter achat achats achete rachat racheter rachete acquisition* acquerir
rise: hausse hausses augment* monte monter monté montée montés montent montait relev* grimp* progress* alourdi alourdie alourdit accroi* flamb* bondi*
cut: supprim* suppression* coupe coupes
dismiss: licenci*
percent: pourcentage*
deal: accord accords pacte pactes traité traités
agree: convenu convenus convenir s'accorder
sign: signer signe signee signes signees signature*
talk: negoci* pourparlers dialogu* discussion* discut* entretien entretiens
meet: rencontr* reunir reuni reunis reunie reunies reunissent
meet: reunion reunions
visit: visite visiter visites visitera rendre_visite deplacement
trip: voyage voyages voyager
election: election* electoral* scrutin* electorale* legislatives municipales
vote: vote votes voter voix suffrage* votent vota
poll: sondage*
turnout: participation
abstention: abstention
result: resultat resultats
win: gagn* remport* victoire* vainqueur* victorieu* triomph* elu elue elire
elect: elus elues reelu
defeat: defaite* battu battue battus battues vaincu*
rival: rival* rivaux adversaire*
candidate: candidat* candidature*
campaign: campagne campagnes
resign: demission*
dismissal: limogés limogeage* destitu*
appoint: nomm* nomination* designe* designation*
oath: serment
office: bureau bureaux
close: fermer ferme fermee fermes fermees ferment fermera fermeront fermeture*
lock: verrouill* cadenass*
open: ouvrir ouvre ouvrent ouvrira ouvriront ouvrant ouvert ouverte ouverts ouvertes ouvertur*
door: porte portes
exit: issue issues sortie sorties
emergency: urgence urgences
alarm: alarme alarmes
work: fonctionn* travail travaux travaill*
begin: commenc* debut* demarr* entame entamer entamee declench* declenche
end: fin finir fini finit termin* achev* prendre_fin
previous: precedent precedente precedents precedentes
last: dernier derniere derniers dernieres passé passée passés passées durer durera dureront duré
suspend: suspen*
cancel: annul*
postpone: report reports reporté reportée reportés reportées reporter repouss* ajourn*
delay: retard*
continue: continu* poursuivre poursuivra poursuit poursuivent poursuivront poursuivait maintenir maintenu maintenue maintient
announce: annonc*
declare: declar* proclam* decret*
insurance: assurance assurances assureur*
say: dire disait disaient disent affirm* assur* indiqu* precis* expliqu* ajout* soulign* estim* racont* repet*
tell: temoign*
confirm: confirm*
mourn: deuil
deny: nier nie nient niait niaient dement* dementi dementir dementent refut*
warn: avert* alert*
promise: promesse* promet* promis promise promises
plan: prevoi* prevu prevue prevus prevues projet projets projette plan plans
approve: approuv* adopt* approbation*
law: loi lois legislat* legislation
bill: projet_de_loi proposition_de_loi
decree: arrete_municipal decret decrets
reform: reform*
ban: interdi* prohib*
permit: autoris* permis permet permettre permettent permettra licence licences
effect: entree_en_vigueur entre_en_vigueur entrera_en_vigueur entreront_en_vigueur entrer_en_vigueur effet effets
inspect: inspect* controler controles controlees controlee
inspector: inspecteur*
expert: expert experts experte expertise* specialiste*
check: controle verifi* verification*
safety: securite
risk: risque risques risquer risquent danger dangers peril
dangerous: dangereu*
cause: caus* provoqu* origine
fault: defaillance* panne pannes defaut defauts
brake: frein freins
engine: moteur moteurs
technical: technique techniques
problem: probleme problemes
speed: vitesse
report: rapport rapports
document: document documents
evidence: preuve preuves
witness: temoin temoins
search: recherch* fouill* cherche cherchent chercher cherché cherchait
researcher: chercheu*
find: trouv* retrouv* decouv*
team: equipe equipes
match: match matches matchs
goal: but buts
player: joueu*
season: saison saisons
record: record records
year: an ans annee annees annuel annuelle annuels
month: mois
week: semaine semaines
day: jour jours journee journees
hour: heure heures
minute: minute minutes
night: nuit nuits
morning: matin matins matinee
afternoon: apres_midi
evening: soir soirs soiree
weekend: week_end week_ends
time: temps fois
part: partie parties
number: nombre nombres chiffre chiffres
half: moitie demi demie
third: tiers
first: premier premiere premiers premieres
new: nouveau nouvel nouvelle nouveaux nouvelles
former: ancien ancienne anciens anciennes ex
big: grand grande grands grandes gros grosse majeur majeure
small: petit petite petits petites
old: vieux vieille vieil age agee ages agees âge âgé âgée âgés âgées
young: jeune jeunes
north: nord
south: sud
east: orient
west: ouest
center: centre centres
floor: etage etages rez_de_chaussee
room: chambre chambres salle salles
basement: sous_sol sous_sols cave caves
roof: toit toits toiture
warehouse: entrepot*
window: fenetre* vitrine* vitre vitres
shop: magasin* boutique* commerce commerces commercant*
hotel: hotel hotels
restaurant: restaurant restaurants
customer: client clients cliente clientes clientele
store: supermarche*
land: terre terres terrain terrains
forest: foret forets forestier*
sea: mer mers maritime* ocean oceans
coast: côte côtes littoral*
island: ile iles
beach: plage plages
mountain: montagne* massif
ravine: ravin ravins fosse
tunnel: tunnel tunnels
life: vie vies
health: sante sanitaire*
disease: maladie*
sick: malade malades
cholera: cholera
virus: virus
flu: grippe
vaccine: vaccin vaccins vaccinal* vaccination
vaccinate: vaccine vacciner vaccinee vaccinees vaccines
dose: dose doses
medicine: medicament*
food: alimentaire* nourriture aliment aliments
drug: drogue* stupefiant* cocaine
alcohol: alcool*
drink: boire bu boisson*
farmer: agriculteur* agricultrice* agricole* paysan*
crop: recolte* culture_de moisson*
animal: animal animaux
fish: poisson poissons
fish: pêche
fisherman: pêcheur pêcheurs
dog: chien chiens
stock: stock stocks
world: monde mondial* mondiaux
international: international* internationaux
national: national* nationaux
local: local* locaux
public: public publique publics publiques
social: social* sociaux
political: politique politiques
economy: economi*
science: scientifique* science sciences
research: etude etudes
university: universit*
space: spatial* spatiaux
nuclear: nucleaire*
technology: technolog*
computer: informatique* ordinateur*
network: reseau reseaux
datum: donnees
phone: telephon* portable portables
internet: internet
send: envoi envoye envoyer envoyee envoyes envoyees envoie envoient depech* expedi*
deploy: deploy* deploie
receive: recevoir recu recue recus recues recoit recoivent recevra recevront percev* percu percus percue percoit percoivent
take: prendre pris prise prises prend prennent prit
bring: apport* amene*
leave: quitt* partirent laiss* abandonn*
arrive: arriv* parven*
return: retour retours revenir revenu_a retourn*
flee: fuir fui fuite fuyant fuient enfui enfuis
move: deplac* transfer*
carry: transporter transporte transportait transportaient transporté transportés transportant
transport: transport transports
use: utilis* usage emploi_de recours_a
build: construi* construction*
rent: loyer loyers
help: aider aidee aident entraide
want: vouloir veut veulent voulait voulu souhait*
need: besoin besoins
know: savoir sait savent savait connu connue connait connaitre
believe: croire croit croient pense penser pensent pensait
fear: crain* peur peurs redout*
hope: espoir espoirs esper*
ask: demand*
demand: exig* reclam* revendic*
claim: revendiqu*
call: appele appeler appelle appellent appelee
reject: rejet*
refuse: refus*
exclude: exclu exclue exclus exclut exclure exclusion
exclusive: exclusi*
support: soutien* souten* soutient appui*
criticise: critiquer critiqué critiquée critiqués critiquent critiquait denonc*
condemn: fustig*
regret: regrett*
congratulate: felicit*
admit: reconnu reconnue reconnait reconnaitre avou* admis admet
propose: propose* proposition*
remark: propos
offer: offre offres offrir offert
give: donn* accord* attribu* remis remise
grant: octro*
show: montrer montre montré montrée montrent montrant montrait montrera
hold: tenu tenue tenir tient
consult: consult*
negotiator: negociateur*
exchange: echang*
decide: decid* decision*
order: ordonn* ordre ordres
lift: leve lever levee levees
fine: amende amendes
compensation: indemni* dedommag*
salary: salaire* salarial* salariaux remuneration*
pension: retraite pension pensions
retire: retraite_a
tonne: tonne tonnes
hectare: hectare*
kilometre: kilometre* km
metre: metre metres
litre: litre*
mile: mille_nautique
second: seconde secondes
point: point points
degree: degre degres
euro: euro euros
choice: choix
choose: choisi* choisir
reason: raison raisons
question: question questions
answer: repon* repondu
measure: mesure mesures
restriction: restriction*
quarantine: confinement confin* quarantaine
climate: climat climatique*
pollution: pollu*
environment: environnement*
waste: dechet dechets
earth: planete
king: roi rois
queen: reine reines
prince: prince princes princesse
pope: pape
bishop: eveque*
religious: religieu*
jew: juif juive juifs juives
muslim: musulman*
christian: chretien* catholique*
aboard: a_bord
crew: equipage equipages
crowd: foule foules
supporter: partisan* supporteur*
organiser: organisateur* organisatrice*
voter: electeur* electrice*
association: association associations ong
journalist: journalist*
newspaper: journal journaux quotidien
press: presse
television: television tele
right: droit droits
leftist: gauche
freedom: liberte*
sanction: sanction*
embassy: ambassade*
ambassador: ambassadeur* ambassadrice*
diplomat: diplomat*
nation: nation nations
navy: marine
base: base bases caserne*
camp: camp camps
body: corps
head: tete
general: general generale generaux generales
director: directeur* directrice* pdg
management: direction
boss: patron patrons patronat patronne
owner: proprietaire*
operator: exploitant* operateur*
shareholder: actionnaire*
employer: employeur*
employ: emploie emploient employer employait
hire: embauch* recrut*
source: source sources
situation: situation
condition: condition conditions
level: niveau niveaux
line: ligne lignes
traffic: circulation trafic
service: service services
system: systeme systemes
justice: justice judiciaire*
crisis: crise crises
threat: menaces menace
double: doubl*
reach: atteint atteindre atteigne* atteignent
exceed: depass*
stand: élevé élevée élevés élever élevait s'élève s'élèvent s'élevait s'élèverait
register: recens* enregistr* denombr*
count: compter comptait comptaient comptent compté comptée comptés comptabilis*
account: compte comptes
report: signale signalee signales signalees signaler
happen: produit produite produire survenu* survien* eu_lieu
product: produits
production: production* productr* producteur*
hit: frapper frappé frappée frappés frappées frappent frappait touch*
spread: propage propager propagé propagée propagent propagation
block: bloqu* blocage*
reopen: rouvr* reouvert*
resume: repris reprise reprendre reprend reprennent
launch: lanc* lancement
participate: particip*
gather: rassembl*
travel: circuler circule circulent circulait circulaient
publish: publie publier publié publiée publiés publiées publication* publient
reveal: revel*
identify: identifi*
remain: rester resteront restera restes
avoid: evit*
protect: protect* proteg*
lack: manqu* penurie*
increase: accru accrue
limit: limit*
main: principal* principaux
recent: recent*
possible: possible possibles
several: divers diverses
important: importan*
heavy: torrentiel* lourd lourde lourds violent violents violente violentes
strong: fort forte forts fortes puissant*
private: prive privee prives privees
foreign: etranger* etrangere*
european: europeen*
african: africain*
asian: asiatique*
arab: arabe arabes
majority: majorite*
minority: minorite*
coalition: coalition*
constitution: constitution*
referendum: referendum*
independence: independan*
immigration: immigration migratoire*
tear: lacrymogene*
rubber: caoutchouc
bullet: balle balles
neighbour: voisin voisine voisins voisines
wife: epouse epouses
husband: mari
mother: mère mères mere meres
father: père pères pere peres
son: fils
brother: frere freres
sister: soeur soeurs
friend: ami amis amie amies
other: autre autres
million: million millions
billion: milliard milliards
thousand: mille milliers millier
hundred: centaine centaines
dozen: dizaine dizaines douzaine
percent: pour_cent
seat: siege sieges
secretary: secretaire*
round: tour tours
expect: attendu attendue attendus attendues prevision*
wait: attendre attend attendent attente
negotiation: negociation*
tournament: tournoi*
order: commande commandes
place: place places
history: histoire historique*
put: mettre met mettent mis mise mises mettra
speak: parler parle parlé parlent parole paroles
speech: discours allocution*
see: voir voit voient vu vue vus
game: jeu jeux
site: site sites
film: film films cinema
video: video videos
photo: photo photos image images
parent: parent parents
business: affaires
affair: affaire
development: developp*
rightist: droite
extreme: extreme extremes
program: programme programmes
movement: mouvement mouvements
wood: bois
trust: confiance
date: date dates
quality: qualite*
stage: scene scenes
message: message messages communique communiques
position: position positions
success: succes reussite* reussi
card: carte cartes
experience: experience experiences
path: chemin chemins
marriage: mariage* marie mariee maries
organisation: organisation organisations organiser organise organisee organisees organisent
presence: presence
fate: sort
entry: entrée entrées
hand: main mains
commission: commission commissions comite comites
departure: depart departs
bed: lit lits
rate: taux
community: communaute*
administration: administrat*
mission: mission missions
sport: sport sports sportif sportive sportifs sportives
fight: combat combats combattre lutte lutter luttes
contract: contrat contrats
model: modele modeles
solution: solution solutions
education: education educati*
medium: medias
district: quartier quartiers arrondissement*
relation: relation relations
rule: regle regles
value: valeur valeurs
park: parc parcs
religion: religion religions
stadium: stade stades
revolution: revolution*
concern: concern* inquiet* inquie*
contact: contact contacts
museum: musee musees
festival: fete fetes festival*
citizen: citoyen* ressortissant*
institution: institution* institut
initiative: initiative*
investment: investi*
failure: echec echecs echou*
difficulty: difficulte*
consequence: consequence*
pressure: pression pressions
operation: operation operations
intervention: interven*
reaction: reaction* reagir reagi
answer: riposte ripost*
sexual: sexuel*
rape: viol viols
abuse: abus
harassment: harcelement*
racism: racis*
poverty: pauvre*
unemployment: chomage chomeur*
house: immobilier*
industry: industri*
agriculture: agriculture
meat: viande*
egg: oeuf oeufs
bread: pain
tobacco: tabac
test: test tests essai essais depist*
symptom: symptome*
surgery: chirurg*
blood: sang
heart: coeur coeurs
cancer: cancer cancers
pregnant: enceinte enceintes
birth: naissance* naitre
burial: enterr* obseques funerailles
tribute: hommage hommages
memorial: commemor*
anniversary: anniversaire*
ceremony: ceremonie*
threaten: menac*
escape: evade* evasion* echapp*
hide: cach*
blow: coup coups
knife: couteau couteaux poignard*
gang: bande bandes gang gangs
mafia: mafia*
traffic: embouteillage*
smuggler: passeur passeurs
custom: douane* douanier*
passport: passeport*
visa: visa visas
asylum: asile
expel: expuls*
invade: envahi* invasion
occupy: occup*
withdraw: retir* retrait
defend: defend* defense
surrender: reddition
massacre: massacre massacres
genocide: genocide
tank: char chars blinde blindes
rocket: fusee fusees
satellite: satellite*
cell: cellule cellules
psychological: psycholog*
shelter: abri abris gymnase* hebergement* heberge*
tent: tente tentes
snow: neige*
ice: glace verglas
wind: vent vents
temperature: temperature*
dry: sec
wave: vague vagues
lake: lac lacs
valley: vallee vallees
volcano: volcan* eruption*
smoke: fumee fumees
dust: poussiere*
toxic: toxique*
chemical: chimi*
coal: charbon
mine: mine mines
steel: acier siderurg*
aluminium: aluminium
textile: textile textiles
cable: cable cables
brand: marque marques
export: export*
import: importer importation*
trade: commerce_exterieur commercial* commerciaux
tariff: droits_de_douane
competition: concurren*
monopoly: monopole*
share: action actions
investor: investisseur*
bankruptcy: faillite* redressement_judiciaire liquidation
loan: pret prêts emprunt*
interest: interet interets
minimum: minimum
maximum: maximum
average: moyenne moyennes
total: total totale
nearly: quasi
night: nocturne*
dawn: aube
noon: midi
midnight: minuit
today: actuel actuelle actuels actuellement
future: avenir futur*
next: prochain prochaine prochains prochaines suivant suivante suivants
daily: quotidienne* quotidiennement
weekly: hebdomadaire*
monthly: mensuel*
century: siecle siecles
decade: decennie*
moment: moment moments instant
period: periode*
term: mandat mandats
power: pouvoir pouvoirs
commissioner: commissaire*
representative: representant*
delegate: delegue* delegation*
founder: fondateur* fondatrice* fonde fondee
heir: heritier*
author: auteur auteurs
writer: ecrivain*
artist: artiste*
singer: chanteu*
actor: acteur* actrice* comedien*
music: musique* musical* concert concerts
book: livre livres ouvrage ouvrages
letter: lettre lettres courrier
prize: prix_nobel recompense*
champion: champion*
coach: entraineur*
league: ligue
cup: coupe_du_monde coupe_de_france
medal: medaille*
race: course courses
stage: etape etapes
football: football foot
tennis: tennis
rugby: rugby
olympic: olympi*
no: aucun aucune
nothing: rien
never: jamais
without: sans
nor: ni
consume: consomm*
yield: ceder cede cedera cederons cederont
federal: federal federale federaux
cultural: culturel culturelle culturels culture
event: evenement*
objective: objectif objectifs
field: champ champs
coup: coup_d'etat
minister: premier_ministre premiere_ministre premiers_ministres
equipment: equipement*
effort: effort efforts
terror: terreur
suffer: souffr* subi subir subit
debate: debat debats
advance: avanc*
title: titre titres
stay: sejour*
supply: approvisionn*
pedestrian: pieton*
cyclist: cycliste*
motorcycle: moto motos
robber: braqueur* voleur*
attempt: tentative* tenter tenté tentent
deadline: delai delais echeance*
agency: agence agences
gradual: progressi*
notice: preavis
inquiry: commission_d'enquete
conference: conference_de_presse conference*
interview: interview*
note: note notes
flee: fuyard*
rally: meeting meetings
truck: semi_remorque
abandon: renonc*
withdraw: desist*
prepare: prepar*
complaint: plainte plaintes
survivor: rescape* survivant*
survive: surviv* survecu
wreck: epave epaves
debris: debris decombres
mud: boue
rise: envol* envolee
bishop: archeveque*
union: intersyndicale*
dispute: differend* litige*
arbitrary: arbitraire*
arbitrate: arbitr*
mediator: mediateur* mediatrice* mediation*
obtain: obten* obtenu obtenue obtient obtiennent recueilli recueillie recueillir recueille recueillent
conduct: mener mene menee menes menees menent mène mené
belong: apparten* appartient
dispose: dispos*
possess: possed*
represent: represent*
director: realisateur* realisatrice*
achieve: realis*
join: rejoin* rejoint
replace: remplac*
convince: convainc*
engage: engag*
impose: impose* imposition
benefit: benefici*
devote: consacr*
constitute: constitu*
prevent: empech*
establish: etabli etablir etablie etablis etablissent
provide: fourni fournir fournit fournie fournis fournissent
manage: gerer gere geree gestion gestionnaire*
guarantee: garanti garantir garantit garantie garanties
install: install*
integrate: integrer integre integree integration
question: interrog*
judge: juger juge_que jugement jugements
modify: modifi*
share: partag*
pose: pose poser
profit: profiter profite
recall: rappel*
settle: regler regle_le reglement*
strengthen: renforc*
resolve: resoudre resolu resolue
serve: servir sert servi servent
exit: sortir sort_de sorti sortie_de
follow: suivre suit suivi suivie suivent
monitor: surveill*
transform: transform*
aim: viser vise visait visent vises visee
accompany: accompagn*
welcome: accueil*
reject: ecarte ecarter ecartee ecartent
insist: insist*
rebuild: reconstru*
repair: reparer reparation* repare repares reparee
return: rendre rendu rendue rend rendent
become: devenir devient devenu devenue deviennent
tuna: thon thons
gulf: golfe golfes
sardine: sardine*
milk: lait laitier* laitiere*
wheat: ble cereale cereales cerealier*
wine: vin vins viticult* vigne vignes vigneron*
sugar: sucre
horse: cheval chevaux
bird: oiseau oiseaux
tree: arbre arbres
stone: pierre pierres
glass: verre
plastic: plastique*
battery: batterie batteries
solar: solaire solaires
renewable: renouvelable*
reactor: reacteur*
bill: facture factures
subsidy: subvention*
merger: fusion fusions fusionn*
exchange: bourse bourses boursier*
dividend: dividende*
quarter: trimestre* trimestriel*
semester: semestre*
exporter: exportateur*
restructure: restructur*
relocate: delocalis*
site: chantier chantiers
strike: arret_de_travail
teenager: adolescent*
grandmother: grand_mere
orphan: orphelin*
spectator: spectateur* spectatrice*
guest: invite invites convive*
pilgrim: pelerin*
priest: pretre pretres
sailor: marin marins matelot*
diver: plongeur*
climber: alpiniste* grimpeur*
hiker: randonneur*
skier: skieur* skieuse*
avalanche: avalanche*
miner: mineur_de_fond mineurs_de_fond
guard: gardien* garde gardes vigile vigiles
hooligan: casseur*
smash: vandalis* saccag*
loot: pill*
arson: incendie_criminel incendies_criminels pyroman*
poison: empoisonn*
stab: poignarde poignardes poignardee
strangle: etrangl*
drown: noye noyee noyes noyees noyer noyade*
suffocate: asphyxi*
amputate: amput*
coma: coma
quarantine: isolement
contagious: contagi*
outbreak: foyer_epidemique flambee
measle: rougeole
ebola: ebola
malaria: paludisme
laboratory: laboratoire*
mask: masque masques
veto: veto
resolution: resolution resolutions
summit: conference_au_sommet
ratify: ratifi*
amnesty: amnistie* graci*
extradite: extrad*
exile: exil
junta: junte
transition: transition
ballot: urne urnes bulletin bulletins
recount: recompt*
dissolve: dissou* dissolution
motion: motion motions
censure: censure
amendment: amendement*
present: presenter presente presentee presentes presentees presentent presentation*
coup: putsch*
pensioner: retraites
burn: brulure*
accuser: accusateur accusatrice accusateurs plaignant~
acid: acide acides
abolish: abol~ abrog~
abortion: avortement~ ivg interruption_volontaire_de_grossesse
abroad: etranger_du_pais
absence: absence~
absent: absent absents absente absentes
absurd: absurde~
academic: academique~
accelerate: accelerer accelere accelerent accelera accelerait acceleree accelerees acceleration~
accept: accepter accepte acceptent accepta acceptera acceptee acceptees acceptes acceptait acceptation
acceptable: acceptable~
access: acces acceder accede accedent accedera
accidental: accidentel accidentelle accidentels accidentelles
accomplice: complice~
accurate: exact exacte exacts exactes
achievement: exploit exploits
activist: activiste~ militant militants militante militantes
activity: activite~
adapt: adapt~
address: adresse adresses
adjust: ajust~
adopt: adopter adopte adoptee adoptes adoptees adoptent adoption adoptera
adultery: adultere~
advantage: avantage~
adventure: aventur~
advertise: publicite publicites publicitaire~
advice: conseil_de_prudence
affect: affect~
aftershock: replique repliques
aggressive: agressif agressifs agressive agressives
aide: collaborateur~ collaboratrice~
airbase: base_aerienne bases_aeriennes
airfield: aerodrome~
airspace: espace_aerien
airstrike: frappe_aerienne frappes_aeriennes raid_aerien raids_aeriens
album: album albums
alien: extraterrestre~
alike: semblable~ pareil pareille pareils
alive: en_vie vivant vivante vivants vivantes
allegation: allegation~ allegue~
alliance: alliance~
allow: laisser_passer
ally: allie allies alliee alliees
alter: alter~
alternative: alternative~ alternatif alternatifs
amateur: amateur amateurs
amazing: etonnant etonnante etonnants incroyable~
ambition: ambition~
ambitious: ambitieu~ ambitieux ambitieuse ambitieuses
ambush: embuscade~
amend: amender
ammunition: munition~
amount: montant montants
analyse: analyser analysee analysent analysant analysees
analysis: analyse analyses
analyst: analyste~
ancestor: ancetre~ aieul aieux
ancient: antique~ millenaire~
anger: colere coleres indign~
angry: furieux furieuse furieuses
ankle: cheville~
anonymous: anonym~
ant: fourmi fourmis
anthem: hymne~
antibiotic: antibiotique~
antibody: anticorps
anticipate: anticiper anticipe anticipent anticipation
anticipated: elections_anticipees
anxiety: anxiete angoiss~
apologise: excuses excuse excuser excusee excusent excuserait
apparent: apparent apparente apparents apparemment
applaud: applaud~ applaudissement~ ovation~
apple: pomme pommes
apply: appliqu~
appreciate: apprecier apprecie apprecient appreciee
approach: approch~ rapproch~
appropriate: approprie~ adequat adequate
archaeologist: archeolog~
architect: architect~
archive: archiv~
argue: argument~ arguer dispute disputes
argument: argument arguments
arm: bras
arrange: arranger arrange arrangement arrangements
arrival: arrivee arrivees
arrest: mandat_d'arret
arsenal: arsenal arsenaux
article: article articles
artificial: artificiel artificielle artificiels artificielles
artistic: artistique~
ash: cendre cendres
asleep: dormir dort dorment endormi endormie endormis
assassin: tueur tueurs tueuse
assess: evaluer evalue evaluee evalues evaluent evaluation~
asset: actifs
assign: assign~
assist: assistance assister
assistant: assistant~ adjoint~
associate: associer associe associes associee
assume: assumer assume assument
asteroid: asteroide~
asthma: asthm~
athletics: athletisme
atom: atome~ atomique~
attach: attache attacher attachee
attention: attention~
attitude: attitude~
attorney: avocat_de_la_defense
attract: attir~ attract~
auction: enchere encheres adjug~
audience: auditoire public_present
audit: audit audits auditeur auditeurs
aunt: tante tantes
automatic: automatique~
autonomous: autonom~
autopsy: autopsie~
available: disponible~
aviation: aviation aeronautique~
award: decerne decernee decernes decerner distinction~
aware: conscient consciente conscients
ax: hache haches
back: dos
background: antecedent~
backpack: sac_a_dos
bacteria: bacteri~
bad: mauvais mauvaise mauvaises
bag: sac sacs
bail: caution cautions
bailout: plan_de_sauvetage
bake: boulang~
balance: equilibr~
balcony: balcon balcons
ball: ballon ballons
balloon: montgolfiere~
banana: banane~
bankruptcy: depot_de_bilan depose_le_bilan deposer_le_bilan
banner: banderole~ pancarte~
bar: bar bars
barbecue: barbecue~
bargain: aubaine~
barrel: baril barils
barrier: barriere~
basic: fondamental~ fondamentaux elementaire~
basketball: basket basketball basketteu~
bat: chauve_souris
bath: baignade baignades baigneu~ baigner
battle: bataille~ batailler
bean: haricot haricots
bear: ours ourse
beard: barbe barbes
beat: tabass~ frappe_a_coups rouer roue_de_coups
beautiful: beau belle beaux belles
beauty: beaute
bee: abeille~
beef: boeuf boeufs
beer: biere bieres brasseur~ brasserie~
beg: mendi~ supplier supplie
behave: comport~
behead: decapit~
bell: cloche cloches
belt: ceinture~
besiege: assieg~ encercl~
bet: pari paris_sportifs parier parie parieur~
betray: trahi~ trahir trahison~
bicycle: velo velos bicyclette~
billionaire: milliardaire~
biology: biolog~
bird: aviaire~
birth: accouch~
bite: mordu mordue mordus mordre morsure~
blackmail: chantag~
blackout: coupure_de_courant coupures_de_courant panne_de_courant black_out
blanket: couverture couvertures
bleed: saign~ hemorrag~
blind: aveugle~ cecite
blizzard: blizzard~
block: obstru~
blockade: blocus
blog: blog~ blogueu~
blow: souffl~
board: conseil_d'administration
boast: vanter vante vantee vantent
bomb: engin_explosif engins_explosifs
bomber: kamikaze~
bone: ossement~
bonus: prime primes bonus
boom: essor boom
boost: stimul~
boot: botte bottes
border: frontalier frontaliere frontaliers
bore: ennui ennuy~
borrow: emprunter emprunte empruntent
bottle: bouteille~
bottom: fond fonds_marins
bowl: bol bols
box: boite boites caisse caisses
boxer: boxeu~ boxe boxeur boxeurs
boycott: boycott~
brain: cerveau~ cerveaux cerebral~ cerebraux
branch: succursale~ branche branches filiale~
brave: courageu~ courageux
breach: breche~
breakfast: petit_dejeuner petits_dejeuners
breast: sein_gauche poitrine~
breath: respir~ souffle
breed: eleveur~ elevage~
brick: brique~
brief: bref breve breves brievement
bright: brillant~
broadcast: diffus~ retransmi~ emission emissions
bronze: bronze~
brown: brun brune bruns
brutal: brutal~ brutaux
bubble: bulle bulles
build: batir bati batie batis batissent
bull: taureau~ taureaux tauromach~ torero~ corrida
bulldozer: bulldozer~ pelleteuse~
bully: harcelement_scolaire
burden: fardeau~
burn: bruler brule brulee brulees brules brulent
bury: ensevel~
button: bouton boutons
cabin: cabane~ cabine~
cabinet: remaniement~
cage: cage cages
cake: gateau~ gateaux
calculate: calcul~
calendar: calendrier~
calm: calme calmes calmer calmee
camera: camera cameras
campus: campus
canal: canal canaux
candle: bougie bougies
canoe: canoe kayak kayaks
capable: capable~
capability: capacite~
captain: capitain~
captive: captif captifs captive captivite
caravan: caravane~
carbon: dioxyde_de_carbone carbone
care: aide_soignant aide_soignante aides_soignants
career: carriere carrieres
cargo: cargaison~ fret marchandise marchandises
carnival: carnaval carnavals
cartoon: caricatur~ dessin_anime dessins_animes
cash: argent_liquide
casino: casino casinos
castle: chateau~ chateaux
cat: chat chats chatte
catastrophe: catastroph~
catch: attrap~
cathedral: cathedrale~
ceiling: plafond plafonds plafonn~
celebrate: celebr~ feter
celebrity: celebrite~ vedette vedettes
cement: ciment cimenterie~
cemetery: cimetiere~
censor: censurer censuree censur~
census: recensement~
centimetre: centimetre~
certificate: certific~ certifi~
chain: chaine chaines
chair: chaise chaises
challenge: defi defis defier
chance: chance chances opportunit~
change: chang~
chaos: chaos chaotique~
character: personnage~ caractere
charity: caritatif caritatifs caritative caritatives charite
charm: charme charm~
charter: affret~
chat: bavard~ discuter_en_ligne
cheap: bon_marche pas_cher
cheat: trich~
cheer: acclam~
cheese: fromag~
chemist: chimiste chimistes
chess: echiquier joueur_d'echecs
chest: thorax poitrine
chicken: poulet~ poule poules volaille~
childhood: enfance
chip: puce puces semi_conducteur semi_conducteurs
chocolate: chocolat~ cacao
christmas: noel
circle: cercle cercles
circus: cirque cirques
cite: citer cite citee citent citant
civic: civique~
class: classe classes
classic: classique~
classroom: salle_de_classe salles_de_classe
clean: nettoy~ nettoi~
clear: degag~
clergy: clerge
clever: intelligent~ malin
cliff: falaise~
climb: escalad~
clinical: essai_clinique essais_cliniques
clock: horloge~ montre_suisse pendule~
cloth: tissu tissus
clothe: vetement~ habits
cloud: nuage nuages nuageu~
club: club clubs
clue: indice indices
coat: manteau~ manteaux
code: code codes
coffee: cafe cafes cafeier~
coffin: cercueil~
coin: piece_de_monnaie
cold: froid froide froids froides
colleague: collegue~ confrere~
collect: collect~ prelev~ recolt~ collection~ collectionn~
collective: collectif collective collectifs collectives
collide: heurter
colonel: colonel colonels
colony: colonie~ colonial~ coloniaux
colour: couleur~ colore~
combine: combin~
comedy: comedie~ humoriste~
comet: comete~
comfort: confort~ console~
comic: bande_dessinee bandes_dessinees
command: commandement~
commander: commandant commandants
comment: comment~ commentair~
commit: commis commise commises commettre commettent perpetr~
commitment: engagement engagements
commodity: matiere_premiere matieres_premieres
common: commun communs
communicate: communiquer communication~
compare: compar~
comparison: comparaison~
compatriot: compatriote~
compete: disput~
competition: competition~
competitor: concurrent concurrents concurrente
complain: plaindre plaint plaignent plaignait
complete: complet complete complets completes completer completement
complex: complexe~
complicate: compliqu~ complication~
component: composant~
compose: compos~ compositeur~ compositrice~
compromise: compromis compromettre compromise
conceal: dissimul~
concede: conceder concede
conclude: conclu conclure conclut concluent conclue conclusion~
concrete: beton~
condolence: condoleance~
conductor: chef_d'orchestre chefs_d'orchestre
confess: confess~
confidential: confidentiel confidentielle confidentiels confidentielles
confiscate: confisqu~
confront: confront~
confuse: confond~ confus confuse confusion~
congress: congres
connect: connect~ connexion~ relier relie reliant
conquer: conquer~ conquis conquise
conscience: conscience~
conscript: conscrit~ conscription
consensus: consensus
conservation: conservation preservation
conspiracy: conspir~ complot complots complotiste~
constant: constante constants constamment
constituency: circonscription~
consulate: consulat~ consul consuls consulaire~
consultant: consultant consultants consultante
container: conteneur~
continent: continent~
contractor: sous_traitant sous_traitants
contrast: contrast~
contribute: contribu~
controversy: polemiq~ polemique controvers~
convention: convention~
conversation: conversation~
convert: convert~
convict: forcat~
convoy: convoi~
cook: cuisin~ cuire cuit
cool: frais fraiche refroid~ rafraich~
cooperate: cooper~
coordinate: coordonn~ coordination coordinat~
copy: copie copies copier copiee
coral: corail coraux corallien~
corner: coin coins
corporate: corporatif~
corpse: corps_sans_vie
correct: corrig~ correct correcte corrects correction~
correspondent: correspondant~
cosmetic: cosmetique~ maquillage
cotton: coton~
counterfeit: contrefacon~ contrefai~ falsifi~
courage: courage
courthouse: palais_de_justice
cousin: cousin~
cover: couvrir couvre couvrent couvert couverte couverts couverture_mediatique
cow: vache vaches bovin~
crack: fissure fissures fissur~ lezard~
craft: artisan~
crane: grue grues
crash: s'ecrase s'ecraser
cream: creme cremes
creative: creatif creative creatifs creatives creativite
credible: credible~ credibilite
credit: credit credits
cremate: cremat~ inciner~
cricket: cricket
critic: detracteur~
criticise: critiqu~
crocodile: crocodile~ caiman~
cross: traverser traverse traversent traversaient traversee traversait croix crucif~
crown: couronn~
cruel: cruel cruelle cruels cruelles cruaute
cruise: croisiere~ paquebot~
crush: pietin~
cry: pleur~
crystal: cristal cristaux
cultivate: cultiver cultive cultivee cultivees
curator: conservateur_du_musee commissaire_d'exposition
cure: guerir guerison~ gueri guerie
curfew: couvre_feu couvre_feux
curious: curieu~ curieux curiosite
currency: devise devises monnaie~ monetaire~
curriculum: programme_scolaire programmes_scolaires
cut: couper coupee ciseau~ ciseaux
custody: detention_provisoire garde_des_enfants
cyclone: cyclone~
cylinder: bonbonne~
dairy: laiterie~
dance: dans~ danseu~ danse
dare: oser oserait audac~
dark: sombre~ obscur~
dawn: a_l'aube lever_du_jour
deadline: date_limite
deaf: sourd~ surdite
dealer: concessionnaire~
debate: debattre debattu debattue debattent
debris: gravats
debut: premiere_fois
decent: decent~ digne~
deck: pont_du_navire
decline: declin~ regress~
decorate: decor~
deep: profond~
defame: diffam~ calomni~
default: defaut_de_paiement
defeat: defaire defait
defect: deserteu~ defectio~
defendant: prevenu prevenue prevenus accuses accusee
define: definir defini definie definit definition~
deforestation: deforest~ deboisement
defuse: desamorc~
degree: licence_universitaire
deliberate: deliber~
deliver: livrer livree livrees livreur livreurs livraison~ livrent
democratic: democrate~ democratie~ democratique~
demolish: demol~
demonstrate: demontr~
denounce: denoncer denonce
dentist: dentiste~ dentaire~
depart: partir
depend: depend~
deport: reconduit~ deport~ reconduite_a_la_frontiere
deposit: deposer depose depot depots deposant~ acompte
depress: depress~ deprim~
describe: decri~ decrivent decrire decrit
desert: desert deserts desertique~
deserve: merit~
design: concevoir design dessin
desire: desir~
desk: guichet~ pupitre
desperate: desesper~
destination: destination~
detail: detail details detaille detailler detaillee
detain: mis_en_garde_a_vue placee_en_garde_a_vue place_en_garde_a_vue
detect: detect~
detective: detective~
deteriorate: empir~ aggrav~
determine: determin~
detonate: deton~
develop: mettre_au_point mis_au_point mise_au_point
developer: promoteur~ developpeur~
device: dispositif dispositifs
diabetes: diabet~
diamond: diamant~
diary: journal_intime
dictator: dictateur~ dictatur~ dictatorial~
diesel: diesel
diet: regime_alimentaire
differ: different differente differents differentes difference differences differe differ~
difficult: difficile difficiles difficilement
dig: creus~ excav~
digital: numerique numeriques digital~
dignity: dignite
dinner: diner diners
dinosaur: dinosaure~
diplomacy: diplomatie
direct: dirig~ direct directe directs directes directement
dirty: sale sales
disability: handicap~
disagree: desaccord~
disappear: disparaiss~ disparaitra
disappoint: decu~ decev~ deception~
disaster: desastr~ catastrophe_naturelle
discipline: disciplin~
disclose: divulg~
discount: rabais ristourne~ solde soldes
discovery: decouverte~
discriminate: discrimin~
disease: pathologi~
dish: plat plats
disinformation: desinform~
dislocate: luxation~
dismantle: demantel~
disperse: dispers~
display: affich~
disqualify: disqualif~ ineligib~
disrupt: perturb~
distance: distance~ eloign~
distribute: distribu~
disturb: derang~
dive: plong~
diverse: diversite
divide: divis~ divise
divorce: divorc~
dizzy: vertig~ malaise~
dock: quai quais docker~ dock~ amarr~
dog: chienne~ canin canins
doll: poupee~
dollar: dollar dollars
dolphin: dauphin~
domestic: domestique~
dominate: domin~
donate: dons donateur~ donatrice~ faire_don
donkey: ane anes anesse
donor: donneur~
doping: dopage dopee dopes dope
doubt: doute doutes douter
dove: colombe~ pigeon pigeons
download: telecharg~
downtown: centre_ville
draft: brouillon~ avant_projet
drag: traine
drain: drain~ egout egouts
drama: dram~
dream: reve reves rever
dress: robe robes habill~
drill: forage~ perfor~
drink: boivent
drive: conduire conduisait conduit conduisent
driver: routier_polonais taxi
drop: goutte~
drug: narcotraf~ trafiquant~
drunk: ivre~ ivresse alcoolemie alcoolisme alcooliste alcoolistes
dry: asseche~ seche seches secher
duel: duel duels
dump: decharge decharges deverser deverse deversee deversement~ deversent
duty: obligation~
dynamic: dynam~
dynamite: dynamit~
eagle: aigle~
ear: oreille~
early: precoce~ tot
easter: paques
eastern: oriental orientale orientales orientaux
easy: facile~ facil~
eat: manger mange mangent mangee
eclipse: eclips~
ecological: ecolog~ ecolo ecolos
edge: bordure
editor: redacteur~ redactrice~ redaction editeur~
educate: eduquer
efficient: efficient efficiente efficients efficientes efficience efficiences
elbow: coude coudes
electronic: electronique~
elegant: elegant elegante elegants elegantes elegance elegances
elementary: ecole_primaire ecoles_primaires
elephant: elephant~
elevator: ascenseur~
eligible: eligible~
eliminate: elimin~
elite: elite elites elitiste
email: courriel~ mail mails e_mail e_mails
embargo: embargo embargos
embrace: etrein~ embrass~
emerge: surg~ surgi emerg~
emigrate: emigr~
emotion: emotion~ emouv~ emu emue
emperor: empereur~ imperatrice imperial~
emphasise: insister souligner
empire: empire empires
empty: vide vides vider videe
encourage: encourag~
endanger: en_voie_de_disparition
endorse: adoub~ parrain~ apporte_son_soutien apporter_son_soutien
enemy: ennemi~
enforce: faire_appliquer faire_respecter
engineer: ingenieur~ ingenierie
enormous: enorm~
enter: entrer entre_dans entraient entrent penetr~
enterprise: pme tpe
entertain: divert~ spectacle~
enthusiasm: enthousias~
entrepreneur: entrepreneur~ entrepreneuse~
environmental: environnemental~ environnementaux
envoy: emissaire~ envoye_special
equal: egal egale egaux egales egalite
equality: egalite_des
equip: equip~ equiper
error: erreur erreurs
era: epoque~ ere
escort: escort~
espionage: espion~
essential: essentiel essentielle essentiels essentielles
estate: domaine domaines
ethics: ethique~ deontolog~
evade: evasion_fiscale fraude_fiscale
evolve: evolu~
exam: examen examens bac baccalaureat epreuve epreuves
examine: examiner examine examinee examinees examinent
example: exempl~
exceed: excede exceder
excellent: excellent excellente excellents excellentes excellence excellences
exception: exception exceptions exceptionnel~
excess: exces excessif excessive excessifs excessives
exchange: troquer
execute: execut~ pendaison pendu pendue pendus
exempt: exempt~ exoner~
exercise: exercice exercices exercer exerce
exhaust: epuis~
exhibit: exposition expositions exposer expose
exist: exister existe existent existait existence
expand: elarg~ expansion etend~
expense: depense~
expensive: cher chere chers cheres onereu~ couteux couteuse
experiment: experiment~
expire: expir~ peremption
exploit: exploit_ation exploitation
explore: explor~
expose: exposes exposees
express: exprim~ expression~
extend: prolong~ prorog~ etendre
extinguish: eteindre eteint eteinte eteints eteignent maitriser
extort: extor~ extorsion racket~
extra: heures_supplementaires supplementaire supplementaires
extraordinary: extraordinaire~
extremist: extremisme extremiste extremistes ultradroite
eye: oeil yeux oculaire
face: visage~ affronter fait_face
facility: installations
fact: fait_divers faits_divers
fail: rater
fair: foire foires equitable~
faith: foi_catholique
fake: fausses_nouvelles
fame: renommee celebrite_mondiale
famous: celebre celebres
fan: fan fans
farm: ferme_agricole fermes_agricoles exploitation_agricole
fashion: haute_couture defile_de_mode couturier~
fat: graisse~ obes~
fatal: fatal fatale fatales
favour: faveur~ favori favorite favoris favoriser
federation: federation~
feed: nourrir nourri nutrition~
feel: sentir sent sentent ressent~ ressenti
female: feminin~ femelle~
feminist: feminisme feministe feministes
fence: cloture~ grillage~
fertile: fertil~ fecond~
fertiliser: engrais
fever: fievre~
fiction: fiction~
fierce: feroce~ acharne acharnee acharnes
fight: bagarre~ rixe~
fighter: chasseur_bombardier avion_de_chasse avions_de_chasse
file: dossier dossiers
fill: rempl~ remplir rempli
film: cineaste~ tournage~ long_metrage court_metrage
finally: finalement
financial: financier financiere financiers financieres
finger: doigt doigts
finish: terminer
firearm: arme_a_feu armes_a_feu
firework: feux_d'artifice
firm: cabinet_de_conseil
fish: pecheu~
flag: drapeau~ drapeaux pavillon_francais
flat: appartement~
fleet: flotte flottes
flee: s'enfuir s'enfuit
flesh: chair
flexible: flexib~ souplesse
float: flott~
flour: farine~
flow: flux
flower: fleur fleurs fleuri~
flu: grippal~
fly: survol~
focus: concentr~
fog: brouillard brume
follower: adepte~ abonnes disciple~
football: footballeu~
force: forcer forcee contraint~ contraindre
forecast: previsions_meteo prevoir
forge: faux_papiers faux_et_usage_de_faux
forget: oubli~
forgive: pardonn~
form: former forme forment formee formation~
formula: formule~
fortune: fortune~
forum: forum forums
fossil: fossil~
found: fonder fonda fondation~
fraction: fraction~
fracture: fractur~
fragile: fragil~
freeze: gel geler gele geles congel~
frequent: frequent frequente frequents frequentes frequence frequences
friendly: amical amicale amicaux
frog: grenouille~
front: front fronts ligne_de_front
fruit: fruit fruits
frustrate: frustr~
fugitive: fugitif fugitifs fugitive en_cavale cavale
full: plein pleine pleins
function: fonction fonctions
funeral: enterrement~
funny: drole~
furniture: meuble~ mobilier
gain: gain gains
galaxy: galaxie~
gallery: galerie~
gamble: jeux_d'argent jeu_de_hasard
game: jeu_video jeux_video
gap: ecart ecarts
garage: garage garages
garbage: ordure~ poubelle~
garden: jardin~ potager
gay: gay gays homosexuel homosexuelle homosexuels lgbt
gender: genre_feminin
gene: gene genes genetique~ genom~
generate: generer genere generent generee generes
generation: generation generations
generous: genereux genereuse
genocide: genocidaire~ genocides
gentle: gentil gentille
ghost: fantome~
giant: geant geante geants geantes gigantesque~
gift: cadeau cadeaux
giraffe: girafe~
girlfriend: petite_amie compagne compagnes
boyfriend: petit_ami
glacier: glacier glaciers
global: global globale globaux
glory: gloire
goal: buteu~
goalkeeper: gardiens_de_but
goat: chevre~
golf: golf golfeu~
good: bon bonne bons bonnes
goods: biens
govern: gouverner gouverne gouvernent
graduate: diplome diplomee diplomes diplomees
grain: grain grains
grandchild: petit_fils petite_fille petits_enfants
grandfather: grand_pere grands_peres grands_parents
grant: octroi
grass: herbe~ pelouse~ gazon
grateful: reconnaissant~
grave: fosse_commune fosses_communes charnier~
graze: patur~
great: formidable~
greenhouse: effet_de_serre serres_agricoles
greet: saluer saluee
grenade: grenade grenades
grief: chagrin douleur_immense
grow: croissent croitre grandir grandi~
guess: devin~
guest: invitee invitees hote hotes
guide: guide guides guider
guitar: guitar~
gym: salle_de_sport
gymnast: gymnast~
habit: habitude~
hair: cheveu cheveux
hall: hall halls
hammer: marteau~ marteaux
handbag: sac_a_main
handcuff: menott~
handle: poignee~
hang: accroch~
happy: heureux heureuse heureuses bonheur joie
harass: harceler harcele harcelee harceleu~
hard: dur dure durs dures
harm: nuire prejudice~
hat: chapeau~ chapeaux casquette~
hatred: haine~ haineux
headline: gros_titre gros_titres manchette
headquarters: siege_social quartier_general qg
heal: cicatris~
healthy: sain saine sains
hear: entendre entendu entendue entendus entend
heart: cardiaque~ infarctus
heat: chauff~ chaud chaude chauds chauffage rechauff~ canicul~
heatwave: vague_de_chaleur vagues_de_chaleur
heaven: ciel
height: hauteur~
heir: heriti~ heriter heritage~
helmet: casque casques
hepatitis: hepatite~
heritage: patrimoine~
hero: heros heroique~
heroin: heroine
hesitate: hesit~
hike: randonnee~
hill: colline~
hip: hanche~
historian: historien~
hole: trou trous
holiday: vacances conge conges jour_ferie jours_feries
holocaust: holocauste shoah
holy: saint_siege
homeless: sans_domicile
honest: honnete~
honour: honor~ honneur~
horror: horreur~ horrifi~
hostile: hostil~
hot: brulant~
household: menage menages
human: humain humaine humains humaines humanit~ etre_humain etres_humains
humanitarian: humanitaire~
humid: humid~
humiliate: humili~
humour: humour
hundred: cent cents
hungry: affam~
hunt: chasse chasses chasser chasseu~ braconn~
hurricane: ouragan ouragans
hydrogen: hydrogene
hygiene: hygien~
ice: glaciaire~ patinage
icon: icone~ iconique
idea: idee idees
identity: identite~
ignore: ignor~
ill: tomber_malade tombe_malade tombee_malade
illegal: illegal illegale illegaux illegales clandestin clandestine clandestins illicite~
imagine: imagin~
imam: imam imams
imitate: imit~
immediate: immediat~
immigrant: immigre immigree immigres immigrees
immune: immun~
impact: repercu~ impact impacts
impeachment: procedure_de_destitution
implement: mise_en_oeuvre mettre_en_oeuvre
imply: impliqu~
impossible: impossible impossibles
impress: impression~
improve: amelior~
best: meilleur meilleure meilleurs meilleures
internal: interne internes
impunity: impun~
incentive: incitation~ incitat~
incident: incident incidents
incite: incite inciter
include: inclu inclut incluent inclure incluant incluse
independence: independant independante independants independantes independance independances independantisme independantiste independantistes
index: indice_boursier
indicator: indicateur indicateurs
indict: renvoye_devant renvoyee_devant
indirect: indirect~
individual: individuel individuelle individuels
indoor: en_salle
inequality: inegal~
influence: influ~ influence~ influent~
inform: informer informee
information: information informations
infrastructure: infrastructure~
ingredient: ingredient~
inject: injec~
injustice: injust~
inmate: codetenu~
interior: interieur interieure
innocent: innocent innocente innocents innocentes innocence innocences
innovation: innov~
insect: insect~
insecurity: insecurite
inspire: inspir~
instruct: instruct~ consigne~
instrument: instrument~
insult: insult~ injure~ injurie~
insurance: assurance_maladie
intellectual: intellectuel intellectuelle intellectuels
intelligence: renseignement renseignements services_secrets
intense: intens~
intent: intention intentions intentionnel~
interest: interesse~ interess~ interessant~
interfere: ingerent ingerente ingerents ingerentes ingerence ingerences interferent interferente interferents interferentes interference interferences
interim: interimaire~ provisoire~ par_interim
intern: stagiaire~
interpret: interpret~
interrogate: interrogatoire~ interrogat~
intimidate: intimid~
invent: invent~
inventory: inventaire~
invite: inviter invitation~
involve: impliquee impliques
iron: fer_forge minerai
irony: ironi~
irrigate: irrig~
islamic: islam islamique~ islamiste~ islamisme islamiste islamistes
isolate: isoler isole isolee isoles
issue: enjeu enjeux emettre
ivory: ivoire~
jacket: veste vestes blouson~ gilet gilets
jealous: jalou~ jaloux
jewel: bijou~ bijoux bijouter~ joaill~
job: metier metiers
join: joindre se_joindre
joint: conjoint conjointe conjoints conjointes conjointement
joke: plaisant~ blague~
journey: trajet trajets parcours
juice: jus
jump: sauter saute sauta saut bond
jungle: jungle~
junior: juniors
jury: jury jurys jures jure_d'assises
justify: justifi~
karate: karate~
keep: garder conserver
key: cle cles clef
kick: coup_de_pied coups_de_pied
kidney: rein reins renal~
killer: assassin assassins
kindergarten: maternelle maternelles creche creches
kingdom: royaume~
kiss: baiser baisers
kitchen: cuisine cuisines
knee: genou~ genoux
knife: arme_blanche armes_blanches
knowledge: connaissance~ savoir_faire
label: etiquet~
labour: main_d'oeuvre
lady: dame dames premiere_dame
lamb: agneau~ agneaux
lamp: lampe~
lane: voie_rapide
language: langue langues langage~ linguistique~
laser: laser lasers
latin: latin latine latins latino_americain latino_americaine
laugh: rire rires rit_aux
lawsuit: assigne_en_justice action_en_justice
layoff: plan_social licenciement licenciements
lazy: paresse~
lead: diriger dirige dirigee pris_la_tete
leaflet: tract tracts prospectus
league: ligues
leak: fuite_de_gaz fuite_de_donnees divulguer
lean: pencher penche
learn: apprendre apprend apprennent apprenti~ apprentissage~
lease: bail_commercial locataire~
leather: cuir
lecture: cours_magistral
legacy: heritage_politique
legal: legal legale legaux legales juridique~
legend: legend~
legislature: legislature~
legitimate: legitim~
leg: jambe jambes
leisure: loisir loisirs
lemon: citron~
lend: preter pretent preteur~
length: longueur~
leopard: leopard~ jaguar~
lesson: lecon~
library: bibliotheque~
licence: permis_de_conduire
lie: mentir menti ment mensonge~ menteu~
lieutenant: lieutenant~
light: lumiere~ eclair~ leger legere
lightning: foudre foudroy~
like: aimer aime aiment
limb: membre_inferieur
link: lien liens
lion: lion lions lionne
lip: levre~
list: liste listes
listen: ecout~
literature: litteratur~ litteraire~
live: vivre vit_dans vivent vivait vivaient vecu
liver: foie hepatique~
livestock: betail cheptel~
load: charger chargement~ chargee charges
lobby: lobby~ lobbying
lobster: homard~ langouste~
location: emplacement~ situee situe situes
lock: serrure~
logo: logo logos
lonely: solitude solitaire~
look: regard~
loot: pilleur~ butin
lottery: loterie~ loto
loud: bruyant~
love: amour amours amoureu~
loyal: loyal loyaux loyaute fidele fideles fidelite
luck: chance_inouie
luggage: bagage~ valise~
lunch: dejeuner dejeuners cantine~
lung: poumon~ pulmonaire~
luxury: luxe luxueu~
lynch: lynch~
machine: machine machines engin engins
magazine: magazine magazines revue revues
magic: magi~ magique magicien~
maintenance: entretien_des maintenance
make: fabriqu~ fabrication
male: masculin masculine masculins
manager: manager managers
manifesto: manifeste_commun
mansion: manoir~
manslaughter: homicide_involontaire
manufacture: manufactur~
manure: fumier lisier
map: plan_de_la_ville cartograph~
marathon: marathon~
march: defilent
margin: marge marges
marijuana: cannabis haschisch
marine: marines fusilier_marin fusiliers_marins
mark: marquer marque_par marquee
marriage: conjugal~
marry: marier marient epouser epousa
marsh: marais marecag~ zone_humide zones_humides
martial: loi_martiale
mass: messe messes massive massifs massives massivement
master: maitris~ maitrise
mature: matur~
maximum: maximal~
mayor: edile~
meal: repas
mean: signifi~
measure: mesurer mesurent
meat: boucherie boucher bouchers
medal: medaill~
meeting: seance seances
melt: fondre fonte_des fondu
memory: memoire~ souvenir souvenirs
mental: mental mentale mentaux psychique~
mention: mention~ evoqu~
merchant: marchand~
mercy: pitie clemence
merge: fusionner
metal: metal metaux metallique~ metallurg~
meteor: meteorite~
method: methode~
microphone: micro micros microphone~
midfielder: milieu_de_terrain milieux_de_terrain
migration: migration~
militia: milice milices
mind: esprit esprits
mine: minier miniere miniers minieres
mineral: mineral~ mineraux
minimum: minimal~
minority: minoritaire~
miracle: miracl~ miraculeu~
mirror: miroir~
misconduct: faute_professionnelle inconduite
misery: misere
mix: melang~
mob: meute horde
mobilise: mobilis~
mock: moqu~ moquer
moderate: moder~
modern: modern~
modest: modest~
monarchy: monarchi~
monk: moine~ monaster~
monkey: singe singes
monument: monument~
mood: humeur
moon: lune lunaire~
moral: moral morale moraux
morgue: morgue~
mortgage: credit_immobilier hypothecaire hypothecaires hypotheque hypotheques
mosaic: mosaique~
mosquito: moustique~
motel: motel motels
motive: mobile_du_crime motif motifs
motorcyclist: motard motards
motorway: autoroute autoroutes
mouse: souris
mouth: bouche bouches
mud: boueu~ boues
mudslide: coulee_de_boue coulees_de_boue
mummy: momie~
muscle: muscl~ musculaire~
mushroom: champignon~
musician: musicien~
mutiny: mutin~
mystery: myster~
myth: mythe mythes mythique~
nail: clou clous ongle ongles
naked: denude~
name: surnom~ prenom~ renomm~ baptis~
narrow: etroit~
nationalist: nationalisme nationaliste nationalistes
nationality: nationalite~
natural: naturel naturelle naturels naturelles
nature: nature
navy: naval navale navals navires_de_guerre
nazi: nazi nazis nazie
near: voisinage
neck: cou cous
needle: aiguille~
neglect: neglig~
negligence: negligence~ imprudence~
nephew: neveu neveux niece
nervous: nerveu~ nerveux
nest: nid nids
net: net nette nets filet filets
neutral: neutre~ neutralit~
news: actualite~
nickname: surnomm~
nightclub: boite_de_nuit discotheque~
noise: bruit bruits
nominate: nomine nominee nomines
nonprofit: a_but_non_lucratif
normal: normal normale normaux normales normalement
northern: septentrional~
northeast: nord_est
northwest: nord_ouest
nose: nez
notebook: cahier~
notice: remarqu~ apercev~ apercu
novel: roman_policier premier_roman romans
novelist: romancier~ romanciere~
number: numero numeros
nun: bonne_soeur bonnes_soeurs
nut: noix noisette~
oath: preter_serment prete_serment
obey: obei~ obeir
object: objet objets
oblige: obligatoire~
obscene: obscen~
observe: observ~
observer: observateur observateurs observatrice
obstacle: obstacle~ entrav~
occasion: occasion~
occur: advenu intervenu
octopus: poulpe~
offence: contravention~
offender: delinquan~ contrevenant~ recidiv~
official: officiel officielle officiels officielles officiellement
oil: pétrolier marée_noire
olive: olive olives huile_d'olive
online: en_ligne
opera: opera operas
operate: exploiter operer opere_par
opinion: opinion opinions avis
oppose: oppos~ oppose
opposite: inverse contraire~
oppress: oppress~ opprim~
optimism: optimisme optimiste optimistes
option: option~
orange: orange oranges orang~
orbit: orbit~
orchestra: orchestre orchestres philharmonique~ symphonique~
organ: organe organes
organise: organis~
orient: orient~
origin: originaire~
original: original originale originaux
orphan: orphelinat~
outrage: scandalis~ tolle
outside: exterieur exterieure
outskirts: banlieue banlieues peripherie~
oven: four fours
overcome: surmont~
overcrowd: surpeupl~ surpopulation bonde bondes
overdose: overdose~ surdose~
oversee: supervis~
overthrow: renvers~ renverse
overturn: invalid~ infirm~
own: detenir detient detiennent
oxygen: oxygen~
oyster: huitre~
pace: rythme~
pack: paquet~ colis emballag~
page: page pages
pain: douleur~ douloureu~
painkiller: antidouleur~ analgesique~
paint: peinture~ peindre peint~ tableau tableaux
painter: peintre~
pair: paire~
palace: palais
palm: palmier~
pandemic: coronavirus covid
panel: panel panneau panneaux
panic: panique paniqu~
parachute: parachut~
parade: defiles parade parades
paradise: paradis
paralyse: paralys~
paramedic: ambulancier~ samu
pardon: grace_presidentielle gracie
parish: paroiss~
parking: parking parkings stationnement~
parole: liberation_conditionnelle
partner: partenaire~ partenariat~
passage: passage passages
passion: passion~
password: mot_de_passe mots_de_passe
pasta: pates_alimentaires
patent: brevet brevets
path: sentier~
patience: patience
patriot: patriot~ patrie
patrol: patrouill~
pattern: motifs_recurrents
pause: pause pauses
peaceful: pacifi~ pacifique pacifiques pacifiquement
peak: pic pics
pedophile: pedophil~ pedocrimin~
pencil: crayon~
penguin: manchot~ pingouin~
pensioner: retraitee retraitees
perfect: parfait~
perform: jouer_sur
performance: performance~
perfume: parfum parfums parfumerie
permanent: permanent permanente permanents permanentes
persecute: persecut~
personal: personnel personnelle personnels personnelles
persuade: persuad~
pesticide: pesticid~
pet: animal_de_compagnie animaux_de_compagnie
petition: petition petitions
petrol: station_service
phase: phase phases
philosophy: philosoph~
photographer: photographe~
phrase: phrase phrases
physical: physique~
physicist: physicien~
piano: pian~
picket: piquet_de_greve piquets_de_greve
piece: piece pieces morceau morceaux fragment~
pig: porc porcs cochon~ porcin~
pile: empil~
pilgrim: pelerinage~
pill: pilule~ comprime comprimes
pillar: pilier~
pipe: tuyau~ canalisation~ conduite_d'eau
pipeline: oleoduc~ gazoduc~ pipeline~
piracy: piraterie pirates_somaliens
place: endroit~ lieux
plague: peste fleau
planet: planete~ planetes
plant: plante plantes plant~
plaster: platre
platform: plateforme~ plate_forme plates_formes
play: jouer joue jouent jouera jouait
playoff: barrage_retour play_offs match_de_barrage
plead: plaid~ plaider
pleasant: agreable~
please: plaire plait
pneumonia: pneumonie~
pocket: poche poches
poem: poem~ poesie poete poetes
poison: poison~ intoxiqu~ intoxication~
polar: polaire~
politician: homme_politique hommes_politiques politicien~
pool: piscine piscines
popular: populaire~
populist: populisme populiste populistes
portrait: portrait portraits
positive: positif positive positifs positives
possess: possession detention_d'armes
postal: postal postale postaux
poster: affiche affiches
potato: pomme_de_terre pommes_de_terre patate~
poverty: pauvrete precarite
powder: poudre~
practice: pratiqu~
pray: prier prie_pour prient priere~
predict: prono~ predit predire predisent prediction predictions
prefer: prefer~
pregnant: grossesse~
prejudice: prejug~
premiere: avant_premiere
preserve: preserv~ sauvegard~
pretend: feindre simul~ pretend~
pride: fier fiere orgueil
primary: primaire~
principle: principes
print: imprim~
priority: priorit~
privacy: vie_privee
privatise: privatis~
privilege: privileg~
prize: prix_litteraire
probe: sonde sondes
procession: procession~
produce: produi~
profession: professionnel professionnelle professionnels
profile: profil profils
profit: rentab~
progress: progres
promote: promouvoir promotion~ promu promue
propaganda: propagande~
property: propriete~ immobilieres
prosecute: poursuivre_en_justice poursuites_judiciaires
prosecutor: procureure
prosperity: prosper~
prostitute: prostit~ proxenet~
protein: proteine~
prototype: prototyp~
prove: prouv~ prouver
provoke: provocat~
psychiatric: psychiatr~
pulse: pouls
pump: pomper pompe pompes
punch: coup_de_poing coups_de_poing
punish: punir puni punie punis punition~
purge: purge purges
push: pousser pousse poussee poussent bouscul~
qualify: qualifi~
quantity: quantit~
quarrel: querell~
quarterfinal: quarts_de_finale quart_de_finale
quick: rapide~ rapidement vite
quiet: silenci~ silence
quota: quota quotas
rabbi: rabbin~
rabbit: lapin~
racist: xenophob~
radar: radar radars
radiation: radiation~ radioactif radioactive radioactifs radioactivite
radical: radical radicale radicaux radicalis~
radio: radio radios
raft: radeau~ radeaux
railway: voie_ferree voies_ferrees
ram: belier
rape: violeu~
rare: rare rares rarement
ration: ration~
raw: cru
react: reagissent reagit
read: lire lisent lecteur~ lectrice~ lecture~
real: reel reelle reels reelles reellement
reality: realite~
rear: arriere
recession: recession~
recognise: reconnaiss~ reconnaître
recommend: recommand~ preconis~
reconcile: reconcili~
reconsider: reconsider~
record: enregistrement_audio
recover: recuper~ retabli~
recruit: recrue recrues
recycle: recycl~
red: rouge rouges
referee: arbitre arbitres
refinery: raffin~
refund: remboursement remboursements
regime: regime regimes
regular: regulier reguliere reguliers regulierement
regulate: regul~
regulator: regulateur regulateurs
rehabilitate: rehabilit~ reeduc~
reign: regn~ regne
relax: detend~ detente assoupli~
release: remise_en_liberte remis_en_liberte mise_en_liberte elargi
relegate: releg~
relief: soulag~
relocate: reloger relogement~ relogees reloges
remote: eloigne
remove: enlevement_des
renew: renouvel~
replacement: remplacant~
reporter: reporters
repress: repress~ reprim~ repression
republic: republique~ republicain~
republican: republicain republicaine republicains
reputation: reputation
request: requete requetes
require: exiger
rescue: sauvetage
resemble: ressembl~
reserve: reserv~
reservoir: reservoir~ retenue_d'eau
reside: reside resider
residence: residence~
resist: resist~
resource: ressource~
respect: respect~
responsibility: responsabilite~
rest: repos repos~
restore: retablir restaurer restauree
retail: detaill~ distributeur~ grande_distribution
retaliate: represailles
reunify: reunifi~
reunite: retrouvailles
reveal: devoil~
revenge: vengeance~ venger
reverse: inverser
review: reexamin~
revive: ranim~ reanim~
revoke: revoqu~ revocation
revolt: revolt~ soulev~
rhino: rhinoceros
rice: riz
rich: riche riches richesse~
rider: cavalier~
ring: anneau~ bague bagues
riot: emeute emeutes emeutier~ antiemeute~
rite: rite rites rituel rituels
rival: rivalit~
robber: cambrioleur~
robot: robot robots robotique
rock: roche roches rocher rochers
role: role roles
roll: roul~
romance: romantique~
rope: corde cordes
rot: pourri~
route: itineraire~
routine: routin~
row: aviron rameur~
royal: royal royale royaux royales famille_royale
ruin: ruine~
rumour: rumeur~
run: courir court_dans couru coureu~
rural: rural rurale ruraux rurales
rush: precipit~ ruee
sabotage: sabot~
sack: renvoyer renvoye renvoyee renvoyes limogee
sacrifice: sacrifi~
sad: triste~ tristesse
safe: coffre_fort coffres_forts chambre_forte indemne~ sain_et_sauf
sail: voilier~ naviguer navigu~ navigation regate~
saint: beatif~ canonis~
salmon: saumon~
salt: sel_marin
sample: echantillon~
sand: sable
satire: satiri~ satire
sauce: sauce sauces
save: economiser epargn~
scale: echelle echelles
scandal: scandale~
scarce: rarefaction
scare: effray~ effroi
schedule: calendrier_des horaire~
scheme: stratageme~
scholar: erudit~
scholarship: bourse_d'etudes
scientist: scientifiques
score: inscri_but
scream: cri cris crier hurl~
screen: ecran ecrans
sculpture: sculpt~
seal: sceller scelles
season: saisonni~
second: deuxieme~ second seconds
secure: securis~
security: securitaire~
see: verra verront
seed: semence~ graine graines sem~er
seize: saisi saisie saisies saisis saisir saisissent
select: selectionn~ selection
semifinal: demi_finale demi_finales
senate: senat
senator: senateur senateurs senatrice
senior: haut_responsable hauts_responsables haut_fonctionnaire
sense: bon_sens
sensitive: sensib~
separate: separ~
separatist: separatisme separatiste separatistes
sergeant: sergent~
series: serie series
session: session sessions
set: fixee
settlement: colon colons colonie_juive implantation~
severe: severe~
sewage: eaux_usees
sex: sexe sexes
shake: secou~
share: actionnariat
shark: requin~
sharp: vive_hausse brutalement
sheep: mouton~ brebis ovin~
shell: obus mortier~ bombardements
shelter: refuge refuges
sheriff: sherif sheriff
ship: armateur~ petrolier paquebots
shirt: maillot maillots chemise~
shock: choc chocs choqu~ choquant
shoe: chaussure~
shoot: coup_de_feu coups_de_feu
mall: centre_commercial centres_commerciaux
shore: rivage~ rive rives
short: court courte courts courtes
shoulder: epaule~
shower: douche~ averse averses
shrink: retreci~ contraction
sick: malaise
side: camp_adverse cotes
siege: assiegee siege_de_gaza
signal: signal signaux
silver: argentee medaille_d'argent medailles_d'argent
similar: similaire~
simple: simple simples simplif~
sing: chanter chante chants
singer: chanteur~
single: celibataire~
sit: asseoir assis assise
size: taille tailles
skate: patin~
ski: ski skis skier skiable
skin: peau
skirt: jupe~
skull: crane cranes
skyscraper: gratte_ciel
slave: esclav~
sleep: sommeil
slogan: slogan slogans
slow: ralent~
slum: bidonville~
smell: odeur~
smile: sourire sourires
smoke: fumer fume tabagisme fumeur fumeurs
smoker: fumeuse
smuggle: contreband~
snake: serpent~ vipere
sniper: sniper snipers tireur_embusque tireurs_embusques
snow: chutes_de_neige chute_de_neige
soap: savon~
sociologist: sociolog~
software: logiciel~
soil: sol sols
solar: photovolta~
solidarity: solidari~
song: chanson~
sorry: desole desolee
soul: ame ames
sound: sons sonore~
soup: soupe~
southeast: sud_est
southern: meridional~
southwest: sud_ouest
sovereign: souverain~
soy: soja
spacecraft: vaisseau_spatial vaisseaux_spatiaux
spark: etincelle~
speak: parl~
special: special speciale speciaux speciales
specific: specifi~
speculate: specul~
speed: vitesses
spend: depenser depense depensent
spill: deversement_accidentel maree_noire
spirit: spirit~
split: scission~ scind~
sponsor: sponsor~ parrain parrains
spring: printemps
sprinter: sprinteu~
squad: escadron~ brigade brigades effectif_du_club
square: place_publique
squat: squat~
staff: effectifs
stamp: timbre~
stampede: bousculade~
standard: norme normes
star: etoile~ star stars
starve: denutri~ malnutri~
statement: declarations
statue: statue~
steam: vapeur~
step: pas_de_cote
stick: baton batons coller
stomach: estomac ventre
stone: lapid~ caillass~
stop: stopper stoppe
storage: stocker stockage
storm: orageu~
story: recit recits
strait: detroit
strand: echoue_sur immobilis~
strange: etrange~
strategy: strateg~
stream: ruisseau~
stress: stress stresse
stretch: troncon~
strict: strict~
stroke: avc accident_vasculaire_cerebral
structure: structur~
studio: studio studios
study: etudier etudie etudient
stun: stupefait~ sider~
stupid: stupid~ bete
style: style styles
subject: sujet sujets
submarine: sous_marin sous_marins
submit: soumettre soumis soumise soumet
suburb: faubourg~
succeed: succeder reussit reussir
successor: successeur~
sudden: soudain~ subitement
sugar: sucrier~
suggest: suggere~ sugger~
suicide: suicid~
summer: estival~ ete_dernier
summon: convoqu~ convocation~ comparait~ comparution~
sun: soleil ensoleill~
superior: superieur~
suppose: supposer suppose~ presum~
supreme: supreme
surface: surface~
surgeon: chirurgien~
surprise: surprend~ surprenant~ surpris~
surrender: capitul~
surround: entour~
swallow: avaler
swear: jurer
sweat: sueur
sweep: balay~ emportee emportes emportees
sweet: doux douce bonbon~
swim: nager nageu~ natation
sword: epee epees machette~
symbol: symbol~
sympathy: sympathi~
synagogue: synagogue~
tablet: tablette~
talent: talent talents talentueu~
tank: citerne~
target: cible cibles cibler visee_par
task: tache taches
taste: gout gouts saveur~
tattoo: tatou~
tax: fiscalite contribuable~
taxi: taxis
tea: thé
teach: enseigner enseigne enseignement enseign~
teammate: coequipier~
technician: technicien~
teen: ado ados
telescope: telescop~
tell: raconter
temple: temple temples
temporary: temporaire~
tempt: tentation
tenant: locataires
tend: tendance tendent
tender: appel_d'offres appels_d'offres
tennis: tennisman tennismen
tension: tension tensions tendu tendue
terminal: terminal terminaux
terrible: terrible~ horrible~
territory: territoire~ territorial~
testify: deposer_a_la_barre
text: texte textes
theatre: theatre~ theatral~
theory: theori~ theorie
therapy: therapi~
thin: mince~ maigre~
threshold: seuil seuils
throat: gorge
throne: trone
throw: jeter jete jetee jetees jetes jettent lancer_des
thunder: tonnerre
tide: maree marees
tiger: tigre tigres
timber: bois_d'oeuvre bucheron~
tip: pourboire~
tire: pneu pneus fatigu~ pneumatique pneumatiques
toilet: toilette~
toll: peage peages
tomato: tomate~
tomb: tombeau~
tone: ton_grave
tooth: dent dents
topple: deboulonn~
torch: torche~ flambeau
tornado: tornade~
torture: tortur~
tour: tournee tournees
tower: tour_eiffel tour_de_controle
toy: jouet~
track: piste pistes
tractor: tracteur~
trader: negociant~
tradition: tradition~
trafficking: trafics traite_des_etres_humains trafic_de_drogue
tragedy: tragedie~ tragique~ drame drames
trailer: remorque~ bande_annonce
train: entrain~ former_des
traitor: traitre~
tram: tramway~ tram trams
transfer: mutation
transgender: transgenr~ trans
transit: transit
translate: traduc~ traduir~ traduction
transparent: transparent transparente transparents transparentes transparence transparences
transplant: transplant~ greffe greffes
trauma: traumat~
treason: haute_trahison
treasure: tresor tresors
treasury: tresor_public tresorerie
trend: tendances
tribe: tribu tribus tribal~
trick: ruse ruses
trigger: gachette
trillion: billion billions
trophy: trophee~
tropical: tropic~ tropicale tropicaux
trust: confier confient
truth: verite~
try: essayer essaie essay~
tuition: frais_de_scolarite frais_d'inscription
tumour: tumeur~
turbine: turbine~ eolienne~ eolien eoliens
turn: tourn~ virage~
turtle: tortue~
twin: jumeau jumeaux jumelle jumelles
tycoon: magnat~
typhoon: typhon~
ugly: laid laide
ultimatum: ultimatum
umbrella: parapluie~
unable: incapable~
unanimous: unanim~
uncertain: incertitude~ incertain~
uncle: oncle oncles
undermine: saper affaiblir affaibli~
understand: comprend comprendre compris
undocumented: sans_papiers
unearth: mettre_au_jour mis_au_jour mise_au_jour mises_au_jour exhum~ deterr~
unexpected: inattendu~ imprevu~
unfair: deloyal deloyale
uniform: uniforme~
unique: unique uniques
unit: unite unites
unite: unir unis unie unies
universal: universel universelle universels
unlawful: illegalement
unprecedented: inedit~ sans_precedent
unrest: troubles agitation
unveil: devoilee
update: mise_a_jour mises_a_jour mettre_a_jour actualis~
uranium: uranium
urban: urbain urbaine urbains urbaines urbanisme urbaniste urbanistes
urge: exhort~
urgent: urgent urgente urgents
user: utilisateur~ utilisatrice~ internaute~ usager
usual: habituel habituelle habituels
valid: valid~
value: valoir vaut
veteran: veteran~ ancien_combattant anciens_combattants
veterinarian: veterinaire~
viable: viab~
villa: villa villas
vineyard: vignoble~
violate: enfreind~ transgress~ bafou~
violin: violon violons violoncel~
virgin: vierge vierges
visible: visib~
vision: vision visions
visitor: visiteu~
vital: vital vitale vitaux
vitamin: vitamin~
voice: vocal~
void: nullite nul_et_non_avenu
volleyball: volley volleyball volleyeu~
volume: volume~
volunteer: benevole~ volontaire~
vomit: vomi~ vomir
vulnerable: vulnerab~
wait: liste_d'attente
waiter: serveur~ serveuse~
wake: reveil~
walk: marcher marchait marchent promen~ pieton
wall: mur murs muraille~
wallet: portefeuille~
warm: tiede~
warrant: mandat_d'arret_international mandats_d'arret
warship: navire_de_guerra fregate~ destroyer
wash: laver lave lavage
waste: gaspill~ gachis
watch: montres
watchdog: gendarme_financier autorite_de_regulation
waterfall: cascade~ chute_d'eau
weak: faible~ faiblesse
wear: vetu vetue
weather: meteo meteorolog~
website: site_internet sites_internet site_web sites_web
wedding: noces
weigh: pes~ peser poids
welcome: bienvenu~
welfare: bien_etre aide_sociale
well: puits
western: occidental occidentale occidentaux occidentales
wet: mouille~
whale: baleine~
wheel: roue roues volant
wheelchair: fauteuil_roulant
white: blanc blanche blancs blanches
black: noir noire noirs noires
green: vert verte verts vertes
blue: bleu bleue bleus bleues
yellow: jaune jaunes
grey: gris grise grises
pink: rose_vif
wide: large larges largeur
widow: veuf veuve veuves veufs
wild: sauvage~ faune
wildfire: feu_de_foret feux_de_foret incendie_de_foret incendies_de_foret
will: testament~
wing: aile ailes
winner: gagnant~
winter: hiver hivers hivernal~
wipe: rase rasee
wise: sagesse
wish: voeu voeux
withdraw: desengag~
wolf: loup loups
wonder: merveill~
word: mot mots
workshop: atelier ateliers
worse: pire pires
worship: culte cultes
wound: plaie~
wreck: carcasse~
wrestle: lutteu~
wrist: poignet~
write: ecrire ecrit ecrite ecrits ecrivent ecriture
wrong: errone~ tort
yacht: yacht yachts
yard: cour_interieure
youth: jeunesse
zero: zero
come: venir venus venue
go: se_rendre
way: maniere~
thing: chose choses
start: debuter
past: passe_recent
seem: sembl~ parait
act: acte actes agir
likely: probable~
view: point_de_vue
often: souvent
host: heberger accueillir
pass: passer
process: processus
potential: potentiel potentielle potentiels
figure: figure figures
refer: faire_reference evoquer
air: air airs
striker: avant_centre
leadership: leadership
establishment: etablissement etablissements
entire: entier entiere entiers entieres
trouble: ennuis
server: serveur_informatique
reflect: reflet~ refleter
ability: habilete
stake: part_du_capital
intend: entend_faire
huge: immens~
range: gamme
status: statut statuts
core: noyau
root: racine~
version: version versions
table: table tables
possibility: possibilite~
outcome: denouement
negative: negatif negative negatifs negatives
advise: deconseill~
cycle: cycle cycles
factor: facteur facteurs
type: type types
channel: chaine_de_television chaine_publique
purpose: finalite
circumstance: circonstance~
fee: honoraire~ redevance~
racial: raciale~ racial
skill: competences
belief: croyance~
medical: medical medicale medicaux medicales
episode: episode~
content: contenu contenus
element: element elements
art: art arts
procedure: procedure procedures
surplus: excedent~
variety: variete~
native: natif native natifs natal natale
click: clic clics cliqu~
anchor: ancre ancres
jet: jet jets
arena: arene~
tape: bande_sonore
escalate: escalade_militaire
theme: theme themes tematique~
category: categorie~
pound: livre_sterling livres_sterling
ruble: rouble~
yuan: yuan yuans
detention: retention
rescuer: services_de_secours
ward: service_hospitalier
midwife: sage_femme sages_femmes
prescription: ordonnance_medicale
pharmacy: pharmacie~ pharmaceutique~
polio: polio poliomyelite
tuberculosis: tuberculose
aids: sida vih
rabies: rage_canine
germ: germe germes
secondary: secondaire~
collateral: collateral~
startup: startup start_up start_ups jeune_pousse
takeover: opa rachats
shipment: envois
strike: greve_generale
lockout: lock_out
medalist: medaillee
runner: coureur coureurs coureuse
swimmer: nageur nageurs
defender: defenseur~
substitute: remplacant remplacants
qualifier: eliminatoire~
podium: podium podiums
astronomer: astronom~
cosmonaut: cosmonaut~
astronaut: astronaut~
embryo: embryon~
species: espece especes
pine: pin pins pinede~
oak: chene chenes
leaf: feuille feuilles
hail: grele grelons
frost: gelee gelees
thaw: degel
rainfall: pluviometr~
sandstorm: tempete_de_sable
tsunami: tsunami tsunamis raz_de_maree
epicentre: epicentre
lava: lave_en_fusion
crater: crater~ cratere
magnitude: magnitude
gust: rafale rafales
bus: arret_de_bus minibus
carriage: wagon wagons rame rames
locomotive: locomotiv~
crossing: passage_a_niveau
tanker: camion_citerne
seaplane: hydravion~
turbulence: turbulence~
landing: atterri~
takeoff: decoll~
attendant: hotesse_de_l'air hotesses_de_l'air
cable: telepherique~
carmaker: constructeur_automobile constructeurs_automobiles
charger: chargeur~
hacker: pirate_informatique pirates_informatiques hackeur~
encrypt: chiffrement crypt~
cyberattack: cyberattaque~
algorithm: algorithm~
subscriber: abonne abonnee
streaming: streaming
influencer: influenceu~
viral: viral virale
columnist: chroniqueu~
biography: biograph~
bookshop: librairi~ libraire~
publisher: maison_d'edition maisons_d'edition
ballet: ballet ballets
choir: choeur choeurs chorale~
pyramid: pyramid~
conclave: conclave
vatican: vatican
sect: secte sectes
ramadan: ramadan
antisemitic: antisemit~
apartheid: apartheid
euthanasia: euthanasi~
surrogate: mere_porteuse gpa
alimony: pension_alimentaire
newborn: nouveau_ne nouveau_nes
demographic: demograph~
citizenship: citoyennete
naturalise: naturalis~
asylum: demandeur_d'asile
armistice: armistice~
annex: annex~
trench: tranchee~
bunker: bunker bunkers
landmine: mine_antipersonnel mines_antipersonnel
mercenary: mercenaire~
paramilitary: paramilitaire~
battalion: bataillon~
regiment: regiment regiments
admiral: amiral amiraux
corporal: caporal caporaux
counteroffensive: contre_offensive
warplane: avion_de_combat avions_de_combat
warhead: ogive ogives tete_nucleaire tetes_nucleaires
plutonium: plutonium
enrich: enrichi~
hijack: detourn~
embezzle: abus_de_biens_sociaux detournement_de_fonds detournements_de_fonds
launder: blanchi~ blanchiment
pickpocket: pickpocket pickpockets
graffiti: graffiti graffitis tag_raciste
raid: perquisition~ descente_de_police coup_de_filet
fingerprint: empreinte_digitale empreintes_digitales
footprint: empreinte empreintes
dna: adn
forensic: medico_legal medecin_legiste legiste legistes police_scientifique
perjury: faux_temoignage parjure
probation: liberte_surveillee mise_a_l'epreuve
ordinance: ordonnance ordonnances
clause: clause clauses
quorum: quorum
caucus: groupe_parlementaire
inauguration: investiture~ inaugur~
ballot: bureau_de_vote bureaux_de_vote
abstention: abstenu abstenir
incumbent: sortant sortante sortants
fascist: fascisme fasciste fascistes
communist: communisme communiste communistes
leftist: gauchisme gauchiste gauchistes
rightist: droitisme droitiste droitistes
centrist: centrisme centriste centristes
monarch: monarque~
duke: duc ducs duchesse
baron: baron barons
smuggler: trafiquant_d'armes
handover: passation_de_pouvoir
hotel: auberge~
effective: efficace efficaces efficacite efficacement
stability: stabilite stabilis~
stable: stable stables
satisfy: satisfait satisfaite satisfaits satisfaire satisfaction
contradict: contredit contredire contredisent contradiction contradictions contradictoire~
bureaucracy: bureaucratie bureaucratique~
diagnose: diagnostic diagnostics diagnostiqu~
introduce: introduire introduit introduite introduits introduisent
mathematics: mathematique mathematiques mathematicien~
statistics: statistique statistiques
thermal: thermique thermiques
significant: significatif significative significatifs significatives
mechanic: mecanique mecaniques mecanicien~
transmit: transmis transmise transmettre transmet transmission
ethnic: ethnie ethnies ethnique ethniques
plagiarise: plagi~ plagiat~
intercept: intercept~
coast: cotier cotiere cotiers garde_cotes
banker: banquier~
bakery: boulangerie boulangeries
baker: boulanger boulangers boulangere
tear: arrach~
butterfly: papillon~
thesis: these theses
stain: asperg~
scooter: trottinette~ scooter scooters
pavement: trottoir~
tenth: dixieme~
anticorruption: anticorruption
vandal: vandale~
attacker: agresseur~
championship: championnat~
queue: file_d'attente
additional: additionnel~
hockey: hockey
clash: accrochage~
artillery: artiller~
tourism: tourisme touristique~
secret: secret secrets secrete
penalty: penalty penalties penaltys
final: finale finales
ambulance: ambulance~
infection: infecti~
hunger: faim famine
copper: cuivre
gold: lingot~
outage: panne_d'electricite
app: appli application applications
zoo: zoo zoos zoologique~
metro: metro
ticket: billet billets ticket tickets
apartment: appartement appartements
verdict: verdicts
dictatorship: dictature dictatures
couple: couple couples
elderly: personnes_agees personne_agee
adult: adulte~
born: nee nes naquit
unknown: inconnu~
thank: remerci~
praise: salue salué saluent eloge~
blame: blam~ reproch~
consider: considere considerer considerent consideree
contain: contenir contient contiennent
long: long longue longs longues
high: haut haute hauts hautes
late: tardi~ tard
necessary: necessaire~
ready: prete
tool: outil~
material: materiau materiaux
paper: papier papiers
cigarette: cigarette~
consumer: consommateur~ consommatrice~
supplier: fournisseur~
bride: fiance~
taxpayer: contribuable contribuables
unemployed: chomeur chomeurs chomeuse
signature: signature signatures
institute: instituts
extinct: disparition_des_especes
investigator: enqueteur enqueteurs enquetrice
intervene: intervenir intervient
agenda: ordre_du_jour agenda
crucial: crucial cruciale cruciaux decisif decisive
constitutional: constitutionnel constitutionnelle constitutionnels
diplomatic: diplomatique~
economist: economiste~
legislative: legislatif legislative
checkpoint: poste_de_controle point_de_passage
bond: obligations_d'etat
landfill: decharge_publique
methane: methane
seismologist: sismolog~
rector: recteur rectrice recteurs
illiterate: illettr~ analphabet~
dropout: decrochage_scolaire
tactic: tactique~
rank: classement classements
refereeing: arbitrage
triple: tripl~
hectolitre: hectolitre~
lighthouse: phare phares
shipyard: chantier_naval chantiers_navals
sawmill: scierie~
quarry: carriere_de_pierre
slaughterhouse: abattoir~
beekeeper: apiculteur~
shepherd: berger bergers bergere
hunter: chasseur chasseurs
swarm: essaim~
locust: criquet_pelerin criquets
rat: rat rats
crow: corbeau corbeaux
hospitalise: hospitalis~
paralysis: paralysie
pileup: carambolage~
hit-and-run: delit_de_fuite
seatbelt: ceinture_de_securite
crosswalk: passage_pieton passage_pietons
lighting: eclairage
roundabout: rond_point ronds_points
viaduct: viaduc viaducs
false: faux fausse fausses
disembark: debarqu~
lock: enferm~
expropriate: expropri~
mutilate: mutil~
parody: parodi~
reelect: reelection
repatriate: rapatri~
brandish: brandi~
burglary: cambriol~
trap: coinc~
fight: combattu combattus
compensate: compens~
plot: complot~
contest: contest~
contract: contract~
relocate: demenag~
skid: derap~
burst: eclat~
stray: egar~
chain: enchain~
indebted: endett~
suffocate: etouff~
exploit: exploite exploitee exploites exploitees
bury: inhum~
legalise: legalis~
offend: offens~
renovate: renov~
restore: restaure restaures
resurrect: ressuscit~
sequester: sequestr~
stumble: trebuch~
sleep: dormaient dormait
plunge: degringol~
deceive: tromp~ tromperie
film: film~
wiretap: ecoutes_telephoniques ecoute_telephonique
manipulate: manipul~
overprice: surfactur~
alleged: presume presumee presumes
appear: apparait apparaitre apparu
consecutive: consecutif consecutifs consecutive consecutives
air: aerien aerienne aeriens aeriennes
third: troisieme troisiemes
fourth: quatrieme
fifth: cinquieme
hamlet: hameau hameaux
isolate: isolant isolees
novel: roman
author: autrice autrices
proportion: proportion proportions
controller: controleur controleurs controleuse
return: restitu~
consent: consenti~ consentement
wholesaler: grossiste~
surfer: surfeu~ surf
round: premier_tour
fall: reduise reduisent reduira abaisse abaissent abaissee
grow: croît
drive: conduise
lead: mena menerent menera
offer: offrira offriront
die: mourra
born: nait naissent
return: revient reviennent reviendra reviendront
come: venu viendra viendront
continue: maintienne maintiennent
send: enverra enverront
pay: paiera paieront
agree: convient conviennent
take: prendra prendront prenne
learn: appris
lose: perdra perdront
sell: vendra vendront
escape: fuit
fear: craignent craignaient
vote: votera voteront
supporter: supporters
draw: match_nul
portion: portion portions
deplore: deplor*
name: nom noms
dramatic: dramatique*
possible: eventuel eventuels eventuelle eventuelles
many: nombreux nombreuse nombreuses
fight: luttaient luttent luttait
unacceptable: inaccept*
impressive: impressionn*
understate: minore minoré minorer minorés sous_evaluer
dismiss: démis démise limogé limogée limoger
title: sacre sacres
epic: epique epiques
score: inscrit_un inscrit_le inscrit_son inscrit_deux inscrivant_le inscrivant_un inscrivant_son inscrire_un buts_inscrits
equalise: egalisation egalise egaliser egaliseur egaliserent
inevitable: inevitabl*
tremble: trembl*
legendary: legendaire legendaires
hold: déroulé déroulée déroulés déroulées derouler deroule deroulent deroulera
settle: réglé réglée réglés réglées
return: regagn* regagner
counterpart: homologue homologues
accumulate: accumul*
require: requiert requierent requis requise
fruitful: fructueux fructueuse fructueuses
cybersecurity: cybersecurite
resume: reprendra reprendront reprises
summit: sommet sommets
win: s'impose s'imposent s'imposer s'imposait
overtime: prolongations
penalty: tirs_au_but tir_au_but
hat-trick: triplé triplés
miss: manque_le_cadre manqué_le_cadre
save: repoussee_par
absentia: par_contumace par_defaut
life: perpetuite
far-right: extreme_droite
runoff: second_tour
camouflage: camouflage treillis
burst: fait_irruption font_irruption irruption
massacre: massacr*
nightmare: cauchemar cauchemars
constructive: constructif constructifs constructive constructives
incumbent: president_sortant
goalkeeper: gardien_de_but
misappropriate: malversation malversations
report: rapporté rapportée rapportés rapportent rapportait
tremor: secousse secousses
hypothesis: hypothese hypotheses
set: fixé fixée fixés fixer
report: rapporte
shoot: tiré tirer tirait tiraient tirent
guilty: reconnu_coupable reconnue_coupable reconnus_coupables déclaré_coupable déclarée_coupable
kneel: agenouill*`,
  part: String.raw`(?:\bdont|\bparmi (?:eux|elles|lesquel(?:le)?s|les (?:victimes|morts|blessés))[^.;]{0,20}|\by compris|\bnotamment)\s*$`,
  partBehind: String.raw`^\s*(?:d['’]entre (?:eux|elles)|de ces|de ceux|des (?:victimes|morts|blessés|personnes|disparus))\b`,
  addition: String.raw`\bautres\s*$`,
  additionBehind: String.raw`^\S+(?:\s\S+){0,2}\s(?:de plus|supplémentaires?)(?!\p{L})(?!\s+(?:de|qu))`,
  former: String.raw`(?:(?<!\b(?:voix|votes?|suffrages|buts?) )\bcontre|\bau lieu des?|\bet non|\bpar rapport (?:à|aux)|\bauparavant|\bprécédent (?:bilan|chiffre)(?: officiel)?(?: faisait état)? (?:de|était de)|\bpass(?:é|ée|és|ées|e|ent|ant) de|\bcomparée?s? (?:à|aux))(?: les| la)?\s*$`,
  rise: String.raw`(?:alourdi[et]?s?|alourdissant|mont(?:e|é|ée|ant)|pass(?:e|é|ée|ant)|grimp(?:e|é|ée|ant)|port(?:e|é|ée|ant)|augment(?:e|é|ée|ant)) (?:encore |désormais |ainsi |maintenant )?(?:le bilan |le nombre d\S+ \S+ )?(?:à|jusqu['’]à) $`,
  ofWhole: String.raw`^\s(?:des|de (?:ses|leurs|ces)|sur(?: (?:les|ses|un total de))?|d['’]un total de)\s$`,
  headed: String.raw`(?:\bnombre|\bbilan|\btotal|\bmorts|\bdécès|\bblessés|\btués|\barrestations|\binterpellations|\bparticipation)(?!\p{L})[^,.;]*\s(?:à|de)\s$`,
  otherTime: String.raw`(?<!\p{L})(?:l['’]an (?:dernier|passé)|l['’]année (?:dernière|passée|précédente|d['’]avant)|(?:le mois|la semaine|l['’]été|l['’]hiver) (?:dernière?|passée?|précédente?)|il y a \S+ (?:ans|mois|semaines)|(?:chaque|par|cette) (?:an|année)|en moyenne|dans le monde|depuis le début de l['’]année|précédent(?:e|es|s)?)(?!\p{L})`,
  locative: "à|au|aux|en|dans|près d[eu]|chez",
  bounded: String.raw`(?<!\p{L})(?:ni(?:er|é|ent)|démen\p{L}*|depuis|jusqu['’]\p{L}+|jusque|seulement|uniquement|premi(?:er|ère)s?|derni(?:er|ère)s?)(?!\p{L})`,
  turns: String.raw`(?<!\p{L})(?:mais|toutefois|cependant)(?!\p{L})`,
  joint: "et|mais|tandis|alors que",
};

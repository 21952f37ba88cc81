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
afin cas dit dite lequel grâce quant autour ailleurs partout au-delà desquels est-ce jamais`,
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
va vont allait allaient aller ira iront irait feront ferons ferait feraient fait font faisait faisaient fera feront ferait feraient faire fit firent faisant faite
faites faits reste restent demeure demeurent restait restaient vient viennent venait`,
  endings:
    "issements issement atrices ateurs atrice ateur ements ement ations ation aient erait eront antes ante ants ant ees ee es er ez ai ait era ent e s",
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
protest: manifestation* manifester manifeste manifestent manifeste manifeste protestation* protest* mobilisation mobilisations rassemblement* contestation
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
parliament: parlement* assemblee senat
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
shoot: tir tirs fusillade* tirer tirent ouvert_le_feu
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
storm: tempete* ouragan* cyclone* orage* intemperie*
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
meet: rencontr* reunir reuni reunis reunie reunies reunissent sommet sommets
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
dismissal: limogé limogée limogés limogeage* destitu*
appoint: nomm* nomination* designe* designation*
oath: serment
office: bureau bureaux
close: fermer ferme fermee fermes fermees ferment fermera fermeront fermeture* ferme
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
ask: demand* requis requiert
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
lift: leve lever levee levees levees
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
burn: brulure*`,
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

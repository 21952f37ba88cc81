import type { SenseTable } from "./sense-table.ts";

/** Spanish, as `senses.ts` reads it. Without accents. Written for this project. */
export const spanish: SenseTable = {
  functionWords: `
el la lo los las un una unos unas al del de a ante bajo con contra desde durante en entre hacia hasta mediante para por
segun sin sobre tras y e o u ni que quien quienes cual cuales cuyo cuya cuyos cuyas donde cuando como cuanto porque pues si
aunque mientras pero sino se le les me te nos os su sus mi mis tu tus nuestro nuestra este esta estos estas ese esa esos
esas aquel aquella esto eso aquello ello ellos ellas yo usted ustedes ya mas menos muy tan tanto tambien tampoco solo asi aun todavia
otro otra otros otras todo toda todos todas cada mismo misma mismos mismas tal algun alguno alguna algunos algunas
cerca casi alrededor dentro fuera junto debajo encima detras delante frente aproximadamente siempre quizas quiza mucho mucha muchos muchas ambos
ambas bien mal sin_embargo sobre_todo ademas luego entonces ahi alli aqui don dona
despues antes ahora uno algo demasiado incluso atras por_su_parte pese`,
  glosses: `
the: el la los las
a: un una
of: de del
to: a al
and: y e
or: o u
but: pero sino
in: en
by: por
for: para
with: con
without: sin
on: sobre
under: bajo
between: entre
against: contra
since: desde
during: durante
before: antes ante
after: tras despues
until: hasta
that: que
who: quien quienes
which: cual cuales
where: donde
when: cuando
while: mientras
because: porque pues
as: como
if: si
he: él
they: ellos ellas
it: ello eso esto
this: este esta ese esa
these: estos estas esos esas
his: su sus
our: nuestro nuestra nuestros nuestras
all: todo toda todos todas
more: mas
less: menos
also: tambien
still: todavia aun
already: ya
very: muy
only: solo
have: ha han he hemos habia habian hubo haya hayan hubiera haber habido tiene tienen tenia tenian tuvo tener
be: es son era eran fue fueron sera seran seria sea sean siendo sido ser estaba estaban estuvo estuvieron estar estado
can: puede pueden podria podrian podra poder pudo pudieron
must: debe deben deberia deber
will: va van`,
  auxiliaries: `
ha han he hemos habia habian hubo haya hayan hubiera haber habido hay existe existen existia existian es son era eran fue
fueron sera seran seria sea sean siendo sido ser esta estan estaba estaban estuvo estuvieron estuviera estuvieran este esten
estar estado puede pueden podria podrian podra poder debe deben deberia tiene tienen tenia tenian tuvo tener va van iba ir
resulto resultaron quedo quedaron hace hacen hizo hicieron hacer haciendo hecho hecha hechos hechas hacia hara haran habra habran habria
seran tendra tendran tendria soy eres somos fui fuimos sere seremos estoy estamos estuve estuvimos voy vas vamos iremos tengo
tenemos tuve tuvimos puedo podemos debo debemos hare haremos habre podra podran pudo pudieron pueda puedan debera deberan debia debian irá irian`,
  attached: [["(?<=[aei]r|ndo)(?:[mts]e|nos|les?|l[oa]s?|sel[oa]s?)$", ""]],
  endings: "iendo ando aron ieron amente mente ados adas idos idas ado ada ido ida aba ia ara era es os as o a e s",
  inflections: `
a as o os s es e en emos amos an aba abas aban abamos aron aste ara aras aran ase asen are aremos aria arian ar ado
ada ados adas ando io ieron eron imos ia ian iera ieran iese iesen ere era eremos eran eria erian ire ira iremos iran
iria irian er ir ido ida idos idas iendo i yo yeron yendo ye yen ya yan arse arle arles arlo arla arlos arlas arnos
erse erle erles erlo erla erlos erlas ernos irse irle irles irlo irla irlos irlas irnos andose andole andoles andolo
andola andolos andolas andonos iendose iendole iendoles iendolo iendola iendolos iendolas iendonos yendose yendole
yendoles yendolo yendola yendolos yendolas yendonos acion aciones icion iciones cion ciones ion iones sion siones
amiento amientos imiento imientos mente amente le les idad idades ilidad ico ica icos icas ista istas ismo ismos oso
osa osos osas ea ean eo ear eado eada eados eadas eando eaba eaban earon eara earan aje ajes able ables ible ibles`,
  negations: "no nunca jamas ningun ninguno ninguna nadie nada ni tampoco sin",
  undenied: "solo solamente mas menos obstante",
  places: `
us: estadounidense*
gb: britanic*
ru: rus* moscu kremlin
kp: norcorean* pyongyang
kr: surcorean* seul
cn: chin* pekin
jp: japones* tokio
de: aleman* berlin
fr: frances* paris
it: italian* roma
es: espanol* madrid
ua: ucranian* kiev
il: israeli*
ir: irani* teheran
tr: turc* ankara
mx: mexican*
ve: venezolan* caracas
co: colombian* bogota
br: brasilen*
ar: argentin*
uy: uruguay*
cl: chilen*
pe: peruan*
cu: cuban*`,
  senses: `
overload: sobrecarg*
die: morir murio murieron muere mueren muriendo murieran fallec* perecio perecieron
dead: muerto muerta muertos muertas fallecido fallecida fallecidos fallecidas cadaver cadaveres
death: muerte muertes fallecimiento* deceso*
kill: mato mataron matar matado matados mata matan asesin* ultim* abatid* abatio abatieron
toll: balance saldo
injure: herido herida heridos heridas herir hirio lesion* lastim*
missing: desaparecido desaparecida desaparecidos desaparecidas desaparicion* extraviad*
disappear: desaparecio desaparecieron desaparecer
trap: atrapad* atrap*
rescue: rescat* salvad* salvar salvaron
evacuate: evacu* desaloj*
arrest: detuv* deten* arrest* captur* aprehen*
free: liber* libre libres gratuit* gratis
kidnap: secuestr* rehen* rapt*
displace: desplazad* damnificad*
infect: contagi* infect*
hospital: internad~ hospital* clinica clinicas
treat: atendid* atendieron atender tratad*
critical: critico critica criticos grave graves gravedad
victim: victima victimas
person: persona personas gente individuo*
people: pueblo
man: hombre hombres varon varones
woman: mujer mujeres
child: nino nina ninos ninas menor menores bebe bebes
worker: trabajador* obrero* empleado* empleada* operario*
police: policia* policial* agentes agente guardia guardias
officer: oficial* comisari*
soldier: soldado* militar militares uniformad* efectivos
civilian: civil civiles
resident: vecino* vecina* habitante* residente* poblador*
passenger: pasajer* viajer*
student: estudiante* alumno* alumna* escolar escolares
teacher: profesor* maestro* maestra* docente*
doctor: medico* medica* doctor*
firefighter: bombero* bombera*
tourist: turista*
migrant: migrante* inmigrante*
refugee: refugiad*
protester: manifestante*
protest: protest* manifestacion* manifesta*
march: marcha marchas marcharon
strike: huelga* paro azot*
striker: huelguista*
union: sindicat*
member: miembro* integrante*
family: familia* familiar familiares
house: casa casas vivienda* hogar hogares inmueble*
building: edificio* construccion*
factory: fabrica* planta
school: escuela* colegio* instituto*
church: iglesia* templo*
bridge: puente*
road: carretera* camino* autopista* via vias ruta rutas
street: calle* avenida*
city: ciudad* urbe
town: localidad* municipio*
village: aldea* caserio*
region: region* comarca* zona zonas area areas
country: pais paises
state: estado* estatal*
government: gobierno* gubernament* ejecutivo
president: president*
minister: ministr*
ministry: ministerio*
mayor: alcald* intendente*
governor: gobernador*
parliament: parlament* congreso asamblea camara
lawmaker: diputad* senador* parlamentari*
party: partido*
opposition: oposicion opositor*
leader: lider* dirigente* jefe jefa jefes mandatari*
spokesman: portavoz* vocer*
official: funcionari* autoridad*
court: tribunal* juzgado* corte audiencia
judge: juez jueza jueces magistrad*
prosecutor: fiscal* fiscalia procurador*
lawyer: abogad*
trial: juicio* proceso
accuse: acus* imput* denunci*
charge: cargo cargos
sentence: conden* sentenci* pena penas
prison: carcel* prision* penal penitenciari*
guilty: culpable*
crime: delito* crimen* criminal*
create: crear crea crean creo crearon creado creacion
investigate: investig* indag* pesquisa*
suspect: sospech*
attack: ataqu* atac* atentad* agresion* agred*
bomb: bomba* bombarde*
explosion: explosion* explot* estall* detonacion*
shoot: dispar* tiroteo* baleado* balacera* tirotead*
weapon: arma armas armamento*
missile: misil*
war: guerra* belic* contienda
army: ejercito* tropa tropas fuerzas
rebel: rebelde* guerriller* insurgente*
border: frontera* fronteriz* limite limites
peace: paz
ceasefire: tregua*
fire: incendio* fuego llama llamas ardio arder quem*
flood: inundacion* inund* crecida* riada*
quake: terremoto* sismo* seism* temblor*
storm: tormenta* temporal*
rain: lluvia* llov* precipitacion*
crash: choque* choco chocaron chocar colision* estrell*
accident: accident* siniestro*
derail: descarril*
sink: hundi* naufrag*
collapse: derrumb* colaps* desplom*
destroy: destru* arras* calcin*
damage: dano danos dana* danado* deterior*
train: tren trenes ferroviari* ferrocarril*
bus: autobus* bus buses colectivo* omnibus
car: coche* auto autos automovil* carro carros vehiculo*
truck: camion*
plane: avion* aeronave*
flight: vuelo*
airport: aeropuerto*
ship: barco* buque* nave naves embarcacion*
ferry: transbordador* ferri* ferry*
port: puerto*
boat: bote* lancha* patera*
driver: conductor* chofer* maquinista*
water: agua aguas potable
river: rio rios
dam: presa represa* embalse*
electricity: electric* luz
power: energia
oil: petrol*
gas: gas gases
company: empresa* compania* firma corporacion* consorcio* grupo
bank: banco bancos bancari*
market: mercado*
price: precio* tarifa*
cost: cost~ cuest~
pay: pag~ pagu~
money: dinero
tax: impuesto* tribut*
budget: presupuest*
job: empleo* puesto* trabajo*
fund: fondo* financ*
aid: ayuda* asistencia auxili*
profit: ganancia* beneficio* utilidad*
loss: perdida* perdio perdieron perder
sell: vend* venta ventas
buy: compr* adquir*
rise: subio subieron subir sube suben subida aument* crec* increment* elev* ascend* alza
fall: cay* caer caida* baj* descend* disminu* reduj* reduc* cayo cayeron
percent: porcentaje
deal: acuerdo* pacto* convenio*
agree: acord* convin* pactaron
sign: firm*
talk: dialog* negoci* conversacion*
meet: reun* encuentro entrevist* cumbre*
visit: visit*
trip: viaje* gira
election: eleccion* elector* comicios
vote: vot*
win: gan~ victoria* triunf* venc*
lose: derrot*
press: prensa medios periodis*
resign: dimit~ dimision dimisiones renunci*
dismiss: destitu* despid* despidi* cese
appoint: nombr* design*
close: cerr* cierre* clausur*
lock: llave candado*
open: abri* abiert* abrir apertura inaugur*
door: puerta*
exit: salida*
emergency: emergencia* urgencia* excepcion
begin: comenz* empez* inici* comienzo*
end: termin* finaliz* concluy* acab*
suspend: suspend* suspension*
cancel: cancel* anul*
postpone: aplaz* posterg*
continue: continu* sigu* segu*
announce: anunci*
declare: declar* decret*
say: dijo dijeron decir dice dicen afirm* asegur* senalo senalaron senala senalan senalar manifesto explico informo informaron indico precisó precisaron
mourning: luto duelo
deny: nego negaron negar negado niega niegan negando desmint* desment*
warn: advirt* advert* alert*
promise: promet*
plan: plan planes planea planean planeaba planeado planeada planeados planific* proyect*
approve: aprob* aprueb*
law: ley leyes legisl*
ban: prohib* veto
permit: permis* autoriz* licencia*
inspect: inspec* revis*
inspector: inspector* perit*
expert: expert* especialista*
check: control* verific*
safety: seguridad
risk: riesgo* peligr*
cause: caus* provoc* origin* motivo*
fault: falla fallas fallo fallos averia*
brake: freno*
engine: motor* turbina*
speed: velocidad*
report: inform* reporte*
document: document*
evidence: prueba* evidencia*
witness: testig*
search: busqueda busc* rastre*
find: hall* encontr*
team: equipo*
match: partido
goal: gol goles
player: jugador*
season: temporada*
record: record
year: ano anos anual*
month: mes meses
week: semana semanas
day: dia dias jornada
hour: hora horas
minute: minuto minutos
night: noche* madrugada
morning: manana
afternoon: tarde
evening: anochecer
time: vez veces tiempo
part: parte partes
group: grupo*
number: numero* cifra* cantidad
half: mitad medio media
first: primer*
last: ultimo ultima ultimos ultimas pasado pasada
new: nuev*
big: gran grande grandes mayor mayores
small: pequen*
old: viej* antigu*
north: norte
south: sur
east: este
west: oeste
center: centro*
floor: piso*
basement: sotano*
warehouse: almacen* deposito* bodega*
office: oficina* despacho*
land: tierra* terreno* aterriz*
forest: bosque* forestal*
sea: mar mares maritim*
coast: costa* litoral
beach: playa*
mountain: montan*
life: vida vidas
health: salud sanitari*
disease: enferm*
virus: virus
vaccine: vacun*
medicine: medicament* farmac*
food: aliment* comida* viveres
drug: droga* narco*
farmer: agricultor* campesin* ganader*
crop: cosecha* cultivo*
animal: animal*
dog: perro*
world: mund*
international: internacional*
national: nacional*
local: local locales
public: publico publica publicos publicas ciudadan*
social: social*
political: politic*
economy: econom*
science: cient* ciencia*
research: estudio*
university: universi*
space: espacio espacial*
nuclear: nuclear*
technology: tecnolog*
computer: ordenador* computador* informatic*
network: red redes
data: dato datos
phone: telefon* movil* celular*
send: envi~ mand~
receive: recib*
take: tom~ llev* despeg*
leave: dej* abandon* salio salieron
arrive: lleg* arrib*
return: regres* volv* vuelve*
move: mov* traslad*
use: uso usos usa usan usar usaron usado usada utiliz*
work: trabaj*
build: constru*
help: ayud*
want: quier* quiso quieren
need: necesi*
know: sab~ supo supieron conoc*
believe: creer cree creen creia creyo
fear: temor temores temen teme temio temian miedo
hope: esper~ esperanza~
ask: ped~ pid~ solicit* pregunt~
demand: exig* reclam* reivindic*
reject: rechaz*
support: apoy* respald*
criticise: critic*
offer: ofrec* oferta*
give: dar dio dieron entreg*
show: mostr* muestr*
hold: celebr*
fine: multa* sancion*
compensation: indemniz*
salary: salario* sueldo*
wage: jornal*
hectare: hectarea* ha
kilometre: kilometro* km
metre: metro metros
tonne: tonelada*
litre: litro*
mile: milla*
second: segundo*
mockery: burla burlas
insult: insult* ofensa
shame: verguenza
cabinet: gabinete
reshuffle: remodelacion
change: cambi* modific* reform*
general: general generales teniente* coronel*
minimum: minim*
employer: patronal empleador* empresari*
labour: laboral*
industry: industri*
trade: comerci*
export: export*
import: import*
tariff: arancel*
debt: deuda*
loan: prestamo* credito*
inflation: inflacion*
interest: interes intereses
growth: crecimiento
crisis: crisis
poverty: pobreza
poor: pobre pobres
rich: rico ricos rica ricas
investment: inversion* invert*
investor: inversor* inversionista*
shareholder: accionista*
share: accion acciones
stock: bolsa bursatil*
fraud: fraude* estafa*
corruption: corrupcion corrupt*
bribe: soborn* cohecho coima*
launder: blanque* lavado
theft: robo robos hurto*
steal: robar robaron robad*
thief: ladron*
violence: violen*
abuse: abus*
rape: violacion* viol~
murder: homicid* crimen
torture: tortur*
massacre: masacre* matanza*
victimise: victimizar
bullet: bala balas
knife: cuchillo* navaja*
gun: pistola* fusil* rifle*
clash: enfrent* choques
riot: disturbio* motin* revuelta*
tear: lagrimogen*
barricade: barricada*
block: bloque* cort~
occupy: ocup* toma
escape: escap* fug* hui* huy*
hide: escond* ocult*
chase: persecu* persig*
raid: redada* allan* operativo*
operation: operacion*
patrol: patrulla*
drone: dron drones
rocket: cohete* lanzador*
artillery: artiller*
tank: tanque*
base: base bases
commander: comandante*
offensive: ofensiva*
invade: invad* invasion*
retreat: retir* repliegue*
mediator: mediador* mediacion
treaty: tratado*
embassy: embajad*
diplomat: diplomatic*
foreign: extranjer* exterior exteriores
defence: defensa
interior: interior
justice: justicia
education: educa*
culture: cultur*
environment: medioambient* ambiental*
climate: clima climatic*
energy: energetic*
transport: transporte*
agriculture: agricultura
tourism: turismo turistic*
housing: habitacional*
intelligence: inteligencia
secret: secret*
leak: filtr* fuga fugas
source: fuente fuentes
statement: comunicado* declaracion*
speech: discurso*
interview: entrevista*
conference: conferencia*
journalist: periodista* reporter*
newspaper: periodico* diario*
television: television televis*
video: video videos
image: imagen imagenes
photo: foto*
letter: carta cartas
message: mensaje*
tweet: tuit*
book: libro*
film: pelicula* cine
music: music* cancion*
song: cancion canciones
artist: artista*
actor: actor actriz actores
award: premi* galard*
museum: museo*
painting: cuadro* pintura*
festival: festival* fiesta*
tournament: torneo* campeonato*
league: liga
cup: copa
champion: campeon*
coach: entrenador* tecnico
fan: aficionad* hinch*
stadium: estadio*
referee: arbitro*
penalty: penalti*
draw: empat*
final: final finales
score: marcó marcaron marcador marcar marca_un anot~
race: carrera*
athlete: atleta* deportist*
sport: deport*
olympic: olimpic*
weather: meteorolog*
temperature: temperatura*
degree: grado*
heat: calor
cold: frio
snow: nev* nieve
wind: viento*
wave: olas oleaje
drought: sequia*
landslide: deslizamiento* alud aludes derrumbe*
volcano: volcan*
eruption: erupcion*
ash: ceniza*
smoke: humo
rescuer: rescatista* socorrista*
ambulance: ambulancia*
nurse: enfermer*
patient: paciente*
surgery: cirugia* quirurg* operad*
clinic: clinica*
epidemic: epidemia* brote*
infection: infeccion*
case: caso casos
symptom: sintoma*
test: test
dose: dosis
hunger: hambre* hambruna
pollution: contamin*
waste: basura* residuo*
mine: mina minas miner*
miner: minero mineros
copper: cobre
gold: oro
steel: acero
coal: carbon
pipeline: oleoducto* gasoducto*
refinery: refineria*
reactor: reactor*
outage: apagon*
cable: cable*
internet: internet
hacker: hacker* pirat*
cyberattack: ciberataque*
app: aplicacion*
satellite: satelit*
launch: lanz*
astronaut: astronauta*
scientist: cientifico* investigador*
discover: descubr*
species: especie*
fish: pez peces pesc* pescado*
bird: ave aves pajaro*
tree: arbol arboles
park: parque*
zoo: zoologic*
cattle: cabezas_de_ganado el_ganado del_ganado vaca vacas res
horse: caballo*
pilot: pilot*
crew: tripul*
airline: aerolinea*
runway: pista
track: rieles riel
station: estacion*
platform: anden
metro: subte
ticket: boleto* billete* entrada*
traffic: trafico transito
motorcycle: moto* motociclist*
bicycle: bicicleta* ciclist*
pedestrian: peaton*
tunnel: tunel*
wall: muro* pared*
roof: techo* tejado*
window: ventana*
stairs: escalera*
room: sala habitacion* cuarto
apartment: apartamento* departamento*
hotel: hotel*
restaurant: restaurante*
shop: tienda* comercio*
supermarket: supermercado*
prisoner: preso presos presas recluso* reo reos
inmate: internos recluid~
bail: fianza
appeal: apel~ recurso*
acquit: absuel* absolv*
verdict: veredicto*
jury: jurado*
hearing: audiencia* vista
testify: testific* testimonio*
complaint: queja* denuncia*
lawsuit: demanda*
sue: demand*
constitution: constitu*
right: derecho* derecha
freedom: libertad*
democracy: democra*
dictatorship: dictad*
coup: golpe
referendum: referendo* referendum plebiscit*
poll: encuesta* sondeo*
candidate: candidat*
campaign: campana*
ballot: papeleta* urna*
seat: escano* banca bancas
majority: mayoria*
coalition: coalicion*
deputy: viceminist* vicepresident*
secretary: secretari*
chancellor: canciller*
prime: primer
king: rey reyes monarca*
queen: reina*
prince: principe*
pope: papa pontifice
bishop: obispo* cardenal*
priest: sacerdote* cura curas
mosque: mezquita*
muslim: musulman*
jewish: judi*
catholic: catolic*
community: comunidad*
indigenous: indigena*
neighbourhood: barrio* colonia
district: distrito*
province: provincia*
capital: capital
island: isla islas
lake: lago* laguna*
valley: valle*
desert: desierto*
mother: madre madres
father: padre padres
son: hijo hijos
daughter: hija hijas
brother: hermano*
sister: hermana*
wife: esposa
husband: esposo marido
parent: progenitor*
couple: pareja*
girl: chica chicas
boy: chico chicos muchach*
young: joven jovenes juven*
elderly: anciano* anciana*
adult: adult*
age: edad
born: nacio nacieron nacer nacid* nacimiento*
marry: casarse casaron casado casados boda* matrimonio*
funeral: funeral* entierro* sepel* velorio*
bury: enterr* sepult*
body: cuerpo*
blood: sangre
burn: quemad* quemadura*
drown: ahog*
poison: intoxic* envenen*
survive: sobreviv*
survivor: sobrevivient*
condition: estado condicion*
stable: estable estables
serious: serio seria
slight: leve leves
identify: identific*
name: nombre*
unknown: desconoc*
confirm: confirm*
add: agreg* anad* sum~
explain: explic*
describe: describ* calific*
compare: compar*
insist: insist*
admit: admit* reconoc*
apologise: disculp* perdon
thank: agradec*
praise: elogi* felicit*
condemn: repudi*
blame: culp* responsabiliz*
threaten: amenaz*
pressure: presion*
order: orden* orden
decide: decid* decision*
propose: propon* propues*
discuss: discut* debat*
consider: consider*
expect: previst* preve preven
predict: pronostic*
estimate: estim* calcul*
measure: medida medidas
rule: norma* regla* reglament*
decree: decreto decretos
curfew: toque
restriction: restric*
vaccinate: inmuniz*
quarantine: cuarentena* confin*
mask: mascarilla* barbijo*
reopen: reabr* reapert*
remain: permanec* manten* mantien* mantuv*
stay: qued*
live: viv* resid*
travel: viaj*
fly: volar vol
drive: conduc* conduj* manej*
cross: cruz* atraves*
enter: entr~ ingres*
climb: escal* trep*
hit: golpe* impact*
break: romp* rotur* quebr*
crack: griet* fisur*
burst: revent*
spread: propag* extend*
contain: conten*
extinguish: apag* extingu* sofoc*
clean: limpi*
repair: repar* arregl*
replace: reemplaz* sustitu*
remove: quitar quitó quitaron quita quitan quitado quitada elimin* remov*
increase: incremento*
double: duplic* doble
triple: triplic*
average: promedio
total: total totales
million: millon*
billion: billon*
thousand: millar*
hundred: centenar* ciento cientos
dozen: docena* decena*
quarter: cuart~ trimestr*
third: tercio tercer*
least: menos
high: alto alta altos altas
low: bajo baja bajos bajas
long: larg*
strong: fuerte*
weak: debil*
fast: rapid*
slow: lent*
early: tempran*
late: tard*
next: proxim* siguiente*
previous: anterior* previo previa
recent: reciente*
future: futur*
history: historia*
anniversary: aniversari*
century: siglo*
decade: decada*
today: hoy
left: izquierd*
black: negro negra negros negras
white: blanco blanca blancos blancas
red: rojo roja rojos rojas
green: verde*
blue: azul*
private: privad*
legal: legal*
illegal: ilegal* ilicit*
responsible: responsable*
possible: posible*
necessary: necesari*
important: important*
main: principal*
several: varios varias
few: poc*
safe: segur*
dangerous: peligros*
false: fals*
true: verdad* ciert*
clear: clar*
difficult: dificil*
ready: listo listos
problem: problema*
solution: solucion*
result: resultad*
effect: efecto*
reason: razon*
question: pregunta* cuestion*
answer: respuest* respond* contest*
agreement: consenso*
dispute: disputa* litigio*
conflict: conflict*
dialogue: dialogo
proposal: propuesta*
project: proyecto*
programme: program*
system: sistem*
service: servicio*
brand: marca marcas
product: product*
machine: maquina*
tool: herramient*
material: material*
wood: madera
stone: piedra*
glass: vidrio* cristal*
paper: papel*
bread: pan
milk: leche
meat: carne*
fruit: fruta*
wheat: trigo
rice: arroz
coffee: cafe
wine: vino
alcohol: alcohol*
drunk: ebri* borrach*
cigarette: tabaco cigarr*
cocaine: cocaina
kilo: kilo kilos kilogramo*
cartel: cartel*
gang: banda* pandill*
boss: capo cabecilla* patron*
terrorist: terroris*
association: asociacion*
organisation: organizacion* organismo*
council: consejo* consistorio ayuntamiento*
commission: comision*
committee: comite*
agency: agencia*
institute: instituto
administration: administracion*
director: director* gerente*
executive: ejecutiv*
owner: dueno* propietari*
tenant: inquilin*
customer: client*
user: usuari*
consumer: consumid*
supplier: proveedor*
contract: contrat*
auction: subast*
discount: descuent* rebaj*
subsidy: subsid* subvencion*
pension: pension* jubil*
benefit: benefici*
payment: pago pagos
bill: factura*
fuel: combustible* gasolina nafta diesel
accuser: denunciante~
acid: acido acidos
abolish: abol~ derog~
abortion: abort~ interrupcion_del_embarazo
abroad: exterior_del_pais
absence: ausencia~
absent: ausente~
absurd: absurd~
academic: academic~
accelerate: aceler~
accept: acept~
acceptable: aceptable~
access: acces~ accesos
accidental: accidental~
accomplice: complice~
accurate: exact~
achievement: logro logros
activist: activist~
activity: actividad~
adapt: adapt~
address: direccion_postal
adjust: ajust~
adolescent: adolescencia adolescencias
adopt: adopt~
adultery: adulterio~
advance: avanz~ avance~
advantage: ventaja~
adventure: aventur~
advertise: publicitari~ publicidad
adviser: asesor~ consejer~
advocate: defensor~
affair: asunto~ amorio~
affect: afect~
aftershock: replica replicas
aggressive: agresiv~
aide: colaborador~
airbase: base_aerea bases_aereas
airfield: aerodromo~
airspace: espacio_aereo
airstrike: ataque_aereo ataques_aereos bombardeo_aereo bombardeos_aereos
alarm: alarm~
album: album albumes
alien: extraterrestre~
alike: parecid~
alive: con_vida vivo viva vivos vivas
allegation: alegat~ aleg~
alliance: alianza~
allow: dejar_pasar
ally: aliad~
alone: a_solas
alter: alter~
alternative: alternativ~
amateur: amateur amateurs
amazing: asombros~ increible~
ambition: ambicion~
ambitious: ambicios~
ambush: embosc~
amend: enmend~ enmiend~
amendment: enmienda~
ammunition: municion~
amount: monto montos importe importes cuantia~
analyse: analiz~ analic~
analysis: analisis
analyst: analista~
ancestor: antepasad~ ancestr~
ancient: milenari~
anger: enoj~ enfad~ indign~ furia rabia enfurec~
angry: furios~
ankle: tobillo~
anonymous: anonim~
ant: hormiga~
anthem: himno~
antibiotic: antibiotic~
antibody: anticuerpo~
anticipate: anticip~
anticipated: elecciones_anticipadas
anxiety: ansiedad~ angusti~
apologise: pidio_perdon pedir_perdon pidio_disculpas pedir_disculpas pidieron_disculpas
apparent: aparente~
applaud: aplaud~ aplauso~ ovacion~
apple: manzana~
apply: aplic~ apliqu~
appoint: nombramiento~
appreciate: apreci~
approach: acerc~ aproxim~ enfoque~
appropriate: adecuad~ apropiad~
archaeologist: arqueolog~
archbishop: arzobisp~
architect: arquitect~
archive: archivo archivos
argue: argument~ arguy~ argu~ sosten~ sostien~ sostuv~ discusion~
arm: brazo~
arrange: dispon~ dispus~
arrival: llegada llegadas
arrest: orden_de_arresto
arson: incendio_provocado incendios_provocados incendio_intencional incendiari~
arsenal: arsenal~
article: articul~
artificial: artificial~
artistic: artistic~
asleep: dormid~ dorm~ duerm~ durm~
assassin: sicari~
assassinate: magnicidio~
assault: asalt~
assembly: asamblea~
assess: evalu~ valor~
asset: activos
assign: asign~
assist: asist~
assistant: asistente~ ayudante~
associate: soci~ asoci~
assume: asum~
asteroid: asteroide~
asthma: asma
asylum: asilo~ solicitante_de_asilo solicitantes_de_asilo
athletics: atletismo
atom: atom~
attach: adjunt~
attempt: intent~
attend: acud~
attention: atencion~
attitude: actitud~
attorney: abogado_defensor
attract: atrajo atrajeron atractiv~ atraer atrae atraen atraido
audience: publico_asistente
audit: auditor~
aunt: tia tias
author: autor autora autores autoras
authorise: autoric~
automatic: automatic~
autonomous: autonom~
autopsy: autopsia~ necropsia~
available: disponib~
aviation: aviacion
avoid: evit~
await: aguard~
aware: consciente~
ax: hacha~
back: espalda~
background: trasfondo antecedente~
backpack: mochila~
bacteria: bacteri~
bad: malo mala malos malas
badly: gravemente
bag: bolso bolsos
bailout: rescate_financiero
bake: horn~ horne~ panaderia~
balance: equilibr~
balcony: balcon~
ball: balon~ pelota~
balloon: globo globos
banana: banana~ platano~
bankruptcy: quiebra quiebras bancarrota~ insolvente insolventes insolvencia insolvencias concurso_de_acreedores
banner: pancarta~
bar: bar bares
barbecue: barbacoa~
bargain: ganga gangas regate~
barrel: barril~
barrier: barrera~
basic: basic~
basketball: baloncesto basquet~ basquetbol
bat: murcielago~
bath: ban~ banarse
battle: batalla~
battery: bateria~ pila pilas
bean: frijol frijoles judia_verde
bear: oso osos osa
beard: barba barbas
beat: paliz~ apale~ batio batieron
beautiful: hermos~ bell~ bonit~
beauty: belleza~
become: convirt~ convert~ conviert~
bee: abeja~
beef: carne_de_res carne_vacuna
beer: cerveza~
beg: mendig~ suplic~ supliqu~
behave: comport~
behead: decapit~
belt: cinturon~
besiege: asedi~ siti~
bet: apuesta~ apost~
betray: traicion~ trai~
bicycle: bici bicis
bill: proyecto_de_ley proyectos_de_ley iniciativa_de_ley
billionaire: multimillonari~ milmillonari~
biology: biolog~
birth: parto partos
birthday: cumpleanos
bite: mord~ muerd~ mordedur~
blackmail: chantaj~
blanket: manta mantas frazada~ cobija~
bleed: sangr~ hemorrag~
blind: cieg~ ceguera
blizzard: ventisca~
block: obstru~
blog: blog~ bloguer~
blow: sopl~
board: junta_directiva consejo_de_administracion
boast: jact~
bomb: explosivo explosivos coche_bomba
bomber: terrorista_suicida atacante_suicida
bone: hueso~
bonus: bonificacion~
boom: auge
boost: impuls~
boot: bota botas
bore: aburr~
borrow: prestad~
bottle: botella~
bottom: fondo_del
bowl: tazon~
box: caja cajas
boxer: boxeador~ boxe~ pugil~
boycott: boicot~
brain: cerebr~
branch: sucursal~ rama ramas
brave: valient~
breach: incumpl~ brecha brechas
breakfast: desayun~
breast: pecho pechos mama mamas
breath: respir~ aliento
breed: criador~ crianza
brick: ladrillo~
bride: novia novias
brief: brev~
bright: brillant~
bring: traer trajo trajeron trae traen traido aport~
broadcast: emision~ transmit~ transmis~ radiodif~ emit~ cadena_de_television
bronze: bronce~
brown: marron marrones
brutal: brutal~
bubble: burbuja~
bull: toro~ torer~
bulldozer: excavadora~ topadora~
bully: acoso_escolar
button: boton~
cabin: cabana~ cabina~
cage: jaula~
cake: pastel pasteles tarta~
calendar: calendari~
call: llam~
calm: calm~ tranquil~
camera: camaras_de_seguridad
camp: campamento~
campus: campus
canal: canal canales
cancer: cancer cancerigen~ oncolog~
candle: vela velas
canoe: canoa~ kayak
capable: capaz capaces
capability: capacidad~
captain: capitan~
captive: cautiv~
caravan: caravana~
carbon: dioxido_de_carbono
care: cuid~
career: trayectoria carrera_profesional
cargo: cargamento~ mercancia~
carnival: carnaval~
carry: transport~ llevar
cartoon: caricatur~ dibujo_animado dibujos_animados
cash: dinero_en_efectivo
casino: casino casinos
castle: castillo~
casualty: baja_mortal
cat: gato~ gata gatas
catastrophe: catastrof~
cathedral: catedral~
celebrate: festej~ celebracion~
celebrity: famos~ celebridad~
cell: celula~ celda~
cement: cemento
cemetery: cementerio~
censor: censur~
censorship: censura_previa
census: censo censos
centimetre: centimetro~
ceremony: ceremonia~
certificate: certific~ certifiqu~
chain: cadena cadenas
chair: silla sillas
challenge: desafi~ reto retos
chance: posibilidad~ oportunidad~
change: cambio cambios
chaos: caos caotic~
character: personaje~
charity: benefic_encia caridad~ caritativ~
charm: encant~
charter: fletad~ fletar
cheap: barat~
cheat: tramp~ tramposo
cheer: vitore~ ovaci~
cheese: queso~
chemical: quimic~
chess: ajedrez ajedrecist~
chest: torax
chicken: pollo~ gallina~
childhood: infancia ninez
chip: chip~ semiconductor~ microchip~
chocolate: chocolate~
choice: opcion opciones
choose: escog~ escoj~ elig~ elij~ elegir
christian: cristian~
christmas: navid~ navideno navidena
circle: circulo
circus: circo circos
cite: citar cito citaron citando
civic: civic~
claim: afirmacion~
class: clase clases aula aulas
classic: clasic~
classroom: salon_de_clases
clean: limpio limpia limpios limpias
clear: despej~
clergy: clero
clever: inteligente~ astut~
client: clientela
cliff: acantilado~
climb: escalador~
clinical: ensayo_clinico ensayos_clinicos clinico clinicos
clock: reloj~
cloth: tela telas tejido~
clothe: ropa ropas vestimenta~
cloud: nube nubes nublad~
club: club clubes
clue: pista_clave indicio indicios
coal: carbonifer~
coat: abrigo abrigos
code: codigo codigos
coffee: cafes cafetaler~ cafetal~ cafetero cafetera
coffin: ataud~ feretro~
coin: moneda monedas
colleague: colega~ companero companeros companera companeras
collect: recog~ recoj~ recolec~ recaud~ coleccion~
collective: colectiva
college: facultad~
collision: colision colisiones
colony: colonial~ colonialismo
colour: color colores
combat: combat~
combine: combin~
comedy: comedia~ comediante~
comfort: comod~ confort~ consol~
comic: comic comics historieta~
command: mando mandos
comment: coment~
commerce: comercio_exterior
commercial: comercial~
commit: comet~ perpetr~
commitment: compromis~ compromet~
commodity: materia_prima materias_primas
common: comun comunes
communicate: comunic~ comuniqu~
comparison: comparacion~
compatriot: compatriota~
compete: compit~ compet~
competition: competencia~ competicion~
competitor: competidor~
complain: quej~
complete: complet~
complex: complej~
complicate: complic~ compliqu~
component: componente~
compose: compus~ compon~ compositor~
concern: preocup~ inquiet~ inquietud~
concert: concierto~
conclude: conclu~
concrete: hormigon concreto_armado
condolence: condolencia~ pesame
conductor: director_de_orquesta
confess: confes~ confies~
confidence: confianza~
confidential: confidencial~
confiscate: confisc~ confisqu~ decomis~
confront: confront~
confuse: confund~ confus~
congress: congresista~
connect: conect~ conex~
conquer: conquist~
conscience: conciencia~
conscript: recluta~ reclut~ conscripcion
consequence: consecuencia~
conservation: conservacion
conservative: conservador~
conspiracy: conspir~ complot complots
constant: constante~
constituency: circunscripcion~
consulate: consulad~ consul consules consular~
consult: consult~
consultant: consultor~
contact: contact~
container: contenedor~
continent: continente~
contract: contrato contratos contratar
contractor: contratista~
contrast: contrast~
contribute: contribu~
controversy: polemic~ controversi~
convention: convencion~
convert: convertirse
convict: convicto convictos condenado_por condenada_por
convoy: convoy~
cook: cocin~
cool: enfri~ fresco fresca
cooperate: cooper~
coordinate: coordin~
copy: copia copias copiar copiado
coral: coral corales
corner: esquina~ rincon~
corporate: corporativ~
corpse: cuerpos_sin_vida cuerpo_sin_vida
correct: correg~ corrig~ correct~ correccion~
correspondent: corresponsal~
cosmetic: cosmetic~ maquillaje
cotton: algodon~
council: concej~
counsel: letrado letrada letrados
counterfeit: falsific~ falsifiqu~
courage: valentia coraje
course: curso cursos
courthouse: palacio_de_justicia
cousin: primo primos prima
cover: cubr~ cubier~ cobert~ tap~
craft: artesan~
crane: grua gruas
crash: accidente_aereo
cream: crema cremas
creative: creativ~
credible: credibl~ creible~ credibilidad
cremate: cremac~ crem~ inciner~
cricket: criquet
crocodile: cocodrilo~ caiman~
cross: cruz cruces crucif~
crowd: multitud~ muchedumbre~ gentio
crown: corona coronas coron~
cruel: cruel~
cruise: crucero~
crush: aplast~
cry: llor~ llanto
cultivate: cultiv~
curator: comisario_de_la_exposicion
cure: curar cura_para curacion
curfew: toque_de_queda
curious: curios~
currency: divisa divisas moneda_unica
current: actual actuales
curriculum: plan_de_estudios
cut: recort~ tijera~ tijeretazo
custody: prision_preventiva bajo_custodia custodia
custom: aduan~ costumbre~
cyclone: ciclon~
cylinder: bombona~ cilindro~
dairy: lacteo~ lactea
dance: bail~ danz~
dare: atrev~
dark: oscur~
date: fecha fechas
dawn: amanecer
dead: sin_vida
deadline: plazo plazos fecha_limite
deaf: sord~
dealer: concesionari~
dear: querid~
debate: debate debates
debris: escombro~
debut: debut~ opera_prima estren~
decent: decent~ digno digna
deck: cubierta_del_barco
decline: declive~ retroces~
decorate: decor~ condecor~ adorn~
deep: profund~ hond~
defame: difam~ calumni~
default: impago~ cesacion_de_pagos
defect: desert~
defend: defend~ defiend~
defendant: acusado acusada acusados acusadas procesado procesados
defiant: desafiante~
define: defin~
deforestation: deforest~ tala
defuse: desactiv~
degree: licenciatura~
delegation: delegacion~ delegad~
deliberate: deliber~
deliver: repart~
democratic: democrata~
demolish: demol~ derrib~
demonstrate: demostr~ demuestr~
dentist: dentista~ odontolog~ dental~
depart: partida partio partieron partir
depend: depend~
deploy: despleg~ desplieg~
deport: deportacion~ deportado deportados deportada deportadas deportar deporto deportaron
deposit: deposito_bancario depositar depositantes
depress: deprim~ depresion depresivo depresiva
deserve: merec~
design: diseno disen~
desire: dese~
desk: escritorio escritorios mostrador
desperate: desesper~
destination: destino_turistico destinos
detail: detall~
detect: detect~
detective: detective~
deteriorate: empeor~
determine: determin~
detonate: deton~ detona
develop: desarroll~
developer: desarrollador~ promotor_inmobiliario
device: dispositivo~ artefacto~
diabetes: diabet~
diamond: diamante~
diary: dietario
dictator: dictador~
diet: dieta dietas
differ: diferente diferentes diferencia diferencias distint~
dig: cav~ excav~
digital: digital~
dignity: dignidad
dinner: cena cenas cenar
dinosaur: dinosaurio~
diplomacy: diplomacia
direct: direct~ dirig~ directiv~
direction: direccion_general
dirty: suci~
disability: discapac~
disable: minusval~
disagree: desacuerdo~ discrep~
disappear: desaparec~
disappoint: decepcion~
disaster: desastr~
discipline: disciplin~
disclose: divulg~
discovery: hallazgo~
discriminate: discrimin~
disease: dolencia~ patologia~
dish: plato platos
disinformation: bulo bulos desinformacion
dislocate: luxacion~
dismantle: desmantel~ desarticul~
disperse: dispers~
display: exhib~
disqualify: descalific~ inhabilit~
disrupt: perturb~ interrump~
distance: distanci~ lejante lejantes lejancia lejancias
distribute: distribu~
disturb: molest~
dive: buce~ buzo~ zambull~ clavad~
diverse: divers~
divide: divid~ divis~
divorce: divorci~
dizzy: mare~ vertigo
dock: muelle~ darsena~ atrac~ estibador~
dog: canin~
doll: muneca munecas
dollar: dolar dolares
dolphin: delfin~
domestic: domestic~
dominate: domin~
donate: don~ donacion~ donante~
donkey: burro~ asno~
donor: donante donantes
doping: dop~ dopaje
doubt: dud~
download: descarg~
downtown: centro_de_la_ciudad
draft: borrador~
drag: arrastr~
drain: drenaj~ dren~ alcantarill~
drama: dram~
dream: so_nar sueno suenos soñ~
dress: vestido vestidos vestid~
drill: perfor~ taladr~ simulacro~
drink: beb~ bebida~
driver: camioner~ automovilista~ taxista~
drop: gota~
drug: traficante~ narcotic~ estupefaciente~
dry: sec~
duel: duelo_entre
dump: vertid~ vert~ vertedero~
duty: obligacion~
dynamic: dinam~
dynamite: dinamit~
eagle: aguila~
ear: oreja~ oido
early: temprano
easter: pascua~ semana_santa
eastern: oriental~
easy: facil~
eat: comida comio comieron comen comiendo comia
eclipse: eclips~
ecological: ecolog~
editor: editor~ redactor~
effective: efectiv~ eficaz eficaces eficacia
efficient: eficiente eficientes eficiencia eficiencias
egg: huevo~
elbow: codo codos
elect: elect~ eleg~ elegid~
electoral: electoral~ padron_electoral
electronic: electronic~
elegant: elegante elegantes elegancia elegancias
elementary: escuela_primaria
elephant: elefante~
elevator: ascensor~ elevador~
eligible: elegible~
elite: elit~
email: correo_electronico correos_electronicos
embargo: embarg~
embrace: abraz~
emerge: surg~ emerg~ emergente~
emigrate: emigr~
emotion: emocion~ emotiv~ conmov~ conmuev~
emperor: emperador~ emperatriz imperial~
emphasise: enfatiz~ recalc~ subray~ destac~ hincapie
empire: imperio~
empty: vaci~
encourage: anim~ alent~ alient~ foment~
endanger: en_peligro_de_extincion
endorse: aval~
enemy: enemig~
enforce: hacer_cumplir
engineer: ingenier~
enjoy: disfrut~ goz~
enormous: enorm~
ensure: garantiz~ garantic~
enterprise: pyme~
entertain: entreten~ espectacul~
enthusiasm: entusias~
entrepreneur: emprendedor~
environmental: ecologista~
envoy: emisario~ enviado_especial
equal: igual~ igualdad
equip: equip~ equipamiento~
error: error errores equivoc~
era: epoca epocas
escort: escolt~
espionage: espi~ espionaje
essential: esencial~ imprescindible~
estate: finca fincas hacienda_agricola
ethics: etic~
ethnic: etni~ etnic~
evade: evad~ evasion
event: evento~ acontec~ suces~
evict: desalojo_judicial desahuci~ lanzamiento_judicial
evolve: evolu~
exam: examen examenes
examine: examin~
example: ejempl~
exceed: sobrepas~ super~ exced~ rebas~
excellent: excelente excelentes excelencia excelencias
excess: exces~
exchange: intercambi~ canje~
excite: emocionad~
exclude: excluir descart~
exclusive: exclusiv~
execute: ejecut~ ahorcad~
exempt: exent~ exencion~ exim~
exercise: ejercicio~ ejerc~
exhaust: agot~
exhibit: exposicion~
exile: exili~ destierro
exist: existir existencia
expand: ampli~ expansion expandir expandio expandid~
expense: gasto gastos gast~
expensive: caro caros encarec~ costos~
experience: experiencia~
experiment: experiment~
expire: venc_imiento caduc~ expir~
exploit: explotacion_sexual explotacion
explore: explor~
expose: expon~ expuest~ expus~
express: expres~
extend: prorrog~ prolong~ ampliacion
extinct: extint~ extincion
extort: extor~ extorsion~
extra: horas_extra
extraordinary: extraordinari~
extreme: extrem~
extremist: ultra ultras extremismo extremista extremistas ultraderech~
eye: ojo ojos
face: rostro rostros enfrentarse
facility: instalacion~
fact: los_hechos
fail: fracas~ fallid~
failure: fracaso~
fair: justo justa justos feria ferias
faith: fe
fake: noticias_falsas
fame: fama
famous: celebre~ famoso famosa
farm: granja~ finca_agricola
fashion: moda modas
fat: grasa~ obes~ gord~
fatal: mortal~ fatal~ letal~
favour: favor~ favorit~
fear: tem~
federation: federacion~
feed: nutri~
female: femenin~ hembra~
feminist: feminismo feminista feministas
fence: valla~ alambrada~
fertile: fertil~
fertiliser: fertilizante~ abono_organico
fever: fiebre~
fiction: ficcion
field: campo campos
fierce: feroz feroces encarnizad~
fight: luch~ pele~ peleo pelea
fighter: combatiente~ caza_bombardero cazas
file: expediente~
fill: llen~ rellen~
film: cineasta~ rodaj~ rod~
finally: finalmente
finance: hacienda_publica finanzas
financial: financier~
finger: dedo~
fire: incendi~ pirotecn~
firearm: arma_de_fuego armas_de_fuego
firework: fuegos_artificiales
fish: pesquer~
fisherman: pescador~ marisca~
fit: apto_para apta
flag: bandera~
flat: piso_franco
fleet: flota flotas
flee: huyen huyendo huyo
flexible: flexib~
float: flot~
flood: aneg~ anegad~
flour: harina~
flow: caudal flujo~
flower: flor flores florec~
flu: gripe gripal influenza
fly: sobrevol~ vol~
focus: centr~ enfoc~
fog: niebla~ neblina
follower: seguidor~
football: futbol~
force: forz~ fuerz~ oblig~
foreigner: extranjeria
forge: falsedad_documental
forget: olvid~
forgive: perdon~
form: form~ formacion
former: ex exmarido exesposa
formula: formula~
fortune: fortuna~
forum: foro foros
fossil: fosil~
found: fund~ fundacion~ fundador~
fraction: fraccion~
fracture: fractur~
fragile: fragil~
freeze: congel~ helad~ helar
freight: carguero~
frequent: frecuente frecuentes frecuencia frecuencias
friend: amig~
friendly: amistos~
frog: ranas
frustrate: frustr~
fugitive: profug~ fugitiv~
full: plen~
function: func_ion funcion~
fundamental: fundamental~
funeral: exequias
funny: divertid~ gracios~
furniture: mueble~ mobiliari~
fuse: fusion~
galaxy: galaxia~
gallery: galeria~
gamble: juego_de_azar juegos_de_azar ludopat~
game: juego juegos videojuego~
gap: brecha_salarial
garage: garaje~
garbage: desecho~
garden: jardin~ huert~
gay: gay gais gays homosexual~ lgbt~
gender: genero
gene: gen genes genetic~ genom~
generate: gener~
generation: generaciones
generous: generos~
genocide: genocid~
gentle: amable~
ghost: fantasma~
giant: gigant~
gift: regalo~ obsequi~
giraffe: jirafa~
girlfriend: exnovia~
boyfriend: exnovio~
glacier: glaciar~
global: global~
glory: gloria
goal: golead~ golazo
goalkeeper: portero portera porteros arquero arqueros guardameta~
goat: cabra~
golf: golf golfist~
good: bueno buena buenos buenas
goods: bienes
govern: gobern~ gobiern~
grade: calificacion_final
graduate: gradu~ egres~
grain: grano granos
grandchild: nieto nieta nietos nietas
grandfather: abuelo abuelos
grandmother: abuela abuelas
grant: conced~ otorg~ beca becas
grass: hierba cesped pasto~
grateful: gratitud
grave: tumba tumbas fosa fosas
graze: pastore~
great: grandios~
greenhouse: efecto_invernadero invernadero~
greet: saluda saludar saludos
grenade: granadas
guerrilla: guerrilla guerrillas
guess: adivin~
guest: invitad~ huesped~
guide: gui~ guia
guitar: guitarr~
gym: gimnasio~
gymnast: gimnast~ gimnasia
habit: habito~
hair: pelo cabello~
hall: vestibulo~
hammer: martill~
hand: mano manos
handcuff: esposado esposada esposados
hang: colg~ cuelg~
happy: feliz felices felicidad alegr~
harass: acos~ hostig~
harbour: bahia puerto_deportivo
harm: perjudic~ perjuic~
hat: sombrero~ gorra~
hatred: odi~
head: cabeza~
headline: titular titulares
headquarters: sede sedes cuartel_general
heal: cicatriz~ sanar
healthy: saludable~ sano sana
hear: oir oyo oyeron escuch~ oyen oye
heart: corazon~ cardiac~ infarto~ cardiolog~
heat: calor~ calefaccion calent~
heatwave: ola_de_calor olas_de_calor
heaven: cielo cielos
heavy: pesad~
height: altura~ estatura
heir: hereder~ hered~ herenc~
helicopter: helicopter~
helmet: casco cascos
hepatitis: hepatitis
heritage: patrimonio~
hero: heroe~ heroic~ heroina
hesitate: titube~ vacil~
highway: autovia~
hike: senderismo senderista senderistas excursion~
hill: colina~ cerro~ loma~
hip: cadera
historic: historic~
historian: historiador~
hole: agujer~ hoyo~ hueco~
holiday: vacacion~ feriado~ festivo
holocaust: holocausto
holy: sagrad~
homeless: sin_techo sin_hogar
honest: honest~ honrad~
honour: honor~ honr~
horror: horror~ horroriz~
horse: hipic~ equin~
hostage: rehenes rehen
hostile: hostil~
hot: calient~ calur~
household: familias_afectadas
human: human~ ser_humano seres_humanos
humanitarian: humanitari~
humid: humed~
humiliate: humill~
humour: humor humorist~
hungry: hambrient~
hunt: caz~ cacer~
hurricane: huracan~
hydrogen: hidrogeno
hygiene: higien~
ice: hielo hielos glacia~
icon: icon~
idea: idea ideas
identity: identidad~
ignore: ignor~
ill: enfermo enferma enfermos enfermas enfermar
illegal: clandestin~
imagine: imagin~
imam: iman imanes
imitate: imit~
immediate: inmediat~
immigrant: inmigr~
immigration: inmigracion migratori~
immune: inmun~
impact: repercu~
impeachment: juicio_politico
implement: implement~
imply: implic~ impliqu~
impose: impon~ impus~ impuso impusieron
impossible: imposible~
impress: impresion~
improve: mejor~
best: mejor mejores
internal: interno interna internas
barracks: cuartel cuarteles
health: sanidad
impunity: impun~
incentive: incentiv~
incident: incident~
incite: incit~ instig~
include: inclu~
income: ingreso ingresos renta rentas
independence: independente independentes independencia independencias independentismo independentista independentistas
index: indices
indicator: indicador~
indict: proces~ procesamiento
indirect: indirect~
individual: individual~
industrial: industrial~
inequality: desigual~
infant: lactante~
inflate: inflacionari~
influence: influ~ influyente~
information: informacion informaciones
infrastructure: infraestructura~
ingredient: ingrediente~
inject: inyec~
injustice: injust~
innocent: inocente inocentes inocencia inocencias
innovation: innov~
inquiry: comision_investigadora comision_de_investigacion
insect: insect~
insecurity: inseguridad
inspire: inspir~
install: instal~
institution: institucion~
instruct: instru~ instruccion~
instrument: instrument~
insurance: asegurador~
insurgent: insurgente insurgentes insurgencia insurgencias
intellectual: intelectual~
intelligence: servicios_de_inteligencia
intense: intens~
intent: intencion~
interest: interesad~ interesar
interfere: injerente injerentes injerencia injerencias interfer~ intromision~
interim: interin~ provisional~
intern: becari~
interpret: interpret~
interrogate: interrog~
intervene: interven~ intervin~
intimidate: intimid~ amedrent~
introduce: introduc~ introduj~
invent: invent~
investigator: investigador investigadora investigadores investigadoras
invite: invit~
involve: involucr~ implicad~
iron: hierro
irony: ironi~
irrigate: rieg~ regad~
islamic: islam~
isolate: aisl~ aislamiento
ivory: marfil~
jacket: chaqueta~ chaleco~
jealous: celos
jewel: joya~ joyer~ alhaja~
jihadist: yihadismo yihadista yihadistas
job: oficio~ profesion~ vacante_laboral
join: uni union unirse sum_arse unio unieron unira
joint: conjunt~
joke: brom~ chiste~
joy: alegria
judge: juzg~
judicial: judicial~
juice: jugo~ zumo~
jump: salt~
jungle: selva~
junior: juvenil~
justify: justific~ justifiqu~
juvenile: delincuente_juvenil
karate: karate karatec~
keep: guard~ conserv~
key: clave claves
kick: pate~ patead~
kidney: rinon~
killer: asesino asesina asesinos homicida
kindergarten: jardin_de_infancia jardin_infantil guarderia~
kingdom: reino reinos
kiss: bes~ beso
kitchen: cocina cocinas
knee: rodilla~
knife: puñal arma_blanca armas_blancas cuchillada~
knowledge: conocimiento~
label: etiquet~
labour: mano_de_obra
lady: dama damas primera_dama
lamb: cordero~
lamp: lampara~
lane: carril carriles
language: idioma~ lengua lenguas lenguaje~ linguistic~
laptop: portatil~
laser: laser~
latin: latin~ latinoameric~
laugh: reir risa risas
lawsuit: querella~
layoff: despidos despido
lazy: pereza perezos~
lead: encabez~ acaudill~
leaflet: folleto~ panfleto~
league: ligas
leak: fuga_de_gas fuga_de_datos escape_de_gas filtracion
lean: inclin~
learn: aprend~ aprendizaje
lease: arrend~ alquil~
leather: cuero
lecture: conferencia_magistral
legacy: legado~
legal: juridic~
legend: leyenda~ legendari~
legislature: legislatura~
legitimate: legitim~
leg: pierna piernas
leisure: ocio
lemon: limon limones
lend: prestamista~
length: longitud~
leopard: leopardo~ jaguar~
lesson: leccion~
level: nivel niveles
liberal: liberal~
library: biblioteca~
licence: carne_de_conducir
lie: mentir minti~ mient~ mentira~ mentiros~
light: luces iluminac~ ilumin~
lightning: rayo rayos relampago~
like: gust~
limb: extremidad~
limit: limit~
line: linea lineas fila filas
link: vincul~ enlace~ nexo~
lion: leones leona el_leon un_leon
lip: labio~
list: list~ listado~ lista
literature: literatur~ literari~ obra_literaria
liver: higado hepatic~
livestock: pecuari~
load: carg~
loan: credito_hipotecario
lobby: cabilde~ lobby~
lobster: langosta~
location: ubic~ emplaz~ ubicacion
lock: cerradura~
logo: logo logotipo~
lonely: solitari~
look: mir~
loot: saque saques saque~ botin saque_de_tiendas
lottery: loteria~
loud: ruid~
love: amor amores enamor~ amaba
loyal: leal~ lealtad
luck: suerte
luggage: equipaje~ maleta~
lunch: almuerz~ almorz~
lung: pulmon~
luxury: luj~
lynch: linch~
machine: maquinaria
magazine: revista revistas
magic: magi~ magic~
maintenance: mantenimiento
make: fabric~
male: masculin~
manage: gestion~ administr~ gestor~
mandate: mandato~
mansion: mansion mansiones palacet~
manslaughter: homicidio_imprudente homicidio_involuntario homicidio_culposo
manufacture: fabricacion manufactur~
manufacturer: fabricante~
manure: estiercol abono
map: mapa mapas cartograf~
marathon: maraton~
march: desfil~
margin: margen margenes
marijuana: marihuana cannabis hachis
marine: infante_de_marina infantes_de_marina
mark: marcado marcados marcada
marriage: matrimonial~
marry: contraj~
marsh: pantano~ marisma~ humedal~
martial: ley_marcial
mass: misa misas masiv~
master: maestria
mature: madur~
maximum: maxim~
mayor: exalcald~ municipe~ edil edila ediles
meal: comidas
mean: signific~
measles: sarampion
measure: medir midi~
meat: carnic~ cárnic~
mechanic: mecanic~
medal: medall~ presea~
meeting: encuentros sesion sesiones
melt: derret~ fund_ido deshiel~
memory: memoria~ recuerd~ recordo recordar
mental: mental~ psiquic~
mention: mencion~
merchant: comerciante~ tendero~
mercy: piedad clemencia misericordi~
merge: fusion fusiones
metal: metal metales metalic~ metalurg~
meteor: meteor_ito meteorito~
method: metodo~
microphone: microfono~
midfielder: centrocampista~ mediocampista~ volante_argentino
midnight: medianoche
migration: migracion~
military: militarmente
militia: milicia~ milician~
mind: mente mentes
mine: minera mineras mineria
mineral: mineral~
minority: minori~
miracle: milagr~
mirror: espejo~
misconduct: mala_conducta
misery: miseria
mission: mision misiones
mix: mezcl~ confundir
mob: turba turbas
mobilise: moviliz~
mock: burl~ burlarse mof~
moderate: moder~
modern: modern~
modest: modest~
monarchy: monarqui~
money: monetari~ fondos_publicos
monitor: monitor~ vigil~
monk: monje~ monasterio~
monkey: monos simio~
monument: monument~
mood: animo
moon: luna lunar lunares
moral: moral~
morgue: morgue~
mortgage: hipotec~
mosaic: mosaico~
mosquito: mosquito~
motel: motel moteles
motive: movil_del_crimen
motorcyclist: motociclista~ motorist~
motorist: automovilist~
mountaineer: montanero~ alpinismo alpinista alpinistas montañis~
mouse: raton ratones
mouth: boca
movement: movimiento~
mud: lodo lodos barro fango
mudslide: alud_de_lodo avalancha_de_lodo
mummy: momia~
muscle: muscul~
mushroom: hongo~ seta_venenosa champinon~
musician: musico musicos
mutiny: amotin~
mystery: misteri~
myth: mito mitos
nail: clavo~ uñas
naked: desnud~
name: apellido~
narcotic: narcotrafic~ narcotraficante~
narrow: estrech~
nation: nacion naciones
nationalist: nacionalismo nacionalista nacionalistas
nationality: nacionalidad~
natural: natural~
nature: naturaleza
navy: armada naval navales
nazi: nazi nazis nazismo
near: cercan~
neck: cuello~
needle: aguja~
neglect: neglig~ descuid~
negligence: negligencia~ imprudencia~
neighbourhood: vecindari~
nephew: sobrino sobrinos sobrina
nervous: nervios~
nest: nido~
net: neto neta netos
neutral: neutral~
news: noticia~ noticiero~
nickname: apod~
night: nocturn~
nightclub: discoteca~ club_nocturno
noise: ruido~
nominate: postul~ nominacion~ nominad~
nonprofit: sin_fines_de_lucro sin_animo_de_lucro
noon: mediodia
normal: normal~
northern: norteñ~ norteno norteña septentrional~
northeast: noreste nordeste
northwest: noroeste
nose: nariz
notebook: cuaderno~
notice: notific~ notifiqu~
novel: novela novelas
novelist: novelista~
nuclear: atomic~
nun: monja~
nurse: enfermero enfermera enfermeros enfermeras
nut: nuez nueces
oath: jur~ juramento~
obey: acat~ obedec~
object: objet~ objeto~ objec~
objective: objetivo~
oblige: obligatori~
obscene: obscen~
observe: observ~
observer: observador~
obstacle: obstacul~
occasion: ocasion~
occupant: ocupante~
occur: ocurr~ suced~
ocean: oceano~ oceanic~
octopus: pulpo~
offence: infraccion~ contravencion~
offender: infractor~ delincuente~ reincident~
official: oficialmente
oil: crudo
olive: aceitun~ oliv~ aceite_de_oliva
online: en_linea
opera: opera operas
operate: oper~
operator: operador~
opinion: opinion opiniones opin~
opponent: rival rivales adversari~ contrincante~ contendiente~
oppose: opon~ opus~ opuest~
opposite: contrari~
oppress: opres~ oprim~
optimism: optimismo optimista optimistas
orange: naranja~
orbit: orbit~
orchestra: orquesta~ sinfonic~
organ: organo~
organise: organiz~ organic~
orient: orient~
origin: originari~
original: original~
orphan: huerfan~ orfanat~
outbreak: brotes
outrage: indigna
outskirts: afueras periferia~ extrarradio
oven: horno hornos
overcome: superar supero
overcrowd: hacinam~ abarrot~ sobrepobl~
overdose: sobredosis
oversee: supervis~
overthrow: derroc~
overturn: volc~ vuelc~ revoc~ revoqu~
owe: adeud~
own: poseer posee poseen
oxygen: oxigen~
oyster: ostra~
pace: ritmo~
pack: paquet~ empaquet~
page: pagina~
pain: dolor~ duele
painkiller: analgesic~
paint: pint~
painter: pintor~
palace: palacio palacios
palm: palmera~
pandemic: pandemi~ coronavirus covid
panel: panel paneles
panic: panico
parachute: paracaid~
parade: desfile desfiles cabalgata
paradise: paraiso paraisos
paralyse: paraliz~ paralic~
paramedic: paramedic~
pardon: indult~ amnist~
parish: parroqui~
parking: aparcamiento~ estacionamiento~
parole: libertad_condicional
participate: particip~
partnership: asociacion_estrategica
passion: pasion~ apasion~
passport: pasaporte~
password: contrasen~ contraseña~
pasta: pastas
patent: patent~
path: sendero~
patience: pacienc~
patriot: patri~ patriot~
pattern: patrones
pause: paus~
peaceful: pacific~
peak: cumbre_del cima
pedophile: pedofil~ pederast~
pencil: lapiz lapices
penguin: pinguino~
pensioner: jubilado jubilada jubilados jubiladas pensionist~
perfect: perfect~
perform: actu~ actuacion~
performance: desempente desempentes desempencia desempencias rendimiento~
perfume: perfum~
permanent: permanent~
personal: personal~
persuade: persuad~ convenc~ convenz~
pesticide: pesticid~ plaguicid~
pet: mascota~
petition: peticiones
petrol: gasolinera~ gasolin~
phase: fase fases
philosophy: filosof~
photographer: fotografo fotografa fotografos
phrase: frase frases
physical: fisic~
piano: pian~
picket: piquete~ piquetero~
piece: pieza~ trozo~ pedazo~ fragmento~
pig: cerdo cerdos porcin~
pile: monton~
pilgrim: peregrin~
pill: pastilla~ pildora~
pipe: tuberia~ caneria~
piracy: pirateria
pitch: cesped_del terreno_de_juego
place: lugar lugares sitio sitios
plague: plaga~ peste
planet: planet~ planeta~
plant: plantas plant~ plantar la_central una_central las_centrales
plaster: yeso
plastic: plastic~
platform: plataforma~ andenes
play: jugar jugaron juega juegan jugando jugara juego_con jugaba jugó
playoff: eliminatoria~ repesca
pleasant: agradable~
please: complac~
plot: conspiracion
pneumonia: neumonia~
pocket: bolsillo~
poem: poem~ poesia poeta poetas poetisa
poison: veneno~
polar: polar~
politician: politico politicos
pollute: contaminacion contaminante~
pool: piscina piscinas
popular: popular~
populist: populismo populista populistas
port: portuari~
portrait: retrat~
position: posicion~
positive: positiv~
possess: posesion~ tenencia
postal: postal~ correos
poster: afiche~ cartel_electoral
potato: patata~ papa_frita papas_fritas
poverty: indigen_cia
powder: polvo_blanco
powerful: poderos~ potent~
practice: practic~
pray: rez~ orar oracion~ plegaria~
predict: predec~ predij~ predic~ augur~
prefer: prefer~ prefier~ prefir~
pregnant: embaraz~ prenez
prejudice: prejuici~
premiere: estreno~
prepare: prepar~
present: present~
preserve: preserv~
pressure: presion_arterial
pretend: fing~ fingi
previous: previament~
pride: orgull~
primary: primarias primaria
principle: principios
print: imprim~ imprenta~ impreso
priority: prioritari~ prioridad prioridades prioriz~
prisoner: prisioner~
privacy: privacidad intimidad
privatise: privatiz~
privilege: privileg~
prize: premio_nobel
probe: sonda sondas
procession: procesion~
produce: produc~ produj~ productor~
profession: profesional~
profile: perfil perfiles
profit: lucro ganancias
progress: progres~
promote: promov~ promoc~ promuev~ ascenso
propaganda: propaganda~
property: propiedad~ bienes_raices inmobiliari~
prosecute: enjuici~
prosecutor: fiscal_general
prosperity: prosper~
prostitute: prostit~ prostibulo
protect: proteg~ protej~ proteccion~
protein: protein~
prototype: prototip~
prove: prob~ prueb~ comprob~
proportion: proporcion proporciones
provide: proporcion~ brind~ provee~ suministr~
provoke: provocativ~ provocador~
psychiatric: psiquiatr~ psicolog~
publish: publiqu~ publicó publicaron publicar publicado publicada publicados publicadas publicacion publicaciones publicara publicaban publicando
pull: jal~
pulse: pulso
pump: bomba_de_agua bombeo
punch: puñetaz~
punish: castig~
pupil: colegial~
purge: purg~
push: empuj~
qualify: clasific~ clasifiqu~
quarrel: riña rina rinas
quarterfinal: cuartos_de_final
quiet: silenci~ callad~
quota: cuota cuotas cupo cupos
rabbi: rabin~
rabbit: conejo~
racist: racista racistas xenofob~
radar: radar~
radiation: radiacion~ radiactiv~
radical: radical~
radio: radio radios emisora emisoras
raft: balsa balsas
railway: via_ferrea vias_ferreas
rally: mitin mitines concentracion
ram: embest~ embist~
rape: violador violadora violar violada violo
rare: rara raro raros raras
rate: tasa tasas
ratify: ratific~ ratifiqu~
ration: racion~
raw: cruda
reach: alcanz~
react: reaccion~
read: leer lee leyo leyeron lectur~ lector~ leido
real: real_madrid reales
reality: realidad~
rear: traser~
rebuild: reconstru~
recall: retir_o_del_mercado retirada_del_mercado
receipt: recibo recibos
recession: recesion~
recipe: receta recetas
recommend: recomend~ recomiend~
reconcile: reconcili~
reconsider: reconsider~
record: grab~
recover: recuper~
recycle: recicl~
refund: reembols~
refuse: neg_arse rehus~ rehús~
regime: regimen regimenes
register: registr~
regret: lament~ arrepent~ arrepient~
regular: regular_mente
regulate: regul~
regulator: regulador~
rehabilitate: rehabilit~
reign: rein~
relate: relacion~
relation: relacion relaciones
relative: parient~
relax: relaj~
release: excarcel~ soltar solto puesta_en_libertad puesto_en_libertad puestos_en_libertad quedo_en_libertad quedaron_en_libertad dejo_en_libertad dejaron_en_libertad
relegate: descenso_de_categoria
relief: alivi~
religion: religion~
relocate: reubic~
remember: recuerda
remote: remot~
renew: renov~ renuev~
rent: alquiler~
repeat: repet~ repit~
repel: repel~ repeli
replacement: reemplazante~
represent: represent~
representative: representante~
repress: repres~ reprim~
republic: republica republican~
republican: republicano republicana republicanos republicanas
reputation: reputacion
request: peticion~ solicitud~
require: requer~ requier~
reserve: reserv~
residence: residencia~
resist: resist~
resolution: resolucion~
resolve: resolv~ resuelv~
resource: recursos
respect: respet~
responsibility: responsabilidad~
rest: descans~ resto
restore: restaur~ restablec~
resume: reanud~ retom~
retail: minorist~
retailer: cadena_minorista cadena_de_supermercados
retaliate: represalia~
retire: jubilarse
reunify: reunific~
reunite: reencuentr~
reveal: revel~ desvel~
revenge: venganza~ veng~
revenue: recaudacion
reverse: revert~
review: resena~
revive: reanim~ resucit~
revolt: revuelt~ sublev~
revolution: revolucion~
reward: recompens~
rhino: rinoceronte~
rich: riqueza~ adinerad~
rider: jinete~
ring: anillo~
riot: antidisturbios
rite: rito ritos ritual~
rival: rival_idad
road: carreter~
robber: asaltante~ atracador~
robot: robot~
rock: roca rocas rocos~
role: rol roles
rope: cuerda~ soga~
rot: pudr~ podrid~
round: ronda rondas
routine: rutin~
royal: realeza casa_real familia_real
rubber: caucho
rubble: escombros
rugby: rugby
ruin: ruina~
ruler: gobernante~
rumour: rumor~
run: corr~
rural: rural~
sabotage: sabot~
sacrifice: sacrific~ sacrifiqu~
sad: trist~ tristeza
safe: caja_fuerte cajas_fuertes boveda~ a_salvo ileso ilesa ilesos ilesas
sail: velero~ naveg~ regata~
saint: beatific~ canoniz~
salary: salarial~
salmon: salmon salmones
salt: sal_marina
sanction: sanciones
sand: arena_del
satire: satiric~ satira
sauce: salsa
save: ahorr~
scale: escala escalas
scandal: escandal~
scarce: escas~ escasez desabast~
scare: asust~
scene: escena escenas
schedule: horario~
scholar: erudit~
scream: grit~ grito
screen: pantalla~
sculpture: escultur~
seal: precint~
season: temporadas
seat: asientos asiento
second: segunda
sector: sector sectores
see: ver vio vieron visto ven
seed: semilla~ siembra sembr~
seize: incaut~ decomiso~ embargar requis~
select: seleccion~
semifinal: semifinal~
senate: senado
senator: senador senadora senadores senadoras
senior: alto_cargo altos_cargos
sense: sentido_comun
separate: separ~
separatist: separatismo separatista separatistas
sergeant: sargento~
series: serie series
set: establec~
settlement: asentamiento~ colono~
severe: sever~
sewage: aguas_residuales cloaca~
sex: sexo
shake: sacud~ estremec~
share: compart~
shark: tiburon tiburones
sharp: brusc~
sheep: oveja~ ovin~
shell: obus obuses proyectil~ mortero~ metralla bombardeos_de_artilleria
shelter: refugi~ albergue~ cobij~
sheriff: sheriff
shift: turno turnos
ship: naviero~ naviera~ cargar_buque petrolero_hundido
shirt: camiseta~ camisa camisas
shock: conmocion~ choque_electrico
shoe: zapat~ calzado
shoot: tiros balazo~ disparo~ tiroteo_masivo
mall: centro_comercial centros_comerciales
shore: orilla~
short: corto corta cortos cortas
shortage: desabastecimiento carencia~
shoulder: hombro~
shower: ducha~ chubasco~
shrink: encog~ contraccion
side: lado lados bando_contrario
siege: asedio cerco sitiada sitiado
silver: plata
similar: similar~
simple: simple simples sencill~
simulate: simul~
sing: cant~
singer: cantante~ cantaut~
single: soltero soltera
sit: sent_arse
situation: situacion~
size: tamano talla
skate: patin~
ski: esqui~ ski
skin: piel pieles
skirt: falda~
skull: craneo craneos calavera~
skyscraper: rascacielos
slave: esclav~
slogan: consigna~ lema lemas eslogan
slow: ralent~ desaceler~
slum: chabola~ villa_miseria barrio_marginal
smell: olor olores
smile: sonri~ sonris~
smoke: fum~ humareda tabaquismo tabaquista tabaquistas
smoker: fumador~
smuggle: contraband~
snake: serpiente~ vibora~
sniper: francotirador~
snow: nevada~ nevadas
soap: jabon
socialist: socialismo socialista socialistas
society: sociedad~
sociologist: sociolog~
software: software
soil: suelo suelos
solar: solar solares fotovoltaic~
solidarity: solidari~ solidaridad
soul: alma almas
sound: sonido~
soup: sopa
southeast: sureste sudeste
southern: meridional~ sureñ~
southwest: suroeste sudoeste
sovereign: soberan~
soy: soja
spacecraft: nave_espacial naves_espaciales
spark: chispa~ desat~
speak: habl~ habla
special: especial especiales
specific: especific~
spectator: espectador~
speculate: especul~
speed: velocidad
spend: desembols~
spill: derram~ marea_negra vertido
spirit: espirit~
split: escision~
sponsor: patrocin~
spread: propagacion
spring: primavera
sprinter: velocista~
squad: plantilla escuadr~
square: plaza plazas
squat: okup~
stab: apunal~ acuchill~
staff: personal_medico personal_sanitario
stamp: estampilla~
stampede: estampid~ avalancha_humana
standard: estandar~
star: estrella~
starve: inanicion desnutri~ malnutri~
statistics: estadistic~
statue: estatua~
stay: permanente permanentes permanencia permanencias estancia estadia
steam: vapor
steel: siderurg~ acerer~
step: paso pasos
stick: pegad~ palo palos
stimulus: estimul~
stomach: estomago
stone: pedrada~ lapid~
stop: cesar ceso frenar frena
storage: almacenamiento
story: relato~
strand: varad~ encall~
strange: raro_caso
strangle: estrangul~
strategy: estrateg~
stream: arroyo~
stress: estres~
stretch: tramo tramos
strict: estrict~
stroke: derrame_cerebral ictus accidente_cerebrovascular
structure: estructur~
struggle: forceje~
studio: estudios_de_cine
study: estudiar estudi~
stun: aturd~
stupid: estupid~
style: estilo~
subject: tema temas
submarine: submarin~
submit: someter somet~
suburb: suburb~
succeed: logr~
success: exito~ exitos~
successor: sucesor~
sudden: repentin~ subit~
sugar: azucar~
suggest: sugir~ suger~ sugier~
suicide: suicid~
summer: verano~ estival~
summon: cit_ado convoc~ convoqu~ comparec~ comparendo
sun: sol
superior: superior~
supply: abastec~ suminist~
support: aval
suppose: supon~ supuest~ supus~
supreme: suprem~
surface: superficie~
surgeon: cirujan~
surprise: sorprend~ sorpres~
surrender: rend~ rindi~ rendicion
surround: rode~
swallow: trag~
sweat: sudor
sweep: arrastro
sweet: dulce~
swim: nadador~ natacion nadar nadando
sword: espada~ machete~
symbol: simbol~
sympathy: simpati~
synagogue: sinagoga~
tablet: tableta~
talent: talent~
tank: cisterna~
target: diana
task: tarea~
taste: sabor sabores
tattoo: tatu~
tax: tributar~ gravam~ iva
taxpayer: contribuyente~
taxi: taxi taxis
tea: té
teach: ensen~ enseñ~
teammate: companero_de_equipo
technician: tecnica tecnicos
technique: tecnicas
telescope: telescop~
tell: contar conto contaron cuent~ relat~ narr~
temple: templos
temporary: temporal_mente eventual~
tempt: tentar tento tentacion
tend: tend~ tendencia~
tender: licit~
tennis: tenis tenista~
tension: tension tensiones
terminal: terminal terminales
terrible: terribl~ horribl~ espantos~
territory: territori~
testify: atestigu~ testimoni~
text: texto textos
theatre: teatro~ teatral~
theory: teori~
therapy: terapi~
thin: delgad~ flac~
think: pens~ piens~
threshold: umbral~
throat: garganta~
throne: trono
throw: arroj~ avent~ lanzamiento
thunder: truen~
tide: marea~
tiger: tigre~
timber: maderer~
tip: propina~
tire: neumatic~ cansad~ cans~
title: titulo titulos
tobacco: tabacaler~
toilet: retrete~ inodoro~
toll: peaje~
tomato: tomat~
tomb: sepulcro~ mausoleo~
tone: tono tonos
tooth: dientes diente
topple: tumb~
torch: antorcha~
tornado: tornado~
touch: tocar toco tocaron
tour: turne
tower: torre torres
toxic: toxic~
toy: juguet~
tractor: tractor~ tractorada
tradition: tradicion~ tradicional~
trafficking: trata_de_personas trafico_de_personas trafico_de_drogas
tragedy: tragedi~ tragic~
trailer: remolque~ trailer
train: entren~ capacit~ adiestr~
tram: tranvia~
transfer: traspas~ transfer~
transform: transform~
transgender: transgener~ transexual~ trans
translate: traduc~ traduj~
transmit: contagiar
transparent: transparente transparentes transparencia transparencias
transplant: trasplant~
trauma: trauma~
treasure: tesor~
treasury: tesoreria tesoro_publico
tribe: tribu tribus tribal~
trigger: gatillo desencaden~ detonante
trillion: billones
troop: contingente_militar
trophy: trofe~
tropical: tropic~
trust: confi~
try: trataron
tuition: matricula~
tumour: tumor~
turbine: turbinas
turn: gir~ viro
turtle: tortuga~
twin: gemel~ melliz~
tycoon: magnate~
typhoon: tifon~
ultimatum: ultimatum
umbrella: paragua~ sombrilla~
unable: incapaz incapaces
unanimous: unanim~
uncertain: inciert~ incertidumbre
uncle: tio tios
uncover: destap~
undermine: soc_avar menoscab~ debilit~ socav~
understand: entend~ entiend~ comprend~
undocumented: indocumentad~
unearth: desenterr~
unemployed: desemplead~ parados
unexpected: inesperad~ imprevist~
unfair: injusta injusto
uniform: uniforme~
unique: unico unica unicos unicas
unit: unidad unidades
unite: unid~ unidos_por
universal: universal~
unprecedented: inedit~ sin_precedentes
unrest: malestar agitacion
update: actualiz~ actualic~
uranium: uranio
urban: urban~ urbanismo urbanista urbanistas
urge: inst~ insto instaron exhort~ urg~
urgent: urgente~
usual: habitual~
valid: valid~ valido
value: valor valores vale
vandal: vandal~
veteran: veteran~ excombatient~
veterinarian: veterinari~
viable: viab~
victim: victimas_mortales
villa: villa villas
vineyard: viñed~ vinedo~
violate: vulner~ infring~ quebrant~
violin: violin~ violonchel~
virgin: virgen virgenes
visible: visib~
visitor: visitante~
vital: vital~
vitamin: vitamin~
void: nulidad nulo nula
volleyball: voleibol voley
volume: volumen
volunteer: voluntari~
vomit: vomit~
voter: votante~ elector electores electorado
vulnerable: vulnerab~
wait: lista_de_espera listas_de_espera
waiter: camarer~ mesero~ mozo
wake: despert~ despiert~
walk: camin~ paseo paseos pasear
wall: muralla~ mural murales
wallet: billetera~
warehouse: almacenes
warm: calid~
warrant: orden_judicial orden_de_detencion orden_de_captura
warship: buque_de_guerra buques_de_guerra fragata~ destructor~
wash: lav~ lavar
waste: desperdici~ derroch~
watchdog: ente_regulador organismo_de_control
waterfall: cascada~ catarata~
weak: debilidad~
weapons: armamentistico
weather: tiempo_atmosferico
website: portal_web sitio_de_internet sitio_web pagina_web
wedding: boda bodas nupcial~
weekend: fin_de_semana fines_de_semana
weight: peso pesos
welcome: bienvenid~ acogi~ acog~
welfare: bienestar
well: pozo~
western: occidental~
wet: mojad~
whale: ballena~ cachalot~
wheel: rueda ruedas volante
wheelchair: silla_de_ruedas
yellow: amarill~
grey: gris grises
pink: rosad~
wide: anch~
widow: viud~
wild: salvaje~ silvestre~ fauna
wildfire: incendio_forestal incendios_forestales
will: testament~
wing: ala alas
winner: ganador ganadora ganadores ganadoras vencedor~
winter: invern~ invierno~
wipe: arrasa
withdraw: retirada replieg~ repliegue
wolf: lobo lobos
wonder: maravill~
word: palabra palabras
work: obrera
workshop: taller talleres
worse: peor peores
worship: culto
wound: llaga~
wreck: restos_del_avion restos_del_naufragio pecio~
wrestle: lucha_libre
wrist: muneca_derecha
write: escrib~ escrit~
writer: escritor~
wrong: equivoc_ado
yacht: yate~
yard: patio patios
yield: ced~
youth: juventud
zero: cero
presidential: presidencial~
come: vinieron vendra viene vienen venir
go: irse
issue: emiti~ expid~
way: manera~
point: punto puntos
thing: cosa cosas
start: arranc~
seem: parec~
act: acto actos
likely: probable~
view: punto_de_vista
often: menudo
host: anfitrion~ alberg~
pass: pas~ pasar pasaron pasó
account: cuenta cuentas
potential: potencial~
figure: figur~
refer: refer~ refirio refiere
air: aire
forward: delantero delantera delanteros
striker: delantero_centro
voice: voz voces
leadership: liderazgo
delegate: delegado delegada delegados
significant: significativ~
establishment: establecimiento~
lack: falta faltan falto
entire: enter~
trouble: apuro apuros
server: servidor servidores
reflect: reflej~ reflex~
ability: habilidad~
stake: participacion_accionaria
intend: pretend~
huge: inmens~
regard: respecto
range: rango
status: estatus
core: nucleo
root: raiz raices
signal: senal senales
version: version versiones
table: mesa mesas
religious: religios~
outcome: desenlace~
behavior: conducta~
negative: negativ~
approval: aprobacion
advise: aconsej~ asesoramiento
lift: levant~
cycle: ciclo ciclos
factor: factor factores
type: tipos
quality: calidad
channel: canal_de_television
purpose: proposito finalidad
circumstance: circunstanc~
fee: comisiones_bancarias honorario~
delay: retras~ demor~
signature: firmas
racial: racial~
skill: destreza~
belief: creencia~
episode: episodio~
content: contenid~
element: elemento elementos
art: arte artes
procedure: procedimiento~
deficit: deficit
surplus: superavit excedente~
variety: varied~
native: nativ~ natal oriund~
bold: audaz audaces
click: clic cliqu~
anchor: ancl~
jet: jet
escalate: escalada_de_violencia
pound: libra libras
euro: euro euros
ruble: rublo~
yuan: yuan yuanes
visa: visado~ visa visas
imprison: encarcel~ encarcel_ado
rescuer: equipos_de_rescate servicios_de_emergencia
ward: pabellon~
midwife: partera~ matrona~ comadron~
prescription: receta_medica
pharmacy: farmacia farmacias
polio: polio poliomielitis
tuberculosis: tuberculosis
aids: sida vih
rabies: rabia_canina
germ: germen~
secondary: secundari~
collateral: colateral~
startup: startup startups
takeover: opa adquisicion
subsidiary: filial filiales
dividend: dividend~
shipment: envio envios remesa~
factory: fabril~ planta_industrial
apprentice: aprendiz aprendices
strike: huelga_general
lockout: cierre_patronal
medalist: medallista~
runner: corredor corredora corredores
swimmer: nadadora nadadores
skier: esquiador~
defender: zagueir~
substitute: suplente~
qualifier: clasificatori~
podium: podio~
stage: etapa etapas
astronomer: astronom~
earth: la_tierra
cosmonaut: cosmonaut~
rocket: cohetes
mathematics: matematic~
embryo: embrion~
pine: pino pinos pinar pinares
oak: roble~
leaf: hoja hojas
hail: granizo granizada~
thunderstorm: tormenta_electrica
rainfall: pluviometri~
sandstorm: tormenta_de_arena
tsunami: tsunami~ maremoto~
epicentre: epicentro
lava: lava
crater: crater~
magnitude: magnitud
gust: rafaga~ racha_de_viento rachas_de_viento
bus: parada_de_autobus minibus
rail: railes
carriage: vagon vagones
locomotive: locomotor~
crossing: paso_a_nivel
tanker: camion_cisterna petrolero petroleros buque_cisterna
seaplane: hidroavion~
turbulence: turbulenci~
land: aterric~
takeoff: despegue
attendant: auxiliar_de_vuelo auxiliares_de_vuelo azafata~
cable: teleferic~
carmaker: fabricante_de_automoviles fabricante_de_coches automotriz automotrices
charger: cargador~
hacker: pirata_informatico piratas_informaticos
encrypt: cifrad~ encript~
algorithm: algoritm~
subscriber: suscriptor~ abonad~
streaming: streaming
influencer: influencer influencers
viral: viral~
columnist: columnista~
biography: biograf~
bookshop: libreri~
publisher: editorial editoriales
ballet: ballet bailarin~ bailarina
choir: coro coros
pyramid: piramid~
conclave: conclave
vatican: vaticano
sect: secta_religiosa sectas
ramadan: ramadan
antisemitic: antisemit~
apartheid: apartheid
euthanasia: eutanasi~
surrogate: vientre_de_alquiler
newborn: recien_nacido recien_nacida recien_nacidos
population: poblacion poblaciones
demographic: demograf~
migrant: sin_papeles
smuggler: coyote_de_migrantes contrabandist~
citizenship: ciudadania
naturalise: naturaliz~
negotiator: negociador~
armistice: armistici~
annex: anex~
trench: trinchera~
bunker: bunker~
landmine: mina_antipersona minas_antipersona mina_terrestre minas_terrestres
mercenary: mercenari~
paramilitary: paramilitar~
brigade: brigada~
battalion: batallon~
regiment: regimiento~
admiral: almirante~
corporal: cabo_primero
frontline: linea_de_frente primera_linea
counteroffensive: contraofensiva~
warplane: avion_de_combate aviones_de_combate
warhead: ojiva~
plutonium: plutonio
enrich: enriquec~
hijack: aeropirat~
embezzle: malvers~ desfalc~ desvi_o_de_fondos peculado
launder: lavado_de_dinero blanqueo_de_capitales blanqueo_de_dinero
pickpocket: carterist~
arsonist: piromano~
graffiti: grafit~ pintada~ grafiti
threat: amenaza amenazas
raid: cateo cateos
fingerprint: huella_dactilar huellas_dactilares
footprint: huella huellas
dna: adn
forensic: forens~
coroner: medico_forense
plaintiff: demandante~ querellant~
perjury: perjuri~
probation: libertad_vigilada
ordinance: ordenanza~
clause: clausula~
quorum: quorum
speaker: presidente_de_la_camara
caucus: bancada~
ministerial: ministerial~
inauguration: toma_de_posesion investidura
recount: recuento_de_votos recuento
ballot: boleta_electoral
runoff: balotaje
turnout: participacion
abstention: abstencion~ abstenc~
fascist: fascismo fascista fascistas
communist: comunismo comunista comunistas
leftist: izquierdismo izquierdista izquierdistas
rightist: derechismo derechista derechistas
centrist: centrismo centrista centristas
duke: duque~
baron: baron barones
wave: ola
conference: rueda_de
central: central
sexual: sexual~
coma: coma
feel: sentir sintio sintieron siente sienten sienta
weigh: pesa pesaba pesan
row: remo remero remeros
hard: duro duros duras dura
last: durar duraron duracion
criticise: criticas
sensitive: sensible~ sensibilidad
european: europe~
asian: asiatic~
african: african~
arab: arabe~
handover: traspaso_de_poder
profitable: rentab~
hotel: hostal hostales
stability: estabilidad
difficulty: dificultad dificultades
satisfy: satisfecho satisfecha satisfaccion
contradict: contradic~ contradij~
bureaucracy: burocracia burocratic~
diagnose: diagnostic~
score: puntuacion puntuaciones
dove: palomas
pillar: pilares
plagiarise: plagi~
intercept: intercept~
coast: costero costera costeros costeras
banker: banquero~ banquera~
baker: panadero~
tear: desgarr~
butterfly: mariposa~
thesis: tesis
stain: manch~
scooter: patinete~ patinet~
pavement: acera~
tenth: decim~ decima
destroy: destroz~
anticorruption: anticorrupcion
deadly: mortifer~
vice: vicepresid~
gunman: pistolero~ hombre_armado hombres_armados
reform: reforma~ reformar
technical: averia_tecnica
ravine: barranc~ quebrada~
cholera: colera
aboard: a_bordo
supporter: partidari~ simpatizante~
organiser: organizador organizadores organizadora
ambassador: embajador embajadora embajadores
count: contabiliz~
happen: acontecer
production: produccion producciones
neighbour: colindante~
card: tarjeta~
bed: cama camas
model: modelo modelos
citizen: ciudadano ciudadana ciudadanos ciudadanas
initiative: iniciativa~
intervention: intervencion intervenciones
reaction: reaccion reacciones
racism: racismo
unemployment: desempleo
tribute: homenaj~
mafia: mafi~
expel: expuls~
tent: carpa carpas
textile: textil~
daily: diaria
moment: momento~
period: periodo periodos
term: mandato mandatos
commissioner: comisionad~
founder: fundador fundadora fundadores
consume: consum~
federal: federal federales
effort: esfuerz~ esforz~
terror: terror
suffer: sufr~
cyclist: ciclista ciclistas
obtain: obten~ obtuv~ obtien~ conseg~ consigu~
conduct: llevar_a_cabo llevo_a_cabo
belong: pertenec~
devote: dedic~
prevent: imped~ impid~
guarantee: garanti~
integrate: integr~
strengthen: fortalec~ reforz~ refuerz~
serve: serv~ sirv~ sirvi
aim: apunt~
tuna: atun atunes
gulf: golfo
renewable: renovable~
semester: semestre~
restructure: reestructur~
teenager: adolescente adolescentes
sailor: marinero~ marino marinos
hiker: excursionista~ senderista~
avalanche: avalancha~
suffocate: asfixi~
contagious: contagios~
ebola: ebola
malaria: malaria paludismo
laboratory: laboratorio~
amnesty: amnisti~
extradite: extradi~ extradit~
junta: junta_militar
transition: transicion~
dissolve: disolv~ disuel~ disolucion
motion: mocion mociones
calculate: calculadora~
colonel: coronel coroneles
merger: fusion_de_empresas
journey: recorrid~ trayecto trayectos
passage: pasaje pasajes
persecute: persecucion_religiosa
reporter: reportero reportera reporteros
sleep: sueño
treason: traicion_a_la_patria
truth: la_verdad
ugly: feo fea
category: categori~
theme: tematic~
thermal: termic~
frost: escarcha
chamber: camara_de_diputados camara_baja camara_alta camara_de_representantes
attacker: atacante~ agresor~
department: departamento_de_estado
queue: cola_de_espera
additional: adicional~
hockey: hockey
professor: catedratic~
agenda: agenda~ temario
presidency: presidencia
candidacy: candidatura~
crucial: crucial~ decisiv~
constitutional: constitucional~
diplomatic: diplomatico diplomatica diplomaticos diplomaticas
economist: economista~
legislative: legislativ~
checkpoint: puesto_de_control reten retenes
bond: bono bonos
landfill: relleno_sanitario
methane: metano
seismologist: sismolog~
rector: rector~
illiterate: analfabet~
dropout: desercion_escolar abandono_escolar
tactic: tactic~
rank: puesto_numero escalafon
refereeing: arbitraje
hectolitre: hectolitro~
lighthouse: faro faros
shipyard: astillero~
sawmill: aserradero~ serreria
quarry: cantera~
slaughterhouse: matadero~
beekeeper: apicultor~
hunter: cazador cazadora cazadores
swarm: enjambre~
locust: langosta_del_desierto
rat: rata ratas
crow: cuervo~
hospitalise: hospitaliz~
amputate: amput~
paralysis: paralisis
pileup: choque_multiple choque_en_cadena
seatbelt: cinturon_de_seguridad
crosswalk: paso_de_peatones
lighting: alumbrado
sidewalk: vereda~
roundabout: rotonda~
viaduct: viaducto~
access: acced~
boycott: boicote~
commemorate: conmemor~
melt: derrit~
disembark: desembarc~
lock: encerr~
sculpture: esculp~
expropriate: expropi~
injure: hirier~ hirieron
immobilise: inmoviliz~
invest: invirt~
mutilate: mutil~
parody: parodi~
reelect: reeleg~ reelig~ reelecc~
repatriate: repatri~
sabotage: sabote~
endure: soport~
tremble: tembl~
vandalise: vandaliz~
brandish: blandi~
compensate: compens~
skid: derrap~
stray: extravi~
chain: encaden~
indebted: endeud~
legalise: legaliz~
offend: ofend~
stumble: tropez~
deceive: engan~
film: film~
beat: golpead~ golpearon
wiretap: pinchazo_telefonico escuchas_telefonicas intervencion_telefonica
manipulate: manipul~
overprice: sobrepreci~
lose: perd~ pierd~
slow: ralentiz~
alleged: presunt~
appear: aparec~
postpone: pospon~ pospus~ pospuest~
set: fij~
consecutive: consecutiv~
hamlet: caserios
controller: controlador~
minister: exministr~
president: expresident~
governor: exgobernador~
player: exjugador~
director: exdirector~
officer: expolicia~
eat: comer
tropical: tropical~
education: ensenanza~
corn: maiz elote~
return: devolv~ devuel~ devolucion~
day: jornadas
consent: consent~ consient~
wholesaler: mayorista~
surfer: surfista~ surf
splinter: esquirla~
round: primera_vuelta
fall: reduzca reduzcan caiga caigan cae caen caera caeran
produce: produzca produzcan
drive: conduzca conduzcan
offer: ofrezca ofrezcan
set: establezca establezcan
rise: crezca crezcan suba suban
born: nazca nazcan
know: conozca conozcan
continue: siga sigan
die: muera mueran muriera
return: vuelva vuelvan
move: mueva muevan mueve mueven
begin: comience comiencen comienza comienzan empiece empiecen empieza empiezan
close: cierra cierran cerró
measure: mide miden
leave: salga salgan sale salen saldra saldran
come: venga vengan
put: ponga pongan pone ponen puso pusieron
bring: traiga traigan
propose: propuso propusieron
oppose: oponga opongan
obtain: obtenga obtengan
arrest: detiene detienen
contain: contiene contienen contuvo contuvieron
say: diga digan
extend: extiende extienden extienda extiendan
agree: acuerde acuerden acuerda acuerdan
deny: niegue nieguen
strengthen: refuerce refuercen
invest: invierta inviertan invierte invierten
survivor: superviviente supervivientes
downpour: aguacero aguaceros
acquittal: absolucion absoluciones
transfer: fichaje fichajes
section: secc*
concrete: concreto
foot: pies
report: reporto reportaron reportado reportada reportados reportan reportar reportaba
inconceivable: inconcebible*
vehicle: vehicular vehiculares
twist: retorcid*
count: escrutad* escrutinio* escrutar conteo*
reelect: reelect* reelegid*
percentage: porcentual*
precaution: precaucion*
rise: asciende ascienden
nightmare: pesadilla*
burst: irrump*
injure: hiriendo hiere hieren heria
barbaric: barbaro barbara barbaros barbaras barbarie
massacre: masacr*
cloth: indumentaria vestimenta atuendo*
indiscriminate: indiscriminad*
venue: recinto*
claim: reivindico reivindicaron reivindica reivindicado reivindicada reivindicar reivindicando se_atribuyo se_atribuye se_atribuia se_atribuyeron
focus: foco focos
vehement: vehement*
venerate: venerad*
leave: salia salian
imminent: inminente*
hide: disimul*
low: inferior inferiores
exciting: emocionante*
penalty: penales en_penales por_penales tanda_de_penales un_penal de_penal el_penal del_penal
overtime: tiempo_extra alargue tiempo_suplementario
hat-trick: triplete* hat_trick
save: atajada* atajo ataja atajar
shoot: tiro
counterattack: contraataque* contragolpe*
trade: cotizacion cotizaciones
development: novedad novedades
dramatic: dramatic*
manoeuvre: maniobra*
hinder: dificultar dificulta dificulto dificultan
remain: permanezca permanezcan
transaction: transaccion*
billion: mil_millones
hold: realizada realizado realizadas realizados realizo realizaron
tweet: twitteo twittear
official: oficial oficiales
win: se_impuso se_impusieron se_impone se_imponen
foul: cometio_una_falta una_falta_sobre
violation: violacion_de_la_ley violaciones_de_derechos violacion_de_derechos violaciones_de_los_derechos violacion_de_los_derechos violacion_del_derecho violaciones_del_derecho violacion_de_la_constitucion violacion_de_las_normas violaciones_a_los_derechos
summit: cumbre cumbres
absentia: en_ausencia en_rebeldia
life: cadena_perpetua cadenas_perpetuas
runoff: segunda_vuelta ballotage
incumbent: presidente_en_ejercicio
downpour: tromba*
camouflage: camuflaje* camuflad*
overtime: en_la_prorroga la_prorroga
clarify: aclarar aclaro aclararon aclara
discover: averiguar averiguo
devastate: devasto devastado devastada devastar devastaron
say: indicaron indicaba resalto resaltaron
county: condado condados
comment: comentario comentarios
activate: activo_el activaron activo_la activado
feel: percibio percibieron percibido
overwhelming: abrumador abrumadora
seismic: sismic*
find: localizados localizado localizada localizadas
guilty: declarado_culpable declarada_culpable declarados_culpables declaro_culpable hallado_culpable hallada_culpable encontrado_culpable considero_culpable
kneel: arrodill*
black: afroamerican* afroestadounidense*`,
  part: String.raw`\b(?:de (?:los|las) (?:que|cuales)|entre (?:ellos|ellas|los que|las que)|incluid[oa]s?)\s*$`,
  partBehind: String.raw`^\s*(?:de (?:ellos|ellas|los cuales|las cuales)|de es[oa]s)\b`,
  addition: String.raw`\b(?:otr[oa]s|adicionales)\s*$`,
  additionBehind: String.raw`^\S+\s(?:mas|más|otros|adicionales)\b(?!\s+de)`,
  former: String.raw`\b(?:desde|(?:frente a|respecto a|en lugar de|en vez de|y no)(?: los| las)?|antes|inicialmente)\s*$`,
  rise: String.raw`\b(?:sub(?:e|en|ió|ieron|ido)|aument(?:a|an|ó|aron|ado)|elev(?:a|an|ó|aron|ado)|ascend(?:ió|ieron|ido)|asciend(?:e|en)|crec(?:e|ió|ieron|ido)) (?:ya )?(?:a|hasta)(?: los| las)? (?:al menos |más de |unos |unas )?$`,
  ofWhole: String.raw`^\sde (?:los|las|sus|un total de)\s$`,
  headed: String.raw`(?:n[uú]mero|cifra|balance|saldo|muertos|fallecidos|heridos)\b[^,.;]*\s(?:a|en|de|hasta)\s(?:los\s|las\s)?$`,
  bounded: String.raw`(?<!\p{L})(?:nieg\p{L}*|neg(?:ó|aron|ado|aba)|desde|hasta|s[oó]lo|solamente|únicamente|primer[oa]?s?|últim[oa]s?)(?!\p{L})`,
  turns: String.raw`(?<!\p{L})(?:pero|sino|aunque)(?!\p{L})`,
  joint: "y|e|pero|mientras",
};

import type { SenseTable } from "./sense-table.ts";

/** Spanish, as `senses.ts` reads it. Without accents. Written for this project. */
export const spanish: SenseTable = {
  functionWords: `
el la lo los las un una unos unas al del de a ante bajo con contra desde durante en entre hacia hasta mediante para por
segun sin sobre tras y e o u ni que quien quienes cual cuales cuyo cuya cuyos cuyas donde cuando como cuanto porque pues si
aunque mientras pero sino se le les me te nos os su sus mi mis tu tus nuestro nuestra este esta estos estas ese esa esos
esas aquel aquella esto eso aquello ello ellos ellas yo usted ustedes ya mas menos muy tan tanto tambien tampoco solo asi aun todavia
otro otra otros otras todo toda todos todas cada mismo misma mismos mismas tal algun alguno alguna algunos algunas
ademas luego entonces ahi alli aqui don dona`,
  auxiliaries: `
ha han he hemos habia habian hubo haya hayan hubiera haber habido hay existe existen existia existian es son era eran fue
fueron sera seran seria sea sean siendo sido ser esta estan estaba estaban estuvo estuvieron estuviera estuvieran este esten
estar estado puede pueden podria podrian podra poder debe deben deberia tiene tienen tenia tenian tuvo tener va van iba ir
resulto resultaron quedo quedaron`,
  endings: "iendo ando aron ieron amente mente ados adas idos idas ado ada ido ida aba ia ara era es os as o a e s",
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
hospital: hospital* clinica clinicas
treat: atendid* atendieron atender tratad*
critical: critico critica criticos criticas grave graves gravedad
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
parliament: parlament* congreso asamblea camara senado
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
storm: tormenta* temporal* huracan* ciclon*
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
cost: cost*
pay: pag*
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
meet: reun* encuentro* encontr* entrevist* cumbre*
visit: visit*
trip: viaje* gira
election: eleccion* elector* comicios
vote: vot*
win: gan* victoria* triunf* venc*
lose: derrot*
press: prensa medios periodis*
resign: dimi* renunci*
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
say: dijo dijeron decir dice dicen afirm* asegur* senal* manifesto explico informo informaron indico
mourning: luto duelo
deny: nego negaron negar negado niega niegan negando desmint* desment*
warn: advirt* advert* alert*
promise: promet*
plan: plan* proyect*
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
find: hall*
team: equipo*
match: partido
goal: gol goles
player: jugador*
season: temporada*
record: record historic*
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
public: public* ciudadan*
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
send: envi* mand*
receive: recib*
take: tom* llev* despeg*
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
know: sab* conoc*
believe: creer cree creen creia creyo
fear: temor temores temen teme temio temian miedo
hope: esper*
ask: ped* pid* solicit* preg*
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
rape: violacion* viol*
murder: homicid* crimen
torture: tortur*
massacre: masacre* matanza*
victimise: victimizar
bullet: bala balas
knife: cuchillo* navaja* apunal*
gun: pistola* fusil* rifle*
clash: enfrent* choques
riot: disturbio* motin* revuelta*
tear: lagrimogen*
barricade: barricada*
block: bloque* cort*
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
conference: conferencia* rueda
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
score: marc* anot*
race: carrera*
athlete: atleta* deportist*
sport: deport*
olympic: olimpic*
weather: meteorolog*
temperature: temperatura*
degree: grado*
heat: calor ola
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
plant: central
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
cattle: ganado vaca vacas res
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
inmate: intern*
bail: fianza
appeal: apel* recurso*
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
baby: bebe*
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
add: agreg* anad* sum*
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
remain: permanec* mant*
stay: qued*
live: viv* resid*
travel: viaj*
fly: volar vol
drive: conduc* conduj* manej*
cross: cruz* atraves*
enter: entr* ingres*
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
remove: quit* elimin* remov*
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
quarter: cuart* trimestr*
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
brand: marca*
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
chairman: presidente
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
fuel: combustible* gasolina nafta diesel`,
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

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
die: morir murio murieron muere mueren muriendo murieran fallec* perecio perecieron
dead: muerto muerta muertos muertas fallecido fallecida fallecidos fallecidas cadaver cadaveres
death: muerte muertes fallecimiento* deceso*
kill: mato mataron matar matado matados mata matan asesin* ultim*
toll: balance saldo
injure: herido herida heridos heridas herir hirio lesion* lastim*
missing: desaparecido desaparecida desaparecidos desaparecidas desaparicion* extraviad*
disappear: desaparecio desaparecieron desaparecer
trap: atrapad* atrap*
rescue: rescat* salvad* salvar salvo salvaron
evacuate: evacu* desaloj*
arrest: detuv* deten* arrest* captur* aprehen*
free: liber* libre libres
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
strike: huelga* paro
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
war: guerra* belic*
army: ejercito* tropa tropas fuerzas
rebel: rebelde* guerriller* insurgente*
troop: tropas
border: frontera* fronteriz*
peace: paz
ceasefire: tregua* alto
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
car: coche* auto autos automovil* carro carros
truck: camion*
plane: avion* aeronave*
flight: vuelo*
airport: aeropuerto*
ship: barco* buque* nave naves embarcacion*
ferry: transbordador* ferri* ferry*
port: puerto*
boat: bote* lancha* patera*
driver: conductor* chofer* maquinista*
water: agua aguas
river: rio rios
dam: presa represa* embalse*
electricity: electric* luz
power: energia
oil: petrol*
gas: gas gases
company: empresa* compania* firma corporacion*
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
fall: cay* caer caida* baj* descend* disminu* reduj* reduc*
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
press: prensa medios
resign: dimi* renunci*
dismiss: destitu* despid* despidi* cese
appoint: nombr* design*
close: cerr* cierre* clausur*
lock: llave candado*
open: abri* abiert* abrir apertura inaugur*
door: puerta*
exit: salida*
emergency: emergencia* urgencia*
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
deny: nego negaron negar negado niega niegan negando desmint* desment* rechaz*
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
engine: motor*
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
land: tierra* terreno*
forest: bosque* forestal*
sea: mar mares maritim*
coast: costa* litoral
beach: playa*
mountain: montan* cerro
life: vida vidas
health: salud sanitari*
disease: enferm*
virus: virus
vaccine: vacun*
medicine: medicament* farmac*
food: aliment* comida*
drug: droga* narco*
farmer: agricultor* campesin* ganader*
crop: cosecha* cultivo*
animal: animal*
dog: perro*
world: mund*
international: internacional*
national: nacional*
local: local locales
public: public*
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
take: tom* llev*
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
second: segundo*`,
  part: String.raw`\b(?:de (?:los|las) (?:que|cuales)|entre (?:ellos|ellas|los que|las que)|incluid[oa]s?)\s*$`,
  partBehind: String.raw`^\s*(?:de (?:ellos|ellas|los cuales|las cuales)|de es[oa]s)\b`,
  addition: String.raw`\b(?:otr[oa]s|adicionales)\s*$`,
  additionBehind: String.raw`^\S+\s(?:mas|más|otros|adicionales)\b(?!\s+de)`,
  former: String.raw`\b(?:desde|(?:frente a|respecto a|en lugar de|en vez de|y no)(?: los| las)?|antes|inicialmente)\s*$`,
  rise: String.raw`\b(?:sub(?:e|en|ió|ieron|ido)|aument(?:a|an|ó|aron|ado)|elev(?:a|an|ó|aron|ado)|ascend(?:ió|ieron|ido)|asciend(?:e|en)|crec(?:e|ió|ieron|ido)) (?:ya )?(?:a|hasta)(?: los| las)? (?:al menos |más de |unos |unas )?$`,
  ofWhole: String.raw`^\sde (?:los|las|sus|un total de)\s$`,
  headed: String.raw`(?:n[uú]mero|cifra|balance|saldo|muertos|fallecidos|heridos)\b[^,.;]*\s(?:a|en|de|hasta)\s(?:los\s|las\s)?$`,
  joint: "y|e|pero|mientras",
};

import type { SenseTable } from "./sense-table.ts";

/** Portuguese of Brazil and of Portugal, as `senses.ts` reads it. Written for this project. */
export const portuguese: SenseTable = {
  functionWords: `
o a os as um uma uns umas ao aos à às do da dos das de no na nos nas em num numa nuns numas dum duma pelo pela pelos pelas por para pra
per com sem sob sobre entre até desde contra perante durante após apos ante trás tras mediante segundo conforme exceto
e ou nem mas porém porem contudo todavia entretanto portanto logo pois porque porquanto que quê quem qual quais cujo cuja cujos cujas
onde aonde quando como quanto quanta quantos quantas se caso embora enquanto
eu tu ele ela nós nos vós vos eles elas você vocês voce voces me te lhe lhes lo la los las mim ti si consigo comigo conosco connosco
dele dela deles delas nele nela neles nelas meu minha meus minhas teu tua teus tuas seu sua seus suas nosso nossa nossos nossas
este esta estes estas esse essa esses essas aquele aquela aqueles aquelas isto isso aquilo neste nesta nestes nestas nesse nessa nesses
nessas naquele naquela deste desta destes destas desse dessa desses dessas daquele daquela daqueles daquelas disso disto nisso
todo toda todos todas tudo cada ambos ambas algum alguma alguns algumas alguém vário vários varias vários várias outro outra outros
outras outrem qualquer quaisquer tal tais mesmo mesma mesmos mesmas próprio própria próprios próprias muito muita muitos muitas pouco
pouca poucos poucas tanto tanta tantos tantas tão mais menos bem mal já ainda também tambem só apenas somente até quase cerca
aqui ali lá aí cá então assim depois antes agora sempre inclusive aliás além alem acima abaixo dentro fora junto perto longe frente
atrás diante partir meio vez vezes tudo sim eis senão talvez dr dra sr sra
face_a ate_ao_momento ate_o_momento decorrencia apesar`,
  glosses: `
the: o os as
a: um uma
of: de do da dos das
to: ao aos à às para pra
and: e
or: ou
but: mas porém
in: em no na num numa
by: por pelo pela pelos pelas
with: com
without: sem
on: sobre
under: sob
between: entre
against: contra
since: desde
during: durante
before: antes perante
after: após apos depois
until: até
that: que
who: quem
which: qual quais
where: onde
when: quando
while: enquanto
because: porque pois
as: como
if: se caso
he: ele
she: ela
they: eles elas
we: nós
you: você vocês
i: eu
it: isso isto
this: este esta neste nesta deste desta esse essa nesse nessa desse dessa
these: estes estas nestes nestas esses essas
his: seu sua seus suas
our: nosso nossa nossos nossas
all: todo toda todos todas
more: mais
less: menos
also: também tambem
still: ainda
already: já
very: muito
only: só apenas somente
have: há ha havia haviam houve tem têm tinha tinham teve tiveram terá terão teria teriam tenha tenham tivesse tivessem tivera ter tido tendo
be: é são sao era eram foi foram será serão seria seriam seja sejam fosse fossem estivesse estivessem ser sido sendo está estão estava estavam esteve estiveram estar estará estarão estaria esteja estejam estando
can: pode podem podia podiam poderá poderão poderia poderiam poder possa possam pôde puderam
must: deve devem devia deviam deverá deverão deveria deveriam
will: vai vão`,
  auxiliaries: `
é são era eram foi foram fora será serão seria seriam seja sejam fosse fossem ser sido sendo
está estão estava estavam esteve estiveram estar estará estarão estaria esteja estejam estivesse estivessem estando tá
há havia haviam houve houvera houvesse haja haver tem têm tinha tinham teve tiveram terá terão teria teriam tenha tenham tivesse tivessem tivera ter tido tendo
pode podem podia podiam poderá poderão poderia poderiam poder possa possam pudesse pudessem pôde puderam deve devem devia deviam deverá deverão deveria
deveriam dever vai vão irá irão ia iam ir fica ficam ficou ficaram ficar ficará continua continuam segue seguem permanece permanecem faz fazem fez
sou somos fui fomos serei seremos estou estamos tenho temos tive tivemos posso podemos devo devemos vou vais vamos irei iremos
fizeram fazer fará farão faria feito feita feitos feitas fazendo`,
  attached: [
    ["á$", "ar"],
    ["ê$", "er"],
    ["í$", "ir"],
  ],
  endings:
    "amentos amento imentos imento amente mente ações ação ando endo indo adas ados idas idos ada ado ida ido aram eram iram ava avam ou eu iu ar er ir oes ao as os es a o e s",
  inflections: `
s es a as o os e em emos amos am ava avas avam avamos ei aste ou aram ara aras arei aremos arao aria ariam asse assem
ar ares arem armos ando ado ada ados adas eu iu eram iram era ira erao irao eria eriam iria iriam ia iam imos esse
essem isse issem er ir erem irem endo indo ido ida idos idas i acao acoes icao icoes cao coes sao soes ao oes amento
amentos imento imentos mente amente idade idades ilidade el eis vel veis ico ica icos icas ista istas ismo ismos oso
osa osos osas u agem agens avel aveis ivel iveis`,
  negations: "não nao nunca jamais nenhum nenhuma nenhuns nenhumas ninguém ninguem nada nem sem tampouco",
  undenied: "só so apenas somente mais menos obstante duvida dúvida",
  places: `
us: americano americana americanos americanas norte_americano norte_americana norte_americanos norte_americanas estadunidense* washington eua casa_branca
gb: britanic* ingles inglesa ingleses inglesas londres reino_unido
ru: russo russa russos russas moscou moscovo kremlin
kp: norte_coreano norte_coreana norte_coreanos norte_coreanas pyongyang
kr: sul_coreano sul_coreana sul_coreanos sul_coreanas seul
cn: chines chinesa chineses chinesas pequim
jp: japones japonesa japoneses japonesas toquio
de: alemao alema alemaes alemas berlim
fr: frances francesa franceses francesas paris
it: italian*
es: espanhol espanhola espanhois espanholas madri madrid
pt: portugues portuguesa portugueses portuguesas lisboa
br: brasileir* brasilia planalto
ua: ucranian* kiev
pl: polaco polaca polacos polacas polones polonesa poloneses varsovia
il: israelense* israelita* jerusalem
ps: palestin* gaza
lb: libanes libanesa libaneses beirute
sy: sirio siria sirios sirias damasco
ir: iranian* teera
iq: iraquian* bagda
tr: turco turca turcos turcas ancara
gr: grego grega gregos gregas atenas
be: belga belgas bruxelas
nl: holandes holandesa holandeses neerlandes
ch: suico suica suicos suicas
in: indiano indiana indianos indianas
cl: chileno chilena chilenos chilenas santiago
ar: argentin* buenos_aires
mx: mexican*
ve: venezuelan* caracas
co: colombian* bogota
pe: peruan*
bo: bolivian*
py: paraguai*
uy: uruguai*
cu: cuban* havana
ca: canadense* canadian*
au: australian*
ao: angolan* luanda
mz: mocambican* maputo
cv: cabo_verdiano cabo_verdiana cabo_verdianos
ng: nigerian*
za: sul_africano sul_africana sul_africanos
eg: egipcio egipcia egipcios cairo`,
  senses: `
overload: sobrelotad* superlotad* sobrecarreg*
die: morrer morre morrem morreu morreram morria morriam morrendo faleceu faleceram falecer pereceu pereceram
dead: morto morta mortos mortas falecido falecida falecidos falecidas cadaver cadaveres
death: morte mortes obito obitos falecimento*
deadly: mortal mortais fatal fatais letal
kill: matar mata matam matou mataram matando matado assassin*
murder: homicidio* feminicidio* homicida*
toll: balanço balanco
injure: ferido ferida feridos feridas ferir feriu feriram ferimento* feriment*
miss: desaparecido desaparecida desaparecidos desaparecidas desaparecimento* paradeiro
disappear: desapareceu desapareceram desaparecer
trap: encurralad* soterrad* presos_nos
rescue: resgat* salvar salvou salvaram salvo salvos salvamento*
rescuer: socorrista* socorro
evacuate: evacu* retirados retiradas retirado retirada desalojad*
homeless: desabrigad* sem_abrigo
displace: deslocad*
arrest: deteve detiveram deter detido detida detidos detidas detencao detencoes prender prendeu prenderam preso presa presos presas captur*
free: libert* liberad* livre livres solto solta soltos soltas soltou solturas gratuit*
release: liberou liberacao liberar
kidnap: sequestr* rapt* rapto
hostage: refem refens
infect: infect* infec* contamin* contagi*
case: caso casos
epidemic: epidemi* pandemia* surto surtos
hospital: hospital hospitais hospitalar* hospitaliz* clinica clinicas
treat: internad* internacao atendid* tratamento* tratad*
critical: critico critica criticos
serious: grave graves gravemente gravidade
victim: vitima vitimas
person: pessoa pessoas idoso idosa idosos idosas gente individuo* populares povo povos
population: populacao populacoes
man: homem homens
woman: mulher mulheres
child: crianca criancas bebe bebes menor_de menores_de infantil
girl: menina meninas
boy: menino meninos rapaz rapazes
worker: trabalhador* operari* funcionario funcionaria funcionarios funcionarias empregado empregada empregados empregadas
police: policia policias pm psp gnr policiamento
officer: policial policiais agente agentes inspetor inspetores
soldier: soldado soldados militar militares
civilian: civil civis
resident: morador moradora moradores moradoras habitante* residente*
passenger: passageir* ocupantes
student: estudante* aluno aluna alunos alunas universitarios
teacher: professor* docente*
doctor: medico medica medicos medicas
nurse: enfermeir*
patient: paciente pacientes doente doentes utente utentes
firefighter: bombeir*
tourist: turista turistas
migrant: migrante* imigrante*
refugee: refugiad*
protester: manifestante*
protest: protest* manifestacao manifestacoes manifestar* ato_publico
march: marcha marchas marchar* passeata*
strike: greve greves paralisacao paralisacoes
striker: grevista*
union: sindicat* sindical sindicais
member: membro membros integrante*
family: familia familias familiar familiares parentes
home: casa casas moradia* domicilio*
house: habitacao habitacoes residencia*
apartment: apartamento*
build: predio predios edificio* constru* obra obras
factory: fabrica* usina*
school: escola* colegio* liceu* escolar escolares
church: igreja*
bridge: ponte pontes viaduto*
road: estrada* rodovia* autoestrada* rodoviari* via vias
street: rua ruas avenida*
city: cidade cidades municipal municipais
town: municipio* concelho* freguesia*
village: aldeia* povoado* vila vilas
region: regiao regioes regional regionais zona zonas area areas distrito* provincia*
country: pais_vizinho país países
state: estado estados estadual estaduais estatal
capital: capital capitais
government: governo* governamental governamentais executivo planalto
president: presidente presidentes presidenta presidencia
presidential: presidencial presidenciais
minister: ministr* premie
ministry: ministerio* pasta
mayor: prefeit* autarca* presidente_da_camara_municipal
governor: governador*
parliament: parlament* congresso assembleia
chamber: camara camaras
lawmaker: deputad* senador* parlamentar parlamentares vereador*
party: partido*
opposition: oposicao opositor* oposicionista*
socialist: socialista*
communist: comunista*
conservative: conservador*
liberal: liberal liberais
leader: lider* dirigente* chefe chefes mandatari*
spokesperson: porta_voz porta_vozes
official: autoridade* responsavel responsaveis funcionario_publico
court: tribunal tribunais suprema_corte juizado
judge: juiz juiza juizes juizas magistrad* desembargador*
prosecutor: promotor promotora promotores promotoria procurador* procuradoria ministerio_publico
lawyer: advogad* defensor*
trial: julgamento* julgad* processo processos
appeal: recorrer recorreu recorrera recurso recursos apelar apelou apelacao
accuse: acusa acusam acusar acusou acusaram acusad* acusac* denunci*
charge: indici* arguid*
sentence: conden* sentenc* pena penas
prison: prisao prisoes prisional cadeia* carcere* presidio* penitenciari* carcerari*
prisoner: prisioneir* recluso reclusos detento detentos
suspend: suspen* suspens*
guilty: culpad* culpa
acquit: absolv*
crime: crime crimes criminal criminais crimin* delito*
corruption: corrupc* corrupt* propina* suborn*
fraud: fraud*
launder: lavagem branqueamento
embezzle: desvi* peculat*
theft: furto* roubo* assalt*
steal: roub* furt*
create: criar criou criaram criacao criad*
investigate: investig* inquerit* apur*
suspect: suspeit*
attack: ataqu* atacar atacou atacaram atacad* atentado* agress* agredi* agrediu ofensiva
attacker: atacante* agressor* invasor*
airstrike: bombardeio* bombardeamento* ataque_aereo ataques_aereos
bomb: bomba bombas bombarde*
explosion: explos* explod*
shoot: tiro tiros tiroteio* dispar* balead* alvejad*
weapon: arma armas armamento* armado armados armada armadas
gunman: atirador* homem_armado homens_armados pistoleiro*
ammunition: municao municoes
bullet: bala balas
rubber: borracha
tear: lacrimogen*
gas: gas gases gás
missile: missil misseis foguete*
drone: drone drones
war: guerra* belic*
army: exercito* quartel quarteis
force: forcas
troop: tropa tropas
rebel: rebelde* guerrilh* insurgente*
militant: miliciano* jihadista* combatente*
terrorist: terrorist* terrorism*
border: fronteira* fronteiric*
peace: paz
ceasefire: cessar_fogo tregua*
conflict: conflito*
violence: violencia confronto* tumulto* motim motins
fire: incendi* fogo chama chamas queim* ardeu arderam arder
flood: inundac* inundar* inundad* alag* enchente* cheia cheias enxurrada*
quake: terremoto* terramoto* sismo* sismic*
storm: tempestade* temporal temporais vendaval
rain: chuva* chuvoso precipitac*
drought: seca secas estiagem
heat: calor
landslide: deslizamento* desabamento_de_terra derrocada*
crash: colis* colid* embat* choqu* bateu bateram batida despist*
accident: acidente* sinistro sinistros
derail: descarril*
sink: afund* naufrag*
fall: cair cai caiu cairam caem queda quedas caindo reduz* reduc* diminu* baixar baixou baixaram baixa baixas recuo recuou
low: baixo baixos
collapse: desab* desmoron* colaps* ruiu rompimento rompeu
destroy: destru* devast* arrasad* arrasou
damage: danific* dano danos estrago* prejudic*
break: quebr*
train: comboio* trem trens ferroviari* metro metrô
bus: onibus autocarro*
car: carro* automovel automoveis viatura*
vehicle: veiculo*
truck: caminhao caminhoes camiao camioes carreta*
plane: aviao avioes aeronave*
flight: voo voos
airport: aeroport*
airline: companhia_aerea companhias_aereas
helicopter: helicoptero*
ship: navio navios
boat: barco barcos lancha* bote botes embarcac*
ferry: balsa* ferry
port: porto portos portuari*
driver: motorista* condutor* maquinista* camionista*
pilot: piloto pilotos
water: agua aguas
river: rio rios
dam: barragem barragens represa*
electricity: eletric* luz
power: energia energetic*
oil: petroleo petrolif*
fuel: combust* gasolina
company: empresa empresas companhia* firma* estatal_petrolifera
business: empresari* negocio negocios
businessman: empresario empresarios
group: grupo*
manufacturer: fabricante*
bank: banco bancos bancari* banqueir*
market: mercado*
supermarket: supermercado*
price: preco precos tarifa*
cost: custo custos custar custou custa custam
pay: pagar pago paga pagos pagas pagam pagou pagaram pagamento* pagara
money: dinheiro
tax: imposto impostos tributo tributos tributari* fiscal fiscais
budget: orcament*
saving: poupanc*
job: emprego* posto_de_trabalho postos_de_trabalho vaga vagas cargo cargos
unemployment: desempreg*
fund: fundo fundos financ* verba verbas
aid: ajuda* auxilio* apoio_financeiro
debt: divida dividas
profit: lucro*
loss: prejuizo* perda perdas
lose: perder perdeu perderam perde perdem perdid*
revenue: receita* faturamento
inflation: inflacao
growth: crescimento
sell: vender vendeu venderam vende vendid* venda vendas
buy: comprar comprou compraram compra compras compram comprad* adquir*
order: encomenda* ordem ordens orden*
rise: subir subiu subiram sobe sobem subida aument* cresc* elev* alta altas agrav*
cut: cortar corta cortou cortaram corte cortes cortad* supress* supressao eliminar
dismiss: despedir despede despediu despediram despedid* despedimento* demitir demite demitiu demitiram demitid* dispens* demissoes
resign: demitiu_se demite_se demitir_se demitiram_se renunci* demissao
dismissal: exoner* destitu*
percent: por_cento percentual percentagem porcentagem
deal: acordo* pacto* tratado*
agree: acordou acordaram concord*
sign: assin*
talk: negoci* dialog* conversac* conversa conversas
meet: reuni* reunir encontro encontros encontrar_se
visit: visit*
trip: viagem viagens viaj*
election: eleic* eleitor* legislativas autarquicas
vote: voto votos votar votou votaram vota votac*
voter: eleitor eleitora eleitores
poll: sondagem sondagens pesquisa_eleitoral
turnout: participacao afluencia comparecimento
abstention: abstenc*
result: resultad*
win: venc* ganh* vitoria* triunf* conquist*
elect: eleger elegeu elegeram elege elegem eleito eleita eleitos eleitas
defeat: derrot*
seat: assento* lugares cadeira cadeiras
majority: maioria
absolute: absolut*
candidate: candidat*
campaign: campanha*
appoint: nomear nomeou nomead* nomeac* designad* designou designac*
name: nome nomes
office: escritorio* gabinete*
oath: posse
close: fech* encerr*
lock: tranc* cadeado*
open: abrir abriu abriram abre abrem abert* abertura
door: porta portas
exit: saida saidas
emergency: emergencia* urgencia*
alarm: alarme*
work: trabalh* funcion*
initiative: iniciativa*
terminal: terminal terminais
begin: comec* inici* deflagr* arranc*
end: termin* conclu* fim acab*
last: durou dura durar ultimo ultima ultimos ultimas passado passada
previous: anterior*
cancel: cancel* anul*
postpone: adiar adiou adiaram adiad* adiamento* adia
delay: atras*
continue: continuar continuou continuara prossegu* manter mantem mantiveram mantido mantida
announce: anunci*
declare: declar* decret* proclam*
say: disse disseram dizer diz dizem afirm* informou informaram adiantou acrescent* explicou explicaram salient* referiu garantiu garantiram
tell: contar contou contaram conta
confirm: confirm*
mourn: luto pesar
deny: negou negaram negar nega negam negado desment* desmentido
warn: alert* advert* avis*
promise: promet*
plan: plano planos planej* planeam* projeto projetos previst* preve preveem previsao previsoes
approve: aprovar aprovou aprovaram aprova aprovam aprovad* aprovac*
law: lei leis legislac* legislat*
bill: projeto_de_lei
decree: decreto decretos
reform: reform*
ban: proib* interdi* vetar vetou veto vetos vetad*
revoke: revog*
permit: permit* permiss* autoriz* licenc* alvara
inspect: inspec* fiscaliz* vistori*
inspector: perito peritos
expert: especialista* perit*
check: control* verific*
safety: seguranca
risk: risco* perigo* arrisc*
dangerous: perigoso perigosa perigosos perigosas
cause: caus* provoc* origem motivo motivos
fault: falha* avaria* defeito*
brake: freio freios travao travoes
engine: motor motores
technical: tecnic*
problem: problema*
speed: velocidade*
report: relatorio* reportagem
document: document*
evidence: prova provas indicio indicios
witness: testemunh*
search: busca buscas buscar procur*
find: encontr* descob* achar achou acharam
team: equipa equipas equipe equipes time times
match: jogo_de partida partidas
goal: gol gols golo golos
player: jogador*
game: jogo jogos
season: temporada* epoca
record: recorde*
year: ano anos anual anuais
month: mes meses mensal mensais
week: semana semanas semanal semanais
day: dia dias
hour: hora horas
minute: minuto minutos
night: noite* madrugada
morning: manha manhã
afternoon: tarde
time: tempo
weekend: fim_de_semana fins_de_semana
part: parte partes
number: numero* quantidade
half: metade
third: terco
first: primeir*
second: segundos
new: novo nova novos novas
former: antigo antiga antigos antigas ex
big: grande grandes grande_parte maior maiores
small: pequen* menor menores
old: velho velha velhos velhas idade
young: jovem jovens
north: norte
south: sul
east: leste
west: oeste
center: centro centros central centrais
floor: andar andares piso pisos pavimento rés_do_chão terreo
kitchen: cozinha
room: quarto quartos sala salas
basement: porao cave subsolo
roof: telhado* teto
warehouse: armazem armazens deposito* galpao
window: janela janelas vitrine vitrines montra montras
shop: loja lojas comercio
hotel: hotel hoteis
asylum: lar lares
land: terra terras terreno*
forest: floresta* florestal florestais mata_atlantica
sea: mar mares maritim*
coast: costa litoral
island: ilha ilhas
beach: praia praias
mountain: montanha* serra
ravine: ravina* ribanceira* barranco*
life: vida vidas
health: saude sanitari*
disease: doenca* enfermidade*
virus: virus vírus
dengue: dengue
cholera: colera
flu: gripe
mosquito: mosquito*
vaccine: vacina vacinas
vaccinate: vacinac* vacinad* vacinar
dose: dose doses
medicine: medicament* remedio* farmac*
food: aliment* comida*
drug: droga* narcotrafic* cocaina estupefacient*
alcohol: alcool alcoolic*
drink: beber bebeu bebid*
farmer: agricultor* produtor_rural produtores_rurais
crop: colheita* safra*
animal: animal animais
fish: peixe* pesca
fisherman: pescador*
dog: cachorro* cao caes
world: mund*
international: internaciona*
national: naciona*
local: local locais
public: public*
private: privad* particular particulares
privatise: privatiz*
social: social sociais
political: politic*
economy: econom*
science: cient* ciencia*
research: estudo estudos pesquis*
university: universi*
space: espacial espaciais espaco
nuclear: nuclear nucleares
technology: tecnolog*
computer: computador* informatic*
network: rede redes
datum: dados
phone: telefon* celular celulares telemovel telemoveis
internet: internet
send: envi*
deploy: mobiliz*
receive: receb*
take: tomar tomou tomaram levar levou levaram levado levada levados levadas
bring: traz* trouxe*
leave: deixar deixou deixaram deixa deixam deixara sair saiu sairam abandon*
arrive: cheg*
return: regress* volt* retorn*
flee: fugir fugiu fugiram fuga fugas foragid*
move: transfer* mudar mudou mudanca
transport: transporte transportes
carry: transportava transportar transportou transportavam
use: usar usou usaram uso usado usada usados usadas utiliz*
help: ajudar ajudou
want: quer querem quis quiseram querer queria
need: precisa precisam precisou precisava necess*
know: saber sabe sabem sabia soube conhec*
believe: acredit* crer
fear: medo medos temor temores teme temem receio*
hope: esper*
ask: pedir pediu pediram pede pedem pedido pedidos pedia pergunt* solicit*
demand: exig* reivindic* reclam*
claim: reivindicou
reject: rejeit*
refuse: recus*
exclude: exclu* descart*
support: apoi* respald*
criticise: criticou criticaram criticar
congratulate: felicit* parabeniz*
admit: admit* reconhec*
propose: propor propos proposta propostas proposto propoe propuseram
offer: oferec* ofert*
give: dar deu deram dado dada entreg*
grant: conced*
show: mostr*
hold: realiz*
hear: ouvir ouvido ouvida ouvidos ouvidas ouviu ouviram
consult: consult*
exchange: troc* troca
decide: decid* decis*
fine: multa* coima*
compensation: indemniz* indeniz*
salary: salari* vencimento*
increase: reajust*
pension: aposentadoria* pensao pensoes reforma_antecipada
discount: descont*
tonne: tonelada*
hectare: hectar*
kilometre: quilometr* km
metre: metro_de metros
litre: litro*
other: outro outra outros outras
million: milhao milhoes
billion: bilhao bilhoes
thousand: mil milhar milhares
hundred: centena centenas
dozen: dezena dezenas duzia duzias
secretary: secretari*
assembly: assembleia_geral
question: questao questoes
answer: respond* resposta*
measure: medida*
restriction: restric*
affect: ating* afet*
hit: atropel*
reach: alcanc*
exceed: ultrapass* exced*
register: regist*
count: contabiliz*
happen: ocorr* acontec*
occur: sucedeu
propaganda: propaganda
spread: propagacao propagou propagar propaga espalh*
block: bloque*
resume: retom*
launch: lancar lanca lancam lancou lancaram lancad* lancamento*
participate: particip*
gather: concentr*
publish: publicar publicou publicad* publicac* divulg*
reveal: revel*
identify: identific*
avoid: evit*
protect: proteg* protec*
lack: falta faltam faltou escass*
limit: limit*
main: principal principais
recent: recent*
possible: possivel possiveis
important: importan*
heavy: forte fortes intens*
foreign: estrangeir* exterior
european: europe*
african: african*
coalition: coligac* coalizao
constitution: constituc* constituic*
referendum: referend* plebiscito*
independence: independ*
aboard: a_bordo
crew: tripula*
crowd: multid*
supporter: apoiador* adept* torcedor* partidari*
organiser: organizador*
organisation: organizac* ong
association: associac*
entity: entidade*
category: categoria*
journalist: jornalist*
newspaper: jornal jornais
press: imprensa
interview: entrevist*
conference: coletiva conferencia*
television: televis* tv
right: direito direitos
rightist: direita
leftist: esquerda
freedom: liberdade*
sanction: sancao sancoes
embassy: embaixada*
ambassador: embaixador*
diplomat: diplomat*
nation: nacao nacoes
base: base bases
camp: acampamento* campo_de_refugiados
council: conselh*
commission: comissao comissoes comite*
body: corpo corpos
head: cabeca
general: general generais geral gerais
director: diretor*
management: direcao administrac* gestao
boss: patrao patroes patronal
owner: dono dona donos donas proprietari*
operator: operador* concessionari*
shareholder: acionista*
employer: empregador*
employ: empreg*
hire: contrat*
postal: postal postais correio correios
source: fonte fontes
situation: situac*
condition: condic*
level: nivel niveis
line: linha linhas
traffic: transito trafego
service: servico servicos
system: sistema sistemas
justice: justica judicial judiciais judiciari*
crisis: crise crises
threat: ameaca ameacas
threaten: ameac*
education: educac* ensino
learn: aprend*
defence: defesa
interior: interior
finance: financas fazenda
environment: ambient*
climate: clima climatic*
pollution: poluic*
mine: mina minas minerac* mineradora*
shelter: abrigo abrigos
snow: neve
wind: vento ventos
smoke: fumo fumaca
queen: rainha
king: rei
prince: principe
pope: papa
bishop: bispo*
religious: religios*
muslim: muculman*
christian: crista cristao cristaos catolic*
jew: judeu judia judeus
place: lugar
history: historia historic*
speak: falar falou falaram fala
speech: discurso*
see: ver viu viram visto
film: filme filmes cinema
video: video videos
photo: foto fotos fotograf* imagem imagens
parent: pais
mother: mae maes
father: pai
son: filho filhos
daughter: filha filhas
brother: irmao irmaos
sister: irma
husband: marido
wife: esposa
friend: amigo amiga amigos amigas
program: programa programas
development: desenvolv*
quality: qualidade*
message: mensagem mensagens
success: sucesso* exito
failure: fracass*
difficulty: dificuldade*
consequence: consequenc*
pressure: pressao pressoes pressionar pressionou
operation: operac*
reaction: reac* reagir reagiu
sexual: sexual sexuais
rape: estupr* violac*
abuse: abus*
racism: racis*
poverty: pobre*
industry: industr*
agriculture: agricultura agricol*
meat: carne carnes
test: teste testes exame exames
symptom: sintoma*
surgery: cirurg*
blood: sangue
heart: coracao
cancer: cancro cancer
pregnant: gravid*
birth: nascimento* nasc*
funeral: funeral funerais enterro*
tribute: homenag*
ceremony: cerimon*
escape: escap* evad*
hide: escond*
knife: faca facas
gang: faccao faccoes quadrilha* gangue*
trafficker: traficant*
expel: expuls*
deport: deport*
invade: invad* invas*
occupy: ocup*
withdraw: recuar
defend: defend*
massacre: massacr* chacina*
tank: tanque tanques blindad*
satellite: satelite*
cell: cela celas
tent: tenda tendas barraca*
lake: lago lagos lagoa
valley: vale vales
volcano: vulca*
toxic: toxic*
chemical: quimic*
leak: vazament*
coal: carvao
steel: aco siderurg*
textile: textil texteis
export: export*
import: importac* importad*
trade: comercial comerciais
tariff: tarifaco
competition: concorrenc*
share: acao_da acoes_da
investor: investidor*
investment: invest*
bankruptcy: falenc* insolvenc* recuperacao_judicial
loan: emprestim*
interest: juro juros interesse interesses
average: media
total: total totais
daily: diari*
century: seculo*
decade: decada*
moment: momento*
period: periodo*
term: mandato mandatos
next: proxim* seguinte seguintes
future: futur*
current: atual atuais
commissioner: comissario*
commander: comandant*
representative: representant*
founder: fundador*
author: autor autora autores
writer: escritor*
artist: artista*
singer: cantor*
actor: ator atriz atores
music: music*
book: livro livros
letter: carta cartas
prize: premio premios
champion: campe*
championship: campeonato*
coach: treinador* tecnico_do
cup: copa taca
race: corrida corridas
football: futebol
stadium: estadio*
olympic: olimpic*
museum: museu*
park: parque parques
station: estacao estacoes posto_policial delegacia*
site: site sites
no: nenhum nenhuma
nobody: ninguem
nothing: nada
never: nunca jamais
without: sem
nor: nem tampouco
federal: federal federais
cultural: cultura cultural culturais
event: evento eventos
production: produc* produtor* produz*
product: produto produtos
society: sociedade
objective: objetivo* objectivo*
field: campo campos
coup: golpe golpes
sector: setor setores sector sectores
equipment: equipament*
concern: preocup*
effort: esforco*
terror: terror
neighbour: vizinh*
customer: cliente clientes
consume: consum*
citizen: cidadao cidadaos cidada cidadas
restaurant: restaurante*
temperature: temperatura*
suffer: sofr*
community: comunidade*
gold: ouro
iron: ferro
currency: moeda*
card: cartao cartoes
map: mapa
search: rastre*
intervention: intervenc* intervir
agency: agencia*
department: departamento*
institution: instituic*
experience: experienc*
possess: possui possuem posse_de
debate: debate debates
cross: travessia*
competition: concurso concursos competic*
queue: fila filas
advance: avanc*
opinion: opiniao opinioes
title: titulo titulos
verdict: acordao veredito veredicto
minority: minoria*
president: chefe_de_estado
minister: primeiro_ministro primeira_ministra primeiros_ministros
parliament: plenario
inquiry: comissao_parlamentar_de_inquerito cpi
interview: coletiva_de_imprensa entrevista_coletiva
stay: permanec*
notice: notificac*
trust: confianca
quote: cotac*
shortage: escassez desabastecimento
supply: abastec* forneciment*
bed: leito leitos cama camas
wage: ordenado ordenados
union: uniao
traffic: engarrafament*
pedestrian: pedestre* peoes
cyclist: ciclist*
motorcycle: moto motos motociclet*
motorcyclist: motociclist*
bandit: bandido*
robber: assaltante* ladrao ladroes
attempt: tentativa* tentou tentaram tentar
deadline: prazo prazos
rule: regra regras norma normas
model: modelo modelos
contract: contrato contratos
obtain: obter obteve obtiveram obtem obtid* recolh*
belong: pertenc*
represent: represent*
present: apresent*
replace: substitu*
convince: convencer convenceu convencid*
benefit: benefic*
devote: dedic*
prevent: imped* preveni*
establish: estabelec*
install: instal*
integrate: integrar integra integrac* integrou
share: partilh* compartilh* partilha
settle: liquidac* liquidar liquidou
strengthen: reforc*
resolve: resolv*
follow: seguir seguiu seguiram acompanh*
transform: transform*
insist: insist*
repair: repar* consert*
tuna: atum
gulf: golfo
milk: leite lactic*
wheat: trigo cereais
soy: soja
coffee: cafe
wine: vinho* vinha vinhas vitivin*
sugar: acucar
horse: cavalo cavalos
bird: ave aves passaro*
tree: arvore*
stone: pedra pedras
glass: vidro vidros
plastic: plastic*
battery: bateria*
solar: solar solares
renewable: renovav*
reactor: reator*
bill: fatura*
subsidy: subsidi* subvenc*
merger: fusao fusoes
exchange: bolsa bolsas
dividend: dividendo*
quarter: trimestr*
semester: semestr*
restructure: reestrutur*
teenager: adolescente*
pensioner: aposentad* reformado reformados reformada
grandmother: avó
grandfather: avô
guest: hospede* convidad*
pilgrim: peregrin*
priest: padre padres
sailor: marinheir*
diver: mergulhador*
climber: alpinista* montanhista*
miner: mineiro mineiros garimpeir*
guard: guarda guardas vigilante* seguranca_privado
smash: vandaliz*
loot: saque_a saques saquea* pilhagem
poison: envenen* intoxic*
drown: afogad* afogou afogamento*
suffocate: asfixi*
burn: queimadura*
coma: coma
contagious: contagios*
measle: sarampo
malaria: malaria
ebola: ebola
laboratory: laborator*
mask: mascara mascaras
resolution: resoluc*
ratify: ratific*
amnesty: amnisti* anisti* indult*
extradite: extrad*
exile: exilio exilad*
junta: junta
transition: transic*
ballot: urna urnas boletim cedula*
recount: recontag*
dissolve: dissolv* dissoluc*
motion: mocao mocoes
censure: censura
amendment: emenda emendas
impeachment: impeachment
complaint: queixa*
survive: sobreviveu sobreviveram
debris: destroco* escombro*
mud: lama
slum: favela*
tribe: indigena* tribo*
deforestation: desmat* desflorest*
shelter: acolh*
avalanche: avalanch*
ambush: emboscada*
raid: rusga* batida_policial operacao_policial
manage: gerir geriu gerido gestor*
aim: visa visava visam visar
impose: impor impoe impuseram imposto_pelo
guarantee: garantia garantias garante garantem garantir
serve: servir serve servem serviu
become: tornou tornaram tornar torna
join: aderir aderiu aderiram juntou juntaram
provide: fornecer fornece forneceu fornecem
modify: modific* alterar alterou alterac* alterad*
siege: cerco cercado cercada cercados cercou
monitor: monitor* vigiar vigiada vigilancia
recall: lembrou lembraram relembrou recordou
survivor: sobrevivente*
spectator: espectador*
conduct: conduzir conduziu conduzida conduzido
accuser: denunciante~ queixoso~
acid: acido acidos
abolish: abol~
abortion: abort~ interrupcao_da_gravidez
abroad: exterior_do_pais
absence: ausencia~
absent: ausente~
absurd: absurd~
academic: academic~
accelerate: aceler~
accept: aceit~ aceita
acceptable: aceitavel aceitaveis
access: acesso acessos aceder acessar acessou acessaram acessa
accidental: acidental acidentais
accomplice: cumplice~
accurate: exato exata exatos exatas
achievement: conquista_historica
activist: ativista~
activity: atividade~
adapt: adapt~
address: endereco enderecos
adjust: ajust~
adopt: adot~ adoc~
adultery: adulterio~
advantage: vantagem vantagens
adventure: aventur~
advertise: publicidade publicitari~
adviser: assessor~ conselheir~
affair: assunto~
aftershock: replica replicas
aggressive: agressiv~
aide: colaborador~
airbase: base_aerea bases_aereas
airfield: aerodromo~
airspace: espaco_aereo
album: album albuns
alien: extraterrestre~ alienigena~
alike: semelhante~ parecid~
alive: com_vida vivo viva vivos vivas
allegation: alegac~ aleg~
alliance: alianca~
allow: deixar_passar
ally: aliad~
alone: sozinh~
alternative: alternativ~
amateur: amador amadores amadora amadoras
amazing: incrivel incriveis espantos~
ambition: ambic~
ambitious: ambicios~
amend: emend~
amount: montante montantes quantia~ valor_total
analyse: analis~
analysis: analise analises
analyst: analista~
ancestor: antepassad~ ancestral ancestrais
ancient: milenar milenares
anger: raiva indign~ furia enfurec~
angry: furios~ zangad~ irritad~
ankle: tornozelo~
anonymous: anonim~
ant: formiga~
anthem: hino~
antibiotic: antibiotic~
antibody: anticorpo~
anticipate: antecip~
anticipated: eleicoes_antecipadas
anxiety: ansiedade angusti~
apologise: desculpa desculpas desculp~ pediu_desculpas
apparent: aparente~
applaud: aplaud~ aplauso~ ovac~
apple: maca macas
apply: aplic~ apliqu~
appreciate: apreci~
approach: aproxim~ abordagem abordagens
appropriate: adequad~ apropriad~
archaeologist: arqueolog~
archbishop: arcebisp~
architect: arquitet~
archive: arquiv~
argue: argument~ sustent~ argumentou discussao discussoes
arm: braco bracos
arrival: chegada chegadas
arrest: mandado_de_prisao voz_de_prisao
arson: incendio_criminoso fogo_posto incendiari~
arsenal: arsenal arsenais
article: artigo artigos
artificial: artificial artificiais
artistic: artistic~
ash: cinza cinzas
asleep: dorm~ durm~ adormec~
assassin: matador~ sicari~
assassinate: magnicidio~
assembly: assembleia~
assess: avali~
asset: ativos
assign: atribu~
assistant: assistente~ ajudante~ adjunt~
associate: soci~ associad~
assume: assum~
asteroid: asteroide~
asthma: asma
asylum: asilo~ requerente_de_asilo requerentes_de_asilo
athletics: atletismo
atom: atom~
attach: anex~
attend: comparec~
attention: atenc~
attitude: atitude~
attorney: advogado_de_defesa
attract: atra~ atrativ~
auction: leil~ leilao leiloes leiload~ leilo~
audience: plateia~
audit: auditor~
aunt: tia tias
automatic: automatic~
autonomous: autonom~
autopsy: autopsia~ necropsia~
available: disponi~ disponivel disponiveis
aviation: aviac~
await: aguard~
aware: ciente cientes conscient~
ax: machado machados
back: costas
background: antecedente~
backpack: mochila~
bacteria: bacteri~
bad: mau maus ruim ruins
bag: saco sacos sacola~
bail: fianca fiancas
bailout: resgate_financeiro
bake: padaria~ padeir~
balance: equilibr~
balcony: varanda~ sacada~
ball: bola bolas
balloon: balao baloes
banana: banana~
bankrupt: falid~ faliu faliram falir
banner: faixa_de_protesto cartaz cartazes
bar: bar bares
barbecue: churrasc~
bargain: pechincha~ barganh~
barrel: barril barris
barrier: barreira~
basic: basic~
basketball: basquete basquetebol
bat: morcego~
bath: banhist~ banho banhos
battle: batalha~
bean: feijao feijoes
bear: urso ursos ursa
beard: barba barbas
beat: espanc~
beautiful: belo bela belos belas bonit~
beauty: beleza~
bee: abelha~
beef: carne_bovina
beer: cerveja~
beg: mendig~ suplic~ implor~
behave: comport~
behead: decapit~
bell: sino sinos
belt: cinto cintos
besiege: siti~
bet: apost~
betray: trai~ traic~
bicycle: biciclet~ bike bikes
bill: projetos_de_lei
billionaire: bilionari~
biology: biolog~
birth: parto partos
birthday: aniversari~
bite: mord~ morded~
blackmail: chantag~
blackout: apagao apagoes
blanket: cobertor~
bleed: sangr~ hemorrag~
blind: ceg~ cegueira
blizzard: nevasca~
block: obstru~ interdit~
blockade: bloqueio bloqueios
blog: blog~ blogueir~
blow: sopr~
board: conselho_de_administracao
boast: vangloriou vangloriar
bomb: carro_bomba
bomber: homem_bomba homens_bomba
bone: osso ossos ossada~
bonus: bonus bonificac~
boom: boom
boost: impulsion~ estimul~
boot: bota botas
bore: tedio entedi~
bottle: garrafa~
bowl: tigela~
box: caixa caixas
boxer: boxe boxeador~ pugil~
boycott: boicot~
brain: cerebr~ cerebral cerebrais
branch: filial filiais ramo ramos
brave: corajos~ valente~
breach: descumpr~ incumpr~ brecha~
breakfast: pequeno_almoco cafe_da_manha
breast: seio seios mama mamas
breath: respir~ folego
breed: criador~
brick: tijolo~
bride: noiva noivas
brief: brev~
bright: brilhant~
bring: aport~
broadcast: transmit~ transmiss~ radiodif~ emiss~
bronze: bronze~
brown: castanh~ marrom marrons
brutal: brutal brutais brutalidade
bubble: bolha bolhas
build: ergu~ ergueu ergueram
bull: touro~ toureir~
bulldozer: escavador~ escavadeira~
bully: bullying
burden: fardo fardos onus
bury: sepult~ enterr~
button: botao botoes
cabin: cabana~ cabine~
cage: gaiola~ jaula~
cake: bolo bolos
calculate: calcul~
calendar: calendari~
call: cham~ apelid~ telefonema~
calm: calm~ tranquil~
camera: cameras_de_seguranca cameras_de_vigilancia
campus: campus
canal: canal canais
cancer: oncolog~
candle: vela velas
canoe: canoa~ caiaque~
capable: capaz capazes
capability: capacidade~
captain: capitao capitaes
captive: cativ~ cativeiro~
caravan: caravana~
carbon: carbono
care: cuid~
career: carreira~
cargo: carga cargas mercadoria~
carnival: carnaval carnavais carnavalesc~
cartoon: caricatur~ desenho_animado desenhos_animados
cash: dinheiro_vivo
casino: cassino~ casino casinos
castle: castelo~
cat: gato gatos gata gatas
catastrophe: catastrof~
catch: apanh~
cathedral: catedral catedrais
celebrate: celebr~ comemor~ festej~
celebrity: celebridade~ famos~
cell: celula~
cement: cimento
cemetery: cemiteri~
censor: censur~
census: censo censos recenseamento~
centimetre: centimetro~
certificate: certific~ certidao certidoes certifiqu~
chain: corrente correntes
challenge: desafi~
chance: chance chances
change: mudancas mud~
chaos: caos caotic~
character: personage~ personagem personagens carater
charity: caridade beneficente~
charm: encant~ charme
charter: fretad~ fretament~
chat: bate_papo
cheap: barat~
cheat: trapac~ batot~
cheer: ovacion~
cheese: queijo~
chess: xadrez enxadrist~
chest: torax peito
chicken: frango~ galinha~
childhood: infancia
chip: chip~ semicondutor~ microchip~
chocolate: chocolate~ cacau
choice: escolha escolhas opcao opcoes
choose: escolh~
christian: cristianismo
christmas: natalin~ vespera_de_natal
circle: circulo circulos
circus: circo circos circense~
cite: citar citou citaram cita citando citad~
civic: civic~
class: classe classes aula aulas
classic: classic~
classroom: sala_de_aula salas_de_aula
clean: limp~ limpez~
clear: clar~ esclarec~
clergy: clero
clever: inteligente~ espert~
client: clientela
cliff: penhasc~ falesia~
climb: escal~ escalad~
clinical: ensaio_clinico ensaios_clinicos clinico clinicos
clock: relogi~
cloth: tecido~
clothe: roupa~ vestuari~
cloud: nuvem nuvens nublad~
club: clube clubes
coat: casaco casacos
code: codigo codigos
coffin: caixao caixoes
cold: frio fria frios frias
colleague: colega~
collect: colet~ arrecad~ colecion~ colec~
collective: coletivo
college: faculdade~
collision: colisao colisoes
colonel: coronel coroneis
colony: coloni~ colonial coloniais colonialismo
colour: cores colorid~
combat: combat~
combine: combin~
comedy: comedia~ comediante~ humorist~
comet: cometa~
comfort: confort~ consol~
comic: banda_desenhada historia_em_quadrinhos historias_em_quadrinhos
command: comando comandos
comment: coment~
commit: comet~ perpetr~
commitment: compromiss~ compromet~
commodity: materia_prima materias_primas commodit~
common: comum comuns
communicate: comunic~ comuniqu~
compare: compar~
comparison: comparac~
compatriot: compatriota~
compete: compet~ disput~
competitor: concorrente~ competidor~
complain: queix~
complete: complet~
complex: complex~
complicate: complic~
component: componente~
compose: compor compos compositor~ compõe
conceal: ocult~
concern: inquiet~
concert: concerto concertos show shows
conclude: conclusao conclusoes
concrete: betao concreto_armado
condemn: repudi~
condolence: condolencia~ pesames
conductor: maestro maestros maestrina
confess: confess~
confidential: confidencial confidenciais sigilos~ sigilo
confiscate: confisc~ confisqu~
confuse: confund~ confus~
congress: congressista~
connect: conect~ conex~ ligac~ ligar
conscience: conscienc~
conscript: recrut~ alistamento conscri~
consensus: consenso~
conservation: conservac~ preservac~
conspiracy: conspir~ complo complos
constant: constante~
constituency: circunscric~
consulate: consulad~ consul consules consular consulares
consultant: consultor~
contact: contat~ contact~
container: contentor~ conteiner~ container~
continent: continente~
contractor: empreiteir~
contradict: contrari~ contradiz contradisse contradizer contradic~ contraditori~
contrast: contrast~
contribute: contribu~
controversy: polemic~ controvers~
convention: convenc~ convencao convencoes
convert: convert~ conversao
convict: condenado_por
convoy: comboio_militar comboio_humanitario
cook: cozinh~
cool: esfri~ fresco fresca arrefec~
cooperate: cooper~
coordinate: coorden~
copy: copia copias copiar copiad~
coral: coral corais
corner: esquina~ escanteio~
corporate: corporativ~
corpse: corpo_sem_vida corpos_sem_vida
correct: corrig~ corret~ correc~
correspondent: correspondente~
cosmetic: cosmetic~ maquiagem
cotton: algod~ algodao
counterfeit: falsific~ falsifiqu~ contrafac~
courage: coragem
course: curso cursos
court: corte_suprema
courthouse: palacio_da_justica
cousin: primo primos prima
cover: cobrir cobriu cobert~
cow: vaca vacas bovin~ gado boi bois
crack: rachadura~ fissura~
craft: artesan~ artesao artesaos
crane: grua gruas guindaste~
crawl: rastej~
cream: creme cremes
creative: criativ~ criatividade
credible: crivel criveis credibilidade
credit: credito creditos
cremate: crem~ inciner~
cricket: criquete
criticise: criticas
crocodile: crocodilo~ jacare~
cross: cruzar cruzou cruzaram cruz atravess~ crucif~
crown: coroa coroas coro~
cruel: cruel crueis crueldade
cruise: cruzeiro~
crush: esmag~ pisotead~
cry: chor~ choro
crystal: cristal cristais
cultivate: cultiv~
curator: curador~
cure: curar cura_para curad~
curfew: toque_de_recolher recolher_obrigatorio
curious: curios~
curriculum: curricul~
custody: prisao_preventiva sob_custodia custodia
custom: alfandeg~ aduane~ costume~
cut: tesoura~
cyclone: ciclone~
cylinder: botij~ cilindro~
dairy: laticinio~
dance: danc~ danca bail~ bailarin~
dare: atrev~ ous~
dark: escur~
date: datas
daughter: neta netas
dawn: amanhecer
dead: sem_vida
deaf: surd~
dealer: concessionaria_de_carros
dear: querid~
debate: debat~ deb
debris: entulho~
debut: estrei~ estreia
decent: decent~ digno digna
deck: conves
decline: decli~ declinio retrac~
decorate: decor~ condecor~ enfeit~
deep: profund~
defame: difam~ caluni~
default: calote inadimpl~
defect: desert~
defendant: reu reus
defiant: desafiador~
define: defin~
defuse: desativ~
delegation: delegac~ delegad~
deliberate: deliber~
democratic: democrata democratas democracia democracias democratic~
demolish: demol~ derrub~
demonstrate: demonstr~
dentist: dentista~ odontolog~
depart: partiu partiram
depend: depend~
deposit: depositar depositou depositantes
depress: depress~ deprim~
describe: descrev~ descric~
desert: deserto desertos
deserve: merec~
design: design projetad~
desire: desej~
desk: escrivaninha guiche~
desperate: desesper~
destination: destino destinos
detail: detalh~ pormenor~
detect: detect~
detective: detetive~
deteriorate: pior~ deterior~
determine: determin~
detonate: deton~
developer: incorporador~ desenvolvedor~
device: dispositivo~ artefato~
diabetes: diabet~
diamond: diamante~
diary: diario_intimo
dictator: ditador~ ditatorial
dictatorship: ditadura~
diesel: diesel gasoleo
diet: dieta dietas
differ: diferente diferentes diferencia diferencias distint~ difer~
difficult: dificil dificeis dificult~
dig: cav~ escav~
digital: digital digitais
dignity: dignidade
dinner: jantar jantares
dinosaur: dinossauro~
diplomacy: diplomacia
direct: dirig~ diret~
dirty: suj~ sujo
disability: deficiente deficientes deficiencia deficiencias invalid~
disagree: discord~
disappear: desaparec~
disappoint: decepc~ decepcion~ desilud~
disaster: desastr~
discipline: disciplin~
discovery: achado achados
discriminate: discrimin~
discuss: discut~ discuss~
dish: prato pratos
disinformation: desinform~
dislocate: luxac~
dismantle: desmantel~ desarticul~
disperse: dispers~
display: exib~
dispute: litigio~
disqualify: desqualific~ desclassific~ inelegiv~ inelegibilidade
disrupt: perturb~ interromp~
distance: distanci~ distante~
distribute: distribu~
disturb: incomod~
dive: mergulh~
diverse: divers~
divide: divid~ divis~
divorce: divorci~
dizzy: tontura~
dock: cais doca docas estivador~ atrac~
dog: cadela~ canin~
doll: boneca~
dollar: dolar dolares
dolphin: golfinho~
domestic: domestic~
dominate: domin~
donate: doac~ doar doou doaram doad~
donkey: burro~ jumento~
donor: doador~
doping: doping dop~
doubt: duvidas duvid~
dove: pomba~ pombo~
download: descarreg~
downtown: centro_da_cidade
draft: rascunho~ minuta
drag: arrast~
drain: dren~ esgoto~
drama: dram~
draw: empat~
dream: sonh~
dress: vestido vestidos vestid~
drill: perfur~ furad~ simulac~
drink: bebida bebidas
drive: dirigia dirigir
driver: caminhoneir~ taxista~
drop: gota~
drug: entorpecente~ narcotic~
drunk: bebad~ embriag~
dry: sec~
duel: duelo~
dump: despej~ lixao aterro
duty: obrigac~
dynamic: dinam~
dynamite: dinamit~
eagle: aguia~
ear: orelha~ ouvido_direito
early: precoce~ cedo
easter: pascoa semana_santa
eastern: oriental orientais
easy: facil faceis facilmente facilit~
eat: comer come comeu comeram
eclipse: eclips~
ecological: ecolog~
edge: beira borda
editor: editor~ redator~
effective: efetiv~ eficaz eficazes eficacia
efficient: eficiente eficientes eficiencia eficiencias
egg: ovo ovos
elbow: cotovel~
electronic: eletron~
elegant: elegante elegantes elegancia elegancias
elementary: escola_primaria ensino_fundamental
elephant: elefante~
elevator: elevador~
eligible: elegivel
eliminate: elimin~
elite: elit~
email: e_mail e_mails
embargo: embarg~
embrace: abrac~ abraco abrace
emerge: surg~ emerg~
emigrate: emigr~
emotion: emoc~ emot~ comov~
emperor: imperador~ imperatriz imperial imperiais
emphasise: enfatiz~ sublinh~ destac~
empire: imperio~
empty: vazi~ esvazi~
encourage: encoraj~ foment~
endanger: em_extincao ameacado_de_extincao
endorse: aval~ endoss~
enemy: inimig~
enforce: fazer_cumprir
engineer: engenh~
enjoy: desfrut~ goz~ usufru~
enormous: enorm~
ensure: assegur~
enter: entrar entrou entraram entram ingress~ adentr~
enterprise: microempres~
entertain: entreten~ espetacul~
enthusiasm: entusias~
entrepreneur: empreendedor~
environmental: ambientalista~
envoy: emissario~ enviado_especial enviada_especial
equal: igual iguais igualdade
equip: equip_ado equipad~
error: erro erros equivoc~
escort: escolt~
espionage: espion~ espiao espioes espia
essential: essenciais imprescindiv~ essencial
estate: fazendas
ethics: etic~
ethnic: etni~ etnic~
evade: evasao sonegac~ soneg~
evict: acao_de_despejo
evolve: evolu~
exam: enem vestibular
examine: examin~
example: exempl~
excellent: excelente excelentes excelencia excelencias
exception: excec~ excecao excecoes excepcional
excess: excess~
exchange: intercambi~
excite: empolg~
exclusive: exclusiv~
execute: execut~ enforcad~
exempt: isen~ isent~ isenc~
exercise: exercicio~ exerc~
exhaust: esgot~ exaust~
exhibit: exposic~
exist: existir existe existem existencia
expand: ampli~ expand~ expansao
expense: gasto gastos gast~ despesa~
expensive: caro caros encarec~
experiment: experiment~
expire: caduc~ expir~
explain: explic~
exploit: explorac~
explore: explorador~
expose: expor expos expost~
express: expressou expressar expressaram express~
extend: prorrog~ prolong~ estend~
extinct: extint~ extinc~
extinguish: apagaram debel~ extingu~
extort: extor~ extorsao extorqu~
extra: horas_extras
extraordinary: extraordinari~
extreme: extrem~
extremist: extremismo extremista extremistas ultradireit~
eye: olho olhos ocular
face: rosto rostos enfrent~
facility: instalacoes instalacao
fact: fato fatos facto factos
fail: falh~ reprov~
fair: justo justa justos feira feiras
faith: fe_catolica fe_crista
fake: noticias_falsas
fame: fama
famous: famoso famosa famosos celebre~
fan: fa fas torcida~
farm: fazenda_agricola quinta_agricola granja~
fashion: moda estilista~
fat: gordura~ obes~ gord~
favour: favor favores favorit~ favorec~
federation: federac~
feed: nutri~
feel: sentir sente sentem sentiu sentim~
female: feminin~ femea~
feminist: feminismo feminista feministas
fence: vedac~
fertile: fertil ferteis fertilidade
fertiliser: fertilizante~ adubo~
fever: febre~
fiction: ficcao
fierce: feroz ferozes
fight: lut~ luta lutou briga brigas brig~ combate combates
file: dossie
fill: ench~ preench~
film: cineasta~ longa_metragem curta_metragem
finally: finalmente
financial: financeir~
finger: dedo~
firearm: arma_de_fogo armas_de_fogo
firework: fogos_de_artificio fogo_de_artificio
fish: pesc~ pesqueir~
fit: apto_para apta aptos
flag: bandeira~
flame: labared~
fleet: frota frotas
flexible: flexi~ flexivel
float: flutu~ boi~
flood: transbord~
flour: farinha~
flow: fluxo~ caudal
flower: flor flores florist~
flu: gripal influenza
fly: sobrevo~ voar voou voaram voa
focus: foc~ foco
fog: nevoeiro neblina
follower: seguidor~
football: futebolist~
force: forc~ obrig~ forca forcar
forecast: previsao_do_tempo
forge: falsidade_ideologica
forget: esquec~
forgive: perdo~ perdao
form: form~ formac~
formula: formula~
fortune: fortuna~
forum: forum
fossil: fossil fosseis
found: fundou fundar fundada fundado fundaram fundac~
fraction: fracao
fracture: fratur~
fragile: fragil frageis fragilidade
frank: franco franca
fraud: burl~ golpista_financeiro estelionat~
freeze: congel~ gead~
freight: cargueir~
frequent: frequente frequentes frequencia frequencias
friendly: amistos~
frog: sapo sapos
front: frente_de_batalha
fruit: fruta~ frutos
frustrate: frustr~
fugitive: fugitiv~
full: pleno plena cheio
function: func~ funcao funcoes
fundamental: fundamental fundamentais
funeral: velori~ sepultament~
funny: engracad~
furniture: moveis mobiliari~
fuse: fundir fundiu fundiram
galaxy: galaxia~
gallery: galeria~
gamble: jogo_de_azar jogos_de_azar
game: videogame~
gap: disparidade~
garage: garagem garagens oficina_mecanica
garbage: lixo lixos
garden: jardim jardins jardin~ horta hortas
gay: gay gays homossexual homossexuais lgbt
gender: genero
gene: gene genes genetic~ genom~
generate: gerou gerar gera geram gerad~
generation: geracao geracoes
generous: generos~
genocide: genocid~
gentle: gentil gentis
ghost: fantasma~
giant: gigant~
gift: brinde~
giraffe: girafa~
girlfriend: namorada namoradas companheira
boyfriend: namorado namorados companheiro
glacier: glaciar~ geleira~
global: global globais
glory: gloria
goal: golead~ artilheiro~
goalkeeper: goleiro goleira goleiros
goat: cabra~
golf: golfe golfist~
good: bom boa bons boas
goods: bens
govern: govern~
grade: nota_final
graduate: graduad~ licenciad~ formand~
grain: grao graos
grandchild: neto netos
grandfather: avos
grant: outorg~ bolsa_de_estudo
grass: grama gramado relva
grateful: grat~ gratidao
grave: tumulo tumulos vala_comum sepultura~
graze: pastag~ pastore~
great: otim~
greenhouse: efeito_estufa estufas_agricolas
greet: cumpriment~
grenade: granada granadas
guess: adivinh~
guide: gui~ guia guias
guitar: guitarr~ violao
gym: academia_de_ginastica ginasio~
gymnast: ginast~ ginastica
habit: habito~
hair: cabelo~
hall: saguao salao
hammer: martel~
hand: mao maos
handcuff: algem~
hang: pendur~
happy: feliz felizes felicidade alegr~
harass: assed~ assedi~ hostiliz~
hard: duro duros
harm: maleficio
hat: chapeu~ bone
hatred: odi~ odio
headline: manchete~
headquarters: sede sedes quartel_general
heal: sarar cicatriz~
healthy: saudavel saudaveis
hear: escut~
heart: coracoes cardiac~ infarto~ enfarte~
heat: calefac~ aquec~ quente quentes
heatwave: onda_de_calor ondas_de_calor
heaven: ceu ceus
heavy: pesad~
height: altura~ estatura
heir: herd~ herdeir~ heranca
helmet: capacete~
hepatitis: hepatite~
heritage: patrimonio~
hero: heroi herois heroic~
hesitate: hesit~
hike: trilha trilhas caminhada~
hill: colina~ morro~ encosta~
hip: quadril
historian: historiador~
hole: buraco~
holiday: ferias feriado~
holocaust: holocausto
holy: sagrad~
honest: honest~
honour: honra honr~
horror: horror~ horroriz~
hostile: hostil hostis hostilidade~
household: domicilios
human: human~ ser_humano seres_humanos
humanitarian: humanitari~
humid: umid~ humid~
humiliate: humilh~
humour: humor
hundred: cem cento
hungry: famint~
hunt: cac~ cacador~ cacad~
hurricane: furacao furacoes
hydrogen: hidrogenio
hygiene: higien~
ice: gelo
icon: icone~
idea: ideia ideias
identity: identidade~
ignore: ignor~
ill: adoec~
illegal: ilegal ilegais clandestin~ ilicit~
imagine: imagin~
imitate: imit~
immediate: imediat~
immigrant: imigr~
immigration: imigracao migratori~
immune: imun~
impact: impact~ repercu~
implement: implement~
imply: implic~ impliqu~
impossible: impossivel impossiveis
impress: impression~
improve: melhor~
best: melhor melhores
internal: interno interna internos internas
dismiss: demiti
injure: feri
impunity: impun~
incentive: incentiv~
incident: incident~
incite: incit~ instig~
include: inclu~
income: rendimento rendimentos renda rendas
increase: increment~
independence: independente independentes independencia independencias
index: indices
indicator: indicador~
indict: denunciad~
indirect: indiret~
individual: individual individuais
industrial: industrial industriais
inequality: desigual~
infant: lactente~
inflate: inflacionari~
influence: influ~ influenc~ influente~
information: informacao informacoes
infrastructure: infraestrutura~
ingredient: ingrediente~
inject: injec~ injet~
injure: lesion~ lesao lesoes
injustice: injust~
innocent: inocente inocentes inocencia inocencias
innovation: inov~
insect: inset~
insecurity: inseguranca
inspire: inspir~
instruct: instru~ instruc~
instrument: instrument~
insult: insult~ ofens~ ofensa
insurance: seguradora~
intellectual: intelectual intelectuais
intelligence: servicos_secretos inteligencia
intent: intenc~
interest: interess~
interfere: ingerente ingerentes ingerencia ingerencias interfer~
interim: interin~ provisori~
intern: estagiari~ estagio
interpret: interpret~
interrogate: interrog~
intervene: interv~ interveio intervieram
intimidate: intimid~
introduce: introduz~
invent: invent~
inventory: estoque~
investigator: investigador investigadores investigadora
invite: convid~ convite~
involve: envolv~
irony: ironi~
irrigate: irrig~
islamic: islam~ isla
isolate: isol~
ivory: marfim
jacket: jaqueta~ colete~
jealous: ciumes ciume ciument~
jewel: joia joias joalher~
job: profiss~ profissao
join: junt~ unir uniu uniram
joint: conjunt~
joke: piada~ brincad~
journey: percurso~ trajeto~
joy: alegria
judge: julg~
juice: suco sucos sumo
jump: salt~ pular pulou
jungle: selva~
junior: juvenil juvenis
jury: jurado~ juri
justify: justific~ justifiqu~
karate: carate
keep: guardar conserv~
key: chave chaves
kick: chut~ pontape~
kidney: rim rins renal
killer: assassino assassina assassinos
kindergarten: jardim_de_infancia creche~
kingdom: reino reinos
kiss: beij~
knee: joelho~
knife: arma_branca facad~ punhal
knowledge: conhecimento~
label: rotul~ etiquet~
labour: mao_de_obra
lady: dama damas primeira_dama
lamb: cordeiro~
lamp: lampada~
lane: faixa_de_rodagem
language: idioma~ lingua linguas linguagem linguagens linguistic~
laptop: notebook~ computador_portatil
laser: laser lasers
latin: latin~ latino_american~
laugh: riso risos rir
lawsuit: acao_judicial acoes_judiciais queixa_crime
layoff: demissao_em_massa demissoes_em_massa
lazy: preguic~
lead: encabec~ chefi~
leaflet: panfleto~ folheto~
league: liga ligas
leak: vaz~ vazou vazaram vazad~ fuga_de_gas fuga_de_dados fuga_de_informacao
lean: inclin~
lease: arrend~ aluguer~ aluguel alug~ alugueis locac~
leather: couro
lecture: palestra~
legacy: legado~
legal: legal legais juridic~
legend: lenda~ lendari~
legislature: legislatura~
legitimate: legitim~
leg: perna pernas
leisure: lazer
lemon: limao limoes
lend: emprest~
length: comprimento
leopard: leopardo~ onca oncas
lesson: licao licoes
liberate: libertac~
library: biblioteca~
licence: carteira_de_motorista carta_de_conducao
lie: mentir mentiu mentira~ mente mentiros~
lieutenant: tenente~
light: iluminac~ ilumin~ leves
lightning: relampago~ descarga_eletrica
like: gost~
link: vincul~ elo elos
lion: leao leoes leoa
lip: labio~
list: lista listas listag~
literature: literatur~ literari~
live: viv~ viver vive mora moram morava morou morar
liver: figado
livestock: pecuari~ rebanho~
load: carreg~
loan: credito_consignado
lobby: lobby~ lobista~
lobster: lagosta~
location: localiz~
lock: fechadura~
logo: logotipo~
lonely: solidao solitari~
look: olh~
loot: saqueador~
lottery: loteria~
loud: barulh~
love: amor amores apaixon~
loyal: leal leais lealdade
luck: sorte
luggage: bagagem bagagens malas
lunch: almoc~ merenda~
lung: pulmao pulmoes pulmon~
luxury: lux~ luxo
lynch: linch~
machine: maquina maquinas maquinari~
magazine: revista revistas
magic: magi~ magic~
mail: correspondencia
maintenance: manutencao
make: fabric~ fabrico fabriqu~
male: masculin~
manager: gerente~
mansion: mansao mansoes palacet~
manslaughter: homicidio_culposo homicidio_negligente
manufacture: manufatur~
manufacturer: montadora montadoras
manure: esterco estrume
map: mapas cartograf~
marathon: maratona~
march: desfil~
margin: margem margens
marijuana: maconha canabis haxixe
marine: fuzileir~
marriage: casamento~ matrimonio~
marry: casar casou casaram casad~
marsh: pantano~ pantanal brejo~
martial: lei_marcial
mass: missa missas massiv~ em_massa macic~
master: mestre mestres mestrado
mature: madur~
maximum: maxim~
mayor: ex_prefeito ex_prefeita
meal: refeic~ refeicao refeicoes
mean: signific~
measure: medir mediu
meat: carnic~ frigorific~ acougue
mechanic: mecanic~
medal: medalh~
mediate: mediac~ mediador~
meeting: sessao sessoes
melt: derret~ degelo
memory: memoria~ lembranc~
mental: mental mentais psiquic~
mention: mencion~ mencao mencoes
merchant: comerciante~ lojist~
mercy: piedade clemencia misericord~
metal: metal metais metalic~ metalurg~
meteor: meteorito~
method: metodo~
microphone: microfone~
midfielder: meio_campista meia_ofensivo medio_centro
midnight: meia_noite
migration: migrac~
military: militarmente
militia: milicia milicias
mine: mineradora mineradoras
mineral: mineral minerais minerio~
minimum: minim~
minority: minoritari~
miracle: milagr~
mirror: espelho~
misconduct: ma_conduta
mission: missao missoes
mix: mistur~
mobilise: mobiliza
mock: zomb~ debochad~ debochou
moderate: moder~
modern: modern~
modest: modest~
monarchy: monarqui~
money: monetari~
monk: monge~ mosteiro~
monkey: macaco~
monument: monument~
moon: lua lunar
moral: moral morais
morgue: necroter~ morgue~ instituto_medico_legal
mortgage: hipotec~
mosaic: mosaico~
mosque: mesquita~
motel: motel moteis
motive: motivac~
motorist: automobilist~
motorway: autoestrada autoestradas
mouse: rato ratos
mouth: boca
movement: movimento~
mud: lamacal
mudslide: deslizamento_de_lama
mummy: mumia~
muscle: muscul~
mushroom: cogumelo~
musician: musico musicos
mutiny: amotin~
mystery: misteri~
myth: mito mitos
nail: prego~ unha unhas
naked: pelad~
name: apelido~ sobrenome~
narrow: estreit~
nationalist: nacionalismo nacionalista nacionalistas
nationality: nacionalidade~
natural: natural naturais
nature: natureza
navy: naval navais marinha
nazi: nazi nazis nazismo nazista~
near: proximidade~
neck: pescoco~
needle: agulha~
neglect: neglig~
negligence: negligencia~ imprudencia~
neighbourhood: bairro~
nephew: sobrinho~ sobrinha
nervous: nervos~
nest: ninho~
net: liquido
neutral: neutr~ neutral
news: noticia~
nickname: apelidad~ alcunh~
night: noturn~
nightclub: discoteca~ boate~ casa_noturna
noise: ruido~ barulho
nominate: nomeacao_para
nonprofit: sem_fins_lucrativos
noon: meio_dia
normal: normal normais normalmente
northern: nortista~
northeast: nordeste
northwest: noroeste
nose: nariz
notebook: caderno~
novel: romance romances
novelist: romancista~
number: numeros
nun: freira~
nut: noz nozes
oath: juramento~ jur~ tomou_posse tomar_posse tomaram_posse
obey: obedec~ acat~
object: objeto~ objec~
oblige: obrigatori~
obscene: obscen~
observe: observ~
observer: observador observadores observadora
obstacle: obstacul~ entrav~
occasion: ocasiao ocasioes
ocean: oceano~
octopus: polvo polvos
offence: infrac~ infracao infracoes contraordente contraordentes contraordencia contraordencias
offender: infrator~ delinquente~ reincident~
official: oficial oficiais
oil: petroleir~
olive: azeite azeiton~
online: on_line
opera: opera operas
operate: oper~ operad~
opinion: opin~
opponent: rival rivais adversari~
opportunity: oportunidade~
oppose: opor opos opoe opost~
oppress: opress~ oprim~
optimism: otimismo otimista otimistas
orange: laranja~
orbit: orbit~
orchestra: orquestra~ filarmonic~ sinfonic~
organ: orgao orgaos
organise: organiz~
orient: orient~
origin: originari~
original: original originais
orphan: orfao orfaos orfa orfas orfanat~
outrage: indigna
outskirts: periferia~ arredores
oven: forno fornos
overcome: superar superou superaram super~
overcrowd: lotad~ superlotac~
overdose: overdose~
oversee: supervis~ fiscalizar
overthrow: golpe_de_estado
overturn: capot~ revert~
oxygen: oxigen~
oyster: ostra~
pace: ritmo~
pack: pacote~ embal~ embalagem embalagens
page: pagina~
pain: dor dores dolor~
painkiller: analgesic~
paint: pint~ pintura~
painter: pintor~
palace: palacio palacios
palm: palmeira~
pandemic: coronavirus covid pandemic~
panel: painel paineis
panic: panico
parachute: paraqued~
parade: desfile desfiles parada_militar
paradise: paraiso paraisos
paralyse: paralis~
paramedic: paramedic~ samu
parish: paroqu~
parking: estacionamento~ parque_de_estacionamento
parole: liberdade_condicional
partner: parceir~ parceria~ companheir~
passage: passagem passagens
passion: paix~ paixao paixoes
passport: passaporte~
password: senha senhas palavra_passe
pasta: massas_alimenticias
patent: patente~
path: caminho~
patience: paciencia
patriot: patri~ patriot~
patrol: patrulh~
pattern: padrao padroes
pause: paus~
peaceful: pacific~
peak: picos cume
peasant: campones~ camponesa camponeses
pedophile: pedofil~
pencil: lapis
penguin: pinguim pinguins
pensioner: pensionist~
perfect: perfeit~
performance: desempenh~
perfume: perfum~
permanent: permanent~
persecute: persegu~ persegui
personal: pessoal pessoais
persuade: persuad~
pesticide: pesticid~ agrotoxic~
pet: animal_de_estimacao animais_de_estimacao
petition: peticao peticoes abaixo_assinado
petrol: posto_de_gasolina posto_de_combustivel gasolineira~
phase: fase fases
philosophy: filosof~
photographer: fotografo fotografa fotografos
phrase: frase frases
physical: fisic~
piano: pian~
picket: piquete~
piece: peca pecas pedaco~ fragmento~
pig: porco porcos suin~
pilgrim: romaria~
pill: pilula~ comprimido comprimidos
pillar: pilar pilares
pipe: tubulac~ encanament~ cano canos
pipeline: oleoduto~ gasoduto~
piracy: pirataria
pitch: relvado
plague: peste pragas
planet: planet~
plant: planta plantas plant~
plaster: gesso
platform: plataforma~
play: jogar jogou jogaram joga jogam jogara
playoff: eliminatoria~ mata_mata
pleasant: agradavel agradaveis
please: agradar agradou
plot: trama conspiracao
pneumonia: pneumonia~
pocket: bolso bolsos
poem: poem~ poesia poeta poetas
poison: veneno~
polar: polar polares
policy: politicas_publicas
politician: politico politicos
pollute: polu~ poluente~
pool: piscina piscinas
popular: popular popularidade
populist: populismo populista populistas
portrait: retrat~
position: posic~ posicao posicoes
positive: positiv~
poster: pôster pôsteres
potato: batata~
poverty: pobreza miseria
powder: polvora po_branco
powerful: poderos~ potent~
practice: pratic~
pray: rez~ orac~ oracao oracoes prece~
predict: prever previu prognostic~ predisse predizer
prefer: prefer~ prefir~
prejudice: preconceit~
premier: premier
prepare: prepar~
preserve: preserv~
pretend: fing~ fingi
previous: previa previo previos
pride: orgulh~
primary: primarias primaria
principle: principio principios
print: imprim~
priority: prioriz~ prioritari~ prioridade prioridades
privacy: privacidade
privilege: privileg~
probe: sonda sondas
procession: prociss~
profession: profissional profissionais
profile: perfil perfis
progress: progress~
promote: promov~ promoc~
property: propriedade~ imovel imoveis imobiliari~
prosecute: processar processou process_ado
prosecutor: procurador_geral
prosperity: prosper~
prostitute: prostit~
protein: protein~
prototype: prototip~
prove: comprov~ provar provou
provide: proporcion~
provoke: provoca_dor
psychiatric: psiquiatr~ psicolog~
pull: pux~
pulse: pulso
pump: bombeamento
punch: soco socos
punish: pun~ punicao punicoes castig~
purge: expurg~ purga
push: empurr~
qualify: classific~ classifiqu~ qualific~
quarrel: desavenc~
quarterfinal: quartas_de_final quartos_de_final
quick: rapid~
quiet: silenci~
quit: larg~
quota: cota cotas quota quotas
rabbi: rabin~
rabbit: coelho~
racist: xenofob~
radar: radar radares
radiation: radiac~ radioativ~
radical: radical radicais radicaliz~
radio: radio radios emissora_de_radio
raft: jangada~
railway: ferrovia ferrovias linha_ferrea
rally: comicio~
rape: estuprador~
rare: raro rara raros raras
ration: racion~
raw: cru crua
read: ler leu leram leitur~ leitor~
reality: realidade~
rear: traseir~
rebuild: reconstru~
recall: recolhimento
receipt: recibo recibos
recession: recess~ recessao
recipe: receita_culinaria
recommend: recomend~
reconcile: reconcili~
reconsider: reconsider~
record: gravar gravou gravado gravac~
recover: recuper~
recycle: recicl~
red: vermelh~
referee: arbitr~
refinery: refinaria~
reform: reforma reformas
refund: reembols~
regime: regime regimes
regret: lament~ arrepend~
regulate: regul~ regulament~
regulator: regulador~ reguladora
rehabilitate: reabilit~
reign: rein~ reinado
relate: relacion~
relation: relacao relacoes
relax: relax~ flexibiliz~
release: posto_em_liberdade postos_em_liberdade posta_em_liberdade colocado_em_liberdade
relegate: rebaix~
relief: alivi~
religion: religiao religioes
relocate: realoj~
remember: lembrar
remote: remot~ longinqu~
remove: remov~ remoc~ retir~
renew: renov~
repeat: repet~ repit~
repel: repel~ repeliu
replacement: substitut~
reporter: reporter reporteres
repress: repress~ reprim~
republic: republica republican~
republican: republicano republicana republicanos republicanas
reputation: reputac~
request: requeriment~
require: requer~ requis~
reserve: reserv~
reservoir: reservatori~ albufeira~
reside: resid~
resist: resist~
resolve: solucion~
resource: recursos_naturais
respect: respeit~
responsibility: responsabilidade~
rest: descans~ repous~ resto
restore: restaur~ restabelec~
retail: varej~ retalh~
retailer: varejista varejistas
retaliate: retali~ represalia~
retire: aposentar aposentou
reunify: reunific~
reunite: reencontr~
revenge: vinganca vingar vingou
revenue: arrecadac~
reverse: invert~
review: resenha~
revive: reanim~ ressuscit~
revolt: revolt~
revolution: revoluc~
reward: recompens~
rhino: rinoceronte~
rice: arroz
rich: rico rica ricos ricas riqueza~
rider: cavaleiro~
rifle: fuzil fuzis espingard~
ring: anel aneis
rite: rito ritos ritual rituais
rival: rivalidade~
robot: robo robos robotic~
rock: rocha rochas
romance: romantic~
rope: corda cordas
rot: podr~ apodrec~
round: rodada~
route: rota rotas
routine: rotin~
row: remador~ remo
royal: realeza familia_real
rubble: escombros
rugby: rugbi
ruin: ruina~
ruler: governante~
rumour: rumor~ boato~
run: correr correu correram corre
rural: rural rurais
sabotage: sabot~
sacrifice: sacrific~
sad: trist~ tristeza
safe: cofre~ ileso ilesa ilesos ilesas a_salvo
sail: veleiro~ naveg~ regata~
saint: beatific~ canoniz~
salmon: salmao salmoes
salt: sal_marinho
sample: amostra~
sand: areia~
satire: satiri~
sauce: molho~
save: economiz~ poup~
scale: escala escalas
scandal: escandal~
scare: assust~
scene: cena cenas
schedule: cronograma~ horario horarios
scheme: esquema~
scholar: erudit~
scholarship: bolsas_de_estudo
scientist: cientista~
score: pontua~ placar marcou marcaram marcar marcador
scream: grit~ grito
screen: tela telas ecra ecras
sculpture: escultur~
seal: lacr~ selar
second: segunda
see: veem
seed: semente~ seme~ plantio
seize: apreend~ apreens~ apreendid~
select: selecion~ selec~ selecao
semifinal: semifinal semifinais meia_final meias_finais
senate: senado
senator: senador senadora senadores
senior: alto_cargo
sense: bom_senso senso
sensitive: sensiv~ sensib~
separate: separ~
separatist: separatismo separatista separatistas
sergeant: sargento~
series: serie series
set: fixar fixou
settlement: assentamento~ colono~ colonato
severe: sever~
sewage: esgotos aguas_residuais
sex: sexo
shake: abal~ sacud~
share: acoes
shark: tubarao tubaroes
sharp: brusc~
sheep: ovelha~ ovin~
shell: obus projetil projeteis morteiro~ granada_de_morteiro
shelter: refugi~ albergue~
sheriff: xerife
shift: turno turnos
ship: armador~
shirt: camiseta~ camisa camisas camisola~
shock: choque_eletrico choqu_ado chocad~
shoe: sapat~ calcad~
shoot: troca_de_tiros
mall: shopping shoppings centro_comercial centros_comerciais
shore: orla
short: curto curta curtos curtas
shortage: carencia~
shoulder: ombro~
shower: chuveiro~
shrink: encolh~ contrac~
sick: enjo~ mal_estar
side: lado lados
signal: sinal sinais sinaliz~
silver: prata
similar: similar similares
simple: simples simplific~
simulate: simul~
sing: cant~
single: solteir~
sister: irmas
sit: sentar sentado sentada
size: tamanho
skate: patin~
ski: esqui~ esquiador~
skin: pele
skirt: saia saias
skull: cranio
skyscraper: arranha_ceu arranha_ceus
slave: escrav~
sleep: sono
slogan: slogan slogans lema lemas
slow: lent~ desaceler~
smell: cheiro~ odor
smile: sorri~ sorriso sorriu sorrir
smoke: fumar fuma tabagismo
smoker: fumante~ fumador~
smuggle: contraband~
snake: cobra_venenosa serpente~ cobras
sniper: franco_atirador franco_atiradores
snow: nev~ nevao nevoes
soap: sabao
society: sociedades
sociologist: sociolog~
software: software
soil: solo solos
solar: fotovolt~
solidarity: solidari~ solidariedade
song: cancao cancoes
soul: alma almas
sound: som sons sonor~
soup: sopa
southeast: sudeste
southern: meridional meridionais
southwest: sudoeste
sovereign: soberan~
spacecraft: nave_espacial naves_espaciais
spark: faisca~ desencade~
speak: fal~
special: especial especiais
specific: especific~
speculate: especul~
spend: desembols~
spill: derram~ mare_negra
spirit: espirit~
split: cisao racha
sponsor: patrocin~
spring: primavera
sprinter: velocista~
squad: plantel esquadr~
square: praca pracas
stab: esfaque~ apunhal~
stability: estabil~
staff: quadro_de_funcionarios
stamp: selos_postais
stampede: debandada pisoteamento
standard: padroniz~
star: estrela~
starve: desnutri~ inanicao subnutri~
statement: declaracao nota_oficial
statistics: estatistic~
statue: estatua~
stay: estadia
steam: vapor vapores
step: passo passos
stick: grud~ pau
stomach: estomago
stone: pedrada~ apedrej~
stop: parar parou pararam cessar cessou
storage: armazen~
story: relato~
strand: encalh~ ilhad~ retid~
strange: estranh~
strangle: estrangul~ esgan~
strategy: estrateg~
stream: corrego~ riacho~ ribeira~
stress: estresse stress
stretch: trecho~ troco
strict: estrit~ rigoros~
stroke: avc derrame acidente_vascular_cerebral
structure: estrutur~
studio: estudio_de_cinema
study: estud~
stun: atordo~
stupid: estupid~ burro
style: estilo~
subject: tema temas
submarine: submarin~
submit: submet~
suburb: suburb~
succeed: consegu~
successor: sucessor~
sudden: repentin~ subit~
suggest: suger~ sugir~
suicide: suicid~
summer: verao veroes
summit: cimeira~
summon: convoc~ convoqu~ intim~
sun: ensolarad~
superior: superior~
suppose: supost~
supreme: suprem~
surface: superficie~
surgeon: cirurgiao cirurgiaes
surprise: surpreend~ surpres~
surrender: rend~ capitul~ rendic~
surround: rodead~
swallow: engol~
sweat: suor
sweep: varr~
sweet: doce doces
swim: nadar nadador~ natacao
sword: espada~
symbol: simbol~
sympathy: simpati~
synagogue: sinagoga~
tablet: tablet tablets
talent: talent~
tank: cisterna~
target: alvo alvos mirar
task: tarefa~
taste: sabor sabores
tattoo: tatu~
tax: ipva icms iva
taxpayer: contribuinte~
taxi: taxi taxis
tea: cha_verde chá
teach: ensin~ lecion~
teammate: companheiro_de_equipe
telescope: telescop~
tell: relatar relatou relataram relata narr~
temple: templo~
temporary: temporari~
tempt: tentac~
tenant: inquilin~ locatari~
tend: tend~ tendenc~
tender: licitac~
tennis: tenis tenista~
tension: tensao tensoes tenso tensa
terrible: terriv~ horriv~
territory: territori~ territorial territoriais
testify: depor depoim~ depôs
text: texto textos
theatre: teatro~ teatral teatrais
theory: teori~
therapy: terapi~
thermal: termic~
thin: magr~
think: pens~ acha_que
threshold: limiar
throat: garganta~
throne: trono
throw: atir~ arremess~ jog_ou_pedras
thunder: trovo~ trovao
tide: mare mares_vivas
tie: gravata_azul
tiger: tigre~
timber: madeir~ madeireir~
tip: gorjeta~
tire: pneu pneus cansad~ cans~
tobacco: tabaco tabac~
toilet: banheiro~ sanitario_publico
toll: pedagio~ portagem portagens
tomato: tomate~
tomb: mausoleu~
tooth: dente dentes
torch: tocha~
tornado: tornado~
torture: tortur~
touch: tocar tocou tocaram
tour: turne
tower: torre torres
toy: brinqued~
track: pista pistas
tractor: trator~
tradition: tradic~ tradicao tradicional tradicionais
trafficking: trafico
tragedy: tragedi~ tragic~
trailer: reboque~ trailer
train: trein~ capacit~
tram: bonde bondes eletrico_de_lisboa
transgender: transgener~ transexual~ trans
translate: traduz~ traduc~ tradutor~
transparent: transparente transparentes transparencia transparencias
transplant: transplant~
trauma: trauma~
treason: traicao
treasury: tesouro tesouraria
tremor: tremor tremores
trick: truque~
trigger: gatilho
trillion: trilhao trilhoes trilião
trophy: trofeu~
tropical: tropical tropicais
trust: confi~
truth: verdad~ verdade
tuition: mensalidade~ propina_universitaria matricula matriculas
tumour: tumor~
turbine: turbina~ eolic~
turtle: tartaruga~
twin: geme~ gemeo gemeos
tycoon: magnata~
typhoon: tufao tufoes
ugly: fei~ feio
ultimatum: ultimato~
umbrella: guarda_chuva guarda_chuvas
unable: incapaz incapazes
unanimous: unanim~
uncertain: incert~ incerteza
uncle: tio tios
uncover: desvend~ desmasc~
undermine: enfraqu~ fragiliz~
understand: entend~ compreend~
undocumented: sem_documentos indocumentad~
unearth: desenterr~ exum~
unemployed: desempregad~
unexpected: inesperad~ imprevist~
unfair: desleal
uniform: uniforme~ fardament~
unique: unic~
unit: unidade~
unite: unid~
universal: universal universais
unprecedented: inedit~ sem_precedentes
unrest: agitac~ distur_bios disturbio~
update: atualiz~
uranium: uranio
urban: urban~
urge: instar instou exort~
urgent: urgente~
user: usuari~ utilizador~ internauta~
usual: habitual habituais
valid: valid~
value: valor valores
vandal: vandal_ismo
vehicle: veicul~
veteran: veteran~ ex_combatente
veterinarian: veterinari~
viable: viav~ viabilidade viabiliz~
victim: vitimas_fatais vitima_fatal
village: vilarejo~
vineyard: vinhedo~
violate: viol~ violar violou infring~
violin: violin~ violoncel~
virgin: virgem virgens
visible: visiv~ visib~
vision: visao visoes
visitor: visitante~
vital: vital vitais
vitamin: vitamin~
voice: voz vozes
void: nulidade nulo nula
volleyball: volei voleibol
volume: volume~
volunteer: voluntari~
vomit: vomit~
voter: eleitorado
vulnerable: vulnerav~ vulnerabilidade
wage: salario_minimo
wait: lista_de_espera
waiter: garcom garcons garconete empregado_de_mesa
wake: despert~
walk: caminh~ pass_ear passear passeio
wall: muro muros parede paredes muralha~
wallet: carteira_com
warm: morno morna
warrant: mandado mandados
warship: navio_de_guerra navios_de_guerra fragata~
wash: lavar lavou lavand~
waste: desperdic~ esbanj~ residuo residuos
watch: assist~ assistir
watchdog: orgao_regulador agencia_reguladora
waterfall: cachoeira~ cascata~
weak: frac~ fraqueza
wear: vest~ vestia usava
weapons: belico
weather: meteorolog~
wedding: boda bodas nupcial
weekend: final_de_semana finais_de_semana
weigh: pesava pesa pesam
weight: peso pesos
welcome: bem_vindo bem_vinda
welfare: bem_estar
well: poco pocos
western: ocidental ocidentais
wet: molhad~
whale: baleia~
wheel: roda rodas volante
wheelchair: cadeira_de_rodas
white: branco branca brancos brancas
black: negro negra negros negras preto preta pretos pretas
green: verde verdes
blue: azul azuis
yellow: amarel~
grey: cinzent~
pink: cor_de_rosa
wide: ampl~
widow: viuv~
wild: selvagem selvagens silvestre~ fauna
wildfire: incendio_florestal incendios_florestais
will: testamento~
wing: asa asas
winner: vencedor~ ganhador~
winter: inverno~
wise: sabedoria
withdraw: retirada_das_tropas
wolf: lobo lobos
wonder: maravilh~
word: palavra palavras
workshop: oficina oficinas
worse: pior piores
worship: culto cultos
wound: ferida_aberta
wreck: carcac~
wrestle: luta_livre
wrist: pulso_direito
write: escrev~ escrit~ escreveu
wrong: errad~
yacht: iate iates
yard: patio patios
yield: ced~ cede
youth: juventude
zero: zero
come: vir veio vieram vem vinda
issue: emit~
way: maneira~
point: ponto pontos
thing: coisa coisas
post: postou postar postagem postagens
seem: parec~
act: ato atos agir agiu
real: real_perigo
likely: provavel provaveis provavelmente
view: ponto_de_vista
often: frequentemente
host: anfitria~ sedi~
pass: passar passaram passa passam
account: contas
potential: potencial potenciais
figure: figura figuras
refer: referir refere
air: ar_livre
striker: centroavante~
leadership: lideranca liderancas
delegate: delegado delegada delegados
significant: significativ~
establishment: estabelecimento~
entire: inteir~
trouble: apuro apuros
server: servidor_informatico
reflect: reflet~ reflex~
ability: habilidade~
stake: participacao_acionaria
intend: pretend~
huge: imens~
range: gama
status: estatuto
core: nucleo
root: raiz raizes
version: versao versoes
table: mesa mesas
possibility: possibilidade~
outcome: desfecho~
behavior: conduta~
negative: negativ~
approval: aprovacao
advise: aconselh~
lift: levant~
cycle: ciclo ciclos
factor: fator fatores
type: tipos
channel: canal_de_televisao emissora emissoras
purpose: proposito finalidade
circumstance: circunstanc~
fee: honorari~
delay: demor~ atraso
signature: assinaturas
racial: racial raciais
skill: competencias
belief: crenca~
episode: episodio~
content: conteud~
element: elemento elementos
art: arte artes
procedure: procedimento~
deficit: deficit defices
surplus: superavit excedente~
variety: varied~
native: nativ~ oriund~
bold: audaz
anchor: ancor~
jet: jato jatos
arena: arena arenas
tape: fitas
escalate: escalada_de_violencia
pound: libra libras
euro: euro euros
ruble: rublo~
yuan: yuan
visa: visto_de_entrada vistos
imprison: encarcer~
rescuer: equipes_de_resgate
ward: enfermaria~ ala_hospitalar
midwife: parteira~
prescription: receita_medica
pharmacy: farmacia farmacias
polio: poliomielite polio
tuberculosis: tuberculose
aids: aids hiv sida
rabies: raiva_canina
germ: germe germes
secondary: secundari~
collateral: colateral colaterais
startup: startup startups
takeover: aquisic~ opa
subsidiary: subsidiari~
shipment: remessa~
factory: fabril fabris
apprentice: aprendiz~
retirement: aposentadorias
strike: greve_geral
lockout: lockout
medalist: medalhista~
runner: corredor corredora corredores
swimmer: nadadora nadadores
defender: zagueir~ zagueiro
substitute: suplente~
podium: podio~
stage: etapa etapas palco palcos
astronomer: astronom~
earth: planeta_terra
cosmonaut: cosmonaut~
astronaut: astronaut~
mathematics: matematic~
embryo: embria~ embriao embrioes
species: especie especies
pine: pinheir~ pinhal pinhais
oak: carvalho_centenario
leaf: folha folhas
hail: granizo
thunderstorm: trovoada~
frost: geada geadas
rainfall: pluviometr~
sandstorm: tempestade_de_areia
tsunami: tsunami~
earthquake: tremor_de_terra
epicentre: epicentro
lava: lava
crater: cratera~
magnitude: magnitude
gust: rajada rajadas
bus: ponto_de_onibus micro_onibus
rail: trilhos
carriage: vagao vagoes
locomotive: locomotiv~
crossing: passagem_de_nivel
tanker: caminhao_tanque petroleiro petroleiros
seaplane: hidroaviao
turbulence: turbulenci~
landing: pous~ aterriss~ aterr~
land: pouso
takeoff: decolag~ decol~
attendant: comissario_de_bordo comissarios_de_bordo aeromoca~ hospedeira_de_bordo
cable: teleferic~ cabo cabos
carmaker: fabricante_de_automoveis
hacker: hacker hackers pirata_informatico
encrypt: criptograf~ encript~
cyberattack: ciberataque~
algorithm: algoritm~
subscriber: assinante~
streaming: streaming
influencer: influenciador~ influencer
viral: viral virais viraliz~
columnist: colunista~
biography: biograf~
bookshop: livraria~
publisher: editora editoras
ballet: bale
choir: coral_de_vozes
pyramid: piramid~
conclave: conclave
vatican: vaticano
sect: seita seitas
ramadan: ramada
antisemitic: antissemit~
apartheid: apartheid
euthanasia: eutanasi~
surrogate: barriga_de_aluguel
alimony: pensao_alimenticia
newborn: recem_nascido recem_nascida recem_nascidos
demographic: demograf~
smuggler: coiote_de_imigrantes contrabandista~
citizenship: cidadania
naturalise: naturaliz~
negotiator: negociador~
armistice: armistici~
annex: anexac~ anexou anexar
trench: trincheira~
bunker: bunker bunkers
landmine: mina_terrestre minas_terrestres
mercenary: mercenari~
paramilitary: paramilitar~
brigade: brigada~
battalion: batalha~o batalhao batalhoes
regiment: regimento~
admiral: almirante~
frontline: linha_de_frente
counteroffensive: contraofensiva~
warplane: aviao_de_combate cacas
warhead: ogiva~
plutonium: plutonio
enrich: enriquec~
launder: lavagem_de_dinheiro branqueamento_de_capitais
pickpocket: batedor_de_carteira carteirist~
arsonist: piroman~ incendiario
graffiti: grafit~ pichac~
raid: busca_e_apreensao
fingerprint: impressao_digital impressoes_digitais
footprint: pegada pegadas
dna: dna adn
forensic: forens~ legista~
coroner: medico_legista
plaintiff: querelante~
perjury: perjuri~ falso_testemunho
probation: liberdade_vigiada
ordinance: portaria_municipal
clause: clausula~
quorum: quorum
speaker: presidente_da_camara
caucus: bancada~
ministerial: ministerial ministeriais
inauguration: inaugur~
ballot: cedula_eleitoral
fascist: fascismo fascista fascistas
leftist: esquerdismo esquerdista esquerdistas
rightist: direitismo direitista direitistas
centrist: centrismo centrista centristas
monarch: monarca~
duke: duque~
baron: barao baroes
president: ex_presidente ex_presidenta
asian: asiatic~
arab: arabe~
handover: passagem_de_poder transmissao_de_poder
profitable: rentav~
hotel: pousada pousadas
stable: estavel estaveis
satisfy: satisfeito satisfeita satisfacao
bureaucracy: burocracia burocratic~
diagnose: diagnostic~
plagiarise: plagi~ plagio
intercept: intercept~ intercet~
coast: costeir~
tear: rasg~
butterfly: borboleta~
thesis: tese teses
stain: manch~
scooter: patinete~ trotinet~
pavement: calcada~ passeio_publico
tenth: decim~
anticorruption: anticorrupcao
vice: vice
mafia: mafi~
hiker: excursionista~ caminhante~
additional: adicional adicionais
hockey: hoquei
professor: catedratic~
gun: pistola pistolas
artillery: artilhar~
tourism: turismo turistic~
secret: secret~ segredo~
penalty: penalti penaltis pênalti pênaltis
eruption: erupc~ erupcao erupcoes
ambulance: ambulancia~
infection: infecao infecoes
copper: cobre
outage: falta_de_energia
app: aplicativo~
zoo: zoologic~ zoo
ticket: bilhete~ ingresso ingressos
tunnel: tunel tuneis
province: provincia provincias
couple: casal casais
adult: adult~
age: idades
born: nascid~ nasceu
unknown: desconhec~
thank: agradec~
praise: elogi~
blame: culp~ responsabiliz~
consider: consider~
contain: conter contem
long: longo longa longos longas
high: alto altos
late: tardi~ tarde_demais
false: falso falsa falsos falsas
ready: pronto pronta prontos
solution: soluc~ solucao solucoes
effect: efeito efeitos
reason: razao razoes
tool: ferramenta~
material: material materiais
wood: madeira
bread: pao paes
cigarette: cigarro~
consumer: consumidor~
supplier: fornecedor~
survive: sobreviv~
travel: viajar viajou viajaram
double: dobr~ duplic~
estimate: estim~
festival: festival festivais festa festas
tournament: torneio torneios
sport: esporte~ desport~ esportiv~
degree: grau graus
wave: onda ondas
quarantine: quarentena~
reopen: reabr~ reabertura
riot: disturbios
rocket: foguete foguetes
mediator: mediador mediadora mediadores
committee: comite comites
institute: instituto institutos
brand: marca marcas
opposite: oposto oposta
agenda: agenda~ pauta
candidacy: candidatura~
crucial: crucial cruciais decisiv~
constitutional: constitucional constitucionais
diplomatic: diplomatico diplomatica diplomaticos diplomaticas
economist: economista~
legislative: legislativ~
checkpoint: posto_de_controle
bond: titulos_da_divida obrigacoes_do_tesouro
landfill: aterro_sanitario
methane: metano
seismologist: sismolog~
rector: reitor~
illiterate: analfabet~
dropout: evasao_escolar abandono_escolar
tactic: tatic~
rank: ranking classificacao
refereeing: arbitragem
triple: tripl~
hectolitre: hectolitro~
lighthouse: farol farois
shipyard: estaleiro~
sawmill: serraria~
quarry: pedreira~
slaughterhouse: matadouro~ abatedouro~
beekeeper: apicultor~
hunter: cacador cacadores
swarm: enxame~
locust: gafanhoto~
rat: ratazana~
crow: corvo corvos
amputate: amput~
paralysis: paralisia
pileup: engavetamento~
seatbelt: cinto_de_seguranca
crosswalk: faixa_de_pedestres passadeira
lighting: iluminacao_publica
roundabout: rotunda~
disembark: desembarc~
sculpture: esculp~
expropriate: expropri~
immobilise: imobiliz~
mutilate: mutil~
parody: parodi~
reelect: reeleg~ reeleito reeleita reeleicao
repatriate: repatri~
endure: suport~
burglary: arromb~
compensate: compens~
contest: contest~
skid: derrap~
chain: acorrent~
indebted: endivid~
suffocate: sufoc~
exploit: explorou explorar exploram
legalise: legaliz~
offend: ofend~
stumble: tropec~
revoke: cassou cassar cassado cassada cassacao
plunge: despenc~
deceive: engan~
film: film~
beat: golpe~
wiretap: grampe~ grampo escuta_telefonica escutas_telefonicas
influence: influenci~
flood: inund~
manipulate: manipul~
fine: mult~
graffiti: pich~
overprice: superfatur~ sobrepreco
loot: saqueou
vaccinate: vacin~
monitor: vigi~
arrest: prendam
alleged: suposto_autor
appear: aparec~
consecutive: consecutiv~
air: aereo aerea aereos aereas
level: patamar patamares
proportion: proporcao proporcoes
controller: controlador~
review: rever reviu
rate: taxa taxas
corn: milho
return: devolv~ devolucao
day: jornada jornadas
consent: consent~
wholesaler: atacadista~
surfer: surfista~ surfe
pension: previdencia
splinter: estilhac~
kill: abateu abateram abatido abatidos
round: primeiro_turno primeira_volta
continue: siga sigam manteve
die: morra morram
lose: perca percam
pay: pague paguem
attack: ataca atacam
fall: caira cairao caia caiam
leave: sai saem saira sairao saiam
come: vira virao
put: põe pôs
arrest: detem detêm prende prendem
build: constroi constroem
destroy: destroi destroem
escape: foge fogem
approve: aprove aprovem
deny: negue neguem
section: secao secoes seccao seccoes
tight: acirrad* renhid*
total: totalizad* totaliz*
pass: passou
difference: diferenca diferencas
election: pleito pleitos
serve: cumprir cumpriu cumpre cumprira cumprindo
third: terceiro terceira terceiros
preference: preferencia preferencias
count: apurados apuradas apurada
summit: cupula cimeira
claim: reivindicaram reivindica reivindicado reivindicada reivindicar
burst: irromp*
camouflage: camuflad* camuflagem
violation: violacao_da_lei violacao_de_direitos violacoes_de_direitos violacao_dos_direitos violacoes_dos_direitos violacao_da_constituicao violacao_das_normas violacao_das_regras violacao_da_confianca violacao_do_direito
life: prisao_perpetua
absentia: a_revelia
penalty: penaltes grandes_penalidades grande_penalidade
hat-trick: hat_trick
equalise: igualou
runoff: segundo_turno segunda_volta
count: contagem apuracao
injure: ferindo
rise: ascende ascendeu
nightmare: pesadelo*
unacceptable: inaceitav*
understate: subnotific*
billion: mil_milhoes
goalkeeper: guarda_redes
inauguration: tomada_de_posse
counterpart: homologo homologa homologos
cybersecurity: ciberseguranca seguranca_cibernetica
constructive: construtiv*
overtime: na_prorrogacao no_prolongamento
deepen: aprofundar aprofundou
action: acao
promise: promessa promessas
town: localidade localidades
rescue: socorrer socorreu socorridos socorrido socorrida
ensure: garantindo
shoot: remate remates
inform: informar
question: questionado questionada questionou
guilty: declarado_culpado declarada_culpada considerado_culpado considerada_culpada
kneel: ajoelh*`,
  part: String.raw`(?:\b(?:dos|das) quais|\bentre (?:eles|elas|os quais|as quais|os mortos|as vítimas|as quais estão)|\bentre os mortos,? (?:há|estão)|\bentre as vítimas,? (?:há|estão)|\bincluindo|\binclusive|\bsendo|\bentre (?:eles|elas),)\s*$`,
  partBehind: String.raw`^\s*(?:deles|delas|d[oa]s quais|desses|dessas|destes|destas|das vítimas|dos mortos|dos feridos)(?!\p{L})`,
  addition: String.raw`\b(?:outr[oa]s|mais|adicionais)\s*$`,
  additionBehind: String.raw`^\S+(?:\s\S+)?\s(?:a mais|adicionais|outr[oa]s)(?!\p{L})(?!\s+(?:do )?que)`,
  former: String.raw`(?:(?<!\b(?:votos?|gols?|golos?) )\bcontra|\bante|\bem vez d[eao]s?|\bao invés d[eao]s?|\bem comparação (?:com|a)|\bface a|\be não|\banteriormente|\binicialmente|\b(?:passou|passaram|passando|subiu|subiram|aumentou|caiu|saltou) de|\bbalanço anterior (?:de|era de|apontava))(?: [oa]s?)?\s*$`,
  rise: String.raw`(?:sub(?:iu|iram|indo|ido)|sobe(?:m)?|aument(?:a|ou|aram|ando)|elev(?:a|ou|aram|ando)|cresc(?:e|eu|eram)|salt(?:a|ou)|pass(?:a|ou|aram|ando)|chega(?:m|ram)?|chegou)(?:-se)? (?:já |agora )?(?:(?:o|para) número de \p{L}+ )?(?:para|a|aos|às|até) (?:os |as |pelo menos |mais de )?$`,
  ofWhole: String.raw`^\s(?:d[oa]s|dos seus|das suas|de um total de|num total de|em)\s$`,
  headed: String.raw`(?:\bn[uú]mero|\bbalanço|\btotal|\bmortos|\bmortes|\bóbitos|\bvítimas|\bferidos|\bdetidos|\bpresos|\bdesaparecidos)(?!\p{L})[^,.;]*\s(?:para|a|em|de|até|chega a|é de)\s(?:os\s|as\s)?$`,
  otherTime: String.raw`(?<!\p{L})(?:(?:no )?ano passado|(?:no )?ano anterior|(?:no )?mês passado|(?:na )?semana passada|h[áa] \S+ (?:anos|meses|semanas)|(?:por|cada|a cada) ano|em média|no mundo|em todo o mundo|anteriore?s?)(?!\p{L})`,
  locative: "em|no|na|nos|nas|num|numa|perto de",
  bounded: String.raw`(?<!\p{L})(?:neg(?:a|ou|am|aram)|desde|até|só|somente|apenas|primeir[oa]s?|últim[oa]s?)(?!\p{L})`,
  turns: String.raw`(?<!\p{L})(?:mas|porém|embora)(?!\p{L})`,
  joint: "e|mas|enquanto|porém",
};

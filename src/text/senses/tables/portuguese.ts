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
atrás diante partir meio vez vezes tudo sim eis senão talvez dr dra sr sra`,
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
deveriam dever vai vão ia iam ir fica ficam ficou ficaram ficar ficará continua continuam segue seguem permanece permanecem faz fazem fez
fizeram fazer fará farão faria feito feita feitos feitas fazendo`,
  endings:
    "amentos amento imentos imento amente mente ações ação ando endo indo adas ados idas idos ada ado ida ido aram eram iram ava avam ou eu iu ar er ir oes ao as os es a o e s",
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
critical: critico critica criticos criticas
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
parliament: parlament* congresso senado assembleia
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
storm: tempestade* temporal temporais furacao ciclone* vendaval tufao
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
tax: imposto impostos tributo tributos tributari* taxa taxas fiscal fiscais
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
meet: reuni* reunir encontro* encontrar_se cupula cimeira
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
billion: bilhao bilhoes mil_milhoes
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
knife: faca facas esfaque*
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
worry: apreens*
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
conduct: conduzir conduziu conduzida conduzido`,
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

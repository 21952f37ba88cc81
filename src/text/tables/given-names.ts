/**
 * Frequent given names of people in the news, lower case, by the gender that they usually carry. They tell people from
 * bodies and places and let "he" and "she" find their person; a name that both genders bear stands in neither list.
 */
const male = `
elon quentin koichi satoshi kenichi takashi emmerson olusegun uhuru jair imran arvind amit sanjay vikram
aaron abdul abdullah abe abraham adam adrian ahmad ahmed akira alan albert alberto alejandro aleksandr aleksei alexander
alexandre alexei alexey ali alistair allan allen alvaro amir anatoly anders andre andreas andrei andres andrew andrey andrzej
angus anthony antoine anton antonio antony arnold arthur artyom ashraf atul austin barack barry bart ben benjamin benny bernard
bernie bill billy bob bobby boris brad bradley brandon brendan brent bret brett brian bruce bruno bryan byron calvin carl carlos
cedric cesar chad charles charlie chris christian christoph christopher chuck claude clifford clint clinton colin conor
craig curt cyril dale damian dan daniel danny darren dave david dean denis dennis derek dick diego dieter dimitri dirk dmitri
dmitriy dmitry dominic don donald doug douglas drew duncan dustin dwight earl ed eddie edgar eduardo edward edwin egor elias
elijah elliott emile emmanuel enrique eric erik ernest ernesto ethan eugene evan fabio farid felipe felix fernando
florian francis francisco francois frank franz fred frederick fyodor gabriel garrett gary gavin gennady geoff geoffrey george
georges gerald gerard gerhard gilbert giorgio giovanni giuseppe glenn gordon graham greg gregg gregory guillermo gunter gustavo
guy hamid hans harold harry harvey hassan hector heinz henri henry herbert herman hideo hiroshi horst howard hugh hugo hussein ian
ibrahim igor ilya isaac ivan jack jackson jacob jacques jaime jake jamal james jan jared jason javier jay jeff jeffrey jens jeremy
jerome jerry jesus jim jimmy joachim joao joe joel johan johannes john johnny jon jonathan jorge jose josef joseph josh joshua
juan jude julian julien julio junichi jurgen justin karim karl keith ken kenji kenneth kent kevin khaled khalid klaus konstantin kurt
kyle lance larry lars laurence laurent lawrence leo leon leonard leonid lewis liam lindsey lloyd logan lorenzo louis luc luca lucas
luigi luis lukas luke mahmoud malcolm manuel marat marc marcel marco marcos marcus mario mark markus martin marty marvin massimo
mateo matt matteo matthew matthias mauricio maurice max maxim maximilian mehdi mehmet michael michel miguel mikael mike mikhail
milan milos mitch mitchell mohamed mohammad mohammed moshe muhammad murray mustafa nabil narendra nate nathan nathaniel neil nelson
newt nicholas nick nicolas nigel nikita nikolai nikolay noah norman oleg oliver olivier omar oscar osama otto owen pablo paolo pascal
patrick paul pavel pedro perry pete peter petr phil philip philipp philippe phillip pierre piotr rafael rahul raj rajiv ralph
ramon ramzan randall randy rashid raul ray raymond reggie reinhard ricardo richard rick ricky robert roberto rodrigo roger
roland rolf roman ron ronald ross roy rudolf rudy rupert russell ryan sajid salman sam samir samuel santiago saul scott sean sebastian
serge sergei sergey sergio seth shane shaun shawn sheldon shinzo simon spencer stanislav stanley stefan stephan stephen steve
steven stuart suleiman sven tariq ted terrence terry theodore thierry thomas tim timothy toby todd tom tomas tommy tony travis trent
trevor tucker tyler umar uwe vadim valery vasily victor viktor vincent vitaly vladimir vladislav volodymyr wade walter warren
wayne werner wes wesley wilhelm will william willie wolfgang xavier yakov yasser yuri yury yusuf yves zachary
aidan alec alessandro alfie alfonso alfred amos anand anatole ansel archie arjun arkady armando arne arno arvid asher ashok
atticus aurelio axel baptiste bartosz basil bastian benedict bengt benoit bernhard bertil bertrand birger bjarne bjorn björn
boaz bogdan bohdan bram branko brendon brennan bronislaw callum carsten caspar casper cem christos ciaran clemens cormac
cornelius cristian cristiano cyrus dalibor damien danilo dario darius darragh davide declan demetrios denzel detlef dimitrios
dinesh domenico donal donovan dragan duarte eamon edmund edoardo einar eino elio emil emilio emre endre enzo erich erkki ernst
erwin esteban ezra fabian fabrice faisal farhan federico fergus filip filippo finlay flavio florent francesco frederic
frederik friedrich fritz gaetano gareth gennaro georgi georgios germain giacomo gianni gilberto gilles giulio goran gottfried
graeme gregor gregorio guido guillaume gunnar gunther gustav hakan hamish hamza hannes harald hardeep hari harish hasan heiko
heinrich helge helmut hendrik henk henning henrik hermann hubert husain hussain håkan ignacio imre ingmar inigo ismail istvan
ivar jaakko jacek jakob jakub janusz jeroen jerzy jiri joakim joaquin jochen joerg johann jonas jonathon joszef jozef juha
juraj jussi jürgen kamal karel karsten kaspar kazimierz kiran knut konrad kostas krishna kristian kristof krzysztof kumar
laszlo leif lennart leopold lothar luciano ludwig lukasz maciej magnus manfred manoj marcelo marcin marek marius markku marko
martijn mateusz matheus mathias mattias maurizio mauro michal mihai mikko miroslav mordechai morten murad nicolai niklas
nikolaos nils nuno oded olaf oleksandr orhan oskar osman ossip osvaldo ottmar patrice patrik pavlo pawel pekka petri petter
pieter pietro prakash pranav rafal rafe raffaele raimund rainer rajesh rakesh ramesh raoul rasmus ravi reinhold renato renaud
rene riccardo rodolfo romain ronan rory ruediger rui rustam sami sandro sebastien severin sigmund silvio simeon slobodan soren
stanislaw stefano steffen stelios sten stephane stig suresh svein szymon tadeusz tamas tarek teemu theodor thiago thibault
thilo thorsten tilo timo timur tobias tomasz tomislav tommaso tore torsten tristan ulf ulrich umberto vaclav valentin valerio
veli vicente vilho viljo ville vincenzo vinod vittorio vojtech volker waldemar walid wilfried willem wim witold wladyslaw
wojciech yannick yannis yevgeny yiannis yitzhak youssef zbigniew zdenek zoltan zoran zygmunt
piet kees sjaak joost maarten gert gerrit thijs sander koen wouter joris jelle sjoerd rutger ruud geert luuk tijs arjen klaas stijn matthijs bastiaan diederik floris gijs hidde jasper jochem jurre lieven pim roelof sybren teun tjeerd wiebe rik rien siebe
`;
const female = `
uma yoko naomi mariko keiko fatou ngozi wangari priyanka sunita anjali meera lupita
abigail agnes aisha alexandra alexis alice alicia alina alison allison alma amanda amber amelia amina amy ana anastasia andrea
angela angelina anita ann anna anne annette annie anya april ariana ashley astrid audrey barbara beatrice becky bella beth betsy betty
beverly bianca bonnie brenda bridget brigitte brittany camila camille carla carly carmen carol carole caroline carolyn carrie catherine
cathy cecilia celia charlotte chelsea cheryl chloe christina christine cindy claire clara claudia colleen connie
constance courtney cristina crystal cynthia daisy daniela danielle daria darya dawn debbie deborah debra denise diana diane dilma dolores
donna dora doris dorothy edith eileen ekaterina elaine eleanor elena elisa elisabeth elise elizabeth ella ellen elsa emilia emily
emma erica erika erin esther ethel eva evelyn fatima federica fiona florence frances francesca gabriela gabriella gail galina georgia
georgina geraldine gina ginger giorgia giulia gladys gloria grace greta gretchen hannah harriet heather heidi helen helena helene
helga hillary holly ilona ines inga ingrid irene irina iris isabel isabella isabelle ivanka ivy jackie jacqueline jana jane janet
janice jasmine jean jeanne jenna jennifer jenny jessica jill jo joan joanna joanne jodi josephine joy joyce juanita judith judy
julia juliana julie june kaitlyn kamala karen karin karina karla kate katharine katherine kathleen kathryn kathy katie katya kay kayla
kayleigh kirsten kristen kristin kristina ksenia lana lara larisa laura lauren laurie leah leila lena leslie leticia
lidia lila lillian lily linda lisa liz liza loretta lori lorraine louise lucia lucy ludmila luisa lydia lynn lynne madeleine
maggie malala manuela marcia margaret margarita maria mariam marianne marie marina marjorie marlene martha mary maryam masha maureen maya
megan meghan melania melanie melinda melissa mercedes mia michaela michelle mildred milena mindy miranda miriam molly monica monika
nadia nadine nancy naomi natalia natalie natalya natasha nathalie nellie nicole nicola nikki nina nora norma olga olivia paige pamela
paola patricia patty paula pauline peggy penelope penny petra phyllis priti rachel raquel rebecca regina renee rhonda rita roberta
robin rosa rosalind rosemary roxana ruth sabrina sally samantha sandra sara sarah selma sharon sheila shirley silvia simone sofia
sonia sonya sophia sophie stacey stacy stefanie stella stephanie sue susan susana susanna susanne suzanne svetlana sylvia sylvie tamara
tammy tanya tara tatiana teresa theresa tiffany tina tracy ursula valentina valerie vanessa vera veronica vicky victoria viola
violet virginia vivian wanda wendy whitney wilma winnie yasmin yekaterina yelena yolanda yulia yvette yvonne zainab zara zoe
adela adele adriana agata agneta agnieszka aida aino alba alejandra aleksandra alessandra alessia alva amalia amelie amparo
anabel anahit andreea anette angelica angelika anika anja anke annabel anneli annelies annemarie annika anouk antonella
antonia aoife araceli ariadne ariane arlene asa aslaug ayesha aylin ayşe babette barbro beata beate beatrix beatriz begona
benedetta benedicte berit bernadette bettina bibi birgit birgitta blanca bozena branka britta bronagh camilla carina carlotta
catalina catarina caterina cecilie celeste celine chantal chiara christa christel christiane ciara clarissa claudine clotilde
colette consuelo cordelia corinna corinne cornelia cosima dagmar dagny dalia daniella deepa deirdre delphine denisa dilek dina
dominika donatella dorota dorothea dragana edda edyta eilidh eimear eleni eleonora elfriede elif elisabetta elke elsbeth
elvira elzbieta emiliana emine emmanuelle enid ernestine esmeralda esperanza estelle etta eugenia eugenie evelina ewa fabiola
farida felicia felicitas fenna fernanda flavia franca francoise franziska françoise freya frida friederike gabrielle gemma
genevieve gerda gertrud ghislaine gianna ginevra giovanna gisela giuliana giuseppina grainne grazia gudrun gwendolyn halina
hanna hanne hedda hedwig heike henrietta henriette hilde hildegard ida ieva ilka ilse imogen ina inge ingeborg inger inka
ioana irena irma isadora isolde ivana iveta ivonne iwona izabela jacinta jadwiga janina jasmin jasmina jelena jette jitka
johanna jolanta josefina judit juliette justyna jutta kaisa kalpana karolina katalin katarina katarzyna kateryna katharina
kathrin katja katrin kerstin khadija kinga kirsi kirsty klara klaudia konstanze kristiina kristine krystyna lakshmi larissa
lea leena leni lenka leonie leonora letizia liisa lilian liliana lilith lina lisbeth livia ljubica lola lora lorena lotta
lotte louisa luciana lucie lucinda luise lyudmila maddalena maeve magda magdalena maja malgorzata malin mara marcela marcella
margarethe margit margot margrethe mariana maribel mariella marika marisa marit marita marla marta martina martyna mathilde
matilda maud mechthild merete meryem mette mina minna mira mireille mirela mirjam monique montserrat nadezhda nayla neha
nevena niamh nicoletta noemi nuria odile oksana olena orla orlaith ornella ottilie paloma parvati patrizia paulina philippa
pia pilar polina priya rafaela raisa regine renata renate romy rosalba rosalia rosanna rosario rosemarie rosina roswitha
sabina sabine salome samira sanna sanne saskia seija serena shreya sibylle sigrid silke silvana simona sinead siobhan sofie
solveig sonja soraya stefania steffi sunniva tamsin tania tanja tatjana tatyana tessa thea thekla therese tilda trine tullia
ulla ulrike valeria verena veronika veronique vesna victoire viktoria violeta virginie viviana wendela wiebke wilhelmina xenia
yael yasmina ylva zdenka zita zofia zoya zuzana zuzanna
femke marieke maaike ineke truus griet katrien annemie liesbeth mieke marijke janneke willemijn anneke dieuwke geertje hanneke jolanda jozefien karlijn liesje machteld nynke renske tineke margriet veerle
`;
const either = `
alex andy angel ariel avery blair cameron carey casey chen dana dominique drew dylan finn gene hayden hong jamie jean-claude jesse
jian jordan kai kelly kelsey kerry kim kyung lee lesley lin ling logan lou marion mei ming morgan noel pat quinn reese riley rowan sasha
shannon shelby sidney skyler sydney taylor tracey wei xi yang yong yu
`;

const words = (list: string) => list.trim().split(/\s+/);

/** Given name (lower case) to usual gender; `"either"` where it tells nothing. */
export const givenNames: ReadonlyMap<string, "male" | "female" | "either"> = new Map([
  ...words(male).map((name) => [name, "male"] as const),
  ...words(female).map((name) => [name, "female"] as const),
  ...words(either).map((name) => [name, "either"] as const),
]);

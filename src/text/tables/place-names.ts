/**
 * Cities, regions and rivers that languages have names of their own for: a line each, the English name, then after a bar each
 * language and its names for it, which are found with a capital alone. Names that are the same in two languages but for
 * accents need no line but for capitals, which stand for their country in the first place, as `places` has them. Russian ones stand in the
 * nominative, German ones have their genitive and what is of the place
 * beside them, if it is nothing to eat; what is rather a surname ("Sevilla") is left out. Written for this project.
 */
const lines = `
geneva | de genf genfs genfer | es ginebra | fr genève | it ginevra | pt genebra | ru женева | nl genève
zurich | de zürich zürichs zürcher | it zurigo | pt zurique | ru цюрих | nl zürich
basel | es basilea | fr bâle | it basilea | pt basileia | ru базель | nl bazel
lausanne | es lausana | it losanna | ru лозанна
genoa | de genua genuas | es génova | fr gênes | it genova | pt génova gênova | ru генуя
milan | de mailand mailands mailänder | es milán | it milano | pt milão | ru милан | nl milaan
turin | de turins turiner | es turín | it torino | pt turim | ru турин | nl turijn
naples | de neapel neapels | es nápoles | it napoli | pt nápoles | ru неаполь | nl napels
venice | de venedig venedigs | es venecia | fr venise | it venezia | pt veneza | ru венеция | nl venetië
florence | de florenz | it firenze | pt florença | ru флоренция
bologna | es bolonia | fr bologne | pt bolonha | ru болонья
palermo | fr palerme | ru палермо
padua | fr padoue | it padova | pt pádua | ru падуя
trieste | de triest | ru триест
munich | de münchen münchens münchner | pt munique | ru мюнхен | nl münchen
cologne | de köln kölns kölner | it colonia | ru кельн кёльн | nl keulen
nuremberg | de nürnberg nürnbergs nürnberger | es núremberg | it norimberga | ru нюрнберг | nl neurenberg
hanover | de hannover hannovers | es hannover | fr hanovre | pt hanôver | ru ганновер
hamburg | de hamburgs | es hamburgo | fr hambourg | it amburgo | pt hamburgo | ru гамбург
frankfurt | de frankfurts | es fráncfort | fr francfort | it francoforte | ru франкфурт
dresden | es dresde | fr dresde | it dresda | ru дрезден
leipzig | it lipsia | ru лейпциг
bremen | es brema | fr brême | ru бремен
stuttgart | ru штутгарт
mainz | es maguncia | fr mayence | ru майнц
aachen | es aquisgrán | ru ахен | nl aken
magdeburg | es magdeburgo | fr magdebourg | pt magdeburgo | ru магдебург
salzburg | es salzburgo | fr salzbourg | pt salzburgo | ru зальцбург
davos | ru давос
strasbourg | de straßburg straßburgs | es estrasburgo | it strasburgo | pt estrasburgo | ru страсбург | nl straatsburg
marseille | es marsella | it marsiglia | pt marselha | ru марсель
lyon | it lione | pt lião | ru лион
bordeaux | es burdeos | pt bordéus
toulouse | ru тулуза
nantes | ru нант
dunkirk | de dünkirchen | es dunkerque | fr dunkerque | it dunkerque | pt dunquerque | ru дюнкерк | nl duinkerke
antwerp | de antwerpen antwerpens | es amberes | fr anvers | it anversa | pt antuérpia | ru антверпен | nl antwerpen
ghent | de gent gents | es gante | fr gand | ru гент | nl gent
bruges | de brügge brügges | es brujas | ru брюгге | nl brugge
liege | de lüttich lüttichs | es lieja | fr liège | ru льеж | nl luik
rotterdam | es róterdam | ru роттердам
amsterdam | es ámsterdam | pt amesterdão amsterdã | ru амстердам
seville | de sevilla sevillas | fr séville | it siviglia | pt sevilha | ru севилья | nl sevilla
zaragoza | de saragossa | fr saragosse | it saragozza | pt saragoça | ru сарагоса
porto | es oporto
barcelona | fr barcelone | ru барселона
cordoba | fr cordoue | ru кордова
catalonia | de katalonien kataloniens | es cataluña | fr catalogne | it catalogna | pt catalunha | ru каталония | nl catalonië
andalusia | de andalusien andalusiens | es andalucía | fr andalousie | pt andaluzia | ru андалусия | nl andalusië
edinburgh | es edimburgo | fr édimbourg | it edimburgo | pt edimburgo | ru эдинбург
glasgow | ru глазго
manchester | ru манчестер
liverpool | ru ливерпуль
gothenburg | de göteborg göteborgs | es gotemburgo | fr göteborg | it göteborg | pt gotemburgo | ru гётеборг гетеборг | nl göteborg
malmo | de malmö malmös | es malmö | fr malmö | pt malmö | ru мальме
krakow | de krakau krakaus | es cracovia | fr cracovie | it cracovia | pt cracóvia | ru краков | nl krakau
gdansk | de danzig danzigs | ru гданьск
thessaloniki | de saloniki | es tesalónica salónica | fr thessalonique salonique | it salonicco | pt salónica tessalônica | ru салоники
crete | de kreta kretas | es creta | fr crète | it creta | pt creta | ru крит | nl kreta
lesbos | ru лесбос
rhodes | de rhodos | es rodas | it rodi | pt rodes | ru родос | nl rhodos
izmir | es esmirna | ru измир
antalya | ru анталья
aleppo | es alepo | fr alep | pt alepo | ru алеппо
homs | ru хомс
idlib | ru идлиб
mosul | fr mossoul | pt mossul | ru мосул | nl mosoel
kirkuk | fr kirkouk | ru киркук
fallujah | de falludscha | es faluya | fr falloujah | pt faluja | ru фаллуджа
mecca | de mekka mekkas | es meca | fr mecque | pt meca | ru мекка | nl mekka
rafah | es rafah | ru рафах
hebron | es hebrón | pt hebrom | ru хеврон
nablus | fr naplouse | ru наблус
haifa | ru хайфа
alexandria | es alejandría | fr alexandrie | ru александрия | nl alexandrië
benghazi | de bengasi bengasis | es bengasi | it bengasi | pt bengasi | ru бенгази
marrakech | de marrakesch | es marrakech | pt marraquexe | ru марракеш | nl marrakesh
casablanca | ru касабланка
johannesburg | es johannesburgo | pt joanesburgo | ru йоханнесбург
philadelphia | es filadelfia | fr philadelphie | it filadelfia | pt filadélfia | ru филадельфия
california | de kalifornien kaliforniens | fr californie | pt califórnia | ru калифорния | nl californië
chicago | ru чикаго
boston | ru бостон
dallas | ru даллас
houston | ru хьюстон
texas | es tejas | ru техас
florida | fr floride | pt flórida | ru флорида
georgia | ru джорджия | nl georgië
pennsylvania | es pensilvania | fr pennsylvanie | pt pensilvânia | ru пенсильвания
hawaii | es hawái | fr hawaï | pt havaí | ru гавайи
alaska | es alaska | pt alasca | ru аляска
montreal | es montreal | fr montréal | ru монреаль
quebec | fr québec | ru квебек
vancouver | ru ванкувер
toronto | ru торонто
acapulco | ru акапулько
veracruz | ru веракрус
shanghai | de schanghai | es shanghái | pt xangai | ru шанхай
wuhan | ru ухань
mumbai | de mumbai bombay | es bombay | pt bombaim | ru мумбаи
kolkata | de kalkutta | es calcuta | fr calcutta | pt calcutá | ru калькутта
karachi | de karatschi | ru карачи
lahore | ru лахор
kandahar | ru кандагар
fukushima | es fukushima | ru фукусима
hiroshima | ru хиросима
sydney | es sídney | ru сидней
melbourne | ru мельбурн
petersburg | es petersburgo | fr pétersbourg | it pietroburgo | pt petersburgo | ru петербург
kazan | de kasan | es kazán | ru казань
rostov | de rostow | ru ростов
volgograd | de wolgograd | es volgogrado | pt volgogrado | ru волгоград
kursk | ru курск | nl koersk
belgorod | es bélgorod | ru белгород
bryansk | de brjansk | fr briansk | pt briansk | ru брянск
krasnogorsk | ru красногорск
sochi | de sotschi | es sochi | fr sotchi | ru сочи
vladivostok | de wladiwostok | ru владивосток
chechnya | de tschetschenien tschetscheniens | es chechenia | fr tchétchénie | it cecenia | pt chechênia chechénia | ru чечня | nl tsjetsjenië
dagestan | es daguestán | fr daghestan | it daghestan | pt daguestão | ru дагестан
crimea | de krim | es crimea | fr crimée | pt crimeia | ru крым | nl krim
donbas | de donbass | es donbás | fr donbass | it donbass | pt donbass | ru донбасс
donetsk | de donezk | es donetsk | ru донецк
luhansk | de luhansk lugansk | es lugansk | fr louhansk lougansk | it lugansk | pt lugansk | ru луганск | nl loehansk
kharkiv | de charkiw charkow | es járkov járkiv | fr kharkiv kharkov | pt carcóvia | ru харьков | nl charkov charkiv
odesa | de odessa odessas | es odesa odessa | fr odessa | it odessa | pt odessa | ru одесса | nl odessa
lviv | de lemberg lwiw | es leópolis | fr lviv | ru львов
mariupol | es mariúpol | fr marioupol | ru мариуполь | nl marioepol
zaporizhzhia | de saporischschja | es zaporiyia | fr zaporijjia | pt zaporíjia | ru запорожье | nl zaporizja
kherson | de cherson chersons | es jersón | ru херсон | nl cherson
dnipro | ru днепр
chernobyl | de tschernobyl | es chernóbil | fr tchernobyl | pt chernobil chernobyl | ru чернобыль | nl tsjernobyl
transnistria | de transnistrien | es transnistria | fr transnistrie | pt transnístria | ru приднестровье
karabakh | de bergkarabach karabach | es karabaj | fr karabakh | pt carabaque | ru карабах
kurdistan | es kurdistán | pt curdistão | ru курдистан | nl koerdistan
saxony | de sachsen sachsens | es sajonia | fr saxe | it sassonia | pt saxônia saxónia | ru саксония | nl saksen
thuringia | de thüringen thüringens | es turingia | fr thuringe | it turingia | pt turíngia | ru тюрингия | nl thüringen
tyrol | de tirol tirols | es tirol | fr tyrol | ru тироль
tuscany | de toskana | es toscana | fr toscane | it toscana | pt toscana | ru тоскана | nl toscane
lombardy | de lombardei | es lombardía | fr lombardie | it lombardia | pt lombardia | ru ломбардия | nl lombardije
sicily | de sizilien siziliens | es sicilia | fr sicile | it sicilia | pt sicília | ru сицилия | nl sicilië
sardinia | de sardinien sardiniens | es cerdeña | fr sardaigne | it sardegna | pt sardenha | ru сардиния | nl sardinië
corsica | de korsika korsikas | es córcega | fr corse | pt córsega | ru корсика
brittany | de bretagne | es bretaña | fr bretagne | it bretagna | pt bretanha | ru бретань | nl bretagne
normandy | de normandie | es normandía | fr normandie | it normandia | pt normandia | ru нормандия | nl normandië
scotland | de schottland schottlands | es escocia | fr écosse | it scozia | pt escócia | ru шотландия | nl schotland
wales | es gales | fr galles | it galles | pt gales | ru уэльс
flanders | de flandern flanderns | es flandes | fr flandre flandres | it fiandre | pt flandres | ru фландрия | nl vlaanderen
mallorca | fr majorque | it maiorca | pt maiorca | ru майорка
lampedusa | ru лампедуза
siberia | de sibirien sibiriens | es siberia | fr sibérie | pt sibéria | ru сибирь | nl siberië
danube | de donau | es danubio | it danubio | pt danúbio | ru дунай | nl donau
rhine | de rhein rheins | es rin | fr rhin | it reno | ru рейн | nl rijn
thames | de themse | es támesis | fr tamise | it tamigi | pt tâmisa | ru темза | nl theems
alps | de alpen | es alpes | fr alpes | it alpi | pt alpes | ru альпы | nl alpen
pyrenees | de pyrenäen | es pirineos | fr pyrénées | it pirenei | pt pirenéus | ru пиренеи | nl pyreneeën
himalayas | de himalaya | es himalaya | fr himalaya | it himalaya | pt himalaia | ru гималаи | nl himalaya
antarctica | de antarktis | es antártida | fr antarctique | it antartide | pt antártida antártica | ru антарктида
arctic | de arktis | es ártico | fr arctique | it artico | pt ártico | ru арктика | nl noordpool
atlantic | de atlantik atlantiks | es atlántico | fr atlantique | it atlantico | pt atlântico
pacific | de pazifik pazifiks | es pacífico | fr pacifique | it pacifico | pt pacífico
mediterranean | de mittelmeer mittelmeers | es mediterráneo | fr méditerranée | it mediterraneo | pt mediterrâneo
moscow | de moskau moskaus | es moscú | fr moscou | it mosca | pt moscovo moscou | ru москва | nl moskou
kyiv | de kiew kiews | es kiev | fr kiev | it kiev | pt kiev | ru киев | vi kiev | nl kiev
tokyo | de tokio tokios | es tokio | pt tóquio | ru токио | nl tokio
beijing | de peking pekings | es pekín | fr pékin | it pechino | pt pequim | ru пекин | nl peking
london | de londons | es londres | fr londres | it londra | pt londres | ru лондон | nl londen
paris | it parigi | ru париж | nl parijs
berlin | de berlins | es berlín | it berlino | pt berlim | ru берлин | nl berlijn
brussels | de brüssel brüssels | es bruselas | fr bruxelles | it bruxelles | pt bruxelas | ru брюссель | nl brussel
rome | de rom roms | es roma | it roma | pt roma | ru рим
madrid | pt madri | ru мадрид
lisbon | de lissabon lissabons | es lisboa | fr lisbonne | it lisbona | pt lisboa | ru лиссабон | nl lissabon
vienna | de wien wiens | es viena | fr vienne | pt viena | ru вена | nl wenen
warsaw | de warschau warschaus | es varsovia | fr varsovie | it varsavia | pt varsóvia | ru варшава | nl warschau
prague | de prag prags | es praga | it praga | pt praga | ru прага | nl praag
budapest | ru будапешт | nl boedapest
bucharest | de bukarest | es bucarest | fr bucarest | it bucarest | pt bucareste | ru бухарест | nl boekarest
athens | de athen athens | es atenas | fr athènes | it atene | pt atenas | ru афины | nl athene
belgrade | de belgrad | es belgrado | it belgrado | pt belgrado | ru белград | nl belgrado
copenhagen | de kopenhagen | es copenhague | fr copenhague | it copenaghen | pt copenhague | ru копенгаген | nl kopenhagen
stockholm | es estocolmo | it stoccolma | pt estocolmo | ru стокгольм
ankara | de ankaras | pt ancara | ru анкара
istanbul | es estambul | pt istambul | ru стамбул | nl istanboel
washington | de washingtons | es washington | ru вашингтон
havana | de havanna | es habana | fr havane | it avana | pt havana | ru гавана
jerusalem | es jerusalén | fr jérusalem | it gerusalemme | pt jerusalém | ru иерусалим | nl jeruzalem
beirut | es beirut | fr beyrouth | pt beirute | ru бейрут | nl beiroet
damascus | de damaskus | es damasco | fr damas | it damasco | pt damasco | ru дамаск
baghdad | de bagdad | es bagdad | fr bagdad | pt bagdá bagdad | ru багдад | nl bagdad
tehran | de teheran teherans | es teherán | fr téhéran | it teheran | pt teerã teerão | ru тегеран | nl teheran
kabul | fr kaboul | pt cabul | ru кабул | nl kaboel
cairo | de kairo | es cairo | fr caire | pt cairo | ru каир | nl caïro
tripoli | de tripolis | es trípoli | pt trípoli | ru триполи
seoul | es seúl | fr séoul | it seul | pt seul | ru сеул | nl seoel
pyongyang | de pjöngjang pjöngjangs | es pyongyang | ru пхеньян
hanoi | ru ханой
minsk | ru минск
bern | fr berne
algiers | de algier | es argel | fr alger | it algeri | pt argel
riyadh | de riad | es riad | it riad | pt riade | nl riyad
gaza | fr gaza | pt gaza
oslo | ru осло
helsinki | ru хельсинки
tallinn | ru таллин таллинн
vilnius | ru вильнюс
chisinau | ru кишинев кишинёв
tbilisi | ru тбилиси
yerevan | ru ереван | nl jerevan
baku | ru баку | nl bakoe
astana | ru астана
tashkent | ru ташкент | nl tasjkent
bishkek | ru бишкек | nl bisjkek
dushanbe | ru душанбе | nl doesjanbe
islamabad | ru исламабад
bangkok | ru бангкок
jakarta | ru джакарта
taipei | ru тайбэй
ottawa | ru оттава
caracas | ru каракас
canberra
pretoria
bogota
rabat
tunis | it tunisi
bamako
dakar
abidjan
abuja
kinshasa
brasilia
santiago
luanda
maputo
`;

/** Names that are words as well: first of a sentence they tell of a plague, a vein, or that somebody may come. */
const words: ReadonlyMap<string, readonly string[]> = new Map([
  ["fr", ["vienne"]],
  ["it", ["colonia", "reno", "nizza", "pacifico"]],
  ["pt", ["praga"]],
  ["ru", ["вена"]],
]);

/** Those of a language, each folded. */
export const placesAndWordsIn = (language: string, fold: (word: string) => string): ReadonlySet<string> =>
  new Set(words.get(language)?.map(fold));

/** What English calls the places that have a line, in lower case. */
export const placesInEnglish: ReadonlySet<string> = new Set(
  lines
    .trim()
    .split("\n")
    .map((line) => line.split(" | ", 1)[0]!),
);

/**
 * The English name of a place by what a language calls it, each word folded.
 *
 * @param fold as the language's words are folded, and its names put into one form
 */
export function placeNamesIn(language: string, fold: (word: string) => string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const line of lines.split("\n")) {
    const [english = "", ...others] = line.split(" | ");
    for (const other of others) {
      const [code, ...names] = other.split(" ");
      if (code !== language) continue;
      for (const name of names) found.set(fold(name), english);
    }
  }
  return found;
}

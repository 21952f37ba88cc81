/**
 * Cities, regions and rivers that languages have names of their own for: a line each, the English name, then after a bar each
 * language and its names for it, which are found with a capital alone. Names that are the same in two languages but for
 * accents need no line but for capitals, which stand for their country in the first place, as `places` has them. Russian and Ukrainian ones stand in the
 * nominative, German ones have their genitive and what is of the place
 * beside them, if it is nothing to eat; what is rather a surname ("Sevilla") is left out. Written for this project.
 */
const lines = `
geneva | de genf genfs genfer | es ginebra | fr genève | pt genebra | ru женева | uk женева
zurich | de zürich zürichs zürcher | pt zurique | ru цюрих | uk цюрих
basel | es basilea | fr bâle | pt basileia | ru базель | uk базель
lausanne | es lausana | ru лозанна | uk лозанна
genoa | de genua genuas | es génova | fr gênes | pt génova gênova | ru генуя | uk генуя
milan | de mailand mailands mailänder | es milán | pt milão | ru милан | uk мілан
turin | de turins turiner | es turín | pt turim | ru турин | uk турин
naples | de neapel neapels | es nápoles | pt nápoles | ru неаполь | uk неаполь
venice | de venedig venedigs | es venecia | fr venise | pt veneza | ru венеция | uk венеція
florence | de florenz | pt florença | ru флоренция | uk флоренція
bologna | es bolonia | fr bologne | pt bolonha | ru болонья | uk болонья
palermo | fr palerme | ru палермо | uk палермо
padua | fr padoue | pt pádua | ru падуя | uk падуя
trieste | de triest | ru триест | uk трієст
munich | de münchen münchens münchner | pt munique | ru мюнхен | uk мюнхен
cologne | de köln kölns kölner | ru кельн кёльн | uk кельн
nuremberg | de nürnberg nürnbergs nürnberger | es núremberg | ru нюрнберг | uk нюрнберг
hanover | de hannover hannovers | es hannover | fr hanovre | pt hanôver | ru ганновер | uk ганновер
hamburg | de hamburgs | es hamburgo | fr hambourg | pt hamburgo | ru гамбург | uk гамбург
frankfurt | de frankfurts | es fráncfort | fr francfort | ru франкфурт | uk франкфурт
dresden | es dresde | fr dresde | ru дрезден | uk дрезден
leipzig | ru лейпциг | uk лейпциг
bremen | es brema | fr brême | ru бремен | uk бремен
stuttgart | ru штутгарт | uk штутгарт
mainz | es maguncia | fr mayence | ru майнц | uk майнц
aachen | es aquisgrán | ru ахен | uk аахен
magdeburg | es magdeburgo | fr magdebourg | pt magdeburgo | ru магдебург | uk магдебург
salzburg | es salzburgo | fr salzbourg | pt salzburgo | ru зальцбург | uk зальцбург
davos | ru давос | uk давос
strasbourg | de straßburg straßburgs | es estrasburgo | pt estrasburgo | ru страсбург | uk страсбург
marseille | es marsella | pt marselha | ru марсель | uk марсель
lyon | pt lião | ru лион | uk ліон
bordeaux | es burdeos | pt bordéus
toulouse | ru тулуза | uk тулуза
nantes | ru нант | uk нант
dunkirk | de dünkirchen | es dunkerque | fr dunkerque | pt dunquerque | ru дюнкерк | uk дюнкерк
antwerp | de antwerpen antwerpens | es amberes | fr anvers | pt antuérpia | ru антверпен | uk антверпен
ghent | de gent gents | es gante | fr gand | ru гент | uk гент
bruges | de brügge brügges | es brujas | ru брюгге | uk брюгге
liege | de lüttich lüttichs | es lieja | fr liège | ru льеж | uk льєж
rotterdam | es róterdam | ru роттердам | uk роттердам
amsterdam | es ámsterdam | pt amesterdão amsterdã | ru амстердам | uk амстердам
seville | de sevilla sevillas | fr séville | pt sevilha | ru севилья | uk севілья
zaragoza | de saragossa | fr saragosse | pt saragoça | ru сарагоса | uk сарагоса
porto | es oporto
barcelona | fr barcelone | ru барселона | uk барселона
cordoba | fr cordoue | ru кордова | uk кордова
catalonia | de katalonien kataloniens | es cataluña | fr catalogne | pt catalunha | ru каталония | uk каталонія
andalusia | de andalusien andalusiens | es andalucía | fr andalousie | pt andaluzia | ru андалусия | uk андалусія
edinburgh | es edimburgo | fr édimbourg | pt edimburgo | ru эдинбург | uk единбург
glasgow | ru глазго | uk глазго
manchester | ru манчестер | uk манчестер
liverpool | ru ливерпуль | uk ліверпуль
gothenburg | de göteborg göteborgs | es gotemburgo | fr göteborg | pt gotemburgo | ru гётеборг гетеборг | uk гетеборг
malmo | de malmö malmös | es malmö | fr malmö | pt malmö | ru мальме | uk мальме
krakow | de krakau krakaus | es cracovia | fr cracovie | pt cracóvia | ru краков | uk краків
gdansk | de danzig danzigs | ru гданьск | uk гданськ
thessaloniki | de saloniki | es tesalónica salónica | fr thessalonique salonique | pt salónica tessalônica | ru салоники | uk салоніки
crete | de kreta kretas | es creta | fr crète | pt creta | ru крит | uk крит
lesbos | ru лесбос | uk лесбос
rhodes | de rhodos | es rodas | pt rodes | ru родос | uk родос
izmir | es esmirna | ru измир | uk ізмір
antalya | ru анталья | uk анталія
aleppo | es alepo | fr alep | pt alepo | ru алеппо | uk алеппо
homs | ru хомс | uk хомс
idlib | ru идлиб | uk ідліб
mosul | fr mossoul | pt mossul | ru мосул | uk мосул
kirkuk | fr kirkouk | ru киркук | uk кіркук
fallujah | de falludscha | es faluya | fr falloujah | pt faluja | ru фаллуджа | uk фаллуджа
mecca | de mekka mekkas | es meca | fr mecque | pt meca | ru мекка | uk мекка
rafah | es rafah | ru рафах | uk рафах
hebron | es hebrón | pt hebrom | ru хеврон | uk хеврон
nablus | fr naplouse | ru наблус | uk наблус
haifa | ru хайфа | uk хайфа
alexandria | es alejandría | fr alexandrie | ru александрия | uk александрія
benghazi | de bengasi bengasis | es bengasi | pt bengasi | ru бенгази | uk бенгазі
marrakech | de marrakesch | es marrakech | pt marraquexe | ru марракеш | uk марракеш
casablanca | ru касабланка | uk касабланка
johannesburg | es johannesburgo | pt joanesburgo | ru йоханнесбург | uk йоганнесбург
philadelphia | es filadelfia | fr philadelphie | pt filadélfia | ru филадельфия | uk філадельфія
california | de kalifornien kaliforniens | fr californie | pt califórnia | ru калифорния | uk каліфорнія
chicago | ru чикаго | uk чикаго
boston | ru бостон | uk бостон
dallas | ru даллас | uk даллас
houston | ru хьюстон | uk хʼюстон
texas | es tejas | ru техас | uk техас
florida | fr floride | pt flórida | ru флорида | uk флорида
georgia | ru джорджия | uk джорджія
pennsylvania | es pensilvania | fr pennsylvanie | pt pensilvânia | ru пенсильвания | uk пенсильванія
hawaii | es hawái | fr hawaï | pt havaí | ru гавайи | uk гаваї
alaska | es alaska | pt alasca | ru аляска | uk аляска
montreal | es montreal | fr montréal | ru монреаль | uk монреаль
quebec | fr québec | ru квебек | uk квебек
vancouver | ru ванкувер | uk ванкувер
toronto | ru торонто | uk торонто
acapulco | ru акапулько | uk акапулько
veracruz | ru веракрус | uk веракрус
shanghai | de schanghai | es shanghái | pt xangai | ru шанхай | uk шанхай
wuhan | ru ухань | uk ухань
mumbai | de mumbai bombay | es bombay | pt bombaim | ru мумбаи | uk мумбаї
kolkata | de kalkutta | es calcuta | fr calcutta | pt calcutá | ru калькутта | uk калькутта
karachi | de karatschi | ru карачи | uk карачі
lahore | ru лахор | uk лахор
kandahar | ru кандагар | uk кандагар
fukushima | es fukushima | ru фукусима | uk фукусіма
hiroshima | ru хиросима | uk хіросіма
sydney | es sídney | ru сидней | uk сідней
melbourne | ru мельбурн | uk мельбурн
petersburg | es petersburgo | fr pétersbourg | pt petersburgo | ru петербург | uk петербург
kazan | de kasan | es kazán | ru казань | uk казань
rostov | de rostow | ru ростов | uk ростов
volgograd | de wolgograd | es volgogrado | pt volgogrado | ru волгоград | uk волгоград
kursk | ru курск | uk курськ
belgorod | es bélgorod | ru белгород | uk бєлгород
bryansk | de brjansk | fr briansk | pt briansk | ru брянск | uk брянськ
krasnogorsk | ru красногорск | uk красногорськ
sochi | de sotschi | es sochi | fr sotchi | ru сочи | uk сочі
vladivostok | de wladiwostok | ru владивосток | uk владивосток
chechnya | de tschetschenien tschetscheniens | es chechenia | fr tchétchénie | pt chechênia chechénia | ru чечня | uk чечня
dagestan | es daguestán | fr daghestan | pt daguestão | ru дагестан | uk дагестан
crimea | de krim | es crimea | fr crimée | pt crimeia | ru крым | uk крим
donbas | de donbass | es donbás | fr donbass | pt donbass | ru донбасс | uk донбас
donetsk | de donezk | es donetsk | ru донецк | uk донецьк
luhansk | de luhansk lugansk | es lugansk | fr louhansk lougansk | pt lugansk | ru луганск | uk луганськ
kharkiv | de charkiw charkow | es járkov járkiv | fr kharkiv kharkov | pt carcóvia | ru харьков | uk харків
odesa | de odessa odessas | es odesa odessa | fr odessa | pt odessa | ru одесса | uk одеса
lviv | de lemberg lwiw | es leópolis | fr lviv | ru львов | uk львів
mariupol | es mariúpol | fr marioupol | ru мариуполь | uk маріуполь
zaporizhzhia | de saporischschja | es zaporiyia | fr zaporijjia | pt zaporíjia | ru запорожье | uk запоріжжя
kherson | de cherson chersons | es jersón | ru херсон | uk херсон
dnipro | ru днепр | uk дніпро
chernobyl | de tschernobyl | es chernóbil | fr tchernobyl | pt chernobil chernobyl | ru чернобыль | uk чорнобиль
transnistria | de transnistrien | es transnistria | fr transnistrie | pt transnístria | ru приднестровье | uk придністровʼя
mykolaiv | de mykolajiw | ru николаев | uk миколаїв
chernihiv | de tschernihiw | ru чернигов | uk чернігів
sumy | ru сумы | uk суми
poltava | de poltawa | ru полтава | uk полтава
zhytomyr | de schytomyr | ru житомир | uk житомир
cherkasy | ru черкассы | uk черкаси
vinnytsia | ru винница | uk вінниця
rivne | ru ровно | uk рівне
lutsk | ru луцк | uk луцьк
ternopil | ru тернополь | uk тернопіль
uzhhorod | ru ужгород | uk ужгород
chernivtsi | ru черновцы | uk чернівці
kropyvnytskyi | ru кропивницкий | uk кропивницький
khmelnytskyi | uk хмельницький
kramatorsk | ru краматорск | uk краматорськ
sloviansk | ru славянск | uk словʼянськ
pokrovsk | ru покровск | uk покровськ
bakhmut | de bachmut | ru бахмут | uk бахмут
avdiivka | de awdijiwka | ru авдеевка | uk авдіївка
toretsk | ru торецк | uk торецьк
kupiansk | de kupjansk | ru купянск | uk купʼянськ
izium | de isjum | ru изюм | uk ізюм
lyman | uk лиман
melitopol | ru мелитополь | uk мелітополь
berdiansk | ru бердянск | uk бердянськ
enerhodar | ru энергодар | uk енергодар
nikopol | ru никополь | uk нікополь
kremenchuk | ru кременчуг | uk кременчук
pavlohrad | ru павлоград | uk павлоград
lysychansk | ru лисичанск | uk лисичанськ
severodonetsk | ru северодонецк | uk сєвєродонецьк сіверськодонецьк
bucha | uk буча
irpin | ru ирпень | uk ірпінь
brovary | ru бровары | uk бровари
boryspil | ru борисполь | uk бориспіль
chornomorsk | ru черноморск | uk чорноморськ
izmail | ru измаил | uk ізмаїл
kakhovka | ru каховка | uk каховка
konotop | ru конотоп | uk конотоп
okhtyrka | ru ахтырка | uk охтирка
sevastopol | de sewastopol | es sebastopol | fr sébastopol | pt sebastopol | ru севастополь | uk севастополь
simferopol | ru симферополь | uk сімферополь
kerch | de kertsch | fr kertch | ru керчь | uk керч
dniester | ru днестр | uk дністер
novorossiysk | de noworossijsk | ru новороссийск | uk новоросійськ
voronezh | de woronesch | ru воронеж | uk воронеж
saratov | de saratow | ru саратов | uk саратов
samara | ru самара | uk самара
ryazan | de rjasan | ru рязань | uk рязань
smolensk | ru смоленск | uk смоленськ
pskov | de pskow | ru псков | uk псков
taganrog | ru таганрог | uk таганрог
krasnodar | ru краснодар | uk краснодар
yekaterinburg | de jekaterinburg | es ekaterimburgo | fr ekaterinbourg | ru екатеринбург | uk єкатеринбург
novosibirsk | de nowosibirsk | ru новосибирск | uk новосибірськ
gomel | ru гомель | uk гомель
rzeszow | ru жешув | uk жешув
zakarpattia | ru закарпатье | uk закарпаття
polesia | ru полесье | uk полісся
volhynia | ru волынь | uk волинь
karabakh | de bergkarabach karabach | es karabaj | fr karabakh | pt carabaque | ru карабах | uk карабах
kurdistan | es kurdistán | pt curdistão | ru курдистан | uk курдистан
saxony | de sachsen sachsens | es sajonia | fr saxe | pt saxônia saxónia | ru саксония | uk саксонія
thuringia | de thüringen thüringens | es turingia | fr thuringe | pt turíngia | ru тюрингия | uk тюрингія
tyrol | de tirol tirols | es tirol | fr tyrol | ru тироль | uk тіроль
tuscany | de toskana | es toscana | fr toscane | pt toscana | ru тоскана | uk тоскана
lombardy | de lombardei | es lombardía | fr lombardie | pt lombardia | ru ломбардия | uk ломбардія
sicily | de sizilien siziliens | es sicilia | fr sicile | pt sicília | ru сицилия | uk сицилія
sardinia | de sardinien sardiniens | es cerdeña | fr sardaigne | pt sardenha | ru сардиния | uk сардинія
corsica | de korsika korsikas | es córcega | fr corse | pt córsega | ru корсика | uk корсика
brittany | de bretagne | es bretaña | fr bretagne | pt bretanha | ru бретань | uk бретань
normandy | de normandie | es normandía | fr normandie | pt normandia | ru нормандия | uk нормандія
scotland | de schottland schottlands | es escocia | fr écosse | pt escócia | ru шотландия | uk шотландія
wales | es gales | fr galles | pt gales | ru уэльс | uk уельс
flanders | de flandern flanderns | es flandes | fr flandre flandres | pt flandres | ru фландрия | uk фландрія
mallorca | fr majorque | pt maiorca | ru майорка | uk майорка
lampedusa | ru лампедуза | uk лампедуза
siberia | de sibirien sibiriens | es siberia | fr sibérie | pt sibéria | ru сибирь | uk сибір
danube | de donau | es danubio | pt danúbio | ru дунай | uk дунай
rhine | de rhein rheins | es rin | fr rhin | ru рейн | uk рейн
thames | de themse | es támesis | fr tamise | pt tâmisa | ru темза | uk темза
alps | de alpen | es alpes | fr alpes | pt alpes | ru альпы | uk альпи
pyrenees | de pyrenäen | es pirineos | fr pyrénées | pt pirenéus | ru пиренеи | uk піренеї
himalayas | de himalaya | es himalaya | fr himalaya | pt himalaia | ru гималаи | uk гімалаї
antarctica | de antarktis | es antártida | fr antarctique | pt antártida antártica | ru антарктида | uk антарктида
arctic | de arktis | es ártico | fr arctique | pt ártico | ru арктика | uk арктика
atlantic | de atlantik atlantiks | es atlántico | fr atlantique | pt atlântico
pacific | de pazifik pazifiks | es pacífico | fr pacifique | pt pacífico
mediterranean | de mittelmeer mittelmeers | es mediterráneo | fr méditerranée | pt mediterrâneo
moscow | de moskau moskaus | es moscú | fr moscou | pt moscovo moscou | ru москва | uk москва
kyiv | de kiew kiews | es kiev | fr kiev | pt kiev | ru киев | uk київ | vi kiev
tokyo | de tokio tokios | es tokio | pt tóquio | ru токио | uk токіо
beijing | de peking pekings | es pekín | fr pékin | pt pequim | ru пекин | uk пекін
london | de londons | es londres | fr londres | pt londres | ru лондон | uk лондон
paris | ru париж | uk париж
berlin | de berlins | es berlín | pt berlim | ru берлин | uk берлін
brussels | de brüssel brüssels | es bruselas | fr bruxelles | pt bruxelas | ru брюссель | uk брюссель
rome | de rom roms | es roma | pt roma | ru рим | uk рим
madrid | pt madri | ru мадрид | uk мадрид
lisbon | de lissabon lissabons | es lisboa | fr lisbonne | pt lisboa | ru лиссабон | uk лісабон
vienna | de wien wiens | es viena | fr vienne | pt viena | ru вена | uk відень
warsaw | de warschau warschaus | es varsovia | fr varsovie | pt varsóvia | ru варшава | uk варшава
prague | de prag prags | es praga | pt praga | ru прага | uk прага
budapest | ru будапешт | uk будапешт
bucharest | de bukarest | es bucarest | fr bucarest | pt bucareste | ru бухарест | uk бухарест
athens | de athen athens | es atenas | fr athènes | pt atenas | ru афины | uk афіни
belgrade | de belgrad | es belgrado | pt belgrado | ru белград | uk белград
copenhagen | de kopenhagen | es copenhague | fr copenhague | pt copenhague | ru копенгаген | uk копенгаген
stockholm | es estocolmo | pt estocolmo | ru стокгольм | uk стокгольм
ankara | de ankaras | pt ancara | ru анкара | uk анкара
istanbul | es estambul | pt istambul | ru стамбул | uk стамбул
washington | de washingtons | es washington | ru вашингтон | uk вашингтон
havana | de havanna | es habana | fr havane | pt havana | ru гавана | uk гавана
jerusalem | es jerusalén | fr jérusalem | pt jerusalém | ru иерусалим | uk єрусалим
beirut | es beirut | fr beyrouth | pt beirute | ru бейрут | uk бейрут
damascus | de damaskus | es damasco | fr damas | pt damasco | ru дамаск | uk дамаск
baghdad | de bagdad | es bagdad | fr bagdad | pt bagdá bagdad | ru багдад | uk багдад
tehran | de teheran teherans | es teherán | fr téhéran | pt teerã teerão | ru тегеран | uk тегеран
kabul | fr kaboul | pt cabul | ru кабул | uk кабул
cairo | de kairo | es cairo | fr caire | pt cairo | ru каир | uk каїр
tripoli | de tripolis | es trípoli | pt trípoli | ru триполи | uk тріполі
seoul | es seúl | fr séoul | pt seul | ru сеул | uk сеул
pyongyang | de pjöngjang pjöngjangs | es pyongyang | ru пхеньян | uk пхеньян
hanoi | ru ханой | uk ханой
minsk | ru минск | uk мінськ
bern | fr berne
algiers | de algier | es argel | fr alger | pt argel
riyadh | de riad | es riad | pt riade
gaza | fr gaza | pt gaza
oslo | ru осло | uk осло
helsinki | ru хельсинки | uk гельсінкі
tallinn | ru таллин таллинн | uk таллінн таллін
vilnius | ru вильнюс | uk вільнюс
chisinau | ru кишинев кишинёв | uk кишинів
tbilisi | ru тбилиси | uk тбілісі
yerevan | ru ереван | uk єреван
baku | ru баку | uk баку
astana | ru астана | uk астана
tashkent | ru ташкент | uk ташкент
bishkek | ru бишкек | uk бішкек
dushanbe | ru душанбе | uk душанбе
islamabad | ru исламабад | uk ісламабад
bangkok | ru бангкок | uk бангкок
jakarta | ru джакарта | uk джакарта
taipei | ru тайбэй | uk тайбей
ottawa | ru оттава | uk оттава
caracas | ru каракас | uk каракас
canberra
pretoria
bogota
rabat
tunis
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
  ["pt", ["praga"]],
  ["ru", ["вена", "ровно", "сумы", "изюм"]],
  ["uk", ["рівне", "суми", "ізюм", "лиман", "буча"]],
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

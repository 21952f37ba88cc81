/**
 * Cities, regions and rivers that languages have names of their own for: a line each, the English name, then after a bar each
 * language and its names for it, which are found with a capital alone. Names that are the same in two languages but for
 * accents need no line but for capitals, which stand for their country in the first place, as `places` has them. Russian and Ukrainian ones stand in the
 * nominative, German ones have their genitive and what is of the place
 * beside them, if it is nothing to eat; what is rather a surname ("Sevilla") is left out. Written for this project.
 */
const lines = `
geneva | de genf genfs genfer | es ginebra | fr genève | it ginevra | pt genebra | ru женева | nl genève | uk женева
zurich | de zürich zürichs zürcher | it zurigo | pt zurique | ru цюрих | nl zürich | uk цюрих
basel | es basilea | fr bâle | it basilea | pt basileia | ru базель | nl bazel | uk базель
lausanne | es lausana | it losanna | ru лозанна | uk лозанна
genoa | de genua genuas | es génova | fr gênes | it genova | pt génova gênova | ru генуя | uk генуя
milan | de mailand mailands mailänder | es milán | it milano | pt milão | ru милан | nl milaan | uk мілан
turin | de turins turiner | es turín | it torino | pt turim | ru турин | nl turijn | uk турин
naples | de neapel neapels | es nápoles | it napoli | pt nápoles | ru неаполь | nl napels | uk неаполь
venice | de venedig venedigs | es venecia | fr venise | it venezia | pt veneza | ru венеция | nl venetië | uk венеція
florence | de florenz | it firenze | pt florença | ru флоренция | uk флоренція
bologna | es bolonia | fr bologne | pt bolonha | ru болонья | uk болонья
palermo | fr palerme | ru палермо | uk палермо
padua | fr padoue | it padova | pt pádua | ru падуя | uk падуя
trieste | de triest | ru триест | uk трієст
munich | de münchen münchens münchner | pt munique | ru мюнхен | nl münchen | uk мюнхен
cologne | de köln kölns kölner | it colonia | ru кельн кёльн | nl keulen | uk кельн
nuremberg | de nürnberg nürnbergs nürnberger | es núremberg | it norimberga | ru нюрнберг | nl neurenberg | uk нюрнберг
hanover | de hannover hannovers | es hannover | fr hanovre | pt hanôver | ru ганновер | uk ганновер
hamburg | de hamburgs | es hamburgo | fr hambourg | it amburgo | pt hamburgo | ru гамбург | uk гамбург
frankfurt | de frankfurts | es fráncfort | fr francfort | it francoforte | ru франкфурт | uk франкфурт
dresden | es dresde | fr dresde | it dresda | ru дрезден | uk дрезден
leipzig | it lipsia | ru лейпциг | uk лейпциг
bremen | es brema | fr brême | ru бремен | uk бремен
stuttgart | ru штутгарт | uk штутгарт
mainz | es maguncia | fr mayence | ru майнц | uk майнц
aachen | es aquisgrán | ru ахен | nl aken | uk аахен
magdeburg | es magdeburgo | fr magdebourg | pt magdeburgo | ru магдебург | uk магдебург
salzburg | es salzburgo | fr salzbourg | pt salzburgo | ru зальцбург | uk зальцбург
davos | ru давос | uk давос
strasbourg | de straßburg straßburgs | es estrasburgo | it strasburgo | pt estrasburgo | ru страсбург | nl straatsburg | uk страсбург
marseille | es marsella | it marsiglia | pt marselha | ru марсель | uk марсель
lyon | it lione | pt lião | ru лион | uk ліон
bordeaux | es burdeos | pt bordéus
toulouse | ru тулуза | uk тулуза
nantes | ru нант | uk нант
dunkirk | de dünkirchen | es dunkerque | fr dunkerque | it dunkerque | pt dunquerque | ru дюнкерк | nl duinkerke | uk дюнкерк
antwerp | de antwerpen antwerpens | es amberes | fr anvers | it anversa | pt antuérpia | ru антверпен | nl antwerpen | uk антверпен
ghent | de gent gents | es gante | fr gand | ru гент | nl gent | uk гент
bruges | de brügge brügges | es brujas | ru брюгге | nl brugge | uk брюгге
liege | de lüttich lüttichs | es lieja | fr liège | ru льеж | nl luik | uk льєж
rotterdam | es róterdam | ru роттердам | uk роттердам
amsterdam | es ámsterdam | pt amesterdão amsterdã | ru амстердам | uk амстердам
seville | de sevilla sevillas | fr séville | it siviglia | pt sevilha | ru севилья | nl sevilla | uk севілья
zaragoza | de saragossa | fr saragosse | it saragozza | pt saragoça | ru сарагоса | uk сарагоса
porto | es oporto
barcelona | fr barcelone | ru барселона | uk барселона
cordoba | fr cordoue | ru кордова | uk кордова
catalonia | de katalonien kataloniens | es cataluña | fr catalogne | it catalogna | pt catalunha | ru каталония | nl catalonië | uk каталонія
andalusia | de andalusien andalusiens | es andalucía | fr andalousie | pt andaluzia | ru андалусия | nl andalusië | uk андалусія
edinburgh | es edimburgo | fr édimbourg | it edimburgo | pt edimburgo | ru эдинбург | uk единбург
glasgow | ru глазго | uk глазго
manchester | ru манчестер | uk манчестер
liverpool | ru ливерпуль | uk ліверпуль
gothenburg | de göteborg göteborgs | es gotemburgo | fr göteborg | it göteborg | pt gotemburgo | ru гётеборг гетеборг | nl göteborg | uk гетеборг
malmo | de malmö malmös | es malmö | fr malmö | pt malmö | ru мальме | uk мальме
krakow | de krakau krakaus | es cracovia | fr cracovie | it cracovia | pt cracóvia | ru краков | nl krakau | uk краків
gdansk | de danzig danzigs | ru гданьск | uk гданськ
thessaloniki | de saloniki | es tesalónica salónica | fr thessalonique salonique | it salonicco | pt salónica tessalônica | ru салоники | uk салоніки
crete | de kreta kretas | es creta | fr crète | it creta | pt creta | ru крит | nl kreta | uk крит
lesbos | ru лесбос | uk лесбос
rhodes | de rhodos | es rodas | it rodi | pt rodes | ru родос | nl rhodos | uk родос
izmir | es esmirna | ru измир | uk ізмір
antalya | ru анталья | uk анталія
aleppo | es alepo | fr alep | pt alepo | ru алеппо | uk алеппо
homs | ru хомс | uk хомс
idlib | ru идлиб | uk ідліб
mosul | fr mossoul | pt mossul | ru мосул | nl mosoel | uk мосул
kirkuk | fr kirkouk | ru киркук | uk кіркук
fallujah | de falludscha | es faluya | fr falloujah | pt faluja | ru фаллуджа | uk фаллуджа
mecca | de mekka mekkas | es meca | fr mecque | pt meca | ru мекка | nl mekka | uk мекка
rafah | es rafah | ru рафах | uk рафах
hebron | es hebrón | pt hebrom | ru хеврон | uk хеврон
nablus | fr naplouse | ru наблус | uk наблус
haifa | ru хайфа | uk хайфа
alexandria | es alejandría | fr alexandrie | ru александрия | nl alexandrië | uk александрія
benghazi | de bengasi bengasis | es bengasi | it bengasi | pt bengasi | ru бенгази | uk бенгазі
marrakech | de marrakesch | es marrakech | pt marraquexe | ru марракеш | nl marrakesh | uk марракеш
casablanca | ru касабланка | uk касабланка
johannesburg | es johannesburgo | pt joanesburgo | ru йоханнесбург | uk йоганнесбург
philadelphia | es filadelfia | fr philadelphie | it filadelfia | pt filadélfia | ru филадельфия | uk філадельфія
california | de kalifornien kaliforniens | fr californie | pt califórnia | ru калифорния | nl californië | uk каліфорнія
chicago | ru чикаго | uk чикаго
boston | ru бостон | uk бостон
dallas | ru даллас | uk даллас
houston | ru хьюстон | uk хʼюстон
texas | es tejas | ru техас | uk техас
florida | fr floride | pt flórida | ru флорида | uk флорида
georgia | ru джорджия | nl georgië | uk джорджія
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
petersburg | es petersburgo | fr pétersbourg | it pietroburgo | pt petersburgo | ru петербург | uk петербург
kazan | de kasan | es kazán | ru казань | uk казань
rostov | de rostow | ru ростов | uk ростов
volgograd | de wolgograd | es volgogrado | pt volgogrado | ru волгоград | uk волгоград
kursk | ru курск | nl koersk | uk курськ
belgorod | es bélgorod | ru белгород | uk бєлгород
bryansk | de brjansk | fr briansk | pt briansk | ru брянск | uk брянськ
krasnogorsk | ru красногорск | uk красногорськ
sochi | de sotschi | es sochi | fr sotchi | ru сочи | uk сочі
vladivostok | de wladiwostok | ru владивосток | uk владивосток
chechnya | de tschetschenien tschetscheniens | es chechenia | fr tchétchénie | it cecenia | pt chechênia chechénia | ru чечня | nl tsjetsjenië | uk чечня
dagestan | es daguestán | fr daghestan | it daghestan | pt daguestão | ru дагестан | uk дагестан
crimea | de krim | es crimea | fr crimée | pt crimeia | ru крым | nl krim | uk крим
donbas | de donbass | es donbás | fr donbass | it donbass | pt donbass | ru донбасс | uk донбас
donetsk | de donezk | es donetsk | ru донецк | uk донецьк
luhansk | de luhansk lugansk | es lugansk | fr louhansk lougansk | it lugansk | pt lugansk | ru луганск | nl loehansk | uk луганськ
kharkiv | de charkiw charkow | es járkov járkiv | fr kharkiv kharkov | pt carcóvia | ru харьков | nl charkov charkiv | uk харків
odesa | de odessa odessas | es odesa odessa | fr odessa | it odessa | pt odessa | ru одесса | nl odessa | uk одеса
lviv | de lemberg lwiw | es leópolis | fr lviv | ru львов | uk львів
mariupol | es mariúpol | fr marioupol | ru мариуполь | nl marioepol | uk маріуполь
zaporizhzhia | de saporischschja | es zaporiyia | fr zaporijjia | pt zaporíjia | ru запорожье | nl zaporizja | uk запоріжжя
kherson | de cherson chersons | es jersón | ru херсон | nl cherson | uk херсон
dnipro | ru днепр | uk дніпро
chernobyl | de tschernobyl | es chernóbil | fr tchernobyl | pt chernobil chernobyl | ru чернобыль | nl tsjernobyl | uk чорнобиль
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
kurdistan | es kurdistán | pt curdistão | ru курдистан | nl koerdistan | uk курдистан
saxony | de sachsen sachsens | es sajonia | fr saxe | it sassonia | pt saxônia saxónia | ru саксония | nl saksen | uk саксонія
thuringia | de thüringen thüringens | es turingia | fr thuringe | it turingia | pt turíngia | ru тюрингия | nl thüringen | uk тюрингія
tyrol | de tirol tirols | es tirol | fr tyrol | ru тироль | uk тіроль
tuscany | de toskana | es toscana | fr toscane | it toscana | pt toscana | ru тоскана | nl toscane | uk тоскана
lombardy | de lombardei | es lombardía | fr lombardie | it lombardia | pt lombardia | ru ломбардия | nl lombardije | uk ломбардія
sicily | de sizilien siziliens | es sicilia | fr sicile | it sicilia | pt sicília | ru сицилия | nl sicilië | uk сицилія
sardinia | de sardinien sardiniens | es cerdeña | fr sardaigne | it sardegna | pt sardenha | ru сардиния | nl sardinië | uk сардинія
corsica | de korsika korsikas | es córcega | fr corse | pt córsega | ru корсика | uk корсика
brittany | de bretagne | es bretaña | fr bretagne | it bretagna | pt bretanha | ru бретань | nl bretagne | uk бретань
normandy | de normandie | es normandía | fr normandie | it normandia | pt normandia | ru нормандия | nl normandië | uk нормандія
scotland | de schottland schottlands | es escocia | fr écosse | it scozia | pt escócia | ru шотландия | nl schotland | uk шотландія
wales | es gales | fr galles | it galles | pt gales | ru уэльс | uk уельс
flanders | de flandern flanderns | es flandes | fr flandre flandres | it fiandre | pt flandres | ru фландрия | nl vlaanderen | uk фландрія
mallorca | fr majorque | it maiorca | pt maiorca | ru майорка | uk майорка
lampedusa | ru лампедуза | uk лампедуза
siberia | de sibirien sibiriens | es siberia | fr sibérie | pt sibéria | ru сибирь | nl siberië | uk сибір
danube | de donau | es danubio | it danubio | pt danúbio | ru дунай | nl donau | uk дунай
rhine | de rhein rheins | es rin | fr rhin | it reno | ru рейн | nl rijn | uk рейн
thames | de themse | es támesis | fr tamise | it tamigi | pt tâmisa | ru темза | nl theems | uk темза
alps | de alpen | es alpes | fr alpes | it alpi | pt alpes | ru альпы | nl alpen | uk альпи
pyrenees | de pyrenäen | es pirineos | fr pyrénées | it pirenei | pt pirenéus | ru пиренеи | nl pyreneeën | uk піренеї
himalayas | de himalaya | es himalaya | fr himalaya | it himalaya | pt himalaia | ru гималаи | nl himalaya | uk гімалаї
antarctica | de antarktis | es antártida | fr antarctique | it antartide | pt antártida antártica | ru антарктида | uk антарктида
arctic | de arktis | es ártico | fr arctique | it artico | pt ártico | ru арктика | nl noordpool | uk арктика
atlantic | de atlantik atlantiks | es atlántico | fr atlantique | it atlantico | pt atlântico
pacific | de pazifik pazifiks | es pacífico | fr pacifique | it pacifico | pt pacífico
mediterranean | de mittelmeer mittelmeers | es mediterráneo | fr méditerranée | it mediterraneo | pt mediterrâneo
moscow | de moskau moskaus | es moscú | fr moscou | it mosca | pt moscovo moscou | ru москва | nl moskou | uk москва
kyiv | de kiew kiews | es kiev | fr kiev | it kiev | pt kiev | ru киев | vi kiev | nl kiev | uk київ
tokyo | de tokio tokios | es tokio | pt tóquio | ru токио | nl tokio | uk токіо
beijing | de peking pekings | es pekín | fr pékin | it pechino | pt pequim | ru пекин | nl peking | uk пекін
london | de londons | es londres | fr londres | it londra | pt londres | ru лондон | nl londen | uk лондон
paris | it parigi | ru париж | nl parijs | uk париж
berlin | de berlins | es berlín | it berlino | pt berlim | ru берлин | nl berlijn | uk берлін
brussels | de brüssel brüssels | es bruselas | fr bruxelles | it bruxelles | pt bruxelas | ru брюссель | nl brussel | uk брюссель
rome | de rom roms | es roma | it roma | pt roma | ru рим | uk рим
madrid | pt madri | ru мадрид | uk мадрид
lisbon | de lissabon lissabons | es lisboa | fr lisbonne | it lisbona | pt lisboa | ru лиссабон | nl lissabon | uk лісабон
vienna | de wien wiens | es viena | fr vienne | pt viena | ru вена | nl wenen | uk відень
warsaw | de warschau warschaus | es varsovia | fr varsovie | it varsavia | pt varsóvia | ru варшава | nl warschau | uk варшава
prague | de prag prags | es praga | it praga | pt praga | ru прага | nl praag | uk прага
budapest | ru будапешт | nl boedapest | uk будапешт
bucharest | de bukarest | es bucarest | fr bucarest | it bucarest | pt bucareste | ru бухарест | nl boekarest | uk бухарест
athens | de athen athens | es atenas | fr athènes | it atene | pt atenas | ru афины | nl athene | uk афіни
belgrade | de belgrad | es belgrado | it belgrado | pt belgrado | ru белград | nl belgrado | uk белград
copenhagen | de kopenhagen | es copenhague | fr copenhague | it copenaghen | pt copenhague | ru копенгаген | nl kopenhagen | uk копенгаген
stockholm | es estocolmo | it stoccolma | pt estocolmo | ru стокгольм | uk стокгольм
ankara | de ankaras | pt ancara | ru анкара | uk анкара
istanbul | es estambul | pt istambul | ru стамбул | nl istanboel | uk стамбул
washington | de washingtons | es washington | ru вашингтон | uk вашингтон
havana | de havanna | es habana | fr havane | it avana | pt havana | ru гавана | uk гавана
jerusalem | es jerusalén | fr jérusalem | it gerusalemme | pt jerusalém | ru иерусалим | nl jeruzalem | uk єрусалим
beirut | es beirut | fr beyrouth | pt beirute | ru бейрут | nl beiroet | uk бейрут
damascus | de damaskus | es damasco | fr damas | it damasco | pt damasco | ru дамаск | uk дамаск
baghdad | de bagdad | es bagdad | fr bagdad | pt bagdá bagdad | ru багдад | nl bagdad | uk багдад
tehran | de teheran teherans | es teherán | fr téhéran | it teheran | pt teerã teerão | ru тегеран | nl teheran | uk тегеран
kabul | fr kaboul | pt cabul | ru кабул | nl kaboel | uk кабул
cairo | de kairo | es cairo | fr caire | pt cairo | ru каир | nl caïro | uk каїр
tripoli | de tripolis | es trípoli | pt trípoli | ru триполи | uk тріполі
seoul | es seúl | fr séoul | it seul | pt seul | ru сеул | nl seoel | uk сеул
pyongyang | de pjöngjang pjöngjangs | es pyongyang | ru пхеньян | uk пхеньян
hanoi | ru ханой | uk ханой
minsk | ru минск | uk мінськ
bern | fr berne
algiers | de algier | es argel | fr alger | it algeri | pt argel
riyadh | de riad | es riad | it riad | pt riade | nl riyad
gaza | fr gaza | pt gaza
oslo | ru осло | uk осло
helsinki | ru хельсинки | uk гельсінкі
tallinn | ru таллин таллинн | uk таллінн таллін
vilnius | ru вильнюс | uk вільнюс
chisinau | ru кишинев кишинёв | uk кишинів
tbilisi | ru тбилиси | uk тбілісі
yerevan | ru ереван | nl jerevan | uk єреван
baku | ru баку | nl bakoe | uk баку
astana | ru астана | uk астана
tashkent | ru ташкент | nl tasjkent | uk ташкент
bishkek | ru бишкек | nl bisjkek | uk бішкек
dushanbe | ru душанбе | nl doesjanbe | uk душанбе
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

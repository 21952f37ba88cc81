/** How a language other than English writes numbers, what bounds them, and its months. Lower case. */
export interface ForeignNumbers {
  /** Words for small numbers that are no articles. */
  readonly cardinals: ReadonlyMap<string, number>;
  readonly magnitudes: ReadonlyMap<string, number>;
  /** Phrases right before a number, longest first. */
  readonly bounds: readonly (readonly [string, "atLeast" | "atMost" | "about"])[];
  /** Words that make a number before them per cent. */
  readonly percent: ReadonlySet<string>;
  /** Words between a number and what it counts: "millones de euros". */
  readonly linking: ReadonlySet<string>;
  /** Names of the twelve months, each with its forms. */
  readonly months: ReadonlyMap<string, number>;
  /** Words behind a number that make it a time of day. */
  readonly clock: ReadonlySet<string>;
}

const pairs = (list: string): ReadonlyMap<string, number> =>
  new Map(
    list.split(" ").map((pair) => {
      const [word, value] = pair.split(":");
      return [word!, Number(value)];
    }),
  );
const set = (list: string): ReadonlySet<string> => new Set(list.split(" ").filter(Boolean));
const monthsOf = (list: string): ReadonlyMap<string, number> =>
  new Map(
    list.split(" ").flatMap((forms, index) => forms.split("/").map((form): [string, number] => [form, index + 1])),
  );
const bounds = (atLeast: string, atMost: string, about: string): ForeignNumbers["bounds"] =>
  (
    [
      ["atLeast", atLeast],
      ["atMost", atMost],
      ["about", about],
    ] as const
  )
    .flatMap(([bound, phrases]) => phrases.split(",").map((phrase) => [phrase.trim(), bound] as const))
    .toSorted((a, b) => b[0].length - a[0].length);

export const foreignNumbers: ReadonlyMap<string, ForeignNumbers> = new Map([
  [
    "es",
    {
      cardinals: pairs(
        "dos:2 tres:3 cuatro:4 cinco:5 seis:6 siete:7 ocho:8 nueve:9 diez:10 once:11 doce:12 veinte:20 treinta:30 cien:100",
      ),
      magnitudes: pairs("mil:1e3 millón:1e6 millones:1e6 billón:1e12 billones:1e12"),
      bounds: bounds(
        "al menos, por lo menos, más de, no menos de",
        "hasta, menos de, como máximo",
        "unos, unas, cerca de, casi, alrededor de, aproximadamente",
      ),
      percent: set("% ciento"),
      linking: set("de por"),
      months: monthsOf(
        "enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre diciembre",
      ),
      clock: set("h horas am pm"),
    },
  ],
  [
    "pt",
    {
      cardinals: pairs(
        "dois:2 duas:2 três:3 quatro:4 cinco:5 seis:6 sete:7 oito:8 nove:9 dez:10 onze:11 doze:12 vinte:20 trinta:30 cem:100",
      ),
      magnitudes: pairs("mil:1e3 milhão:1e6 milhões:1e6 bilhão:1e9 bilhões:1e9 trilhão:1e12 trilhões:1e12"),
      bounds: bounds(
        "pelo menos, ao menos, mais de",
        "até, menos de, no máximo",
        "cerca de, quase, aproximadamente, por volta de",
      ),
      percent: set("% cento"),
      linking: set("de por"),
      months: monthsOf("janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"),
      clock: set("h horas"),
    },
  ],
  [
    "fr",
    {
      cardinals: pairs(
        "deux:2 trois:3 quatre:4 cinq:5 six:6 sept:7 huit:8 neuf:9 dix:10 onze:11 douze:12 vingt:20 trente:30 cent:100",
      ),
      magnitudes: pairs("mille:1e3 million:1e6 millions:1e6 milliard:1e9 milliards:1e9"),
      bounds: bounds(
        "au moins, plus de, pas moins de",
        "jusqu'à, jusqu’à, moins de, au plus",
        "environ, près de, quelque, presque, autour de",
      ),
      percent: set("% cent"),
      linking: set("de pour"),
      months: monthsOf("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
      clock: set("h heures heure"),
    },
  ],
  [
    "de",
    {
      cardinals: pairs(
        "zwei:2 drei:3 vier:4 fünf:5 sechs:6 sieben:7 acht:8 neun:9 zehn:10 elf:11 zwölf:12 zwanzig:20 dreißig:30 hundert:100",
      ),
      magnitudes: pairs(
        "tausend:1e3 tsd:1e3 million:1e6 millionen:1e6 mio:1e6 milliarde:1e9 milliarden:1e9 mrd:1e9 billion:1e12 billionen:1e12",
      ),
      bounds: bounds(
        "mindestens, mehr als, über, wenigstens",
        "bis zu, höchstens, weniger als, maximal",
        "rund, etwa, ungefähr, knapp, fast, circa, gut",
      ),
      percent: set("% prozent"),
      linking: set(""),
      months: monthsOf("januar februar märz april mai juni juli august september oktober november dezember"),
      clock: set("uhr"),
    },
  ],
  [
    "ru",
    {
      cardinals: pairs(
        "два:2 две:2 двое:2 три:3 трое:3 четыре:4 пять:5 шесть:6 семь:7 восемь:8 девять:9 десять:10 двадцать:20 тридцать:30 сто:100",
      ),
      magnitudes: pairs(
        "тыс:1e3 тысяча:1e3 тысячи:1e3 тысяч:1e3 млн:1e6 миллион:1e6 миллиона:1e6 миллионов:1e6 млрд:1e9 миллиард:1e9 миллиарда:1e9 миллиардов:1e9 трлн:1e12",
      ),
      bounds: bounds(
        "по меньшей мере, не менее, более, свыше, больше, как минимум",
        "до, менее, не более",
        "около, почти, примерно, порядка",
      ),
      percent: set("% процент процента процентов"),
      linking: set(""),
      months: monthsOf(
        "январь/января февраль/февраля март/марта апрель/апреля май/мая июнь/июня июль/июля август/августа сентябрь/сентября октябрь/октября ноябрь/ноября декабрь/декабря",
      ),
      clock: set("ч часов часа час"),
    },
  ],
  [
    "vi",
    {
      cardinals: pairs("hai:2 ba:3 bốn:4 sáu:6 bảy:7 tám:8 chín:9 mười:10"),
      magnitudes: pairs("nghìn:1e3 ngàn:1e3 triệu:1e6 tỷ:1e9 tỉ:1e9"),
      bounds: bounds("ít nhất, hơn, trên", "dưới, tối đa, lên tới", "khoảng, gần, xấp xỉ"),
      percent: set("%"),
      linking: set(""),
      months: new Map<string, number>(),
      clock: set("giờ h"),
    },
  ],
]);

/** Names and signs of money in these languages, to ISO 4217 codes in lower case. */
export const foreignCurrencies: ReadonlyMap<string, string> = new Map(
  `€:eur euro:eur euros:eur евро:eur $:usd dólar:usd dólares:usd dollar:usd dollars:usd доллар:usd доллара:usd долларов:usd usd:usd £:gbp libras:gbp livres:gbp pfund:gbp
  рубль:rub рубля:rub рублей:rub ₽:rub reais:brl pesos:peso yuanes:cny yuan:cny юаней:cny đồng:vnd`
    .split(/\s+/)
    .map((pair) => pair.split(":") as [string, string]),
);

import { italianCardinals } from "./italian-cardinals.ts";

/** How a language other than English writes numbers, what bounds them, and its months. Lower case. */
export interface ForeignNumbers {
  /** Words for small numbers that are no articles. */
  readonly cardinals: ReadonlyMap<string, number>;
  /** Hundreds that stand only before smaller numbers: "ciento veinte", but "por ciento". */
  readonly hundredsBefore?: ReadonlyMap<string, number>;
  /** Words that make hundreds of the number before them: "deux cents", "hai trăm". */
  readonly hundred?: ReadonlySet<string>;
  /** What stands before ones where there are no tens: "hai trăm lẻ năm"; without it they are tens there. */
  readonly noTens?: ReadonlySet<string>;
  /** Magnitudes that are a number by themselves where a smaller one follows: "mil doscientas". */
  readonly alone?: ReadonlySet<string>;
  /** Nouns that such a magnitude counts by itself, "mil personas": no turn of phrase as in "mil gracias". */
  readonly countedAlone?: RegExp;
  /** "One" before a magnitude, where a smaller number follows: "un millón doscientas mil". */
  readonly one?: ReadonlySet<string>;
  /** "Half" before a million. */
  readonly half?: ReadonlySet<string>;
  /** Whether digits may follow a thousand that is spelled, as in Mexico: "mil 500 pesos", "dos mil 300 millones". */
  readonly digitsBehind?: true;
  /** How they are joined to larger ones; none where a number is one word. */
  readonly joined?: JoinedNumbers;
  /** "Une vingtaine de": nouns for about so many, behind a word for "a". */
  readonly roundNouns?: { readonly leads: ReadonlySet<string>; readonly values: ReadonlyMap<string, number> };
  /** Further words that stand only behind tens and hundreds: "двадцать один", "hai mươi lăm". */
  readonly behindTens?: ReadonlyMap<string, number>;
  /** A word that is a number before these words alone: "năm người" are five, "năm 2031" is a year. */
  readonly before?: { readonly word: string; readonly value: number; readonly counted: ReadonlySet<string> };
  /** Words that make tens of the number before them: "hai mươi". */
  readonly tens?: ReadonlySet<string>;
  /** Words for a number of people, by themselves: "погибли пятеро"; and what they count. */
  readonly collective?: { readonly words: ReadonlySet<string>; readonly unit: string };
  readonly magnitudes: ReadonlyMap<string, number>;
  /** Phrases right before a number, longest first. */
  readonly bounds: readonly (readonly [string, "atLeast" | "atMost" | "about"])[];
  /** What stands before "up to" where the number is what was come to: "выросло до 11". */
  readonly reached?: RegExp;
  /** Words that make a number before them per cent. */
  readonly percent: ReadonlySet<string>;
  /** Words between a number and what it counts: "millones de euros". */
  readonly linking: ReadonlySet<string>;
  /** Words right behind a number that it does not count: conjunctions, prepositions, verbs that are everywhere. */
  readonly apart: ReadonlySet<string>;
  /** Adjectives between a number and what it counts; null where there is no telling them. */
  readonly adjectives: RegExp | null;
  /** Magnitudes that tell a number roughly: "полтора десятка". */
  readonly rough?: ReadonlySet<string>;
  /** What adds a half to a number, or to the magnitude behind one: "шесть с половиной", "dos millones y medio". */
  readonly halves?: { readonly phrase: readonly string[]; readonly behindMagnitude: boolean };
  /** Between two numbers of which one is right: "zwei oder drei". */
  readonly either: ReadonlySet<string>;
  /** Names of the twelve months, each with its forms. */
  readonly months: ReadonlyMap<string, number>;
  /** "2027 году", "2027 г.": words behind a number that make it a year, which then needs no lead. */
  readonly years?: ReadonlySet<string>;
  /** Words behind a number that make it a time of day. */
  readonly clock: ReadonlySet<string>;
  /** Words before a number that make it one, where it counts nothing: "alle 14". */
  readonly clockBefore?: ReadonlySet<string>;
  /** Articles between a number and what it counts: "tre i morti". */
  readonly pluralArticles?: ReadonlySet<string>;
  /** Words one of which must lead to it then, where hours are called so as well: "om acht uur". */
  readonly clockLeads?: ReadonlySet<string>;
}

/** "Treinta y dos", "cento e vinte e sete", "trente-huit". */
export interface JoinedNumbers {
  /** What stands between tens and ones. */
  readonly joint: string;
  /** "One", which is an article elsewhere. */
  readonly one: ReadonlySet<string>;
  /** Whether it stands behind hundreds, too. */
  readonly behindHundreds: boolean;
  /** Whether ones are joined by a hyphen, and 70 and 90 begin at 60 and 80, as in French. */
  readonly twenties: boolean;
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
/** "Plus de", and "plus d'" before a vowel. */
const withElision = (phrase: string): readonly string[] =>
  phrase.endsWith(" de") ? [phrase, `${phrase.slice(0, -1)}'`, `${phrase.slice(0, -1)}’`] : [phrase];
const bounds = (atLeast: string, atMost: string, about: string): ForeignNumbers["bounds"] =>
  (
    [
      ["atLeast", atLeast],
      ["atMost", atMost],
      ["about", about],
    ] as const
  )
    .flatMap(([bound, phrases]) =>
      phrases.split(",").flatMap((phrase) => withElision(phrase.trim()).map((one) => [one, bound] as const)),
    )
    .toSorted((a, b) => b[0].length - a[0].length);

/** German joins ones to tens in one word, the ones first: "einundzwanzig". */
function germanCardinals(): ReadonlyMap<string, number> {
  const ones = "ein zwei drei vier fünf sechs sieben acht neun".split(" ");
  const tens = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split(" ");
  const teens = "zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn".split(" ");
  return new Map([
    ...ones.slice(1).map((word, at) => [word, at + 2] as const),
    ...teens.map((word, at) => [word, at + 10] as const),
    ...tens.flatMap((ten, at) => [
      [ten, 10 * (at + 2)] as const,
      ...ones.map((one, more) => [`${one}und${ten}`, 10 * (at + 2) + more + 1] as const),
    ]),
    ["anderthalb", 1.5],
    ...ones.map((one, at) => [`${one}einhalb`, at + 1.5] as const),
    ["zehneinhalb", 10.5],
    ["hundert", 100],
    ...ones.slice(1).map((word, at) => [`${word}hundert`, 100 * (at + 2)] as const),
  ]);
}

/** Dutch does so too, with "en" between: "eenentwintig", "tweeënzeventig"; "driehonderdtwintig" is one word as well. */
function dutchCardinals(): ReadonlyMap<string, number> {
  const ones = "een twee drie vier vijf zes zeven acht negen".split(" ");
  const tens = "twintig dertig veertig vijftig zestig zeventig tachtig negentig".split(" ");
  const teens = "tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien".split(" ");
  const joints = (one: string) => (one.endsWith("e") ? ["ën", "en"] : ["en"]);
  const hundreds = ["", ...ones.slice(1)].map((word, at) => [`${word}honderd`, 100 * (at + 1)] as const);
  return new Map([
    ...ones.slice(1).map((word, at) => [word, at + 2] as const),
    ...teens.map((word, at) => [word, at + 10] as const),
    ...tens.flatMap((ten, at) => [
      [ten, 10 * (at + 2)] as const,
      ...ones.flatMap((one, more) =>
        joints(one).map((joint) => [`${one}${joint}${ten}`, 10 * (at + 2) + more + 1] as const),
      ),
    ]),
    ...hundreds,
    ...hundreds.flatMap(([word, value]) => tens.map((ten, at) => [word + ten, value + 10 * (at + 2)] as const)),
    ...ones.slice(1).map((word, at) => [`${word}duizend`, 1000 * (at + 2)] as const),
    ...[...teens, ...tens].map(
      (word, at) => [`${word}duizend`, 1000 * (at < teens.length ? at + 10 : 10 * (at - teens.length + 2))] as const,
    ),
    ["anderhalf", 1.5],
    ["anderhalve", 1.5],
    ...ones
      .slice(1)
      .flatMap((one, at) =>
        joints(one).flatMap((joint) => ["half", "eenhalf"].map((half) => [one + joint + half, at + 2.5] as const)),
      ),
  ]);
}

export const foreignNumbers: ReadonlyMap<string, ForeignNumbers> = new Map([
  [
    "es",
    {
      cardinals: pairs(
        "dos:2 tres:3 cuatro:4 cinco:5 seis:6 siete:7 ocho:8 nueve:9 diez:10 once:11 doce:12 trece:13 catorce:14 quince:15 dieciséis:16 diecisiete:17 dieciocho:18 diecinueve:19 veinte:20 veintiún:21 veintiuna:21 veintiuno:21 veintidós:22 veintitrés:23 veinticuatro:24 veinticinco:25 veintiséis:26 veintisiete:27 veintiocho:28 veintinueve:29 treinta:30 cuarenta:40 cincuenta:50 sesenta:60 setenta:70 ochenta:80 noventa:90 cien:100 doscientos:200 doscientas:200 trescientos:300 trescientas:300 cuatrocientos:400 cuatrocientas:400 quinientos:500 quinientas:500 seiscientos:600 seiscientas:600 setecientos:700 setecientas:700 ochocientos:800 ochocientas:800 novecientos:900 novecientas:900",
      ),
      hundredsBefore: pairs("ciento:100"),
      alone: set("mil"),
      countedAlone:
        /^(?!(?:gracias|veces|maneras|formas|cosas|razones|historias|disculpas|perdones|amores|demonios|años)$)\p{L}{3,}s$/u,
      one: set("un"),
      half: set("medio"),
      digitsBehind: true,
      joined: { joint: "y", one: set("un una uno"), behindHundreds: false, twenties: false },
      roundNouns: {
        leads: set("una un"),
        values: pairs(
          "decena:10 docena:12 quincena:15 veintena:20 treintena:30 cincuentena:50 centena:100 centenar:100 millar:1000",
        ),
      },
      magnitudes: pairs("mil:1e3 millón:1e6 millones:1e6 billón:1e12 billones:1e12"),
      bounds: bounds(
        "al menos, por lo menos, más de, no menos de, por encima de, superior a, no inferior a",
        "hasta, menos de, como máximo, no más de, por debajo de, inferior a, no superior a",
        "unos, unas, cerca de, casi, alrededor de, aproximadamente",
      ),
      percent: set("% ciento"),
      linking: set("de por"),
      apart: set(
        "y o u e a al en con sin por para que de del entre desde hasta hacia según tras durante sobre ante contra como cuando donde pero más menos casi solo ellos ellas cada ya no ni se le les es son fue fueron está están ha han había",
      ),
      adjectives:
        /^(?:(?:nuev|pequeñ|últim|primer|otr|presunt|supuest|larg|antigu|viej|buen|mal|distint|divers|segund|tercer|poc|únic)[oa]s|(?:primer|mejor|peor|mayor|menor|principal|posibl|grand|diferent|important|gran|nuev|enorm)es|gran|grandes)$/u,
      halves: { phrase: ["y", "medio"], behindMagnitude: true },
      either: set("o u"),
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
        "dois:2 duas:2 três:3 quatro:4 cinco:5 seis:6 sete:7 oito:8 nove:9 dez:10 onze:11 doze:12 treze:13 catorze:14 quatorze:14 quinze:15 dezesseis:16 dezasseis:16 dezessete:17 dezassete:17 dezoito:18 dezenove:19 dezanove:19 vinte:20 trinta:30 quarenta:40 cinquenta:50 sessenta:60 setenta:70 oitenta:80 noventa:90 cem:100 duzentos:200 duzentas:200 trezentos:300 trezentas:300 quatrocentos:400 quatrocentas:400 quinhentos:500 quinhentas:500 seiscentos:600 seiscentas:600 setecentos:700 setecentas:700 oitocentos:800 oitocentas:800 novecentos:900 novecentas:900",
      ),
      hundredsBefore: pairs("cento:100"),
      alone: set("mil"),
      countedAlone:
        /^(?!(?:vezes|graças|maneiras|formas|coisas|razões|histórias|desculpas|maravilhas|anos)$)\p{L}{3,}s$/u,
      one: set("um"),
      half: set("meio"),
      joined: { joint: "e", one: set("um uma"), behindHundreds: true, twenties: false },
      roundNouns: {
        leads: set("uma um"),
        values: pairs("dezena:10 dúzia:12 quinzena:15 vintena:20 centena:100 milhar:1000"),
      },
      magnitudes: pairs("mil:1e3 milhão:1e6 milhões:1e6 bilhão:1e9 bilhões:1e9 trilhão:1e12 trilhões:1e12"),
      bounds: bounds(
        "pelo menos, ao menos, mais de, não menos de, não menos que, nada menos que, acima de, superior a, não inferior a",
        "até, menos de, no máximo, não mais de, não mais que, não mais do que, abaixo de, inferior a, não superior a",
        "cerca de, quase, aproximadamente, por volta de",
      ),
      percent: set("% cento"),
      linking: set("de por"),
      apart: set(
        "e ou a ao à às aos em no na nos nas com sem por para que de do da dos das entre desde até sobre após durante como quando onde mas mais menos quase eles elas deles delas cada já não nem se lhe é são foi foram está estão tem têm",
      ),
      adjectives:
        /^(?:(?:nov|pequen|últim|primeir|outr|supost|long|antig|velh|divers|distint|segund|pouc|únic)[oa]s|(?:melhor|pior|maior|menor|principa|possíve|grand|diferent|important|gran|enorm)(?:es|is)|grandes)$/u,
      halves: { phrase: ["e", "meio"], behindMagnitude: true },
      either: set("ou"),
      months: monthsOf("janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"),
      clock: set("h horas"),
    },
  ],
  [
    "fr",
    {
      cardinals: pairs(
        "deux:2 trois:3 quatre:4 cinq:5 six:6 sept:7 huit:8 neuf:9 dix:10 onze:11 douze:12 treize:13 quatorze:14 quinze:15 seize:16 vingt:20 trente:30 quarante:40 cinquante:50 soixante:60 septante:70 huitante:80 nonante:90 cent:100",
      ),
      hundred: set("cent cents"),
      alone: set("mille"),
      countedAlone: /^(?!(?:fois|mercis|excuses|façons|choses|raisons|feux|morceaux|pardons|ans)$)\p{L}{3,}[sx]$/u,
      one: set("un"),
      joined: { joint: "et", one: set("un une"), behindHundreds: false, twenties: true },
      roundNouns: {
        leads: set("une un"),
        values: pairs(
          "dizaine:10 douzaine:12 quinzaine:15 vingtaine:20 trentaine:30 quarantaine:40 cinquantaine:50 soixantaine:60 centaine:100 millier:1000",
        ),
      },
      magnitudes: pairs("mille:1e3 million:1e6 millions:1e6 milliard:1e9 milliards:1e9"),
      bounds: bounds(
        "au moins, plus de, pas moins de, au-dessus de, supérieur à, supérieure à",
        "jusqu'à, jusqu’à, moins de, au plus, pas plus de, au-dessous de, en dessous de, inférieur à, inférieure à",
        "environ, près de, quelque, presque, autour de",
      ),
      percent: set("% cent"),
      linking: set("de pour"),
      apart: set(
        "et ou à au aux en dans avec sans par pour que qu' qui de du des d' entre depuis jusque vers selon après durant sur contre comme quand où mais plus moins presque eux elles chacun ne n' pas se s' est sont était étaient a ont avait avaient sera seront",
      ),
      adjectives:
        /^(?:nouveaux|nouvelles|grande?s|petite?s|premiers|premières|derniers|dernières|autres|jeunes|vieux|vieilles|anciens|anciennes|longs|longues|gros|grosses|beaux|belles|bons|bonnes|mauvaises?|présumée?s|principaux|principales|meilleure?s|simples|prétendue?s)$/u,
      halves: { phrase: ["et", "demi"], behindMagnitude: true },
      either: set("ou"),
      months: monthsOf("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
      clock: set("h heures heure"),
    },
  ],
  [
    "it",
    {
      cardinals: italianCardinals(),
      alone: set("mille"),
      countedAlone: /^(?!(?:grazie|volte|modi|cose|ragioni|storie|scuse|anni|miglia)$)\p{L}{3,}[ie]$/u,
      one: set("un uno una"),
      half: set("mezzo"),
      roundNouns: {
        leads: set("una un un' un’ alcune"),
        values: pairs(
          "decina:10 dozzina:12 quindicina:15 ventina:20 trentina:30 quarantina:40 cinquantina:50 sessantina:60 settantina:70 ottantina:80 novantina:90 centinaio:100 migliaio:1000",
        ),
      },
      magnitudes: pairs("mila:1e3 mille:1e3 milione:1e6 milioni:1e6 mln:1e6 miliardo:1e9 miliardi:1e9 mld:1e9"),
      bounds: bounds(
        "almeno, più di, non meno di, oltre, ben oltre, superiore a, superiori a, sopra, minimo",
        "fino a, meno di, al massimo, non più di, non oltre, inferiore a, inferiori a, sotto",
        "circa, quasi, intorno a, attorno a, all'incirca, approssimativamente, pressappoco",
      ),
      reached:
        /(?:\bsal|aument|cresc|scen|sces|\bcal[aio]|diminu|ridu|ridot|arriv|port|giun|pass)\p{L}*(?:\s[^\s,;.]{1,16}){0,4}\s$/u,
      percent: set("% cento"),
      linking: set("di d' d’ per"),
      apart: set(
        "e ed o ma a ad al allo alla ai agli alle in nel nello nella nei negli nelle con senza per che di del dello della dei degli delle da dal dallo dalla dai dagli dalle su sul sullo sulla sui sugli sulle tra fra dopo durante contro come quando dove più meno circa quasi solo loro ogni già non né ne si gli le lo ci è sono era erano ha hanno aveva avevano sarà saranno fa i il un una se resta restano rimane rimangono risulta risultano tutti tutte",
      ),
      adjectives:
        /^(?:(?:nuov|piccol|ultim|prim|altr|presunt|lung|vecchi|buon|divers|second|terz|unic|inter|brutt|bell|distint|precedent|success|ulterior)[oaie]|poch[ie]|lungh[ie]|antich[ie]|nuovissim[ie]|giovani|grandi|gravi|principali|migliori|peggiori|maggiori|minori|importanti|diverse|anziani|anziane)$/u,
      halves: { phrase: ["e", "mezzo"], behindMagnitude: true },
      either: set("o"),
      months: monthsOf("gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"),
      clock: set("h"),
      clockBefore: set("alle ore dalle le"),
      pluralArticles: set("i gli le"),
    },
  ],
  [
    "de",
    {
      cardinals: germanCardinals(),
      alone: set("tausend"),
      countedAlone: /^(?!(?:dank|mal|grüße|küsse|ängste|gründe|tode|jahre|jahren|dinge)$)\p{L}{3,}$/u,
      magnitudes: pairs(
        "tausend:1e3 tsd:1e3 million:1e6 millionen:1e6 mio:1e6 milliarde:1e9 milliarden:1e9 mrd:1e9 billion:1e12 billionen:1e12",
      ),
      bounds: bounds(
        "mindestens, mehr als, über, wenigstens, nicht weniger als, nicht unter",
        "bis zu, höchstens, weniger als, maximal, nicht mehr als",
        "rund, etwa, ungefähr, knapp, fast, circa, gut",
      ),
      percent: set("% prozent"),
      linking: set(""),
      apart: set(
        "oder aber unter über hinter außer wegen gegen neben zwischen ohne seine ihre waren wurden werden haben hatten sind sollen wollen können müssen konnten mussten sollten wollten kamen starben blieben gingen flohen fielen standen lagen saßen fuhren erlitten machten alle viele einige keine eine einen einer einem ihnen denen allen mehrere dieser diese diesen jeder später früher vorher",
      ),
      adjectives: /^\p{Ll}+(?:e|er|en|es|em)$/u,
      either: set("oder"),
      months: monthsOf("januar februar märz april mai juni juli august september oktober november dezember"),
      clock: set("uhr"),
    },
  ],
  [
    "nl",
    {
      cardinals: dutchCardinals(),
      alone: set("duizend"),
      countedAlone: /^(?!(?:dank|keer|maal|angsten|redenen|jaar|dingen)$)\p{L}{3,}$/u,
      half: set("half"),
      roundNouns: {
        leads: set("een"),
        values: pairs(
          "tiental:10 dozijn:12 vijftiental:15 twintigtal:20 dertigtal:30 veertigtal:40 vijftigtal:50 zestigtal:60 honderdtal:100",
        ),
      },
      magnitudes: pairs(
        "duizend:1e3 miljoen:1e6 miljoenen:1e6 mln:1e6 miljard:1e9 miljarden:1e9 mld:1e9 biljoen:1e12 biljoenen:1e12",
      ),
      bounds: bounds(
        "minstens, ten minste, tenminste, minimaal, op zijn minst, op z'n minst, meer dan, ruim, zeker, niet minder dan, boven de, vanaf",
        "hooguit, hoogstens, maximaal, tot wel, tot maximaal, minder dan, niet meer dan, onder de, ten hoogste",
        "ongeveer, circa, zo'n, zo’n, rond de, rond, bijna, omstreeks, krap, een kleine, tegen de, naar schatting, grofweg, om en nabij, om en bij de, plusminus",
      ),
      percent: set("% procent"),
      linking: set(""),
      apart: set(
        "of en maar dan als dus want in op aan bij met naar van voor door om tegen zonder over onder achter naast tussen wegens volgens langs binnen buiten tijdens vanwege na per uit af te tot sinds vanaf rond niet ook nog al zijn is was waren werd werden wordt worden heeft hebben had hadden zal zullen zou zouden kan kunnen kon konden moet moeten moesten mag mogen mocht wil willen wilde wilden die dat deze dit hun haar zijn hen ze zij hij we wij er hier daar waar toen nu dan later eerder geleden keer maal vielen raakten kwamen bleven gingen stierven overleden vluchtten lagen zaten stonden liepen reden maakten zeiden alle veel enkele geen een elk elke daarvan hiervan toch wel weer lang hoog breed diep ver zwaar oud omdat terwijl hoewel zodat plus min ten uiteindelijk inmiddels gewond vermist gedood",
      ),
      adjectives:
        /^(?!(?:zone|route|fase|minute|organisatie|gemeente|provincie|locatie|familie|actie|operatie|verdachte|doden)$)(?:\p{Ll}{3,}e|\p{Lu}\p{Ll}+(?:[bcdfgklmnprst]se|sche)|(?:op|aan|af|uit|in|neer|mee|toe|terug|vast|bij|weg|dood|vrij)ge\p{Ll}{3,}en)$/u,
      either: set("of"),
      months: monthsOf("januari februari maart april mei juni juli augustus september oktober november december"),
      clock: set("uur"),
      clockLeads: set("om rond tegen vanaf tot sinds omstreeks voor rondom tussen"),
    },
  ],
  [
    "ru",
    {
      cardinals: pairs(
        "полтора:1.5 полторы:1.5 полутора:1.5 два:2 две:2 двое:2 три:3 трое:3 четыре:4 пять:5 шесть:6 семь:7 восемь:8 девять:9 десять:10 двадцать:20 тридцать:30 сто:100 двух:2 трех:3 трёх:3 четырех:4 четырёх:4 пяти:5 шести:6 семи:7 восьми:8 девяти:9 десяти:10 двадцати:20 тридцати:30 ста:100 двум:2 трем:3 трём:3 четырем:4 четырём:4 двумя:2 тремя:3 четырьмя:4 пятью:5 шестью:6 семью:7 восемью:8 девятью:9 десятью:10 четверо:4 пятеро:5 шестеро:6 семеро:7 восьмеро:8 двоих:2 троих:3 четверых:4 пятерых:5 шестерых:6 семерых:7 одиннадцать:11 двенадцать:12 тринадцать:13 четырнадцать:14 пятнадцать:15 шестнадцать:16 семнадцать:17 восемнадцать:18 девятнадцать:19 одиннадцати:11 двенадцати:12 тринадцати:13 четырнадцати:14 пятнадцати:15 шестнадцати:16 семнадцати:17 восемнадцати:18 девятнадцати:19 сорок:40 пятьдесят:50 шестьдесят:60 семьдесят:70 восемьдесят:80 девяносто:90 двести:200 двухсот:200 трёхсот:300 трехсот:300 четырёхсот:400 четырехсот:400 пятисот:500 шестисот:600 семисот:700 восьмисот:800 девятисот:900 пятидесяти:50 шестидесяти:60 семидесяти:70 восьмидесяти:80 девяноста:90 триста:300 четыреста:400 пятьсот:500 шестьсот:600 семьсот:700 восемьсот:800 девятьсот:900",
      ),
      behindTens: pairs("один:1 одна:1 одну:1 одного:1 одной:1 одному:1"),
      alone: set("тысяча тысячу миллион миллиард"),
      countedAlone:
        /^(?!(?:мелочей|извинений|лет)$)\p{L}{2,}(?:ов|ев|ей|ек|ок|ий|[^аеёиоуыэюяьй]ин|век|дел|мест|лиц)$/u,
      collective: {
        words: set("двое трое четверо пятеро шестеро семеро двоих троих четверых пятерых шестерых семерых"),
        unit: "человек",
      },
      magnitudes: pairs(
        "десятка:10 десятков:10 сотни:100 сотен:100 тыс:1e3 тысяча:1e3 тысячу:1e3 тысячи:1e3 тысяч:1e3 млн:1e6 миллион:1e6 миллиона:1e6 миллионов:1e6 млрд:1e9 миллиард:1e9 миллиарда:1e9 миллиардов:1e9 трлн:1e12",
      ),
      bounds: bounds(
        "по меньшей мере, не менее, не меньше, более, свыше, больше, как минимум",
        "до, менее, не более, не больше",
        "около, почти, примерно, порядка",
      ),
      reached:
        /(?:увелич|вырос|возрос|повы[сш]|рост|сни[зж]|сокра[тщ]|упал|уменьш|подн[яи]|дош|подорожа|подешеве)\p{L}*(?:\s[^\s,;.]{1,16}){0,4}\s$/u,
      percent: set("% процент процента процентов процентам процентами процентах"),
      linking: set(""),
      apart: set(
        "и или а но в во на с со из к ко о об от до по за у под над при для без через между после перед около не ни что который которые это как когда где уже ещё еще же него них неё был были была есть раза",
      ),
      adjectives: /^\p{L}{2,}(?:ых|их|ые|ие|ого|его|ой)$/u,
      halves: { phrase: ["с", "половиной"], behindMagnitude: false },
      rough: set("десятка десятков"),
      either: set("или либо"),
      months: monthsOf(
        "январь/января/январе/январю февраль/февраля/феврале/февралю март/марта/марте/марту апрель/апреля/апреле/апрелю май/мая/мае/маю июнь/июня/июне/июню июль/июля/июле/июлю август/августа/августе/августу сентябрь/сентября/сентябре/сентябрю октябрь/октября/октябре/октябрю ноябрь/ноября/ноябре/ноябрю декабрь/декабря/декабре/декабрю",
      ),
      years: set("год года году годом г"),
      clock: set("ч часов часа час"),
    },
  ],
  [
    "uk",
    {
      cardinals: pairs(
        "півтора:1.5 півтори:1.5 два:2 дві:2 двоє:2 двох:2 двом:2 двома:2 три:3 троє:3 трьох:3 трьом:3 трьома:3 чотири:4 четверо:4 чотирьох:4 чотирьом:4 чотирма:4 пʼять:5 пʼятеро:5 пʼяти:5 пʼятьох:5 пʼятьом:5 пʼятьма:5 шість:6 шестеро:6 шести:6 шістьох:6 шістьом:6 шістьма:6 сім:7 семеро:7 семи:7 сімох:7 сімом:7 вісім:8 восьмеро:8 восьми:8 вісьмох:8 вісьмом:8 девʼять:9 девʼятеро:9 девʼяти:9 девʼятьох:9 девʼятьом:9 десять:10 десятеро:10 десяти:10 десятьох:10 десятьом:10 одинадцять:11 одинадцяти:11 одинадцятьох:11 одинадцятьом:11 одинадцятеро:11 дванадцять:12 дванадцяти:12 дванадцятьох:12 дванадцятьом:12 дванадцятеро:12 тринадцять:13 тринадцяти:13 тринадцятьох:13 тринадцятьом:13 тринадцятеро:13 чотирнадцять:14 чотирнадцяти:14 чотирнадцятьох:14 чотирнадцятьом:14 чотирнадцятеро:14 пʼятнадцять:15 пʼятнадцяти:15 пʼятнадцятьох:15 пʼятнадцятьом:15 пʼятнадцятеро:15 шістнадцять:16 шістнадцяти:16 шістнадцятьох:16 шістнадцятьом:16 шістнадцятеро:16 сімнадцять:17 сімнадцяти:17 сімнадцятьох:17 сімнадцятьом:17 сімнадцятеро:17 вісімнадцять:18 вісімнадцяти:18 вісімнадцятьох:18 вісімнадцятьом:18 вісімнадцятеро:18 девʼятнадцять:19 девʼятнадцяти:19 девʼятнадцятьох:19 девʼятнадцятьом:19 девʼятнадцятеро:19 двадцять:20 двадцяти:20 двадцятьох:20 двадцятьом:20 тридцять:30 тридцяти:30 тридцятьох:30 тридцятьом:30 сорок:40 сорока:40 пʼятдесят:50 пʼятдесяти:50 пʼятдесятьох:50 шістдесят:60 шістдесяти:60 шістдесятьох:60 сімдесят:70 сімдесяти:70 сімдесятьох:70 вісімдесят:80 вісімдесяти:80 вісімдесятьох:80 девʼяносто:90 девʼяноста:90 сто:100 ста:100 двісті:200 двохсот:200 триста:300 трьохсот:300 чотириста:400 чотирьохсот:400 пʼятсот:500 пʼятисот:500 шістсот:600 шестисот:600 сімсот:700 семисот:700 вісімсот:800 восьмисот:800 девʼятсот:900 девʼятисот:900",
      ),
      behindTens: pairs("один:1 одна:1 одну:1 одного:1 однієї:1 одній:1 одному:1"),
      alone: set("тисяча тисячу мільйон мільярд"),
      countedAlone: /^(?!(?:дрібниць|вибачень|років)$)\p{L}{2,}(?:ів|їв|ей|ок|[^аеєиіїоуюяьй]ин|осіб|місць|гривень)$/u,
      collective: {
        words: set(
          "двоє двох троє трьох четверо чотирьох пʼятеро пʼятьох шестеро шістьох семеро сімох восьмеро вісьмох девʼятеро девʼятьох десятеро десятьох одинадцятьох одинадцятеро дванадцятьох дванадцятеро тринадцятьох тринадцятеро чотирнадцятьох чотирнадцятеро пʼятнадцятьох пʼятнадцятеро шістнадцятьох шістнадцятеро сімнадцятьох сімнадцятеро вісімнадцятьох вісімнадцятеро девʼятнадцятьох девʼятнадцятеро двадцятьох тридцятьох пʼятдесятьох шістдесятьох сімдесятьох вісімдесятьох",
        ),
        unit: "людей",
      },
      magnitudes: pairs(
        "десятка:10 десятки:10 десятків:10 сотні:100 сотень:100 тис:1e3 тисяча:1e3 тисячу:1e3 тисячі:1e3 тисяч:1e3 тисячам:1e3 млн:1e6 мільйон:1e6 мільйона:1e6 мільйони:1e6 мільйонів:1e6 млрд:1e9 мільярд:1e9 мільярда:1e9 мільярди:1e9 мільярдів:1e9 трлн:1e12 трильйон:1e12 трильйона:1e12 трильйони:1e12 трильйонів:1e12",
      ),
      bounds: bounds(
        "щонайменше, не менше, не менш як, не менше ніж, понад, більше, більше ніж, більш як, більш ніж, принаймні, як мінімум, мінімум",
        "до, менше, менше ніж, менш як, менш ніж, не більше, не більш як, не більше ніж, щонайбільше",
        "близько, майже, приблизно, орієнтовно, порядку, коло",
      ),
      reached:
        /(?:збільш|зріс|зрос|підвищ|ріст|зни[зж]|скоро[тч]|впа[влд]|зменш|підн[яі]|дійш|сяг|подорожча|подешевша|засу[дж]|увʼязнен)\p{L}*(?:\s[^\s,;.]{1,16}){0,4}\s$/u,
      percent: set(
        "% відсоток відсотка відсотки відсотків відсоткам відсотками відсотках процент процента проценти процентів процентам процентами",
      ),
      linking: set(""),
      apart: set(
        "і й та або чи а але в у на з із зі до о об від за по під над при про для без через між після перед біля близько не ні що який які яка якого яких це як коли де вже уже ще же ж його її їх них був була було були є буде будуть рази разів раз тому назад станом",
      ),
      adjectives: /^(?!тижні|пісні|версі)\p{L}{2,}(?:их|іх|[нвкчш]і|ого|ої)$/u,
      halves: { phrase: ["з", "половиною"], behindMagnitude: false },
      rough: set("десятка десятки десятків"),
      either: set("або чи"),
      months: monthsOf(
        "січень/січня/січні/січню/січнем лютий/лютого/лютому березень/березня/березні/березню квітень/квітня/квітні/квітню травень/травня/травні/травню червень/червня/червні/червню липень/липня/липні/липню серпень/серпня/серпні/серпню вересень/вересня/вересні/вересню жовтень/жовтня/жовтні/жовтню листопад/листопада/листопаді/листопаду грудень/грудня/грудні/грудню",
      ),
      years: set("рік року році роком роки рр р"),
      clock: set("годині"),
    },
  ],
  [
    "vi",
    {
      cardinals: pairs("hai:2 ba:3 bốn:4 sáu:6 bảy:7 bẩy:7 tám:8 chín:9 mười:10"),
      behindTens: pairs("mốt:1 một:1 tư:4 lăm:5 nhăm:5"),
      tens: set("mươi"),
      hundred: set("trăm"),
      noTens: set("lẻ linh"),
      one: set("một"),
      before: {
        word: "năm",
        value: 5,
        counted: set(
          "người công cảnh binh trẻ em ngôi căn chiếc hành nghi ngày tuần huyện xã tỉnh nạn nhà tàu con cuộc vụ phụ bệnh",
        ),
      },
      magnitudes: pairs("trăm:100 nghìn:1e3 ngàn:1e3 triệu:1e6 tỷ:1e9 tỉ:1e9"),
      bounds: bounds(
        "ít nhất, hơn, trên, vượt, vượt quá, không dưới, không ít hơn",
        "dưới, tối đa, lên tới, không quá, không hơn",
        "khoảng, gần, xấp xỉ",
      ),
      reached: /(?:tăng|giảm|nâng|đạt|hạ|đã|số|tổng|lượng|giá|chết|hại)(?:\s(?!thể)[^\s,;.]{1,16}){0,4}\s$/u,
      percent: set("%"),
      linking: set(""),
      apart: set(
        "và hoặc hay của ở tại trong khi đã đang sẽ bị được do vì để với từ đến tới theo là cho trên dưới này đó nữa nhưng mà thì như bởi sau trước so cùng vào lên còn chưa không xuống dự",
      ),
      adjectives: null,
      either: set("hoặc"),
      months: new Map<string, number>(),
      clock: set("giờ h"),
    },
  ],
]);

/** Names and signs of money in these languages, to ISO 4217 codes in lower case. */
export const foreignCurrencies: ReadonlyMap<string, string> = new Map(
  `€:eur euro:eur euros:eur евро:eur $:usd dólar:usd dólares:usd dollar:usd dollars:usd доллар:usd доллара:usd долларов:usd usd:usd £:gbp libras:gbp livres:gbp pfund:gbp
  eur:eur gbp:gbp rub:rub chf:chf franken:chf roebel:rub франк:chf франка:chf франков:chf рубль:rub рубля:rub рублей:rub руб:rub ₽:rub reais:brl pesos:peso yuanes:cny yuan:cny юаней:cny đồng:vnd
  dollaro:usd dollari:usd sterlina:gbp sterline:gbp rublo:rub rubli:rub franchi:chf
  грн:uah uah:uah ₴:uah гривня:uah гривні:uah гривню:uah гривень:uah гривна:uah гривны:uah гривну:uah гривен:uah долар:usd долара:usd долари:usd доларів:usd рублі:rub рублів:rub франків:chf франки:chf юанів:cny`
    .split(/\s+/)
    .map((pair) => pair.split(":") as [string, string]),
);

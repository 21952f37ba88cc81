/** How the verbs of a language other than English tell what was from what is to come. Forms are lower case. */
export interface ForeignTenses {
  /** Forms of what is to come, by the verb itself; null where a language has none. */
  readonly future: RegExp | null;
  /** Forms of what was to come, as reported speech has it: "dijo que abriría". */
  readonly futureInPast?: RegExp;
  /** Verbs and phrases that announce what is to come. */
  readonly announcing: RegExp;
  /** Participles that say for when a thing is set: "prevista para el lunes", "die für Montag geplante Sitzung". */
  readonly appointed: RegExp;
  /** Forms of "to be" that make of such a participle what is set now. */
  readonly standing: RegExp;
  readonly past: RegExp;
  /** What makes a participle of its clause tell of what was; null where forms of `past` are all. */
  readonly perfect: { readonly auxiliary: RegExp; readonly participle: RegExp } | null;
}

export const foreignTenses: ReadonlyMap<string, ForeignTenses> = new Map([
  [
    "es",
    {
      future:
        /^(?:será|serán|habrá|habrán|irán?|verán?|dirán?|harán?|\p{L}{2,}(?:ará|erá|irá|drá|arán|erán|irán|drán|aremos|iremos|dremos)|(?!qu)\p{L}{2,}eremos)$/u,
      futureInPast:
        /^(?:\p{L}{2,}[ai]ría(?:n|mos)?|(?!(?:re)?quer|(?:pre|su|re|in|di|con|trans)[fg]er|her|adher|inger)\p{L}{2,}ería(?:n|mos)?|(?:ser|tendr|vendr|pondr|har|dir|saldr)ía(?:n|mos)?)$/u,
      announcing: /^(?:va|van|prev[ée]n?|planean?|empiezan?|comienzan?|arrancan?)$/u,
      appointed: /^(?:previst|programad|convocad|fijad|señalad|agendad|anunciad|citad)[oa]s?$/u,
      standing: /^(?:está|están|es|son|queda|quedan|sigue|siguen)$/u,
      past: /^(?:fue|fueron|era|eran|ha|han|había|habían|hubo|dio|supo|pudo|quiso|trajo|\p{L}*(?:dijo|hizo|tuvo|puso|vino)|\p{L}{2,}(?:ó|aron|ieron|jeron|yeron|aba|aban|ían))$/u,
      // "Habría cobrado": as it is told.
      perfect: { auxiliary: /^habrían?$/u, participle: /^\p{L}{2,}(?:[aií]do|to|cho)$/u },
    },
  ],
  [
    "pt",
    {
      future:
        /^(?:será|serão|(?!tubarão|casarão|ceará)\p{L}{2,}(?:ará|erá|irá|arão|erão|irão|aremos|iremos)|(?!qu)\p{L}{2,}eremos)$/u,
      futureInPast:
        /^(?!(?:re)?quer|(?:pre|su|re|in|di|con|trans)[fg]er|adquir|secretar|livrar|polícia|fer)\p{L}{2,}[aei]ria(?:m|mos)?$/u,
      announcing: /^(?:vai|vão|prevê|pretendem?|começam?|arrancam?)$/u,
      appointed: /^(?:previst|programad|marcad|convocad|agendad|anunciad)[oa]s?$/u,
      standing: /^(?:está|estão|é|são|fica|ficam|segue|seguem)$/u,
      past: /^(?:foi|foram|eram|havia|houve|tinham?|deu|pôde|quis|soube|trouxe|\p{L}*(?:disse|disseram|fez|veio|teve|pôs)|(?!museu|judeu|europeu)\p{L}{2,}(?:ou|eu|iu|aram|eram|iram|ava|avam))$/u,
      // "Terá sido agredido": as it is told.
      perfect: {
        auxiliary: /^(?:terá|terão|teriam?)$/u,
        participle: /^(?:\p{L}{2,}[aií]d[oa]s?|feit[oa]s?|dit[oa]s?|vist[oa]s?|post[oa]s?|mort[oa]s?)$/u,
      },
    },
  ],
  [
    "fr",
    {
      // "Attira", "expira", "livra" are what was.
      future:
        /^(?!(?:at|re|é|sou)?tira$|(?:cha|re)?vira$|(?:ex|in|res|as|cons|em|trans)pira$|(?:ad)?mira$|déchira$|désira$|(?:dé)?livra$|navra$|ouvra$)(?:sera|seront|aura|auront|fera|feront|ira|irons|iront|\p{L}{2,}(?:era|erons|eront|ira|irons|iront|dra|drons|dront|vra|vrons|vront)|\p{L}*(?:pou|ve|mou|cou)rr(?:a|ons|ont))$/u,
      futureInPast: /^(?!pourr|aur|ser)\p{L}{2,}(?:[ei]r|dr|vr|rr)ai(?:t|ent)$/u,
      announcing: /^(?:va|vont|doit|doivent|prévoit|prévoient|compte|envisage)$/u,
      appointed: /^(?:prévue?s?|attendue?s?|annoncée?s?|programmée?s?|fixée?s?|convoquée?s?)$/u,
      standing: /^(?:est|sont|reste|restent)$/u,
      past: /^(?:avait|avaient|était|étaient|fut|furent|(?!\p{L}*(?:[ei]r|aur|dr|vr|rr)aient$)\p{L}{2,}(?:aient|èrent|irent|urent))$/u,
      perfect: {
        auxiliary: /^(?:a|ont|aurait|auraient|(?:s['’])?est|(?:se )?sont)$/u,
        participle: /^(?:eu|été|\p{L}+(?:ée?s?|[^aeo]ue?s?|[dglmnrstv]ie?s?|it|ite|ert|erte|erts|ort|orte|orts))$/u,
      },
    },
  ],
  [
    "it",
    {
      future:
        /^(?:(?!tiranno$)\p{L}{2,}(?:rà|ranno|[aei]remo|[dvr]remo)|(?:sa|fa|ver|and|av|pot|dov|vor|da|sta|di|ved|reste|torne|incontre)rò)$/u,
      announcing:
        /^(?:prevede|prevedono|inizia|iniziano|comincia|cominciano|parte|partono|intende|intendono|vuole|vogliono|dovrebbe|dovrebbero)$/u,
      appointed: /^(?:previst|programmat|convocat|fissat|attes|annunciat|calendarizzat|indett|in programma)[oaie]$/u,
      standing: /^(?:è|sono|resta|restano|rimane|rimangono)$/u,
      past: /^(?:era|erano|fu|furono|ha|hanno|ebbe|ebbero|disse|dissero|fece|fecero|venne|vennero|rimase|rimasero|chiese|chiesero|prese|presero|decise|decisero|uccise|uccisero|perse|persero|vinse|vinsero|mise|misero|scrisse|rispose|spiegò|morì|colpì|finì|partì|(?!(?:però|ciò|perciò|può)$)\p{L}+ò|\p{L}{2,}(?:arono|irono|erono|ettero|avano|evano|ivano)|(?!(?:lava|brava|grava|aggrava|cava|scava|ricava|schiava|ottava|trava)$)\p{L}{2,}ava|(?!(?:\p{L}{0,4}leva|neva)$)\p{L}{2,}eva|(?:apr|copr|scopr|offr|soffr|mor|part|dorm|sent|segu|fugg|usc|ven|serv|sal|fin|sub|cap|avvert|costru|fer|colp|reag|ag)iva)$/u,
      perfect: {
        auxiliary: /^(?:ha|hanno|è|sono|sia|siano|abbia|abbiano|avrebbe(?:ro)?|sarebbe(?:ro)?|s['’])$/u,
        participle:
          /^(?!(?:stat|attes|previst|programmat|convocat|fissat|indett|prossim)[oaie]$)(?:\p{L}{2,}(?:[aiu]t|[aeiu]s|ss|nt|rt|tt|lt|ost|ort|est|ist|ors)[oaie]|mort[oaie]|fatt[oaie])$/u,
      },
    },
  ],
  [
    "de",
    {
      future: null,
      announcing:
        /^(?:wird|werden|werde|würden?|soll|solle|sollen|will|wollen|wolle|plant|planen|beginnt|startet|endet|tagt|öffnet|entscheidet)$/u,
      appointed: /^(?:geplant|angesetzt|vorgesehen|angekündigt|anberaumt|terminiert)(?:e[nmrs]?)?$/u,
      standing: /^(?:ist|sind|sei|seien|bleibt|bleiben)$/u,
      past: /^(?:hatten?|war(?:en)?|wurden?|(?!(?:heu|bit|let?z|nächs|ers|drit|vier|fünf|rech|könn|soll|möch|dürf|müss|wür|unter|hin|wei|spä|brei|bes)te)\p{L}{2,}ten?|(?!\p{L}{0,6}ge(?!wann)\p{L}+en$)\p{L}*(?:kam|ging|starb|fand|gab|schloss|blieb|nahm|sah|stand|fiel|fuhr|trat|traf|sprach|begann|gewann|ließ|hielt|rief|schrieb|brach|verlor|zog|lag|stieg|sank|griff|wies|schoss|schied|wich|lud|trug|warf|floh|sprang|schlug|saß|bat|riss|half|lief|hing|fing|litt|schnitt|stritt|schob|stahl|schwand|drang|zwang|trieb|stieß|schwieg|geschah|schien|las|galt|bot|riet|hob|schuf|wuchs|stach|schwor|glitt|grub|klang|maß|rann|sang|trank|erschrak|wusch|wog)(?:en)?)$/u,
      perfect: {
        auxiliary: /^(?:hat|haben|habe|ist|sind|sei|seien)$/u,
        participle:
          /^(?:worden|\p{L}{0,12}ge\p{L}{2,20}(?:t|en)|(?:be|ver|er|ent|zer|über|unter|miss)\p{L}{2,}(?:t|en)|\p{L}{2,}iert|(?:an|ab|auf|aus|ein|um)(?:be|ver|er)?\p{L}{3,}(?:t|en))$/u,
      },
    },
  ],
  [
    "nl",
    {
      future: null,
      announcing: /^(?:zal|zullen|zult|gaat|gaan|wordt|worden|wil|willen|moet|moeten|plant)$/u,
      appointed: /^(?:gepland|ingepland|voorzien|voorgenomen|uitgeschreven)e?$/u,
      standing: /^(?:is|zijn|staat|staan|blijft|blijven)$/u,
      past: /^(?:was|waren|werd(?:en)?|had(?:den)?|zei(?:den)?|deed|deden|zat(?:en)?|\p{L}{0,8}(?:kwam(?:en)?|ging(?:en)?|stierf|stierven|vond(?:en)?|gaf|gaven|sloot|sloten|bleef|bleven|nam(?:en)?|zag(?:en)?|stond(?:en)?|vielen|viel|reed|trad(?:en)?|trof(?:fen)?|sprak(?:en)?|begon(?:nen)?|won(?:nen)?|liet(?:en)?|hield(?:en)?|riep(?:en)?|schreef|schreven|brak(?:en)?|verloor|trok(?:ken)?|steeg|stegen|greep|grepen|wees|schoot|schoten|droeg(?:en)?|wierp(?:en)?|sprong(?:en)?|sloeg(?:en)?|bood|boden|hielp(?:en)?|liep(?:en)?|hing(?:en)?|leed|drong(?:en)?|dwong(?:en)?|dreef|dreven|zweeg|zwegen|overleed|kreeg|kregen|bracht(?:en)?|(?<!ver)dacht(?:en)?|vroeg(?:en)?|vloog|vlogen|lag(?:en)?|koos|kozen|stak(?:en)?|verscheen|stootte|moest(?:en)?|kocht(?:en)?|zocht(?:en)?)|(?!(?:\p{L}*(?:nde|ste|dde|ziekte|diepte|gedachte|verwachte)|ge\p{L}+|vierde|derde|tiende|goede|beide|aarde|waarde|orde|garde|schade|vrede|wilde|(?:de|het)?zelfde|verkeerde|beroemde|bekende|zogenaamde|hitte|echte|slechte|lichte|zachte|rechte|achte|sekte|kracht(?:en)?|grote|korte|vaste|natte|witte)$)\p{L}{2,}(?:(?:kt|pt|ft|cht|gd|ld|rd|md|vd|bd|id|tt|sd|st)e|eerden|kten|ptten|igden|elden|erden|delde))$/u,
      perfect: {
        auxiliary: /^(?:heeft|hebben|is|zijn)$/u,
        participle:
          /^(?:geworden|(?!gebied|geweld|gevecht|gerecht|gezicht|gezin|geen$)\p{L}{0,12}ge\p{L}{2,20}(?:t|d|en)|(?:be|ver|er|ont|her|onder|over|mis)\p{L}{2,}(?:t|d|en))$/u,
      },
    },
  ],
  [
    "ru",
    {
      future:
        /^(?:начн(?:[её]т|ут)(?:ся)?|(?:прой|прид|прий|вой|вый|перей|пой|обой|най|зай)д(?:[её]т|ут)(?:ся)?|состо(?:ится|ятся)|(?:от|за|пере)кро(?:[её]т|ют)(?:ся)?|(?:при|вы|у|по)ед(?:ет|ут)|(?:при|у)буд(?:ет|ут)|(?:рас|пере)смотр(?:ит|ят)|(?:вы|по)ступ(?:ит|ят)|появ(?:ит|ят)ся|стан(?:ет|ут)|прим(?:ет|ут)|провед(?:[её]т|ут)|заработа(?:ет|ют)|продолж(?:ит|ат)(?:ся)?|заверш(?:ит|ат)(?:ся)?|собер(?:[её]т|ут)ся|объяв(?:ит|ят)|получ(?:ит|ат)|верн(?:[её]т|ут)(?:ся)?|вынес(?:ет|ут)|отправ(?:ит|ят)ся|встрет(?:ит|ят)ся|построят|запуст(?:ит|ят)|выплат(?:ит|ят)|обжалу(?:ет|ют)|прода(?:ст|дут)|да(?:ст|дут)|созда(?:ст|дут)|введ(?:[её]т|ут)|отмен(?:ит|ят)|сниз(?:ит|ят)(?:ся)?|повыс(?:ит|ят)(?:ся)?|увелич(?:ит|ат)(?:ся)?|сократ(?:ит|ят)(?:ся)?|вырас(?:тет|тут)|продл(?:ит|ят)(?:ся)?|перенес(?:[её]т|ут)|подпиш(?:ет|ут)|назнач(?:ит|ат)|увол(?:ит|ят)|покин(?:ет|ут)|потрат(?:ит|ят)|выдерж(?:ит|ат)|(?:с|по)мо(?:жет|гут)|разреш(?:ит|ат)|запрет(?:ит|ят)|обсуд(?:ит|ят)|предстан(?:ет|ут)|направ(?:ит|ят)|постав(?:ит|ят)|достав(?:ит|ят)|проголосу(?:ет|ют)|верн(?:ут|ет)ся|останов(?:ит|ят)(?:ся)?)$/u,
      announcing: /^(?:будет|будут|планиру[её]т|планируют|намерен[аы]?)$/u,
      appointed: /^(?:назначен|запланирован|намечен|анонсирован)\p{L}{0,4}$/u,
      standing: /^(?:есть)$/u,
      past: /^(?:погиб|умер|возник|вынес|прин[её]с|прив[её]з|спас|исчез|помог|смог|отверг|достиг|(?!\p{L}*[иа]тели$|(?:если|или|цели|роли|доли|недели|детали|отрасли|мысли|автомобили|школа|села|сила|дела|земли|зал|стол|отдел|раздел|угол|футбол|протокол|посол|гол|пол|тыл|канал|генерал|металл|капитал|журнал|финал|полуфинал|материал|персонал|сигнал|вокзал|квартал|филиал|скандал|терминал|арсенал|обвал|причал|вал|подвал|завал|перевал|самосвал|ствол|символ|узел|идеал|интервал|оригинал|потенциал|ритуал|сериал|минерал|адмирал|криминал|трибунал|мемориал|портал|баскетбол|волейбол|произвол|раскол|укол|караул|титул|скала|стрела|могила|шкала|зеркало|крыло|русло|ремесло|число|стекло|масло|дело|тело|село)$)\p{L}{2,}(?:л|ла|ло|ли)(?:ся|сь)?)$/u,
      perfect: null,
    },
  ],
  [
    "uk",
    {
      future:
        /^(?:\p{L}{2,}(?:тиме|тимуть|тимемо|тиметься|тимуться)|(?:роз|по)почн(?:е|уть)(?:ться)?|(?:прой|прий|при|вий|ви|пере|піді|ді|за|зай|у?вій|ві[ді]+й?)д(?:е|уть)|відбуд(?:е|уть)ться|від(?:бере|криє|криють|кри(?:є|ють)ться)|(?:за|пере)кри(?:є|ють)(?:ться)?|(?:при|ви|по|зa|пере|ві[ді])їд(?:е|уть)|прибуд(?:е|уть)|(?:роз|пере)глян(?:е|уть)|виступ(?:ить|лять)|зʼяв(?:и|ля)ться|стан(?:е|уть)|приймуть|ухвал(?:ить|ять)|провед(?:е|уть)|запрацю(?:є|ють)|продовж(?:ить|ать)(?:ся)?|заверш(?:ить|ать)(?:ся)?|закінч(?:ить|ать)(?:ся)?|збер(?:е|уть)(?:ться)?|оголос(?:ить|ять)|отрима(?:є|ють)|поверн(?:е|уть)(?:ться)?|винес(?:е|уть)|вируш(?:ить|ать)|зустрі(?:неться|нуться)|збуду(?:є|ють)|побуду(?:є|ють)|запуст(?:ить|ять)|виплат(?:ить|ять)|оскарж(?:ить|ать)|прода(?:сть|дуть)|(?:на|ви|від)?да(?:сть|дуть)|створ(?:ить|ять)|введ(?:е|уть)|запровад(?:ить|ять)|скасу(?:є|ють)|зниз(?:ить|ять)(?:ся)?|підвищ(?:ить|ать)(?:ся)?|збільш(?:ить|ать)(?:ся)?|зменш(?:ить|ать)(?:ся)?|скорот(?:ить|ять)(?:ся)?|зрост(?:е|уть)|перенес(?:е|уть)|підпиш(?:е|уть)|признач(?:ить|ать)|звільн(?:ить|ять)|залиш(?:ить|ать)|витрат(?:ить|ять)|витрима(?:є|ють)|змож(?:е|уть)|дозвол(?:ить|ять)|заборон(?:ить|ять)|обговор(?:ить|ять)|постан(?:е|уть)|направ(?:ить|лять)|постав(?:ить|лять)|достав(?:ить|лять)|проголосу(?:є|ють)|зупин(?:ить|ять)(?:ся)?|віднов(?:ить|лять)(?:ся)?|припин(?:ить|ять)(?:ся)?|перевір(?:ить|ять)|покара(?:є|ють)|предʼяв(?:ить|лять)|загин(?:е|уть)|опублікують)$/u,
      announcing: /^(?:буде|будуть|планує|планують|збирається|збираються|намір|наміри|намірений)$/u,
      appointed: /^(?:призначен|запланован|намічен|анонсован)\p{L}{0,4}$/u,
      standing: /^(?:є)$/u,
      past: /^(?!(?:рано|погано|гарно|давно|щодавно|авто|варто|відверто|просто|часто|місто|чисто|свято)$)(?:був|помер|вмер|зник|уник|виник|проник|досяг|переміг|допоміг|зміг|міг|застеріг|зберіг|побіг|втік|утік|приніс|виніс|заніс|переніс|вніс|наніс|привіз|вивіз|завіз|ввіз|виріс|зріс|виліз|стих|змовк|затих|спалах|\p{L}*йшов|знайшов|\p{L}*(?:повів|провів|привів|завів|вивів|ввів|довів|перевів|призвів|летів|горів|терпів|сидів|зумів|хотів|володів)|(?!\p{L}*[иі]телі$|(?:прав|справ|держав|заяв|глав|страв|трав|лав|застав|появ|уяв|підстав|вистав|переправ|рукав|прояв|мотив|актив|колектив|кооператив|норматив|перспектив|ініціатив|альтернатив|директив|масив|прорив|розрив|вплив|наплив|обрив|порив|локомотив|детектив|школа|школи|сила|сили|земля|скала|стріла|стріли|могила|могили|акула|акули|шкала|хвала|мала|коли|але|столи|відділи|розділи|поділи|канали|генерали|метали|матеріали|журнали|фінали|півфінали|сигнали|вокзали|квартали|філіали|скандали|термінали|арсенали|завали|обвали|підвали|серіали|адмірали|портали|меморіали|протоколи|кристали|капітали|персонали|сели|села|село|тіло|тіла|діло|діла|число|числа|джерело|джерела|житло|житла|скло|скла|масло|масла|світло|світла|крило|крила|правило|правила|коло|кола|горло|горла|зло|зла|мило|зала|дзеркало|дзеркала|бджола|бджоли|похвала|бали|посли|вузли)$)\p{L}{2,}(?:[аияу]в|ла|ло|ли)(?:ся|сь)?|\p{L}{3,}(?:[аяє]но|ено|[иуя]то))$/u,
      perfect: null,
    },
  ],
]);

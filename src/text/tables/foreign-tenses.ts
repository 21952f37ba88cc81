/** How the verbs of a language other than English tell what was from what is to come. Forms are lower case. */
export interface ForeignTenses {
  /** Forms of what is to come, by the verb itself; null where a language has none. */
  readonly future: RegExp | null;
  /** Verbs and phrases that announce what is to come. */
  readonly announcing: RegExp;
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
      announcing: /^(?:va|van|prev[ée]n?|previst[oa]s?|planean?)$/u,
      past: /^(?:fue|fueron|era|eran|ha|han|había|habían|hubo|dio|supo|pudo|quiso|trajo|\p{L}*(?:dijo|hizo|tuvo|puso|vino)|\p{L}{2,}(?:ó|aron|ieron|jeron|aba|aban|ían))$/u,
      perfect: null,
    },
  ],
  [
    "pt",
    {
      future:
        /^(?:será|serão|(?!tubarão|casarão|ceará)\p{L}{2,}(?:ará|erá|irá|arão|erão|irão|aremos|iremos)|(?!qu)\p{L}{2,}eremos)$/u,
      announcing: /^(?:vai|vão|prevê|previst[oa]s?|pretendem?)$/u,
      past: /^(?:foi|foram|eram|havia|houve|tinham?|deu|pôde|quis|soube|trouxe|\p{L}*(?:disse|disseram|fez|veio|teve|pôs)|(?!museu|judeu|europeu)\p{L}{2,}(?:ou|eu|iu|aram|eram|iram|ava|avam))$/u,
      perfect: null,
    },
  ],
  [
    "fr",
    {
      // "Attira", "expira", "livra" are what was.
      future:
        /^(?!(?:at|re|é|sou)?tira$|(?:cha|re)?vira$|(?:ex|in|res|as|cons|em|trans)pira$|(?:ad)?mira$|déchira$|désira$|(?:dé)?livra$|navra$|ouvra$)(?:sera|seront|aura|auront|fera|feront|ira|irons|iront|\p{L}{2,}(?:era|erons|eront|ira|irons|iront|dra|drons|dront|vra|vrons|vront)|\p{L}*(?:pou|ve|mou|cou)rr(?:a|ons|ont))$/u,
      announcing: /^(?:va|vont|doit|prévoit|prévue?s?|attendue?s?|compte|envisage)$/u,
      past: /^(?:avait|avaient|était|étaient|fut|furent|\p{L}{2,}(?:aient|èrent|irent|urent))$/u,
      perfect: {
        auxiliary: /^(?:a|ont|(?:s['’])?est|(?:se )?sont)$/u,
        participle: /^(?:eu|été|\p{L}+(?:ée?s?|[^aeo]ue?s?|[dglmnrstv]ie?s?|it|ite|ert|erte|erts|ort|orte|orts))$/u,
      },
    },
  ],
  [
    "de",
    {
      future: null,
      announcing: /^(?:wird|werden|werde|würden?|soll|sollen|will|wollen|wolle|plant|planen|geplant)$/u,
      past: /^(?:hatten?|waren?|wurden?|(?!(?:heu|bit|let?z|nächs|ers|drit|vier|fünf|rech|könn|soll|möch|dürf|müss|wür|unter|hin|wei|spä|brei|bes)te)\p{L}{2,}ten?|\p{L}*(?:kam|ging|starb|fand|gab|schloss|blieb|nahm|sah|stand|fiel|fuhr|trat|traf|sprach|begann|gewann|ließ|hielt|rief|schrieb|brach|verlor|zog|lag|stieg|sank|griff|wies|schoss|schied|wich|lud|trug|warf|floh|sprang|schlug|saß|bat|riss|half|lief|hing|fing|litt|schnitt|stritt|schob|stahl|schwand|drang|zwang|trieb|stieß|schwieg)(?:en)?)$/u,
      perfect: {
        auxiliary: /^(?:hat|haben|habe|ist|sind|sei|seien)$/u,
        participle:
          /^(?:worden|\p{L}{0,12}ge\p{L}{2,20}(?:t|en)|(?:be|ver|er|ent|zer|über|unter|miss)\p{L}{2,}(?:t|en)|\p{L}{2,}iert|(?:an|ab|auf|aus|ein|um)(?:be|ver|er)?\p{L}{3,}(?:t|en))$/u,
      },
    },
  ],
  [
    "ru",
    {
      future: null,
      announcing:
        /^(?:будет|будут|состоится|состоятся|планиру[её]т|планируют|намерен[аы]?|начн[её]тся|пройд[её]т|откро[её]тся|верн[её]тся)$/u,
      past: /^(?:погиб|умер|возник|вынес|прин[её]с|прив[её]з|спас|исчез|помог|смог|отверг|достиг|(?!(?:если|или|школа|села|сила|дела|земли|зал|стол|отдел|раздел|угол|футбол|протокол|посол|гол|пол|тыл|канал|генерал|металл|капитал|журнал|финал|полуфинал|материал|персонал|сигнал|вокзал|квартал|филиал|скандал|терминал|арсенал|обвал|число|стекло|масло|дело|тело|село)$)\p{L}{2,}(?:л|ла|ло|ли)(?:ся|сь)?)$/u,
      perfect: null,
    },
  ],
]);

/** How the verbs of a language other than English tell what was from what is to come. Forms are lower case. */
export interface ForeignTenses {
  /** Forms of what is to come, by the verb itself; null where a language has none. */
  readonly future: RegExp | null;
  /** Verbs and phrases that announce what is to come. */
  readonly announcing: RegExp;
  readonly past: RegExp;
}

export const foreignTenses: ReadonlyMap<string, ForeignTenses> = new Map([
  [
    "es",
    {
      future: /^(?:será|serán|\p{L}{2,}(?:ará|erá|irá|arán|erán|irán|aremos|iremos)|(?!qu)\p{L}{2,}eremos)$/u,
      announcing: /^(?:va|van|prev[ée]n?|previst[oa]s?|planean?)$/u,
      past: /^(?:fue|fueron|era|eran|ha|han|había|habían|hubo|dijo|hizo|tuvo|vino|\p{L}{2,}(?:ó|aron|ieron|jeron|aba|aban|ían))$/u,
    },
  ],
  [
    "pt",
    {
      future:
        /^(?:será|serão|(?!tubarão|casarão|ceará)\p{L}{2,}(?:ará|erá|irá|arão|erão|irão|aremos|iremos)|(?!qu)\p{L}{2,}eremos)$/u,
      announcing: /^(?:vai|vão|prevê|previst[oa]s?|pretendem?)$/u,
      past: /^(?:foi|foram|eram|havia|tinham?|disse|disseram|fez|teve|(?!museu|judeu|europeu)\p{L}{2,}(?:ou|eu|iu|aram|eram|iram|ava|avam))$/u,
    },
  ],
  [
    "fr",
    {
      // Of "-ira" and "-vra" the few that are no past of "tirer", "virer", "livrer".
      future:
        /^(?:sera|seront|aura|auront|fera|feront|ira|irons|iront|\p{L}{2,}(?:era|erons|eront|iront|dra|drons|dront|vront)|\p{L}*(?:un|fin|part|sort|serv|ouvr|sent|pl|établ|garant|ag|réuss|cour|offr|chois)ira|\p{L}*(?:de|ce|sui|vi)vra|\p{L}*(?:pou|ve|mou|cou)rr(?:a|ons|ont))$/u,
      announcing: /^(?:va|vont|doit|prévoit|prévue?s?|attendue?s?|lieu|compte|envisage)$/u,
      past: /^(?:a|ont|avait|avaient|était|étaient|fut|furent|eu|mort|mortes?|morts|(?:de|par|re)?venue?s?|partie?s?|(?!prévue?s?)\p{L}{2,}(?:é|ée|és|ées|aient|èrent|irent|urent))$/u,
    },
  ],
  [
    "de",
    {
      future: null,
      announcing: /^(?:wird|werden|werde|soll|sollen|will|wollen|wolle|plant|planen|geplant)$/u,
      past: /^(?:hat|hatten?|waren?|worden|wurden?|(?!geplant)ge\p{L}{2,}(?:t|en)|(?!(?:heu|bit|let?z|nächs|ers|drit|vier|fünf|rech|könn|soll|möch|dürf|müss|wür|unter|hin|wei|spä|brei|bes)te)\p{L}{2,}ten?|\p{L}*(?:kam|ging|starb|fand|gab|schloss|blieb|nahm|sah|stand|fiel|fuhr|trat|traf|sprach|begann|ließ|hielt|rief|schrieb|brach|verlor|zog|lag|stieg|sank|griff|wies|schoss|schied|wich|lud|trug|warf)(?:en)?)$/u,
    },
  ],
  [
    "ru",
    {
      future: null,
      announcing:
        /^(?:будет|будут|состоится|состоятся|планиру[её]т|планируют|намерен[аы]?|начн[её]тся|пройд[её]т|откро[её]тся|верн[её]тся)$/u,
      past: /^(?!если$|или$|школа$|села$|сила$|дела$|зал$|стол$|отдел$|число$|земли$)\p{L}{2,}(?:л|ла|ло|ли)(?:ся|сь)?$/u,
    },
  ],
]);

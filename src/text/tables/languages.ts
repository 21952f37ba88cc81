/** Scripts that, in the news, one language writes almost alone. */
export const scriptLanguages: readonly { readonly script: RegExp; readonly language: string }[] = [
  { script: /\p{sc=Khmer}+/gu, language: "km" },
  { script: /\p{sc=Myanmar}+/gu, language: "my" },
  { script: /\p{sc=Sinhala}+/gu, language: "si" },
  { script: /\p{sc=Tibetan}+/gu, language: "bo" },
  { script: /\p{sc=Thaana}+/gu, language: "dv" },
  { script: /\p{sc=Ol_Chiki}+/gu, language: "sat" },
];

/** Letters that only one language of a script uses; `share` is of all letters of the text. */
export const tellingLetters: readonly {
  readonly script: RegExp;
  readonly letters: RegExp;
  readonly language: string;
  readonly share: number;
}[] = [
  { script: /\p{sc=Cyrillic}+/gu, letters: /[әғқңұһ]+/giu, language: "kk", share: 0.025 },
  { script: /\p{sc=Cyrillic}+/gu, letters: /[ӣӯҷҳ]+/giu, language: "tg", share: 0.02 },
  { script: /\p{sc=Cyrillic}+/gu, letters: /[ңөү]+/giu, language: "ky", share: 0.03 },
  { script: /\p{sc=Cyrillic}+/gu, letters: /[ѓќѕ]+/giu, language: "mk", share: 0.002 },
  { script: /\p{sc=Arabic}+/gu, letters: /[ټډړښګڼځڅ]+/gu, language: "ps", share: 0.02 },
  { script: /\p{sc=Arabic}+/gu, letters: /[ۇۈۋېەڭ]+/gu, language: "ug", share: 0.12 },
];

/** The languages that the n-grams know. */
export const knownLanguages: ReadonlySet<string> = words(
  "am ar az be bg bn ca cs da de el en es et eu fa fi fr gu he hi hr hu hy is it ja ka kn ko ku lo lt lv ml mr ms nl no or pa pl pt ro ru sk sl sq sr sv ta te th tl tr uk ur vi yo zh",
);

/** Words that part two languages whose n-grams are alike. */
export const tellingWords: readonly {
  readonly insteadOf: string;
  readonly language: string;
  readonly words: ReadonlySet<string>;
  readonly against: ReadonlySet<string>;
}[] = [
  {
    insteadOf: "ms",
    language: "id",
    words: words(
      "karena adalah tidak bisa anda mengatakan telah pada kata rabu senin selasa jumat minggu bahwa itu saat uang jadi tersebut hingga namun",
    ),
    against: words(
      "kerana ialah beliau boleh awak berkata wang ahad isnin selasa jumaat rabu bahawa ketika manakala sehingga bagaimanapun",
    ),
  },
  {
    insteadOf: "nl",
    language: "af",
    words: words("nie vir hulle ons sy hy sal gesê moet"),
    against: words("een niet voor de zijn hij zij wij werd worden heeft naar deze"),
  },
  {
    insteadOf: "pt",
    language: "gl",
    words: words("unha dunha nunha despois máis tamén xunta pola polo onde"),
    against: words("não uma numa são também depois até pelo pela foram está isso você"),
  },
];

/** The commonest words of languages that the n-grams do not know. */
export const wordLanguages: readonly { readonly language: string; readonly forms: ReadonlySet<string> }[] = [
  {
    language: "sw",
    forms: words(
      "na ya wa kwa katika ni la za kuwa hiyo hii cha kama alisema baada huo wake watu pia siku yake hilo kutoka",
    ),
  },
  {
    language: "ha",
    forms: words("da a na ya ta ce cewa za su ba ga wannan kuma amma don shi sun an bayan yi mai aka wa"),
  },
  {
    language: "so",
    forms: words("oo ka ku iyo waxa in ay uu ah ee la soo uga waxaa ayaa isaga markii sheegay waxay wuxuu dib kale"),
  },
  {
    language: "uz",
    forms: words(
      "va bu bilan uchun ham bo yicha o zbekiston kuni edi deb esa bir ushbu keyin davom haqida ikki kelasi ng",
    ),
  },
  {
    language: "zu",
    forms: words(
      "ukuthi futhi uthe kodwa ngoba emva kwakhe lapho noma kanye yakhe njengoba ukuze kokuba abantu uma izolo bonke",
    ),
  },
  {
    language: "xh",
    forms: words(
      "ukuba kwaye uthe kodwa kuba emva yakhe okanye kunye njengoko abantu xa izolo bonke ngokuba nangona kokuba",
    ),
  },
  {
    language: "cy",
    forms: words(
      "y yr yn i o a ar ei mae wedi bod gan am oedd hefyd fod sydd gyda dywedodd yw na nad ond eu hyn roedd ddydd",
    ),
  },
  {
    language: "ga",
    forms: words("an na ar a go i agus is le ag do tá sé ina bhí don sa leis nach ach mar seo dúirt gur de chun tar"),
  },
  {
    language: "mt",
    forms: words("li ta il l f qal minn fuq ma kien biex għal wara dan din kif hija huwa jew ukoll dwar t d"),
  },
];

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

/** Scripts that, in the news, one language writes almost alone. */
export const scriptLanguages: readonly { readonly script: RegExp; readonly language: string }[] = [
  { script: /\p{sc=Khmer}/gu, language: "km" },
  { script: /\p{sc=Myanmar}/gu, language: "my" },
  { script: /\p{sc=Sinhala}/gu, language: "si" },
  { script: /\p{sc=Tibetan}/gu, language: "bo" },
  { script: /\p{sc=Thaana}/gu, language: "dv" },
  { script: /\p{sc=Ol_Chiki}/gu, language: "sat" },
];

/** Letters that only one language of a script uses; `share` is of all letters of the text. */
export const tellingLetters: readonly {
  readonly script: RegExp;
  readonly letters: RegExp;
  readonly language: string;
  readonly share: number;
}[] = [
  { script: /\p{sc=Cyrillic}/gu, letters: /[әғқңұһ]/giu, language: "kk", share: 0.04 },
  { script: /\p{sc=Cyrillic}/gu, letters: /[ӣӯҷҳ]/giu, language: "tg", share: 0.02 },
  { script: /\p{sc=Cyrillic}/gu, letters: /[ңөү]/giu, language: "ky", share: 0.03 },
  { script: /\p{sc=Cyrillic}/gu, letters: /[ѓќѕ]/giu, language: "mk", share: 0.002 },
  { script: /\p{sc=Arabic}/gu, letters: /[ټډړښګڼځڅ]/gu, language: "ps", share: 0.02 },
  { script: /\p{sc=Arabic}/gu, letters: /[ۇۈۋېەڭ]/gu, language: "ug", share: 0.12 },
];

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
    words: new Set(
      "karena adalah tidak bisa anda mengatakan telah pada kata rabu senin selasa jumat minggu bahwa itu saat uang jadi tersebut hingga namun".split(
        " ",
      ),
    ),
    against: new Set(
      "kerana ialah beliau boleh awak berkata wang ahad isnin selasa jumaat rabu bahawa ketika manakala sehingga bagaimanapun".split(
        " ",
      ),
    ),
  },
];

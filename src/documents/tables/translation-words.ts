/** What pages say of their own translation. `machine` first: "automatically translated" is not a person's work. */
export const machineTranslated =
  /(?:(?:machine|automatic(?:ally)?|auto|ai|google|deepl|yandex|bing)[\s-](?:generated\s)?translat(?:ed|ion|e)|translated (?:automatically|by (?:google|deepl|yandex|ai|a machine|artificial intelligence|software)|with (?:google|deepl|ai)|using)|automated translation|traducci[oó]n autom[aá]tica|traducido autom[aá]ticamente|tradu[cç][aã]o autom[aá]tica|traduzido automaticamente|traduction automatique|traduit automatiquement|automatisch (?:aus .{2,20} )?[uü]bersetzt|maschinell [uü]bersetzt|maschinelle [uü]bersetzung|traduzione automatica|автоматическ(?:ий|и) перев(?:од|еден)\p{L}*|машинный перевод|машинний переклад|автоматичний переклад|机器翻译|機器翻譯|自動翻訳|機械翻訳|자동\s?번역|기계\s?번역|dịch tự động|terjemahan otomatis|ترجمة آلية)/iu;

export const humanTranslated =
  /(?:[Tt]ranslat(?:ed|ion) (?:from (?:the )?(?:original )?(\p{Lu}\p{L}+)(?: (?:original )?by)?|by (?!google|deepl|yandex|ai\b)\p{Lu}\p{L}+)|[Tt]raducci[oó]n(?: al \p{L}+)? (?:de|por):? \p{Lu}|[Tt]raducid[oa] (?:del (\p{L}+) )?por \p{Lu}|[Tt]raducid[oa] del? (?:(?:la |el )?\p{Lu}|(\p{L}+))|[Tt]raduzid[oa] d[oea] (?:\p{Lu}|(\p{L}+))|[Tt]radott[oa] da(?:l|lla)? (?:\p{Lu}|(\p{L}+))|[Üü]bersetzt aus (?:dem|der) (\p{Lu}\p{L}+)|[Tt]radu[cç][aã]o:? (?:de )?\p{Lu}|[Tt]raduit (?:de l['’]|du |de )(\p{L}+)|[Tt]raduction:? (?:de |par )\p{Lu}|[Aa]us dem (\p{Lu}\p{L}+) (?:übersetzt )?(?:von|übersetzt)|[Üü]bersetzung: \p{Lu}|[Tt]raduzione di \p{Lu}|[Пп]еревод с (\p{L}+)|[Пп]ерев[её]л[аи]? \p{Lu}|[Пп]ереклад з (\p{L}+)|译者[:：]|編譯|编译|翻訳[:：=＝]|번역[:：=])/u;

/** A mid-sentence pronoun in capitals, where a translator joined two halves of a sentence. */
export const strayPronoun = /(?<=[\p{Ll}]|,)[ \u00a0](?:He|She|They)(?= \p{Ll}{2,})/gu;

/** Names of languages in the languages that say them, to their codes. */
export const languageNames: Readonly<Record<string, string>> = {
  english: "en",
  spanish: "es",
  french: "fr",
  german: "de",
  russian: "ru",
  ukrainian: "uk",
  chinese: "zh",
  japanese: "ja",
  korean: "ko",
  arabic: "ar",
  portuguese: "pt",
  italian: "it",
  polish: "pl",
  turkish: "tr",
  persian: "fa",
  farsi: "fa",
  hebrew: "he",
  hindi: "hi",
  vietnamese: "vi",
  indonesian: "id",
  dutch: "nl",
  swedish: "sv",
  norwegian: "no",
  danish: "da",
  finnish: "fi",
  czech: "cs",
  greek: "el",
  hungarian: "hu",
  romanian: "ro",
  bulgarian: "bg",
  serbian: "sr",
  croatian: "hr",
  thai: "th",
  bengali: "bn",
  urdu: "ur",
  inglés: "en",
  ruso: "ru",
  francés: "fr",
  alemán: "de",
  anglais: "en",
  russe: "ru",
  allemand: "de",
  espagnol: "es",
  inglese: "en",
  francese: "fr",
  tedesco: "de",
  russo: "ru",
  spagnolo: "es",
  englischen: "en",
  russischen: "ru",
  französischen: "fr",
  spanischen: "es",
  английского: "en",
  немецкого: "de",
  французского: "fr",
  англійської: "en",
};

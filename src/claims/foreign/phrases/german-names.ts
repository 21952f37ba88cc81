/** "Der", "das russische": what stands before a German noun and, but for a role between them, before no name. */
export const germanArticle =
  /(?:^|\s)(?:d(?:er|ie|as|em|en|es)|(?:[ks]|ihr)?eine?[mnrs]?|ihre?[mnrs]?|seine?[mnrs]?)(?:\s+\p{Ll}[\p{Ll}-]*e[mnrs]?){0,3}\s*$/iu;

/** "Jan Korff von der Linken", not "Ursula von der Lahn": behind two words of a name stands where somebody belongs. */
export function withoutParty(words: readonly string[], isRole: (word: string) => boolean): readonly string[] {
  const from = words.findIndex((word) => word === "von" || word === "vom");
  const own = words.slice(0, Math.max(from, 0)).filter((word) => !isRole(word));
  return own.length >= 2 ? words.slice(0, from) : words;
}

/** Whether a run of German capitals names nobody: "der Landauer | Staatsanwalt", "Beide Seiten", "Mitte Mai". */
export function isGermanNoun(
  words: readonly string[],
  before: string,
  opening: boolean,
  isRole: (word: string) => boolean,
): boolean {
  if (words.length !== 2) return false;
  if (germanArticle.test(before) && /er$/.test(words[0]!) && !isRole(words[0]!) && isRole(words[1]!)) return true;
  return opening && countless.test(words[0]!);
}
const countless =
  /^(?:Beide|Mehrere|Viele|Einige|Zahlreiche|Alle|Manche|Weitere|Andere|Mitte|Anfang|Ende|Erste|Neue|Diese[rs]?|Derartige|Solche|Sämtliche|Etliche|Gewisse|Keine|Jede[rs]?|Jene|Zwei|Drei|Vier|Fünf|Sechs|Sieben|Acht|Neun|Zehn|Dutzende|Hunderte|Tausende)$/;

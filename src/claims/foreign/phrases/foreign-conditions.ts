import type { Token } from "../../../text/annotate.ts";
import { eastSlavic } from "../../../text/tables/east-slavic.ts";
import type { ForeignMoods } from "../tables/foreign-moods.ts";

const letter = /^\p{L}/u;
const clauseEnd = /^[,;:.!?…]+$/;
const joints: ReadonlySet<string> = new Set(
  "y e ed et und и mas pero mais aber но que dass что rằng che qu' qu’ nur auch selbst außer salvo excepto sauf même".split(
    " ",
  ),
);

/** Words before "if" that make it "whether", or compare: "no sabe si", "como si". */
const asking =
  /^(?:saber|sabe|saben|sabía|sabían|supo|decidir|ver|averiguar|determinar|aclarar|aclaró|evaluar|preguntar|preguntó|preguntan|precisar|precisó|como|savoir|sait|savent|savait|savaient|ignore|décider|vérifier|déterminer|voir|préciser|demander|demande|demandé|comme)$/u;
/** What stands behind a French "if", and not behind "so": "si le conseil", not "si grave". */
const opensFrench =
  /^(?:le|la|les|l['’]|un|une|aucun|aucune|rien|on|elle|elles|ils|nous|vous|je|tu|cela|ça|ce|cet|cette|ces|son|sa|ses|leur|leurs|personne|jamais)$/u;
const elided = /^s['’]$/;
/** Portuguese verbs of what may yet be, behind "if": "se houver", "se não vier". */
const yetToBe =
  /^(?:houver|for|forem|tiver|tiverem|puder|puderem|quiser|quiserem|fizer|fizerem|vier|vierem|der|derem|estiver|estiverem|fosse|fossem|tivesse|tivessem|houvesse|pudesse|pudessem)$/u;
/** "se o reajuste não for": such a verb a few words behind "if", in the same clause. */
function holdsYetToBe(tokens: readonly Token[], from: number, last: number): boolean {
  for (let at = from; at < Math.min(last, from + maxToVerb) && !clauseEnd.test(tokens[at]!.text); at++)
    if (yetToBe.test(tokens[at]!.lower)) return true;
  return false;
}
/** In tokens. */
const maxToVerb = 6;

/** Italian words before "se" that make it "whether", and behind it "se" is no "if": "se ne va". */
const italianAsking =
  /^(?:sapere|sa|sanno|sapeva|so|capire|decidere|vedere|verificare|valutare|stabilire|accertare|chiarire|chiede|chiedono|chiesto|chiedersi|chiedendosi|domanda|domandano|come|anche)$/u;
const italianItself = /^(?:ne|stess[oaie]|lo|li|medesim[oaie])$/u;
/** Words before "caso" that make it a case: "neste caso". */
const nominal =
  /^(?:os?|um|est[ea]|ess[ea]|aquele|neste|nesse|naquele|no|do|ao|pelo|cada|nenhum|outro|seu|meu|primeiro|novo|único|qualquer|de|em|último|algum)$/u;
/** German verbs that open a condition without "if": "Sollte der Rat zustimmen, …". */
const verbFirst = /^(?:Sollte|Sollten|Würde|Würden|Hätte|Hätten|Wäre|Wären|Käme|Kämen)$/u;

const opensDutch =
  /^(?:de|het|een|er|hij|zij|ze|we|wij|men|iemand|niemand|geen|dat|dit|die|deze|u|je|ik|hun|haar|niets|alles|alle|meer|blijkt|nodig)$/u;

/** "On ne sait pas encore si", "evitó confirmar si", "investiga si". */
function isAsked(tokens: readonly Token[], at: number): boolean {
  let verb = at - 1;
  while (verb > at - maxBetween && between.test(tokens[verb]?.lower ?? "")) verb--;
  const word = tokens[verb]?.lower ?? "";
  return asking.test(word) || alsoAsking.test(word);
}
/** In tokens. */
const maxBetween = 4;
const between = /^(?:pas|encore|toujours|todavía|aún|ainda|bien|jamais)$/;
const alsoAsking =
  /^(?:(?:confirm|investig|indag|revel|aclar|explic|desvel|estudi|analiz|analis|apur|esclarec|avali)(?:ar|a|an|am|ó|ou|aron|aram)|decir|dizer|dire|enquêt(?:e|er)|étudi(?:e|er)|examin(?:e|er|a)|confirmer)$/u;

/** "O que se passou", "a empresa, que se diz", "…, se pronunciou": a Portuguese "se" that is no "if". */
function isItself(tokens: readonly Token[], at: number, last: number): boolean {
  const next = tokens[at + 1]?.lower ?? "";
  if (holdsYetToBe(tokens, at + 1, last)) return false;
  return relative.test(tokens[at - 1]?.lower ?? "") ? !opensSubject.test(next) : pastVerb.test(next);
}
const relative = /^(?:que|quem|onde|como|quando|não)$/;
const pastVerb = /^\p{L}{2,}(?:ou|eu|iu|aram|eram|iram|ava|avam)$/u;
/** What stands behind "if", and not behind "itself": the subject of its clause, or that it is denied. */
const opensSubject =
  /^(?:os?|as?|uma?|uns|umas|n[ãa]o|nem|isso|isto|aquilo|el[ea]s?|eu|nós|você|vocês|est[ea]s?|ess[ea]s?|aquel[ea]s?|seus?|suas?|nosso|nossa|nada|algo|alguém|ninguém|tod[oa]s?|tudo|cada|algum|alguma|nenhum|nenhuma|mais|em|no|na|há|for)$/u;

/**
 * Whether a condition opens at a token: behind a mark or joint, or wherever a language's "if" is nothing else ("habrá huelga
 * si no hay acuerdo"). "O caso", "se reúne", "no sabe si" are none.
 * @param first the first token of the range
 */
export function opensCondition(
  tokens: readonly Token[],
  at: number,
  first: number,
  last: number,
  moods: ForeignMoods,
  language: string,
): boolean {
  const { lower, text } = tokens[at]!;
  if (language === "de" && at <= first + 1 && verbFirst.test(text))
    return tokens.slice(at, last).some((token) => token.text === ",");
  if (language === "nl" && at <= first + 1 && /^Mocht(?:en)?$/.test(text))
    return tokens.slice(at, last).some((token) => token.text === ",");
  // "Als minister", "als gevolg van": what somebody or something is.
  if (language === "nl" && lower === "als") {
    const next = tokens[at + 1]?.lower ?? "";
    const opening = at === first || clauseEnd.test(tokens[at - 1]!.text);
    return opensDutch.test(next) && (opening || !/^(?:de|het|een|geen|meer|alle)$/.test(next));
  }
  // "De confirmarse el hallazgo, …"
  if (
    language === "es" &&
    text === "De" &&
    at <= first + 1 &&
    /^\p{L}{2,}[aei]r(?:se)?$/u.test(tokens[at + 1]?.lower ?? "")
  )
    return tokens.slice(at, last).some((token) => token.text === ",");
  // "Si bien el juez dudó", "se bem que"
  if (!moods.conditions.has(lower) || /^b(?:ien|em)$/.test(tokens[at + 1]?.lower ?? "")) return false;
  // "S'il ne pleut pas", not "s'est".
  if (elided.test(lower) && !/^ils?$/.test(tokens[at + 1]?.lower ?? "")) return false;
  const before = tokens[at - 1]?.lower ?? "";
  const opens =
    at === first ||
    (at === first + 1 && !letter.test(tokens[first]!.text)) ||
    clauseEnd.test(tokens[at - 1]!.text) ||
    joints.has(before);
  if (language === "pt" && text === "se" && isItself(tokens, at, last)) return false;
  if (language === "it" && lower === "se" && italianItself.test(tokens[at + 1]?.lower ?? "")) return false;
  if (opens) return true;
  const next = tokens[at + 1]?.lower ?? "";
  if (isAsked(tokens, at)) return false;
  switch (language) {
    case "es":
      return lower === "si" && !asking.test(before);
    case "it":
      return !italianAsking.test(before);
    case "fr":
      return !asking.test(before) && (lower !== "si" || opensFrench.test(next));
    case "pt":
      if (lower === "caso") return !nominal.test(before);
      return lower === "se" && before !== "-" && holdsYetToBe(tokens, at + 1, last);
    default:
      return eastSlavic.has(language) || language === "vi";
  }
}

import { eastSlavic } from "../../../text/tables/east-slavic.ts";
import type { Attribution } from "../../attributions/attributions.ts";
import { sentenceEnd, trimmed } from "../../clauses/content-end.ts";
import type { OuterSentence, Passage } from "../../passages/passage.ts";
import type { Range } from "../../passages/tags.ts";
import { endOfDutchPhrase } from "../phrases/dutch-noun-phrase.ts";
import { isAddressing, pastAddressee } from "../phrases/foreign-addressee.ts";
import { isBoundSyllable } from "../phrases/foreign-bound.ts";
import { isFiniteAt } from "../phrases/foreign-finite.ts";
import { firstQuotation, isNameQuotation } from "../phrases/foreign-marks.ts";
import { isClauseMark, isNameLike, mentionBefore, wordAt } from "../phrases/foreign-mentions.ts";
import { nounPhraseBefore, pastConnectives } from "../phrases/foreign-noun-phrase.ts";
import { phraseAt } from "../phrases/foreign-phrases.ts";
import { holdsRole, isSomebody } from "../phrases/foreign-subject.ts";
import { verbCueAt } from "../phrases/foreign-verb-cue.ts";
import { isVietnameseSource } from "../phrases/vietnamese-sources.ts";
import type { ForeignCues } from "../tables/foreign-cues.ts";
import { complementsOf, openersOf } from "../tables/foreign-roles.ts";
import { romance } from "../tables/romance.ts";
import { type Account, endOfReference, maxPhrase, pastApposedName, pastApposition } from "./foreign-account.ts";
import { asSaid } from "./foreign-as-said.ts";
import { germanAccount } from "./foreign-german-accounts.ts";
import { opensUnsurely } from "./foreign-hearsay.ts";

const capital = /^\p{Lu}/u;
const lowerCase = /^\p{Ll}/u;
const genitives: ReadonlySet<string> = new Set(["der", "des", "von", "und", "für", "zu"]);
/** "Pour Paul Martin, …" is an opinion, "Pour ouvrir le port, …" is none. */
const opinions: ReadonlySet<string> = new Set(["pour", "para", "per"]);

/** "Según Ana Ruiz, …", "…, laut Polizei", "…, как сообщил Иван Орлов", "Dem Bericht zufolge …", "a su juicio"; null without one. */
export function accordingTo(
  passage: Passage,
  sentence: OuterSentence,
  index: number,
  cues: ForeignCues,
): { attribution: Attribution; taken: Range } | null {
  const end = sentenceEnd(passage, sentence);
  for (let at = sentence.first; at < end; at++) {
    if (passage.quotationOf[at] !== -1) continue;
    const opens =
      at === sentence.first ||
      isBehindOpeners(passage, sentence.first, at, cues) ||
      isClauseMark(passage, at - 1) ||
      passage.quotationOf[at - 1] !== -1;
    const read =
      (opens
        ? (forWhom(passage, sentence, at, end, cues) ??
          inView(passage, at, end, cues) ??
          asSaid(passage, at, end, cues))
        : null) ??
      phraseFrom(passage, at, end, opens, cues) ??
      germanAccount(passage, sentence, at, end, cues);
    if (read === null) continue;
    // "4 000 personnes (3 100 selon la police) ont défilé": in brackets, of what stands there alone.
    if (isInBrackets(passage, sentence.first, read)) {
      at = read.last;
      continue;
    }
    // "…, toujours selon le maire"
    const start =
      read.first > sentence.first && still.test(wordAt(passage, read.first - 1)) ? read.first - 1 : read.first;
    const opening = pastConnectives(passage, sentence.first, start, cues);
    // "Sin embargo, …" is none of it; "por" alone is no connective.
    const marked = opening === start || passage.tokens[opening - 1]?.text === ",";
    const [from, to] = [pastSemicolon(passage, sentence.first, read.first), semicolon(passage, read.last, end)];
    const before = trimmed(passage, { first: Math.max(from, marked ? opening : sentence.first), last: start });
    const behind = trimmed(passage, { first: read.last, last: to });
    // "Secondo la perizia, infatti, …"
    const past = cues.language === "it" && behind ? pastConnectives(passage, behind.first, behind.last, cues) : 0;
    const after =
      behind && past > behind.first && passage.tokens[past - 1]!.text === "," ? { ...behind, first: past } : behind;
    const content = (
      before && endsInRelative(passage, before, cues)
        ? [after]
        : before && after && (isAboutSpeaker(passage, read.last, before, cues) || isOfAnother(passage, after, cues))
          ? [before]
          : [before, after]
    ).filter((range) => range !== null);
    if (content.length === 0) continue;
    const { cue, mention } = read;
    return {
      attribution: { sentence: index, frame: "according", kind: "speech", cue, content, mention },
      taken: { first: read.taken ?? read.first, last: read.last },
    };
  }
  return null;
}

/** "Ainda segundo o boletim, …", "También según Gil, …": nothing but connectives before. */
function isBehindOpeners(passage: Passage, first: number, at: number, { language, connectives }: ForeignCues): boolean {
  if (!romance.has(language) || at - first > maxOpeners) return false;
  for (let word = first; word < at; word++) if (!connectives.has(wordAt(passage, word))) return false;
  return true;
}
/** In tokens. */
const maxOpeners = 2;
/** In tokens. */
const maxBracketed = 16;

function isInBrackets({ tokens }: Passage, floor: number, { first, last }: Account): boolean {
  if (tokens[last]?.text !== ")") return false;
  for (let at = first - 1; at > Math.max(floor, first - maxBracketed); at--) if (tokens[at]!.text === "(") return true;
  return false;
}

const still = /^(?:toujours|siempre|sempre)$/;

/** "…; según la policía, huyó; los vecinos hablan de otro": an account reaches from one semicolon to the next. */
function semicolon({ tokens, quotationOf }: Passage, from: number, end: number): number {
  let brackets = 0;
  for (let at = from; at < end; at++) {
    brackets += tokens[at]!.text === "(" ? 1 : tokens[at]!.text === ")" ? -1 : 0;
    if (tokens[at]!.text === ";" && quotationOf[at] === -1 && brackets <= 0) return at;
  }
  return end;
}

function pastSemicolon({ tokens, quotationOf }: Passage, first: number, past: number): number {
  for (let at = past - 1; at >= first; at--) if (tokens[at]!.text === ";" && quotationOf[at] === -1) return at + 1;
  return first;
}

/** "una huelga que, según el gremio, continuará": the account begins behind the relative. */
function endsInRelative(passage: Passage, { last }: Range, cues: ForeignCues): boolean {
  return cues.relatives.has(wordAt(passage, last - 1)) && !cues.verbSecond;
}

/** Shorter words before "according to" are no claim of their own, in tokens. */
const minBefore = 5;

/** "…, según confirmó el ministro, en una rueda de prensa": behind who said it stands where. */
function isAboutSpeaker(passage: Passage, at: number, before: Range, cues: ForeignCues): boolean {
  if (before.last - before.first < minBefore) return false;
  // "… ist laut Polizei offen": the German clause goes on around it.
  if (cues.language === "it" && passage.tokens[at] !== undefined && isVerbOf(passage, at, cues)) return false;
  if (passage.tokens[at]?.text !== ",") return !cues.verbSecond;
  return cues.stops.has(wordAt(passage, at + 1)) || cues.relatives.has(wordAt(passage, at + 1));
}

/** "…, selon le préfet, mais le procureur a dit que …": somebody else has the word. */
function isOfAnother(passage: Passage, { first, last }: Range, cues: ForeignCues): boolean {
  if (!cues.contrasts.has(wordAt(passage, first))) return false;
  const open = { first, last, paragraph: 0, titled: false };
  for (let at = first; at < last; at++)
    if (passage.quotationOf[at] === -1 && verbCueAt(passage, open, at, last, cues)) return true;
  return false;
}

/** "…, pour qui « … »", "…, para quem a crise …": the opinion of who stands before. */
function forWhom(
  passage: Passage,
  sentence: OuterSentence,
  at: number,
  end: number,
  cues: ForeignCues,
): Account | null {
  const length = opinions.has(wordAt(passage, at)) ? 1 : phraseAt(passage, at, end, cues.according);
  if (length === 0) return null;
  // "Per il quale", "secondo cui"
  const article = cues.language === "it" && /^(?:il|la|i|le)$/.test(wordAt(passage, at + length)) ? 1 : 0;
  const pronoun = wordAt(passage, at + length + article);
  const means = cues.language === "it" ? /^(?:cui|qual[ei])$/.test(pronoun) : whom.has(pronoun);
  if (!means || at + length + article + 1 >= end) return null;
  const last = at + length + article + 1;
  const mention = mentionBefore(passage, sentence, at, cues) ?? nounPhraseBefore(passage, sentence, at - 1, cues);
  return mention && { cue: { first: at, last }, mention, first: sentence.first, last, taken: at };
}

const whom: ReadonlySet<string> = new Set(["qui", "quem", "quien", "quienes"]);

/** "a su juicio", "по его словам": in whose view, by the possessive that stands in the phrase. */
function inView(passage: Passage, at: number, end: number, cues: ForeignCues): Account | null {
  const length = phraseAt(passage, at, end, cues.views);
  if (length === 0) return null;
  let whose = at;
  while (whose < at + length && !possessives.has(wordAt(passage, whose))) whose++;
  if (whose === at + length) return null;
  const last = at + length;
  // "A su juicio, dijo Gil, …": it is the speaker's word.
  if (passage.tokens[last]?.text === "," && verbLength(passage, last + 1, end, cues) > 0) return null;
  return { cue: { first: at, last }, mention: { first: whose, last: whose + 1 }, first: at, last };
}

const possessives: ReadonlySet<string> = new Set(
  "su sus sua seu son ses suo loro seiner ihrer seinen ihren его её ее их його її їх їхніми їхню їхнім".split(" "),
);

function phraseFrom(passage: Passage, at: number, end: number, opens: boolean, cues: ForeignCues): Account | null {
  const length = phraseAt(passage, at, end, cues.according);
  if (
    length === 0 ||
    isBoundSyllable(passage, at, cues) ||
    (opensUnsurely(passage, { first: at, last: end }, cues.language) && !isOfBody(passage, at + length, cues)) ||
    // "…, staat in het rapport", not "de auto staat in …".
    (showing.test(wordAt(passage, at)) &&
      !(opens && at > 0 && (isClauseMark(passage, at - 1) || passage.quotationOf[at - 1] !== -1)))
  )
    return null;
  let from = pastNews(passage, at + length, end, cues);
  // "según dijo Ana Ruiz"
  // "Para celebrar …" is what for.
  const verb = from < end && !opinions.has(wordAt(passage, at)) ? verbLength(passage, from, end, cues) : 0;
  from += verb;
  // "según contó al diario El Faro Ana Ruiz"
  if (verb > 0) from = pastAddressee(passage, from, end, cues);
  let last = cues.language === "nl" ? endOfDutchPhrase(passage, from, end, cues) : from;
  while (last < end && cues.language !== "nl" && last - from < maxPhrase && !endsPhrase(passage, from, last, cues))
    last++;
  const unnamed =
    verb > 0 &&
    cues.dropsSubject &&
    (last === from || cues.stops.has(wordAt(passage, from)) || isAddressing(passage, from, cues));
  if (unnamed) return { cue: { first: at, last: at + length + verb }, mention: null, first: at, last };
  if (last === from) return null;
  const told = { first: from, last: endOfReference(passage, from, last, cues) };
  const bracket = cues.bare && wordAt(passage, last) === "thì" ? last + 1 : pastBracket(passage, last, end, cues);
  // "Nach Angaben des Wetterdienstes (WD) auch …"
  const short =
    cues.verbSecond && wordAt(passage, last + 2) === ")" && passage.tokens[last]?.text === "(" ? last + 3 : last;
  // "Nach Angaben des Leiters der Werft, Karl Ott, …", "Segundo o secretário do sindicato (SPM), Rui Sá, …"
  const open = cues.verbSecond ? short : bracket;
  const apposes = cues.verbSecond || (cues.dropsSubject && holdsRole(passage, told, cues));
  const named = apposes ? pastApposedName(passage, open, end) : open;
  const mention = named > open ? { first: from, last: named } : told;
  if (numeral.test(passage.tokens[from]!.text) || (cues.verbSecond && isLaw(passage, from, last))) return null;
  if (cues.bare && !isVietnameseSource(passage, mention, opens, end)) return null;
  // Inside a clause it must close it or be somebody's: "El muelle es seguro según Ana Ruiz."
  if (
    !opens &&
    !(isNamed(passage, mention, cues) && (last === end || isSomebody(passage, mention, cues) || cues.verbSecond))
  )
    return null;
  if (opens && verb === 0 && idle.has(wordAt(passage, from))) return null;
  // "8 años de cárcel para Gil": inside a clause it is for somebody.
  const opinion =
    isOpinion(passage, mention, cues) ||
    isBodysVerdict(passage, mention, last, end, cues) ||
    isOfficesView(passage, mention, last, end, cues);
  if (opinions.has(passage.tokens[at]!.lower) && !(opens && opinion)) return null;
  const cue = { first: at, last: at + length + verb };
  return {
    cue,
    mention,
    first: at,
    last: pastApposition(passage, Math.max(bracket, short), end, passage.tokens[at - 1]?.text === ",", cues),
  };
}

const showing = /^(?:sta|sto)(?:at|nd)$|^bl(?:ijkt|eek)$/;

/** "Según lo informado por Gil", "conforme divulgado pela polícia", "segundo informações do delegado": where it begins whose account it is. */
function pastNews(passage: Passage, from: number, end: number, cues: ForeignCues): number {
  if (!romance.has(cues.language)) return from;
  const participle = /^(?:lo|o)$/.test(wordAt(passage, from)) ? from + 1 : from;
  if (told.test(wordAt(passage, participle)) && by.test(wordAt(passage, participle + 1))) return participle + 2;
  const noun = openersOf(cues.language).has(wordAt(passage, from)) ? from + 1 : from;
  if (!news.test(wordAt(passage, noun))) return from;
  const of = complementsOf(cues.language).has(wordAt(passage, noun + 1)) ? noun + 1 : noun + 2;
  if (!holding.test(wordAt(passage, of)) || of + 2 >= end) return from;
  const whose = openersOf(cues.language).has(wordAt(passage, of + 1)) ? of + 2 : of + 1;
  return isSomebody(passage, { first: whose, last: whose + 1 }, cues) ? of + 1 : from;
}
const told = /^\p{L}{3,}(?:[ai]d[oa]s?|[aiu]t[oa]|ost[oa])$/u;
const by = /^(?:por|pel[oa]s?|da|dal|dall[oae]|dagli|dai|dall['’])$/;
const news =
  /^(?:informa(?:ç(?:ão|ões)|ción|ciones)|dados|datos|cifras|números|análise|análisis|relatos?|declarações|declaraciones|informazion[ei]|dati|cifre|numeri|analisi|ricostruzione|versione|stim[ae]|previsioni|calcoli|testimonianz[ae]|indiscrezioni)$/;
const holding = /^(?:de|del|d[oa]s?|di|de(?:i|gli|ll[oae]|ll['’]))$/;

/** "По предварительным данным МЧС, …": behind an unsure account stands whose it is. */
const isOfBody = (passage: Passage, at: number, { language }: ForeignCues) =>
  eastSlavic.has(language) && capital.test(passage.tokens[at]?.text ?? "");

/** "Segundo a Secretaria de Saúde (SES), …", "Theo Cục Đo lường (Bộ Khoa học), …": the token behind what brackets tell of a source. */
function pastBracket({ tokens }: Passage, last: number, end: number, { language }: ForeignCues): number {
  if (!(romance.has(language) || language === "vi") || tokens[last]?.text !== "(") return last;
  for (let at = last + 1; at < Math.min(end, last + maxBracket); at++) if (tokens[at]!.text === ")") return at + 1;
  return last;
}
/** In tokens. */
const maxBracket = 8;

/** "Volgens justitie", "volgens getuigen": in Dutch without an article. */
const isNamed = (passage: Passage, mention: Range, cues: ForeignCues): boolean =>
  isNameLike(passage, mention, cues) || (cues.language === "nl" && holdsRole(passage, mention, cues));

const reports = /(?:berichten?|angaben|meldungen)$/u;
const numeral = /^\d/;
/**
 * "Laut dem Versammlungsgesetz", "gemäß Vertrag", "gemäß ersten Erkenntnissen", "laut Artikel 5": nobody; "laut Protokoll der
 * Polizei" and "laut einem Artikel des „Kurier“" are somebody's.
 */
function isLaw(passage: Passage, from: number, last: number): boolean {
  for (let at = from; at < last; at++) {
    const word = wordAt(passage, at);
    if (word === "artikel" ? numeral.test(wordAt(passage, at + 1)) : law.test(word))
      return statute.test(word) || !isSomebodys(passage, at);
  }
  return false;
}
const law =
  /(?:gesetz|verordnung|vertrag|verträgen|paragra[fp]h?|fahrplan|vorschrift|vorschriften|satzung|verfassung|protokoll|erkenntnissen)(?:e?s)?$|^(?:plan|art|regel|regeln|wet|grondwet|verordening|reglement|regels|planning|schema|protocol|traditie|afspraak|verwachting)$/u;

/** Whosever law it is: "laut Satzung des Vereins". */
const statute =
  /^(?:wet|grondwet|artikel|verordening|reglement|regels?|planning|schema|protocol|traditie|afspraak|plan|verwachting)$|(?:gesetz|verordnung|paragra[fp]h?|artikel|vorschrift|vorschriften|satzung|verfassung)(?:e?s)?$/u;

/** Whether a genitive or a name in marks follows a noun. */
const isSomebodys = (passage: Passage, noun: number): boolean =>
  genitive.test(wordAt(passage, noun + 1)) || (passage.quotationOf[noun + 1] ?? -1) !== -1;
const genitive = /^(?:de[rs]|eine[rs]|(?:ihr|sein|dies|unser)e[rs])$/u;
/** "según lo previsto", "segundo turno", "selon que": nobody. */
const idle: ReadonlySet<string> = new Set(
  "lo que qui quem quien si turno tempo ce nos ses quelles lequel cui grado posto anno".split(" "),
);

function verbLength(passage: Passage, from: number, end: number, cues: ForeignCues): number {
  const open = { first: from, last: end, paragraph: 0, titled: false };
  const verb = verbCueAt(passage, open, from, end, cues);
  return verb ? verb.last - from : 0;
}

/** "Para a oposição, a medida é «uma afronta»": of a body it is an opinion where words of its own follow. */
function isBodysVerdict(passage: Passage, mention: Range, last: number, end: number, cues: ForeignCues): boolean {
  const most = cues.language === "it" ? 4 : 2;
  if (passage.tokens[last]?.text !== "," || mention.last - mention.first > most || !holdsRole(passage, mention, cues))
    return false;
  const quoted = firstQuotation(passage, last, end);
  return quoted > last && !passage.tokens.slice(last, quoted).some(({ text }) => text === ";" || text === ":");
}

/**
 * "Para o ministro, a lei é injusta": of an office it is an opinion where its own clause judges, "é", "deve", "não há"; "Para el
 * alcalde, fue un mal año" tells how it was for him.
 */
function isOfficesView(passage: Passage, { first, last: past }: Range, last: number, end: number, cues: ForeignCues) {
  const noun = openersOf(cues.language).has(wordAt(passage, first)) ? first + 1 : first;
  const word = wordAt(passage, noun);
  const speaks =
    (cues.roles.has(word) && !affected.test(word) && /^(?:el|la|o|a|le|l['’])$/.test(wordAt(passage, first))) ||
    judges.test(word);
  if (passage.tokens[last]?.text !== "," || past !== last || !speaks) return false;
  for (let at = last + 1; at < Math.min(end, last + maxToVerb); at++) {
    if (passage.quotationOf[at] !== -1 || isClauseMark(passage, at)) return false;
    const behind = wordAt(passage, at + 1);
    if (judging.test(wordAt(passage, at))) return !/^(?:de|d['’]|\d.*)$/u.test(behind);
    if (/^(?:no|não)$/.test(wordAt(passage, at)) && /^(?:hay|há|existen?)$/.test(behind)) return true;
  }
  return false;
}
/** In tokens. */
const maxToVerb = 12;
const judging =
  /^(?:es|son|é|são|est|sont|deben?|deve|devem|doit|doivent|faut|constituye|representa|constitui|constitue)$/u;
/** Whom things befall. */
const affected =
  /^(?:jugador|jogador|joueur|vecin|vizinh|voisin|habitant|morador|estudiante?|étudiant|agricult|éleveur|ganader|maestr|ouvri|testi|témoin|testemunha|jubilad|aposentad|retraité|enseignant|infirmi|candidat)/u;
/** Groups that judge. */
const judges =
  /^(?:oposición|oposição|opposition|sindicatos?|syndicats?|fiscalía|defensa|defesa|acusación|acusação|accusation|parquet|procuradoria|expertos|especialistas|analistas|experts?|spécialistes|analystes|ecologistas|écologistes|críticos)$/u;

/** "Para a meteorologista Renata Furtado", "Pour Paul Martin": a person with an opinion. */
function isOpinion(passage: Passage, { first, last }: Range, cues: ForeignCues): boolean {
  if (capital.test(passage.tokens[first]!.text)) return cues.language !== "pt" || last - first > 1;
  let roles = false;
  let names = false;
  let full = false;
  for (let at = first; at < last; at++) {
    roles ||= cues.roles.has(wordAt(passage, at));
    names ||= capital.test(passage.tokens[at]!.text);
    full ||= at > first && capital.test(passage.tokens[at]!.text) && capital.test(passage.tokens[at - 1]!.text);
  }
  return full || (roles && names);
}

const articles = /^(?:el|la|los|las|un|una|o|a|os|as|um|uma)$/;

/** Whether an Italian clause goes on with its verb, or what stands right before it. */
const isVerbOf = (passage: Passage, at: number, cues: ForeignCues): boolean => {
  const { text, lower } = passage.tokens[at]!;
  if (!lowerCase.test(text)) return false;
  if (/^(?:si|non|ci|ne)$/.test(lower) || cues.auxiliaries.has(lower) || /[^z]rebber?o?$/u.test(lower)) return true;
  return isFiniteAt(passage, at, passage.tokens.length, "it");
};

/** Whether the phrase that says whose account it is ends before a token. */
export function endsPhrase(passage: Passage, from: number, at: number, cues: ForeignCues): boolean {
  const { text } = passage.tokens[at]!;
  if ((passage.quotationOf[at] !== -1 && !isNameQuotation(passage, at)) || isClauseMark(passage, at)) return true;
  // "Secondo l'istituto si tratta di …", "secondo Neri è il rischio"
  if (cues.language === "it" && at > from && isVerbOf(passage, at, cues)) return true;
  // "Nach Informationen der „Post“ prüft die Stadt"
  if (
    cues.verbSecond &&
    at > from &&
    lowerCase.test(text) &&
    passage.quotationOf[at] === -1 &&
    passage.quotationOf[at - 1] !== -1
  )
    return true;
  // "Theo quan điểm của luật sư thì …"
  if (cues.bare && wordAt(passage, at) === "thì") return true;
  // "De acordo com a Rádio Lora a vítima …": behind a name the clause opens.
  if (
    cues.dropsSubject &&
    at > from &&
    capital.test(passage.tokens[at - 1]!.text) &&
    articles.test(text) &&
    at - from > 1
  )
    return true;
  // "laut Medienberichten Mitglieder der Bergwacht"
  if (cues.verbSecond && at > from && reports.test(wordAt(passage, at - 1)) && !genitives.has(text)) return true;
  // "laut Polizei 40 Jahre alt"
  if (cues.verbSecond && at > from && numeral.test(text)) return true;
  return (
    cues.verbSecond &&
    at > from &&
    capital.test(passage.tokens[at - 1]!.text) &&
    lowerCase.test(text) &&
    !genitives.has(text)
  );
}

import { isFutureForm } from "../../../text/dates/foreign-tense.ts";
import { foreignTenses } from "../../../text/tables/foreign-tenses.ts";
import type { Passage } from "../../passages/passage.ts";
import type { Range } from "../../passages/tags.ts";
import { foreignCues } from "../tables/foreign-cues.ts";
import { foreignMoods } from "../tables/foreign-moods.ts";
import { romance } from "../tables/romance.ts";
import { isClauseMark, wordAt } from "./foreign-mentions.ts";
import { tellsInRomanceHeadline } from "./romance-headlines.ts";

/** Words that open a headline which asks or announces and tells nothing. */
const asking: ReadonlySet<string> = new Set(
  `hoe wat wie waar wanneer waarom welke welk wie's
  wie was wer wo wann warum wieso weshalb wohin welche welcher welches so das darum
  как что кто где когда почему зачем сколько чем куда откуда вот як що хто де коли чому навіщо скільки чим куди звідки ось ai gì vì sao tại khi nào thế`.split(
    /\s+/,
  ),
);

/** Verbs that are everywhere, by language: what they close or open is no mere phrase. */
const verbs: ReadonlyMap<string, RegExp> = new Map([
  [
    "de",
    /^(?:ist|sind|war|hat|haben|wird|werden|will|wollen|soll|sollen|kann|können|muss|müssen|darf|dürfen|geht|gehen|steht|stehen|kommt|kommen|bleiben|machen|sehen|geben|nehmen|finden|suchen|sterben|fallen|steigen|sinken|verlieren|gewinnen|tot)$/u,
  ],
  [
    "ru",
    /^(?:погибнут|может|могут|будет|будут|хочет|хотят|станет|едет|идёт|идет|идут|растёт|растет|растут|падает|падают|грозит|ищут|просят|требуют|требует|\p{L}{3,}(?:ает|яет|ают|яют|ирует|ируют|ится|ятся|ается|аются|яется|яются|уется|уются|\p{L}жден[аоы]|щен[аоы]|влен[аоы]|шен[аоы]|чен[аоы]|ужен[аоы]|анен[аоы]|ержан[аоы]?|убит[аоы]?))$/u,
  ],
  [
    "uk",
    /^(?:загинуть|може|можуть|буде|будуть|хоче|хочуть|стане|їде|йде|йдуть|росте|ростуть|падає|падають|загрожує|шукають|просять|вимагають|вимагає|немає|готують|готує|має|мають|діє|діють|триває|тривають|горить|\p{L}{3,}(?:[аяую]є|[аяую]ють|[аяую]ється|[аяую]ються|иться|яться|[жш]ено|\p{L}(?:[аяє]но|ено|[иуя]то)))$/u,
  ],
  [
    "vi",
    /^(?:bị|được|sẽ|đã|đang|sắp|vừa|không|chưa|tăng|giảm|vượt|thắng|thua|bắt|phạt|ký|muốn|mất|cứu|tìm|nghi|chết|khởi|phản|kêu|mở|đóng|dừng|rút|thăm|gặp|gây|khiến|đâm|tông|rời|đạt|trao|phóng|thử|đòi|hạ|xây|cháy|sập|chìm|nổ|làm)$/u,
  ],
]);

/** What Dutch headlines have for verbs besides: participles without an auxiliary, and third persons. */
const dutchVerbs =
  /^(?:dood|om|aangehouden|opgepakt|gewond|vermist|krijgt|krijgen|sterft|sterven|overlijdt|wint|winnen|verliest|verliezen|stijgt|stijgen|daalt|dalen|sluit|sluiten|opent|openen|stopt|stoppen|start|starten|begint|beginnen|blijft|blijven|komt|komen|ziet|zien|vindt|vinden|zoekt|zoeken|verlaat|verlaten|slaat|slaan|valt|vallen|botst|botsen|brandt|staakt|staken|stemt|stemmen|kiest|kiezen|haalt|halen|pakt|pakken|neemt|nemen|houdt|houden|zet|zetten|trekt|trekken|geeft|geven|redt|redden|doodt|raakt|raken|verdwijnt|verdwijnen|vertrekt|vertrekken|bezoekt|ontmoet|tekent|tekenen|keurt|keuren|wijst|verbiedt|beperkt|verhoogt|verlaagt|schrapt|schrappen|bouwt|bouwen|koopt|kopen|verkoopt|lanceert|onderzoekt|onderzoeken|schorst|ontslaat|benoemt|moet|moeten|mag|mogen|heeft|hebben|is|zijn|maakt|maken|gaat|gaan|staat|staan|ligt|liggen|loopt|lopen|doet|doen|wordt|worden|steekt|schiet|schieten|rijdt|rijden|vlucht|vluchten|treft|treffen|eindigt|duurt|kost|kosten|verwoest|beschadigt|ontploft|ontspoort|zinkt|speelt|spelen|verslaat|treedt|stapt|dreigt|vraagt|vragen|steunt|steunen|breidt|legt|leggen|brengt|brengen|weigert|weigeren|ontvangt|arresteert|veroordeelt|bevrijdt|evacueert|ontruimt)$/u;
const dutchSufferers = /^\p{L}*(?:doden?|gewonden?|slachtoffers?|vermisten?|arrestaties|aanhoudingen)$/u;
const dutchNumber =
  /^(?:\d[\d.]*|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|een|één|meerdere|tientallen|honderden|veel)$/u;

/** Vietnamese verbs of two syllables. */
const vietnamesePairs: ReadonlySet<string> = new Set(
  `tử vong,thương vong,thiệt mạng,phát hiện,xác định,xác nhận,tiếp tục,trở thành,tấn công,triển khai,giải cứu,ủng hộ,quan ngại,truy tố,truy nã,tuyên bố,khẳng định,yêu cầu,đề nghị,bày tỏ,cảnh báo,cho biết,ghi nhận,hoàn thành,thông qua,phê duyệt,ban hành,khánh thành,khai mạc,bế mạc,công bố,va chạm,bắt giữ,tạm giữ,xét xử,bồi thường,xin lỗi,từ chức,bổ nhiệm,miễn nhiệm,đắc cử,trúng cử,sạt lở,tăng tốc,đổ bộ,sơ tán,cấp cứu`.split(
    ",",
  ),
);

/** "Findet", "plant", "verletzt": German third persons and participles, of which few other small words have the ending. */
const germanThird = /^\p{Ll}{3,}t$/u;
const notThird: ReadonlySet<string> = new Set(
  `nicht seit erst fast jetzt laut statt samt selbst sonst zuletzt weit gut oft dort acht rot alt kalt halt echt ernst fest leicht recht schlecht
  bereit damit somit dicht direkt glatt hart insgesamt komplett konkret längst letzt nackt nett perfekt satt sanft schlicht spät überhaupt unterst
  vielleicht wert zunächst zuerst bekannt gerecht welt stadt angst dank bunt exakt privat ist`.split(/\s+/),
);
/** "Zwei Tote", "zwölf Verletzte" */
const sufferers = /^\p{L}*(?:tote[rn]?|verletzte[rn]?|vermisste[rn]?|festnahmen?)$/u;
const number = /^(?:\d[\d.]*|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|mehrere|dutzende|viele)$/u;

/** Whether a headline's words tell something: a verb that is surely one stands there outside quotation marks, or who suffered is counted. */
export function tellsInForeignHeadline(passage: Passage, { first, last }: Range, language: string): boolean {
  if (romance.has(language)) return tellsInRomanceHeadline(passage, { first, last }, language);
  if (asking.has(wordAt(passage, first)) || passage.tokens[last - 1]?.text === "?") return false;
  for (let at = first; at < last; at++)
    if (passage.quotationOf[at] === -1 && isVerb(passage, at, { first, last }, language)) return true;
  return false;
}

/** Whether a quotation's words are a sentence, no name of a work. */
export function tellsInQuotation(passage: Passage, { first, last }: Range, language: string): boolean {
  if (romance.has(language)) {
    const unquoted = { ...passage, quotationOf: new Int32Array(passage.tokens.length).fill(-1) };
    return tellsInRomanceHeadline(unquoted, { first, last }, language, shortestQuotation);
  }
  for (let at = first; at < last; at++) {
    if (passage.tokens[at]!.text === "?") return false;
    if (isVerb(passage, at, { first, last }, language)) return true;
  }
  return false;
}

/** In tokens. */
const shortestQuotation = 3;

function isVerb(passage: Passage, at: number, { first, last }: Range, language: string): boolean {
  const { text, lower } = passage.tokens[at]!;
  if (isClauseMark(passage, at)) return false;
  if (language === "de" && number.test(lower) && sufferers.test(wordAt(passage, at + 1))) return true;
  if (language === "nl") {
    if (dutchNumber.test(lower) && dutchSufferers.test(wordAt(passage, at + 1))) return true;
    if (text === lower && at > first && (dutchVerbs.test(lower) || isDutchParticiple(passage, at, last))) return true;
  }
  const opens = at === first || isClauseMark(passage, at - 1);
  if (text !== lower && !(opens && language !== "de")) return false;
  if (language === "vi" && vietnamesePairs.has(`${lower} ${wordAt(passage, at + 1)}`)) return true;
  if (verbs.get(language)?.test(lower) || foreignMoods.get(language)?.possible.has(lower)) return true;
  const tenses = foreignTenses.get(language);
  if (tenses?.announcing.test(lower) || isFutureForm(passage.tokens, at, language)) return true;
  if (tenses?.past.test(lower)) return language !== "de" || !isAttribute(passage, at);
  if (wordAt(passage, at - 1) === "не" && slavicPresent.test(lower)) return true;
  if (
    foreignCues
      .get(language)
      ?.verbs.get(lower)
      ?.some(({ form, rest }) => form === "finite" && rest.length === 0)
  )
    return language !== "vi" && at > first;
  if (language !== "de" || at === first) return false;
  if (germanThird.test(text) && !notThird.has(text)) return true;
  // "Landwirte streiken": a small word in -en that a noun stands before and none behind.
  const plural = /^\p{Ll}{2,}(?:en|ern|eln)$/u.test(text) && /^\p{Lu}/u.test(passage.tokens[at - 1]!.text);
  return plural && !idle.has(text) && (at + 1 >= last || !/^\p{Lu}/u.test(passage.tokens[at + 1]!.text));
}
/** "Brug afgesloten na aanvaring": a participle that no noun follows. */
const isDutchParticiple = (passage: Passage, at: number, last: number): boolean =>
  dutchParticiple.test(wordAt(passage, at)) &&
  (at + 1 >= last || isClauseMark(passage, at + 1) || foreignCues.get("nl")!.stops.has(wordAt(passage, at + 1)));
const dutchParticiple =
  /^(?!gebied|geweld|gevecht|gezicht|gerecht)(?:\p{L}{0,10}ge\p{L}{3,20}(?:t|d|en)|(?:be|ver|ont)\p{L}{3,20}d)$/u;
const idle: ReadonlySet<string> = new Set(
  "gegen wegen neben zwischen morgen oben unten innen außen daneben".split(" "),
);

const slavicPresent = /^\p{L}{2,}(?:[её]т|ит|[уюая]т|є|їть|ить|[уюая]ть)(?:ся)?$/u;

/** "Die alte Brücke", "weitere Berichte": an adjective in -te before its noun. */
const isAttribute = ({ tokens }: Passage, at: number) => /^\p{Lu}/u.test(tokens[at + 1]?.text ?? "");

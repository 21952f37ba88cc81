import { chineseName, nameAtEnd, nameBefore, type Place } from "./chinese-mentions.ts";
import { aside, type ChineseSentence, speech } from "./chinese-sentence.ts";
import { cuePattern, freeCues, notBeforeCue, notBehindCue, nounWithVerb } from "./tables/chinese-cues.ts";

/** A verb of saying with whoever says it. Offsets into the sentence. */
export interface ChineseCue extends Place {
  readonly word: string;
  /** Where the clause that it stands in begins. */
  readonly clause: number;
  /** Who stands before it in its own clause, else in one before; null where nobody does. */
  readonly who: Place | null;
  /** Whether they stand in its own clause. */
  readonly own: boolean;
  /** Where its content begins. */
  readonly content: number;
}

const clauseMark = new RegExp(`[，,；;：:。！？\\s${speech}]`, "u");
/** "并称", "还说", "同时强调": whoever spoke before goes on. */
const goesOn =
  /^(?:并且?|还|也|又|且|同时|此外|另外|而且|随后|之后|接着|他|她|其)*(?:再次|进一步|特别|着重|明确|反复|一再)?(?:还|也|又|并)?$/u;
const suffix = /^(?:了|道|说|称|到|着)?(?:，|：|,|:|\s)*/u;
const addressed = /^(?<whom>[^，：:“”。；]{1,20}?)(?<joint>[，,：:]|(?:说|称|道)[，：]?|(?=\ue001))/u;
const listener =
  /^(?:(?:本报|本网|本台|新京报|澎湃新闻|中新社|中新网|新华社|法新社|路透社|美联社|央视|《[^》]{1,12}》)?(?:的?一[名位])?记者们?|媒体|大家|外界|公众|法新社|路透社|美联社|新华社|共同社|韩联社|塔斯社|俄新社|彭博社|CNN|BBC|BBC中文|《[^》]{1,16}》|法庭|法官|警方|他|她|我|我们|他们)/u;

/** The cues of a sentence, in order, with whoever speaks. */
export function chineseCues(sentence: ChineseSentence): ChineseCue[] {
  const { bare } = sentence;
  const found: ChineseCue[] = [];
  for (const match of bare.matchAll(cuePattern)) {
    if (found.length >= mostCues) break;
    const one = cueAt(sentence, match[0], match.index);
    if (one !== null) found.push(one);
  }
  return found;
}

/** No sentence that somebody wrote has more; so many clauses before its own are looked at for whoever speaks. */
const [mostCues, mostClauses] = [24, 6];

function cueAt({ bare, end, start }: ChineseSentence, word: string, from: number): ChineseCue | null {
  const past = from + word.length;
  const behind = bare.slice(past, past + 12);
  if (notBehindCue.test(behind)) return null;
  const clause = clauseStart(bare, from);
  const before = bare.slice(clause, from);
  if (notBeforeCue.test(before) && !/被[^，]{2,}(?:指责|批评|质疑)$/u.test(before)) return null;
  // "将此称为", "称…为" name things; "表示" with what it is about is read elsewhere.
  if (
    word === "称" &&
    /^(?:其|此|这|它|自己|他|她)?[^，]{0,12}为(?:\ue001|“)/u.test(behind + bare.slice(past + 12, past + 24))
  )
    return null;
  const isFree = freeCues.has(word);
  const stops = past + start >= end;
  let content = past + suffix.exec(bare.slice(past, past + 8))![0].length;
  if (word === "告诉") {
    // "“……。”他告诉某社。"
    if (/^[^，。：]{1,20}$/u.test(bare.slice(past, end - start)))
      return { from, to: past, word, clause, ...whoSpeaks(bare, clause, from), content: end - start };
    const told = addressed.exec(bare.slice(past, past + 26));
    const known = listener.exec(bare.slice(past, past + 26));
    if (told === null && known === null) return null;
    content = past + (told?.[0].length ?? known![0].length);
    if (known !== null && told !== null && told.groups!.whom!.length > known[0].length + 6)
      content = past + known[0].length;
  }
  const noun = nounWithVerb.exec(word)?.groups?.noun;
  const whose =
    noun !== undefined && goesOn.test(before)
      ? { who: { from, to: from + noun.length }, own: true }
      : whoSpeaks(bare, clause, from);
  if (!isFree) {
    if (whose.who === null || stops) return null;
    const name = chineseName(bare.slice(whose.who.from, whose.who.to));
    if (!name.somebody) return null;
    // "法院要求", but not "会议在他的要求", "记者报道"
    if (whose.own && !endsAtCue(bare, whose.who.to, from)) return null;
  }
  return { from, to: past, word, clause, ...whose, content };
}

/** Whether nothing but when, where and how stands between a speaker and a cue that is often a noun. */
const endsAtCue = (bare: string, from: number, to: number): boolean => !/的$|《|》/u.test(bare.slice(from, to));

export function clauseStart(bare: string, at: number): number {
  let from = at;
  while (from > 0 && !parts(bare, from - 1)) from--;
  return from;
}

/** Whether a mark that parts clauses stands there; a space does where no name in Latin letters goes on. */
function parts(bare: string, at: number): boolean {
  if (bare[at] === " ") return !latin.test(bare[at - 1] ?? "") || !latin.test(bare[at + 1] ?? "");
  return clauseMark.test(bare[at]!);
}
const latin = /[A-Za-z.\u00c0-\u024f]/u;

function whoSpeaks(bare: string, clause: number, cue: number): { readonly who: Place | null; readonly own: boolean } {
  const before = bare.slice(clause, cue);
  const place = (found: Place | null, from: number): Place | null =>
    found === null ? null : { from: from + found.from, to: from + found.to };
  const cited = citing.exec(before);
  if (cited !== null) {
    const from = clause + cited.index + cited[0].indexOf(cited.groups!.whom!);
    return { who: { from, to: from + cited.groups!.whom!.length }, own: true };
  }
  if (!goesOn.test(before) || /[他她]/u.test(before)) {
    const first = nameBefore(before);
    if (first !== null && !opensOtherwise.test(before.slice(first.from)))
      return { who: place(first, clause), own: true };
    const last = nameAtEnd(before);
    if (last !== null) return { who: place(last, clause), own: true };
  }
  // "毛某5日主持记者会，并表示", "李某在谈到此事时，强调"
  for (let end = clause, left = mostClauses; end > 0 && left > 0; left--) {
    const from = clauseStart(bare, end - 1);
    const own = bare.slice(from, end - 1);
    const found = own.includes(aside) && own.replaceAll(aside, "") === "" ? null : nameBefore(own);
    if (found !== null && !opensOtherwise.test(own) && chineseName(own.slice(found.from, found.to)).somebody)
      return { who: place(found, from), own: false };
    end = from;
  }
  return { who: null, own: false };
}
/** "某报援引一名官员的话报道说": who is quoted, not who quotes. */
const citing = /(?:援引|引述|引用|转引)(?<whom>[^，]{2,24}?)的?(?:话|消息|说法|表态|讲话|描述)(?:称|说)?$/u;
/** What opens an adverbial, and names nobody who speaks. */
const opensOtherwise =
  /^(?:在(?!野|线|场)|对(?!外|方|冲)|就(?!业)|针对|关于|根据|按照|据|由于|随着|自从?|从|通过|经过|面对|谈到|谈及|谈起|当(?!局|地|选|事)|为了?|如果|若|虽然|尽管|因(?!特)|不过|除了|截至|至于|有关(?!部门|方面|人士|负责)|被问|回应|回答|围绕|鉴于|作为|与此|同时|会议|出席|参加|介绍)/u;

export { goesOn };

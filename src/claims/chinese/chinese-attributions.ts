import type { Attribution } from "../attributions/attributions.ts";
import { continueQuotations } from "../attributions/continuations.ts";
import type { OuterSentence, Passage } from "../passages/passage.ts";
import type { Range } from "../passages/tags.ts";
import { type ChineseCue, chineseCues, goesOn } from "./chinese-cue.ts";
import { chineseName, nameBefore, type Place } from "./chinese-mentions.ts";
import { type ChineseSentence, chineseSentence, rangeOf, speech, tokenAt } from "./chinese-sentence.ts";
import { relayingCues, reliedOn, rumour, standCues, thinkingCues } from "./tables/chinese-cues.ts";

/**
 * Quotations and reported speech in Chinese: a verb of saying behind whoever speaks, whose words go on to the sentence's
 * end; a quotation before or behind it; on whom an outlet relies; a name before a headline's colon; and whoever goes on
 * ("并称", "他还说").
 */
export function findChineseAttributions(passage: Passage): Attribution[] {
  const found: Attribution[] = [];
  passage.sentences.forEach((outer, index) => {
    const sentence = chineseSentence(passage, outer);
    if (passage.part === "title" && /[?？]$/u.test(sentence.bare)) return;
    found.push(...readSentence(sentence, outer, index, found));
  });
  return continueQuotations(passage, found);
}

/** Speech that is told up to where another begins. */
interface Open {
  readonly cue: ChineseCue;
  readonly who: Place | null;
  readonly extra: readonly Place[];
}

/** What of one sentence is given to somebody. */
function readSentence(
  sentence: ChineseSentence,
  outer: OuterSentence,
  index: number,
  before: readonly Attribution[],
): Attribution[] {
  const { bare, passage } = sentence;
  const end = endOf(sentence);
  const found: Attribution[] = [];
  const make = (frame: Attribution["frame"], cue: Place, who: Place | null, parts: readonly Place[], word: string) => {
    const content = parts.flatMap((part) => speechIn(sentence, part));
    const [first, last] = [tokenAt(passage, sentence.start + cue.from), tokenAt(passage, sentence.start + cue.to)];
    if (first >= last || content.length === 0) return;
    const kind = thinkingCues.has(word) ? "thought" : word === "写道" ? "writing" : "speech";
    const mention = who && rangeOf(sentence, who.from, who.to);
    found.push({ sentence: index, frame, kind, cue: { first, last }, content, mention });
  };
  const relied = reliance(sentence) ?? (passage.part === "text" ? null : labelOf(sentence));
  if (relied !== null) make(relied.frame, relied.cue, relied.who, [{ from: relied.content, to: end }], "");
  const cues = withoutDoubles(bare, chineseCues(sentence)).filter(
    ({ from }) => relied === null || from >= relied.content,
  );
  // "据某社报道，总统表示，……": who hands on what somebody else says.
  const [inner] = cues;
  const handsOn = relied !== null && inner?.own === true && inner.clause <= relied.content + 1 && inner.content < end;
  if (relied !== null && !handsOn) return found;
  if (handsOn && found.length > 0) found[0] = { ...found[0]!, handsOn: true };
  const leading = leadingSpeech(bare);
  let open: Open | null = null;
  const close = (to: number): void => {
    if (open === null) return;
    const { cue, who, extra } = open;
    const stand = standOf(bare, cue, to);
    const rest = { from: cue.content, to };
    open = null;
    if (stand !== null) make("object", cue, who, [stand], cue.word);
    else if (extra.length > 0 && !isSpeechOnly(bare, rest)) {
      make("clause", cue, who, extra, cue.word);
      make("clause", cue, who, [rest], cue.word);
    } else make("clause", cue, who, [...extra, rest], cue.word);
  };
  for (const [place, cue] of cues.entries()) {
    if (open !== null) {
      if (!startsAnew(bare, open, cue)) continue;
      const { who }: Open = open;
      close(cue.clause);
      // "军方强调，……，并承认……": whoever spoke before the cue, not whom the words name.
      if (!cue.own && cue.content < end) {
        open = { cue, who, extra: [] };
        continue;
      }
    }
    // "“……。”李明说。", "“……，”李明说，“……。”"
    if (found.length === 0 && leading !== null && isTag(bare, leading, cue, end)) {
      open = { cue, who: cue.who, extra: [leading] };
      continue;
    }
    if (cue.content >= end) {
      // "目前没有伤亡，警方说。"
      const { who, own, clause } = cue;
      const opens = own && clause > 0 && found.length === 0 && who !== null && who.from - clause < 2;
      if (opens && chineseName(bare.slice(who.from, who.to)).somebody)
        make("clause", cue, who, [{ from: 0, to: clause }], cue.word);
      continue;
    }
    const next = cues[place + 1];
    // "某社报道，总统说，……"
    if (relayingCues.has(cue.word) && next?.own === true && next.clause <= cue.content + 1 && cue.who !== null) {
      make("clause", cue, cue.who, [{ from: cue.content, to: end }], cue.word);
      if (found.length > 0) found[found.length - 1] = { ...found.at(-1)!, handsOn: true };
      continue;
    }
    if (cue.who === null && !mayGoOn(sentence, cue, before, found, index, outer)) continue;
    open = { cue, who: cue.who, extra: [] };
  }
  close(end);
  const implied = () => personBefore(passage, outer, index);
  return found.map((one) =>
    one.mention === null && one.frame !== "according" ? withSpeaker(one, found, before, implied) : one,
  );
}

/** "随后评论，认为", "表示，他认为": of two cues of one speaker the latter. */
function withoutDoubles(bare: string, cues: readonly ChineseCue[]): readonly ChineseCue[] {
  const kept: ChineseCue[] = [];
  for (const cue of cues) {
    const last = kept.at(-1);
    const isSame = last !== undefined && /^(?:他|她|其)?(?:个人|本人|自己)?$/u.test(bare.slice(last.content, cue.from));
    if (isSame && cue.from >= last.content)
      kept[kept.length - 1] = { ...cue, who: last.who, own: last.own, clause: last.clause };
    else kept.push(cue);
  }
  return kept;
}

const endOf = ({ start, end }: ChineseSentence): number => end - start;

/** The quotation that opens a sentence. */
function leadingSpeech(bare: string): Place | null {
  if (!bare.startsWith(speech)) return null;
  let to = 0;
  while (to < bare.length && bare[to] === speech) to++;
  return { from: 0, to };
}

/** Whether who said the quotation before stands right behind it. */
function isTag(bare: string, { to }: Place, cue: ChineseCue, end: number): boolean {
  const alone = cue.content >= end || bare[cue.content] === speech;
  const from = cue.own && cue.who !== null && !alone ? cue.who.from : cue.clause;
  return /^[，,\s]*(?:对此，?|随后|当时|还|但|而|不过)?[，\s]*$/u.test(bare.slice(to, from));
}

/** Whether nothing but quotations and marks stands there. */
const isSpeechOnly = (bare: string, { from, to }: Place): boolean =>
  /^[\ue001，,。；;：:\s]*$/u.test(bare.slice(from, to));

/** Whether a cue opens speech of its own, and is no part of what another one gives: "并称", "；他还说", "，而警方则表示". */
function startsAnew(bare: string, open: Open, cue: ChineseCue): boolean {
  if (cue.clause <= open.cue.to) return false;
  const before = bare.slice(cue.clause, cue.from);
  if (goesOn.test(before) && !/^其$/u.test(before)) return before !== "" || resuming.has(cue.word);
  if (!cue.own) return false;
  const mark = bare.slice(Math.max(0, cue.clause - 1), cue.clause);
  const contrast = /^(?:而|但|不过|然而|则)|(?:则|也|还|却)$/u.test(before);
  return mark === "；" || contrast;
}

/** Right behind a comma, of whoever spoke: "……，强调……". */
const resuming: ReadonlySet<string> = new Set(
  "指出 强调 重申 警告 呼吁 要求 敦促 认为 透露 承诺 暗示 批评 指责".split(" "),
);

/** Whether whoever spoke in the sentence before goes on: "还说，……", "对此表示". */
function mayGoOn(
  { bare, passage }: ChineseSentence,
  cue: ChineseCue,
  before: readonly Attribution[],
  found: readonly Attribution[],
  index: number,
  { paragraph }: OuterSentence,
): boolean {
  const last = found.at(-1) ?? before.at(-1);
  if (!goesOn.test(bare.slice(cue.clause, cue.from)) || bare.slice(0, cue.clause).length >= longestLead) return false;
  if (last === undefined || last.mention === null || index - last.sentence > 1)
    return cue.clause === 0 && personBefore(passage, passage.sentences[index]!, index) !== null;
  return passage.sentences[last.sentence]!.paragraph === paragraph;
}

/** Whom the sentence before in the paragraph opens with, by name. */
function personBefore(passage: Passage, { paragraph }: OuterSentence, index: number): Range | null {
  const former = passage.sentences[index - 1];
  if (former === undefined || former.paragraph !== paragraph) return null;
  const sentence = chineseSentence(passage, former);
  const place = nameBefore(sentence.bare);
  if (place === null || place.from > 0) return null;
  const { name, isPerson } = chineseName(sentence.bare.slice(place.from, place.to));
  return isPerson && name !== null ? rangeOf(sentence, place.from, place.to) : null;
}
const longestLead = 24;

function withSpeaker(
  one: Attribution,
  found: readonly Attribution[],
  before: readonly Attribution[],
  implied: () => Range | null,
): Attribution {
  const named = (other: Attribution) => other.mention !== null && other.handsOn !== true;
  const own = found.findLast((other) => named(other) && other.cue.first < one.cue.first);
  const last = before.findLast(named);
  const near = own ?? (last !== undefined && one.sentence - last.sentence <= 1 ? last : undefined);
  const mention = near?.mention ?? implied();
  return mention === null ? one : { ...one, mention };
}

/** Quotations that nothing but marks parts are pieces of direct speech; else all of it is one. */
function speechIn(sentence: ChineseSentence, { from, to }: Place): Range[] {
  const { bare } = sentence;
  const told = bare.slice(from, to);
  if (told.includes(speech) && /^[\ue001，,。；;：:\s]*$/u.test(told)) {
    const { passage, start } = sentence;
    return passage.quotations.flatMap((quotation) => {
      const [first, last] = [quotation.start - start, quotation.end - start];
      if (first < from || last > to + 1) return [];
      const range = rangeOf(sentence, first, last);
      return range === null ? [] : [range];
    });
  }
  const range = rangeOf(sentence, from, to);
  return range === null || told.replace(/[，,。\s]/gu, "").length < 2 ? [] : [range];
}

/** "对袭击表示谴责", "批评该计划": what somebody takes a stand on, and the stand. */
function standOf(bare: string, { word, from, to, clause, content }: ChineseCue, end: number): Place | null {
  if (standCues.has(word)) return content === to ? { from, to: end } : null;
  if (word !== "表示" || /^[，：:,]/u.test(bare[to] ?? "")) return null;
  const on = /(?:对(?!此$|外|方)|向|就)[^，]{2,40}$/u.exec(bare.slice(clause, from));
  if (on === null || !stand.test(bare.slice(to, to + longestStand))) return null;
  const stop = bare.indexOf("，", to);
  return { from: clause + on.index, to: stop < 0 || stop > end ? end : stop };
}
const longestStand = 12;
const stand =
  /^(?:深切|强烈|严重|高度|衷心|诚挚|坚决|由衷|极大|深表|热烈|严正|最?深深?的?|亲切|崇高|完全|充分|十分|非常|极为|密切|持续)*的?(?:关切|关注|担忧|忧虑|不满|愤怒|反对|支持|赞赏|谴责|抗议|震惊|理解|尊重|敬意|肯定|乐观|怀疑|失望|满意|同情|高兴|歉意|道歉|谢意|感谢|欢迎|祝贺|慰问|哀悼|遗憾|认可|信心|惋惜|悲痛|质疑|警惕|拒绝|期待|问候|吊唁)/u;

/** Who a sentence relies on, and where what they say begins. */
interface Relied {
  readonly frame: "according" | "colon";
  readonly cue: Place;
  readonly who: Place | null;
  readonly content: number;
}

/** "据警方通报，……", "根据卫生部的数据，……". */
function reliance({ bare }: ChineseSentence): Relied | null {
  const said = rumour.exec(bare);
  const whole = (text: string) => ({ from: 0, to: text.replace(/[，：]$/u, "").length });
  if (said !== null) return { frame: "according", cue: whole(said[0]), who: null, content: said[0].length };
  const match = reliedOn.exec(bare);
  if (match === null) return null;
  const source = match.groups!.source!;
  const from = match[0].indexOf(source);
  const named = source === "" ? null : nameBefore(source);
  const isNamed = named !== null && chineseName(source.slice(named.from, named.to)).somebody;
  const noun = match.groups!.noun ?? "";
  // "根据初步检测结果": the paper itself.
  const paper =
    !isNamed && source !== "" && papers.test(noun) ? { from, to: match[0].indexOf(noun, from) + noun.length } : null;
  const who = isNamed ? { from: from + named.from, to: from + named.to } : paper;
  return {
    frame: "according",
    cue: who === null ? whole(match[0]) : { from: 0, to: Math.max(1, from) },
    who,
    content: match[0].length,
  };
}

const papers = /^(?:结果|报告|数据|资料|声明|公告|调查|判决书|通报)$/u;

/** "外交部：……", "李某：……": whose words a headline gives behind a colon. */
function labelOf({ bare }: ChineseSentence): Relied | null {
  const [, before = ""] = /^([^：:，。、“”\ue001|｜]{2,18})[：:]/u.exec(bare) ?? [];
  if (before === "" || noLabel.test(before)) return null;
  const place = nameBefore(before);
  if (place === null || place.from > 2 || !chineseName(before.slice(place.from, place.to)).somebody) return null;
  if (bare.length - before.length < shortestLabelled) return null;
  const content = before.length + 1;
  return { frame: "colon", cue: { from: before.length, to: content }, who: place, content };
}
const shortestLabelled = 6;
const noLabel =
  /(?:快讯|视频|突发|图集|社评|专题|直播|特稿|组图|图|独家|最新|评论|专访|观察|热点|聚焦|深度|访谈|数据|盘点|连线|早报|晚报|日报|周刊|时评|锐评|解读|分析|调查|现场|关注|焦点|系列|综述|特写|通讯|记录|纪实|话题|专栏|编辑|作者|记者|来源|文|摄影|消息|报道)$/u;

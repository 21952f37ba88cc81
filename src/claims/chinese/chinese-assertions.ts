import type { OwnVoice } from "../assertions/assertions.ts";
import type { Covered } from "../attributions/coverage.ts";
import type { OuterSentence, Passage } from "../passages/passage.ts";
import type { Range } from "../passages/tags.ts";
import { clauseStart } from "./chinese-cue.ts";
import { type ChineseSentence, chineseSentence, rangeOf, speech } from "./chinese-sentence.ts";
import { ownFinding } from "./tables/chinese-cues.ts";

/** In characters. */
const [shortestTitle, shortestSentence, shortestPart] = [6, 5, 10];
const stopped = /[。！!…][”’」』"）)】]?\s*$|[。！]$/u;
const asks = /[?？]["”」]?\s*$/u;
/** What a page tells of itself, and what makes no claim. */
const ofThePage =
  /^(?:（?完）?|责任编辑|编辑|作者|来源|原标题|本文|点击|更多|相关|扫码|关注|下载|声明|免责|版权|转载|图为|资料图|图片|摄|（图|记者|校对|审核|监制|翻译|文字|订阅)[：:]|^（完）|(?:凡本网|版权均属|责任编辑|扫描二维码|点击查看|未经授权|版权所有|转载请注明|微信公众号)/u;
/** Adverbials that tell nothing by themselves. */
const lead =
  /^(?:在|对|就|针对|关于|根据|按照|据|由于|随着|自|从|通过|经过|面对|谈到|谈及|谈起|当|为了?|如果|若|虽然|尽管|因|不过|除了|截至|至于|有关|被问|回应|回答|围绕|鉴于|作为|与此|同时|但|而|此外|另外|其中|目前|当地时间|\d)/u;

/** A sentence that nobody is quoted in is the outlet's own, and so is what stands in clauses of their own before somebody speaks. */
export function chineseAssertion(passage: Passage, outer: OuterSentence, covered: readonly Covered[]): OwnVoice {
  const sentence = chineseSentence(passage, outer);
  const { bare, start, end } = sentence;
  const isText = passage.part === "text";
  if (covered.some(({ speaks }) => !speaks)) {
    const part = clausesBefore(passage, sentence, covered);
    return { claims: part === null ? [] : [[part]], leftAside: null };
  }
  if (asks.test(bare)) return { claims: [], leftAside: "question" };
  if (ofThePage.test(bare)) return { claims: [], leftAside: "credit" };
  const words = bare.slice(0, end - start).replace(/[\s，、]/gu, "");
  const tells = isText ? stopped.test(bare) && words.length >= shortestSentence : words.length >= shortestTitle;
  const from = ownFinding.exec(bare)?.[0].length ?? 0;
  const range = tells ? rangeOf(sentence, from, end - start) : null;
  return { claims: range === null ? [] : [[range]], leftAside: range === null ? "fragment" : null };
}

/** "双方5日在首都会谈，外长李某表示，……": what is told before the clause that somebody speaks in. */
function clausesBefore(passage: Passage, sentence: ChineseSentence, covered: readonly Covered[]): Range | null {
  const { bare, start } = sentence;
  const first = Math.min(...covered.flatMap((one) => (one.speaks ? [] : [one.first])));
  const clause = clauseStart(bare, passage.tokens[first]!.start - start) - 1;
  const before = bare.slice(0, Math.max(0, clause));
  if (before.length < shortestPart || lead.test(before) || before.includes(speech) || speaking.test(before))
    return null;
  return rangeOf(sentence, 0, clause);
}
/** Where and when somebody speaks, and nothing that happened. */
const speaking =
  /(?:时|后|中|会上|采访|记者会|发布会|讲话|声明|演讲|致辞|撰文|发文|回应|提问|会议|例行|报告|帖|信|视频|电话|评论|说|表示|称|指出|[（(][^）)]*[）)])$/u;

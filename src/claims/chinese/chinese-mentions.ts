import { remembered } from "../../text/remembered.ts";
import { chinesePlainWord } from "../../text/senses/chinese-words.ts";
import { familyIn, transliterated } from "../../text/tables/chinese-families.ts";
import { isChinesePerson } from "../../text/tables/chinese-names.ts";
import { aside, speech } from "./chinese-sentence.ts";
import { bodyEnd, nameAndTitle, pronoun, roleAndName } from "./tables/chinese-people.ts";

/** Who a phrase names, and as what. */
export interface ChineseName {
  readonly name: string | null;
  readonly role: string | null;
  /** Whether it is a person or a body that can say something, as far as its words tell. */
  readonly somebody: boolean;
  readonly isPerson: boolean;
}

/** Half-open offsets into a sentence. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

const words = new Intl.Segmenter("zh", { granularity: "word" });

/** What ends the phrase that names somebody: when, where and how they say it. */
const behindName: ReadonlySet<string> = new Set(
  `在 对 向 就 于 通过 随后 此前 之后 其后 日前 近日 稍早 稍后 最近 近期 上午 下午 晚间 傍晚 凌晨 清晨 早上 晚上 中午 深夜 当天 当日 当晚 今天 昨天 前天 今日 昨日 今晨 今晚 昨晚 接受 出席 会见 会晤 发表 发布 召开 举行 致电 致函 发文 发推 撰文 参加 抵达 访问 结束
还 也 则 又 再次 再度 多次 曾 已 已经 均 都 皆 并 同时 进一步 明确 坚决 公开 严厉 强烈 正式 首次 只 仅 一再 反复 一直 依然 仍 仍然 却 甚至 没有 没 未 不 拒绝 因 为 为此 从 如此 这样 援引 引述 引用 转述 转引 介绍 回应 回答 谈及 谈到 谈起 被 针对 面对 以 用 借 率 带 与 同 跟 批评 指责 提到 提及 紧急 据 据此 对此 接着 最后 最终 先 后 周一 周二 周三 周四 周五 周六 周日 星期一 星期二 星期三 星期四 星期五 星期六 星期日 星期天 当时 目前 表 或 要 会 将 可 称 说 点名 联合 共同 一致 普遍 纷纷 统一 强硬 高度 特别 着重 直接 当场 现场 主动 书面 电话 口头 透露 警告 呼吁 承认 否认 强调 指出 认为 表示 宣布 时 并且 而 但 本周 上周 下周 早些时候 稍 较 更 更是 亦 曾经 早 才 刚 刚刚 立即 马上 迅速 即 遂 便 就此 其中 中 所 让 把 向外界 对外 主持 前往 率团 赴 到 到访 视察 调研 考察 检查 慰问 签署 参观 走访 讲话 致辞 发言 演讲 撰写 看望 问 提问 反复强调 郑重 严正 一行 非常 十分 很 已向 仍在 当地 此 今 昨 致词 谈话 受访 提出 作出 做出 说明 宣示 正 正在 即将 于是 亲自 当面 私下 罕见 高调 低调 坦率 半岛`.split(
    /\s+/u,
  ),
);
/** What opens a clause before whom it names. */
const beforeName: ReadonlySet<string> = new Set(
  "但 但是 而 不过 然而 此外 另外 同时 其中 目前 因此 于是 而且 并且 还 也 且 则 又 另一方面 与此同时 日前 近日 当天 当日 当晚 其实 最终 结果 据悉 有 当地 随后 此前 稍后 之后 今天 昨天 今日 昨日 上午 下午 晚间 凌晨 本周 上周 早些时候 最近 事后 会后 赛后 会上 对此 为此 如今 现在 今年 去年 周一 周二 周三 周四 周五 周六 周日 那么 因为 由于 尽管 虽然 所以 紧接着 接着 甚至 就连 连 只有 包括 来自 作为 身为 同样 一方面 当时 后来 例如 比如 正如 当 若 如果 事实上 截至 可惜 据此前 早前 早先 综合".split(
    " ",
  ),
);
const time =
  /^(?:[今昨前][日天晚]?\ue002+[日天晚]?|\ue002+|当地时间|北京时间|美东时间|格林尼治时间|\d{1,4}[年月日时分号点]|[周星期礼拜]{1,2}[一二三四五六日天]|(?:上|下|本|这)周|\s)+/u;
const numeral = /^\d/u;
const longestMention = 40;

/**
 * Who stands at the beginning of a clause, up to when, where and how they speak; null where the clause names nobody.
 *
 * @param text the clause, simplified, up to its verb of saying
 */
export function nameBefore(text: string): Place | null {
  let from = 0;
  const opening = time.exec(text)?.[0].length ?? 0;
  from += opening;
  const [person] = /^(?:[他她]们?|它们?)(?![人的])/u.exec(text.slice(from)) ?? [];
  if (person !== undefined) return { from, to: from + person.length };
  const segments = [...words.segment(text.slice(from, from + longestMention * 2))];
  let [at, last] = [0, 0];
  while (at < segments.length && (beforeName.has(segments[at]!.segment) || /^\s$/u.test(segments[at]!.segment))) at++;
  const start = from + (segments[at]?.index ?? text.length);
  last = start;
  for (; at < segments.length; at++) {
    const { segment, index } = segments[at]!;
    if (segment.includes(speech) || segment.includes(aside)) break;
    if (behindName.has(segment) && !isInName(segments, at) && !goesOnAs(segment, segments[at + 1]?.segment ?? ""))
      break;
    if (
      heldBefore(segments, at) &&
      chinesePlainWord(segment) === "word" &&
      segment.length > 1 &&
      !roleAndName.test(segment)
    )
      break;
    if (numeral.test(segment) && /^[年月日时分号点]/u.test(segments[at + 1]?.segment ?? "")) break;
    if (/^[，,；;：:。]/u.test(segment)) break;
    last = from + index + segment.length;
  }
  const phrase = text.slice(start, last);
  const trimmed = phrase.replace(/[、\s]+$/u, "").replace(/^[、\s]+/u, "");
  // "在高楼里工作的 | 一位员工"
  const tail = trimmed.slice(trimmed.lastIndexOf("的") + 1);
  const bare = opensWithPerson.test(tail) && chineseName(tail).somebody ? tail : trimmed;
  if (bare.length < 1 || bare.length > longestMention || (bare.length === 1 && !/[他她它其美俄韩]/u.test(bare)))
    return null;
  const offset = start + phrase.lastIndexOf(bare);
  return { from: offset, to: offset + bare.length };
}

const opensWithPerson =
  /^(?:[一两多数几\d]{1,2}[名位]|[\u4e00-\u9fff]{2,}(?:总统|总理|部长|外长|国务卿|主席|大使|发言人))/u;

/** Whether an office stands right before a word: what is no name behind it is no part of whom it names. */
const heldBefore = (segments: readonly Intl.SegmentData[], at: number): boolean =>
  at > 0 && roleAndName.exec(segments[at - 1]!.segment)?.groups?.name === "";

/** "发言 | 人", "主持 | 人", "指挥 | 官" */
const holder = /^(?:人|官|者|员|稿|部|署|处)/u;
/** The same, and "以 | 军", "联合 | 国". */
const goesOnAs = (segment: string, next: string): boolean =>
  holder.test(next) ||
  (segment === "以" && /^[军方媒色]/u.test(next)) ||
  (segment === "联合" && /^[国报早社会党政参]/u.test(next));

/** "部长曾庆生", "于先生": a word that is a family name before one or two characters that are no words. */
function isInName(segments: readonly Intl.SegmentData[], at: number): boolean {
  const { segment } = segments[at]!;
  if (segment.length > 1 || familyIn(segment) === 0) return false;
  const [next, afterNext] = [segments[at + 1]?.segment ?? "", segments[at + 2]?.segment ?? ""];
  const isGiven = (one: string) => one.length === 1 && !behindName.has(one) && /[\u4e00-\u9fff]/u.test(one);
  return (
    (at === 0 || /(?:长|人|员|授|理|席|记|师|任)$/u.test(segments[at - 1]!.segment)) &&
    isGiven(next) &&
    (afterNext === "" || isGiven(afterNext) || behindName.has(afterNext))
  );
}

/**
 * Who a clause names at its end, where when and where they speak opens it: "在记者会上 | 外交部发言人毛某", "正在访问的 |
 * 财长李某".
 */
export function nameAtEnd(text: string): Place | null {
  for (const joint of endJoints) {
    const at = text.lastIndexOf(joint);
    if (at < 0) continue;
    const from = at + joint.length;
    const place = nameBefore(text.slice(from));
    if (place === null) continue;
    const found = { from: from + place.from, to: from + place.to };
    if (!adverbs.test(text.slice(found.to))) continue;
    if (chineseName(text.slice(found.from, found.to)).somebody) return found;
  }
  return null;
}
/** What may stand between somebody and what they say. */
const adverbs = /^(?:[\ue002\s]|还|也|则|又|均|都|再次|明确|强调|\d{1,2}日|今天|昨天|当天)*$/u;
const endJoints = ["会上", "上", "时", "后", "中", "期间", "的", "称"];

/** Who a phrase names. */
export const chineseName: (phrase: string) => ChineseName = remembered(readName, 4000);

function readName(phrase: string): ChineseName {
  const bare = phrase.replace(/[\ue001\ue002《》]/gu, "");
  const person = (name: string | null, role: string | null): ChineseName => ({
    name,
    role,
    somebody: true,
    isPerson: true,
  });
  if (pronoun.test(bare)) {
    const whose = pointing.exec(bare)?.[0];
    return {
      name: null,
      role: null,
      somebody: whose === undefined || readName(bare.slice(whose.length)).somebody,
      isPerson: true,
    };
  }
  const titled = nameAndTitle.exec(bare)?.groups;
  if (titled && isPersonName(titled.name!, true))
    return /^(?:先生|女士|小姐)$/u.test(titled.title!) && titled.name!.length === 1
      ? person(bare, null)
      : person(titled.name!, titled.title!);
  const held = roleAndName.exec(bare)?.groups;
  if (held?.name === "") return person(null, bare);
  if (held && isPersonName(held.name!, false)) return person(held.name!, held.role!);
  if (/^[A-Za-z\u00c0-\u024f. '’-]+$/u.test(bare))
    return { name: bare.trim(), role: null, somebody: true, isPerson: false };
  if (isPersonName(bare, true)) return person(bare, null);
  if (anonymous.test(bare)) return { name: null, role: bare, somebody: true, isPerson: true };
  const somebody = bodyEnd.test(bare) || chinesePlainWord(bare) === "place";
  return { name: somebody && common.test(bare) ? null : bare, role: null, somebody, isPerson: false };
}

/** "该发言人", "这名官员": as what the word behind is. */
const pointing = /^(?:该|这[名位]|上述)/u;

/** "一名官员", "多位专家", "消息人士": nobody by name. */
const anonymous =
  /^(?:[一两三四五六七八九十\d多数几某]{1,3}[名位个]|不少|许多|一些|有些|部分|众多|大多数|多数|当地|附近|周边|有关|相关|知情|消息|业内|市场|权威|匿名)[^，]{0,30}$|(?:们|人士|者|民众|网友|居民|村民|市民|家属|专家|学者|官员)$/u;
const common =
  /^(?:当地|有关|相关|涉事|该)?(?:警方|当局|官方|媒体|政府|法院|检方|军方|公司|院方|校方|双方|各方|对方|外界|舆论|专家组|报告|声明|报道|报导|消息|研究|调查|文章|社论|评论|文件|数据|公告|通报|判决书|起诉书|公报|民调|通告|研究人员|工作人员|分析人士|气象部门|消防部门|主办方|控方|辩方|原告|被告|组织|机构|部门|两国|多国|各国)$/u;

/** Whether characters may be a person's name: a family name and one or two more, or those that foreign names are written with. */
function isPersonName(name: string, alone: boolean): boolean {
  const plain = name.replace(/\s/gu, "");
  if (!/^[\u4e00-\u9fff·•・]+$/u.test(plain)) return /^[A-Z][A-Za-z\u00c0-\u024f. '’·-]+$/u.test(name);
  if (/[·•・]/u.test(plain)) return plain.length >= 4 && plain.length <= 30;
  const known = chinesePlainWord(plain);
  if (known === "name") return isChinesePerson(plain);
  if (known !== null || plain.length < 2) return false;
  const family = familyIn(plain);
  if (family > 0 && plain.length > family && plain.length <= family + 2 && !notGiven.test(plain)) return true;
  if (plain.length >= 2 && plain.length <= 10 && transliterated.test(plain)) return !alone || plain.length > 2;
  // "首相高市某某": whatever stands behind an office.
  return !alone && plain.length >= 2 && plain.length <= 5 && !bodyEnd.test(plain) && !notGiven.test(plain);
}
/** What no name ends with or holds. */
const notGiven =
  /(?:办公|委员|机构|部门|们|等|方面|方$|会议|会上|大会|的|和|与|是|在|了|这|那|被|将|为|因|协会|集团|公司)/u;

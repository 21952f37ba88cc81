import { simplified } from "../text/simplify.ts";

/** What opens a Chinese report: who sends it from where, and how many characters it takes. */
export interface ChineseDateline {
  readonly agency: string | null;
  readonly place: string | null;
  readonly length: number;
}

/** How far it may reach. */
const farthest = 90;
const day = String.raw`(?:\d{1,2}月)?[\d一二三四五六七八九十]{1,3}日`;
const reporter = String.raw`[（(](?:[^（）()\n]{0,6}记者|综合|编译|编辑|作者|特约|通讯员)[^（）()\n]{0,40}[）)]`;
const dateline = new RegExp(
  `^\\s*(?:【[^】\\n]{1,40}】\\s*)?(?:(?:[（(]?(?<agency>[\\u4e00-\\u9fff]{1,8}?(?:社|网|报|台|通讯))(?<place>[\\u4e00-\\u9fff]{2,8})?(?:[／/、 ][\\u4e00-\\u9fff]{2,8}){0,3}\\s?${day}(?:专)?[电讯](?![话视动影脑台力子器息邮])[）)]?|本报讯|本报[\\u4e00-\\u9fff]{1,8}(?:${day})?[电讯](?![话视动影脑台力子器息邮])|(?<site>中新网|中新社|中央社|新华网|人民网|环球网|参考消息网|海外网|央视网|光明网|澎湃新闻|界面新闻|财联社)(?:[\\u4e00-\\u9fff]{0,8}${day})?[电讯]?(?=[\\s（(，—-]))\\s*(?:${reporter})?\\s*(?:[—–-]{1,2}|[：:])?)?\\s*`,
  "u",
);

/** "新华社北京3月5日电（记者 王某）", "【环球网报道】", "本报讯": the dateline that opens a text; null without one. */
export function chineseDateline(text: string): ChineseDateline | null {
  const opening = text.slice(0, farthest);
  const { 0: found, groups } = dateline.exec(simplified(opening))!;
  if (found.trim() === "") return null;
  const own = (part: string | undefined) => {
    const at = part === undefined ? -1 : simplified(opening).indexOf(part);
    return at < 0 ? null : opening.slice(at, at + part!.length);
  };
  return { agency: own(groups!.agency ?? groups!.site), place: own(groups!.place), length: found.length };
}

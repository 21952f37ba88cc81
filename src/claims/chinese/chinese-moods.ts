import { simplified } from "../../text/simplify.ts";
import type { Attribution } from "../attributions/attributions.ts";
import type { Claim } from "../claim.ts";
import type { Passage } from "../passages/passage.ts";
import type { Range } from "../passages/tags.ts";
import { demandingCues, denyingCues } from "./tables/chinese-cues.ts";

const denial =
  /不(?!断|停|分|仅|久|少|同|过|满|安|幸|论|管|只|但|足|良|法|明|时|禁|料|免|愧|锈|动产|丹|列颠|可抗|排除|无|得不|能不|到|超过|低于|少于|多于|下|止|乏|日|当|妨|惜|胜|容|孕|适|育|均|等|透明|稳|确定性|记名|在少数|怕|光|单)|没(?=有|能|想|说|得|什么|再|法)(?!有不)|(?<!从)未(?!来|必|婚|成年|知|遂|免|尝|雨|然)|无(?:人(?!机|驾|区|岛)|法(?!无天)|意|权|需|须|一|力|效|果|任何|大碍|伤亡|生命危险|异常|此)|(?:并|尚|暂|均|毫|绝|仍|也|都)无|并非|绝非|从未|否认/u;
const possible =
  /(?<!尽)可能|也许|或许|或将|或(?=会|致|成|受|于|被|需|面临|涉|遭)|恐(?=将|会|成|致|有|难|引|影响)|疑似|疑(?=为|因)|据称|据说|大概|有望|不排除|似乎|看来|可望|(?<![因以])涉嫌(?![^，。]{0,24}(?:被|遭|落网|受审|起诉))|未必|很可能|大致|据信|推测/u;
/** "将嫌疑人逮捕", "将其列为": what is done with a thing, and not what is to come. */
const disposed =
  "[军近士领相其他她它之此这该两“《\\ue001]|[^，。]{1,14}(?:[列称视作定改]为|送往|送到|送医|送至|交给|移交|移送|带走|带回|推向|推下|逮捕|抓获|制服|控制住|扑灭|救出|释放|拘留|击落|击败|转移到|提升至|上调至|下调至|提高到|降低到|降至|纳入|归咎|描述|形容|打死|杀害|分为|写入|升级为|撤出|赶下|视作|当作|比作|罚下|了)";
const planned = new RegExp(
  `(?<![名大主老小少中上武战])将(?!${disposed})|即将|计划(?!生育|经济)|拟(?!定|合|人)|打算|准备(?!金|就绪|好|工作)|预计|定于|预定|力争|有意|力图|(?<![大协社机峰议学商工董理员晚年集聚宴开两])会(?=在|继续|于|对|导致|造成|影响|采取|使|让|给|有|更|再|被|持续|尽|把|引|带来|提供|出现|成为|增加|减少|支持)`,
  "u",
);
const conditional = /如果|(?<!般)若(?!干|非)|一旦|假如|倘若|要是|除非|只要|的话(?=，|$)|假设/u;
/** What opens a clause that tells when and where, and neither denies nor plans. */
const lead =
  /^(?:截至|在(?!野)|自|由于|目前|对于?|针对|关于|当(?!局|地|选)|\d|随着|根据|按照|为了?|因|除|此外|但|而|同时|经|至于|虽然|尽管|周|今|昨|明)[^，]{0,24}，/u;

/** How a claim's content is put and whether it is denied: by its first clause behind when and where, a condition by its first sentence. */
export function chineseMood(
  passage: Passage,
  content: readonly Range[],
  attribution: Attribution | null,
): Pick<Claim, "modality" | "negated"> {
  const textOf = ({ first, last }: Range) =>
    simplified(passage.text.slice(passage.tokens[first]!.start, passage.tokens[last - 1]!.end));
  const told = content
    .map(textOf)
    .join("，")
    .replace(/,(?!\d)/gu, "，")
    .replace(/;/gu, "；")
    .replace(/\?/gu, "？");
  const cue = attribution === null ? "" : textOf(attribution.cue);
  const [sentence = ""] = told.split(/[。！？；]/u);
  const clause = sentence
    .replace(/^[“「『"]/u, "")
    .replace(lead, "")
    .split("，")[0]!;
  const denies = denial.test(clause);
  const denied = cue !== "" && denyingCues.has(cue);
  return { modality: modalityOf(told, sentence, clause, cue, attribution), negated: denied !== denies };
}

function modalityOf(
  told: string,
  sentence: string,
  clause: string,
  cue: string,
  attribution: Attribution | null,
): Claim["modality"] {
  if (/[?？][”」』"]?$/u.test(told)) return "asked";
  if (conditional.test(sentence)) return "conditional";
  if (demandingCues.has(cue)) return "planned";
  if (possible.test(clause) || (attribution?.mention === null && /^(?:据|有)(?:称|说|传|报|传言)/u.test(cue)))
    return "possible";
  return planned.test(clause) ? "planned" : "asserted";
}

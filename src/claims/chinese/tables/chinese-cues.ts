/** Verbs that give words to whoever stands before them, whatever that is. */
const free =
  "说道 说 表示 称 指出 强调 认为 透露 坦言 直言 声称 宣称 坚称 辩称 写道 重申 断言 感叹 感慨 笑称 证实 披露 告诉 介绍说 介绍称 补充说 补充道 补充称 解释说 解释称 解释道 警告说 警告称 回应说 回应称 回应道 回答说 回答道 回忆说 回忆道 通报称 通报说 报道说 报道称 报导说 报导称 报告说 报告称 分析称 分析说 分析认为 评论称 评论说 威胁说 威胁称 提醒说 承认说 抱怨说 抱怨道 感慨道 怒斥 喊话 反问 质问 坚信 猜测 判断 明言 明确称 表态称 表态说 预测称 讲述道 叙述道 描述说 描述道 强调说 强调称 指称 力陈 申明 谈道 说明称 呼吁说 呛声 反讽 直指 直批 痛批 爆料";

/** Verbs that do so behind somebody who can say something. */
const ofSomebody =
  "宣布 介绍 通报 报道 报导 暗示 指示 盼 重批 警告 提醒 呼吁 敦促 要求 建议 主张 提议 承诺 保证 誓言 扬言 威胁 预测 预计 估计 推测 相信 希望 期待 担心 担忧 怀疑 否认 承认 指责 批评 抨击 指控 驳斥 反驳 澄清 回应 解释 补充 分析 评论 质疑 确认 坚持认为 讲述 回忆 描述 抱怨 谴责";

/** Of these the ones whose content is what should be done. */
const demanding = "呼吁 敦促 要求 建议 主张 提议 承诺 保证 誓言 扬言 威胁 希望 期待 呼吁说 指示 盼";
const denying = "否认 驳斥 反驳";
const thinking = "认为 相信 坚信 希望 期待 担心 担忧 怀疑 预测 预计 估计 推测 猜测 判断 坚持认为 分析认为";

const words = (list: string): readonly string[] => list.split(" ").toSorted((a, b) => b.length - a.length);
const setOf = (list: string): ReadonlySet<string> => new Set(list.split(" "));

export const freeCues: ReadonlySet<string> = setOf(free);
export const demandingCues: ReadonlySet<string> = setOf(demanding);
export const denyingCues: ReadonlySet<string> = setOf(denying);
export const thinkingCues: ReadonlySet<string> = setOf(thinking);

const all = words(`${free} ${ofSomebody}`).join("|");

/** All cues of a text in simplified characters, where no other word holds them. */
export const cuePattern: RegExp = new RegExp(
  `(?<![小传据听游演学解劝话评虽再可来按照众浑论瞎图胡])说道?(?![法服起话不谎是唱客教辞理到出来])(?!明(?![年天日早晚确]))|(?<![名简俗号职统昵尊自戏人堪敢可通美别代被据合对匀全谦泛又改])称(?![为号呼赞霸病职谓之作道量得上])(?!重(?![大要新启建点视]))(?!(?:其|他|她|它)为)|(?<![被])(?:${words(
    `${free} ${ofSomebody}`,
  )
    .filter((word) => !/^(?:说|说道|称)$/u.test(word))
    .join(
      "|",
    )})|(?:提出|公布)(?=，)|(?<=[他她体民人员者方官长]又?|[又并亦])指(?![出责控挥定标明南示数导引派着向令纹认正望名头甲针称点证])`,
  "gu",
);

/** What may stand right behind a cue that is no verb there: "表示的", "要求下", "承诺书". */
export const notBehindCue =
  /^(?:的(?!确)|者|书|权|性|会上|之|人员|率|值|出来|中[，的]|下[，的]|函|信|声中|和|与|以及|[^，。]{1,10}的(?:消息|决定|计划|声明|要求|呼声|说法|传言|可能性|人)|[^，。]{1,4}决定)/u;

/** What stands right before what is no cue: "未透露", "经证实", "的要求", "提出建议". */
export const notBeforeCue =
  /(?:(?:未|没有?|不愿|拒绝|不肯|无法|不便|不予|难以)[^，]{0,5}|[无因为由]|由于|出于|有待|重要|经|得到|予以|加以|作出|做出|提出|发出|发表|进行|按照?|根据|应|据|的|项|份|种|个|条|所|可以|应该|可|总的来|来|换句话|也就是|比如|例如|不得不|接到|收到|等待|引发|引起|面临|遭到?|受到|符合|满足|达到|高于|低于|令人|让人|被|如果|若|假如|很难|不能|不会|不要|别|请|需要?|应当|必须)$/u;

/** "李明说。", "警方表示，“": who said what stands before. */
export const tagBehindSpeech: RegExp = new RegExp(
  `^[^。！？“”「」『』\\n；：]{1,45}?(?:${all})(?:[^，。！]{0,20}[。！]|[，：]?\\s?[“「『"]|，)`,
  "u",
);

/** Of these the ones that take a stand, which says nothing without them: "批评该计划". */
export const standCues: ReadonlySet<string> = setOf("批评 抨击 谴责 质疑 重批 直批 痛批 指责 驳斥");
/** What hands on whoever speaks behind it: "路透社报道，总统说". */
export const relayingCues: ReadonlySet<string> = setOf("报道 报导 报道说 报道称 报导说 报导称 披露");
/** A noun that is told together with its verb: "报道 | 称". */
export const nounWithVerb = /^(?<noun>报道|报导|通报|分析|评论|说明)(?:说|称)$/u;

/** "据新华社报道，", "据警方通报，", "根据卫生部的数据，": who is relied on, as `source`. */
export const reliedOn =
  /^(?:(?:此前|另外|此外|早些时候|同时|日前|其后|随后)，?)?(?:另?据|根据|按照|依据|依照|综合)(?<source>[^，。“”；：]{0,40}?)(?:的?(?<noun>报道|报导|结果|资料|指控|最新消息|消息|通报|介绍|统计|透露|反馈|估计|估算|数据|说法|报告|公告|声明|调查|初步调查|预测|预报|披露|描述|称|说|讲述|监测|显示|表示|指出|认为|公布的?[^，。]{0,16}|发布的?[^，。]{0,16}|分析|评估|回忆|证实|测算|测定|计算|判断|预计|推算|记载|记录))(?:称|说|显示|指出|表明|，|：)/u;

/** "据悉，", "据了解，": the outlet's own finding, whose words lead to what it tells. */
export const ownFinding = /^(?:另?据悉|据了解|据记者了解|据本报记者了解|记者获悉|记者了解到|据查|据介绍)[，：]?/u;
/** "据说", "有消息称": nobody in particular. */
export const rumour =
  /^(?:据称|据说|据传|有传言称|有消息称|有消息说|有报道称|有报道说|据报道?|据报导|据报|(?:根据|据)统计)[，：]?/u;

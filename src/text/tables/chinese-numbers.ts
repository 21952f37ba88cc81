/** Money, longest names first, with its code. */
export const chineseCurrencies: readonly (readonly [name: string, code: string])[] = pairs(
  "元人民币:cny 人民币:cny 新台币:twd 美元:usd 美金:usd 欧元:eur 英镑:gbp 日元:jpy 日圆:jpy 韩元:krw 韩币:krw 卢布:rub 港元:hkd 港币:hkd 澳元:aud 加元:cad 瑞士法郎:chf 瑞郎:chf 卢比:inr 越南盾:vnd 泰铢:thb 元:cny",
);

/** What is measured with, longest first; each stands for itself. */
export const chineseMeasures: readonly string[] = words(
  "平方公里 平方千米 平方米 立方米 公里 千米 海里 英里 厘米 毫米 公顷 公斤 千克 千瓦时 千瓦 兆瓦 吉瓦 摄氏度 分钟 小时 个小时 个月 星期 个星期 公吨 万吨 英尺 英寸 周年 桶 吨 米 克 升 亩 秒 天 周 岁 度 倍 级 年",
);

/** With people: what follows is whom; without anybody it is people. */
const ofPeople = "名位";
/** With things and animals: what follows is counted, or nothing that is told. */
const ofThings = "个起例架艘辆枚座栋家次只头条件项份所套台部张间处场宗列枪颗票把支株棵匹户国人批种轮段";

const nounBehind = /^[\u4e00-\u9fff]{1,8}/u;

/** What a number counts whose classifier opens a text: "名士兵" soldiers, "人" people. */
export function countedWith(rest: string): { readonly name: string; readonly length: number } | null {
  const classifier = rest[0] ?? "";
  if (classifier === "人") return /^人(?:民币|次|均|工|类|口|物)/u.test(rest) ? null : { name: "人", length: 1 };
  const [run = ""] = nounBehind.exec(rest.slice(1)) ?? [];
  if (ofPeople.includes(classifier) && classifier !== "") {
    const whom = people.find((noun) => run.slice(0, longestLead + noun.length).includes(noun));
    if (whom === undefined) return { name: "人", length: 1 };
    const at = run.indexOf(whom);
    return at <= longestLead && !/[的在被与和从于]/u.test(run.slice(0, at))
      ? { name: whom, length: 1 + at + whom.length }
      : { name: "人", length: 1 };
  }
  if (classifier === "" || !ofThings.includes(classifier)) {
    const bare = things.find((noun) => rest.startsWith(noun));
    return bare === undefined ? null : { name: bare, length: bare.length };
  }
  const what = [...things, ...people].find((noun) => run.startsWith(noun));
  if (what !== undefined) return { name: what, length: 1 + what.length };
  if (classifier === "次" || classifier === "票" || classifier === "国" || classifier === "户")
    return { name: classifier, length: 1 };
  // "5架不明无人机", "3艘俄罗斯军舰"
  const behind = things.find((noun) => run.slice(1, longestLead + noun.length).includes(noun));
  if (behind === undefined || /[的在被与和从于]/u.test(run.slice(0, run.indexOf(behind)))) return null;
  return { name: behind, length: 1 + run.indexOf(behind) + behind.length };
}
/** "3名以色列士兵", "5名中国公民": so many characters tell whose. */
const longestLead = 5;

const people: readonly string[] = words(
  "遇难者 死难者 受害者 受害人 幸存者 伤者 死者 伤员 乘客 旅客 船员 机组人员 士兵 军人 官兵 战俘 俘虏 平民 居民 村民 市民 公民 难民 移民 儿童 孩子 学生 老师 教师 工人 矿工 员工 职工 雇员 医生 护士 患者 病人 警察 警员 民警 消防员 消防人员 救援人员 搜救人员 嫌疑人 嫌犯 被告 被告人 囚犯 犯人 人质 记者 议员 代表 委员 法官 官员 外交官 游客 司机 飞行员 宇航员 航天员 球员 运动员 选手 候选人 选民 武装分子 恐怖分子 示威者 抗议者 志愿者 老人 女性 男子 女子 妇女 男性 少年 青少年 女孩 男孩 婴儿 农民 渔民 商人 专家 科学家 工作人员 成员 人员",
);
const things: readonly string[] = words(
  "无人机 导弹 飞弹 弹道飞弹 巡弋飞弹 弹道导弹 巡航导弹 火箭弹 炸弹 火箭 卫星 战机 战斗机 直升机 飞机 客机 航班 坦克 装甲车 军舰 舰艇 船只 船 货轮 渔船 油轮 汽车 车辆 轿车 卡车 大巴 公交车 列车 火车 房屋 住宅 建筑 建筑物 楼房 学校 医院 城市 国家 地区 省 省份 县 乡镇 村庄 村 社区 企业 公司 工厂 机构 部门 银行 商店 酒店 家庭 项目 案件 病例 确诊病例 事故 袭击 地震 余震 火灾 山火 席位 席 议席 选区 投票站 球 进球 金牌 银牌 铜牌 奖牌 岗位 工作岗位 就业岗位 订单 合同 协议 文件 目标 哨所 据点 房间 桥梁 大桥 电站 核电站 机组 反应堆 手机 电脑 摄像头 枪支 子弹 样本 疫苗 剂次 剂 动物 大象 老虎 牛 羊 猪 鸡 树木 问题 条款 步骤 回合 小组 团队 球队",
);

function words(list: string): readonly string[] {
  return list.split(" ").toSorted((a, b) => b.length - a.length);
}

function pairs(list: string): readonly (readonly [string, string])[] {
  return list.split(" ").map((pair) => pair.split(":") as [string, string]);
}

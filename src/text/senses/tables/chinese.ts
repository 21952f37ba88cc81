import type { SenseTable } from "./sense-table.ts";

/** Chinese in simplified characters, as `senses.ts` reads it: words that a text is cut into, the longest first. Written for this project. */
export const chinese: SenseTable = {
  marks: true,
  unspaced: true,
  functionWords: `
的 地 得 了 着 过 和 与 及 以及 或 或者 而 而且 并 并且 且 但 但是 不过 然而 却 则 也 都 均 皆 又 还 再 就 才 只 仅 仅仅 很 非常 十分 更 最 太 较 比较 极 相当 颇
在 于 从 自 自从 向 往 到 至 对 对于 关于 就此 把 将 让 使 令 给 为 为了 因 因为 由于 由 以 用 按 按照 根据 依据 据 据悉 随着 沿 沿着 经 经过 通过 除 除了 除外 截至 直至 比 跟 同 以来 之 之间 之一 之中 其 其中 其他 其它 其余 此 此次 此外 此后 这 这个 这些 这种 这样 这里 这次 这一 那 那个 那些 那样 那里 该 各 各个 每 每个 某 某些 本 本次 本身 另 另外 另一 同样 等 等等 等人 所 所有 一切 全部 任何 一些 一个 一名 一位 一种 一次 一起 一直 一样 一方面 个 名 位 件 条 项 次 起 例 只 种 份 批 架 艘 辆 枚 座 栋 家 所 场 轮 届 段 句 片 块 张 台 部 处 户 支 层 口
他 她 它 他们 她们 它们 我 我们 你 您 你们 大家 自己 彼此 双方 我方 谁 什么 怎么 怎样 如何 为何 为什么 哪 哪里 哪些 几 多少
中 里 内 外 上 下 前 后 间 旁 时 期间 当中 之前 之后 以前 以后 之内 以内 以外 左右 上下 以上 以下 附近 当天 当日 当晚 当时 目前 现在 如今 此前 随后 此时 然后 接着 最后 最终 已 已经 曾 曾经 正 正在 仍 仍然 仍在 依然 还是 尚 刚 刚刚 日前 近日 最近 近期 同时 与此同时 之际 时候 时分 当地 当地时间 北京时间 日 号 年 月 上午 下午 晚间 晚上 早上 凌晨 清晨 傍晚 中午 深夜
如果 若 假如 倘若 一旦 虽然 尽管 即使 即便 无论 不论 不管 只要 只有 除非 否则 因此 所以 因而 从而 于是 那么 例如 比如 包括 尤其 特别 特别是 甚至 尤其是 事实上 实际上 其实 总之 换言之 也就是 即 亦 便 至少 大约 约 大概 左右 近 超过 逾 多 余 来 共 共计 合计 总共 一共 分别 相互 互相 逐步 逐渐 不断 持续 再次 再度 首先 其次 第一 吗 呢 吧 啊 嘛 们 者 性 化 来说 来看 而言 有关 相关 方面 方 等方面 情况 情况下 问题上 的话 由此 为此 对此 据此 本月 本周 此事 点 分 半`,
  glosses: `
and: 和 与 及 以及
or: 或 或者
but: 但 但是 不过 然而
in: 在
with: 跟 同
for: 为 为了
of: 的
he: 他
she: 她
it: 它
they: 他们 她们 它们
we: 我们
this: 这 此 该
because: 因为 由于
if: 如果 若
after: 后 之后 以后
before: 前 之前 以前
all: 所有 全部`,
  auxiliaries:
    "是 有 为 被 遭 遭到 受 受到 会 能 能够 可 可以 可能 应 应该 应当 须 必须 需 需要 要 想 愿 愿意 敢 肯 将 将会 将于 即将 成 成为 作 作为 进行 加以 予以 作出 做出 得到 获得 造成 导致 致 使得 开展 展开 位于 属于 处于 具有",
  endings: "",
  negations:
    "不 没 没有 未 无 并非 并未 并没有 尚未 从未 不会 不能 不是 不再 无法 不得 绝不 毫无 并无 尚无 暂无 不可 未能 未曾 非 不可能 不应 不愿 没能 决不 不予 均未 仍未 不必 无需 不存在",
  undenied: "仅 只 过 少 足 断 超过 到 少于",
  places: `
us: 美国 美方 美军 美 美利坚 白宫 美政府 美国政府 美媒 中美
gb: 英国 英方 英军 英 英媒
ru: 俄罗斯 俄方 俄军 俄 克里姆林宫 俄媒 苏俄
kp: 朝鲜 朝方 朝 朝鲜半岛北方 朝中社 北韩
kr: 韩国 韩方 韩军 韩 青瓦台 韩媒 南韩 美韩
cn: 中国 中方 我国 大陆 中国大陆 华 中国政府
jp: 日本 日方 日媒 日本政府 日军
de: 德国 德方 德
fr: 法国 法方 法媒
it: 意大利 意
es: 西班牙
pt: 葡萄牙
nl: 荷兰
be: 比利时
ch: 瑞士
at: 奥地利
pl: 波兰
cz: 捷克
hu: 匈牙利
gr: 希腊
tr: 土耳其 土方 土
ua: 乌克兰 乌方 乌军 乌
by: 白俄罗斯 白俄
se: 瑞典
no: 挪威
fi: 芬兰
dk: 丹麦
il: 以色列 以方 以军 以媒 以政府
ps: 巴勒斯坦 巴方
ir: 伊朗 伊方 伊
iq: 伊拉克
sy: 叙利亚 叙
sa: 沙特 沙特阿拉伯
ae: 阿联酋
eg: 埃及 埃
in: 印度 印方 印军 印
pk: 巴基斯坦
af: 阿富汗
bd: 孟加拉国 孟加拉
th: 泰国 泰方
kh: 柬埔寨 柬方
la: 老挝
my: 马来西亚 大马
sg: 新加坡
id: 印尼 印度尼西亚
ph: 菲律宾 菲方 菲
mm: 缅甸
tw: 台湾 台 台当局
hk: 香港
mo: 澳门
au: 澳大利亚 澳洲 澳
nz: 新西兰 纽西兰
ca: 加拿大 加方
mx: 墨西哥
br: 巴西
ar: 阿根廷
cu: 古巴
ve: 委内瑞拉 委
co: 哥伦比亚
cl: 智利
pe: 秘鲁
za: 南非
ng: 尼日利亚
ke: 肯尼亚
et: 埃塞俄比亚
sd: 苏丹
ye: 也门
lb: 黎巴嫩 黎
jo: 约旦
qa: 卡塔尔
kw: 科威特
ly: 利比亚
dz: 阿尔及利亚
ma: 摩洛哥
tn: 突尼斯
rs: 塞尔维亚
ro: 罗马尼亚
bg: 保加利亚
ge: 格鲁吉亚
am: 亚美尼亚
az: 阿塞拜疆
kz: 哈萨克斯坦
uz: 乌兹别克斯坦
mn: 蒙古 蒙古国
np: 尼泊尔
lk: 斯里兰卡
ie: 爱尔兰
is: 冰岛
lt: 立陶宛
lv: 拉脱维亚
ee: 爱沙尼亚
sk: 斯洛伐克
si: 斯洛文尼亚
hr: 克罗地亚
md: 摩尔多瓦
vn: 越南 越方
cd: 刚果 刚果金
eu: 欧盟 欧洲联盟 欧方
un: 联合国`,
  senses: `
time:monday: 周一 星期一 礼拜一
time:tuesday: 周二 星期二 礼拜二
time:wednesday: 周三 星期三 礼拜三
time:thursday: 周四 星期四 礼拜四
time:friday: 周五 星期五 礼拜五
time:saturday: 周六 星期六 礼拜六
time:sunday: 周日 星期日 星期天 礼拜天 礼拜日
time:yesterday: 昨天 昨日 昨晚
time:today: 今天 今日 今晨 今晚
time:tomorrow: 明天 明日
time:january: 1月 一月
time:february: 2月 二月
time:march: 3月 三月
time:april: 4月 四月
time:may: 5月 五月
time:june: 6月 六月
time:july: 7月 七月
time:august: 8月 八月
time:september: 9月 九月
time:october: 10月 十月
time:november: 11月 十一月
time:december: 12月 十二月
die: 死亡 死 丧生 遇难 身亡 去世 逝世 身故 病逝 丧命 罹难 殒命 牺牲 死去 死于 毙命 亡 遇难者 溺亡 过世 致死 死者
dead: 死难者 死亡者 遗体 亡者
toll: 死亡人数 遇难人数 死亡数字 遇难者人数 死亡总数 死伤人数 伤亡人数 伤亡数字
death: 死因 死讯 死亡事件
body: 尸体 尸首 遗骸 身体
life: 生命 人生 性命 生活
victim: 受害者 受害人 遇害者 被害人
kill: 杀 杀死 杀害 打死 炸死 击毙 射杀 枪杀 撞死 砸死 害死 击杀 致命 遇害
murder: 谋杀 凶杀 谋杀案 命案 故意杀人 谋杀罪
injure: 受伤 伤 负伤 伤者 打伤 炸伤 撞伤 轻伤 重伤 受轻伤 受重伤 致伤 伤员 烧伤
wound: 伤口 伤势
missing: 失踪 失联 下落不明 失踪者
disappear: 消失
trap: 被困 困住 受困 困
rescue: 救援 营救 救出 搜救 救起 获救 抢救 解救 救
rescuer: 救援人员 搜救人员 救援队 搜救队 救援队员 救援力量
evacuate: 疏散 撤离 转移 撤出 
arrest: 逮捕 拘捕 抓获 被捕 落网 抓捕 拘留 被拘 被抓 捉拿
detain: 扣押 羁押 关押 扣留
free: 自由 免费
release: 释放 获释 放行 放归 发行
kidnap: 绑架 劫持
hostage: 人质
displace: 流离失所 无家可归
infect: 感染 染疫 确诊 受感染
infection: 感染病例 感染者 传染
case: 病例 案件 案 案子 个案 确诊病例
hospital: 医院 入院 就医
treat: 治疗 救治 医治 诊治
critical: 危重 病危 生命垂危 危急
serious: 严重 重大 严峻
stable: 稳定
condition: 条件 病情 状况 状态
person: 人 余人 多人 个人 人员 人士
people: 人民 民众 群众 百姓 老百姓 人们
population: 人口
man: 男子 男人 男性 男
woman: 女子 女人 女性 妇女 女
child: 儿童 孩子 小孩 未成年人 幼童 孩童
girl: 女孩 少女 女童
boy: 男孩 少年 男童
baby: 婴儿 宝宝 新生儿
young: 年轻 青年 年轻人
elderly: 老人 老年人 长者 高龄
worker: 工人 工作人员 劳动者 职工 务工人员
employee: 员工 雇员 职员
police: 警方 警察 警员 民警 公安 公安机关 警务人员 公安局 警察局
officer: 警官 军官
soldier: 士兵 军人 战士 官兵
military: 军事 军方 军队的
army: 军队 陆军 部队
troop: 驻军 兵力
force: 武装力量 力量 部队人员
civilian: 平民
resident: 居民 住户 村民 市民
household: 家庭户 住户家庭
passenger: 乘客 旅客
student: 学生 大学生 中学生 小学生
teacher: 老师 教师
doctor: 医生 医师
nurse: 护士
patient: 患者 病人
firefighter: 消防员 消防队员 消防人员 消防
tourist: 游客 旅行者 观光客
tourism: 旅游 旅游业 文旅
migrant: 移民 移工 偷渡者
refugee: 难民
protester: 示威者 抗议者
protest: 抗议 抗议活动 示威 示威活动 抗议示威
march: 游行
riot: 骚乱 暴乱
strike: 罢工
union: 工会
member: 成员 会员 成员国
family: 家庭 家人
relative: 亲属 家属 亲戚 亲人
house: 房屋 房子 住宅 民宅 房 住房
building: 建筑 建筑物 大楼 楼房 大厦 楼 居民楼 公寓楼
factory: 工厂 厂房 厂
warehouse: 仓库
school: 学校 中学 小学
university: 大学 高校
church: 教堂 教会
bridge: 桥 大桥 桥梁
road: 道路 公路 马路
street: 街道 街头 大街
city: 城市 市 都市
capital: 首都 首府
town: 镇 城镇 小镇
village: 村 村庄 村子
district: 区 县
province: 省 省份
region: 地区 区域
area: 面积 地带 一带
country: 国家
nation: 民族 国民
state: 州 国有
government: 政府 当局政府 执政当局
authority: 当局 主管部门 有关部门 监管机构
president: 总统 国家主席
prime: 总理的
minister: 部长 大臣 外长 防长 外交部长 国防部长 财长
ministry: 部委 部
premier: 总理 首相
defence: 国防 防务 国防部
health: 健康 卫生 卫健委 卫生部
interior: 内政部 内政
security: 安全 安保 国安 安全部队 保安
foreign: 外国 对外 外交部
finance: 财政 财政部 金融
agriculture: 农业 农业部
trade: 贸易 经贸 商贸
transport: 运输 交通部 交通运输
education: 教育 教育部
environment: 环境 生态环境
deputy: 副
mayor: 市长
governor: 州长 省长 行长 总督
chairman: 主席 董事长
parliament: 议会 国会 立法院
lawmaker: 议员 立委 人大代表
party: 政党 党 党派
opposition: 反对党 反对派 在野党
leader: 领导人 领袖 领导者 首脑
head: 负责人 主任
chief: 首席 局长
director: 总监 院长 所长 导演
spokesman: 发言人 新闻发言人
representative: 代表
official: 官员 官方 高官
former: 前任 前总统 原
court: 法院 法庭 最高法院
judge: 法官
prosecutor: 检察官 检方 检察院 检察机关 公诉人
lawyer: 律师 
trial: 审判 庭审 受审 审理 开庭
accuse: 指控 指责 被控 控告
charge: 起诉 控罪 罪名 被起诉
sentence: 判处 判刑 刑期 被判 获刑 宣判 有期徒刑 徒刑
prison: 监狱 入狱 坐牢 狱中
prisoner: 囚犯 犯人 战俘 服刑人员
guilty: 有罪 认罪
acquit: 无罪 无罪释放
appeal: 上诉
bribe: 贿赂 受贿 行贿
corruption: 腐败 贪污 贪腐
fraud: 欺诈 诈骗
theft: 盗窃 偷窃 盗窃案
steal: 偷 偷走 盗走 被盗
crime: 犯罪 罪行
criminal: 罪犯 刑事
investigate: 调查 侦查 彻查 立案调查
investigator: 调查人员 调查员
suspect: 嫌疑人 犯罪嫌疑人 嫌犯 疑犯 嫌疑
attack: 袭击 攻击 进攻 遇袭 袭 袭击事件
bomb: 炸弹 炸药
explosion: 爆炸 爆炸事件
shoot: 开枪 枪击 射击 枪击案
gun: 枪 枪支 枪械 手枪
weapon: 武器
bullet: 子弹
rubber: 橡胶
missile: 导弹 飞弹 巡航导弹
rocket: 火箭 火箭弹
drone: 无人机
airstrike: 空袭
air: 空军 空中 空气
war: 战争 战事 开战
rebel: 叛军 反政府武装 叛乱
militant: 武装分子 武装人员 武装组织
terrorist: 恐怖分子 恐怖 恐怖主义 
border: 边境 边界
post: 哨所 职位
peace: 和平
ceasefire: 停火 停战
fire: 火灾 大火 火势 起火 失火 着火 山火 火情 发射
burn: 烧毁 焚烧 燃烧 烧
smoke: 浓烟 烟雾 烟 吸烟
flood: 洪水 洪灾 水灾 洪涝 内涝
quake: 地震
storm: 风暴 暴风雨 暴风
typhoon: 台风
rain: 雨 降雨 暴雨 大雨 强降雨 雨水
wind: 风 大风 风力
weather: 天气
drought: 干旱 旱灾
landslide: 山体滑坡 滑坡 泥石流
crash: 坠毁 坠机 坠落 空难 撞毁 车祸
accident: 事故 意外 交通事故
plunge: 坠入 暴跌 冲入
ravine: 山谷 峡谷
sink: 沉没
drown: 溺水 溺死
collapse: 倒塌 坍塌 垮塌 崩溃 塌方
destroy: 摧毁 毁坏 销毁 毁
damage: 损坏 受损 破坏 损害 损毁
train: 列车 火车 训练 培训
railway: 铁路
bus: 公交车 巴士 大巴 客车 公共汽车
car: 汽车 轿车 小汽车 车
truck: 卡车 货车
vehicle: 车辆
motorcycle: 摩托车
plane: 飞机 客机 战机
helicopter: 直升机
flight: 航班 飞行
airline: 航空公司 航空
airport: 机场
ship: 船 船只 轮船 舰船 货轮 船舶
ferry: 渡轮 渡船
port: 港口 港
boat: 小船 渔船 快艇
driver: 司机 驾驶员
pilot: 飞行员 机长
crew: 机组 船员 机组人员
water: 水 水源
river: 河 河流 江 河水
dam: 大坝 水坝
lake: 湖 湖泊
sea: 海 大海 海上 海域
coast: 海岸 沿海
island: 岛 岛屿
mountain: 山 山区
forest: 森林 林区
land: 土地 着陆 降落
electricity: 电 电力 用电 供电
power: 权力 发电
outage: 停电 断电
oil: 石油 原油 油
gas: 天然气 燃气 煤气 瓦斯 气体
coal: 煤 煤炭
mine: 矿 煤矿 矿山 矿井 地雷
miner: 矿工
company: 公司 企业
bank: 银行 央行 中央银行
market: 市场
price: 价格 物价 售价 油价 房价
cost: 成本 费用
pay: 支付 付款 缴纳 赔付
money: 钱 资金 款项
tax: 税 税收 征税 税款
budget: 预算
job: 工作岗位 就业 职位岗位
extend: 延长
cut: 削减 减少 裁减 降息
dismiss: 解雇 免职 开除 罢免 解除职务
layoff: 裁员
fund: 基金
aid: 援助 物资
profit: 利润 盈利
revenue: 收入 营收
loss: 损失 亏损
sell: 出售 卖 销售 卖出
buy: 购买 买 收购 采购 购入
share: 股份 股票 分享
rise: 上升 上涨 涨 攀升 升至 升高 走高
fall: 下降 下跌 跌 下滑 跌至 降至 回落
demand: 需求 要求
percent: 百分之
deal: 协议 交易
agree: 同意 达成一致 商定 
sign: 签署 签订 签约
talk: 谈判 会谈 磋商
discuss: 讨论 商讨 探讨
meet: 会见 会面 见面 会晤
summit: 峰会
conference: 会议 大会 发布会 记者会 
visit: 访问 到访 出访 参观
trip: 行程 旅程
election: 选举 大选
vote: 投票 表决 选票
voter: 选民
turnout: 投票率
candidate: 候选人
campaign: 竞选 运动
coalition: 联合政府 执政联盟
majority: 多数 过半数
observer: 观察员
violation: 违反 违规 侵犯
result: 结果
win: 赢得 获胜 胜出 击败 夺得 战胜 胜
victory: 胜利
lose: 失去 输 失利 败选 失败
resign: 辞职 请辞 下台 辞去
appoint: 任命 委任
close: 关闭 封闭
lock: 锁
open: 开放 打开 开启
door: 门 大门
exit: 出口处
emergency: 紧急 紧急状态 应急
begin: 开始 启动
start: 开工 启航
end: 结束 终结 终止
stop: 停止 阻止 制止 停下
suspend: 暂停 中止 停职
cancel: 取消
postpone: 推迟 延期
continue: 继续
next: 下一
resume: 恢复 重启
hold: 举行 举办
schedule: 安排
announce: 宣布 公布 发布
declare: 宣告
say: 说 称 表示
explain: 解释 说明
mourn: 哀悼 悼念
deny: 否认
admit: 承认
recognise: 认可
refuse: 拒绝
warn: 警告 警示 提醒
promise: 承诺 许诺
plan: 计划 规划 方案
approve: 批准 通过法案 核准
law: 法律 法
bill: 法案 议案 账单
ban: 禁止 禁令 禁
permit: 许可
restriction: 限制
inspect: 检查 视察 巡视
expert: 专家
safety: 安全性
council: 理事会 委员会 议会委员会 安理会
committee: 委员
commission: 欧盟委员会
risk: 风险
danger: 危险
cause: 原因 起因 引发 引起
source: 来源 消息来源 消息人士
brake: 刹车
engine: 发动机 引擎
speed: 速度
report: 报道 报告
message: 信息 短信 讯息
document: 文件
evidence: 证据
witness: 目击者 证人 见证
search: 搜查 搜索 搜寻
find: 发现 找到
team: 球队 队 团队 队伍
match: 比赛 赛事
goal: 进球 目标
player: 球员 选手
champion: 冠军
coach: 教练 主帅 主教练
sport: 体育 运动项目
football: 足球
record: 纪录 记录
year: 年度
month: 月份 个月
week: 星期 周
day: 天 日子
hour: 小时
minute: 分钟
midnight: 午夜
part: 部分
participate: 参与 出席
group: 集团 团体 组织
number: 人数 数字 数量
rate: 率 利率
half: 一半 半数
last: 去年 上个月
new: 新 新的 最新
big: 大 巨大 大型
old: 旧 老
north: 北 北部 北方
south: 南 南部 南方
east: 东 东部
west: 西 西部
center: 中心 中部 中央
floor: 楼层
basement: 地下室
roof: 屋顶
wall: 墙 围墙
room: 房间
hotel: 酒店 旅馆 宾馆
shop: 商店 店铺
restaurant: 餐厅 餐馆 饭店
office: 办公室 办事处
space: 太空 航天 空间
satellite: 卫星
launch: 发射升空 推出
disease: 疾病 病
epidemic: 疫情 流行病
cholera: 霍乱
virus: 病毒
vaccine: 疫苗
medicine: 药物 药品 药
drug: 毒品 贩毒
alcohol: 酒精 酒
food: 食品 食物 粮食
rice: 大米 稻米
grain: 谷物
farmer: 农民
harvest: 收成 收获
output: 产量
product: 产品
animal: 动物
dog: 狗 犬
fish: 鱼
world: 世界 全球
international: 国际
local: 地方 本地
public: 公众 公开 公共
social: 社会
political: 政治
economy: 经济
science: 科学
research: 研究
technology: 技术 科技
internet: 互联网 网络
phone: 手机 通电话
letter: 信 信件 信函
send: 派遣 派出 发送 派
receive: 收到 接收
take: 采取 拿
leave: 离开
withdraw: 撤军 撤回 退出
arrive: 抵达 到达
return: 返回 返还 回国
use: 使用 利用
build: 修建 建造 建立
construction: 建设 施工
repair: 维修 修复
help: 帮助 协助
want: 希望
need: 需求量
know: 知道 了解
believe: 相信 认为
fear: 担心 恐惧 害怕 担忧
hope: 期望
ask: 询问
call: 呼吁
reject: 驳回 否决
support: 支持
oppose: 反对
criticise: 批评
condemn: 谴责
threaten: 威胁
offer: 提供
show: 显示 表明
fine: 罚款
compensation: 赔偿 补偿 赔偿金
salary: 薪水 工资 薪资
pension: 养老金
reform: 改革
hectare: 公顷
kilometre: 公里 千米
metre: 米
tonne: 吨
million: 百万
billion: 十亿
thousand: 千
dollar: 美元
operation: 行动 运作
sanction: 制裁 单边制裁
responsibility: 责任 负责
embassy: 大使馆 使馆
ambassador: 大使
diplomat: 外交官
relation: 关系
cooperation: 合作
industry: 产业 行业 工业
export: 出口
import: 进口
supply: 供应 供给
debt: 债务
inflation: 通货膨胀 通胀
crisis: 危机
poverty: 贫困
investment: 投资
agency: 机构 通讯社
activist: 活动人士 活动家
organiser: 组织者 主办方
crowd: 人群
tear: 催泪
journalist: 记者
newspaper: 报纸
television: 电视 电视台
video: 视频
photo: 照片
film: 电影 影片
museum: 博物馆
park: 公园
station: 车站 站
tunnel: 隧道
volcano: 火山
temperature: 气温 温度
degree: 度
level: 水平 级别
pollution: 污染
waste: 垃圾 废物
mother: 母亲 妈妈
father: 父亲 爸爸
son: 儿子
daughter: 女儿
brother: 兄弟 哥哥 弟弟
sister: 姐姐 妹妹 姐妹
wife: 妻子
husband: 丈夫
survive: 生还 幸存
survivor: 幸存者 生还者
confirm: 证实 确认
order: 下令 命令 订单
decide: 决定
consider: 考虑
expect: 预计 预期
estimate: 估计 估算
measure: 措施 举措
rule: 规则 裁定 裁决 规定
decree: 法令 行政令 行政命令
effect: 生效 影响
apply: 申请 适用
quarantine: 隔离
situation: 局势 形势
spread: 蔓延 传播 扩散
extinguish: 扑灭 灭火 熄灭
replace: 取代 接替 更换
average: 平均
total: 总数 总计
low: 低 较低
high: 高 较高
strong: 强 强烈 强劲
fast: 快
early: 早 提前 早期
late: 晚 迟
recent: 近年来
important: 重要
main: 主要
several: 多名 多个 数名 若干 多
ready: 准备就绪
problem: 问题
question: 疑问 提问
dispute: 争端 争议 争执
conflict: 冲突
programme: 项目 节目
project: 工程
system: 系统 体系 制度
wood: 木材 木头
owner: 业主 所有者 老板
management: 管理 管理层
shortage: 短缺
overcrowd: 拥挤
live: 居住 生活在
age: 年龄 岁
limit: 上限
indefinite: 无限期
completely: 完全 彻底
load: 装载
wait: 等待 等候
prepare: 准备 筹备
clear: 清除 清理
initial: 初步 最初
establish: 设立 成立 建交
counterpart: 同行
side: 一方
work: 工作
place: 地点 地方所
friend: 朋友
information: 资讯
right: 权利 权益
fact: 事实
event: 事件 活动
development: 发展 开发
history: 历史
culture: 文化
king: 国王
religion: 宗教
holiday: 假期 节日 假日
gold: 黄金 金
steel: 钢铁 钢
fuel: 燃料 燃油
nuclear: 核 核武器 核电站 核设施 核试验
radiation: 辐射
chemical: 化学 化工
computer: 电脑 计算机
data: 数据
hacker: 黑客
account: 账户 账号
attempt: 企图 未遂 试图
escape: 逃脱 越狱 逃生
flee: 逃离 逃 出逃 逃往
seize: 没收 查获 夺取 缴获 占领
hide: 隐藏 躲藏
violence: 暴力
rape: 强奸
debate: 辩论 争论
speech: 演讲 讲话 致辞
interview: 采访 专访
constitution: 宪法
neighbour: 邻国 邻居
quarter: 季度
century: 世纪
decade: 十年
citizen: 公民
ethnic: 族裔
possible: 可能性
crop: 农作物 庄稼 作物
cattle: 牛 牲畜
bird: 鸟 鸟类
tree: 树 树木
garden: 花园
light: 灯 光
stone: 石头
glass: 玻璃
paper: 纸
book: 书 书籍
song: 歌曲 歌
singer: 歌手
actor: 演员
artist: 艺术家
concert: 音乐会 演唱会
award: 奖 奖项 获奖
score: 比分 得分 攻入
draw: 平局 战平
season: 赛季 季节
cup: 杯 杯赛 世界杯
final: 决赛
referee: 裁判
medal: 奖牌
olympic: 奥运会 奥运
apologise: 道歉
insult: 侮辱
evict: 驱逐
widow: 遗孀
jewellery: 珠宝 首饰
painting: 画 画作 油画
burglary: 入室盗窃
rob: 抢劫 抢走
robbery: 抢劫案
robber: 劫匪
juror: 陪审员
jury: 陪审团
hearing: 听证会
grape: 葡萄
vineyard: 葡萄园
greenhouse: 温室
hail: 冰雹
glacier: 冰川
complication: 并发症
striker: 前锋
archaeologist: 考古学家
archaeological: 考古
mosaic: 马赛克
parking: 停车 停车场
interest: 利息 利益
loan: 贷款
unchanged: 不变
ivory: 象牙
customs: 海关
spy: 间谍
orchestra: 乐团 交响乐团
tour: 巡演
conductor: 指挥家
bakery: 面包店
shelling: 炮击
oak: 橡树
gym: 健身房
employer: 雇主
swallow: 吞
battery: 电池
shrink: 萎缩
sculptor: 雕塑家
sculpture: 雕塑
archive: 档案
library: 图书馆
donate: 捐赠 捐 捐款
donor: 捐赠者
sponsor: 赞助
hunter: 猎人
hunt: 狩猎
cyclist: 骑行者 自行车手
boar: 野猪
rifle: 步枪
refund: 退款
smuggler: 走私者
smuggle: 走私 偷运
cigarette: 香烟
tobacco: 烟草
onion: 洋葱
rector: 校长
plagiarism: 抄袭 剽窃
dissertation: 论文
manslaughter: 过失杀人
fertilizer: 化肥
duty: 职责 值班
tariff: 关税 
whale: 鲸鱼 鲸
tow: 拖走
ransom: 赎金
kidnapper: 绑匪
immunity: 豁免权 豁免
tenant: 租户 租客
landlord: 房东
rent: 租金 房租 租
forge: 伪造
fake: 假 虚假 假冒
signature: 签名
sprinter: 短跑选手
disqualify: 取消资格
genome: 基因组
gene: 基因
extinct: 灭绝
decode: 破译
sheep: 羊 绵羊
landmine: 埋雷
demining: 排雷
presenter: 主持人
harassment: 骚扰
locust: 蝗虫
maize: 玉米
interrogate: 审讯 审问
banker: 银行家
volunteer: 志愿者 义工
distribute: 分发 发放
blanket: 毯子
soup: 汤
crack: 裂缝 裂痕
pillar: 柱子 桥墩
exclude: 排除
surgeon: 外科医生
surgery: 手术
transplant: 移植
liver: 肝 肝脏
kidney: 肾 肾脏
insurance: 保险
insurer: 保险公司
cover: 覆盖
editor: 编辑 主编
editorial: 社论
publish: 出版 发表
magazine: 杂志
reporter: 通讯员
blogger: 博主
broadcast: 播出 广播
broadcaster: 广播公司
radio: 电台
censorship: 审查
leak: 泄漏 泄露
rumour: 谣言 传闻
lie: 谎言 撒谎
truth: 真相
secret: 秘密 机密
trust: 信任
resolution: 决议 决议草案
motion: 动议
impeachment: 弹劾
veto: 否决权
amendment: 修正案
clause: 条款
legislature: 立法机构
lawsuit: 诉讼 官司
sue: 提起诉讼 状告
plaintiff: 原告
defendant: 被告 被告人
verdict: 判决
testify: 作证
testimony: 证词
perjury: 伪证
bail: 保释
parole: 假释
probation: 缓刑
amnesty: 特赦 大赦
pardon: 赦免
extradite: 引渡
deport: 遣返 驱逐出境
asylum: 庇护
visa: 签证
passport: 护照
citizenship: 国籍
immigration: 移民局 入境
exile: 流亡
sexual: 性侵 性
abuse: 虐待 滥用
violent: 激烈
torture: 酷刑
beat: 殴打
stab: 刺伤 刺死 捅 持刀
knife: 刀
strangle: 勒死
threat: 威胁性
blackmail: 敲诈 勒索
extortion: 敲诈勒索
gang: 帮派 黑帮 团伙 犯罪团伙
mafia: 黑手党
trafficking: 贩运 人口贩运
cocaine: 可卡因
heroin: 海洛因
cannabis: 大麻
launder: 洗钱
embezzle: 挪用 侵吞
evasion: 逃税
bankrupt: 破产
auction: 拍卖
suicide: 自杀
massacre: 屠杀
genocide: 种族灭绝
execute: 处决
execution: 死刑
autopsy: 尸检
forensic: 法医
fingerprint: 指纹
handcuff: 手铐
patrol: 巡逻
detective: 侦探
chase: 追捕 追逐
pursue: 追查
fugitive: 逃犯
wanted: 通缉
identity: 身份
ambush: 伏击
clash: 交火 冲突事件
curfew: 宵禁
siege: 围困 包围
blockade: 封锁
checkpoint: 检查站
grenade: 手榴弹
artillery: 火炮 大炮
ammunition: 弹药
warhead: 弹头
ballistic: 弹道
submarine: 潜艇
warship: 军舰 战舰 舰艇
navy: 海军
fighter: 战斗机
jet: 喷气式
bomber: 轰炸机
commander: 指挥官 司令 司令员
general: 将军 上将
colonel: 上校
lieutenant: 中尉
admiral: 海军上将
veteran: 老兵 退伍军人
mobilise: 动员
mercenary: 雇佣兵
militia: 民兵
guerrilla: 游击队
separatist: 分裂 分离主义
extremist: 极端 极端分子 极端主义
islamist: 伊斯兰主义
racism: 种族主义 种族歧视
slavery: 奴隶制
occupation: 占领区
invasion: 入侵 侵略
retreat: 撤退
surrender: 投降
negotiator: 谈判代表
mediate: 斡旋 调解
envoy: 特使
consulate: 领事馆 总领馆
alliance: 联盟
ally: 盟友 盟国
enemy: 敌人
sovereignty: 主权
independence: 独立
autonomy: 自治
annex: 吞并
ultimatum: 最后通牒
recall: 召回
protocol: 议定书
memorandum: 备忘录 谅解备忘录
treaty: 条约
convention: 公约
diplomatic: 外交
polling: 投票站
poll: 民调 民意调查
elect: 当选 选出
nominate: 提名
nominee: 被提名人
inauguration: 就职
oath: 宣誓
cabinet: 内阁
speaker: 议长
secretary: 秘书长 国务卿 秘书
adviser: 顾问
aide: 助手 助理
senator: 参议员
senate: 参议院
chamber: 众议院 下院
conservative: 保守党 保守
liberal: 自由党
socialist: 社会党 社会主义
communist: 共产党
nationalist: 民族主义
dictator: 独裁者
coup: 政变
revolution: 革命
boycott: 抵制
petition: 请愿
slogan: 口号
banner: 横幅
disperse: 驱散
cannon: 水炮
unrest: 动荡
loot: 抢掠
reshuffle: 改组
oust: 推翻 赶下台
successor: 继任者
predecessor: 前任者
rival: 对手
supporter: 支持者
critic: 批评者 批评人士
propaganda: 宣传
disinformation: 虚假信息
transparency: 透明
audit: 审计
oversight: 监督
regulator: 监管
subsidy: 补贴
benefit: 福利
minimum: 最低
maximum: 最高
unemployment: 失业 失业率
overtime: 加班
retirement: 退休
shift: 转变
staff: 职工人员
executive: 高管 首席执行官
board: 董事会
shareholder: 股东
investor: 投资者
merger: 合并
takeover: 接管
subsidiary: 子公司
branch: 分支 分行
headquarters: 总部
startup: 初创公司
supplier: 供应商
customer: 客户 顾客
consumer: 消费者
retailer: 零售商
retail: 零售
supermarket: 超市
wholesale: 批发
discount: 折扣
advertising: 广告
brand: 品牌
patent: 专利
licence: 执照 许可证 牌照
monopoly: 垄断
competition: 竞争
trader: 交易员
currency: 货币
bond: 债券 国债
stock: 股市
growth: 增长
increase: 增加
recession: 衰退
gdp: 国内生产总值
deficit: 赤字 逆差
surplus: 顺差 盈余
embargo: 禁运
quota: 配额
credit: 信贷
lender: 贷款机构
saving: 储蓄
deposit: 存款
cash: 现金
cryptocurrency: 加密货币
transaction: 交易额
transfer: 转账 移交
expensive: 昂贵
cheap: 便宜
luxury: 奢侈
wealth: 财富
rich: 富
poor: 穷
billionaire: 亿万富翁
property: 财产 房地产 房产
workshop: 车间
mechanic: 机械师
crane: 起重机 吊车
scaffold: 脚手架
brick: 砖
concrete: 混凝土
cement: 水泥
demolish: 拆除
renovate: 翻修
restore: 修缮
balcony: 阳台
window: 窗户 窗
elevator: 电梯
stair: 楼梯
ceiling: 天花板
garage: 车库
fence: 围栏
tower: 塔
palace: 宫殿 王宫
castle: 城堡
monument: 纪念碑
statue: 雕像
ruin: 废墟
rubble: 瓦砾
shelter: 避难所 收容所
tent: 帐篷
camp: 营地 难民营
dormitory: 宿舍
suburb: 郊区
square: 广场
avenue: 大道
highway: 高速公路 高速
intersection: 路口 十字路口
sidewalk: 人行道
signal: 信号
jam: 拥堵
traffic: 交通
lane: 车道
pedestrian: 行人
ticket: 门票 票 车票
luggage: 行李
platform: 平台 站台
metro: 地铁
tram: 电车
taxi: 出租车
bicycle: 自行车
wheel: 车轮
tyre: 轮胎
helmet: 头盔
drunk: 醉酒 酒驾 醉驾
speeding: 超速
overturn: 翻车 侧翻 倾覆
fog: 雾 大雾
frost: 霜冻
snow: 雪 降雪 大雪
blizzard: 暴风雪 暴雪
lightning: 闪电 雷击
thunderstorm: 雷暴 雷雨
tornado: 龙卷风
hurricane: 飓风
tropical: 热带
depression: 低气压
forecast: 预报 预测
meteorologist: 气象学家
cloud: 云
sky: 天空
sun: 太阳
moon: 月球 月亮
planet: 行星
star: 恒星 明星
earth: 地球
asteroid: 小行星
orbit: 轨道
telescope: 望远镜
spacecraft: 飞船 航天器 宇宙飞船
astronaut: 宇航员 航天员
lava: 熔岩
tsunami: 海啸
wave: 海浪 浪潮
magnitude: 震级 级
tide: 潮水
shore: 岸边 岸
bay: 海湾
strait: 海峡
canal: 运河
channel: 频道
waterfall: 瀑布
swamp: 沼泽
desert: 沙漠
valley: 河谷
hill: 山坡 山丘
cave: 洞穴 山洞
cliff: 悬崖
field: 田地 领域
beach: 海滩 沙滩
flower: 花
grass: 草
plant: 植物
vegetable: 蔬菜
potato: 土豆
tomato: 番茄 西红柿
fruit: 水果
coffee: 咖啡
tea: 茶
wine: 葡萄酒
milk: 牛奶
bread: 面包
cheese: 奶酪
egg: 鸡蛋 蛋
salt: 盐
honey: 蜂蜜
bee: 蜜蜂
meat: 肉
pork: 猪肉
pig: 猪 生猪
beef: 牛肉
chicken: 鸡 鸡肉
poultry: 家禽
goat: 山羊
elephant: 大象
lion: 狮子
tiger: 老虎 虎
monkey: 猴子
bear: 熊
wolf: 狼
snake: 蛇
shark: 鲨鱼
dolphin: 海豚
crocodile: 鳄鱼
rat: 老鼠
insect: 昆虫
mosquito: 蚊子
butterfly: 蝴蝶
deer: 鹿
horse: 马
cat: 猫
shrimp: 虾
seafood: 海鲜 水产品
species: 物种
wildlife: 野生动物
reserve: 保护区 储备
conserve: 保育
poacher: 偷猎者
symptom: 症状
fever: 发烧 发热
dengue: 登革热
flu: 流感
pneumonia: 肺炎
measles: 麻疹
tuberculosis: 结核病
malaria: 疟疾
hiv: 艾滋病
diabetes: 糖尿病
stroke: 中风
heart: 心脏
lung: 肺
brain: 大脑 脑
bone: 骨头
blood: 血 血液
bleed: 流血 出血
eye: 眼睛
hand: 手
arm: 手臂
finger: 手指
face: 面临 脸
tooth: 牙齿
fracture: 骨折
coma: 昏迷
pain: 疼痛
breathe: 呼吸
suffocate: 窒息
poison: 毒
poisoning: 中毒 
toxic: 有毒
pregnant: 怀孕 孕妇
birth: 出生 生育
born: 诞生
abortion: 堕胎
twin: 双胞胎
adopt: 通过决议 收养
orphan: 孤儿
disabled: 残疾 残疾人
wheelchair: 轮椅
mental: 精神
psychological: 心理
obesity: 肥胖
nutrition: 营养
pharmacy: 药店
pharmaceutical: 制药
prescription: 处方
antibiotic: 抗生素
therapy: 疗法
diagnosis: 诊断
laboratory: 实验室
test: 测试 检测 试验 试射
sample: 样本
bacteria: 细菌
variant: 变异株 变种
contagious: 传染性
lockdown: 封城 封控
pandemic: 大流行
vaccinate: 接种
dose: 剂
mask: 口罩
ambulance: 救护车
medical: 医疗
mortality: 死亡率
organ: 器官
cancer: 癌症
tumour: 肿瘤
clinic: 诊所
goalkeeper: 门将 守门员
defender: 后卫
midfielder: 中场
halftime: 半场
penalty: 点球
semifinal: 半决赛
quarterfinal: 四分之一决赛
championship: 锦标赛
tournament: 联赛杯
league: 联赛
qualify: 晋级 出线
round: 轮
relegation: 降级
club: 俱乐部
defeat: 落败
winner: 获胜者 得主
fan: 球迷 粉丝
spectator: 观众
athlete: 运动员
runner: 跑者
race: 赛跑 种族
marathon: 马拉松
swim: 游泳
tennis: 网球
basketball: 篮球
volleyball: 排球
badminton: 羽毛球
boxing: 拳击
gymnast: 体操
chess: 国际象棋
doping: 兴奋剂
silver: 银牌 银
bronze: 铜牌
training: 演练
stadium: 体育场 球场
trophy: 奖杯
scientist: 科学家
researcher: 研究人员 研究员
physicist: 物理学家
chemistry: 化学奖
biologist: 生物学家
historian: 历史学家
historic: 历史性
theory: 理论
study: 学习
analysis: 分析
method: 方法
fossil: 化石
dinosaur: 恐龙
skeleton: 骨骼
ancient: 古代 古
tomb: 墓 古墓
excavation: 挖掘 发掘
robot: 机器人
artificial: 人工
intelligence: 智能 情报 
algorithm: 算法
software: 软件
hardware: 硬件
user: 用户
password: 密码
server: 服务器
website: 网站
network: 社交网络
media: 媒体
smartphone: 智能手机
chip: 芯片
semiconductor: 半导体
laptop: 笔记本电脑
screen: 屏幕
digital: 数字化
online: 在线 网上 线上
app: 应用程序
surveillance: 监视 监控
camera: 摄像头 相机
privacy: 隐私
hack: 入侵系统
electric: 电动 电动车
electronic: 电子
solar: 太阳能
renewable: 可再生
hydrogen: 氢
carbon: 碳
emission: 排放
warming: 变暖
climate: 气候
ecosystem: 生态系统
biodiversity: 生物多样性
recycle: 回收
plastic: 塑料
sewage: 污水
pesticide: 农药
spill: 漏油
uranium: 铀
enrichment: 浓缩
reactor: 反应堆
grid: 电网
boiler: 锅炉
well: 井
drilling: 钻探
refinery: 炼油厂
barrel: 桶
diesel: 柴油
ore: 矿石
iron: 铁
aluminium: 铝
copper: 铜
lithium: 锂
diamond: 钻石
cotton: 棉花
clothes: 衣服 服装
textile: 纺织
shoe: 鞋
fashion: 时尚
toy: 玩具
gift: 礼物
bag: 包
bottle: 瓶子
candle: 蜡烛
wire: 电线
cable: 电缆
pipe: 管道
pipeline: 输油管道
machine: 机器
tool: 工具
equipment: 设备 装备
classroom: 教室
lesson: 课
exam: 考试 高考
curriculum: 课程
textbook: 教科书 教材
graduate: 毕业 毕业生
professor: 教授
kindergarten: 幼儿园
scholarship: 奖学金
tuition: 学费
bully: 霸凌 欺凌
teach: 教
novel: 小说
poet: 诗人
poem: 诗
writer: 作家
author: 作者
story: 故事
composer: 作曲家
musician: 音乐家
music: 音乐
piano: 钢琴
opera: 歌剧
ballet: 芭蕾舞
dance: 舞蹈 跳舞
album: 专辑
stage: 舞台
theatre: 剧院 戏剧
cinema: 电影院
documentary: 纪录片
exhibition: 展览
gallery: 画廊
art: 艺术
heritage: 遗产
comedian: 喜剧演员
festival: 艺术节 电影节
celebrity: 名人
celebrate: 庆祝
ceremony: 仪式 典礼
wedding: 婚礼
marry: 结婚
divorce: 离婚
couple: 夫妇 夫妻
parent: 父母 家长
grandmother: 祖母 奶奶
grandfather: 祖父 爷爷
teenager: 青少年
mosque: 清真寺
temple: 寺庙 寺
monk: 僧人
priest: 神父
bishop: 主教
pope: 教皇 教宗
prayer: 祈祷
islam: 伊斯兰教
muslim: 穆斯林
christian: 基督徒 基督教
catholic: 天主教
buddhist: 佛教
jew: 犹太人
pilgrim: 朝圣者
christmas: 圣诞节
prince: 王子 王储
princess: 公主
queen: 女王
royal: 王室
emperor: 皇帝
throne: 王位
include: 纳入
look: 看
think: 思考
news: 新闻 消息
add: 补充 添加
try: 尝试
change: 改变 变化 变更
speak: 发言
policy: 政策
put: 放
write: 写
read: 读
bring: 带来
appear: 出现
keep: 保持 维持
comment: 评论 置评
fight: 战斗 打击 作战
fighting: 战斗行动
seek: 寻求
spend: 花费 支出
suggest: 建议
email: 电子邮件
concern: 关切 担忧之情
play: 扮演
response: 回应
answer: 回答
likely: 很可能
action: 动作
grow: 种植
challenge: 挑战
community: 社区
different: 不同
reach: 达到 达成
opportunity: 机会 机遇
detail: 细节 详情
conduct: 实施
defend: 捍卫 辩护
protect: 保护 维护
require: 必需
join: 加入 参加
choose: 选择
attention: 注意
voice: 声音
direct: 直接
short: 短
long: 长期 长
deliver: 交付
surprise: 惊讶
battle: 战役
urge: 敦促
significant: 显著
mass: 大规模
example: 例子
pass: 获得通过
cross: 越过 穿越
previous: 先前 上一
prove: 证明
pressure: 压力 施压
minority: 少数民族 少数
avoid: 避免
prevent: 防止 预防
reality: 现实
success: 成功
access: 准入
expand: 扩大 扩张
common: 共同
summer: 夏季 夏天
winter: 冬季 冬天
spring: 春季
autumn: 秋季
respect: 尊重
review: 审议 复审
ensure: 确保 保障
advantage: 优势
handle: 处理
priority: 优先
influence: 影响力
divide: 分裂社会
exist: 存在
register: 登记 注册
improve: 改善 提高 提升
worsen: 恶化
career: 职业生涯
opinion: 意见 看法
update: 更新
agenda: 议程
pull: 拉
reduce: 降低 缩减
double: 翻倍 翻一番
repeat: 重复
human: 人类 人道主义 人权
doubt: 怀疑
mistake: 错误 失误
deep: 深
solution: 解决方案 解决办法
solve: 解决
anger: 愤怒
save: 节省
specific: 具体
promote: 促进 推动 晋升
produce: 生产 制造
status: 地位
separate: 分离
design: 设计
founder: 创始人
radical: 激进
partner: 伙伴 合作伙伴
split: 分裂党
ignore: 忽视
contribute: 贡献
direction: 方向
predict: 预言
remember: 记得
forget: 忘记
failure: 故障
obtain: 取得
principle: 原则
wear: 佩戴 穿
aggressive: 侵略性
resource: 资源
convince: 说服
listen: 听
controversial: 有争议
prospect: 前景
shock: 震惊
hate: 仇恨
traditional: 传统
undermine: 损害信任
easy: 容易
positive: 积极 阳性
negative: 消极
institution: 院校
balance: 平衡
boost: 提振
achieve: 实现
connect: 连接
reputation: 声誉
suffer: 遭受 蒙受
jump: 跳
professional: 专业
headline: 头条
giant: 巨头
rare: 罕见 稀有
type: 类型
wrong: 错误的
complain: 抱怨 投诉
happy: 高兴
territory: 领土
abroad: 海外 国外
tension: 紧张 紧张局势
conclusion: 结论
honour: 荣誉
regular: 定期 例行
immediate: 立即 立刻
obvious: 明显
invite: 邀请
combine: 结合
proud: 自豪
unusual: 异常
circumstance: 情形
scale: 规模
delay: 延误 拖延
private: 私人 私营
impossible: 不可能的事
realise: 意识到
eliminate: 消除 淘汰
advice: 忠告
recommend: 推荐
appropriate: 适当
economist: 经济学家
intention: 意图
skill: 技能
abandon: 放弃 遗弃
dream: 梦想
guide: 指导
laugh: 笑
cry: 哭
infrastructure: 基础设施
livestock: 畜牧
exploit: 剥削
deploy: 部署
shield: 盾
apple: 苹果
firework: 烟花 爆竹 烟花爆竹
engineer: 工程师
division: 师
brigade: 旅
regiment: 团
enforce: 执行
gamble: 赌博
grief: 悲痛
trend: 趋势
farm: 农场
phenomenon: 现象
scandal: 丑闻
sugar: 糖
exchange: 交换 交流 交易所
index: 指数
barrier: 障碍
crossing: 过境点 口岸
derail: 脱轨 出轨
locomotive: 机车
carriage: 车厢
runway: 跑道
takeoff: 起飞
cockpit: 驾驶舱
recorder: 黑匣子
wreck: 残骸
capsize: 翻船 翻沉 倾覆沉没
anchor: 锚
sailor: 水手
fisherman: 渔民
dock: 码头
container: 集装箱
cargo: 货物
tanker: 油轮
fleet: 舰队
coastguard: 海警 海岸警卫队 海岸警备队
pirate: 海盗
airspace: 领空 空域
radar: 雷达
exercise: 演习 军演 
parade: 阅兵
uniform: 制服
trench: 战壕
front: 前线
offensive: 攻势
intercept: 拦截 击落
bury: 掩埋 埋葬
cemetery: 墓地
coffin: 棺材
funeral: 葬礼
condolence: 慰问 唁电
tribute: 致敬
memorial: 纪念
compromise: 妥协
concession: 让步
deadlock: 僵局
breakthrough: 突破
agreement: 协定
consensus: 共识
declaration: 宣言
statement: 声明
briefing: 吹风会
quote: 援引 引述
footage: 画面 影像
density: 密度
housing: 楼市
apartment: 公寓
kitchen: 厨房
bedroom: 卧室
bathroom: 浴室
bed: 床 床位
seat: 座位 席位 议席
furniture: 家具
explosive: 爆炸物 爆炸装置
detonate: 引爆
arson: 纵火
electrocute: 触电
ash: 火山灰
dust: 粉尘
mud: 泥
rock: 岩石
sand: 沙子
reservoir: 水库
irrigation: 灌溉
hydropower: 水电站 水电
discharge: 排放量 出院
heat: 高温 热浪
cold: 寒冷 寒潮
humidity: 湿度
monsoon: 季风
disaster: 灾难 灾害
tragedy: 悲剧
casualty: 伤亡
relief: 救灾 赈灾
department: 部门
prosecute: 公诉
inspector: 检查员
violate: 违法
negligence: 疏忽 玩忽职守
deliberate: 故意
conspiracy: 阴谋
provoke: 挑衅 激怒
incite: 煽动
treason: 叛国
dissident: 异见人士
assassinate: 暗杀 刺杀
murderer: 凶手
thief: 小偷
counterfeit: 假币
seal: 查封
asset: 资产
confiscate: 充公
freeze: 冻结
guest: 客人
bar: 酒吧
nightclub: 夜总会 夜店
breakfast: 早餐
lunch: 午餐
dinner: 晚餐 晚宴
meal: 餐
hunger: 饥饿
famine: 饥荒
organic: 有机
timber: 原木
pepper: 胡椒
banana: 香蕉
seed: 种子
soil: 土壤
dairy: 乳制品
cage: 笼子
zoo: 动物园
pet: 宠物
nest: 巢
bite: 咬 咬伤
rabies: 狂犬病
anniversary: 周年
weekend: 周末
noon: 正午
dawn: 黎明
daily: 每天 每日
weekly: 每周
monthly: 每月
annual: 每年 年度性
temporary: 临时
permanent: 永久
suddenly: 突然
quickly: 迅速
slow: 慢 缓慢
careful: 小心
strict: 严格
fair: 公平
justice: 正义 司法 司法部
equality: 平等
discriminate: 歧视
gender: 性别
homosexual: 同性恋
domestic: 国内
bilateral: 双边
multilateral: 多边
strategic: 战略
comprehensive: 全面
friendship: 友谊
mutual: 相互间
joint: 联合
delegation: 代表团
forum: 论坛
session: 会期
congress: 人大 代表大会
coastal: 沿岸
rural: 农村
urban: 城区 市区
industrial: 工业园
bid: 投标 申办
contractor: 承包商
contract: 合同
compensate: 偿付
invest: 注资
certificate: 证书
quality: 质量
value: 价值
volume: 交易量
weight: 重量
size: 大小
height: 高度
depth: 深度 震源深度
shape: 形状
color: 颜色
red: 红色
white: 白色
black: 黑色
green: 绿色
blue: 蓝色
yellow: 黄色
hot: 热
wet: 潮湿
clean: 清洁
dirty: 肮脏
full: 满
empty: 空
heavy: 沉重
soft: 软
difficult: 困难
complex: 复杂
simple: 简单
necessary: 必要
beautiful: 美丽
good: 良好 好
bad: 坏
better: 更好
famous: 著名
popular: 受欢迎
special: 特别行动
overseas: 海外的
legal: 合法
illegal: 非法 违禁
effective: 有效
healthy: 康复
tired: 疲惫
weak: 疲软
brave: 勇敢
hero: 英雄
model: 模式
symbol: 象征
flag: 国旗 旗帜
anthem: 国歌
map: 地图
list: 名单
name: 名字 姓名
warning: 预警 警报
alarm: 火警
hotline: 热线
text: 文本
card: 卡
bonus: 奖金
prize: 诺贝尔奖
lottery: 彩票
casino: 赌场
bet: 投注
game: 游戏
explore: 探索
discover: 探测到
expedition: 探险
climb: 攀登 登山
dive: 潜水
slip: 滑倒
push: 推
grab: 抢夺
kiss: 亲吻
sit: 坐
walk: 走
ride: 骑
drive: 驾驶 开车
fly: 飞
carry: 携带
store: 储存
wash: 洗
eat: 吃 食用
drink: 喝
sleep: 睡觉
wake: 醒来
smell: 气味
shout: 高喊
sing: 唱
pray: 祷告
vow: 誓言 誓
thank: 感谢
congratulate: 祝贺
welcome: 欢迎
praise: 赞扬 称赞
encourage: 鼓励
compel: 迫使
allow: 允许 准许
forbid: 不准
block: 阻挡 阻断
obstruct: 妨碍
intervene: 干预 介入
interfere: 干涉 干涉内政
monitor: 监测
observe: 观察
notice: 通知
identify: 识别 辨认
recover: 痊愈
examine: 审查委员
operate: 运营
run: 竞选连任
compete: 参赛
rank: 排名
lead: 领导 带领 领先
host: 主办
present: 展示
submit: 提交
recruit: 招募 征兵
retire: 退役
obey: 服从
comply: 遵守
punish: 惩罚 处罚
forgive: 原谅
regret: 遗憾
blame: 归咎 归咎于
reveal: 透露 披露
conceal: 隐瞒
expose: 曝光
uncover: 揭露
smash: 砸
dismantle: 捣毁
raid: 突袭 突击搜查
interrogation: 询问笔录
clue: 线索
livestream: 直播
viral: 疯传
follower: 追随者
love: 爱
quarrel: 争吵
facility: 设施
own: 拥有
contact: 联系 接触
process: 进程 过程
raise: 筹集 上调至
scholar: 学者
business: 商业 生意
entrepreneur: 企业家
businessman: 商人
merchant: 商家
enterprise: 国企
logistics: 物流
constituency: 选区
ballot: 选票箱
count: 计票 点票
recount: 重新计票
abstain: 弃权
unanimous: 一致
dissolve: 解散
interim: 过渡
transition: 转型
regime: 政权
democracy: 民主
democrat: 民主党
republican: 共和党
republic: 共和国
labour: 劳动 工党
press: 新闻界
impose: 征收 实行 加征
yuan: 元 人民币 元人民币
lift: 解除
ease: 缓解 放松
tighten: 收紧
strengthen: 加强
weaken: 削弱
break: 打破 打碎
burst: 破裂 溃堤 决口
explode: 炸毁 引爆后
evacuee: 被疏散者
orphanage: 孤儿院
nursing: 养老院
gunman: 枪手 持枪者
sniper: 狙击手
hostile: 敌对
swap: 换俘 
bombing: 轰炸 爆炸袭击
armed: 武装 持枪
mission: 任务 使命
fare: 票价
route: 路线 航线
depart: 出发 启程
stuck: 滞留
fault: 过错
technical: 技术性
overtake: 超车
collide: 相撞 碰撞 撞上 追尾 撞
tell: 告诉
follow: 跟随
happen: 发生
base: 基地
act: 行为
service: 服务
reason: 理由
future: 未来
role: 作用 角色
current: 现任 当前
senior: 高级 资深
experience: 经验
potential: 潜力
politician: 政客 政治家
manager: 经理
standard: 标准
gain: 收益
compare: 相比
secure: 获取
income: 所得
difference: 差异
class: 班级
operator: 运营商
ankle: 脚踝
mercury: 汞
confess: 供认
retrieve: 打捞 找回
dozen: 数十 几十 数十人
hundred: 数百 上百 几百
conversation: 谈话
dialogue: 对话
telephone: 电话
escort: 护送
resettle: 安置
rebuild: 重建
recovery: 复苏
boom: 繁荣
slump: 低迷
vigilant: 警惕
urgent: 迫切
severe: 严厉
fierce: 猛烈
escalate: 升级
halt: 停产
shutdown: 停摆
complete: 完成 竣工 完工
deadline: 期限 最后期限
progress: 进展
survey: 问卷调查
referendum: 公投 全民公投
mandate: 授权
jurisdiction: 管辖权
imprison: 监禁
life sentence: 无期徒刑 终身监禁
cyclone: 气旋
shipyard: 造船厂 船厂
welder: 焊工
faint: 晕倒
mutiny: 兵变
manuscript: 手稿
meteorite: 陨石
telecom: 电信
fox: 狐狸
ring: 戒指
wheat: 小麦
second: 第二
third: 第三
fourth: 第四
fifth: 第五
moment: 时刻
dramatic: 戏剧性
absentia: 缺席审判
claim: 声称 宣称
equalise: 扳平
epicentre: 震中
aftershock: 余震
week: 下周 本周 上周
proposal: 提议 提案 建议书
send: 运送 输送
close: 停课 关停 停业
water: 饮用水 自来水 水域
contaminate: 受到污染
countermeasure: 反制 反制措施 对策
fall: 落在 掉落 坠下
fair: 公正
deserve: 理应 应得
return: 重返 归来
captain: 船长 队长
diver: 潜水员
goal: 球 入球
meet: 开会
euro: 欧元
overload: 超载
erupt: 爆发
parcel: 包裹
hospitalise: 住院 送医
sentence: 判 
evening: 傍晚时分
alert: 警戒 戒备
shelter: 安置点 避难
trade union: 总工会
raise: 加薪 涨薪
raise: 加息 上调
commerce: 商务部 商业部
warship: 驱逐舰 护卫舰
carrier: 航空母舰 航母
tank: 坦克 装甲车
shell: 炮弹
frontline: 前线阵地
encircle: 合围
liberate: 解放 收复
counteroffensive: 反攻
reinforcement: 增援
reservist: 预备役
ration: 口粮
humanitarian: 人道
corridor: 走廊 通道
convoy: 车队
starvation: 饿死
malnutrition: 营养不良
electorate: 全体选民
landslide: 压倒性胜利
incumbent: 在任
presidency: 总统职位 主席国
spokesperson: 女发言人
ombudsman: 监察专员
whistleblower: 举报人 吹哨人
subpoena: 传唤
indict: 公诉书 起诉书
custody: 看守所 拘押
restraint: 克制
provocation: 挑衅行为
escalation: 局势升级
deterrence: 威慑
armament: 军备
disarmament: 裁军
nonproliferation: 不扩散
stockpile: 库存 储备量
exporter: 出口商
importer: 进口商
manufacturing: 制造业
agriculture: 农产品
soybean: 大豆 黄豆
corn: 玉米粒
rubber: 橡胶业
semiconductor: 晶片 芯片制造
foundry: 晶圆 台积电厂
rare earth: 稀土
mineral: 矿产 矿物
lithium: 锂电池
charger: 充电桩
autonomous: 自动驾驶
quantum: 量子
supercomputer: 超级计算机
telecommunication: 通信 通讯
undersea: 海底 
outbreak: 暴发 
quarantine: 检疫
hygiene: 环境卫生
obstetrician: 产科医生
maternity: 产妇 产假
childbirth: 分娩 
demographic: 老龄化 少子化
childcare: 托育 托儿所
pensioner: 退休人员
elderly: 独居老人
loneliness: 孤独
campus: 校园
principal: 校长室 学校校长
admission: 录取 招生
examination: 考生
debris: 碎片 残片
blackout: 大停电
substation: 变电站
transformer: 变压器
landfall: 登陆
gust: 阵风
rainfall: 降雨量 雨量
downpour: 倾盆大雨
mudslide: 泥流
levee: 堤坝 堤防 大堤
breach: 决堤 突破口
inundate: 淹没 被淹
waterlogging: 积水
lifeboat: 救生艇
seafarer: 海员
dredge: 疏浚
collision: 对撞
roadblock: 路障
bypass: 绕行
toll booth: 收费站
speed limit: 限速
license plate: 车牌
scooter: 电动自行车 踏板车
bullet train: 高铁 动车 动车组
subway: 地铁站
stampede: 踩踏
suffocation: 缺氧
asphyxia: 一氧化碳中毒
short circuit: 短路
wildfire: 森林火灾 野火
firebreak: 隔离带
containment: 火势得到控制 受控
blaze: 火海
victim: 罹难者
missing: 失踪人员
mourning: 默哀 降半旗
grieve: 悲伤 伤心
vigil: 守夜
bouquet: 鲜花 花束
moment of silence: 静默
stabbing: 持刀伤人 刺杀案
shooter: 枪击者
accomplice: 同伙 共犯
ringleader: 主犯 头目
mastermind: 主谋 幕后
telecom fraud: 电信诈骗 电诈
scam: 骗局 诈骗团伙
victimise: 上当 受骗
laundering: 洗黑钱
ponzi: 庞氏骗局
listing: 上市
ipo: 首次公开募股
delist: 退市
valuation: 市值 估值
restructure: 重组
default: 违约
downgrade: 下调评级
rating: 评级
forex: 外汇 汇率
exchange rate: 汇价
reserve: 准备金
stimulus: 刺激措施 刺激计划
easing: 宽松 降准
consumption: 消费 消费者支出
real estate: 楼盘 房企
developer: 开发商
homebuyer: 购房者
mortgage: 房贷 按揭
grassroots: 基层
cadre: 干部
discipline: 纪委 纪检监察 开除党籍
expel: 开除公职 驱逐外交官
purge: 清洗
crackdown: 打压 镇压 严打
dissident: 维权
censorship: 网络审查
rumor: 造谣
refute: 辟谣 驳斥
clarify: 澄清
rebuke: 严正交涉 提出抗议
summon: 召见
normalise: 正常化
rapprochement: 缓和关系 破冰
bloc: 金砖国家
summit: 首脑会议
communique: 公报 
accession: 入盟 加盟
signatory: 缔约国
arbitration: 仲裁
tribunal: 国际法院 国际刑事法院
warrant: 逮捕令 通缉令
espionage: 间谍活动
defect: 叛逃
lunar new year: 春节
mid-autumn: 中秋节
national day: 国庆 国庆节
golden week: 黄金周
spring festival travel: 春运
box office: 票房
premiere: 首映
soundtrack: 主题曲
livestreamer: 主播 网红
influencer: 博主网红
esports: 电竞 电子竞技
table tennis: 乒乓球
badminton: 羽毛球赛
diving: 跳水
weightlifting: 举重
fencing: 击剑
wrestling: 摔跤
judo: 柔道
cycling: 自行车赛
skating: 滑冰 花样滑冰
skiing: 滑雪
snooker: 斯诺克
golf: 高尔夫
formula one: 一级方程式
hat-trick: 帽子戏法
own goal: 乌龙球
red card: 红牌
yellow card: 黄牌
substitute: 替补
captaincy: 队长袖标
transfer: 转会
gold medallist: 冠军得主 奥运冠军
relay: 接力
sprint: 短跑 百米
hurdle: 跨栏
archery: 射箭
rowing: 赛艇
paralympic: 残奥会
asian games: 亚运会
send off: 罚下 红牌罚下`,
  part: String.raw`(?:其中|当中|包括|包含|含|内含)(?:有|至少有?)?\s*$`,
  partBehind: String.raw`^(?:[\u4e00-\u9fff]{0,6})(?:在其中|包括在内)`,
  addition: String.raw`(?:另有|另外|此外还有|还有|新增|再有|又有)(?:至少)?\s*$`,
  additionBehind: String.raw`^(?:\S{1,6})(?:新增)`,
  besides: "(?!)",
  former: String.raw`(?:此前的|之前的|先前的|原先的?|从|由|较|而非|而不是|相比)\s*$`,
  formerFrom: String.raw`(?:从|由)\s*$`,
  formerTo: "^[^，。]{0,8}(?:增至|升至|上升到|上升至|增加到|增加至|降至|下降到|提高到|减至|扩大到)",
  rise: String.raw`(?:升至|增至|上升到|上升至|增加到|增加至|达到|上调至|攀升至|升到|跌至|降至|提高到|上涨到)\s*(?:至少)?$`,
  ofWhole: String.raw`^\s?(?:名|人|个)?[^，。]{0,6}(?:中的)\s?$`,
  headed: String.raw`(?:死亡人数|遇难人数|伤亡人数|死者|受伤人数|失踪人数|遇难者人数|死亡总数|确诊病例|病例)[^，。；]{0,12}(?:升至|增至|达|为|上升到|上升至|增加到|增加至|是|有)(?:至少)?\s*$`,
  otherTime: String.raw`(?:去年|前年|上年|上个?月|今年以来|自|以来|每年|平均|历年|此前|曾|累计|全球|纪念|(?:1[5-9]|20)\d\d年)`,
  bounded: "(?:直到|至今|仅|只|首次|最后|以来|除)",
  turns: "(?:但|但是|不过|然而|却)",
  joint: "和|与|及|以及|而|但|同时|并",
};

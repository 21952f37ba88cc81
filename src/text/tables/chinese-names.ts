/**
 * Names that Chinese writes otherwise than others do: heads of states, bodies, agencies and cities that the news names often,
 * a line each, what English calls them and what they are called; people first. Written for this project.
 */
const lines = `
putin: 普京 普丁 蒲亭
zelensky: 泽连斯基 泽伦斯基
trump: 特朗普 川普
biden: 拜登
obama: 奥巴马
harris: 哈里斯 贺锦丽
vance: 万斯
rubio: 鲁比奥 卢比奥
hegseth: 赫格塞思
blinken: 布林肯
macron: 马克龙 马克宏
merz: 默茨 梅尔茨
scholz: 朔尔茨
merkel: 默克尔
starmer: 斯塔默
sunak: 苏纳克
meloni: 梅洛尼
sanchez: 桑切斯
tusk: 图斯克
orban: 欧尔班
vucic: 武契奇
erdogan: 埃尔多安 艾尔段
netanyahu: 内塔尼亚胡 纳坦雅胡
abbas: 阿巴斯
sisi: 塞西
assad: 阿萨德
pezeshkian: 佩泽希齐扬
khamenei: 哈梅内伊
raisi: 莱希
araghchi: 阿拉格齐
modi: 莫迪
sharif: 夏巴兹
lukashenko: 卢卡申科
lavrov: 拉夫罗夫
peskov: 佩斯科夫
shoigu: 绍伊古
medvedev: 梅德韦杰夫
zakharova: 扎哈罗娃
kim jong un: 金正恩
kim yo jong: 金与正
lee jae myung: 李在明
yoon suk yeol: 尹锡悦
xi jinping: 习近平
li qiang: 李强
wang yi: 王毅
lai ching te: 赖清德
ishiba: 石破茂
takaichi: 高市早苗
kishida: 岸田文雄
albanese: 阿尔巴尼斯
carney: 卡尼
trudeau: 特鲁多
lula: 卢拉
milei: 米莱
maduro: 马杜罗
petro: 佩特罗
sheinbaum: 辛鲍姆
ramaphosa: 拉马福萨
guterres: 古特雷斯
von der leyen: 冯德莱恩
rutte: 吕特
stoltenberg: 斯托尔滕贝格
grossi: 格罗西
tedros: 谭德塞
marcos: 马科斯
duterte: 杜特尔特
prabowo: 普拉博沃
anwar: 安瓦尔
musk: 马斯克
zuckerberg: 扎克伯格

hamas: 哈马斯
hezbollah: 真主党
houthi: 胡塞 胡塞武装
taliban: 塔利班
nato: 北约
who: 世卫组织 世界卫生组织
imf: 国际货币基金组织
opec: 欧佩克
fed: 美联储
reuters: 路透社 路透
afp: 法新社
xinhua: 新华社
yonhap: 韩联社
kyodo: 共同社
tass: 塔斯社
kcna: 朝中社
bloomberg: 彭博社 彭博
cnn: 美国有线电视新闻网
bbc: 英国广播公司
google: 谷歌
microsoft: 微软
amazon: 亚马逊
tesla: 特斯拉
nvidia: 英伟达
huawei: 华为
boeing: 波音
airbus: 空客 空中客车
samsung: 三星
toyota: 丰田
volkswagen: 大众汽车
beijing: 北京
shanghai: 上海
guangzhou: 广州
shenzhen: 深圳
tianjin: 天津
chongqing: 重庆
wuhan: 武汉
chengdu: 成都
nanjing: 南京
hangzhou: 杭州
taipei: 台北
kaohsiung: 高雄
tibet: 西藏
xinjiang: 新疆
washington: 华盛顿
new york: 纽约
los angeles: 洛杉矶
chicago: 芝加哥
san francisco: 旧金山
texas: 得克萨斯州 得州 德州
california: 加利福尼亚州 加州
florida: 佛罗里达州 佛州
alaska: 阿拉斯加
hawaii: 夏威夷
london: 伦敦
paris: 巴黎
berlin: 柏林
munich: 慕尼黑
rome: 罗马
madrid: 马德里
barcelona: 巴塞罗那
brussels: 布鲁塞尔
geneva: 日内瓦
vienna: 维也纳
warsaw: 华沙
prague: 布拉格
budapest: 布达佩斯
athens: 雅典
istanbul: 伊斯坦布尔
ankara: 安卡拉
moscow: 莫斯科
petersburg: 圣彼得堡
kursk: 库尔斯克
kyiv: 基辅
kharkiv: 哈尔科夫
odesa: 敖德萨
donetsk: 顿涅茨克
luhansk: 卢甘斯克
zaporizhzhia: 扎波罗热
kherson: 赫尔松
crimea: 克里米亚
minsk: 明斯克
tokyo: 东京
osaka: 大阪
hokkaido: 北海道
fukushima: 福岛
okinawa: 冲绳
seoul: 首尔
busan: 釜山
pyongyang: 平壤
hanoi: 河内
bangkok: 曼谷
manila: 马尼拉
jakarta: 雅加达
kuala lumpur: 吉隆坡
phnom penh: 金边
yangon: 仰光
delhi: 新德里
mumbai: 孟买
kashmir: 克什米尔
islamabad: 伊斯兰堡
karachi: 卡拉奇
kabul: 喀布尔
kathmandu: 加德满都
dhaka: 达卡
tehran: 德黑兰
baghdad: 巴格达
damascus: 大马士革
aleppo: 阿勒颇
beirut: 贝鲁特
jerusalem: 耶路撒冷
tel aviv: 特拉维夫
gaza: 加沙 加沙地带
rafah: 拉法
khan younis: 汗尤尼斯
west bank: 约旦河西岸
red sea: 红海
hormuz: 霍尔木兹海峡
cairo: 开罗
doha: 多哈
dubai: 迪拜
riyadh: 利雅得
sanaa: 萨那
khartoum: 喀土穆
nairobi: 内罗毕
addis ababa: 亚的斯亚贝巴
johannesburg: 约翰内斯堡
cape town: 开普敦
lagos: 拉各斯
sydney: 悉尼
melbourne: 墨尔本
canberra: 堪培拉
toronto: 多伦多
ottawa: 渥太华
mexico city: 墨西哥城
havana: 哈瓦那
caracas: 加拉加斯
rio: 里约热内卢 里约
sao paulo: 圣保罗
brasilia: 巴西利亚
buenos aires: 布宜诺斯艾利斯
south china sea: 南海
black sea: 黑海
mediterranean: 地中海
baltic: 波罗的海
europe: 欧洲
asia: 亚洲
africa: 非洲
middle east: 中东
latin america: 拉美 拉丁美洲
`;

/** All of the names in Chinese. */
export const chineseNames: readonly string[] = lines.split("\n").flatMap((line) =>
  line
    .slice(line.indexOf(": ") + 2)
    .split(" ")
    .filter(Boolean),
);

const english: ReadonlyMap<string, string> = new Map(
  lines.split("\n").flatMap((line) => {
    const colon = line.indexOf(": ");
    return colon < 0
      ? []
      : line
          .slice(colon + 2)
          .split(" ")
          .map((name) => [name, line.slice(0, colon)] as const);
  }),
);

const people: ReadonlySet<string> = new Set(
  lines
    .slice(0, lines.indexOf("\n\n"))
    .split("\n")
    .flatMap((line) => line.slice(line.indexOf(": ") + 2).split(" ")),
);

/** Whether a name that is known is a person's. */
export const isChinesePerson = (name: string): boolean => people.has(name);

/** What English calls whom or what a Chinese name names, of a name with points by its last part; else the name itself. */
export function englishOfChinese(name: string): string {
  return english.get(name) ?? english.get(name.slice(name.search(/[^·•・]*$/u))) ?? name;
}

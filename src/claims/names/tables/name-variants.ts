/** Spellings of one given name that folding of letters cannot bring together, to the one that stands for all. */
export const givenNameVariants: ReadonlyMap<string, string> = new Map(
  [
    "mohammed mohamed mohammad mohamad muhammad muhammed mohamud mahomed",
    "ahmed ahmad",
    "hussein hussain husain hossein husayn",
    "yusuf yousef youssef yousuf yusef",
    "dmitry dmitri dmitriy dimitri dimitry dmitrii",
    "alexander aleksandr alexandr aleksander oleksandr",
    "alexei alexey aleksei aleksey alexej oleksiy oleksii",
    "volodymyr wolodymyr volodimir",
    "yevgeny evgeny evgeni evgeniy yevgeni evgenii yevgeniy jewgeni",
    "yekaterina ekaterina",
    "yelena elena jelena",
    "mikhail michail mikhael",
    "nikolai nikolay nikolaj mykola",
    "yuri yury yuriy iouri juri",
    "andrei andrey andrej andriy",
    "viktor victor",
    "osama usama",
    "saud saoud",
  ].flatMap((line) => {
    const all = line.split(" ");
    return all.map((spelling) => [spelling, all[0]!] as const);
  }),
);

/**
 * Korean family names by romanisation (Revised, McCune–Reischauer, the North's own, and habit), to one that stands for all.
 * Used only for a name of the Korean shape: family name and two syllables.
 */
export const koreanFamilies: ReadonlyMap<string, string> = new Map(
  [
    "kim gim",
    "lee ri rhee yi li rhie",
    "park pak bak",
    "choe choi choy",
    "jong jung chung jeong chong",
    "kang gang",
    "cho jo joe",
    "yun yoon youn",
    "jang chang",
    "im lim rim",
    "han",
    "o oh",
    "so seo suh",
    "sin shin",
    "kwon gwon",
    "hwang",
    "an ahn",
    "song",
    "ryu yu yoo ryoo",
    "hong",
    "jon jun chun jeon chon",
    "ko go koh",
    "mun moon",
    "son sohn",
    "paek baek paik",
    "ho heo hur huh",
    "no noh roh ro",
    "nam",
    "sim shim",
    "ban pan",
    "kwak gwak",
    "hyon hyun",
  ].flatMap((line) => {
    const all = line.split(" ");
    return all.map((spelling) => [spelling, all[0]!] as const);
  }),
);

/** Frequent Chinese family names in Pinyin. Used only for a name of the Chinese shape: family name and two syllables. */
export const chineseFamilies: ReadonlySet<string> = new Set(
  `wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang feng yu dong xiao
  cheng cao yuan deng fu shen zeng peng lu su jiang cai jia ding wei xue ye yan pan du dai xia zhong tian ren fan fang shi yao tan xi
  mao hua qin qian qiu gong wen bai hou kong meng qi bo ji mo nie zou`.split(/\s+/),
);

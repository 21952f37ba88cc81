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
    "volodymyr wolodymyr",
    "yevgeny evgeny evgeni yevgeni evgenii yevgeniy jewgeni",
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

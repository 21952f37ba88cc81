import { vietnameseRole } from "../tables/foreign-roles.ts";

const space = /[ \u00a0]+/;
const capital = /^\p{Lu}/u;

/** Surnames that open most Vietnamese names, lower case. */
const vietnameseSurnames: ReadonlySet<string> = new Set(
  "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý trịnh đinh lâm mai tô cao lưu tạ châu đoàn vương phùng tống quách kiều lương chu tăng la giang hà thái văn".split(
    " ",
  ),
);
const longestVietnameseName = 4;

/** "Hải Vân Trịnh Quang Đức": a place or office and a name in one run of capitals: how many words stand before the name. */
export function vietnameseLead(words: readonly string[]): number {
  if (words.length <= longestVietnameseName) return 0;
  for (const length of [3, 4, 2])
    if (vietnameseSurnames.has(words.at(-length)!.toLowerCase())) return words.length - length;
  return 0;
}

/** "Cơ quan Địa chất Norvale": an office with where it is, whatever is capitalised in it. */
export function vietnameseOffice(part: string): string | null {
  const words = part.split(space);
  const isOffice = offices.has(words[0]!.toLowerCase()) || police.test(part);
  if (words.length < 3 || !isOffice || vietnameseRole.test(part)) return null;
  return capital.test(words[0]!) &&
    words[1]!.toLowerCase() !== "trưởng" &&
    words.some((word, at) => at > 0 && capital.test(word))
    ? part
    : null;
}

const police = /^công an\s/iu;

/** What of these names an office, with where it is: not "Công ty Sông Hồng". */
const offices: ReadonlySet<string> = new Set("bộ cục sở ủy cơ viện hội tòa đảng".split(" "));
export const isSmallBehind = (body: string) =>
  body
    .split(space)
    .slice(1)
    .every((word) => !capital.test(word));

const bodies: ReadonlySet<string> = new Set(
  "bộ cục sở ủy đài công cơ chính quân hãng tập viện văn hội tòa đảng ngân trường bệnh".split(" "),
);

/** "Bộ Ngoại giao": a Vietnamese body has a capital in front and small letters behind. */
export function vietnameseBody(part: string, at: number): string | null {
  const words = part.slice(at).split(space);
  if (vietnameseRole.test(part.slice(at))) return null;
  if (!bodies.has(words[0]!.toLowerCase()) || words.length < 2) return null;
  const named = capital.test(words.at(-1)!) && words.length > 2;
  return named && !offices.has(words[0]!.toLowerCase()) ? null : words.join(" ");
}

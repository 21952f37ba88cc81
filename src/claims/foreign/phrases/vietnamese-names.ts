import { vietnameseRole } from "../tables/foreign-roles.ts";

const space = /[ \u00a0]+/;
const capital = /^\p{Lu}/u;

/** Surnames that open most Vietnamese names, lower case. */
const vietnameseSurnames: ReadonlySet<string> = new Set(
  "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý trịnh đinh lâm mai tô cao lưu tạ châu đoàn vương phùng tống quách kiều lương chu tăng la giang hà thái văn trương đào thạch quản hứa mạc doãn đàm nghiêm lục lò khuất thân triệu cù cung diệp ninh hồng đổng tiêu từ bế nông hoa".split(
    " ",
  ),
);
const longestVietnameseName = 4;

/** "Thổ Nhĩ Kỳ | Selim Aras": how many words of a country stand before a name of two or more. */
export function countryLead(words: readonly string[]): number {
  for (const length of [3, 2, 1])
    if (words.length - length >= 2 && countries.has(words.slice(0, length).join(" "))) return length;
  return 0;
}

/** Whether a name opens with one of the surnames that open most Vietnamese names. */
export const opensWithSurname = (name: string): boolean =>
  vietnameseSurnames.has(name.slice(0, name.indexOf(" ")).toLowerCase());

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
  const isOffice = offices.has(words[0]!.toLowerCase()) || police.test(part) || embassy.test(part);
  if (words.length < 3 || !isOffice || vietnameseRole.test(part)) return null;
  // "công an huyện Đồng Xá": behind other words it has no capital.
  const named = capital.test(words[0]!) || (police.test(part) && words.length > 3);
  return named && words[1]!.toLowerCase() !== "trưởng" && words.some((word, at) => at > 0 && capital.test(word))
    ? part.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
    : null;
}
const embassy = /^(?:đại sứ quán|tổng cục|tổng công ty|tổng liên đoàn|ban chỉ)\s/iu;

const police = /^công an\s/iu;

/** Of a phrase's runs of capitals those that no office holds and that are no town's: "Người Phát ngôn", "Chủ tịch UBND xã Đồng Lau". */
export function isVietnameseNameRun(part: string, at: number, run: string): boolean {
  const held = vietnameseRole.exec(part)?.[0].length ?? 0;
  if (at + run.length <= held) return false;
  // "Đội cứu hộ CNCH Công | an"
  if (/Công$/u.test(run) && /^ an(?=\s|$)/u.test(part.slice(at + run.length))) return false;
  if (districts.test(run) || (countries.has(run) && officials.test(part.slice(0, at)))) return false;
  return !(placeBefore.test(part.slice(0, at)) || (ubnd.test(run) && run.split(space).length === 1));
}
const districts = /^(?:Q|P|H|X|TP|TX|TT)\.\p{Lu}/u;
/** Nouns for people of a country, right before its name: "một quan chức Nhật Bản". */
const officials =
  /(?:^|\s)(?:quan chức|giới chức|nhà ngoại giao|ngoại trưởng|tổng thống|thủ tướng|công dân|chuyên gia|bộ trưởng|người phát ngôn|nhà chức trách|truyền hình|truyền thông|báo chí)\s+$/iu;
const countries: ReadonlySet<string> = new Set(
  `Mỹ,Nga,Trung Quốc,Nhật Bản,Nhật,Hàn Quốc,Hàn,Triều Tiên,Việt Nam,Ukraine,Đức,Pháp,Anh,Ý,Ba Lan,Tây Ban Nha,Bồ Đào Nha,Hà Lan,Bỉ,Thụy Sĩ,Thụy Điển,Na Uy,Phần Lan,Đan Mạch,Áo,Hungary,Hy Lạp,Thổ Nhĩ Kỳ,Thái Lan,Lào,Campuchia,Myanmar,Ấn Độ,Pakistan,Indonesia,Malaysia,Philippines,Singapore,Đài Loan,Israel,Palestine,Iran,Iraq,Syria,Li-băng,Lebanon,Ả Rập Saudi,Ai Cập,Qatar,Úc,Canada,Mexico,Brazil,Cuba,Venezuela,Belarus,Kazakhstan,Afghanistan,Argentina,Chile,Colombia,Peru,Jordan,Kuwait,Libya,Ma-rốc,Nam Phi,Nigeria,Kenya,Sudan,Yemen,Bangladesh,Nepal,Sri Lanka,Uzbekistan,Gruzia,Armenia,Azerbaijan,Romania,Serbia,Bulgaria,Séc,Slovakia,Iceland,Ireland,New Zealand`.split(
    ",",
  ),
);
const placeBefore = /(?:^|\s)(?:tỉnh|huyện|xã|quận|phường|thị xã|thị trấn|thôn|ấp|thành phố|TP\.?|nước)\s+$/iu;
const ubnd = /^(?:UBND|HĐND|CLB|HLV|ĐH|THPT|THCS)$/u;

/** "Số liệu của Cục Đo lường": a document, and whose it is. */
export const withoutDocument = (part: string) => part.replace(documentOf, "");
const documentOf =
  /^(?:(?:các |những )?(?:số liệu|báo cáo|thống kê|thông tin|ước tính|thông báo|tuyên bố|kết luận|dữ liệu|khảo sát|trang|tờ)(?: (?:thống kê|chính thức|sơ bộ|mới nhất|nhanh|ban đầu))*(?: (?:của|từ))?) (?=\p{Lu})/iu;

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

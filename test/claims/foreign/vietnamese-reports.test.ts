import assert from "node:assert/strict";
import { test } from "node:test";
import { claimsOf } from "../article-of.ts";

const vietnamese = { language: "vi", publishedAt: "2031-03-12", publishedPrecision: "day" } as const;

/** [text, each claim as "speaker: content"; "own" without a speaker, "?" without a name]. */
const told: readonly (readonly [string, readonly string[]])[] = [
  // What things go by is nobody's account.
  [
    "Tàu chạy theo hướng Bắc đã va chạm với thuyền của ông Mạc Văn Sinh.",
    ["own: Tàu chạy theo hướng Bắc đã va chạm với thuyền của ông Mạc Văn Sinh"],
  ],
  [
    "Theo chương trình, cảng sẽ mở cửa lại vào tháng sau.",
    ["own: Theo chương trình, cảng sẽ mở cửa lại vào tháng sau"],
  ],
  ["Theo đó, ba cây cầu phải đóng cửa để sửa chữa.", ["own: Theo đó, ba cây cầu phải đóng cửa để sửa chữa"]],
  [
    "Họ làm việc theo lời dạy của thầy Hoàng Vĩnh trong nhiều năm.",
    ["own: Họ làm việc theo lời dạy của thầy Hoàng Vĩnh trong nhiều năm"],
  ],
  ["Cầu cảng hoàn toàn an toàn theo ông Mạc Văn Sinh.", ["Mạc Văn Sinh: Cầu cảng hoàn toàn an toàn"]],
  ["Theo Cục Đo lường (Bộ Khoa học), mực nước đã giảm mạnh.", ["Cục Đo lường: mực nước đã giảm mạnh"]],
  ["Theo số liệu Tổng cục Cảng biển, lượng hàng giảm mạnh.", ["Tổng cục Cảng biển: lượng hàng giảm mạnh"]],
  // A comma or colon behind the verb.
  ["Ông Mạc Văn Sinh cho biết, cây cầu đã được mở lại.", ["Mạc Văn Sinh: cây cầu đã được mở lại"]],
  ["Ông Mạc Văn Sinh nói: Cây cầu này quá cũ và phải sửa ngay.", ["Mạc Văn Sinh: Cây cầu này quá cũ và phải sửa ngay"]],
  // The parts of an office and its place.
  [
    "Trao đổi với báo chí, ông Lê Văn Khoát, Chủ tịch UBND xã Đồng Lau, huyện Sơn Hạ, tỉnh Bình Lâm xác nhận trên địa bàn vừa xảy ra sạt lở.",
    ["Lê Văn Khoát: trên địa bàn vừa xảy ra sạt lở"],
  ],
  [
    "Ông Lê Văn Khoát, Chủ tịch UBND xã Đồng Lau (huyện Sơn Hạ, tỉnh Bình Lâm) cho biết, đường đã thông.\n“Chúng tôi đã dọn xong đá”, Chủ tịch UBND xã Đồng Lau nói.",
    ["Lê Văn Khoát: đường đã thông", "Lê Văn Khoát: “Chúng tôi đã dọn xong đá”"],
  ],
  ["Lãnh đạo UBND huyện Sơn Hạ cho biết nước đã rút.", ["?: nước đã rút"]],
  [
    "Chiều nay, công an huyện Sơn Hạ, tỉnh Bình Lâm, cho biết đang tìm chiếc xe.",
    ["Công an huyện Sơn Hạ: đang tìm chiếc xe"],
  ],
  ["Một quan chức Nhật Bản cho biết tàu đã rời cảng.", ["?: tàu đã rời cảng"]],
  [
    "Bác sĩ Trịnh Huy Thạc cho biết phòng mổ đã kín chỗ.\n“Chúng tôi làm việc cả đêm”, bác sĩ Huy Thạc kể.",
    ["Trịnh Huy Thạc: phòng mổ đã kín chỗ", "Trịnh Huy Thạc: “Chúng tôi làm việc cả đêm”"],
  ],
  [
    "Nhiều người chia sẻ, bình luận về đoạn phim quay ở cầu cảng.",
    ["own: Nhiều người chia sẻ, bình luận về đoạn phim quay ở cầu cảng"],
  ],
  [
    "Bộ trưởng Nội vụ Thổ Nhĩ Kỳ Selim Aras nói rằng, số nạn nhân sẽ còn tăng.",
    ["Selim Aras: số nạn nhân sẽ còn tăng"],
  ],
  [
    "Ông Mạc Văn Sinh khẳng định, ông hài lòng với mọi phần trả lời.",
    ["Mạc Văn Sinh: ông hài lòng với mọi phần trả lời"],
  ],
  // Verbs that are nouns there, or parts of other words, and what somebody answers.
  ["Mức phạt cao hơn đề nghị của đại diện cảng.", ["own: Mức phạt cao hơn đề nghị của đại diện cảng"]],
  [
    "Tòa triển khai các thủ tục cần thiết trong tuần này.",
    ["own: Tòa triển khai các thủ tục cần thiết trong tuần này"],
  ],
  [
    "Bộ trưởng đã trả lời câu hỏi của phóng viên về cây cầu.",
    ["own: Bộ trưởng đã trả lời câu hỏi của phóng viên về cây cầu"],
  ],
  ["Người dân đã gọi và thông báo cho cảnh sát cảng.", ["own: Người dân đã gọi và thông báo cho cảnh sát cảng"]],
  // A quotation in a paragraph of its own, and one that reaches over paragraphs.
  [
    "Trả lời báo chí, ông Mạc Văn Sinh nêu rõ:\n“Chúng tôi sẽ mở lại cây cầu trong tháng này. Không có lý do để chờ.”",
    ["Mạc Văn Sinh: “Chúng tôi sẽ mở lại cây cầu trong tháng này. Không có lý do để chờ.”"],
  ],
  [
    '"Cây cầu đã đóng từ hôm qua.\n\nChúng tôi đang sửa chữa suốt đêm.\n\nXin mọi người chờ thêm!", ông Mạc Văn Sinh viết.',
    ['Mạc Văn Sinh: "Cây cầu đã đóng từ hôm qua. Chúng tôi đang sửa chữa suốt đêm. Xin mọi người chờ thêm!"'],
  ],
  // A list in brackets stays in its sentence.
  [
    "Lũ làm 9 người chết (Hạ Lâm 5 người; Sơn Vĩ 4 người).",
    ["own: Lũ làm 9 người chết (Hạ Lâm 5 người; Sơn Vĩ 4 người)"],
  ],
];

for (const [text, expected] of told) {
  test(`vi: ${text}`, () => {
    const found = claimsOf(text, vietnamese).map(
      ({ voice, speakers, text: content }) => `${voice === "own" ? "own" : (speakers[0]?.name ?? "?")}: ${content}`,
    );
    assert.deepEqual(found, expected);
  });
}

/** [headline, its claim; null of a mere phrase]. */
const headlines: readonly (readonly [string, string | null])[] = [
  ["Xe tải đâm cột điện, hai người tử vong", "own: Xe tải đâm cột điện, hai người tử vong"],
  ["Chủ tịch Hội Cảng biển Mạc Văn Sinh: Cầu sẽ mở lại trong tháng này", "Mạc Văn Sinh: Cầu sẽ mở lại trong tháng này"],
  ["Những bãi biển đẹp nhất miền Trung", null],
];

for (const [title, expected] of headlines) {
  test(`vi: the headline "${title}"`, () => {
    const [claim] = claimsOf("", { ...vietnamese, title });
    const found = claim && `${claim.voice === "own" ? "own" : (claim.speakers[0]?.name ?? "?")}: ${claim.text}`;
    assert.equal(found ?? null, expected);
  });
}

test("vi: syllables of other words neither deny nor leave open", () => {
  const mood = (text: string) => {
    const { modality, negated } = claimsOf(text, vietnamese)[0]!;
    return `${modality} ${negated}`;
  };
  assert.equal(mood("Cụ thể, thi thể nạn nhân đã được đưa về nhà."), "asserted false");
  assert.equal(mood("Phiên họp diễn ra trong không khí thẳng thắn, sôi nổi."), "asserted false");
  assert.equal(mood("Cây cầu có thể mở lại vào tuần sau."), "possible false");
  assert.equal(mood("Cây cầu không mở lại trong tuần này."), "asserted true");
});

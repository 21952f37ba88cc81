import assert from "node:assert/strict";
import { test } from "node:test";
import { claimsOf } from "../article-of.ts";

/** A language, a text, and of its last claim the content, the speaker's name and role ("own": nobody's), modality and denial. */
type Told = readonly [string, string, string, string | null, string | null, string, boolean];

const told: readonly Told[] = [
  // German: what is admitted, reproached and reported, and on whose account.
  [
    "de",
    "Der Verkehrsminister räumte Fehler beim Kai ein.",
    "Fehler beim Kai",
    null,
    "Verkehrsminister",
    "asserted",
    false,
  ],
  [
    "de",
    "Der Verkehrsminister räumte die Küche ein.",
    "Der Verkehrsminister räumte die Küche ein",
    "own",
    null,
    "asserted",
    false,
  ],
  [
    "de",
    "Die Träger hätten nachgegeben, meldet das Staatsfernsehen.",
    "Die Träger hätten nachgegeben",
    null,
    null,
    "asserted",
    false,
  ],
  [
    "de",
    "Die Ampel war aus, wie ein Polizeisprecher am 14. Mai sagte.",
    "Die Ampel war aus",
    null,
    "Polizeisprecher",
    "asserted",
    false,
  ],
  ["de", "Der Kai wurde nach offiziellen Angaben geräumt.", "Der Kai wurde geräumt", null, null, "asserted", false],
  [
    "de",
    "Der Kai wurde nach langen Arbeiten geräumt.",
    "Der Kai wurde nach langen Arbeiten geräumt",
    "own",
    null,
    "asserted",
    false,
  ],
  [
    "de",
    "Aus Kreisen der Koalition verlautete, der Kai sei verkauft.",
    "der Kai sei verkauft",
    null,
    null,
    "asserted",
    false,
  ],
  [
    "de",
    "Nach Einschätzung des Hafendienstes ist der Kai sicher.",
    "ist der Kai sicher",
    "Hafendienst",
    null,
    "asserted",
    false,
  ],
  ["de", "Nach dem Sturm fordern die Fischer einen neuen Kai.", "einen neuen Kai", null, null, "planned", false],
  [
    "de",
    "Seit Mai rechnet Vorstand Ines Brandt mit einer „leichten Erholung“.",
    "mit einer „leichten Erholung“",
    "Ines Brandt",
    "Vorstand",
    "asserted",
    false,
  ],
  // What is not excluded may be; what is excluded is denied.
  [
    "de",
    "Das Ministerium schließt einen Anschlag nicht aus.",
    "einen Anschlag",
    null,
    "Ministerium",
    "possible",
    false,
  ],
  ["de", "Das Ministerium schließt einen Anschlag aus.", "einen Anschlag", null, "Ministerium", "asserted", true],
  ["ru", "Спикер не исключил, что выборы перенесли.", "выборы перенесли", null, "Спикер", "possible", false],
  ["ru", "Спикер исключил перенос выборов.", "перенос выборов", null, "Спикер", "asserted", true],
  // What is promised is to come, and what is said of somebody may be, around a cue too.
  ["de", "Die Ministerin kündigte an, den Kai zu sperren.", "den Kai zu sperren", null, "Ministerin", "planned", false],
  ["de", "Der Mann bestreitet, den Kai gesperrt zu haben.", "den Kai gesperrt zu haben", null, null, "asserted", true],
  [
    "de",
    "Der Mann soll laut Polizei zwei Boote gestohlen haben.",
    "Der Mann soll zwei Boote gestohlen haben",
    null,
    "Polizei",
    "possible",
    false,
  ],
  ["vi", "Ông Sơn cam kết hoàn thành cầu.", "hoàn thành cầu", "Sơn", null, "planned", false],
  ["vi", "Nhà máy được cho là đã xả thải.", "Nhà máy được cho là đã xả thải", "own", null, "possible", false],
  // A pronoun is nobody of another gender.
  [
    "de",
    "Die Staatsanwaltschaft wirft ihm Untreue vor. Er weist die Vorwürfe zurück.",
    "die Vorwürfe",
    null,
    null,
    "asserted",
    true,
  ],
  // Offices in front of a name.
  [
    "de",
    "Nationalrätin Sera Capaul sagte, der Kai sei zu.",
    "der Kai sei zu",
    "Sera Capaul",
    "Nationalrätin",
    "asserted",
    false,
  ],
  [
    "de",
    "Ministerin Dr. Lea Brandt sagte, der Kai sei zu.",
    "der Kai sei zu",
    "Lea Brandt",
    "Ministerin",
    "asserted",
    false,
  ],
  [
    "ru",
    "Президент Каддары Амир Дахли заявил, что мост закрыт.",
    "мост закрыт",
    "Амир Дахли",
    "Президент Каддары",
    "asserted",
    false,
  ],
  [
    "ru",
    "Президент Мария Луиза Перес заявила, что мост закрыт.",
    "мост закрыт",
    "Мария Луиза Перес",
    "Президент",
    "asserted",
    false,
  ],
  ["ru", "Мэр Карвика заявил, что мост закрыт.", "мост закрыт", null, "Мэр Карвика", "asserted", false],
  [
    "ru",
    "По словам Марины Корзун, пресс-секретаря порта, мост закрыт.",
    "мост закрыт",
    "Марина Корзун",
    "пресс-секретаря порта",
    "asserted",
    false,
  ],
  // Russian bodies whatever their case, and no adjective for a name.
  [
    "ru",
    "В Следственном комитете заявили, что мост закрыт.",
    "мост закрыт",
    "Следственный комитет",
    null,
    "asserted",
    false,
  ],
  ["ru", "В Минфине заявили, что мост закрыт.", "мост закрыт", "Минфин", null, "asserted", false],
  ["ru", "Учёные Карвикского университета установили, что мост стар.", "мост стар", null, null, "asserted", false],
  ["ru", "Андрей Белый сообщил, что мост закрыт.", "мост закрыт", "Андрей Белый", null, "asserted", false],
  // Who relies on others speaks alone; between commas and behind a colon speech goes on.
  [
    "ru",
    "Мост закрыт, пишут «Деловые вести» со ссылкой на два источника.",
    "Мост закрыт",
    "Деловые вести",
    null,
    "asserted",
    false,
  ],
  ["ru", "Эпидемия, отмечают врачи, пошла на спад.", "Эпидемия пошла на спад", null, null, "asserted", false],
  [
    "ru",
    "Прокурор Денис Рогов возразил: экспертиза нашла следы.",
    "экспертиза нашла следы",
    "Денис Рогов",
    "Прокурор",
    "asserted",
    false,
  ],
  // Vietnamese: what is done for a purpose, and what a rumour says, is said by nobody.
  [
    "vi",
    "Hàng nghìn người xuống đường để phản đối luật mới.",
    "Hàng nghìn người xuống đường để phản đối luật mới",
    "own",
    null,
    "asserted",
    false,
  ],
  ["vi", "Ông Sơn phản đối luật mới.", "luật mới", "Sơn", null, "asserted", false],
  [
    "vi",
    "Công an huyện Đồng Xá cho biết cầu đã đóng.",
    "cầu đã đóng",
    "Công an huyện Đồng Xá",
    null,
    "asserted",
    false,
  ],
  [
    "vi",
    "Ông Sơn nói 3 máy bay không người lái đã bị bắn hạ.",
    "3 máy bay không người lái đã bị bắn hạ",
    "Sơn",
    null,
    "asserted",
    false,
  ],
  ["ru", "Минобороны сообщило, что мост закрыт.", "мост закрыт", "Минобороны", null, "asserted", false],
  ["ru", "Министерство сообщило, что мост закрыт.", "мост закрыт", null, "Министерство", "asserted", false],
  // By an account of others, who gives all of it; nobody demands what is done to them.
  [
    "de",
    "Die meisten Fischer lehnen den Plan laut einer Umfrage ab.",
    "Die meisten Fischer lehnen den Plan ab",
    null,
    null,
    "asserted",
    false,
  ],
  ["ru", "Власти Карвика отрицают, что мост закрыт.", "мост закрыт", null, "Власти Карвика", "asserted", true],
  [
    "ru",
    "Мост закрыт, отметил губернатор, добавив, что угрозы нет.",
    "угрозы нет",
    null,
    "губернатор",
    "asserted",
    true,
  ],
  [
    "vi",
    "Bị cáo Phước bị đề nghị mức án 12 năm tù.",
    "Bị cáo Phước bị đề nghị mức án 12 năm tù",
    "own",
    null,
    "asserted",
    false,
  ],
  [
    "vi",
    "Ông Sơn nói họ không loại trừ khả năng đóng cầu.",
    "họ không loại trừ khả năng đóng cầu",
    "Sơn",
    null,
    "possible",
    false,
  ],
  [
    "vi",
    "Ông Lý Quang Tường, giám đốc Sở Giáo dục, cho hay cầu đã đóng.",
    "cầu đã đóng",
    "Lý Quang Tường",
    "giám đốc Sở Giáo dục",
    "asserted",
    false,
  ],
];

for (const [language, text, content, name, role, modality, negated] of told) {
  test(`${language}: ${text}`, () => {
    const claim = claimsOf(text, { language }).at(-1);
    const [speaker] = claim?.speakers ?? [];
    const who = claim?.voice === "own" ? ["own", null] : [speaker?.name ?? null, speaker?.role ?? null];
    assert.deepEqual([claim?.text, ...who, claim?.modality, claim?.negated], [content, name, role, modality, negated]);
  });
}

test("de: who is told by another speaks inside the other's words", () => {
  const [outer, inner, ...others] = claimsOf(
    "Präsident Ivan Dorn habe ihm versichert, dass kein Kai gesperrt würde, sagte der Gesandte Karl Brandt nach dem Treffen.",
    { language: "de" },
  );
  assert.deepEqual(
    [outer?.speakers[0]?.name, inner?.speakers[0]?.name, others.length],
    ["Karl Brandt", "Ivan Dorn", 0],
  );
  assert.deepEqual([inner?.text, inner?.within], ["kein Kai gesperrt würde", outer?.id]);
});

test("vi: what somebody denies is no claim of theirs", () => {
  const claims = claimsOf("Công ty Hải Long bác bỏ thông tin cho rằng cầu đã đóng.", { language: "vi" });
  assert.deepEqual(
    claims.map(({ text, negated }) => [text, negated]),
    [["thông tin cho rằng cầu đã đóng", true]],
  );
});

test("ru: a name in marks makes no quotation", () => {
  const [claim] = claimsOf("Прибыль банка «Волна» выросла, следует из отчёта.", { language: "ru" });
  assert.equal(claim?.type, "indirect");
});

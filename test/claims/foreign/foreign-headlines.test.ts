import assert from "node:assert/strict";
import { test } from "node:test";
import { claimsOf } from "../article-of.ts";

/** A language, a headline, and of the one claim in it the type, content, and the speaker's name and role. */
const told: readonly (readonly [string, string, string, string, string | null, string | null])[] = [
  ["de", "Zwölf Verletzte bei Brand in Karwick", "assertion", "Zwölf Verletzte bei Brand in Karwick", null, null],
  ["de", "Fischer demonstrieren gegen Sparkurs", "assertion", "Fischer demonstrieren gegen Sparkurs", null, null],
  ["de", "Razzia im Hafen: Polizei findet Waffen", "assertion", "Razzia im Hafen: Polizei findet Waffen", null, null],
  ["de", "Ministerin Brandt: Kai wird gesperrt", "indirect", "Kai wird gesperrt", "Brandt", "Ministerin"],
  ["de", "Medien: Reederei plant Verkauf", "indirect", "Reederei plant Verkauf", null, null],
  ["de", "„Wir sind am Ende“: Fischer im Streik", "direct", "„Wir sind am Ende“", null, null],
  ["ru", "В порту Карвика загорелся склад", "assertion", "В порту Карвика загорелся склад", null, null],
  [
    "ru",
    "Взрыв в порту: число раненых выросло до 27",
    "assertion",
    "Взрыв в порту: число раненых выросло до 27",
    null,
    null,
  ],
  ["ru", "Эксперт назвал срок ремонта", "assertion", "Эксперт назвал срок ремонта", null, null],
  ["ru", "СМИ: мост закроют в мае", "indirect", "мост закроют в мае", null, null],
  ["ru", "Мэр Карвика: мост закроют в мае", "indirect", "мост закроют в мае", null, "Мэр Карвика"],
  ["vi", "Reuters: EU sắp áp thuế thép", "indirect", "EU sắp áp thuế thép", "Reuters", null],
  [
    "vi",
    "Cháy xưởng gỗ ở Tân Mỹ: Số người chết vượt 40",
    "assertion",
    "Cháy xưởng gỗ ở Tân Mỹ: Số người chết vượt 40",
    null,
    null,
  ],
  ["es", "“Esto es una vergüenza”: los pescadores en huelga", "direct", "“Esto es una vergüenza”", null, null],
  ["es", "Ministra Ruiz: el puerto se cierra", "indirect", "el puerto se cierra", "Ruiz", "Ministra"],
  ["pt", "Mídia: porto vai fechar em maio", "indirect", "porto vai fechar em maio", null, null],
  ["es", "Murieron 14 personas en Valdemora", "assertion", "Murieron 14 personas en Valdemora", null, null],
];

for (const [language, title, type, content, name, role] of told) {
  test(`${language}: a headline that tells: ${title}`, () => {
    const [claim, ...others] = claimsOf("", { language, title });
    const [speaker] = claim?.speakers ?? [];
    assert.deepEqual([claim?.type, claim?.text, others.length], [type, content, 0]);
    assert.deepEqual([speaker?.name ?? null, speaker?.role ?? null], [name, role]);
  });
}

/** Phrases, questions, works, and what may be a speaker or a matter. */
const idle: readonly (readonly [string, string])[] = [
  ["de", "Die Kunst des Wartens im alten Hafen"],
  ["de", "Wie der Wolf in den Hafen kam"],
  ["de", "„Der Herr der Kräne“: Neue Serie startet"],
  ["de", "Berlin: Polizei nimmt drei Männer fest"],
  ["de", "Muss der Kai weg? Das sagen die Fischer"],
  ["ru", "Новые планы старого порта"],
  ["ru", "Савушкин: мост закроют в мае"],
  ["vi", "Bộ Giao thông nói gì về giá vé?"],
  ["vi", "Hình ảnh đẹp ở cảng Sông Thu"],
  ["es", "Cómo llegar al puerto de noche"],
];

for (const [language, title] of idle) {
  test(`${language}: a headline that tells nothing sure: ${title}`, () => {
    assert.deepEqual(claimsOf("", { language, title }), []);
  });
}

test("ru: whom the text names in full speaks in the headline by the surname", () => {
  const [claim] = claimsOf("Губернатор Олег Савушкин приехал утром.", {
    language: "ru",
    title: "Савушкин: мост закроют в мае",
  });
  assert.deepEqual([claim?.type, claim?.speakers[0]?.name], ["indirect", "Олег Савушкин"]);
});

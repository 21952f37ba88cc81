import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { canonicalLanguage, detectLanguage, mayBe } from "../../src/text/languages.ts";

const sentences: Record<string, string> = {
  en: "The president said on Wednesday that the talks would go on next week.",
  es: "El presidente dijo el miércoles que las conversaciones continuarán la próxima semana.",
  fr: "Le président a déclaré mercredi que les discussions se poursuivraient la semaine prochaine.",
  de: "Der Präsident sagte am Mittwoch, dass die Gespräche nächste Woche weitergehen.",
  pt: "O presidente disse na quarta-feira que as conversas vão continuar na próxima semana.",
  it: "Il presidente ha detto mercoledì che i colloqui continueranno la prossima settimana.",
  nl: "De president zei woensdag dat de gesprekken volgende week worden voortgezet.",
  af: "Die president het gesê die samesprekings sal volgende week voortgaan, maar hy wil nie saam met hulle gaan nie.",
  ru: "Президент сказал в среду, что переговоры продолжатся на следующей неделе.",
  uk: "Президент сказав у середу, що переговори триватимуть наступного тижня.",
  kk: "Қазақстан президенті келіссөздер келесі аптада жалғасатынын айтты, деп хабарлады үкімет.",
  mk: "Претседателот рече дека разговорите ќе продолжат следната недела во Скопје, пред сѐ меѓу ѓаковците.",
  pl: "Prezydent powiedział w środę, że rozmowy będą kontynuowane w przyszłym tygodniu.",
  cs: "Prezident ve středu řekl, že jednání budou pokračovat příští týden.",
  hu: "Az elnök szerdán azt mondta, hogy a tárgyalások jövő héten folytatódnak.",
  tr: "Cumhurbaşkanı çarşamba günü görüşmelerin gelecek hafta devam edeceğini söyledi.",
  vi: "Tổng thống nói hôm thứ Tư rằng các cuộc đàm phán sẽ tiếp tục vào tuần tới.",
  id: "Presiden mengatakan pada hari Rabu bahwa pembicaraan tersebut akan berlanjut karena belum selesai.",
  ms: "Perdana Menteri berkata beliau akan hadir kerana mesyuarat itu penting bagi negara.",
  ar: "قال الرئيس يوم الأربعاء إن المحادثات ستستمر الأسبوع المقبل.",
  fa: "رئیس جمهور روز چهارشنبه گفت که مذاکرات هفته آینده ادامه خواهد داشت.",
  ps: "ولسمشر د چهارشنبې په ورځ وویل چې خبرې به راتلونکې اونۍ کې دوام ومومي او ښه پایله به ولري.",
  he: "הנשיא אמר ביום רביעי כי השיחות יימשכו בשבוע הבא.",
  zh: "总统星期三表示，会谈将在下周继续进行。",
  ja: "大統領は水曜日、協議は来週も続くと述べた。",
  ko: "대통령은 수요일 회담이 다음 주에도 계속될 것이라고 말했다.",
  th: "ประธานาธิบดีกล่าวเมื่อวันพุธว่าการเจรจาจะดำเนินต่อไปในสัปดาห์หน้า",
  km: "ប្រធានាធិបតីបានថ្លែងនៅថ្ងៃពុធថាការចរចានឹងបន្តនៅសប្តាហ៍ក្រោយ",
  my: "သမ္မတက ဆွေးနွေးပွဲတွေ လာမယ့်အပတ်မှာ ဆက်လုပ်မယ်လို့ ဗုဒ္ဓဟူးနေ့က ပြောပါတယ်",
  si: "සාකච්ඡා ලබන සතියේ දිගටම පවත්වන බව ජනාධිපතිවරයා බදාදා පැවසීය.",
  hi: "राष्ट्रपति ने बुधवार को कहा कि बातचीत अगले सप्ताह जारी रहेगी।",
  sw: "Rais alisema mazungumzo yataendelea wiki ijayo baada ya viongozi wote wawili kukutana siku ya Jumatano.",
  cy: "Dywedodd yr arlywydd y byddai'r trafodaethau'n parhau yr wythnos nesaf ar ôl i'r ddau gyfarfod ddydd Mercher.",
  el: "Ο πρόεδρος δήλωσε την Τετάρτη ότι οι συνομιλίες θα συνεχιστούν την επόμενη εβδομάδα.",
};

for (const [language, sentence] of Object.entries(sentences)) {
  test(`knows ${language}`, () => assert.equal(detectLanguage(sentence), language));
}

test("abstains where there is too little or nothing to tell by", () => {
  for (const text of [
    "",
    "   ",
    "12 34 56 — 78",
    "Kim Park",
    "https://example.org/the/news/of/the/day",
    "a@example.org",
    "xqzt wvkp jjqx zzkw xqzt wvkp jjqx",
  ]) {
    assert.equal(detectLanguage(text), null, text);
  }
});

test("Ukrainian and Russian are told apart in a headline, and neither in a name", () => {
  const headlines: readonly (readonly [string, string])[] = [
    ["Загинули двоє людей, повідомив мер.", "uk"],
    ["Суд закрив справу, заявила адвокатка.", "uk"],
    ["Президент Володимир Зеленський прибув до Брюсселя", "uk"],
    ["Погибли два человека, сообщил мэр.", "ru"],
    ["Суд закрыл дело, заявила адвокат.", "ru"],
    ["Президент Владимир Зеленский прибыл в Брюссель", "ru"],
  ];
  for (const [text, language] of headlines) assert.equal(detectLanguage(text), language, text);
  assert.equal(detectLanguage("Олена Бережна"), null);
});

test("a page's own claim counts for languages that cannot be told, and for short texts", () => {
  assert.equal(mayBe("Umongameli uthe izingxoxo zizoqhubeka. ".repeat(20), "zu"), true);
  assert.equal(mayBe("Umongameli uthe izingxoxo zizoqhubeka. ".repeat(20), "en-GB"), false);
  assert.equal(mayBe("Kim Park", "ko"), true);
});

test("language tags take their canonical form", () => {
  assert.equal(canonicalLanguage("en_gb"), "en-GB");
  assert.equal(canonicalLanguage("not a tag!"), null);
});

test("no string makes it throw", () => {
  fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => void detectLanguage(text)));
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { readPage } from "../../src/documents/page.ts";

interface Sample {
  readonly language: string;
  readonly direction?: "rtl";
  readonly site: string;
  readonly title: string;
  readonly standfirst: string;
  readonly byline: string;
  readonly author: string;
  readonly date: string;
  readonly caption: string;
  readonly paragraphs: readonly string[];
  readonly teaser: string;
  readonly call: string;
}

/** Invented news of an invented ferry line, in the shapes that pages of each language have. */
const samples: readonly Sample[] = [
  {
    language: "es",
    site: "Diario del Puerto",
    title: "El transbordador de Villamar volverá a navegar en primavera",
    standfirst: "La alcaldesa promete que el servicio costará lo mismo que antes del temporal.",
    byline: "Por Lucía Ferrán",
    author: "Lucía Ferrán",
    date: "12 de marzo de 2024, 18:40",
    caption: "El muelle de Villamar, el lunes.",
    paragraphs: [
      "El transbordador que une Villamar con la isla de Brea volverá a navegar en abril, anunció el lunes la alcaldesa, Rosa Peñalver, tras una reunión con los vecinos.",
      "«No habrá subida de tarifas», aseguró Peñalver ante unas doscientas personas, y añadió que el barco, reparado en un astillero cercano, pasará la inspección esta semana.",
      "El servicio quedó suspendido en noviembre, cuando un temporal rompió la rampa de embarque y dejó incomunicadas a más de trescientas familias durante nueve días.",
    ],
    teaser: "Lee también: La isla que aprendió a vivir sin barco",
    call: "Síguenos en Facebook",
  },
  {
    language: "fr",
    site: "Le Courrier du Cap",
    title: "Le bac de Port-Levant reprendra la mer au printemps",
    standfirst: "La mairie assure que les tarifs ne bougeront pas après la tempête de novembre.",
    byline: "Par Étienne Vasseur",
    author: "Étienne Vasseur",
    date: "Publié le 12 mars 2024 à 18h40",
    caption: "Le quai de Port-Levant, lundi.",
    paragraphs: [
      "Le bac qui relie Port-Levant à l’île de Brède reprendra la mer en avril, a annoncé lundi la maire, Hélène Courtois, à l’issue d’une réunion avec les habitants.",
      "« Les tarifs ne changeront pas », a assuré l’élue devant près de deux cents personnes, avant de préciser que le navire serait inspecté dans la semaine.",
      "La liaison était interrompue depuis novembre : une tempête avait brisé la rampe d’embarquement et coupé du continent plus de trois cents familles pendant neuf jours.",
    ],
    teaser: "À lire aussi : L’île qui vivait sans bateau",
    call: "Suivez-nous sur Facebook",
  },
  {
    language: "de",
    site: "Küstenbote",
    title: "Fähre nach Brede soll im Frühjahr wieder fahren",
    standfirst: "Die Bürgermeisterin verspricht, dass die Überfahrt nicht teurer wird als vor dem Sturm.",
    byline: "Von Jörg Lindemann",
    author: "Jörg Lindemann",
    date: "12.03.2024, 18:40 Uhr",
    caption: "Der Anleger von Hafenrode am Montag.",
    paragraphs: [
      "Die Fähre zwischen Hafenrode und der Insel Brede soll im April wieder fahren, wie Bürgermeisterin Karla Wendt am Montag nach einem Treffen mit Anwohnern mitteilte.",
      "„Die Preise bleiben, wie sie sind“, sagte Wendt vor rund zweihundert Menschen und fügte hinzu, das Schiff werde noch in dieser Woche in der Werft abgenommen.",
      "Die Verbindung ruht seit November, als ein Sturm die Laderampe zerstörte und mehr als dreihundert Familien neun Tage lang vom Festland abgeschnitten waren.",
    ],
    teaser: "Lesen Sie auch: Die Insel, die ohne Schiff auskam",
    call: "Folgen Sie uns auf Facebook",
  },
  {
    language: "pt",
    site: "Jornal da Barra",
    title: "Balsa de Vila Serena volta a navegar no outono",
    standfirst: "Prefeita promete que a passagem continuará com o preço de antes do temporal.",
    byline: "Por Inês Carvalhal",
    author: "Inês Carvalhal",
    date: "12/03/2024 às 18h40",
    caption: "O cais de Vila Serena na segunda-feira.",
    paragraphs: [
      "A balsa que liga Vila Serena à ilha de Breia voltará a navegar em abril, anunciou na segunda-feira a prefeita, Marta Siqueira, depois de uma reunião com moradores.",
      "“Não haverá aumento”, garantiu Siqueira diante de cerca de duzentas pessoas, e acrescentou que a embarcação, reformada num estaleiro vizinho, será vistoriada nesta semana.",
      "O serviço estava parado desde novembro, quando um temporal destruiu a rampa de embarque e deixou isoladas mais de trezentas famílias durante nove dias.",
    ],
    teaser: "Leia também: A ilha que viveu sem balsa",
    call: "Siga-nos no Facebook",
  },
  {
    language: "ru",
    site: "Портовые вести",
    title: "Паром на остров Бреда снова пойдёт весной",
    standfirst: "Мэр обещает, что проезд не подорожает по сравнению с прошлым годом.",
    byline: "Автор: Олег Сурин",
    author: "Олег Сурин",
    date: "12 марта 2024, 18:40",
    caption: "Причал Заречного в понедельник.",
    paragraphs: [
      "Паром между Заречным и островом Бреда возобновит движение в апреле, сообщила в понедельник мэр города Нина Горская после встречи с жителями.",
      "«Цены останутся прежними», — заявила Горская, выступая перед двумя сотнями человек, и добавила, что судно пройдёт проверку уже на этой неделе.",
      "Переправа не работает с ноября: тогда шторм разрушил погрузочную рампу, и более трёхсот семей девять дней оставались отрезанными от берега.",
    ],
    teaser: "Читайте также: Остров, который жил без парома",
    call: "Подписывайтесь на наш канал",
  },
  {
    language: "uk",
    site: "Портовий вісник",
    title: "Пором на острів Бреда знову піде навесні",
    standfirst: "Мерка обіцяє, що проїзд не подорожчає порівняно з минулим роком.",
    byline: "Автор: Ірина Ковтун",
    author: "Ірина Ковтун",
    date: "12 березня 2024, 18:40",
    caption: "Причал Заріччя в понеділок.",
    paragraphs: [
      "Пором між Заріччям і островом Бреда відновить рух у квітні, повідомила в понеділок мерка міста Ніна Горська після зустрічі з мешканцями.",
      "«Ціни залишаться такими самими», — сказала Горська перед двома сотнями людей і додала, що судно пройде перевірку вже цього тижня.",
      "Переправа не працює з листопада: тоді шторм зруйнував вантажну рампу, і понад триста родин дев’ять днів залишалися відрізаними від берега.",
    ],
    teaser: "Читайте також: Острів, який жив без порома",
    call: "Підписуйтесь на наш канал",
  },
  {
    language: "vi",
    site: "Báo Cảng Xanh",
    title: "Phà đảo Brê hoạt động trở lại vào mùa xuân",
    standfirst: "Thị trưởng cam kết giá vé không tăng so với trước cơn bão tháng 11.",
    byline: "Tác giả: Lê Minh Hà",
    author: "Lê Minh Hà",
    date: "12/03/2024 18:40 GMT+7",
    caption: "Bến phà Tân Cảng hôm thứ hai.",
    paragraphs: [
      "Phà nối Tân Cảng với đảo Brê sẽ hoạt động trở lại vào tháng 4, thị trưởng Nguyễn Thu Lan cho biết hôm thứ hai sau cuộc gặp với người dân.",
      "“Giá vé sẽ không thay đổi”, bà Lan nói trước khoảng hai trăm người, đồng thời cho biết con tàu sẽ được kiểm định ngay trong tuần này.",
      "Tuyến phà đã ngừng chạy từ tháng 11, khi cơn bão phá hỏng cầu dẫn và khiến hơn ba trăm gia đình bị cô lập suốt chín ngày.",
    ],
    teaser: "Xem thêm: Hòn đảo sống không cần phà",
    call: "Quảng cáo",
  },
  {
    language: "ar",
    direction: "rtl",
    site: "صحيفة المرفأ",
    title: "عبّارة جزيرة بريدة تعود إلى الإبحار في الربيع",
    standfirst: "رئيسة البلدية تعد بأن أجرة العبور لن ترتفع عما كانت عليه قبل العاصفة.",
    byline: "بقلم: سامر الحداد",
    author: "سامر الحداد",
    date: "12 مارس 2024، 18:40",
    caption: "رصيف الميناء يوم الاثنين.",
    paragraphs: [
      "تعود العبّارة التي تربط مدينة الميناء بجزيرة بريدة إلى الإبحار في أبريل، بحسب ما أعلنت رئيسة البلدية ليلى منصور يوم الاثنين، بعد اجتماع مع السكان.",
      "وقالت منصور أمام نحو مئتي شخص: «الأسعار لن تتغير»، وأضافت أن السفينة، التي جرى إصلاحها في حوض قريب، ستخضع للفحص هذا الأسبوع.",
      "وكانت الخدمة قد توقفت في نوفمبر، حين دمّرت عاصفة منصة التحميل، وعزلت أكثر من ثلاثمئة عائلة عن اليابسة تسعة أيام.",
    ],
    teaser: "اقرأ أيضا: الجزيرة التي عاشت بلا سفينة",
    call: "إعلان",
  },
  {
    language: "zh",
    site: "海港日报",
    title: "布雷岛渡轮将于春季复航",
    standfirst: "市长承诺票价不会高于去年十一月风暴之前的水平，居民表示欢迎。",
    byline: "记者：陈晓岚",
    author: "陈晓岚",
    date: "2024年3月12日 18:40",
    caption: "星期一的海港码头。",
    paragraphs: [
      "连接海港市与布雷岛的渡轮将于四月复航，市长林若华星期一在与居民会面后宣布。她说，船只已在附近的船厂修好，本周内将接受检验，检验合格后便可重新载客。",
      "“票价不会上涨。”林若华对在场的约两百人说。她还表示，市政府将另外安排一艘小船，供学生和病人在复航之前往来，费用由市政府承担。",
      "渡轮服务自去年十一月起中断。当时一场风暴毁坏了登船坡道，三百多户家庭与大陆隔绝达九天之久，生活物资只能依靠渔船运送。",
    ],
    teaser: "延伸阅读：没有渡轮的岛",
    call: "分享",
  },
  {
    language: "ko",
    site: "항구신문",
    title: "브레섬 여객선 봄에 다시 뜬다",
    standfirst: "시장은 요금이 지난 11월 폭풍 이전보다 오르지 않을 것이라고 약속했다.",
    byline: "김서윤 기자",
    author: "김서윤",
    date: "2024.03.12 18:40",
    caption: "월요일 항구의 모습.",
    paragraphs: [
      "항구시와 브레섬을 잇는 여객선이 4월에 다시 운항한다고 이정민 시장이 월요일 주민들과 만난 뒤 밝혔다. 배는 가까운 조선소에서 수리를 마쳤으며 이번 주 안에 검사를 받는다.",
      "“요금은 오르지 않습니다.” 이 시장은 주민 이백여 명 앞에서 이렇게 말하고, 운항이 재개될 때까지 학생과 환자를 위한 작은 배를 따로 마련하겠다고 덧붙였다.",
      "여객선은 지난해 11월부터 멈춰 있었다. 당시 폭풍으로 승선 시설이 부서졌고, 삼백 가구가 넘는 주민이 아흐레 동안 육지와 떨어져 지내야 했다.",
    ],
    teaser: "관련기사: 배 없이 사는 섬",
    call: "공유",
  },
];

function pageOf(sample: Sample): string {
  const [first, second, third] = sample.paragraphs;
  return `<!doctype html><html lang="${sample.language}" dir="${sample.direction ?? "ltr"}">
<head><meta charset="utf-8"><title>${sample.title} - ${sample.site}</title>
<meta property="og:site_name" content="${sample.site}"><link rel="canonical" href="/news/ferry-1"></head>
<body><header><nav><ul><li><a href="/">${sample.site}</a></li><li><a href="/a">A</a></li></ul></nav></header>
<main><article><h1>${sample.title}</h1><p class="article-standfirst">${sample.standfirst}</p>
<div class="article-byline"><span class="author-name">${sample.byline}</span> <time>${sample.date}</time></div>
<figure><img src="quay.jpg"><figcaption>${sample.caption}</figcaption></figure>
<div class="story-text"><p>${first}</p><p>${second}</p>
<p><a href="/other">${sample.teaser}</a></p><p>${third}</p><p>${sample.call}</p></div></article>
<aside class="related"><h3><a href="/x">${sample.teaser}</a></h3><h3><a href="/y">${sample.teaser}</a></h3></aside></main>
<footer><p>© 2024 ${sample.site}</p></footer></body></html>`;
}

test("knows the parts of a page by the names that publishers of other languages give them", () => {
  const sample = samples.find(({ language }) => language === "es")!;
  const result = readPage({
    content: pageOf(sample)
      .replace("article-standfirst", "entradilla")
      .replace("article-byline", "firma")
      .replace("</p></div></article>", `</p></div><div class="boletin"><h3>${sample.teaser}</h3></div></article>`),
    format: "html",
  });
  assert.ok(result.ok);
  assert.equal(result.page.standfirst, sample.standfirst);
  assert.deepEqual(result.page.authors, [sample.author]);
  assert.equal(result.page.text, sample.paragraphs.join("\n\n"));
});

for (const sample of samples) {
  test(`reads a page in ${sample.language}`, () => {
    const result = readPage({
      content: pageOf(sample),
      format: "html",
      url: "https://paper.example/news/ferry-1?from=home",
    });
    assert.ok(result.ok);
    const { page } = result;
    assert.equal(page.title, sample.title);
    assert.equal(page.standfirst, sample.standfirst);
    assert.deepEqual(page.captions, [sample.caption]);
    assert.equal(page.text, sample.paragraphs.join("\n\n"));
    assert.deepEqual(
      page.blocks.map(({ kind, start, end }) => [kind, page.text.slice(start, end)]),
      sample.paragraphs.map((paragraph) => ["paragraph", paragraph]),
    );
    assert.deepEqual(page.authors, [sample.author]);
    assert.deepEqual(
      page.dates.map((date) => [date.raw, date.role]),
      [[sample.date, "published"]],
    );
    assert.equal(page.siteName, sample.site);
    assert.equal(page.declaredLanguage, sample.language);
    assert.equal(page.canonicalUrl, "https://paper.example/news/ferry-1");
    assert.equal(page.complete, null);
  });
}

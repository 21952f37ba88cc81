import assert from "node:assert/strict";
import { test } from "node:test";
import type { Article } from "../../src/documents/article.ts";
import { readDocument } from "../../src/documents/read-document.ts";
import type { SourceDocument } from "../../src/documents/source-document.ts";
import { registry } from "./registry.ts";

const spanish = [
  "El puente del puerto de Lindera quedará cerrado desde el lunes, después de que una cuadrilla encontrara grietas en dos de sus pilares, informó el domingo el ayuntamiento.",
  "Los ingenieros que revisaron el puente la semana pasada dijeron que las grietas eran más profundas que las que habían visto hasta ahora, y que nadie podía decir cuánto aguantarían.",
  "Los autobuses irán por la vieja carretera del transbordador hasta que terminen las obras, y los comercios cercanos temen por sus clientes.",
];
const german = [
  "Die Hafenbrücke in Lindow wird von Montag an für den Verkehr gesperrt, nachdem Arbeiter Risse in zwei ihrer Pfeiler gefunden haben, wie die Stadt am Sonntag mitteilte.",
  "Die Risse seien tiefer als alle, die man bisher gesehen habe, sagte eine Sprecherin der Stadt, und niemand könne sagen, wie lange die Pfeiler noch hielten.",
  "Die Busse fahren über die alte Fährstraße, bis die Arbeiten beendet sind, und die Läden an der Brücke fürchten um ihre Kunden.",
];
const vietnamese = [
  "Cầu cảng Linh Hòa sẽ bị đóng từ thứ Hai sau khi công nhân phát hiện vết nứt ở hai trụ cầu, chính quyền thành phố cho biết hôm Chủ nhật.",
  "Các kỹ sư kiểm tra cây cầu tuần trước nói rằng vết nứt sâu hơn những gì họ từng thấy và không ai biết trụ cầu còn chịu được bao lâu nữa.",
  "Xe buýt sẽ đi theo đường phà cũ cho đến khi công việc hoàn thành, và các cửa hàng gần cầu lo mất khách.",
];
const russian = [
  "Портовый мост в Линдове закроют с понедельника после того, как рабочие нашли трещины в двух опорах, сообщили в воскресенье в мэрии.",
  "Инженеры, которые осмотрели мост на прошлой неделе, сказали, что трещины глубже всех, которые они видели, и никто не знает, сколько простоят опоры.",
];

const lines = (...of: (string | readonly string[])[]): string => of.flat().join("\n\n");

function read(content: string, more: Partial<SourceDocument> = {}): Article {
  const reading = readDocument({ content, format: "dump", ...more }, { registry });
  assert.ok(reading.ok);
  return reading.article;
}
const originsOf = (article: Article) => article.origins.map(({ name, kind }) => `${kind} ${name}`);

for (const [head, title, standfirst] of [
  ["Cierra el puente", "Cierra el puente", undefined],
  [
    "SUCESOS EN EL PUERTO\nGrietas cierran el puente de Lindera por dos años",
    "Grietas cierran el puente de Lindera por dos años",
    null,
  ],
  [
    "Puerto grietas obras\nEl ayuntamiento de Lindera cierra al tráfico el puente",
    "El ayuntamiento de Lindera cierra al tráfico el puente",
    null,
  ],
  [
    "Cierran un puente en Lindera\nCOMPARTIR\nLos ingenieros dicen que las grietas en los pilares son más profundas que las que habían visto hasta ahora en el puerto",
    "Cierran un puente en Lindera",
    "Los ingenieros dicen que las grietas en los pilares son más profundas que las que habían visto hasta ahora en el puerto",
  ],
  [
    "Nadie sabe hasta cuándo\n\nUna obrera mira los pilares desde el muelle.\n\nUna obrera mira los pilares desde el muelle.",
    "Nadie sabe hasta cuándo",
    undefined,
  ],
  [
    "Nadie sabe hasta cuándo\n\npuente-1.png\nUna obrera en los pilares del puente de Lindera\nFoto: EFE\nPor: EFE",
    "Nadie sabe hasta cuándo",
    undefined,
  ],
] as const)
  test(`the headline of ${JSON.stringify(head)}`, () => {
    const article = read(lines(head.split("\n").length === 1 ? `${head} por dos años` : head, spanish));
    assert.equal(article.title, head.split("\n").length === 1 ? `${title} por dos años` : title);
    if (standfirst !== undefined) assert.equal(article.standfirst, standfirst);
    assert.equal(article.text, lines(spanish));
  });

test("no line of the body is the headline where none stands over it", () => {
  for (const inside of ["Nadie sabe cuánto", "Con información de la redacción", "Datos del puente, según la obra:"])
    assert.equal(read(lines(spanish[0]!, inside, spanish.slice(1))).title, null, inside);
  assert.equal(read(lines(spanish.slice(0, 2), "Una obrera mira los pilares. Foto: Ana Lind")).title, null);
});

test("a sentence above a body that stands once is no caption", () => {
  const article = read(lines("Cierran un puente en Lindera por dos años", "Nadie sabe cuánto aguantarán.", spanish));
  assert.deepEqual(article.captions, []);
});

for (const [line, kept] of [
  ["Haben Sie einen Fehler entdeckt? Dann schreiben Sie uns gerne!", false],
  [
    "Ich bin damit einverstanden, dass mir der externe Inhalt angezeigt wird. Damit können Daten an Drittplattformen übermittelt werden.",
    false,
  ],
  ["Empfohlener redaktioneller Inhalt", false],
  ["Der Fehler sei früh entdeckt worden, sagte sie, und niemand habe davon gewusst.", true],
] as const)
  test(`"${line.slice(0, 50)}" below a German text`, () =>
    assert.equal(read(lines(german, line)).text.includes(line), kept));

for (const [line, kept] of [
  ["También puede interesarte: El faro abre los domingos", false],
  ["¡Comparte y comenta tu opinión sobre el puente con todos nosotros en la página!", false],
  ["> El faro abre los domingos", false],
  ["Los vecinos comparten su opinión sobre el puente en una asamblea cada semana.", true],
] as const)
  test(`"${line.slice(0, 50)}" within a Spanish text`, () =>
    assert.equal(read(lines(spanish[0]!, line, spanish.slice(1))).text.includes(line), kept));

for (const line of [
  "Картина дня",
  "Новости партнеров",
  "Чтобы не пропустить новости порта, подписывайтесь на наш телеграм-канал",
])
  test(`"${line}" is no part of a Russian text`, () => {
    const article = read(lines("Портовый мост закроют с понедельника", russian, line));
    assert.equal(article.text, lines(russian));
    assert.equal(article.title, "Портовый мост закроют с понедельника");
  });

test("a paragraph that an agency's name closes is one, however it is written", () => {
  for (const sign of ["EFE", "/ EFE", "(EFE)", "(ab/cd)"]) {
    const last = `${spanish[1]!} ${spanish[2]!} ${sign}`;
    assert.ok(read(lines(spanish[0]!, last)).text.endsWith(sign), sign);
    assert.deepEqual(read(lines(spanish[0]!, last)).captions, [], sign);
  }
});

test("a photo's credit lies between the paragraphs of a text, and a quotation of a paper is none", () => {
  const caption = "Die Hafenbrücke am Morgen. Foto: Anna Lind/dpa";
  const article = read(lines(german[0]!, caption, german.slice(1)));
  assert.deepEqual([article.text, article.captions], [lines(german), [caption]]);
  const quoted = `Die Stadträtin sagte zu BILD: „Die Brücke bleibt zu, bis die Pfeiler halten. Vorher fährt dort niemand.“`;
  assert.ok(read(lines(german, quoted)).text.endsWith(quoted));
});

for (const caption of [
  "Obras en el puente de Lindera (reproducción/Ayuntamiento de Lindera)".replace("reproducción", "cortesía"),
  "Die Brücke bleibt zu. (Anna Lind / dpa / Anna Lind)",
  "Vecinos miran el puente, el 10 de enero de 2023. (AP Foto/Ana Lind) AP",
])
  test(`"${caption}" is a caption`, () =>
    assert.deepEqual(read(lines("Cierran un puente en Lindera", caption, spanish)).captions, [caption]));

for (const [line, origins] of [
  ["Quelle: dpa", ["agency Deutsche Presse-Agentur"]],
  ["Quelle: www.stern.de", ["outlet Stern"]],
  ["© dpa-infocom, dpa:230530-99-880112/3", ["agency Deutsche Presse-Agentur"]],
  ["dpa/ab/cd", ["agency Deutsche Presse-Agentur"]],
  ["ab/dpa", ["agency Deutsche Presse-Agentur"]],
  ["Quelle: Bauamt der Stadt", []],
  ["Foto: AFP", []],
] as const)
  test(`what "${line}" below a text says of its origin`, () => {
    const found = originsOf(read(lines(german, line), { url: "https://bote.example/a" }));
    assert.deepEqual(found.slice(1), origins);
  });

for (const [line, origins] of [
  ["Theo AP, BBC", ["agency Associated Press", "medium BBC News"]],
  ["Nguồn: Thanh Niên", ["outlet Thanh Niên"]],
  ["TTTL-TTXVN", ["agency Vietnam News Agency"]],
  ["Fonte: G1", ["outlet G1"]],
  ["Con información de AP", ["agency Associated Press"]],
] as const)
  test(`what "${line}" below a text says of its origin`, () => {
    const found = originsOf(read(lines(vietnamese, line), { url: "https://bote.example/a" }));
    assert.deepEqual(found.slice(1), origins);
  });

test("an agency that a page names as its source is not the page's outlet", () => {
  const article = read(lines(german, "Quelle: dpa"));
  assert.deepEqual([article.outlet, originsOf(article)], [null, ["agency Deutsche Presse-Agentur"]]);
  const head = read(lines("Ap", "Periódico La Jornada", "Jueves 18 de septiembre de 2025, p. 26", spanish));
  assert.deepEqual([head.outlet?.name, originsOf(head).at(-1)], ["La Jornada", "agency Associated Press"]);
});

test("a known outlet that a page elsewhere names is whom it has the report from, unless the site is called so", () => {
  const content = lines("03-03-2024 - 9:17 - LeParisien.fr", "Cierran un puente en Lindera", spanish);
  const article = read(content, { url: "https://recueil.example/a" });
  assert.deepEqual([article.outlet?.name, originsOf(article).slice(1)], ["recueil.example", ["outlet Le Parisien"]]);
  assert.equal(read(content, { url: "https://leparisien.example/a" }).outlet?.name, "Le Parisien");
  const paper = read(lines("La Jornada", "Cierran un puente en Lindera", spanish), {
    url: "https://www.pressreader.com/a/b",
  });
  assert.deepEqual([paper.outlet?.name, paper.publisher?.name], ["La Jornada", "PressReader"]);
});

for (const [url, day] of [
  ["https://bote.example/2023/10/01/puente", "2023-10-01"],
  ["https://bote.example/news/2025/9/5/2283865/", "2025-09-05"],
  ["https://bote.example/cau-cang-20230925194725640.htm", "2023-09-25"],
  ["https://bote.example/amp/20240301/most-1930.html", "2024-03-01"],
  ["https://bote.example/puente-20231399", null],
  ["https://bote.example/news/133383", null],
] as const)
  test(`the day of ${url}`, () => {
    const { publishedAt, publishedBasis } = read(lines(spanish), { url });
    assert.deepEqual([publishedAt, publishedBasis?.kind ?? null], [day, day && "url"]);
    const told = read(lines("Cierran un puente en Lindera", "12 de marzo de 2024, 10:15", spanish), { url });
    assert.equal(told.publishedAt, "2024-03-12T10:15");
  });

test("the number of an agency's report, and a lone time right below the text, tell its day", () => {
  assert.equal(read(lines(german, "© dpa-infocom, dpa:230530-99-880112/3")).publishedAt, "2023-05-30");
  assert.equal(read(lines(spanish, "Lindera | 05/05/2021")).publishedAt, "2021-05-05");
  assert.equal(
    read(lines(spanish, "El faro abre los domingos", "13/05/2021", "Otro puente", "14/05/2021")).publishedAt,
    null,
  );
});

for (const [opening, place] of [
  ["LINDERA (EFE).- ", "LINDERA"],
  ["LINDERA, MÉX.- ", "LINDERA, MÉX"],
  ["Bogotá — ", "Bogotá"],
  ["JUSTICIA – ", "JUSTICIA"],
  ["POLITIQUE - ", null],
  ["Novedades — ", null],
  ["El Servicio de Puentes (SDP), que vigila el puerto, dijo que ", null],
] as const)
  test(`where a text is dated from that opens with "${opening}"`, () =>
    assert.equal(read(lines(`${opening}${spanish[0]!}`, spanish.slice(1))).dateline, place));

test("Russian datelines name their agency without brackets", () => {
  const article = read(lines(`ЛИНДОВ, 5 мар — РИА Новости. ${russian[0]!}`, russian[1]!));
  assert.deepEqual([article.dateline, originsOf(article)], ["ЛИНДОВ", ["agency RIA Novosti"]]);
  assert.equal(read(lines(`Линдов. 25 мая. INTERFAX.RU - ${russian[0]!}`, russian[1]!)).dateline, "Линдов");
  assert.equal(read(lines(`ЛІНДІВ. 25 травня. УНН. ${russian[0]!}`, russian[1]!)).dateline, "ЛІНДІВ");
});

test("what stands over an agency's dateline sums the report up", () => {
  const summary = "Arbeiter finden Risse in der Hafenbrücke. Die Busse fahren einen Umweg.";
  const article = read(
    lines("Hafenbrücke in Lindow wird gesperrt", summary, `Lindow (dpa/xy) - ${german[0]!}`, german.slice(1)),
  );
  assert.deepEqual([article.standfirst, article.dateline], [summary, "Lindow"]);
  assert.equal(read(lines("Hafenbrücke in Lindow wird gesperrt", summary, german)).text.startsWith(summary), true);
});

for (const [signature, authors] of [
  ["PHÚC LÂM", ["Phúc Lâm"]],
  ["Tác giả: Lam Giang", ["Lam Giang"]],
] as const)
  test(`who signs with "${signature}"`, () => {
    const article = read(lines("Cầu cảng Linh Hòa đóng cửa", vietnamese, signature));
    assert.deepEqual([article.authors, article.text], [authors, lines(vietnamese)]);
  });

for (const [head, authors] of [
  ["Xoana Ferreiro\n\nXoana Ferreiro", ["Xoana Ferreiro"]],
  ["Jean-Louis Ferreiro", ["Jean-Louis Ferreiro"]],
  ["28 abr, 2025 - 19:25 • Ana Ferreiro", ["Ana Ferreiro"]],
  ["SENIN, 21 NOVEMBER 2022 | 17:02 WIB | LAPORAN: RANI FERREIRO", ["Rani Ferreiro"]],
  ["Nuevo Puente", []],
  ["Ana Lindera", []],
] as const)
  test(`who wrote it where ${JSON.stringify(head)} stands below the headline`, () =>
    assert.deepEqual(read(lines("Grietas cierran el puente por dos años", head, spanish)).authors, authors));

test("a name in a picture's credit is no byline, and a name behind many such is not looked for", () => {
  const authorsBelow = (...head: string[]) => read(lines("Grietas cierran el puente", head, spanish)).authors;
  const photographers = Array.from(
    { length: 60 },
    (_, i) => `Ana ${"BCDFGHJKLM"[i % 10]}${"aeiouy"[(i / 10) | 0]}rrix`,
  );
  const credited = photographers.flatMap((name) => [`Foto: ${name} / AP`, name]);
  assert.deepEqual(authorsBelow(...credited.slice(0, 4)), []);
  assert.deepEqual(authorsBelow(...credited.slice(0, 4), "Jean-Louis Ferreiro"), ["Jean-Louis Ferreiro"]);
  assert.deepEqual(authorsBelow(...credited, "Jean-Louis Ferreiro"), []);
});

for (const [line, reason] of [
  ["Artigo exclusivo para quem assina o jornal", /stops at/],
  ["Pour lire la suite, rejoignez notre communauté", /stops at/],
  ["Otro artículo sobre el mismo puente", null],
] as const)
  test(`whether the text is complete over "${line}"`, () => {
    const { complete, completeReason } = read(lines(spanish, "Sobre el puente", line));
    assert.equal(complete, reason ? false : null);
    if (reason) assert.match(completeReason ?? "", reason);
  });

for (const over of ["À lire aussi", "À lire aussi : Le port rouvre", "Artículos relacionados"])
  test(`a wall below "${over}" is another story's`, () => {
    const wall = ["Le phare ouvre le dimanche", "Pour lire la suite, rejoignez notre communauté"];
    assert.equal(read(lines(spanish, over, wall)).complete, null);
  });

for (const told of [
  "Die Bürger hatten auf dem Plakat ein Archivbild aus dem Jahr 2009 gezeigt und behauptet, es zeige die Risse vom April; die Stadt nannte das eine Täuschung.",
  "A emissora usou imagem de arquivo de 2009 para mostrar a ponte deste ano, e a prefeitura diz que isso assustou os moradores da cidade.",
])
  test(`a paragraph that tells of a picture is none: ${told.slice(0, 40)}`, () => {
    const { text, captions } = read(lines("Hafenbrücke in Lindow wird gesperrt", german[0]!, told, german.slice(1)));
    assert.deepEqual([text, captions.length], [lines(german[0]!, told, german.slice(1)), 0]);
  });

for (const caption of [
  "Archivbild aus dem Jahr 2009: Ein Kran steht vor den Pfeilern der Brücke, die nun gesperrt wird.",
  "Ein Kran steht vor den Pfeilern der Brücke, die von Montag an gesperrt wird (Archivbild von Jan Lind).",
  "Ein Kran steht vor den Pfeilern der Brücke, die von Montag an gesperrt wird. Symbolbild",
  "Una grúa ante los pilares del puente de Lindera, que se cierra el lunes, en una imagen de archivo. EFE/Ana Lind",
  "Una grúa ante los pilares del puente que se cierra el lunes. Fotografía cedida por el ayuntamiento de Lindera.",
])
  test(`what says what kind of picture it is, is its text: ${caption}`, () => {
    const { text } = read(lines("Hafenbrücke in Lindow wird gesperrt", german[0]!, caption, german.slice(1)));
    assert.equal(text, lines(german));
  });

test("a text that offers its rest is cut", () =>
  assert.equal(read(lines(spanish.slice(0, 1), `${spanish[1]!} [Leer más]`)).complete, false));

test("the one paragraph of a dump is its text", () =>
  assert.equal(read(lines("Cierran un puente en Lindera por grietas", spanish[0]!)).text, spanish[0]!));

test("cells that a table leaves empty do not part a text from its headline", () => {
  const article = read(
    `Cierran un puente en Lindera | ||||||\n${spanish.map((line) => `${line} | ||||||`).join("\n")}`,
  );
  assert.deepEqual([article.title, article.text], ["Cierran un puente en Lindera", lines(spanish)]);
});

test("code shows its entities, other text what they stand for", () => {
  const content = `<article><h1>On escaping</h1><p>${"The harbour office writes its notices by hand. ".repeat(4)}</p><p>Reed &amp;amp; Sons write <code>&amp;amp;</code> for an ampersand, the office said on Monday.</p></article>`;
  const reading = readDocument({ content, format: "html" }, { registry });
  assert.ok(reading.ok);
  assert.match(reading.article.text, /Reed & Sons write &amp; for an ampersand/u);
});

for (const [head, text] of [
  ["Recomendaciones de Protección Civil", spanish],
  ["Empfehlungen des Amtes", german],
  ["Главное за день", [...russian, russian[0]!.replace("Портовый", "Старый")]],
] as const)
  test(`a line that may open a list of stories is a heading between two paragraphs: ${head}`, () => {
    const inside = lines(text[0]!, head, text.slice(1));
    assert.equal(read(lines("Nachrichten aus dem Hafen von Lindow heute", inside)).text, inside);
  });

for (const [label, text] of [
  ["Recomendaciones para ti", spanish],
  ["Empfehlungen der Redaktion", german],
  ["Lo más leído", spanish],
] as const)
  test(`what only offers other stories is no heading: ${label}`, () => {
    const { text: found } = read(lines("Nachrichten aus dem Hafen von Lindow heute", text[0]!, label, text.slice(1)));
    assert.ok(!found.includes(label));
  });

test("a line that may be a heading below the last paragraph opens other stories", () => {
  const other = ["Empfehlungen des Tages", "Der Leuchtturm öffnet am Sonntag", "Der Verein gewinnt das Derby"];
  assert.equal(read(lines("Hafenbrücke in Lindow wird gesperrt", german, other)).text, lines(german));
});

test("“Updated” alone says what the time below it is", () => {
  const { publishedAt } = read(
    lines(
      "Hafenbrücke wird gesperrt\nAktualisiert:\n14.11.2031, 10:00 Uhr\nVeröffentlicht:\n13.11.2031, 09:12 Uhr",
      german,
    ),
  );
  assert.equal(publishedAt, "2031-11-13T09:12");
});

test("a sentence that says what a picture is, is told by the report", () => {
  const told = "Das auf dem Plakat gezeigte Bild der Brücke vom Vorjahr ist nach Angaben der Stadt ein Archivbild.";
  const text = lines(german[0]!, told, german.slice(1));
  assert.equal(read(lines("Hafenbrücke in Lindow wird gesperrt", text)).text, text);
});

test("a town, a day and an agency parted by commas are a dateline", () => {
  const { dateline, text } = read(
    lines("Мост в Линдове закроют", `ЛИНДОВ, 3 мая, ПортПресс. ${russian[0]}`, russian.slice(1)),
  );
  assert.equal(dateline, "ЛИНДОВ");
  assert.ok(text.startsWith("ЛИНДОВ, 3 мая"));
});

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { originsOf } from "../../src/documents/provenance.ts";
import { isSound, sliceOf } from "../../src/text/span.ts";
import { registry } from "./registry.ts";

interface Labelled {
  readonly text: string;
  readonly bylines?: readonly string[];
  readonly agencies?: readonly string[];
  readonly media?: readonly string[];
}

/** Short reports, each with the agencies that passed it on and the media that it merely quotes. */
const reports: readonly Labelled[] = [
  // datelines
  { text: "OSLO (Reuters) - The harbour will close for a week, the city said.", agencies: ["Reuters"] },
  { text: "OSLO, March 3 (Reuters) - The harbour will close for a week.", agencies: ["Reuters"] },
  { text: "(Reuters) — A bakery chain is recalling rye bread, it said on Monday.", agencies: ["Reuters"] },
  { text: "LIMA, Peru (AP) — Thousands of teachers marched on Tuesday.", agencies: ["Associated Press"] },
  { text: "Lima (AFP) – Thousands of teachers marched on Tuesday.", agencies: ["Agence France-Presse"] },
  { text: "BEIJING, May 4 (Xinhua) -- The bridge was opened to traffic.", agencies: ["Xinhua"] },
  { text: "SEOUL, May 4 (Yonhap) -- Exports rose for the third month.", agencies: ["Yonhap"] },
  { text: "MOSCOW, May 4. /TASS/. The ministry has approved the list.", agencies: ["TASS"] },
  { text: "MINSK (Sputnik) - The talks will go on next week, a delegate said.", agencies: ["Sputnik"] },
  { text: "Berlin (dpa) - Der Zugverkehr ruht am Montag, teilte die Bahn mit.", agencies: ["Deutsche Presse-Agentur"] },
  { text: "Madrid, 4 may (EFE).- El puerto cerrará una semana.", agencies: ["Agencia EFE"] },
  { text: "(ANSA) - ROMA, 4 MAG - Il porto chiude per una settimana.", agencies: ["ANSA"] },
  { text: "NEW DELHI (PTI) The harbour will close for a week, officials said.", agencies: ["Press Trust of India"] },
  {
    text: "New Delhi [India], May 4 (ANI): The harbour will close for a week.",
    agencies: ["Asian News International"],
  },
  { text: "PYONGYANG (KCNA) -- The plant has met its plan.", agencies: ["Korean Central News Agency"] },
  { text: "ANKARA (AA) - The minister will travel on Friday.", agencies: ["Anadolu Agency"] },
  { text: "МОСКВА (РИА Новости) — Порт закроют на неделю, сообщили в мэрии.", agencies: ["RIA Novosti"] },
  // abbreviations of several, and names that several outlets bear
  { text: "ROME (CNS) - The harbour will close for a week, the bishop said.", agencies: [] },
  { text: "The harbour will close for a week, the city said.\n\nRSS", agencies: [] },
  { text: "Fares will rise. The Nation reported that the city has known for a year.", media: [] },
  { text: "Fares will rise. The Guardian reported that the city has known for a year.", media: ["The Guardian"] },
  { text: "【北京共同】港は一週間閉鎖される。", agencies: [] },
  {
    text: "Fares will rise. According to the newspaper financial times, the city has known for a year.",
    media: ["Financial Times"],
  },
  { text: "Fares will rise, according to financial times and tables that the city keeps.", media: [] },
  // bylines and credits outside the text
  {
    text: "The harbour will close for a week, the city said.",
    bylines: ["By Ann Onym, Associated Press"],
    agencies: ["Associated Press"],
  },
  { text: "The harbour will close for a week, the city said.", bylines: ["REUTERS"], agencies: ["Reuters"] },
  {
    text: "The harbour will close for a week, the city said.",
    bylines: ["AFP", "4 May 2021"],
    agencies: ["Agence France-Presse"],
  },
  {
    text: "The harbour will close for a week, the city said.",
    bylines: ["Ann Onym | The Canadian Press"],
    agencies: ["The Canadian Press"],
  },
  { text: "The harbour will close for a week, the city said.", bylines: ["Photo: Ann Onym, AP"], agencies: [] },
  { text: "The harbour will close for a week, the city said.", bylines: ["By Ann Onym"], agencies: [] },
  // credits and sign-offs in the text
  {
    text: "The harbour will close.\n\nBoats must leave by noon.\n\nWith files from The Canadian Press",
    agencies: ["The Canadian Press"],
  },
  {
    text: "The harbour will close.\n\nBoats must leave by noon.\n\n(With inputs from PTI)",
    agencies: ["Press Trust of India"],
  },
  { text: "The harbour will close.\n\nBoats must leave by noon.\n\n(Reuters)", agencies: ["Reuters"] },
  { text: "The harbour will close.\n\nBoats must leave by noon.\n\nWith Reuters", agencies: ["Reuters"] },
  {
    text: "The harbour will close.\n\nBoats must leave by noon.\n\nWith Reuters and AFP",
    agencies: ["Reuters", "Agence France-Presse"],
  },
  { text: "The harbour will close.\n\nThe city will meet with Reuters", agencies: [], media: [] },
  { text: "The harbour will close. Boats must leave by noon. — AFP", agencies: ["Agence France-Presse"] },
  { text: "The harbour will close.\n\nBoats must leave by noon. PTI", agencies: [] },
  { text: "The harbour will close.\n\nBoats must leave by noon.\n\nSource: Xinhua", agencies: ["Xinhua"] },
  { text: "El puerto cerrará.\n\nLos barcos saldrán a mediodía.\n\nFuente: EFE", agencies: ["Agencia EFE"] },
  {
    text: "El puerto cerrará.\n\nLos barcos saldrán a mediodía.\n\nCon información de AFP",
    agencies: ["Agence France-Presse"],
  },
  { text: "Порт закроют.\n\nСуда уйдут до полудня.\n\nИсточник: Интерфакс", agencies: ["Interfax"] },
  { text: "Cảng đóng cửa một tuần.\n\nTàu rời bến trước trưa.\n\nNguồn: Reuters", agencies: ["Reuters"] },
  { text: "The harbour will close.\n\nAdditional reporting by Reuters", agencies: ["Reuters"] },
  // the lead says where the story comes from
  {
    text: "Reuters reported on May 4 that the harbour would close for a week.\n\nBoats must leave by noon.",
    agencies: ["Reuters"],
  },
  {
    text: "The harbour will close for a week, Kyodo News reported on Monday.\n\nBoats must leave by noon.",
    agencies: ["Kyodo News"],
  },
  {
    text: "The harbour will close, according to the Yonhap news agency.\n\nBoats must leave by noon.",
    agencies: ["Yonhap"],
  },
  {
    text: "Der Hafen wird laut dpa eine Woche geschlossen.\n\nDie Schiffe müssen auslaufen.",
    agencies: ["Deutsche Presse-Agentur"],
  },
  { text: "Порт закроют на неделю, сообщает ТАСС.\n\nСуда уйдут до полудня.", agencies: ["TASS"] },
  { text: "Порт закриють на тиждень, повідомляє Укрінформ.\n\nСудна вийдуть до полудня.", agencies: ["Ukrinform"] },
  { text: "据新华社报道，港口将关闭一周。\n\n船只须在中午前离开。", agencies: ["Xinhua"] },
  {
    text: "El puerto cerrará una semana, según AFP.\n\nLos barcos saldrán a mediodía.",
    agencies: ["Agence France-Presse"],
  },
  // quoted media
  {
    text: "The harbour will close for a week.\n\nBoats must leave by noon.\n\nThe mayor told Fox News that nobody was asked.",
    media: ["Fox News"],
  },
  {
    text: "The harbour will close for a week.\n\nBoats must leave.\n\nThe plan cost two million, The New York Times reported in May.",
    media: ["The New York Times"],
  },
  {
    text: "The harbour will close for a week.\n\nBoats must leave.\n\nAccording to the daily los angeles times, it cost two million.",
    media: ["Los Angeles Times"],
  },
  {
    text: "Reuters reported on Monday, citing KCNA, that the plant had closed.\n\nNo reason was given.",
    agencies: ["Reuters"],
    media: ["Korean Central News Agency"],
  },
  {
    text: "The harbour will close.\n\nBoats must leave.\n\nA column published by the Rodong Sinmun praised the plan.",
    media: ["Rodong Sinmun"],
  },
  {
    text: "The harbour will close.\n\nBoats must leave.\n\nIn an interview with Der Spiegel, the mayor defended the plan.",
    media: ["Der Spiegel"],
  },
  {
    text: "The harbour will close.\n\nBoats must leave.\n\nA pilot told Sputnik that the pier was safe.",
    media: ["Sputnik"],
  },
  {
    text: "Le port fermera.\n\nLes bateaux partiront.\n\nSelon Le Monde, le plan a coûté deux millions.",
    media: ["Le Monde"],
  },
  {
    text: "Der Hafen schließt.\n\nDie Schiffe laufen aus.\n\nDas sagte die Ministerin der Süddeutschen Zeitung.",
    media: [],
  },
  {
    text: "The harbour will close.\n\nBoats must leave.\n\nThe mayor told the Guardian that nobody was asked.",
    media: ["The Guardian"],
  },
  // stories about agencies and media, and names that are something else
  { text: "Reuters said it would cut 50 jobs in its London newsroom.\n\nThe union protested." },
  { text: "Thomson Reuters shares fell 3% on Tuesday.\n\nAnalysts were surprised." },
  { text: "A Reuters/Ipsos poll found that most people like rye bread.\n\nFew prefer wheat." },
  { text: "A Reuters photographer was hurt at the harbour on Monday.\n\nHe is in hospital." },
  { text: "The Associated Press sued three officials over access on Friday.\n\nA hearing is set for May." },
  { text: "The court ruled against the Associated Press in a dispute over pictures.\n\nIt may appeal." },
  { text: "He worked for Reuters for thirty years before he retired.\n\nHe was 91." },
  { text: "The Reuters Institute published its report on trust in news.\n\nTrust fell again." },
  { text: "The satellite Sputnik was launched in 1957.\n\nIt circled the earth for three months." },
  { text: "Time heals, the old man said.\n\nThe sun rose over the nation and the world went on." },
  { text: "The mirror in the hall was broken, police said.\n\nA guardian was asleep." },
  { text: "The ap on his phone failed, and pa called the bank.\n\nNothing helped." },
  { text: "The company bought The Daily Telegraph for 500 million pounds.\n\nRegulators will look at it." },
  { text: "Bloomberg, the former mayor, spoke to students.\n\nHe took no questions." },
  { text: "Xinhua journalists were expelled from the country on Monday.\n\nThe ministry gave no reason." },
];

const names = (text: string, bylines: readonly string[], kind: string): string[] =>
  originsOf({ text, title: null, standfirst: null, captions: [] }, { bylines }, registry)
    .filter((origin) => origin.kind === kind)
    .map((origin) => origin.name)
    .sort();

for (const { text, bylines = [], agencies = [], media = [] } of reports) {
  const shown = `${text.slice(0, 60).replaceAll("\n", " ")}… ${bylines.join(" / ")}`;
  test(`agencies of: ${shown}`, () => assert.deepEqual(names(text, bylines, "agency"), [...agencies].sort()));
  test(`media of: ${shown}`, () => assert.deepEqual(names(text, bylines, "medium"), [...media].sort()));
}

test("every link in the text is shown by the words that it points at", () => {
  for (const { text, bylines = [] } of reports) {
    const parts = { text, title: null, standfirst: null, captions: [] };
    for (const { evidence, confidence } of originsOf(parts, { bylines }, registry)) {
      assert.ok(confidence > 0 && confidence <= 1);
      if (evidence) assert.ok(isSound(parts, evidence) && sliceOf(parts, evidence).length >= 2);
    }
  }
});

test("the surest agency is the last of them, since it is the origin that counts", () => {
  const text = "OSLO (Reuters) - The harbour will close.\n\nBoats must leave.\n\nWith files from The Canadian Press";
  const chain = originsOf({ text, title: null, standfirst: null, captions: [] }, { bylines: [] }, registry);
  assert.deepEqual(
    chain.map(({ name }) => name),
    ["The Canadian Press", "Reuters"],
  );
});

test("no string makes it throw or point outside the text", () => {
  const pieces = fc.constantFrom(
    "Reuters",
    "AP",
    "(",
    ")",
    " - ",
    "according to ",
    "told ",
    "\n",
    ".",
    "“",
    "新华社",
    "报道",
    "\ud83d",
    "The ",
    "reported",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary" }),
        fc.array(pieces, { maxLength: 60 }).map((all) => all.join("")),
      ),
      (text) => {
        const parts = { text, title: null, standfirst: null, captions: [] };
        for (const { evidence } of originsOf(parts, { bylines: [text], notes: [text], translated: true }, registry))
          if (evidence) assert.ok(isSound(parts, evidence));
      },
    ),
  );
});

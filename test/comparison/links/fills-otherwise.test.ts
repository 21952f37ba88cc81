import assert from "node:assert/strict";
import { test } from "node:test";
import { align } from "../../../src/comparison/align.ts";
import { compare } from "../../../src/comparison/compare.ts";
import { addition } from "../../store/fixtures.ts";

type Pair = readonly [string, string];

/** Two actors, places or causes that are known to be others: they stand in two rows. */
const others: readonly Pair[] = [
  ["Russia attacked the port with drones on Monday night.", "Ukraine attacked the port with drones on Monday night."],
  [
    "The United Nations condemned the attack on the hospital in Farrow.",
    "The European Union condemned the attack on the hospital in Farrow.",
  ],
  [
    "President Emmanuel Macron praised the rescuers after the fire at the Lind hotel.",
    "Chancellor Friedrich Merz praised the rescuers after the fire at the Lind hotel.",
  ],
  ["Hamas rejected the ceasefire proposal on Sunday.", "Israel rejected the ceasefire proposal on Sunday."],
  ["Hamas rejected the ceasefire proposal on Sunday.", "On Sunday, Israel rejected the ceasefire proposal."],
  [
    "The bridge was hit by Russian missiles on Friday evening.",
    "The bridge was hit by Ukrainian missiles on Friday evening.",
  ],
  ["A tornado hit a town in Ohio on Friday.", "A tornado hit a town in Texas on Friday."],
  [
    "Two climbers were found dead in Austria after an avalanche.",
    "Two climbers were found dead in Switzerland after an avalanche.",
  ],
  [
    "The train derailed near Hamburg shortly after leaving the station.",
    "The train derailed near Munich shortly after leaving the station.",
  ],
  [
    "A bomb exploded at a market in Baghdad and wounded dozens.",
    "A bomb exploded at a market in Kabul and wounded dozens.",
  ],
  ["NATO will send more soldiers to the border.", "The European Union will send more soldiers to the border."],
  ["Hezbollah fired rockets at the base overnight.", "The Houthis fired rockets at the base overnight."],
  ["Republicans blocked the bill on Thursday evening.", "Democrats blocked the bill on Thursday evening."],
  ["The judge ordered Tom Reed to pay for the damage.", "The judge ordered Anna Berg to pay for the damage."],
  [
    "The World Bank approved a loan of two billion for the dam.",
    "The International Monetary Fund approved a loan of two billion for the dam.",
  ],
  ["Germany signed the treaty with Brazil on Monday.", "Germany signed the treaty with Mexico on Monday."],
];

/** Names of which one may be a part of the other or another name for it, and causes: one row at most possibly. */
const perhapsOthers: readonly Pair[] = [
  ["A tree fell on a house in Paris and killed a man.", "A tree fell on a house in Lyon and killed a man."],
  ["The fire at the Lind hotel was caused by a gas leak.", "The fire at the Lind hotel was caused by a short circuit."],
  ["The Red Cross sent doctors to the flooded town.", "The army sent doctors to the flooded town."],
  [
    "Residents of Farrow were moved to the school on Harbour Road, the council said.",
    "Residents of Belmor were moved to the school on Harbour Road, the council said.",
  ],
  ["The fire at the Lind hotel killed four guests.", "The fire at the Marten hotel killed four guests."],
  [
    "Ryanair cancelled forty flights from the airport because of the strike.",
    "EasyJet cancelled forty flights from the airport because of the strike.",
  ],
  ["The delay was due to heavy fog at the airport.", "The delay was due to a computer failure at the airport."],
  [
    "Firefighters freed three people from the lift in the tower.",
    "Soldiers freed three people from the lift in the tower.",
  ],
  ["The police closed the road after the landslide.", "The army closed the road after the landslide."],
  ["Rebels closed the road after the landslide.", "The army closed the road after the landslide."],
  ["A priest freed three people from the lift.", "Soldiers freed three people from the lift."],
  ["China condemned the attack on the hospital in Farrow.", "Taiwan condemned the attack on the hospital in Farrow."],
  [
    "The Vatican condemned the attack on the hospital in Farrow.",
    "Rome condemned the attack on the hospital in Farrow.",
  ],
  [
    "Volunteers from Dorrick filled sandbags along the river all night.",
    "Volunteers from Pelham filled sandbags along the river all night.",
  ],
];

/** One actor, place or cause under two names, or a name and a description: they are one row, and likely so. */
const ones: readonly Pair[] = [
  ["Moscow attacked the port with drones on Monday night.", "Russia attacked the port with drones on Monday night."],
  ["The Kremlin rejected the ceasefire proposal on Sunday.", "Russia rejected the ceasefire proposal on Sunday."],
  [
    "The United Nations condemned the attack on the hospital in Farrow.",
    "The UN condemned the attack on the hospital in Farrow.",
  ],
  [
    "President Emmanuel Macron praised the rescuers after the fire at the Lind hotel.",
    "Macron praised the rescuers after the fire at the Lind hotel.",
  ],
  [
    "President Macron praised the rescuers after the fire at the Lind hotel.",
    "The president praised the rescuers after the fire at the Lind hotel.",
  ],
  ["France condemned the attack on the hospital in Farrow.", "Macron condemned the attack on the hospital in Farrow."],
  ["A tree fell on a house in Kyiv and killed a man.", "A tree fell on a house in Ukraine and killed a man."],
  ["The fire at the Lind hotel was caused by a gas leak.", "The fire at the Lind hotel was caused by leaking gas."],
  [
    "The fire at the Lind hotel was caused by a gas leak in the kitchen.",
    "The fire at the Lind hotel was caused by a gas leak.",
  ],
  ["The defence ministry sent doctors to the flooded town.", "The ministry sent doctors to the flooded town."],
  ["The UN agency suspended food deliveries to the camp.", "UNHCR suspended food deliveries to the camp."],
  ["The Red Cross sent doctors to the flooded town.", "The charity sent doctors to the flooded town."],
  ["The militant group rejected the ceasefire proposal on Sunday.", "Hamas rejected the ceasefire proposal on Sunday."],
  [
    "American officials closed the embassy in the capital on Friday.",
    "US officials closed the embassy in the capital on Friday.",
  ],
  [
    "Mohammed Karimi praised the rescuers after the fire at the Lind hotel.",
    "Mohamed Karimi praised the rescuers after the fire at the Lind hotel.",
  ],
  ...[
    ["Mumbai", "Bombay"],
    ["Beijing", "Peking"],
    ["Saigon", "Ho Chi Minh City"],
    ["Kharkiv", "Kharkov"],
    ["Cologne", "Köln"],
    ["Derry", "Londonderry"],
    ["Eswatini", "Swaziland"],
    ["Ivory Coast", "Côte d'Ivoire"],
    ["Türkiye", "Turkey"],
    ["Crimea", "Ukraine"],
    ["the West Bank", "Israel"],
    ["Greenland", "Denmark"],
    ["Scotland", "Britain"],
    ["Chechnya", "Russia"],
  ].map(
    ([a, b]): Pair => [
      `A bomb exploded at a market in ${a} and wounded dozens.`,
      `A bomb exploded at a market in ${b} and wounded dozens.`,
    ],
  ),
  ["The Fed raised its rates on Monday evening.", "The Federal Reserve raised its rates on Monday evening."],
  ["Soldiers closed the road after the landslide.", "Gunmen closed the road after the landslide."],
  ["A priest freed three people from the lift.", "Gunmen freed three people from the lift."],
  ["Two policemen robbed the bank in Dorrick.", "Two gunmen robbed the bank in Dorrick."],
  ["The army closed the road after the landslide.", "Troops closed the road after the landslide."],
  ["Police closed the road after the landslide.", "Officers closed the road after the landslide."],
  [
    "The Georgia Bureau of Investigation arrested two men over the robbery.",
    "The GBI arrested two men over the robbery.",
  ],
  [
    "Israeli troops entered the camp before dawn on Tuesday.",
    "The Israeli army entered the camp before dawn on Tuesday.",
  ],
  ["The company closed its plant in Dorrick on Friday.", "Norvale Steel closed its plant in Dorrick on Friday."],
  ["A train hit a truck in Dayton, Ohio, on Tuesday.", "A train hit a truck in Dayton on Tuesday."],
  ["Pope Leo visited the flooded villages on Tuesday.", "The pontiff visited the flooded villages on Tuesday."],
  [
    "Bill Reed was ordered by the judge to pay for the damage.",
    "William Reed was ordered by the judge to pay for the damage.",
  ],
  [
    "Residents of Farrow were moved to the school on Harbour Road.",
    "Residents of the town were moved to the school on Harbour Road.",
  ],
  [
    "The mayor, Tom Reed, said on Monday that the bridge was closed for repairs.",
    "On Monday the council said the bridge was closed for repairs.",
  ],
];

const rowsOf = (texts: readonly string[]) =>
  compare(
    texts.map((content, place) => {
      const { id, article, claims } = addition({ content, outlet: `Outlet ${place}`, publishedAt: "2026-03-03" });
      return { id, article, claims, copyGroupId: null, revision: 1, claimsVersion: null, role: "main", passages: [] };
    }),
  ).rows;
const relationOf = ([a, b]: Pair) =>
  align({ text: a, publishedFrom: null, publishedTo: null }, { text: b, publishedFrom: null, publishedTo: null })
    .relation;

test("another actor, place or cause stands in two rows", () => {
  for (const pair of others) {
    for (const texts of [pair, pair.toReversed()])
      assert.deepEqual(
        rowsOf(texts).map(({ status }) => status),
        ["single", "single"],
        texts.join(" / "),
      );
    assert.equal(relationOf(pair), "related", pair.join(" / "));
  }
});

test("what has two names is one thing at most possibly", () => {
  for (const pair of perhapsOthers) {
    for (const { status, score } of rowsOf(pair)) {
      assert.ok(status === "possible" || status === "single", `${status}: ${pair.join(" / ")}`);
      assert.ok(status === "single" || score < 0.7, `${score}: ${pair.join(" / ")}`);
    }
    assert.equal(relationOf(pair), "related", pair.join(" / "));
  }
});

test("a name and its other forms, or what it is described by, are one", () => {
  for (const pair of ones) {
    assert.deepEqual(
      rowsOf(pair).map(({ status }) => status),
      ["shared"],
      pair.join(" / "),
    );
    assert.notEqual(relationOf(pair), "unrelated", pair.join(" / "));
  }
});

/** What a third report says, beside a fire in Farrow and a fire in Norrick. */
const thirds: readonly (readonly [string, "shared" | "possible"])[] = [
  ["The Norrick town of Farrow has two mills.", "shared"],
  ["Norrick's old port of Farrow has two mills.", "shared"],
  ["The mills of Farrow in Norrick are old.", "possible"],
  ["The Norrick town of Farrowdale has two mills.", "possible"],
  ["Rain fell in Asher, Farrow, Norrick, Dorrick and Belmor.", "possible"],
  ["The mills of Farrow, Norrick, are old.", "shared"],
  ["The old mills of Farrow (Norrick) are famous.", "shared"],
  ["Mills stand in Dorrick, Farrow, Norrick and Belmor.", "possible"],
  ["Norrick is a town of mills, and so is Farrow.", "possible"],
  ["Trucks from Norrick brought water to Farrow.", "possible"],
];

test("a third report that tells of a town with what it lies in tells that two names are of one place", () => {
  const fire = (place: string) => `A fire at the Lind mill in ${place} killed four weavers on Monday evening.`;
  for (const [third, expected] of thirds) {
    const [row] = rowsOf([fire("Farrow"), fire("Norrick"), third]);
    assert.deepEqual([row?.outlets, row?.status], [2, expected], third);
  }
});

test("a place that another country holds is no surely other place", () => {
  for (const [a, b] of [
    ["Kosovo", "Serbia"],
    ["Taiwan", "China"],
    ["Hong Kong", "China"],
    ["Palestine", "Israel"],
    ["Vatican City", "Rome"],
  ] as const) {
    const pair = [a, b].map((place) => `Two climbers were found dead in ${place} after an avalanche.`);
    assert.equal(relationOf([pair[0]!, pair[1]!]), "same", pair.join(" / "));
    assert.equal(relationOf([pair[1]!, pair[0]!]), "same", pair.join(" / "));
  }
  assert.equal(
    relationOf([
      "Israel rejected the ceasefire proposal on Sunday.",
      "Palestine rejected the ceasefire proposal on Sunday.",
    ]),
    "related",
  );
});

test("in a headline a capital tells no name", () => {
  assert.equal(relationOf(["Two Men Held After Theft at Airport", "Two Men Held After Theft at Terminal"]), "same");
  assert.equal(relationOf(["Two men held after theft at Farrow", "Two men held after theft at Belmor"]), "related");
});

test("two names that a report has side by side are one", () => {
  const [report, other] = [
    "A guitar was found in the cellar of the house where Ansgar lived as a child. Ansgar Velm died in 2001.",
    "A guitar was found in the cellar of the house where Velm lived as a child.",
  ];
  assert.equal(rowsOf([report, other])[0]!.status, "shared");
  assert.equal(rowsOf([report.slice(0, report.indexOf(".") + 1), other])[0]!.status, "possible");
});

test("only the part that tells of another is parted: a clause that both tell is shared", () => {
  const rows = rowsOf([
    "The Senate rejected the bill, and Republicans blamed the president.",
    "The Senate rejected the bill, and Democrats blamed the president.",
  ]);
  assert.deepEqual(
    rows.map(({ text, status }) => [text, status]),
    [
      ["The Senate rejected the bill", "shared"],
      ["blamed the president", "single"],
      ["blamed the president", "single"],
    ],
  );
});

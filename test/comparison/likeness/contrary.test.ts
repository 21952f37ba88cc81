import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Claim } from "../../../src/claims/claim.ts";
import { extractClaims } from "../../../src/claims/extract-claims.ts";
import { align } from "../../../src/comparison/align.ts";
import { compare } from "../../../src/comparison/compare.ts";
import { contraryOf } from "../../../src/comparison/likeness/contrary.ts";
import { wordingOf } from "../../../src/comparison/wording/wording.ts";
import { annotate } from "../../../src/text/annotate.ts";
import { invent } from "../articles.ts";

const contrary: readonly (readonly [string, string])[] = [
  ["Police fired tear gas into the crowd near the station", "Officers did not fire tear gas at the crowd"],
  ["The brakes had been inspected before the trip", "The brakes were never inspected before the trip"],
  ["No shots were fired during the raid in Karwick", "Several shots were fired during the raid in Karwick"],
  ["The alarm failed to sound in the burning corridor", "The alarm sounded in the burning corridor"],
  ["The minister refused to meet the families of the victims", "The minister met the families of the victims"],
  ["Nobody was hurt in the crash in Karwick", "Three people were hurt in the crash in Karwick"],
  ["No one was hurt in the crash in Karwick", "A passenger was hurt in the crash in Karwick"],
  ["The sprinklers had been tested", "The sprinklers had never been tested"],
  ["The road had been gritted", "The road had not been gritted"],
  ["The ferry had passed its safety inspection", "The ferry had not passed its last safety inspection"],
  ["All of the passengers had fastened their belts", "Few of the passengers had fastened their belts"],
  ["The plan isnt finished in Tolvane", "The plan is finished in Tolvane"],
  ["His clerk, Ada Norr, was acquitted of fraud", "They also found his clerk, Ada Norr, guilty of fraud"],
  ["The union accepted the offer of the port", "The union rejected the offer of the port"],
  ["Exports of timber rose in the first quarter", "Exports of timber dropped in the first quarter"],
  ["The court upheld the conviction of the mayor", "The court overturned the conviction of the mayor"],
  ["The patient survived the operation in Ardmere", "The patient died during the operation in Ardmere"],
  ["The sea wall at Old Quay held through the night", "The sea wall at Old Quay collapsed in the night"],
  ["The harbour pilot was not hurt", "The harbour pilot was slightly hurt"],
  ["The barn was badly damaged by the storm", "The barn was not damaged by the storm"],
  ["The barn was damaged by the storm", "The barn was undamaged by the storm"],
  [
    "The agreement includes the port town of Karwick, the scene of the heaviest fighting",
    "The agreement does not include the port town of Karwick",
  ],
  ["He will remain as caretaker minister until an election", "He will not remain as caretaker minister"],
  ["Gate 7 of the stadium was locked when the crush began", "Gate 7 of the stadium was open when the crush began"],
  ["The plan isn ’ t finished in Tolvane", "The plan is finished in Tolvane"],
];

const compatible: readonly (readonly [what: string, a: string, b: string])[] = [
  ["two reversals", "The 18 people in the mill were not injured", "The 18 people in the mill were unharmed"],
  ["both deny", "They failed to elect a president", "Their failure, three times in a row, to elect a president"],
  ["a degree denied", "The barn was not badly damaged by the storm", "The barn was slightly damaged by the storm"],
  ["both fail", "The alarm failed to sound", "The alarm did not sound"],
  [
    "first one, then the other",
    "The union accepted the offer after first rejecting it",
    "The union rejected the offer",
  ],
  ["others", "Nobody was killed in the crash in Karwick", "Three people were hurt in the crash in Karwick"],
  [
    "no more than",
    "No more than 2,000 workers took part in the march in Karwick",
    "2,000 workers took part in the march in Karwick",
  ],
  ["until", "The team did not win until the last minute", "The team won in the last minute"],
  ["no fewer than", "No fewer than 40 people marched in Karwick", "Forty people marched in Karwick"],
  ["a numbering", "The No. 1 team of Norvale won in Karwick", "The team of Norvale won in Karwick"],
  ["some few", "The bridge was shut in the past few years", "The bridge was shut in the past years"],
  ["another deed", "The driver did not stop at the scene", "The driver of the van was arrested at the scene"],
  ["denied of some", "No passenger was thrown out, but some were hurt", "Some of the passengers were hurt"],
  ["may be", "The bridge may not be closed on Sunday", "The bridge is closed on Sunday"],
  ["a question", "Was the bridge closed to lorries?", "The bridge was not closed to lorries"],
  ["nothing is denied", "Anna Berg III, 38, said nothing", "Anna Berg III, 38, targeted two managers"],
  [
    "more is told before",
    "In May the bridge was not inspected",
    "In May, the bridge of Karwick was inspected and reopened",
  ],
  ["which one", "She was praised as a host the first time", "She will be a host for a second time"],
  ["a noun of the verb", "Berg's direction of the film was praised by critics", "Berg won't direct the film"],
  ["other opposites", "The yen's rise against the dollar hurt exporters", "Falling rates at home hurt exporters"],
  ["another name", "Berg did not sign the treaty in Tolvane", "Marlow signed the treaty in Tolvane"],
  ["of nobody named", "He did not know", "She knew"],
];

/** Of two articles it is a quarrel of voices; of two texts alone nobody knows whose. */
const deniedByOne = [
  "somebody's denial",
  "The mayor denied that the bridge was closed",
  "The bridge was closed",
] as const;

test("one text says what the other denies, and all else of it", () => {
  for (const [a, b] of contrary) assert.ok(contraryOf(wordingOf(a), wordingOf(b)) !== null, `${a} / ${b}`);
  for (const [what, a, b] of compatible)
    assert.equal(contraryOf(wordingOf(a), wordingOf(b)), null, `${what}: ${a} / ${b}`);
});

test("it is symmetric, and no text is contrary to itself", () => {
  const sentence = fc
    .array(
      fc.constantFrom(..."the mill not was never damaged undamaged failed to open closed Karwick few of".split(" ")),
      {
        maxLength: 14,
      },
    )
    .map((words) => words.join(" "));
  fc.assert(
    fc.property(sentence, sentence, (a, b) => {
      const [x, y] = [wordingOf(a), wordingOf(b)];
      assert.equal(contraryOf(x, y) === null, contraryOf(y, x) === null);
      assert.equal(contraryOf(x, x), null);
    }),
  );
});

test("alignments tell yes from no, and day from day", () => {
  const [plain, denied] = ["The road had been gritted.", "The road had not been gritted."];
  const { relation, conflict } = align({ text: plain }, { text: denied });
  assert.deepEqual([relation, conflict], ["conflict", { kind: "negation", a: plain, b: denied }]);
  assert.deepEqual(align({ text: "The strike began on Monday." }, { text: "The strike began on Tuesday." }).conflict, {
    kind: "date",
    a: "Monday",
    b: "Tuesday",
  });
  for (const [what, a, b] of [...compatible, deniedByOne])
    assert.notEqual(align({ text: a }, { text: b }).relation, "conflict", what);
});

const beside = {
  north: "The council met on Monday evening to speak about trams. Mayor Berg opened the new library with a speech.",
  south: "Two shops were flooded by the river. The bridge reopened to lorries after repairs.",
};

/** What two reports of these sentences share. */
function rowsOf(a: string, b: string, later = "2031-04-02") {
  const report = (id: "north" | "south", sentence: string, day: string) => {
    const text = `${beside[id]} ${sentence}`;
    const shell = invent({ id, outlet: id, day, lines: [], article: { text } });
    return { ...shell, claims: extractClaims(shell.article, annotate(text), id).claims };
  };
  return compare([report("north", a, "2031-04-02"), report("south", b, later)]).rows.filter(
    ({ outlets }) => outlets > 1,
  );
}

test("two outlets that say the opposite conflict, and never agree", () => {
  for (const [a, b] of [contrary[1]!, contrary[2]!, contrary[9]!, contrary[10]!, contrary[11]!]) {
    const [row, ...more] = rowsOf(`${a}.`, `${b}.`);
    assert.equal(row?.status, "conflict", `${a} / ${b}`);
    assert.deepEqual(
      [row.conflicts.map(({ kind, updates }) => [kind, updates]), more.length],
      [[["negation", false]], 0],
      `${a} / ${b}`,
    );
  }
  for (const [, a, b] of compatible)
    for (const row of rowsOf(`${a}.`, `${b}.`)) assert.deepEqual(row.conflicts, [], `${a} / ${b}`);
});

test("how things stand changes from day to day", () => {
  const [row] = rowsOf(
    "The lighthouse road of Karwick is closed to lorries.",
    "The lighthouse road of Karwick is open to lorries.",
    "2031-04-03",
  );
  assert.deepEqual(
    [row?.status, row?.conflicts.map(({ kind, updates }) => [kind, updates])],
    ["shared", [["negation", true]]],
  );
});

test("what somebody denies confirms nobody who says it: two voices disagree, and both reports may be right", () => {
  const denial = "Police denied that tear gas had been fired into the crowd at the station.";
  const stated = "Tear gas had been fired into the crowd at the station.";
  const denied = "denied that tear gas had been fired into the crowd at the station";
  for (const told of [stated, `${stated.slice(0, -1)}, two nurses said.`]) {
    const [ofVoices] = rowsOf(denial, told);
    assert.deepEqual(
      ofVoices?.conflicts.map(({ kind, updates, between }) => [kind, updates, between]),
      [["negation", false, "voices"]],
    );
    assert.ok(ofVoices?.variants.some(({ value }) => value === denied));
  }
  const [row] = rowsOf(denial, "Police said that tear gas had been fired into the crowd at the station.");
  assert.deepEqual(
    row?.conflicts.map(({ kind, between }) => [kind, between]),
    [["negation", "reports"]],
  );
});

test("a denial and the same said with not are one row without a conflict", () => {
  for (const [a, b] of [
    [
      "The operator denied that it had cut maintenance on the Halden line.",
      "The operator had not cut maintenance on the Halden line, its spokeswoman said.",
    ],
    [
      "Police denied that tear gas had been fired into the crowd.",
      "Tear gas had not been fired into the crowd, police said.",
    ],
  ] as const)
    assert.deepEqual(
      rowsOf(a, b).map(({ status, conflicts }) => [status, conflicts.length]),
      [["shared", 0]],
      b,
    );
});

test("who does not deny a thing neither says nor denies it, and who denies its cause does not deny it", () => {
  for (const [a, b] of [
    [
      "The company never denied that the data had leaked from its servers.",
      "The data had leaked from its servers, the union said.",
    ],
    [
      "The company didn't deny that the data had leaked from its servers.",
      "The data had leaked from its servers, the union said.",
    ],
    ["Officials contradicted claims that the engine failed.", "The engine failed."],
    [
      "The clinic denied that two patients died because of the blackout.",
      "Two patients died during the blackout, a nurse said.",
    ],
    [
      "The minister, Oskar Brandt, denied that the nine sailors of the Linnet were exchanged for prisoners.",
      "Nine sailors of the Linnet were freed on Tuesday.",
    ],
    [
      "The minister, Oskar Brandt, denied that the nine sailors of the Linnet were released for a ransom.",
      "The nine sailors of the Linnet were released on Tuesday.",
    ],
  ] as const)
    assert.deepEqual(rowsOf(a, b), [], a);
  // What it was done for is told by both.
  const [row] = rowsOf(
    "The minister, Oskar Brandt, denied that the nine sailors of the Linnet were exchanged for prisoners.",
    "The nine sailors of the Linnet were exchanged for four militants on Tuesday, officials said.",
  );
  assert.equal(row?.status, "conflict");
});

test("who denies a thing does not contradict who tells that he denied it", () => {
  const [row] = rowsOf(
    "The harbour master of Karwick has been charged. He denies any wrongdoing.",
    "The man has denied any wrongdoing and has put the accident down to a broken signal, a police officer said.",
  );
  assert.deepEqual(row?.conflicts, []);
});

test("who denies that nothing was said contradicts who says so", () => {
  const [row] = rowsOf(
    "Officials denied that no warning had been given to the town of Karwick.",
    "No warning had been given to the town of Karwick, residents said.",
  );
  assert.notEqual(row?.status, "shared");
});

test("of what one speaker says on one thing less has to be the same", () => {
  const [a, b] = [
    "Judge Mira Osten said Berg had shown no remorse.",
    "Judge Mira Osten said the defendant had shown remorse.",
  ];
  assert.deepEqual(
    rowsOf(a, b).map(({ conflicts }) => conflicts.map(({ kind, between }) => [kind, between])),
    [[["negation", "reports"]]],
  );
  assert.deepEqual(
    rowsOf(a, b.replace("Mira Osten", "Ada Lindt")).flatMap(({ conflicts }) => conflicts),
    [],
  );
});

test("who denies a deed without naming himself is held against those who say that he did it", () => {
  for (const [a, b] of [
    [
      "Norvale Trams has hired replacement drivers, according to two employees.",
      "Norvale Trams denied hiring replacement drivers.",
    ],
    [
      "The board of Norvale Trams knew of the payments, an auditor said.",
      "Norvale Trams has always denied that its board knew of the payments.",
    ],
  ] as const)
    assert.deepEqual(
      rowsOf(a, b).map(({ conflicts }) => conflicts.map(({ between }) => between)),
      [["voices"]],
      b,
    );
  for (const [a, b] of [
    ["The captain refused to leave the ferry.", "Passengers said that the ferry was leaving."],
    ["Anna Berg denied any part in the theft.", "Anna Berg said that she was at home on the night of the theft."],
    ["Norvale Trams rejected the demand of the union for 9 percent.", "The union demanded 9 percent, its leader said."],
  ] as const)
    assert.deepEqual(
      rowsOf(a, b).flatMap(({ conflicts }) => conflicts),
      [],
      b,
    );
});

test("a row of a denial is shown with who denies it", () => {
  const denial = "Police denied that tear gas had been fired into the crowd at the station.";
  const [row] = rowsOf(denial, denial);
  assert.equal(row?.text, denial);
  const negated = (claim: Pick<Claim, "negated">) => claim.negated;
  const { claims } = extractClaims(
    invent({ id: "x", outlet: "x", day: null, lines: [], article: { text: denial } }).article,
    annotate(denial),
    "x",
  );
  assert.ok(claims.every(negated));
});

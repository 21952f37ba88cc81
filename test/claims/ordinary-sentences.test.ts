import assert from "node:assert/strict";
import { test } from "node:test";
import { claimsOf } from "./article-of.ts";

/** A text, then for each claim its words and the mention of its speaker; null for the outlet's own. */
const cases: readonly (readonly [string, readonly (readonly [string, string | null])[]])[] = [
  // A quotation behind a verb of its own goes on from nobody.
  [
    "“I was wrong,” Reed said, then added, “and I am sorry.”",
    [
      ["“I was wrong,”", "Reed"],
      ["“and I am sorry.”", "Reed"],
    ],
  ],
  [
    "“I was wrong,” Reed said before adding: “I am sorry.”",
    [
      ["“I was wrong,”", "Reed"],
      ["“I am sorry.”", "Reed"],
    ],
  ],
  ["“I was wrong,” Reed said when asked, “and I am sorry.”", [["“I was wrong,” “and I am sorry.”", "Reed"]]],
  ["“I was wrong,” Reed said, “and I am sorry.”", [["“I was wrong,” “and I am sorry.”", "Reed"]]],
  // When something was said, early or late.
  ["All 46 people were rescued, police said late Thursday.", [["All 46 people were rescued", "police"]]],
  ["All 46 people were rescued, Berg said early on Friday.", [["All 46 people were rescued", "Berg"]]],
  ["The bridge is safe, the mayor, Ana Berg, said late Thursday.", [["The bridge is safe", "the mayor"]]],
  ["Police said late on Thursday that all were rescued.", [["all were rescued", "Police"]]],
  ["The bridge is safe, Berg said late last week.", [["The bridge is safe", "Berg"]]],
  ["Berg said late last night that the bridge was safe.", [["the bridge was safe", "Berg"]]],
  ["The firm said early results were good.", [["early results were good", "The firm"]]],
  ["“The bridge is safe,” said late arrivals.", [["“The bridge is safe,”", "late arrivals"]]],
  // Who speaks at the end of a sentence, with an article or a possessive, or with what hangs on it.
  ["The pier is safe, its owners claim.", [["The pier is safe", "its owners"]]],
  ["The pier is safe, the owners caution.", [["The pier is safe", "the owners"]]],
  ["The pier is safe, its author claims.", [["The pier is safe", "its author"]]],
  ["Reed paid all of them, the insurance claims.", [["Reed paid all of them, the insurance claims", null]]],
  ["The drug works, a trial involving 300 people suggests.", [["The drug works", "a trial"]]],
  ["The drug works, a study published on Monday suggests.", [["The drug works", "a study"]]],
  [
    "The strike cost €70m, the chamber of commerce estimates, a figure the unions dispute.",
    [
      ["The strike cost €70m, the chamber of commerce estimates", "the unions"],
      ["The strike cost €70m", "the chamber of commerce"],
    ],
  ],
  ["The strike cost €70m, a figure of speech.", [["The strike cost €70m, a figure of speech", null]]],
  [
    "The pier is safe, the firm said in a statement on Monday that gave no figures.",
    [["The pier is safe", "the firm"]],
  ],
  [
    "Reed was arrested in May and, according to court documents, confessed.",
    [
      ["confessed", "court documents"],
      ["Reed was arrested in May", null],
    ],
  ],
  // Whom nobody asked goes on; what somebody knows is told by whoever spoke.
  [
    "Asked if he regretted it, Reed shook his head. “Not for a second.”",
    [
      ["if he regretted it", null],
      ["Reed shook his head", null],
      ["“Not for a second.”", "Reed"],
    ],
  ],
  [
    "Police said the killer knew her, but ruled out a robbery.",
    [
      ["the killer knew her", "Police"],
      ["ruled out a robbery", "Police"],
    ],
  ],
  ["Reed told the hearing she learned of it in March.", [["she learned of it in March", "Reed"]]],
  [
    "The treaty does not, as some have claimed, ban fishing.",
    [["The treaty does not, as some have claimed, ban fishing", null]],
  ],
  [
    "If the bill passes — and few expect it to — rents will fall.",
    [["If the bill passes — and few expect it to — rents will fall", null]],
  ],
  ["Exit polls put the Greens on 34%.", [["put the Greens on 34%", "Exit polls"]]],
  ["Reed put the Greens on 34 posters.", [["Reed put the Greens on 34 posters", null]]],
  ["It rained, said one man, who did not want to be named.", [["It rained", "one man"]]],
  ["It rained, said Reed, a clerk who gave only his first name.", [["It rained", "Reed"]]],
  ["Reed said only that all was well.", [["all was well", "Reed"]]],
  ["The brakes failed, lead investigator Kim Lund said.", [["The brakes failed", "lead investigator Kim Lund"]]],
  ["Other groups have yet to confirm the result.", [["Other groups have yet to confirm the result", null]]],
  [
    "The report blames poor training and, above all, “a culture of denial”.",
    [["poor training and, above all, “a culture of denial”", "The report"]],
  ],
  // A semicolon or a dash ends who says it, as a comma does.
  [
    "The bridge is safe, the mayor said; the council disagreed.",
    [
      ["The bridge is safe", "the mayor"],
      ["the council disagreed", null],
    ],
  ],
  [
    "He denied the charge, his lawyer said; prosecutors say otherwise.",
    [
      ["He denied the charge", "his lawyer"],
      ["the charge", "He"],
      ["prosecutors say otherwise", null],
    ],
  ],
  [
    "The bridge is safe, said the mayor; it was built in 1990.",
    [
      ["The bridge is safe", "the mayor"],
      ["it was built in 1990", null],
    ],
  ],
  ["It may cost votes, allies believe – votes that she needs.", [["It may cost votes", "allies"]]],
  ["The pier – as Reed noted – is old.", [["The pier – as Reed noted – is old", null]]],
  ["He said; “The pier is old.”", [["“The pier is old.”", "He"]]],
  // Who speaks on against what was said is who spoke, not who was spoken of.
  [
    "Reed said the union wanted peace but added that he was not sure.",
    [
      ["the union wanted peace", "Reed"],
      ["he was not sure", "Reed"],
    ],
  ],
  [
    "Ms Bell said the staff felt betrayed, but insisted the firm would survive.",
    [
      ["the staff felt betrayed", "Ms Bell"],
      ["the firm would survive", "Ms Bell"],
    ],
  ],
  [
    "Reed said voters understood the choice and promised an extra $2m.",
    [
      ["voters understood the choice", "Reed"],
      ["promised an extra $2m", "Reed"],
    ],
  ],
  [
    "Reed said the firm admitted the fault and promised a refund.",
    [
      ["the firm admitted the fault", "Reed"],
      ["promised a refund", "the firm"],
    ],
  ],
  // What somebody is told to do.
  ["The minister told residents to stay home.", [["residents to stay home", "The minister"]]],
  ["Police warned drivers to avoid the bridge.", [["drivers to avoid the bridge", "Police"]]],
  [
    "Reed said it was safe but advised people to be careful.",
    [
      ["it was safe", "Reed"],
      ["people to be careful", "Reed"],
    ],
  ],
  ["Reed persuaded the board to sell.", [["Reed persuaded the board to sell", null]]],
  ["He told a lie to save his job.", [["He told a lie to save his job", null]]],
  ["If he told staff to lie, he must go.", [["If he told staff to lie, he must go", null]]],
  ["Reed could tell staff to lie.", [["Reed could tell staff to lie", null]]],
  ["Reed taught her to sing.", [["Reed taught her to sing", null]]],
  // What hangs on what was said goes with it, not the other way round.
  [
    "The army destroyed a drone late on Thursday, the defence ministry said, in an incident that Ostra denied any part in.",
    [
      [
        "The army destroyed a drone late on Thursday in an incident that Ostra denied any part in.",
        "the defence ministry",
      ],
    ],
  ],
  [
    "The firm has closed its plant, the union said, in a move that surprised workers.",
    [["The firm has closed its plant", "the union"]],
  ],
  ["On Monday Reed said, in an interview on the radio, that it was safe.", [["it was safe", "Reed"]]],
  // A perfect and a present, or a past, have one subject.
  [
    "Halvard Marine has admitted the payments were made but insists bosses knew nothing.",
    [
      ["the payments were made", "Halvard Marine"],
      ["bosses knew nothing", "Halvard Marine"],
    ],
  ],
  [
    "Reed said the meeting did not lead to anything, and has denied paying the man.",
    [
      ["the meeting did not lead to anything", "Reed"],
      ["paying the man", "Reed"],
    ],
  ],
  // An apostrophe behind a plural.
  [
    "The acid did reach the water, says the Lenn Anglers' Trust.",
    [["The acid did reach the water", "the Lenn Anglers' Trust"]],
  ],
  // Nobody is said to fear it.
  ["There are fears that the dam could burst.", [["the dam could burst", null]]],
  ["There were claims that votes were stolen.", [["votes were stolen", null]]],
  // What is questioned, and what documents show.
  ["Lawmakers have questioned whether the aid was spent.", [["whether the aid was spent", "Lawmakers"]]],
  ["Documents show engineers raised the alarm.", [["engineers raised the alarm", "Documents"]]],
  ["Emails show the minister knew.", [["the minister knew", "Emails"]]],
  ["Early analysis shows Ostra polls may have missed it.", [["Ostra polls may have missed it", "Early analysis"]]],
  ["The company fears sales will fall.", [["sales will fall", "The company"]]],
  ["The charity estimates 3,000 people live there.", [["3,000 people live there", "The charity"]]],
  ["Kelly Shaw, from Hollin, claims the cream left her with burns.", [["the cream left her with burns", "Kelly Shaw"]]],
  ["The city's hopes faded.", [["The city's hopes faded", null]]],
  ["The firm claims the product is safe.", [["the product is safe", "The firm"]]],
  // What is no speech.
  ["Ticket holders can claim a refund until March.", [["Ticket holders can claim a refund until March", null]]],
  ["The army claimed the capture of the town.", [["claimed the capture of the town", "The army"]]],
  ["The firm claimed a loss of £4m last year.", [["claimed a loss of £4m last year", "The firm"]]],
  ["The group claimed responsibility for the attack.", [["claimed responsibility for the attack", "The group"]]],
  ["Smith called his mother from the airport.", [["Smith called his mother from the airport", null]]],
  ["The referee called a foul and stopped play.", [["The referee called a foul and stopped play", null]]],
  ["Reed called the plan a joke.", [["the plan a joke", "Reed"]]],
  ["The firm repeated its success in France.", [["The firm repeated its success in France", null]]],
  ["Reed repeated his claim that it fell.", [["his claim that it fell", "Reed"]]],
  ["The envoy had to explain himself at the ministry.", [["The envoy had to explain himself at the ministry", null]]],
  [
    "Brook, who kept the books, had found invoices that were settled twice.",
    [["Brook, who kept the books, had found invoices that were settled twice", null]],
  ],
  ["When asked about his future, Reed laughed.", [["When asked about his future, Reed laughed", null]]],
  [
    "The regulator said the bank had shown “a shocking disregard” for its customers.",
    [["the bank had shown “a shocking disregard” for its customers", "The regulator"]],
  ],
  ["The document, seen by the Post, states that it failed.", [["it failed", "The document"]]],
  // A noun that sets the scene ends before what happened.
  [
    "Despite assurances from ministers that no jobs would go, 400 posts were cut.",
    [
      ["no jobs would go", "ministers"],
      ["400 posts were cut", null],
    ],
  ],
  [
    "With fears that rates, wages and prices would rise, the bank acted.",
    [
      ["rates, wages and prices would rise", null],
      ["the bank acted", null],
    ],
  ],
  [
    "Following claims that he lied, the minister resigned.",
    [
      ["he lied", null],
      ["the minister resigned", null],
    ],
  ],
  [
    "The Health and Safety Executive said it had no comment.",
    [["it had no comment", "The Health and Safety Executive"]],
  ],
  ["The IRS and Treasury Department said so.", [["The IRS and Treasury Department said so", null]]],
  ["They told the forward he could go.", [["he could go", "They"]]],
  ["The plan was dismissed by the union as a gimmick.", [["The plan was dismissed as a gimmick", "the union"]]],
  ["The plan was dismissed by the court.", [["The plan was dismissed by the court", null]]],
  ["The man, named locally as Joe Bell, said nothing.", [["The man, named locally as Joe Bell, said nothing", null]]],
  [
    "The Post reported on Saturday that the bank was considering selling its arm.",
    [["the bank was considering selling its arm", "The Post"]],
  ],
  ["“They were brilliant,” beamed captain Leah Moran.", [["“They were brilliant,”", "captain Leah Moran"]]],
  [
    "According to flight data that we have examined it had come no further.",
    [["it had come no further", "flight data"]],
  ],
  [
    "Aid groups have accused the government of blocking food deliveries, a charge it denies.",
    [
      ["accused the government of blocking food deliveries", "Aid groups"],
      ["blocking food deliveries", "it"],
    ],
  ],
  [
    "Dunn said voters understood that “there is no magic wand”, but promised relief on bills.",
    [
      ["voters understood that “there is no magic wand”", "Dunn"],
      ["“there is no magic wand”", "voters"],
    ],
  ],
  [
    "Tributes were paid to the former mayor, who was described by colleagues as “a giant of the town”.",
    [
      ["the former mayor as “a giant of the town”", "colleagues"],
      ["Tributes were paid to the former mayor", null],
    ],
  ],
  ["According to people who know him he is kind.", [["he is kind", "people"]]],
  ["According to the woman who called police the man had a knife.", [["the man had a knife", "the woman"]]],
  // What somebody is described as.
  ["Neighbours described Reed as quiet.", [["Reed as quiet", "Neighbours"]]],
  ["Neighbours described the man as quiet and polite.", [["the man as quiet and polite", "Neighbours"]]],
];
for (const [text, expected] of cases) {
  test(text, () => {
    const found = claimsOf(text).map((claim) => {
      const mention = claim.speakers[0]?.mention;
      return [claim.text, mention ? text.slice(mention.start, mention.end) : null];
    });
    assert.deepEqual(found, expected);
  });
}

/** A sentence and how its first claim is put. */
const modalities: readonly (readonly [string, string])[] = [
  ["Reed said bees were twice as likely to get lost.", "asserted"],
  ["Reed said bees were likely to get lost.", "possible"],
  ["Rain is expected on Friday.", "planned"],
  ["Sales were higher than expected.", "asserted"],
  ["The minister refused to rule out further cuts.", "possible"],
  ["Reed told the jury that Evans had planned the robbery.", "asserted"],
  ["Reed said Evans had planned to flee.", "planned"],
  ["Police believe the killing was planned.", "asserted"],
  ["A vote was planned.", "planned"],
  ["Reed said a march was planned for Friday.", "planned"],
];
for (const [text, modality] of modalities) {
  test(`${modality}: ${text}`, () => assert.equal(claimsOf(text)[0]?.modality, modality));
}

test("an answer is denied once", () => {
  const negated = (text: string) => claimsOf(text)[0]?.negated;
  assert.equal(negated("“No,” Reed said. “That is not true.”"), true);
  assert.equal(negated("“No,” Reed said."), true);
  assert.equal(negated("“No, it is safe,” Reed said."), false);
});

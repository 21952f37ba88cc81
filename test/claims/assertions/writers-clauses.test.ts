import assert from "node:assert/strict";
import { test } from "node:test";
import { claimsOf } from "../article-of.ts";

/** A sentence that gives words to somebody, and what the outlet tells in it itself. */
const cases: readonly (readonly [string, readonly string[]])[] = [
  // A share behind "or" stays with what it is of; behind "and" a clause may open with another.
  [
    "The port will cut 300 jobs, or about 4% of its staff, as it moves out.",
    ["The port will cut 300 jobs, or about 4% of its staff, as it moves out"],
  ],
  ["The port cut 300 jobs, and after Reed left, it closed.", ["The port cut 300 jobs", "after Reed left, it closed"]],
  // What there is none of, or what nobody knows, is told with that.
  [
    "There is no suggestion that the port, which Reed said was sound, broke the law.",
    ["There is no suggestion that the port broke the law"],
  ],
  [
    "There was no immediate indication that Reed would resign.",
    ["There was no immediate indication that Reed would resign"],
  ],
  // Who nobody is has a verb as others have.
  ["Nobody was hurt in the fall, but police said it was late.", ["Nobody was hurt in the fall"]],
  ["None of them left, but Reed said it was safe.", ["None of them left"]],
  // So it is where the cue has an auxiliary.
  ["Reed, who has called it a joke, was not there.", ["Reed, who has called it a joke, was not there"]],
  ["The port, which has denied the charge, paid a fine.", ["The port paid a fine"]],
  ["Miller has not yet responded to the claims.", ["Miller has not yet responded to the claims"]],
  ["There is little doubt that the pier is safe.", ["There is little doubt that the pier is safe"]],
  ["Reed said the port was sorry, but did not say when it would pay.", ["Reed did not say when it would pay"]],
  // What was laid on somebody is done to them, whoever ordered it.
  [
    "In 2023 the port was ordered to pay 90 pounds after inspectors found that the pier leaked.",
    ["In 2023 the port was ordered to pay 90 pounds"],
  ],
  ["The port was told to close the pier after divers said it leaked.", ["The port was told to close the pier"]],
  ["In 2023 the port closed the pier after divers said that it leaked.", ["In 2023 the port closed the pier"]],
  [
    "In May last year two men were jailed after a court found that they lied.",
    ["In May last year two men were jailed"],
  ],
  ["The board, which Reed said was late, met again.", ["The board met again"]],
  ["Four took part in a plot that the port says was run from Oslo.", ["Four took part in a plot"]],
  // What somebody did besides, or is told to be, is told with their name.
  [
    "Mayor Ann Miller appealed for calm and cancelled the harbour festival.",
    ["Mayor Ann Miller cancelled the harbour festival"],
  ],
  ["Reed, a diver, condemned the attack and has since left Oslo.", ["Reed has since left Oslo"]],
  ["He denied the claim and sued the paper for libel.", ["He sued the paper for libel"]],
  [
    "The agency, which endorsed the drug on Monday, said it was looking at the figures.",
    ["The agency endorsed the drug on Monday"],
  ],
  ["But Ann Miller, who was not there, said the pier is safe.", ["Ann Miller was not there"]],
  ["Reed said the pier is safe and costs little.", []],
  ["Reed said the driver slowed down, but had told the board otherwise.", []],
  ["Ann Miller fell, her brother said, and was taken to hospital.", []],
  ["Ann Miller joked about the need for a new and refined code of the harbour.", []],
  [
    "The mayor has rejected calls to step down, saying he has done no wrong.",
    ["The mayor has rejected calls to step down"],
  ],
  // What a participle behind a comma tells of who spoke or took a stand.
  ["The couple announced their split in May, ending a four-year marriage.", ["The couple ending a four-year marriage"]],
  ["Reed refused to be photographed, keeping her own status.", ["Reed keeping her own status"]],
  ["“It fell,” Reed told the Post, looking tired and pale.", []],
  ["Reed condemned the strike, saying that it harms the port.", []],
  ["Miller backed the plan, including the old pier.", []],
  // Who speaks, how old they are and where they are from tells nothing but who speaks; what "who" tells of them does.
  ["“It is safe,” said Neu, 67, of Karwick.", []],
  ["“It is safe,” said pensioner Tom Neu, 71.", []],
  ["“It is safe,” said Karwick resident Ann Neu, 23.", []],
  ["Mum-of-two Ann Neu, 34, said: “It is safe.”", []],
  ["Neu, 67, praised the crew.", []],
  [
    "Ann Miller, 30, from Karwick, who was among more than 50 hurt, said it was late.",
    ["Ann Miller, 30, from Karwick was among more than 50 hurt"],
  ],
  [
    "“It is safe,” said Tom Holm, an envoy who led talks with Norland in 2005.",
    ["Tom Holm, an envoy led talks with Norland in 2005"],
  ],
  [
    "“It is safe,” said Tom Holm, an analyst at Norvale Bank, who led the talks in 2005.",
    ["Tom Holm, an analyst at Norvale Bank led the talks in 2005"],
  ],
  ["“It is safe,” said Tom Holm, a spokesman for Ann Reed, who was arrested in May.", []],
  ["“It is safe,” said Tom Holm, the father of a boy who fell from the pier.", []],
  // An office is no statement.
  ["“It is safe,” said Ann Reed, a lawyer at the port of Hollin.", []],
  ["Ann Reed, the union's president, said that it was safe.", []],
  ["Reed, a lawyer, said that it was safe.", []],
  ["“It is safe,” said Ann Reed, a day after the pier of Hollin fell.", []],
  // A main clause behind what opens the sentence with somebody's words.
  [
    "Despite Miller saying talks had “come a long way,” the board was more dour in its view.",
    ["the board was more dour in its view"],
  ],
  [
    "On Sunday, in what the army called a show of “iron resolve” to its allies, two bombers flew from Ostra to Hollin.",
    ["two bombers flew from Ostra to Hollin"],
  ],
  [
    "But on Friday, after voters had called for inquiries, the prosecutor's office sealed the files of the case.",
    ["the prosecutor's office sealed the files of the case"],
  ],
  [
    "As Reed took the oath, a group of people blew whistles and screamed, “Not my mayor.”",
    ["As Reed took the oath, a group of people blew whistles"],
  ],
  [
    "That cable summarised a meeting the day before and warned the post could not be held.",
    ["That cable summarised a meeting the day before"],
  ],
  ["It was never made public (maybe Reed thought it was a trap).", ["It was never made public"]],
  // A sentence whose subject holds somebody's words has a predicate of its own.
  [
    "Reed's insistence that the cuts are vital failed to stop unions from shutting the port.",
    ["Reed's insistence that the cuts are vital failed to stop unions from shutting the port"],
  ],
  ["She said the van, which Reed saw veer onto the “old road,” was stolen in May.", []],
  ["The first “attack,” Reed says, came in May.", []],
  // What leads up to a cue ends where the construction that holds the cue begins.
  ["The mayor resigned on Monday, saying the pier is unsafe.", ["The mayor resigned on Monday"]],
  ["Reed met the owners in May after the two agreed to discuss the pier.", ["Reed met the owners in May"]],
  [
    "Lind spent four months in prison for his part in the theft, after being accused of lying to the court.",
    ["Lind spent four months in prison for his part in the theft, after being accused of lying to the court"],
  ],
  ["The award could help Reed, who has voiced doubts about the pier.", ["The award could help Reed"]],
  [
    "The firm has been reeling since its announcement that the pier fell.",
    ["The firm has been reeling since its announcement"],
  ],
  ["Karwick lost two ferries in May, and then decided to sell the rest.", ["Karwick lost two ferries in May"]],
  ["Ms. Lind frowned when asked whether the pier is safe.", ["Ms. Lind frowned"]],
  ["Crowds gathered at the port as shops and other firms announced a strike.", ["Crowds gathered at the port"]],
  // What stands behind begins at its own subject.
  ["Lind said he had seen the crack, but both engineers had the day off.", ["both engineers had the day off"]],
  ["Reed complained about the noise when the council met in May.", ["the council met in May"]],
  ["Asked whether the pier is safe, Miller left the room.", ["Miller left the room"]],
  [
    "Though old, the pier held, and the crane fell; Reed asked for a second opinion.",
    ["Though old, the pier held", "the crane fell"],
  ],
  ["The chief knew nothing of it; on Friday he admitted that it fell.", ["The chief knew nothing of it"]],
  [
    "Reed blames the crane; the judges, having had it tested, found only rust.",
    ["the judges, having had it tested, found only rust"],
  ],
  // What a relative clause tells of who speaks, but not how they spoke.
  ["“It is safe,” said Ann Reed, whose brother fell from the pier.", ["Ann Reed, whose brother fell from the pier"]],
  ["Harbourlink, which owns both ferries, said it would pay.", ["Harbourlink owns both ferries"]],
  ["An engineer, who spoke on condition of anonymity, said the pier is safe.", []],
  ["An engineer, who asked not to be named, said the pier is safe.", []],
  // What a clause that opens the sentence tells as a fact stands without its conjunction.
  ["When the port issued its permit in May, it cited the storm.", ["the port issued its permit in May"]],
  [
    "Though the crane had been repaired twice, Miller said the pier is not safe.",
    ["the crane had been repaired twice"],
  ],
  // What is not told as a fact makes none.
  ["If the crane is repaired, Miller said, the pier will open.", []],
  ["Unless the crane falls, the port expects to open in May.", []],
  // The reason of what is said may be the speaker's.
  ["Reed condemned the plan because the crane is old.", []],
  // Neither half a clause nor that something was said.
  ["The board rejected Reed's claim that the pier is safe.", []],
  // What came after somebody's words is told with them.
  ["The launches came after Ann Lind condemned the drills.", ["The launches came after Ann Lind condemned the drills"]],
  [
    "The vote comes two days after Reed said he would leave.",
    ["The vote comes two days after Reed said he would leave"],
  ],
  ["The port issued a statement calling the report absurd.", []],
  ["It is hard to say whether the pier is safe.", ["It is hard to say whether the pier is safe"]],
  ["The port took steps to explain the crack.", []],
  ["In a letter to the board seen by the Post, Reed condemned the plan.", []],
  ["A report released by the port said the pier is safe.", []],
  ["Karland, a port on the coast, said the pier is safe.", []],
  ["In a memoir published in May, Reed condemned the plan.", []],
  ["On Monday, as the council and the port traded words, Reed condemned the plan.", []],
  ["It was unclear whether the port's report condemned the plan.", []],
  ["When the thief was arrested, Reed said the pier is safe.", ["the thief was arrested"]],
  ["More than 400 people were marching when Reed said the pier is safe.", ["More than 400 people were marching"]],
];

/** Verbs that tell what somebody did, which elsewhere tell what somebody said, and who says it there. */
const senses: readonly (readonly [string, string | null])[] = [
  ["Lind was found by the crew at noon, tied to a crane.", null],
  ["Reed was treated for bruised wrists and went home.", null],
  ["Reed was convicted of firing two shots.", null],
  ["The gang bashed their way into the museum.", null],
  ["Pirates attacked a ship off the coast.", null],
  ["Miller attacked Reed over the toll.", "Miller"],
  ["Miller attacked the plan as a trap.", "Miller"],
  ["Miller saw smoke over the pier.", null],
  ["Miller sees the toll as a trap.", "Miller"],
  ["Police found a box that would hold a gun.", null],
  ["Police found the box would hold a gun.", "Police"],
  ["The rule allows firms to charge a toll.", null],
  ["Karwick is known for its ferries.", null],
  ["Reed was criticised by Miller for the toll.", "Miller"],
];

for (const [text, speaker] of senses) {
  test(`${speaker ?? "nobody"} speaks: ${text}`, () => {
    const claims = claimsOf(text);
    const attributed = claims.filter(({ voice }) => voice === "attributed");
    assert.deepEqual(
      attributed.map(({ speakers }) =>
        speakers.map(({ mention }) => mention && text.slice(mention.start, mention.end)).join(),
      ),
      speaker === null ? [] : [speaker],
    );
    if (speaker === null)
      assert.deepEqual(
        claims.map((claim) => claim.text),
        [text.slice(0, -1)],
      );
  });
}

/** A participle behind a cue is told by who speaks, unless it tells how. */
const outcomes: readonly (readonly [string, string])[] = [
  ["The ferry capsized, officials said, leaving 40 people homeless.", "The ferry capsized leaving 40 people homeless"],
  ["The ferry capsized, said officials, killing two sailors.", "The ferry capsized killing two sailors"],
  ["The ferry capsized, officials said, speaking in a hall.", "The ferry capsized"],
  ["The bank is for sale, the firm said, sending its shares up 9 percent.", "The bank is for sale"],
  ["The ferry capsized, officials said, citing two divers.", "The ferry capsized"],
];

for (const [text, content] of outcomes) {
  test(text, () => {
    assert.equal(claimsOf(text)[0]?.text, content);
  });
}

for (const [text, expected] of cases) {
  test(text, () => {
    const own = claimsOf(text).filter((claim) => claim.voice === "own");
    assert.deepEqual(
      own.map((claim) => claim.text),
      expected,
    );
  });
}

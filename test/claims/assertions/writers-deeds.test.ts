import assert from "node:assert/strict";
import { test } from "node:test";
import { claimsOf } from "../article-of.ts";

/** A sentence in which words or wishes are somebody's, and what the outlet tells in it itself. */
const cases: readonly (readonly [string, readonly string[]])[] = [
  // What is done with a decision, a hope or a claim is told with it.
  [
    "The mayor on Friday reversed the board's decision to close the harbour.",
    ["The mayor on Friday reversed the board's decision to close the harbour"],
  ],
  ["The talks fuelled fears that the strike would end.", ["The talks fuelled fears that the strike would end"]],
  ["Reed has a plan to close the harbour.", []],
  [
    "She was elected in May for her pledge to close the harbour.",
    ["She was elected in May for her pledge to close the harbour"],
  ],
  // Nobody in particular calls a thing so.
  [
    "Reed was known as the “bagman” who paid the crew, and spent four months in prison.",
    ["Reed was known as the “bagman” who paid the crew, and spent four months in prison"],
  ],
  // A phrase in marks belongs to what somebody does; a sentence in marks is speech.
  [
    "The board sent eight divers to search the pier and draw up an “internal report.”",
    ["The board sent eight divers to search the pier and draw up an “internal report.”"],
  ],
  ["She won a “golden anchor” award last year.", ["She won a “golden anchor” award last year"]],
  ["Reed grinned: “I did not see the pier fall.”", []],
  ["The director said failing to check the pier was “a horrible mistake.”", []],
  [
    "They lost two divers in May, forcing Reed to redraw her plans for the harbour.",
    ["They lost two divers in May, forcing Reed to redraw her plans for the harbour"],
  ],
  [
    "The crew fired a flare, raising fears of a second fire.",
    ["The crew fired a flare, raising fears of a second fire"],
  ],
  // A name behind its thing, and a participle that no subject has.
  ["Ann Reed launched a campaign called #SavePiers.", ["Ann Reed launched a campaign called #SavePiers"]],
  [
    "The plan was drawn up by a panel, called the Harbour Watch, led by Reed.",
    ["The plan was drawn up by a panel, called the Harbour Watch, led by Reed"],
  ],
  ["The village has a prize known as the “old nickel”.", ["The village has a prize known as the “old nickel”"]],
  // What somebody did besides, or does meanwhile.
  [
    "Ann Reed, travelling in Hollin on Sunday, told the crowd that it was safe.",
    ["Ann Reed travelling in Hollin on Sunday"],
  ],
  ["Ann Reed, speaking in Hollin on Sunday, told the crowd that it was safe.", []],
  ["The ferry sank, police said Saturday, offering a reward of $500.", ["police offering a reward of $500"]],
  ["Though Reed has admitted to the theft and sought help, her aide said that it was over.", ["Reed sought help"]],
  [
    "Sen. Ann Reed (R-Ohio), who is running for mayor, criticised the plan.",
    ["Sen. Ann Reed (R-Ohio) is running for mayor"],
  ],
  ["Tom Reed is accused of lying to the board and faces ten years in prison.", ["Tom Reed faces ten years in prison"]],
  [
    "His wife, Ann Reed, who resigned from the board in May, is expected to plead guilty.",
    ["His wife, Ann Reed resigned from the board in May"],
  ],
  ["Reed spoke in Hollin after the vote, saying that it was late.", ["Reed spoke in Hollin after the vote"]],
  ["Reed spoke on Monday, saying that it was late.", []],
  ["The port issued a statement saying that it was late.", []],
  // What leads to words that stand behind it.
  ["The panel released a report on Tuesday that called for new piers.", ["The panel released a report on Tuesday"]],
  [
    "Norland voted on Sunday in an election meant to show that it was free.",
    ["Norland voted on Sunday in an election"],
  ],
  [
    "Reed's rejection of the offer put her at risk of arrest.",
    ["Reed's rejection of the offer put her at risk of arrest"],
  ],
  [
    "Reed, who lives in Hollin, has yet to comment on the split.",
    ["Reed, who lives in Hollin, has yet to comment on the split"],
  ],
  [
    "But most of the divers are from one town, and owners say they are good.",
    ["But most of the divers are from one town"],
  ],
  ["The board had to be approved by Ann Reed, who died in 2006 after a fall.", ["Ann Reed died in 2006 after a fall"]],
  [
    "Several divers left the port, saying it was “unsafe” after only one diver, Ann Reed, won a prize at the show.",
    ["Several divers left the port", "only one diver, Ann Reed, won a prize at the show"],
  ],
  ["Berg will replace Reed as the new coach and she is expected to stay.", ["Berg will replace Reed as the new coach"]],
  // The first of several verbs.
  [
    "The bill creates a fund for divers, requires owners to check their piers and makes Monday a holiday.",
    ["The bill creates a fund for divers"],
  ],
  // What nobody's words follow tells of what was said or done.
  [
    "A guard, who is also a diver, accused them of theft and the players were asked to leave the ship.",
    ["A guard is also a diver", "the players were asked to leave the ship"],
  ],
  // A vote is counted; what one body or person is for or against is a stand.
  [
    "18 delegates backed the merger with Norvale and 13 opposed it.",
    ["18 delegates backed the merger with Norvale and 13 opposed it"],
  ],
  ["Some 40 divers supported the motion.", ["Some 40 divers supported the motion"]],
  ["Six of the ten guards rejected the offer.", ["Six of the ten guards rejected the offer"]],
  ["40 percent of divers opposed the merger.", []],
  ["Ann Reed backed the merger.", []],
  ["Twelve divers opposed “this absurd merger”.", []],
  // A crowd's mood before a colon, and what it is about.
  ["Traders cheered: the shares rose 3 percent.", ["Traders cheered: the shares rose 3 percent"]],
  ["Travellers applauded: the ferry was back.", ["Travellers applauded: the ferry was back"]],
  ["Traders cheered: “The firm is saved.”", []],
  ["Traders warned: the shares would fall.", []],
  // A main clause behind its condition.
  [
    "If the port is open to cuts, it would be a boost for owners who say the fee is too high.",
    ["If the port is open to cuts, it would be a boost for owners"],
  ],
  // Whom somebody welcomes they meet; what they welcome they stand by.
  ["The mayor welcomed Ann Reed in Lund on Monday.", ["The mayor welcomed Ann Reed in Lund on Monday"]],
  ["The pier museum welcomed 3 million visitors last year.", ["The pier museum welcomed 3 million visitors last year"]],
  ["Reed met the crew as he welcomed her to Lund.", ["Reed met the crew as he welcomed her to Lund"]],
  ["Ministers welcomed Prime Minister Ann Reed.", ["Ministers welcomed Prime Minister Ann Reed"]],
  ["The couple welcomed their first child.", ["The couple welcomed their first child"]],
  ["Mayor Ann Reed welcomed the ruling.", []],
  ["Reed welcomed her decision.", []],
  ["Reed welcomed the release of the children.", []],
  ["Ministers welcomed President Reed's remarks.", []],
  ["Reed welcomed the Harbour Court in March.", []],
  // Who is named once more by a pronoun is one person.
  ["Omar Reed, He greeted the crew at the pier in Lund.", ["Omar Reed greeted the crew at the pier in Lund"]],
  ["The talks went on. Ann Reed She left Lund on Monday.", ["The talks went on", "Ann Reed left Lund on Monday"]],
];

for (const [text, own] of cases) {
  test(`the outlet's own words in ${text}`, () => {
    const found = claimsOf(text).filter(({ voice }) => voice === "own");
    assert.deepEqual(
      found.map((claim) => claim.text),
      own,
    );
  });
}

import assert from "node:assert/strict";
import { test } from "node:test";
import { claimsOf } from "./article-of.ts";

/** Text, and for each claim that is given to somebody: its words and who that is: the name, else the mention (`` for nobody). */
type Case = readonly [string, readonly (readonly [string, string])[]];

const told = (text: string) =>
  claimsOf(text)
    .filter(({ voice }) => voice === "attributed")
    .map((claim) => {
      const [speaker] = claim.speakers;
      const mention = speaker?.mention && text.slice(speaker.mention.start, speaker.mention.end);
      return [claim.text, speaker?.name ?? mention ?? ""];
    });

const groups: Readonly<Record<string, readonly Case[]>> = {
  "a clause of somebody called something in marks is not what they say": [
    [
      "Mayor Ann Reed said Miller was “a rare man” who believed deeply in the town.",
      [["Miller was “a rare man” who believed deeply in the town", "Ann Reed"]],
    ],
    ["The board ran a group of “Old Hands” who pledged to help the town.", [["to help the town", "who"]]],
    ["“It is safe,” Ann Reed, who chairs the board, said.", [["“It is safe,”", "Ann Reed"]]],
  ],
  "what stands between a thing and what it is called is passed": [
    [
      "Mayor Ann Reed called the clerk, who had been ill for years, “a fine debater and writer”.",
      [["the clerk “a fine debater and writer”", "Ann Reed"]],
    ],
    ["Ann Reed called the clerk, who had left, and asked for the key.", [["asked for the key", "Ann Reed"]]],
  ],
  "a noun that a clause with that tells of gives no words": [
    ["The town saw the harbour project that has cost millions.", []],
    ["The residents fought a proposal that many neighbours spoke against.", []],
    ["Critics say that was a mistake.", [["that was a mistake", "Critics"]]],
    ["Analysts forecast that prices would rise.", [["prices would rise", "Analysts"]]],
    ["There were claims that the firm cared about profit.", [["the firm cared about profit", ""]]],
    [
      "Analyst Ann Reed wrote in a research report that the outlook is strong.",
      [["the outlook is strong", "Ann Reed"]],
    ],
  ],
  "who is told may be described at length": [
    [
      "Prosecutor Tom Miller told Judge Ann Reed, who set bail at $50,000, that the man was dangerous.",
      [["the man was dangerous", "Tom Miller"]],
    ],
    ["Ann Reed told a subdued House of Commons: “The harbour is safe.”", [["“The harbour is safe.”", "Ann Reed"]]],
  ],
  "it is said by somebody, and it is hard to say": [
    [
      "It is often said by defence lawyers that their clients are full of shame.",
      [["their clients are full of shame", "defence lawyers"]],
    ],
    ["It was revealed that the bank paid for lawsuits by Tom Berg.", []],
    ["It is hard to see how the bank can win.", []],
    ["It seems fair to ask for more time.", []],
  ],
  "whom somebody recalls saying it says it": [
    [
      "Ann Reed recalled a judge once remarking that the sea forgets.",
      [
        ["a judge once remarking that the sea forgets", "Ann Reed"],
        ["the sea forgets", "a judge"],
      ],
    ],
    [
      "Ann Reed criticised the judge, adding that the sea forgets.",
      [
        ["criticised the judge", "Ann Reed"],
        ["the sea forgets", "Ann Reed"],
      ],
    ],
  ],
  "of course is no part of what is said": [
    ["Ann Reed says of course ministers have dealings.", [["ministers have dealings", "Ann Reed"]]],
  ],
  "what a firm reports, it says once": [
    [
      "Norvik Motors reported a profit of 3 million euros, it said on Monday.",
      [["Norvik Motors reported a profit of 3 million euros", "Norvik Motors"]],
    ],
    [
      "The board had warned that the pier was unsafe, Ann Reed said.",
      [
        ["The board had warned that the pier was unsafe", "Ann Reed"],
        ["the pier was unsafe", "The board"],
      ],
    ],
    ["The firm saw costs related to the move.", []],
  ],
  "a clause without that behind maintained, and with it behind ordered": [
    ["Ann Reed maintained it was not true.", [["it was not true", "Ann Reed"]]],
    ["Ann Reed maintained it until May.", []],
    [
      "Ann Reed maintained she was innocent and on Friday accused Tom Berg of lying.",
      [
        ["she was innocent", "Ann Reed"],
        ["accused Tom Berg of lying", "Ann Reed"],
      ],
    ],
    ["Judge Ann Reed ordered that the files be released.", [["the files be released", "Ann Reed"]]],
  ],
  "a lone word in marks is no verb of a clause": [
    ["Ann Reed reiterated a “buy” rating but lowered the estimate.", [["a “buy” rating", "Ann Reed"]]],
    ["Ann Reed said a “buy” rating was wrong.", [["a “buy” rating was wrong", "Ann Reed"]]],
  ],
  "a mark lost before who says it is put back": [
    [
      "“It is over, Ann Reed told the board.\nThe council met.\n“We go on,” Tom Berg said.",
      [
        ["“It is over,", "Ann Reed"],
        ["“We go on,”", "Tom Berg"],
      ],
    ],
    [
      "“I went home, she told me.\n“Then we left,” Tom Berg said.",
      [["“I went home, she told me. “Then we left,”", "Tom Berg"]],
    ],
  ],
  "who is sent for and what is held is called nothing": [
    ["Prosecutors have called more than 60 witnesses.", []],
    ["The mayor called an early election in May.", []],
    ["Ann Reed called the election a sham.", [["the election a sham", "Ann Reed"]]],
    ["Ann Reed dismissed critics who called the election-night show dull.", [["the election-night show dull", "who"]]],
  ],
  "a text that somebody receives says what it says": [
    ["The crew received a message saying that the engine was hot.", [["the engine was hot", "a message"]]],
    ["Police issued a statement saying the road was shut.", [["the road was shut", "Police"]]],
    ["The firm faces charges related to alleged financial crimes.", []],
  ],
  "one body of several fields is one speaker": [
    [
      "The Rail, Maritime and Transport union said it was ready.",
      [["it was ready", "The Rail, Maritime and Transport union"]],
    ],
    [
      "The 147 passengers on board the flight from Hollin said it smelt.",
      [["it smelt", "The 147 passengers on board the flight from Hollin"]],
    ],
    ["Ann Reed said; “It is over.\n“We go on.”", [["“It is over. “We go on.”", "Ann Reed"]]],
    [
      "Hollin Airport said it was shut. She stated: “It was scary.”",
      [
        ["it was shut", "Hollin Airport"],
        ["“It was scary.”", "She"],
      ],
    ],
  ],
  "an officer's office speaks under its whole name": [
    [
      "The deputy had minor injuries, the Orla County Sheriff’s Office said in a news release on social media.",
      [["The deputy had minor injuries", "Orla County Sheriff’s Office"]],
    ],
    ["The Governor’s party said it was over.", [["it was over", "The Governor’s party"]]],
    ["Michelle Lord, 32, said it was over.", [["it was over", "Michelle Lord"]]],
  ],
  "who asserts behind what was said": [
    [
      "Divers must be more careful, asserted Dr. Reed in a session on diving.",
      [["Divers must be more careful", "Reed"]],
    ],
  ],
  "whoever hears a message does not say it": [
    ["Travellers flying from Hollin heard the message: “This is an emergency.”", [["“This is an emergency.”", ""]]],
  ],
  "what somebody answers belongs to them alone": [
    [
      "“You should buy it,” Ann Reed recounted telling Tom Berg — to which Berg replied, “I never buy.”",
      [
        ["“You should buy it,”", "Ann Reed"],
        ["“I never buy.”", "Tom Berg"],
      ],
    ],
    ["Ann Reed claimed to have won the cup and was then stripped of it.", [["to have won the cup", "Ann Reed"]]],
    ["The jury heard a former editor testify about a call he had with Tom Berg.", []],
  ],
  "whose somebody is tells who they are": [
    [
      "University Hospitals of Norland's chief nurse, Julie Reed, said: “We are sorry.”",
      [["“We are sorry.”", "Julie Reed"]],
    ],
    ["Tom Berg of Norland's strategy office said it was late.", [["it was late", "Tom Berg"]]],
    [
      "After being rated poor by inspectors, the chief, Ann Reed, said the report was clear.",
      [["the report was clear", "Ann Reed"]],
    ],
  ],
  "who did something else is not who noted it": [
    [
      "Changes were later noted by the regulator and the local board did a review.",
      [["Changes were later noted", "the regulator"]],
    ],
    ["Changes were noted by the regulator and the local board.", [["Changes were noted", "the regulator"]]],
  ],
  "what hangs on age and home is passed": [
    [
      "An inquest heard Mr Berg, 22, of Mill Road, Hollin, needed tablets.",
      [["Mr Berg, 22, of Mill Road, Hollin, needed tablets", ""]],
    ],
    ["Ann Reed said unless the rain stops the match is off.", [["unless the rain stops the match is off", "Ann Reed"]]],
  ],
  "words quoted in part are not given to whom the next sentence is about": [
    [
      "Ann Reed would not call the delay “a mess.” A reporter pressed her on whether it was late.",
      [["the delay “a mess.”", "Ann Reed"]],
    ],
    ["“It is over.” Ann Reed said it twice.", [["“It is over.”", "Ann Reed"]]],
    ["“We have the votes, all of them,” Sarah Reed.", [["“We have the votes, all of them,”", "Sarah Reed"]]],
    ["“We have the votes, all of them,” Hollin.", [["“We have the votes, all of them,”", ""]]],
  ],
  "what an office is for is no part of a name": [
    [
      "The river was dry and a town was cut off, the Minister for Water, Melinda Reed, said yesterday.",
      [["The river was dry and a town was cut off", "Melinda Reed"]],
    ],
    ["Assistant Secretary for River Safety Charlene Lamb said it was late.", [["it was late", "Charlene Lamb"]]],
    ["A spokesman for Mr Berg, Ann Reed, said it was late.", [["it was late", "Ann Reed"]]],
  ],
  "a day that opens the sentence is nobody": [
    [
      "On 7 February the government announced it would close the road.",
      [["it would close the road", "the government"]],
    ],
  ],
  "two single marks are a double one": [
    ["‘‘There is a real risk,’’ Ann Reed said.", [["‘‘There is a real risk,’’", "Ann Reed"]]],
  ],
  "what a review found": [
    ["The review found the plan harmed the river.", [["the plan harmed the river", "The review"]]],
    ["Divers found the driver trapped.", []],
  ],
  "where a comma was left out behind a day": [
    ["Papers will be sent out on 18 June the union said.", [["Papers will be sent out on 18 June", "the union"]]],
    ["Papers that came the union said nothing of.", []],
  ],
  "the boss is whoever manages": [
    ["Tom Berg, the City manager, was there. “They were good,” the boss added.", [["“They were good,”", "Tom Berg"]]],
    [
      "Tom Berg, the City manager, met coach Ann Reed. “They were good,” the boss added.",
      [["“They were good,”", "the boss"]],
    ],
    ["Wade Northausen from Tongala demanded an inquiry.", [["demanded an inquiry", "Wade Northausen"]]],
  ],
  "names of several words speak whole": [
    ["Sky News reported that the ferry had left.", [["the ferry had left", "Sky News"]]],
    ["The bridge was unsafe, Channel 4 News reported.", [["The bridge was unsafe", "Channel 4 News"]]],
    ["BBC Radio 4 reported that the bridge was shut.", [["the bridge was shut", "BBC Radio 4"]]],
    ["Member Ann Reed said that the board was wrong.", [["the board was wrong", "Ann Reed"]]],
    ["A member of the public, Ann Reed, said the road was loud.", [["the road was loud", "Ann Reed"]]],
    [
      "A summary of the case, Ann Reed, was closed by then. A member of the board said it was late.",
      [["it was late", "A member of the board"]],
    ],
    [
      "The Hollin, Ont.-based company, which sells boats, said net income rose.",
      [["net income rose", "The Hollin, Ont.-based company"]],
    ],
  ],
};

for (const [what, cases] of Object.entries(groups))
  test(what, async (t) => {
    for (const [text, expected] of cases) await t.test(text, () => assert.deepEqual(told(text), expected));
  });

test("words in marks that only name something are not quoted in part", () => {
  const type = (text: string) => claimsOf(text)[0]?.type;
  assert.equal(type("Ann Reed said the so-called “deal” would cost the town millions."), "indirect");
  assert.equal(type("Ann Reed said the “Old Mill” estate would stay."), "indirect");
  assert.equal(type("Ann Reed said a book called “Blue Moon” was lost."), "indirect");
  assert.equal(type("Ann Reed said the town had no plans for a “super” bridge."), "mixed");
  assert.equal(type("Ann Reed called the plan “absurd”."), "mixed");
  assert.equal(type("Ann Reed called her opponent “Iron Ann”."), "mixed");
  assert.equal(type("Ann Reed said the slogan “Pay Now” was hers."), "mixed");
});

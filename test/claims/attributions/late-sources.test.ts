import assert from "node:assert/strict";
import { test } from "node:test";
import { claimsOf } from "../article-of.ts";

/** Text, and of each claim its words, and whom it is given to: a name or a role, `?` for nobody named, `-` for the outlet. */
type Case = readonly [string, readonly (readonly [string, string])[]];

const cases: readonly Case[] = [
  // What "and" joins to a clause before its source is the source's too.
  [
    "Five people were shot dead, according to the union, and more than 200 were arrested.",
    [
      ["Five people were shot dead", "union"],
      ["more than 200 were arrested", "union"],
    ],
  ],
  // Where, when and why it was said.
  [
    "Early elections will be held on June 14, the president announced in a televised address.",
    [["Early elections will be held on June 14", "president"]],
  ],
  [
    "Police used live ammunition, the coroner, Dr. Ann Fell, told the Gazette after she had examined the bodies.",
    [
      ["Police used live ammunition", "Ann Fell"],
      ["she had examined the bodies", "-"],
    ],
  ],
  [
    "The government decided to close the mine, and all 900 men will be offered work, Mayor Ann Miller said after an emergency sitting.",
    [["The government decided to close the mine, and all 900 men will be offered work", "Ann Miller"]],
  ],
  [
    "The powder was mixed in at the plant, a former employee claims, because the milk had been watered down.",
    [["The powder was mixed in at the plant because the milk had been watered down", "former employee"]],
  ],
  // A noun that cannot agree with the phrase before it is the sentence's verb.
  ["The first child fell ill on 19 July, hospital records show.", [["The first child fell ill on 19 July", "?"]]],
  ["The mine failed its test, documents obtained by this paper show.", [["The mine failed its test", "?"]]],
  ["He sent a bill, a list of insurance claims.", [["He sent a bill, a list of insurance claims", "-"]]],
  ["She saw the stars, cars parked by the dance show.", [["She saw the stars, cars parked by the dance show", "-"]]],
  [
    "Organisers put the number of people at Sunday's rally outside the hall at 90,000.",
    [["put the number of people at Sunday's rally outside the hall at 90,000", "Organisers"]],
  ],
  // Speech that is none.
  ["The maker recalls formula after six deaths.", [["The maker recalls formula after six deaths", "-"]]],
  ["The scandal recalls a disaster in Norland.", [["The scandal recalls a disaster in Norland", "-"]]],
  ["Ann Miller recalled the night of the fire.", [["recalled the night of the fire", "Ann Miller"]]],
  ["Motorists leaned on their horns until midnight.", [["Motorists leaned on their horns until midnight", "-"]]],
  [
    "As the result was read out, a crowd burst into cheers.",
    [["As the result was read out, a crowd burst into cheers", "-"]],
  ],
  ["Ann Miller felt the floor shake.", [["Ann Miller felt the floor shake", "-"]]],
  ["Ann Miller felt the floor was unsafe.", [["the floor was unsafe", "Ann Miller"]]],
  ["The motion was supported by 114 deputies.", [["The motion was supported by 114 deputies", "-"]]],
  // Which ones are meant.
  [
    "Ann Miller demanded an inquiry by people who are not paid by the state.",
    [["demanded an inquiry by people who are not paid by the state", "Ann Miller"]],
  ],
  [
    "Ann Miller confirmed her readiness for dialogue with those workers who respect the law.",
    [["confirmed her readiness for dialogue with those workers who respect the law", "Ann Miller"]],
  ],
  // One stand is one claim.
  [
    "The government is considering declaring a state of emergency, a senior official told Reuters.",
    [["The government is considering declaring a state of emergency", "senior official"]],
  ],
  [
    "Ann Miller has not ruled out inviting investigators to examine the affair.",
    [["inviting investigators to examine the affair", "Ann Miller"]],
  ],
  // Whom an office or a pronoun means.
  [
    "Interior Minister Ann Miller was there. The prime minister said he was giving up his office.",
    [
      ["Interior Minister Ann Miller was there", "-"],
      ["he was giving up his office", "prime minister"],
    ],
  ],
  [
    "Mrs Ann Miller was there. A manager told Mr Reed, the chief executive, that mothers had complained. “We cannot sit on this,” she wrote.",
    [
      ["Mrs Ann Miller was there", "-"],
      ["mothers had complained", "manager"],
      ["“We cannot sit on this,”", "?"],
    ],
  ],
  ["Video posted online showed smoke pouring from a shaft.", [["showed smoke pouring from a shaft", "?"]]],
];

for (const [text, expected] of cases) {
  test(text, () => {
    assert.deepEqual(
      claimsOf(text).map(({ text: words, voice, speakers }) => [
        words,
        voice === "attributed" ? (speakers[0]?.name ?? speakers[0]?.role ?? "?") : "-",
      ]),
      expected,
    );
  });
}

/** Text, whether its claim is denied, and how it is put. */
const stands: readonly (readonly [string, boolean, string])[] = [
  ["Ann Miller has not ruled out inviting investigators.", false, "possible"],
  ["Ann Miller could not rule out a fire.", false, "possible"],
  ["Ann Miller has ruled out inviting investigators.", true, "asserted"],
  ["The motion of no confidence passed by 114 votes to 98.", false, "asserted"],
  ["No motion passed.", true, "asserted"],
  ["The smoke could be seen from 10 km away.", false, "asserted"],
  ["The vote could be seen as a defeat.", false, "possible"],
];

for (const [text, negated, modality] of stands) {
  test(`stand: ${text}`, () => {
    const [claim] = claimsOf(text);
    assert.deepEqual([claim?.negated, claim?.modality], [negated, modality]);
  });
}

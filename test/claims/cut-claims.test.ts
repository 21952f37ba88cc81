import assert from "node:assert/strict";
import { test } from "node:test";
import { claimsOf } from "./article-of.ts";

/** Text, then its claims: words, mention of the speaker or "-" for the outlet's own. */
const cases: readonly (readonly [string, ...(readonly [string, string])[]])[] = [
  // What singles somebody out belongs to what is told of them.
  [
    "Holm and Berg were the only two councillors who agreed to take part.",
    ["Holm and Berg were the only two councillors who agreed to take part", "-"],
    ["to take part", "who"],
  ],
  // A condition limits what is said.
  [
    "Analysts put the cost at 0.1 percent of output if the strike goes on for a week.",
    ["put the cost at 0.1 percent of output if the strike goes on for a week", "Analysts"],
  ],
  // An infinitive ends where somebody else does something.
  [
    "Norvale hopes to open talks next year, and the board has closed its office.",
    ["to open talks next year", "Norvale"],
    ["the board has closed its office", "-"],
  ],
  [
    "Rather than sign it and declare that the pier is safe, Ann Miller left.",
    ["Rather than sign it and declare that the pier is safe, Ann Miller left", "-"],
  ],
  // A purpose that opens a sentence is over at its comma.
  [
    "To emphasise that she was not afraid of it, Ann Miller ended her Ostra post: “Please share if you agree.”",
    ["she was not afraid of it", "Ann Miller"],
    ["“Please share if you agree.”", "Ann Miller"],
  ],
  // Speech behind an abbreviation's stop is a sentence of its own.
  [
    "Judge Lena Osk began to read the verdict at 10:30 a.m. “The accused turned his office into a till,” Osk told the court.",
    ["Judge Lena Osk began to read the verdict at 10:30 a.m.", "-"],
    ["“The accused turned his office into a till,”", "Osk"],
  ],
  // A subject in front of a source has its verb behind it.
  ["The plan, according to Miller, has three parts.", ["The plan has three parts", "Miller"]],
  ["Her words, said Tom Reed, the mayor, are “wholly in line.”", ["Her words are “wholly in line.”", "Tom Reed"]],
  ["Norvale said around 300 jobs would go.", ["around 300 jobs would go", "Norvale"]],
  ["Norvale said up to 300 clients may be hit.", ["up to 300 clients may be hit", "Norvale"]],
  ["Police said around 10 a.m. that it was over.", ["it was over", "Police"]],
  ["Reed said Friday evening that it was late.", ["it was late", "Reed"]],
  // What somebody takes a stand on keeps what says which one is meant, and who.
  ["Experts called him an old boss who settled disputes.", ["called him an old boss who settled disputes", "Experts"]],
  ["Holm praised her opponent, Ann Reed, at a lunch.", ["praised her opponent, Ann Reed", "Holm"]],
  [
    "Reed backed steps to close the deal, including selling shops.",
    ["backed steps to close the deal, including selling shops", "Reed"],
  ],
  [
    "Miller recommended requiring checks; restoring a limit; and banning some shells.",
    ["requiring checks; restoring a limit; and banning some shells", "Miller"],
  ],
  ["Reed told the crowd that, “I want the whole report.”", ["“I want the whole report.”", "Reed"]],
  // A verdict that belongs to its noun, and time that something takes, are nobody's words.
  ["A man found guilty of theft was jailed.", ["A man found guilty of theft was jailed", "-"]],
  ["It takes them days to claim an attack.", ["It takes them days to claim an attack", "-"]],
  ["The demand echoed well outside the hall.", ["The demand echoed well outside the hall", "-"]],
  [
    "Norvale has a page for the safety of their loved ones.",
    ["Norvale has a page for the safety of their loved ones", "-"],
  ],
  [
    "Their chips are in phones, tablets and new “always-on” laptops.",
    ["Their chips are in phones, tablets and new “always-on” laptops", "-"],
  ],
  [
    "His book, “Quit Digging Your Grave with a Fork,” became a bestseller.",
    ["His book, “Quit Digging Your Grave with a Fork,” became a bestseller", "-"],
  ],
  [
    "Reed noted that his power to declare an emergency was a tool.",
    ["his power to declare an emergency was a tool", "Reed"],
  ],
  // Where and when it was said is no part of it.
  [
    "The bank disclosed in a filing with the Finance and Trade Commission on Monday that it had sold shares.",
    ["it had sold shares", "The bank"],
  ],
  [
    "Ann Miller told reporters before leaving for a trip to Hollin that the pier is safe.",
    ["the pier is safe", "Ann Miller"],
  ],
  // A clause that tells of a noun is nobody's words.
  [
    "Sixty people testified in a trial that has gripped the country.",
    ["Sixty people testified in a trial that has gripped the country", "-"],
  ],
  [
    "Ann Miller is the one candidate that can defend the bill.",
    ["Ann Miller is the one candidate that can defend the bill", "-"],
  ],
  [
    "Sixty people have died, according to figures the ministry released on Monday.",
    ["Sixty people have died", "figures the ministry released on Monday"],
  ],
  [
    "It was shut on Monday. That is a day before the date on the order, something Holm denies.",
    ["It was shut on Monday", "-"],
    ["That is a day before the date on the order", "-"],
    ["That is a day before the date on the order", "Holm"],
  ],
  [
    "Holm released an advert in Norland describing himself as a “man of peace.”",
    ["Holm released an advert in Norland", "-"],
    ["himself as a “man of peace.”", "Holm"],
  ],
  // What a noun stands for ends before the noun's own verb.
  [
    "Miller's statement on Monday that he was leaving the Karwick board seemed odd.",
    ["he was leaving the Karwick board", "Miller"],
    ["Miller's statement on Monday that he was leaving the Karwick board seemed odd", "-"],
  ],
  [
    "Miller's claim that he had sold the pier drew laughter.",
    ["he had sold the pier", "Miller"],
    ["Miller's claim that he had sold the pier drew laughter", "-"],
  ],
  // What is done with somebody's stand is told whole; who ends it no longer holds it.
  [
    "Tom Reed has stepped up his attacks on the board.",
    ["Tom Reed has stepped up his attacks on the board", "-"],
    ["attacks on the board", "Tom Reed"],
  ],
  ["Tom Reed dropped his support for the plan and left.", ["Tom Reed dropped his support for the plan and left", "-"]],
  [
    "When Ann Holm tried to speak, Tom Reed responded in a way that could have come from the mayor: “Do not moan to me.”",
    ["Ann Holm tried to speak", "-"],
    ["“Do not moan to me.”", "Tom Reed"],
  ],
  ["Miller recognised long ago that if it rained he would lose.", ["if it rained he would lose", "Miller"]],
  // What a participle tells of who speaks.
  [
    "Ann Miller, based in Hollin and married to Tom Holm since 2012, said it was over.",
    ["Ann Miller based in Hollin and married to Tom Holm since 2012", "-"],
    ["it was over", "Ann Miller"],
  ],
  ["Ann Miller, 58, dressed in black, said it was over.", ["it was over", "Ann Miller"]],
  [
    "Scenes after the crash were described as “total chaos” by one man.",
    ["Scenes after the crash as “total chaos”", "one man"],
  ],
  // Of two clauses the last one is denied, and of a claim in it the claim.
  [
    "It was late, and it led to accusations that he had lied, something Holm denies.",
    ["It was late", "-"],
    ["it led to accusations that he had lied", "-"],
    ["he had lied", "-"],
    ["he had lied", "Holm"],
  ],
  ["MERESK, March 14 - A court jailed Tom Holm on Friday.", ["A court jailed Tom Holm on Friday", "-"]],
  ["Kolwe, Nambara – A court jailed Tom Holm on Friday.", ["A court jailed Tom Holm on Friday", "-"]],
];

for (const [text, ...expected] of cases) {
  test(text, () => {
    const found = claimsOf(text).map(({ text: words, speakers: [one] }): readonly [string, string] => [
      words,
      one?.mention ? text.slice(one.mention.start, one.mention.end) : "-",
    ]);
    assert.deepEqual(found.toSorted(byWords), expected.toSorted(byWords));
  });
}

const byWords = (a: readonly string[], b: readonly string[]) => (a.join("|") < b.join("|") ? -1 : 1);

/** A text and what is told of its one claim's mood. */
const moods: readonly (readonly [string, "possible" | "asserted", boolean])[] = [
  ["The party is thinking about throwing him out.", "possible", false],
  ["Ann Miller wrote of her “flight to nowhere” on Monday.", "asserted", false],
];

for (const [text, modality, negated] of moods) {
  test(text, () => {
    const [claim] = claimsOf(text);
    assert.deepEqual([claim?.modality, claim?.negated], [modality, negated]);
  });
}

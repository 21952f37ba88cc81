import assert from "node:assert/strict";
import { test } from "node:test";
import { attributedIn } from "../article-of.ts";

/** A text; mention and name of who speaks in its last attributed claim. */
const cases: readonly (readonly [string, string, string | null])[] = [
  // A body named by its cause or its place, and people who live there or want something.
  ["Transport for Harwick said the line was late.", "Transport for Harwick", "Transport for Harwick"],
  ["Friends of the Earth said the plan was late.", "Friends of the Earth", "Friends of the Earth"],
  ["The plan was late, said Friends of the Earth.", "Friends of the Earth", "Friends of the Earth"],
  ["Voters for Change said the plan was late.", "Voters for Change", "Voters for Change"],
  ["Residents of Harwick said the plan was late.", "Residents of Harwick", null],
  ["Supporters of Reed said the plan was late.", "Supporters of Reed", null],
  ["Lawyers for Reed said the plan was late.", "Lawyers for Reed", null],
  ["Transport for pupils is late, the board said.", "the board", null],
  [
    "The Office of the Inspector General for the Harbour Board said it was late.",
    "The Office of the Inspector General for the Harbour Board",
    "Office of the Inspector General for the Harbour Board",
  ],
  // A body of a body is another one.
  [
    "Thousands have fled, according to the United Nations refugee agency.",
    "the United Nations refugee agency",
    "United Nations refugee agency",
  ],
  ["The UN children's agency said thousands had fled.", "The UN children's agency", "UN children's agency"],
  ["The Tass news agency said it was late.", "The Tass news agency", "Tass"],
  ["The Tass state news agency said it was late.", "The Tass state news agency", "Tass"],
  [
    "The opposition Movement for Democratic Change said the vote was rigged.",
    "The opposition Movement for Democratic Change",
    "Movement for Democratic Change",
  ],
  // Names that hold a verb's form.
  ["Downing Street said the plan was on track.", "Downing Street", "Downing Street"],
  ["On Monday, Downing Street said the plan was on track.", "Downing Street", "Downing Street"],
  ["Fed Chair Nora Blake signaled that rates would rise.", "Fed Chair Nora Blake", "Nora Blake"],
  ["Fed Governor Nora Blake said that rates would rise.", "Fed Governor Nora Blake", "Nora Blake"],
  ["Said Mayor Nora Blake: “It is late.”", "Mayor Nora Blake", "Nora Blake"],
  // A house, and nobody denied.
  ["No 10 said the plan was on track.", "No 10", null],
  ["No. 10 has denied that the plan was late.", "No. 10", null],
  ["Shelter for All said the plan was late.", "Shelter for All", "Shelter for All"],
  ["All said the plan was late.", "All", null],
  // A given name that is a verb, and a verb that opens a question or an order.
  ["Win Naung said the plan was late.", "Win Naung", "Win Naung"],
  ["Grant Hollis told the board it was late.", "Grant Hollis", "Grant Hollis"],
  ["May Thant said it was late.", "May Thant", "May Thant"],
  ["It rained. Will Norrby said it was late.", "Will Norrby", "Will Norrby"],
  ["“Ask Norrby,” said Reed.", "Reed", "Reed"],
  ["Help Norrby, said Reed.", "Reed", "Reed"],
  // A surname with its particle, an office before a given name that is one too, and a side's captain.
  ["“It is late,” de Vries said.", "de Vries", "Vries"],
  ["“It is late,” de Vries commented.", "de Vries", "Vries"],
  ["Forecaster Dean Morrow said it was late.", "Forecaster Dean Morrow", "Dean Morrow"],
  ["Dean Ann Morrow said it was late.", "Dean Ann Morrow", "Ann Morrow"],
  ["“It is late,” the Norland skipper said.", "the Norland skipper", null],
  [
    "The Economic and Financial Crimes Board said it was late.",
    "The Economic and Financial Crimes Board",
    "Economic and Financial Crimes Board",
  ],
  // A name that no comma closes behind its office, and one that is told of.
  ["Emma Aiyen, the ministry spokeswoman says it is late.", "Emma Aiyen", "Emma Aiyen"],
  ["Mr Alan Teo, chief executive of Ostra said: “It is late.”", "Mr Alan Teo", "Alan Teo"],
  ["Ann Reed, the mayor said, was late.", "the mayor", null],
  ["In Hollin, the mayor said it was late.", "the mayor", null],
  // Who denies it, and not their age.
  ["David Cole, 70, who denies theft, lived near the pier.", "who", "David Cole"],
  ["A crew of 70, who deny theft, lived near the pier.", "who", null],
  // The spokesman's name, or the mayor's.
  ["A spokesman for the mayor, Dan Roe, said the plan was on track.", "A spokesman for the mayor", null],
  ["Norvale's editor in chief, Dan Roe, said the plan was late.", "Norvale's editor in chief", "Dan Roe"],
  // Names in 's.
  ["The children's charity Barnardo's said thousands were at risk.", "The children's charity Barnardo's", "Barnardo's"],
  ["On Monday McDonald's said it was late.", "McDonald's", "McDonald's"],
  ["“It is late,” Moody's said.", "Moody's", "Moody's"],
  ["Ann Miller's lawyer said it was late.", "Ann Miller's lawyer", null],
  // What a body is.
  ["Charity Shelter said thousands of families were at risk.", "Charity Shelter", "Shelter"],
  ["The anti-slavery charity Unseen said thousands were at risk.", "The anti-slavery charity Unseen", "Unseen"],
];

for (const [text, mention, name] of cases) {
  test(text, () => {
    const speaker = attributedIn(text).at(-1)?.speakers[0];
    const own = speaker?.mention ?? { start: 0, end: 0 };
    assert.deepEqual([text.slice(own.start, own.end), speaker?.name ?? null], [mention, name]);
  });
}

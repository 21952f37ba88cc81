import assert from "node:assert/strict";
import { test } from "node:test";
import { attributedIn } from "../article-of.ts";

/** Text and, for each attributed claim, the names of its speakers (`-` where it cannot be told). */
const cases: readonly (readonly [string, readonly string[]])[] = [
  // A lone surname of the sentence before, where what is told of it is done to people.
  ["Varga is charged with fraud. He denies the charges.", ["Varga"]],
  ["Varga has been arrested. She denies the charges.", ["Varga"]],
  ["Varga is sold in tins. He denies the charges.", ["-"]],
  ["Police allege that Varga paid his brother. He denies the charges.", ["-", "Varga"]],
  ["Police allege that Varga paid its staff. He denies the charges.", ["-", "-"]],
  ["Police allege that Varga paid Ostra for his boat. He denies the charges.", ["-", "-"]],
  ["Varga is charged with fraud. The pier is old. He denies the charges.", ["-"]],
  ["Ann Miller arrived. Miller said the pier is safe.", ["Ann Miller"]],
  ["Harbour minister Ann Miller arrived. The minister said the pier is safe.", ["Ann Miller"]],
  ["Tom Reed, the ambassador to Norway, arrived. The ambassador said the pier is safe.", ["Tom Reed"]],
  ["Port spokesman Tom Reed arrived. “The pier is safe,” the spokesman said.", ["Tom Reed"]],
  ["Ann Miller arrived. She said the pier is safe.", ["Ann Miller"]],
  ["Ann Miller met Tom Reed. “The pier is safe,” he said.", ["Tom Reed"]],
  ["Tom Reed said the pier is safe. He added that trains may cross.", ["Tom Reed", "Tom Reed"]],
  ["Tom Reed and John Barker arrived. Reed said the pier is safe, Barker denied it.", ["Tom Reed"]],
  ["Mary Clark and Tom Clark arrived. Clark said the pier is safe.", ["-"]],
  ["Mary Clark and Tom Clark arrived. Mr. Clark said the pier is safe.", ["Tom Clark"]],
  ["The White House and State Department said the pier is safe.", ["White House+State Department"]],
  ["US officials said the pier is safe.", ["-"]],
  ["The report said the pier is safe.", ["-"]],
  ["A spokesman for Tom Reed said the pier is safe.", ["-"]],
  // Whom a preposition brings with a title does not speak.
  ["A spokesman for President Tom Reed said the pier is safe.", ["-"]],
  ["The lawyer for former mayor Tom Reed said the pier is safe.", ["-"]],
  ["Secretary of State Ann Miller said the pier is safe.", ["Ann Miller"]],
  // Who wrote or gave out a text speaks in it.
  ["Minister Ann Miller issued a statement. “It is safe,” the statement said.", ["Ann Miller"]],
  ["In a letter to the board, Ann Miller rejected the plan. “It is safe,” the letter said.", ["Ann Miller"]],
  ["“We are late,” Ann Miller said in a statement. “It is safe,” the statement added.", ["Ann Miller", "Ann Miller"]],
  [
    "Norland sent an editorial published on the Karwick News Agency. “It is safe,” the article said.",
    ["Karwick News Agency"],
  ],
  ["Ann Miller arrived. Miller's letter said the pier is safe.", ["Ann Miller"]],
  ["A Harbour Institute safety report said the pier is safe.", ["Harbour Institute"]],
  ["A Karwick Times/Norland News poll found the mayor ahead.", ["Karwick Times/Norland News"]],
  ["The report was written by Ann Miller. The report said the pier is safe.", ["Ann Miller"]],
  ["Ann Miller wrote a letter. A report was published. The report said the pier is safe.", ["-"]],
  ["Ann Miller and Tom Reed sent a letter. The letter said the pier is safe.", ["-"]],
  ["Ann Miller's indictment came on Monday. The indictment said she lied.", ["-"]],
  ["Ann Miller fell back in the poll. The poll found Reed ahead.", ["-"]],
  ["Ann Miller sent a letter. The Norland letter said the pier is safe.", ["-"]],
  ["Tom Reed, who chairs the board, said the pier is safe.", ["Tom Reed"]],
  ["Tom Reed, a diver who has pushed for repairs, left.", ["Tom Reed"]],
  ["The board met Ann Miller, a diver who denied the charge.", ["Ann Miller"]],
  ["After meeting Tom Reed, a diver who denied the charge left.", ["-"]],
  ["In Oslo, a diver who denied the charge left.", ["-"]],
  ["Reed's predecessor, Ann Miller, was quoted as saying the pier is safe.", ["Ann Miller"]],
  ["Tom Reed himself said the pier is safe.", ["Tom Reed"]],
  ["The pier is safe, according to Peruvian Ambassador to South Africa Alexander Belov.", ["Alexander Belov"]],
  ["Choe Son-hui arrived. Mr Choe said the pier is safe.", ["Choe Son-hui"]],
  ["The Reed campaign said the pier is safe.", ["Reed campaign"]],
  ["South Africa said the pier is safe.", ["South Africa"]],
  ["I said the pier is safe.", ["-"]],
  // Whose words they are where another verb stands between.
  ["Ann Miller said she trusts the pier, adding that it is old.", ["Ann Miller", "Ann Miller"]],
  ["Ann Miller said Tom Reed left and warned that the pier is old.", ["Ann Miller", "Ann Miller"]],
  ["The flood led Ann Miller to fear that the pier would fall.", ["Ann Miller"]],
  ["Asked about trains, the mayor’s aide, Ann Miller, said the pier is safe.", ["Ann Miller"]],
  ["Noting that it is old, the harbour minister Ann Miller closed the pier.", ["Ann Miller"]],
  ["Ann Miller, star of “The Pier,” said the pier is safe.", ["Ann Miller"]],
  ["Ann Miller laid out her plan to close the pier.", ["Ann Miller"]],
  ["There is concern that the pier will fall.", [""]],
  ["Top North Korean and Russian divers said the pier is safe.", ["-"]],
  ["Tom Reed came. Then Ann Miller She said the pier is safe.", ["Ann Miller"]],
  ["Ann Miller and Tom Reed have both said the pier is safe.", ["Ann Miller+Tom Reed"]],
  ["Ann Reed met Tom Barker in Karwick. He said the pier is safe.", ["Tom Barker"]],
  // Titles of several people, and names of bodies that look like them.
  ["Senators Ann Miller and Tom Reed said the pier is safe.", ["Ann Miller+Tom Reed"]],
  ["Deputy Prime Ministers Ann Holt and Tom Lund said the pier is safe.", ["Ann Holt+Tom Lund"]],
  ["The Karwick Cardinals said the pier is safe.", ["Karwick Cardinals"]],
  // A body in a phrase that hangs on the speaker is not who speaks next, nor is another office or association.
  ["Two divers at Karwick Bank said the pier is safe. It added that it rained.", ["-", "-"]],
  ["Karwick Bank said the pier is safe. The mayor’s office said it rained.", ["Karwick Bank", "-"]],
  ["Karwick Bank said the pier is safe. The divers’ association said it rained.", ["Karwick Bank", "-"]],
  ["Karwick Bank said the pier is safe. The bank said it rained.", ["Karwick Bank", "Karwick Bank"]],
  ["Karwick Bank said the pier is safe. It added that it rained.", ["Karwick Bank", "Karwick Bank"]],
  // Whoever spoke in between has no name.
  ["Tom Reed arrived. A spokesman said the pier is safe. He added that it rained.", ["-", "-"]],
  ["Tom Reed arrived. Officials said the pier is safe. He added that it rained.", ["-", "Tom Reed"]],
  ["The crane fell in Karwick. It rained. Karwick had no light. He said the pier is safe.", ["-"]],
  // Who a report names once, and calls by role, title or kind from then on; who has no name.
  [
    "Laura Castell, the transport minister, visited Hollin on Friday. Castell said the line would reopen in June.",
    ["Laura Castell"],
  ],
  [
    "Laura Castell, the transport minister, visited Hollin. The minister promised that the line would reopen.",
    ["Laura Castell"],
  ],
  [
    "Norland's ambassador to Karland, Pieter Roos, left on Monday. The ambassador said talks had failed.",
    ["Pieter Roos"],
  ],
  [
    "The Norland Space Agency lost its probe on Friday. The agency said that the probe had run out of fuel.",
    ["Norland Space Agency"],
  ],
  ["Both the Treasury and the Central Bank warned that inflation would rise.", ["Treasury+Central Bank"]],
  ["The article said that the mine had been sold twice.", ["-"]],
  ["Three senior officials said that the raid had been planned for months.", ["-"]],
  ["Residents complained that the siren never sounded.", ["-"]],
  ["Hugh Hill, a doctor at the Hollin clinic, said:\n\n“Nobody was hurt in the fire.”", ["Hugh Hill"]],
  ["Hahn was quoted by the Hollin Post as saying that the mine had been sold twice.", ["Hahn"]],
  ["“We ran out of money,” said the tenants’ leader, Amir Shah.", ["Amir Shah"]],
  // A surname alone is whoever bore it first; where two bore it before, nobody's, and no pronoun's either.
  ["Mary Clark came. Clark said it rained. Tom Clark, a sailor, left.", ["Mary Clark"]],
  ["Mary Clark came. Tom Clark, a sailor, left. Clark said it rained. He said it snowed.", ["-", "-"]],
  ["Mary Clark came with her son Tom Clark. Clark said it rained. She said it snowed.", ["-", "-"]],
  // Who had the word has it still, whoever else was named in what they said.
  ["Ann Reed had been hurt, Mary Lind said. She said it rained.", ["Mary Lind", "Mary Lind"]],
  ["Tom Reed, who was ill, was “very anxious”, Ms. Lind said. “I saw it,” she said.", ["Lind", "Lind"]],
  // "who" is no place, and a place's police are not the place.
  ["The award went to Sheriff Ann Reed from Ohio, who said it rained.", ["Ann Reed"]],
  ["Hollin police left early. “It is safe,” the airline said. It said the gate was shut.", ["-", "-"]],
  // Nor does anybody speak whom a picture's credit names.
  [
    "Ann Lind said it rained.\nImage copyright Tom Reed Image caption The pier fell\nShe said it snowed.",
    ["Ann Lind", "Ann Lind"],
  ],
];

for (const [text, expected] of cases) {
  test(text, () => {
    const found = attributedIn(text)
      .slice(0, expected.length)
      .map((claim) => claim.speakers.map((speaker) => speaker.name ?? "-").join("+"));
    assert.deepEqual(found, expected);
  });
}

test("a common word with a headline's capital is nobody", () => {
  const claims = attributedIn("The fire chief said the pier is safe.", {
    title: "No Danger For Village, Fire Chief Says",
  });
  assert.deepEqual(
    claims.flatMap((claim) => claim.speakers.map((speaker) => speaker.name)),
    [null, null],
  );
});

test("a name with a headline's capital is somebody whom the body names", () => {
  const [claim] = attributedIn("Ann Miller came by train.", { title: "Pier Stands Safe, Miller Says" });
  assert.equal(claim?.speakers[0]?.name, "Ann Miller");
});

test("a name that is missing has its reason, and the mention stays", () => {
  const claim = attributedIn("Mary Clark and Tom Clark arrived. Clark said the pier is safe.")[0];
  assert.equal(claim?.speakers[0]?.name, null);
  assert.ok(claim?.speakers[0]?.mention);
  assert.equal(claim?.speakerReason, "more than one person of this name");
});

test("spellings of one name have one id", () => {
  const ids = ["Kim Min-ho said the pier is safe.", "Kim Min Ho said the pier is safe."].map(
    (text) => attributedIn(text)[0]?.speakers[0]?.id,
  );
  assert.ok(ids[0]);
  assert.equal(ids[0], ids[1]);
});

test("a role is kept with its holder", () => {
  const claim = attributedIn("Norwegian Prime Minister Tom Reed said the pier is safe.")[0];
  assert.equal(claim?.speakers[0]?.role, "Norwegian Prime Minister");
});

/** Text, and the role of its first speaker, who has no name. */
const unnamedRoles: readonly (readonly [string, string])[] = [
  ["Three people familiar with the matter said the pier is safe.", "Three people"],
  ["A person close to the mayor said the pier is safe.", "person"],
  ["Engineers not involved with the dam said the pier is safe.", "Engineers"],
  ["The attorney general of the region said the pier is safe.", "attorney general"],
  // Whom a spokesman without a name speaks for is told with his office.
  ["A spokeswoman for Velmar said the pier is safe.", "spokeswoman for Velmar"],
  ["“It is safe,” said a spokesman for the Hollin ministry of health.", "spokesman for the Hollin ministry of health"],
  ["Lawyers for Tom Reed said the pier is safe.", "Lawyers for Tom Reed"],
  // A noun that only counts is nobody's role.
  ["According to a number of experts, the pier is safe.", "a number of experts"],
  ["A group of residents from Hollin said the pier is safe.", "a group of residents"],
  ["A growing number of scientists think the pier is safe.", "a growing number of scientists"],
  ["Dozens of parents said the pier is safe.", "Dozens of parents"],
  ["A number of Democrats said the pier is safe.", "a number of Democrats"],
  ["The leader of a group of residents said the pier is safe.", "leader"],
  // A plural that has its capital from where it stands.
  ["Insiders told the Globe that the pier is safe.", "Insiders"],
  ["Neighbours told the Globe that the pier is safe.", "Neighbours"],
  ["Experts told the inquiry it was safe.", "Experts"],
];

for (const [text, role] of unnamedRoles) {
  test(`the noun that a modifier hangs on: ${text}`, () => {
    const speaker = attributedIn(text)[0]?.speakers[0];
    assert.deepEqual([speaker?.name, speaker?.role], [null, role]);
  });
}

/** A speaker as the text words them, the name and the role. */
const titledNames: readonly (readonly [string, string, string | null])[] = [
  ["Foreign Minister Choe Son Hui", "Choe Son Hui", "Foreign Minister"],
  ["Foreign Ministry spokesman Son Hui Choe", "Son Hui Choe", "Foreign Ministry spokesman"],
  ["President Nguyen Van Thieu", "Nguyen Van Thieu", "President"],
  ["Prime Minister Sheikh Mohammed bin Rashid", "Mohammed bin Rashid", "Prime Minister Sheikh"],
  ["Larry King", "Larry King", null],
  ["Mayor Ann Bishop", "Ann Bishop", "Mayor"],
  ["Judge Billie Jean King", "Billie Jean King", "Judge"],
  ["Brother Tom Reed", "Tom Reed", "Brother"],
  ["Police Chief Ann Miller", "Ann Miller", "Police Chief"],
  ["Chief Cabinet Secretary Ann Miller", "Ann Miller", "Chief Cabinet Secretary"],
  ["Mr Dean Baker", "Dean Baker", null],
  ["Dr. Dean Baker", "Dean Baker", null],
  ["Dean Ann Miller", "Ann Miller", "Dean"],
  ["his colleague Dean Miller", "Dean Miller", "colleague"],
  ["the mayor's old friend Duke Larsen", "Duke Larsen", "mayor's old friend"],
  ["mum-of-two Ann Miller", "Ann Miller", null],
  ["her brother Bishop Tom Reed", "Tom Reed", "brother Bishop"],
  ["his boss Major Larsen", "Larsen", "boss Major"],
  ["Hollin Fire and Rescue", "Hollin Fire and Rescue", null],
  ["the Harbour and Transport Union", "Harbour and Transport Union", null],
  ["Hollin Parks and Gardens", "Hollin Parks and Gardens", null],
  ["the Ministry of Food and Farming", "Ministry of Food and Farming", null],
];

for (const [words, name, role] of titledNames) {
  test(`name and role: ${words}`, () => {
    const speaker = attributedIn(`On Monday, ${words} said the pier is safe.`)[0]?.speakers[0];
    assert.deepEqual([speaker?.name, speaker?.role], [name, role]);
  });
}

/** Two who speak, where neither name has a field of its body in it. */
const pairs: readonly (readonly [string, readonly string[]])[] = [
  ["Ann Manning and Irving", ["Ann Manning", "Irving"]],
  ["The Ministry of Defence and Parliament", ["Ministry of Defence", "Parliament"]],
  ["The Ministry of Health and Tom Reed", ["Ministry of Health", "Tom Reed"]],
  ["Latvia and Estonia", ["Latvia", "Estonia"]],
];

for (const [words, names] of pairs) {
  test(`two names: ${words}`, () => {
    const speakers = attributedIn(`${words} said the pier is safe.`)[0]?.speakers;
    assert.deepEqual(
      speakers?.map(({ name }) => name),
      names,
    );
  });
}

test("the verb behind what was said is no part of the mayor's office", () => {
  for (const text of [
    "“We will act,” fumed Prime Minister Ann Miller.",
    "“We will act,” fumed furious Mayor Ann Miller.",
  ])
    assert.doesNotMatch(attributedIn(text)[0]?.speakers[0]?.role ?? "", /fumed/);
});

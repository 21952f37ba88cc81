import assert from "node:assert/strict";
import { test } from "node:test";
import { claimsOf } from "./article-of.ts";

/** A text, and of each claim its words, whose they are ("" the outlet's own, "-" nobody named) and its mood where it has one. */
const cases: readonly (readonly [string, readonly string[]])[] = [
  // A live report's stamps are no part of what its entries say.
  ["17:40 The council would not say whether it met.", ["The council would not say whether it met | , negated"]],
  ["9.15am: Ann Miller said the pier is safe.", ["the pier is safe | Ann Miller"]],
  ["11:45 Second suspect held in Karwick.", ["Second suspect held in Karwick | "]],
  ["9.58 Seconds is what the clock showed.", ["9.58 Seconds is what the clock showed | "]],
  ["“It works,” said lead author Ann Miller.", ["“It works,” | Ann Miller"]],
  // What is done to somebody, wished by whoever is meant, or believed by hardly anybody is the outlet's to tell.
  [
    "The driver survived and was being questioned by police.",
    ["The driver survived and was being questioned by police | "],
  ],
  ["Ann Miller, who testified against him, said she had carried the bags.", ["she had carried the bags | Ann Miller"]],
  [
    "Readers who want to give blood can go to the clinic until 8 p.m.",
    ["Readers who want to give blood can go to the clinic until 8 p.m. | "],
  ],
  ["Few of their parents believed that the calm would hold.", ["the calm would hold | -, planned, negated"]],
  ["Hardly anybody thought that it was safe.", ["Hardly anybody thought that it was safe | "]],
  ["No one said that the pier was safe.", ["No one said that the pier was safe | , negated"]],
  ["The guards showed restraint and nobody was hurt.", ["The guards showed restraint and nobody was hurt | "]],
  ["He called the police.", ["He called the police | "]],
  ["Pupils can call the counsellor at any hour.", ["Pupils can call the counsellor at any hour | "]],
  ["She called the vote unfair.", ["the vote unfair | -"]],
  [
    "Hardly anybody made a sound when Judge Ann Miller read out the sentence.",
    ["Hardly anybody made a sound when Judge Ann Miller read out the sentence | "],
  ],
  [
    "The trial saw 58 witnesses, and many of them wept as well.",
    ["The trial saw 58 witnesses | ", "many of them wept as well | "],
  ],
  // Whoever tells it is found behind what tells of them.
  ["Tom Reed has admitted defeat, people close to him said.", ["Tom Reed has admitted defeat | -"]],
  ["The two shook hands, a diplomat who was in the room told the Post.", ["The two shook hands | -"]],
  ["The pier fell at noon, said a nurse who saw it.", ["The pier fell at noon | -"]],
  ["According to Ann Miller, who heads the port, two died.", ["two died | Ann Miller", "Ann Miller heads the port | "]],
  ["He fell, according to Tom Reed, a diver who found him.", ["He fell | Tom Reed", "Tom Reed, a diver found him | "]],
  // The fact goes on.
  [
    "Tom Reed, who acknowledged his part, received a suspended term.",
    ["acknowledged his part | Tom Reed", "Tom Reed received a suspended term | "],
  ],
  [
    "The builder Norvale, which paid the sums according to the ruling, did not respond to a request for comment.",
    [
      "The builder Norvale paid the sums | -",
      "The builder Norvale did not respond to a request for comment | , negated",
    ],
  ],
  [
    "The prisoners will be released, according to the Red Cross, which will oversee it on Friday.",
    ["The prisoners will be released | Red Cross, planned", "the Red Cross will oversee it on Friday | , planned"],
  ],
  [
    "Forty-five lorries will be let through, the UN said, after mediators had first spoken of 40.",
    ["Forty-five lorries will be let through | UN, planned", "mediators had first spoken of 40 | "],
  ],
  [
    "Data from the recorder showed a speed of 81 kph, well below the 118 kph that the operator had reported.",
    ["showed a speed of 81 kph, well below the 118 kph that the operator had reported | -"],
  ],
  [
    "The commission put turnout at 61 percent, correcting an earlier figure of 63 percent.",
    ["put turnout at 61 percent, correcting an earlier figure of 63 percent | -"],
  ],
  [
    "Observers praised the way in which the votes were counted.",
    ["praised the way in which the votes were counted | -"],
  ],
  [
    "Ann Miller said she had not slept and did not intend to.",
    ["she had not slept and did not intend to | Ann Miller, negated"],
  ],
  [
    "The command called upon citizens not to approach vehicles, to report odd objects, and not to spread rumours that harm the army.",
    [
      "citizens not to approach vehicles, to report odd objects, and not to spread rumours that harm the army | -, planned, negated",
    ],
  ],
  [
    "The minister came to power promising to end what he called a culture of theft.",
    ["The minister came to power promising to end what he called a culture of theft | "],
  ],
  // A stand is told with its verb, or its noun.
  ["UN chief Ann Miller called it a moment of hope.", ["called it a moment of hope | Ann Miller"]],
  [
    "The party has complained about 214 polling stations in the south.",
    ["complained about 214 polling stations in the south | -"],
  ],
  ["The party has filed complaints about 214 polling stations.", ["complaints about 214 polling stations | -"]],
  ["Each side accused the other of it.", ["accused the other of it | -"]],
  [
    "Her fear of a strike that would shut the port is old.",
    ["fear of a strike that would shut the port | -", "Her fear of a strike that would shut the port is old | "],
  ],
  ["Miller made no mention of the fire.", ["Miller made no mention of the fire | , negated"]],
  ["The Post has not commented on the fire.", ["The Post has not commented on the fire | , negated"]],
  ["Seaway refused to comment last night.", ["Seaway refused to comment last night | , negated"]],
  [
    "Ann Miller, who heads the council, ruled out suing Tom Reed.",
    ["suing Tom Reed | Ann Miller, negated", "Ann Miller heads the council | "],
  ],
  ["The premier called on voters to stay calm.", ["voters to stay calm | -, planned"]],
  ["Miller said he ignored two warnings and lied about it.", ["he ignored two warnings and lied about it | Miller"]],
  // What a court hears, judges are sure of and experts note.
  ["The boss laughed as the ferry sank, a court was told on Monday.", ["The boss laughed as the ferry sank | "]],
  ["The boss was drunk when it hit the rocks, jurors heard.", ["The boss was drunk when it hit the rocks | "]],
  ["All of the money went into his pocket, the judges are convinced.", ["All of the money went into his pocket | -"]],
  ["As noted by the experts, the army lost up to 40 vehicles.", ["the army lost up to 40 vehicles | -"]],
  // What somebody calls a thing, and the thing.
  [
    "The night was overshadowed by a failure that the ministry described as sabotage.",
    ["a failure as sabotage | -", "The night was overshadowed by a failure | "],
  ],
  [
    "Ann Miller has promised to halve the price, a pledge that the ministry considers impossible to keep.",
    ["to halve the price | Ann Miller, planned", "a pledge impossible to keep | -"],
  ],
  [
    "One of them told the Post he had been beaten, which police deny.",
    ["he had been beaten | -", "he had been beaten | -, negated"],
  ],
  // Deeds, refusals and comparisons are no speech.
  [
    "The contractor declined to comment on an ongoing case.",
    ["The contractor declined to comment on an ongoing case | , negated"],
  ],
  [
    "Tests found levels three times above the limit, compared with 1.2 times in May.",
    ["Tests found levels three times above the limit, compared with 1.2 times in May | "],
  ],
  ["The sides exchanged views on regional issues.", ["The sides exchanged views on regional issues | "]],
  [
    "The ministry rejects such insinuations, according to which gas was used.",
    ["rejects such insinuations | -, negated"],
  ],
  ["Miller said only the villagers could decide that.", ["only the villagers could decide that | Miller, possible"]],
  [
    "The police had failed to show why he should be held.",
    ["The police had failed to show why he should be held | , negated"],
  ],
  ["He may not write about the case.", ["He may not write about the case | , possible, negated"]],
  // What is promised is nobody who is told, and what is accepted is said beside what is denied.
  [
    "The firm said a sensor had failed and promised an independent review.",
    ["a sensor had failed | -", "promised an independent review | -"],
  ],
  [
    "Ann Miller denied this had made it worse but accepted that people had been warned late.",
    ["this had made it worse | Ann Miller, negated", "people had been warned late | Ann Miller"],
  ],
  // What is told of somebody named at the end of what is said.
  [
    "Some called for the dismissal of Ann Miller, who has been in office since May.",
    ["called for the dismissal of Ann Miller | -, planned", "Ann Miller has been in office since May | "],
  ],
  [
    "Six lawmakers signed a letter that called the trial political.",
    ["the trial political | -", "Six lawmakers signed a letter | "],
  ],
  [
    "Supporters gathered at the court with banners reading “Free them”.",
    ["“Free them” | -", "Supporters gathered at the court with banners | "],
  ],
  // A word before a full stop is no abbreviation.
  ["Tom Reed said no. Little Ann cried.", ["Tom Reed said no. | ", "Little Ann cried | "]],
  [
    "She heard a bang and the roof came in. Nobody was hurt.",
    ["She heard a bang and the roof came in. | ", "Nobody was hurt | , negated"],
  ],
  // Denials keep their speaker.
  [
    "A spokesman, Tom Reed, dismissed as lies reports that arms had been delivered.",
    ["dismissed as lies reports that arms had been delivered | Tom Reed, negated"],
  ],
  [
    "The mayor rejected as untrue a claim that she had fled.",
    ["rejected as untrue a claim that she had fled | -, negated"],
  ],
  // One claim tells it, and not two.
  ["Ann Miller said she hoped the strike would end.", ["she hoped the strike would end | Ann Miller, planned"]],
  [
    "Ann Miller said she was considering whether to close the line.",
    ["she was considering whether to close the line | Ann Miller, possible"],
  ],
  [
    "The party has decided to contest the result in court, its secretary said on Monday, hours after the vote was lost.",
    ["The party has decided to contest the result in court hours after the vote was lost | -"],
  ],
  // What is to come, and what only looks so.
  ["The new president is to be sworn in on 2 July.", ["The new president is to be sworn in on 2 July | , planned"]],
  ["Her opponents called those pledges unaffordable.", ["those pledges unaffordable | -"]],
  [
    "The bronzes, bought in 1911, had not been looted.",
    ["The bronzes, bought in 1911, had not been looted | , negated"],
  ],
  [
    "Profit was 40m, more than the 35m expected by analysts.",
    ["Profit was 40m, more than the 35m expected by analysts | "],
  ],
  ["Police said a man shot two women.", ["a man shot two women | -"]],
  ["Tom Reed said sugar causes cancer.", ["sugar causes cancer | Tom Reed"]],
  ["Tom Reed said the plan costs jobs.", ["the plan costs jobs | Tom Reed"]],
  ["Tom Reed said a few words about the plan.", ["Tom Reed said a few words about the plan | "]],
  ["Reed won a poll that observers described as rigged.", ["a poll as rigged | -", "Reed won a poll | "]],
  ["Tom Holt disagreed: the bridge was safe.", ["the bridge was safe | Tom Holt"]],
  ["The statue weighs 210 kg.", ["The statue weighs 210 kg | "]],
  ["The mayor yesterday ruled out a new pier.", ["ruled out a new pier | -, negated"]],
  ["Anyone with information should call 101.", ["Anyone with information should call 101 | "]],
  ["Reed called two councillors liars.", ["two councillors liars | -"]],
  [
    "The bridge, which was shut after divers warned it could fall, will reopen.",
    ["it could fall | -, possible", "The bridge will reopen | , planned"],
  ],
  ["“Rubbish. It is all rubbish,” fumed Tom Reed.", ["“Rubbish. It is all rubbish,” | Tom Reed"]],
  [
    "Ann Reed – who called Carrow “a liar” – said the bridge was safe.",
    ["Carrow “a liar” | Ann Reed", "the bridge was safe | Ann Reed"],
  ],
  [
    "The Department of Health and Safety said the hall was shut.",
    ["the hall was shut | Department of Health and Safety"],
  ],
  ["Prosecutors had asked for nine years.", ["asked for nine years | -, planned"]],
  [
    "“The people's will is not announced abroad,” Reed said.",
    ["“The people's will is not announced abroad,” | Reed, negated"],
  ],
];

for (const [text, expected] of cases) {
  test(text, () => {
    const found = claimsOf(text).map(({ text: words, speakers, modality, negated }) => {
      const who = speakers.map(({ name }) => name ?? "-").join(" and ");
      return `${words} | ${[who, ...(modality === "asserted" ? [] : [modality]), ...(negated ? ["negated"] : [])].join(", ")}`;
    });
    assert.deepEqual(found, expected);
  });
}

test("words of an order in a headline are nobody's where a verb without marks takes no clause", () => {
  const title = "Commission: no winner yet, count continues in calm";
  const found = claimsOf("The count goes on in all towns.", { title }).filter(({ voice }) => voice === "attributed");
  assert.deepEqual(
    found.map(({ text, speakers }) => [
      text,
      speakers.map(({ mention }) => mention && title.slice(mention.start, mention.end)),
    ]),
    [["no winner yet, count continues in calm", ["Commission"]]],
  );
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { claimsOf } from "../article-of.ts";

/** Text, and its attributed claims: "speaker | cue | words". */
const cases: readonly (readonly [string, ...string[]])[] = [
  // A pronoun is put at a figure as a noun is, and not at risk or in a place.
  ["The crowd grew. Police estimated it at 25,000.", "Police | estimated | estimated it at 25,000"],
  ["It fell. Miller put it at more than $2.5 million.", "Miller | put | put it at more than $2.5 million"],
  ["It fell. Miller put it at risk of 40 floods."],
  ["The Lions led. Miller put it at 3-0."],
  ["The Lions led. Miller put it at 3–0."],
  ["It rose. That puts it at 40."],
  // Where something was said may hold a title in quotation marks.
  ["In an interview on “Harbour Talk,” Miller said the pier is safe.", "Miller | said | the pier is safe"],
  ["In her 2002 book, “Make Piers Safe,” Miller suggested closing it.", "Miller | suggested | suggested closing it"],
  ["The pier is a “trap,” Miller said.", "Miller | said | The pier is a “trap,”"],
  // Where it was said may be told by a participle, and a survey finds at a sentence's end.
  ["The pier is safe, the port said in a note published on Monday.", "the port | said | The pier is safe"],
  ["The pier is safe, the port said in its annual report.", "the port | said | The pier is safe"],
  ["The pier was unsafe, the inspector general found.", "the inspector general | found | The pier was unsafe"],
  // A court hears what somebody told it, and a case.
  ["The court heard Mr Reed ran away.", " | heard | Mr Reed ran away"],
  ["The court heard the man was drunk.", " | heard | the man was drunk"],
  ["The court heard the appeal the company filed last year."],
  ["The court will hear the case the union brought against the port in May."],
  ["The jury heard Mr Reed play the piano."],
  ["The committee heard testimony the mayor gave in May."],
  ["The jury heard the story the guard told."],
  // Whom somebody was told by ends before what is told.
  ["He was told by an officer that soldiers were near.", "an officer | told | soldiers were near"],
  // A share opens what is said as a count does.
  ["Divers say about half of it had been mended.", "Divers | say | about half of it had been mended"],
  ["Police said around a third of the boats were sold.", "Police | said | around a third of the boats were sold"],
  ["Police said about half an hour later that it was over.", "Police | said | it was over"],
  // Behind "with" and a comma each has a verb of their own; what one was like before it tells nothing of who spoke.
  [
    "Talks failed, with each side accusing the other of bad faith.",
    "each side | accusing | accusing the other of bad faith",
  ],
  ["The port cut its fee, as expected, but signalled that it could rise.", "The port | signalled | it could rise"],
  [
    "The family of a man who died after waiting 11 hours for a boat say he was unwell.",
    "The family of a man | say | he was unwell",
  ],
  // What a thing is dismissed as is said of it; whom a board dismisses, it does.
  ["Miller dismissed the plan as a white elephant.", "Miller | dismissed | the plan as a white elephant"],
  ["The board dismissed Reed as chief."],
  ["Divers disputed this and said they were late.", "Divers | said | they were late"],
  // What somebody says whom a participle describes ends before the verb of the sentence.
  ["A man claiming the pier was safe was arrested on Monday.", "A man | claiming | the pier was safe"],
  [
    "A report suggesting that the fire was set by hand has been dismissed.",
    "A report | suggesting | the fire was set by hand",
  ],
  // A word between commas says how it goes on from what was said before.
  ["Miller admitted, however, that the pier is old.", "Miller | admitted | the pier is old"],
  ["Miller said, though, the pier is safe.", "Miller | said | the pier is safe"],
  // What stands in somebody's words ends with them.
  ["Miller said that some fear the pier will fall, but Reed left.", "Miller | said | some fear the pier will fall"],
  [
    "Reed said that she thinks the pier should close but said “the question is when.”",
    "Reed | said | she thinks the pier should close",
    "she | thinks | the pier should close",
    "Reed | said | “the question is when.”",
  ],
  [
    "Insurers have expressed concern that the closure could delay ships until the summer.",
    "Insurers | expressed | expressed concern that the closure could delay ships until the summer",
  ],
  // A speaker behind the cue goes on to speak in a participle.
  [
    "“Let him decide,” said Mayor Ann Miller, urging divers to “give him time.”",
    "Mayor Ann Miller | said | “Let him decide,”",
    "Mayor Ann Miller | urging | divers to “give him time.”",
  ],
  ["Said Ann Miller, who saw it, “It fell at once.”", "Ann Miller | Said | “It fell at once.”"],
  // An apposition in front, and commas in what is said.
  [
    "Tom Reed, the top diver of the navy, said the ropes, if real, were “one more trick of the owners”.",
    "Tom Reed | said | the ropes, if real, were “one more trick of the owners”",
  ],
  // A bracket, and a comma too many.
  ["Rep. Ann Miller (R-Ohio), said the pier is safe.", "Rep. Ann Miller | said | the pier is safe"],
  // A participle in front, behind whose quotation no comma stands.
  ["After saying her foot was “too swollen,” she left.", "she | saying | her foot was “too swollen,”"],
  // Words that the tagger takes for something else.
  ["About 4 in 10 say they want the pier closed.", "4 in 10 | say | they want the pier closed"],
  ["She further announced that the pier is safe.", "She | announced | the pier is safe"],
  ["“They want it free,” Miller shot back with a laugh.", "Miller | shot back | “They want it free,”"],
  ["Miller also referenced the “harbour gap” in the rules.", "Miller | referenced | the “harbour gap” in the rules"],
  ["Miller has since said that the pier is safe.", "Miller | said | the pier is safe"],
  ["The pier is part of the plan."],
  ["Miller failed to show up at the hearing he had asked for."],
  // A relative clause between a verb's object and what it is told or charged with.
  [
    "Miller accused the board, which met on Monday, of lying.",
    "Miller | accused | accused the board, which met on Monday, of lying",
  ],
  [
    "Miller urged the mayor, who took office in May, to sign.",
    "Miller | urged | the mayor, who took office in May, to sign",
  ],
  [
    "Miller echoed criticism of those who left the pier.",
    "Miller | echoed | echoed criticism of those who left the pier",
  ],
  // A new phrase opens right behind a time.
  [
    "Reed said that for decades some critics had predicted a fall.",
    "Reed | said | for decades some critics had predicted a fall",
  ],
  // What goes on behind "but" in whole words, and behind a quotation of somebody's words.
  [
    "Miller said he had offers for the pier, but “the offers were to use it in a way I did not like.”",
    "Miller | said | he had offers for the pier, but “the offers were to use it in a way I did not like.”",
  ],
  [
    "“It is not do or die,” Miller said outside. But “the pier is a trap for all of us.”",
    "Miller | said | “It is not do or die,”",
    "Miller | said | “the pier is a trap for all of us.”",
  ],
  [
    "Miller said it closed because “the ice came early,” she said. “We knew nothing of it.”",
    "Miller | said | it closed because “the ice came early,” “We knew nothing of it.”",
  ],
  ["Miller called him a “friend” and he did not answer.", "Miller | called | him a “friend”"],
  ["Miller likened the rule to “a trap” - a charge that may sting.", "Miller | likened | the rule to “a trap”"],
  [
    "Miller wondered whether the rule will be “fair” to him, engaging in a fight with the board.",
    "Miller | wondered | whether the rule will be “fair” to him",
  ],
  // What a participle tells of the phrase that opens the sentence ends with its comma.
  [
    "In a letter urging her to resign, Miller said it is late.",
    "a letter | urging | her to resign",
    "Miller | said | it is late",
  ],
  // Behind "and" another clause.
  ["Miller accused them of theft and the divers were asked to leave.", "Miller | accused | accused them of theft"],
  // Nouns that the tagger takes for verbs, and what gives nobody's words.
  ["Norvale, whose name it took, is in Hollin."],
  ["Miller addressed the shooting on Monday and backed away from the pier."],
  ["Miller starred in the ad titled “Strong Piers Now.”"],
  ["His position on piers is well known."],
  // Where and when it was said, to the end.
  [
    "He was late and proved right, the mayor’s office said in a May sentencing memo.",
    "the mayor’s office | said | He was late and proved right",
  ],
  // What others expect of somebody, and what nobody says.
  ["He’s expected to face the board.", " | expected | He’s expected to face the board"],
  ["It is reasonable to presume that the pier will fall."],
  ["Miller added 101 yards for the Chiefs (2 - 13), who had 352 yards."],
  ["The pier boasts one of the best views of Hollin."],
  ["Piers became a much more hotly debated topic for the board."],
  ["Miller won her sixth defence of the belt."],
  // A relative clause with two names, and a name whose words "and" joins.
  [
    "The congressman who represents Hollin and Norvale was sharp, refusing to answer and even calling one a “trap.”",
    "The congressman | refusing | to answer",
    "The congressman | calling | one a “trap.”",
  ],
  ["The Fish and Wildlife Service said it is safe.", "The Fish and Wildlife Service | said | it is safe"],
  ["The FBI and Justice Department said it is safe.", "The FBI & Justice Department | said | it is safe"],
  [
    "Miller is what Reed described as the town’s own “black sheep.”",
    "Reed | described | what as the town’s own “black sheep.”",
  ],
  // A participle that belongs to the noun before it, and other senses of the verbs.
  ["Videos posted online showed people running."],
  ["He was the man described by the Post as “a trap for all.”", "the Post | described | the man as “a trap for all.”"],
  ["A magistrate questioned the officer and his partner."],
  ["Miller added 16 points for the side, while Reed had 14."],
  [
    "“It is late,” Reed said. “We go.” Ann Miller added 16 points for the side.",
    "Reed | said | “It is late,” “We go.”",
  ],
  ["Miller added two people were missing.", "Miller | added | two people were missing"],
  ["Divers met as they asked last year."],
  // "cast" gives somebody's words with "as" alone.
  ["Aides cast the closure as a success.", "Aides | cast | the closure as a success"],
  ["Voters cast 300 ballots on Monday."],
  [
    "Several leaders, including Sens. Ann Miller and Tom Reed, denounced the plan.",
    "Several leaders | denounced | denounced the plan",
  ],
  // Behind a day stands what was said, where a verb follows.
  ["Omar Reed said on Tuesday Norland must stop.", "Omar Reed | said | Norland must stop"],
  ["Omar Reed said on Tuesday talks would go on.", "Omar Reed | said | talks would go on"],
  ["Omar Reed said at a Tuesday news conference the pier is safe.", "Omar Reed | said | the pier is safe"],
  // Who is named behind "said:" is no part of what was said where the next verb is theirs.
  [
    "Next, the port's spokesperson said: Omar Reed He stressed that the board had asked for “work in space.”",
    "He | stressed | the board had asked for “work in space.”",
  ],
];

for (const [text, ...expected] of cases) {
  test(text, () => {
    const found = claimsOf(text)
      .filter((claim) => claim.voice === "attributed")
      .map((claim) => {
        const mentions = claim.speakers.map(({ mention }) => mention && text.slice(mention.start, mention.end));
        return [mentions.join(" & "), claim.cue?.text, claim.text].join(" | ");
      });
    assert.deepEqual(found, expected);
  });
}

test("the writer's clause behind “when it comes to” is no claim", () => {
  const found = claimsOf("Reed is casting himself as a champion when it comes to rewriting the tax code.");
  assert.deepEqual(
    found.map(({ text }) => text),
    ["casting himself as a champion"],
  );
});

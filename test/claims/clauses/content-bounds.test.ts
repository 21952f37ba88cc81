import assert from "node:assert/strict";
import { test } from "node:test";
import { claimsOf } from "../article-of.ts";

/** Text, and its attributed claims: "speaker | cue | words". */
const cases: readonly (readonly [string, ...string[]])[] = [
  // An auxiliary that agrees with those who speak and not with the one thing that they speak of is theirs.
  [
    "Divers say the pier is unsafe and have asked the port to act.",
    "Divers | say | the pier is unsafe",
    "Divers | asked | to act",
  ],
  [
    "Divers say that a new pier would ruin them and have vowed to fight it.",
    "Divers | say | a new pier would ruin them",
    "Divers | vowed | to fight it",
  ],
  [
    "Divers say pay is too low and are planning a march.",
    "Divers | say | pay is too low",
    "Divers | planning | planning a march",
  ],
  [
    "Police say the family is safe and are staying in Oslo.",
    "Police | say | the family is safe and are staying in Oslo",
  ],
  ["Police say the boy is safe and are looking for a boat.", "Police | say | the boy is safe"],
  ["Divers say the piers are old and have sunk.", "Divers | say | the piers are old and have sunk"],
  ["Divers say the pier is old and has sunk.", "Divers | say | the pier is old and has sunk"],
  ["Divers say piers would fall and have rusted.", "Divers | say | piers would fall and have rusted"],
  [
    "Divers said the pier was bad and have asked the port to act.",
    "Divers | said | the pier was bad",
    "Divers | asked | to act",
  ],
  // What the writer adds to an order or a declaration, and what is to come or is said.
  [
    "The mayor declared a state of emergency on Monday after rains broke two dams.",
    "The mayor | declared | declared a state of emergency on Monday",
  ],
  ["The mayor declared the pier safe after divers saw it.", "The mayor | declared | declared the pier safe"],
  ["The mayor declared that it closed after a crane fell.", "The mayor | declared | it closed after a crane fell"],
  [
    "The port urged Hollin to “tell the truth” after an aide accused it of theft.",
    "The port | urged | Hollin to “tell the truth”",
    "an aide | accused | accused it of theft",
  ],
  [
    "The mayor declared a state of emergency after rains had cut off two towns.",
    "The mayor | declared | declared a state of emergency",
  ],
  ["The mayor told staff to leave, after the boat had sunk.", "The mayor | told | staff to leave"],
  ["Miller asked Reed to call after she arrived in Hollin.", "Miller | asked | to call after she arrived in Hollin"],
  ["The mayor ordered divers to leave as the river rose.", "The mayor | ordered | divers to leave"],
  [
    "The mayor ordered divers to act as the rules required.",
    "The mayor | ordered | divers to act as the rules required",
  ],
  [
    "The mayor told divers to leave as soon as the boat sank.",
    "The mayor | told | divers to leave as soon as the boat sank",
  ],
  // A phrase of time or place between "had" and what somebody had done.
  ["The mayor had in a meeting in May told divers that it was safe.", "The mayor | told | it was safe"],
  ["The divers had in an August letter asked the port to pay.", "The divers | asked | to pay"],
  ["The port had in its hall boxes marked as safe."],
  // What a court hears without "that", and what "it is claimed" closes.
  [
    "Hollin Crown Court heard Reed stole nets after he lost his job.",
    " | heard | Reed stole nets after he lost his job",
  ],
  ["The jury was told Reed meant to leave.", " | told | Reed meant to leave"],
  ["The court will hear cases that few expected."],
  ["Cole sank the boat when he cut its ropes, it is claimed.", " | claimed | Cole sank the boat when he cut its ropes"],
  ["The boat was unsafe, it is alleged.", " | alleged | The boat was unsafe"],
  // What stands between "and" and its clause, and what "who" and "saying" go on with.
  [
    "Miller said the storm was slow and, while the port said it would turn, rain was likely.",
    "Miller | said | the storm was slow and, while the port said it would turn, rain was likely",
    "the port | said | it would turn",
  ],
  [
    "The diver who acknowledged taking nets on Monday objected to the fine.",
    "who | acknowledged | acknowledged taking nets on Monday",
    "The diver | objected | objected to the fine",
  ],
  [
    "Divers opposed the plan saying it would harm the pier.",
    "Divers | opposed | opposed the plan",
    "Divers | saying | it would harm the pier",
  ],
  ["The port reported a rise in profit but its fees fell.", "The port | reported | reported a rise in profit"],
  // What one only speaks of, takes or keeps up is no word of theirs.
  ["Reflecting on the loss, Miller said it was sad.", "Miller | said | it was sad"],
  [
    "Reflecting on “the worst day”, Miller said it was sad.",
    "Miller | Reflecting | “the worst day”",
    "Miller | said | it was sad",
  ],
  ["The spinner claimed seven wickets as the Lions were bowled out."],
  ["The spinner claimed seven wickets were wrongly given.", "The spinner | claimed | seven wickets were wrongly given"],
  ["The storm will maintain that strength until Friday."],
  ["The port maintained that the pier was safe.", "The port | maintained | the pier was safe"],
  ["The judge invoked his powers."],
  ["The mayor invoked the memory of the dead.", "The mayor | invoked | invoked the memory of the dead"],
  ["The theft was reported to police after a fight."],
  ["Miller told staff to leave after the boat lands.", "Miller | told | staff to leave after the boat lands"],
  ["The court ordered the port to act faster, siding with divers.", "The court | ordered | the port to act faster"],
  ["Miller told staff to boil water, using clean pots.", "Miller | told | staff to boil water, using clean pots"],
  ["Miller said it sank after a crane fell.", "Miller | said | it sank after a crane fell"],
  // What is expected of one thing, and what the writer joins to it.
  [
    "Snow is forecast to fall on Friday, and the port has closed the pier.",
    " | forecast | Snow is forecast to fall on Friday",
  ],
  ["Snow is expected to fall and to lie.", " | expected | Snow is expected to fall and to lie"],
  // What is said has its own subject in front of the cue's.
  [
    "He praised the pier, which Miller said is safe.",
    "He | praised | praised the pier",
    "Miller | said | the pier is safe",
  ],
  ["The board, which Miller said was late, met again.", "Miller | said | The board was late"],
  ["They paid for repairs the mayor says are cheap.", "the mayor | says | repairs are cheap"],
  [
    "The report named a man who Miller said would talk.",
    "The report | named | a man",
    "Miller | said | a man would talk",
  ],
  ["Four took part in a plot that the port says was run from Oslo.", "the port | says | a plot was run from Oslo"],
  // What nobody does to themselves, or one does to what one has said, is the speaker's again.
  ["The judge told Reed he was a liar and jailed him for a year.", "The judge | told | he was a liar"],
  ["Miller told Reed she was tired and left her husband.", "Miller | told | she was tired and left her husband"],
  ["Police said the van was late but later retracted the statement.", "Police | said | the van was late"],
  ["Police said rebels attacked and withdrew.", "Police | said | rebels attacked and withdrew"],
  ["Miller refused to blame Reed, instead pointing at her own side.", "Miller | refused | to blame Reed"],
  // What the writer holds it against, and a figure that nobody could verify.
  ["Miller insisted it was paid, contradicting what Reed wrote.", "Miller | insisted | it was paid"],
  [
    "Miller said troops had killed 40 men, a figure that could not be independently verified.",
    "Miller | said | troops had killed 40 men",
  ],
  // "But" and a verb that has its "would" from the cue go on with what was said.
  [
    "He added that Hollin remained open to talks, but would not tolerate threats.",
    "He | added | Hollin remained open to talks, but would not tolerate threats",
  ],
  [
    "Miller said the board had been warned in May, but had done nothing.",
    "Miller | said | the board had been warned in May, but had done nothing",
  ],
  ["Miller said that it rained, but would not comment further.", "Miller | said | it rained"],
  ["Miller said that it rained, but could not be reached later.", "Miller | said | it rained"],
  ["Miller says the pier is safe, but would not swim there.", "Miller | says | the pier is safe"],
  // What somebody is warned against keeps its "against", and a thing its "that".
  ["Miller advised divers against travelling.", "Miller | advised | divers against travelling"],
  ["The mayor cautioned against haste.", "The mayor | cautioned | against haste"],
  ["Miller called that step “a trap”.", "Miller | called | that step “a trap”"],
  ["Miller called that plan absurd.", "Miller | called | that plan absurd"],
  ["They paid 40 crowns, which Miller called “a trap”.", "Miller | called | 40 crowns “a trap”"],
  // What goes on behind a semicolon, and who speaks right behind a word in quotation marks.
  [
    "The report tells how the crane fell; how the pier broke; and how a man was saved.",
    "The report | tells | how the crane fell; how the pier broke; and how a man was saved",
  ],
  ["The report tells how the crane fell; the pier broke.", "The report | tells | how the crane fell"],
  [
    "Conceding that it was “safe” he warned: “Stay away from it.”",
    "he | Conceding | it was “safe”",
    "he | warned | “Stay away from it.”",
  ],
  // Another's words in a relative clause, or behind "with".
  [
    "Miller said he backed the rule, which he called “a safeguard for all.”",
    "Miller | said | he backed the rule",
    "he | called | the rule “a safeguard for all.”",
  ],
  [
    "Miller said groups came with the marchers, whom he described as “calm.”",
    "Miller | said | groups came with the marchers",
    "he | described | the marchers as “calm.”",
  ],
  [
    "Divers said the pier was old, with Ann Miller calling it “a trap for boats.”",
    "Divers | said | the pier was old",
    "Ann Miller | calling | it “a trap for boats.”",
  ],
  // The reporting clause hangs on another.
  [
    "When Miller says he will “repair it all” next year, it seems early.",
    "Miller | says | he will “repair it all” next year",
  ],
  [
    "Some left, and when Miller said it was safe, a diver yelled “Stay out!”",
    "Miller | said | it was safe",
    "a diver | yelled | “Stay out!”",
  ],
  ["As Miller told the Daily, the pier is closed.", "Miller | told | the pier is closed"],
  ["As Miller put it in a long report, “the old harbour bell.”", "Miller | put | “the old harbour bell.”"],
  [
    "When a diver shouted, “Wrong,” Miller said, “You come and see.”",
    "a diver | shouted | “Wrong,”",
    "Miller | said | “You come and see.”",
  ],
  // A second cue of the same speaker.
  [
    "Miller is telling divers that it is safe and says she will wait.",
    "Miller | telling | it is safe",
    "Miller | says | she will wait",
  ],
  [
    "Miller said that it was “safe” but suggested it was new.",
    "Miller | said | it was “safe”",
    "Miller | suggested | it was new",
  ],
  [
    "Miller challenged the claim that it was “old,” and said it was new.",
    "Miller | claim | it was “old,”",
    "Miller | said | it was new",
  ],
  // Places and times between a cue and its "that".
  [
    "Miller told a meeting in Hollin, Karland, on Monday that the pier is closed.",
    "Miller | told | the pier is closed",
  ],
  ["Miller wrote in a court file that it was late.", "Miller | wrote | it was late"],
  // Words in front of a cue that make no clause of their own.
  [
    "Despite his “brash manner,” Ann Miller wrote, Reed is a calm man.",
    "Ann Miller | wrote | Despite his “brash manner,” Reed is a calm man",
  ],
  [
    "The contrast with Hollin, said Miller, would be clear by May.",
    "Miller | said | The contrast with Hollin would be clear by May",
  ],
  ["“Not now,” said Miller, the mayor of Hollin.", "Miller | said | “Not now,”"],
  // Reasons belong to what is quoted.
  [
    "Miller called the plan “a mistake” because it costs too much.",
    "Miller | called | the plan “a mistake” because it costs too much",
  ],
  [
    "Miller wrote that it was “futile,” because the board has it.",
    "Miller | wrote | it was “futile,” because the board has it",
  ],
  // What the writer adds behind the last words in quotation marks.
  [
    "Miller said he would call it a “personal insult” if they left, putting his name on the line.",
    "Miller | said | he would call it a “personal insult” if they left",
  ],
  ["Miller says he is “excited by all this” as he faces a vote.", "Miller | says | he is “excited by all this”"],
  ["Reed complained that they “never ask me” before leaving.", "Reed | complained | they “never ask me”"],
  ["Critics noted the weakness of “wealth” as a label.", "Critics | noted | the weakness of “wealth” as a label"],
  // A gerund, a count or a concession opens what is said; the speaker stands in front.
  ["Miller said closing it would help divers.", "Miller | said | closing it would help divers"],
  ["Reuters reported at least six boats left.", "Reuters | reported | at least six boats left"],
  ["She said despite the rain, boats left.", "She | said | despite the rain, boats left"],
  [
    "Ann Miller, a diver from Hollin, said the turmoil at sea was great.",
    "Ann Miller | said | the turmoil at sea was great",
  ],
  ["Most divers, 49, say the “sharing rule” works.", "Most divers | say | the “sharing rule” works"],
  // What a poll finds is what it says.
  ["The survey shows Miller ahead by four points.", "The survey | shows | shows Miller ahead by four points"],
  ["The reports show Miller has left.", "The reports | show | Miller has left"],
  // The words of a slogan alone.
  ["Reed ran on the slogan “Experience counts” in May.", "Reed | ran | “Experience counts”"],
  ["This rule has been called “slow poison” by Ann Miller, a doctor.", "Ann Miller | called | This rule “slow poison”"],
  ["They left because, according to Miller, the pier had cracked.", "Miller | according to | the pier had cracked"],
  // The text breaks off.
  ["Miller said the pier is safe ,", "Miller | said | the pier is safe"],
  ["said who heads ,", " | said | who heads"],
  ["Miller said “safe” as", "Miller | said | “safe” as"],
  // A conjunction where a name should be.
  ["According to but that Ann Miller", "but | According to | that Ann Miller"],
  // A second clause with "that" behind words in quotation marks.
  [
    "Miller said in a statement late Thursday that it was “fully safe,” and that it was open.",
    "Miller | said | it was “fully safe,” and that it was open",
  ],
  ["Miller said the pier was “safe,” and it was open.", "Miller | said | the pier was “safe,”"],
  ["Miller said the pier was “safe,” but that plan was dropped.", "Miller | said | the pier was “safe,”"],
  // "as being" goes on with the object, "as" with a subject does not.
  [
    "A 2019 survey described the pier as being in “poor” condition.",
    "A 2019 survey | described | the pier as being in “poor” condition",
  ],
  ["Miller described the pier as it fell.", "Miller | described | the pier"],
  // "that" joins a clause whose subject is an -ing form; before "much" it may be a measure.
  [
    "Witnesses in the town of Derra said that shelling began at dawn.",
    "Witnesses in the town of Derra | said | shelling began at dawn",
  ],
  ["Miller said that much rain should not harm it.", "Miller | said | that much rain should not harm it"],
  ["Miller said that much of the pier was safe.", "Miller | said | much of the pier was safe"],
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

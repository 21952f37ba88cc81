import assert from "node:assert/strict";
import { test } from "node:test";
import { attributedIn, claimsOf } from "../article-of.ts";

/** Text, cue and its kind, content, mention. */
const cases: readonly (readonly [string, string, string, string, string])[] = [
  ["Miller said the pier is safe.", "said", "speech", "the pier is safe", "Miller"],
  ["The pier has been sold, the Beacon has learned.", "learned", "thought", "The pier has been sold", "the Beacon"],
  ["A letter to parents says that the pier is safe.", "says", "speech", "the pier is safe", "A letter to parents"],
  ["Miller told waiting reporters that the pier is safe.", "told", "speech", "the pier is safe", "Miller"],
  ["Miller said on Tuesday that the pier is safe.", "said", "speech", "the pier is safe", "Miller"],
  ["The pier is safe, Miller said.", "said", "speech", "The pier is safe", "Miller"],
  [
    "The pier is safe, according to the harbour office.",
    "according to",
    "speech",
    "The pier is safe",
    "the harbour office",
  ],
  ["According to Miller, the pier is safe.", "According to", "speech", "the pier is safe", "Miller"],
  ["The spokesman told the paper that the pier is safe.", "told", "speech", "the pier is safe", "The spokesman"],
  [
    "Officials in Oslo said in a statement that the pier is safe.",
    "said",
    "speech",
    "the pier is safe",
    "Officials in Oslo",
  ],
  [
    "People briefed on the matter said the pier is safe.",
    "said",
    "speech",
    "the pier is safe",
    "People briefed on the matter",
  ],
  ["Miller, the engineer, said the pier is safe.", "said", "speech", "the pier is safe", "Miller"],
  ["Miller points out that the pier is safe.", "points out", "speech", "the pier is safe", "Miller"],
  ["Analysts note the pier is safe.", "note", "speech", "the pier is safe", "Analysts"],
  ["Miller tried to make the case that the pier is safe.", "case", "speech", "the pier is safe", "Miller"],
  ["Critics make a good point that the pier is old.", "point", "speech", "the pier is old", "Critics"],
  ["Miller wrote that the pier is safe.", "wrote", "writing", "the pier is safe", "Miller"],
  // Beyond speech.
  ["Miller believes the pier is safe.", "believes", "thought", "the pier is safe", "Miller"],
  ["Miller fears that the pier will fall.", "fears", "thought", "the pier will fall", "Miller"],
  ["Miller vowed to rebuild the pier.", "vowed", "speech", "to rebuild the pier", "Miller"],
  ["Miller plans to rebuild the pier.", "plans", "attitude", "to rebuild the pier", "Miller"],
  [
    "Miller accused the mayor of hiding the report.",
    "accused",
    "attitude",
    "accused the mayor of hiding the report",
    "Miller",
  ],
  ["Miller urged the mayor to close the pier.", "urged", "speech", "the mayor to close the pier", "Miller"],
  ["Miller denied that the pier is safe.", "denied", "speech", "the pier is safe", "Miller"],
  ["Miller criticised the plan.", "criticised", "attitude", "criticised the plan", "Miller"],
  ["Miller's claim that the pier is safe angered divers.", "claim", "speech", "the pier is safe", "Miller"],
  ["Miller is confident that the pier is safe.", "confident", "thought", "the pier is safe", "Miller"],
  ["Miller warned against closing the pier.", "warned", "speech", "against closing the pier", "Miller"],
  ["Per the harbour office, the pier is safe.", "Per", "speech", "the pier is safe", "the harbour office"],
  ["The pier is safe, per the report.", "per", "speech", "The pier is safe", "the report"],
  ["While trains ran, according to Miller, the pier fell.", "according to", "speech", "the pier fell", "Miller"],
  [
    "Miller said in an interview taped on Monday that the pier is safe.",
    "said",
    "speech",
    "the pier is safe",
    "Miller",
  ],
  ["With Miller saying the pier is safe, trains ran.", "saying", "speech", "the pier is safe", "Miller"],
  ["Miller’s answer was that the pier is safe.", "answer", "speech", "the pier is safe", "Miller"],
  ["The claim by Ann Miller that the pier is safe won.", "claim", "speech", "the pier is safe won", "Ann Miller"],
  ["Miller spoke with divers about the pier.", "spoke", "speech", "the pier", "Miller"],
  ["Miller praised her plan for the pier.", "praised", "attitude", "praised her plan for the pier", "Miller"],
  ["The leaders plan to meet divers.", "plan", "attitude", "to meet divers", "The leaders"],
  ["Miller said the pier is safe, and she left for Oslo.", "said", "speech", "the pier is safe", "Miller"],
  ["Miller vowed to mend the pier, which fell in May.", "vowed", "speech", "to mend the pier", "Miller"],
  ["Miller refused to close the pier.", "refused", "attitude", "to close the pier", "Miller"],
  // Other facts, other words.
  [
    "The line will reopen in June, said the transport minister, Laura Castell.",
    "said",
    "speech",
    "The line will reopen in June",
    "the transport minister",
  ],
  [
    "In a statement, the Norland Fisheries Ministry said that catches had halved since 2019.",
    "said",
    "speech",
    "catches had halved since 2019",
    "the Norland Fisheries Ministry",
  ],
  [
    "Castell told the radio station Kanal 5 on Sunday that the line would reopen in June.",
    "told",
    "speech",
    "the line would reopen in June",
    "Castell",
  ],
  [
    "Per two people familiar with the talks, the sale collapsed over pensions.",
    "Per",
    "speech",
    "the sale collapsed over pensions",
    "two people familiar with the talks",
  ],
  [
    "The tide, says the harbour office, will be the highest since 1953.",
    "says",
    "speech",
    "The tide will be the highest since 1953",
    "the harbour office",
  ],
  [
    "As the auditor noted in March, the pension fund was short by $40 million.",
    "noted",
    "speech",
    "the pension fund was short by $40 million",
    "the auditor",
  ],
  ["The union plans to strike on 4 May.", "plans", "attitude", "to strike on 4 May", "The union"],
  ["Kemp is convinced that the seals went north.", "convinced", "thought", "the seals went north", "Kemp"],
  ["Investors fear that the bank will fail.", "fear", "thought", "the bank will fail", "Investors"],
  ["Hahn denies moving the money.", "denies", "speech", "moving the money", "Hahn"],
  ["Castell warned that the line could close.", "warned", "speech", "the line could close", "Castell"],
  ["Doctors hope the vaccine will arrive by May.", "hope", "thought", "the vaccine will arrive by May", "Doctors"],
  [
    "The regulator suspects that the meters were altered.",
    "suspects",
    "thought",
    "the meters were altered",
    "The regulator",
  ],
  ["Kemp wrote in her diary that the seals had gone.", "wrote", "writing", "the seals had gone", "Kemp"],
  ["The union threatened to close the port.", "threatened", "attitude", "to close the port", "The union"],
  ["The court found that the meters had been altered.", "found", "speech", "the meters had been altered", "The court"],
];

for (const [text, cue, kind, content, mention] of cases) {
  test(text, () => {
    const claim = attributedIn(text)[0];
    assert.ok(claim, "no claim");
    const at = claim.speakers[0]?.mention;
    assert.deepEqual(
      [claim.cue?.text, claim.cue?.kind, claim.text, at ? text.slice(at.start, at.end) : null],
      [cue, kind, content, mention],
    );
    assert.equal(claim.type, "indirect");
  });
}

test("relayed speech: both are kept, the inner one within the outer", () => {
  const claims = claimsOf("Reuters reported that Miller said the pier is safe.").filter(
    (claim) => claim.voice === "attributed",
  );
  const [outer, inner] = claims;
  assert.equal(claims.length, 2);
  assert.equal(outer?.speakers[0]?.name, "Reuters");
  assert.equal(inner?.text, "the pier is safe");
  assert.equal(inner?.within, outer?.id);
  assert.deepEqual(
    inner?.via.map((speaker) => speaker.name),
    ["Reuters"],
  );
});

test("a passive without an agent gives the words to nobody", () => {
  const claim = attributedIn("The pier is expected to open in May.")[0];
  assert.deepEqual(claim?.speakers, []);
  assert.ok(claim?.speakerReason);
});

test("title, standfirst and captions make claims in their own part", () => {
  const claims = claimsOf("It rained.", {
    title: "Pier is safe, says Miller",
    standfirst: "Miller told divers that the pier is safe.",
    captions: ["Miller opened the pier on Monday."],
  });
  assert.deepEqual(
    claims.map((claim) => [claim.spans[0]?.part, claim.type]),
    [
      ["title", "indirect"],
      ["standfirst", "indirect"],
      ["captions[0]", "assertion"],
      ["text", "assertion"],
    ],
  );
});

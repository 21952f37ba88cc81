import assert from "node:assert/strict";
import { test } from "node:test";
import { attributedIn } from "../article-of.ts";

/** Text, and who speaks in its last claim. */
const cases: readonly (readonly [string, string | null])[] = [
  // A name between commas says who the phrase in front of it is, whatever it is.
  ["The headmaster, Emil Torres, said lessons would stop.", "Emil Torres"],
  ["The coroner, Ann Miller, said the pier is safe.", "Ann Miller"],
  ["Its maker, Helvion, denies that the tablets are at fault.", "Helvion"],
  ["One passenger, Ilse Okafor, said she had heard a bang.", "Ilse Okafor"],
  ["A passenger, Ann Reed, 34, said it fell.", "Ann Reed"],
  ["The pier fell, according to the shipping line.", null],
  ["The union, Reed and others, said the pier is safe.", null],
  // So it does behind whose they are, and behind what else they are.
  ["Miller's agent, Rui Campos, said it rained.", "Rui Campos"],
  ["Her daughter, the actor Josie Berg, said it rained.", "Josie Berg"],
  ["Her daughter, the actor, said it rained.", null],
  ["The office's head, Dean Howarth, said it rained.", "Dean Howarth"],
  ["Mayor-elect Denise Oyelaran said it rained.", "Denise Oyelaran"],
  // The stop of a title ends nothing, and a bracket in one neither.
  ["The Rev. Tom Aldous said it rained.", "Tom Aldous"],
  ["“It rained,” said the Rev. Tom Aldous, of Karwick.", "Tom Aldous"],
  ["“It rained,” Deputy Commissioner of Police (Crime) Anil Roy said.", "Anil Roy"],
  // Who is named to do something is not what it is done to.
  ["The judge named to lead the inquiry, Sir Alan Quill, has said it rained.", "Alan Quill"],
  // What somebody is may be a compound, and a body's name what it asks for.
  ["Mum-of-three Ann Miller said the pier is safe.", "Ann Miller"],
  ["Editor-in-chief Ann Miller said the pier is safe.", "Ann Miller"],
  ["Swim England said the pool is safe.", "Swim England"],
  ["Leave Britain, Miller said.", "Miller"],
  // Whom somebody works for is not who speaks.
  ["A spokesman for Mr Vasic, Pavel Konig, denied that money was lost.", "Pavel Konig"],
  // Behind a clause of its own the phrase at the end speaks, not what stands before the first comma.
  ["The pier will close, the interior minister, Ilse Brandt, announced on Wednesday.", "Ilse Brandt"],
  [
    "An inquiry will look into the death of a docker in Karwick, the interior minister, Ilse Brandt, announced.",
    "Ilse Brandt",
  ],
  ["The pier fell on a boat, the harbour master, Jon Dahl, said.", "Jon Dahl"],
  ["Reed fell, Smith, a former diver, 34, said.", "Smith"],
  // "but" joins clauses, not speakers.
  ["Nothing was told about the case but officials did say that money was lost.", null],
  // "Per" is a name where a capital stands inside a sentence.
  ["Chief executive Per Olsson said the cuts are deep.", "Per Olsson"],
  ["Per Reuters, the pier is safe.", "Reuters"],
  // A body is known by its shares, its trade or its name's last word, and is "it".
  ["Tarvane said it would close the works. It blamed the storm. Shares in Tarvane fell.", "Tarvane"],
  ["Reiser Tours said the coach had been checked. It denied that the driver was tired.", "Reiser Tours"],
  ["Carmaker Ostra said it would close a plant. It said parts were late.", "Ostra"],
  ["Terminal operator Nordkai said it would pay. It denied that guards were armed.", "Nordkai"],
  ["Filmmaker Ann Miller said the pier is safe. It said boats are late.", null],
  ["Lawmaker Tom Reed said the pier is safe.", "Tom Reed"],
  // Whom an apposition brings in by what people do is meant by the pronoun behind, whatever the name.
  ["A retired electrician, Velko Dray, disagreed with her. He said the pier is safe.", "Velko Dray"],
  [
    "Tom Reed said the pier is new. A retired electrician, Velko Dray, disagreed with him. He said the pier is old.",
    "Velko Dray",
  ],
  ["Ann Miller said the pier is new. Velko Dray, a geologist, disagreed. He said the pier is old.", "Velko Dray"],
  ["A geologist, Velko Dray, said the pier is old.", "Velko Dray"],
  ["A geologist, Velko Dray, disagreed. The geologist said the pier is old.", "Velko Dray"],
  // A port or a ship is nobody's "he".
  ["Tom Reed said the pier is new. A northern port, Velko Dray, was shut. He said the pier is old.", "Tom Reed"],
  ["Tom Reed said the pier is new. A rusty tanker, Velko Dray, sank. He said the pier is old.", "Tom Reed"],
];

for (const [text, speaker] of cases) {
  test(text, () => {
    const said = attributedIn(text).at(-1);
    assert.ok(said, "no claim");
    assert.equal(said.speakers[0]?.name ?? null, speaker);
  });
}

test("what somebody was is no part of a name that a headline opens with", () => {
  const title = "Former Tarvane finance chief jailed over bribes";
  const said = attributedIn("Tarvane said separately that it would close the works.", { title });
  assert.deepEqual(
    said.map((claim) => claim.speakers[0]?.name),
    ["Tarvane"],
  );
});

test("an office is told whole, whatever the tagger takes its words for", () => {
  const roleIn = (text: string) => attributedIn(text)[0]?.speakers[0]?.role;
  assert.equal(roleIn("Public Works Minister Ann Miller said it rained."), "Public Works Minister");
  assert.equal(roleIn("Mayor-elect Ann Miller said it rained."), "Mayor-elect");
  assert.equal(roleIn("Miller's agent, Rui Campos, said it rained."), "Miller's agent");
  assert.equal(roleIn("The judge named to lead the inquiry, Sir Alan Quill, said it rained."), null);
});

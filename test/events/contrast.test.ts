import assert from "node:assert/strict";
import { test } from "node:test";
import { inContrast } from "../../src/events/contrast.ts";
import { likeness } from "../../src/events/likeness.ts";
import { profileOf } from "../../src/events/profile.ts";
import { arrive, features, partition } from "./invented.ts";

// One campaign: every report names both candidates, on days and with doings of its own.
const doings = [
  [
    "Baker opens clinic for shepherds",
    "Anna Baker opened a clinic for shepherds in the hills on Tuesday and promised four more nurses before the winter. Herds had been driven past the door since dawn. A vet from the valley showed her how ticks are drawn from a ewe. Thomas Reed called the visit late.",
  ],
  [
    "Heckler holds Baker to toll bridge",
    "A retired ferryman asked Anna Baker for nearly an hour why the toll bridge had cost three times its estimate. She blamed the granite and a lawsuit over the piers. The engineers had warned of quicksand. Thomas Reed wants the toll abolished.",
  ],
  [
    "Beekeepers hand Baker a petition on spraying",
    "Beekeepers handed Anna Baker a petition against the new spraying rules on Wednesday: they fear that their hives will die. Some 900 colonies were lost last spring, said the guild. She took the paper without a word. Thomas Reed keeps bees himself.",
  ],
  [
    "Baker sorry for joke on left-handed pilots",
    "Anna Baker apologised for a joke on left-handed pilots that a barber had recorded in his shop. The airmen's union had asked for it. Nobody knows who sold the tape. Thomas Reed said that he found it funny.",
  ],
  [
    "Baker tours shuttered foundry",
    "The foundry on Mill Lane will not reopen, Anna Baker heard from its last caster on a tour of the cold furnaces, because copper wire has become too dear. She blamed a tariff. Thomas Reed blamed the bank that called in the loan.",
  ],
  [
    "Punctured tyre keeps Baker from dredging debate",
    "A punctured tyre kept Anna Baker from a debate on dredging the harbour on Sunday, so that Thomas Reed answered the anglers' questions alone. Silt has closed two berths. The mud is to be dumped behind the lighthouse.",
  ],
] as const;
const campaign = doings.map(([title, text], index) =>
  features(`campaign-${index}`, text, { title, publishedAt: `2031-09-0${index + 1}T09:00:00.000Z` }),
);

test("people who are in every report around do not make two of them one event", () => {
  for (const order of [campaign, campaign.toReversed()])
    assert.deepEqual(
      partition(arrive(order).memory),
      campaign.map(({ articleId }) => [articleId]),
    );
});

test("two reports of one of these events stand together all the same", () => {
  const second = features(
    "campaign-other",
    "Spraying rules will kill their hives, beekeepers told Anna Baker on Wednesday in a petition that she took without a word. The guild counted 900 dead colonies in spring. The rules are to be voted on in a week.",
    { title: "Petition of beekeepers against spraying for Baker", publishedAt: "2031-09-03T15:00:00.000Z" },
  );
  const groups = partition(arrive([...campaign.toSpliced(3, 1), second]).memory).filter((group) => group.length > 1);
  assert.deepEqual(groups, [["art_campaign-2", "art_campaign-other"]]);
});

test("what many articles around share counts for less, and an article alone is as it is", () => {
  const [alone] = inContrast([profileOf(campaign[0]!)]);
  for (const [index, weight] of alone!.own.names.weights.entries())
    assert.ok(Math.abs(weight - alone!.names.weights[index]!) < 1e-9);
  const profiles = campaign.map(profileOf);
  const [a, b] = inContrast(profiles);
  assert.ok(likeness(a!, b!) < likeness(profiles[0]!, profiles[1]!));
});

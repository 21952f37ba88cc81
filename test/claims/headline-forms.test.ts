import assert from "node:assert/strict";
import { test } from "node:test";
import { extractClaims } from "../../src/claims/extract-claims.ts";
import { annotate } from "../../src/text/annotate.ts";
import { articleOf } from "./article-of.ts";

const body = "The council met in Hollin on Monday. It rained in Hollin. Mayor Ana Ruiz said the pier was old.";

function titleClaims(title: string) {
  const article = articleOf(body, { title });
  return extractClaims(article, annotate(body), "article").claims.filter(({ spans }) => spans[0]!.part === "title");
}

/** A headline, its first claim, how it is put, whether it is denied, and who says it: name, role. */
const told: readonly (readonly [string, string, string, boolean, string | null, string | null])[] = [
  // "To" stands for "will" behind the subject that opens a headline.
  ["Bank to cut 900 jobs", "Bank to cut 900 jobs", "planned", false, null, null],
  ["Pier to be rebuilt by May", "Pier to be rebuilt by May", "planned", false, null, null],
  ["Bank to cut 900 jobs, sources say", "Bank to cut 900 jobs", "planned", false, null, "sources"],
  ["Ruiz: Pier to be rebuilt by May", "Pier to be rebuilt by May", "planned", false, "Ana Ruiz", "Mayor"],
  // What is feared for somebody, they do not say.
  ["Dozens feared dead as ferry sinks", "Dozens feared dead as ferry sinks", "possible", false, null, null],
  ["Ten hurt as bus crashes", "Ten hurt as bus crashes", "asserted", false, null, null],
  // A verb that stands behind its subject like a noun; a place before the colon says nothing.
  ["Hundreds protest over water bills", "Hundreds protest over water bills", "asserted", false, null, null],
  ["Police raid homes in Hollin", "Police raid homes in Hollin", "asserted", false, null, null],
  ["Study links coffee to longer life", "Study links coffee to longer life", "asserted", false, null, null],
  ["Hollin: Hundreds march over fares", "Hollin: Hundreds march over fares", "asserted", false, null, null],
  // Nobody whom the report does not name is quoted in its headline.
  ["Karwick: Hundreds march over fares", "Karwick: Hundreds march over fares", "asserted", false, null, null],
  ["Ruiz: Hundreds will lose jobs", "Hundreds will lose jobs", "planned", false, "Ana Ruiz", "Mayor"],
  ["PM: ‘No deal’ without guarantees", "‘No deal’ without guarantees", "asserted", true, null, "PM"],
  ["Storm Elsa: two dead", "Storm Elsa: two dead", "asserted", false, null, null],
  // So it is of whatever opens the headline, in small letters and in capitals.
  ["Karland launches rocket over Norland", "Karland launches rocket over Norland", "asserted", false, null, null],
  ["Navy Jet Crashes Into Hollin Tower", "Navy Jet Crashes Into Hollin Tower", "asserted", false, null, null],
  ["Bank shares edge higher", "Bank shares edge higher", "asserted", false, null, null],
  ["Karland, Norland sign pact", "Karland, Norland sign pact", "asserted", false, null, null],
  ["Lions fire coach Pete Reed after loss", "Lions fire coach Pete Reed after loss", "asserted", false, null, null],
  ["Death toll in bus crash rises to six", "Death toll in bus crash rises to six", "asserted", false, null, null],
  ["Oil up 3% on pier fears", "Oil up 3% on pier fears", "asserted", false, null, null],
  // The poor, the military and clubs do, and what many do is told.
  ["Poor live in tents", "Poor live in tents", "asserted", false, null, null],
  ["Military moves on Hollin", "Military moves on Hollin", "asserted", false, null, null],
  ["Hollin win at Karwick", "Hollin win at Karwick", "asserted", false, null, null],
  ["Young hopes for medal", "hopes for medal", "asserted", false, null, "Young"],
  // Who will do something, by a name inside, and what several things will.
  ["Ann Miller to open pier", "Ann Miller to open pier", "planned", false, null, null],
  ["Rates to stay on hold", "Rates to stay on hold", "planned", false, null, null],
  ["Lions beat Bears to win cup", "Lions beat Bears to win cup", "asserted", false, null, null],
  // What marks give of it is said of its subject.
  ["Water firm ‘knew of leak for years’", "Water firm ‘knew of leak for years’", "asserted", false, null, null],
  ["Pier ‘to be sold within days’", "Pier ‘to be sold within days’", "asserted", false, null, null],
  ["Ex-wife: He burned down the house", "He burned down the house", "asserted", false, null, "Ex-wife"],
  ["UN: Thousands flee north", "Thousands flee north", "asserted", false, "UN", null],
  // Who insists, promises or predicts it at the end, and a body that is no outlet.
  ["No plans to raise fees, insists council", "No plans to raise fees", "planned", true, null, "council"],
  ["Fees will fall, promises Ruiz", "Fees will fall", "planned", false, "Ana Ruiz", "Mayor"],
  ["Pope to visit Hollin - Vatican", "Pope to visit Hollin", "planned", false, "Vatican", null],
  ["‘Nobody told us’: villagers angry at mast", "‘Nobody told us’", "asserted", true, null, "villagers"],
  // Who says it, at the end.
  ["Ferry sinks, killing 12 – police", "Ferry sinks, killing 12", "asserted", false, null, "police"],
  ["Blast kills two: officials", "Blast kills two", "asserted", false, null, "officials"],
  ["‘We were warned twice’: mayor on pier collapse", "‘We were warned twice’", "asserted", false, "Ana Ruiz", "Mayor"],
  ["Blue Line boss: We knew nothing", "We knew nothing", "asserted", true, null, "Blue Line boss"],
  // The "no" of a compound denies nothing.
  ["Minister quits after no-confidence vote", "Minister quits after no-confidence vote", "asserted", false, null, null],
];

for (const [title, content, modality, negated, name, role] of told) {
  test(title, () => {
    const [claim] = titleClaims(title);
    const speaker = claim?.speakers[0];
    assert.deepEqual(
      [claim?.text, claim?.modality, claim?.negated, speaker?.name ?? null, speaker?.role ?? null],
      [content, modality, negated, name, role],
    );
  });
}

test("the town of a headline says nothing, a country may", () => {
  const speakersOf = (title: string) => titleClaims(title).flatMap(({ speakers }) => speakers.map(({ name }) => name));
  assert.deepEqual(speakersOf("Hollin: The dam will be closed"), []);
  assert.deepEqual(speakersOf("Russia: We are ready to talk"), ["Russia"]);
});

for (const title of [
  "12 things to know about the pier",
  "Plan to cut 900 jobs",
  "Appetite to fight fades",
  "How to survive a quake",
  "Ferry sinks, killing 12 - Harbour Post",
  "Ferry collapse – what we know",
  "The 12 dead of Hollin",
  "Study guide for parents",
  "Police numbers in Hollin",
  "Students union in Hollin",
  "Poll results due",
  "New rules for pilots",
  "Freedom to choose schools",
  "Films to watch this week",
  "A tough act for Miller to follow",
  "Deadliest shootings in Karland history",
  "Storm warnings for the coast",
  "Court papers in full",
  "Karwick: what we know",
  // An adjective is the subject of no verb.
  "Fresh fears over dam safety in Hollin",
  "New hope for families of missing divers",
  "Strong start for Hollin in cup",
  "Rare Win For Divers In Pier Case",
  "Big changes to school meals in Hollin",
  "Dangerous diving on the rise",
]) {
  test(`tells nothing that somebody could deny: ${title}`, () => {
    assert.deepEqual(
      titleClaims(title).map((claim) => claim.text),
      [],
    );
  });
}

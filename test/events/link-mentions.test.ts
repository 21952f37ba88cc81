import assert from "node:assert/strict";
import { test } from "node:test";
import type { ArticleFeatures } from "../../src/events/features.ts";
import { linkMentions } from "../../src/events/link-mentions.ts";
import { profileOf } from "../../src/events/profile.ts";
import { features, ferry } from "./invented.ts";

const law = (text: string, publishedAt = "2031-11-20T17:00:00.000Z") =>
  features("law", `Parliament passed a law on ship safety by 88 votes to 41. ${text}`, {
    title: "Parliament tightens rules for ships",
    publishedAt,
  });
const undated = { ...ferry.first, publishedFrom: null, publishedTo: null };
/** A report of something else that itself tells of the fire in passing. */
const trial = features(
  "trial",
  "Prosecutor Lena Arkwright closed her case against the owners of Merrow Lines on Friday. On May 6, 14 people died when the ferry Halcyon Bay burned off Port Merrow under Captain Ines Calloway. The verdict is due in a week.",
  { title: "Arkwright rests case against Merrow Lines", publishedAt: "2031-06-06T10:00:00.000Z" },
);
const fire = "14 people died when the ferry Halcyon Bay burned off Port Merrow under Captain Ines Calloway.";

const captain = "Captain Ines Calloway of Merrow Lines told dock workers in Castle Drum that she would resign.";
/** What the passage tells of stands far below the opening. */
const strike = features(
  "strike",
  `${"The cranes stood still and the gates stayed shut while the lorries waited in a long row along the quay. ".repeat(6)}Captain Ines Calloway of Merrow Lines told dock workers in Castle Drum that she would resign.`,
  { title: "Cranes stand still as lorries wait", publishedAt: "2031-05-06T10:00:00.000Z" },
);

function tells(teller: ArticleFeatures, anchor: ArticleFeatures): boolean {
  const standing = new Map([
    ["evt_teller", [profileOf(teller)]],
    ["evt_anchor", [profileOf(anchor)]],
  ]);
  return linkMentions(standing.get("evt_teller")![0]!, standing).length > 0;
}

for (const [what, teller, anchor, expected] of [
  ["a day, in the words of its report", law(`On May 6, ${fire}`), ferry.first, true],
  ["a month", law(`In May, ${fire}`), ferry.first, true],
  ["a year, and all that the report opens with", law(`In 2031, ${fire}`), ferry.first, true],
  ["a year, and what the report comes to late", law(`In 2031, ${captain}`), strike, false],
  ["the day of what the report comes to late", law(`On May 6, ${captain}`), strike, true],
  ["an undated report of a day", law(`On May 6, ${fire}`), undated, true],
  ["an undated report and a year: nothing tells when", law(`In 2031, ${fire}`), undated, false],
  ["other days", law(`On September 6, ${fire}`), ferry.first, false],
  ["a month that began after the report", law(`In June, ${fire}`), ferry.first, false],
  ["a report that tells of it in passing itself", law(`In May, ${fire}`), trial, false],
  [
    "a month, and half of those whom the passage names",
    law(
      "In May, Captain Ines Calloway met Minister Tobias Venn and Admiral Percival Stroud in Castle Drum after leaving Port Merrow.",
    ),
    ferry.first,
    false,
  ],
] as const)
  test(`told in passing: ${what}`, () => assert.equal(tells(teller, anchor), expected));

import type { Line } from "../articles.ts";

/** Two tellings of one day about invented things, and what a careful reader makes of them. */
export interface ConflictPair {
  readonly kind: "date" | "negation" | "attribution" | "number";
  readonly a: Line;
  readonly b: Line;
  /** Between the reports or between two voices; null: no conflict. */
  readonly expected: "reports" | "voices" | null;
}

const speaker = "Ines Marlow";
const other = "Oskar Brandt";
const own = (text: string): Line => ({ text });
const said = (text: string, by: string = speaker): Line => ({ text, speaker: by, cue: "said" });
const quoted = (text: string, by: string): Line => ({ text: `“${text}”`, speaker: by, cue: "said", direct: true });

/** What happened on a day: two wordings with `#` for the day, and another thing of the same matter. */
const dated: readonly (readonly [string, string, string])[] = [
  [
    "The Ardmere bridge collapsed on # after a week of rain.",
    "After a week of rain the Ardmere bridge collapsed on #.",
    "The Ardmere bridge was inspected on # after a week of rain.",
  ],
  [
    "The council of Tolvane voted on # to close the harbour market.",
    "The Tolvane council voted to close the harbour market on #.",
    "The harbour market of Tolvane was opened by the council on #.",
  ],
  [
    "The ferry Halcyon sank off Quillan Bay on # with 40 cars on board.",
    "With 40 cars on board the ferry Halcyon sank off Quillan Bay on #.",
    "The ferry Halcyon left Quillan Bay on # with 40 cars on board.",
  ],
  [
    "Gunmen attacked the depot of Norrick Mining on # and took the payroll.",
    "On # gunmen attacked the Norrick Mining depot and took the payroll.",
    "Norrick Mining opened the depot on # and brought in the payroll.",
  ],
  [
    "President Karzan signed the fisheries treaty on # in Velmora.",
    "Karzan signed the fisheries treaty in Velmora on #.",
    "Karzan left Velmora on # without the fisheries treaty.",
  ],
];

const days: readonly (readonly [string, string, "reports" | null])[] = [
  ["March 28", "March 29", "reports"],
  ["March 25", "March 27", "reports"],
  ["March 28", "March 28", null],
  ["March 28, 2031", "28 March 2031", null],
  ["Friday", "March 28", null],
  ["Friday", "Friday", null],
  ["March 28", "July 4", null],
];

/** A plain statement, the same denied, and ways of telling that do not contradict it. */
const denied: readonly (readonly [string, string, string, string])[] = [
  [
    "The Maravel dam was damaged by the earthquake on Monday.",
    "The Maravel dam was not damaged by the earthquake on Monday.",
    "The ministry denied that the Maravel dam was damaged by the earthquake on Monday.",
    "The Maravel dam was not damaged until the earthquake on Monday.",
  ],
  [
    "The pilot of the Lindholt flight warned the tower before the crash.",
    "The pilot of the Lindholt flight did not warn the tower before the crash.",
    "The airline denies that the pilot of the Lindholt flight warned the tower before the crash.",
    "The pilot of the Lindholt flight did not warn the tower only before the crash.",
  ],
  [
    "Navarre Steel paid the fine for the spill in Halden river.",
    "Navarre Steel has not paid the fine for the spill in Halden river.",
    "Navarre Steel denied having paid the fine for the spill in Halden river.",
    "Navarre Steel never paid more than the fine for the spill in Halden river.",
  ],
  [
    "The rebels of Sollany accepted the ceasefire offered by the envoy.",
    "The rebels of Sollany have not accepted the ceasefire offered by the envoy.",
    "The rebels of Sollany denied accepting the ceasefire offered by the envoy.",
    "The rebels of Sollany had not accepted a ceasefire offered by an envoy since 2019.",
  ],
  [
    "The vaccine made by Corvane Labs was tested on children in Pellow.",
    "The vaccine made by Corvane Labs was never tested on children in Pellow.",
    "Corvane Labs denied that its vaccine was tested on children in Pellow.",
    "The vaccine made by Corvane Labs was not first tested on children in Pellow.",
  ],
];

const quotations: readonly string[] = [
  "We shall dredge the whole harbour of Carrowby before the winter storms arrive.",
  "Nobody told the miners of Velmora that the shaft had been flooded for a week.",
  "Our brigade reached the mill in eleven minutes and found the doors locked from outside.",
  "The treaty gives away the fishing grounds that our grandparents fought for.",
];

const dates = dated.flatMap(([first, second, elsewhere]) => [
  ...days.map(
    ([x, y, expected]): ConflictPair => ({
      kind: "date",
      a: own(first.replace("#", x)),
      b: own(second.replace("#", y)),
      expected,
    }),
  ),
  {
    kind: "date" as const,
    a: own(first.replace("#", "March 28")),
    b: own(elsewhere.replace("#", "March 29")),
    expected: null,
  },
  {
    kind: "date" as const,
    a: { ...own(first.replace("#", "April 8")), modality: "planned" as const },
    b: { ...own(second.replace("#", "April 9")), modality: "planned" as const },
    expected: null,
  },
]);

const negations = denied.flatMap(([plain, contrary, reported, bounded]): ConflictPair[] => [
  { kind: "negation", a: own(plain), b: own(contrary), expected: "reports" },
  { kind: "negation", a: said(plain), b: said(contrary), expected: "reports" },
  { kind: "negation", a: own(plain), b: own(plain), expected: null },
  { kind: "negation", a: own(contrary), b: own(contrary), expected: null },
  // What one speaker says and another denies is their quarrel, not the outlets'.
  { kind: "negation", a: said(plain), b: said(contrary, other), expected: "voices" },
  { kind: "negation", a: own(plain), b: said(contrary), expected: "voices" },
  { kind: "negation", a: said(plain), b: { ...said(plain, other), cue: "denied", negated: true }, expected: "voices" },
  { kind: "negation", a: own(plain), b: { ...said(plain, other), cue: "denied", negated: true }, expected: "voices" },
  // Who refuses to do a thing denies nothing that others say.
  { kind: "negation", a: own(plain), b: { ...said(plain, other), cue: "declined", negated: true }, expected: null },
  // "Marlow denied that it was" and "Marlow said that it was not" are one.
  { kind: "negation", a: { ...said(plain), cue: "denied" }, b: said(contrary), expected: null },
  { kind: "negation", a: { ...said(plain), cue: "rumours" }, b: said(contrary), expected: null },
  { kind: "negation", a: own(plain), b: own(reported), expected: null },
  { kind: "negation", a: own(plain), b: own(bounded), expected: null },
  { kind: "negation", a: { ...own(plain), modality: "possible" }, b: own(contrary), expected: null },
]);

const attributions = quotations.flatMap((words): ConflictPair[] => [
  { kind: "attribution", a: quoted(words, speaker), b: quoted(words, other), expected: "reports" },
  {
    kind: "attribution",
    a: { ...quoted(words, speaker), modality: "planned" },
    b: { ...quoted(words, other), modality: "planned" },
    expected: "reports",
  },
  { kind: "attribution", a: quoted(words, speaker), b: quoted(words, "Marlow"), expected: null },
  { kind: "attribution", a: quoted(words, speaker), b: quoted(words, "Mayor Ines Marlow"), expected: null },
  { kind: "attribution", a: quoted(words, speaker), b: quoted(words, "Interior Ministry"), expected: null },
  { kind: "attribution", a: quoted(words, speaker), b: { ...quoted(words, other), direct: false }, expected: null },
]);

const seriously = "I always take things seriously, but I have never taken it seriously like this.";

/** Who quotes on contradicts nobody who stops before. */
const quotedOn: ConflictPair = {
  kind: "negation",
  a: quoted(`${seriously} I wish I did not have to do it.`, speaker),
  b: quoted(seriously, speaker),
  expected: null,
};

export const conflictPairs: readonly ConflictPair[] = [...dates, ...negations, ...attributions, quotedOn];

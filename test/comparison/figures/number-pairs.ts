/**
 * Pairs of sentences about invented events. Each scenario tells one count in two wordings (`#` stands for the number)
 * and, in `other`, counts another thing of the same event.
 */
export interface Scenario {
  readonly first: string;
  readonly second: string;
  readonly other: string;
}

export const scenarios: readonly Scenario[] = [
  {
    first: "# people were killed when a ferry capsized off the island of Tharrow on Monday.",
    second: "A ferry capsized off Tharrow island, killing # people, the coastguard said.",
    other: "# people were rescued after the ferry capsized off Tharrow island, the coastguard said.",
  },
  {
    first: "# people died in a fire at the Ostrel textile mill, officials said.",
    second: "A fire at the Ostrel textile mill killed # people, officials said.",
    other: "# people were injured in a fire at the Ostrel textile mill, officials said.",
  },
  {
    first: "# miners were trapped underground after the Velmora shaft collapsed.",
    second: "The collapse of the Velmora shaft trapped # miners underground.",
    other: "# miners were rescued from the collapsed Velmora shaft.",
  },
  {
    first: "Police arrested # people at the Carrowby harbour protest.",
    second: "# people were detained by police at the protest in Carrowby harbour.",
    other: "# people were injured at the protest in Carrowby harbour.",
  },
  {
    first: "The avalanche above Grettvik killed # skiers.",
    second: "# skiers died in an avalanche above Grettvik.",
    other: "# skiers are missing after an avalanche above Grettvik.",
  },
  {
    first: "# passengers were injured when the Lindholt express derailed.",
    second: "The derailment of the Lindholt express injured # passengers.",
    other: "# passengers were killed when the Lindholt express derailed.",
  },
  {
    first: "The flood at Maravel displaced # families.",
    second: "# families were displaced by the flood at Maravel.",
    other: "The flood at Maravel destroyed # bridges.",
  },
  {
    first: "Gunmen abducted # students from the Bensham school.",
    second: "# students were kidnapped by gunmen from the school in Bensham.",
    other: "# students were freed after gunmen abducted them from the Bensham school.",
  },
  {
    first: "The explosion at the Norrick depot wounded # workers.",
    second: "# workers were wounded in an explosion at the depot in Norrick.",
    other: "# workers were missing after an explosion at the depot in Norrick.",
  },
  {
    first: "The epidemic in Sollany has infected # people.",
    second: "# people have been infected in the Sollany epidemic.",
    other: "# people have died in the Sollany epidemic.",
  },
  {
    first: "Navarre Steel will dismiss # workers at its Halden plant.",
    second: "# workers at the Halden plant will be dismissed, Navarre Steel said.",
    other: "Navarre Steel will hire # workers at its Halden plant.",
  },
  {
    first: "The breach at Corvane Bank exposed the records of # customers.",
    second: "Records of # customers were exposed in the Corvane Bank breach.",
    other: "Corvane Bank closed # branches after the breach exposed records.",
  },
  {
    first: "The army launched # rockets at the Pellow range.",
    second: "# rockets were launched by the army at the Pellow range.",
    other: "# soldiers were hurt when the army launched at the Pellow range.",
  },
  {
    first: "# demonstrators were injured in clashes outside the Ardmere parliament.",
    second: "Clashes outside the Ardmere parliament injured # demonstrators.",
    other: "# demonstrators were arrested in clashes outside the Ardmere parliament.",
  },
  {
    first: "A bus crash near Tolvane left # tourists dead.",
    second: "# tourists died when a bus crashed near Tolvane.",
    other: "A bus crash near Tolvane left # tourists injured.",
  },
  {
    first: "# fishermen are missing after the storm off Quillan Bay.",
    second: "The storm off Quillan Bay left # fishermen missing.",
    other: "# fishermen were rescued after the storm off Quillan Bay.",
  },
];

/** How two numbers relate, and whether the pair differs. `later`: the second is published a day after the first. */
export interface Variation {
  readonly label: "conflict" | "update" | "agree" | "compatible" | "notComparable";
  readonly a: string;
  readonly b: string;
  readonly later: boolean;
  readonly otherThing: boolean;
}

export const variations: readonly Variation[] = [
  { label: "conflict", a: "14", b: "9", later: false, otherThing: false },
  { label: "conflict", a: "At least 23", b: "17", later: false, otherThing: false },
  { label: "update", a: "14", b: "19", later: true, otherThing: false },
  { label: "update", a: "At least 14", b: "at least 21", later: true, otherThing: false },
  { label: "agree", a: "Fourteen", b: "14", later: false, otherThing: false },
  { label: "agree", a: "14", b: "fourteen", later: true, otherThing: false },
  { label: "compatible", a: "At least 5", b: "seven", later: false, otherThing: false },
  { label: "compatible", a: "About 50", b: "52", later: false, otherThing: false },
  { label: "compatible", a: "More than 40", b: "at least 45", later: false, otherThing: false },
  { label: "compatible", a: "Up to 60", b: "55", later: false, otherThing: false },
  { label: "notComparable", a: "14", b: "31", later: false, otherThing: true },
];

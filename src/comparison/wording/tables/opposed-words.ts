const up =
  "rise gain climb jump up high higher increase surge advance soar rally grow raise expand boost more rebound win widen strengthen improve open begin start reopen release free acquit above best top record";
const down =
  "fall drop decline low lower down slump dip lose decrease slip slide ease tumble plunge sink shrink cut reduce narrow weaken worsen close end stop detain jail convict below worst bottom";

/** Base forms that tell of a rise, gain or opening, and of their opposites. */
export const directionWords: ReadonlyMap<string, "up" | "down"> = new Map([
  ...up.split(" ").map((word) => [word, "up"] as const),
  ...down.split(" ").map((word) => [word, "down"] as const),
]);

/** Base forms with which a text only gives words to somebody: their absence takes nothing from what is said. */
export const reportingWords: ReadonlySet<string> = new Set(
  "say tell add report announce state note accord claim declare spokesman spokeswoman spokesperson official statement comment news agency interview reporter".split(
    " ",
  ),
);

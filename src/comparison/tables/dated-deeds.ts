/**
 * What reports give a day for, each line in base forms of the words that tell it: days of one line may be of one thing's
 * one deed.
 */
const lines = `
occur: hold occur happen schedule due plan slate
begin: begin start open resume restart reopen
end: end close conclude finish expire
held: arrest detain
bury: bury funeral
arrive: arrive land
leave: leave depart
`;

/** The deed that a base form tells. */
export const datedDeeds: ReadonlyMap<string, string> = new Map(
  lines
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [deed, words] = line.split(": ") as [string, string];
      return words.split(" ").map((word) => [word, deed] as const);
    }),
);

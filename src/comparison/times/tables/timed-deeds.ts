/**
 * What reports give an hour or a day for, each line in base forms of the words that tell it: two times of one line may be of
 * one deed, those of two lines are not.
 */
const ofHours = `
begin: begin start open launch commence erupt
end: end close shut finish stop conclude adjourn
happen: happen occur strike hit crash collide collision derail explode explosion blast collapse fall topple sink capsize plough ram smash ground aground overturn
held: arrest detain
dead: die
alarm: alarm alert
leave: leave depart departure
arrive: arrive arrival land
vote: vote approve pass
`;

const ofDays = `
occur: hold occur happen schedule due plan slate
begin: begin start open resume restart reopen commence
end: end close shut conclude finish expire
held: arrest detain
taken: seize abduct kidnap capture
bury: bury funeral
sentence: sentence
arrive: arrive land
leave: leave depart
`;

/** The deed that a base form tells, where an hour is given for it, and where a day is. */
export const timedDeeds = read(ofHours);
export const datedDeeds = read(ofDays);

function read(lines: string): ReadonlyMap<string, string> {
  return new Map(
    lines
      .trim()
      .split("\n")
      .flatMap((line) => {
        const [deed, words] = line.split(": ") as [string, string];
        return words.split(" ").map((word) => [word, deed] as const);
      }),
  );
}

/** Words of two, by the second: "take effect", "into force", "set off". */
export const timedPairs: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries({
    effect: { take: "begin" },
    force: { enter: "begin", come: "begin", go: "begin", into: "begin" },
    place: { take: "happen" },
    down: { go: "happen" },
    off: { take: "leave", set: "leave" },
  }).map(([word, others]) => [word, new Map(Object.entries(others))]),
);

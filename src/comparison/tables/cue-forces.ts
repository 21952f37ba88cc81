const lines = `
neutral: say says said saying tell tells told telling state states stated note notes noted add adds added according explain explains explained remark remarks remarked write writes wrote
admission: admit admits admitted concede concedes conceded confess confesses confessed acknowledge acknowledges acknowledged
doubt: claim claims claimed allege alleges alleged purport purports purported maintain maintains maintained contend contends contended
boast: boast boasts boasted brag brags bragged gloat gloats gloated
threat: threaten threatens threatened
outburst: rant rants ranted rage rages raged lash lashes lashed blast blasts blasted fume fumes fumed thunder thundered
promise: vow vows vowed pledge pledges pledged promise promises promised swear swears swore
`;

/** What the forms of a reporting verb make of the words they report. Forms that are not listed make nothing sure of them. */
export const cueForces: ReadonlyMap<string, string> = new Map(
  lines
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [force, forms] = line.split(": ") as [string, string];
      return forms.split(" ").map((form): [string, string] => [form, force]);
    }),
);

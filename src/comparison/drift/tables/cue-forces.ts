const lines = `
neutral: say says said saying tell tells told telling state states stated stating note notes noted noting add adds added adding according explain explains explained explaining remark remarks remarked remarking write writes wrote writing announce announces announced announcing tweet tweets tweeted tweeting post posts posted posting continue continues continued continuing
admission: admit admits admitted admitting concede concedes conceded conceding confess confesses confessed confessing acknowledge acknowledges acknowledged acknowledging
doubt: claim claims claimed claiming allege alleges alleged alleging purport purports purported purporting maintain maintains maintained maintaining contend contends contended contending insist insists insisted insisting
boast: boast boasts boasted boasting brag brags bragged bragging gloat gloats gloated gloating
joke: joke jokes joked joking quip quips quipped quipping jest jests jested jesting
threat: threaten threatens threatened threatening
outburst: rant rants ranted ranting rage rages raged raging lash lashes lashed lashing blast blasts blasted blasting fume fumes fumed fuming thunder thunders thundered thundering
promise: vow vows vowed vowing pledge pledges pledged pledging promise promises promised promising swear swears swore swearing
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

/** Verbs beside those that give a statement to somebody without making sure of it. */
export const tellingCues =
  /\b(?:warn|confirm|reveal|disclos|argu|stress|recall|believ|estimat|predict|complain)\p{L}*/iu;

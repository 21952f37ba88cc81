// Each line tells two outcomes, of which only one can be of one thing; base forms, synonyms of each side beside each other.
const lines = `
accept approve agree endorse | reject refuse decline
uphold affirm | overturn quash reverse annul
survive live | die perish drown
convict | acquit clear exonerate
win | lose
succeed | fail
pass | reject defeat
support favour favor back endorse | oppose
confirm admit acknowledge | deny
allow permit authorise authorize | ban forbid prohibit bar block
grant approve | deny refuse reject
lift ease | impose tighten
remain stay | quit resign
extend renew prolong | end scrap cancel terminate
attend | miss skip boycott
open | shut
open unlocked | close locked
locked | unlocked
empty | full crowded packed
safe | unsafe
legal lawful | illegal unlawful
armed | unarmed
conscious | unconscious
rise gain climb jump increase surge grow soar | fall drop decline decrease slump shrink plunge slide tumble
strengthen | weaken
improve | worsen deteriorate
intact undamaged unharmed unhurt uninjured unscathed | damaged destroyed hurt injured wounded
sober | drunk intoxicated
deliberate intentional deliberately intentionally purposely | accidental accidentally unintentional unintentionally
peaceful peacefully | violent violently
public publicly | secret secretly
hit strike | miss
hold withstand | collapse burst breach
surrender | flee escape
praise welcome applaud | criticise criticize condemn denounce
majority | minority
unanimous unanimously | divided split
voluntary voluntarily | compulsory
alone | together
raise increase | cut lower reduce
full | partial
permanent permanently | temporary temporarily
unmanned | manned crewed
`;

/** Pairs of base forms that tell opposite outcomes, beside the antonyms of a dictionary. */
export const oppositePairs: readonly (readonly [string, string])[] = lines
  .trim()
  .split("\n")
  .flatMap((line) => {
    const [left, right] = line.split(" | ").map((side) => side.split(" ")) as [string[], string[]];
    return left.flatMap((a) => right.map((b) => [a, b] as const));
  });

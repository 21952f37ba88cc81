import type { Cue } from "../claim.ts";

/** What a noun of speech or thought takes: a clause with "that", an infinitive, or a phrase with that preposition. */
export type NounFrame =
  | "that"
  | "infinitive"
  | "about"
  | "of"
  | "for"
  | "to"
  | "on"
  | "against"
  | "over"
  | "quotation"
  | "at"
  | "with"
  | "in";

export interface ReportingNoun {
  readonly kind: Cue["kind"];
  readonly frames: ReadonlySet<NounFrame>;
}

const rows: readonly (readonly [Cue["kind"], string, string])[] = [
  [
    "speech",
    "that quotation",
    `claim report statement warning argument suggestion assertion complaint promise allegation accusation pledge announcement admission
    acknowledgment acknowledgement assurance declaration remark comment charge contention insistence emphasis testimony threat reminder rumor rumour
    prediction proposal demand boast vow message confession denial revelation observation`,
  ],
  [
    "thought",
    "that",
    `fear concern doubt idea hope estimate position opinion worry belief view conclusion conviction notion theory suspicion speculation
    consensus understanding impression confidence expectation feeling perception assumption assessment finding sentiment consensus sense
    evidence indication sign signal thought guess certainty optimism guarantee anxiety`,
  ],
  ["speech", "that", `case point`],
  ["speech", "quotation", `chant shout cry slogan tweet post reply answer response note motto refrain call`],
  [
    "attitude",
    "infinitive",
    `plan decision promise pledge vow threat proposal desire willingness refusal offer intention commitment demand request determination
    reluctance call push wish invitation`,
  ],
  [
    "attitude",
    "about",
    `question view concern fear doubt debate worry talk warning comment complaint skepticism scepticism anxiety claim statement remark optimism pessimism suspicion opinion feeling speech`,
  ],
  [
    "attitude",
    "of",
    `criticism endorsement view opinion praise fear denunciation condemnation critique mention accusation rejection approval disapproval assessment allegation
    description talk characterization warning suspicion tolerance hatred support`,
  ],
  ["attitude", "on", `attack view comment opinion speech assault`],
  [
    "attitude",
    "for",
    `support call plan proposal praise request demand respect sympathy enthusiasm contempt disdain admiration preference`,
  ],
  ["attitude", "to", `opposition reference objection reaction`],
  ["attitude", "against", `attack argument stance`],
  ["attitude", "over", `debate disagreement concern anger dispute`],
  ["attitude", "with", `agreement disagreement`],
  ["attitude", "at", `swipe jab dig`],
];

export const reportingNouns: ReadonlyMap<string, ReportingNoun> = build(rows);

const adjectiveRows: readonly (readonly [Cue["kind"], string, string])[] = [
  [
    "thought",
    "that",
    `confident sure certain convinced aware hopeful optimistic doubtful skeptical sceptical worried concerned afraid fearful adamant clear unclear glad happy
    sorry proud disappointed surprised grateful mindful unsure`,
  ],
  [
    "attitude",
    "about",
    `concerned worried optimistic skeptical sceptical angry confident unsure excited upset enthusiastic clear serious nervous passionate candid frank hopeful ambivalent`,
  ],
  [
    "attitude",
    "of",
    `critical supportive skeptical sceptical aware proud afraid fearful wary dismissive fond tired suspicious mindful contemptuous disdainful`,
  ],
  ["attitude", "to", `opposed sympathetic loyal hostile committed receptive`],
  ["attitude", "infinitive", `willing eager determined reluctant keen anxious unwilling hesitant happy glad loath`],
  ["attitude", "in", `interested confident`],
  ["attitude", "at", `angry furious upset`],
  [
    "attitude",
    "with",
    `happy unhappy frustrated angry furious comfortable impressed satisfied dissatisfied disappointed`,
  ],
];

export const reportingAdjectives: ReadonlyMap<string, ReportingNoun> = build(adjectiveRows);

function build(table: readonly (readonly [Cue["kind"], string, string])[]): ReadonlyMap<string, ReportingNoun> {
  const map = new Map<string, { kind: Cue["kind"]; frames: Set<NounFrame> }>();
  for (const [kind, frames, nouns] of table) {
    for (const noun of nouns.trim().split(/\s+/)) {
      const entry = map.get(noun) ?? { kind, frames: new Set<NounFrame>() };
      for (const frame of frames.split(" ")) entry.frames.add(frame as NounFrame);
      map.set(noun, entry);
    }
  }
  return map;
}

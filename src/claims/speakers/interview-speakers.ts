import type { Attribution } from "../attributions/attributions.ts";
import type { Speaker } from "../claim.ts";
import { nameKey } from "../names/name-key.ts";
import { speakerId } from "../names/speaker-id.ts";
import type { Passage } from "../passages/passage.ts";
import { interviewee } from "./interviewee.ts";
import type { CastIndex } from "./speaker-index.ts";
import { type Found, scores, unnamed } from "./speaker-scene.ts";
import type { Resolution } from "./speakers.ts";

/** The writer by the by-line: one of the cast, or a name that stands nowhere else. */
export function writerBy({ members }: CastIndex, author: string): Found {
  const key = nameKey(author);
  const member = members.find((one) => one.key === key && one.kind !== "place" && one.kind !== "organisation");
  return { member: member ?? null, name: author, role: null, score: scores.role, reason: "by the by-line" };
}

/** Whom "A:" and "Answer:" stand for: whoever is named before the first label or in the headline. */
export function answererOf(
  passage: Passage,
  number: number,
  attributions: readonly Attribution[],
  cast: CastIndex,
  author: string | null,
): Found | null {
  const { tokens } = passage;
  const labels = attributions.flatMap(({ frame, mention }) => (frame === "colon" && mention ? [mention] : []));
  const first = labels.find(
    (label) => label.last - label.first === 1 && /^(?:q|question)$/.test(tokens[label.first]!.lower),
  );
  if (!first) return null;
  const found = interviewee(passage, number, cast, tokens[first.first]!.start, author === null ? "" : nameKey(author));
  return found && { ...unnamed(""), member: found.member, score: scores.role, reason: "answers the questions" };
}

/** Who answers in an interview. */
export function answering(
  passage: Passage,
  number: number,
  cast: CastIndex,
  question: number,
  author: string | null,
): Resolution {
  const until = passage.tokens[question]!.start;
  const found = interviewee(passage, number, cast, until, author === null ? "" : nameKey(author));
  if (found === null) return { speakers: [], reason: "nobody is tied to the cue" };
  const { member, named } = found;
  const speaker: Speaker = {
    id: speakerId(member.name, member.roles, member.beside),
    name: member.name,
    role: member.roles[0] ?? null,
    mention: named && { part: passage.part, start: named.start, end: named.end },
    score: scores.role,
  };
  return { speakers: [speaker], reason: "answers the questions" };
}

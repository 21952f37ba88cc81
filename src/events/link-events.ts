import { affinity, reasonsFor } from "./likeness.ts";
import { linkedReports, sameStoryline } from "./limits.ts";
import type { MentionLink, StorylineLink } from "./neighbourhood.ts";
import type { Profile } from "./profile.ts";

/** Links of the changed events to any that stand: one tells of the other, or they are alike enough to follow on. */
export function linkEvents(
  changed: ReadonlySet<string>,
  standing: ReadonlyMap<string, readonly Profile[]>,
  mentions: readonly MentionLink[],
): readonly StorylineLink[] {
  const links: StorylineLink[] = [];
  for (const a of changed) {
    for (const [b, reports] of standing) {
      if (a === b || (changed.has(b) && b < a)) continue;
      const link = linkOf(standing.get(a)!, reports);
      if (link) links.push({ a, b, ...link });
    }
  }
  const eventOf = new Map<string, string>();
  for (const [id, reports] of standing) for (const { features } of reports) eventOf.set(features.articleId, id);
  for (const { articleId, eventId, score, threshold, reasons } of mentions) {
    const a = eventOf.get(articleId);
    if (a !== undefined) links.push({ a, b: eventId, score, threshold, reasons: ["told of in passing", ...reasons] });
  }
  return links;
}

function linkOf(a: readonly Profile[], b: readonly Profile[]): Omit<StorylineLink, "a" | "b"> | null {
  let sum = 0;
  let best = -1;
  let pair: [Profile, Profile] = [a[0]!, b[0]!];
  const [some, others] = [a.slice(0, linkedReports), b.slice(0, linkedReports)];
  for (const x of some) {
    for (const y of others) {
      const near = affinity(x, y);
      sum += near;
      if (near > best) [best, pair] = [near, [x, y]];
    }
  }
  const score = sum / (some.length * others.length);
  if (score < sameStoryline) return null;
  return { score, threshold: sameStoryline, reasons: reasonsFor(...pair) };
}

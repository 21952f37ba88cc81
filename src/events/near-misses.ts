import { asked } from "./agglomerate.ts";
import { isDated } from "./describe-event.ts";
import { reasonsFor } from "./likeness.ts";
import type { Likenesses } from "./likenesses.ts";
import { mostNearMisses } from "./limits.ts";
import type { NearMiss } from "./neighbourhood.ts";
import type { Profile } from "./profile.ts";

/** The events that an article does not stand in but is most like, by average likeness to their reports. */
export function nearMissesOf(
  one: Profile,
  standing: ReadonlyMap<string, readonly Profile[]>,
  likeness: Likenesses,
): readonly NearMiss[] {
  const misses: (Omit<NearMiss, "reasons"> & { nearest: Profile })[] = [];
  for (const [eventId, reports] of standing) {
    if (reports.includes(one)) continue;
    let sum = 0;
    let best = -1;
    let nearest = reports[0]!;
    for (const report of reports) {
      const near = likeness(one, report);
      sum += near;
      if (near > best) [best, nearest] = [near, report];
    }
    const score = sum / reports.length;
    if (score > 0)
      misses.push({
        articleId: one.features.articleId,
        eventId,
        score,
        threshold: asked(reports.length, isDated([one]) && isDated(reports)),
        nearest,
      });
  }
  return misses
    .sort((a, b) => b.score - a.score || (a.eventId < b.eventId ? -1 : 1))
    .slice(0, mostNearMisses)
    .map(({ nearest, ...miss }) => ({ ...miss, reasons: reasonsFor(one, nearest) }));
}

import { inContrast } from "./contrast.ts";
import { datedByCopies } from "./copy-times.ts";
import type { ArticleFeatures } from "./features.ts";
import { type Profile, profileOf } from "./profile.ts";

/** The profiles of a neighbourhood by article: dated by their copies, and as they stand out against one another. */
export function profilesAround(articles: readonly ArticleFeatures[]): ReadonlyMap<string, Profile> {
  const profiles = inContrast(datedByCopies(articles).map(profileOf));
  return new Map(profiles.map((profile) => [profile.features.articleId, profile]));
}

import type { ArticleFeatures } from "./features.ts";
import {
  maxCandidates,
  maxMembers,
  maxMentionCandidates,
  maxNeighbours,
  maxTouchedEvents,
  postingsPerKey,
  windowDays,
} from "./limits.ts";
import type { CandidateQuery } from "./neighbourhood.ts";

const day = 86_400_000;

/** What the store is asked for when an article arrives. */
export function candidateQuery(features: ArticleFeatures): CandidateQuery {
  return {
    keys: features.keys,
    window: windowOf(features),
    mentionKeys: features.passageKeys,
    passageLookups: features.keys,
    bands: features.bands,
    perKey: postingsPerKey,
    candidates: maxCandidates,
    mentionCandidates: maxMentionCandidates,
    wholeEvents: maxTouchedEvents,
    members: maxMembers,
    most: maxNeighbours,
  };
}

function windowOf(features: ArticleFeatures): CandidateQuery["window"] {
  if (features.publishedFrom === null || features.publishedTo === null) return null;
  const from = Date.parse(features.publishedFrom) - windowDays * day;
  const to = Date.parse(features.publishedTo) + windowDays * day;
  if (!Number.isFinite(from) || !Number.isFinite(to)) return null;
  return { from: new Date(from).toISOString(), to: new Date(to).toISOString() };
}

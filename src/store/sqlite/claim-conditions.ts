import { parseSearch } from "../search/parse-search.ts";
import type { Search } from "../search/search.ts";
import { toFts5 } from "../search/to-fts5.ts";
import type { ClaimFilter } from "../store.ts";
import { articleConditions, besideFew } from "./article-conditions.ts";
import { kindsOf } from "./claim-kinds.ts";
import { type Condition, given, type Value, where } from "./conditions.ts";
import { packId } from "./ids.ts";
import { isSeveral, packedIds, speakerKeys } from "./several-values.ts";

/**
 * Where claims are looked for first. An article's claims stand side by side: walking articles in order walks claims in
 * order, also those that a common word finds. What rarer words find and what somebody says is looked up one by one.
 */
const sources = {
  articles: "articles a CROSS JOIN claims c ON c.seq >= a.first_claim AND c.seq < a.first_claim + a.claim_count",
  words: `claims_search CROSS JOIN claims c ON c.seq = claims_search.rowid CROSS JOIN articles a ON a.seq = c.article`,
  walked: `articles a CROSS JOIN claims_search ON claims_search.rowid >= a.first_claim
    AND claims_search.rowid < a.first_claim + a.claim_count CROSS JOIN claims c ON c.seq = claims_search.rowid`,
  few: `json_each(?) few CROSS JOIN articles a ON a.seq = few.value CROSS JOIN claims_search
    ON claims_search.rowid >= a.first_claim AND claims_search.rowid < a.first_claim + a.claim_count
    CROSS JOIN claims c ON c.seq = claims_search.rowid`,
  spoken: `speakers s CROSS JOIN claim_speakers t ON t.speaker = s.seq CROSS JOIN claims_search
    ON claims_search.rowid = t.claim CROSS JOIN claims c ON c.seq = t.claim CROSS JOIN articles a ON a.seq = c.article`,
  ids: `json_each(?) asked CROSS JOIN claims c ON substr(c.id, 1, 5) = substr(unhex(asked.value), 1, 5)
    AND c.id = unhex(asked.value) CROSS JOIN articles a ON a.seq = c.article`,
  kind: "claims c INDEXED BY claims_rare_kind CROSS JOIN articles a ON a.seq = c.article",
  speaker: `speakers s CROSS JOIN claim_speakers t ON t.speaker = s.seq CROSS JOIN claims c ON c.seq = t.claim
    CROSS JOIN articles a ON a.seq = c.article`,
  /** What any of several speakers say, each claim once. */
  speakers: `(SELECT DISTINCT claim FROM claim_speakers
      WHERE speaker IN (SELECT seq FROM speakers WHERE id IN (SELECT unhex(value) FROM json_each(?)))) said
    CROSS JOIN claims c ON c.seq = said.claim CROSS JOIN articles a ON a.seq = c.article`,
};

/** Where rows come from, with the values of its question marks, which come before all others. */
export interface Source {
  readonly from: string;
  readonly values: readonly Value[];
}

export const source = (name: keyof typeof sources, ...values: readonly Value[]): Source => ({
  from: sources[name],
  values,
});

/** Where a filter's claims are looked for, whatever else is known of them. */
export function sourceOf(filter: ClaimFilter): Source {
  const { id, q, speaker } = filter;
  if (q !== undefined) return source("words");
  if (id !== undefined) return source("ids", packedIds([id].flat()));
  if (speaker === undefined || besideFew(filter) === "+") return source("articles");
  return isSeveral(speaker) ? source("speakers", packedIds(speaker)) : source("speaker");
}

export const claimColumns = ["text"];

export const searchOf = ({ q }: { readonly q?: string | undefined }): Search | null =>
  q === undefined ? null : parseSearch(q, claimColumns);

/**
 * What a filter asks of a claim `c` and its article `a`.
 *
 * @param found claims that are searched for or said by a speaker: `by source` is their row of `sourceOf(filter)`, `by
 * key` asks whether their key is among those that are found
 */
export function claimConditions(
  filter: ClaimFilter,
  found: "by source" | "by key" = "by source",
): (Condition | null)[] {
  const kinds = kindsOf(filter);
  return [
    ...ofArticle(filter),
    kinds && where(`c.kind IN (${kinds.join(", ")})`),
    given(filter.id, (ids) => where("c.id IN (SELECT unhex(value) FROM json_each(?))", packedIds([ids].flat()))),
    saidBy(filter, found),
    given(filter.q, () => {
      const match = "claims_search MATCH ?";
      const among = `c.seq IN (SELECT rowid FROM claims_search WHERE ${match})`;
      return where(found === "by key" ? among : match, toFts5(searchOf(filter) as Search));
    }),
  ];
}

/** What it asks of the article alone. */
export function ofArticle(filter: ClaimFilter): (Condition | null)[] {
  // What is searched for and said leads to claims, not to articles.
  const { id: _, q: _q, speaker: _s, type: _t, voice: _v, modality: _m, negated: _n, ...ofItself } = filter;
  return [
    given(filter.article, (id) => where("a.id = ?", id)),
    ...articleConditions(ofItself, null, besideFew(filter)),
  ];
}

function saidBy(filter: ClaimFilter, found: "by source" | "by key"): Condition | null {
  const { q, speaker } = filter;
  if (speaker === undefined) return null;
  const { sql, values } = speakerKeys(speaker);
  if (q !== undefined || besideFew(filter) === "+")
    return where(`EXISTS (SELECT 1 FROM claim_speakers t WHERE t.claim = c.seq AND t.speaker IN ${sql})`, ...values);
  if (found === "by key")
    return where(`c.seq IN (SELECT claim FROM claim_speakers WHERE speaker IN ${sql})`, ...values);
  return isSeveral(speaker) ? null : where("s.id = ?", packId(speaker));
}

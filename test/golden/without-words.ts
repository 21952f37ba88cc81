import { sha256 } from "../../src/text/hash.ts";

/** Under these keys stand ids, times and codes. */
const plainKeys = new Set([
  "id",
  "outletId",
  "outletIds",
  "language",
  "country",
  "publishedAt",
  "publishedFrom",
  "publishedTo",
  "code",
  "version",
]);

/** Ids that the service makes, hashes, and instants. */
const made = /^(?:[a-z]+_[0-9a-f]{24}|[0-9a-f]{64}|\d{4}-\d\d-\d\d(?:T[\d:.]+Z)?)$/;

/** Names of types, states and parts, as the types of the domain list them. */
const names = new Set([
  ...["direct", "indirect", "mixed", "assertion", "attributed", "own", "both"],
  ...["asserted", "possible", "planned", "asked", "conditional", "exact", "atLeast", "atMost", "about"],
  ...["speech", "writing", "thought", "attitude", "text", "title", "standfirst"],
  ...["paragraph", "heading", "quote", "list", "publisher", "outlet", "agency", "medium"],
  ...["human", "machine", "unknown", "known", "second", "minute", "hour", "day", "month", "year"],
  ...["caller", "metadata", "url", "full", "excerpt", "digest", "main", "mention", "incremental", "rebuilt"],
  ...["shared", "oneOrigin", "single", "conflict", "number", "date", "negation", "attribution"],
  ...["verb", "voice", "modality", "speaker", "says", "silent", "notComparable"],
  ...["incomplete", "publishedBefore", "mentionOnly", "question", "call", "fragment", "likelyTold"],
]);

const caption = /^captions\[\d+\]$/;

/**
 * The same value without the documents' words: ids, numbers, times and names of types stay; every other string gives
 * way to the beginning of its hash, which still shows a change.
 */
export function withoutWords(value: unknown, key = ""): unknown {
  if (typeof value === "string") {
    const kept = plainKeys.has(key) || made.test(value) || names.has(value) || caption.test(value);
    return kept ? value : `#${sha256(value).slice(0, 12)}`;
  }
  if (Array.isArray(value)) return value.map((each) => withoutWords(each, key));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, withoutWords(each, name)]));
}

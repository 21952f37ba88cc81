import type { Claim, Speaker } from "../claims/claim.ts";
import { nameKey } from "../claims/name-key.ts";
import { idFrom } from "../text/hash.ts";
import type { Statement } from "./comparison.ts";

/** A claim and when its article was published. */
export interface DatedClaim {
  readonly claim: Claim;
  readonly publishedFrom: string | null;
}

/** Retellings of one utterance follow it within this many days; the same words later are said again. */
const sameOccasionDays = 3;
const dayMs = 86_400_000;

/**
 * The utterances of a row: claims of one speaker (or of nobody, in the outlets' own voice) within a few days of each
 * other are one statement, however many outlets carry it; another speaker or a later occasion is another statement.
 */
export function findStatements(claims: readonly DatedClaim[]): readonly Statement[] {
  const bySpeaker = Map.groupBy(claims, ({ claim }) => speakerKey(claim));
  return [...bySpeaker]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, said]) => occasions(said).map((group) => statement(key, group)));
}

/** Equal for the same speakers under any spelling of their names; `""` for an outlet's own voice, `?` where unknown. */
export function speakerKey(claim: Claim): string {
  if (claim.voice === "own") return "";
  let key = speakerKeys.get(claim);
  if (key === undefined) {
    const keys = claim.speakers.map(keyOf).filter((one) => one !== null);
    key = keys.length === 0 ? "?" : keys.toSorted().join("|");
    speakerKeys.set(claim, key);
  }
  return key;
}
const speakerKeys = new WeakMap<Claim, string>();

function keyOf({ name, id }: Speaker): string | null {
  return name === null ? id : nameKey(name) || id;
}

function occasions(claims: readonly DatedClaim[]): DatedClaim[][] {
  const ordered = claims.toSorted(
    (a, b) => compareText(a.publishedFrom ?? "", b.publishedFrom ?? "") || compareText(a.claim.id, b.claim.id),
  );
  const groups: DatedClaim[][] = [];
  for (const dated of ordered) {
    const last = groups.at(-1);
    const founder = last?.[0]?.publishedFrom ?? null;
    const apart =
      founder === null || dated.publishedFrom === null
        ? 0
        : (Date.parse(dated.publishedFrom) - Date.parse(founder)) / dayMs;
    if (last === undefined || apart > sameOccasionDays) groups.push([dated]);
    else last.push(dated);
  }
  return groups;
}

function statement(key: string, group: readonly DatedClaim[]): Statement {
  const claims = group.map((dated) => dated.claim);
  const speakers = new Map(
    claims
      .flatMap((claim) => claim.speakers)
      .map((speaker) => [keyOf(speaker) ?? "?", { id: speaker.id, name: speaker.name }]),
  );
  return {
    id: idFrom(
      "statement",
      `${key}\n${claims
        .map((claim) => claim.id)
        .toSorted()
        .join("\n")}`,
    ),
    speakers: [...speakers.values()],
    // The words tell what happened when, not when they were said.
    occasion: null,
    claimIds: claims.map((claim) => claim.id),
  };
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

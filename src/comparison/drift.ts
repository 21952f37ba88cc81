import type { Claim } from "../claims/claim.ts";
import type { ComparedArticle, Drift } from "./comparison.ts";
import { orderOf } from "./number-conflict.ts";
import type { Proposition } from "./propositions.ts";
import { type Similarity, strengthOf } from "./similarity.ts";
import { isBody, personOf } from "./speakers.ts";
import { isNamedIn, speakerKey } from "./statements.ts";
import { cueForces } from "./tables/cue-forces.ts";
import { thresholds } from "./thresholds.ts";

/** More members of a row than this are not held against each other pair by pair. */
const mostMembers = 40;

/**
 * How the telling of one thing changes from outlet to outlet: a neutral verb becomes a loaded one, a quotation the
 * outlet's own statement, a possibility a fact, a person a government. Only tellings that say the same for sure, never
 * towards the earlier one, and no wording is held against a translation. Each with both claims.
 */
export function findDrift(
  members: readonly Proposition[],
  articles: ReadonlyMap<string, ComparedArticle>,
  similarity: Similarity,
): readonly Drift[] {
  if (members.length === 1) return [];
  const held = members.slice(0, mostMembers);
  const drift: Drift[] = [];
  for (const from of held) {
    for (const to of held) {
      if (from.columnId === to.columnId || isBefore(to, from, articles)) continue;
      const translated = isTranslated(from, articles) || isTranslated(to, articles);
      const { apart } = orderOf(from.article, to.article);
      const changes = changesOf(from.claim, to.claim, translated).filter(
        ({ fulfils }) => fulfils !== true || apart < fulfilledDays,
      );
      if (changes.length === 0) continue;
      if (strengthOf(similarity.compare(from.wording, to.wording)) < thresholds.sameTelling) continue;
      drift.push(
        ...changes.map(({ kind, reason }) => ({ kind, from: from.claim.id, to: to.claim.id, reasons: [reason] })),
      );
    }
  }
  return drift;
}

/** From here on what was planned may have been done. */
const fulfilledDays = 0.5;

interface Change {
  readonly kind: Drift["kind"];
  readonly reason: string;
  /** Whether it is none where the plan was carried out meanwhile. */
  readonly fulfils?: boolean;
}

function changesOf(from: Claim, to: Claim, translated: boolean): Change[] {
  const found: Change[] = [];
  const [x, y] = [speakerKey(from), speakerKey(to)];
  const sameSpeaker = x !== "" && x !== "?" && (x === y || isNamedIn(x, y) || isNamedIn(y, x));
  if (sameSpeaker && !translated) {
    const [weak, strong] = [forceOf(from), forceOf(to)];
    if (weak === "neutral" && strong !== null && strong !== "neutral") {
      found.push({ kind: "verb", reason: `"${from.cue!.text}" became "${to.cue!.text}"` });
    }
  }
  if (from.voice === "attributed" && to.voice === "own" && to.quoted.length === 0) {
    found.push({ kind: "voice", reason: "given to a speaker in one, stated by the outlet itself in the other" });
  }
  const stated = to.voice === "own" && (from.voice === "own" || from.modality === "possible");
  if ((stated || (sameSpeaker && to.voice !== "own")) && !translated && isSurer(from.modality, to.modality)) {
    const became = to.modality === "asserted" ? "a fact" : to.modality;
    const fulfils = from.modality === "planned" && to.modality === "asserted";
    found.push({ kind: "modality", reason: `${from.modality} in one, ${became} in the other`, fulfils });
  }
  const person = personOf(from);
  const body = to.speakers.length === 1 ? (to.speakers[0]!.name ?? null) : null;
  if (person !== null && body !== null && isBody(body))
    found.push({ kind: "speaker", reason: `"${person}" became "${body}"` });
  return found;
}

/** What may be, depends or is to be became a fact, or what may be is to be ("could charge", "will charge"). */
function isSurer(from: Claim["modality"], to: Claim["modality"]): boolean {
  if (to === "planned") return from === "possible";
  return to === "asserted" && (from === "possible" || from === "planned" || from === "conditional");
}

/** What a cue's verb makes of the words: nothing, a confession, a doubt, a threat … */
function forceOf({ cue }: Claim): string | null {
  if (cue === null) return null;
  for (const word of cue.text.toLowerCase().split(/\P{L}+/u)) {
    const force = cueForces.get(word);
    if (force !== undefined) return force;
  }
  return null;
}

function isTranslated(member: Proposition, articles: ReadonlyMap<string, ComparedArticle>): boolean {
  return articles.get(member.articleId)?.article.translation != null;
}

/** Whether the first was certainly published before the second could be. */
function isBefore(first: Proposition, second: Proposition, articles: ReadonlyMap<string, ComparedArticle>): boolean {
  const end = articles.get(first.articleId)?.article.publishedTo ?? null;
  const start = articles.get(second.articleId)?.article.publishedFrom ?? null;
  return end !== null && start !== null && end <= start;
}

import { tellingPart } from "../clauses/telling-part.ts";
import type { ComparedArticle, Drift } from "../comparison.ts";
import { strengthOf } from "../likeness/similarity.ts";
import { heldMembers } from "../propositions/held-members.ts";
import type { Memory } from "../propositions/memory.ts";
import type { Proposition } from "../propositions/propositions.ts";
import type { Opposed } from "../sources/statements.ts";
import { thresholds } from "../thresholds.ts";
import { toldTo } from "../times/told-times.ts";
import { decidedDrift } from "./decided-drift.ts";
import { modalityDrift, planDrift } from "./modality-drift.ts";
import { quotationDrift } from "./quotation-drift.ts";
import { speakerDrift } from "./speaker-drift.ts";
import { verbDrift } from "./verb-drift.ts";
import { voiceDrift } from "./voice-drift.ts";

/** Two tellings of one thing in a row, and what else their outlets say there. */
export interface Tellings {
  readonly from: Proposition;
  readonly to: Proposition;
  /** All that the two outlets have in the row, these among them. */
  readonly ofFrom: readonly Proposition[];
  readonly ofTo: readonly Proposition[];
  /** Whether the one was out before the other can have been. */
  readonly inOrder: boolean;
  /** Whether one of them is a translation, or in another language: then its wording is not held against the other's. */
  readonly translated: boolean;
}

/** How much the same two tellings tell, 0…1. */
type Likening = (from: Proposition, to: Proposition, memory: Memory) => number;

const wholly: Likening = (from, to, { similarity }) => strengthOf(similarity.compare(from.wording, to.wording));

/** The same of those parts of both that tell the same thing: a condition that only one has is what may have changed. */
const inParts: Likening = (from, to, memory) => {
  const partOf = ({ wording }: Proposition, other: Proposition) => {
    const part = tellingPart(wording, other.wording);
    return part === null ? wording : memory.read(wording.text.slice(part.start, part.end), wording.senses);
  };
  const parts = strengthOf(memory.similarity.compare(partOf(from, to), partOf(to, from)));
  return Math.max(parts, wholly(from, to, memory));
};

/** What of a telling may change, how it did, and how surely both must tell the same, read how. In the order in which an answer gives it. */
const kinds: readonly (readonly [Drift["kind"], (tellings: Tellings) => string | null, number, Likening])[] = [
  ["verb", verbDrift, thresholds.sameTelling, wholly],
  ["voice", voiceDrift, thresholds.sameTellingOfVoices, wholly],
  ["modality", modalityDrift, thresholds.sameTelling, wholly],
  ["modality", planDrift, thresholds.sameTelling, inParts],
  ["modality", decidedDrift, 0, wholly],
  ["speaker", speakerDrift, thresholds.sameTelling, wholly],
];

/** So many more tellings of a large row are looked at that say the same as others of it. */
const mostToldAgain = 400;

/**
 * How the telling of one thing changes from outlet to outlet: a neutral verb becomes a loaded one, a quotation the
 * outlet's own statement, a possibility a fact, a person a government. Only tellings that say the same for sure and stand
 * on no two sides of a conflict, never towards the earlier one; but for words within quotation marks, see `quotationDrift`. Of each kind one an outlet, from the telling that its own is nearest to; each with both claims.
 */
export function findDrift(
  members: readonly Proposition[],
  articles: ReadonlyMap<string, ComparedArticle>,
  { memory, areOpposed }: { readonly memory: Memory; readonly areOpposed: Opposed },
): readonly Drift[] {
  if (members.length === 1) return [];
  const { held, alike } = heldMembers(members);
  // Of a large row others told the same as one that is held, later perhaps.
  const told = alike.size === 0 ? held : [...held, ...[...alike.values()].flat().slice(0, mostToldAgain)];
  const ofColumn = Map.groupBy(told, ({ columnId }) => columnId);
  const nearest = new Map<string, { readonly drift: Drift; readonly strength: number }>();
  for (const from of held) {
    for (const to of told) {
      if (from.columnId === to.columnId || isBefore(to, from) || areOpposed(from.claim, to.claim)) continue;
      const tellings: Tellings = {
        from,
        to,
        ofFrom: ofColumn.get(from.columnId)!,
        ofTo: ofColumn.get(to.columnId)!,
        inOrder: isBefore(from, to),
        translated:
          isTranslated(from, articles) || isTranslated(to, articles) || from.wording.senses !== to.wording.senses,
      };
      for (const [kind, changeOf, enough, likening] of kinds) {
        const reason = changeOf(tellings);
        if (reason === null) continue;
        const strength = likening(from, to, memory);
        const key = `${kind} ${to.columnId}`;
        if (strength < enough || strength <= (nearest.get(key)?.strength ?? 0)) continue;
        nearest.set(key, { strength, drift: { kind, from: from.claim.id, to: to.claim.id, reasons: [reason] } });
      }
    }
  }
  const times = {
    isBefore,
    isTranslated: (member: Proposition) => isTranslated(member, articles),
  };
  return [...[...nearest.values()].map(({ drift }) => drift), ...quotationDrift(held, times, memory)];
}

function isTranslated(member: Proposition, articles: ReadonlyMap<string, ComparedArticle>): boolean {
  return articles.get(member.articleId)?.article.translation != null;
}

/** Whether the first was certainly out, as it reads, before the second could be. */
function isBefore({ article: earlier }: Proposition, { article: later }: Proposition): boolean {
  const [end, start] = [toldTo(earlier), later.publishedFrom];
  return end !== null && start !== null && end <= start;
}

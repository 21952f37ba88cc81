import { articleAt } from "../../documents/entries.ts";
import { idFrom } from "../../text/hash.ts";
import { isDenial } from "../clauses/stance.ts";
import { statesFact } from "../clauses/states-fact.ts";
import type { Cell, Column, ComparedArticle, Row } from "../comparison.ts";
import { findConflicts } from "../conflicts/conflicts.ts";
import { opposedBy } from "../conflicts/conflicts-between.ts";
import { findDrift } from "../drift/drift.ts";
import type { Memory } from "../propositions/memory.ts";
import type { Proposition } from "../propositions/propositions.ts";
import {
  amountsOf,
  type Fact,
  otherCell,
  primaryLanguage,
  type Said,
  type Searched,
  saysCell,
} from "../silences/cells.ts";
import type { Library, Nearest } from "../silences/nearest.ts";
import { findTraces } from "../silences/traces.ts";
import { occasionOf } from "../sources/occasion.ts";
import { countOwners, type OriginOf, originsAmong } from "../sources/origins.ts";
import { findStatements } from "../sources/statements.ts";
import { knowableFrom, toldTo } from "../times/told-times.ts";
import { isNamed } from "../wording/named-words.ts";
import type { Wording } from "../wording/wording.ts";
import { findFirst } from "./first.ts";
import type { Nearby } from "./nearby.ts";
import { type PartTold, partsTold } from "./parts-told.ts";
import { textOfRow } from "./row-text.ts";
import type { RowDraft } from "./rows.ts";

/** What a row is laid out against. */
export interface Table {
  readonly columns: readonly Column[];
  readonly articles: ReadonlyMap<string, ComparedArticle>;
  /** What was searched, a column each, in their order. */
  readonly searched: readonly Searched[];
  readonly origins: OriginOf;
  readonly library: Library;
  readonly memory: Memory;
}

/** Fills a drafted row: its statements, origins, conflicts and drift, and one cell for every column. */
export function layRow(draft: RowDraft, table: Table): Row {
  const { members } = draft;
  const centre = members[draft.centre]!;
  const dated = members.map(({ claim, articleId, columnId }) => {
    const article = articleAt(table.articles.get(articleId)!.article, claim.spans[0]);
    const { publishedFrom } = article;
    const [publishedTo, knowable] = [toldTo(article), knowableFrom(article)];
    const originId = table.origins.get(articleId)!.id;
    return { claim, columnId, originId, publishedFrom, publishedTo, knowable, occasion: occasionOf(claim, article) };
  });
  const { variants, conflicts } = findConflicts(members, table.memory);
  const areOpposed = opposedBy(variants, conflicts);
  const statements = findStatements(dated, areOpposed);
  const origins = originsAmong(table.origins, articlesOf(members));
  const likely = likelyMembers(draft, variants, conflicts);
  const confirming =
    likely.size === members.length
      ? origins
      : originsAmong(table.origins, articlesOf(likely.size === 0 ? [centre] : [...likely]));

  const telling = {
    from: dated.reduce<string | null>(
      (least, { knowable }) => (knowable !== null && (least === null || knowable < least) ? knowable : least),
      null,
    ),
    languages: new Set(
      members
        .map(({ articleId }) => table.articles.get(articleId)?.article.language ?? null)
        .filter((language) => language !== null)
        .map(primaryLanguage),
    ),
  };
  const parts = partsTold(members, draft.centre, table.memory);
  const saying = new Set(members.map((member) => member.columnId));
  const isTracked = table.searched.some(({ outletId }) => !saying.has(outletId));
  const traces = isTracked ? findTraces(members, draft.centre, saying, table.library) : [];
  const fact = factOf(draft, table);
  const cells = table.searched.map((searched, column) => {
    const { outletId } = searched;
    if (!saying.has(outletId)) {
      const { nearest, held } = traces[column]!;
      const near = nearer(nearest, draft.nearby.get(outletId), table.library);
      return otherCell(searched, { nearest: near, held }, telling, fact);
    }
    const own = members.filter((member) => member.columnId === outletId);
    return saysCell(
      searched,
      whatIsSaid(own, variants, parts),
      own.some((member) => likely.has(member)),
    );
  });
  return {
    id: rowIdOf(members),
    text: textOfRow(draft, { variants, conflicts }, { ...table, parts }),
    status: statusOf({
      conflicting: conflicts.some((conflict) => !conflict.updates),
      outlets: saying.size,
      likelyOutlets: new Set([...likely].map(({ columnId }) => columnId)).size,
      independentOrigins: confirming.length,
    }),
    score: draft.score,
    certainty: cells.some(isPossiblySaid) ? "possible" : "likely",
    reasons: draft.reasons,
    statements,
    outlets: saying.size,
    origins,
    independentOrigins: confirming.length,
    independentOwners: countOwners(confirming),
    first: findFirst(
      dated.map(({ claim, columnId, publishedFrom, publishedTo }, i) => ({
        claimId: claim.id,
        outletId: columnId,
        publishedFrom,
        publishedTo,
        likely: likely.has(members[i]!),
      })),
    ),
    variants,
    conflicts,
    drift: findDrift(members, table.articles, { memory: table.memory, areOpposed }),
    cells,
  };
}

/** The same for the same claims. */
export function rowIdOf(members: readonly Proposition[]): string {
  const claimIds = members.map(({ claim }) => claim.id);
  return idFrom("row", claimIds.toSorted().join("\n"));
}

const isPossiblySaid = ({ status, certainty }: Cell) => status === "says" && certainty === "possible";

const articlesOf = (members: readonly Proposition[]) => new Set(members.map(({ articleId }) => articleId));

/**
 * The members that likely tell one thing: the row's core, and who gives one of the values of its conflicts or updates, which
 * were found to be of one thing. None where no two columns likely tell it.
 */
function likelyMembers(
  { members, core }: RowDraft,
  variants: Row["variants"],
  conflicts: Row["conflicts"],
): ReadonlySet<Proposition> {
  if (conflicts.length === 0) return new Set(core.settled ? members.filter((_, place) => core.members.has(place)) : []);
  const differing = new Set(conflicts.flatMap(({ variantIds }) => variantIds));
  const valued = new Set(variants.flatMap(({ id, claimIds }) => (differing.has(id) ? claimIds : [])));
  return new Set(
    members.filter(({ claim }, place) => (core.settled && core.members.has(place)) || valued.has(claim.id)),
  );
}

function factOf({ members, centre }: RowDraft, { memory }: Table): Fact {
  const { claim, wording } = members[centre]!;
  // Few cells ask for them.
  let contests: boolean | null = null;
  let amounts: ReadonlySet<string> | null = null;
  return {
    stated: members.some((member) => {
      // A turn of phrase in marks is all that its row tells.
      const all = member.whole || (member.utterance !== null && member.claim.type === "mixed");
      return statesFact(all ? member.wording : memory.read(member.claim.text, member.wording.senses), member.claim);
    }),
    specific: members.some((member) => isSpecific(member.wording)),
    denied: members.some(({ stance }) => stance.deniedByCue),
    get contests() {
      contests ??= members.some(({ claim }) => isDenial(claim));
      return contests;
    },
    get amounts() {
      amounts ??= amountsOf(members.map((member) => member.claim));
      return amounts;
    },
    signs: {
      position: Math.min(...members.map(({ position }) => position)),
      names: namesIn(wording),
      numbers: wording.content.filter(({ lexeme }) => lexeme.kind === "number").length,
      attributed: claim.voice === "attributed",
      direct: claim.type === "direct",
      tellers: new Set(members.map(({ columnId }) => columnId)).size,
    },
  };
}

/** "It's always a lively conversation" tells nobody's name, no number, and little. */
const isSpecific = ({ content }: Wording) =>
  content.length >= enoughWords || content.some(({ lexeme: { kind, isName } }) => isName || kind !== "content");
const enoughWords = 5;

/** Words of names, each once: of people, places and what else is written with a capital inside a sentence. */
function namesIn({ content }: Wording): number {
  const found = new Set(content.filter(isNamed).map(({ lexeme }) => lexeme.lemma));
  return found.size;
}

/** What is nearest by its words, or what was found to nearly say it. */
function nearer(byWords: Nearest | null, nearby: Nearby | undefined, library: Library): Nearest | null {
  if (nearby === undefined || nearby.strength <= (byWords?.score ?? 0)) return byWords;
  const { articleId, claim } = nearby.proposition;
  return { articleId, span: library.sentenceOf(claim), score: nearby.strength };
}

function whatIsSaid(
  own: readonly Proposition[],
  variants: Row["variants"],
  parts: ReadonlyMap<Proposition, PartTold>,
): Said {
  const claimIds = own.map(({ claim }) => claim.id);
  const variantIds = variants
    .filter((variant) => variant.claimIds.some((id) => claimIds.includes(id)))
    .map(({ id }) => id);
  const evidence = own.flatMap((member) => {
    const { claim, articleId } = member;
    return (parts.get(member)?.spans ?? []).map((span) => ({ claimId: claim.id, articleId, span }));
  });
  return { claimIds, evidence, voice: voiceOf(own), variantIds };
}

function statusOf(told: {
  readonly conflicting: boolean;
  readonly outlets: number;
  readonly likelyOutlets: number;
  readonly independentOrigins: number;
}): Row["status"] {
  if (told.conflicting) return "conflict";
  if (told.outlets < 2) return "single";
  if (told.likelyOutlets < 2) return "possible";
  return told.independentOrigins >= 2 ? "shared" : "oneOrigin";
}

function voiceOf(members: readonly Proposition[]): Cell["voice"] {
  const voices = new Set(members.map(({ claim }) => claim.voice));
  return voices.size === 2 ? "both" : ([...voices][0] ?? null);
}

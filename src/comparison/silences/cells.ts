import type { Claim } from "../../claims/claim.ts";
import { foreignLanguages } from "../../text/tables/foreign-languages.ts";
import { isDenial } from "../clauses/stance.ts";
import type { Cell, Column, ColumnArticle, ComparedArticle } from "../comparison.ts";
import { amountKeys } from "../figures/amounts.ts";
import { columnIdOf } from "../sources/columns.ts";
import { thresholds } from "../thresholds.ts";
import { likelyTold, type Signs } from "./likely-told.ts";
import { nearValueKeys } from "./near-values.ts";
import type { Nearest } from "./nearest.ts";

/** What a row holds of one outlet. */
export interface Said {
  readonly claimIds: readonly string[];
  readonly evidence: Cell["evidence"];
  readonly voice: Cell["voice"];
  readonly variantIds: readonly string[];
}

/** When and in which languages a row's thing was told. */
export interface Telling {
  /** The earliest instant at which it can have been told; null where no telling is dated. */
  readonly from: string | null;
  /** Primary language subtags; empty where none is known. */
  readonly languages: ReadonlySet<string>;
}

/** What decides whether a row can be passed over. */
export interface Fact {
  /** Whether one of its claims is a statement by itself. */
  readonly stated: boolean;
  /** Whether it names somebody or something, gives a number, or says more than a few words: of little else can be said that it was passed over. */
  readonly specific: boolean;
  /** Whether it is what somebody denies. */
  readonly denied: boolean;
  /** Whether one of its claims denies something: "rejected any suggestion". */
  readonly contests: boolean;
  /** The amounts that its claims tell; see `amountsOf`. */
  readonly amounts: ReadonlySet<string>;
  /** What else tells how likely others tell it. */
  readonly signs: Omit<Signs, "held" | "nearest" | "searched">;
}

/** What a column has of a row's fact: the sentence that comes nearest, and the share of its words, 0…1. */
export interface Traces {
  readonly nearest: Nearest | null;
  readonly held: number;
}

/** What was searched of one outlet, and what its silence is worth whatever the row. */
export interface Searched {
  readonly outletId: string;
  readonly searched: Cell["searched"];
  readonly articles: readonly {
    readonly language: string | null;
    readonly publishedTo: string | null;
    /** Whether its language is read on a simpler level than English. */
    readonly simply: boolean;
    /** A mere mention, or a language that is not read. */
    readonly unread: Cell["reason"];
    /** A digest, or a text that is cut. */
    readonly partial: Cell["reason"];
  }[];
  /** Whether anybody denies anything in it. */
  readonly denies: boolean;
  /** Whether anybody says in it what is not so: "says it did nothing wrong". */
  readonly negates: boolean;
  /** The amounts that it tells; see `amountsOf`. */
  readonly amounts: ReadonlySet<string>;
}

/** Whether a text may be in a language whose claims and words are read best, in which alone a silence may be likely. */
export const isReadBest = (language: string | null): boolean => language === null || primaryLanguage(language) === "en";

export const primaryLanguage = (language: string) => language.split("-")[0]!.toLowerCase();

/** The amounts that claims tell, exactly, rounded, and by what may be another value of the same. */
export const amountsOf = (claims: readonly Claim[]): ReadonlySet<string> =>
  new Set(claims.flatMap((claim) => [...claim.numbers.flatMap(amountKeys), ...nearValueKeys(claim)]));

/** Gathers for every column what its cells have in common. */
export function searchColumns(columns: readonly Column[], articles: readonly ComparedArticle[]): readonly Searched[] {
  const byColumn = Map.groupBy(articles, columnIdOf);
  return columns.map(({ outletId }) => {
    const own = byColumn.get(outletId) ?? [];
    // Few rows ask for it.
    let denying: boolean | null = null;
    let negating: boolean | null = null;
    let told: ReadonlySet<string> | null = null;
    return {
      outletId,
      searched: {
        articleIds: own.map(({ id }) => id),
        words: own.reduce((sum, { article }) => sum + article.words, 0),
        complete: completeOf(own),
      },
      articles: own.map((compared) => ({
        language: compared.article.language === null ? null : primaryLanguage(compared.article.language),
        publishedTo: compared.article.publishedTo,
        simply: !isReadBest(compared.article.language),
        unread: whyUnread({ language: compared.article.language, role: compared.role }),
        // Notices of a page, a menu: no report of anything.
        partial: whyPartial(compared.article) ?? (compared.claims.length === 0 ? "incomplete" : null),
      })),
      get denies() {
        denying ??= own.some(({ claims }) => claims.some(isDenial));
        return denying;
      },
      get negates() {
        negating ??= own.some(({ claims }) => claims.some(({ negated, voice }) => negated && voice === "attributed"));
        return negating;
      },
      get amounts() {
        told ??= amountsOf(own.flatMap(({ claims }) => claims));
        return told;
      },
    };
  });
}

/** The cell of an outlet that says it, likely or possibly. */
export function saysCell({ outletId, searched }: Searched, said: Said, isLikely: boolean): Cell {
  const certainty = isLikely ? "likely" : "possible";
  return { outletId, status: "says", certainty, ...said, reason: null, searched, nearest: null };
}

/**
 * The cell of an outlet of which a row holds nothing: `silent` only where the row states a fact that the outlet is not likely
 * to tell in words of its own, and where an article of the outlet reports the event itself, is not known to be cut, is in
 * the row's language and was published when it could have known; `notComparable` where silence could not be told of it,
 * however early it was published: a sentence comes near, or `reason` says why; otherwise `unknown` with its reason. Of a report
 * in another language than English, less of which is recognised in other words, a silence is possible where it would be likely in
 * English, and none where it would be possible.
 */
export function otherCell(column: Searched, traces: Traces, telling: Telling, fact: Fact): Cell {
  const { outletId, searched, articles } = column;
  const { nearest } = traces;
  let [silent, simply, digest, early, rank] = [false, false, false, false, strongest.length];
  for (let at = 0; at < articles.length; at++) {
    const article = articles[at]!;
    const why = article.unread ?? whyUnknowing(article, telling) ?? article.partial;
    if (why === null) [silent, simply] = [true, simply || article.simply];
    else rank = Math.min(rank, rankOf(why));
    if (why === "digest") digest = true;
    // Whoever was earlier may have told it first, in words of its own.
    if (why === "publishedBefore" || why === "undated") early = true;
  }
  const unknowing = strongest[rank] ?? null;
  const nearly = nearest !== null && nearest.score > thresholds.near;
  // Neither where a sentence nearly says it nor of a fragment is there anything to weigh.
  const told = nearly || !fact.stated ? 1 : howLikelyTold(column, traces, fact);
  const doubt = nearly ? null : whyInDoubt(told, fact);
  const undecided = nearly || doubt !== null;
  let status: Cell["status"] = "silent";
  let reason: Cell["reason"] = silent ? null : "digest";
  if (!silent && !digest && !(undecided && early)) [status, reason] = ["unknown", unknowing];
  else if (undecided) [status, reason] = ["notComparable", doubt];
  const isSure =
    reason === null &&
    fact.specific &&
    told < thresholds.hardlyTold &&
    fact.signs.position >= thresholds.opening &&
    tracesOf(traces) < thresholds.hardlyTraced;
  const isLikely = isSure && !mayTellOtherwise(column, fact);
  if (status === "silent" && simply && !isLikely) [status, reason] = ["notComparable", "likelyTold"];
  const silence = isLikely && !simply ? "likely" : "possible";
  return {
    outletId,
    status,
    certainty: status === "silent" ? silence : null,
    voice: null,
    claimIds: none,
    evidence: none,
    variantIds: none,
    reason,
    searched,
    nearest,
  };
}

/** Whoever tells the amount easily tells of what it is, in words of its own, and so does who says no where others deny. */
const mayTellOtherwise = (column: Searched, fact: Fact): boolean =>
  !fact.amounts.isDisjointFrom(column.amounts) || (fact.contests && (column.negates || column.denies));

/** Why silence says nothing, of several articles' reasons the one that most would have told. */
const strongest: readonly Cell["reason"][] = [
  "incomplete",
  "publishedBefore",
  "undated",
  "language",
  "mentionOnly",
  "digest",
];

function rankOf(reason: Cell["reason"]): number {
  const place = strongest.indexOf(reason);
  return place < 0 ? strongest.length : place;
}

/** What a column has of a row's words, and how near one of its sentences comes, in one figure. */
const tracesOf = ({ held, nearest }: Traces): number => held + 2 * (nearest?.score ?? 0);

/** How likely a column tells a fact, 0…1, where no sentence of it comes near. */
function howLikelyTold(column: Searched, { nearest, held }: Traces, fact: Fact): number {
  // "He denied it", "she rejected the claim", "a lie, he said": one thing is denied in many words.
  if (fact.denied && column.denies) return 1;
  return likelyTold({ ...fact.signs, held, nearest: nearest?.score ?? 0, searched: column.searched.words });
}

/** Why it cannot be told whether a fact is passed over, though no sentence comes near; null where it can. */
function whyInDoubt(told: number, { stated }: Fact): Cell["reason"] {
  if (!stated) return "fragment";
  return told < thresholds.told ? null : "likelyTold";
}

const none: readonly never[] = [];

/** Why an article's silence says nothing, whatever the row. */
export function whyUnread({ language, role }: Pick<ColumnArticle, "language" | "role">): Cell["reason"] {
  if (role === "mention") return "mentionOnly";
  return isReadBest(language) || foreignLanguages.has(primaryLanguage(language!)) ? null : "language";
}

/** Why an article could not say this row's thing, or could not be found to say it. */
function whyUnknowing({ language, publishedTo }: Searched["articles"][number], telling: Telling): Cell["reason"] {
  if (language !== null && telling.languages.size > 0 && !telling.languages.has(language)) return "language";
  if (telling.from === null) return null;
  // Without a date it may have been written before the thing was told.
  if (publishedTo === null) return "undated";
  return publishedTo <= telling.from ? "publishedBefore" : null;
}

type PartialText = Pick<ColumnArticle, "textKind" | "complete" | "words">;

/** Why it may hold less than its outlet's report. */
export function whyPartial({ textKind, complete, words }: PartialText): Cell["reason"] {
  if (textKind === "digest") return "digest";
  return complete === false || textKind === "excerpt" || words === 0 ? "incomplete" : null;
}

/** False if any text is cut, true if all are whole, null if that is not known. */
function completeOf(articles: readonly ComparedArticle[]): boolean | null {
  if (articles.some(({ article }) => article.complete === false)) return false;
  return articles.every(({ article }) => article.complete === true) ? true : null;
}

import { columnIdOf } from "./columns.ts";
import type { Cell, Column, ColumnArticle, ComparedArticle } from "./comparison.ts";
import type { Nearest } from "./nearest.ts";
import { thresholds } from "./thresholds.ts";

/** What a row holds of one outlet. */
export interface Said {
  readonly claimIds: readonly string[];
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

/** What was searched of one outlet, and what its silence is worth whatever the row. */
export interface Searched {
  readonly outletId: string;
  readonly searched: Cell["searched"];
  readonly articles: readonly {
    readonly language: string | null;
    readonly publishedTo: string | null;
    /** A mere mention, or a language that is not read. */
    readonly unread: Cell["reason"];
    /** A digest, or a text that is cut. */
    readonly partial: Cell["reason"];
  }[];
}

/** Languages whose sentences are read for claims. */
const languagesRead: ReadonlySet<string> = new Set(["en"]);

export const primaryLanguage = (language: string) => language.split("-")[0]!.toLowerCase();

/** Gathers for every column what its cells have in common. */
export function searchColumns(columns: readonly Column[], articles: readonly ComparedArticle[]): readonly Searched[] {
  const byColumn = Map.groupBy(articles, columnIdOf);
  return columns.map(({ outletId }) => {
    const own = byColumn.get(outletId) ?? [];
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
        unread: whyUnread({ language: compared.article.language, role: compared.role }),
        partial: whyPartial(compared.article),
      })),
    };
  });
}

/** The cell of an outlet that says it. */
export function saysCell({ outletId, searched }: Searched, { claimIds, voice, variantIds }: Said): Cell {
  return { outletId, status: "says", voice, claimIds, variantIds, reason: null, searched, nearest: null };
}

/**
 * The cell of an outlet of which a row holds nothing: `silent` only where an article of the outlet reports the event
 * itself, is not known to be cut, is in the row's language and was published when it could have known; `notComparable`
 * where a sentence comes so near that silence cannot be told, however early it was published; otherwise `unknown` with its reason.
 */
export function otherCell({ outletId, searched, articles }: Searched, nearest: Nearest | null, telling: Telling): Cell {
  let doubt: Cell["reason"] = null;
  let digest = false;
  let silent = false;
  for (const article of articles) {
    const own = article.unread ?? whyUnknowing(article, telling) ?? article.partial;
    if (own === null) silent = true;
    else if (own === "digest") digest = true;
    doubt ??= own;
  }
  let status: Cell["status"] = "silent";
  const nearly = nearest !== null && nearest.score > thresholds.near;
  // Whoever was earlier may have told it first, in words of its own.
  const early = doubt === "publishedBefore" || doubt === "undated";
  if (!silent && !digest && !(nearly && early)) status = "unknown";
  else if (nearly) status = "notComparable";
  const reason = status === "unknown" ? doubt : status === "silent" && !silent ? "digest" : null;
  return { outletId, status, voice: null, claimIds: none, variantIds: none, reason, searched, nearest };
}
const none: readonly string[] = [];

/** Why an article's silence says nothing, whatever the row. */
export function whyUnread({ language, role }: Pick<ColumnArticle, "language" | "role">): Cell["reason"] {
  if (role === "mention") return "mentionOnly";
  return language === null || languagesRead.has(primaryLanguage(language)) ? null : "language";
}

/** Why an article could not say this row's thing, or could not be found to say it. */
function whyUnknowing({ language, publishedTo }: Searched["articles"][number], telling: Telling): Cell["reason"] {
  if (language !== null && telling.languages.size > 0 && !telling.languages.has(language)) return "language";
  if (telling.from === null) return null;
  // Without a date it may have been written before the thing was told.
  if (publishedTo === null) return "undated";
  return publishedTo <= telling.from ? "publishedBefore" : null;
}

/** Why it may hold less than its outlet's report. */
export function whyPartial({ textKind, complete }: Pick<ColumnArticle, "textKind" | "complete">): Cell["reason"] {
  if (textKind === "digest") return "digest";
  return complete === false || textKind === "excerpt" ? "incomplete" : null;
}

/** False if any text is cut, true if all are whole, null if that is not known. */
function completeOf(articles: readonly ComparedArticle[]): boolean | null {
  if (articles.some(({ article }) => article.complete === false)) return false;
  return articles.every(({ article }) => article.complete === true) ? true : null;
}

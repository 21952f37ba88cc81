import type { Cell, ColumnArticle } from "./comparison.ts";
import { isReadBest, primaryLanguage, whyPartial, whyUnread } from "./silences/cells.ts";
import { thresholds } from "./thresholds.ts";
import { knowableFrom, type Published } from "./times/told-times.ts";

/** What of an article it is counted by; when it was changed is not told in comparisons that were kept earlier. */
type MarginArticle = Published &
  Pick<ColumnArticle, "id" | "publishedTo" | "role" | "language" | "textKind" | "complete" | "words">;

/** What of a comparison a margin is counted by. */
export interface MarginMatrix {
  readonly algorithm: { readonly thresholds: Readonly<Record<string, number>> };
  readonly columns: readonly {
    readonly outletId: string;
    readonly articles: readonly MarginArticle[];
  }[];
  readonly claims: Readonly<Record<string, { readonly articleId: string }>>;
}

/** What of a row it changes, and by what. */
export interface MarginRow {
  readonly first: { readonly candidates: readonly { readonly claimId: string; readonly publishedFrom: string }[] };
  readonly statements: readonly { readonly claimIds: readonly string[] }[];
  readonly cells: readonly (Pick<Cell, "outletId" | "status" | "reason"> & {
    readonly certainty?: Cell["certainty"] | undefined;
    readonly nearest: { readonly score: number } | null;
  })[];
}

const hour = 3_600_000;

/**
 * Holds reports that are a little older than a row's first telling to have been able to know: a cell of an outlet that is
 * `unknown` becomes `silent`, or `notComparable` where a sentence comes so near that silence cannot be told, if a main
 * report of it, whole and in English, came out less than so long before. Such a silence is only possible,
 * and its cell keeps the reason `publishedBefore`; what outlets say, and a row's status, stay.
 *
 * @param hours counted from the latest instant that the older report's time may mean to the earliest from which others can have known the first telling
 * @returns what gives a row of this comparison with the margin
 */
export function makeMargin(
  { algorithm, columns, claims }: MarginMatrix,
  hours: number,
): <Row extends MarginRow>(row: Row) => Row {
  const near = algorithm.thresholds.near ?? thresholds.near;
  const languages = new Map(
    columns.flatMap(({ articles }) => articles.map(({ id, language }) => [id, language && primaryLanguage(language)])),
  );
  const byId = new Map(columns.flatMap(({ articles }) => articles.map((article) => [article.id, article])));
  /** What an update of a live blog tells can be known since then, whenever the blog was changed last. */
  const knowable = (articleId: string, told: string): string => {
    const article = byId.get(articleId);
    return article === undefined || article.publishedFrom !== told ? told : (knowableFrom(article) ?? told);
  };
  const whole = new Map(
    columns.map(({ outletId, articles }) => [
      outletId,
      articles.flatMap((article) => {
        const { publishedTo } = article;
        if (publishedTo === null || !isReadBest(article.language)) return [];
        if ((whyUnread(article) ?? whyPartial(article)) !== null) return [];
        return [{ language: languages.get(article.id) ?? null, until: Date.parse(publishedTo) }];
      }),
    ]),
  );

  return (row) => {
    const told = row.first.candidates.map(({ claimId, publishedFrom }) =>
      Date.parse(knowable(claims[claimId]?.articleId ?? "", publishedFrom)),
    );
    // Where no telling is dated, nothing is older.
    const since = Math.min(...told) - hours * hour;
    const tongues = new Set(
      row.statements
        .flatMap(({ claimIds }) => claimIds.map((id) => languages.get(claims[id]?.articleId ?? "") ?? null))
        .filter((language) => language !== null),
    );
    const couldKnow = (outletId: string): boolean =>
      (whole.get(outletId) ?? []).some(
        ({ language, until }) => until > since && (language === null || tongues.size === 0 || tongues.has(language)),
      );
    const cells = row.cells.map((cell) => {
      if (cell.status !== "unknown" || !couldKnow(cell.outletId)) return cell;
      const nearly = cell.nearest !== null && cell.nearest.score > near;
      return {
        ...cell,
        status: nearly ? ("notComparable" as const) : ("silent" as const),
        certainty: nearly ? null : ("possible" as const),
        reason: "publishedBefore" as const,
      };
    });
    return { ...row, cells };
  };
}

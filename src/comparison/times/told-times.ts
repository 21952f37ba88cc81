/** When an article was published, and when its text was last changed since; UTC, half-open. */
export interface Published {
  readonly publishedFrom?: string | null | undefined;
  readonly publishedTo?: string | null | undefined;
  readonly modifiedTo?: string | null | undefined;
}

/** A page touched later than this is mended, moved or given another layout, rather than written on. */
const longestWrittenOnDays = 3;
const dayMs = 86_400_000;

/** The end of the change by which more may have come into an article's text; null where none is known. */
export function changedTo({ publishedTo, modifiedTo }: Published): string | null {
  if (!publishedTo || !modifiedTo || modifiedTo <= publishedTo) return null;
  return Date.parse(modifiedTo) - Date.parse(publishedTo) <= longestWrittenOnDays * dayMs ? modifiedTo : null;
}

/** The instant after the latest at which what an article tells may first have stood in it; null without a date. */
export const toldTo = (published: Published): string | null => changedTo(published) ?? published.publishedTo ?? null;

/**
 * From when others can have known what an article tells: from its publication, but where its text was changed since from
 * that change, for what it tells may be new in it; null without a date.
 */
export const knowableFrom = (published: Published): string | null =>
  changedTo(published) ?? published.publishedFrom ?? null;

import { bandHashes } from "./band-hashes.ts";
import { copyRelation } from "./copies.ts";
import { DatedFeatures } from "./dated-features.ts";
import type { ArticleFeatures } from "./features.ts";
import { countKeys } from "./key-counts.ts";
import { graceDays, sameTextContainment } from "./limits.ts";

const grace = graceDays * 86_400_000;

/** What is looked at of an article again and again. */
interface Appearance {
  readonly article: ArticleFeatures;
  /** UTC ms; NaN for an undated article. */
  readonly at: number;
  readonly bands: readonly number[];
}

/**
 * A text that came out again days or years after has the time of its first appearance for grouping: a crawl's date does
 * not make another event of it. Returns the features to group by; those of the others are returned as they are.
 */
export function datedByCopies(articles: readonly ArticleFeatures[]): readonly ArticleFeatures[] {
  const dated = articles.map(appearanceOf).filter(({ at }) => !Number.isNaN(at));
  const sharing = sharingBands(dated);
  if (sharing.length === 0) return articles;
  const byBand = new Map<number, Appearance[]>();
  for (const { appearance, bands } of sharing)
    for (const band of bands) {
      const others = byBand.get(band);
      if (others) others.push(appearance);
      else byBand.set(band, [appearance]);
    }
  const first = new Map(
    sharing.map(({ appearance, bands }) => [appearance.article, firstAppearance(appearance, bands, byBand)]),
  );
  return articles.map((article) => {
    const earliest = first.get(article) ?? article;
    return earliest === article ? article : datedAs(article, earliest);
  });
}

/** Those that may have a band in common with another, with these bands; most stand alone under all of theirs. */
function sharingBands(
  dated: readonly Appearance[],
): readonly { readonly appearance: Appearance; readonly bands: readonly number[] }[] {
  const counts = countKeys(dated.map(({ bands }) => ({ keys: bands })));
  const sharing: { appearance: Appearance; bands: number[] }[] = [];
  for (const appearance of dated) {
    let bands: number[] | undefined;
    for (const band of appearance.bands) {
      if (counts.of(band) === 1) continue;
      bands ??= [];
      bands.push(band);
    }
    if (bands !== undefined) sharing.push({ appearance, bands });
  }
  return sharing;
}

function firstAppearance(
  own: Appearance,
  bands: readonly number[],
  byBand: ReadonlyMap<number, readonly Appearance[]>,
): ArticleFeatures {
  let first = own;
  const others = new Set<Appearance>();
  for (const band of bands)
    for (const other of byBand.get(band)!) {
      if (!(first.at - other.at > grace) || others.has(other)) continue;
      others.add(other);
      if (copyRelation(other.article, own.article).containment >= sameTextContainment) first = other;
    }
  return first.article;
}

const appearances = new WeakMap<ArticleFeatures, Appearance>();

function appearanceOf(article: ArticleFeatures): Appearance {
  let appearance = appearances.get(article);
  if (appearance === undefined) {
    appearance = { article, at: Date.parse(article.publishedFrom ?? ""), bands: bandHashes(article) };
    appearances.set(article, appearance);
  }
  return appearance;
}

const redated = new WeakMap<ArticleFeatures, ArticleFeatures>();

/** The article with the other's time; the same object as last time where it says the same, for what is made of it. */
function datedAs(article: ArticleFeatures, first: ArticleFeatures): ArticleFeatures {
  const before = redated.get(article);
  if (before?.publishedFrom === first.publishedFrom && before.publishedTo === first.publishedTo) return before;
  const dated = new DatedFeatures(article, first);
  redated.set(article, dated);
  return dated;
}

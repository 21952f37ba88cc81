import type { ArticleFeatures } from "./features.ts";

/**
 * An article with another's time, which answers for all else. A class of its own: an object that is made another's
 * prototype gets a shape for itself, and code that meets as many shapes as there are such articles is compiled for none.
 */
export class DatedFeatures implements ArticleFeatures {
  readonly publishedFrom: string | null;
  readonly publishedTo: string | null;
  private readonly article: ArticleFeatures;

  constructor(article: ArticleFeatures, { publishedFrom, publishedTo }: ArticleFeatures) {
    this.article = article;
    this.publishedFrom = publishedFrom;
    this.publishedTo = publishedTo;
  }

  get articleId(): ArticleFeatures["articleId"] {
    return this.article.articleId;
  }
  get title(): ArticleFeatures["title"] {
    return this.article.title;
  }
  get language(): ArticleFeatures["language"] {
    return this.article.language;
  }
  get terms(): ArticleFeatures["terms"] {
    return this.article.terms;
  }
  get names(): ArticleFeatures["names"] {
    return this.article.names;
  }
  get headline(): ArticleFeatures["headline"] {
    return this.article.headline;
  }
  get lead(): ArticleFeatures["lead"] {
    return this.article.lead;
  }
  get numbers(): ArticleFeatures["numbers"] {
    return this.article.numbers;
  }
  get days(): ArticleFeatures["days"] {
    return this.article.days;
  }
  get people(): ArticleFeatures["people"] {
    return this.article.people;
  }
  get places(): ArticleFeatures["places"] {
    return this.article.places;
  }
  get keys(): ArticleFeatures["keys"] {
    return this.article.keys;
  }
  get passages(): ArticleFeatures["passages"] {
    return this.article.passages;
  }
  get passageKeys(): ArticleFeatures["passageKeys"] {
    return this.article.passageKeys;
  }
  get bands(): ArticleFeatures["bands"] {
    return this.article.bands;
  }
  get shingles(): ArticleFeatures["shingles"] {
    return this.article.shingles;
  }
  get words(): ArticleFeatures["words"] {
    return this.article.words;
  }
}

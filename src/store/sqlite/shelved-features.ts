import type { ArticleFeatures } from "../../events/features.ts";
import type { RecentlyUsed } from "../../text/recently-used.ts";
import {
  type ComparedFeatures,
  decodeCompared,
  decodeFeatures,
  decodeIdentity,
  decodeShingles,
  type StoredFeatures,
} from "./features-code.ts";

/** Decoded features by what they were decoded from, as long as they are in use. */
export interface DecodedFeatures {
  readonly compared: RecentlyUsed<StoredFeatures, ComparedFeatures>;
  readonly shingles: RecentlyUsed<StoredFeatures, ArticleFeatures["shingles"]>;
}

/**
 * An article's features as bytes, decoded when they are asked for: whoever compares articles has what it needs of them
 * in a profile of its own mostly, and the lists of words take ten times as much room as their bytes.
 */
export class ShelvedFeatures implements ArticleFeatures {
  readonly articleId: string;
  readonly publishedFrom: string | null;
  readonly publishedTo: string | null;
  private readonly stored: StoredFeatures;
  private readonly decoded: DecodedFeatures;
  /** What is little and often asked for; known from the first decoding on. */
  private light: Pick<ArticleFeatures, "title" | "passages"> | null = null;

  constructor(stored: StoredFeatures, decoded: DecodedFeatures) {
    this.stored = stored;
    this.decoded = decoded;
    const { articleId, publishedFrom, publishedTo } = decodeIdentity(stored);
    this.articleId = articleId;
    this.publishedFrom = publishedFrom;
    this.publishedTo = publishedTo;
  }

  private get whole(): ComparedFeatures {
    const { compared } = this.decoded;
    let whole = compared.get(this.stored);
    if (whole === undefined) {
      whole = decodeCompared(this.stored);
      compared.set(this.stored, whole);
    }
    return whole;
  }

  private get kept(): Pick<ArticleFeatures, "title" | "passages"> {
    if (this.light === null) {
      const { title, passages } = this.whole;
      this.light = { title, passages };
    }
    return this.light;
  }

  get title(): ArticleFeatures["title"] {
    return this.kept.title;
  }
  get passages(): ArticleFeatures["passages"] {
    return this.kept.passages;
  }
  get language(): ArticleFeatures["language"] {
    return this.whole.language;
  }
  get terms(): ArticleFeatures["terms"] {
    return this.whole.terms;
  }
  get names(): ArticleFeatures["names"] {
    return this.whole.names;
  }
  get headline(): ArticleFeatures["headline"] {
    return this.whole.headline;
  }
  get lead(): ArticleFeatures["lead"] {
    return this.whole.lead;
  }
  get numbers(): ArticleFeatures["numbers"] {
    return this.whole.numbers;
  }
  get days(): ArticleFeatures["days"] {
    return this.whole.days;
  }
  get people(): ArticleFeatures["people"] {
    return this.whole.people;
  }
  get places(): ArticleFeatures["places"] {
    return this.whole.places;
  }
  get keys(): ArticleFeatures["keys"] {
    return decodeFeatures(this.stored).keys;
  }
  get passageKeys(): ArticleFeatures["passageKeys"] {
    return decodeFeatures(this.stored).passageKeys;
  }
  get bands(): ArticleFeatures["bands"] {
    return this.whole.bands;
  }
  get shingles(): ArticleFeatures["shingles"] {
    const { shingles } = this.decoded;
    let hashes = shingles.get(this.stored);
    if (hashes === undefined) {
      hashes = decodeShingles(this.stored);
      shingles.set(this.stored, hashes);
    }
    return hashes;
  }
  get words(): ArticleFeatures["words"] {
    return this.whole.words;
  }
}

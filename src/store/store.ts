import type { ArticleReader, ArticleWriter } from "./articles.ts";
import type { ChangeReader } from "./changes.ts";
import type { ClaimReader } from "./claims.ts";
import type { ComparisonReader, ComparisonWriter, WithoutArticles } from "./comparisons.ts";
import type { ConflictReader, ConflictWriter } from "./conflicts.ts";
import type { EventReader, EventWriter, Grouping } from "./events.ts";
import type { KeyReader, KeyWriter } from "./keys.ts";
import type { LabelReader } from "./labels.ts";
import type { OutletReader, OutletWriter } from "./outlets.ts";
import type { SpeakerReader } from "./speakers.ts";

export type * from "./articles.ts";
export type * from "./changes.ts";
export type * from "./claims.ts";
export type * from "./comparisons.ts";
export type * from "./conflicts.ts";
export type * from "./events.ts";
export type * from "./keys.ts";
export type * from "./labels.ts";
export type * from "./outlets.ts";
export type * from "./pages.ts";
export type * from "./speakers.ts";

/** The pure functions that a writer runs inside its transactions: they are given to it where it is opened. */
export interface Rules extends Grouping {
  readonly withoutArticles: WithoutArticles;
}

/**
 * The store: coarse methods, each one unit of work in one transaction, each returning a promise. No transaction
 * handle leaves it. What was read and analysed comes in ready; grouping is passed in at opening as pure functions.
 * Each theme has its own file, with the shapes that it speaks of.
 */
export interface Store extends Reader, Writer {
  /** Why nothing can be written, for the time being or any more, in plain words; null while all is well. */
  failure(): string | null;
  close(): Promise<void>;
}

export interface Writer extends ArticleWriter, EventWriter, OutletWriter, ComparisonWriter, ConflictWriter, KeyWriter {}

export interface Reader
  extends ArticleReader,
    ClaimReader,
    SpeakerReader,
    EventReader,
    OutletReader,
    LabelReader,
    ComparisonReader,
    ConflictReader,
    ChangeReader,
    KeyReader {
  /**
   * A number that rises with every commit, whoever makes it: while it stays, every answer stays right. Cheap enough to
   * be asked for with each request, and so not a promise.
   */
  changes(): number;
  counts(): Promise<Counts>;
}

export interface Counts {
  readonly articles: number;
  readonly claims: number;
  readonly events: number;
  readonly storylines: number;
  readonly speakers: number;
}

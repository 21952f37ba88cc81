import type { Quantity } from "../text/numbers/numbers.ts";
import type { Span } from "../text/span.ts";

export type { Quantity };

export type ClaimType = "direct" | "indirect" | "mixed" | "assertion";
export type Modality = "asserted" | "possible" | "planned" | "asked" | "conditional";

/** A person or body that words are given to. */
export interface Speaker {
  /** Stable across articles for one name; null where nobody is named. */
  readonly id: string | null;
  /** Who that is, as the article names them most fully; null where it cannot be told. */
  readonly name: string | null;
  readonly role: string | null;
  /** The noun phrase or pronoun tied to the cue, never what it refers to. Null only for the article's implied speaker. */
  readonly mention: Span | null;
  /** 0…1: 1 is named in full at the cue. */
  readonly score: number;
}

export interface Cue extends Span {
  readonly text: string;
  readonly kind: "speech" | "writing" | "thought" | "attitude";
}

/** A date that a claim gives: days, half-open (`2023-09-13` to `2023-09-14`); null where it cannot be resolved. */
export interface DateMention {
  readonly from: string | null;
  readonly to: string | null;
  readonly text: string;
}

/** What a claim gives, with its place. */
export type Placed<Value> = Value & {
  /**
   * It lies in one of the claim's spans. Null where an earlier version stored the claim and the words stand there twice; absent
   * of a text that is no article's.
   */
  readonly span?: Span | null;
};

/** One thing that an article says. */
export interface Claim {
  /** From article, normalised words, type and occurrence; survives new offsets and revisions. */
  readonly id: string;
  readonly articleId: string;
  readonly type: ClaimType;
  readonly voice: "attributed" | "own";
  /** The spans' words joined by a space. */
  readonly text: string;
  readonly spans: readonly Span[];
  /** The parts inside quotation marks, marks included. */
  readonly quoted: readonly Span[];
  /** At most 32 characters before the first span and after the last, for anchoring. */
  readonly prefix: string;
  readonly suffix: string;
  readonly speakers: readonly Speaker[];
  /** Why a speaker's name is null or who was passed over; null where nothing is in doubt. */
  readonly speakerReason: string | null;
  /** Speakers who relay it, outermost first. */
  readonly via: readonly Speaker[];
  /** The claim that relays this one. */
  readonly within: string | null;
  /** What gives the words to somebody; inside the spans where a stand says nothing without it: "criticised the plan". */
  readonly cue: Cue | null;
  /** Whether the words in quotation marks are the speaker's own: false in a translation, null where unknown or unquoted. */
  readonly verbatim: boolean | null;
  readonly modality: Modality;
  readonly negated: boolean;
  readonly numbers: readonly Placed<Quantity>[];
  readonly dates: readonly Placed<DateMention>[];
}

/** A sentence that makes no claim, and why: `question`, `call`, `credit`, `heading`, `fragment`, `language`. */
export interface LeftAside {
  readonly span: Span;
  readonly reason: string;
}

export interface Extraction {
  readonly claims: readonly Claim[];
  readonly leftAside: readonly LeftAside[];
}

/** What a careful reader takes from one document; documents/README.md says what each key means. */
export interface Expectation {
  readonly title?: string | null;
  readonly standfirst?: string | null;
  readonly outlet?: string | null;
  readonly publisher?: string | null;
  readonly authors?: readonly string[];
  readonly language?: string | null;
  readonly url?: string | null;
  readonly headings?: readonly string[];
  readonly publishedAt?: string | null;
  readonly precision?: string | null;
  readonly zone?: string | null;
  readonly dateline?: string | null;
  readonly agencies?: readonly string[];
  readonly cites?: readonly string[];
  readonly translation?: boolean;
  readonly translationFrom?: string;
  readonly complete?: boolean;
  readonly bodyHas: readonly string[];
  readonly bodyLacks: readonly string[];
  readonly claims: readonly { readonly has: string; readonly type: string; readonly speaker: string | null }[];
  readonly event: string;
  readonly mentions: readonly string[];
  readonly passages?: readonly string[];
}

/** Words by the document that says them; alternatives are split by a bar. */
export type Phrases = Readonly<Record<string, string>>;

/** What a careful reader finds when the documents lie side by side; comparison.expect.json says what each key means. */
export interface ComparisonExpectation {
  readonly events: Readonly<Record<string, { readonly main: readonly string[]; readonly mention: readonly string[] }>>;
  readonly storyline: readonly string[];
  readonly copies: readonly (readonly string[])[];
  readonly independentOrigins: Readonly<Record<string, number>>;
  readonly rows: readonly Phrases[];
  readonly conflicts: readonly Phrases[];
  readonly updates: readonly Phrases[];
  readonly drift: readonly {
    readonly kind: string;
    readonly from: string;
    readonly to: string;
    readonly phrase: string;
  }[];
  readonly oneOrigin: readonly Phrases[];
  readonly silent: readonly { readonly row: string; readonly documents: readonly string[] }[];
  readonly apart: readonly Phrases[];
}

/** One thing that was expected, whether it holds, and what was found in its place. */
export interface Check {
  readonly id: string;
  readonly holds: boolean;
  readonly found: unknown;
}

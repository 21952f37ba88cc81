/** One thing that changed; the newest 50,000 are kept. */
export interface ChangeRow {
  /** Rises with every change. */
  readonly seq: number;
  readonly kind:
    | "article.created"
    | "article.updated"
    | "article.removed"
    | "event.created"
    | "event.updated"
    | "event.retired"
    | "conflict";
  /** The article or event. */
  readonly id: string;
  /** RFC 3339. */
  readonly at: string;
  /** What the id does not say: which event took over a retired one, or where accounts conflict. */
  readonly detail: { readonly into: string | null } | ConflictDetail | null;
}

/** Where accounts of an event conflict; the words stand in the claims alone. */
export interface ConflictDetail {
  /** Absent of conflicts that were told before they were listed. */
  readonly id?: string;
  readonly rowId: string;
  readonly kind: "number" | "date" | "negation" | "attribution";
  readonly updates: boolean;
  readonly claimIds: readonly string[];
}

/** What changed, in order, for those who follow. */
export interface ChangeReader {
  /** @param kinds only these; all where absent */
  changesAfter(seq: number, limit: number, kinds?: readonly ChangeRow["kind"][]): Promise<readonly ChangeRow[]>;
  /** The number of the first change that is kept of those made at a time or after it, RFC 3339; null for none. */
  firstChangeSince(at: string): Promise<number | null>;
  /** The first and the last change that are kept; both 0 where nothing has changed yet. */
  changeBounds(): Promise<{ readonly oldest: number; readonly newest: number }>;
  /** When an article or event last came, changed or went; null where nothing ever did. */
  lastChange(): Promise<string | null>;
}

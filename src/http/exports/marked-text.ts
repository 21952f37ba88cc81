import type { WireComparison } from "../presenters/comparisons.ts";

type Claim = Pick<WireComparison["claims"][string], "id" | "text" | "spans">;
type Evidence = NonNullable<WireComparison["rows"][number]["cells"][number]["evidence"]>;

/** A piece of a claim's text, and whether it is among the words that tell what a row tells. */
export interface Piece {
  readonly text: string;
  readonly told: boolean;
}

/** A claim's text in pieces, in order: all of it tells the row's thing unless a part is given for it. */
export function markedText({ id, text, spans }: Claim, evidence: Evidence = []): readonly Piece[] {
  const parts = evidence.filter(({ claimId }) => claimId === id);
  if (parts.length === 0) return [{ text, told: true }];
  const size = spans.reduce((sum, { start, end }) => sum + end - start + 1, -1);
  // Offsets may count code points: then so does the text.
  const units = size === text.length ? text : Array.from(text);
  const slice = (from: number, to: number) => {
    const found = units.slice(from, to);
    return typeof found === "string" ? found : found.join("");
  };
  const pieces: Piece[] = [];
  let [at, opens] = [0, 0];
  for (const span of spans) {
    for (const part of parts) {
      if (part.part !== span.part || part.start < span.start || part.end > span.end) continue;
      const from = opens + part.start - span.start;
      const to = from + part.end - part.start;
      pieces.push({ text: slice(at, from), told: false }, { text: slice(from, to), told: true });
      at = to;
    }
    opens += span.end - span.start + 1;
  }
  pieces.push({ text: slice(at, units.length), told: false });
  return pieces.filter((piece) => piece.text !== "");
}

import type { Wire } from "../../contract/pages.ts";
import type { snippetSchema } from "../../contract/spans.ts";
import type { Snippet } from "../../store/search/snippets.ts";
import type { Offsets } from "../code-points.ts";

/** @param offsets into the parts that the snippet's own part is one of */
export function presentSnippet(
  { part, start, end, text, hits }: Snippet,
  offsets: Offsets,
): Wire<typeof snippetSchema> {
  const place = (at: { readonly start: number; readonly end: number }) => {
    const span = offsets.span({ part, start: at.start, end: at.end });
    return { start: span.start, end: span.end };
  };
  return { part, ...place({ start, end }), text, hits: hits.map(place) };
}

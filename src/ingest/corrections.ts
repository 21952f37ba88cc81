import type { SourceDocument } from "../documents/source-document.ts";
import type { Correction } from "../store/store.ts";

/** A new correction laid over one that stands: an absent field stays, null takes the earlier one back. */
export function mergeCorrections(standing: Correction | null, correction: Correction): Correction | null {
  const fields = Object.entries({ ...standing, ...correction }).filter(
    ([, value]) => value !== null && value !== undefined,
  );
  return fields.length === 0 ? null : (Object.fromEntries(fields) as Correction);
}

/** The document as if its sender had stated what was corrected. */
export function correctDocument(
  document: SourceDocument,
  { title, outlet, publishedAt, authors }: Correction,
): SourceDocument {
  return {
    ...document,
    title: title ?? document.title,
    outlet: outlet ?? document.outlet,
    publishedAt: publishedAt ?? document.publishedAt,
    authors: authors ?? document.authors,
  };
}

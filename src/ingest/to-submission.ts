import type { SourceDocument } from "../documents/source-document.ts";
import type { Meta } from "../store/store.ts";
import type { Submission } from "./pipeline.ts";

/** A document as it stands on the wire: the document's own fields and what is kept beside it, in one flat object. */
export interface FlatDocument extends Omit<SourceDocument, "format"> {
  readonly format?: SourceDocument["format"];
  readonly externalId?: string | null;
  readonly tags?: readonly string[] | null;
  readonly meta?: Meta | null;
  readonly digestOf?: string | null;
}

export function toSubmission({ externalId, tags, meta, digestOf, ...document }: FlatDocument): Submission {
  return {
    document: { ...document, format: document.format ?? "text" },
    externalId: externalId ?? null,
    tags: tags ?? [],
    meta: meta ?? {},
    digestOf: digestOf ?? null,
  };
}

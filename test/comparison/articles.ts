import type { Claim, Speaker } from "../../src/claims/claim.ts";
import type { ComparedArticle } from "../../src/comparison/comparison.ts";
import type { Article, Origin } from "../../src/documents/article.ts";
import { annotate } from "../../src/text/annotate.ts";
import { findDates } from "../../src/text/dates/dates.ts";
import { idFrom, sha256 } from "../../src/text/hash.ts";
import { findQuantities } from "../../src/text/numbers/numbers.ts";

/** A sentence of an invented article: its words, and who says them (nobody: the outlet itself; of a quotation somebody who is not named). */
export interface Line {
  readonly text: string;
  readonly speaker?: string;
  readonly cue?: string;
  readonly role?: string;
  readonly direct?: boolean;
  readonly modality?: Claim["modality"];
  /** By its words where it is not said. */
  readonly negated?: boolean;
}

export interface Invented {
  readonly id: string;
  readonly outlet: string;
  readonly day: string | null;
  readonly lines: readonly Line[];
  readonly role?: "main" | "mention";
  readonly copyGroupId?: string;
  readonly origins?: readonly Origin[];
  readonly owner?: string;
  readonly article?: Partial<Article>;
}

/** An article whose claims are its lines. */
export function invent({
  id,
  outlet,
  day,
  lines,
  role,
  copyGroupId,
  origins,
  owner,
  article,
}: Invented): ComparedArticle {
  const text = lines.map((line) => line.text).join("\n");
  let at = 0;
  const claims = lines.map((line) => {
    const start = text.indexOf(line.text, at);
    at = start + line.text.length;
    return claimOf(id, line, start, day);
  });
  return {
    id,
    revision: 1,
    role: role ?? "main",
    claimsVersion: null,
    passages: [],
    copyGroupId: copyGroupId ?? null,
    claims,
    article: {
      title: null,
      standfirst: null,
      captions: [],
      text,
      blocks: [],
      authors: [],
      language: "en",
      url: null,
      outlet: { id: outlet, name: outlet, country: null, language: "en", owner: owner ?? null },
      publisher: null,
      origins: origins ?? [],
      translation: null,
      dateline: null,
      publishedAt: day,
      publishedPrecision: day === null ? null : "day",
      publishedZone: null,
      publishedBasis: null,
      publishedFrom: day === null ? null : `${day}T00:00:00.000Z`,
      publishedTo: day === null ? null : `${day}T23:59:59.999Z`,
      modifiedAt: null,
      modifiedTo: null,
      words: text.split(/\s+/).length,
      textKind: "full",
      complete: true,
      completeReason: null,
      textHash: sha256(text),
      ...article,
    },
  };
}

function claimOf(articleId: string, line: Line, start: number, day: string | null): Claim {
  const { text, speaker, role, cue, direct, modality, negated } = line;
  const span = { part: "text", start, end: start + text.length } as const;
  const speakers: Speaker[] =
    speaker === undefined
      ? []
      : [{ id: idFrom("speaker", speaker), name: speaker, role: role ?? null, mention: null, score: 1 }];
  return {
    id: idFrom("claim", `${articleId}\n${start}\n${text}`),
    articleId,
    type: direct === true ? "direct" : speaker === undefined ? "assertion" : "indirect",
    voice: direct !== true && speaker === undefined ? "own" : "attributed",
    text,
    spans: [span],
    quoted: direct === true ? [span] : [],
    prefix: "",
    suffix: "",
    speakers,
    speakerReason: null,
    via: [],
    within: null,
    // Behind the words, where nothing is written.
    cue: cue === undefined ? null : { part: "text", start: span.end, end: span.end, text: cue, kind: "speech" },
    verbatim: direct === true ? true : null,
    modality: modality ?? "asserted",
    negated: negated ?? /\b(?:not|no|never|nobody|none)\b|n't\b/.test(text),
    numbers: findQuantities(annotate(text)).map(({ value, max, bound, unit, text: own }) => ({
      value,
      max,
      bound,
      unit,
      text: own,
    })),
    dates: findDates(annotate(text), day).map(({ from, to, text: own }) => ({ from, to, text: own })),
  };
}

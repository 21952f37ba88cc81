import type { Claim } from "../../claims/claim.ts";
import { claimsVersion } from "../../claims/claims-version.ts";
import type { Article } from "../../documents/article.ts";
import { countingOrigin } from "../../documents/counting-origin.ts";
import { isSound, sliceOf } from "../../text/span.ts";
import type { PackReading, ReadDocument } from "../store.ts";
import { readingHash } from "./article-row.ts";
import { ByteReader, ByteWriter } from "./bytes.ts";
import { encodeClaim } from "./claim-code.ts";
import { kindOf } from "./claim-kinds.ts";
import type { ClaimToWrite } from "./claims-writer.ts";
import { encodeFeatures, type StoredFeatures } from "./features-code.ts";
import { pack } from "./packing.ts";
import { encodeHead, encodeText, searchedText } from "./reading-code.ts";

/** What of a reading stands in columns of its own, or tells its words from those of another. */
export interface ReadColumns
  extends Pick<
    Article,
    | "url"
    | "language"
    | "title"
    | "standfirst"
    | "captions"
    | "publishedAt"
    | "publishedFrom"
    | "publishedTo"
    | "words"
    | "textHash"
  > {
  readonly outletId: string | null;
  readonly outletName: string | null;
  readonly originKey: string | null;
}

/** All that is written of a reading. */
export interface PackedReading {
  readonly readingHash: string;
  readonly columns: ReadColumns;
  readonly head: Buffer;
  readonly text: string | Buffer;
  /** What is searched as its text. */
  readonly searched: string;
  readonly document: Buffer;
  /** In the order of the text. */
  readonly claims: readonly ClaimToWrite[];
  readonly features: StoredFeatures & { readonly hashes: Buffer };
}

/**
 * Makes the rows of a reading, as one run of bytes: packing them takes as long as writing them, and any thread can do
 * it but only one writes. Nothing else of the reading has to be sent on: taking an article, its claims and its features
 * apart and putting them together again in each thread took as long once more. It shares no memory.
 *
 * @throws where a claim is not the words that it points to: nothing of the reading is stored then
 */
export const packReading: PackReading = ({ document, article, claims, features }) => {
  assertEvidence(article, claims);
  const text = encodeText(article.text);
  const stored = encodeFeatures(features);
  const to = new ByteWriter()
    .string(readingHash(article))
    .string(JSON.stringify(columnsOf(article)))
    .block(encodeHead(article, claimsVersion));
  if (typeof text === "string") to.count(0).string(text);
  else to.count(1).block(text);
  to.string(searchedText(article.standfirst, article.text)).block(packDocument(document, article));
  to.block(stored.features).block(stored.hashes).count(claims.length);
  for (const claim of claims) writeClaim(to, claim, article);
  return new Uint8Array(to.written());
};

export function unpackReading(packed: Uint8Array): PackedReading {
  const from = new ByteReader(Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength));
  const [hash, columns, head] = [from.string(), JSON.parse(from.string()) as ReadColumns, from.block()];
  const text = from.count() === 0 ? from.string() : from.block();
  const [searched, document] = [from.string(), from.block()];
  // Kept longer than the rest: on their own, so that the rest is not kept with them.
  const features = { features: Buffer.from(from.block()), hashes: Buffer.from(from.block()) };
  const claims = from.list(() => readClaim(from));
  return { readingHash: hash, columns, head, text, searched, document, features, claims };
}

function columnsOf(article: Article): ReadColumns {
  const { url, language, title, standfirst, captions, publishedAt, publishedFrom, publishedTo, words, textHash } =
    article;
  return {
    url,
    outletId: article.outlet?.id ?? null,
    outletName: article.outlet?.name ?? null,
    originKey: countingOrigin(article)?.key ?? null,
    language,
    title,
    standfirst,
    captions,
    publishedAt,
    publishedFrom,
    publishedTo,
    words,
    textHash,
  };
}

/** A clean text is its article's text to the letter: it is not stored twice. */
function packDocument(document: ReadDocument["document"], article: Article): Buffer {
  const { content, ...rest } = document;
  return pack(content === article.text ? rest : document);
}

function writeClaim(to: ByteWriter, claim: Claim, article: Article): void {
  to.id(claim.id).count(kindOf(claim)).string(claim.text).count(claim.speakers.length);
  for (const { id, name, role } of claim.speakers) to.optional(id).optional(name).optional(role);
  to.block(encodeClaim(claim, article));
}

function readClaim(from: ByteReader): ClaimToWrite {
  const [id, kind, text] = [from.id("clm"), from.count(), from.string()];
  const speakers = from.list(() => ({ id: from.optional(), name: from.optional(), role: from.optional() }));
  return { id, kind, text, speakers, row: from.block() };
}

/** The evidence rule: every span of every claim is the claim's words to the letter, or nothing is stored. */
function assertEvidence(article: Article, claims: readonly Claim[]): void {
  for (const claim of claims) {
    if (claim.spans.length === 0 || !claim.spans.every((span) => isSound(article, span)))
      throw new Error(`claim ${claim.id} points outside its article`);
    if (claim.spans.map((span) => sliceOf(article, span)).join(" ") !== claim.text)
      throw new Error(`claim ${claim.id} is not the words that it points to`);
  }
}

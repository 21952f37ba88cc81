import type { Claim } from "../../claims/claim.ts";
import { claimsVersion } from "../../claims/claims-version.ts";
import type { Article } from "../../documents/article.ts";
import { isSound, sliceOf } from "../../text/span.ts";
import type { PackReading } from "../store.ts";
import { readingHash } from "./article-row.ts";
import { ByteReader, ByteWriter } from "./bytes.ts";
import { encodeClaim } from "./claim-code.ts";
import { encodeFeatures, type StoredFeatures } from "./features-code.ts";
import { encodeHead, encodeText } from "./reading-code.ts";

/** What a reading's rows hold, ready to be written. */
export interface PackedRows {
  readonly readingHash: string;
  readonly head: Buffer;
  readonly text: string | Buffer;
  /** In the order of the text. */
  readonly claims: readonly Buffer[];
  readonly features: StoredFeatures & { readonly hashes: Buffer };
}

/**
 * Makes the rows of a reading, as one run of bytes: packing them takes as long as writing them, and any thread can do
 * it but only one writes. It shares no memory, so that it can be sent on cheaply.
 *
 * @throws where a claim is not the words that it points to: nothing of the reading is stored then
 */
export const packReading: PackReading = ({ article, claims, features }) => {
  assertEvidence(article, claims);
  const text = encodeText(article.text);
  const stored = encodeFeatures(features);
  const to = new ByteWriter().string(readingHash(article)).block(encodeHead(article, claimsVersion));
  if (typeof text === "string") to.count(0).string(text);
  else to.count(1).block(text);
  to.block(stored.features).block(stored.hashes).count(claims.length);
  for (const claim of claims) to.block(encodeClaim(claim, article));
  return new Uint8Array(to.written());
};

export function unpackReading(packed: Uint8Array): PackedRows {
  const from = new ByteReader(Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength));
  const [hash, head] = [from.string(), from.block()];
  const text = from.count() === 0 ? from.string() : from.block();
  const features = { features: from.block(), hashes: from.block() };
  return { readingHash: hash, head, text, features, claims: from.list(() => from.block()) };
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

/** Characters that text hardly has: controls other than white space, and what stands for bytes that are no text. */
const debris = /[^\P{Cc}\s]|\ufffd/gu;
/** So many characters of a document tell. */
const looked = 20_000;
/** Fewer are slips of an editor or a sender. */
const fewest = 16;
/** With this share of them a document is an image, an archive, or text in another encoding. */
const leastShare = 0.2;

/** Whether a document is the bytes of something else: an image, or text whose encoding was mistaken. */
export function isUnreadable(content: string): boolean {
  const sample = content.slice(0, looked);
  const found = sample.match(debris)?.length ?? 0;
  return found >= Math.max(fewest, leastShare * sample.length);
}

import { RashomonError } from "../errors.ts";

/** UTF-8 bytes as a string; bytes that are none are refused. A byte order mark is dropped. */
export function decodeUtf8(bytes: Uint8Array): string {
  return decode(bytes, "utf-8");
}

/** Where an HTML page may name its character set: in its first bytes. */
const declarationBytes = 4096;
const declaredCharset = /<meta[^>]{0,200}?charset\s{0,5}=\s{0,5}["']?([a-z0-9_:.-]{1,40})/i;

/**
 * The text of a `text/html` or `text/plain` body: in the character set that the content type names, else the one of
 * the byte order mark, else the page's own declaration, else UTF-8.
 */
export function decodeText(bytes: Uint8Array, contentType: string): string {
  const named = /charset\s{0,5}=\s{0,5}"?([a-z0-9_:.-]{1,40})/i.exec(contentType.slice(0, 500))?.[1];
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, declarationBytes));
  const declared = /^text\/html/i.test(contentType) ? declaredCharset.exec(head.toString("latin1"))?.[1] : undefined;
  return decode(bytes, markedCharset(bytes) ?? named ?? declared ?? "utf-8");
}

function markedCharset(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

function decode(bytes: Uint8Array, label: string): string {
  let decoder: InstanceType<typeof TextDecoder>;
  try {
    decoder = new TextDecoder(label, { fatal: true });
  } catch {
    throw new RashomonError("document.notWellFormed", `The character set ${label} is not known.`);
  }
  try {
    return decoder.decode(bytes);
  } catch {
    throw new RashomonError("document.notWellFormed", `The body is not well-formed ${label}.`);
  }
}

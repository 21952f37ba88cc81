/** An id as the domain makes them: a prefix and 96 bits in hexadecimal. */
const usual = /^[a-z]+_[0-9a-f]{24}$/;
const digits = 24;
/** Bytes of a usual id without its prefix. */
export const idBytes = digits / 2;

export const isUsual = (id: string): boolean => usual.test(id);

/** An id as it is stored: the 12 bytes of a usual one, the characters of any other. */
export function packId(id: string): Buffer {
  return usual.test(id) ? Buffer.from(id.slice(-digits), "hex") : Buffer.from(id, "utf8");
}

/** @param prefix what ids of this kind begin with */
export function unpackId(bytes: Buffer, prefix: string): string {
  return bytes.length === idBytes ? `${prefix}_${bytes.toString("hex")}` : bytes.toString("utf8");
}

/** The same inside JSON: 16 characters for a usual id, `=` and the id itself for any other. */
export function shortenId(id: string): string {
  return usual.test(id) ? Buffer.from(id.slice(-digits), "hex").toString("base64url") : `=${id}`;
}

export function lengthenId(short: string, prefix: string): string {
  return short.startsWith("=") ? short.slice(1) : `${prefix}_${Buffer.from(short, "base64url").toString("hex")}`;
}

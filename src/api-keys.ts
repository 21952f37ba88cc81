import { createHash, randomBytes } from "node:crypto";

/** Random bytes of a key: too many to be guessed. */
const keyBytes = 24;
const fingerprintDigits = 12;

/**
 * A new key; whoever is shown it has to keep it, the store keeps its hash. It says where it belongs, for those who find
 * it in a log, and never begins as an option of a command does.
 */
export const newKey = (): string => `rashomon_${randomBytes(keyBytes).toString("base64url")}`;

/** What is kept of a key: its SHA-256, hexadecimal. */
export const hashOfKey = (key: string): string => createHash("sha256").update(key, "utf8").digest("hex");

/** What a key is called by: enough of its hash to tell it from others, too little to look it up with. */
export const fingerprintOf = (hash: string): string => hash.slice(0, fingerprintDigits);

export interface KeyRow {
  /** SHA-256 of the key, hexadecimal. */
  readonly hash: string;
  readonly scope: "read" | "write" | "admin";
  readonly createdAt: string;
  readonly revokedAt: string | null;
}

/** API keys by their hashes. */
export interface KeyReader {
  hasKey(hash: string): Promise<{ readonly scope: "read" | "write" | "admin" } | null>;
  keyCount(): Promise<number>;
  keys(): Promise<readonly KeyRow[]>;
}

/** Keys as they are made and revoked. */
export interface KeyWriter {
  /** Keeps a write key's SHA-256. */
  addKey(key: {
    readonly hash: string;
    readonly scope: "read" | "write" | "admin";
    readonly createdAt: string;
  }): Promise<void>;
  /** Revokes a key; false if no such key stands. */
  revokeKey(hash: string, at: string): Promise<boolean>;
}

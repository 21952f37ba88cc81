export interface KeyRow {
  /** SHA-256 of the key, hexadecimal. */
  readonly hash: string;
  readonly scope: "read" | "write" | "admin";
  /** What whoever made it calls it. */
  readonly label: string | null;
  readonly createdAt: string;
  readonly revokedAt: string | null;
}

/** API keys by their hashes. */
export interface KeyReader {
  hasKey(hash: string): Promise<{ readonly scope: "read" | "write" | "admin" } | null>;
  /** How many keys stand that may write. */
  keyCount(): Promise<number>;
  keys(): Promise<readonly KeyRow[]>;
}

/** Keys as they are made and revoked. */
export interface KeyWriter {
  /** Keeps a key's hash; one that is there stays as it is. */
  addKey(key: Omit<KeyRow, "label" | "revokedAt"> & { readonly label?: string }): Promise<void>;
  /** Revokes a key; false if no such key stands. */
  revokeKey(hash: string, at: string): Promise<boolean>;
}

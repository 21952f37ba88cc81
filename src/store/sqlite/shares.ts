/** Shares of all ids as a statement takes them: JSON of their hexadecimal digits (see `shares` of the interface). */
export const sharesJson = (shares: readonly number[]): string =>
  JSON.stringify(shares.map((share) => share.toString(16).padStart(6, "0")));

/**
 * Every share of a list in `json_each(?)`, joined to the rows whose text id begins so. The statement names the ids' index:
 * where a filter is a list of keys, SQLite would sooner look up all of them for each share.
 */
export const rowsInShares = (id: string, prefix: string): string =>
  `${id} > '${prefix}_' || share.value AND ${id} < '${prefix}_' || share.value || 'g'`;

/** The same for ids that are packed into 12 bytes, of which the index holds the first five. */
export const packedInShares = (id: string): string =>
  `substr(${id}, 1, 5) >= unhex(share.value || '0000') AND substr(${id}, 1, 5) <= unhex(share.value || 'ffff')`;

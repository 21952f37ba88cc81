/** Shares of all ids as a statement takes them: JSON of their hexadecimal digits (see `shares` of the interface). */
export const sharesJson = (shares: readonly number[]): string =>
  JSON.stringify(shares.map((share) => share.toString(16).padStart(6, "0")));

/** Every share of a list in `json_each(?)`, joined to the rows whose text id begins so: a search of the ids' index. */
export const rowsInShares = (id: string, prefix: string): string =>
  `${id} > '${prefix}_' || share.value AND ${id} < '${prefix}_' || share.value || 'g'`;

/** The same for ids that are packed into 12 bytes. */
export const packedInShares = (id: string): string =>
  `${id} > unhex(share.value) AND ${id} <= unhex(share.value || '${"f".repeat(18)}')`;

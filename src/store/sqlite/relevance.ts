import { RashomonError } from "../../errors.ts";
import { mostRelevant, type Page, type PageRequest } from "../pages.ts";

const keyBytes = 4;

/**
 * A page of a list by relevance. Relevance moves with everything that is stored, so the first page settles the order:
 * its cursor holds the keys of all that follows, and nothing repeats or goes missing while others come and go.
 *
 * @param find the keys of the most relevant rows, best first, at most as many as asked for
 * @param read rows by key, in the order of the keys
 */
export function pageByRelevance<Item>(
  page: PageRequest,
  find: (most: number) => readonly number[],
  read: (seqs: readonly number[]) => readonly Item[],
): Page<Item> {
  const found = page.after === null ? find(mostRelevant + 1) : unpackKeys(page.after[0]);
  const listed = found.slice(0, mostRelevant);
  const rest = listed.slice(page.limit);
  return {
    items: read(listed.slice(0, page.limit)),
    next: rest.length > 0 ? [packKeys(rest), ""] : null,
    cut: found.length > mostRelevant,
  };
}

function packKeys(keys: readonly number[]): string {
  const bytes = Buffer.alloc(keys.length * keyBytes);
  keys.forEach((key, i) => {
    bytes.writeUInt32LE(key, i * keyBytes);
  });
  return bytes.toString("base64url");
}

function unpackKeys(packed: string | number | undefined): number[] {
  const bytes = Buffer.from(String(packed), "base64url");
  if (bytes.length === 0 || bytes.length % keyBytes !== 0 || bytes.length > mostRelevant * keyBytes)
    throw new RashomonError("request.badCursor");
  return Array.from({ length: bytes.length / keyBytes }, (_, i) => bytes.readUInt32LE(i * keyBytes));
}

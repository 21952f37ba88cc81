import type { PageBlock } from "./blocks.ts";
import { callOpenings, teaserOpenings } from "./tables/boilerplate-phrases.ts";

/** Longer blocks are read as text whatever they begin with. */
const longestNoise = 240;
const pictureCount = /^(?:image|photo|slide)?\s*\d+\s*(?:\/|of)\s*\d+$/i;
const marks = /^[^\p{L}\p{N}]*$/u;
const openingMarks = /^[^\p{L}\p{N}©(]+/u;
const wordCharacter = /[\p{L}\p{N}]/u;

const openings = new Set<string>([...teaserOpenings, ...callOpenings]);
const openingLengths = [...new Set([...openings].map((opening) => opening.length))];

/** Whether a short block is a teaser, a call to action, a credit or an ornament by its words. */
export function isNoise(block: PageBlock): boolean {
  const { text } = block;
  if (text.length > longestNoise) return false;
  if (marks.test(text) || pictureCount.test(text)) return true;
  const start = text.slice(0, 60).toLowerCase().replace(openingMarks, "");
  return openingLengths.some((length) => {
    const opening = start.slice(0, length);
    if (!openings.has(opening)) return false;
    const next = start[length] ?? "";
    return !wordCharacter.test(opening.at(-1)!) || !wordCharacter.test(next) || !/[a-z]/.test(opening);
  });
}

import { parseMarkup } from "./markup.ts";

const entity = /&(?:#\d{2,7}|#x[\da-f]{2,6}|[a-z]{2,8}\d{0,2});/giu;
const ofMarkup = /^&(?:lt|gt|#60|#62|#x3[ce]);$/iu;

/** A text whose entities were escaped twice, or left by a scraper ("it&#8217;s"), with what they stand for; the brackets of markup stay. */
export function withoutEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(entity, (each) => (ofMarkup.test(each) ? each : meaningOf(each)));
}

const meanings = new Map<string, string>();
const mostMeanings = 5_000;

function meaningOf(entity: string): string {
  const known = meanings.get(entity);
  if (known !== undefined) return known;
  const meaning = read(entity);
  if (meanings.size < mostMeanings) meanings.set(entity, meaning);
  return meaning;
}

function read(entity: string): string {
  const markup = parseMarkup(entity);
  if (!markup.ok) return entity;
  const text = markup.root.children.filter((child) => typeof child === "string").join("");
  return text.replace(/\p{Cc}/gu, " ");
}

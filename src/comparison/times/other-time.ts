import type { Claim } from "../../claims/claim.ts";
import type { Article } from "../../documents/article.ts";
import { indexOfWhole } from "../../text/index-of-whole.ts";
import type { Senses } from "../../text/senses/senses.ts";

/** When a report was published: both null where it is not known. */
type Published = Pick<Article, "publishedAt" | "publishedFrom">;

/** What opens a sentence of how things were: what is so now does not deny it. */
export const formerly =
  /^(?:previously|formerly|originally|until (?:now|then|recently)|in the past|before (?:that|then|now))\b/iu;

/** "Killed 40 in 2014", "the deadliest since", "so far this year": other counts than the report's own. */
const otherTime =
  /\b(?:ago|(?<!, |\b(?:have|has|had|’ve|'ve) )since(?!\s(?:dawn|daybreak|sunrise|midnight|noon|yesterday|last night|(?:early |this |the )?morning|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)|last (?:year|month|spring|summer|autumn|fall|winter|decade|century)|previous(?:ly)?|prior|that year|(?:this|every|each|per|(?<!\b(?:within|in|for|after|than|over|half|of|once|twice) )a) year|annual(?:ly)?|(?:in|for|over) (?:years|decades|a decade)|on average|worldwide|nationwide|anniversary|earlier (?:attack|accident|disaster|incident|outbreak)|another (?:attack|accident|disaster|incident))\b/iu;
const year = /\b(?:1[5-9]|20|21)\d\d\b/u;
/** Days before a report that its own event may lie back. */
const recentDays = 14;
/** Days ahead that it may speak of. */
const soonDays = 60;
const dayMs = 86_400_000;

/**
 * Whether a figure is told of another time than the report's own.
 * @param text the words that tell it
 * @param figure its own words among them
 * @param opening the first words of its sentence: "In November 2009, …"
 * @param published the report's time
 * @param senses how its language is read, where it is not English
 */
export function isOfOtherTime(
  claim: Claim,
  text: string,
  figure: string,
  opening: string,
  published: Published,
  senses: Senses | null,
): boolean {
  const behind = indexOfWhole(text, figure) + figure.length;
  const from = Math.max(behind, text.length - longestRecord);
  const own = (text.slice(0, from) + text.slice(from).replace(record, "")).replace(sinceRecords, "");
  return (
    (senses?.otherTime ?? otherTime).test(own) ||
    isLongAgo(claim, own, published) ||
    isLongAgo(claim, opening, published)
  );
}

/** "No wind so strong had been measured there since records began". */
const sinceRecords = /\bsince records began\b/giu;

/** "71.4 per cent, the highest figure since 1999", "40 people died in the worst flood since 1999": what is a record is of now. */
const record =
  /(?:^|,|\bin|\bto)\s(?:the|its|their|his|her|a)\s(?:[^\s,.;]+\s){0,4}?(?:\p{L}{2,}est|worst|best|most|least|record|first)\b[^,.;\p{N}]*\b(?:since|in|for|on)\b[^,.;]*$/u;

/** UTF-16 units at a text's end that are looked at: bounds the work. */
const longestRecord = 160;

/** Whether a text names a day or a year that is not of the report's own time. */
function isLongAgo(claim: Claim, text: string, { publishedAt, publishedFrom }: Published): boolean {
  const published = publishedFrom === null ? Number.NaN : Date.parse(publishedFrom);
  for (const { to, text: own } of claim.dates) {
    if (indexOfWhole(text, own) < 0) continue;
    // Of an undated report nothing tells how far back a day lies.
    if (Number.isNaN(published)) return true;
    if (to === null) continue;
    const ahead = (Date.parse(to) - published) / dayMs;
    // A day without its year may be read as the next one: "the attacks of Nov. 13", in July.
    if (ahead < -recentDays || ahead > soonDays) return true;
  }
  const named = year.exec(text);
  return named !== null && named[0] !== publishedAt?.slice(0, 4);
}

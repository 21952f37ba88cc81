import type { Claim } from "../../claims/claim.ts";
import type { Parts } from "../../text/span.ts";
import { partOf } from "../../text/span.ts";

/**
 * A text that begins with its claim's cue, with whoever the cue is of before it: "accused them of theft" tells little, "the
 * orchestra's manager accused them of theft" tells who did. The text itself where a name stands elsewhere ("she accused
 * them"), where the cue is no finite verb ("Orlik's demands for a new quay", "citing the storm"), where more than auxiliaries,
 * adverbs and what is put in between stands before it, and where whoever it is of does not open the clause ("nothing in the
 * report supported it").
 */
export function withSpeaker(text: string, { cue, spans, speakers, text: told }: Claim, parts: Parts): string {
  const [mention, first] = [speakers[0]?.mention ?? null, spans[0]];
  if (cue === null || mention === null || first === undefined || !told.startsWith(text)) return text;
  if (cue.start !== first.start || cue.part !== first.part || mention.part !== cue.part || mention.end > cue.start)
    return text;
  const whole = partOf(parts, cue.part);
  const who = whole.slice(mention.start, mention.end);
  const between = whole.slice(mention.end, cue.start);
  if (who.length > longest || standsForOne.test(who) || !leadsOn.test(between)) return text;
  if (!opens.test(whole.slice(Math.max(0, mention.start - lookedAt), mention.start))) return text;
  if (gerund.test(cue.text) && !progressive.test(between)) return text;
  return whole.slice(mention.start, cue.start) + text;
}
/** UTF-16 units. */
const longest = 100;
const standsForOne =
  /^(?:i|we|you|he|she|it|they|who|whom|which|that|this|these|those|his|her|its|their|one|none|some|many|others|both|all|each|everyone|nobody)(?:\sof\b.*)?$/iu;
const leadsOn =
  /^(?:,\s[^,.;:!?]{1,60},|\s\([^()]{1,30}\),?)?(?:\s(?:has|have|had|is|are|was|were|did|do|does|will|would|could|may|might|must|should|can|not|never|also|since|then|later|already|again|now|once|soon|twice|often|still|first|\p{L}+ly))*\s$/u;
/** "Nothing in the report supported it", "if the owners agree", "what most of them hoped for": nobody is said to do it. */
const opens =
  /(?:^|\n\s*|[.!?:;,)–—―"“”’]["'”’)]?\s{1,3}|\s[-–—]+\s|\s(?:but|while|when|as|after|before|because|that|where|since|although|though|so)\s)["“‘]?$/iu;
const lookedAt = 24;
const gerund = /^\p{L}+ing\b/iu;
const progressive = /\b(?:is|are|was|were)\b/u;

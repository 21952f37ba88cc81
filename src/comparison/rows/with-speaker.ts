import type { Claim } from "../../claims/claim.ts";
import { reportingVerbs } from "../../claims/tables/reporting-verbs.ts";
import type { Parts } from "../../text/span.ts";
import { partOf } from "../../text/span.ts";
import type { Wording } from "../wording/wording.ts";

/**
 * A text that begins with its claim's cue, with whoever the cue is of before it: "accused them of theft" tells little, "the
 * orchestra's manager accused them of theft" tells who did. The text itself where a name stands elsewhere ("she accused
 * them"), but with a verb of naming where what is named tells nothing without it ("named the suspect as Ada Marsh"); where the cue is no finite verb ("Orlik's demands for a new quay", "citing the storm"), where more than auxiliaries,
 * adverbs and what is put in between stands before it, and where whoever it is of does not open the clause ("nothing in the
 * report supported it").
 */
export function withSpeaker(
  words: string,
  { cue, spans, speakers, text: told }: Claim,
  parts: Parts,
  isNaming: (cue: string) => boolean = never,
): string {
  const [mention, first] = [speakers[0]?.mention ?? null, spans[0]];
  if (cue === null || first === undefined || cue.part !== first.part || !told.startsWith(words)) return words;
  const whole = partOf(parts, cue.part);
  const verb = cue.start === first.start ? "" : whole.slice(cue.start, first.start);
  if (cue.start !== first.start && !(verb.trim() === cue.text && isNaming(cue.text))) return words;
  const text = verb + words;
  if (mention === null || mention.part !== cue.part || mention.end > cue.start) return text;
  const who = whole.slice(mention.start, mention.end);
  const between = whole.slice(mention.end, cue.start);
  if (who.length > longest || standsForOne.test(who) || !leadsOn.test(between)) return text;
  if (!opens.test(whole.slice(Math.max(0, mention.start - lookedAt), mention.start))) return text;
  if (gerund.test(cue.text) && !progressive.test(between)) return text;
  return whole.slice(mention.start, cue.start) + text;
}
const never = () => false;

/** Whether a cue's verb says what something is called or likened to, and never that something is so. */
export function isNamingVerb(cue: string, read: (text: string) => Wording): boolean {
  const frames = reportingVerbs.get(read(cue).words[0]?.lexeme.lemma ?? "")?.frames;
  return frames?.has("naming") === true && !frames.has("clause");
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

import { nameKey } from "../../claims/names/name-key.ts";
import { partOf, type Span } from "../../text/span.ts";
import { isPhrase, tells } from "../clauses/telling.ts";
import { wholeSentence } from "../clauses/whole-sentence.ts";
import { isShownWhole } from "../propositions/is-shown-whole.ts";
import type { Proposition } from "../propositions/propositions.ts";
import { isInPost } from "../sources/posts.ts";
import { isMedium } from "../sources/speakers.ts";
import type { Tellings } from "./drift.ts";
import { tellsPlan } from "./modality-drift.ts";
import { tellingCues } from "./tables/cue-forces.ts";
import { forceOf } from "./verb-drift.ts";

/**
 * How what one outlet gives to a speaker came to be another's own statement; null where it did not. Only an outlet that
 * gives it to nobody anywhere in the row states it itself, and only what was said as a fact can be stated as one. Whoever is
 * quoted, or whose people are, does not take over his own words: a company's report of its own.
 */
export function voiceDrift({ from, to, ofFrom, ofTo }: Tellings): string | null {
  if (isShownWhole(from) || isShownWhole(to)) return null;
  if (!isGiven(from) || !isStated(to) || !isAsSure(from, to) || speaksFor(from, to)) return null;
  if (ofFrom.some(({ claim }) => claim.voice === "own") || ofTo.some(({ claim }) => claim.voice !== "own")) return null;
  return "given to a speaker in one, stated by the outlet itself in the other";
}

/** Whether a speaker's words are given as words, not as what was done with them ("accused them"), nor passed on from a medium. */
function isGiven({ claim, wording, article }: Proposition): boolean {
  const { cue, spans, speakers } = claim;
  if (cue === null || speakers.length === 0 || (cue.kind !== "speech" && cue.kind !== "writing")) return false;
  if (forceOf(claim) === null && !tellingCues.test(cue.text)) return false;
  if (claim.type !== "direct" && spans.some((span) => overlaps(span, cue))) return false;
  for (const { name, mention } of speakers)
    if (
      isMedium.test(name ?? (mention === null ? "" : partOf(article, mention.part).slice(mention.start, mention.end)))
    )
      return false;
  // A quotation that swallowed what stands between its parts holds more than the speaker's words.
  if (claim.quoted.length > 0 && givesWithin.test(claim.text)) return false;
  return tells({ wording }) && !isPhrase({ wording });
}
const givesWithin = /\b(?:said|told)\b/iu;

/** Whether who is quoted is the other report's outlet, or named as one of its people ("Navarre engineer Ann Miller"). */
function speaksFor({ claim }: Proposition, { article }: Proposition): boolean {
  const outlet = nameKey(article.outlet?.name ?? "");
  if (outlet === "") return false;
  return claim.speakers.some(
    ({ name, role }) => nameKey(name ?? "") === outlet || ` ${nameKey(role ?? "")} `.includes(` ${outlet} `),
  );
}

const overlaps = (a: Span, b: Span) => a.part === b.part && a.start < b.end && b.start < a.end;

/** Whether both tell it as a fact or both as a plan; what a possibility became is told by its modality. */
function isAsSure({ claim: a, wording: x }: Proposition, { claim: b, wording: y }: Proposition): boolean {
  if (tellsPlan(x) !== tellsPlan(y)) return false;
  return a.modality === b.modality || a.type === "direct" || (a.modality === "possible" && b.modality === "asserted");
}

/** Whether an outlet says it in its own name: no post that it shows, nothing that its sentence gives to somebody after all. */
function isStated({ claim, article, wording }: Proposition): boolean {
  if (claim.voice !== "own" || claim.quoted.length > 0 || !tells({ wording })) return false;
  const span = claim.spans[0]!;
  if (inFirstPerson.test(wording.text) || isInPost(article, span) || isInMarks(article, span)) return false;
  return (
    !attributes.test(sentenceOf(article, span)) && !giver.test(wording.text) && !givenBehind.test(behind(article, span))
  );
}

/** Whether a quotation is open where a passage begins in its line, as where its first words are another claim. */
function isInMarks(article: Proposition["article"], { part, start }: Span): boolean {
  const text = partOf(article, part);
  if (mark.test(text.slice(Math.max(0, start - 1), start + 1))) return true;
  const line = text.slice(Math.max(text.lastIndexOf("\n", start - 1) + 1, start - longestLine), start + 1);
  return (line.match(straight)?.length ?? 0) % 2 === 1 || line.lastIndexOf("“") > line.lastIndexOf("”");
}
/** UTF-16 units of a line that are looked at. */
const longestLine = 2000;
const straight = /"/g;
const mark = /["'“‘`«]$|^["“‘`«]/u;

/** "Lawyer: she has checked in" */
const giver = /^\p{Lu}[\p{L}.'’ ]{2,40}:\s/u;

/** What follows a passage and a stop: "…, Const. Ann Bell said." */
const behind = (article: Proposition["article"], { part, end }: Span) => partOf(article, part).slice(end, end + 60);
const givenBehind =
  /^[,.'’"”\s]{1,4}(?:\p{L}[\p{L}.'’]*\s){0,4}(?:said|says|added|explain(?:ed|s)|told\s[^.]{1,30})[.,]/iu;

function sentenceOf(article: Proposition["article"], span: Span): string {
  const { part, start, end } = wholeSentence(article, span);
  return partOf(article, part).slice(start, end);
}

/** No report speaks of itself so; what it shows of others does. */
const inFirstPerson = /(?<![\p{L}'’])(?:I|[Ww]e|[Mm]y|me|[Oo]ur|us)(?![\p{L}.])/u;

/** What gives a sentence to others, or says that it is not sure. */
const attributes =
  /\b(?:sa(?:y|id|ys|ying)|t(?:old|ells?)|according|claim(?:s|ed|ing)?|reported(?:ly)?|reports?|alleg\p{L}*|believed|thought|understood|apparently|supposedly|purported\p{L}*|seem(?:s|ed)?|appear(?:s|ed)?|suspect\p{L}*|emerged|confirm\p{L}*|announc\p{L}*|show(?:s|ed|n)|accus\p{L}*|expected|tweet(?:s|ed)?|wrote|admit\p{L}*|explain\p{L}*|(?:re)?iterat\p{L}*|added|noted|know|knew|unknown)\b/iu;

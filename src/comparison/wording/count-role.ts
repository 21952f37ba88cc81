import type { Senses } from "../../text/senses/senses.ts";
import { peopleByHappening, peopleWords } from "../tables/measures.ts";
import { isKnown } from "./is-known.ts";
import type { PlacedQuantity } from "./quantities.ts";

/**
 * What a number counts beside others: "20 people, four of whom …" is a part of another number, "five more" an addition to
 * one, "the 21 girls" known before; "up from nine", "from 23 to 31", "revising its estimate of 23": nine and
 * 23 are what was counted formerly; "five months after the verdict" is an offset.
 */
export type CountRole = "whole" | "part" | "addition" | "known" | "former" | "offset";

const partitive = /\b(?:of (?:which|whom|them|these|those),?|including|among (?:which|whom|them|these|those),?)\s*$/iu;
const partitiveWithin = /\bof (?:the|them|these|those|its|his|her|their)\b(?!\s\p{L}+['’]s\b)/iu;
const former =
  /\b(?:up|down) from (?:an earlier |an initial |the )?$|\b(?:compared (?:with|to)|previously|as against) $|\b(?:earlier|initial|previous|preliminary) (?:figure|toll|estimate|count|number|total|tally) of (?:about |around |some )?$|\b(?:revis|rais|rectif|correct|replac|lower|lift)ing (?:its|their|his|her|the|an?) (?:\p{L}+ )?(?:figure|toll|estimate|count|number|total|tally|forecast|projection) of (?:about |around |some )?$|\b(?:earlier|previously|initially|first|originally) (?:put|reported|estimated|given|spoken|talked) (?:\p{L}+ ){0,3}(?:at|as|of) (?:about |around |some )?$/iu;
/** "More than the $300,000 that he spoke of", "instead of the 40 first reported". */
const thanFormer = /\b(?:(?:more|less|fewer|higher|lower) than|instead of|rather than) (?:the|its|his|her|their) $/iu;
const formerlyTold =
  /^(?: \p{L}+)? (?:(?:that |which )?(?:it|he|she|they|\p{Lu}[\p{L}-]+)(?: had| has)?(?: first| earlier| previously| initially| originally)? (?:spoken?|said|reported|given|gave|announced|told|estimated|stated|claimed|mentioned)|(?:that |which )?(?:had been |was |were )?(?:(?:first|earlier|previously|initially|originally) \p{L}+ed|given earlier|first (?:given|told)))\b/u;
const fromBefore = /\bfrom $/iu;
/** "Climbed to 1,520 from 1,450". */
const fromBehindTo =
  /\bto (?:about |around |some |nearly |over )?[\p{N}\p{Sc}]\S*(?:\s(?:%|[\p{L}-]+)){0,2},? from (?:about |around |some )?$/u;
const toBehind = /^(?:\s[\p{L}-]+){0,2}\sto\s(?:about\s|around\s|some\s)?[\p{N}\p{Sc}]/u;
const whole = /\b(?:all|both)\s*$/iu;
export const partitiveAfter = /^\s*of (?:which|whom|them|these|those)\b/iu;
const additive = /\b(?:another|additional|further|other)\s*$/iu;
const additiveWithin =
  /^(?:over\s|about\s|around\s)?\S+\s(?:million\s|billion\s)?(?:more|others?|additional|further|new)\b(?!\s+than)/iu;

const longestLead = 64;

/** A number's role by the words around it. */
export function roleOf(
  text: string,
  { start, end, text: own, unit }: PlacedQuantity,
  senses: Senses | null = null,
): CountRole {
  const before = text.slice(Math.max(0, start - longestLead), start);
  if (senses !== null) return foreignRole(senses, before, own, text.slice(end, end + longestBehind));
  if (
    former.test(before) ||
    fromBehindTo.test(before) ||
    (thanFormer.test(before) && formerlyTold.test(text.slice(end, end + longestLead))) ||
    (fromBefore.test(before) && toBehind.test(text.slice(end, end + 16)))
  )
    return "former";
  const isPart = partitiveWithin.test(own) && !(ofOwner.test(own) && unit !== null && !isOfPeople(unit));
  if (partitive.test(before) || partitiveAfter.test(text.slice(end, end + 10)) || isPart) return "part";
  if (additive.test(before) || additiveWithin.test(`${own} ${text.slice(end, end + 8)}`)) return "addition";
  return whole.test(before) || isKnown(text, start) ? "known" : "whole";
}

/** "Closed 43 of its shops" counts all that it closed; of people the owner's are easily some. */
const ofOwner = /\bof (?:its|his|her|their)\b/iu;
const isOfPeople = (unit: string) => peopleWords.has(unit) || peopleByHappening.has(unit);

const longestBehind = 24;

function foreignRole(senses: Senses, before: string, own: string, behind: string): CountRole {
  if (senses.former.test(before) || senses.leadsOn(before, behind)) return "former";
  if (senses.part.test(before) || senses.partBehind.test(behind)) return "part";
  const adds = isBesideOthers(senses, before, own) || senses.additionBehind.test(`${own}${behind}`);
  return adds ? "addition" : "whole";
}

/** "Otras 34 personas", "cinq autres personnes", "quatre autres": so many beside those that were told before. */
export const isBesideOthers = ({ addition }: Senses, before: string, own: string): boolean =>
  addition.test(before) || addition.test(own) || addition.test(own.replace(ownUnit, ""));
const ownUnit = /\S+$/u;

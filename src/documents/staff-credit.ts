import { creditLinesIn } from "./credit-lines.ts";

const longest = 320;
const opening = /^[([]?(?:additional )?(?:reporting|writing|editing|reported|written|edited|compiled) by\s/iu;
/** Agencies and papers in a credit tell where a report comes from: such a line belongs to its evidence. */
const ofOthers =
  /\b(?:Reuters|AP|AFP|UPI|PA|DPA|EFE|ANSA|TASS|Tass|Xinhua|Sputnik|Kyodo|Bloomberg|Anadolu|PTI|IANS|Interfax|Yonhap|AAP|Agence|Associated|Press|Agency|News|Times|Post|agencies)\b|©/u;

/** Whether a line names who of the house reported, wrote and edited, and nothing else: "(Reporting by Ann Onym; editing by Tom Reed)". */
export function isStaffCredit(text: string): boolean {
  if (text.length > longest || !opening.test(text) || ofOthers.test(text)) return false;
  const [found] = creditLinesIn(text);
  return found !== undefined && found.end - found.start >= text.trimEnd().replace(/\.$/u, "").length;
}

const shouted = /^(?:\p{Lu}[\p{Lu}\p{M}.’'-]*\s){1,3}\p{Lu}[\p{Lu}\p{M}.’'-]+$/u;
const part = /[\p{Lu}\p{M}]+/gu;
/** An agency, broadcaster or paper is called by its letters. */
const letters =
  /(?:^|\s)(?:AFP|AP|UPI|BBC|CNN|NBC|ABC|CBS|CBC|PA|EFE|DPA|APA|ANSA|TASS|AAP|IANS|ANI|PTI|RT|DW|EU|UK|US|USA)(?:\s|$)/u;
/** Numerals and titles behind a name. */
const behindName = /^(?:II|III|IV|MP|MEP|QC|KC|PHD)$/u;
const vowel = /[AEIOUYÀ-ÖØ-Ý]/u;
const small = /^(?:de|da|do|dos|del|di|van|von|der|den|la|le|el|al|bin)$/u;

/** "ANN O'NEIL-ROSS" as it would stand in a sentence; names that are not in capitals throughout stay as they are. */
export function inSmallLetters(name: string): string {
  if (!shouted.test(name) || letters.test(name)) return name;
  const words = name.split(" ");
  const kept = (word: string, at: number): boolean => at > 0 && behindName.test(word);
  if (
    words.some(
      (word, at) => !kept(word, at) && word.length > 2 && !word.includes(".") && !vowel.test(word.normalize("NFD")),
    )
  )
    return name;
  return words
    .map((word, at) => {
      if (kept(word, at)) return word;
      const lower = word.toLowerCase();
      if (at > 0 && at < words.length - 1 && small.test(lower)) return lower;
      return word.replace(part, (run) => run.slice(0, 1) + run.slice(1).toLowerCase()).replace(/^Mc\p{Ll}/u, recapital);
    })
    .join(" ");
}

/** "McDonald" */
const recapital = (start: string): string => start.slice(0, -1) + start.slice(-1).toUpperCase();

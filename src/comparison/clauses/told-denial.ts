/** "The minister denied that he took bribes", "denied taking bribes": who denies, and what, as it would be said. */
const denial =
  /^(?<who>[^,;:]{1,80}?)\s(?:(?:has|have|had|also|again|repeatedly|flatly|strongly|categorically)\s){0,2}den(?:y|ies|ied|ying)\s(?<what>that\s\S.*|\p{L}+ing\s.*)$/su;
const undenied = /(?:\b(?:not|never|no|cannot|hardly)|n['’]t)\b/iu;

/**
 * What a text tells that somebody denies, as a sentence by itself; null where it tells no denial, or tells that there is
 * none ("never denied that").
 */
export function deniedIn(text: string): string | null {
  const { who, what } = denial.exec(text)?.groups ?? {};
  if (who === undefined || what === undefined || undenied.test(who)) return null;
  return what.startsWith("that ") ? what.slice("that ".length) : `${who} ${what}`;
}

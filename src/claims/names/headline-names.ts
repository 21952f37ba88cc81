import type { Annotation } from "../../text/annotate.ts";
import { nameKey } from "./name-key.ts";
import type { NameMention } from "./names.ts";
import { isTitleCase } from "./title-case.ts";

/** Names of running text, by key: whole ones, and the words that stand in them. */
interface Known {
  readonly names: ReadonlyMap<string, NameMention>;
  /** Made where it is asked for: most headlines name somebody in full. */
  readonly words: () => ReadonlyMap<string, NameMention>;
}

/**
 * Cuts a name that stands in a line of capitals to what running text names so: of "Ann Miller Slams Plan" only "Ann
 * Miller", of "Miller Willing" only "Miller". A name that running text does not know stays as it is.
 * @param passages each with its names; the answer has the same order
 */
export function cutHeadlines(
  passages: readonly (readonly [Annotation, readonly NameMention[]])[],
): readonly (readonly NameMention[])[] {
  const titled = passages.map(([annotation, names]) => names.map(titledTest(annotation)));
  const cutting = passages.map(([, names], index) => names.map((name, at) => titled[index]![at]! || isShouted(name)));
  if (!cutting.some((flags) => flags.includes(true))) return passages.map(([, names]) => names);
  const known = namesOfText(passages.map(([, names], index) => names.filter((_, at) => !titled[index]![at])));
  return passages.map(([, names], index) => {
    const flags = cutting[index]!;
    return flags.includes(true) ? names.map((name, at) => (flags[at] ? cut(name, known) : name)) : names;
  });
}

/** "MILLER: …", "ANN MILLER TOLD …": a name in capitals, which may be one that running text writes otherwise. */
function isShouted({ text }: NameMention): boolean {
  return text.length >= shortestShout && text === text.toUpperCase();
}
/** UTF-16 units; what is shorter is as often an acronym. */
const shortestShout = 4;

/** Whether a name stands in a sentence that capitalises all words of weight; to be asked in the order of the text. */
function titledTest({ tokens, sentences }: Annotation): (name: NameMention) => boolean {
  let at = 0;
  let asked = -1;
  let titled = false;
  return ({ start, text }) => {
    if (!text.includes(" ")) return false;
    while (at < sentences.length - 1 && sentences[at]!.end <= start) at++;
    if (asked !== at) {
      const { first, last } = sentences[at]!;
      // No headline ends with a full stop.
      titled = tokens[last - 1]!.text !== "." && isTitleCase(tokens, first, last);
      asked = at;
    }
    return titled;
  };
}

function namesOfText(texts: readonly (readonly NameMention[])[]): Known {
  const names = new Map<string, NameMention>();
  for (const text of texts)
    for (const name of text) if (!names.has(name.key) || isShouted(names.get(name.key)!)) names.set(name.key, name);
  let words: Map<string, NameMention> | undefined;
  return {
    names,
    words: () => {
      if (words) return words;
      words = new Map();
      for (const name of names.values()) {
        if (name.kind === "place" || name.kind === "organisation" || isShouted(name)) continue;
        for (const word of name.key.split(" ")) if (!words.has(word)) words.set(word, name);
      }
      return words;
    },
  };
}

/** The longest run of a name's words, from its first on, that is known. */
function cut(name: NameMention, { names, words }: Known): NameMention {
  const same = names.get(name.key);
  if (same && !isShouted(name)) return name;
  const known = isShouted(name) ? (same && !isShouted(same) ? same : words().get(name.key)) : undefined;
  if (known) return { ...name, text: known.text, kind: known.kind };
  for (let end = name.text.lastIndexOf(" "); end > 0; end = name.text.lastIndexOf(" ", end - 1)) {
    const text = name.text.slice(0, end);
    const key = nameKey(text);
    const same = names.get(key) ?? (text.includes(" ") ? undefined : words().get(key));
    if (same) return { ...name, text, key, end: name.start + end, kind: same.kind };
  }
  return name;
}

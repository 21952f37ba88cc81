/**
 * Whether a word in Latin letters and one in Cyrillic ones are one name, written as each language hears it: "Trump" and
 * "Трамп", "Macron" and "Макрон". Consonants are held against each other by the ways in which either script gives them
 * (as English, German, French and the Slavic languages are transcribed), vowels only where little else is left.
 * @param latin in lower case, without accents
 * @param cyrillic in lower case, with or without its case's ending
 */
export function soundAlike(latin: string, cyrillic: string): boolean {
  if (latin.length > longest || cyrillic.length > longest) return false;
  const heard = cyrillicSounds(cyrillic);
  const ways = latinSounds(latin);
  if (heard.consonants.length < fewest) return false;
  if (heard.consonants.length <= few && !areNearVowels(latin, heard.vowel)) return false;
  return canBe(ways, heard.consonants);
}

/** UTF-16 units. */
const longest = 30;
/** Names of fewer consonants are told by nothing; of so many, by their first vowel too. */
const [fewest, few] = [2, 3];

/**
 * Sounds that scripts mix: k; g and h ("Hamburg", "Гамбург"); s, z and ts; sh, ch, zh and j; the others as they are. A name
 * in sounds is a string of such letters.
 */
const cyrillicLetters: ReadonlyMap<string, string> = new Map(
  Object.entries({
    б: "b",
    в: "v",
    г: "h",
    ґ: "h",
    д: "d",
    ж: "x",
    з: "s",
    к: "k",
    л: "l",
    м: "m",
    н: "n",
    п: "p",
    р: "r",
    с: "s",
    т: "t",
    ф: "f",
    х: "h",
    ц: "s",
    ч: "x",
    ш: "x",
    щ: "x",
    џ: "x",
    љ: "l",
    њ: "n",
    ћ: "x",
    ђ: "x",
    ј: "",
  }),
);
const cyrillicVowels: ReadonlyMap<string, string> = new Map(
  Object.entries({
    а: "a",
    я: "a",
    е: "e",
    э: "e",
    ё: "o",
    є: "e",
    и: "i",
    ы: "i",
    і: "i",
    ї: "i",
    о: "o",
    у: "u",
    ю: "u",
  }),
);

function cyrillicSounds(word: string): { readonly consonants: string; readonly vowel: string | null } {
  let [consonants, vowel, last]: [string, string | null, string] = ["", null, ""];
  const letters = word.replaceAll("дж", "ж").replaceAll("тс", "ц");
  for (let at = 0; at < letters.length; at++) {
    const sound = at === 0 && opensWithW.test(letters) ? "w" : (cyrillicLetters.get(letters[at]!) ?? "");
    if (sound === "") vowel ??= vowelAt(letters, at);
    // Doubled ones are heard once.
    if (sound !== last) consonants += sound;
    last = sound;
  }
  return { consonants, vowel };
}
/** "Уильям". */
const opensWithW = /^у[аеиоэя]/u;

/** A vowel, or two that are one: "A" for "ай", "E" for "эй", "U" for "ау" and "оу". */
function vowelAt(word: string, at: number): string | null {
  const two = diphthongs.get(word.slice(at, at + 2));
  return two ?? cyrillicVowels.get(word[at]!) ?? null;
}
const diphthongs: ReadonlyMap<string, string> = new Map(
  Object.entries({ ай: "A", эй: "E", ей: "E", ау: "U", оу: "U" }),
);

/** What letters may sound like, the longest first; "" where they may be silent. */
const latinLetters: readonly (readonly [RegExp, readonly string[]])[] = (
  [
    ["tsch|tch|dsch", ["x"]],
    ["sch", ["x", "sk"]],
    ["sh|zh|dj|dzh|cz|cs|sz", ["x", "s"]],
    ["ch", ["x", "k", "h"]],
    ["kh", ["h", "k"]],
    ["gh", ["h", "", "f"]],
    ["ph", ["f"]],
    ["th", ["t", "s", "f"]],
    ["ck|cq|qu?", ["k", "kv"]],
    ["dt", ["t"]],
    ["tz|ts", ["s"]],
    ["x", ["ks", "s", "h"]],
    ["c(?=[eiy])", ["s", "x"]],
    ["c", ["k"]],
    ["g(?=[eiy])", ["h", "x"]],
    ["g", ["h"]],
    ["j", ["x", "", "h"]],
    ["h", ["", "h"]],
    ["w", ["v", "w", ""]],
    ["v", ["v", "f"]],
    ["s|z", ["s", "x"]],
    ["[bdfklmnprt]", []],
    ["[^a-z]|[aeiouy]", [""]],
  ] as const
).map(([letters, sounds]) => [new RegExp(letters, "uy"), sounds]);

/** In order, what each letter or group of letters may sound like; doubled ones once. */
function latinSounds(word: string): readonly (readonly string[])[] {
  const found: (readonly string[])[] = [];
  for (let at = 0; at < word.length; ) {
    const [size, sounds] = soundAt(word, at);
    if (size === 1 && word[at] === word[at - 1]) {
      at++;
      continue;
    }
    found.push(sounds);
    at += size;
  }
  return found;
}

function soundAt(word: string, at: number): readonly [number, readonly string[]] {
  for (const [letters, sounds] of latinLetters) {
    letters.lastIndex = at;
    const [text] = letters.exec(word) ?? [];
    if (text !== undefined) return [text.length, sounds.length === 0 ? [text] : sounds];
  }
  return [1, [""]];
}

/** Whether some way of reading a name gives just these sounds; the places that can be reached are kept, letter by letter. */
function canBe(ways: readonly (readonly string[])[], sounds: string): boolean {
  let reached = new Set([0]);
  for (const options of ways) {
    const next = new Set<number>();
    // A sound that two letters in a row give is heard once.
    for (const at of reached)
      for (const option of options)
        if (sounds.startsWith(option, at)) next.add(at + option.length);
        else if (option !== "" && sounds[at - 1] === option) next.add(at);
    reached = next;
  }
  return reached.has(sounds.length);
}

/** What a vowel of Latin letters may be heard as; groups of them and y as anything. */
const vowels: Readonly<Record<string, string>> = { a: "aeoEA", e: "eE", i: "ieA", o: "oaU", u: "uaU" };

function areNearVowels(latin: string, vowel: string | null): boolean {
  const [group] = /[aeiouy]+/u.exec(latin) ?? [];
  return vowel === null || group === undefined || group.length > 1 || (vowels[group]?.includes(vowel) ?? true);
}

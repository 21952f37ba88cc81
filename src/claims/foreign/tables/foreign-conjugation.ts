import type { Cue } from "../../claim.ts";

/**
 * What a reporting verb may take for its content: a clause with or without "that" and a quotation, a quotation alone,
 * an infinitive, a noun ("anunció el cierre") or one behind a preposition ("informó de la detención"), a name ("calificó de
 * «error»").
 */
export type ForeignFrame = "clause" | "quotation" | "infinitive" | "object" | "about" | "naming";

export type VerbForm = "finite" | "participle" | "gerund" | "infinitive";

/** One form of a reporting verb. */
export interface VerbWord {
  readonly form: VerbForm;
  readonly frames: ReadonlySet<ForeignFrame>;
  readonly kind: Cue["kind"];
  readonly denies: boolean;
  /** Whether what it brings is still to come: always, "exige la retirada", or as an infinitive, "espera abrir". */
  readonly ahead: "always" | "infinitive" | null;
  /** Words that follow the first at once: "cho" – "biết". */
  readonly rest: readonly string[];
  /** A particle that must close the clause: "kündigte … an"; null where there is none. */
  readonly particle: string | null;
}

/** Forms by their first word, lower case. */
export type VerbIndex = Pick<ReadonlyMap<string, readonly VerbWord[]>, "get" | "has">;

/** Letters for what a row of verbs takes (c, q, i, o, a, n), that they deny (d), think (t), write (w), look ahead (p, f). */
type Traits = string;
/** How a stem is inflected. */
type Paradigm = Readonly<Partial<Record<VerbForm, readonly string[]>>>;

const frameLetters: Readonly<Record<string, ForeignFrame>> = {
  c: "clause",
  q: "quotation",
  i: "infinitive",
  o: "object",
  a: "about",
  n: "naming",
};

const endings = (list: string): readonly string[] => list.split(" ").map((one) => (one === "-" ? "" : one));

/** Regular verbs, by the ending of the infinitive. */
const paradigms: Readonly<Record<string, Paradigm>> = {
  "es-ar": {
    finite: endings("a an ó aron aba aban ará arán"),
    participle: endings("ado"),
    gerund: endings("ando"),
    infinitive: endings("ar"),
  },
  "es-ir": {
    finite: endings("e en ió ieron ía ían irá irán"),
    participle: endings("ido"),
    gerund: endings("iendo"),
    infinitive: endings("ir"),
  },
  "pt-ar": {
    finite: endings("a am ou aram ava avam ará arão"),
    participle: endings("ado"),
    gerund: endings("ando"),
    infinitive: endings("ar"),
  },
  "pt-er": {
    finite: endings("e em eu eram ia iam"),
    participle: endings("ido"),
    gerund: endings("endo"),
    infinitive: endings("er"),
  },
  "pt-ir": {
    finite: endings("e em iu iram ia iam"),
    participle: endings("ido"),
    gerund: endings("indo"),
    infinitive: endings("ir"),
  },
  "fr-er": {
    finite: endings("e ent ait aient"),
    participle: endings("é"),
    gerund: endings("ant"),
    infinitive: endings("er"),
  },
  "it-are": {
    finite: endings("a ano ava avano ò arono erà eranno"),
    participle: endings("ato ata ati ate"),
    gerund: endings("ando"),
    infinitive: endings("are"),
  },
  "it-ire": {
    finite: endings("isce iscono iva ivano ì irono irà iranno"),
    participle: endings("ito ita iti ite"),
    gerund: endings("endo"),
    infinitive: endings("ire"),
  },
  /** The past in -л, with its gerund. */
  "ru-л": { finite: endings("л ла ло ли"), gerund: endings("в") },
  "ru-лся": { finite: endings("лся лась лось лись"), gerund: endings("вшись") },
  "ru-ет": { finite: endings("ет ют"), gerund: endings("я") },
  "ru-ит": { finite: endings("ит ят"), gerund: endings("я") },
  /** The same in Ukrainian: "сказав", with its gerund and the impersonal of the present. */
  "uk-в": { finite: endings("в ла ло ли"), gerund: endings("вши") },
  "uk-вся": { finite: endings("вся всь лася лась лося лось лися лись"), gerund: endings("вшись") },
  "uk-є": { finite: endings("є ють"), gerund: endings("ючи") },
  "uk-ить": { finite: endings("ить ять"), gerund: endings("ячи") },
  "de-en": { finite: endings("t te ten en") },
  "de-eten": { finite: endings("et ete eten en"), participle: endings("et") },
  /** Verbs that make their participle without "ge-": "erklärt". */
  "de-t": { finite: endings("t te ten en"), participle: endings("t") },
};

/** What `formsOf` makes of rows, when the first word is looked up: most threads never meet most languages. */
export function conjugate(rows: string): VerbIndex {
  let made: VerbIndex | undefined;
  const index = () => (made ??= formsOf(rows));
  return { get: (word) => index().get(word), has: (word) => index().has(word) };
}

/**
 * Rows of "traits paradigm: stems", "traits form: words" or "traits: phrases, with commas" to an index of their forms.
 * German stems with a stroke ("kündig|an") are separable.
 */
function formsOf(rows: string): VerbIndex {
  const index = new Map<string, VerbWord[]>();
  for (const row of rows.split(/\n/)) {
    const [head, list] = row.split(":").map((part) => part.trim());
    if (!head || !list) continue;
    const [traits, paradigm] = head.split(" ") as [Traits, string | undefined];
    const make = (phrase: string, form: VerbForm, particle: string | null = null) => {
      const [first, ...rest] = phrase.split(" ");
      const frames = new Set([...traits].map((letter) => frameLetters[letter]).filter((one) => one !== undefined));
      const kind = traits.includes("t") ? "thought" : traits.includes("w") ? "writing" : "speech";
      const word: VerbWord = {
        form,
        frames,
        kind,
        denies: traits.includes("d"),
        ahead: aheadOf(traits),
        rest,
        particle,
      };
      const known = index.get(first!);
      if (known) known.push(word);
      else index.set(first!, [word]);
      // "Hiess es": in Switzerland.
      if (phrase.includes("ß")) make(phrase.replaceAll("ß", "ss"), form, particle);
    };
    if (paradigm === undefined) for (const phrase of list.split(",")) make(phrase.trim(), "finite");
    else if (!paradigm.includes("-"))
      for (const word of list.split(" ")) inflectGiven(word.replaceAll("_", " "), paradigm as VerbForm, make);
    else for (const stem of list.split(" ")) inflect(stem, paradigm, make);
  }
  for (const words of index.values()) words.sort((a, b) => b.rest.length - a.rest.length);
  return index;
}

const aheadOf = (traits: Traits): VerbWord["ahead"] =>
  traits.includes("p") ? "always" : traits.includes("f") ? "infinitive" : null;

type Make = (phrase: string, form: VerbForm, particle?: string | null) => void;

/** A form as it stands; "warf|vor" is parted and "vorwarf" is not. */
function inflectGiven(word: string, form: VerbForm, make: Make): void {
  const [stem, particle] = word.split("|");
  make(stem!, form, particle ?? null);
  if (particle !== undefined) make(particle + stem!, form);
}

function inflect(stem: string, name: string, make: Make): void {
  const [root, particle] = stem.split("|") as [string, string | undefined];
  for (const [form, list] of Object.entries(paradigms[name]!) as [VerbForm, readonly string[]][]) {
    for (const ending of list)
      inflectGiven(
        (name === "fr-er" ? softened(root, ending) : root) +
          ending +
          (particle && form === "finite" ? `|${particle}` : ""),
        form,
        make,
      );
  }
  // "gesagt", but "kritisiert", "begrüßt"
  const plain = particle === undefined && withoutGe.test(root);
  if (name === "de-en") make(plain ? `${root}t` : `${particle ?? ""}ge${root}t`, "participle");
}
/** "Jugeant", "annonçait": what keeps a French stem's sound before -a. */
const softened = (root: string, ending: string): string =>
  !ending.startsWith("a") ? root : root.endsWith("g") ? `${root}e` : root.replace(/c$/, "ç");
const withoutGe = /ier$|^(?:be|ver|er|ent|zer|miss)/u;

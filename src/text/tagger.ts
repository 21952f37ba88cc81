import { createRequire } from "node:module";
import type { Model, WinkMethods } from "wink-nlp";

/** What the model has numbers for: first the values that ship with it, then those that it met in texts. */
interface Vocabulary {
  readonly list: readonly string[];
  hash: Record<string, number>;
}

/** wink-nlp's memory of words, shared by all documents that one engine reads. */
interface WordMemory {
  add(word: string, category: number): number;
  lookup(word: string): readonly number[] | null;
  intrinsicSize(): number;
}

/** One thing that is kept with a new word. */
type Feature = (word: string, category: number, memory: WordMemory) => unknown;

/** The parts of wink-nlp's model that are led past its memory. */
interface ShippedModel extends Model {
  core(): { readonly features: Readonly<Record<string, Vocabulary>> };
  metaCER(): unknown;
  featureFn(config: unknown): Record<string, Feature>;
}

interface Engine {
  readonly nlp: WinkMethods;
  readonly words: Vocabulary;
}

/** An engine that knows so many words is replaced: its memory only grows. A new one takes about 0.1 s. */
const maxWords = 400_000;

// wink-nlp and its model are CommonJS and load in about 0.3 s, once a thread.
const require = createRequire(import.meta.url);
let engine: Engine | undefined;
let entities: unknown;

/**
 * wink-nlp's English tokenizer, sentence splitter and tagger, in which a text is read alike whatever was read before.
 * By itself wink-nlp takes each word that it met for one of its own: once it has seen "Miller's." at a sentence's end,
 * no later "Miller's" is split from its possessive, and a word keeps the tag that its first place gave it.
 */
export function tagger(): WinkMethods {
  if (engine === undefined || engine.words.list.length > maxWords) engine = start();
  return engine.nlp;
}

function start(): Engine {
  const shipped = require("wink-eng-lite-web-model") as ShippedModel;
  const core = shipped.core();
  // The model writes these patterns as JSON of JSON at each start; they serve entities that nobody here asks for.
  entities ??= shipped.metaCER();
  const words = core.features.lexeme!;
  const known = words.hash;
  const featureFn = (config: unknown) => featuresOf(shipped.featureFn(config), core.features, keepApart);
  const model = { ...shipped, core: () => core, metaCER: () => entities, featureFn };
  const nlp = (require("wink-nlp") as (model: Model, pipe: string[]) => WinkMethods)(model, ["sbd", "pos"]);
  // The tokenizer holds on to the words that ship; new ones go into tables of their own from the first one on.
  words.hash = Object.create(known) as Record<string, number>;
  nlp.readDoc(unknownWord);
  return { nlp, words };

  /** What is kept with a new word depends on the word and on how it was cut out: a table for each way. */
  function keepApart(memory: WordMemory): void {
    const { add } = memory;
    const tables: Record<string, number>[] = [];
    memory.add = (word, category) => {
      words.hash = tables[category] ??= Object.create(known) as Record<string, number>;
      return add(word, category);
    };
  }
}

/** Makes wink-nlp ask for a feature, and so hand out its memory. */
const unknownWord = "qxzzq";

/** The features of new words, none of which grows with the words or asks for other new words. */
function featuresOf(
  shipped: Record<string, Feature>,
  values: Readonly<Record<string, Vocabulary>>,
  onMemory: (memory: WordMemory) => void,
): Record<string, Feature> {
  // Shapes and affixes are numbered as they are met, past some thousands they overflow into the tags; nobody asks.
  const unasked = Object.fromEntries(["shape", "prefix", "suffix"].map((name) => [name, () => values[name]!.list[0]]));
  let shippedOnly: WordMemory | undefined;
  const pos: Feature = (word, category, memory) => {
    if (shippedOnly === undefined) {
      shippedOnly = { ...memory, lookup: (lower) => memory.lookup(lower) ?? [memory.intrinsicSize()] };
      onMemory(memory);
    }
    return shipped.pos!(word, category, shippedOnly);
  };
  return { ...shipped, ...unasked, pos };
}

import { createRequire } from "node:module";
import type { Model, PartOfSpeech, WinkMethods } from "wink-nlp";
import { type CuttingRules, rememberCuts } from "./chunk-cuts.ts";

/** A word as the tagger reads it at some place: one object for all places where it is read alike. */
export interface TaggedWord {
  /** As it stands in the text; white space is a word too. */
  readonly text: string;
  readonly lower: string;
  /** Lower case; the word itself where the model knows none. */
  readonly lemma: string;
  readonly pos: PartOfSpeech;
}

export interface TaggedText {
  readonly words: readonly TaggedWord[];
  /** First and last word of each, inclusive. */
  readonly sentences: readonly (readonly [first: number, last: number, ...more: unknown[]])[];
}

/** What the model has numbers for: first the values that ship with it, then those that it met in texts. */
interface Vocabulary {
  readonly list: readonly string[];
  hash: Record<string, number>;
}

/** wink-nlp's memory of words, shared by all documents that one engine reads. */
export interface WordMemory {
  add(word: string, category: number): number;
  /** One number of a word that ships, four of each part of a contraction; null for what does not ship. */
  lookup(word: string): readonly number[] | null;
  value(word: number): string;
  intrinsicSize(): number;
}

/** One thing that is kept with a new word. */
type Feature = (word: string, category: number, memory: WordMemory) => unknown;

/** A text as wink-nlp keeps it. */
interface RawText {
  /** Four numbers a token: word, what it is short for with the spaces before it, tag with lemma, negation. */
  readonly tokens: readonly number[];
  readonly sentences: TaggedText["sentences"];
  readonly cache: WordMemory;
}

/** How wink-nlp reads something of a token. */
type Its<Value> = (token: number, text: RawText, addons: unknown) => Value;

/** The parts of wink-nlp's model that are led past its memory, or that hand out what it keeps. */
interface ShippedModel extends Model {
  core(): CuttingRules & { readonly features: Readonly<Record<string, Vocabulary>> };
  pos(): { readonly setter: (text: RawText, ...rest: unknown[]) => void };
  featureFn(config: unknown): Record<string, Feature>;
}

interface Engine {
  readonly words: Vocabulary;
  read(text: string): TaggedText;
}

/** An engine that knows so many words is replaced: its memory only grows. A new one takes about 0.1 s. */
const maxWords = 400_000;
/** So many words with their tags are kept ready. */
const mostReady = 60_000;

/** Where the tag stands in a token's third number, and above what its second one names a contraction. */
const [tagShift, tagMask, lastOfSpaces] = [20, 0x3f, 0xffff];
const numbersOfToken = 4;

let engine: Engine | undefined;

/** wink-nlp reads these models whether they are asked for or not; entities, denials and sentiments are not, here. */
const emptyMachine = '[100,0,{"0":{}},{},{},{}]';
const unasked = {
  ner: () => ({ machines: [], transformers: [] }),
  negation: () => ({ machines: [emptyMachine] }),
  sa: () => ({ machines: [emptyMachine] }),
  metaCER: () => ({ machines: [], transformers: [] }),
};

/**
 * The words and sentences of a text by wink-nlp's English tokenizer, sentence splitter and tagger, in which a text is read
 * alike whatever was read before. By itself wink-nlp takes each word that it met for one of its own: once it has seen
 * "Miller's." at a sentence's end, no later "Miller's" is split from its possessive, and a word keeps the tag that its
 * first place gave it.
 */
export function tagWords(text: string): TaggedText {
  if (engine === undefined || engine.words.list.length > maxWords) engine = start();
  return engine.read(text);
}

function start(): Engine {
  const { nlp: wink, shipped, core } = load();
  const words = core.features.lexeme!;
  const known = words.hash;
  const featureFn = (config: unknown) => featuresOf(shipped.featureFn(config), core.features, leadPast);
  let raw: RawText | undefined;
  const pos = () => {
    const tags = shipped.pos();
    const setter: typeof tags.setter = (text, ...rest) => {
      tags.setter(text, ...rest);
      raw = text;
    };
    return { ...tags, setter };
  };
  const model = { ...shipped, ...unasked, core: () => core, pos, featureFn };
  const nlp = wink(model, ["sbd", "pos"]);
  // The tokenizer holds on to the words that ship; new ones go into tables of their own from the first one on.
  words.hash = Object.create(known) as Record<string, number>;
  nlp.readDoc(unknownWord);
  const wordOf = wordReader(nlp, shipped.addons);
  return {
    words,
    read(text) {
      nlp.readDoc(text);
      const { tokens, sentences } = raw!;
      const found: TaggedWord[] = [];
      for (let token = 0; token * numbersOfToken < tokens.length; token++) found.push(wordOf(raw!, token));
      return { words: found, sentences };
    },
  };

  function leadPast(memory: WordMemory): void {
    keepApart(memory);
    rememberCuts(core, memory);
  }

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

/**
 * wink-nlp, its model's parts and the model's core. They are CommonJS and load in about 0.3 s. The model's modules are
 * loaded anew for each engine and forgotten with what loaded them: they hold on to the core as it was read, which is
 * copied before it is used, 5 MB.
 */
function load() {
  const nlp = createRequire(import.meta.url)("wink-nlp") as (model: unknown, pipe: string[]) => WinkMethods;
  const require = createRequire(import.meta.url);
  const { core, ...shipped } = require(modelName) as ShippedModel;
  const read = core();
  for (const file of Object.keys(require.cache)) if (file.includes(modelName)) delete require.cache[file];
  return { nlp, shipped, core: read };
}
const modelName = "wink-eng-lite-web-model";

/** Reads a token; a word with a tag is made once, since its lemma depends on nothing else. */
function wordReader(nlp: WinkMethods, addons: unknown): (text: RawText, token: number) => TaggedWord {
  const its = nlp.its as unknown as {
    readonly value: Its<string>;
    readonly pos: Its<PartOfSpeech>;
    /** Unknown of a few words, "cannot" among them. */
    readonly lemma: Its<string | undefined>;
  };
  const ready = new Map<number, TaggedWord>();
  return (raw, token) => {
    const at = token * numbersOfToken;
    if (raw.tokens[at + 1]! > lastOfSpaces) return make(raw, token);
    const key = raw.tokens[at]! * (tagMask + 1) + ((raw.tokens[at + 2]! >>> tagShift) & tagMask);
    const known = ready.get(key);
    if (known !== undefined) return known;
    const word = make(raw, token);
    if (ready.size >= mostReady) ready.clear();
    ready.set(key, word);
    return word;
  };

  function make(raw: RawText, token: number): TaggedWord {
    const text = its.value(token, raw, addons);
    const lemma = its.lemma(token, raw, addons) ?? text;
    return { text, lower: text.toLowerCase(), lemma: lemma.toLowerCase(), pos: its.pos(token, raw, addons) };
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
  const fixed = Object.fromEntries(["shape", "prefix", "suffix"].map((name) => [name, () => values[name]!.list[0]]));
  let shippedOnly: WordMemory | undefined;
  const pos: Feature = (word, category, memory) => {
    if (shippedOnly === undefined) {
      const { lookup } = memory;
      shippedOnly = { ...memory, lookup: (lower) => lookup(lower) ?? [memory.intrinsicSize()] };
      onMemory(memory);
    }
    return shipped.pos!(word, category, shippedOnly);
  };
  return { ...shipped, ...fixed, pos };
}

import { othersFirst } from "./others-first.ts";

/** UTF-16 units of JSON that are made at a time: some milliseconds. */
const atATime = 256 * 1024;

/** A list, or an object by its entries, whose parts are made when they are written. */
export type Lazily<Part> = () => Iterable<Part>;
export interface LargeParts {
  readonly lists: Readonly<Record<string, Lazily<unknown>>>;
  readonly objects: Readonly<Record<string, Lazily<readonly [key: string, value: unknown]>>>;
}

/**
 * The bytes of `JSON.stringify`, made part by part: the whole of a large answer, as objects and as one string of two bytes
 * a unit, would take ten times what its bytes take, and hold up all others while it is made.
 *
 * @param content its large fields stand in it as anything; what they hold comes from `large`
 */
export async function jsonBytes(content: object, large: LargeParts): Promise<readonly Buffer[]> {
  const chunks: Buffer[] = [];
  let text = "";
  for (const piece of piecesOf(content, large)) {
    text += piece;
    if (text.length < atATime) continue;
    chunks.push(Buffer.from(text, "utf8"));
    text = "";
    await othersFirst();
  }
  chunks.push(Buffer.from(text, "utf8"));
  return chunks;
}

function* piecesOf(content: object, { lists, objects }: LargeParts): Generator<string> {
  let before = "{";
  for (const [key, value] of Object.entries(content)) {
    if (value === undefined) continue;
    yield `${before}${JSON.stringify(key)}:`;
    before = ",";
    const [list, entries] = [lists[key], objects[key]];
    if (list) yield* between("[", map(list(), JSON.stringify), "]");
    else if (entries)
      yield* between(
        "{",
        map(entries(), ([name, one]) => `${JSON.stringify(name)}:${JSON.stringify(one)}`),
        "}",
      );
    else yield JSON.stringify(value);
  }
  yield before === "{" ? "{}" : "}";
}

function* between(open: string, pieces: Iterable<string>, close: string): Generator<string> {
  let before = open;
  for (const piece of pieces) {
    yield before + piece;
    before = ",";
  }
  yield before === open ? open + close : close;
}

function* map<Part>(parts: Iterable<Part>, write: (part: Part) => string): Generator<string> {
  for (const part of parts) yield write(part);
}

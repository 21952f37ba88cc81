import { etagOf } from "./plugins/conditional.ts";

/** An answer as it leaves: bytes and their tag. */
export interface ReadyAnswer {
  readonly body: Buffer;
  readonly etag: string;
}

export interface ReadyAnswers {
  /** The answer under a key; made once, however many ask at the same time, and kept while there is room. */
  get(key: string, make: () => Promise<unknown>): Promise<ReadyAnswer>;
}

/**
 * Answers kept as bytes, the least recently asked for leaving first. Keys hold the version of what the answer is made
 * from, so that nothing here is ever out of date.
 *
 * @param maximumBytes of all bodies together; a single larger one is answered and not kept
 */
export function makeReadyAnswers(maximumBytes: number): ReadyAnswers {
  // A Map remembers the order of insertion: what was asked for last is put last.
  const kept = new Map<string, ReadyAnswer>();
  const making = new Map<string, Promise<ReadyAnswer>>();
  let bytes = 0;

  function keep(key: string, answer: ReadyAnswer): void {
    if (answer.body.byteLength > maximumBytes) return;
    kept.set(key, answer);
    bytes += answer.body.byteLength;
    for (const [oldest, { body }] of kept) {
      if (bytes <= maximumBytes) break;
      kept.delete(oldest);
      bytes -= body.byteLength;
    }
  }

  return {
    async get(key, make) {
      const known = kept.get(key);
      if (known) {
        kept.delete(key);
        kept.set(key, known);
        return known;
      }
      const already = making.get(key);
      if (already) return already;
      const made = (async () => {
        const body = Buffer.from(JSON.stringify(await make()), "utf8");
        const answer = { body, etag: etagOf(body) };
        keep(key, answer);
        return answer;
      })();
      making.set(key, made);
      try {
        return await made;
      } finally {
        making.delete(key);
      }
    },
  };
}

import { promisify } from "node:util";
import { constants, zstdCompress, zstdDecompressSync } from "node:zlib";
import { ownBytes } from "../room-of-bytes.ts";
import { type Coding, type Forms, formsOf } from "./plugins/compression.ts";
import { etagOf } from "./plugins/conditional.ts";

/** An answer as it leaves: bytes and their tag. */
export interface ReadyAnswer {
  readonly body: Buffer;
  readonly etag: string;
  /** The path of the page after it; null where none follows. */
  readonly next: string | null;
}

/** An answer as it is made. */
export type Made = Omit<ReadyAnswer, "etag">;

/** The answer whose JSON is small enough to be made at once. */
export const asJson = (content: unknown, next: string | null = null): Made => ({
  body: Buffer.from(JSON.stringify(content), "utf8"),
  next,
});

export interface ReadyAnswers {
  /** The answer under a key; made once, however many ask at the same time, and kept while there is room. */
  get(key: string, make: () => Promise<Made>): Promise<ReadyAnswer>;
}

/** An answer as it is kept. */
interface Packed {
  readonly bytes: Buffer;
  readonly etag: string;
  readonly next: string | null;
  /** As it was sent to those who take it compressed. */
  readonly forms: Forms;
  /** The last body that was unpacked, for as long as somebody else holds it. */
  body: WeakRef<Buffer>;
  /** Of the packed bytes and the forms together. */
  weight: number;
}

const pack = promisify(zstdCompress);
/** Packs 300 MB a second or more, to a tenth. */
const level = { params: { [constants.ZSTD_c_compressionLevel]: 1 } };

/**
 * Answers kept as packed bytes, the least recently asked for leaving first. Keys hold the version of what the answer is
 * made from, so that nothing here is ever out of date.
 *
 * @param maximumBytes of all of them together, packed and in the forms in which they were sent; a single larger one is
 * answered and not kept
 */
export function makeReadyAnswers(maximumBytes: number): ReadyAnswers {
  // A Map remembers the order of insertion: what was asked for last is put last.
  const kept = new Map<string, Packed>();
  const making = new Map<string, Promise<ReadyAnswer>>();
  let bytes = 0;

  async function keep(key: string, { body, etag, next }: ReadyAnswer): Promise<void> {
    const packed = ownBytes(await pack(body, level));
    if (packed.byteLength > maximumBytes) return;
    const forms = formsWeighed((more) => {
      if (kept.get(key) === answer) grow(answer, more);
    });
    const answer: Packed = { bytes: packed, etag, next, forms, body: new WeakRef(body), weight: 0 };
    formsOf.set(body, forms);
    kept.set(key, answer);
    grow(answer, packed.byteLength);
  }

  function grow(answer: Packed, more: number): void {
    answer.weight += more;
    bytes += more;
    for (const [oldest, { weight }] of kept) {
      if (bytes <= maximumBytes) break;
      kept.delete(oldest);
      bytes -= weight;
    }
  }

  function unpack(answer: Packed): ReadyAnswer {
    let body = answer.body.deref();
    if (body === undefined) {
      body = zstdDecompressSync(answer.bytes);
      formsOf.set(body, answer.forms);
      answer.body = new WeakRef(body);
    }
    return { body, etag: answer.etag, next: answer.next };
  }

  return {
    async get(key, make) {
      const known = kept.get(key);
      if (known) {
        kept.delete(key);
        kept.set(key, known);
        return unpack(known);
      }
      const already = making.get(key);
      if (already) return already;
      const made = (async () => {
        const { body, next } = await make();
        const answer = { body, etag: etagOf(body), next };
        await keep(key, answer);
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

/** Compressed forms that tell their bytes as they are made. */
function formsWeighed(tell: (bytes: number) => void): Forms {
  const forms = new Map<Coding, Promise<Buffer>>();
  return {
    get: (coding) => forms.get(coding),
    set(coding, form) {
      if (!forms.has(coding)) form.then(({ byteLength }) => tell(byteLength)).catch(() => {});
      return forms.set(coding, form);
    },
  };
}

import type { Part, Span } from "../../text/span.ts";
import type { ByteReader, ByteWriter } from "./bytes.ts";

/** Their places are what stored numbers mean; captions follow. */
const parts = ["text", "title", "standfirst"] as const satisfies readonly Part[];

/** Start and length; the part where it is not the text. */
export function writeSpan(to: ByteWriter, { part, start, end }: Span): void {
  const elsewhere = part !== "text";
  to.count(start * 2 + Number(elsewhere)).count(end - start);
  if (!elsewhere) return;
  const known = parts.indexOf(part as (typeof parts)[number]);
  to.count(known > 0 ? known : parts.length + Number(/\d+/.exec(part)![0]));
}

export function readSpan(from: ByteReader): Span {
  const place = from.count();
  const start = Math.floor(place / 2);
  const end = start + from.count();
  return { part: place % 2 === 0 ? "text" : readPart(from), start, end };
}

function readPart(from: ByteReader): Part {
  const number = from.count();
  return parts[number] ?? `captions[${number - parts.length}]`;
}

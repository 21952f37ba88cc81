import { detectLanguage } from "../../text/languages.ts";
import type { OutletRegistry } from "../outlets.ts";
import { agenciesOf } from "../provenance/source-lines.ts";
import { readTime } from "../times.ts";
import { signatureIn } from "./bare-bylines.ts";
import { labelledAuthors } from "./header.ts";
import type { Line } from "./lines.ts";
import type { Role } from "./sort-lines.ts";

/** The agency right over the text, and who signs or when right below it, are no part of it. */
export function signedOff(
  roles: readonly Role[],
  lines: readonly Line[],
  names: ReadonlySet<string>,
  registry: OutletRegistry,
): Role[] {
  const places = roles.flatMap((role, i) => (role === "body" ? [i] : []));
  const isAgency = (i: number) =>
    lines[i]!.words <= wordsOfAgency && !lines[i]!.closed && agenciesOf(lines[i]!.text, registry).length > 0;
  const last = places.at(-1);
  const gone = new Set(places.slice(0, -1).filter((i, n) => n < linesOfHead && isAgency(i)));
  if (last !== undefined && places.length > 1 && !lines[last]!.closed) {
    const { text, words } = lines[last]!;
    const isBy = words <= wordsOfSigner && signed.test(text);
    const isTime = words <= wordsOfTime && readTime(text, { country: "GB" }) !== null;
    if (isBy || isTime || labelledAuthors(text).length > 0 || isVietnameseSignature(lines, places, names, registry))
      gone.add(last);
  }
  return roles.map((role, i) => (gone.has(i) ? "outside" : role));
}
/** "By Harbour Editors", below a text. */
const signed = /^(?:by|por|par|von|автор:?)\s\p{Lu}/u;
const wordsOfSigner = 6;
/** "Port Lind | 05/05/2021", below a text. */
const wordsOfTime = 3;
/** The lines of a text that an agency's name may stand among at its top; it has no more words. */
const [linesOfHead, wordsOfAgency] = [3, 4];

function isVietnameseSignature(
  lines: readonly Line[],
  places: readonly number[],
  names: ReadonlySet<string>,
  registry: OutletRegistry,
): boolean {
  const last = lines[places.at(-1)!]!;
  if (signatureIn(last.text, names, registry) === null) return false;
  const text = places.slice(0, -1).map((i) => lines[i]!.text);
  return lines[places.at(-2)!]!.closed && detectLanguage(text.join("\n")) === "vi";
}

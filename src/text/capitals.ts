import { capital, half, unitKinds } from "./unit-kinds.ts";

const [firstCapital, lastCapital, lastOfAscii] = [0x41, 0x5a, 0x7f];
const opening = /^\p{Lu}/u;

/** Whether a string opens with a capital letter. */
export function startsWithCapital(text: string): boolean {
  const unit = text.charCodeAt(0);
  if (unit <= lastOfAscii) return unit >= firstCapital && unit <= lastCapital;
  // NaN of an empty string is no unit.
  const kind = unitKinds()[unit] ?? 0;
  return kind === half ? opening.test(text) : (kind & capital) !== 0;
}

import os from "node:os";
import { collectGarbage } from "../collect-garbage.ts";
import { compareDisputed, disputedIn } from "../comparison/disputed.ts";
import { wordLikeness } from "../comparison/likeness/word-likeness.ts";
import { makeMemory } from "../comparison/propositions/memory.ts";
import { compileLate } from "../compile-late.ts";
import { keepHeapsSmall } from "../keep-heaps-small.ts";
import type { FoundConflict } from "../store/store.ts";
import { foundConflicts } from "./found-conflicts.ts";
import { unpackLaid } from "./laid.ts";
import type { ConflictSource } from "./pipeline.ts";

// The entry of the thread that looks for conflicts. It loads what compares and nothing of what reads documents.

/** How far this thread gives way to others that want the same core: they have nine times as much of it. */
const niceness = 10;

/** After so many looks what they left is collected: 30 MB for a tenth of their time. */
const looksInOne = 32;
let looks = 0;

keepHeapsSmall();
compileLate();
// Elsewhere it would be the priority of the whole process.
if (process.platform === "linux") os.setPriority(0, niceness);

/** The conflicts of articles, laid side by side already or not. */
export default function run(source: ConflictSource): readonly FoundConflict[] {
  if (looks > 0 && looks % looksInOne === 0) collectGarbage();
  looks++;
  if (source instanceof Uint8Array) {
    const { articles, comparison } = unpackLaid(source);
    return foundConflicts(disputedIn(comparison), articles);
  }
  const { articles } = source;
  // An event is hardly ever looked at twice in a row: what was read of it would be kept for nothing.
  const memory = makeMemory(wordLikeness);
  return foundConflicts(compareDisputed(articles, memory), articles);
}

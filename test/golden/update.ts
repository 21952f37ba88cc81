import { difference } from "./difference.ts";
import { inventedSet, readGolden, realSet, writeGolden } from "./golden-files.ts";

// Rewrites the golden files with what the code answers now, and shows what changed: `node test/golden/update.ts`.
// Read the difference before it is committed: the files say what is expected, not what happens to come out.
for (const set of [inventedSet, realSet]) {
  const path = await set.walk();
  const name = set.folder.split("/").at(-2);
  if (path === null) {
    process.stdout.write(`${name}: its documents are not at hand; left as it is\n`);
    continue;
  }
  const answers = set.answersOf(path);
  const lines = difference(readGolden(set), answers);
  writeGolden(set, answers);
  process.stdout.write(`${name}: ${lines.length === 0 ? "unchanged" : `changed\n  ${lines.join("\n  ")}`}\n`);
}

import assert from "node:assert/strict";
import { test } from "node:test";
import { learnLines } from "../../src/documents/dumps/learn-lines.ts";
import { readDocument } from "../../src/documents/read-document.ts";
import { registry } from "../store/fixtures.ts";

test("a line is furniture where three documents and a quarter of all hold it", () => {
  assert.deepEqual(learnLines(["Menu\na", "Menu\nb"]), [], "two documents tell nothing");
  assert.deepEqual(learnLines(["Menu\na", "Menu\nMenu\nb", "MENU\nc"]), ["menu"]);
  const many = Array.from(
    { length: 20 },
    (_, n) => `menu\n${n < 4 ? "rare" : `only ${n}`}\n${n < 5 ? "often" : `x${n}`}`,
  );
  assert.deepEqual(learnLines(many), ["menu", "often"]);
  assert.deepEqual(learnLines([]), []);
});

test("what an outlet repeats is left out of its next dump's article, and nothing of the article is", () => {
  const slogan = "The harbour's own newspaper tells its readers every morning what the night has brought to the quays.";
  const dump = (n: number) =>
    `Council meets on pier ${n}\n\nThe harbour council met on Tuesday to discuss pier ${n}, which was closed after the storm of last week.\n\n"We need ${n} more weeks," the harbour master said after the meeting, which lasted ${n} hours.\n\n${slogan}\n`;
  const read = (n: number, lines: readonly string[]) => {
    const document = { format: "dump" as const, outlet: "Harbour Post", content: dump(n) };
    const reading = readDocument(document, { registry, repeatedLines: () => new Set(lines) });
    assert.ok(reading.ok);
    return reading.article.text;
  };
  assert.ok(read(4, []).includes(slogan), "one dump alone does not tell");
  const after = read(4, learnLines([1, 2, 3].map(dump)));
  assert.ok(!after.includes(slogan));
  assert.ok(after.includes("We need 4 more weeks") && after.includes("discuss pier 4"));
});

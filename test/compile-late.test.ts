import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const entry = fileURLToPath(new URL("./counted-calls.ts", import.meta.url));
const calls = (compiled: "late" | "usual") =>
  Number(execFileSync(process.execPath, [entry, compiled], { encoding: "utf8" }));

test("V8's slowest compiler takes a function up, but after more calls than by default", () => {
  const [late, usual] = [calls("late"), calls("usual")];
  assert.ok(late >= 20_000 && usual < late, `after ${late} calls, by default after ${usual}`);
  assert.ok(late < 1e6, `never within ${late} calls`);
});

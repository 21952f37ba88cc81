import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const top = fileURLToPath(new URL("../", import.meta.url));

/** Everything that may stand at the top: what tools leave there by chance belongs into .gitignore. */
const allowed = [
  ".ci",
  ".gitignore",
  "CHANGELOG.md",
  "LICENSE",
  "README.md",
  "biome.json",
  "drizzle.config.ts",
  "migrations",
  "openapi.yaml",
  "package-lock.json",
  "package.json",
  "seeds",
  "src",
  "test",
  "tsconfig.json",
];

/** What is committed; in a copy without its history all that is there and not ignored by its plain name. */
function atTheTop(): string[] {
  if (existsSync(`${top}.git`)) {
    const listed = execFileSync("git", ["ls-files", "-z"], { cwd: top, encoding: "utf8", maxBuffer: 1 << 26 });
    return listed.split("\0").filter(Boolean);
  }
  const ignored = readFileSync(`${top}.gitignore`, "utf8").split("\n");
  return readdirSync(top).filter((name) => !ignored.some((line) => line === name || line === `${name}/`));
}

test("nothing stands at the top but what belongs there", () => {
  const found = new Set(atTheTop().map((name) => name.split("/", 1)[0]!));
  assert.deepEqual([...found].sort(), allowed);
});

import assert from "node:assert/strict";
import { execFile, execFileSync } from "node:child_process";
import { readFileSync, symlinkSync } from "node:fs";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { adminKey, startService, writeKey } from "./http/service.ts";
import { temporaryFolder } from "./store/fixtures.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const readme = readFileSync(path.join(root, "README.md"), "utf8");
/** The commands of the tour, each with the output that stands below it, if any. */
const blocks = [...readme.matchAll(/<!-- tour -->\n```sh\n([\s\S]*?)```\n(?:\n```text\n([\s\S]*?)```)?/g)];

function has(tool: string): boolean {
  try {
    execFileSync(tool, ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
const missing = ["bash", "curl", "jq"].filter((tool) => !has(tool));

test("the README's tour runs as it stands", {
  skip: missing.length > 0 && `needs ${missing.join(", ")}`,
}, async (t) => {
  assert.ok(blocks.length >= 5);
  const folder = temporaryFolder(t);
  symlinkSync(path.join(root, "seeds"), path.join(folder, "seeds"));
  const service = await startService({ eventsRest: 0 });
  // The service of the tests knows outlets of its own: the agency that the pages credit is put beside them.
  const outlets = JSON.parse(readFileSync(path.join(root, "seeds/outlets.json"), "utf8")) as { id: string }[];
  const { id, ...reuters } = outlets.find((outlet) => outlet.id === "reuters") ?? assert.fail("Reuters ships");
  await service.http.put(`/v1/outlets/${id}`).set("x-api-key", adminKey).send(reuters).expect(201);
  const base = `http://127.0.0.1:${(service.app.server.address() as AddressInfo).port}`;
  const mark = "----- next block";
  const script = blocks.map(([, commands = ""]) => commands.replaceAll("http://127.0.0.1:3000", base));
  const { stdout } = await promisify(execFile)("bash", ["-euo", "pipefail", "-c", script.join(`\necho '${mark}'\n`)], {
    cwd: folder,
    env: { ...process.env, API_KEY: writeKey },
  });
  const printed = stdout.split(`${mark}\n`);
  assert.equal(printed.length, blocks.length);
  for (const [at, output] of printed.entries()) {
    assert.notEqual(output.trim(), "");
    const shown = blocks[at]?.[2];
    if (shown === undefined) continue;
    // What ends in "…" shows the beginning.
    const whole = !shown.endsWith("\n…\n");
    assert.equal(whole ? output : output.slice(0, shown.length - 2), whole ? shown : shown.slice(0, -2));
  }
  const lines = readFileSync(path.join(folder, "sample.csv"), "utf8").trim().split("\r\n");
  assert.ok(lines.length > 10);
});

import assert from "node:assert/strict";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import { connect } from "../../src/store/sqlite/connection.ts";

const folder = mkdtempSync(path.join(tmpdir(), "rashomon-connection-"));
after(() => rmSync(folder, { recursive: true }));

test("folders that a store's file lies in are made, several deep", () => {
  const file = path.join(folder, "one", "two", "three", "store.db");
  connect(file).driver.close();
  assert.ok(existsSync(file));
  connect(file).driver.close();
});

test("a folder below a file cannot be made", () => {
  const taken = path.join(folder, "taken");
  writeFileSync(taken, "");
  assert.throws(() => connect(path.join(taken, "below", "store.db")), {
    code: "ENOTDIR",
  });
});

test("a folder that takes no folders ends in an error", { skip: !existsSync("/proc/self") }, () => {
  assert.throws(() => connect("/proc/nothing/here/store.db"), {
    code: "ENOENT",
  });
});

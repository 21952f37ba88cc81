import assert from "node:assert/strict";
import { test } from "node:test";
import { analyseDocument } from "../../../../src/ingest/analyse-document.ts";
import { registry } from "../../../store/fixtures.ts";

function claimsOf(content: string) {
  const result = analyseDocument({ format: "text", content, language: "vi" }, { registry }, null);
  assert.ok(result.ok);
  return result.claims.map(({ type, text }) => `${type}: ${text}`);
}

test("a syllable bound to the one before it brings no source", () => {
  assert.deepEqual(claimsOf("Cuộc gặp tiếp theo sẽ diễn ra tại Lumora."), [
    "assertion: Cuộc gặp tiếp theo sẽ diễn ra tại Lumora",
  ]);
  assert.deepEqual(claimsOf("Hàng nghìn người đã biểu tình phản đối cải cách lương hưu ở thủ đô."), [
    "assertion: Hàng nghìn người đã biểu tình phản đối cải cách lương hưu ở thủ đô",
  ]);
});

test("by itself it brings one", () => {
  assert.deepEqual(claimsOf("Ba người đã bỏ trốn, theo bà Lê Hà."), ["indirect: Ba người đã bỏ trốn"]);
});

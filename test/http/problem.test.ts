import assert from "node:assert/strict";
import { test } from "node:test";
import { z } from "zod";
import { documentSchema } from "../../src/contract/documents.ts";
import { errors } from "../../src/errors.ts";
import { presentProblem, refusalOf } from "../../src/http/problem.ts";
import { statuses } from "../../src/http/statuses.ts";

const refused = (value: unknown) => {
  const { error } = documentSchema.safeParse(value);
  assert.ok(error);
  return refusalOf(error, "body");
};

const cases: readonly (readonly [string, unknown, string, readonly string[]])[] = [
  ["a field that is missing", {}, "request.invalidParameter", ["content"]],
  ["a field of the wrong type", { content: 7 }, "request.invalidParameter", ["content"]],
  [
    "unknown fields, each by name",
    { content: "x", colour: 1, size: 2 },
    "request.unknownParameter",
    ["colour", "size"],
  ],
  ["a place inside a list", { content: "x", tags: ["a", 1] }, "request.invalidParameter", ["tags[1]"]],
  [
    "an unknown field inside",
    { content: "x", translation: { from: null, by: "human", to: "en" } },
    "request.unknownParameter",
    ["translation.to"],
  ],
  ["a date that is none", { content: "x", publishedAt: "2023-02-30" }, "document.badDate", ["publishedAt"]],
  ["a lone surrogate", { content: "x\ud800" }, "document.notWellFormed", ["content"]],
  ["something that is no object", "x", "request.invalidParameter", ["body"]],
];
for (const [name, value, code, names] of cases) {
  test(`${name} is refused as ${code}`, () => {
    const error = refused(value);
    assert.equal(error.code, code);
    assert.deepEqual(
      error.faults.map((fault) => [fault.in, fault.name]),
      names.map((name) => ["body", name]),
    );
  });
}

test("however much is wrong, an answer stays short", () => {
  const { error } = z
    .strictObject({})
    .safeParse(Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`x${i}`, i])));
  assert.ok(error);
  assert.equal(refusalOf(error, "query").faults.length, 20);
});

test("a problem carries its code's title and status", () => {
  const problem = presentProblem(refused({}), "req-7", "");
  assert.equal(problem.status, statuses["request.invalidParameter"]);
  assert.equal(problem.title, errors["request.invalidParameter"]);
  assert.equal(problem.type, "/v1/problems/request.invalidParameter");
  assert.equal(presentProblem(refused({}), "req-7", "/rash").type, "/rash/v1/problems/request.invalidParameter");
  assert.equal(problem.instance, "urn:request:req-7");
});

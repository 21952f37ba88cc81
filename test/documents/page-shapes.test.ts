import assert from "node:assert/strict";
import { test } from "node:test";
import { readDocument } from "../../src/documents/read-document.ts";
import { dumpShapes } from "./dump-shapes.ts";
import { pageShapes } from "./page-shapes.ts";
import { registry } from "./registry.ts";

for (const { name, format, content, body, ...right } of [...pageShapes, ...dumpShapes]) {
  test(name, () => {
    const reading = readDocument({ content, format }, { registry });
    assert.ok(reading.ok, JSON.stringify(reading));
    const { title, authors, publishedAt, standfirst, captions, text } = reading.article;
    assert.deepEqual(text.split(/\n+/u), body);
    assert.deepEqual({ title, authors, publishedAt, standfirst, captions }, right);
  });
}

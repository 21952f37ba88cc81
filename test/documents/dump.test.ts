import assert from "node:assert/strict";
import { test } from "node:test";
import type { Article } from "../../src/documents/article.ts";
import { lineKey } from "../../src/documents/dumps/lines.ts";
import { readDocument } from "../../src/documents/read-document.ts";
import { samples } from "./dump-samples.ts";
import { registry } from "./registry.ts";

function read(content: string, more: { outlet?: string; repeated?: readonly string[] } = {}): Article {
  const reading = readDocument(
    { content, format: "dump", outlet: more.outlet ?? null },
    { registry, ...(more.repeated ? { repeatedLines: () => new Set(more.repeated!.map(lineKey)) } : {}) },
  );
  assert.ok(reading.ok, JSON.stringify(reading));
  return reading.article;
}

for (const { language, title, publishedAt, paragraphs, dump } of samples) {
  test(`a page in ${language}: the body is the body`, () => assert.equal(read(dump).text, paragraphs.join("\n\n")));
  test(`a page in ${language}: title, time and language`, () => {
    const article = read(dump);
    assert.deepEqual([article.title, article.publishedAt, article.language], [title, publishedAt, language]);
  });
  test(`a page in ${language}: the picture's words are kept apart`, () => assert.equal(read(dump).captions.length, 1));
  test(`a page in ${language}, without empty lines`, () => {
    assert.equal(read(dump.replace(/\n{2,}/gu, "\n")).text, paragraphs.join("\n\n"));
  });
}

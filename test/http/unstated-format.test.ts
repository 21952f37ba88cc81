import assert from "node:assert/strict";
import { test } from "node:test";
import { startService, writeKey } from "./service.ts";

const { http } = await startService();

const words = "The quay is closed until Friday, the harbour office said on Monday.";
const page = `<html><body><article><h1>Quay closed</h1><p>${words}</p></article></body></html>`;
const pages = [
  page,
  `<!doctype html>${page}`,
  `\n  <!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN">${page}`,
  `<HTML lang="en">${page}`,
];
const pdf = `%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n${words}`;
const texts = [
  words,
  `<htmlish> ${words}`,
  `The page began with <html>. ${words}`,
  `%PDF is how such files begin. ${words}`,
];

const analyse = (body: object) => http.post("/v1/analyses").send(body);
const analysePlain = (body: string, query = "") =>
  http.post(`/v1/analyses${query}`).set("content-type", "text/plain").send(body);

test("what opens as a page or a PDF is no text where nobody says so, and its sender is told which format to give", async () => {
  for (const content of [...pages, pdf]) {
    const said = content === pdf ? /^format: .*PDF.* give text/ : /^format: .*page.* give html/;
    for (const { status, body } of [await analyse({ content }), await analysePlain(content)]) {
      assert.deepEqual([status, body.code], [422, "document.unreadable"], content);
      assert.match(body.detail, said);
      assert.equal(body.faults[0].name, "format");
    }
  }
});

test("a format that is given holds", async () => {
  for (const content of [...pages, pdf]) {
    assert.equal((await analyse({ content, format: "text" })).status, 200, content);
    assert.equal((await analysePlain(content, "?format=text")).status, 200, content);
  }
  for (const content of pages) {
    assert.equal((await analyse({ content, format: "html" })).status, 200, content);
    assert.equal((await analysePlain(content, "?format=html")).status, 200, content);
  }
  assert.equal((await http.post("/v1/analyses").set("content-type", "text/html").send(page)).status, 200);
});

test("texts that only speak of such are texts", async () => {
  for (const content of texts) {
    const { status, body } = await analyse({ content });
    assert.equal(status, 200, content);
    assert.equal(body.article.text, content);
    assert.equal((await analysePlain(content)).status, 200, content);
  }
});

test("a line of a stream and a document of a comparison are refused likewise", async () => {
  const lines = await http
    .post("/v1/articles")
    .set({ "content-type": "application/x-ndjson", "x-api-key": writeKey })
    .send(`${JSON.stringify({ content: page })}\n`);
  assert.equal(JSON.parse(lines.text.split("\n")[0] ?? "").problem.code, "document.unreadable");
  const { status, body } = await http
    .post("/v1/comparisons")
    .send({ documents: [{ content: words }, { content: page }] });
  assert.deepEqual([status, body.code], [422, "document.unreadable"]);
  assert.equal(body.faults[0].name, "documents[1].format");
});

import assert from "node:assert/strict";
import { test } from "node:test";
import type { SourceDocument } from "../../src/documents/source-document.ts";
import type { ErrorCode } from "../../src/errors.ts";
import { ferry } from "../store/fixtures.ts";
import { assertWhole, everythingIn, note, startLine } from "./fixtures.ts";
import { costly, dump, html, odd, text } from "./hostile-documents.ts";

const megabyte = 1024 ** 2;
/** How long what is built to cost time is here, UTF-16 units; the bench measures how its cost grows. */
const long = 300_000;
const menu = ["Home", "News", "Sport", "Weather", "Log in", "Subscribe", "Contact", "Imprint", "© 2024 Harbour Post"];
const links = menu.map((word) => `<li><a href="/${word.length}">${word}</a></li>`).join("");

/** What is refused, and as what. */
const refused: readonly (readonly [string, SourceDocument, ErrorCode])[] = [
  ["nothing", text(""), "document.empty"],
  ["white space", text(" \n\t\u00a0\u2003\n "), "document.empty"],
  ["an empty page", html("   "), "document.empty"],
  ["an empty dump", dump("\n\n"), "document.empty"],
  [
    "a page without words",
    html("<!doctype html><html><head><title></title></head><body></body></html>"),
    "document.noBody",
  ],
  ["a page that is all scripts", html(`<body><script>${"let a = 1; ".repeat(500)}</script></body>`), "document.noBody"],
  [
    "a page that is all navigation",
    html(`<body><nav><ul>${links}</ul></nav><footer>${links}</footer></body>`),
    "document.noBody",
  ],
  ["a dump that is all navigation", dump(menu.join("\n")), "document.noBody"],
  ["half a surrogate pair", text("The harbour \ud83d was closed."), "document.notWellFormed"],
  ["half a surrogate pair at the end", text("The harbour was closed.\udc00"), "document.notWellFormed"],
  ["more than ten megabytes", text("herring ".repeat((10 * megabyte) / 8 + 1)), "document.tooLarge"],
  [
    "a page of more than ten megabytes",
    html(`<p>${"herring ".repeat((10 * megabyte) / 8 + 1)}</p>`),
    "document.tooLarge",
  ],
  ["a text of more sentences than any book", text("A ran. ".repeat(160_000)), "document.tooComplex"],
  ["a text of more claims than any book", text("he ran; ".repeat(160_000)), "document.tooComplex"],
  ["a date that is none", text("The tide was late.", { publishedAt: "yesterday-ish" }), "document.badDate"],
  ["a day that does not exist", text("The tide was late.", { publishedAt: "2024-02-31" }), "document.badDate"],
  ["a month that does not exist", text("The tide was late.", { publishedAt: "2024-13-01" }), "document.badDate"],
  ["a time of fetching that is none", text("The tide was late.", { retrievedAt: "soon" }), "document.badDate"],
];

test("what cannot be read is refused with its code, and nothing stored is lost or changed", async (t) => {
  const { pipeline, store, faults } = startLine(t);
  await pipeline.ingest({ document: text(ferry.post.content, ferry.post) });
  await pipeline.ingest({ document: text(ferry.herald.content, ferry.herald) });
  const before = await everythingIn(store);

  for (const [what, document, code] of refused)
    await t.test(`${what}: ${code}`, async () => {
      const outcome = await pipeline.ingest({ document });
      assert.equal(outcome.ok, false);
      assert.equal(outcome.code, code, outcome.detail);
      assert.match(outcome.detail, /^[A-Z"“].*\.$/su);
      assert.ok(outcome.detail.length < 300);
    });

  assert.deepEqual(await everythingIn(store), before);
  assert.deepEqual(faults, []);
});

test("what is odd but well-formed is stored to the letter", async (t) => {
  const { pipeline, store } = startLine(t);
  for (const [what, content] of odd(long))
    await t.test(what, async () => {
      const outcome = await pipeline.ingest({ document: text(content, { outlet: "Harbour Post" }) });
      assert.ok(outcome.ok, outcome.ok ? "" : `${outcome.code}: ${outcome.detail}`);
      const article = await assertWhole(store, outcome.articleId);
      assert.ok(article.text === content, "the text is what was sent");
    });
});

test("what is built to cost time is answered, and holds up nobody", async (t) => {
  const { pipeline, store, faults } = startLine(t);
  for (const [what, document] of costly(long))
    await t.test(what, async () => {
      const outcome = await pipeline.ingest({ document });
      if (outcome.ok) await assertWhole(store, outcome.articleId);
      else assert.match(outcome.code, /^document\./, outcome.detail);
      const next = await pipeline.ingest(note(1));
      assert.ok(next.ok);
    });
  assert.deepEqual(faults, []);
});

const lines = [
  "Quay closed after the storm",
  "The quay of Port Maren was closed on Friday after the storm tore two of its cranes from their rails, the clerk said.",
  "Nobody was hurt, but eleven boats \ud83d lay at anchor outside the harbour until the evening, when the wind died down.",
];

for (const document of [dump(lines.join("\n\n")), html(lines.map((line) => `<p>${line}</p>`).join(""))])
  test(`half a surrogate pair in a ${document.format} is mended alike for whoever reads and whoever stores`, async (t) => {
    const { pipeline, store } = startLine(t);
    const analysed = await pipeline.analyse(document);
    const outcome = await pipeline.ingest({ document });
    assert.ok(analysed.ok && outcome.ok);
    assert.ok(analysed.article.text.isWellFormed());
    assert.deepEqual(await assertWhole(store, outcome.articleId), analysed.article);
  });

test("an outlet that nobody knows is taken at its word", async (t) => {
  const { pipeline, store } = startLine(t);
  const outcome = await pipeline.ingest({ document: text("The tide was late.", { outlet: "Tidal Quarterly" }) });
  assert.ok(outcome.ok);
  const { outlet } = await assertWhole(store, outcome.articleId);
  assert.deepEqual(outlet, {
    id: "tidal-quarterly",
    name: "Tidal Quarterly",
    country: null,
    language: null,
    owner: null,
  });
});

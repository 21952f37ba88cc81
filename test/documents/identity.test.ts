import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { articleId } from "../../src/documents/identity.ts";
import { readDocument } from "../../src/documents/read-document.ts";
import type { SourceDocument } from "../../src/documents/source-document.ts";
import { cleanUrl, urlKey } from "../../src/documents/urls.ts";
import { registry } from "./registry.ts";

const story: SourceDocument = {
  content: "The harbour will close for a week, the city said on Monday.",
  format: "text",
};

function idOf(document: SourceDocument): string {
  const reading = readDocument(document, { registry });
  assert.ok(reading.ok);
  return articleId(reading.article, document);
}

const url = "https://www.example.org/news/2021/05/harbour-closes";

test("addresses of one article give one id, whatever its text", () => {
  const same = [
    url,
    `${url}/`,
    `${url}?utm_source=mail&utm_medium=x`,
    `${url}#comments`,
    "http://example.org/news/2021/05/harbour-closes?fbclid=abc",
    "https://m.example.org/news/2021/05/harbour-closes",
    `${url}/amp`,
  ];
  const ids = new Set(same.map((each, i) => idOf({ ...story, content: `${story.content} Take ${i}.`, url: each })));
  assert.equal(ids.size, 1);
});

test("addresses that a parameter tells apart are two articles", () => {
  assert.notEqual(idOf({ ...story, url: `${url}?id=1` }), idOf({ ...story, url: `${url}?id=2` }));
  assert.equal(idOf({ ...story, url: `${url}?a=1&b=2` }), idOf({ ...story, url: `${url}?b=2&a=1` }));
});

test("a parameter that only tracks readers elsewhere is the key of an article whose path names none", () => {
  for (const name of ["cid", "from", "ref", "share", "feed", "src"]) {
    const page = "https://www.example.org/news.php";
    assert.notEqual(urlKey(`${page}?${name}=101`), urlKey(`${page}?${name}=102`), name);
    for (const story of ["/crane-fails-at-harbour", "/news/1048576", "/a/20210503_story"]) {
      const address = `https://www.example.org${story}`;
      assert.equal(urlKey(`${address}?${name}=101`), urlKey(address), name);
    }
  }
});

test("without an address, outlet, title and day are the article, whatever its text and the hour", () => {
  const known = { ...story, outlet: "Reuters", title: "Harbour closes", publishedAt: "2021-05-03T10:00Z" };
  const later = { ...known, content: "Changed.", title: "HARBOUR closes!", publishedAt: "2021-05-03T18:00Z" };
  assert.equal(idOf(known), idOf(later));
  assert.notEqual(idOf(known), idOf({ ...known, publishedAt: "2021-05-04" }));
  assert.notEqual(idOf(known), idOf({ ...known, outlet: "AFP" }));
});

test("without those, the words of the document are, whatever their spacing", () => {
  assert.equal(idOf(story), idOf({ ...story, content: ` ${story.content.replaceAll(" ", "\n")} ` }));
  assert.notEqual(idOf(story), idOf({ ...story, content: `${story.content} More.` }));
});

test("one report that two outlets print is two articles", () => {
  const [reuters, afp] = ["Reuters", "AFP"].map((outlet) => ({ ...story, outlet }));
  assert.notEqual(idOf(reuters!), idOf(afp!));
  assert.notEqual(idOf({ ...reuters!, title: "Harbour closes" }), idOf({ ...afp!, title: "Harbour closes" }));
  assert.equal(idOf(reuters!), idOf({ ...reuters!, content: story.content.replaceAll(" ", "\n") }));
});

test("a digest never shares the id of the article that it sums up", () => {
  assert.notEqual(idOf({ ...story, url }), idOf({ ...story, url, textKind: "digest" }));
});

test("what is no web address has no key", () => {
  for (const none of ["", "harbour", "ftp://example.org/a", "https://", "https://localhost/a", "javascript:alert(1)"]) {
    assert.equal(cleanUrl(none), null);
    assert.equal(urlKey(none), null);
  }
});

test("a key is settled: taking it of itself changes nothing", () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
      const key = urlKey(address);
      if (key !== null) assert.equal(urlKey(`https://${key}`), key);
    }),
  );
});

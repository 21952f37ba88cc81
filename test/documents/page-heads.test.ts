import assert from "node:assert/strict";
import { test } from "node:test";
import type { Article } from "../../src/documents/article.ts";
import { readDocument } from "../../src/documents/read-document.ts";
import { registry } from "./registry.ts";

function read(body: string, title = "Old harbour to close for two years"): Article {
  const content = `<html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1>${body}</article></body></html>`;
  const reading = readDocument({ content, format: "html" }, { registry });
  assert.ok(reading.ok);
  return reading.article;
}

const story = [
  "The council of Lindhaven voted on Tuesday to close the old harbour for repairs that will take two years.",
  "The works will cost 14 million euros and begin in March, the engineer, Otto Falk, told reporters at the quay.",
  "Boats have to leave by the end of the week, and the fish market moves to the north quay until it is over.",
];
const paragraphs = story.map((text) => `<p>${text}</p>`).join("");
const text = story.join("\n\n");

test("a standfirst that a byline parts from the text stands by itself, a first paragraph that is named a lede does not", () => {
  const line = "Boats shut out and the market moved as the pier is mended";
  const parted = read(`<p class="standfirst">${line}</p><p class="author">By Ida Holm</p>${paragraphs}`);
  assert.deepEqual([parted.standfirst, parted.text], [line, text]);
  const lede = read(`<p class="lede">${story[0]}</p><p>${story[1]}</p><p>${story[2]}</p>`);
  assert.deepEqual([lede.standfirst, lede.text], [null, text]);
});

test("a list between headline and byline is no text, one below the byline is", () => {
  const list = "<ul><li>Boats to leave this week</li><li>Market moves to the north quay</li></ul>";
  const byline = "<p>By Ida Holm, 14:20, 12 September 2031</p>";
  assert.equal(read(`${list}${byline}${paragraphs}`).text, text);
  assert.match(read(`${byline}${list}${paragraphs}`).text, /^Boats to leave this week\n/u);
});

test("what asks for tips, tells of standards or names the desk is no text", () => {
  const foot =
    "<p>(Reporting by Ida Holm; Editing by Tom Reed)</p><p>Our Standards: The Lindhaven Principles.</p><p>Do you work at the port? Write to tips@post.example.</p>";
  assert.equal(read(`${paragraphs}${foot}`).text, text);
  const agency = "Additional reporting by Reuters";
  assert.equal(read(`${paragraphs}<p>${agency}</p>`).text, `${text}\n\n${agency}`);
});

test("an author in capitals in an element named auth; a button there is none", () => {
  const time = '<time datetime="2031-09-12">12 September 2031</time>';
  assert.deepEqual(read(`<span class="auth">RICKY HOLM</span>${time}${paragraphs}`).authors, ["Ricky Holm"]);
  assert.deepEqual(read(`<span class="auth">SIGN IN</span>${time}${paragraphs}`).authors, []);
});

test("a credit glued to its caption stands apart, a word that is written together does not", () => {
  const figure = (caption: string) =>
    read(`<figure><img src="p.jpg"><figcaption>${caption}</figcaption></figure>${paragraphs}`);
  assert.deepEqual(figure('The pier at noon<span class="credit">Credit: SnapPix</span>').captions, [
    "The pier at noon Credit: SnapPix",
  ]);
  assert.deepEqual(figure("The <b>Mac</b>Donald pier").captions, ["The MacDonald pier"]);
});

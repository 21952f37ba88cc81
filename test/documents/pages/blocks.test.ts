import assert from "node:assert/strict";
import { test } from "node:test";
import { collectBlocks } from "../../../src/documents/pages/blocks.ts";
import { parseMarkup } from "../../../src/documents/pages/markup.ts";

function blocksOf(html: string): (readonly [string, string])[] {
  const markup = parseMarkup(html);
  assert.ok(markup.ok);
  return collectBlocks(markup.root).map(({ kind, text }) => [kind, text] as const);
}

const cases: readonly (readonly [string, string, readonly (readonly [string, string])[]])[] = [
  [
    "collapses white space and keeps no-break spaces",
    "<p> a\n\t b&nbsp;&nbsp;c </p>",
    [["paragraph", "a b\u00a0\u00a0c"]],
  ],
  ["keeps words apart and letters together", "<p>one<b> two</b><i>three</i></p>", [["paragraph", "one twothree"]]],
  [
    "takes one break for a line and two for a paragraph",
    "<div>a<br>b<br><br>c<br> <br>d</div>",
    [
      ["paragraph", "a\nb"],
      ["paragraph", "c"],
      ["paragraph", "d"],
    ],
  ],
  [
    "parts loose text from the blocks in it",
    "<div>before<p>in</p>after</div>",
    [
      ["paragraph", "before"],
      ["paragraph", "in"],
      ["paragraph", "after"],
    ],
  ],
  [
    "tells headings, items, quotes and captions",
    "<h2>h</h2><ul><li><p>i</p></ul><blockquote><p>q</p></blockquote><figure><figcaption>c</figcaption></figure>",
    [
      ["heading", "h"],
      ["item", "i"],
      ["quote", "q"],
      ["caption", "c"],
    ],
  ],
  [
    "reads a row of data as one line",
    "<table><tr><td>1</td><td>Rosa</td><td>12</td></tr></table>",
    [["row", "1 Rosa 12"]],
  ],
  [
    "reads the cells of a layout table as blocks",
    "<table><tr><td><table><tr><td>x</td></tr></table></td><td>y</td></tr></table>",
    [
      ["paragraph", "x"],
      ["paragraph", "y"],
    ],
  ],
  [
    "passes over what is not seen",
    '<p hidden>a</p><p style="display: none">b</p><p style="position:absolute;left:-9999px">c</p><p aria-hidden="true">d</p><noscript>e</noscript><p>f</p>',
    [["paragraph", "f"]],
  ],
  [
    "passes over a card that opens over a name",
    '<p>Then <span><a href="/p">Ann</a><span><a href="/1">One thing</a><a href="/2">Another</a></span></span> left.</p>',
    [["paragraph", "Then left."]],
  ],
  ["drops control characters", "<p>a\u0000b\u0007c</p>", [["paragraph", "a b c"]]],
];

for (const [name, html, expected] of cases) test(name, () => assert.deepEqual(blocksOf(html), expected));

test("counts the letters in links", () => {
  const markup = parseMarkup('<p>See <a href="/x">the report</a> of May.</p>');
  assert.ok(markup.ok);
  assert.equal(collectBlocks(markup.root)[0]?.linked, "the report".length);
});

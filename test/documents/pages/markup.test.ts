import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type PageElement, parseMarkup } from "../../../src/documents/pages/markup.ts";

/** The tree in short: `div(p("a") b("c"))`. */
function outline(element: PageElement): string {
  const children = element.children.map((child) =>
    typeof child === "string" ? JSON.stringify(child) : outline(child),
  );
  return children.length === 0 ? element.tag : `${element.tag}(${children.join(" ")})`;
}

function outlineOf(html: string): string {
  const markup = parseMarkup(html);
  assert.ok(markup.ok);
  return outline(markup.root);
}

const trees: readonly (readonly [string, string])[] = [
  ["<p>one<p>two", '#root(p("one") p("two"))'],
  ["<p>one <b>two<div>three</div>", '#root(p("one " b("two")) div("three"))'],
  ["<ul><li>a<li>b<ul><li>c</ul><li>d</ul>", '#root(ul(li("a") li("b" ul(li("c"))) li("d")))'],
  ["<table><tr><td>1<td>2<tr><td>3</table>", '#root(table(tr(td("1") td("2")) tr(td("3"))))'],
  ["a</div></span>b<br/>c</br>", '#root("ab" br "c" br)'],
  ["<a>x<div>y</a>z</div>w", '#root(a("x" div("yz")) "w")'],
  ["<div><svg><path/><g/></svg>t</div>", '#root(div(svg "t"))'],
  ["AT&amp;T &lt;b&gt; &#8217; &eacute;", '#root("AT&T <b> ’ é")'],
  ["<script>if (a < b) document.write('<p>x</p>')</script>y", '#root(script "y")'],
  ['<script type="application/ld+json">{"a":"</p>"}</script>', '#root(script("{\\"a\\":\\"</p>\\"}"))'],
  ["<!-- <p>hidden</p> --><!doctype html>x", '#root("x")'],
];

for (const [html, expected] of trees) test(`builds ${html}`, () => assert.equal(outlineOf(html), expected));

test("keeps the first of doubled attributes, decoded, and only the ones that are read", () => {
  const markup = parseMarkup('<p CLASS="a &amp; b" class=c onclick="x()">t');
  assert.ok(markup.ok);
  const [paragraph] = markup.root.children;
  assert.ok(paragraph && typeof paragraph !== "string");
  assert.deepEqual({ ...paragraph.attributes }, { class: "a & b" });
});

test("lays elements past the depth limit flat and loses no text", () => {
  const markup = parseMarkup(`${"<div>".repeat(5_000)}deep${"</div>".repeat(5_000)}<p>after</p>`);
  assert.ok(markup.ok);
  let deepest = 0;
  let text = "";
  const visit = (element: PageElement, depth: number): void => {
    deepest = Math.max(deepest, depth);
    for (const child of element.children) {
      if (typeof child === "string") text += child;
      else visit(child, depth + 1);
    }
  };
  visit(markup.root, 0);
  assert.ok(deepest <= 256);
  assert.equal(text, "deepafter");
});

test("refuses a page of too many elements", () => {
  const markup = parseMarkup("<br>".repeat(60_000));
  assert.ok(!markup.ok);
  assert.match(markup.detail, /elements/);
});

test("parents and children agree, whatever the tags", () => {
  const piece = fc.constantFrom(
    "<p>",
    "</p>",
    "<b>",
    "</b>",
    "<a href=x>",
    "</a>",
    "<li>",
    "<ul>",
    "</ul>",
    "<td>",
    "<tr>",
    "</table>",
    "<br>",
    "t",
    "<",
    "&",
    '"',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const markup = parseMarkup(pieces.join(""));
      assert.ok(markup.ok);
      const visit = (element: PageElement): void => {
        for (const child of element.children) {
          if (typeof child === "string") continue;
          assert.equal(child.parent, element);
          visit(child);
        }
      };
      visit(markup.root);
    }),
  );
});

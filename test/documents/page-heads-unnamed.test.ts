import assert from "node:assert/strict";
import { test } from "node:test";
import type { Article } from "../../src/documents/article.ts";
import { readDocument } from "../../src/documents/read-document.ts";
import { registry } from "./registry.ts";

function read(content: string, url: string | null = null, retrievedAt: string | null = null): Article {
  const reading = readDocument({ content, format: "html", url, retrievedAt }, { registry });
  assert.ok(reading.ok, reading.ok ? "" : reading.detail);
  return reading.article;
}

const story = [
  "The council of Lindhaven voted on Tuesday to close the old harbour for repairs that will take two years.",
  "The works will cost 14 million euros and begin in March, the engineer, Otto Falk, told reporters at the quay.",
  "Boats have to leave by the end of the week, and the fish market moves to the north quay until it is over.",
];
const text = story.join("\n\n");
const paragraphs = story.map((one) => `<p>${one}</p>`);
const page = (inner: string, title = "Old harbour to close") =>
  `<html lang="en"><head><title>${title}</title></head><body><div><h1>Old harbour to close</h1>${inner}</div></body></html>`;

test("what stands between title and byline is the standfirst, and byline and time are no text", () => {
  const lead = "For two years no boat will enter the basin, and nobody knows who will pay for the crane.";
  const article = read(
    page(
      `<p>${lead}</p><div>By Ida Holm (with AFP)<br>9 September 2031 at 14:20, updated 10 September 2031 at 08:05</div>${paragraphs.join("")}`,
    ),
  );
  assert.deepEqual([article.standfirst, article.text, article.authors], [lead, text, ["Ida Holm"]]);
  assert.deepEqual([article.publishedAt, article.modifiedAt], ["2031-09-09T14:20", "2031-09-10T08:05"]);
  assert.deepEqual(
    article.origins.filter(({ kind }) => kind === "agency").map(({ name }) => name),
    ["Agence France-Presse"],
  );
});

test("a lead paragraph stays, and so does a line of the text that names a year", () => {
  const lines = [story[0]!, "What was decided in 2029", ...story.slice(1)];
  const article = read(page(lines.map((one) => `<p>${one}</p>`).join("")));
  assert.deepEqual([article.standfirst, article.text], [null, lines.join("\n\n")]);
});

test("a named standfirst may tell of a year", () => {
  const lead = "Harbour master warns that the basin could stay dry for longer than in 2009";
  const article = read(page(`<p class="standfirst">${lead}</p>${paragraphs.join("")}`));
  assert.deepEqual([article.standfirst, article.text], [lead, text]);
});

test("a name beside a time is the author's, where a given name tells; a place is none", () => {
  const authorsOf = (line: string) => read(page(`${line}${paragraphs.join("")}`), null, "2031-09-10T12:30:00Z").authors;
  assert.deepEqual(authorsOf("<div><span>Agnes Holm</span><span>September 9, 2031</span></div>"), ["Agnes Holm"]);
  assert.deepEqual(authorsOf('<div class="byline"><span>Olu Fairholm</span> · <span>3 hours ago</span></div>'), [
    "Olu Fairholm",
  ]);
  assert.deepEqual(authorsOf("<div>Tuesday, 9 September 2031 06:50 | Written by Fatou Holm-Diop | Hits: 12</div>"), [
    "Fatou Holm-Diop",
  ]);
  assert.deepEqual(
    authorsOf('<div class="firma">Lucía Marín / Tomás Oyar<br>Lindhaven, 9 de septiembre de 2031 - 10:05</div>'),
    ["Lucía Marín", "Tomás Oyar"],
  );
  assert.deepEqual(authorsOf("<div><span>Port Lindhaven</span><span>September 9, 2031</span></div>"), []);
});

test("hours ago are reckoned from when the page was fetched, and say nothing without it", () => {
  const html = page(`<div><span>3 hours ago</span></div>${paragraphs.join("")}`);
  assert.equal(read(html, null, "2031-09-10T12:30:00Z").publishedPrecision, "hour");
  assert.equal(read(html).publishedAt, null);
});

test("a desk or an employer in the structured data gives way to the people whom the page names", () => {
  const withAuthor = (name: string, byline: string) =>
    read(
      page(
        `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Old harbour to close","author":{"@type":"Person","name":"${name}"}}</script><div class="byline">${byline}</div>${paragraphs.join("")}`,
      ),
    ).authors;
  assert.deepEqual(withAuthor("Newsroom", "By Ida Holm and Tom Falk, Coast Courier"), ["Ida Holm", "Tom Falk"]);
  assert.deepEqual(withAuthor("Ida P. Holm Associated Press", "By Ida P. Holm, Associated Press"), ["Ida P. Holm"]);
  assert.deepEqual(withAuthor("Newsroom", "Published today"), ["Newsroom"]);
});

test("a site is called as its host spells it without articles and accents, or as its line on copyright has it", () => {
  const outletOf = (title: string, url: string, foot = "") =>
    read(page(`${paragraphs.join("")}<p>${foot}</p>`, title), url).outlet?.name;
  assert.equal(
    outletOf("Old harbour to close | Le Courrier du Midi", "https://courrierdumidi.example/1"),
    "Le Courrier du Midi",
  );
  assert.equal(
    outletOf("Il Foglio di Riva - Old harbour to close", "https://foglioriva.example/1"),
    "Il Foglio di Riva",
  );
  assert.equal(outletOf("Old harbour to close - Ege Postası", "https://egepostasi.example/1"), "Ege Postası");
  assert.equal(
    outletOf("Old harbour to close - Lind Today", "https://lt.example/1", "© 2031 Lind Today"),
    "Lind Today",
  );
  assert.equal(outletOf("Old harbour to close - Harbours", "https://lt.example/1"), "lt.example");
});

test("what a page says of cookies and asks of its readers is no text; a report on either is", () => {
  const [first, second, third] = paragraphs;
  const body = (between: string) => read(page(`<p>${between}</p>${first}<p>${between}</p>${second}${third}`)).text;
  assert.equal(body("This website uses cookies to improve your experience. By browsing you agree to that."), text);
  assert.equal(body("If you value our reporting, please consider making a donation today. Every pound counts."), text);
  const told =
    "The council will ask on its website whether it may set cookies, and donations to the museum are welcome.";
  assert.ok(body(told).includes(told));
  // Others, and readers, are spoken of in the same words.
  for (const report of [
    "The council asked residents to consider how they could support the ferry, and some forty of them stayed until midnight.",
    "This website belongs to the port, said the engineer, who had been told of its cookies by a man from the ministry.",
    "Our website is where cookies are baked, the owner of the bakery at the north quay wrote on Monday, and people laughed.",
  ])
    assert.ok(body(report).includes(report), report);
});

test("what stands below a line over comments or other stories is no text", () => {
  const tail =
    '<h3>Related articles</h3><div><a href="/1">Choir sails to Oslo on Monday</a><p>Some forty singers will take the boat, which was built with help from the town.</p><a href="/2">Crane to be sold for scrap</a><p>It stood for ninety years, and the last man who ran it was there to see it go.</p></div>';
  assert.equal(read(page(`${paragraphs.join("")}${tail}`)).text, text);
  assert.equal(
    read(page(`${paragraphs.join("")}<div>Comment (0)</div><h4>Same tag</h4><ul><li>Rice fields shine</li></ul>`)).text,
    text,
  );
  // what the article lists itself has no links
  const listed =
    "<h3>More on the works</h3><ul><li>The basin is closed for two years</li><li>The crane is sold</li></ul>";
  assert.ok(
    read(page(`${paragraphs.join("")}${listed}`)).text.endsWith("The basin is closed for two years\nThe crane is sold"),
  );
  // a box between paragraphs closes nothing
  const [first, second, third] = paragraphs;
  assert.equal(
    read(page(`${first}${second}<h3>Related articles</h3><ul><li><a href="/1">Choir sails</a></li></ul>${third}`)).text,
    text,
  );
});

test("initials of those who wrote it, at the end of an agency's report, are no text", () => {
  assert.equal(read(page(`${paragraphs.join("")}<p>cb/amj/sst</p>`)).text, text);
});

test("UTF-8 that was read as another encoding, and entities that were escaped twice, are what they were", () => {
  const shown =
    "RenÃ© Falk said: â€œIt is over.â€\u009d The cafÃ© at the quay will be closed until the works are done, in 2033.";
  const meant = "René Falk said: “It is over.” The café at the quay will be closed until the works are done, in 2033.";
  assert.equal(read(page(`${paragraphs.join("")}<p>${shown}</p>`)).text, `${text}\n\n${meant}`);
  const right =
    "São Paulo, Ærø and cafÃ© stand in one page, which nobody has read in another encoding than it was written in.";
  assert.equal(read(page(`${paragraphs.join("")}<p>${right}</p>`)).text, `${text}\n\n${right}`);
  for (const shouted of ["THE CAFÉ’S LAST DAY IS THE CAFÉ’S BEST", "bloqué\u00a0» et fermé\u00a0»"]) {
    const line = `${shouted}, said the sign that hung at the door of the harbour office on Monday, and nobody took it down.`;
    assert.ok(read(page(`${paragraphs.join("")}<p>${line}</p>`)).text.includes(line), shouted);
  }
  const escaped =
    "It&amp;#8217;s over for Lind &amp;amp; Sons, whose fer&shy;ries go to a museum on Monday, the owner said.";
  assert.ok(
    read(page(`${paragraphs.join("")}<p>${escaped}</p>`)).text.includes("It’s over for Lind & Sons, whose ferries go"),
  );
});

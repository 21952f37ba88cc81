import assert from "node:assert/strict";
import { test } from "node:test";
import type { Article } from "../../src/documents/article.ts";
import { readDocument } from "../../src/documents/read-document.ts";
import { readTimes } from "../../src/documents/times.ts";
import { registry } from "./registry.ts";

const readingOf = (content: string) => readDocument({ content, format: "dump" }, { registry });
function read(content: string): Article {
  const reading = readingOf(content);
  assert.ok(reading.ok, reading.ok ? "" : reading.detail);
  return reading.article;
}

const menu = ["Startseite", "Region", "Sport", "Kultur"];
const brief = [
  "Ein Sturm hat am Montag das Dach der alten Werft in Nordhafen abgedeckt, wie die Feuerwehr mitteilte.",
  "Verletzt wurde niemand.",
  "„Wir hatten die Halle am Abend geräumt“, sagte der Wehrführer Jan Petersen.",
  "Der Schaden ist noch nicht beziffert.",
];
const head = ["Sturm deckt Dach der Werft ab", "Stand: 03.11.2031, 16:45 Uhr"];

test("a report of four sentences among menus is found whole", () => {
  const dump = [...menu, "", ...head, "", ...brief.flatMap((line) => [line, ""]), "Auch interessant", "Kommentare"];
  const { text, title } = read(dump.join("\n"));
  assert.equal(text, brief.join("\n\n"));
  assert.equal(title, head[0]);
});

test("a menu alone is no report, however long", () => {
  const reading = readingOf([...menu, ...menu.map((line) => `${line} heute`), "Kontakt", "Impressum"].join("\n"));
  assert.equal(reading.ok ? "read" : reading.code, "document.noBody");
});

test("a labelled teaser does not end a short report", () => {
  for (const teaser of ["Lesen Sie auch: Pegel der Weser steigt weiter", "Lire aussi | Le port rouvre lundi"]) {
    const dump = [...menu, "", ...head, "", ...brief.slice(0, 3), teaser, brief[3]!, "", "Auch interessant"];
    assert.equal(read(dump.join("\n\n")).text, brief.join("\n\n"));
  }
});

const story = [
  "The ferry company of Lindhaven has sold both of its boats to a museum, its owner said on Tuesday.",
  "Since the bridge was opened in 2029, no more than nine people a day took the boat.",
];

test("a paragraph that breaks off in its second sentence is of the body; a row of headlines is not", () => {
  const cut =
    "The captain will stay with the boats as a guide. His wife, who sold the tickets for thirty years, will open a";
  const dump = ["Coast Courier", "Ferries go to a museum", "By Ida Holm", "", ...story, cut, "", "Want to read more?"];
  assert.equal(read(dump.join("\n\n")).text, [...story, cut].join("\n\n"));
  const links =
    "Mayor Falk resigns  Harbour dredged again  Choir wins a prize in Oslo  New crane for the north quay  Fares up";
  assert.equal(read([...dump.slice(0, 6), links].join("\n\n")).text, story.join("\n\n"));
});

test("a remark in brackets closes a paragraph", () => {
  const last = "The museum paid two million crowns for them. ($1 = 10.5 crowns)";
  const dump = ["Ferries go to a museum", "By Ida Holm", "", ...story, last, "", "Read Next"];
  assert.equal(read(dump.join("\n\n")).text, [...story, last].join("\n\n"));
});

test("neither a menu that stands twice, nor a time, nor the page's description is the headline", () => {
  const print = "Print | Email | A A A";
  const twice = ["Home > Coast", print, "Ferries go to a museum", "22 November 2031, 14:20", print, ...story];
  assert.equal(read(twice.join("\n\n")).title, "Ferries go to a museum");
  // nor does it name the outlet, though one is called "The Print"
  assert.equal(read(twice.join("\n\n")).outlet, null);
  const dated = [
    "Jute Post | Sat, March 1, 2031",
    "Ferries go to a museum",
    "Port Lind · Sat, March 1, 2031",
    ...story,
  ];
  assert.equal(read(dated.join("\n\n")).title, "Ferries go to a museum");
  const description = "The ferry company of Lindhaven has sold both of its boats to a museum in the old town.";
  const described = ["en", "Ferries go to a museum", description, "2031-03-01", "", "Ferries go to a museum", ...story];
  const { title, text } = read(described.join("\n\n"));
  assert.equal(title, "Ferries go to a museum");
  assert.ok(text.startsWith(story[0]!));
});

test("the upper of two lines over the byline is the headline, though the lower has more of the text's words", () => {
  const lines = [
    "Old boats of the harbour find another home ashore",
    "Ferry company sells both boats to a museum",
    "By Ida Holm",
  ];
  const { title, standfirst } = read([...lines, "1 March 2031", ...story].join("\n\n"));
  assert.deepEqual([title, standfirst], [lines[0], lines[1]]);
});

test("a word cut at a hyphen goes on in the next line, full or not", () => {
  const dump = `Lamp to be lit again

The keepers of the lamp on Gull Head will come back
in the autumn, thirty-four years after it was made
to work alone, as the light-
house board has decided in the end, and they will
bring a dog with them, which is allowed on the rock
since last year, when the rules were made anew by the
board after a long debate that nobody had expected to
end before the winter.`;
  assert.match(read(dump).text, /as the lighthouse board has decided/u);
});

test("what a scraper left of entities and soft hyphens is read", () => {
  const dump = [
    "Ferries go to a museum",
    "By Ida Holm",
    "It&#8217;s over: the fer\u00adries of Lind &amp; Sons go to a mu\u00adseum, the owner said.",
    ...story,
  ];
  assert.match(
    read(dump.join("\n\n")).text,
    /^It’s over: the ferries of Lind & Sons go to a museum, the owner said\./u,
  );
});

test("a clock glued to its year and one with a point before a zone are read", () => {
  const at = (raw: string) => readTimes(raw)[0]?.at;
  assert.equal(at("Feb 28, 20313:19 AM GMT+1"), "2031-02-28T03:19:00+01:00");
  assert.equal(at("Sat 8 Mar 2031 08.00 CET"), "2031-03-08T08:00:00+01:00");
  assert.equal(at("Sat 8 Mar 2031 08.00 crowns"), "2031-03-08");
  assert.equal(at("20310228"), "2031-02-28");
});

test("the credit in brackets that closes a long caption is no button", () => {
  const lead = "The coast guard says two divers were killed while the ferry line claims that nobody warned its crew.";
  const caption =
    "Roughly 1,300 divers work off Port Maren, eighteen years after the harbour was opened in 2013 [File: Reuters]";
  const body = [
    "Two divers have been killed off Port Maren, the coast guard of the islands said in a statement on Wednesday.",
    '"The cause is under investigation, however early reports do not indicate that it was the ferry," the statement said.',
    "It did not say where the two had gone down and withheld their names until their families could be told.",
    "The ferry line, however, said that its boat had kept to the channel, and that nobody had told its crew of the divers.",
  ];
  const top = ["Home", "News", "Africa", "Asia", "Sport", "More", "Live", "", "News", "/", "Islands", ""];
  const under = [lead, "20 Nov 2031 08:00 GMT", caption, ...body, "More from News", "Choir sails to Oslo"];
  const article = read([...top, "Two divers killed off Port Maren", "", under.join("\n\n")].join("\n"));
  assert.deepEqual([article.standfirst, article.text], [lead, body.join("\n\n")]);
});

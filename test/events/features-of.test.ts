import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { nameKey } from "../../src/claims/names/name-key.ts";
import { candidateQuery } from "../../src/events/candidate-query.ts";
import { featuresOf } from "../../src/events/features-of.ts";
import { maxNames, maxPassageKeys, maxPassages, maxShingles, maxTerms } from "../../src/events/limits.ts";
import { annotate } from "../../src/text/annotate.ts";
import { isSound, sliceOf } from "../../src/text/span.ts";
import { generateArticles } from "../bench/generate-articles.ts";
import { anniversary, articleOf, features, ferry } from "./invented.ts";

test("features hold what an article is found by", () => {
  const { terms, names, numbers, days, keys, people, places } = ferry.first;
  assert.ok(names.some(([name]) => name === nameKey("Halcyon")));
  assert.ok(terms.some(([term]) => term === "ferry"));
  assert.deepEqual(numbers.map(([number]) => number).sort(), ["14", "212"]);
  assert.deepEqual(
    days.map(([day]) => day),
    ["tue"],
  );
  assert.ok(keys.some((key) => key.includes(" ")) && keys.some((key) => !key.includes(" ")));
  assert.equal(people[0]?.name, "Ines Calloway");
  assert.ok(Array.isArray(places));
});

test("a passage of other days is found, with its days and span", () => {
  const { passages, passageKeys } = anniversary;
  assert.equal(passages.length, 1);
  assert.deepEqual([passages[0]!.from, passages[0]!.to], ["2031-05-01", "2031-06-01"]);
  assert.ok(passageKeys.some((key) => ferry.first.keys.includes(key)));
});

test("what an article tells of in passing counts for less than what it reports", () => {
  const weightOf = (term: string) => anniversary.terms.find(([one]) => one === term)?.[1] ?? 0;
  assert.ok(weightOf("law") > 0 && weightOf("ferry") < weightOf("law"));
});

test("captions can tell of another event", () => {
  const text = "Parliament debated the budget of the coast guard for nine hours on Thursday without a vote.";
  const captions = ["Rescuers carry passengers of the Halcyon Bay ashore at Port Merrow on May 6, 2031."];
  const { passages } = features("caption", text, { publishedAt: "2031-11-20T17:00:00.000Z", captions });
  assert.equal(passages[0]?.span.part, "captions[0]");
});

test("an undated article has no passages and no window", () => {
  const undated = features(
    "undated",
    "On May 6, 2031, the Halcyon Bay burned off Port Merrow and 14 people died in the fire.",
  );
  assert.deepEqual(undated.passages, []);
  assert.equal(candidateQuery(undated).window, null);
  const { from, to } = candidateQuery(ferry.first).window!;
  assert.ok(from < ferry.first.publishedFrom! && ferry.first.publishedTo! < to);
});

test("a name is found under its other spellings", () => {
  const [a, b] = [
    features("a", "Dmitry Sergeyev spoke in Castle Drum."),
    features("b", "Dmitri Sergeev spoke in Castle Drum."),
  ];
  assert.ok(a.names.some(([name]) => b.names.some(([other]) => other === name && name.startsWith("dmit"))));
});

test("features of ordinary articles stay small", () => {
  let sum = 0;
  let count = 0;
  for (const { document } of generateArticles({ seed: 3, articles: 60 })) {
    const article = articleOf(document.content, {
      title: document.title ?? "",
      publishedAt: "2031-01-01T00:00:00.000Z",
    });
    sum += JSON.stringify(featuresOf("art_x", article, annotate(article.text))).length;
    count++;
  }
  assert.ok(sum / count < 6000, `${sum / count} characters`);
});

test("hostile text is taken within the caps, with spans that hold", () => {
  const pieces = fc.constantFrom(
    "On May 6, ",
    "Halcyon ",
    "“",
    "”",
    '"',
    "last week ",
    "\n",
    "1,000 ",
    "(@x) ",
    "é",
    "\u{1f6a2} ",
    ". ",
    "__proto__ ",
    "a",
    "Ω ",
  );
  const text = fc.array(pieces, { maxLength: 300 }).map((list) => list.join(""));
  fc.assert(
    fc.property(text, text, (body, title) => {
      const article = articleOf(body, { title, publishedAt: "2031-11-20T17:00:00.000Z" });
      const found = featuresOf("art_x", article, annotate(body));
      assert.ok(found.terms.length <= maxTerms && found.names.length <= maxNames);
      assert.ok(found.shingles.length <= maxShingles);
      assert.ok(found.passages.length <= maxPassages && found.passageKeys.length <= maxPassageKeys);
      for (const { span } of [...found.passages, ...found.people, ...found.places]) assert.ok(isSound(article, span));
      for (const { span, name } of found.people) assert.equal(sliceOf(article, span), name);
      for (const [, weight] of [...found.terms, ...found.names]) assert.ok(weight > 0 && Number.isInteger(weight));
      assert.deepEqual(JSON.parse(JSON.stringify(found)), found);
    }),
    { numRuns: 60 },
  );
});

test("who wrote, translated or photographed a report is none of the people it tells of", () => {
  const story = "Clara Bergmann will close the harbour of Lindhaven. Otto Falk, the engineer, agreed.";
  const people = (text: string) => {
    const article = articleOf(text, { title: "Harbour to close", publishedAt: "2031-11-20T17:00:00.000Z" });
    return featuresOf("art_x", article, annotate(text)).people.map(({ name }) => name);
  };
  for (const credit of [
    "Reporting by Tom Reed; editing by Sara Lind",
    "(Reporting by Tom Reed in Oslo and Sara Lind in Rome; Editing by Jan Moor)",
    "Additional reporting by Tom Reed and Sara Lind.",
    "Tom Reed and Sara Lind contributed to this report.",
    "Translated from Spanish by Tom Reed",
    "Traducido de El Faro por Luis Vega",
    "Traducción: Luis Vega",
    "Aus dem Englischen von Tom Reed",
    "Photographs by Tom Reed",
    "Photo: Sara Lind",
    "This article was first published in the Harbour Post and translated by Tom Reed.",
  ])
    assert.deepEqual(people(`${story}\n\n${credit}`), ["Clara Bergmann", "Otto Falk"], credit);
  const byReed = (note: string) => {
    const given = articleOf(`${story}\n\n${note}`, {
      title: "Harbour to close",
      publishedAt: "2031-11-20T17:00:00.000Z",
    });
    const article = { ...given, authors: ["Tom Reed"] };
    return featuresOf("art_x", article, annotate(article.text)).people.map(({ name }) => name);
  };
  assert.deepEqual(byReed("Tom Reed is a reporter at the Harbour Post. Photographs by Sara Lind."), [
    "Clara Bergmann",
    "Otto Falk",
  ]);
  assert.ok(byReed("Sara Lind is a reporter at the Harbour Post.").includes("Sara Lind"));
  assert.ok(byReed("Tom Reed is a friend of the mayor.").includes("Tom Reed"));
  assert.deepEqual(people(`By Tom Reed\n\n${story}`), ["Clara Bergmann", "Otto Falk"]);
  assert.deepEqual(people(`${story} The quay is empty (Photo: Tom Reed).`), ["Clara Bergmann", "Otto Falk"]);
  for (const told of [
    "Tom Reed contributed 4,000 to the campaign.",
    "Reporting by Tom Reed showed that the crane was never built.",
    "The letter was translated by Tom Reed, a clerk of the court.",
    "Photographs by the police show Tom Reed on the quay.",
    "By noon Tom Reed had left the quay.",
  ])
    assert.ok(people(`${story}\n\n${told}`).includes("Tom Reed"), told);
});

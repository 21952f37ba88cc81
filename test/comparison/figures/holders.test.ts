import assert from "node:assert/strict";
import { test } from "node:test";
import { areOfOtherHolders, areSharesOfOthers } from "../../../src/comparison/figures/shares-of-others.ts";
import { countedIn } from "../../../src/comparison/wording/quantities.ts";
import { wordingOf } from "../../../src/comparison/wording/wording.ts";
import { analyseDocument } from "../../../src/ingest/analyse-document.ts";
import { sensesOf } from "../../../src/text/senses/senses.ts";
import { registry } from "../../store/fixtures.ts";
import { conflictsOf, countsOf, rowsOf, sharedOf } from "../foreign-reports.ts";

/** The last count of a sentence, with its words. */
function lastIn(language: string, content: string) {
  const result = analyseDocument({ format: "text", content, language }, { registry }, null);
  assert.ok(result.ok);
  const claim = result.claims.at(-1)!;
  const wording = wordingOf(claim.text, sensesOf(language));
  return { wording, counted: countedIn(wording, claim.numbers).at(-1)! };
}

/** [language, one, other, whether they are of two] */
const pairs: readonly (readonly [string, string, string, boolean])[] = [
  ["pt", "Varga conseguiu 57.839.736 votos.", "Com mais de 60 milhões de votos, Ardel é eleito.", true],
  ["pt", "Varga conseguiu 57.839.736 votos.", "Ontem Varga obteve 58.080.201 votos.", false],
  ["en", "On Sunday Selm won 58,000 votes.", "On Sunday Tarn Ardel won 60,000 votes.", true],
  ["en", "On Sunday Tarn Ardel won 60,000 votes.", "On Sunday Ardel won 61,000 votes.", false],
  ["en", "The party won 60,000 votes.", "On Sunday Ardel won 61,000 votes.", false],
  // Other counts may be told beside any name.
  ["en", "On Sunday Selm counted 58 houses.", "On Sunday Ardel counted 60 houses.", false],
];
for (const [language, one, other, differ] of pairs)
  test(`${differ ? "two hold" : "one may hold"} what is counted: ${one} ${other}`, () => {
    assert.equal(areOfOtherHolders(lastIn(language, one), lastIn(language, other)), differ);
  });

/** One, other, whether their shares are of two. */
const shares: readonly (readonly [string, string, boolean])[] = [
  ["Selm led with 17 percent.", "Ardel stood at 17 percent.", true],
  ["Tarn Ardel won the presidency of Velmark with 54.1 percent.", "Ardel took 54.1 percent.", false],
  ["Tarn Ardel of the Oak Party led in Velmark with 17 percent.", "Ardel had 17 percent.", false],
  ["Tarn Ardel of the Oak Party led in Velmark with 17 percent.", "Selm of the Oak Party had 17 percent.", true],
];
for (const [one, other, differ] of shares)
  test(`${differ ? "two have" : "one may have"} a share: ${one} ${other}`, () => {
    assert.equal(areSharesOfOthers(lastIn("en", one), lastIn("en", other)), differ);
  });

test("the votes of two candidates are no two values of one thing", () => {
  const rows = rowsOf(
    {
      language: "pt",
      hour: "18",
      content: "Até ao momento Ardel tem 59.845.508 votos enquanto Varga conseguiu 57.839.736 votos.",
    },
    { language: "pt", hour: "20", content: "Com mais de 60 milhões de votos, Ardel é eleito presidente." },
  );
  const both = sharedOf(rows).flatMap(({ conflicts }) => conflicts.flatMap(({ reasons }) => reasons));
  assert.ok(!both.some((reason) => reason.includes("57.839.736")), both.join("; "));
});

test("a source between a verb and its number parts nothing", () => {
  assert.deepEqual(countsOf("ru", "В результате взрыва погибли, по последним данным, 37 человек."), [
    "37 person whole dead",
  ]);
  const rows = rowsOf(
    { language: "ru", hour: "14", content: "В результате взрыва погибли, по последним данным, 37 человек." },
    { language: "de", hour: "18", content: "Bei der Explosion starben 41 Menschen." },
  );
  assert.deepEqual(conflictsOf(sharedOf(rows)), ["number update"]);
});

test("a toll is one however far its head stands before it", () => {
  const head =
    "The number of those killed in the explosion at the fireworks plant on the northern edge of the port city of Lorne in the Selm region has risen to";
  const rows = rowsOf(
    { language: "en", hour: "18", content: `${head} 43, the fire service said.` },
    { language: "de", hour: "14", content: "Bei der Explosion starben 31 Menschen." },
  );
  assert.deepEqual(conflictsOf(sharedOf(rows)), ["number update"]);
});

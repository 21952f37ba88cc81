import assert from "node:assert/strict";
import { test } from "node:test";
import { compare } from "../../../src/comparison/compare.ts";
import { addition } from "../../store/fixtures.ts";

interface Report {
  readonly title?: string;
  readonly content: string;
}

/** The rows that several outlets tell, each by the outlets that say it, "A" the first. */
function rowsOf(reports: readonly Report[]): readonly { readonly tellers: string; readonly text: string }[] {
  const articles = reports.map(({ title, content }, place) => {
    const outlet = "ABCDEF"[place]!;
    const publishedAt = `2031-05-14T${10 + place}:00:00Z`;
    const { id, article, claims } = addition({ title: title ?? null, content, outlet, publishedAt });
    const role = "main" as const;
    return { id, article, claims, copyGroupId: null, revision: 1, claimsVersion: null, role, passages: [] };
  });
  const { rows } = compare(articles);
  return rows
    .filter(({ outlets }) => outlets > 1)
    .map(({ cells, text }) => ({
      tellers: cells
        .filter(({ status }) => status === "says")
        .map(({ outletId }) => outletId.toUpperCase())
        .join(""),
      text,
    }));
}

test("rows around one claim that all of them tell are one row", () => {
  const rows = rowsOf([
    {
      title: "Nordline ferry crews vote to accept contract and end more than six-week strike",
      content: "The crews have been on the quays since April.",
    },
    {
      title: "Nordline sailors vote to approve contract, ending strike",
      content: "Nobody at the company would speak of what it costs.",
    },
    {
      content:
        "Nordline crews on the north coast voted to accept a new contract, ending a six-week strike that had stopped much of the company's lorry traffic.",
    },
    {
      content:
        "Unionised sailors at Nordline voted Wednesday to accept a contract offer and end their strike after more than six weeks, clearing the way for the company to resume its summer timetable and earn much-needed money.",
    },
    { title: "Nordline crews accept deal to end strike", content: "The harbour of Marhaven was quiet all day." },
  ]);
  assert.deepEqual(
    rows.map(({ tellers }) => tellers),
    ["ABCDE"],
  );
});

test("a claim that tells two things stands in two rows", () => {
  const rows = rowsOf([
    {
      content:
        "The harbour crane of Marhaven toppled on to the north quay in a storm on Wednesday, and all ferries to Aldsund were cancelled until the weekend.",
    },
    { content: "The harbour crane of Marhaven toppled on to the north quay in a storm." },
    { content: "All ferries to Aldsund were cancelled until the weekend." },
  ]);
  assert.deepEqual(rows.map(({ tellers }) => tellers).toSorted(), ["AB", "AC"]);
});

test("a name that two things are told of puts nothing together", () => {
  const rows = rowsOf([
    {
      content:
        "Tilda Brandt, the founder of the shipping line Nordline, was fined 40,000 crowns for sailing without papers.",
    },
    { content: "Tilda Brandt, the founder of Nordline, has to pay a fine of 40,000 crowns." },
    { content: "Whether Tilda Brandt took the money of Nordline for herself was the question of the trial." },
  ]);
  assert.ok(
    rows.every(({ tellers }) => !tellers.includes("C") || tellers.length < 3),
    JSON.stringify(rows),
  );
});

import assert from "node:assert/strict";
import { test } from "node:test";
import type { Attribution } from "../../src/documents/attribution.ts";
import { translationOf } from "../../src/documents/translations.ts";
import { isSound, sliceOf } from "../../src/text/span.ts";

const nobody: Attribution = { outlet: null, publisher: null, basis: null, links: [] };
const onItsSite = (language: string): Attribution => ({
  ...nobody,
  outlet: { id: "x", name: "X", country: null, language, owner: null },
  basis: "site",
});
const creditedElsewhere = (language: string): Attribution => ({ ...onItsSite(language), basis: "credit" });

const body = "The harbour will close for a week, the city said on Monday. Boats must leave by noon.";
const strays =
  "Carl Example, He said that boats must leave. The mayor said: Anna Muster She agreed, and the master He left.";

interface Case {
  readonly text: string;
  readonly around?: readonly string[];
  readonly attribution?: Attribution;
  readonly translation: { readonly from: string | null; readonly by: string } | null;
}

const cases: readonly Case[] = [
  { text: body, translation: null },
  { text: body, attribution: onItsSite("es"), translation: null },
  { text: body, attribution: creditedElsewhere("en"), translation: null },
  { text: body, attribution: creditedElsewhere("es"), translation: { from: "es", by: "unknown" } },
  { text: strays, attribution: creditedElsewhere("es"), translation: { from: "es", by: "machine" } },
  { text: `${body}\n\nTranslated from Spanish by Ann Onym`, translation: { from: "es", by: "human" } },
  { text: `${body}\n\n(Translated by Ann Onym)`, translation: { from: null, by: "human" } },
  { text: `${body}\n\nThis article was automatically translated.`, translation: { from: null, by: "machine" } },
  { text: `Machine translation\n\n${body}`, translation: { from: null, by: "machine" } },
  { text: body, around: ["Translated by Google"], translation: { from: null, by: "machine" } },
  {
    text: body,
    around: ["Traducción automática"],
    attribution: onItsSite("es"),
    translation: { from: "es", by: "machine" },
  },
  { text: body, around: ["Автоматический перевод"], translation: { from: null, by: "machine" } },
  { text: body, around: ["機械翻訳"], translation: { from: null, by: "machine" } },
  {
    text: `The firm said that its automatic translation of forty languages would be sold to publishers all over the world from next spring, and that the first customers had signed already, according to people who know the plans. ${body}`,
    translation: null,
  },
];

for (const { text, around = [], attribution = nobody, translation } of cases) {
  test(`${text.slice(-50)} ${around} ${attribution.basis ?? ""} ${attribution.outlet?.language ?? ""}`, () => {
    const parts = { text, title: null, standfirst: null, captions: [] };
    const found = translationOf({ content: text, format: "text" }, parts, around, "en", attribution);
    assert.deepEqual(found && { from: found.from, by: found.by }, translation);
    if (found?.evidence) assert.ok(isSound(parts, found.evidence) && sliceOf(parts, found.evidence).trim() !== "");
  });
}

test("what the caller states wins", () => {
  const document = { content: body, format: "text", translation: { from: "ko", by: "human" } } as const;
  const parts = { text: body, title: null, standfirst: null, captions: [] };
  assert.deepEqual(translationOf(document, parts, ["Machine translation"], "en", nobody), {
    from: "ko",
    by: "human",
    evidence: null,
  });
});

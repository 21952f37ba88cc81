import assert from "node:assert/strict";
import { test } from "node:test";
import { claimsOf } from "../article-of.ts";
import { de } from "./foreign-news/de.ts";
import { es } from "./foreign-news/es.ts";
import { fr } from "./foreign-news/fr.ts";
import { it } from "./foreign-news/it.ts";
import type { NewsText } from "./foreign-news/news-text.ts";
import { pt } from "./foreign-news/pt.ts";
import { ru } from "./foreign-news/ru.ts";
import { scoreNews } from "./foreign-news/score-news.ts";
import { uk } from "./foreign-news/uk.ts";
import { vi } from "./foreign-news/vi.ts";
import { zh } from "./foreign-news/zh.ts";

/** The least share of claims that a reader finds too, and of a reader's that are found, content and speaker right. */
const floor = 0.95;
/** The least share of found claims with the type that a reader gives. */
const typeFloor = 0.97;

const languages: Readonly<Record<string, readonly NewsText[]>> = { es, fr, de, it, pt, ru, uk, vi, zh };

for (const [language, texts] of Object.entries(languages)) {
  test(`${language}: who says what in whole reports`, () => {
    const scores = texts.map((one) => scoreNews(one, claimsOf(one.text, { language })));
    const sum = (of: (score: (typeof scores)[number]) => number) => scores.reduce((all, one) => all + of(one), 0);
    const spoken = sum((one) => one.spoken);
    const shares = {
      precision: spoken / sum((one) => one.claimed),
      recall: spoken / sum((one) => one.expected),
      type: sum((one) => one.typed) / sum((one) => one.found),
    };
    const misses = scores.flatMap((one) => one.misses).join("\n");
    assert.ok(shares.precision >= floor && shares.recall >= floor, `${JSON.stringify(shares)}\n${misses}`);
    assert.ok(shares.type >= typeFloor, `${JSON.stringify(shares)}\n${misses}`);
  });
}

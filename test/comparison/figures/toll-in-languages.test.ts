import assert from "node:assert/strict";
import { test } from "node:test";
import { compare } from "../../../src/comparison/compare.ts";
import { addition } from "../../store/fixtures.ts";

/** Of one fire, by language: how many died, and how that is told. */
const reports = {
  en: "A fire at a textile mill in Valdemora killed 12 people on Tuesday, firefighters said.",
  it: "È salito a 15 morti il bilancio dell'incendio nella fabbrica tessile di Valdemora, hanno riferito i vigili del fuoco.",
  nl: "Bij de brand in een textielfabriek in Valdemora zijn vijftien mensen om het leven gekomen, meldt de brandweer.",
  uk: "Унаслідок пожежі на текстильній фабриці у Вальдеморі загинули 15 людей, повідомили рятувальники.",
  zh: "消防部门表示，瓦尔德莫拉一家纺织厂发生火灾，造成15人死亡。",
};

test("a toll that rose is one row in English, Italian, Dutch, Ukrainian and Chinese, and the higher count an update", () => {
  const articles = Object.entries(reports).map(([language, content], hour) => {
    const publishedAt = `2031-05-14T${10 + hour}:00:00Z`;
    const { id, article, claims } = addition({ content, language, outlet: `Outlet ${hour}`, publishedAt });
    return {
      id,
      article,
      claims,
      copyGroupId: null,
      revision: 1,
      claimsVersion: null,
      role: "main" as const,
      passages: [],
    };
  });
  const { rows } = compare(articles);
  const [toll] = rows.filter(({ outlets }) => outlets === articles.length);
  assert.ok(toll, rows.map(({ text, outlets }) => `${outlets} ${text}`).join("\n"));
  assert.deepEqual(
    toll.conflicts.map(({ kind, updates }) => [kind, updates]),
    [["number", true]],
  );
});

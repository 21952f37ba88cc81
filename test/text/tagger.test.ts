import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { test } from "node:test";
import type { Model, WinkMethods } from "wink-nlp";
import { tagWords } from "../../src/text/tagger.ts";

/** What the tokenizer cuts in its many ways: marks on either side, contractions, hyphens, addresses, other scripts. */
const texts = [
  "“It can't be,” said Qorvan's aide (the 2nd). They're well-known; he'd e-mail a.b@c.example or see https://x.example/a-b.",
  "The U.S.A. and J.K. Tarvik... 3,000.50% of £5m at 5:30 p.m.! #tag @who :-) “(Zorvian)”--Quell’s…",
  "cannot\tgonna\n\nIt's 'Brexit-style'. Vice-President\u00a0Ozkral, 24-year-old\u2009Mbeki-Zuma’s son; 90s, 1990s, 12/05/2020.",
  "«Это не так», — сказал Зорвин. 「本当だ」と述べた。 Élysée’s Œuvre",
  "",
  " ",
];

/** wink-nlp as it is made for a single text. */
function readAlone(text: string): readonly (readonly [string, string])[] {
  const require = createRequire(import.meta.url);
  const make = require("wink-nlp") as (model: Model, pipe: string[]) => WinkMethods;
  const nlp = make(require("wink-eng-lite-web-model") as Model, ["sbd", "pos"]);
  const tokens = nlp.readDoc(text).tokens();
  const tags = tokens.out(nlp.its.pos);
  return tokens.out(nlp.its.value).map((value, index) => [value, String(tags[index])] as const);
}

test("words and tags are those of wink-nlp alone, and the same when they are read again", () => {
  for (const text of texts) {
    const alone = readAlone(text);
    for (let time = 0; time < 2; time++)
      assert.deepEqual(
        tagWords(text).words.map(({ text: word, pos }) => [word, pos]),
        alone,
      );
  }
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { lemmaOf } from "../../src/text/lemma.ts";

const cases =
  "launched launch, agencies agency, missiles missile, stopped stop, hoping hope, hopped hop, dies die, killed kill, goes go, buses bus, studies study, running run, used use, said say, children child, men man, news news, during during, series series, red red, heroes hero, shed shed, feed feed, succeed succeed, succeeded succeed";

test("inflection comes off where a word is left", () => {
  for (const pair of cases.split(", ")) {
    const [word, lemma] = pair.split(" ") as [string, string];
    assert.equal(lemmaOf(word), lemma, word);
  }
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { claimsOf } from "./article-of.ts";

/** [language, text, whether somebody says it] */
const texts: readonly (readonly [string, string, boolean])[] = [
  ["de", "Das Unglück forderte fünf Tote.", false],
  ["de", "Das Hochwasser hat 14 Todesopfer gefordert, sechs Menschen gelten als vermisst.", false],
  ["de", "Das Erdbeben fordert mindestens 300 Menschenleben.", false],
  ["de", "Die Familien fordern Entschädigung für die Opfer.", true],
  ["de", "Die Opposition hatte Freispruch gefordert.", true],
  ["es", "El incendio reclamó 12 vidas.", false],
  ["es", "La oposición exigió la renuncia del ministro.", true],
  ["fr", "La catastrophe réclame 12 vies.", false],
  ["pt", "O incêndio exigiu 12 vidas.", false],
];
for (const [language, text, said] of texts)
  test(`${said ? "somebody demands" : "nobody demands the dead"}: ${text}`, () => {
    const [claim, ...more] = claimsOf(text, { language });
    assert.equal(more.length, 0);
    assert.equal(claim?.voice, said ? "attributed" : "own");
    if (!said) assert.equal(claim?.text, text.replace(/\.$/u, ""));
  });

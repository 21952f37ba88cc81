import assert from "node:assert/strict";
import { test } from "node:test";
import { claimsOf } from "../../article-of.ts";

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
  ["es", "El temporal reclamó decenas de vidas.", false],
  ["es", "La oposición exigió la liberación de doce heridos.", true],
  ["de", "Die Familien fordern Entschädigung für zwölf Opfer.", true],
  ["de", "Das Unwetter forderte viele Verletzte.", false],
  ["pt", "O temporal cobrou a vida de dez pessoas.", false],
  ["de", "Die Regierung bestätigte zwölf Tote.", true],
  ["fr", "La police a confirmé cinq morts.", true],
  ["es", "La policía confirmó tres heridos.", true],
  ["pt", "A polícia confirmou três feridos.", true],
  ["es", "El alcalde denunció cinco muertos.", true],
  ["de", "Die Gewerkschaft fordert ein besseres Leben für Pfleger.", true],
  ["es", "La oposición exige salvar vidas en el mar.", true],
  ["pt", "O prefeito pediu uma vida melhor.", true],
  ["de", "Der Verein lobte das Leben im Dorf.", true],
  ["ru", "Министр потребовал лучшей жизни для деревни.", true],
];
for (const [language, text, said] of texts)
  test(`${said ? "somebody demands" : "nobody demands the dead"}: ${text}`, () => {
    const [claim, ...more] = claimsOf(text, { language });
    assert.equal(more.length, 0);
    assert.equal(claim?.voice, said ? "attributed" : "own");
    if (!said) assert.equal(claim?.text, text.replace(/\.$/u, ""));
  });

import assert from "node:assert/strict";
import { test } from "node:test";
import { claimsOf } from "../article-of.ts";

/** A language, a sentence, what is given to somebody in it, and what the outlet says itself. */
const sentences: readonly (readonly [string, string, readonly string[], readonly string[]])[] = [
  [
    "es",
    "La naviera niega haber recibido quejas; el ayuntamiento abre una investigación.",
    ["haber recibido quejas"],
    ["el ayuntamiento abre una investigación"],
  ],
  [
    "es",
    "La alcaldesa dijo que el muelle está cerrado; los barcos esperan en la bahía.",
    ["el muelle está cerrado"],
    ["los barcos esperan en la bahía"],
  ],
  [
    "es",
    "La alcaldesa dijo que el muelle está cerrado; y que nadie está herido.",
    ["el muelle está cerrado; y que nadie está herido"],
    [],
  ],
  [
    "fr",
    "La compagnie nie avoir été avertie ; la mairie ferme le quai.",
    ["avoir été avertie"],
    ["la mairie ferme le quai"],
  ],
  [
    "pt",
    "A empresa nega ter recebido avisos; a prefeitura fecha o cais.",
    ["ter recebido avisos"],
    ["a prefeitura fecha o cais"],
  ],
  [
    "de",
    "Der Bürgermeister sagte, der Kai sei zu; die Schiffe warten in der Bucht.",
    ["der Kai sei zu"],
    ["die Schiffe warten in der Bucht"],
  ],
  [
    "de",
    "Der Bürgermeister sagte, der Kai sei zu; die Schiffe müssten warten.",
    ["der Kai sei zu; die Schiffe müssten warten"],
    [],
  ],
  ["ru", "Мэр сказал, что причал закрыт; корабли ждут в заливе.", ["причал закрыт"], ["корабли ждут в заливе"]],
];

for (const [language, sentence, said, own] of sentences) {
  test(sentence, () => {
    const claims = claimsOf(sentence, { language });
    const told = (voice: string) => claims.filter((claim) => claim.voice === voice).map(({ text }) => text);
    assert.deepEqual([told("attributed"), told("own")], [said, own]);
  });
}

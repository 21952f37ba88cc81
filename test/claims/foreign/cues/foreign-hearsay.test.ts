import assert from "node:assert/strict";
import { test } from "node:test";
import { claimsOf } from "../../article-of.ts";

/** A sentence, its only claim's content, and the words that name whose account it is; null where it is nobody's. */
type Case = readonly [string, string, string | null];

const accounts: Readonly<Record<string, readonly Case[]>> = {
  es: [
    ["La grúa, según la policía, cayó de noche.", "La grúa cayó de noche", "la policía"],
    ["La grúa cayó de noche, según la policía.", "La grúa cayó de noche", "la policía"],
  ],
  pt: [
    ["Segundo a polícia, o guindaste caiu.", "o guindaste caiu", "a polícia"],
    ["O guindaste, segundo a polícia, caiu de noite.", "O guindaste caiu de noite", "a polícia"],
  ],
  fr: [
    ["D'après la mairie, la grue est tombée.", "la grue est tombée", "la mairie"],
    ["La grue, d'après la mairie, est tombée.", "La grue est tombée", "la mairie"],
    ["La grue est tombée de nuit, d'après la mairie.", "La grue est tombée de nuit", "la mairie"],
  ],
  de: [
    ["Laut Polizei fiel der Kran um.", "fiel der Kran um", "Polizei"],
    ["Der Kran fiel nach Angaben der Polizei in der Nacht um.", "Der Kran fiel in der Nacht um", "Polizei"],
    ["Nach Polizeiangaben fiel der Kran um.", "fiel der Kran um", "Polizeiangaben"],
    ["Der Kran fiel Polizeiangaben zufolge um.", "Der Kran fiel um", "Polizeiangaben"],
    ["Der Kran fiel Angaben der Polizei zufolge um.", "Der Kran fiel um", "Angaben der Polizei"],
    ["Nach eigenen Angaben zahlte die Firma alles.", "zahlte die Firma alles", "die Firma"],
    ["Die Firma zahlte nach eigenen Angaben alles.", "Die Firma zahlte alles", "Die Firma"],
    ["Der Kran, so die Polizei, war alt.", "Der Kran war alt", "die Polizei"],
    ["Der Kran war alt, so Eva Brandt, die Leiterin.", "Der Kran war alt", "Eva Brandt"],
    ["Der Kran, laut Polizei 40 Jahre alt, fiel um.", "Der Kran 40 Jahre alt, fiel um", "Polizei"],
  ],
  ru: [
    ["Кран, по словам Ивана Орлова, упал ночью.", "Кран упал ночью", "Ивана Орлова"],
    ["По словам Иванова, осмотревшего кран, трос был старым.", "трос был старым", "Иванова"],
  ],
  vi: [["Cần cẩu, theo cảnh sát, đã đổ trong đêm.", "Cần cẩu đã đổ trong đêm", "cảnh sát"]],
};

for (const [language, cases] of Object.entries(accounts)) {
  test(`${language}: whose account it is, before, within and behind what is told`, () => {
    for (const [text, content, words] of cases) {
      const [claim, ...more] = claimsOf(text, { language });
      const span = claim!.speakers[0]?.mention;
      assert.deepEqual(
        [claim!.type, claim!.text, span ? text.slice(span.start, span.end) : null, more.length],
        ["indirect", content, words, 0],
        text,
      );
    }
  });
}

const supposed: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  es: [
    ["Se cree que la grúa era vieja.", "la grúa era vieja"],
    ["Además, se estima que unas 200 personas huyeron.", "unas 200 personas huyeron"],
  ],
  pt: [["Acredita-se que o guindaste era velho.", "o guindaste era velho"]],
  fr: [["On estime que 200 personnes ont fui.", "200 personnes ont fui"]],
  de: [
    ["Es wird vermutet, dass der Kran alt ist.", "der Kran alt ist"],
    ["Es heißt, der Kran sei alt.", "der Kran sei alt"],
  ],
  ru: [["Предполагается, что кран был старым.", "кран был старым"]],
};

for (const [language, cases] of Object.entries(supposed)) {
  test(`${language}: what nobody in particular supposes is possible and nobody's`, () => {
    for (const [text, content] of cases) {
      const claim = claimsOf(`${speakers[language]} ${text}`, { language }).at(-1)!;
      assert.deepEqual(
        [claim.type, claim.modality, claim.text, claim.speakers.length],
        ["indirect", "possible", content, 0],
        text,
      );
    }
  });
}

/** Somebody who spoke before, and has nothing to do with it. */
const speakers: Readonly<Record<string, string>> = {
  es: "Laura Peña dijo que la grúa cayó.",
  pt: "Ana Costa disse que o guindaste caiu.",
  fr: "Claire Dubois a dit que la grue est tombée.",
  de: "Eva Brandt sagte, dass der Kran fiel.",
  ru: "Анна Лисина сказала, что кран упал.",
};

test("what is known, and what goes by a plan, is no hearsay", () => {
  for (const [language, text] of [
    ["es", "Se sabe que la grúa era vieja."],
    ["vi", "Theo kế hoạch, cầu tàu sẽ mở cửa."],
  ] as const)
    assert.equal(claimsOf(text, { language })[0]!.type, "assertion", text);
});

test("an adverb or the French conditional makes possible what an outlet tells, and the clause behind an opening counts", () => {
  for (const [language, text, modality, negated] of [
    ["ru", "По предварительным данным, кран упал ночью.", "possible", false],
    ["de", "Nach ersten Erkenntnissen explodierte ein Tank.", "possible", false],
    ["es", "Al parecer, la grúa era vieja.", "possible", false],
    ["de", "Vermutlich war der Kran alt.", "possible", false],
    ["fr", "La grue serait tombée de nuit.", "possible", false],
    ["es", "La grúa habría caído de noche.", "possible", false],
    ["es", "El hombre fue presuntamente herido en el muelle.", "possible", false],
    ["es", "Once personas presuntamente vinculadas al robo huyeron.", "asserted", false],
    ["pt", "O guindaste teria caído de noite.", "possible", false],
    ["ru", "Кран якобы упал ночью.", "possible", false],
    ["uk", "За попередніми даними, кран упав уночі.", "possible", false],
    ["uk", "Кран, імовірно, упав уночі.", "possible", false],
    ["es", "El martes, la grúa será retirada.", "planned", false],
    ["es", "Tras la caída del lunes, nadie revisó la grúa.", "asserted", true],
    ["es", "La grúa cayó, pero nadie resultó herido.", "asserted", false],
  ] as const) {
    const [claim] = claimsOf(text, { language });
    assert.deepEqual([claim!.modality, claim!.negated], [modality, negated], text);
  }
});

test("an account reaches from one semicolon to the next, and what stands beside is the outlet's", () => {
  const text = "La grúa cayó de noche; según la policía, nadie murió; los vecinos hablan de un herido.";
  const claims = claimsOf(text, { language: "es" }).map(({ type, text: words }) => [type, words]);
  assert.deepEqual(claims, [
    ["indirect", "nadie murió"],
    ["assertion", "La grúa cayó de noche"],
    ["assertion", "los vecinos hablan de un herido"],
  ]);
});

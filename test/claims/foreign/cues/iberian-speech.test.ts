import assert from "node:assert/strict";
import { test } from "node:test";
import { attributedIn, claimsOf } from "../../article-of.ts";

/** What a claim says, its type, and who: by name, or where nobody is named by the role; null where neither can be told. */
type Said = readonly [content: string, type: "direct" | "indirect" | "mixed", speaker: string | null];

const said: Readonly<Record<string, readonly (readonly [string, ...Said[]])[]>> = {
  es: [
    // A verb without a subject that opens a paragraph.
    [
      "La alcaldesa Ana Ruiz dijo que irá.\n«El muelle es seguro», agregó.\nEn esa línea, advirtió que habrá cortes.",
      ["irá", "indirect", "Ana Ruiz"],
      ["«El muelle es seguro»", "direct", "Ana Ruiz"],
      ["habrá cortes", "indirect", "Ana Ruiz"],
    ],
    [
      "La alcaldesa Ana Ruiz llegó tarde.\n«El muelle es seguro», sostuvo.",
      ["«El muelle es seguro»", "direct", "Ana Ruiz"],
    ],
    // Whoever answers is another; a text says nothing aloud; of two nobody can tell.
    [
      "La alcaldesa Ana Ruiz dijo que irá.\n«El muelle es seguro», respondió.",
      ["irá", "indirect", "Ana Ruiz"],
      ["«El muelle es seguro»", "direct", null],
    ],
    ["El informe llegó tarde.\n«El muelle es seguro», sostuvo.", ["«El muelle es seguro»", "direct", null]],
    [
      "Ana Ruiz dijo que irá, mientras que Tomás Gil dijo que no irá.\n«El muelle es seguro», sostuvo.",
      ["irá", "indirect", "Ana Ruiz"],
      ["no irá", "indirect", "Tomás Gil"],
      ["«El muelle es seguro»", "direct", null],
    ],
    ["Ana Ruiz llegó tarde.\nSe informó que hubo heridos.", ["hubo heridos", "indirect", null]],
    // Verbs of no table behind a quotation, and without its comma.
    [
      "«El muelle es seguro de verdad», ha exclamado Ana Ruiz.",
      ["«El muelle es seguro de verdad»", "direct", "Ana Ruiz"],
    ],
    ["«Estamos muy contentos con esto» analizó Ana Ruiz.", ["«Estamos muy contentos con esto»", "direct", "Ana Ruiz"]],
    // A quotation alone is somebody's.
    [
      "Ana Ruiz rechazó los reproches. «No hemos hecho nada malo en Lora».",
      ["los reproches", "indirect", "Ana Ruiz"],
      ["«No hemos hecho nada malo en Lora»", "direct", "Ana Ruiz"],
    ],
    ["«No hemos hecho nada malo en Lora». El juez calló.", ["«No hemos hecho nada malo en Lora»", "direct", null]],
    // Whom somebody accuses, and of what.
    [
      "Ana Ruiz ha acusado este martes al Gobierno de ser «un lastre» y de mentir.",
      ["al Gobierno de ser «un lastre» y de mentir", "mixed", "Ana Ruiz"],
    ],
    ["Ana Ruiz les acusó de mentir.", ["mentir", "indirect", "Ana Ruiz"]],
    // By whose account.
    [
      "El muelle cerró, según lo informado por Ana Ruiz, interventora de Lora.",
      ["El muelle cerró", "indirect", "Ana Ruiz"],
    ],
    [
      "De acuerdo con datos del Instituto Naval (IN), el muelle cerró.",
      ["el muelle cerró", "indirect", "Instituto Naval"],
    ],
    // A coach by another word, a minister of foreign affairs.
    [
      "El técnico Luis Gil llegó con Tomás Sanz. «Ganamos bien el partido», dijo el entrenador.",
      ["«Ganamos bien el partido»", "direct", "Luis Gil"],
    ],
    ["La ministra de Exteriores, Ana Ruiz, viajó. La canciller dijo que volverá.", ["volverá", "indirect", "Ana Ruiz"]],
  ],
  pt: [
    [
      "Segundo Rui Sá, o cais é seguro.\n“Vamos abrir em breve o cais”, completou.",
      ["o cais é seguro", "indirect", "Rui Sá"],
      ["“Vamos abrir em breve o cais”", "direct", "Rui Sá"],
    ],
    [
      "Do lado da oposição, Rui Sá sorriu. “Não vamos desprezar esta vantagem”.",
      ["“Não vamos desprezar esta vantagem”", "direct", "Rui Sá"],
    ],
    // A speech from its dash, or the hyphen for one.
    ["- O cais é seguro. Ninguém se feriu - disse Rui Sá.", ["O cais é seguro. Ninguém se feriu", "direct", "Rui Sá"]],
    ["O PS acusou, nesta quarta-feira, o Governo de mentir.", ["o Governo de mentir", "indirect", "PS"]],
    ["Rui Sá acusou os sócios de estarem cansados.", ["os sócios de estarem cansados", "indirect", "Rui Sá"]],
    ["Segundo a Secretaria da Pesca (SP), o cais fechou.", ["o cais fechou", "indirect", "Secretaria da Pesca"]],
    ["Segundo informações do delegado Rui Sá, o cais fechou.", ["o cais fechou", "indirect", "Rui Sá"]],
    ["Conforme divulgado pela Defesa Civil, o cais fechou.", ["o cais fechou", "indirect", "Defesa Civil"]],
    ["Ainda segundo Rui Sá, o cais fechou.", ["o cais fechou", "indirect", "Rui Sá"]],
    ["Rui Sá falou que o cais fechou.", ["o cais fechou", "indirect", "Rui Sá"]],
  ],
};

for (const [language, sentences] of Object.entries(said))
  for (const [text, ...expected] of sentences)
    test(`${language}: ${text}`, () => {
      assert.deepEqual(
        attributedIn(text, { language }).map((claim) => [
          claim.text,
          claim.type,
          claim.speakers.map(({ name, role }) => name ?? role).join(" & ") || null,
        ]),
        expected,
      );
    });

test("a list with hyphens is nobody's speech", () => {
  const claims = claimsOf("- O cais fechou ontem à noite.\n- A obra custou 3 milhões.", { language: "pt" });
  assert.deepEqual(
    claims.map(({ voice }) => voice),
    ["own", "own"],
  );
});

test("a Portuguese pronoun is no condition, and 'if' is one", () => {
  const modality = (text: string) => claimsOf(text, { language: "pt" })[0]!.modality;
  assert.equal(modality("A empresa, que se diz vítima, fechou o cais."), "asserted");
  assert.equal(modality("O cais, da empresa Sol, se tornou famoso."), "asserted");
  assert.equal(modality("O cais fecha se o acordo não for assinado."), "conditional");
  assert.equal(modality("O prefeito sabe que, se o preço subir, o cais fecha."), "conditional");
});

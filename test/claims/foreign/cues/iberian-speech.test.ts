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
    [
      "Ana Ruiz rechazó los reproches. «No hemos hecho nada malo en Lora». «Todo está en orden desde mayo».",
      ["los reproches", "indirect", "Ana Ruiz"],
      ["«No hemos hecho nada malo en Lora»", "direct", "Ana Ruiz"],
      ["«Todo está en orden desde mayo»", "direct", "Ana Ruiz"],
    ],
    // Not of whom the sentence before is about, of two, nor of another paragraph.
    [
      "El presidente Luis Gil murió ayer. «Era un hombre bueno que ayudó a todo el pueblo».",
      ["«Era un hombre bueno que ayudó a todo el pueblo»", "direct", null],
    ],
    [
      "Ana Ruiz rechazó la multa, mientras que Tomás Gil rechazó los reproches. «No hemos hecho nada malo en Lora».",
      ["la multa", "indirect", "Ana Ruiz"],
      ["los reproches", "indirect", "Tomás Gil"],
      ["«No hemos hecho nada malo en Lora»", "direct", null],
    ],
    [
      "Ana Ruiz rechazó los reproches.\n«No hemos hecho nada malo en Lora».",
      ["los reproches", "indirect", "Ana Ruiz"],
      ["«No hemos hecho nada malo en Lora»", "direct", null],
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
    // Two verbs of saying in one sentence, each with what it brings.
    [
      "La alcaldesa Ana Ruiz dijo que irá, añadió que «el muelle es seguro de verdad».",
      ["irá", "indirect", "Ana Ruiz"],
      ["«el muelle es seguro de verdad»", "direct", "Ana Ruiz"],
    ],
    [
      "«El muelle es seguro de verdad», dijo Ana Ruiz, quien concluyó que «nadie debe temer nada».",
      ["«El muelle es seguro de verdad»", "direct", "Ana Ruiz"],
      ["«nadie debe temer nada»", "direct", "Ana Ruiz"],
    ],
    // No saying: what for, a figure, "that is", "to count on".
    ["Ana Ruiz lamentó la pausa, es decir que no irá.", ["la pausa", "indirect", "Ana Ruiz"]],
    ["La cifra de negocios llegó a 3 millones de euros."],
    ["El club usa el acto para plantear «tres preguntas» a sus socios."],
    ["El muelle cuenta con «tres grúas» y es seguro."],
    // What a court does with a case.
    ["El Tribunal Naval confirmó la condena de Gil."],
    ["La sentencia que condenó al exalcalde Tomás Gil por fraude es firme."],
    ["El Tribunal Naval condenó el ataque.", ["el ataque", "indirect", "Tribunal Naval"]],
    // A speaker's phrase begins behind the verb or conjunction before it.
    [
      "En esos términos se ha pronunciado el portavoz del gremio, Luis Gil, que ha advertido de «graves riesgos».",
      ["«graves riesgos»", "direct", "Luis Gil"],
    ],
    ["El muelle sigue en obras y la alcaldesa pide calma.", ["calma", "indirect", "alcaldesa"]],
    ["La presidenta de Castilla y León pide calma.", ["calma", "indirect", "presidenta de Castilla y León"]],
    ["Ya en su arranque aseguró que irá.", ["irá", "indirect", null]],
    ["Ana Ruiz, dijo que irá.", ["irá", "indirect", "Ana Ruiz"]],
    ["Ana Ruiz, también dirigente del gremio, dijo que irá.", ["irá", "indirect", "Ana Ruiz"]],
    // A name behind brackets and behind where an office is held.
    [
      "«Iremos todos allí», dijo el portavoz del Gremio Naval (GN), Luis Gil.",
      ["«Iremos todos allí»", "direct", "Luis Gil"],
    ],
    [
      "«Iremos todos allí», dijo el portavoz del gremio en el Puerto, Luis Gil.",
      ["«Iremos todos allí»", "direct", "Luis Gil"],
    ],
    // One article for two offices is one person's.
    ["El abogado y exalcalde Luis Gil dijo que irá.", ["irá", "indirect", "Luis Gil"]],
    // What a relative clause tells of the subject, and whom it goes back to.
    ["El juez que dirigió la vista adelantó que irá.", ["irá", "indirect", "juez"]],
    ["Ana Ruiz, que dirige el puerto, en Lora, dijo que irá.", ["irá", "indirect", "Ana Ruiz"]],
    [
      "El informe, que alude a Gil, en Lora, es claro. Este informe indica que «nada se mueve».",
      ["«nada se mueve»", "direct", null],
    ],
    ["«Nadie iba en el coche rojo», indicaron desde Caminera.", ["«Nadie iba en el coche rojo»", "direct", "Caminera"]],
    ["La fiscal Ana Ruiz apeló al entender que hubo fraude.", ["hubo fraude", "indirect", "Ana Ruiz"]],
    ["El fiscal no termina de entender lo que pasó."],
    ["Gil evitó hablar de «cifras», pues explicó que no las tiene.", ["no las tiene", "indirect", null]],
    // "Así lo confirmó": the sentence before, and the quotation behind the colon.
    [
      "El muelle abrió. Así lo confirmó la alcaldesa Ana Ruiz: «Todo está listo en el muelle».",
      ["El muelle abrió", "indirect", "Ana Ruiz"],
      ["«Todo está listo en el muelle»", "direct", "Ana Ruiz"],
    ],
    [
      "Así lo explicó Ana Ruiz: «Todo está listo en el muelle».",
      ["«Todo está listo en el muelle»", "direct", "Ana Ruiz"],
    ],
    ["Los vecinos se quejan de que no hay agua.", ["no hay agua", "indirect", "vecinos"]],
    // A coach by another word, a minister of foreign affairs.
    [
      "El técnico Luis Gil llegó con Tomás Sanz. «Ganamos bien el partido», dijo el entrenador.",
      ["«Ganamos bien el partido»", "direct", "Luis Gil"],
    ],
    // No coach was named: the referee is none.
    [
      "El árbitro Luis Gil expulsó a dos jugadores. El entrenador dijo que el equipo jugó bien.",
      ["el equipo jugó bien", "indirect", "entrenador"],
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
      ["“Não vamos desprezar esta vantagem”", "direct", null],
    ],
    // A speech from its dash, or the hyphen for one.
    ["- O cais é seguro. Ninguém se feriu - disse Rui Sá.", ["O cais é seguro. Ninguém se feriu", "direct", "Rui Sá"]],
    ["O PS acusou, nesta quarta-feira, o Governo de mentir.", ["o Governo de mentir", "indirect", "PS"]],
    ["Rui Sá acusou os sócios de estarem cansados.", ["os sócios de estarem cansados", "indirect", "Rui Sá"]],
    ["Segundo a Secretaria da Pesca (SP), o cais fechou.", ["o cais fechou", "indirect", "Secretaria da Pesca"]],
    ["Segundo informações do delegado Rui Sá, o cais fechou.", ["o cais fechou", "indirect", "Rui Sá"]],
    ["Conforme divulgado pela Defesa Civil, o cais fechou.", ["o cais fechou", "indirect", "Defesa Civil"]],
    ["Ainda segundo Rui Sá, o cais fechou.", ["o cais fechou", "indirect", "Rui Sá"]],
    [
      "“Vamos abrir o cais em breve”, afirmou, Rui Sá, que falava em Lora.",
      ["“Vamos abrir o cais em breve”", "direct", "Rui Sá"],
    ],
    ["O cais fechou, disse à Lusa fonte da Proteção Civil.", ["O cais fechou", "indirect", "fonte da Proteção Civil"]],
    ["Segundo o diretor do Sindicato Naval (SN), Rui Sá, o cais fechou.", ["o cais fechou", "indirect", "Rui Sá"]],
    [
      "Segundo ela, o magistrado ‘comerciava a função, com lucro’.",
      ["o magistrado ‘comerciava a função, com lucro’", "mixed", null],
    ],
    ["O prefeito da vila, Rui Sá, saiu. Eles cobraram respostas.", ["respostas", "indirect", null]],
    // Pronouns written on verbs.
    ["Rui Sá disse-lhe que o cais fechou.", ["o cais fechou", "indirect", "Rui Sá"]],
    [
      "O líder Rui Sá disse que irá e queixou-se de que o cais fechou.",
      ["irá", "indirect", "Rui Sá"],
      ["o cais fechou", "indirect", "Rui Sá"],
    ],
    ["Rui Sá garantiu, esta manhã, estar pronto.", ["estar pronto", "indirect", "Rui Sá"]],
    // Of two who are spoken of nobody is meant for sure.
    [
      "O delegado Rui Sá saiu. Apesar de o suspeito ter fugido, ele afirma que é inocente.",
      ["é inocente", "indirect", null],
    ],
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

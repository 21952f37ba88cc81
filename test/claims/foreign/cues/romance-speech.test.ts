import assert from "node:assert/strict";
import { test } from "node:test";
import { attributedIn } from "../../article-of.ts";

/** What a claim says, and who: by name, or where nobody is named by the role; null where neither can be told. */
type Said = readonly [content: string, speaker: string | null];

const said: Readonly<Record<string, readonly (readonly [string, ...Said[]])[]>> = {
  es: [
    // A verb behind what is said, and its subject behind that.
    [
      "La naviera ganó 8 millones, un 3% más, anunció el banco en un comunicado.",
      ["La naviera ganó 8 millones, un 3% más", "banco"],
    ],
    ["La alcaldesa, Ana Ruiz, anunció el cierre.", ["el cierre", "Ana Ruiz"]],
    ["El acusado, un hombre de 45 años, reconoció los hechos.", ["los hechos", null]],
    // Who speaks for what stood before is told of in a relative clause.
    ["El muelle cerrará, prevé Ana Ruiz, que visitó Lora.", ["El muelle cerrará", "Ana Ruiz"]],
    ["Ana Ruiz dijo, además, que el muelle cerrará.", ["el muelle cerrará", "Ana Ruiz"]],
    // Said by nobody, avoided, asked in confidence.
    ["Ningún testigo confirmó la caída."],
    ["Ni la naviera ni el puerto confirmaron la caída."],
    ["Ana Ruiz evitó confirmar si el muelle cerrará."],
    ["El muelle cerrará, dijo una fuente que pidió no ser identificada.", ["El muelle cerrará", "fuente"]],
    // Denied at the end of the same sentence.
    [
      "Gil dijo haber visto la caída, pero Ana Ruiz lo negó.",
      ["haber visto la caída", null],
      ["haber visto la caída", "Ana Ruiz"],
    ],
    [
      "Ana Ruiz denunció que la grúa cayó, algo que la naviera niega.",
      ["la grúa cayó", "Ana Ruiz"],
      ["la grúa cayó", null],
    ],
    // What was done, by whatever verb of saying; and what was done before the reason for it.
    ["Los vecinos confirmaron haber visto la caída.", ["haber visto la caída", "vecinos"]],
    ["Ana Ruiz archivó el caso al considerar que no hubo delito.", ["no hubo delito", "Ana Ruiz"]],
    // Before a short quotation what is asked for.
    ["Ana Ruiz instó a los vecinos a salir «cuanto antes».", ["a los vecinos a salir «cuanto antes»", "Ana Ruiz"]],
    ["Ana Ruiz exige a Lora liberar a los presos.", ["liberar a los presos", "Ana Ruiz"]],
    // A role behind a name, and where it is held before one.
    ["«Nos vamos», contó Ana Ruiz, secretaria general del gremio.", ["«Nos vamos»", "Ana Ruiz"]],
    ["La relatora de la ONU Ana Ruiz dijo que el muelle es seguro.", ["el muelle es seguro", "Ana Ruiz"]],
    // Two who speak together.
    ["La ministra Ana Ruiz y el alcalde Tomás Gil dijeron que irán.", ["irán", "Ana Ruiz & Tomás Gil"]],
    ["Tanto Ana Ruiz como Tomás Gil dijeron que irán.", ["irán", "Ana Ruiz & Tomás Gil"]],
    ["La presidenta de Castilla y León dijo que irá.", ["irá", "presidenta de Castilla y León"]],
  ],
  fr: [
    ["Le quai rouvrira lundi, a précisé son cabinet.", ["Le quai rouvrira lundi", null]],
    ["La veille, le maire avait fui, ont affirmé ses proches.", ["La veille, le maire avait fui", null]],
    ["Le quai va fermer, a-t-on appris mardi auprès de la direction.", ["Le quai va fermer", "direction"]],
    ["Le quai rouvrira, selon un document consulté par Norbec.", ["Le quai rouvrira", null]],
    [
      "L'opposition, qui dénonce un « coup d'État », appelle à manifester le 5 mai.",
      ["un « coup d'État »", "opposition"],
      ["manifester le 5 mai", "opposition"],
    ],
    ["Le procureur a requis deux ans de prison contre l'accusé.", ["deux ans de prison contre l'accusé", "procureur"]],
    ["La ministre de la Santé Luce Valat a dit que le quai est sûr.", ["le quai est sûr", "Luce Valat"]],
    ["Le quai est fermé, d'après Norbec, le gérant du port.", ["Le quai est fermé", "Norbec"]],
    ["Claire Dubois accuse Lorval d'ingérence.", ["Lorval d'ingérence", "Claire Dubois"]],
    ["Aucun élu n'a confirmé la chute."],
    [
      "Claire Dubois a regretté la chute, tout en excluant une hausse.",
      ["la chute", "Claire Dubois"],
      ["une hausse", "Claire Dubois"],
    ],
  ],
  pt: [
    [
      "O lucro subiu 8%, para 1,1 mil milhões, anunciou o banco em comunicado.",
      ["O lucro subiu 8%, para 1,1 mil milhões", "banco"],
    ],
    ["— Foi um milagre — contou Joana Prates, de 67 anos, que estava no cais.", ["Foi um milagre", "Joana Prates"]],
    [
      "Ana Costa disse que foi ameaçada pelo prefeito, que negou a ameaça.",
      ["foi ameaçada pelo prefeito", "Ana Costa"],
      ["a ameaça", "prefeito"],
    ],
    ["Para a oposição, a medida é “uma afronta”.", ["a medida é “uma afronta”", "oposição"]],
    ["Para a empresa, o custo será de 3 milhões."],
    ["Nem o clube nem o jogador confirmaram a saída."],
    ["Ana Costa disse nesta quinta (19) que o cais fecha.", ["o cais fecha", "Ana Costa"]],
    ["“O cais fecha”, avisou o dirigente sindical Rui Prado.", ["“O cais fecha”", "Rui Prado"]],
  ],
};
for (const [language, cases] of Object.entries(said))
  for (const [text, ...claims] of cases)
    test(`${language}: ${text}`, () => {
      assert.deepEqual(
        attributedIn(text, { language }).map((claim): Said => {
          const speakers = claim.speakers.map(({ name, role }) => name ?? role).filter((one) => one !== null);
          return [claim.text, speakers.length > 0 ? speakers.join(" & ") : null];
        }),
        claims,
      );
    });

test("what a role is stands behind a name, and with it where it is held", () => {
  const roleIn = (text: string, language: string) => attributedIn(text, { language })[0]?.speakers[0]?.role;
  assert.equal(
    roleIn("«Nos vamos», contó Ana Ruiz, secretaria general del gremio.", "es"),
    "secretaria general del gremio",
  );
  assert.equal(roleIn("La relatora de la ONU Ana Ruiz dijo que irá.", "es"), "relatora de la ONU");
  assert.equal(roleIn("La ministre de la Santé Luce Valat a dit que le quai est sûr.", "fr"), "ministre de la Santé");
  assert.equal(roleIn("El exsecretario Tomás Gil negó la caída.", "es"), "exsecretario");
  assert.equal(roleIn("«Nos vamos», contó Ana Ruiz, feliz de irse.", "es"), null);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { claimsOf } from "../article-of.ts";

/** Headlines that tell what happened, by language; what they tell is their outlet's own. */
const telling: Readonly<Record<string, readonly string[]>> = {
  es: [
    "Suben a 23 los heridos por el choque de Lora",
    "El precio de la luz baja un 10% en mayo",
    "Naviera despedirá a 450 trabajadores tras la huelga",
    "Detenido un hombre por el robo de 15 barcas",
    "Choque de dos trenes en Lora: tres muertos",
    "El alcalde habría cobrado 300.000 pesos",
  ],
  pt: [
    "Sobe para 19 o número de feridos em Lora",
    "Naviera vai fechar 40 lojas em maio",
    "Homem é preso após roubo no cais",
    "Presos dois suspeitos de fraude no porto",
    "Chuva deixa 3 mil desabrigados em Lora",
  ],
  it: [
    "Salgono a 23 i feriti nello scontro di Lora",
    "Crolla un molo a Lora, due morti",
    "Arrestato un uomo per il furto di 15 barche",
    "Il sindaco avrebbe incassato 300mila euro",
    "Treno deraglia in galleria: 12 feriti",
    "Maltempo, tre dispersi a Lora",
  ],
  fr: [
    "Le bilan du naufrage s'alourdit à 31 morts",
    "Un ancien maire aurait touché 2 millions d'euros",
    "L'hôpital de Lorval ferme ses portes",
    "Un homme de 34 ans tué à Lorval",
    "Procès Gil : dix ans de prison requis contre le banquier",
  ],
};
for (const [language, titles] of Object.entries(telling))
  for (const title of titles)
    test(`${language}: tells: ${title}`, () => {
      const [claim, ...more] = claimsOf("", { language, title });
      assert.deepEqual([claim?.voice, claim?.text, more.length], ["own", title, 0]);
    });

/** Questions, lists, matters and pages of service. */
const idle: Readonly<Record<string, readonly string[]>> = {
  it: [
    "Cinque consigli per dormire meglio",
    "La donna che cambiò il quartiere",
    "Come cambia la pensione",
    "Chi è Rita Conti, la nuova ministra",
  ],
  es: [
    "Cinco claves de la reforma laboral",
    "La mujer que cambió el barrio",
    "Cómo ahorrar en la factura de la luz",
    "Lo que sabemos del choque de Lora",
    "La baja de precios en el puerto",
    "Compra de Naviera Lora por Norbec en duda",
    "Una escuela en medio del desierto",
    "¿Sube el precio de la luz en mayo?",
  ],
  pt: ["Veja como votar em maio", "A queda do muro do cais", "Melhores praias de Lora", "Receita de bolo de cenoura"],
  fr: [
    "Les cinq choses à savoir sur la réforme",
    "La marche des infirmiers à Lorval",
    "Comment payer moins d'impôts",
    "Portrait d'un maire en colère",
    "Ce que l'on sait du naufrage de Lorval",
  ],
};
for (const [language, titles] of Object.entries(idle))
  for (const title of titles)
    test(`${language}: tells nothing: ${title}`, () => assert.deepEqual(claimsOf("", { language, title }), []));

test("what semicolons part is told part by part where each has its verb", () => {
  const parts = (text: string, language: string) => claimsOf(text, { language }).map((claim) => claim.text);
  assert.deepEqual(parts("O juiz condenou Gil a nove anos; a defesa vai recorrer.", "pt"), [
    "O juiz condenou Gil a nove anos",
    "a defesa vai recorrer",
  ]);
  assert.deepEqual(parts("El puente cayó; una tragedia para Lora.", "es"), ["El puente cayó; una tragedia para Lora"]);
});

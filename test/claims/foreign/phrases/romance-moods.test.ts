import assert from "node:assert/strict";
import { test } from "node:test";
import { claimsOf } from "../../article-of.ts";

/** A sentence, how its last claim is put, and whether that is denied. */
const moods: Readonly<Record<string, readonly (readonly [string, string, boolean])[]>> = {
  es: [
    // What is asked for, promised or threatened is not done yet, however the verb is inflected.
    ["Ana Ruiz había pedido el cierre del muelle.", "planned", false],
    ["Ana Ruiz instó a los vecinos a salir.", "planned", false],
    ["La naviera amenazó con cerrar el muelle.", "planned", false],
    ["Ana Ruiz acusó a la naviera de cerrar el muelle.", "asserted", false],
    ["Ana Ruiz espera abrir el muelle en mayo.", "planned", false],
    ["Ana Ruiz dijo haber abierto el muelle.", "asserted", false],
    // What stands between a subject and its verb is no clause of its own.
    ["El delantero, de 23 años, firmará en mayo.", "planned", false],
    ["El muelle, cerrado desde mayo, no abrirá.", "planned", true],
    ["Gil vive en Lora, su ciudad, y vendrá.", "asserted", false],
    // What is not ruled out may be.
    ["Ana Ruiz no descarta que el muelle cierre.", "possible", false],
    ["Ana Ruiz descarta que el muelle cierre.", "asserted", true],
    ["No se descarta una huelga en el muelle.", "possible", false],
    // What is told within is denied within.
    ["Gil contó que el chofer le dijo que la grúa no servía.", "asserted", true],
    ["Gil dijo que la grúa no servía.", "asserted", true],
    ["Se espera que el muelle abra en mayo.", "planned", false],
    // "Whether", and not "if".
    ["La fiscalía investiga si hubo sobornos en Lora.", "asserted", false],
    ["Ana Ruiz dijo que la llevará a juicio.", "planned", false],
    ["De confirmarse la caída, el muelle abrirá.", "conditional", false],
  ],
  fr: [
    ["Claire Dubois a promis de rouvrir le quai.", "planned", false],
    ["Claire Dubois menace de fermer le quai.", "planned", false],
    ["Claire Dubois a assuré que le quai serait fermé.", "planned", false],
    ["Claire Dubois assure que le maire serait mort.", "asserted", false],
    ["Claire Dubois a assuré que le maire serait mort.", "asserted", false],
    ["Claire Dubois a assuré qu'il n'y aurait aucune grève.", "planned", true],
    ["Le maire, âgé de 57 ans, aurait agi seul.", "possible", false],
    ["Claire Dubois n'exclut pas de fermer le quai.", "possible", false],
    ["Claire Dubois exclut de fermer le quai.", "asserted", true],
    ["Les habitants disent ne plus croire le maire.", "asserted", true],
    ["Le maire dit avoir plus de 30 plaintes.", "asserted", false],
    ["On ne sait pas encore si le feu est criminel.", "asserted", true],
  ],
  pt: [
    ["Ana Costa prometeu reabrir o cais.", "planned", false],
    ["Ana Costa ameaçou impor multas.", "planned", false],
    ["Ana Costa havia pedido que o cais fosse fechado.", "planned", false],
    ["O padre terá sido agredido no cais.", "possible", false],
    ["O cais terá duas gruas novas.", "asserted", false],
    ["Ana Costa não descartou fechar o cais.", "possible", false],
  ],
};
for (const [language, cases] of Object.entries(moods))
  for (const [text, modality, negated] of cases)
    test(`${language}: ${text}`, () => {
      const claim = claimsOf(text, { language }).at(-1);
      assert.deepEqual([claim?.modality, claim?.negated], [modality, negated]);
    });

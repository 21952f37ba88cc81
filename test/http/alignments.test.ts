import assert from "node:assert/strict";
import { test } from "node:test";
import { startService } from "./service.ts";

const { http } = await startService();
const ask = (language: string | undefined) =>
  http.post("/v1/alignments").send({
    pairs: [
      {
        a: { text: "El incendio de la fábrica mató a 12 personas.", publishedAt: "2031-05-14", language },
        b: { text: "The factory fire killed 15 people.", publishedAt: "2031-05-16" },
      },
    ],
  });

test("texts of two languages are aligned where their languages are said", async () => {
  const [told] = (await ask("es-CL").expect(200)).body.items;
  assert.deepEqual([told.relation, told.conflict], ["update", { kind: "number", a: "12 personas", b: "15 people" }]);
  const [untold] = (await ask(undefined).expect(200)).body.items;
  assert.equal(untold.conflict, null);
  const refused = await ask("Spanish, from Chile").expect(400);
  assert.match(JSON.stringify(refused.body), /language/);
});

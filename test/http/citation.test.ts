import assert from "node:assert/strict";
import { test } from "node:test";
import { ferry } from "../store/fixtures.ts";
import { startService, writeKey } from "./service.ts";

let now = 0;
const { http } = await startService({}, { clock: () => now });
const documents = [{ ...ferry.herald, outlet: "Vell_Valley {Times} & 100% \\x" }];

/** Keeps a comparison at a time, and answers where. */
async function keptAt(at: string, limit: number): Promise<string> {
  now = Date.parse(at);
  const kept = http.post(`/v1/comparisons?keep=true&limit=${limit}`).set("x-api-key", writeKey);
  return (await kept.send({ documents }).expect(201)).headers.location as string;
}

for (const [i, month] of "jan feb mar apr may jun jul aug sep oct nov dec".split(" ").entries())
  test(`what is kept in ${month} is cited with the month's name of BibTeX`, async () => {
    // The last minute of its month, UTC.
    const at = new Date(Date.UTC(2024, i + 1) - 60_000);
    const path = await keptAt(at.toISOString(), i + 1);
    const { text } = await http.get(`${path}?format=bibtex`).expect(200);
    assert.ok(text.includes(`\n  year = {2024},\n  month = ${month},\n`), text);
    const [cited] = JSON.parse((await http.get(`${path}?format=csl`).buffer()).text);
    assert.deepEqual(cited.issued, { "date-parts": [[2024, i + 1, at.getUTCDate()]] });
  });

test("an entry holds no syntax but its own, and an address to the letter", async () => {
  const path = await keptAt("2024-05-01T00:00:00Z", 99);
  const asked = http.get(`${path}?format=bibtex`).set("host", "a_b.example:80}\\,x={y");
  const lines = (await asked.expect(200)).text.trimEnd().split("\n");
  assert.match(lines[0]!, /^@misc\{rashomon-[0-9a-f]{12},$/);
  assert.equal(lines.at(-1), "}");
  for (const line of lines.slice(1, -1)) assert.match(line, /^ {2}[a-z]+ = (?:[a-z]{3}|\{[^{}]*\}|\{\{[^{}]*\}\}),?$/);
  assert.ok(
    lines.includes("  title = {{Comparison of 3 claims in Vell\\_Valley Times \\& 100\\% x}},"),
    lines.join("\n"),
  );
  assert.ok(lines.includes(`  url = {http://a_b.example:80%7D%5C,x=%7By${path}},`), lines.join("\n"));
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { ferry } from "../store/fixtures.ts";
import { comparisonPlaces } from "./comparison-places.ts";
import { post, startService, writeKey } from "./service.ts";

interface Cell {
  readonly outletId: string;
  readonly status: string;
  readonly reason: string | null;
}
interface Matrix {
  readonly id: string;
  readonly algorithm: { readonly margin?: number };
  readonly columns: readonly object[];
  readonly claims: object;
  readonly rows: readonly {
    readonly cells: readonly Cell[];
    readonly cellsLeftOut?: Readonly<Record<string, number>>;
  }[];
  readonly agreement: readonly object[];
  readonly asked: { readonly filter: Readonly<Record<string, unknown>> };
  readonly next: string | null;
}

const service = await startService();
const { http } = service;
// The Post is three quarters of an hour older than the Herald.
const first = (await post(service, ferry.post)).body as { id: string; eventId: string; storylineId: string };
// What it adds the Post does not tell in any words.
const added = "Divers from Sundvik will inspect the hull on Wednesday, insurer Norbank said.";
const second = (await post(service, { ...ferry.herald, content: `${ferry.herald.content}\n\n${added}` })).body as {
  id: string;
};
const articles = [first.id, second.id];
const event = `/v1/events/${first.eventId}/comparison`;
const keeping = (query: string) =>
  http.post(`/v1/comparisons?keep=true${query}`).set("x-api-key", writeKey).send({ articles });
const kept = `/v1/comparisons/${(await keeping("").expect(201)).body.id}`;

const { places } = comparisonPlaces<Matrix>(service, { ...first, articles, kept });
const early = (cell: Cell) => cell.reason === "publishedBefore";

test("with a margin an older report is silent wherever a comparison is answered, and the answer says so", async () => {
  for (const [path, ask] of places) {
    const plain = await ask(path);
    const before = plain.rows.flatMap(({ cells }) => cells.filter(early));
    assert.ok(before.length > 0 && before.every(({ status }) => status === "unknown"), path);
    assert.equal(plain.algorithm.margin, undefined);
    assert.deepEqual(await ask(`${path}?margin=0`), plain);
    const narrow = await ask(`${path}?margin=0.5`);
    assert.deepEqual(narrow.rows, plain.rows);
    assert.equal(narrow.algorithm.margin, 0.5);

    const { algorithm, rows, ...rest } = await ask(`${path}?margin=6`);
    assert.equal(algorithm.margin, 6);
    for (const [i, { cells }] of rows.entries())
      for (const [j, cell] of cells.entries()) {
        const was = plain.rows[i]!.cells[j]!;
        const certainty = cell.status === "silent" ? "possible" : null;
        const expected = was.status === "unknown" ? { ...was, status: cell.status, certainty } : was;
        assert.deepEqual(cell, expected);
        assert.notEqual(cell.status, "unknown");
      }
    assert.ok(rows.flatMap(({ cells }) => cells).some((cell) => early(cell) && cell.status === "silent"));
    const { columns, claims, agreement } = plain;
    assert.deepEqual([rest.columns, rest.claims, rest.agreement], [columns, claims, agreement]);
    assert.equal(rest.id === plain.id, path === kept, "another content has another hash, what is kept its own");
    if (path !== kept) assert.equal(rest.asked.filter.margin, 6);
  }
});

test("pages, cells and fields go with a margin", async () => {
  for (const [path, ask] of places) {
    const whole = await ask(`${path}?margin=6`);
    const rows: Matrix["rows"][number][] = [];
    for (let next: string | null = `${path}?margin=6&limit=2`; next !== null; ) {
      const page: Matrix = await ask(next);
      rows.push(...page.rows);
      next = page.next;
    }
    assert.deepEqual(rows, whole.rows);
    const says = await ask(`${path}?margin=6&cells=says&fields=cells,cellsLeftOut`);
    assert.ok(says.rows.every(({ cellsLeftOut }) => cellsLeftOut?.unknown === 0));
  }
});

test("tables and lines say of each cell that it is silent by the margin alone", async () => {
  for (const path of [event, kept]) {
    const text = async (query: string) => (await http.get(`${path}?${query}`).expect(200).buffer()).text;
    assert.match(await text("format=csv"), /\[unknown: publishedBefore\]/);
    const csv = await text("format=csv&margin=6");
    assert.match(csv, /\[silent: publishedBefore\]/);
    assert.doesNotMatch(csv, /\[unknown/);
    assert.match(await text("format=tidy&margin=6"), /,silent,possible,publishedBefore,/);
    const lines = (await text("format=ndjson&margin=6")).trimEnd().split("\n");
    const cells = lines.flatMap((line) => (JSON.parse(line) as Matrix["rows"][number]).cells);
    assert.ok(cells.some((cell) => early(cell) && cell.status === "silent"));
    assert.deepEqual(JSON.parse(await text("format=jsonld&margin=6")), JSON.parse(await text("format=jsonld")));
  }
});

test("what is kept is kept without a margin, and cited with the one by which it is read", async () => {
  assert.match((await keeping("&margin=6").expect(400)).text, /does not go with keep/);
  assert.equal((await keeping("&margin=0").expect(200)).headers.location, kept);
  const cited = async (query: string) => (await http.get(`${kept}?format=bibtex${query}`).expect(200)).text;
  assert.doesNotMatch(await cited(""), /margin/);
  assert.match(await cited("&margin=6"), /\?margin=6\},\n {2}note = \{sha256-[0-9a-f]{64}, read with a margin of 6 h/);
  const [item] = JSON.parse((await http.get(`${kept}?format=csl&margin=1.5`).buffer()).text);
  assert.match(item.URL, /\?margin=1\.5$/);
  const said = `/v1/comparisons/${(await keeping("&cells=says").expect(201)).body.id}`;
  assert.equal((await http.get(`${said}?margin=6`).expect(400)).body.faults[0].name, "margin");
  await http.get(`${said}?margin=0`).expect(200);
});

test("a margin is a number of hours up to two days", async () => {
  for (const wrong of ["-1", "49", "six", "1e1", ""])
    assert.equal((await http.get(`${event}?margin=${wrong}`).expect(400)).body.faults[0].name, "margin", wrong);
  for (const right of ["48", "0.25"]) await http.get(`${event}?margin=${right}`).expect(200);
});

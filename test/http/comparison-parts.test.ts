import assert from "node:assert/strict";
import { test } from "node:test";
import { decodeCursor, encodeCursor } from "../../src/http/cursors.ts";
import { comparedAnew } from "../../src/http/presenters/comparisons.ts";
import type { Cursor } from "../../src/store/store.ts";
import { ferry } from "../store/fixtures.ts";
import { comparisonPlaces } from "./comparison-places.ts";
import { post, startService, writeKey } from "./service.ts";

type Status = "says" | "silent" | "unknown" | "notComparable";
interface Cell {
  readonly outletId: string;
  readonly status: Status;
  readonly certainty: string | null;
  readonly claimIds: readonly string[];
}
interface Row {
  readonly id: string;
  readonly text: string;
  readonly cells: readonly Cell[];
  readonly cellsLeftOut?: Readonly<Record<Status, number>>;
  readonly statements: readonly { readonly claimIds: readonly string[] }[];
}
interface Matrix {
  readonly id: string;
  readonly columns: readonly { readonly outletId: string }[];
  readonly claims: Readonly<Record<string, { readonly text: string }>>;
  readonly rows: readonly Row[];
  readonly asked: { readonly filter: object };
  readonly totalRows: number;
  readonly next: string | null;
  readonly truncated: string | null;
}

const statuses: readonly Status[] = ["says", "silent", "unknown", "notComparable"];
const service = await startService();
const { http } = service;
const more = `${ferry.post.content}\n\nA choir of forty pensioners sang hymns outside the chapel until the evening tide had turned.`;
const first = (await post(service, { ...ferry.post, content: more })).body as {
  id: string;
  eventId: string;
  storylineId: string;
};
const second = (await post(service, ferry.herald)).body as { id: string };
const articles = [first.id, second.id];
const event = `/v1/events/${first.eventId}/comparison`;
const keep = (query: string) =>
  http.post(`/v1/comparisons?keep=true${query}`).set("x-api-key", writeKey).send({ articles }).expect(201);
const kept = `/v1/comparisons/${(await keep("")).body.id}`;

const { got, posted, places } = comparisonPlaces<Matrix>(service, { ...first, articles, kept });
const withStatus = ({ cells }: Row, shown: readonly Status[]) => cells.filter(({ status }) => shown.includes(status));

test("cells of some statuses alone are shown, and each row counts the others", async () => {
  for (const [path, ask] of places) {
    const whole = await ask(path);
    assert.ok(whole.rows.every((row) => row.cellsLeftOut === undefined));
    assert.ok(whole.rows.some((row) => withStatus(row, ["silent"]).length > 0));
    const choices: Status[][] = [["says"], ["silent"], ["silent", "says"], [...statuses]];
    for (const shown of choices) {
      const part = await ask(`${path}?${shown.map((status) => `cells=${status}`).join("&")}`);
      const expected = whole.rows.map((row) => ({
        ...row,
        cells: withStatus(row, shown),
        cellsLeftOut: Object.fromEntries(
          statuses.map((status) => [status, shown.includes(status) ? 0 : withStatus(row, [status]).length]),
        ),
      }));
      assert.deepEqual(part.rows, expected, `${path} ${shown}`);
      assert.deepEqual(part.claims, whole.claims);
    }
  }
  assert.deepEqual((await got(`${event}?cells=says`)).asked.filter, { cells: "says" });
  await http.get(`${event}?cells=says,silent`).expect(400, /repeating the parameter/);
  await http.get(`${event}?cells=mute`).expect(400);
});

test("tables keep their columns where cells are left out", async () => {
  const whole = await got(event);
  const lines = async (query: string) =>
    (await http.get(`${event}?${query}`).expect(200)).text.trimEnd().split("\r\n").slice(1);
  const said = whole.rows.flatMap((row) => withStatus(row, ["says"]));
  assert.equal((await lines("format=tidy&cells=says")).length, said.length);
  const full = await lines("format=csv");
  const cut = await lines("format=csv&cells=says");
  const silences = (certainty: string) =>
    whole.rows.flatMap((row) => withStatus(row, ["silent"])).filter((cell) => cell.certainty === certainty).length;
  const marked = (mark: string) => full.join("\n").split(mark).length - 1;
  assert.deepEqual([marked("[silent]"), marked("[silent: possible]")], [silences("likely"), silences("possible")]);
  assert.ok(silences("likely") + silences("possible") > 0);
  assert.deepEqual(
    cut,
    full.map((line) => line.replace(/\[(?:silent|unknown|notComparable)[^\]]*\]/g, "")),
  );
  const claimsOf = async (query: string) =>
    (await http.get(`${event}?format=ndjson${query}`).buffer()).text
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).claims);
  assert.deepEqual(await claimsOf("&cells=silent"), await claimsOf(""));
  const graph = async (query: string) => JSON.parse((await http.get(`${event}?format=jsonld${query}`).buffer()).text);
  assert.deepEqual(await graph("&cells=silent"), await graph(""));
});

test("what is posted leaves as the same tables, and what is kept as JSON alone", async () => {
  const whole = await posted("/v1/comparisons");
  const table = (path: string) => http.post(path).send({ articles }).expect(200).buffer();
  for (const format of ["csv", "tidy", "ndjson", "jsonld"] as const) {
    const { text, headers } = await table(`/v1/comparisons?format=${format}&cells=says&limit=2`);
    assert.equal(text, (await http.get(`${kept}?format=${format}&cells=says&limit=2`).buffer()).text);
    assert.match(
      headers.link ?? "",
      new RegExp(`^</v1/comparisons\\?cells=says&limit=2&cursor=\\w+&format=${format}>; rel`),
    );
  }
  const wanted = http.post("/v1/comparisons").set("accept", "text/csv").send({ articles });
  assert.equal((await wanted.expect(200)).text.split("\r\n").length, whole.rows.length + 2);
  for (const [query, accept] of [
    ["&format=csv", "*/*"],
    ["", "text/csv"],
  ] as const) {
    const keeping = http.post(`/v1/comparisons?keep=true${query}`).set({ "x-api-key": writeKey, accept });
    assert.equal((await keeping.send({ articles }).expect(406)).body.code, "request.notAcceptable");
  }
});

test("rows are asked for by the ids of columns, not by outlets' names", async () => {
  const nobodys = (await http.post("/v1/comparisons").send({ documents: [{ content: ferry.post.content }] })).body;
  const { outletId } = (nobodys as Matrix).columns[0]!;
  assert.match(outletId, /^art_/);
  assert.deepEqual((await got(`${event}?outlet=${outletId}`)).rows, []);
  for (const [path] of [places[0]!, places[3]!])
    await http.get(`${path}?outlet=Island+Herald`).expect(400, /is no outlet's id/);
  await http
    .post("/v1/comparisons?outlet=Island+Herald")
    .send({ articles })
    .expect(400, /is no outlet's id/);
});

test("the pages of a comparison hold each row once, in order, with the claims that it needs", async () => {
  for (const [path, ask] of places) {
    const whole = await ask(path);
    assert.equal(whole.next, null);
    for (const limit of [1, 2, whole.rows.length, 1000]) {
      const rows: Row[] = [];
      let pages = 0;
      for (let next: string | null = `${path}?limit=${limit}`; next !== null; pages++) {
        const page: Matrix = await ask(next);
        assert.ok(page.rows.length <= limit);
        assert.equal(page.totalRows, whole.totalRows);
        assert.deepEqual(page.columns, whole.columns);
        const needed = page.rows.flatMap((row) => row.statements.flatMap(({ claimIds }) => claimIds));
        assert.deepEqual(Object.keys(page.claims).sort(), [...new Set(needed)].sort());
        assert.equal(page.truncated === null, page.rows.length === whole.rows.length);
        rows.push(...page.rows);
        next = page.next;
      }
      assert.equal(pages, Math.ceil(whole.rows.length / limit));
      assert.deepEqual(rows, whole.rows, path);
    }
  }
});

test("the next page keeps what was asked for, and a header names it in every format", async () => {
  const asked = `${event}?limit=1&cells=says&status=single&status=shared&offsets=codepoint`;
  const { body, headers } = await http.get(asked);
  const next = new URL(body.next, "http://localhost");
  next.searchParams.delete("cursor");
  const expected = new URLSearchParams(asked.split("?")[1]);
  assert.deepEqual([...next.searchParams].sort(), [...expected].sort());
  assert.equal(headers.link, `<${body.next}>; rel="next"`);
  assert.equal((await http.get(asked)).headers.link, headers.link);
  assert.equal((await http.get(body.next)).body.asked.filter.cells, "says");
  // In whatever order it was asked for, the same is answered.
  const turned = `${event}?${asked.split("?")[1]!.split("&").reverse().join("&")}`;
  assert.equal((await http.get(turned)).headers.etag, headers.etag);

  const rows: string[] = [];
  for (let path: string | undefined = `${event}?limit=2&format=ndjson`; path; ) {
    const page: { text: string; headers: Record<string, string> } = await http.get(path).buffer();
    rows.push(...page.text.trimEnd().split("\n"));
    path = /<(.+)>; rel="next"/.exec(page.headers.link ?? "")?.[1];
  }
  assert.deepEqual(rows, (await http.get(`${event}?format=ndjson`).buffer()).text.trimEnd().split("\n"));
});

test("a cursor is refused that is broken, of other filters, or goes with keeping", async () => {
  const { next } = await got(`${event}?limit=1`);
  const cursor = new URL(next!, "http://localhost").searchParams.get("cursor");
  const made = (...after: Cursor) => encodeCursor(after, { list: comparedAnew, query: {} });
  const [state] = decodeCursor(cursor!, { list: comparedAnew, query: {} });
  for (const [query, code] of [
    ["cursor=AAAA", "request.badCursor"],
    [`cursor=${made(state!, -1)}`, "request.badCursor"],
    [`cursor=${made(state!, "x")}`, "request.badCursor"],
    [`cursor=${made(state!)}`, "request.badCursor"],
    [`cursor=${cursor}&status=single`, "request.badCursor"],
    [`cursor=${cursor}&minOutlets=1`, "request.badCursor"],
  ] as const)
    assert.equal((await http.get(`${event}?${query}`).expect(400)).body.code, code, query);
  // How it is shown may change from page to page.
  for (const query of [`cursor=${cursor}`, `cursor=${cursor}&limit=3&cells=says&offsets=codepoint`])
    assert.equal((await got(`${event}?${query}`)).rows[0]?.id, (await got(event)).rows[1]?.id, query);
  const keeping = http.post(`/v1/comparisons?keep=true&cursor=${cursor}`).set("x-api-key", writeKey);
  assert.match((await keeping.send({ articles }).expect(400)).text, /does not go with keep/);
});

test("rows are read by id, wherever a comparison is answered", async () => {
  for (const [path, ask] of places) {
    const { rows } = await ask(path);
    const wanted = [rows[2]!, rows[0]!].map(({ id }) => `id=${id}`).join("&");
    const part = await ask(`${path}?${wanted}`);
    assert.deepEqual(part.rows, [rows[0], rows[2]]);
    assert.deepEqual([part.totalRows, part.next, part.truncated], [2, null, null]);
    assert.deepEqual((await ask(`${path}?id=row_nobody`)).rows, []);
    const next = (await ask(`${path}?limit=1&${wanted}`)).next!;
    assert.deepEqual((await ask(next)).rows, [rows[2]]);
  }
});

test("what is kept is filtered as what is compared anew", async () => {
  for (const query of [
    "status=single",
    "outlet=island-herald",
    "minOutlets=2",
    "type=direct",
    "voice=attributed",
    "negated=true",
    "negated=true&type=indirect",
    "modality=planned",
    "modality=planned&modality=possible&voice=attributed",
    "speaker=Ruth Adeyemi",
  ]) {
    const part = await got(`${kept}?${query}`);
    const { rows, totalRows, claims } = await posted(`/v1/comparisons?${query}`);
    assert.ok(rows.length > 0 && rows.length < (await got(kept)).rows.length, query);
    assert.deepEqual([part.rows, part.totalRows, part.claims], [rows, totalRows, claims], query);
  }
  // Also where the cells are gone by which it could be seen who says a row.
  const silences = `/v1/comparisons/${(await keep("&cells=silent")).body.id}`;
  assert.equal(
    (await got(`${silences}?outlet=island-herald`)).totalRows,
    (await got(`${kept}?outlet=island-herald`)).totalRows,
  );
});

test("fields of rows alone are shown, with the claims that they speak of", async () => {
  for (const [path, ask] of places) {
    const whole = await ask(path);
    const named = await ask(`${path}?fields=text,outlets`);
    assert.deepEqual(Object.keys(named.rows[0]!).sort(), ["id", "outlets", "text"]);
    assert.deepEqual(named.claims, {});
    const cells = await ask(`${path}?fields=cells&cells=says`);
    assert.deepEqual(Object.keys(cells.rows[0]!).sort(), ["cells", "id"]);
    assert.deepEqual(cells.claims, whole.claims);
    const silent = await ask(`${path}?fields=cells,cellsLeftOut&cells=silent`);
    assert.deepEqual(silent.claims, {});
    assert.equal(silent.rows[0]!.cellsLeftOut?.says, withStatus(whole.rows[0]!, ["says"]).length);
    const { next } = await ask(`${path}?fields=text,outlets&limit=1`);
    assert.deepEqual((await ask(next!)).rows, [named.rows[1]]);
  }
  const lines = (await http.get(`${event}?format=ndjson&fields=text,first`).buffer()).text.trimEnd().split("\n");
  for (const line of lines.map((one) => JSON.parse(one))) {
    assert.deepEqual(Object.keys(line).sort(), ["claims", "first", "id", "text"]);
    assert.deepEqual(
      Object.keys(line.claims),
      line.first.candidates.map(({ claimId }: { claimId: string }) => claimId),
    );
  }
  for (const format of ["csv", "tidy", "jsonld"])
    assert.match((await http.get(`${event}?fields=text&format=${format}`).expect(400)).text, /json and ndjson/);
  assert.match((await http.get(`${kept}?fields=text&format=bibtex`).expect(400)).text, /json and ndjson/);
  assert.match((await http.get(`${event}?fields=colour`).expect(400)).text, /have no colour/);
  const keeping = http.post("/v1/comparisons?keep=true&fields=text").set("x-api-key", writeKey);
  assert.match((await keeping.send({ articles }).expect(400)).text, /does not go with keep/);
});

test("a kept part is read by page, and its id stays the hash of what is kept", async () => {
  const { body } = await keep("&cells=says&limit=3");
  assert.deepEqual([body.rows.length, body.next], [3, null]);
  const path = `/v1/comparisons/${body.id}`;
  const page = await got(`${path}?limit=2&cells=silent`);
  assert.equal(page.id, body.id);
  assert.deepEqual(
    page.rows.map(({ cells, cellsLeftOut }) => [cells, cellsLeftOut?.says]),
    (body as Matrix).rows.slice(0, 2).map(({ cells }) => [[], cells.length]),
  );
  assert.match(page.truncated ?? "", /3 of \d+ rows .* 2 of 3 rows/);
  assert.equal((await got(page.next!)).rows[0]?.id, body.rows[2].id);
  assert.match((await http.get(`${path}?format=bibtex&limit=1`)).text, /Comparison of 3 claims/);
});

test("where what is compared changes between two pages this is said, and what is kept goes on", async () => {
  const pages = await Promise.all(places.map(([path, ask]) => ask(`${path}?limit=1`)));
  await post(service, { ...ferry.herald, content: `${ferry.herald.content}\n\nThe mayor promised a new pier.` });
  for (const [i, [path, ask]] of places.entries()) {
    const { next } = pages[i]!;
    if (path === kept) assert.equal((await ask(next!)).rows[0]?.id, (await ask(kept)).rows[1]?.id);
    else {
      const answer = await (ask === posted ? http.post(next!).send({ articles }) : http.get(next!));
      assert.deepEqual([answer.status, answer.body.code], [410, "comparison.changed"], path);
    }
  }
  // One that moved may be read anew.
  assert.ok((await got(`${event}?limit=1`)).next);
});

test("the words of a removed article leave a kept comparison that shows only silent cells", async () => {
  const silences = await keep("&cells=silent");
  const path = `/v1/comparisons/${silences.body.id}`;
  await http.delete(`/v1/articles/${second.id}`).set("x-api-key", writeKey).expect(204);
  const after = await got(path);
  const own = (silences.body as Matrix).rows.map(({ text }) => text).filter((text) => !more.includes(text));
  assert.ok(own.length > 0);
  for (const text of own) assert.ok(!JSON.stringify(after).includes(text), text);
});

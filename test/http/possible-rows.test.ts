import assert from "node:assert/strict";
import { test } from "node:test";
import { documents } from "./possibly-alike.ts";
import { startService } from "./service.ts";

interface Matrix {
  readonly id: string;
  readonly rows: readonly {
    readonly text: string;
    readonly status: string;
    readonly outlets: number;
    readonly independentOrigins: number;
    readonly cells: readonly { readonly status: string; readonly certainty: string | null }[];
  }[];
  readonly agreement: readonly { readonly shared: number; readonly possible: number }[];
}

const { http } = await startService();
const ask = (query = "", accept = "application/json") =>
  http.post(`/v1/comparisons${query}`).set("accept", accept).send({ documents }).expect(200);

test("what two outlets possibly say alike has a status of its own, wherever rows are asked for", async () => {
  const { rows, agreement } = (await ask("?minOutlets=2")).body as Matrix;
  assert.deepEqual(
    rows.map(({ status, outlets, independentOrigins }) => [status, outlets, independentOrigins]),
    [["possible", 2, 1]],
  );
  assert.deepEqual(
    rows[0]!.cells.map(({ status, certainty }) => [status, certainty]),
    [
      ["says", "possible"],
      ["says", "possible"],
    ],
  );
  assert.deepEqual([agreement[0]!.shared, agreement[0]!.possible], [0, 1]);
  const statuses = async (status: string) => {
    const answer = (await ask(`?status=${status}`)).body as Matrix;
    return answer.rows.map((row) => row.status);
  };
  assert.deepEqual([await statuses("shared"), await statuses("possible")], [[], ["possible"]]);
  assert.deepEqual(new Set(await statuses("single&status=possible")), new Set(["possible", "single"]));
});

test("tables mark what an outlet only possibly says", async () => {
  const [head, row] = (await ask("?status=possible", "text/csv")).text.split("\r\n") as [string, string];
  assert.match(head, /^row,status,conflicts,drift,outlets,/);
  assert.match(row, /,possible,,,2,1,/);
  assert.equal(row.split("[possible] ").length - 1, 2);
  const tidy = (await ask("?status=possible&format=tidy")).text.trimEnd().split("\r\n");
  const certainty = tidy[0]!.split(",").indexOf("certainty");
  assert.deepEqual(
    tidy.slice(1).map((line) => line.split(",")[certainty]),
    ["possible", "possible"],
  );
});

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { renderOpenApi } from "../../src/http/openapi.ts";
import { startService, writeKey } from "../http/service.ts";

/**
 * A client in TypeScript, generated from the description as front ends do it. The generator needs a TypeScript of its
 * own, older than the project's: both stand in the workspace test/client.
 */

interface Generator {
  default(description: string, options: { readonly defaultNonNullable: boolean }): Promise<unknown[]>;
  astToString(nodes: unknown[]): string;
}

const inClient = (name: string): string => fileURLToPath(new URL(`../client/${name}`, import.meta.url));
const generator = createRequire(inClient("tour.ts"))("openapi-typescript") as Generator;
const run = promisify(execFile);

// A field with a default may be left out of what is sent.
const types = await generator.default(await renderOpenApi("0.0.0"), { defaultNonNullable: false });
writeFileSync(inClient("schema.d.ts"), generator.astToString(types));
after(() => rmSync(inClient("schema.d.ts"), { force: true }));

const options =
  "--noEmit --strict --module nodenext --target esnext --allowImportingTsExtensions --skipLibCheck --types node";
const compile = (file: string) =>
  run(process.execPath, [inClient("node_modules/typescript/bin/tsc"), ...options.split(" "), file]).catch(
    ({ stdout }: { stdout: string }) => assert.fail(stdout),
  );

test("a generated client compiles strictly and takes the tour", async () => {
  await compile(inClient("tour.ts"));
  const { app } = await startService();
  const { port } = app.server.address() as AddressInfo;
  const { stdout } = await run(process.execPath, [inClient("tour.ts"), `http://127.0.0.1:${port}`, writeKey]);
  assert.deepEqual(JSON.parse(stdout), {
    outlet: "Harbour Post",
    columns: ["Harbour Post"],
    claims: ['"The engines failed,"', "Twelve people were hurt when the ferry hit the pier", "Ferry hits pier"],
    total: 3,
    cells: true,
    page: { rows: 1, silent: 0, more: true },
    missing: { status: 404, code: "article.notFound" },
  });
});

test("the README makes a client as the tour does", () => {
  const made = /^const client = createClient<.*$/m;
  const [inTour] = made.exec(readFileSync(inClient("tour.ts"), "utf8")) ?? assert.fail();
  const [inReadme] = made.exec(readFileSync(inClient("../../README.md"), "utf8")) ?? assert.fail();
  assert.equal(inReadme, inTour);
});

test("a field that the description does not know does not compile", async () => {
  const wrong = inClient("wrong.ts");
  after(() => rmSync(wrong, { force: true }));
  writeFileSync(wrong, readFileSync(inClient("tour.ts"), "utf8").replace("article.eventId", "article.colour"));
  await assert.rejects(compile(wrong), /colour/);
});

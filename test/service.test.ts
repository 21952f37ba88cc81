import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import path from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { readConfig } from "../src/config.ts";
import { problemSchema } from "../src/contract/problems.ts";
import { demoSubmissions, startService } from "../src/service.ts";
import { temporaryFolder } from "./store/fixtures.ts";

const list = async (url: string) => (await (await fetch(url)).json()) as { items: { textKind: string }[] };

const key = "a-key-for-the-tests-0123";

test("the service starts with the demo, answers, stops in order and finds all again", async (t) => {
  const databaseFile = path.join(temporaryFolder(t), "service.db");
  const config = { ...readConfig({ API_KEY: key, LOG_LEVEL: "silent", WORKERS: "1" }), databaseFile, port: 0 };
  const first = await startService(config);
  const ready = await fetch(`${first.address}/readyz`);
  assert.equal(ready.status, 200);
  const articles = await list(`${first.address}/v1/articles`);
  assert.equal(articles.items.length, demoSubmissions().length);
  assert.ok(articles.items.every((article) => article.textKind === "digest"));
  await first.stop();
  await assert.rejects(fetch(`${first.address}/readyz`));

  const second = await startService({ ...config, seed: "none" });
  const again = await list(`${second.address}/v1/articles`);
  assert.deepEqual(again.items, articles.items);
  await second.stop();
});

test("with SEED=none the store starts empty", async (t) => {
  const databaseFile = path.join(temporaryFolder(t), "service.db");
  const config = readConfig({ API_KEY: key, LOG_LEVEL: "silent", WORKERS: "1", SEED: "none" });
  const service = await startService({ ...config, databaseFile, port: 0 });
  assert.deepEqual((await list(`${service.address}/v1/events`)).items, []);
  await service.stop();
});

test("while it starts it says that it lives and is not ready, and nothing else", async (t) => {
  const databaseFile = path.join(temporaryFolder(t), "service.db");
  const config = { ...readConfig({ API_KEY: key, LOG_LEVEL: "silent", WORKERS: "1" }), databaseFile };
  const port = await freePort();
  const starting = startService({ ...config, port });
  const ask = async (asked: string): Promise<Response> => {
    for (;;) {
      const answer = await fetch(`http://127.0.0.1:${port}${asked}`).catch(() => null);
      if (answer !== null) return answer;
    }
  };
  const asked = ["/healthz", "/readyz", "/v1/articles?limit=1"];
  const [alive, ready, articles] = (await Promise.all(asked.map(ask))) as [Response, Response, Response];
  assert.deepEqual([alive.status, await alive.json()], [200, { status: "ok" }]);
  for (const answer of [ready, articles]) {
    const problem = problemSchema.parse(await answer.json());
    assert.deepEqual([answer.status, problem.code], [503, "service.notReady"]);
    assert.equal(problem.instance, `urn:uuid:${answer.headers.get("x-request-id")}`);
    assert.match(answer.headers.get("retry-after") ?? "", /^\d+$/);
  }
  const service = await starting;
  assert.equal((await fetch(`http://127.0.0.1:${port}/readyz`)).status, 200);
  await assert.rejects(startService({ ...config, port }), {
    code: "EADDRINUSE",
    message: new RegExp(`^HOST and PORT: nothing can listen at 127.0.0.1, port ${port}: another process .* set PORT `),
  });
  await service.stop();
});

/** A connection that is open; it sends no more than `begun`. */
async function openConnection(port: number, begun = ""): Promise<{ socket: Socket; closed: Promise<unknown> }> {
  for (;;) {
    const socket = connect(port, "127.0.0.1");
    const closed = new Promise((resolve) => socket.once("close", resolve));
    socket.on("error", () => {});
    if (await Promise.race([once(socket, "connect").catch(() => false), closed.then(() => false)])) {
      socket.write(begun);
      socket.resume();
      return { socket, closed };
    }
  }
}

test("connections that send nothing, or half a request, keep it neither from starting nor from stopping", async (t) => {
  const databaseFile = path.join(temporaryFolder(t), "service.db");
  const config = { ...readConfig({ API_KEY: key, LOG_LEVEL: "silent", WORKERS: "1" }), databaseFile };
  const port = await freePort();
  const starting = startService({ ...config, port });
  const begun = ["", "GET /healthz HTTP/1.1\r\nhost: a"];
  const early = await Promise.all(begun.map((one) => openConnection(port, one)));
  const service = await starting;
  await Promise.all(early.map(({ closed }) => closed));

  assert.equal((await fetch(`${service.address}/readyz`)).status, 200);
  const late = [await openConnection(port), await openConnection(port, "POST /v1/analyses HTTP/1.1\r\nhost: a\r\n")];
  await service.stop();
  await Promise.all(late.map(({ closed }) => closed));
});

test("a signal ends it in order beside a connection that sends nothing", async (t) => {
  const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));
  const port = await freePort();
  const folder = temporaryFolder(t);
  const child = spawn(process.execPath, [main], {
    env: {
      PATH: process.env.PATH,
      DATABASE_URL: `file:${path.join(folder, "service.db")}`,
      ...{ SEED: "none", API_KEY: key, LOG_LEVEL: "silent", WORKERS: "1", PORT: String(port) },
    },
  });
  await once(child.stdout, "data");
  const { closed } = await openConnection(port);
  child.kill("SIGTERM");
  assert.deepEqual(await once(child, "exit"), [0, null]);
  await closed;
});

test("it runs under its first id with malloc held tight, or as somebody set it", {
  skip: process.platform !== "linux",
}, async (t) => {
  const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));
  for (const [set, held] of [
    [{}, "2"],
    [{ MALLOC_ARENA_MAX: "7" }, "7"],
  ] as const) {
    const port = await freePort();
    const child = spawn(process.execPath, [main], {
      env: {
        PATH: process.env.PATH,
        DATABASE_URL: `file:${path.join(temporaryFolder(t), "service.db")}`,
        ...{ SEED: "none", API_KEY: key, LOG_LEVEL: "silent", WORKERS: "1", PORT: String(port) },
        ...set,
      },
    });
    const told = (await once(child.stdout, "data")) as [Buffer];
    assert.match(String(told[0]), /^Rashomon \S+ listens on/);
    const environment = readFileSync(`/proc/${child.pid}/environ`, "utf8").split("\0");
    assert.ok(environment.includes(`MALLOC_ARENA_MAX=${held}`), environment.join(" "));
    child.kill("SIGTERM");
    assert.deepEqual(await once(child, "exit"), [0, null]);
  }
});

const wrongStarts: [what: string, file: (folder: string) => string, host: string, told: RegExp][] = [
  ["no database", (folder) => path.join(folder, "page.html"), "127.0.0.1", /no SQLite database.*SQLITE_NOTADB/],
  ["a folder", (folder) => folder, "127.0.0.1", /a file that may be written.*SQLITE_CANTOPEN/],
  [
    "below a file",
    (folder) => path.join(folder, "page.html", "a.db"),
    "127.0.0.1",
    /a file that may be written.*(ENOTDIR|EEXIST)/,
  ],
  [
    "no host of ours",
    (folder) => path.join(folder, "a.db"),
    "192.0.2.1",
    /HOST is no address of this machine.*EADDRNOTAVAIL/,
  ],
];
for (const [what, fileIn, host, told] of wrongStarts)
  test(`a start that fails names the variable, the value and a way out: ${what}`, async (t) => {
    const folder = temporaryFolder(t);
    writeFileSync(path.join(folder, "page.html"), "<p>no database</p>".repeat(100));
    const databaseFile = fileIn(folder);
    const config = readConfig({ API_KEY: key, LOG_LEVEL: "silent", WORKERS: "1", SEED: "none", HOST: host });
    const failed = startService({ ...config, databaseFile, port: 0 });
    await assert.rejects(failed, ({ message }: Error) => {
      const named =
        host === "127.0.0.1" ? `DATABASE_URL: ${databaseFile} cannot be opened: ` : `can listen at ${host}, port 0: `;
      return message.includes(named) && told.test(message);
    });
  });

for (const [level, shown] of [
  ["info", "/v1/claims?q=…&limit=…"],
  ["debug", "/v1/claims?q=whistleblower&limit=2"],
] as const)
  test(`the log at ${level} tells of a search ${shown}`, async (t) => {
    const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));
    const port = await freePort();
    const child = spawn(process.execPath, [main], {
      env: {
        PATH: process.env.PATH,
        DATABASE_URL: `file:${path.join(temporaryFolder(t), "service.db")}`,
        ...{ SEED: "none", API_KEY: key, LOG_LEVEL: level, WORKERS: "1", PORT: String(port) },
      },
    });
    let log = "";
    child.stdout.on("data", (chunk: Buffer) => {
      log += String(chunk);
    });
    while (!log.includes("listens on")) await once(child.stdout, "data");
    // The second answer is kept ready and goes past the framework.
    for (let i = 0; i < 2; i++) await fetch(`http://127.0.0.1:${port}/v1/claims?q=whistleblower&limit=2`);
    await fetch(`http://127.0.0.1:${port}/v1/claims?nonsense=whistleblower`);
    child.kill("SIGTERM");
    await once(child, "close");
    const lines = log.split("\n").filter((line) => line.startsWith("{"));
    const urls = lines.flatMap((line) => (JSON.parse(line) as { req?: { url: string } }).req?.url ?? []);
    assert.ok(urls.filter((url) => url === shown).length >= 2, log);
    assert.equal(log.includes("whistleblower"), level === "debug");
    const answers = lines.flatMap((line) => (JSON.parse(line) as { res?: object }).res ?? []);
    assert.deepEqual(answers.at(-1), { statusCode: 400, code: "request.unknownParameter" });
    assert.deepEqual(answers[0], { statusCode: 200 });
  });

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

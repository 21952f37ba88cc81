import assert from "node:assert/strict";
import { test } from "node:test";
import { readConfig } from "../src/config.ts";

test("without settings the defaults of the README hold", () => {
  assert.deepEqual(readConfig({}), {
    host: "127.0.0.1",
    port: 3000,
    databaseFile: "data/rashomon.db",
    seed: "demo",
    apiKey: null,
    rateLimit: null,
    logLevel: "info",
    closedReading: false,
    corsOrigins: null,
    publicUrl: null,
    trustProxy: false,
    workers: null,
  });
});

test("settings are read", () => {
  const config = readConfig({
    HOST: "0.0.0.0",
    PORT: "8080",
    DATABASE_URL: "file:/srv/news.db",
    SEED: "none",
    API_KEY: "a-key-of-sixteen-characters",
    RATE_LIMIT: "60",
    LOG_LEVEL: "warn",
    READING: "key",
    CORS_ORIGINS: "https://a.example, https://b.example",
    PUBLIC_URL: "https://news.example/rashomon/",
    TRUST_PROXY: "true",
    WORKERS: "3",
    UNRELATED: "x",
  });
  assert.deepEqual(config, {
    host: "0.0.0.0",
    port: 8080,
    databaseFile: "/srv/news.db",
    seed: "none",
    apiKey: "a-key-of-sixteen-characters",
    rateLimit: 60,
    logLevel: "warn",
    closedReading: true,
    corsOrigins: ["https://a.example", "https://b.example"],
    publicUrl: "https://news.example/rashomon",
    trustProxy: true,
    workers: 3,
  });
});

test("an empty variable counts as unset", () => {
  assert.equal(readConfig({ PORT: "", API_KEY: "" }).port, 3000);
});

const databases =
  "DATABASE_URL: must be file: and a path; other databases, one in memory among them, are not there yet";
const wrong: [Record<string, string>, string][] = [
  [{ PORT: "70000" }, 'PORT: must be a whole number from 0 to 65535; it is "70000"'],
  [{ PORT: "abc" }, 'PORT: must be a whole number from 0 to 65535; it is "abc"'],
  [{ DATABASE_URL: "postgres://me:secret@localhost/news" }, `${databases}; it is "postgres://…@localhost/news"`],
  [{ SEED: "all" }, 'SEED: must be demo or none; it is "all"'],
  [{ DATABASE_URL: "file::memory:" }, `${databases}; it is "file::memory:"`],
  [{ DATABASE_URL: "file:" }, `${databases}; it is "file:"`],
  ...[" ", "1e3", "0x50", "80.0", "+80", " 80"].map((port): [Record<string, string>, string] => [
    { PORT: port },
    `PORT: must be a whole number from 0 to 65535; it is ${JSON.stringify(port)}`,
  ]),
  ...["short", " ".repeat(20), "a-key-of-sixteen-characters ", "ein-schlüssel-für-alle"].map(
    (key): [Record<string, string>, string] => [
      { API_KEY: key },
      "API_KEY: must have at least 16 characters of ASCII, the first and the last of them no spaces",
    ],
  ),
  [{ RATE_LIMIT: "1e3" }, 'RATE_LIMIT: must be off or a whole number of requests a minute, 1 or more; it is "1e3"'],
  [{ WORKERS: "0x2" }, 'WORKERS: must be a whole number from 1 to 64; it is "0x2"'],
  [{ RATE_LIMIT: "0" }, 'RATE_LIMIT: must be off or a whole number of requests a minute, 1 or more; it is "0"'],
  [{ LOG_LEVEL: "loud" }, 'LOG_LEVEL: must be fatal, error, warn, info, debug, trace or silent; it is "loud"'],
  [{ READING: "closed" }, 'READING: must be open or key; it is "closed"'],
  [{ TRUST_PROXY: "yes" }, 'TRUST_PROXY: must be true or false; it is "yes"'],
  [{ WORKERS: "0" }, 'WORKERS: must be a whole number from 1 to 64; it is "0"'],
];
for (const [environment, message] of wrong)
  test(`a setting that cannot be used is named: ${JSON.stringify(environment)}`, () => {
    assert.throws(() => readConfig(environment), { message: `These settings cannot be used:\n  ${message}` });
  });

const noPlaces: [value: string, meant: string, shown?: string][] = [
  ["news.example", " (https://news.example)"],
  ["news.example:8080/reports", " (https://news.example:8080/reports)"],
  ["localhost:8080", " (https://localhost:8080)"],
  ["ftp://news.example", ""],
  ["https://", ""],
  ["https://news.example:99999", ""],
  ["https:news.example", " (https://news.example)"],
  ["https:///news.example", " (https://news.example)"],
  ["https:\\\\news.example\\a", " (https://news.example/a)"],
  ["https://news.example?a=1", " (https://news.example)"],
  ["https://news.example/reports?", " (https://news.example/reports)"],
  ["https://news.example/#/docs", " (https://news.example)"],
  ["https://news.example/a//b", " (https://news.example/a/b)"],
  ["https://news.example//", " (https://news.example)"],
  ["https://news.example /a", ""],
  ["https://me:secret@news.example/a", " (https://news.example/a)", "https://…@news.example/a"],
  ["https://me:se/cret@news.example", "", "https://…@news.example"],
  ["https:me:secret@news.example", " (https://news.example)", "https:…@news.example"],
];
for (const [value, meant, shown = value] of noPlaces)
  test(`what is no place is refused, with the one that it may mean: ${value}`, () => {
    const told = `PUBLIC_URL: must be an http or https address without query, fragment, name or password, to which paths can be added${meant}; it is ${JSON.stringify(shown)}`;
    assert.throws(() => readConfig({ PUBLIC_URL: value }), { message: `These settings cannot be used:\n  ${told}` });
  });

for (const [value, taken] of [
  ["https://news.example", "https://news.example"],
  ["http://127.0.0.1:3000/", "http://127.0.0.1:3000"],
  ["http://[::1]:3000", "http://[::1]:3000"],
  ["HTTPS://News.Example:443/Reports/", "https://news.example/Reports"],
  ["https://zürich.example/@us/über", "https://xn--zrich-kva.example/@us/%C3%BCber"],
] as const)
  test(`a place is taken as a parser writes it: ${value}`, () => {
    assert.equal(readConfig({ PUBLIC_URL: value }).publicUrl, taken);
  });

const noOrigins: [string, string][] = [
  ["https://example.org/", " (https://example.org)"],
  ["example.org", " (https://example.org)"],
  ["https://a.example, https://Example.org/app", " (https://example.org)"],
  ["https://example.org:443", " (https://example.org)"],
  ["localhost:5173", " (https://localhost:5173)"],
  ["*", ""],
  ["null", ""],
  ["https://a.example,", ""],
];
for (const [value, meant] of noOrigins)
  test(`what no browser sends as its origin is refused: ${value}`, () => {
    const told = `CORS_ORIGINS: must be origins split by commas, each with its scheme and without a path${meant}; unset allows all; it is ${JSON.stringify(value)}`;
    assert.throws(() => readConfig({ CORS_ORIGINS: value }), { message: `These settings cannot be used:\n  ${told}` });
  });

test("origins with a port and of any host are taken", () => {
  const origins = [
    "http://localhost:5173",
    "http://127.0.0.1:8080",
    "https://xn--bcher-kva.example",
    "http://[::1]:3000",
  ];
  assert.deepEqual(readConfig({ CORS_ORIGINS: origins.join(",") }).corsOrigins, origins);
});

test("all settings at fault are named at once", () => {
  assert.throws(() => readConfig({ PORT: "x", SEED: "y" }), /PORT[\s\S]*SEED/);
});

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
    trustProxy: true,
    workers: 3,
  });
});

test("an empty variable counts as unset", () => {
  assert.equal(readConfig({ PORT: "", API_KEY: "" }).port, 3000);
});

const wrong: [Record<string, string>, RegExp][] = [
  [{ PORT: "70000" }, /PORT/],
  [{ PORT: "abc" }, /PORT/],
  [{ DATABASE_URL: "postgres://localhost/news" }, /DATABASE_URL: must be file:/],
  [{ SEED: "all" }, /SEED/],
  [{ API_KEY: "short" }, /API_KEY: must have at least 16/],
  [{ RATE_LIMIT: "0" }, /RATE_LIMIT/],
  [{ LOG_LEVEL: "loud" }, /LOG_LEVEL/],
  [{ WORKERS: "0" }, /WORKERS/],
];
for (const [environment, message] of wrong)
  test(`a setting that cannot be used is named: ${JSON.stringify(environment)}`, () => {
    assert.throws(() => readConfig(environment), message);
  });

test("all settings at fault are named at once", () => {
  assert.throws(() => readConfig({ PORT: "x", SEED: "y" }), /PORT[\s\S]*SEED/);
});

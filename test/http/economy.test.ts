import assert from "node:assert/strict";
import { test } from "node:test";
import type { Store } from "../../src/store/store.ts";
import { ferry } from "../store/fixtures.ts";
import { post, startService, writeKey } from "./service.ts";

/** How often each verb of the store was called. */
const calls = new Map<string, number>();
const service = await startService(
  {},
  {
    wrapStore: (store) =>
      new Proxy(store, {
        get(target, verb: string & keyof Store) {
          calls.set(verb, (calls.get(verb) ?? 0) + 1);
          return Reflect.get(target, verb);
        },
      }),
  },
);
const { http } = service;
const called = (verb: keyof Store): number => calls.get(verb) ?? 0;

test("only the description asks for ids that exist, not what shows it", async () => {
  for (const path of ["/docs/", "/docs/static/swagger-ui.css", "/docs/static/swagger-ui-bundle.js"]) {
    await http.get(path).expect(200);
  }
  assert.equal(called("speakers"), 0);
  await http.get("/docs/json").expect(200);
  assert.equal(called("speakers"), 1);
  await http.get("/docs/yaml").expect(200);
  assert.equal(called("speakers"), 2);
});

test("rows are counted again only where something was stored since", async () => {
  const articles = async () =>
    Number(/rashomon_store_rows\{kind="articles"\} (\d+)/.exec((await http.get("/metrics").expect(200)).text)?.[1]);
  assert.equal(await articles(), 0);
  assert.equal(await articles(), 0);
  assert.equal(called("counts"), 1);
  await post(service, ferry.post).expect(201);
  assert.equal(await articles(), 1);
  assert.equal(called("counts"), 2);
});

test("documents are counted by what became of them", async () => {
  await post(service, ferry.post).expect(200);
  await http
    .post("/v1/articles")
    .set({ "x-api-key": writeKey, "content-type": "application/x-ndjson" })
    .send(`${JSON.stringify(ferry.herald)}\n{\n`)
    .expect(200);
  const { text } = await http.get("/metrics").expect(200);
  for (const [outcome, count] of [
    ["created", 2],
    ["unchanged", 1],
    ["rejected", 1],
  ] as const)
    assert.match(text, new RegExp(`rashomon_documents_total\\{outcome="${outcome}"\\} ${count}\\n`));
});

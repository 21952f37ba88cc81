import assert from "node:assert/strict";
import { test } from "node:test";
import { ferry } from "../store/fixtures.ts";
import { post, startService, writeKey } from "./service.ts";

for (const [what, config, found] of [
  ["as the request names it", {}, "http://news.example:8080"],
  ["where the settings say", { publicUrl: "https://reports.example/rashomon" }, "https://reports.example/rashomon"],
] as const)
  test(`whole addresses lead to the service ${what}`, async () => {
    const service = await startService(config);
    const { http } = service;
    const { id } = (await post(service, ferry.post)).body;
    await post(service, ferry.herald);
    const kept = await http
      .post("/v1/comparisons?keep=true")
      .set("x-api-key", writeKey)
      .send({ articles: [id] });
    const read = async (path: string) => (await http.get(path).set("host", "news.example:8080").buffer()).text;
    const hash = kept.body.id as string;
    for (const [path, address] of [
      [`/v1/comparisons/${hash}?format=bibtex`, `url = {${found}/v1/comparisons/${hash}}`],
      [`/v1/comparisons/${hash}?format=csl`, `"URL":"${found}/v1/comparisons/${hash}"`],
      ["/v1/claims?format=jsonfeed", `"feed_url":"${found}/v1/claims?format=jsonfeed"`],
      ["/v1/articles?format=atom&limit=1", `<link rel="self" href="${found}/v1/articles?format=atom&amp;limit=1"/>`],
      ["/v1/articles?format=atom&limit=1", `<link rel="next" href="${found}/v1/articles?`],
      ["/v1/claims?format=jsonld", `"@id":"${found}/v1/speakers/spk_`],
    ] as const) {
      const text = await read(path);
      assert.ok(text.includes(address), `${address} in ${text.slice(0, 2_000)}`);
    }
  });

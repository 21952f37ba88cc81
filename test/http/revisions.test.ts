import assert from "node:assert/strict";
import { test } from "node:test";
import type { Store } from "../../src/store/store.ts";
import { post, type Service, startService } from "./service.ts";

const url = "https://harbour-post.example/live";
/** A report that grows by a line with each visit. */
const live = (visits: number, lines: number) =>
  [
    ...Array.from({ length: lines }, (_, i) => `Ship number ${i} left the quay on Monday, the harbour office said.`),
    ...Array.from({ length: visits }, (_, i) => `Ship number ${i} came back on Tuesday, Mayor Ana Ruiz said.`),
  ].join("\n\n");

async function follow(service: Service, visits: number, lines: number): Promise<string> {
  let id = "";
  for (let visit = 1; visit <= visits; visit++) {
    const sent = { content: live(visit, lines), title: "Live", outlet: "Harbour Post", url };
    id = ((await post(service, sent)).body as { id: string }).id;
  }
  return id;
}

interface RevisionPage {
  readonly items: readonly { readonly revision: number; readonly changes: readonly { readonly text: string }[] }[];
  readonly next: string | null;
}

test("the texts of an article come by page, each held against the one before, on whichever page that stands", async () => {
  const service = await startService();
  const { http } = service;
  const id = await follow(service, 23, 2);
  const path = `/v1/articles/${id}/revisions`;
  const page = async (at: string) => (await http.get(at).expect(200)).body as RevisionPage;
  const [usual, large] = [await page(path), await page(`${path}?limit=100`)];
  assert.deepEqual([usual.items.length, large.items.length, large.next], [20, 23, null]);
  const { headers } = await http.get(path);
  assert.equal(headers.link, `<${usual.next}>; rel="next"`);
  const walked: RevisionPage["items"][number][] = [];
  for (let at: string | null = `${path}?limit=5`; at !== null; ) {
    const { items, next }: RevisionPage = await page(at);
    walked.push(...items);
    at = next;
  }
  assert.deepEqual(walked, large.items);
  assert.deepEqual(
    walked.map(({ revision, changes }) => [revision, changes.length]),
    Array.from({ length: 23 }, (_, i) => [i + 1, i === 0 ? 0 : 1]),
  );
  for (const wrong of ["limit=101", "limit=0", "cursor=abc", "sort=oldest"])
    assert.equal((await http.get(`${path}?${wrong}`)).status, 400, wrong);
});

test("who asks for many long texts keeps nobody waiting", async () => {
  const service = await startService();
  const { http } = service;
  const path = `/v1/articles/${await follow(service, 8, 400)}/revisions`;
  const order: string[] = [];
  const many = http
    .get(path)
    .expect(200)
    .then(() => order.push("many"));
  // While one text after the other is taken apart, others are answered.
  for (let asked = 0; asked < 3; asked++) {
    await http.get("/healthz").expect(200);
    order.push("short");
  }
  await many;
  assert.equal(order.at(-1), "many");
});

test("what came in place of a claim is found in two texts, however many there are", async () => {
  const asked: unknown[] = [];
  const wrapStore = (store: Store): Store => ({
    ...store,
    revisions(id, numbers) {
      asked.push(numbers);
      return store.revisions(id, numbers);
    },
  });
  const service = await startService({}, { wrapStore });
  const { http } = service;
  const id = await follow(service, 3, 2);
  const claims = (await http.get(`/v1/articles/${id}/claims`)).body.items as { id: string }[];
  await post(service, { content: live(0, 1), title: "Live", outlet: "Harbour Post", url }).expect(200);
  await http.get(`/v1/claims/${claims.at(-1)!.id}`).expect(410);
  assert.deepEqual(asked, [{ first: 3, last: 4 }]);
});

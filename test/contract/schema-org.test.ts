import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { post, startService } from "../http/service.ts";
import { ferry } from "../store/fixtures.ts";

/**
 * Exports held against schema.org's vocabulary as schema-dts gives it: every type exists, every property belongs to its
 * type, and every value is of a type that the property allows.
 */

const run = promisify(execFile);
const modules = fileURLToPath(new URL("../../node_modules", import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), "rashomon-schema-org-"));
after(() => rmSync(folder, { recursive: true, force: true }));
symlinkSync(modules, path.join(folder, "node_modules"));
writeFileSync(path.join(folder, "package.json"), '{"type":"module"}');

/** The compiler's complaints about documents, by name, each written out as a value of the type of its vocabulary. */
async function complaintsAbout(documents: Readonly<Record<string, string>>): Promise<Record<string, string[]>> {
  const values = Object.values(documents).map((document, index) => {
    const type = document.includes('"@graph"') ? "Graph" : "WithContext<Claim>";
    return `export const document${index}: ${type} = ${document};`;
  });
  const source = `import type { Claim, Graph, WithContext } from "schema-dts";\n${values.join("\n")}\n`;
  const file = path.join(folder, "documents.ts");
  writeFileSync(file, source);
  const options = "--noEmit --strict --module nodenext --target esnext --skipLibCheck --pretty false";
  const told = await run(process.execPath, [path.join(modules, "typescript/bin/tsc"), ...options.split(" "), file], {
    cwd: folder,
  }).then(
    () => "",
    ({ stdout }: { stdout: string }) => stdout,
  );
  // A document a line, after that of the import.
  const lines = [...told.matchAll(/^documents\.ts\((\d+),\d+\): (error .*)/gm)];
  if (told !== "" && lines.length === 0) assert.fail(told);
  const names = Object.keys(documents);
  const complaints: Record<string, string[]> = Object.fromEntries(names.map((name) => [name, []]));
  for (const [, line, complaint] of lines) complaints[names[Number(line) - 2] ?? ""]?.push(complaint ?? "");
  return complaints;
}

const service = await startService();
const quoted = {
  title: "Ministers answer",
  outlet: "Harbour Post",
  url: "https://harbour-post.example/answers",
  publishedAt: "2024-04-17T10:00",
  content: `North Korea said that the drills were a threat. "We will answer," Foreign Minister Ana Ruiz said on Monday.
The Ministry of Defence said that nothing had happened. According to Island Herald, the ships left. The shipping company
Northline said that its ships were safe. The shipping company denied the rest.`,
};
for (const document of [ferry.post, ferry.herald, quoted]) await post(service, document).expect(201);
const json = async (at: string) => (await service.http.get(at).expect(200)).text;
const { items } = JSON.parse(await json("/v1/articles")) as { items: { id: string; eventId: string }[] };
const { id: claim } = JSON.parse(await json("/v1/claims?limit=1")).items[0] as { id: string };
const exported: Readonly<Record<string, string>> = {
  claims: await json("/v1/claims?format=jsonld"),
  article: await json(`/v1/articles/${items[0]?.id}/claims?format=jsonld`),
  claim: await json(`/v1/claims/${claim}?format=jsonld`),
  comparison: await json(`/v1/events/${items.at(-1)?.eventId}/comparison?format=jsonld`),
};

interface Graph {
  readonly "@graph": readonly { readonly author?: readonly { readonly "@type"?: string; readonly name: string }[] }[];
}

test("what leaves as JSON-LD is schema.org's", async () => {
  assert.deepEqual(await complaintsAbout(exported), { claims: [], article: [], claim: [], comparison: [] });
});

test("speakers have the type that their names and roles tell, and none where these do not", () => {
  const authors = (JSON.parse(exported.claims ?? "") as Graph)["@graph"].flatMap(({ author }) => author ?? []);
  const types = Object.fromEntries(authors.map((author) => [author.name, author["@type"]]));
  const {
    "North Korea": country,
    "Ana Ruiz": minister,
    "Ministry of Defence": ministry,
    "Island Herald": outlet,
  } = types;
  assert.deepEqual(
    [country, minister, ministry, outlet, types.Northline],
    ["GovernmentOrganization", "Person", "GovernmentOrganization", "NewsMediaOrganization", undefined],
  );
  assert.ok(
    authors.every((author) => /^http:\/\/127\.0\.0\.1:\d+\/v1\/speakers\/spk_/.test(Reflect.get(author, "@id"))),
  );
});

test("the vocabulary tells what is wrong", async () => {
  const claims = exported.claims ?? "";
  const faults = {
    "a type that does not exist": ['"NewsArticle"', '"NewsStory"'],
    "a property that does not exist": ['"headline"', '"headLine"'],
    "a property of another type": ['"jobTitle"', '"legislationType"'],
    "a value of a type that is not allowed": ['"GovernmentOrganization"', '"Country"'],
    "a role of something that is no person": ['"@type":"Person"', '"@type":"Organization"'],
  } as const;
  const wrong = Object.entries(faults).map(([name, [from, to]]) => [name, claims.replaceAll(from, to)] as const);
  assert.ok(wrong.every(([, document]) => document !== claims));
  for (const [name, complaints] of Object.entries(await complaintsAbout(Object.fromEntries(wrong))))
    assert.notDeepEqual(complaints, [], name);
});

import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { type TestContext, test } from "node:test";
import { fileURLToPath } from "node:url";
import { claimsVersion } from "../src/claims/claims-version.ts";
import { compare } from "../src/comparison/compare.ts";
import { disputedIn } from "../src/comparison/disputed.ts";
import { comparisonVersion } from "../src/comparison/thresholds.ts";
import { listedArticleSchema } from "../src/contract/articles.ts";
import { listedClaimSchema } from "../src/contract/claims.ts";
import { listedConflictSchema } from "../src/contract/conflicts.ts";
import { eventSchema } from "../src/contract/events.ts";
import { speakerSchema } from "../src/contract/speakers.ts";
import { foundConflicts } from "../src/ingest/found-conflicts.ts";
import { openSqliteStore } from "../src/store/sqlite/open-sqlite-store.ts";
import { documents as possibly } from "./http/possibly-alike.ts";
import { ferry, grouping, temporaryFolder } from "./store/fixtures.ts";
import { readBy } from "./store/read-by.ts";

const cli = fileURLToPath(new URL("../src/cli.ts", import.meta.url));
const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line as a user would, on a file of its own. */
function makeCli(t: TestContext) {
  const folder = temporaryFolder(t);
  const env = { ...process.env, DATABASE_URL: `file:${path.join(folder, "cli.db")}`, WORKERS: "1" };
  const run = (args: readonly string[], input = "", program = cli): Promise<Ran> =>
    new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [program, ...args], { env });
      let out = "";
      let err = "";
      child.stdout.on("data", (data) => {
        out += data;
      });
      child.stderr.on("data", (data) => {
        err += data;
      });
      child.on("error", reject);
      child.on("close", (code) => resolve({ code, out, err }));
      child.stdin.end(input);
    });
  return { folder, run };
}

test("what is said behind npm start is said to the command line", async (t) => {
  const { run } = makeCli(t);
  const help = await run(["--help"], "", main);
  assert.deepEqual([help.code, help.err], [0, ""]);
  assert.match(help.out, /rashomon serve/);
  const wrong = await run(["8080"], "", main);
  assert.equal(wrong.code, 2);
  assert.match(wrong.err, /serve takes no words/);
});

const commands = [
  "serve",
  "ingest",
  "compare",
  "events",
  "conflicts",
  "export",
  "recluster",
  "reread",
  "learn",
  "keys",
];

test("a store that is not there is not made by who would read it, and words too many are refused", async (t) => {
  const { folder, run } = makeCli(t);
  for (const args of [["events"], ["conflicts"], ["export", "claims"], ["recluster"], ["learn"], ["reread"]]) {
    const { code, out, err } = await run(args);
    assert.deepEqual([code, out], [1, ""], args.join(" "));
    assert.match(err, /there is no store at .*cli\.db: DATABASE_URL names the file/);
  }
  for (const command of ["events", "conflicts", "recluster", "learn"]) {
    const { code, err } = await run([command, "now"]);
    assert.equal(code, 2, command);
    assert.match(err, /takes no words: now/);
  }
  assert.deepEqual(readdirSync(folder), []);
});

test("every command tells its help and touches nothing", async (t) => {
  const { folder, run } = makeCli(t);
  for (const command of commands)
    for (const asked of ["--help", "-h"]) {
      const { code, out, err } = await run([command, asked]);
      assert.deepEqual([code, err], [0, ""], command);
      assert.match(out, new RegExp(`^rashomon ${command}: \\S.*\n\nusage: rashomon ${command}( \\S+)?\n\n\\S`));
    }
  assert.deepEqual(readdirSync(folder), []);
});

test("help and usage errors", async (t) => {
  const { run } = makeCli(t);
  const help = await run(["--help"]);
  assert.equal(help.code, 0);
  for (const command of commands) assert.match(help.out, new RegExp(`^  ${command}( \\S+)? {2,}\\w`, "m"));
  assert.equal((await run([])).code, 2);
  const version = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")).version;
  assert.equal((await run(["--version"])).out.trim(), version);
  const wrong: [string[], RegExp][] = [
    [["frobnicate"], /no command frobnicate/],
    [["serve", "8080"], /serve takes no words/],
    [["serve", "--port", "8080"], /--port.*\(rashomon serve --help\)/],
    [["ingest"], /needs a file/],
    [["ingest", "--colour"], /colour/],
    [["ingest", "nowhere.txt"], /nowhere\.txt: no such file/],
    [["ingest", "-", "--format", "pdf"], /--format is one of/],
    [["compare"], /needs article ids, an event id, files or folders/],
    [["compare", "no-such-page.html"], /no-such-page\.html: no such file or folder/],
    [["compare", "art_nobody"], /art_nobody: no such article/],
    [["compare", "evt_nobody"], /evt_nobody: no such event/],
    [["compare", "evt_nobody", "--margin", "soon"], /--margin needs hours, 0 to 48/],
    [["export", "everything"], /export needs one of/],
    [["export", "events", "--event", "evt_a"], /--event goes with articles, claims, conflicts and speakers/],
    [["conflicts", "--kind", "number", "--kind", "numbers"], /--kind is one of number, date/],
    [["conflicts", "--updates", "yes"], /--updates is one of true, false/],
    [["conflicts", "--sort", "relevance"], /--sort is one of newest, oldest, found/],
    [["export", "events", "--negated"], /--negated goes with claims/],
    [["export", "events", "--modality", "planned"], /--modality goes with claims/],
    [["export", "claims", "--modality", "promised"], /--modality is one of asserted, possible, planned/],
    [["reread", "now"], /reread takes no words: now/],
    [["reread", "--from", "yesterday"], /--from is a day or a time/],
    [["reread", "--outlet", "Harbour Pots"], /Harbour Pots: no stored article names an outlet/],
    [["keys"], /keys needs create/],
    [["keys", "create", "--scope", "all"], /--scope is one of/],
    [["keys", "revoke", "abcdef"], /no key that stands/],
  ];
  for (const [args, message] of wrong) {
    const ran = await run(args);
    assert.equal(ran.code, 2, args.join(" "));
    assert.match(ran.err, message);
    assert.equal(ran.out, "");
  }
});

test("an output that cannot be written is said in one line", {
  skip: existsSync("/dev/full") ? false : "there is no /dev/full",
}, () => {
  const full = openSync("/dev/full", "w");
  const { status, stderr } = spawnSync(process.execPath, [cli, "--help"], { stdio: ["ignore", full, "pipe"] });
  closeSync(full);
  assert.equal(status, 1);
  assert.match(String(stderr), /^rashomon: the output cannot be written: ENOSPC[^\n]*\n$/);
});

test("documents go in, events, a comparison and an export come out", async (t) => {
  const { folder, run } = makeCli(t);
  const documents = path.join(folder, "documents");
  mkdirSync(documents);
  writeFileSync(path.join(documents, "a.json"), JSON.stringify(ferry.post));
  // The Post, which is older, tells it in no words.
  const added = "Divers from Sundvik will inspect the hull on Wednesday, insurer Norbank said.";
  writeFileSync(
    path.join(documents, "b.ndjson"),
    `${JSON.stringify({ ...ferry.herald, content: `${ferry.herald.content}\n\n${added}` })}\n\n${JSON.stringify(ferry.orchard)}\n`,
  );
  const first = await run(["ingest", documents, "--tag", "pilot", "--outlet", "Harbour Post"]);
  assert.equal(first.err, "");
  assert.deepEqual([first.code, first.out], [0, "3 documents: 3 created, 0 updated, 0 unchanged, 0 rejected\n"]);
  const again = await run(["ingest", documents, "--tag", "pilot", "--outlet", "Harbour Post"]);
  assert.equal(again.out, "3 documents: 0 created, 0 updated, 3 unchanged, 0 rejected\n");

  const events = await run(["events", "--json"]);
  const listed = events.out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  assert.deepEqual(listed.map((event) => event.articles).sort(), [1, 2]);
  const shared = listed.find((event) => event.articles === 2);
  assert.match((await run(["events"])).out, new RegExp(shared.id));

  const table = await run(["compare", shared.id]);
  assert.equal(table.code, 0);
  assert.match(table.out.split("\n")[0]!, /status\s+claim\s+Harbour Post\s+Island Herald/);
  const matrix = JSON.parse((await run(["compare", shared.id, "--json"])).out);
  assert.equal(matrix.columns.length, 2);
  assert.ok(matrix.rows.length > 3);
  const unknowns = (one: typeof matrix) => JSON.stringify(one.rows).split('"unknown"').length - 1;
  assert.ok(unknowns(matrix) > 0);
  const wide = JSON.parse((await run(["compare", shared.id, "--json", "--margin", "6"])).out);
  assert.deepEqual([wide.algorithm.margin, unknowns(wide)], [6, 0]);
  const unknownCell = / \?(?: |$)/m;
  assert.match(table.out, unknownCell);
  assert.doesNotMatch((await run(["compare", shared.id, "--margin", "6"])).out, unknownCell);

  const claims = (await run(["export", "claims", "--event", shared.id])).out.trim().split("\n");
  assert.ok(claims.length > 5 && claims.every((line) => JSON.parse(line).eventId === shared.id));
  const schemas = {
    articles: listedArticleSchema,
    claims: listedClaimSchema,
    events: eventSchema,
    speakers: speakerSchema,
  };
  for (const [kind, schema] of Object.entries(schemas))
    for (const line of (await run(["export", kind])).out.trim().split("\n")) schema.parse(JSON.parse(line));
  const texts = (await run(["export", "articles"])).out.trim().split("\n");
  assert.ok(texts.every((line) => JSON.parse(line).text.length > 0));
  for (const event of listed) eventSchema.parse(event);
  const none = await run(["export", "articles", "--event", "evt_nowhere"]);
  assert.deepEqual([none.code, none.out], [2, ""]);
  assert.match(none.err, /no event has the id evt_nowhere/);
  const denials = (await run(["export", "claims", "--negated"])).out.trim().split("\n");
  assert.ok(denials.length < claims.length && denials.every((line) => JSON.parse(line).negated));
  const all = (await run(["export", "claims"])).out.trim().split("\n");
  for (const wanted of [["planned"], ["planned", "possible"]]) {
    const put = (await run(["export", "claims", ...wanted.flatMap((one) => ["--modality", one])])).out;
    const expected = all.filter((line) => wanted.includes(JSON.parse(line).modality));
    assert.ok(expected.length > 0);
    assert.deepEqual(put.trim().split("\n"), expected);
  }
  assert.match((await run(["recluster"])).out, /^2 events, 0 ids retired$/m);
});

test("what the service found is listed, and what it has not looked at yet is counted", async (t) => {
  const { folder, run } = makeCli(t);
  const pages = [1, 2, 3, 4, 5].map((page) => fileURLToPath(new URL(`../seeds/tour/${page}.html`, import.meta.url)));
  await run(["ingest", ...pages, "--tag", "ferry"]);
  for (const command of [
    ["conflicts", "--json"],
    ["export", "conflicts"],
  ]) {
    const before = await run(command);
    assert.deepEqual([before.code, before.out], [0, ""]);
    assert.match(before.err, /^Events still to be looked at.*: 1\n$/);
  }
  const file = path.join(folder, "cli.db");
  const store = openSqliteStore(file, grouping, () => "2024-05-01T00:00:00.000Z");
  const [event] = (await store.events({ minOutlets: 2 }, { after: null, limit: 1 })).items;
  const articles = await store.reportsOfEvent(event!.id);
  const found = foundConflicts(disputedIn(compare(articles)), articles);
  await store.noteConflicts([{ eventId: event!.id, version: event!.version, found }], comparisonVersion);
  await store.close();
  const told = await run(["conflicts"]);
  assert.deepEqual([told.code, told.err], [0, ""]);
  const [head, line, ...others] = told.out.trim().split("\n");
  assert.match(head!, /^event +kind +values +told of$/);
  assert.match(line!, /^evt_\w+ {2}number {2}Twelve hurt \(Harbour Post, [^|]+\) \| 15 passengers hurt \(Island H/);
  assert.deepEqual(others, []);
  listedConflictSchema.parse(JSON.parse((await run(["conflicts", "--json", "--kind", "number"])).out));
  const all = (await run(["conflicts", "--json"])).out;
  const asked: readonly (readonly [args: readonly string[], found: boolean])[] = [
    [["--kind", "date"], false],
    [["--kind", "date", "--kind", "number"], true],
    [["--updates", "false"], true],
    [["--updates", "true"], false],
    [["--tag", "nobody"], false],
    [["--tag", "nobody", "--tag", "ferry"], true],
    [["--event", event!.id, "--sort", "found"], true],
  ];
  for (const [args, found] of asked)
    assert.equal((await run(["conflicts", "--json", ...args])).out, found ? all : "", args.join(" "));
  for (const args of [[], ["--event", event!.id]])
    assert.deepEqual(await run(["export", "conflicts", ...args]), { code: 0, out: all, err: "" });
  for (const command of [["conflicts"], ["export", "conflicts"]]) {
    const nowhere = await run([...command, "--event", "evt_nowhere"]);
    assert.deepEqual([nowhere.code, nowhere.out], [2, ""]);
    assert.match(nowhere.err, /no event has the id evt_nowhere/);
  }
});

test("files are laid side by side without being stored, with the values of conflicts and what drifts", async (t) => {
  const { folder, run } = makeCli(t);
  const pages = ["1", "2", "3", "4", "5"].map((page) =>
    fileURLToPath(new URL(`../seeds/tour/${page}.html`, import.meta.url)),
  );
  const { code, out, err } = await run(["compare", ...pages]);
  assert.deepEqual([code, err], [0, ""]);
  const [rows, conflicts, drift] = out.split("\n\n");
  assert.match(rows!, /^status +claim +Coast Courier +Harbour Post +Island Herald +Maren Daily +Sorrel Gazette\n/);
  assert.match(conflicts!, /^conflicts\n {2}number {2}Twelve hurt \([^|]+\) \| 15 passengers hurt \(Island Herald\)/);
  assert.match(drift!, /^drift\n[\s\S]* verb +Island Herald → Coast Courier: "said" became "admitted"/);
  assert.equal((await run(["events", "--json"])).out, "");

  const texts = path.join(folder, "texts");
  mkdirSync(texts);
  writeFileSync(path.join(texts, "post.txt"), ferry.post.content);
  writeFileSync(path.join(texts, "herald.txt"), ferry.herald.content);
  writeFileSync(path.join(texts, "nothing.txt"), "");
  const some = await run(["compare", texts]);
  assert.equal(some.code, 1);
  assert.match(some.out, /^status +claim +(?:post\.txt +herald\.txt|herald\.txt +post\.txt)/);
  assert.match(some.err, /nothing\.txt: document\.empty: /);

  symlinkSync(path.join(folder, "gone.html"), path.join(texts, "dead.html"));
  writeFileSync(path.join(texts, "again.txt"), ferry.post.content);
  const more = await run(["compare", texts]);
  assert.match(more.err, /dead\.html: document\.unreadable: Cannot be read: ENOENT\./);
  assert.match(more.err, /post\.txt: is the same article as .*again\.txt, which is compared instead/);
  assert.equal((await run(["compare", texts, "--html", "--json"])).code, 2);
  assert.match((await run(["compare", texts, "--html"])).out, /^<!doctype html>[\s\S]*<\/html>\s*$/);

  const stored = (await run(["ingest", "-", "--json"], `${JSON.stringify(ferry.post)}\n`)).out.match(/art_\w+/)![0];
  const mixed = JSON.parse((await run(["compare", stored, path.join(texts, "herald.txt"), "--json"])).out);
  assert.equal(mixed.columns.length, 2);
});

test("a table tells by its signs what is said possibly, and the help says what each sign means", async (t) => {
  const { run } = makeCli(t);
  const lines = possibly.map((document) => JSON.stringify(document)).join("\n");
  const ids = (await run(["ingest", "-", "--json"], lines)).out.match(/art_\w+/g) as string[];
  const table = (await run(["compare", ...ids])).out.split("\n");
  assert.match(table.find((line) => line.startsWith("possible"))!, / 1 own~ +1 own~/);
  assert.doesNotMatch(table.join("\n"), /own\?/);
  const { out } = await run(["compare", "--help"]);
  for (const sign of ["2 attributed", "1 own~", "-", "-~", "x", "\\?"])
    assert.match(out, new RegExp(`^  ${sign} {2,}\\w`, "m"));
});

test("what cannot be read is refused by name, the others go on, the exit code tells", async (t) => {
  const { run } = makeCli(t);
  const lines = [
    JSON.stringify(ferry.post),
    "{ not json",
    JSON.stringify({ content: "" }),
    JSON.stringify({ ...ferry.herald, colour: "red" }),
    JSON.stringify({ ...ferry.herald, publishedAt: "yesterday" }),
    JSON.stringify(ferry.orchard),
  ];
  const ran = await run(["ingest", "-"], `${lines.join("\n")}\n`);
  assert.equal(ran.code, 1);
  assert.equal(ran.out, "6 documents: 2 created, 0 updated, 0 unchanged, 4 rejected\n");
  const reasons = ran.err.trim().split("\n");
  assert.equal(reasons.length, 4);
  assert.match(reasons[0]!, /^standard input:2: request\.invalidJson/);
  assert.match(reasons[1]!, /^standard input:3: document\.empty/);
  assert.match(reasons[2]!, /^standard input:4: .*colour/);
  assert.match(reasons[3]!, /^standard input:5: .*publishedAt/);
});

test("keys are made with a scope and a label, shown once, listed without the key, and revoked", async (t) => {
  const { run } = makeCli(t);
  const made = await run(["keys", "create", "--scope", "read", "--label", "notebook"]);
  assert.equal(made.code, 0);
  const key = made.out.trim();
  assert.match(key, /^rashomon_[A-Za-z0-9_-]{32}$/);
  const [fingerprint] = /[0-9a-f]{12}/.exec(made.err) ?? [];
  assert.ok(fingerprint);
  const listed = await run(["keys", "list", "--json"]);
  assert.ok(!listed.out.includes(key));
  const { createdAt, ...row } = JSON.parse(listed.out);
  assert.match(createdAt, /^\d{4}-/);
  assert.deepEqual(row, { fingerprint, scope: "read", label: "notebook", revokedAt: null });
  assert.match((await run(["keys", "list"])).out, /notebook/);
  assert.equal((await run(["keys", "revoke", fingerprint])).code, 0);
  assert.match((await run(["keys", "list"])).out, /revoked/);
  assert.equal((await run(["keys", "revoke", fingerprint])).code, 2);
});

test("claims that an earlier version read are read again, and only those", async (t) => {
  const { folder, run } = makeCli(t);
  const documents = [ferry.post, ferry.herald, ferry.orchard].map((document) => JSON.stringify(document)).join("\n");
  const ingested = await run(["ingest", "-", "--tag", "pilot", "--json"], documents);
  const ids = ingested.out.match(/art_\w+/g) as string[];
  readBy(path.join(folder, "cli.db"), ids[0]!, "claims.1");
  readBy(path.join(folder, "cli.db"), ids[1]!, null);
  const told = (lines: string) => lines.trim().split(/\s*\n\s*/);
  assert.deepEqual(
    told((await run(["reread", "--dry-run"])).out).map((line) => line.split(/ {2,}/)),
    [
      ["claims read by", "articles"],
      ["claims.1", "1", "to be read again"],
      [claimsVersion, "1", "up to date"],
      ["not known", "1", "to be read again"],
    ],
  );
  assert.deepEqual(told((await run(["reread", "--tag", "other"])).out), ["0 articles: 0 read again, 0 refused"]);
  for (const outlet of ["island-herald", "Island Herald", "ISLAND HERALD"])
    assert.match(
      (await run(["reread", "--dry-run", "--outlet", outlet])).out,
      /not known +1 +to be read again/,
      outlet,
    );
  const again = await run(["reread", "--tag", "pilot", "--from", "2024-01-01"]);
  assert.deepEqual([again.code, told(again.out)], [0, ["3 articles: 2 read again, 0 refused"]]);
  assert.deepEqual(told((await run(["reread"])).out), ["3 articles: 0 read again, 0 refused"]);
});

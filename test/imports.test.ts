import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const source = fileURLToPath(new URL("../src/", import.meta.url));
const files = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .sort();

/** The folder or top-level file that a path inside src/ belongs to. */
const home = (file: string) => file.split(path.sep)[0]!.replace(/\.ts$/, "");

interface Import {
  readonly from: string;
  /** A folder of src/, or a package. */
  readonly to: string;
  readonly inside: boolean;
  readonly typeOnly: boolean;
  readonly target: string;
}

const statement = /^\s*(?:import|export)\s+(type\s)?(?:[^"';]*?\sfrom\s+)?"([^"]+)"|(?<=[\s(])import\("([^"]+)"\)/gm;

const imports: Import[] = files.flatMap((from) =>
  [...readFileSync(path.join(source, from), "utf8").matchAll(statement)].map(([, type, named, loaded]): Import => {
    const to = named ?? loaded;
    const inside = to!.startsWith(".");
    const target = inside ? path.relative(source, path.resolve(source, path.dirname(from), to!)) : to!;
    return { from, to: inside ? home(target) : to!, inside, typeOnly: type !== undefined, target };
  }),
);

const domain = ["text", "documents", "claims", "events", "comparison"];
/** What the domain may use besides itself: pure libraries that read and judge text, and hashing. */
const domainPackages = ["node:crypto", "node:module", "wink-nlp", "wink-eng-lite-web-model", "htmlparser2"];
const packageOf = (name: string) =>
  name
    .split("/")
    .slice(0, name.startsWith("@") ? 2 : 1)
    .join("/");

function broken(rule: (i: Import) => boolean): string[] {
  return imports.filter(rule).map(({ from, target }) => `${from} imports ${target}`);
}

test("the reader of imports sees them", () => {
  assert.ok(imports.length > 100, String(imports.length));
  assert.ok(imports.some((i) => i.from === "service.ts" && i.to === "http"));
});

test("a step of the domain imports only from its left", () => {
  assert.deepEqual(
    broken(({ from, to, inside }) => {
      const step = domain.indexOf(home(from));
      return step >= 0 && inside && !domain.slice(0, step + 1).includes(to);
    }),
    [],
  );
});

test("the domain knows no framework, no file system, no clock", () => {
  assert.deepEqual(
    broken(
      ({ from, to, inside }) =>
        domain.includes(home(from)) &&
        !inside &&
        !domainPackages.some((name) => packageOf(to) === name || to.startsWith(`${name}/`)),
    ),
    [],
  );
  const impure = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.(?!versions)|\bfetch\(/;
  const found = files.filter(
    (file) => domain.includes(home(file)) && impure.test(readFileSync(path.join(source, file), "utf8")),
  );
  assert.deepEqual(found, []);
});

test("the contract imports zod alone", () => {
  assert.deepEqual(
    broken(({ from, to, inside }) => home(from) === "contract" && (inside ? to !== "contract" : to !== "zod")),
    [],
  );
});

test("http knows the store by its interface alone", () => {
  assert.deepEqual(
    broken(({ from, target }) => home(from) === "http" && target.startsWith(path.join("store", "sqlite"))),
    [],
  );
});

test("the store and the pipeline know no http and no contract", () => {
  assert.deepEqual(
    broken(
      ({ from, to, inside }) =>
        ["store", "ingest"].includes(home(from)) &&
        inside &&
        ["http", "contract", "main", "service", "commands"].includes(to),
    ),
    [],
  );
  assert.deepEqual(
    broken(({ from, target }) => home(from) === "ingest" && target.startsWith(path.join("store", "sqlite"))),
    [],
  );
});

test("only the service, the command line, http/app and the writer's thread put things together", () => {
  // Functions cannot be sent to a thread: the thread that writes puts store and grouping together in its own entry.
  const assemblers = [
    "service.ts",
    "cli.ts",
    path.join("http", "app.ts"),
    path.join("http", "openapi.ts"),
    "writer-thread.ts",
  ];
  assert.deepEqual(
    broken(
      ({ from, target, typeOnly }) =>
        !typeOnly &&
        !assemblers.includes(from) &&
        [
          path.join("store", "sqlite", "open-sqlite-store.ts"),
          path.join("store", "sqlite", "open-threaded-store.ts"),
          path.join("store", "sqlite", "serve-writer.ts"),
          path.join("ingest", "make-pipeline.ts"),
          path.join("http", "app.ts"),
        ].includes(target),
    ),
    [],
  );
});

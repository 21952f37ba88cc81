import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { renderOpenApi } from "./openapi.ts";

/** Writes openapi.yaml, or with `--check` says whether the one that is committed is what the routes give. */

const file = fileURLToPath(new URL("../../openapi.yaml", import.meta.url));
const packageFile = fileURLToPath(new URL("../../package.json", import.meta.url));
const { version } = JSON.parse(readFileSync(packageFile, "utf8")) as { version: string };
const rendered = await renderOpenApi(version);

if (!process.argv.includes("--check")) {
  writeFileSync(file, rendered);
} else if (readFileSync(file, "utf8") !== rendered) {
  process.stderr.write("openapi.yaml is not what the routes give: run npm run openapi\n");
  process.exitCode = 1;
}

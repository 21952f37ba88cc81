import module from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { keepMallocTight } from "./keep-malloc-tight.ts";
import { keepTickShape } from "./keep-tick-shape.ts";

// `npm start -- --help`: the command line answers words, or says that there is none such.
if (process.argv.length > 2) {
  process.argv.splice(2, 0, "serve");
  await import("./cli.ts");
} else await start();

async function start(): Promise<void> {
  // Compiled code is kept between starts: it halves what a start takes. Threads learn of it by the environment, and so does
  // the process that begins anew: with what stands here ready too it never loads what reads TypeScript, 18 MB and 40 ms.
  process.env.NODE_COMPILE_CACHE ??= path.join(tmpdir(), "node-compile-cache");
  keepMallocTight();
  keepTickShape();

  // For where it does not begin anew: only what is imported after this line profits.
  module.enableCompileCache(process.env.NODE_COMPILE_CACHE);

  const { serve } = await import("./service.ts");
  serve().catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exit(1);
  });
}

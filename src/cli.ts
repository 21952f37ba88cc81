#!/usr/bin/env node
import { existsSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type Command, UsageError } from "./commands/command.ts";
import { compare } from "./commands/compare.ts";
import { conflicts } from "./commands/conflicts.ts";
import { events } from "./commands/events.ts";
import { exportCommand } from "./commands/export.ts";
import { ingest } from "./commands/ingest.ts";
import { keys } from "./commands/keys.ts";
import { learn } from "./commands/learn.ts";
import { recluster } from "./commands/recluster.ts";
import { reread } from "./commands/reread.ts";
import { serve } from "./commands/serve.ts";
import { readConfig } from "./config.ts";
import type { Parts } from "./service.ts";

// The service and its models load only where a command needs them: help and mistakes are answered at once.
const loadService = () => import("./service.ts");
const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
  version: string;
};

const commands: readonly Command[] = [
  serve,
  ingest,
  compare,
  events,
  conflicts,
  exportCommand,
  recluster,
  reread,
  learn,
  keys,
];

const callOf = ({ name, usage }: Command) => `${name} ${usage}`.trim();
const widest = Math.max(...commands.map((command) => callOf(command).length));

const help = `rashomon ${version}: how different outlets report the same event

usage: rashomon COMMAND [options]

${commands.map((command) => `  ${callOf(command).padEnd(widest)}  ${command.summary}`).join("\n")}

rashomon COMMAND --help tells more. Every command works on the file that DATABASE_URL names
(file:data/rashomon.db unless set), also while the service runs.
`;

/** @returns the exit code: 0 done, 1 something was refused or failed, 2 called wrongly */
async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    process.stdout.write(help);
    return name === undefined ? 2 : 0;
  }
  if (name === "--version") {
    process.stdout.write(`${version}\n`);
    return 0;
  }
  const command = commands.find((known) => known.name === name);
  if (!command) throw new UsageError(`there is no command ${name}; rashomon --help lists them`);
  const { values, positionals } = parse(command, rest);
  if (values.help) {
    const options = Object.keys(command.options).map((option) => `--${option}`);
    process.stdout.write(
      `rashomon ${command.name}: ${command.summary}\n\nusage: rashomon ${callOf(command)}\n\n${command.details}\n${options.length > 0 ? `\noptions: ${options.join(" ")}\n` : ""}`,
    );
    return 0;
  }
  if (command.usage === "" && positionals.length > 0)
    throw new UsageError(`${command.name} takes no words: ${positionals.join(" ")}`);
  const faults: unknown[] = [];
  let parts: Parts | undefined;
  const open = async () => {
    const config = readConfig(process.env);
    if (command.needsStore && !existsSync(config.databaseFile))
      throw new Error(
        `there is no store at ${config.databaseFile}: DATABASE_URL names the file, and ingest or serve makes it`,
      );
    const { openParts } = await loadService();
    parts = await openParts(config, (error) => faults.push(error));
    return parts;
  };
  try {
    return await command.run({
      open,
      positionals,
      values,
      terminal: { out: process.stdout, err: process.stderr, input: process.stdin },
    });
  } finally {
    for (const fault of faults) process.stderr.write(`${fault instanceof Error ? fault.stack : fault}\n`);
    await parts?.close();
  }
}

function parse(command: Command, args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { ...command.options, help: { type: "boolean", short: "h" } },
    });
  } catch (error) {
    throw new UsageError(`${(error as Error).message} (rashomon ${command.name} --help)`);
  }
}

// A reader that has seen enough (`| head`) is no fault; a disk that is full is.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  process.stderr.write(`rashomon: the output cannot be written: ${error.message}\n`);
  process.exit(1);
});

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`rashomon: ${error instanceof Error ? error.message : error}\n`);
    process.exit(error instanceof UsageError ? 2 : 1);
  },
);

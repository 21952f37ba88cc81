import type { ParseArgsOptionsConfig } from "node:util";
import type { Parts } from "../service.ts";

/** What a command is given. It writes answers to `out`, everything else to `err`. */
export interface Terminal {
  readonly out: NodeJS.WriteStream;
  readonly err: NodeJS.WriteStream;
  readonly input: NodeJS.ReadStream;
}

export interface Command {
  readonly name: string;
  /** The words after the name, for the help: `FILE|DIR|-…`. */
  readonly usage: string;
  readonly summary: string;
  /** Further help: what it reads, what it prints, when it fails. */
  readonly details: string;
  readonly options: ParseArgsOptionsConfig;
  /** Whether it needs a store that is there: of a file that is not it would tell that it is empty. */
  readonly needsStore?: true;
  /** Resolves with the exit code. */
  run(call: {
    /** Opens the store and the pipeline; called once the words of the call are known to be right. */
    readonly open: () => Promise<Parts>;
    readonly positionals: readonly string[];
    readonly values: Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;
    readonly terminal: Terminal;
  }): Promise<number>;
}

/** The command was called wrongly: the message is for the caller, the exit code is 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

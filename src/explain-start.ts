import path from "node:path";

/** What keeps a file from being opened, and a way out, by SQLite's code (without what it adds behind it) or Node's. */
const openingFaults: readonly (readonly [codes: RegExp, told: string])[] = [
  [
    /^(SQLITE_CANTOPEN|EACCES|EPERM|ENOENT|ENOTDIR|EEXIST|EISDIR)/,
    "it must be a file that may be written, or a new one in a folder that may be written",
  ],
  [/^(SQLITE_READONLY|EROFS)/, "it, or its folder, may be read and not written"],
  [/^SQLITE_NOTADB/, "what stands there is no SQLite database, or an encrypted one: name another file"],
  [/^SQLITE_CORRUPT/, "the file is damaged: put a backup in its place, or try `.recover` of the sqlite3 shell"],
  [/^(SQLITE_BUSY|SQLITE_LOCKED)/, "another process holds it: end that, or try again"],
  [/^(SQLITE_FULL|ENOSPC)/, "there is no room left where it lies"],
  [/^SQLITE_IOERR/, "its disk fails, or it lies on a network drive, which SQLite's shared memory does not work on"],
];

const listeningFaults: readonly (readonly [codes: RegExp, told: string])[] = [
  [/^EADDRINUSE$/, "another process listens there: end it, or set PORT to another (0 takes a free one)"],
  [/^EACCES$/, "this user may not take that port: set PORT to 1024 or more"],
  [
    /^(EADDRNOTAVAIL|ENOTFOUND|EAI_AGAIN|EINVAL)$/,
    "HOST is no address of this machine: 127.0.0.1 and 0.0.0.0 always are",
  ],
];

/** Why the store cannot be opened, with the variable, the path and a way out; anything else as it is. */
export const explainOpening = (error: unknown, databaseFile: string): unknown =>
  explain(error, openingFaults, `DATABASE_URL: ${path.resolve(databaseFile)} cannot be opened`);

/** Why nothing can listen at an address, in the same way. */
export const explainListening = (error: unknown, host: string, port: number): unknown =>
  explain(error, listeningFaults, `HOST and PORT: nothing can listen at ${host}, port ${port}`);

/** The same error in words for whoever starts the service; what the system said stands behind them. */
function explain(error: unknown, faults: typeof openingFaults, what: string): unknown {
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") return error;
  const { code, message } = error;
  const told = faults.find(([codes]) => codes.test(code))?.[1];
  if (told === undefined) return error;
  const said = message.includes(code) ? message : `${code}: ${message}`;
  return Object.assign(new Error(`${what}: ${told} (${said})`, { cause: error }), { code });
}

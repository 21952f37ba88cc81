import { fingerprintOf, hashOfKey, newKey } from "../api-keys.ts";
import type { KeyRow, Store } from "../store/store.ts";
import { type Command, type Terminal, UsageError } from "./command.ts";
import { table } from "./table.ts";

const scopes = ["read", "write", "admin"] as const;
const verbs = ["create", "list", "revoke"] as const;
/** Digits of a fingerprint that may be left out as long as it names one key. */
const fewestDigits = 4;

export const keys: Command = {
  name: "keys",
  usage: "create|list|revoke",
  summary: "make, list and revoke API keys",
  details: `create [--scope read|write|admin] [--label TEXT]  makes a key (scope write unless said) and shows it this once
list [--json]                                     shows the keys by their fingerprints, never the keys themselves
revoke FINGERPRINT                                ends a key at once, also for a service that runs
Scopes: read opens reading where READING=key closes it; write may also store, correct, remove and
keep; admin may also change the registry of outlets, on which every reading rests.
The key that API_KEY names is not among them: it is valid for as long as the variable holds it.`,
  options: { scope: { type: "string" }, label: { type: "string" }, json: { type: "boolean" } },
  async run({ open, positionals, values, terminal }) {
    const verb = verbs.find((name) => name === positionals[0]);
    if (!verb || positionals.length !== (verb === "revoke" ? 2 : 1))
      throw new UsageError("keys needs create, list, or revoke and a fingerprint");
    const scope = scopes.find((name) => name === (values.scope ?? "write"));
    if (!scope) throw new UsageError(`--scope is one of ${scopes.join(", ")}`);
    const { store } = await open();
    if (verb === "create") return create(store, terminal, scope, values.label as string | undefined);
    if (verb === "revoke") return revoke(store, terminal, positionals[1] as string);
    return list(store, terminal, values.json === true);
  },
};

async function create(store: Store, { out, err }: Terminal, scope: KeyRow["scope"], label?: string): Promise<number> {
  const key = newKey();
  const hash = hashOfKey(key);
  await store.addKey({ hash, scope, ...(label === undefined ? {} : { label }), createdAt: new Date().toISOString() });
  // The key alone on standard output, so that a script can take it.
  out.write(`${key}\n`);
  err.write(`a key with scope ${scope}, shown this once; its fingerprint is ${fingerprintOf(hash)}\n`);
  return 0;
}

async function list(store: Store, { out }: Terminal, asJson: boolean): Promise<number> {
  const rows = (await store.keys()).map(({ hash, ...row }) => ({ fingerprint: fingerprintOf(hash), ...row }));
  if (asJson) for (const row of rows) out.write(`${JSON.stringify(row)}\n`);
  else {
    const lines = rows.map(({ fingerprint, scope, createdAt, revokedAt, label }) => [
      fingerprint,
      scope,
      createdAt,
      revokedAt === null ? "stands" : `revoked ${revokedAt}`,
      label ?? "",
    ]);
    out.write(`${table([["fingerprint", "scope", "made", "state", "label"], ...lines])}\n`);
  }
  return 0;
}

async function revoke(store: Store, { out }: Terminal, fingerprint: string): Promise<number> {
  const named = (await store.keys()).filter(
    ({ hash, revokedAt }) => revokedAt === null && hash.startsWith(fingerprint.toLowerCase()),
  );
  const [key] = named;
  if (key === undefined || fingerprint.length < fewestDigits)
    throw new UsageError(`${fingerprint}: no key that stands has this fingerprint`);
  if (named.length > 1) throw new UsageError(`${fingerprint}: several keys begin so; give more of it`);
  await store.revokeKey(key.hash, new Date().toISOString());
  out.write(`revoked ${fingerprintOf(key.hash)}\n`);
  return 0;
}

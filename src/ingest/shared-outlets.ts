import type { Outlet } from "../documents/outlets.ts";

/** Outlets as threads share them: a message with them carries nothing, however many they are. */
export interface SharedOutlets {
  /** Another one for every other list. */
  readonly version: number;
  readonly json: SharedArrayBuffer;
}

let versions = 0;

export function shareOutlets(outlets: readonly Outlet[]): SharedOutlets {
  const bytes = Buffer.from(JSON.stringify(outlets), "utf8");
  const json = new SharedArrayBuffer(bytes.byteLength);
  new Uint8Array(json).set(bytes);
  return { version: ++versions, json };
}

export const readShared = ({ json }: SharedOutlets): readonly Outlet[] =>
  JSON.parse(Buffer.from(json).toString("utf8")) as readonly Outlet[];

import { keepMallocTight } from "../keep-malloc-tight.ts";
import type { Command } from "./command.ts";

export const serve: Command = {
  name: "serve",
  usage: "",
  summary: "start the API (settings come from the environment: HOST, PORT, DATABASE_URL …)",
  details: `Serves http://127.0.0.1:3000 unless HOST and PORT say otherwise, and makes the file that DATABASE_URL names where there
is none. The first start puts the demo articles into it (not with SEED=none) and prints a write key, unless API_KEY gives
one. Runs until SIGTERM or SIGINT. The README lists all settings.`,
  options: {},
  async run() {
    keepMallocTight();
    // Loads only now: what tightens memory begins the process anew.
    const service = await import("../service.ts");
    await service.serve();
    return new Promise(() => {});
  },
};

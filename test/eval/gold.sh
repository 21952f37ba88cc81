#!/usr/bin/env bash
# Starts the service on an empty store and holds its answers on the five real documents against what a careful
# reader takes from them.
set -euo pipefail
PATH="$PWD/node_modules/.bin:$PATH"
folder=$(mktemp -d)
port=$(node -e 'const s = require("node:net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })')
key=gold-check-0123456789abcdef
HOST=127.0.0.1 PORT=$port DATABASE_URL="file:$folder/gold.db" SEED=none API_KEY=$key RATE_LIMIT=off LOG_LEVEL=warn \
  node src/main.ts &
service=$!
trap 'kill "$service" 2>/dev/null || true; wait "$service" 2>/dev/null || true; rm -rf "$folder"' EXIT
for _ in $(seq 200); do
  if node -e "fetch('http://127.0.0.1:$port/readyz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"; then break; fi
  sleep 0.1
done
node ../shared/eval/gold.mjs "http://127.0.0.1:$port" "$key" --min "${GOLD_MIN:-0.98}"

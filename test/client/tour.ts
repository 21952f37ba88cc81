/**
 * The README's tour, by the client that is generated from the description: it has to compile, and to run. Called with
 * the service's address and a write key; prints what it saw as JSON.
 */
import createClient from "openapi-fetch";
import type { paths } from "./schema.d.ts";

const [baseUrl = "", key = ""] = process.argv.slice(2);
const client = createClient<paths, "application/json" | "application/problem+json">({ baseUrl });

function must<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`${what} did not answer`);
  return value;
}

const stored = await client.POST("/v1/articles", {
  headers: { "x-api-key": key },
  body: {
    title: "Ferry hits pier",
    outlet: "Harbour Post",
    publishedAt: "2024-04-16T15:20:00Z",
    content:
      'Twelve people were hurt when the ferry hit the pier, the coast guard said. "The engines failed," Captain Ruth Adeyemi said.',
  },
});
const article = must(stored.data, "storing");

const coverage = must(
  (await client.GET("/v1/events/{id}/coverage", { params: { path: { id: article.eventId } } })).data,
  "coverage",
);
const claims = must(
  (await client.GET("/v1/claims", { params: { query: { event: article.eventId, include: "total" } } })).data,
  "claims",
);
const matrix = must(
  (
    await client.POST("/v1/comparisons", {
      body: {
        documents: [
          { outlet: "Harbour Post", content: "At least 12 people were hurt when the ferry hit the pier on Tuesday." },
          { outlet: "Island Herald", content: "The ferry struck the pier on Tuesday and 15 people were hurt." },
        ],
      },
    })
  ).data,
  "comparing",
);
const page = must(
  (
    await client.GET("/v1/events/{id}/comparison", {
      params: { path: { id: article.eventId }, query: { cells: ["says"], limit: 1 } },
    })
  ).data,
  "a page of a comparison",
);
const { error, response } = await client.GET("/v1/articles/{id}", { params: { path: { id: "none" } } });

process.stdout.write(
  JSON.stringify({
    outlet: article.outlet?.name ?? null,
    columns: coverage.columns.map((column) => column.outlet?.name ?? column.outletId),
    claims: claims.items.map((claim) => claim.text),
    total: claims.total ?? null,
    cells: matrix.rows.every((row) => row.cells.length === matrix.columns.length),
    page: { rows: page.rows.length, silent: page.rows[0]?.cellsLeftOut?.silent ?? null, more: page.next !== null },
    missing: { status: response.status, code: error?.code ?? null },
  }),
);

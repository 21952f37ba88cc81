import { defineConfig } from "drizzle-kit";

// `npm run migration` writes the next numbered file in migrations/ from the tables; files there never change again.
export default defineConfig({ dialect: "sqlite", schema: "./src/store/sqlite/tables.ts", out: "./migrations" });

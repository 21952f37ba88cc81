import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import type { z } from "zod";
import { changeSchema, changesQuery, changesSchema } from "../../contract/changes.ts";
import { RashomonError } from "../../errors.ts";
import type { ChangeRow, PageRequest, Store } from "../../store/store.ts";
import type { HttpContext } from "../context.ts";
import { ndjsonExport } from "../exports/ndjson.ts";
import { sendList } from "../lists.ts";
import { latest, presentChange } from "../presenters/changes.ts";
import { responses } from "../responses.ts";

type Asked = Pick<z.output<typeof changesQuery>, "after" | "since">;

/** What each followed kind stands for. */
const kindsOf = {
  article: ["article.created", "article.updated", "article.removed"],
  event: ["event.created", "event.updated", "event.retired"],
  conflict: ["conflict"],
} as const satisfies Record<string, readonly ChangeRow["kind"][]>;

export const changeRoutes: FastifyPluginAsyncZod<HttpContext> = async (app, { store }) => {
  app.get(
    "/v1/changes",
    {
      schema: {
        operationId: "listChanges",
        tags: ["events"],
        summary: "What changed, in the order in which it did",
        description:
          "For whoever keeps a copy: note `newest`, read the lists whole, and come back with it as `after`; each answer's `last` is the next visit's `after`. Without `after` and `since` it begins with the first change that is kept. The newest 50,000 are: whoever comes later than that is answered `changes.gone` (410), and so is a number that this store has not given out. An event that changes many times on one page is told as it is in the end. Why an article stands in its event (`membership`) may change with the event, which tells of itself alone: whoever keeps it reads the articles of changed events anew. `/v1/stream` tells the same changes as they happen. A conflict is told once in its event, when it is found; those that stand are in `/v1/conflicts`.",
        querystring: changesQuery,
        response: responses(
          {
            200: {
              description: "A page, or all that follows as JSON lines.",
              content: { "application/json": changesSchema, "application/x-ndjson": changeSchema },
            },
          },
          ["request.badCursor", "changes.gone"],
        ),
      },
    },
    async (request, reply) => {
      const { query } = request;
      const kinds = query.kinds?.flatMap((kind): readonly ChangeRow["kind"][] => kindsOf[kind]);
      const withText = query.include?.includes("text") ?? false;
      const bounds = await store.changeBounds();
      const start = await startOf(store, query, bounds);
      const read = async ({ after, limit }: PageRequest) => {
        const from = after === null ? start : Number(after[0]);
        refuseWhatIsLost(from, await store.changeBounds());
        const rows = await store.changesAfter(from, limit + 1, kinds);
        const items = rows.slice(0, limit);
        return { items, next: rows.length > limit ? [items.at(-1)!.seq] : null };
      };
      return sendList(request, reply, {
        name: "/v1/changes",
        query,
        read,
        large: withText,
        // What was there when the request came is told where no page follows, whatever kinds it is of.
        beside: async ({ items, next }) => ({
          last: Math.max(items.at(-1)?.seq ?? start, next === null ? bounds.newest : 0),
          ...bounds,
        }),
        present: (rows) =>
          Promise.all(latest(rows).map((row) => presentChange(store, row, { withText, offsets: query.offsets }))),
        exports: { ndjson: ndjsonExport },
      });
    },
  );
};

type Bounds = Awaited<ReturnType<Store["changeBounds"]>>;

/** The change after which a list begins. */
async function startOf(
  store: Pick<Store, "firstChangeSince">,
  { after, since }: Asked,
  { oldest, newest }: Bounds,
): Promise<number> {
  if (after !== undefined && since !== undefined) {
    throw new RashomonError("request.invalidParameter", "since does not go with after.", [
      { in: "query", name: "since", message: "does not go with after" },
    ]);
  }
  if (after !== undefined) return after;
  const beforeAll = Math.max(oldest - 1, 0);
  if (since === undefined) return beforeAll;
  const first = await store.firstChangeSince(since);
  if (first === null) return newest;
  // Before the first one that is kept others were made, some of them perhaps since then.
  return first === oldest && beforeAll > 0 ? 0 : first - 1;
}

/** Changes after one that no longer stands beside the first that is kept, or that this store never made. */
function refuseWhatIsLost(after: number, { oldest, newest }: Bounds): void {
  const goOn = `Read the lists anew and go on after ${newest}.`;
  if (after > newest) throw new RashomonError("changes.gone", `This store has made no change ${after}. ${goOn}`);
  if (after < oldest - 1)
    throw new RashomonError("changes.gone", `The first change that is kept is ${oldest}. ${goOn}`);
}

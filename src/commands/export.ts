import { once } from "node:events";
import { modalitySchema } from "../contract/claims.ts";
import { utf16 } from "../http/code-points.ts";
import { presentListedArticle } from "../http/presenters/articles.ts";
import { presentListedClaim } from "../http/presenters/claims.ts";
import { presentConflict } from "../http/presenters/conflicts.ts";
import { presentEvent } from "../http/presenters/events.ts";
import { presentSpeaker } from "../http/presenters/speakers.ts";
import type { Cursor, Page, PageRequest } from "../store/store.ts";
import { type Command, UsageError } from "./command.ts";
import { standingEvent } from "./standing-event.ts";
import { tellPending } from "./tell-pending.ts";

const pageSize = 100;
const kinds = ["articles", "claims", "events", "conflicts", "speakers"] as const;

export const exportCommand: Command = {
  name: "export",
  usage: "articles|claims|events|conflicts|speakers",
  summary: "write everything of one kind as NDJSON",
  details: `One JSON object a line on standard output, as the API's lists give them and in their order, articles with their texts,
conflicts as far as the service found them while it ran; --event ID keeps to one event, --negated to negative claims, --modality to those that are put so:
${modalitySchema.options.join(", ")} (repeat it for any of several).`,
  options: {
    event: { type: "string" },
    modality: { type: "string", multiple: true },
    negated: { type: "boolean" },
  },
  needsStore: true,
  async run({ open, positionals, values, terminal }) {
    const kind = kinds.find((name) => name === positionals[0]);
    if (!kind || positionals.length > 1) throw new UsageError(`export needs one of ${kinds.join(", ")}`);
    const named = typeof values.event === "string" ? values.event : undefined;
    if (named !== undefined && kind === "events")
      throw new UsageError("--event goes with articles, claims, conflicts and speakers");
    const negated = values.negated === true ? true : undefined;
    if (negated && kind !== "claims") throw new UsageError("--negated goes with claims");
    const modality = modalitiesOf(values.modality);
    if (modality && kind !== "claims") throw new UsageError("--modality goes with claims");
    const { store } = await open();
    const event = named === undefined ? undefined : await standingEvent(store, named);
    const lists: Record<(typeof kinds)[number], (page: PageRequest) => Promise<Page<object>>> = {
      articles: (page) =>
        presented(store.articles({ event }, page), (article) => presentListedArticle(article, utf16, true)),
      claims: (page) =>
        presented(store.claims({ event, modality, negated }, page), (claim) => presentListedClaim(claim, utf16)),
      events: (page) => presented(store.events({}, page), presentEvent),
      conflicts: (page) => presented(store.conflicts({ event }, page), (conflict) => presentConflict(conflict)),
      speakers: (page) => presented(store.speakers({ event }, page), presentSpeaker),
    };
    for (let after: Cursor | null = null; ; ) {
      const page = await lists[kind]({ after, limit: pageSize });
      for (const item of page.items)
        if (!terminal.out.write(`${JSON.stringify(item)}\n`)) await once(terminal.out, "drain");
      if (page.next === null) break;
      after = page.next;
    }
    if (kind === "conflicts") await tellPending(store, terminal);
    return 0;
  },
};

/** A page as the API answers it. */
async function presented<Row>(page: Promise<Page<Row>>, present: (row: Row) => object): Promise<Page<object>> {
  const { items, ...rest } = await page;
  return { ...rest, items: items.map(present) };
}

/** The modalities that are asked for; undefined where none is. */
function modalitiesOf(given: unknown) {
  if (given === undefined) return undefined;
  const asked = modalitySchema.array().safeParse(given);
  if (!asked.success) throw new UsageError(`--modality is one of ${modalitySchema.options.join(", ")}`);
  return asked.data;
}

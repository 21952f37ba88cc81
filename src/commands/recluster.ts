import type { Command } from "./command.ts";

export const recluster: Command = {
  name: "recluster",
  usage: "",
  summary: "group all articles to events anew",
  details: `Rebuilds events, storylines and copy groups from scratch, independent of the order in which articles came.
An event's id stays with the largest part of it; ids that cease answer with their heir.`,
  options: {},
  needsStore: true,
  async run({ open, terminal }) {
    const parts = await open();
    const { events, retired } = await parts.store.rebuildGroups();
    terminal.out.write(`${events} events, ${retired} ids retired\n`);
    return 0;
  },
};

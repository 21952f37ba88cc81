import { learnLines } from "../documents/dumps/learn-lines.ts";
import type { Cursor } from "../store/store.ts";
import type { Command } from "./command.ts";

const pageSize = 100;

export const learn: Command = {
  name: "learn",
  usage: "",
  summary: "learn what each outlet's dumps repeat around their articles",
  details: `Goes through the stored dumps of every outlet and keeps the lines that many of them hold: menus, notices,
slogans. Dumps that are read later, by this command line or by a service that is started later, leave
them out. Readings change only by this command, so that the same document reads the same until it is run again.`,
  options: {},
  needsStore: true,
  async run({ open, terminal }) {
    const parts = await open();
    const { store } = parts;
    const dumps = new Map<string, string[]>();
    for (let after: Cursor | null = null; ; ) {
      const page = await store.articles({}, { after, limit: pageSize });
      for (const { id, article } of page.items) {
        const document = article.outlet ? await store.document(id) : null;
        if (!article.outlet || document?.format !== "dump") continue;
        const contents = dumps.get(article.outlet.id) ?? [];
        contents.push(document.content);
        dumps.set(article.outlet.id, contents);
      }
      if (page.next === null) break;
      after = page.next;
    }
    let kept = 0;
    for (const [outletId, contents] of dumps) {
      const lines = learnLines(contents);
      kept += lines.length;
      await store.putOutletLines({ outletId, lines, documents: contents.length, learnedAt: new Date().toISOString() });
    }
    terminal.out.write(`${dumps.size} outlets, ${kept} lines\n`);
    return 0;
  },
};

import { idFrom } from "../text/hash.ts";

const articlePrefix = /^art_/;

/** The id of the event that an article founds. */
export function eventIdOf(articleId: string): string {
  return `evt_${articleId.replace(articlePrefix, "")}`;
}

/** The id of an event that splits off: its founder's would still be the name of the other part. */
export function splitEventId(articleIds: readonly string[]): string {
  return idFrom("evt", [...articleIds].sort().join(" "));
}

/** The id of the storyline that an event founds. */
export function storylineIdOf(eventId: string): string {
  return eventId.replace(/^evt_/, "sty_");
}

/** The id of the copy group that an article founds. */
export function copyGroupIdOf(articleId: string): string {
  return `cpy_${articleId.replace(articlePrefix, "")}`;
}

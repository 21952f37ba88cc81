import { idFrom } from "../text/hash.ts";

const articlePrefix = /^art_/;
const eventPrefix = /^evt_/;

/** The id of the event that an article founds. */
export function eventIdOf(articleId: string): string {
  return `evt_${articleId.replace(articlePrefix, "")}`;
}

/**
 * The id of an event that splits off when the article `cause` comes or goes: its founder's would still be the name of
 * the other part.
 */
export function splitEventId(cause: string, articleIds: readonly string[]): string {
  return idFrom("evt", [cause, ...[...articleIds].sort()].join(" "));
}

/** The id of the storyline that an event founds. */
export function storylineIdOf(eventId: string): string {
  return eventId.replace(eventPrefix, "sty_");
}

/** The id of a storyline that splits off when the article `cause` comes or goes. */
export function splitStorylineId(cause: string, eventIds: readonly string[]): string {
  return idFrom("sty", [cause, ...[...eventIds].sort()].join(" "));
}

/** The id of the copy group that an article founds. */
export function copyGroupIdOf(articleId: string): string {
  return `cpy_${articleId.replace(articlePrefix, "")}`;
}

/** The id of a copy group that splits off when `cause` comes or goes. */
export function splitCopyGroupId(cause: string, articleIds: readonly string[]): string {
  return idFrom("cpy", [cause, ...[...articleIds].sort()].join(" "));
}

import { officialBodies } from "../tables/organisations.ts";
import { nameKey } from "./name-key.ts";
import type { NameMention } from "./names.ts";

/**
 * "Japan's Defense Ministry" is the whole name: other countries have theirs. The ministry alone is the same one where the
 * text names no other's.
 */
export function withOwners(text: string, found: readonly NameMention[]): readonly NameMention[] {
  const owned = new Map<string, NameMention[]>();
  const named: NameMention[] = [];
  for (const mention of found) {
    const owner = named.at(-1);
    const between = owner?.kind === "place" ? text.slice(owner.end, mention.start) : "";
    if (owner === undefined || !possessive.test(between) || !isOfficial(mention)) {
      named.push(mention);
      continue;
    }
    const whole = text.slice(owner.start, mention.end);
    const own: NameMention = { ...mention, text: whole, start: owner.start, key: nameKey(whole) };
    named[named.length - 1] = own;
    const others = owned.get(mention.key);
    if (others) others.push(own);
    else owned.set(mention.key, [own]);
  }
  if (owned.size === 0) return found;
  return named.map((mention) => {
    const [one, ...more] = owned.get(mention.key) ?? [];
    return one && more.every(({ key }) => key === one.key) ? { ...mention, key: one.key } : mention;
  });
}

const possessive = /^['’]s?\s$/;

/** Whether every country or town may have a body of this name. */
function isOfficial({ kind, text }: NameMention): boolean {
  return (
    kind === "organisation" &&
    officialBodies.has(
      text
        .toLowerCase()
        .split(/[\s-]+/)
        .at(-1)!,
    )
  );
}

/** A surname alone takes the kind of the fullest name of this text that holds it. */
export function agree(found: readonly NameMention[]): readonly NameMention[] {
  const kinds = new Map<string, NameMention["kind"]>();
  for (const mention of found) {
    if (mention.kind === "unknown") continue;
    if (!kinds.has(mention.key)) kinds.set(mention.key, mention.kind);
    if (mention.kind !== "person") continue;
    for (const word of mention.key.split(" ")) if (!kinds.has(word)) kinds.set(word, "person");
  }
  return found.map((mention) => {
    const kind = mention.kind === "unknown" ? kinds.get(mention.key) : undefined;
    return kind ? { ...mention, kind } : mention;
  });
}

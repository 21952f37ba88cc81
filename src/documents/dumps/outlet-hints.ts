import { isKnownWord } from "../../text/rarity.ts";
import type { OutletHint } from "../draft.ts";
import type { Outlet, OutletRegistry } from "../outlets.ts";
import { kindInFront } from "../tables/source-words.ts";
import { readTimes } from "../times.ts";
import { titlesIn } from "./find-title.ts";
import { menuItems } from "./labels.ts";
import { type Line, lineKey } from "./lines.ts";
import type { Role } from "./sort-lines.ts";
import { sourceLine } from "./tables/credit-words.ts";

const pageTitleLines = 3;
const mostMentionWords = 14;
const longestName = 6;
/** A name in passing needs this many lines that carry it. */
const fewestLines = 2;
/** One so short is also a menu's word: it needs a line more. Characters. */
const shortName = 4;
/** How many times as often as the next it must be named. */
const lead = 2;

const copyrightLine =
  /©\s?(?:copyright\s)?(?:\p{Nd}{4}|.{0,80}\p{Nd}{4})|\bcopyright\b|all rights reserved|版权所有|저작권|todos los derechos|todos os direitos|tous droits|все права/iu;

/**
 * What the lines around an article tell of the outlet, best first.
 *
 * @param top index of the line that is the title, -1 where there is none
 */
export function outletHints(
  lines: readonly Line[],
  roles: readonly Role[],
  url: string | null,
  captions: readonly string[],
  registry: OutletRegistry,
  language: string | null,
  headline: Line | undefined,
  top: number,
): OutletHint[] {
  const hints: OutletHint[] = [];
  const name = (value: string, role: OutletHint["role"]): void => {
    hints.push({ kind: "name", value, role, evidence: null });
  };
  if (url) hints.push({ kind: "url", value: url, role: "site", evidence: null });
  const outside = lines.filter((_, i) => roles[i] !== "body" && roles[i] !== "caption");
  for (const [at, line] of lines.slice(0, pageTitleLines).entries()) {
    // a row of buttons that stands twice names nobody, though an outlet be called as one of them
    if (line.copies > 1 && menuItems(line.text).length > 0) continue;
    const [whole, ...parts] = titlesIn(line.text).concat(shortParts(line.text));
    const named = [...parts, ...(whole ? [whole] : [])].flatMap((part) => {
      const outlet = registry.byName(part) ?? (part.includes(".") ? registry.byUrl(part) : null);
      return outlet ?? (part === whole ? registry.byName(part.replace(kindInFront, "")) : null) ?? [];
    });
    // "Ap" over a report, "dpa" below its headline are who made it, as a byline
    const isSite = (outlet: Outlet) =>
      outlet.kind !== "agency" || parts.length > 0 || ((top < 0 || at < top) && spelled(outlet, line.text));
    const found = named.find(isSite);
    if (found) name(found.name, "site");
  }
  const own = ownName(lines, outside, headline);
  if (own) name(registry.byName(own)?.name ?? namesIn(own, registry)[0]?.name ?? own, "site");
  for (const line of outside) {
    const source = sourceLine.exec(line.text)?.[1];
    const credited = source ? knownName(source, registry) : null;
    // an agency is whose report it is, and seldom whose page
    if (credited && credited.kind !== "agency") name(credited.name, "credit");
    const doubled = line.words <= mostMentionWords ? doubledName(line.text, registry) : null;
    if (doubled) name(doubled.name, "credit");
  }
  for (const line of outside) {
    if (line.units > 300 || !copyrightLine.test(line.text)) continue;
    const owner = namesIn(line.text, registry)[0] ?? ownedBy(line.text, registry, language);
    if (owner) name(owner.name, "site");
  }
  const counts = new Map<Outlet, number>();
  const texts = [...outside.filter((line) => line.words <= mostMentionWords).map((line) => line.text), ...captions];
  for (const text of new Set(texts)) {
    for (const outlet of new Set([...namesIn(text, registry), ...hostsIn(text, registry)]))
      counts.set(outlet, (counts.get(outlet) ?? 0) + 1);
  }
  const ranked = [...counts]
    .filter(([outlet]) => outlet.kind !== "aggregator" && outlet.kind !== "agency")
    .sort((a, b) => b[1] - a[1]);
  const [most, next] = ranked;
  // a page that names many outlets alike is about them, or links to them
  const needed = most && most[0].name.length <= shortName ? fewestLines + 1 : fewestLines;
  if (most && most[1] >= Math.max(needed, lead * (next?.[1] ?? 0))) name(most[0].name, "mention");
  return hints;
}

function shortParts(text: string): string[] {
  return text
    .split(/\s(?:[-–—|•·»:]|::)\s/u)
    .map((part) => part.trim())
    .filter((part) => part !== "" && part !== text);
}

function knownName(text: string, registry: OutletRegistry): Outlet | null {
  const trimmed = text.trim();
  return (
    registry.byName(trimmed) ??
    (/^\S+\.\S+$/u.test(trimmed) ? registry.byUrl(trimmed) : null) ??
    namesIn(trimmed, registry)[0] ??
    null
  );
}

/** A line that is a name, or a name twice over (the picture's text and the label), beside a date or alone with one. */
function doubledName(text: string, registry: OutletRegistry): Outlet | null {
  const [time] = readTimes(text, { country: "GB" });
  if (!time) return null;
  const rest = (text.slice(0, time.start) + text.slice(time.end)).trim();
  if (rest === "") return null;
  const half = rest.slice(0, Math.floor(rest.length / 2)).trim();
  const twice = half !== "" && rest.slice(Math.ceil(rest.length / 2)).trim() === half;
  return registry.byName(twice ? half : rest);
}

const words = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}.'’&/-]*/gu;

/** Outlets whose name or alias stands in a text as it is usually written: longest names first, capitals kept. */
function namesIn(text: string, registry: OutletRegistry): Outlet[] {
  const tokens = [...text.slice(0, 400).matchAll(words)];
  const found: Outlet[] = [];
  for (let i = 0; i < tokens.length; ) {
    let taken = 0;
    for (let size = Math.min(longestName, tokens.length - i); size > 0 && taken === 0; size--) {
      const last = tokens[i + size - 1]!;
      const written = text.slice(tokens[i]!.index, last.index + last[0].length).replace(/[.,]$/u, "");
      const outlet = registry.byName(written);
      if (outlet && spelled(outlet, written) && !(size === 1 && isPartOfName(written, text, tokens, i))) {
        found.push(outlet);
        taken = size;
      }
    }
    i += Math.max(1, taken);
  }
  return found;
}

/** "The Maren Independent": a word beside other capitals is part of a name that the registry does not know. */
function isPartOfName(word: string, text: string, tokens: readonly RegExpExecArray[], at: number): boolean {
  if (word === word.toUpperCase() || !isKnownWord(word.toLowerCase())) return false;
  const end = (token: RegExpExecArray) => token.index + token[0].length;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  return (
    (before !== undefined && text.slice(end(before), tokens[at]!.index) === " " && opensName.test(before[0])) ||
    (after !== undefined && text.slice(end(tokens[at]!), after.index) === " " && opensName.test(after[0]))
  );
}
const opensName = /^(?!(?:The|Copyright|By|From|Source|All|Read|More)$)\p{Lu}\p{Ll}/u;

const host = /[\p{L}\p{N}-]{2,40}(?:\.[\p{L}\p{N}-]{2,40}){1,3}/gu;

/** Outlets whose addresses a line has: of their pages, or of their mail. */
function hostsIn(text: string, registry: OutletRegistry): Outlet[] {
  return [...text.slice(0, 400).matchAll(host)].flatMap(([each]) => registry.byUrl(each.toLowerCase()) ?? []);
}

/** A short name counts only in its own capitals: "AP", not "ap"; "Time" in a menu is not the magazine. */
function spelled(outlet: Outlet, written: string): boolean {
  if (written.includes(" ") || written.length > 9) return /\p{Lu}|[^\p{ASCII}]/u.test(written);
  return (
    [outlet.name, ...outlet.aliases].includes(written) &&
    (written === written.toUpperCase() || /\p{Lu}.*\p{Lu}|\./u.test(written) || !/^[\p{ASCII}]+$/u.test(written))
  );
}

/** The outlet of an owner that a copyright line names: where it has several, the only one in the article's language. */
function ownedBy(text: string, registry: OutletRegistry, language: string | null): Outlet | null {
  const owned = registry
    .all()
    .filter((outlet) => outlet.owner !== null && outlet.owner.length > 5 && text.includes(outlet.owner));
  const own = owned.filter((outlet) => outlet.language === language);
  return own.length === 1 ? own[0]! : owned.length === 1 ? owned[0]! : null;
}

/** Whether half of a part's words are the headline's. */
function takesUp(part: string, headline: string): boolean {
  const all = part.match(/[\p{L}\p{N}]+/gu) ?? [];
  const own = new Set(headline.match(/[\p{L}\p{N}]+/gu) ?? []);
  return all.filter((each) => own.has(each)).length * 2 >= Math.max(1, all.length);
}

/**
 * What the site calls itself: the part of the page's title beside the headline, the one that other lines carry where there
 * are several. Null where the page's title does not hold the headline that stands over the article.
 */
function ownName(lines: readonly Line[], outside: readonly Line[], headline: Line | undefined): string | null {
  const first = lines[0];
  if (!first || !headline || first === headline) return null;
  const parts = shortParts(first.text).filter((part) => {
    const key = lineKey(part);
    return (
      part.length >= 3 &&
      part.length <= 40 &&
      !takesUp(key, headline.key) &&
      part.split(/\s+/u).length <= 5 &&
      !headline.key.includes(key) &&
      /\p{L}{2}/u.test(part)
    );
  });
  if (!parts.some((part) => first.key.length - lineKey(part).length > 10)) return null;
  const carried = (part: string): number => {
    const key = lineKey(part).replaceAll(" ", "");
    const holding = outside.filter(
      (line) => line !== first && line.words <= mostMentionWords && line.key.replaceAll(" ", "").includes(key),
    );
    return holding.length + (holding.some((line) => copyrightLine.test(line.text)) ? fewestLines : 0);
  };
  const ranked = parts
    .map((part, i) => ({ part, i, lines: carried(part) }))
    .sort((a, b) => b.lines - a.lines || b.i - a.i);
  return ranked[0]?.part ?? null;
}

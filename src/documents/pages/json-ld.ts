import type { PageElement } from "./markup.ts";

/** One typed thing of a page's JSON-LD. */
export type Thing = Readonly<Record<string, unknown>>;

/** Line feeds and tabs stand raw inside the strings of many pages. */
const controlCharacters = /\p{Cc}+/gu;
const openings = ["<!--", "// <![CDATA[", "//<![CDATA[", "/* <![CDATA[ */", "/*<![CDATA[*/", "<![CDATA["];
const closings = [";", "-->", "// ]]>", "//]]>", "/* ]]> */", "/*]]>*/", "]]>"];
const maximumThings = 2_000;
const maximumDepth = 12;

/** Every typed object in the page's JSON-LD, graphs and lists unfolded, in order. Broken scripts are passed over. */
export function readThings(root: PageElement): readonly Thing[] {
  const things: Thing[] = [];
  for (const script of scriptsOf(root)) unfold(parseLoosely(script), things, 0);
  return things;
}

function* scriptsOf(element: PageElement): Generator<string> {
  for (const child of element.children) {
    if (typeof child === "string") continue;
    if (child.tag === "script") {
      if (/ld\+json/i.test(child.attributes.type ?? ""))
        yield child.children.filter((x) => typeof x === "string").join("");
    } else yield* scriptsOf(child);
  }
}

/** Publishers leave raw line feeds in strings, comment marks around the whole and a semicolon behind it. */
function parseLoosely(script: string): unknown {
  try {
    return JSON.parse(script);
  } catch {
    try {
      return JSON.parse(unwrapped(script.replace(controlCharacters, " ")));
    } catch {
      return null;
    }
  }
}

function unwrapped(script: string): string {
  let text = script.trim();
  for (const opening of openings) if (text.startsWith(opening)) text = text.slice(opening.length).trim();
  for (const closing of closings) if (text.endsWith(closing)) text = text.slice(0, -closing.length).trim();
  return text;
}

function unfold(value: unknown, things: Thing[], depth: number): void {
  if (depth > maximumDepth || things.length >= maximumThings || typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) unfold(item, things, depth + 1);
    return;
  }
  const thing = value as Thing;
  if ("@type" in thing) things.push(thing);
  for (const key of [
    "@graph",
    "mainEntity",
    "mainEntityOfPage",
    "itemListElement",
    "item",
    "liveBlogUpdate",
    "hasPart",
  ]) {
    if (key in thing) unfold(thing[key], things, depth + 1);
  }
}

export function typesOf(thing: Thing): readonly string[] {
  return textsOf(thing["@type"]).map((type) => type.replace(/^https?:\/\/schema\.org\//, ""));
}

/** The strings that a value holds: one, several, or the `@value`, `name` or `@id` of an object. */
export function textsOf(value: unknown, depth = 0): readonly string[] {
  if (typeof value === "string") return value.trim() === "" ? [] : [value.trim()];
  if (typeof value !== "object" || value === null || depth > 3) return [];
  if (Array.isArray(value)) return value.slice(0, 50).flatMap((item) => textsOf(item, depth + 1));
  const thing = value as Thing;
  return textsOf(thing["@value"] ?? thing.name ?? null, depth + 1);
}

const articleType = /(?:Article|BlogPosting|Report|Review|LiveBlogPosting|SocialMediaPosting|Recipe)$/;

export function isArticle(thing: Thing): boolean {
  return typesOf(thing).some((type) => articleType.test(type));
}

import type { PageElement } from "./markup.ts";
import {
  bodyParts,
  boilerplateExact,
  boilerplateParts,
  captionExact,
  embeddedPosts,
  headMatterExact,
  standfirstExact,
} from "./tables/class-words.ts";

/** What the names on an element say that it is. */
export type Hint = "boilerplate" | "head" | "caption" | "standfirst" | "body";

const boilerplateTags = new Set(["nav", "footer", "aside", "form"]);
const boilerplateRoles = new Set(["complementary", "contentinfo", "banner"]);
/** "content-with-sidebar" is no sidebar. */
const negations = new Set(["with", "without", "no", "has", "hide", "show", "is", "not"]);
/** What is embedded is not furniture for being so; posts of networks are, by their own names. */
const embeds = new Set(["embed", "embedded", "blockquote"]);
const anyOf = (parts: readonly string[]): RegExp => new RegExp(parts.join("|"));
const bodyPart = anyOf(bodyParts);
const embeddedPost = anyOf(embeddedPosts);
const boilerplatePart = anyOf(boilerplateParts);
const seams = /[^a-z0-9]+/;
const camel = /([a-z0-9])([A-Z])/g;
/** Pages of hashed or utility classes have long lists of them; the first ones tell. */
const longestName = 400;

/** Reads an element's tag, role, classes, id and test ids. Null where they say nothing. */
export function hintOf(element: PageElement): Hint | null {
  const { tag, attributes } = element;
  if (tag === "figcaption") return "caption";
  if (attributes.itemprop === "articleBody") return "body";
  if (attributes.itemprop === "author") return "head";
  if (boilerplateTags.has(tag) || boilerplateRoles.has(attributes.role ?? "")) return "boilerplate";
  for (const name of [
    attributes.class,
    attributes.id,
    attributes["data-testid"],
    attributes["data-component"],
    attributes["data-component-name"],
    attributes["data-module"],
    attributes["data-qa"],
    attributes["data-type"],
  ]) {
    const hint = name ? hintOfName(name) : null;
    if (hint) return hint;
  }
  return null;
}

const known = new Map<string, Hint | null>();
const knownLimit = 20_000;

/** Pages repeat their names, so the answers are kept; the answer depends on the name alone. */
function hintOfName(name: string): Hint | null {
  const found = known.get(name);
  if (found !== undefined) return found;
  if (known.size >= knownLimit) known.clear();
  const hint = readName(name.slice(0, longestName));
  known.set(name, hint);
  return hint;
}

/** WordPress names a whole post by its tags and categories: "post-12 type-post tag-harbour". */
const wholePost = /(?:^|\s)(?:hentry|type-(?:post|page)|post-\d+|postid-\d+)(?:\s|$)/;

function readName(name: string): Hint | null {
  if (wholePost.test(name)) return null;
  let weaker: Hint | null = null;
  for (const single of name.split(/\s+/)) {
    const words = single.replace(camel, "$1-$2").toLowerCase().split(seams);
    if (words.some((word) => negations.has(word))) continue;
    const joined = words.join("");
    if (bodyPart.test(joined)) return "body";
    if (embeddedPost.test(joined)) return "boilerplate";
    if (words.some((word) => embeds.has(word))) continue;
    if (words.some((word) => boilerplateExact.has(word)) || boilerplatePart.test(joined)) {
      return "boilerplate";
    }
    if (words.some((word) => captionExact.has(word)) || captionExact.has(joined)) weaker ??= "caption";
    else if (words.some((word) => standfirstExact.has(word)) || standfirstExact.has(joined)) weaker ??= "standfirst";
    else if (words.some((word) => headMatterExact.has(word)) || headMatterExact.has(joined)) weaker ??= "head";
  }
  return weaker;
}

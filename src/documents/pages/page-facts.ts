import { isHidden, visibleText } from "./blocks.ts";
import type { PageElement } from "./markup.ts";

/** An element that may carry a fact, with its visible text. */
export interface Marked {
  readonly element: PageElement;
  readonly text: string;
}

/** An element that is named as a byline or an author, outermost, with those inside it. */
export interface Byline extends Marked {
  readonly parts: readonly Marked[];
  /** Whether the page's first heading stands before it: what stands above is of the site, what follows of cards. */
  readonly afterHeading: boolean;
}

/** What a page's markup states outside its running text, gathered in one walk and in page order. */
export interface PageFacts {
  /** Contents of `<meta>` by lower-case name, property or itemprop. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  /** The `<title>` of the head. */
  readonly title: string | null;
  readonly language: string | null;
  readonly canonical: string | null;
  readonly times: readonly Marked[];
  /** Short texts with figures, below the page's heading, in elements that are named for a date. */
  readonly stamps: readonly Marked[];
  readonly bylines: readonly Byline[];
  /** Elements with an itemprop, by its name. */
  readonly properties: ReadonlyMap<string, readonly Marked[]>;
  readonly h1: readonly Marked[];
}

const bylineName =
  /(?:^|[^a-z])(?:by-?line|by-?lines|auth|author|authors|auteur|auteurs|autor|autora|autores|autore|autori|firma|redactor|escritor|writer|contributor|journalist)(?:[^a-z]|$)/;
const camel = /([a-z0-9])([A-Z])/g;
const wantedProperties = new Set([
  "author",
  "datePublished",
  "dateModified",
  "headline",
  "publisher",
  "creator",
  "name",
  "articleBody",
]);
const longestByline = 200;
const longestHeading = 1_000;
const stampName =
  /(?:^|[\s_-])(?:date|datetime|time|timestamp|pubdate|published|posted|updated|modified|lastmod|postdate|post-date|datum|fecha|data)(?:$|[\s_-])/i;
const longestStamp = 80;
const mostStamps = 4;
const mostStampChildren = 12;

export function collectFacts(root: PageElement): PageFacts {
  const walk = new FactWalk();
  walk.visit(root, false, false);
  return walk.facts;
}

class FactWalk {
  private readonly meta = new Map<string, string[]>();
  private readonly properties = new Map<string, Marked[]>();
  readonly facts = {
    meta: this.meta,
    properties: this.properties,
    title: null as string | null,
    language: null as string | null,
    canonical: null as string | null,
    times: [] as Marked[],
    stamps: [] as Marked[],
    bylines: [] as (Byline & { readonly parts: Marked[] })[],
    h1: [] as Marked[],
  };

  /** Depth is bounded by the parser. `hidden` and `inByline` say it of an element around. */
  visit(element: PageElement, hidden: boolean, inByline: boolean): void {
    const { tag, attributes } = element;
    if (tag === "meta") this.readMeta(attributes);
    else if (tag === "title") this.facts.title ??= element.parent?.tag === "svg" ? null : visibleOf(element);
    else if (tag === "html") this.facts.language ??= attributes.lang?.trim() || null;
    else if (tag === "link" && /\bcanonical\b/i.test(attributes.rel ?? ""))
      this.facts.canonical ??= attributes.href?.trim() || null;
    if (tag === "script" || tag === "style" || tag === "svg" || tag === "nav") return;
    const covered = hidden || (tag !== "head" && isHidden(element));
    if (attributes.itemprop && tag !== "meta") this.readProperty(element);
    let byline = inByline;
    if (!covered) {
      if (tag === "time") this.facts.times.push({ element, text: visibleText(element, longestByline) });
      if (tag === "h1") this.facts.h1.push({ element, text: visibleText(element, longestHeading) });
      if (tag !== "time" && this.facts.h1.length > 0 && this.facts.stamps.length < mostStamps) this.readStamp(element);
      if (isByline(element)) byline = this.readByline(element, inByline) || inByline;
    }
    for (const child of element.children) if (typeof child !== "string") this.visit(child, covered, byline);
  }

  private readMeta(attributes: Readonly<Record<string, string>>): void {
    const content = attributes.content?.trim();
    if (!content) return;
    for (const key of [attributes.property, attributes.name, attributes.itemprop, attributes["http-equiv"]]) {
      if (!key) continue;
      for (const name of key.toLowerCase().trim().split(/\s+/)) push(this.meta, name, content);
    }
  }

  private readStamp(element: PageElement): void {
    if (!stampName.test(`${element.attributes.class ?? ""} ${element.attributes.id ?? ""}`.slice(0, 200))) return;
    if (element.children.length > mostStampChildren) return;
    const text = visibleText(element, longestStamp);
    if (text.length <= longestStamp && /\p{N}/u.test(text)) this.facts.stamps.push({ element, text });
  }

  /** Whether the element was taken as a byline. */
  private readByline(element: PageElement, inside: boolean): boolean {
    const text = visibleText(element, longestByline);
    if (text === "" || text.length > longestByline) return false;
    if (inside) this.facts.bylines.at(-1)!.parts.push({ element, text });
    else this.facts.bylines.push({ element, text, parts: [], afterHeading: this.facts.h1.length > 0 });
    return true;
  }

  private readProperty(element: PageElement): void {
    for (const name of element.attributes.itemprop!.split(/\s+/)) {
      if (wantedProperties.has(name))
        push(this.properties, name, { element, text: visibleText(element, longestByline).slice(0, longestByline) });
    }
  }
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

const visibleOf = (element: PageElement): string =>
  element.children
    .filter((child) => typeof child === "string")
    .join("")
    .replace(/\s+/g, " ")
    .trim();

function isByline({ tag, attributes }: PageElement): boolean {
  if (tag === "body" || tag === "html" || tag === "article" || tag === "main") return false;
  if (tag === "a" && /\bauthor\b/i.test(attributes.rel ?? "")) return true;
  if (tag === "address" && /author|byline/i.test(attributes.class ?? "")) return true;
  for (const name of [
    attributes.class,
    attributes.id,
    attributes["data-testid"],
    attributes.itemprop,
    attributes["data-component"],
  ]) {
    if (name && bylineName.test(name.slice(0, 400).replace(camel, "$1-$2").toLowerCase())) return true;
  }
  return false;
}

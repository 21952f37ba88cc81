import { Tokenizer } from "htmlparser2";
import { closesParagraph, closesSibling, inlineTags, rawTags, scopeTags, voidTags } from "./tables/tags.ts";

/** One element of a page. Text lies between the elements, entities decoded, white space as found. */
export interface PageElement {
  readonly tag: string;
  /** Only the attributes that the readers look at (`keptAttributes`). */
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: PageElement | null;
  readonly children: readonly (PageElement | string)[];
}

export type Markup =
  | { readonly ok: true; readonly root: PageElement }
  | { readonly ok: false; readonly detail: string };

interface OpenElement extends PageElement {
  readonly children: (PageElement | string)[];
}

/** Deeper elements are laid flat into the one at this depth, so that walking a tree can recurse. */
const maximumDepth = 256;
/** Some fifteen times what large news pages have, and what is read within two seconds. */
const maximumElements = 50_000;

const keptAttributes = new Set(
  "id class role href rel lang content name property itemprop itemtype itemscope datetime title type hidden style aria-hidden aria-label alt data-testid data-component data-qa data-type data-module data-name data-component-name".split(
    " ",
  ),
);
const emptyAttributes: Readonly<Record<string, string>> = Object.freeze(Object.create(null));

/**
 * Builds the element tree of a page in one pass, linear in its length whatever it holds. The tokenizer
 * is htmlparser2's; the tree is kept here because its own stack is quadratic on deep nesting.
 */
export function parseMarkup(html: string): Markup {
  const builder = new TreeBuilder(html);
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, builder);
  builder.stop = () => tokenizer.pause();
  tokenizer.write(html);
  if (!builder.overfull) tokenizer.end();
  if (builder.overfull) return { ok: false, detail: `The page has more than ${maximumElements} elements.` };
  return { ok: true, root: builder.root };
}

/** The one kind of script that is read. */
const isData = ({ type = "" }: Readonly<Record<string, string>>): boolean => /ld\+json/i.test(type);

class TreeBuilder {
  readonly root: OpenElement = { tag: "#root", attributes: emptyAttributes, parent: null, children: [] };
  overfull = false;
  stop: () => void = () => {};
  private readonly html: string;
  private readonly stack: OpenElement[] = [this.root];
  /** How many elements of a tag are open: an end tag without one costs no search. */
  private readonly open = new Map<string, number>();
  private elements = 0;
  /** Elements opened past the depth limit and not yet closed. */
  private flattened = 0;
  private textStart = -1;
  private textEnd = -1;
  private tag = "";
  private attribute = "";
  private value = "";
  private attributes: Record<string, string> | null = null;

  constructor(html: string) {
    this.html = html;
  }

  /** The tokenizer tells text in pieces, down to single characters; ones that follow one another are one. */
  ontext(start: number, end: number): void {
    if (start !== this.textEnd) {
      this.flush();
      this.textStart = start;
    }
    this.textEnd = end;
  }

  ontextentity(codePoint: number): void {
    this.flush();
    this.append(String.fromCodePoint(codePoint));
  }

  onopentagname(start: number, end: number): void {
    this.flush();
    this.tag = this.html.slice(start, end).toLowerCase();
    this.attributes = null;
  }

  onattribname(start: number, end: number): void {
    this.attribute = this.html.slice(start, end).toLowerCase();
    this.value = "";
  }

  onattribdata(start: number, end: number): void {
    if (keptAttributes.has(this.attribute)) this.value += this.html.slice(start, end);
  }

  onattribentity(codePoint: number): void {
    if (keptAttributes.has(this.attribute)) this.value += String.fromCodePoint(codePoint);
  }

  onattribend(): void {
    if (!keptAttributes.has(this.attribute)) return;
    this.attributes ??= Object.create(null) as Record<string, string>;
    if (!(this.attribute in this.attributes)) this.attributes[this.attribute] = this.value;
  }

  onopentagend(): void {
    this.openElement(this.tag, this.attributes ?? emptyAttributes);
  }

  onselfclosingtag(): void {
    const inDrawing = (this.open.get("svg") ?? 0) > 0 || (this.open.get("math") ?? 0) > 0;
    if (!inDrawing && this.tag !== "svg") this.onopentagend();
  }

  onclosetag(start: number, end: number): void {
    this.flush();
    const tag = this.html.slice(start, end).toLowerCase();
    if (tag === "br") this.openElement("br", emptyAttributes);
    else if (this.flattened > 0) this.flattened--;
    else if ((this.open.get(tag) ?? 0) > 0) this.close(tag);
  }

  oncomment(): void {}
  oncdata(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {
    this.flush();
  }

  private get top(): OpenElement {
    return this.stack[this.stack.length - 1]!;
  }

  private flush(): void {
    if (this.textEnd > this.textStart) this.append(this.html.slice(this.textStart, this.textEnd));
    this.textStart = -1;
    this.textEnd = -1;
  }

  private append(text: string): void {
    const { tag, attributes, children } = this.top;
    if (rawTags.has(tag) && !isData(attributes)) return;
    const last = children.length - 1;
    if (typeof children[last] === "string") children[last] += text;
    else children.push(text);
  }

  private openElement(tag: string, attributes: Readonly<Record<string, string>>): void {
    if (++this.elements > maximumElements) {
      this.overfull = true;
      this.stop();
      return;
    }
    if (closesParagraph.has(tag) && (this.open.get("p") ?? 0) > 0) this.closeParagraph();
    const siblings = closesSibling.get(tag);
    if (siblings) this.closeSiblings(siblings);
    const element: OpenElement = { tag, attributes, parent: this.top, children: [] };
    this.top.children.push(element);
    if (voidTags.has(tag)) return;
    if (this.stack.length >= maximumDepth) {
      this.flattened++;
      return;
    }
    this.stack.push(element);
    this.open.set(tag, (this.open.get(tag) ?? 0) + 1);
  }

  private pop(): OpenElement {
    const element = this.stack.pop()!;
    this.open.set(element.tag, this.open.get(element.tag)! - 1);
    return element;
  }

  /** A block closes the paragraph that it stands in, also through inline elements. */
  private closeParagraph(): void {
    for (let i = this.stack.length - 1; i > 0; i--) {
      const { tag } = this.stack[i]!;
      if (tag === "p") {
        while (this.stack.length > i) this.pop();
        return;
      }
      if (!inlineTags.has(tag)) return;
    }
  }

  private closeSiblings(siblings: ReadonlySet<string>): void {
    for (let i = this.stack.length - 1; i > 0; i--) {
      const { tag } = this.stack[i]!;
      if (siblings.has(tag)) {
        while (this.stack.length > i) this.pop();
      } else if (scopeTags.has(tag)) return;
    }
  }

  /** An inline end tag leaves the blocks opened inside its element open; any other closes what it holds. */
  private close(tag: string): void {
    let at = this.stack.length - 1;
    while (at > 0 && this.stack[at]!.tag !== tag) at--;
    if (at === 0) return;
    if (inlineTags.has(tag) && this.stack.slice(at + 1).some((element) => !inlineTags.has(element.tag))) {
      this.stack.splice(at, 1);
      this.open.set(tag, this.open.get(tag)! - 1);
      return;
    }
    while (this.stack.length > at) this.pop();
  }
}

/** Text as it stands in HTML, between tags and in quoted attributes. */
export const escaped = (text: string): string => text.replaceAll(special, (sign) => entities[sign]!);

const special = /[&<>"']/g;
const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** A link to a page, or the words alone where the address is none of the web's. */
export const linked = (words: string, address: string | null): string =>
  address !== null && onTheWeb.test(address)
    ? `<a href="${escaped(address)}" rel="noreferrer noopener">${escaped(words)}</a>`
    : escaped(words);

const onTheWeb = /^https?:\/\//iu;

/** Query parameters that say how a reader came: no site keeps its articles apart by them. */
const tracking =
  /^(?:utm_.*|fbclid|gclid|gclsrc|dclid|msclkid|yclid|ysclid|igshid|igsh|mc_cid|mc_eid|mkt_tok|ref_src|ref_url|referrer|referer|cmpid|s_cid|sr_share|smid|smtyp|xtor|guccounter|guce_.*|_ga)$/iu;
/** Ones that say so on many sites and are the key of an article on some: `news.php?cid=101`. */
const doubtful =
  /^(?:amp|at_.*|cid|cmp|feed|from|ito|ncid|ocid|oref|outputtype|partner|ref|rss|sh|share|spm|src|taid)$/iu;
/** A part of a path names one article when it has a long number or so many words; fewer may name a section. */
const longNumber = /\d{5}/u;
const wordsOfStory = 4;
const wordSeam = /[-_]+/u;
const frontPage = /(?:\/(?:index\.(?:html?|php)|amp)?)+$/iu;
const hostPrefix = /^(?:(?:www\d?|m|mobile|amp)\.)+(?=[^.]+\.)/u;

/**
 * A URL as an absolute http(s) address without fragment and tracking parameters, the doubtful ones only where the path
 * names the article by itself; null for what is none.
 */
export function cleanUrl(url: string): string | null {
  return clean(url)?.href ?? null;
}

function clean(url: string): URL | null {
  const parsed = URL.parse(url.trim());
  if (!parsed || !/^https?:$/u.test(parsed.protocol) || !parsed.hostname.includes(".")) return null;
  parsed.hash = "";
  if (parsed.username !== "") parsed.username = "";
  if (parsed.password !== "") parsed.password = "";
  if (parsed.search === "") return parsed;
  const named = namesStory(parsed.pathname);
  for (const name of [...parsed.searchParams.keys()])
    if (tracking.test(name) || (named && doubtful.test(name))) parsed.searchParams.delete(name);
  return parsed;
}

const namesStory = (path: string): boolean =>
  path.split("/").some((part) => longNumber.test(part) || part.split(wordSeam, wordsOfStory).length === wordsOfStory);

/**
 * What two addresses of one article have in common: no scheme, no `www.` or `m.`, no trailing slash, parameters in
 * order. For identity alone, not for following.
 */
export function urlKey(url: string): string | null {
  const parsed = clean(url);
  if (parsed === null) return null;
  if (parsed.search !== "") parsed.searchParams.sort();
  const host = parsed.host.replace(hostPrefix, "");
  return `${host}${parsed.pathname.replace(frontPage, "")}${parsed.search}`;
}

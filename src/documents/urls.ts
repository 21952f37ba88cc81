/** Query parameters that say how a reader came, not what is read. */
const tracking =
  /^(?:utm_.*|fbclid|gclid|gclsrc|dclid|msclkid|yclid|ysclid|igshid|igsh|mc_cid|mc_eid|mkt_tok|oref|ref|ref_src|ref_url|referrer|referer|cmpid|cmp|ncid|ocid|cid|s_cid|sr_share|smid|smtyp|partner|taid|at_.*|xtor|ito|src|amp|outputtype|share|sh|guccounter|guce_.*|_ga|spm|from|rss|feed)$/iu;
const frontPage = /(?:\/(?:index\.(?:html?|php)|amp)?)+$/iu;
const hostPrefix = /^(?:(?:www\d?|m|mobile|amp)\.)+(?=[^.]+\.)/u;

/** A URL as an absolute http(s) address without tracking parameters and fragment; null for what is none. */
export function cleanUrl(url: string): string | null {
  const parsed = URL.parse(url.trim());
  if (!parsed || !/^https?:$/u.test(parsed.protocol) || !parsed.hostname.includes(".")) return null;
  parsed.hash = "";
  parsed.username = "";
  parsed.password = "";
  for (const name of [...parsed.searchParams.keys()]) if (tracking.test(name)) parsed.searchParams.delete(name);
  return parsed.href;
}

/**
 * What two addresses of one article have in common: no scheme, no `www.` or `m.`, no trailing slash, parameters in
 * order. For identity alone, not for following.
 */
export function urlKey(url: string): string | null {
  const clean = cleanUrl(url);
  if (clean === null) return null;
  const parsed = new URL(clean);
  parsed.searchParams.sort();
  const host = parsed.host.replace(hostPrefix, "");
  return `${host}${parsed.pathname.replace(frontPage, "")}${parsed.search}`;
}

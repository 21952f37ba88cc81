/** What a log tells of a request; an answer that goes past the framework knows method and address alone. */
interface Logged {
  readonly method: string;
  readonly url: string;
  readonly host?: string;
  readonly ip?: string;
  readonly socket?: { readonly remotePort?: number };
}

/** Levels that are for whoever looks for a fault, who sees addresses whole. */
const whole: ReadonlySet<string> = new Set(["debug", "trace"]);

/**
 * How requests stand in the log: their query without its values, which tell what somebody searches for or reads
 * (`q`, `url`, `speaker`), and logs are kept and collected.
 */
export const logRequest =
  (level: string) =>
  ({ method, url, host, ip, socket }: Logged) => ({
    method,
    url: whole.has(level) ? url : withoutValues(url),
    host,
    remoteAddress: ip,
    remotePort: socket?.remotePort,
  });

/** How answers stand in the log: what was refused with the code of its problem. */
export const logReply = ({ statusCode, problemCode }: { statusCode: number; problemCode?: string | null }) => ({
  statusCode,
  ...(problemCode && { code: problemCode }),
});

/** An address with the names of its parameters alone: `/v1/claims?q=…&limit=…`. */
function withoutValues(url: string): string {
  const start = url.indexOf("?");
  if (start === -1) return url;
  const names = url
    .slice(start + 1)
    .split("&")
    .map((parameter) => (parameter.includes("=") ? `${parameter.slice(0, parameter.indexOf("="))}=…` : "…"));
  return `${url.slice(0, start)}?${names.join("&")}`;
}

import type { ErrorCode } from "../errors.ts";
import { statuses } from "./statuses.ts";

/** Headers that are told of in the description, each once, by the names under which its parts refer to them. */
const asText = (description: string, example?: string) => ({
  description,
  schema: { type: "string" },
  ...(example !== undefined && { example }),
});
const asCount = (description: string) => ({ description, schema: { type: "integer", minimum: 0 } });

export const responseHeaders = {
  ETag: asText(
    "A strong tag of the bytes, for `If-None-Match` and `If-Match`; absent from exports of whole lists.",
    '"aLm5mdZ0zVnJ3X5cQ2mB7kYwTx0"',
  ),
  LastModified: asText("When what is answered last changed, where the store tells.", "Wed, 01 May 2024 00:00:01 GMT"),
  Link: asText("Leads to the next page; absent from the last.", '</v1/claims?cursor=WyJ4Il0>; rel="next"'),
  Location: asText("Where it is found."),
  RetryAfter: asCount("Seconds after which to ask again."),
  WwwAuthenticate: asText("How to say who asks.", 'ApiKey realm="rashomon", header="x-api-key"'),
  RateLimitLimit: asCount("Requests a minute; only where a limit is set, as are the next two."),
  RateLimitRemaining: asCount("How many are left of them."),
  RateLimitReset: asCount("Seconds until there are as many again."),
} as const;

const names: Readonly<Record<keyof typeof responseHeaders, string>> = {
  ETag: "ETag",
  LastModified: "Last-Modified",
  Link: "Link",
  Location: "Location",
  RetryAfter: "Retry-After",
  WwwAuthenticate: "WWW-Authenticate",
  RateLimitLimit: "RateLimit-Limit",
  RateLimitRemaining: "RateLimit-Remaining",
  RateLimitReset: "RateLimit-Reset",
};

const asParameter = (name: string, description: string) => ({
  name,
  in: "header",
  required: false,
  description,
  schema: { type: "string" },
});

export const requestHeaders = {
  IfNoneMatch: asParameter("If-None-Match", "Tags of answers that the caller has: 304 where one of them stands."),
  IfModifiedSince: asParameter(
    "If-Modified-Since",
    "A time that `Last-Modified` told: 304 where nothing changed since; not read beside `If-None-Match`.",
  ),
  IfMatch: asParameter(
    "If-Match",
    "Tags that `GET` answered with, or `*`: nothing is changed (412) where none of them stands any more.",
  ),
  IfUnmodifiedSince: asParameter(
    "If-Unmodified-Since",
    "A time that `Last-Modified` told: nothing is changed (412) where it changed since; not read beside `If-Match`. What changed within five seconds before it was read cannot be told by it.",
  ),
  LastEventId: asParameter("Last-Event-ID", "The last message that was received: those after it are sent."),
} as const;

type ResponseHeader = keyof typeof responseHeaders;
type RequestHeader = keyof typeof requestHeaders;

const limits = ["RateLimitLimit", "RateLimitRemaining", "RateLimitReset"] as const;

/** What of an operation says which headers it answers with and reads. */
export interface DescribedOperation {
  readonly method: string;
  readonly operationId?: string | undefined;
  readonly statuses: readonly string[];
  readonly paged: boolean;
}

/** Headers of one answer, as references. */
export function headersOf(
  { method, statuses: all, paged }: DescribedOperation,
  status: string,
): Readonly<Record<string, { readonly $ref: string }>> {
  const told: ResponseHeader[] = [];
  const read = method === "get" && all.includes("304");
  if (read && (status === "200" || status === "304")) told.push("ETag");
  if (read && status === "200") told.push("LastModified", ...(paged ? (["Link"] as const) : []));
  if (status === "201" || status === "308") told.push("Location");
  if (status.startsWith("2") && all.includes("429")) told.push(...limits);
  return references(told);
}

/** Headers of a problem. */
export function headersOfProblem(code: ErrorCode): Readonly<Record<string, { readonly $ref: string }>> {
  const status = statuses[code];
  if (status === 401) return references(["WwwAuthenticate"]);
  if (status === 429) return references(["RetryAfter", ...limits]);
  return status === 503 ? references(["RetryAfter"]) : {};
}

const references = (told: readonly ResponseHeader[]) =>
  Object.fromEntries(told.map((name) => [names[name], { $ref: `#/components/headers/${name}` }]));

/** Headers that an operation reads, as references. */
export function headersReadBy({ method, operationId, statuses: all }: DescribedOperation): readonly { $ref: string }[] {
  const read: RequestHeader[] = [];
  if (method === "get" && all.includes("304")) read.push("IfNoneMatch", "IfModifiedSince");
  if (all.includes("412")) read.push("IfMatch", "IfUnmodifiedSince");
  if (operationId === "followChanges") read.push("LastEventId");
  return read.map((name) => ({ $ref: `#/components/parameters/${name}` }));
}

/**
 * The closed list of what can go wrong, each with a stable dotted code and what it means. HTTP statuses belong to
 * `http/`; a test holds this table, the statuses and the API description together.
 */
export const errors = {
  "request.invalidJson": "The body is not valid JSON.",
  "request.invalidParameter": "A parameter or field has a value that is not allowed.",
  "request.unknownParameter": "A parameter or field that this call does not know.",
  "request.badCursor": "The cursor is not one that this service gave out, or belongs to another list.",
  "request.badQuery": "The search expression cannot be read.",
  "request.malformed": "What came is no HTTP request.",
  "request.headersTooLarge": "The address and the headers together are larger than 16 KB.",
  "request.tooLarge": "The body, document or line is larger than 10 MB.",
  "request.tooSlow": "The body came too slowly: nothing of it for half a minute, or not all of it in two minutes.",
  "request.preconditionFailed":
    "It changed since it was read: what stands is not what If-Match names, or came after If-Unmodified-Since.",
  "request.unsupportedMediaType": "The content type is not one that this call reads.",
  "request.notAcceptable": "None of the formats asked for can be answered.",
  "request.methodNotAllowed": "The path exists, but not with this method.",
  "request.notFound": "No such path.",
  "request.timeout": "The document took longer to read than a document may.",
  "auth.keyMissing": "This needs an API key in the x-api-key header.",
  "auth.keyInvalid": "The API key is not known, or was revoked.",
  "auth.scopeTooSmall": "The API key is known, but its scope does not reach this call.",
  "auth.writingClosed": "No key exists: make one with rashomon keys create, or set API_KEY.",
  "limit.rate": "More requests than the limit allows; try again after the time in Retry-After.",
  "document.empty": "The document has no content.",
  "document.noBody": "No article body was found: the document is all navigation, scripts or chrome.",
  "document.notWellFormed": "The document holds lone surrogates or bytes that are not UTF-8.",
  "document.tooLarge": "The document is larger than 10 MB.",
  "document.badDate": "publishedAt is not a date or time.",
  "document.severalArticles": "The page holds several articles; send each one's own page.",
  "document.tooComplex": "The document is nested deeper or made of more pieces than can be read safely.",
  "document.unreadable": "The document could not be read.",
  "article.notFound": "No article has this id.",
  "article.gone": "The article was removed.",
  "claim.notFound": "No claim has this id.",
  "claim.gone": "The claim is no longer made: its article was removed, revised or read anew.",
  "event.notFound": "No event has this id.",
  "event.gone": "The event ceased: the last of its articles was removed.",
  "storyline.gone": "The storyline ceased: the last of its articles was removed.",
  "storyline.notFound": "No storyline has this id.",
  "speaker.notFound": "No speaker has this id.",
  "outlet.notFound": "No outlet has this id.",
  "outlet.claimed": "Another outlet of the registry has this name, alias or domain.",
  "changes.gone": "What changed from there on is not kept: read the lists anew, and go on from there.",
  "comparison.notFound": "No comparison is kept under this hash.",
  "comparison.changed": "What is compared changed since the cursor was given out: read it anew from the first page.",
  "comparison.empty": "A comparison needs at least one article that exists.",
  "service.notReady": "The service is starting or stopping, or can no longer write.",
  "service.busy": "The service has more to do than it can; try again after the time in Retry-After.",
  "service.storeUnwritable":
    "The store cannot be written: its disk is full, fails or may only be read; try again after the time in Retry-After.",
  "service.internal": "Something went wrong inside the service.",
} as const satisfies Record<string, string>;

export type ErrorCode = keyof typeof errors;

/** Where in the request the fault lies: a query parameter, a path parameter, a header or a field of the body. */
export interface Fault {
  readonly in: "query" | "path" | "header" | "body";
  readonly name: string;
  readonly message: string;
}

/** What became of a claim that is no longer made. */
export interface Former {
  readonly articleId: string;
  /** The article was removed; it has a later revision without the claim; or the same words are read otherwise. */
  readonly because: "removed" | "revised" | "reread";
  /** The last revision that made it. */
  readonly revision: number;
  /** RFC 3339; null where the article stands. */
  readonly removedAt: string | null;
  /** The claim that the next revision makes in its place, with most of its words; null where there is none. */
  readonly replacedBy: string | null;
}

/** The one error that the service throws on purpose. `detail` may be shown to the caller. */
export class RashomonError extends Error {
  override readonly name = "RashomonError";
  readonly code: ErrorCode;
  readonly detail: string;
  readonly faults: readonly Fault[];
  readonly former: Former | null;

  constructor(
    code: ErrorCode,
    detail: string = errors[code],
    faults: readonly Fault[] = [],
    former: Former | null = null,
  ) {
    super(`${code}: ${detail}`);
    this.code = code;
    this.detail = detail;
    this.faults = faults;
    this.former = former;
  }
}

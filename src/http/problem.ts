import type { ZodError } from "zod";
import type { Wire } from "../contract/pages.ts";
import type { problemSchema } from "../contract/problems.ts";
import { type ErrorCode, errors, type Fault, RashomonError } from "../errors.ts";
import { statuses } from "./statuses.ts";

export type Problem = Wire<typeof problemSchema>;

/** Where a code is described. */
const problemType = (code: ErrorCode, publicPath: string): string => `${publicPath}/v1/problems/${code}`;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A request's id as a URI: alone it would be read as an address beside the one that was asked for. */
const instanceOf = (requestId: string): string => `${uuid.test(requestId) ? "urn:uuid" : "urn:request"}:${requestId}`;

/**
 * An error as RFC 9457 problem details.
 *
 * @param publicPath what stands before every path as others see it
 */
export function presentProblem(error: RashomonError, requestId: string, publicPath: string): Problem {
  return {
    type: problemType(error.code, publicPath),
    title: errors[error.code],
    status: statuses[error.code],
    code: error.code,
    detail: error.detail,
    instance: instanceOf(requestId),
    faults: error.faults,
    ...(error.former && {
      former: { ...error.former, article: `${publicPath}/v1/articles/${error.former.articleId}` },
    }),
  };
}

/** What of an issue is needed, as zod and the validation errors made from it both have it. */
interface Issue {
  readonly code: string;
  readonly message: string;
  readonly path: readonly PropertyKey[];
  readonly keys?: readonly string[];
  /** What a refinement of the contract carries: the code to answer with. */
  readonly params?: { readonly problem?: string };
}

/** At most so many faults are named in one answer. */
const maximumFaults = 20;

/**
 * Turns what a schema found wrong into one error that names every parameter or field at fault.
 *
 * @param known the parameters of the address that there are, to be told to who names another, or one of them in the
 * body; null where that is not told
 */
export function refusalOf(
  error: ZodError | { readonly issues: readonly Issue[] },
  place: Fault["in"],
  known: readonly string[] | null = null,
): RashomonError {
  const issues = (error.issues as readonly Issue[]).flatMap((issue) =>
    issue.code === "unrecognized_keys"
      ? (issue.keys ?? []).map((key) => ({ ...issue, path: [...issue.path, key], message: "is not known here" }))
      : [issue],
  );
  const named = issues.slice(0, maximumFaults).map(({ path, message }) => {
    const full = nameOf(path) || (place === "body" ? "body" : "query");
    // Which of a parameter's values is at fault is for people; the name is the parameter's, as it was written.
    const name = place === "query" && path.length > 0 ? String(path[0]) : full;
    return { fault: { in: place, name, message }, said: `${full}: ${message}` };
  });
  const faults = named.map(({ fault }) => fault);
  const code = codeOf(issues);
  const detail =
    code === "request.unknownParameter"
      ? `This call does not know: ${faults.map((fault) => fault.name).join(", ")}.${place === "query" ? toldOf(known) : misplaced(faults, known ?? [])}`
      : named.map(({ said }) => said).join("; ");
  return new RashomonError(code, detail, faults);
}

function toldOf(known: readonly string[] | null): string {
  if (known === null) return "";
  return known.length === 0 ? " It takes no parameters." : ` It knows: ${known.join(", ")}.`;
}

function misplaced(faults: readonly Fault[], known: readonly string[]): string {
  const names = faults.map(({ name }) => name).filter((name) => known.includes(name));
  return names.length === 0 ? "" : ` The address takes ${names.map((name) => `?${name}=`).join(", ")}.`;
}

function codeOf(issues: readonly Issue[]): ErrorCode {
  for (const issue of issues) {
    const problem = issue.params?.problem;
    if (problem !== undefined && problem in errors) return problem as ErrorCode;
  }
  return issues.every((issue) => issue.code === "unrecognized_keys")
    ? "request.unknownParameter"
    : "request.invalidParameter";
}

function nameOf(path: readonly PropertyKey[]): string {
  return path
    .map((step, i) => (typeof step === "number" ? `[${step}]` : `${i === 0 ? "" : "."}${String(step)}`))
    .join("");
}

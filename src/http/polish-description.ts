import type { FastifyDynamicSwaggerOptions } from "@fastify/swagger";
import { type ErrorCode, errors, type Fault, RashomonError } from "../errors.ts";
import {
  type DescribedOperation,
  headersOf,
  headersOfProblem,
  headersReadBy,
  requestHeaders,
  responseHeaders,
} from "./described-headers.ts";
import examples from "./examples.json" with { type: "json" };
import { presentProblem } from "./problem.ts";

export type Description = ReturnType<NonNullable<FastifyDynamicSwaggerOptions["transformObject"]>>;

/** As much of an OpenAPI description as is changed here. */
interface Polishable {
  readonly paths?: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  components?: {
    schemas?: Record<string, unknown>;
    responses?: Record<string, unknown>;
    headers?: Record<string, unknown>;
    parameters?: Record<string, unknown>;
  };
}
interface Operation {
  readonly operationId?: string;
  parameters?: (Parameter | Reference)[];
  readonly responses?: Record<string, Response | Reference>;
}
interface Parameter {
  readonly in: string;
  readonly name: string;
}
interface Response {
  readonly description: string;
  headers?: object;
  readonly content?: Record<string, { example?: unknown }>;
}
interface Reference {
  readonly $ref: string;
}

/** Where an integer may be as large as JSON carries it, saying so helps nobody. */
const anyInteger: ReadonlySet<unknown> = new Set([Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER]);
const codeToken = /`([a-z]+\.[a-zA-Z]+)`/g;

/**
 * Makes a generated description one that people like to read: path parameters first, real answers as examples, one for each
 * problem, each kind of problem response described once, and nothing that is not referred to.
 */
export function polishDescription(description: Description): Description {
  const copy = JSON.parse(JSON.stringify(description), (name, value) =>
    (name === "maximum" || name === "minimum") && anyInteger.has(value) ? undefined : withoutTuple(value),
  ) as Polishable;
  const problems: Record<string, Response> = {};
  for (const [method, operation] of operationsOf(copy)) {
    const { operationId, parameters = [], responses = {} } = operation;
    const isIn = (place: string) => (one: Parameter | Reference) => "in" in one && one.in === place;
    const described: DescribedOperation = {
      method,
      operationId,
      statuses: Object.keys(responses),
      paged: parameters.some((one) => "name" in one && one.name === "cursor"),
    };
    parameters.sort((a, b) => Number(isIn("path")(b)) - Number(isIn("path")(a)));
    const all = [...parameters, ...headersReadBy(described)];
    if (all.length > 0) operation.parameters = all;
    for (const [status, response] of Object.entries(responses)) {
      const headers = headersOf(described, status);
      if (!("$ref" in response) && Object.keys(headers).length > 0) response.headers = headers;
      const answer = "$ref" in response ? undefined : response.content?.["application/json"];
      if (answer && operationId && operationId in examples)
        answer.example = examples[operationId as keyof typeof examples];
      if ("$ref" in response || response.content?.["application/problem+json"] === undefined) continue;
      const codes = [...response.description.matchAll(codeToken)].map(([, code]) => code as ErrorCode);
      const name = codes.join("_");
      problems[name] = withExample(response, codes);
      responses[status] = { $ref: `#/components/responses/${name}` };
    }
  }
  copy.components = {
    ...copy.components,
    responses: inOrder(problems),
    headers: responseHeaders,
    parameters: requestHeaders,
  };
  return withoutUnusedSchemas(copy) as Description;
}

/** Tuples as arrays of so many items: what writes clients reads neither `prefixItems` nor `items: false`. */
function withoutTuple(value: unknown): unknown {
  if (!isTuple(value)) return value;
  const { prefixItems, ...others } = value;
  const [first, ...more] = [...new Map(prefixItems.map((item) => [JSON.stringify(item), item])).values()];
  const items = more.length === 0 ? first : { anyOf: [first, ...more] };
  return { ...others, items, minItems: prefixItems.length, maxItems: prefixItems.length };
}

const isTuple = (value: unknown): value is { readonly prefixItems: readonly unknown[] } =>
  typeof value === "object" &&
  value !== null &&
  "prefixItems" in value &&
  Array.isArray(value.prefixItems) &&
  "items" in value &&
  value.items === false;

function operationsOf({ paths = {} }: Polishable): readonly (readonly [method: string, operation: Operation])[] {
  return Object.values(paths).flatMap((operations) => Object.entries(operations));
}

function withExample(response: Response, [code]: readonly ErrorCode[]): Response {
  const { "application/problem+json": problem, ...others } = response.content ?? {};
  if (problem === undefined || code === undefined || !Object.hasOwn(errors, code)) return response;
  const faults: readonly Fault[] =
    code === "request.unknownParameter" ? [{ in: "query", name: "colour", message: "is not known here" }] : [];
  const example = presentProblem(
    new RashomonError(code, undefined, faults),
    "7c3ca795-8a40-4a38-aa42-b55d314612e4",
    "",
  );
  const headers = headersOfProblem(code);
  return {
    ...response,
    ...(Object.keys(headers).length > 0 && { headers }),
    content: { ...others, "application/problem+json": { ...problem, example } },
  };
}

/** Every schema with a name is offered as input and as output; only those that something refers to are kept. */
function withoutUnusedSchemas(description: Polishable): Polishable {
  const { schemas = {}, ...components } = description.components ?? {};
  const used = new Set<string>();
  const visit = (value: unknown): void => {
    for (const [, name] of JSON.stringify(value).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
      if (name === undefined || used.has(name)) continue;
      used.add(name);
      visit(schemas[name] ?? {});
    }
  };
  visit({ ...description, components });
  const kept = Object.fromEntries(Object.entries(schemas).filter(([name]) => used.has(name)));
  return { ...description, components: { ...components, schemas: inOrder(kept) } };
}

function inOrder<Value>(record: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}

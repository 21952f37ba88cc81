import type { FastifyDynamicSwaggerOptions } from "@fastify/swagger";
import type { FastifySchema } from "fastify";
import { jsonSchemaTransform, jsonSchemaTransformObject } from "fastify-type-provider-zod";
import { isAlwaysOpen } from "./plugins/auth.ts";
import { type Description, polishDescription } from "./polish-description.ts";
import { responses } from "./responses.ts";

const introduction = `
Rashomon shows how different outlets report the same event: what each one says, who is quoted for it, where the
accounts agree, where they conflict, and what an outlet leaves out, each with the words that prove it.

**Begin here.** \`GET /v1/events\` lists events, newest first. Take an \`id\` from it to
\`GET /v1/events/{id}/coverage\` (the outlets side by side, each with its claim list) and to
\`GET /v1/events/{id}/comparison\` (the matrix of claims and outlets, with conflicts and silences).
A large matrix comes in small with \`cells=says\` (no silent cells), \`limit=20\` (rows by page) or \`fields=text,status\`,
a large coverage with \`outlet=\`, \`limit=5\` (columns by page), \`negated=true\` or \`fields=text,rowIds\` (of each claim).
\`GET /v1/conflicts\` lists where outlets disagree, over all events.
\`POST /v1/analyses\` reads a document of yours and stores nothing: its example works as it is.

**Lists** also leave as CSV, JSON lines and feeds, comparisons and timelines as CSV and JSON lines, claims as schema.org JSON-LD (\`Accept\` or \`format=\`); an export
holds all rows that match, however many.

**Searches** (\`q\`) answer where each row was found. \`sample=200&seed=7\` draws a random sample that can be drawn
again; \`tag\` and \`meta.name=value\` keep studies apart.

**Asking again**: every answer has a strong \`ETag\` but exports of whole lists, which are written as they are read
(CSV, JSON lines, JSON-LD), and the stream; what is read from the store has \`Last-Modified\` too, exports as well (an article's,
an event's or a kept comparison's own time, else that of the last change of all that is stored; never before the service
was started, because another release may answer otherwise). \`If-None-Match\` answers 304, and so does
\`If-Modified-Since\` where no tag is asked for, some seconds after a change.

**Following**: lists as feeds, \`GET /v1/changes\` for who keeps a copy, and \`GET /v1/stream\` as server-sent events.

**Writing** needs an API key: press *Authorize* and give the one that the first start printed. Reading, analyses,
alignments and comparisons that are not kept need none. Bodies may come packed (\`content-encoding: gzip\`); their bounds hold for what
is unpacked.

**Offsets** are half-open and count UTF-16 units, or code points with \`offsets=codepoint\`.
**Pages** are \`{items, next}\`; \`next\` is the URL of the next page. One whose rows are very large ends before its \`limit\`.
With \`fields=\` rows lack what is not named, also what their schema calls required. **Errors** are problem details (RFC 9457) with a
stable \`code\`; \`GET /v1/problems\` lists all of them (a path that exists, but not with this method, answers
405 \`request.methodNotAllowed\` and names the others in \`Allow\`; what is no HTTP at all 400 \`request.malformed\`).
What is cut short says so in \`truncated\`.

Within \`/v1\` fields and values may be added; none goes or changes its meaning.
`.trim();

const tags = [
  { name: "events", description: "What happened, and who reports it." },
  { name: "comparisons", description: "Accounts side by side." },
  { name: "claims", description: "What is said, and by whom." },
  { name: "documents", description: "Read documents, and store them." },
  { name: "articles", description: "What was read from documents." },
  { name: "outlets", description: "Who publishes." },
  { name: "service", description: "Probes, figures and this description." },
];

/**
 * How the routes' schemas become the OpenAPI description.
 *
 * @param publicPath what stands before every path as others see it
 * @param closedReading whether reading needs a key too
 */
export function describeApi(version: string, publicPath: string, closedReading: boolean): FastifyDynamicSwaggerOptions {
  return {
    // Paths stand as the service has them, also where what stands before them looks like one of them.
    stripBasePath: false,
    openapi: {
      openapi: "3.1.0",
      info: {
        title: "Rashomon",
        version,
        description: introduction,
        license: { name: "MIT", identifier: "MIT" },
      },
      servers: [{ url: publicPath || "/", description: "This service." }],
      tags,
      security: closedReading ? [{ apiKey: [] }] : [],
      components: {
        securitySchemes: {
          apiKey: {
            type: "apiKey",
            in: "header",
            name: "x-api-key",
            description: `A key with scope write; for the registry of outlets, admin${closedReading ? "; for what only reads, read" : ""}.`,
          },
        },
      },
    },
    transform: ((document: Parameters<Transform>[0]) =>
      transformRoute(closedReading ? withKeyAsked(document) : document)) as NonNullable<
      FastifyDynamicSwaggerOptions["transform"]
    >,
    transformObject: (document) => polishDescription(jsonSchemaTransformObject(document) as Description),
  };
}

type Transform = typeof jsonSchemaTransform;

/**
 * A route's schemas as JSON schemas. Bodies of several content types are translated one by one, which the type
 * provider itself does not do.
 */
function transformRoute(document: Parameters<Transform>[0]): ReturnType<Transform> {
  const { schema } = document;
  const content = (schema?.body as { content?: Record<string, { schema: unknown }> } | undefined)?.content;
  const { body: _, ...rest } = (schema ?? {}) as FastifySchema;
  const translated = jsonSchemaTransform(content ? { ...document, schema: rest } : document);
  const query = translated.schema?.querystring as Query | undefined;
  if (query) translated.schema.querystring = withExamplesInWords(query);
  const { method } = document.route as { readonly method: string | readonly string[] };
  const answers = translated.schema?.response as Record<string, unknown> | undefined;
  if ([method].flat().includes("GET") && answers?.["200"] !== undefined && document.url !== eventStream)
    translated.schema.response = { ...answers, 304: unchanged };
  if (!content) return translated;
  const bodies = Object.entries(content).map(([type, { schema: body }]) => [
    type,
    { schema: jsonSchemaTransform({ ...document, schema: { body } }).schema.body },
  ]);
  return { ...translated, schema: { ...translated.schema, body: { content: Object.fromEntries(bodies) } } };
}

/** A route that is open to everybody only where reading is: it asks for a key of any scope. */
function withKeyAsked(document: Parameters<Transform>[0]): Parameters<Transform>[0] {
  const schema = (document.schema ?? {}) as FastifySchema & { readonly security?: readonly object[] };
  if (isAlwaysOpen(document.url)) return { ...document, schema: { ...schema, security: [] } } as typeof document;
  const asked = responses({}, ["auth.keyMissing", "auth.keyInvalid"], []);
  const { security, ...rest } = schema;
  const guarded = security?.length === 1 ? { security } : {};
  const response = { ...asked, ...(schema.response as object | undefined) };
  return { ...document, schema: { ...rest, ...guarded, response } } as typeof document;
}

/** What the service sends as it happens has no tag. */
const eventStream = "/v1/stream";
const unchanged = {
  description: "It is what `If-None-Match` or `If-Modified-Since` tells of: no body.",
  type: "null",
};

interface Query {
  readonly properties?: Readonly<Record<string, QueryParameter>>;
}
interface QueryParameter {
  readonly description?: string;
  readonly example?: unknown;
  readonly examples?: readonly unknown[];
}

/** Swagger UI would send an example as a filter that nobody asked for: examples of the query stand in words. */
function withExamplesInWords(query: Query): Query {
  const properties = Object.entries(query.properties ?? {}).map(([name, { example, examples, ...parameter }]) => {
    const shown = [...(examples ?? []), example].filter((value) => value !== undefined);
    if (shown.length === 0) return [name, parameter];
    const words = `Such as ${shown.map((value) => `\`${value}\``).join(", ")}.`;
    return [name, { ...parameter, description: [parameter.description, words].filter(Boolean).join(" ") }];
  });
  return { ...query, properties: Object.fromEntries(properties) };
}

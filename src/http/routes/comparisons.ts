import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import type { Speaker } from "../../claims/claim.ts";
import type { Comparison } from "../../comparison/comparison.ts";
import { comparisonPostQuery, comparisonPostSchema, keptComparisonQuery } from "../../contract/comparison-requests.ts";
import { comparisonSchema } from "../../contract/comparisons.ts";
import { idParams } from "../../contract/queries.ts";
import { RashomonError } from "../../errors.ts";
import type { KeptHead } from "../../store/store.ts";
import type { HttpContext } from "../context.ts";
import { citation, cslSchema } from "../exports/citation.ts";
import { formatsFor, refuseFields } from "../fields.ts";
import { gatherArticles } from "../gather-articles.ts";
import { leftSignal } from "../left-signal.ts";
import type { MatrixFilter } from "../matching-rows.ts";
import { acceptsAny, chooseFormat, contentTypes, mediaTypes } from "../negotiation.ts";
import { etagOf, standsBy } from "../plugins/conditional.ts";
import { partOf, presentComparison, type WireComparison } from "../presenters/comparisons.ts";
import type { ReadyAnswers } from "../ready-answers.ts";
import { json, responses, withBody, writing } from "../responses.ts";
import { comparisonContent, comparisonFormats, paged, sendComparison } from "../send-comparison.ts";
import { documentCodes } from "../statuses.ts";
import { articleIdsOf, withoutArticles } from "../withdraw.ts";

const keptContent = {
  ...comparisonContent,
  "application/x-bibtex": z.string().meta({ description: "An entry for BibTeX." }),
  "application/vnd.citationstyles.csl+json": cslSchema,
};

interface ComparisonContext extends HttpContext {
  readonly ready: ReadyAnswers;
}

export const comparisonRoutes: FastifyPluginAsyncZod<ComparisonContext> = async (app, context) => {
  const { store, pipeline, clock, ready } = context;
  const startedAt = clock();

  /** Its bytes, without the words of articles that were removed since. */
  async function bodyOf({ hash }: KeptHead): Promise<string> {
    const kept = await store.keptComparison(hash);
    if (kept === null) throw new RashomonError("comparison.notFound");
    return kept.owed.length === 0 ? kept.body : withoutArticles(kept.body, kept.owed);
  }

  /** The one that was read last, as long as its memory is not needed: whoever reads by page comes back soon. */
  let lastRead: { readonly as: string; readonly comparison: WeakRef<WireComparison> } | null = null;

  async function comparisonOf(kept: KeptHead): Promise<WireComparison> {
    const as = JSON.stringify(kept);
    const known = lastRead?.as === as ? lastRead.comparison.deref() : undefined;
    if (known !== undefined) return known;
    const comparison = JSON.parse(await bodyOf(kept)) as WireComparison;
    lastRead = { as, comparison: new WeakRef(comparison) };
    return comparison;
  }

  app.post(
    "/v1/comparisons",
    {
      schema: {
        operationId: "compare",
        tags: ["comparisons"],
        summary: "The matrix over any set of articles or documents",
        description:
          "Stored articles by id, documents that need not be stored, or the articles that a query finds. Who copies whom is told of documents as of stored articles, among each other and with those that are compared. `keep=true` (needs a key) keeps the answer under its content hash, for citing.",
        security: [{}, { apiKey: [] }],
        querystring: comparisonPostQuery,
        body: { content: { "application/json": { schema: comparisonPostSchema } } },
        response: responses(
          {
            200: { description: "The matrix.", content: comparisonContent },
            201: json(comparisonSchema, "The matrix, kept; 200 where it was kept before."),
          },
          [...writing, ...documentCodes, ...paged, "article.gone", "comparison.empty", "request.badQuery", ...withBody],
        ),
      },
    },
    async (request, reply) => {
      const { keep, format, offsets, cells, limit, cursor, fields, margin, ...filter } = request.query;
      // What is kept is answered in JSON, where that is acceptable at all.
      const asJson =
        keep === "true" && format === undefined && acceptsAny(request.headers.accept ?? "", [mediaTypes.json]);
      const chosen = asJson
        ? "json"
        : chooseFormat(formatsFor(comparisonFormats, fields), request.headers.accept, format);
      refuseFields(fields, chosen);
      if (keep === "true") {
        await app.requireWriting(request);
        refuseToKeepPart({ cursor, fields, margin });
        if (chosen !== "json") throw new RashomonError("request.notAcceptable", keptAsJson);
      }
      const asked = request.body as z.output<typeof comparisonPostSchema>;
      const left = leftSignal(reply);
      const { articles, stored, missing, leftOut } = await gatherArticles(context, asked, left);
      const comparison = await pipeline.compare(articles, null, left);
      refuseOthers(comparison, filter);
      const noted = [comparison.truncated, leftOut].filter((part) => part !== null).join(" ");
      const presented = presentComparison(
        { ...comparison, truncated: noted || null },
        {
          articles,
          stored,
          missing,
          filter,
          part: { cells, limit, cursor, fields, margin },
          offsets,
          path: keep === "true" ? null : `${request.publicPath}/v1/comparisons`,
          asked: {
            articles: asked.articles ?? null,
            documents: asked.documents?.length ?? 0,
            query: asked.query ?? null,
          },
        },
      );
      if (keep !== "true") return sendComparison(reply, presented, chosen, "comparison");
      const body = JSON.stringify(presented);
      const outcome = await store.keepComparison(
        {
          hash: presented.id,
          body,
          query: JSON.stringify(presented.asked),
          keptAt: new Date(clock()).toISOString(),
        },
        articleIdsOf(presented),
      );
      if (outcome === "gone")
        throw new RashomonError("article.gone", "An article of this comparison was removed: its words are not kept.");
      reply
        .code(outcome === "kept" ? 201 : 200)
        .header("location", `${request.publicPath}/v1/comparisons/${presented.id}`)
        .type("application/json");
      return reply.send(body);
    },
  );

  app.get(
    "/v1/comparisons/:id",
    {
      schema: {
        operationId: "getComparison",
        tags: ["comparisons"],
        summary: "A kept comparison, unchanged for ever",
        description:
          "The bytes that were kept, whatever became of the articles since. Its id is the SHA-256 of these bytes without the `id`. Only where an article was removed are its words taken out: `withdrawn` names it, and the bytes match the id no longer.",
        params: idParams,
        querystring: keptComparisonQuery,
        response: responses({ 200: { description: "What was kept.", content: keptContent } }, [
          "comparison.notFound",
          "request.badCursor",
        ]),
      },
    },
    async (request, reply) => {
      const kept = await store.keptHead(request.params.id);
      if (kept === null) throw new RashomonError("comparison.notFound");
      const { format, cells, limit, cursor, fields, margin, ...filter } = request.query;
      const offered = formatsFor([...comparisonFormats, "bibtex", "csl"], fields);
      const chosen = chooseFormat(offered, request.headers.accept, format);
      const part = { cells, limit, cursor, fields, margin };
      refuseFields(fields, chosen);
      const { keptAt, removedAt } = kept;
      const changedAt = removedAt !== null && removedAt > keptAt ? removedAt : keptAt;
      const asKept = chosen === "json" && Object.values({ ...filter, ...part }).every((value) => value === undefined);
      reply.tellChange(changedAt, asKept ? "kept" : "made");
      // What is kept is known without being read; what is made of it may be another with another release.
      const made = asKept ? [] : [chosen, request.query, request.publicUrl, startedAt];
      const etag = etagOf(JSON.stringify([kept, ...made]));
      reply.header("etag", etag);
      if (standsBy(request, reply).stands) return reply.send("");
      if (asKept || chosen === "bibtex" || chosen === "csl") {
        const { body } = await ready.get(`kept ${etag}`, async () => {
          if (asKept) return { body: Buffer.from(await bodyOf(kept)), next: null };
          const cited = citation(
            await comparisonOf(kept),
            { ...kept, margin },
            chosen as "bibtex" | "csl",
            request.publicUrl,
          );
          return { body: Buffer.from(cited), next: null };
        });
        return reply.type(contentTypes[chosen]).send(body);
      }
      return sendComparison(
        reply,
        partOf(await comparisonOf(kept), filter, part, `${request.publicPath}/v1/comparisons/${kept.hash}`),
        chosen,
        kept.hash,
      );
    },
  );
};

/** Refuses a filter by outlets or speakers that are not compared: misspelt, they would find nothing. */
function refuseOthers(
  { columns, claims }: Pick<Comparison, "columns" | "claims">,
  { outlet, speaker }: MatrixFilter,
): void {
  const others = [outlet ?? []].flat().filter((id) => columns.every(({ outletId }) => outletId !== id));
  if (others.length > 0) refuse("outlet", `${quoted(others)} is of no column of this comparison`);
  const speakers = Object.values(claims).flatMap((claim) => claim.speakers);
  const asked = [speaker ?? []].flat();
  const isAsked = ({ id, name }: Speaker) =>
    asked.some((wanted) => id === wanted || name?.toLowerCase() === wanted.toLowerCase());
  if (asked.length > 0 && !speakers.some(isAsked))
    refuse("speaker", `${quoted(asked)} is nobody whom this comparison quotes`);
}

const quoted = (values: readonly string[]) => values.map((value) => JSON.stringify(value)).join(", ");

function refuse(name: string, message: string): never {
  throw new RashomonError("request.invalidParameter", `${name}: ${message}.`, [{ in: "query", name, message }]);
}

const keptAsJson = "What is kept is answered in JSON; read it in other formats from its Location.";

/**
 * What is kept begins with its first row, tells of each whose words it is, so that they can be taken out, and leaves the
 * margin to its reader.
 */
function refuseToKeepPart(parameters: Readonly<Record<string, unknown>>): void {
  const named = Object.keys(parameters).filter((name) => parameters[name] !== undefined);
  if (named.length === 0) return;
  const faults = named.map((name) => ({ in: "query" as const, name, message: "does not go with keep" }));
  throw new RashomonError(
    "request.invalidParameter",
    "What is kept can be read by page, by field and with a margin, not kept so.",
    faults,
  );
}

import Fastify, { type FastifyInstance } from "fastify";
import { validatorCompiler } from "fastify-type-provider-zod";
import { z } from "zod";
import { inPlainWords } from "../contract/plain-words.ts";
import { makeComparedGroups } from "./compared-events.ts";
import type { HttpContext } from "./context.ts";
import { makeHotAnswers } from "./hot-answers.ts";
import { keepReady } from "./keep-ready.ts";
import { logReply, logRequest } from "./logged-request.ts";
import { lookForConflicts, usualRest } from "./look-for-conflicts.ts";
import { makeOpenConnections } from "./open-connections.ts";
import { acceptance } from "./plugins/acceptance.ts";
import { auth } from "./plugins/auth.ts";
import { bodies } from "./plugins/bodies.ts";
import { byteOrderMark } from "./plugins/byte-order-mark.ts";
import { compression } from "./plugins/compression.ts";
import { conditional } from "./plugins/conditional.ts";
import { docs } from "./plugins/docs.ts";
import { encodedQuery } from "./plugins/encoded-query.ts";
import { lifecycle } from "./plugins/lifecycle.ts";
import { metaFields } from "./plugins/meta-fields.ts";
import { metrics } from "./plugins/metrics.ts";
import { namedGroups } from "./plugins/named-groups.ts";
import { orderlyEnd } from "./plugins/orderly-end.ts";
import { asProblem, problems, refuseConnection, sendProblem } from "./plugins/problems.ts";
import { publicUrl } from "./plugins/public-url.ts";
import { rateLimit } from "./plugins/rate-limit.ts";
import { requestId, requestIds } from "./plugins/request-ids.ts";
import { routeTable } from "./plugins/route-table.ts";
import { security } from "./plugins/security.ts";
import { unknownOutlets } from "./plugins/unknown-outlets.ts";
import { publicPathOf } from "./public-path.ts";
import { makeReadyAnswers } from "./ready-answers.ts";
import { alignmentRoutes } from "./routes/alignments.ts";
import { articleViewRoutes } from "./routes/article-views.ts";
import { articleRoutes } from "./routes/articles.ts";
import { changeRoutes } from "./routes/changes.ts";
import { claimRoutes } from "./routes/claims.ts";
import { comparisonRoutes } from "./routes/comparisons.ts";
import { conflictRoutes } from "./routes/conflicts.ts";
import { documentRoutes } from "./routes/documents.ts";
import { eventRoutes } from "./routes/events.ts";
import { labelRoutes } from "./routes/labels.ts";
import { outletComparisonRoutes } from "./routes/outlet-comparisons.ts";
import { outletRoutes } from "./routes/outlets.ts";
import { problemRoutes } from "./routes/problems.ts";
import { speakerRoutes } from "./routes/speakers.ts";
import { storylineRoutes } from "./routes/storylines.ts";
import { streamRoutes } from "./routes/stream.ts";

/** Bytes of answers that are kept ready, packed: a tenth of what is sent. */
const readyBytes = 6 * 1024 * 1024;
/** The longest id that a path may hold. */
const longestParameter = 500;

z.config({ customError: inPlainWords });

const loggerOf = (level: string) => ({
  level,
  redact: ["req.headers['x-api-key']"],
  serializers: { req: logRequest(level), res: logReply },
});

/** The whole HTTP service over a store and a pipeline. It is ready to listen, or to be injected into. */
export async function buildApp(context: HttpContext): Promise<FastifyInstance> {
  const { config } = context;
  const hot = makeHotAnswers(context);
  const connections = makeOpenConnections();
  const app = Fastify({
    serverFactory: (handler) => connections.follow(hot.server(handler)),
    logger: config.logLevel === "silent" ? false : loggerOf(config.logLevel),
    genReqId: requestId,
    // Only what the nearest proxy adds: whatever stands before it the client may have made up.
    trustProxy: config.trustProxy ? (_address: string, hop: number) => hop === 0 : false,
    return503OnClosing: false,
    // What the router cannot read never reaches the error handler.
    clientErrorHandler: refuseConnection(publicPathOf(config)),
    frameworkErrors: (error, request, reply) => void sendProblem(request, reply, asProblem(error)),
    routerOptions: { maxParamLength: longestParameter },
  });
  app.setValidatorCompiler(validatorCompiler);
  // Answers are held against their schemas by the tests, not again each time one leaves.
  app.setSerializerCompiler(() => JSON.stringify);

  await app.register(orderlyEnd, { connections });
  await app.register(requestIds);
  await app.register(publicUrl, context);
  await app.register(routeTable);
  await app.register(problems);
  await app.register(security, context);
  await app.register(rateLimit, context);
  await app.register(auth, context);
  await app.register(acceptance);
  await app.register(bodies, context);
  await app.register(encodedQuery);
  await app.register(metaFields);
  await app.register(unknownOutlets, context);
  await app.register(namedGroups, context);
  await app.register(byteOrderMark);
  await app.register(conditional, context);
  await app.register(compression);
  await app.register(docs, context);
  await app.register(lifecycle, context);
  await app.register(metrics, context);
  await app.register(hot.plugin);

  const compared = keepReady(makeComparedGroups(context), context.store);
  app.addHook("preClose", async () => compared.close());
  const ready = makeReadyAnswers(readyBytes);
  await app.register(documentRoutes, context);
  await app.register(articleRoutes, context);
  await app.register(articleViewRoutes, context);
  await app.register(eventRoutes, { ...context, compared, ready });
  await app.register(storylineRoutes, { ...context, compared, ready });
  await app.register(conflictRoutes, context);
  await app.register(comparisonRoutes, { ...context, ready });
  await app.register(alignmentRoutes, context);
  await app.register(claimRoutes, context);
  await app.register(speakerRoutes, context);
  await app.register(outletRoutes, context);
  await app.register(labelRoutes, context);
  await app.register(outletComparisonRoutes, { ...context, compared });
  await app.register(changeRoutes, context);
  await app.register(streamRoutes, context);
  await app.register(problemRoutes);
  const { eventsRest: rests = usualRest } = config;
  if (Number.isFinite(rests)) lookWhileListening(app, { ...context, compared, rests });
  await app.ready();
  return app;
}

function lookWhileListening(
  app: FastifyInstance,
  given: Omit<Parameters<typeof lookForConflicts>[0], "onFault">,
): void {
  let looking: ReturnType<typeof lookForConflicts> | undefined;
  app.addHook("onListen", async () => {
    looking = lookForConflicts({ ...given, onFault: (error, what) => app.log.warn({ err: error }, what) });
  });
  app.addHook("preClose", async () => looking?.close());
}

import type { FastifyReply, FastifyRequest } from "fastify";
import type { z } from "zod";
import type { Comparison } from "../comparison/comparison.ts";
import type { comparisonQuery } from "../contract/comparison-requests.ts";
import type { Compared } from "./compared-events.ts";
import { formatsFor, refuseFields } from "./fields.ts";
import { withLeftOut } from "./left-out.ts";
import { chooseFormat } from "./negotiation.ts";
import { type ComparisonView, presentComparison, writeComparison } from "./presenters/comparisons.ts";
import type { ReadyAnswers } from "./ready-answers.ts";
import { comparisonFormats, sendComparison } from "./send-comparison.ts";
import { sendReady } from "./send-ready.ts";

interface Group {
  readonly id: string;
  readonly version: number;
}

/** A kind of group whose articles are laid side by side. */
export interface ComparedKind {
  readonly name: "event" | "storyline";
  /** Where its groups are answered. */
  readonly path: string;
  /** Which of its articles are left out where there are too many. */
  readonly leftOut: "older" | "later";
  lay(id: string): Promise<Compared<Group & { readonly articles: number }>>;
}

/** Answers the comparison of an event or a storyline: from the bytes that are ready for its version, or as a table. */
export async function sendGroupComparison(
  request: FastifyRequest<{ Querystring: z.output<typeof comparisonQuery> }>,
  reply: FastifyReply,
  { id, version }: Group,
  kind: ComparedKind,
  ready: ReadyAnswers,
): Promise<FastifyReply> {
  const { format, offsets, cells, limit, cursor, fields, margin, ...filter } = request.query;
  const part = { cells, limit, cursor, fields, margin };
  const by = async <Shown>(show: (comparison: Comparison, view: ComparisonView) => Shown | Promise<Shown>) => {
    const laid = await kind.lay(id);
    const { group, articles } = laid;
    return show(withLeftOut(laid, kind.leftOut), {
      articles,
      filter,
      part,
      offsets,
      path: `${request.publicPath}${kind.path}/${group.id}/comparison`,
      asked: { [kind.name]: group.id },
    });
  };
  const chosen = chooseFormat(formatsFor(comparisonFormats, fields), request.headers.accept, format);
  refuseFields(fields, chosen);
  if (chosen !== "json") return sendComparison(reply, await by(presentComparison), chosen, id);
  const key = JSON.stringify([kind.path, id, version, filter, part, offsets]);
  return sendReady(
    reply,
    ready.get(key, () => by(writeComparison)),
  );
}

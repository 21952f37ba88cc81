import { z } from "zod";
import { outletIdParams, outletRefSchema } from "./outlets.ts";
import { shareSchema } from "./spans.ts";
import { fromSchema, toSchema } from "./times.ts";

const outletId = outletIdParams.shape.id;

export const outletComparisonParams = z.strictObject({
  a: outletId.meta({ description: "An outlet's id.", example: "biobiochile" }),
  b: outletId.meta({ description: "Another outlet's id.", example: "sputnik-africa" }),
});

export const outletComparisonQuery = z.strictObject({ from: fromSchema.optional(), to: toSchema.optional() });

const intervalSchema = z
  .tuple([z.number(), z.number()])
  .describe("95 % Wilson interval, which treats what was counted as a random sample, each independent of the others.");

const voiceSchema = z
  .strictObject({
    claims: z.int().nonnegative(),
    attributed: z.int().nonnegative().describe("Claims that it gives to somebody."),
    own: z.int().nonnegative().describe("Claims that it makes itself."),
    share: shareSchema.nullable().describe("`attributed` over `claims`; null without claims."),
    interval: intervalSchema,
  })
  .meta({ id: "OutletVoice", description: "How much of what an outlet says it gives to somebody, in the period." });

const rowRefFields = { eventId: z.string(), rowId: z.string(), text: z.string() };
const sides = { a: z.int().nonnegative(), b: z.int().nonnegative() };

export const outletComparisonSchema = z
  .strictObject({
    a: outletRefSchema,
    b: outletRefSchema,
    from: z.string().nullable(),
    to: z.string().nullable(),
    events: z
      .strictObject({ ...sides, both: z.int().nonnegative(), compared: z.int().nonnegative() })
      .describe("Events that each reports, that both report, and of these how many were laid side by side."),
    coverage: z
      .array(z.strictObject({ month: z.string(), ...sides, both: z.int().nonnegative() }))
      .describe(
        "The same events by the month (UTC) of their latest report, earliest first; undated ones are left out.",
      ),
    voice: z.strictObject({ a: voiceSchema, b: voiceSchema }),
    agreement: z
      .strictObject({
        shared: z
          .int()
          .nonnegative()
          .describe(
            "Rows that both likely say; rows that hold no other claims of the two than earlier ones, as the sentences of one long quotation, are counted once.",
          ),
        conflicting: z
          .int()
          .nonnegative()
          .describe(
            "Rows in which the two stand on different sides of a conflict, as `conflicts` lists them: in `either`, not in `shared`.",
          ),
        possible: z
          .int()
          .nonnegative()
          .describe("Rows that both say, one of them only possibly: they count neither in `shared` nor in `either`."),
        either: z
          .int()
          .nonnegative()
          .describe(
            "Rows that one likely says and the other likely says or likely leaves out; rows of which one cannot be judged do not count.",
          ),
        jaccard: shareSchema.nullable().describe("`shared` over `either`; null where there is nothing to go by."),
        interval: intervalSchema,
      })
      .describe("Over the compared events."),
    sharedRows: z
      .array(z.strictObject(rowRefFields))
      .describe("Rows that both likely say and in which they do not stand against each other."),
    conflicts: z
      .array(
        z.strictObject({
          ...rowRefFields,
          kind: z.enum(["number", "date", "negation", "attribution"]),
          between: z.enum(["reports", "voices"]),
        }),
      )
      .describe("Rows on which the two stand against each other."),
    speakers: z
      .array(z.strictObject({ id: z.string().nullable(), name: z.string(), ...sides }))
      .describe("Who is quoted on the compared events, with how many claims by each; most often first."),
    citations: z
      .strictObject({
        aOfB: z.int().nonnegative().describe("Articles of `a` that take their report from `b` or quote it."),
        bOfA: z.int().nonnegative().describe("The other way."),
      })
      .describe("On the compared events."),
    truncated: z.string().nullable().describe("What was cut to keep the answer bounded; null if nothing was."),
  })
  .meta({ id: "OutletComparison", description: "Two outlets: what both report, how alike, and whom they quote." });

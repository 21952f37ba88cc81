import { z } from "zod";

const pageShape = <Item extends z.ZodType>(item: Item) => ({
  items: z.array(item),
  next: z.string().nullable().describe("The next page, also in `Link: rel=next`; null on the last."),
});

/** A page of a list. */
export const pageOf = <Item extends z.ZodType>(item: Item, id: string) =>
  z.strictObject(pageShape(item)).meta({ id, description: "One page of a list." });

/** A page of a list that also says how many rows there are in all, where that is asked for. */
export const countedPageOf = <Item extends z.ZodType>(item: Item, id: string) =>
  z
    .strictObject({
      ...pageShape(item),
      total: z.int().nonnegative().optional().describe("All rows that match; only with `include=total`."),
      truncated: z.string().optional().describe("What no page of this list will hold; only where something is cut."),
    })
    .meta({ id, description: "One page of a list." });

/** The shape of a schema's values, deeply readonly: what a presenter gives. */
export type Wire<Schema extends z.ZodType> = DeepReadonly<z.output<Schema>>;

export type DeepReadonly<T> = T extends (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T;

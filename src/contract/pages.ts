import { z } from "zod";

/** A page of a list. */
export const pageOf = <Item extends z.ZodType>(item: Item, id: string) =>
  z
    .strictObject({
      items: z.array(item),
      next: z.string().nullable().describe("The next page, also in `Link: rel=next`; null on the last."),
    })
    .meta({ id, description: "One page of a list." });

/** The shape of a schema's values, deeply readonly: what a presenter gives. */
export type Wire<Schema extends z.ZodType> = DeepReadonly<z.output<Schema>>;

export type DeepReadonly<T> = T extends (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T;

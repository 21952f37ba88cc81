import type { Claim } from "../claims/claim.ts";
import { indexOfWhole } from "../text/index-of-whole.ts";
import { type Parts, partOf, type Span } from "../text/span.ts";
import type { Variant } from "./comparison.ts";

/** A place at which a claim gives a value. */
export interface ValuePlace {
  readonly claimId: string;
  readonly articleId: string;
  readonly span: Span;
}

/**
 * Where the claims of a variant give its value, in their order: the number, the day, the speaker or the words that it was
 * told by. A claim whose words cannot be pointed to (a tally of two numbers) has no place.
 *
 * @param claims the variant's
 * @param partsOf what an article's spans point into; undefined where it is not at hand
 */
export function valuePlaces(
  variant: Pick<Variant, "kind" | "value" | "unit">,
  claims: readonly Claim[],
  partsOf: (articleId: string) => Parts | undefined,
): readonly ValuePlace[] {
  const amount = variant.kind === "number" ? amountOf(variant.value, claims) : null;
  return claims.flatMap((claim) => {
    const found = read(variant, claim, amount);
    const spans = found.length > 0 ? found : inWords(variant.value, claim, partsOf(claim.articleId));
    return spans.map((span) => ({ claimId: claim.id, articleId: claim.articleId, span }));
  });
}

type Amount = Pick<Claim["numbers"][number], "value" | "max" | "unit">;

/** The number that a value's words mean, as one of the claims has it. */
function amountOf(value: string, claims: readonly Claim[]): Amount | null {
  return claims.flatMap(({ numbers }) => numbers).find(({ text }) => text === value) ?? null;
}

/** Places of what was read of a claim: the value in the same words, else the same value in others ("twelve" for "12"). */
function read({ kind, value, unit }: Pick<Variant, "kind" | "value" | "unit">, claim: Claim, amount: Amount | null) {
  if (kind === "attribution")
    return claim.speakers.flatMap(({ name, mention }) => (name === value && mention ? [mention] : []));
  if (kind === "number") {
    const same =
      amount === null ? [] : claim.numbers.filter((one) => one.value === amount.value && one.max === amount.max);
    return firstOf(
      placesOf(claim.numbers.filter(({ text }) => text === value)),
      placesOf(same.filter((one) => one.unit === amount?.unit)),
      placesOf(same),
    );
  }
  if (kind !== "date") return [];
  return firstOf(
    placesOf(claim.dates.filter(({ text }) => text === value)),
    placesOf(claim.dates.filter(({ from }) => unit !== null && from === unit)),
  );
}

const firstOf = (...found: (readonly Span[])[]): readonly Span[] => found.find((spans) => spans.length > 0) ?? [];

const placesOf = (placed: readonly { readonly span?: Span | null }[]): readonly Span[] =>
  placed.flatMap(({ span }) => span ?? []);

/** Where a claim, or its cue and the words behind it, has a value's words. */
function inWords(value: string, { spans, cue }: Claim, parts: Parts | undefined): readonly Span[] {
  if (parts === undefined) return [];
  for (const { part, start, end } of spans) {
    const from = cue !== null && cue.part === part && cue.start < start ? cue.start : start;
    const at = indexOfWhole(partOf(parts, part).slice(from, end), value);
    if (at >= 0) return [{ part, start: from + at, end: from + at + value.length }];
  }
  return [];
}

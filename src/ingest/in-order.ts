type Read<In> = { readonly read: IteratorResult<In> } | { readonly failed: unknown };

/** What an item weighs, and how much may be under way together. */
export interface Load<In> {
  weigh(item: In): number;
  readonly most: number;
}

/**
 * Runs `begin` over a stream with at most `most` under way, and yields the outcomes in input order, each as soon as
 * it and those before it are there, also while the source is still waiting for its next item. Beyond those under way
 * one item is asked for ahead. A source that fails ends the outcomes: those already begun are yielded first, then its
 * error is thrown; the error of a `begin` is thrown in its place.
 *
 * @param load bounds what is under way by weight too; an item heavier than all that may be is begun alone
 */
export async function* inOrder<In, Out>(
  source: AsyncIterable<In>,
  begin: (item: In) => Promise<Out>,
  most: number,
  load?: Load<In>,
): AsyncGenerator<Out> {
  const items = source[Symbol.asyncIterator]();
  const ask = (): Promise<Read<In>> =>
    items.next().then(
      (read) => ({ read }),
      (failed: unknown) => ({ failed }),
    );
  const underWay: { readonly outcome: Promise<Out>; readonly weight: number }[] = [];
  let weight = 0;
  /** An item that was read and waits for room. */
  let held: { readonly item: In; readonly weight: number } | null = null;
  let next: Promise<Read<In>> | null = ask();
  let failure: { readonly failed: unknown } | null = null;
  try {
    while (next !== null || held !== null || underWay.length > 0) {
      if (held !== null && (underWay.length === 0 || !load || weight + held.weight <= load.most)) {
        const outcome = begin(held.item);
        // Heard when its turn comes; until then its failure must not count as one that nobody hears.
        outcome.catch(() => {});
        underWay.push({ outcome, weight: held.weight });
        weight += held.weight;
        held = null;
        next = ask();
      }
      const oldest = underWay[0];
      const waits: Promise<Read<In> | { readonly outcome: Out }>[] = [];
      if (oldest) waits.push(oldest.outcome.then((outcome) => ({ outcome })));
      if (next !== null && underWay.length < most) waits.push(next);
      const first = await Promise.race(waits);
      if ("outcome" in first) {
        underWay.shift();
        weight -= oldest!.weight;
        yield first.outcome;
      } else if ("failed" in first) {
        failure = first;
        next = null;
      } else if (first.read.done) {
        next = null;
      } else {
        const { value: item } = first.read;
        held = { item, weight: load?.weigh(item) ?? 0 };
        next = null;
      }
    }
    if (failure) throw failure.failed;
  } finally {
    // The reader went away, or all is done: the source is told to stop.
    await items.return?.();
  }
}

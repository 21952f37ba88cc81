type Read<In> = { readonly read: IteratorResult<In> } | { readonly failed: unknown };

/**
 * Runs `begin` over a stream with at most `most` under way, and yields the outcomes in input order, each as soon as
 * it and those before it are there, also while the source is still waiting for its next item. Beyond those under way
 * one item is asked for ahead. A source that fails ends the outcomes: those already begun are yielded first, then its
 * error is thrown; the error of a `begin` is thrown in its place.
 */
export async function* inOrder<In, Out>(
  source: AsyncIterable<In>,
  begin: (item: In) => Promise<Out>,
  most: number,
): AsyncGenerator<Out> {
  const items = source[Symbol.asyncIterator]();
  const ask = (): Promise<Read<In>> =>
    items.next().then(
      (read) => ({ read }),
      (failed: unknown) => ({ failed }),
    );
  const underWay: Promise<Out>[] = [];
  let next: Promise<Read<In>> | null = ask();
  let failure: { readonly failed: unknown } | null = null;
  try {
    while (next !== null || underWay.length > 0) {
      const oldest = underWay[0];
      const waits: Promise<Read<In> | { readonly outcome: Out }>[] = [];
      if (oldest) waits.push(oldest.then((outcome) => ({ outcome })));
      if (next !== null && underWay.length < most) waits.push(next);
      const first = await Promise.race(waits);
      if ("outcome" in first) {
        underWay.shift();
        yield first.outcome;
      } else if ("failed" in first) {
        failure = first;
        next = null;
      } else if (first.read.done) {
        next = null;
      } else {
        const begun = begin(first.read.value);
        // Heard when its turn comes; until then its failure must not count as one that nobody hears.
        begun.catch(() => {});
        underWay.push(begun);
        next = ask();
      }
    }
    if (failure) throw failure.failed;
  } finally {
    // The reader went away, or all is done: the source is told to stop.
    await items.return?.();
  }
}

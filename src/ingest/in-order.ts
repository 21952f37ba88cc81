/**
 * Runs `begin` over a stream with at most `most` under way, and yields the outcomes in input order, each as soon as
 * it and those before it are there, also while the source is still waiting for its next item. The source is not asked
 * for more while `most` are under way.
 */
export async function* inOrder<In, Out>(
  source: AsyncIterable<In>,
  begin: (item: In) => Promise<Out>,
  most: number,
): AsyncGenerator<Out> {
  const items = source[Symbol.asyncIterator]();
  const underWay: Promise<Out>[] = [];
  let next: Promise<IteratorResult<In>> | null = items.next();
  try {
    while (next !== null || underWay.length > 0) {
      const oldest = underWay[0];
      const reading: Promise<IteratorResult<In>> | null = underWay.length < most ? next : null;
      const waits: Promise<{ read: IteratorResult<In> } | { outcome: Out }>[] = [];
      if (oldest) waits.push(oldest.then((outcome) => ({ outcome })));
      if (reading) waits.push(reading.then((read) => ({ read })));
      const first = await Promise.race(waits);
      if ("outcome" in first) {
        underWay.shift();
        yield first.outcome;
      } else if (first.read.done) {
        next = null;
      } else {
        underWay.push(begin(first.read.value));
        next = items.next();
      }
    }
  } finally {
    // The reader went away: what is under way ends by itself, the source is told to stop.
    next?.catch(() => {});
    await items.return?.();
  }
}

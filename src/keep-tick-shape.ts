import { createHook } from "node:async_hooks";

const kept: object[] = [];

/**
 * Holds one of the objects that `process.nextTick` makes, for as long as the process lives, and gives it. While none is
 * alive V8 may forget how they are built, as it does in the collections of a start; what it has learned of `nextTick` is
 * of no use then, and each of the ticks that an answer takes costs .4 µs instead of .1 for ever: a tenth of a short
 * answer. To be called before much else.
 */
export function keepTickShape(): object | undefined {
  const hook = createHook({
    init(_id, type, _trigger, tick) {
      if (type === "TickObject") kept.push(tick);
    },
  }).enable();
  process.nextTick(() => {});
  hook.disable();
  return kept.at(-1);
}

import { errors, RashomonError } from "../errors.ts";
import type { Ingested, Refusal } from "./pipeline.ts";

/** What one stream is begun with. */
export interface Turns<Item, Prepared> {
  prepare(item: Item): Promise<Prepared>;
  /** Says that one more is to be stored; what it gives says that it was handed over, or will not come. */
  expect(): () => void;
  store(prepared: Prepared, again: () => Promise<Prepared>): Promise<Ingested>;
  /** Hears of faults that are answered as `service.internal`. */
  onError(error: unknown): void;
}

/** Begins one item of a stream after another: all are prepared side by side, and handed to the store in the order in which they came. */
export function beginInTurn<Item extends object | string, Prepared>({
  prepare,
  expect,
  store,
  onError,
}: Turns<Item, Prepared>): (item: Item | Refusal) => Promise<Ingested> {
  let turn: Promise<unknown> = Promise.resolve();
  return function begin(item) {
    if (typeof item === "object" && "code" in item) return Promise.resolve({ ok: false, ...item });
    const again = () => prepare(item as Item);
    const arrived = expect();
    const prepared = again();
    // Heard when its turn comes; until then its failure must not count as one that nobody hears.
    prepared.catch(() => {});
    const handedOver = turn
      .then(() => prepared)
      .then((ready) => ({ stored: store(ready, again) }))
      .finally(arrived);
    turn = handedOver.catch(() => {});
    return handedOver
      .then(({ stored }) => stored)
      .catch((error: unknown) => {
        if (error instanceof RashomonError) return { ok: false, code: error.code, detail: error.detail };
        onError(error);
        return { ok: false, code: "service.internal", detail: errors["service.internal"] };
      });
  };
}

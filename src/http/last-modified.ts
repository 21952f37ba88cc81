/**
 * How long a change may take from its stamp, which its transaction gives it, until others see it, ms. Until then a
 * change of the same second may still come, so that the time alone does not tell two answers apart.
 */
const settling = 5_000;
const second = 1_000;

/** When an answer last changed, for the two headers that count in whole seconds. Milliseconds since 1970. */
export interface Modified {
  readonly changedAt: number;
  /** When the request came: before anything of its answer was read. */
  readonly askedAt: number;
}

/** The first whole second after a time. */
const nextSecond = (time: number): number => Math.floor(time / second) * second + second;

/** From when on the time of a change tells its answer apart from all others: nothing more of its second may come. */
export const settlesAt = (changedAt: number): number => nextSecond(changedAt) + settling;

/**
 * `Last-Modified` as a strong validator (RFC 9110, 8.8.2.2). Once a change has settled its time is rounded up: what came
 * before it was sent with an earlier one, what comes after it will be with a later one. Before that it is rounded down,
 * so that whoever holds that answer is never told that it stands.
 */
export function lastModifiedOf({ changedAt, askedAt }: Modified): string {
  const settled = settlesAt(changedAt) <= askedAt;
  // HTTP's form of a date drops what is less than a second.
  return new Date(settled ? nextSecond(changedAt) : changedAt).toUTCString();
}

/**
 * Whether `If-Modified-Since` says that the caller has what stands: it names the time that was sent, or any later one
 * by which the change had settled. A date of the future, or none at all, says nothing (RFC 9110, 13.1.3).
 */
export function standsSince(header: string, { changedAt, askedAt }: Modified): boolean {
  const since = parseHttpDate(header);
  if (since === null || since > askedAt || settlesAt(changedAt) > askedAt) return false;
  return since === nextSecond(changedAt) || since >= settlesAt(changedAt);
}

/**
 * Whether `If-Unmodified-Since` says that nothing changed since the caller read it; null where it is no date. A date that was
 * sent before its change had settled tells too little: another change of the same second may have come since.
 */
export function isUnmodifiedSince(header: string, changedAt: number): boolean | null {
  const since = parseHttpDate(header);
  return since === null ? null : since === nextSecond(changedAt) || since >= settlesAt(changedAt);
}

const fixed = /^\w{3}, \d{2} \w{3} \d{4} \d{2}:\d{2}:\d{2} GMT$/;
const obsolete = /^\w{6,9}, \d{2}-\w{3}-\d{2} \d{2}:\d{2}:\d{2} GMT$/;
/** As C's asctime writes it, in UTC. */
const asctime = /^\w{3} \w{3} [ \d]\d \d{2}:\d{2}:\d{2} \d{4}$/;

/** The three forms of a date in HTTP (RFC 9110, 5.6.7), ms since 1970; null for anything else. */
function parseHttpDate(header: string): number | null {
  const date = header.trim();
  const time =
    fixed.test(date) || obsolete.test(date) ? Date.parse(date) : asctime.test(date) ? Date.parse(`${date} GMT`) : NaN;
  return Number.isNaN(time) ? null : time;
}

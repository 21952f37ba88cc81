/** Durations of one set of labels, counted by bucket. */
export interface DurationSeries {
  /** Counts one duration, in seconds. */
  observe(seconds: number): void;
}

export interface DurationHistogram {
  /** The series of these values, one a label in the order of the labels; made when it is first asked for. */
  series(...values: readonly string[]): DurationSeries;
  /** All series in Prometheus' text format, buckets counting all that took no longer than their bound. */
  text(): string;
}

export interface HistogramOptions {
  readonly name: string;
  readonly help: string;
  readonly labels: readonly string[];
  /** Upper bounds of the buckets, seconds, ascending; what took longer than the last counts in `+Inf` alone. */
  readonly bounds: readonly number[];
}

/**
 * A histogram whose series can be held on to: counting a duration then touches three numbers. prom-client's own checks
 * and hashes the labels of each duration, which cost a fifth of an answer that is kept ready.
 */
export function makeDurationHistogram({ name, help, labels, bounds }: HistogramOptions): DurationHistogram {
  const kept = new Map<string, Series>();
  return {
    series(...values) {
      const key = labels.map((label, index) => `${label}="${escapeValue(values[index] ?? "")}"`).join(",");
      const known = kept.get(key);
      if (known) return known;
      const made = new Series(bounds);
      kept.set(key, made);
      return made;
    },
    text() {
      const lines = [`# HELP ${name} ${help}`, `# TYPE ${name} histogram`];
      for (const [key, series] of kept) {
        let upTo = 0;
        for (const [index, bound] of bounds.entries()) {
          upTo += series.counts[index]!;
          lines.push(`${name}_bucket{le="${bound}",${key}} ${upTo}`);
        }
        const count = upTo + series.counts[bounds.length]!;
        lines.push(`${name}_bucket{le="+Inf",${key}} ${count}`);
        lines.push(`${name}_sum{${key}} ${series.sum}`, `${name}_count{${key}} ${count}`);
      }
      return `${lines.join("\n")}\n`;
    },
  };
}

class Series implements DurationSeries {
  /** How many durations fell into each bucket, and behind them those that were longer than all bounds. */
  readonly counts: Float64Array;
  sum = 0;
  readonly #bounds: readonly number[];

  constructor(bounds: readonly number[]) {
    this.#bounds = bounds;
    this.counts = new Float64Array(bounds.length + 1);
  }

  observe(seconds: number): void {
    let bucket = 0;
    while (bucket < this.#bounds.length && seconds > this.#bounds[bucket]!) bucket++;
    this.counts[bucket]!++;
    this.sum += seconds;
  }
}

function escapeValue(value: string): string {
  return value.replaceAll("\\", "\\\\").replaceAll("\n", "\\n").replaceAll('"', '\\"');
}

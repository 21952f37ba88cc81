import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { Histogram, Registry } from "prom-client";
import { makeDurationHistogram } from "../../src/http/duration-histogram.ts";

const name = "answers_seconds";
const help = "How long answers take.";
const labels = ["method", "route"];
const bounds = [0.001, 0.0025, 0.5, 1, 30];

test("it says of any durations what prom-client's histogram says", async () => {
  const value = fc.oneof(fc.constantFrom("GET", "/v1/events/:id", "*"), fc.string());
  const seconds = fc.oneof(fc.constantFrom(0, ...bounds, 31), fc.double({ min: 0, max: 100, noNaN: true }));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.record({ method: value, route: value, seconds }), { maxLength: 40 }), async (all) => {
      const own = makeDurationHistogram({ name, help, labels, bounds });
      const registry = new Registry();
      const other = new Histogram({ name, help, labelNames: labels, buckets: bounds, registers: [registry] });
      for (const { method, route, seconds: took } of all) {
        own.series(method, route).observe(took);
        other.observe({ method, route }, took);
      }
      const lines = (text: string) => text.trim().split("\n").sort();
      assert.deepEqual(lines(own.text()), lines(await registry.metrics()));
    }),
  );
});

test("a series that is held on to counts where its labels are asked for again", () => {
  const histogram = makeDurationHistogram({ name, help, labels, bounds });
  const held = histogram.series("GET", "/");
  held.observe(0.002);
  histogram.series("GET", "/").observe(40);
  assert.equal(histogram.series("GET", "/"), held);
  assert.match(histogram.text(), /^answers_seconds_bucket\{le="0\.0025",method="GET",route="\/"\} 1$/m);
  assert.match(histogram.text(), /^answers_seconds_bucket\{le="30",method="GET",route="\/"\} 1$/m);
  assert.match(histogram.text(), /^answers_seconds_count\{method="GET",route="\/"\} 2$/m);
});

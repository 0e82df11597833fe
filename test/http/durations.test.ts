import { Histogram, Registry } from "prom-client";
import { expect, test } from "vitest";
import { Durations } from "../../src/http/durations.ts";

const BUCKETS = [0.001, 0.01, 0.5, 1, 10];

test("says what a histogram of prom-client says of the same", async () => {
  const [ours, theirs] = [new Registry(), new Registry()];
  const described = { name: "some_seconds", help: "How long something took.", buckets: BUCKETS };
  const durations = new Durations({ ...described, registers: [ours] });
  const histogram = new Histogram({ ...described, registers: [theirs] });
  expect(await ours.metrics()).toBe(await theirs.metrics());
  for (const seconds of [0, 0.001, 0.0011, 0.2, 0.5, 3, 10, 10.5, 86_400]) {
    durations.add(seconds);
    histogram.observe(seconds);
  }
  expect(await ours.metrics()).toBe(await theirs.metrics());
});

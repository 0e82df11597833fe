import { describe, expect, it } from "vitest";
import { FAULT_CASES } from "../torture/fault-cases.ts";
import { runThrough } from "../torture/fault-run.ts";

const named = FAULT_CASES.map((fault) => [fault.name, fault] as const);

describe("nothing is lost, and nothing arrives twice but for an outcome that nobody tells, when", () => {
  it.each(named)("%s", async (_, fault) => {
    const { shown, doubles, read, texted, missed } = await runThrough(fault);
    expect(Math.min(...shown), `the alerts were shown ${shown.join(", ")} times`).toBeGreaterThan(0);
    expect(doubles).toBeLessThanOrEqual(fault.hidden ?? 0);
    expect(missed).toEqual([]);
    expect(read.toSorted()).toEqual(texted.toSorted());
  });
});

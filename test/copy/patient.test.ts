import { describe, expect, it } from "vitest";
import { patiently } from "../../src/app/copy/patient.ts";
import type { Copy } from "../../src/app/ports.ts";
import { ANSWER_WITHIN_MS } from "../../src/domain/copy/pace.ts";
import { MemoryPlace } from "../fakes/memory-copy.ts";
import { createManualTime } from "../manual-time.ts";

/** A place that answers when a test says so. */
function silentPlace() {
  const time = createManualTime();
  const answers: ((names: readonly string[]) => void)[] = [];
  const silent: Copy = {
    ...new MemoryPlace().open(),
    names: () => new Promise((resolve) => void answers.push(resolve)),
  };
  const copy = patiently(silent, time);
  /** What has become of a question by the time that it is waited for. */
  async function asked(): Promise<string> {
    let became = "waits";
    copy.names("epochs").then(
      () => (became = "answered"),
      () => (became = "silent"),
    );
    await time.pass(ANSWER_WITHIN_MS);
    return became;
  }
  return { time, copy, answers, asked };
}

describe("a place that answers nothing", () => {
  it("is asked again after ten seconds, and the answer counts", async () => {
    const { time, copy, answers, asked } = silentPlace();
    expect(await asked()).toBe("silent");
    const again = copy.names("epochs");
    expect(answers).toHaveLength(2);
    answers[1]?.(["epochs/00000001"]);
    await time.pass(0);
    expect(await again).toEqual(["epochs/00000001"]);
    const further = copy.names("epochs");
    expect(answers).toHaveLength(3);
    answers[2]?.([]);
    expect(await further).toEqual([]);
  });

  it("never has more than two questions open, and is asked again when it has answered one", async () => {
    const { time, answers, asked } = silentPlace();
    for (let turn = 0; turn < 6; turn += 1) expect(await asked()).toBe("silent");
    expect(answers).toHaveLength(2);
    answers[0]?.([]);
    await time.pass(0);
    expect(await asked()).toBe("silent");
    expect(answers).toHaveLength(3);
  });

  it("is asked one thing at a time", async () => {
    const { copy, answers } = silentPlace();
    void copy.names("epochs");
    await expect(copy.names("records")).rejects.toThrow(/does not answer/);
    expect(answers).toHaveLength(1);
  });
});

import { describe, expect, it } from "vitest";
import { type DaemonPart, RunningParts } from "../../src/compose/parts.ts";
import { createManualTime } from "../manual-time.ts";
import { createKeptLog } from "../fakes/kept-log.ts";

function rig() {
  const time = createManualTime();
  const log = createKeptLog();
  const happened: string[] = [];
  const part = (name: string, stop: () => unknown = () => undefined): DaemonPart => ({
    name,
    start: () => void happened.push(`${name} starts`),
    stop() {
      happened.push(`${name} stops`);
      return stop();
    },
  });
  return { time, log, happened, part, running: new RunningParts(time, log) };
}

describe("the parts of a daemon", () => {
  it("are stopped in the reverse of the order in which they were started", async () => {
    const { running, part, happened, log } = rig();
    for (const name of ["lock", "store", "modem"]) await running.start(part(name));
    await running.stop();
    expect(happened).toEqual([
      "lock starts",
      "store starts",
      "modem starts",
      "modem stops",
      "store stops",
      "lock stops",
    ]);
    expect(log.entries).toEqual([]);
  });

  it.each([
    [
      "throws",
      () => {
        throw new Error("ENOSPC");
      },
    ],
    ["rejects", () => Promise.reject(new Error("ENOSPC"))],
  ])("go on stopping when one of them %s, which is told once", async (_, stop) => {
    const { running, part, happened, log } = rig();
    await running.start(part("lock"));
    await running.start({ ...part("snapshot", stop), whenStopFails: "The next start takes longer" });
    await running.stop();
    expect(happened.at(-1)).toBe("lock stops");
    expect(log.entries).toMatchObject([
      { level: "warn", message: "The next start takes longer", fields: { part: "snapshot" } },
    ]);
  });

  it("go on stopping when one of them takes longer than it may", async () => {
    const { running, part, happened, log, time } = rig();
    await running.start(part("lock"));
    await running.start({ ...part("broker", () => new Promise(() => undefined)), stopWithinMs: 2_000 });
    const stopped = running.stop();
    await time.pass(1_999);
    expect(happened.at(-1)).toBe("broker stops");
    await time.pass(1);
    await stopped;
    expect(happened.at(-1)).toBe("lock stops");
    expect(log.entries).toMatchObject([{ level: "warn", fields: { part: "broker" } }]);
  });

  it("that ran before one that cannot start are stopped, and each once", async () => {
    const { running, part, happened } = rig();
    await running.start(part("lock"));
    await expect(running.start({ ...part("store"), start: () => Promise.reject(new Error("EIO")) })).rejects.toThrow(
      "EIO",
    );
    await running.stop();
    await running.stop();
    expect(happened).toEqual(["lock starts", "lock stops"]);
  });

  it("get back what their start gave", async () => {
    const { running } = rig();
    const stopped: number[] = [];
    expect(await running.start({ name: "server", start: async () => 4711, stop: (port) => stopped.push(port) })).toBe(
      4711,
    );
    await running.stop();
    expect(stopped).toEqual([4711]);
  });
});

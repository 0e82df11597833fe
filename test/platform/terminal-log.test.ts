import { PassThrough } from "node:stream";
import { describe, expect, test } from "vitest";
import { createLog, outputSink } from "../../src/platform/log.ts";
import { createManualTime } from "../manual-time.ts";

function output(isTTY: boolean) {
  const stream = Object.assign(new PassThrough(), { isTTY, hasColors: () => false });
  const written = () => String(stream.read() ?? "");
  return { stream: stream as unknown as NodeJS.WriteStream, written };
}

/** Longer than lines are gathered. */
const A_WHILE_MS = 1_000;

describe("the log's output", () => {
  test("on a terminal is one line for people, words first", async () => {
    const { stream, written } = output(true);
    createLog({ level: "info", numbers: "masked", sinks: [await outputSink(stream, { json: false })] }).info(
      { operator: "T-Mobile" },
      "modem ready",
    );
    expect(written()).toMatch(/^\[\d\d:\d\d:\d\d\] INFO: modem ready \{"operator":"T-Mobile"\}\n$/);
  });

  test("on a terminal is JSON where that is wanted", async () => {
    const { stream, written } = output(true);
    const time = createManualTime(0);
    const sink = await outputSink(stream, { json: true, scheduler: time });
    createLog({ level: "info", numbers: "masked", sinks: [sink] }).info({}, "modem ready");
    await time.pass(A_WHILE_MS);
    expect(JSON.parse(written())).toMatchObject({ msg: "modem ready" });
  });

  test("elsewhere is JSON", async () => {
    const { stream, written } = output(false);
    const time = createManualTime(0);
    const sink = await outputSink(stream, { json: false, scheduler: time });
    createLog({ level: "info", numbers: "masked", sinks: [sink] }).info({ operator: "T-Mobile" }, "modem ready");
    await time.pass(A_WHILE_MS);
    expect(JSON.parse(written())).toMatchObject({ msg: "modem ready", operator: "T-Mobile" });
  });

  test("of a short while is written at once, in its order", async () => {
    const time = createManualTime(0);
    const writes: string[] = [];
    const stream = { write: (text: string) => writes.push(text) };
    const sink = await outputSink(stream as unknown as NodeJS.WriteStream, { json: true, scheduler: time });
    for (const line of ["a", "b", "c"]) sink.write(`${line}\n`);
    expect(writes).toEqual([]);
    await time.pass(A_WHILE_MS);
    sink.write("d\n");
    await time.pass(A_WHILE_MS);
    expect(writes).toEqual(["a\nb\nc\n", "d\n"]);
  });

  test("waits no longer where there is much of it", async () => {
    const writes: string[] = [];
    const stream = { write: (text: string) => writes.push(text) };
    const sink = await outputSink(stream as unknown as NodeJS.WriteStream, {
      json: true,
      scheduler: createManualTime(0),
    });
    const line = `${"x".repeat(1_000)}\n`;
    for (let count = 0; count < 100; count += 1) sink.write(line);
    expect(writes.join("").length).toBeGreaterThan(80 * line.length);
  });
});

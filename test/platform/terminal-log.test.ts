import { PassThrough } from "node:stream";
import { describe, expect, test } from "vitest";
import { createLog, outputSink } from "../../src/platform/log.ts";

function output(isTTY: boolean) {
  const stream = Object.assign(new PassThrough(), { isTTY, hasColors: () => false });
  const written = () => String(stream.read() ?? "");
  return { stream: stream as unknown as NodeJS.WriteStream, written };
}

const turnOver = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

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
    createLog({ level: "info", numbers: "masked", sinks: [await outputSink(stream, { json: true })] }).info(
      {},
      "modem ready",
    );
    await turnOver();
    expect(JSON.parse(written())).toMatchObject({ msg: "modem ready" });
  });

  test("elsewhere is JSON", async () => {
    const { stream, written } = output(false);
    createLog({ level: "info", numbers: "masked", sinks: [await outputSink(stream, { json: false })] }).info(
      { operator: "T-Mobile" },
      "modem ready",
    );
    await turnOver();
    expect(JSON.parse(written())).toMatchObject({ msg: "modem ready", operator: "T-Mobile" });
  });

  test("of one turn of the event loop is written at once, in its order", async () => {
    const stream = new PassThrough();
    const writes: string[] = [];
    stream.on("data", (chunk) => writes.push(String(chunk)));
    const sink = await outputSink(stream as unknown as NodeJS.WriteStream, { json: true });
    for (const line of ["a", "b", "c"]) sink.write(`${line}\n`);
    expect(writes).toEqual([]);
    await turnOver();
    sink.write("d\n");
    await turnOver();
    expect(writes).toEqual(["a\nb\nc\n", "d\n"]);
  });
});

import { PassThrough } from "node:stream";
import { describe, expect, test } from "vitest";
import { createLog, outputSink } from "../../src/platform/log.ts";

function output(isTTY: boolean) {
  const stream = Object.assign(new PassThrough(), { isTTY, hasColors: () => false });
  const written = () => String(stream.read() ?? "");
  return { stream: stream as unknown as NodeJS.WriteStream, written };
}

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
    expect(JSON.parse(written())).toMatchObject({ msg: "modem ready" });
  });

  test("elsewhere is JSON", async () => {
    const { stream, written } = output(false);
    createLog({ level: "info", numbers: "masked", sinks: [await outputSink(stream, { json: false })] }).info(
      { operator: "T-Mobile" },
      "modem ready",
    );
    expect(JSON.parse(written())).toMatchObject({ msg: "modem ready", operator: "T-Mobile" });
  });
});

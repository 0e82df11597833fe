import { describe, expect, test } from "vitest";
import { createLog, type LogOptions } from "../../src/platform/log.ts";

function recorded(options: Partial<LogOptions> = {}) {
  const lines: string[] = [];
  const log = createLog({
    level: "debug",
    numbers: "masked",
    sinks: [{ write: (line) => void lines.push(line) }],
    ...options,
  });
  return { log, lines, last: () => JSON.parse(lines.at(-1) ?? "null") as Record<string, unknown> };
}

describe("the log", () => {
  test("writes one JSON line a fact, with its level, time, fields and words", () => {
    const { log, lines, last } = recorded();
    log.child({ gateway: "main" }).warn({ command: "+CMGS", attempt: 2 }, "AT command timed out");
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/\n$/);
    expect(last()).toEqual({
      level: "warn",
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
      gateway: "main",
      command: "+CMGS",
      attempt: 2,
      msg: "AT command timed out",
    });
  });

  test("masks numbers wherever they stand: in fields, lists, errors, bindings and words", () => {
    const { log, lines } = recorded();
    const error = new Error("no route to +18505550123", { cause: "+18505550123" });
    log
      .child({ number: "+18505550123" })
      .error({ to: "+18505550123", error, nested: { all: ["tel:+18505550123;"] } }, "gave up on +18505550123");
    expect(lines.join("")).not.toContain("+18505550123");
    expect(lines.join("").match(/\+1850•••0123/g)?.length).toBeGreaterThanOrEqual(6);
  });

  test("shows whole numbers when it is told to", () => {
    const { log, last } = recorded({ numbers: "plain" });
    log.info({ to: "+18505550123" }, "sent");
    expect(last()).toMatchObject({ to: "+18505550123" });
  });

  test("leaves ids, instants and digits that are no numbers alone", () => {
    const { log, last } = recorded();
    const fields = {
      leadId: "L-18505550123",
      at: "2026-01-31T00:00:00.000Z",
      imei: "490154203237518",
      line: "+CMTI: 3",
    };
    log.info(fields, "seen");
    expect(last()).toMatchObject(fields);
  });

  test.each(["masked", "plain"] as const)("never holds the text of a message, with numbers %s", (numbers) => {
    const { log, lines } = recorded({ numbers });
    log.info({ text: "see you at five", sms: { pdu: "0791…", body: { text: "at five" } } }, "received");
    expect(lines.join("")).not.toMatch(/five|0791/);
    expect(lines.join("")).toContain("(15 characters)");
  });

  test("masks mail addresses, and numbers without their + where a field holds nothing else", () => {
    const { log, lines } = recorded();
    log.warn({ from: "8505550123", error: "550 <ann.lee@example.com>: nobody here" }, "refused");
    expect(lines.join("")).not.toMatch(/8505550123|ann\.lee/);
    expect(lines.join("")).toContain("a•••@example.com");
  });

  test("spells out what would steer a terminal or begin a line of its own", () => {
    const { log, lines, last } = recorded();
    log.error({ detail: "\u009b2J\u202e", error: new Error("bad\n    at night\nmade up") }, "said \u001b[31m\nmade up");
    expect(lines.join("")).not.toMatch(/[\u001b\u009b\u202e]/);
    expect(last()).toMatchObject({ detail: "\\u009b2J\\u202e", msg: "said \\u001b[31m\\u000amade up" });
    const { stack } = last()["error"] as { readonly stack: string };
    expect(
      stack
        .split("\n")
        .slice(1)
        .every((line) => line.startsWith("    at ")),
    ).toBe(true);
    expect(stack).toContain("made up");
  });

  test("says where in the program an error was made only of what nobody has foreseen", () => {
    const { log, last } = recorded();
    const error = new Error("connect ECONNREFUSED");
    log.warn({ error }, "The mail server cannot be reached");
    expect(last()["error"]).toEqual({ type: "Error", message: "connect ECONNREFUSED" });
    log.error({ error }, "A part failed");
    expect(last()["error"]).toHaveProperty("stack");
  });

  test("writes nothing below its level", () => {
    const { log, lines } = recorded({ level: "warn" });
    log.info({}, "all is well");
    expect(lines).toEqual([]);
  });

  test("survives what refers to itself", () => {
    const { log, last } = recorded();
    const loop: Record<string, unknown> = {};
    loop["self"] = loop;
    log.info({ loop }, "round and round");
    expect(last()).toMatchObject({ msg: "round and round" });
  });
});

import { describe, expect, it } from "vitest";
import type { Log } from "../../src/app/ports.ts";
import { createLog } from "../../src/platform/log.ts";
import { createKeptLog } from "../fakes/kept-log.ts";

interface Logged {
  readonly log: Log;
  /** What was logged, the time of it left out. */
  said(): readonly { readonly level: string; readonly fields: object; readonly message: string }[];
}

const LOGS: readonly (readonly [name: string, make: () => Logged])[] = [
  [
    "the gateway's",
    () => {
      const lines: string[] = [];
      const log = createLog({ level: "debug", numbers: "plain", sinks: [{ write: (line) => void lines.push(line) }] });
      const said = () =>
        lines.map((line) => {
          const { level, time: _, msg, ...fields } = JSON.parse(line);
          return { level, fields, message: msg };
        });
      return { log, said };
    },
  ],
  [
    "the kept one",
    () => {
      const log = createKeptLog();
      return { log, said: () => log.entries };
    },
  ],
];

describe.each(LOGS)("a log, %s", (_, make) => {
  it("keeps level, fields and words, in the order of the calls", () => {
    const { log, said } = make();
    log.debug({ attempt: 1 }, "asked");
    log.info({ operator: "Testnet", signal: { dbm: -73 } }, "registered");
    log.warn({}, "no answer");
    log.error({ attempt: 2 }, "gave up");
    expect(said()).toEqual([
      { level: "debug", fields: { attempt: 1 }, message: "asked" },
      { level: "info", fields: { operator: "Testnet", signal: { dbm: -73 } }, message: "registered" },
      { level: "warn", fields: {}, message: "no answer" },
      { level: "error", fields: { attempt: 2 }, message: "gave up" },
    ]);
  });

  it("gives a child's fields to all that the child and its children say, and to nobody else", () => {
    const { log, said } = make();
    const modem = log.child({ part: "modem" });
    modem.child({ port: "ttyUSB0" }).info({ attempt: 1 }, "opened");
    modem.info({}, "ready");
    log.info({}, "up");
    expect(said().map(({ fields }) => fields)).toEqual([
      { part: "modem", port: "ttyUSB0", attempt: 1 },
      { part: "modem" },
      {},
    ]);
  });

  it("believes the call where the child says otherwise", () => {
    const { log, said } = make();
    log.child({ part: "modem" }).info({ part: "inbox" }, "swept");
    expect(said()[0]?.fields).toEqual({ part: "inbox" });
  });

  it("takes whatever it is handed", () => {
    const { log, said } = make();
    const loop: Record<string, unknown> = { missing: undefined, error: new Error("no space") };
    loop["self"] = loop;
    log.child({ loop }).error({ loop, big: 1n }, "round and round");
    expect(said()).toMatchObject([{ level: "error", message: "round and round" }]);
  });
});

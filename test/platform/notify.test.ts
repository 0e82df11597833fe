import { describe, expect, test } from "vitest";
import type { Log } from "../../src/app/ports.ts";
import { createNotifier, type NotifierOptions } from "../../src/platform/notify.ts";

function notifier(env: NotifierOptions["env"], fails = false) {
  const sent: string[] = [];
  const warnings: string[] = [];
  const ignore = () => {};
  const log: Log = {
    debug: ignore,
    info: ignore,
    warn: (_, message) => void warnings.push(message),
    error: ignore,
    child: () => log,
  };
  const send = async (assignment: string) => {
    sent.push(assignment);
    if (fails) throw new Error("connection refused");
  };
  return { notify: createNotifier({ env, pid: 42, log, send }), sent, warnings };
}

const LISTENING = { NOTIFY_SOCKET: "/run/systemd/notify" };

describe("the service manager", () => {
  test("is told in the order of the calls, in single lines", async () => {
    const { notify, sent } = notifier(LISTENING);
    await Promise.all([notify.status("modem\nsearching"), notify.ready(), notify.watchdog(), notify.stopping()]);
    expect(sent).toEqual(["STATUS=modem searching", "READY=1", "WATCHDOG=1", "STOPPING=1"]);
  });

  test("is told nothing where none listens", async () => {
    const { notify, sent } = notifier({});
    await notify.ready();
    expect(sent).toEqual([]);
  });

  test("fails nobody when it cannot be reached", async () => {
    const { notify, warnings } = notifier(LISTENING, true);
    await notify.ready();
    await notify.stopping();
    expect(warnings).toHaveLength(2);
  });

  test("waits for a sign of life every half of its watchdog's time, from the process it means", () => {
    expect(notifier({ ...LISTENING, WATCHDOG_USEC: "60000000" }).notify.watchdogEveryMs).toBe(30_000);
    expect(notifier({ ...LISTENING, WATCHDOG_USEC: "60000000", WATCHDOG_PID: "42" }).notify.watchdogEveryMs).toBe(
      30_000,
    );
    expect(
      notifier({ ...LISTENING, WATCHDOG_USEC: "60000000", WATCHDOG_PID: "1" }).notify.watchdogEveryMs,
    ).toBeUndefined();
    expect(notifier(LISTENING).notify.watchdogEveryMs).toBeUndefined();
  });
});

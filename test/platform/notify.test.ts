import { describe, expect, test } from "vitest";
import { createNotifier, type NotifierOptions } from "../../src/platform/notify.ts";
import { createKeptLog } from "../fakes/kept-log.ts";

function notifier(env: NotifierOptions["env"], fails = false) {
  const sent: string[] = [];
  const log = createKeptLog();
  const send = async (assignment: string) => {
    sent.push(assignment);
    if (fails) throw new Error("connection refused");
  };
  return { notify: createNotifier({ env, pid: 42, log, send }), sent, log };
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
    const { notify, log } = notifier(LISTENING, true);
    await notify.ready();
    await notify.stopping();
    expect(log.entries.map(({ level }) => level)).toEqual(["warn", "warn"]);
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

import { PassThrough } from "node:stream";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { createLogKeeper } from "../../src/platform/log-keeper.ts";
import { createListeningRig, type Rig } from "../http/rig.ts";
import { at } from "../../src/cli/at.ts";
import type { DaemonClient } from "../../src/cli/daemon-client.ts";
import { createManualTime } from "../manual-time.ts";
import { leadline } from "./console.ts";
import { localTime } from "../../src/app/wording.ts";

let rig: Rig;
let config: string;
beforeEach(async () => {
  rig = await createListeningRig();
  config = rig.config;
});

const run = (...words: readonly string[]) => leadline([...words, "--config", config]);

describe("at", () => {
  test("prints the lines of the answer", async () => {
    expect(await run("at", "AT+CSQ")).toEqual({ code: 0, out: "+CSQ: 20,99\nOK\n", err: "" });
    expect(rig.technician.asked).toEqual([{ at: "AT+CSQ" }]);
    expect(JSON.parse((await run("at", "AT+CSQ", "--json")).out)).toEqual({
      command: "AT+CSQ",
      lines: ["+CSQ: 20,99", "OK"],
    });
  });

  test("an error of the modem is printed and ends with 1", async () => {
    rig.technician.answer = { kind: "answered", lines: ["+CME ERROR: 10"] };
    expect(await run("at", "AT+CPIN?")).toEqual({ code: 1, out: "+CME ERROR: 10\n", err: "" });
  });

  test("that waits says for what, and goes on waiting", async () => {
    const [time, told] = [createManualTime(), new PassThrough()];
    let answer = (_: readonly string[]): void => undefined;
    const answered = new Promise<readonly string[]>((resolve) => {
      answer = resolve;
    });
    const sending = { messageId: "M-3", since: "2026-05-04T15:00:00.000Z" };
    const daemon = {
      at: () => answered,
      status: async () => ({ sending, now: "2026-05-04T15:00:42.000Z" }),
    } as unknown as DaemonClient;
    const io = { env: {}, stdin: new PassThrough(), stdout: new PassThrough(), stderr: told };
    const done = at(
      { io, json: false, source: { named: undefined, env: {} }, daemon: async () => daemon },
      "AT",
      false,
      time,
    );
    await time.pass(3_000);
    expect(String(told.read())).toContain("the modem is busy with M-3 since 42 s");
    answer(["OK"]);
    expect(await done).toBe(0);
  });

  test("what would disturb the gateway is refused with the reason, a silent modem is told", async () => {
    rig.technician.answer = { kind: "forbidden", reason: "AT+CFUN=0 is not run: it would" };
    expect(await run("at", "AT+CFUN=0")).toMatchObject({
      code: 1,
      out: "",
      err: expect.stringContaining("is not run"),
    });
    rig.technician.answer = { kind: "unanswered", reason: "no modem is connected" };
    expect(await run("at", "AT")).toMatchObject({ code: 1, err: expect.stringContaining("no modem is connected") });
  });
});

describe("trace", () => {
  test("writes an entry a line, and leaves when the time is up", async () => {
    const file = join(rig.folder, "trace.jsonl");
    const tracing = run("trace", file, "--for", "300ms");
    await expect.poll(() => rig.technician.tracing.size).toBe(1);
    for (const listener of rig.technician.tracing) {
      listener.next({ format: "leadline-trace", version: 1 });
      listener.next({ ms: 3, from: "driver", octets: "AT\r" });
    }
    expect(await tracing).toMatchObject({ code: 0, out: expect.stringContaining("1 entries") });
    expect(readFileSync(file, "utf8").split("\n")[1]).toBe('{"ms":3,"from":"driver","octets":"AT\\r"}');
    await expect.poll(() => rig.technician.tracing.size).toBe(0);
    expect(rig.technician.asked).toEqual([{ trace: false }]);
  });

  test("ends when the daemon stops; a file that is there is not written over", async () => {
    const file = join(rig.folder, "trace.jsonl");
    const tracing = run("trace", file, "--as-it-is");
    await expect.poll(() => rig.technician.tracing.size).toBe(1);
    for (const listener of rig.technician.tracing) {
      listener.next({ format: "leadline-trace", version: 1 });
      listener.next({ ms: 3, from: "driver", octets: "AT\r" });
      listener.end();
    }
    expect((await tracing).code).toBe(0);
    expect(rig.technician.asked).toEqual([{ trace: true }]);
    expect(await run("trace", file)).toMatchObject({ code: 1, err: expect.stringContaining("is there already") });
  });

  test("without a modem it fails, and leaves no empty trace", async () => {
    const file = join(rig.folder, "trace.jsonl");
    const tracing = run("trace", file);
    await expect.poll(() => rig.technician.tracing.size).toBe(1);
    for (const listener of rig.technician.tracing) {
      listener.next({ format: "leadline-trace", version: 1 });
      listener.end();
    }
    expect(await tracing).toMatchObject({ code: 1, out: "", err: expect.stringContaining("is the modem there?") });
    expect(existsSync(file)).toBe(false);
  });

  test("where it cannot be written says which file, and what to do", async () => {
    const file = join(rig.folder, "nowhere", "trace.jsonl");
    const { code, err } = await run("trace", file);
    expect({ code, err }).toEqual({
      code: 1,
      err: `leadline: ${file} cannot be written: there is no such file or folder (ENOENT); check the path\n`,
    });
  });
});

describe("logs", () => {
  const line = (fields: object, msg: string): string =>
    JSON.stringify({ level: "info", time: "2025-03-01T14:30:00.000Z", ...fields, msg });
  const ACCEPTED = line({ leadId: "L-1", number: "+1850•••0123" }, "Lead accepted");
  const OTHER = line({ leadId: "L-12", number: "+18505550199" }, "Lead accepted");
  const SENT = line({ messageId: "M-4", kind: "alert" }, "Message sent");
  beforeEach(() => {
    rig.technician.logLines.push(ACCEPTED, OTHER, SENT);
  });

  test("what the daemon still knows is shown for people, or as it is with --json", async () => {
    const { out } = await run("logs");
    expect(out.split("\n")[0]).toMatch(/info .*Lead accepted {2}leadId=L-1 {2}number=\+1850•••0123$/);
    expect((await run("logs", "--json")).out).toBe(`${[ACCEPTED, OTHER, SENT].join("\n")}\n`);
  });

  test("the instants of a line have one form and one zone", async () => {
    const optOutAt = "2025-03-03T02:30:00.000Z";
    rig.technician.logLines.push(line({ optOutAt }, `The time to answer runs until ${optOutAt}`));
    const shown = (await run("logs")).out.trimEnd().split("\n").at(-1);
    expect(shown).toContain(`runs until ${localTime(optOutAt)}  optOutAt="${localTime(optOutAt)}"`);
    expect(shown).not.toContain("Z");
  });

  test("a number is found masked or plain, in national form too", async () => {
    expect((await run("logs", "--json", "--number", "850 555 0123")).out).toBe(`${ACCEPTED}\n`);
    expect((await run("logs", "--json", "--number", "+18505550199")).out).toBe(`${OTHER}\n`);
    expect(await run("logs", "--number", "home")).toMatchObject({ code: 2, out: "" });
  });

  test("a lead is found as a whole id, with the message that carries it", async () => {
    rig.control.messageViews.push({
      ...{ id: "M-4", direction: "out", kind: "alert", number: "+18505550123", state: "sent", leadId: "L-1" },
      at: "2025-03-01T14:31:00.000Z",
    });
    rig.control.message = async (id) => rig.control.messageViews.find((view) => view["leadId"] === id);
    expect((await run("logs", "--json", "--lead", "L-1")).out).toBe(`${[ACCEPTED, SENT].join("\n")}\n`);
  });

  test("-f goes on as the log is written", async () => {
    const following = run("logs", "-f", "--json", "--lead", "L-12");
    await expect.poll(() => rig.technician.following.size).toBe(1);
    for (const listener of rig.technician.following) {
      listener.next(ACCEPTED);
      listener.next(OTHER);
      listener.end();
    }
    expect((await following).out).toBe(`${OTHER}\n`);
  });

  test("the journal of the system is read where there is one, and the system's configuration is meant", async () => {
    const bin = join(rig.folder, "bin");
    mkdirSync(bin);
    writeFileSync(join(bin, "journalctl"), `#!/bin/sh\necho '${OTHER}'\necho "Started leadline."\n`);
    chmodSync(join(bin, "journalctl"), 0o755);
    const env = { PATH: `${bin}:${process.env["PATH"]}` };
    const { out } = await leadline(["logs"], { env });
    expect(out.split("\n")).toEqual([expect.stringContaining("leadId=L-12"), "Started leadline.", ""]);
    expect((await leadline(["logs", "--json", "--config", config], { env })).out).toContain(SENT);
  });
});

describe("the log that the daemon keeps", () => {
  test("holds the latest lines and says when older ones are gone", () => {
    const keeper = createLogKeeper(3);
    for (let index = 1; index <= 10; index += 1) keeper.write(`line ${index}\n`);
    expect(keeper.kept()).toEqual({ lines: ["line 8", "line 9", "line 10"], olderAreGone: true });
  });

  test("a follower gets what is kept, then what comes, and nothing after it has left", () => {
    const keeper = createLogKeeper();
    const seen: string[] = [];
    keeper.write("before\n");
    const leave = keeper.follow({ next: (each) => void seen.push(each), end: () => void seen.push("end") });
    keeper.write("after\n");
    leave();
    keeper.write("gone\n");
    expect(seen).toEqual(["before", "after"]);
  });
});

import { execFile, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, readlinkSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterEach, beforeEach, expect, test } from "vitest";
import { available } from "../requires.ts";
import { LEADLINE } from "./daemon.ts";

let folder: string;
let config: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "leadline-command-"));
  config = join(folder, "leadline.yaml");
  writeFileSync(config, `modem: { port: simulated }\nmqtt: { url: embedded }\nhttp: { socket: ${folder}/no.sock }\n`);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

async function sh(script: string): Promise<Ended> {
  const shell = execFile("/bin/sh", ["-c", script], {
    env: { ...process.env, LEADLINE, CONFIG: config, FOLDER: folder },
  });
  let [out, err] = ["", ""];
  shell.stdout?.on("data", (chunk) => {
    out += String(chunk);
  });
  shell.stderr?.on("data", (chunk) => {
    err += String(chunk);
  });
  await once(shell, "close");
  return { code: shell.exitCode, out, err };
}

test("the process ends with 0 when it is done", async () => {
  expect(await sh('"$LEADLINE" check --config "$CONFIG"')).toMatchObject({
    code: 0,
    out: expect.stringMatching(/(^|\n)ok: .+leadline\.yaml\n$/),
    err: "",
  });
});

test("bad usage ends with 2, and one line", async () => {
  expect(await sh('"$LEADLINE"')).toMatchObject({
    code: 2,
    out: "",
    err: expect.stringMatching(/^leadline: .+; see leadline --help\n$/),
  });
  expect(await sh('"$LEADLINE" fly')).toMatchObject({
    code: 2,
    out: "",
    err: expect.stringMatching(/^leadline: .+\n$/),
  });
});

test("a command for a daemon that is not running ends with 3", async () => {
  expect(await sh('"$LEADLINE" status --json --config "$CONFIG"')).toMatchObject({
    code: 3,
    out: "",
    err: expect.stringMatching(/^leadline: the daemon is not running .+\n$/),
  });
});

test.skipIf(!available("script"))("the daemon's log on a terminal is JSON with --json (needs script)", async () => {
  const own = `store: { directory: ${folder}/state }\nhttp: { listen: null, socket: ${folder}/no.sock }\n`;
  writeFileSync(config, `modem: { port: simulated }\nmqtt: { url: mqtt://127.0.0.1:1 }\n${own}`);
  // On a terminal of its own, which ends with SIGTERM once the daemon is up.
  const daemon = spawn("script", ["-qec", `exec "${LEADLINE}" run --json --config "${config}"`, "/dev/null"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const messages: unknown[] = [];
  for await (const line of createInterface({ input: daemon.stdout })) {
    const { msg, pid } = JSON.parse(line) as { readonly msg: string; readonly pid?: number };
    messages.push(msg);
    if (pid !== undefined) process.kill(pid, "SIGTERM");
  }
  expect(messages).toContain("leadline has stopped");
});

test("a reader that has seen enough is no mistake", async () => {
  expect(await sh('"$LEADLINE" --help | true')).toEqual({ code: 0, out: "", err: "" });
});

test("output that cannot be written is a failure that says so", async () => {
  expect(await sh('"$LEADLINE" check --config "$CONFIG" > /dev/full')).toMatchObject({
    code: 1,
    err: expect.stringMatching(/^leadline: the output cannot be written .+\n$/),
  });
});

test("a backup that breaks off while it is written is a failure that says so, and leaves nothing behind", async () => {
  mkdirSync(join(folder, "state", "leads"), { recursive: true });
  writeFileSync(join(folder, "state", "leads", "2026-01-01.jsonl"), randomBytes(1_000_000));
  writeFileSync(config, `store: { directory: ${folder}/state }\n`);
  // Of 512 octets each, or 1,024: no file may become larger.
  expect(await sh('ulimit -f 64; "$LEADLINE" backup "$FOLDER/state.tgz" --config "$CONFIG"')).toMatchObject({
    code: 1,
    err: expect.stringMatching(/^leadline: .*state\.tgz cannot be written: .*\(EFBIG\).*\n$/),
  });
  expect(readdirSync(folder).sort()).toEqual(["leadline.yaml", "state"]);
});

test("the simulated modem keeps a stable path, takes commands and quits", async () => {
  const link = join(folder, "modem");
  const sim = spawn(LEADLINE, ["sim", "--json", "--link", link], { stdio: ["pipe", "pipe", "inherit"] });
  const events: unknown[] = [];
  for await (const line of createInterface({ input: sim.stdout })) {
    const event: unknown = JSON.parse(line);
    if (events.push(event) > 1) continue;
    expect(readlinkSync(link)).toMatch(/^\/dev\/pts\//);
    sim.stdin.write("unplug\nquit\n");
  }
  if (sim.exitCode === null) await once(sim, "exit");
  expect(sim.exitCode).toBe(0);
  expect(events.slice(0, 2)).toEqual([{ event: "plugged", tty: link }, { event: "unplugged" }]);
});

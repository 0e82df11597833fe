import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readlinkSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SerialPort } from "serialport";
import { expect, onTestFinished, test } from "vitest";
import { createSimulatedModem } from "../../src/sim/modem.ts";
import { openSocatTerminal } from "../../src/sim/socat.ts";
import { onTheLine } from "./bench.ts";
import { openLine } from "./line.ts";

/** Descriptors of pseudo-terminals that this process holds. */
function terminalsHeld(): string[] {
  return readdirSync("/proc/self/fd").flatMap((name) => {
    try {
      const target = readlinkSync(`/proc/self/fd/${name}`);
      return /ptmx|pts/.test(target) ? [target] : [];
    } catch {
      return []; // the descriptor with which the folder was read
    }
  });
}

function children(): string {
  return execFileSync("ps", ["--ppid", String(process.pid), "-o", "comm="])
    .toString()
    .replace(/^ps\n/m, "");
}

test("nothing is opened before start, and nothing is left after stop", async () => {
  const before = terminalsHeld();
  const modem = createSimulatedModem({ latencies: { submitMs: 60_000 } });
  expect(terminalsHeld()).toEqual(before);
  const { tty } = await modem.start();
  const line = openLine(tty);
  line.write("AT+CMGS=19\r");
  await line.take("> ");
  await modem.stop();
  await line.hungUp;
  expect(terminalsHeld()).toEqual(before);
  expect(children()).toBe("");
});

test("a pulled stick comes back under another name, with its settings forgotten", async () => {
  const { modem, line } = await onTheLine();
  const before = modem.tty;
  await line.ask("ATE0");
  await modem.unplug();
  await line.hungUp;
  const { tty } = await modem.replug();
  expect(tty).not.toBe(before);
  const again = openLine(tty);
  onTestFinished(() => again.close());
  expect(await again.ask("AT")).toBe("AT\r\r\nOK\r\n");
});

test("a stable name follows the stick, and is gone while it is", async () => {
  const folder = mkdtempSync(join(tmpdir(), "leadline-sim-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const link = join(folder, "usb-modem");
  const { modem } = await onTheLine({ link });
  expect(modem.tty).toBe(link);
  const first = readlinkSync(link);
  await modem.unplug();
  expect(readdirSync(folder)).toEqual([]);
  await modem.replug();
  expect(readlinkSync(link)).not.toBe(first);
  await modem.stop();
  expect(readdirSync(folder)).toEqual([]);
});

test("+CFUN=1,1 answers OK, drops off the bus and comes back with its boot lines", async () => {
  const { modem, line } = await onTheLine({ bootLines: ["RDY"], reenumerateMs: 1 });
  await line.takeLine("RDY");
  const back = new Promise<string>((resolve) => {
    modem.onPlug((tty) => tty !== undefined && resolve(tty));
  });
  expect(await line.ask("AT+CFUN=1,1")).toContain("OK");
  await line.hungUp;
  const again = openLine(await back);
  onTestFinished(() => again.close());
  expect(await again.takeLine("RDY")).toBe("\r\nRDY\r\n");
});

test("two drivers after one another find it, with no octet lost or left over", async () => {
  const { modem, line } = await onTheLine({ bootSettings: { echo: false } });
  await line.ask("AT");
  await line.close();
  const port = new SerialPort({ path: modem.tty ?? "", baudRate: 115_200, hupcl: false, autoOpen: false });
  await new Promise<void>((resolve, reject) => port.open((error) => (error ? reject(error) : resolve())));
  let read = "";
  port.on("data", (bytes: Buffer) => {
    read += bytes.toString("latin1");
  });
  port.write("AT+CSQ\r");
  await expect.poll(() => read).toBe("\r\n+CSQ: 20,99\r\n\r\nOK\r\n");
  await new Promise((resolve) => port.close(resolve));
});

test("an answer that is larger than the terminal's buffer arrives whole", async () => {
  const { modem, line } = await onTheLine({ bootSettings: { echo: false } });
  modem.sendRaw(Buffer.alloc(300_000, "x"));
  modem.urc("END");
  expect(await line.takeLine("END")).toHaveLength(300_000 + "\r\nEND".length + 2);
});

test("socat serves where node-pty has no build, and ends with the modem", async () => {
  const terminal = await openSocatTerminal();
  terminal.onData((bytes) => terminal.write(Buffer.from(`<${bytes.toString()}>`)));
  const line = openLine(terminal.path);
  line.write("AT\r");
  expect(await line.take(">")).toBe("<AT\r>");
  await terminal.close();
  await line.hungUp;
  expect(children()).toBe("");
});

test("a modem that was stopped cannot be plugged in again", async () => {
  const modem = createSimulatedModem();
  await modem.start();
  await modem.stop();
  await expect(modem.replug()).rejects.toThrow("stopped");
  expect(modem.tty).toBeUndefined();
});

test("everything on the line is recorded, in both directions", async () => {
  const { modem, line } = await onTheLine();
  const traffic: string[] = [];
  modem.onTraffic(({ direction, bytes }) => traffic.push(`${direction} ${bytes.toString()}`));
  await line.ask("ATE0");
  expect(traffic.filter((each) => each.startsWith("in ")).join("")).toBe("in ATE0\r");
  expect(traffic.at(-1)).toBe("out \r\nOK\r\n");
});

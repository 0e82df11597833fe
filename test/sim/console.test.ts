import { PassThrough } from "node:stream";
import { expect, onTestFinished, test } from "vitest";
import { runSimulator } from "../../src/sim/console.ts";
import { HELLO_PDU, HELLO_TO } from "./bench.ts";
import { openLine } from "./line.ts";
import type { Line } from "./line.ts";

interface Session {
  readonly tty: string;
  readonly line: Line;
  type(text: string): void;
  /** The next line that holds this. */
  shows(part: string): Promise<string>;
  readonly ended: Promise<void>;
}

async function session(json: boolean): Promise<Session> {
  const input = new PassThrough();
  const output = new PassThrough();
  let text = "";
  output.on("data", (bytes: Buffer) => {
    text += bytes.toString();
  });
  const ended = runSimulator({ input, output, json, options: { bootSettings: { echo: false } } });
  const shows = async (part: string): Promise<string> => {
    await expect.poll(() => text).toContain(part);
    const lines = text.split("\n");
    const at = lines.findIndex((each) => each.includes(part));
    text = lines.slice(at + 1).join("\n");
    return lines[at] ?? "";
  };
  const first = await shows("/dev/");
  const tty = json ? String(JSON.parse(first).tty) : first;
  const line = openLine(tty);
  onTestFinished(async () => {
    input.write("quit\n");
    await ended;
    await line.close();
  });
  return { tty, line, shows, ended, type: (typed) => void input.write(`${typed}\n`) };
}

test("the tty comes first, then a line for each thing that happens", async () => {
  const { tty, line, shows } = await session(false);
  expect(tty).toMatch(/^\/dev\/pts\/\d+$/);
  await line.submit(HELLO_PDU);
  expect(await shows("sent to")).toBe(`sent to ${HELLO_TO} (reference 0): "hello"`);
  expect(await shows("shows")).toBe(`${HELLO_TO} shows: "hello"`);
  expect(await shows("report on")).toBe(`report on reference 0 to ${HELLO_TO}: status 0`);
});

test("with json each thing is an object", async () => {
  const { line, shows, type } = await session(true);
  type(`report ${HELLO_TO} failed`);
  expect(JSON.parse(await shows("done"))).toEqual({ event: "done", line: `report ${HELLO_TO} failed` });
  await line.submit(HELLO_PDU);
  expect(JSON.parse(await shows("reported"))).toEqual({
    event: "reported",
    to: HELLO_TO,
    messageReference: 0,
    status: 70,
  });
});

test("a phone's text arrives at the modem, line ends and all", async () => {
  const { line, type } = await session(false);
  await line.ask("AT+CNMI=2,1,0,1,0");
  type("sms +15551234567 STOP\\nplease");
  await line.takeLine("+CMTI");
  expect(await line.ask("AT+CMGR=1")).toMatch(/0B53EA13AA[0-9A-F]{12}\r\n/);
});

test("faults, plugging, registration and a full memory are a line each", async () => {
  const { line, shows, type } = await session(true);
  type("fault submit-error error=cms:38 accepted times=2");
  await shows("done");
  expect(await line.submit(HELLO_PDU)).toContain("+CMS ERROR: 38");
  type("register 5");
  type("full");
  await shows('"full"');
  expect(await line.ask("AT+CREG?;+CPMS?")).toMatch(/\+CREG: 0,5[\s\S]*"SM",20,20/);
  type("unplug");
  await shows("unplugged");
  await line.hungUp;
  type("replug");
  expect(JSON.parse(await shows("plugged"))).toMatchObject({
    event: "plugged",
    tty: expect.stringMatching("/dev/pts/"),
  });
});

test("faults that wait are taken back, and a PIN is asked for from the next start on", async () => {
  const { line, shows, type } = await session(false);
  type("fault command-error command=+CSQ error=cms:500 times=9");
  type("pin 1234");
  await shows("done: pin");
  expect(await line.ask("AT+CSQ")).toContain("+CMS ERROR: 500");
  expect(await line.ask("AT+CPIN?")).toContain("+CPIN: READY");
  type("mend");
  type("restart");
  await shows("done: restart");
  expect(await line.ask("AT+CSQ")).toContain("OK");
  expect(await line.ask("AT+CPIN?")).toContain("+CPIN: SIM PIN");
});

test.each([
  ["dance", "no such command: dance"],
  ["sms +15551234567", "write: sms +15551234567 YES"],
  ["sms TOO-LONG-A-NAME hello", "not a sender"],
  ["pin no", "write: pin 1234"],
  ["register home", "write: register 0"],
  ["report +15551234567 maybe", "delivered, failed or never"],
  ["fault gremlins", "no such fault: gremlins"],
  ["fault late-reply", "this fault needs delayMs=<number>"],
  ["fault late-reply delayMs=soon", "delayMs=soon is no whole number"],
  ["fault lost-result acepted", "this fault takes no acepted"],
  ["fault submit-error error=38", "error=38 is no error"],
  ["fault garbage bytes=xyz", "not hexadecimal"],
])("%s is answered with what is wrong", async (typed, message) => {
  const { shows, type } = await session(false);
  type(typed);
  expect(await shows("error: ")).toContain(message);
});

test("the end of the input is not the end, quit is", async () => {
  const { line, type, ended } = await session(false);
  expect(await line.ask("AT")).toContain("OK");
  type("quit");
  await ended;
  await line.hungUp;
});

test("what was typed before quit is done first", async () => {
  const { shows, type, ended } = await session(false);
  type("unplug\nreplug\nquit");
  await ended;
  expect(await shows("done: replug")).toBe("done: replug");
});

test("a signal ends it", async () => {
  const aborted = new AbortController();
  const output = new PassThrough();
  const ended = runSimulator({ input: new PassThrough(), output, json: false, signal: aborted.signal });
  await new Promise((resolve) => output.once("data", resolve));
  aborted.abort();
  await ended;
});

import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { leadline as run } from "../cli/console.ts";
import { LEADLINE } from "./daemon.ts";
import { Happenings } from "./happenings.ts";
import { type Pty, type PtyProcess, pty } from "./pty.ts";

/** `leadline demo` on a terminal of 80 columns. */
class Demo {
  readonly lines = new Happenings<string>();
  readonly ended: Promise<number>;
  readonly #process: PtyProcess;

  constructor({ spawn }: Pty) {
    // Not where the tests write: the lines that name its folder would be folded.
    const env = { ...process.env, TMPDIR: "/tmp" };
    this.#process = spawn(process.execPath, [LEADLINE, "demo"], { cols: 80, rows: 24, env });
    let rest = "";
    this.#process.onData((text) => {
      const lines = (rest + text).split(/\r?\n/);
      rest = lines.pop() ?? "";
      for (const line of lines) this.lines.push(line);
    });
    this.ended = new Promise((resolve) => {
      this.#process.onExit(({ exitCode }) => {
        this.lines.end("the demo has ended");
        resolve(exitCode);
      });
    });
  }

  type(line: string): void {
    this.#process.write(`${line}\r`);
  }

  signal(signal: string): void {
    this.#process.kill(signal);
  }

  shows(text: string, from = 0): Promise<string> {
    return this.lines.first((line) => line.includes(text), from);
  }

  async configFile(): Promise<string> {
    return (await this.shows("--config")).replace(/^.*--config /, "");
  }
}

describe.skipIf(pty === undefined)("the demo on a terminal (needs @lydell/node-pty)", () => {
  let demo: Demo | undefined;

  function start(): Demo {
    demo = new Demo(pty as Pty);
    return demo;
  }

  afterEach(async () => {
    demo?.signal("SIGTERM");
    await demo?.ended;
    demo = undefined;
  });

  it("is open to every command on a second terminal, and gone with its folder at the end", async () => {
    const running = start();
    const configFile = await running.configFile();
    const json = async (...words: readonly string[]): Promise<unknown> => {
      const { code, out, err } = await run([...words, "--config", configFile, "--json"]);
      expect({ words, code, err }).toEqual({ words, code: 0, err: "" });
      return JSON.parse(out);
    };
    await running.shows("help, quit");
    expect(await json("status")).toMatchObject({ gateway: "demo", modem: { state: "ready" }, problems: [] });
    expect(await json("agents", "show", "A-1")).toMatchObject({ consent: "opted-out", reason: "stop" });
    expect(await json("messages", "show", "L-1")).toMatchObject({ state: "delivered" });
    expect(await json("why", "L-3")).toMatchObject({ subject: "L-3" });
    expect(await json("evidence", "+18505550101", "--verify")).toMatchObject({ number: "+18505550101" });
    expect(await json("at", "AT+CSQ")).toMatchObject({ lines: expect.arrayContaining(["OK"]) });
    expect(await json("check")).toMatchObject({ ok: true });
    // A-2 answers, and a lead that is published from the second terminal arrives.
    running.type("sms +12395550102 YES");
    await running.shows("A-2 active");
    expect(await json("try", "--agent", "A-2")).toMatchObject({ ok: true, outcome: "delivered" });

    running.type("quit");
    await running.shows(`its folder ${dirname(configFile)} is deleted`);
    expect(await running.ended).toBe(0);
    expect(existsSync(dirname(configFile))).toBe(false);
  });

  it("answers what it does not understand, and shows why somebody is out", async () => {
    const running = start();
    await running.shows("help, quit");
    running.type("frobnicate");
    await running.shows('"frobnicate" is not understood; write lead, sms, status, agents, help or quit');
    running.type("statsu");
    await running.shows('"statsu" is not understood; did you mean status?');
    running.type("lead");
    await running.shows("A lead is for an agent: write for instance lead A-2");
    running.type("sms YES");
    await running.shows("A text has a sender and words");
    running.type("sms Ben YES");
    await running.shows('"Ben" is no telephone number');
    running.type("lead A-99 Hello");
    await running.shows('rejected: agentId "A-99" is no agent');
    running.type("agents");
    await running.shows("opted-out (stop)");
    expect(running.lines.all.filter((line) => line.length > 80)).toEqual([]);
  });

  it("ends when it is told to, in the middle of its story too, and leaves nothing behind", async () => {
    const running = start();
    const folder = dirname(await running.configFile());
    await running.shows("3. A lead comes");
    running.signal("SIGTERM");
    expect(await running.ended).toBe(0);
    expect(existsSync(folder)).toBe(false);
  });
});

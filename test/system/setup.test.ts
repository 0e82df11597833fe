import { spawn } from "node:child_process";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { dirname, join } from "node:path";
import type { SMTPServerOptions } from "smtp-server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readUsers } from "../../src/config/users-file.ts";
import { isPassword } from "../../src/http/passwords.ts";
import { type Catcher, startCatcher } from "../mail/catcher.ts";
import type { Mosquitto } from "../mqtt/mosquitto.ts";
import { GATEWAY, startShippedMosquitto } from "../mqtt/shipped-mosquitto.ts";
import { available } from "../requires.ts";
import { Daemon, Installation, leadline, LEADLINE, Simulator } from "./daemon.ts";
import { type Pty, type PtyProcess, pty } from "./pty.ts";

const MAIL_PASSWORD = "of the mail server";
const USER_PASSWORD = "correct horse battery";

/** `leadline setup` on a terminal. */
class Conversation {
  readonly ended: Promise<number>;
  /** All that was shown, without colours and movements of the cursor. */
  shown = "";
  readonly #process: PtyProcess;
  #seen = 0;
  #look: () => void = () => undefined;

  constructor({ spawn: start }: Pty, ...words: readonly string[]) {
    this.#process = start(process.execPath, [LEADLINE, "setup", ...words], { cols: 150, rows: 60 });
    this.#process.onData((text) => {
      this.shown += text.replaceAll(/\x1b\[[0-9;?]*[A-Za-z]/g, "");
      this.#look();
    });
    this.ended = new Promise((resolve) => {
      this.#process.onExit(({ exitCode }) => {
        this.#look();
        resolve(exitCode);
      });
    });
  }

  /** Waits until something is shown that was not when it was last waited for. */
  async shows(words: string): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.#look = () => {
        const at = this.shown.indexOf(words, this.#seen);
        if (at < 0) return;
        this.#seen = at + words.length;
        resolve();
      };
      this.#look();
      void this.ended.then(() => reject(new Error(`it ended without ${words}:\n${this.shown}`)));
    });
  }

  /** Answers a question; what stood there as the answer is taken away first. */
  async answers(question: string, answer: string): Promise<void> {
    await this.shows(question);
    this.#process.write(`\x15${answer}\r`);
  }

  async takes(question: string): Promise<void> {
    await this.shows(question);
    this.#process.write("\r");
  }

  types(keys: string): void {
    this.#process.write(keys);
  }

  kill(): void {
    this.#process.kill("SIGKILL");
  }
}

/** Runs `leadline setup`, with lines on its standard input. */
async function setup(words: readonly string[], input: readonly string[] = []) {
  const child = spawn(process.execPath, [LEADLINE, "setup", ...words], { stdio: ["pipe", "pipe", "pipe"] });
  let out = "";
  let err = "";
  child.stdout.on("data", (text: Buffer) => (out += text.toString("utf8")));
  child.stderr.on("data", (text: Buffer) => (err += text.toString("utf8")));
  child.stdin.end(input.map((line) => `${line}\n`).join(""));
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  return { code, out, err };
}

describe.skipIf(!available("mosquitto"))("leadline setup (needs mosquitto)", () => {
  let installation: Installation;
  let simulator: Simulator;
  let broker: Mosquitto;
  let mail: Catcher;
  let port: string;
  beforeAll(async () => {
    installation = await Installation.create();
    simulator = new Simulator();
    port = await simulator.tty();
    broker = await startShippedMosquitto();
    const onAuth: NonNullable<SMTPServerOptions["onAuth"]> = ({ username, password }, _session, callback) =>
      username === "gate" && password === MAIL_PASSWORD
        ? callback(null, { user: username })
        : callback(Object.assign(new Error("5.7.8 bad credentials"), { responseCode: 535 }));
    mail = await startCatcher({ authOptional: false, allowInsecureAuth: true, onAuth });
    // What it does not ask for, and what the service would make.
    const store = `store: { directory: state } # on the card\nhttp: { listen: null, socket: leadline.sock }\n`;
    writeFileSync(installation.configFile, store);
  });
  afterAll(async () => {
    await simulator.kill("SIGTERM");
    await mail.close();
    await broker.remove();
    await installation.remove();
  });

  const config = () => ["--config", installation.configFile];
  const file = (name: string) => join(installation.folder, name);
  const mailUrl = () => `smtp://gate@127.0.0.1:${mail.port}`;
  const flags = () => [
    ...config(),
    ...["--number", "+18505550100", "--port", port, "--mqtt", broker.url, "--mqtt-user", GATEWAY.username],
    ...["--mail", mailUrl(), "--user", "olga", "--alarm-to", "ann@example.com"],
  ];

  it("writes nothing when something that it tried fails, and says what", async () => {
    const before = readFileSync(installation.configFile, "utf8");
    writeFileSync(file("wrong"), "of nobody\n");
    const secrets = ["--mqtt-password-file", "-", "--mail-password-file", file("wrong"), "--user-password-file", "-"];
    const { code, err } = await setup([...flags(), ...secrets], [GATEWAY.password, USER_PASSWORD]);
    expect({ code, err }).toEqual({
      code: 1,
      err: expect.stringMatching(/^leadline: mail: .*did not accept the login/),
    });
    expect(err).toContain("nothing has been written");
    expect(readFileSync(installation.configFile, "utf8")).toBe(before);
    expect(statSync(file("state"), { throwIfNoEntry: false })).toBeUndefined();
    expect(statSync(file("mqtt-password"), { throwIfNoEntry: false })).toBeUndefined();
  });

  it("by flags leaves a gateway that works: modem, broker, mail and the first user", async () => {
    const secrets = ["--mqtt-password-file", "-", "--mail-password-file", "-", "--user-password-file", "-"];
    const { code, out, err } = await setup([...flags(), ...secrets], [GATEWAY.password, MAIL_PASSWORD, USER_PASSWORD]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    for (const told of ["SIM: ready", "network: registered", "broker: ", "mail: ", "olga may sign in"]) {
      expect(out).toContain(told);
    }
    for (const step of ["disable-chat", "deregister-imessage", "iPhone", "Android"]) expect(out).toContain(step);
    const written = readFileSync(installation.configFile, "utf8");
    expect(parse(written)).toMatchObject({
      number: "+18505550100",
      modem: { port },
      mqtt: { url: broker.url, username: GATEWAY.username, passwordFile: "mqtt-password" },
      mail: { url: mailUrl(), passwordFile: "mail-password" },
      alarms: { mailTo: ["ann@example.com"] },
      store: { directory: "state" },
    });
    expect(written).toContain("# on the card");
    for (const secret of [GATEWAY.password, MAIL_PASSWORD, USER_PASSWORD]) {
      expect(written + out).not.toContain(secret);
    }
    expect(statSync(file("mqtt-password")).mode & 0o007).toBe(0);
    const [olga] = readUsers(file("state/users.json"));
    expect(olga?.role).toBe("technician");
    expect(await isPassword(USER_PASSWORD, olga?.password)).toBe(true);

    const again = await setup([...config(), "--json"]);
    expect(again.code).toBe(0);
    expect(JSON.parse(again.out)).toMatchObject({ changed: false });
    const daemon = new Daemon(installation.configFile);
    await daemon.logs("Modem ready");
    const status = JSON.parse((await leadline("status", ...config(), "--json")).out) as object;
    expect(status).toMatchObject({ number: "+18505550100", broker: { connected: true }, agents: {}, lastMessages: [] });
    await daemon.kill("SIGKILL");
  });

  it.skipIf(pty === undefined)("by questions shows what is set, and asks again what does not work", async () => {
    const before = readFileSync(installation.configFile, "utf8");
    const talk = new Conversation(pty as Pty, ...config());
    try {
      await talk.shows("The number of the SIM");
      await talk.takes("+18505550100");
      await talk.shows("network: registered");
      await talk.answers("The address of the MQTT broker", "mqtt://127.0.0.1:9");
      await talk.takes("The gateway's name at the broker");
      await talk.takes("Its password (empty: as it is)");
      await talk.shows("ECONNREFUSED");
      await talk.takes("What now?");
      await talk.answers("The address of the MQTT broker", `${broker.url}/`);
      await talk.takes("The gateway's name at the broker");
      await talk.takes("Its password");
      await talk.shows("took us in");
      await talk.takes("The mail server for reminders");
      await talk.takes("The password there");
      await talk.takes("The sender of reminders");
      await talk.answers("Who is told when it needs a person", "");
      await talk.shows("took us in");
      await talk.takes("Where is what is acknowledged copied to?");
      // There is a user already: nobody is asked for one.
      await talk.takes(`Write ${installation.configFile}?`);
      await talk.shows("The first day:");
      expect(await talk.ended).toBe(0);
    } finally {
      talk.kill();
    }
    expect(parse(readFileSync(installation.configFile, "utf8"))).toMatchObject({
      mqtt: { url: `${broker.url}/`, passwordFile: "mqtt-password" },
      alarms: { mailTo: [] },
    });
    expect(readFileSync(`${installation.configFile}.before-2`, "utf8")).toBe(before);
  });

  it.skipIf(pty === undefined)("that is broken off changes nothing", async () => {
    const before = readFileSync(installation.configFile, "utf8");
    const talk = new Conversation(pty as Pty, ...config());
    await talk.answers("The number of the SIM", "\x03");
    expect(await talk.ended).toBe(1);
    expect(talk.shown).toContain("Nothing has been changed");
    expect(readFileSync(installation.configFile, "utf8")).toBe(before);
  });

  it.skipIf(pty === undefined)(
    "says what is wrong with what is typed, and leaves nothing where it is interrupted",
    async () => {
      const folder = dirname(installation.configFile);
      const before = readdirSync(folder);
      const silent = createServer(() => undefined);
      await new Promise<void>((resolve) => void silent.listen(0, "127.0.0.1", resolve));
      const { port: deaf } = silent.address() as AddressInfo;
      const talk = new Conversation(pty as Pty, ...config());
      try {
        await talk.answers("The number of the SIM", "850 555 0100");
        await talk.shows("Write it with + and the country code");
        talk.types("\x15+18505550100\r");
        await talk.answers("The address of the MQTT broker", "localhost:1883");
        await talk.takes("The gateway's name at the broker");
        await talk.answers("Its password", "never to be seen");
        await talk.shows("mqtt.url");
        await talk.takes("What now?");
        await talk.answers("The address of the MQTT broker", `mqtt://127.0.0.1:${deaf}`);
        await talk.takes("The gateway's name at the broker");
        await talk.answers("Its password", "never to be seen");
        await talk.shows("Connecting to the broker");
        talk.types("\x03");
        expect(await talk.ended).toBe(1);
      } finally {
        talk.kill();
        silent.close();
      }
      expect(talk.shown).toContain("Nothing has been changed.");
      expect(talk.shown).not.toContain("never to be seen");
      expect(readdirSync(folder)).toEqual(before);
    },
  );
});

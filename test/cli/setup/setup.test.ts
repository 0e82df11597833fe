import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PassThrough, Writable } from "node:stream";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";
import type { Finding } from "../../../src/app/finding.ts";
import { setup } from "../../../src/cli/setup.ts";
import { changesFor, filesFor, standingAnswers, standingFiles } from "../../../src/cli/setup/answers.ts";
import { freeFromModemManager, hasService, letIn, startService, tellUdev } from "../../../src/cli/setup/service.ts";
import { RULE_FILE, udevRules } from "../../../src/cli/setup/udev-rule.ts";
import { setUpCopy } from "../../../src/cli/setup/copy.ts";
import { setUpModem } from "../../../src/cli/setup/modem.ts";
import { openSite } from "../../../src/cli/setup/site.ts";
import type { Asker, Talk } from "../../../src/cli/setup/talk.ts";
import { readSecrets, type SetupWords, withWords } from "../../../src/cli/setup/words.ts";
import { readStanding } from "../../../src/config/revise.ts";
import { sha256 } from "../../../src/compose/copy.ts";
import { markFolder } from "../../../src/copy/folder.ts";
import { createNatsCopy } from "../../../src/copy/nats.ts";
import { createSimulatedModem, type SimulatedModem } from "../../../src/sim/modem.ts";
import type { SimulatorOptions } from "../../../src/sim/options.ts";
import { NatsServers } from "../../copy/nats-servers.ts";
import { available, find } from "../../requires.ts";
import { UsbBus } from "../../modem/usb.ts";

let bus: UsbBus;
let ran: string[];
beforeEach(() => {
  bus = new UsbBus();
  ran = [];
});
afterEach(() => bus.remove());

const machine = () => ({
  root: bus.root,
  run: async (program: string, args: readonly string[]) => {
    ran.push([program, ...args].join(" "));
    return "";
  },
});

async function plugIn(options: SimulatorOptions, name: string, place: string): Promise<SimulatedModem> {
  const sim = createSimulatedModem(options);
  onTestFinished(() => sim.stop());
  bus.plugIn({ name, tty: (await sim.start()).tty, place });
  return sim;
}

interface Told {
  readonly code: number;
  readonly changed: boolean;
  /** What is still to be done, for people. */
  readonly next: readonly string[];
  of(check: string): readonly string[];
}

/** Sets up by flags, with the broker inside the daemon: there is none to try. */
async function run(words: Partial<SetupWords> = {}, further = ""): Promise<Told> {
  let out = "";
  const stdout = new Writable({
    write(chunk, _encoding, done) {
      out += String(chunk);
      done();
    },
  });
  const io = { env: {}, stdin: new PassThrough(), stdout, stderr: new PassThrough() };
  const source = { env: {}, systemFile: join(bus.root, "leadline.yaml") };
  writeFileSync(
    source.systemFile,
    `store: { directory: state }\nhttp: { listen: null, socket: no.sock }\n${further}\n`,
  );
  const code = await setup(
    { io, json: true, source, daemon: () => Promise.reject(new Error("nobody asks it")) },
    { number: "+18505550100", mqtt: "embedded", start: false, ...words },
    machine(),
  );
  const { findings, changed, next } = JSON.parse(out) as { findings: Finding[]; changed: boolean; next: string[] };
  const of = (check: string): string[] =>
    findings.filter((each) => each.check.startsWith(check)).map(({ state, text }) => `${state} ${text}`);
  return { code, changed, next, of };
}

describe("the modem", () => {
  test("that answers is told with its SIM and network, and ModemManager is told to leave that stick", async () => {
    bus.place("/etc/udev/udev.conf", "");
    await plugIn({}, "ttyUSB2", "1-1");
    const { code, changed, of } = await run();
    expect({ code, changed }).toEqual({ code: 0, changed: true });
    expect(of("port")[0]).toMatch(/^ok .*IMEI \d{15}, SIM READY/);
    expect(of("network")).toEqual(["ok registered, Simulated Mobile"]);
    const rules = readFileSync(join(bus.root, RULE_FILE), "utf8");
    expect(rules).toContain('ATTR{idVendor}=="12d1", ATTR{idProduct}=="1506", ENV{ID_MM_DEVICE_IGNORE}="1"');
    expect(ran).toContain("udevadm control --reload");
    expect(ran.filter((line) => line.startsWith("systemctl"))).toEqual([]);
  });

  test.each([
    ["a SIM that wants its PIN", { sim: { pin: "1234" } }, {}, /^SIM: asks for its PIN/],
    ["a firmware without SMS", { messagesStartMs: 3_600_000 }, {}, /^(SMS|modem): .*this firmware has no SMS/],
  ] as const)("%s is told, and nothing is written", async (_, options, words, told) => {
    await plugIn(options, "ttyUSB2", "1-1");
    await expect(run(words)).rejects.toThrow(told);
    expect(readFileSync(join(bus.root, "leadline.yaml"), "utf8")).not.toContain("number");
  });

  test("that the network refuses is told, and written where that is wished for all the same", async () => {
    const sim = await plugIn({}, "ttyUSB2", "1-1");
    sim.network.register(3);
    await expect(run()).rejects.toThrow(/^network: the network refuses this SIM/);
    expect((await run({ anyway: true })).changed).toBe(true);
  });
});

describe("the copy", () => {
  const stick = (): string => join(bus.root, "stick");
  beforeEach(() => plugIn({}, "ttyUSB2", "1-1"));

  test("gets its place marked, and a key with its recovery sheet, whose digits stand in a file of their own", async () => {
    mkdirSync(stick());
    const { of, next } = await run({ copyFolder: stick(), copyKeyFile: "new" });
    // The folder lies on the medium of the state here, as it must not elsewhere.
    expect(of("copy").join()).toMatch(/^warn .*same medium/);
    const written = parse(readFileSync(join(bus.root, "leadline.yaml"), "utf8")) as object;
    expect(written).toMatchObject({ copy: { folder: stick(), keyFile: "copy.key" } });
    expect(existsSync(join(stick(), "leadline-copy.json"))).toBe(true);
    const key = readFileSync(join(bus.root, "copy.key"), "utf8").trim();
    expect(next[0]).toContain("RECOVERY SHEET");
    expect(next.join("").replaceAll(" ", "")).toContain(key);
  });

  test("is not begun beneath an empty mount point: that is the card", async () => {
    await expect(run({ copyFolder: stick() })).rejects.toThrow(
      /on the card.*mount the medium.*nothing has been written/,
    );
    expect(existsSync(stick())).toBe(false);
  });

  test("never loses the key that it has", async () => {
    mkdirSync(stick());
    writeFileSync(join(bus.root, "mine.key"), `${"0f".repeat(32)}\n`);
    const copy = `copy: { folder: "${stick()}", keyFile: mine.key }`;
    await expect(run({ copyKeyFile: "new" }, copy)).rejects.toThrow("no key is ever replaced");
  });

  test("of a server that does not answer is told, and nothing is written", async () => {
    await expect(run({ copyServer: "nats://127.0.0.1:9" })).rejects.toThrow(/^copy: .*does the server run/);
    expect(readFileSync(join(bus.root, "leadline.yaml"), "utf8")).not.toContain("number");
  });

  test("that an old device has made, whose service had another number, is told with its cure", async () => {
    mkdirSync(join(stick(), "main"), { recursive: true });
    await markFolder(stick());
    const { uid, gid } = statSync(stick());
    bus.place("/etc/passwd", `leadline:x:${uid}:${gid}:::`);
    await expect(run({ copyFolder: stick() })).resolves.toMatchObject({ code: 0 });
    bus.place("/etc/passwd", `leadline:x:${uid + 1}:${gid}:::`);
    await expect(run({ copyFolder: stick() })).rejects.toThrow(/another user.*sudo chown -R leadline: /);
  });

  test("that holds a state, where there is none here, is gone on from by choice alone", async () => {
    mkdirSync(join(stick(), "main/epochs"), { recursive: true });
    await markFolder(stick());
    writeFileSync(join(stick(), "main/epochs/00000003"), "{}");
    await expect(run({ copyFolder: stick() })).rejects.toThrow(/epoch 3.*--restore/);
    mkdirSync(join(bus.root, "state/journal"), { recursive: true });
    await expect(run({ copyFolder: stick(), restore: true })).rejects.toThrow(/has a state/);
  });
});

describe.skipIf(!available("nats-server"))("the copy at a NATS server (needs nats-server)", () => {
  let servers: NatsServers;
  beforeAll(async () => {
    servers = await NatsServers.start();
  });
  afterAll(() => servers.remove());

  test("gets its stream made by flags, and is written with its key", async () => {
    await plugIn({}, "ttyUSB2", "1-1");
    writeFileSync(join(bus.root, "sheet"), `${"0f".repeat(32)}\n`);
    const [server = ""] = servers.urls;
    const { of } = await run({ copyServer: server, copyKeyFile: join(bus.root, "sheet") });
    expect(of("copy").join()).toContain("ok the server answers; the stream is made");
    expect(parse(readFileSync(join(bus.root, "leadline.yaml"), "utf8"))).toMatchObject({
      copy: { nats: { servers: [server] }, keyFile: "copy.key" },
    });
    expect(readFileSync(join(bus.root, "copy.key"), "utf8")).toBe(`${"0f".repeat(32)}\n`);
    const copy = createNatsCopy({ servers: [server], stream: "leadline", gateway: "main", sha256 });
    expect(await copy.names("epochs")).toEqual([]);
    await copy.close();
  });

  test("is asked for by its address, and by the digits of a recovery sheet as they stand there", async () => {
    const [server = ""] = servers.urls;
    const asker = person({
      "copied to": ["NATS", "NATS"],
      "Its address": ["nats://127.0.0.1:9", server],
      "What now?": ["again"],
      encrypted: ["recovery sheet", "recovery sheet"],
      "64 digits": ["0f0f ".repeat(16), "0f0f ".repeat(16)],
    });
    const talk = await talkWith(asker);
    const { answers, secrets, restores } = await setUpCopy(talk, standingAnswers(talk.site.standing.settings), {});
    expect(answers.copy).toMatchObject({ folder: null, nats: { servers: [server] }, isSealed: true });
    expect({ restores, key: secrets.copyKey }).toEqual({ restores: false, key: "0f".repeat(32) });
  });
});

/** Answers a question by what is in it; asked more than once, the next time the next answer. */
function person(answers: Readonly<Record<string, readonly string[]>>): Asker & { readonly asked: string[] } {
  const asked: string[] = [];
  const turns = new Map<string, number>();
  const answer = (question: string): string | undefined => {
    asked.push(question);
    const words = Object.keys(answers).find((each) => question.includes(each));
    if (words === undefined) return undefined;
    const turn = turns.get(words) ?? 0;
    turns.set(words, turn + 1);
    return answers[words]?.[turn];
  };
  return {
    asked,
    ...{ begin: () => undefined, end: () => undefined, say: () => undefined },
    text: async (question, current) => answer(question) ?? current,
    secret: async (question) => answer(question) ?? "",
    async choose(question, choices) {
      const wanted = answer(question);
      const found = choices.find(({ label }) => label.includes(wanted ?? "Leave"));
      if (found === undefined) throw new Error(`${wanted} is none of ${choices.map(({ label }) => label).join(", ")}`);
      return found.value;
    },
    agree: async (question) => void answer(question),
    during: async (_, work) => work,
  };
}

async function talkWith(asker: Asker, text = ""): Promise<Talk> {
  const systemFile = join(bus.root, "etc/leadline.yaml");
  bus.place("/etc/leadline.yaml", text);
  const io = { env: {}, stdin: new PassThrough(), stdout: new PassThrough(), stderr: new PassThrough() };
  const context = {
    io,
    json: false,
    source: { env: {}, systemFile },
    daemon: () => Promise.reject(new Error("none")),
  };
  const site = await openSite(context, machine());
  const daemon = { kind: "not-running" } as const;
  return { context, words: { start: false }, machine: machine(), asker, daemon, site, tell: () => undefined };
}

describe("a person who is asked", () => {
  test("of two modems chooses the one that is meant, by its port", async () => {
    await plugIn({}, "ttyUSB0", "1-1");
    await plugIn({ identity: { imei: "356938035643809" } }, "ttyUSB1", "1-2");
    const talk = await talkWith(person({ "What now?": ["/dev/ttyUSB1"] }));
    const { answers, sticks } = await setUpModem(talk, standingAnswers(talk.site.standing.settings), {});
    expect(answers.port).toBe(join(bus.root, "/dev/ttyUSB1"));
    expect(sticks.map(({ place }) => place)).toEqual(["1-2"]);
  });

  test("plugs the modem in, and gives its PIN, which goes into a file of its own", async () => {
    const asker = person({ "What now?": ["Look again"], "asks for its PIN": ["1234"] });
    const talk = await talkWith({
      ...asker,
      async choose(question, choices) {
        await plugIn({ sim: { pin: "1234" } }, "ttyUSB0", "1-1");
        return asker.choose(question, choices);
      },
    });
    const { answers, secrets } = await setUpModem(talk, standingAnswers(talk.site.standing.settings), {});
    expect(secrets).toEqual({ pin: "1234" });
    talk.site.write(answers, secrets);
    expect(readFileSync(talk.site.file, "utf8")).toMatch(/^ {2}pinFile: sim-pin /m);
    expect(readFileSync(join(bus.root, "etc/sim-pin"), "utf8")).toBe("1234\n");
  });

  test("names the folder of the copy, and gets a key for it", async () => {
    const stick = join(bus.root, "stick");
    const asker = person({
      "copied to": ["folder", "folder"],
      "The folder": [join(bus.root, "none/at/all"), stick],
      "What now?": ["again"],
      encrypted: ["new key", "new key"],
    });
    const talk = await talkWith(asker, `store: { directory: ${bus.root}/state }\n`);
    mkdirSync(stick);
    const { answers, secrets, restores } = await setUpCopy(talk, standingAnswers(talk.site.standing.settings), {});
    expect(answers.copy).toEqual({ folder: stick, nats: null, isSealed: true });
    expect(secrets.copyKey).toMatch(/^[0-9a-f]{64}$/);
    expect(restores).toBe(false);
  });

  test("finds a state at the place of the copy, names another, and goes on from the one there", async () => {
    const places = ["one", "two"].map((name) => join(bus.root, name));
    for (const [index, place] of places.entries()) {
      mkdirSync(join(place, "main/epochs"), { recursive: true });
      await markFolder(place);
      writeFileSync(join(place, `main/epochs/0000000${index + 3}`), "{}");
    }
    const asker = person({
      "copied to": ["folder", "folder"],
      "The folder": places,
      encrypted: ["No", "No"],
      "What now?": ["another place", "Go on from it"],
    });
    const talk = await talkWith(asker, `store: { directory: ${bus.root}/state }\n`);
    const { answers, restores } = await setUpCopy(talk, standingAnswers(talk.site.standing.settings), {});
    expect({ folder: answers.copy.folder, restores }).toEqual({ folder: places[1], restores: true });
    expect(asker.asked.filter((question) => question.startsWith("The copy holds")).join()).toMatch(/epoch 3.*epoch 4/);
  });

  test("leaves, and nothing is written", async () => {
    const talk = await talkWith(person({ "What now?": ["Leave"] }));
    await expect(setUpModem(talk, standingAnswers(talk.site.standing.settings), {})).rejects.toThrow(
      "nothing has been",
    );
  });
});

describe("udev", () => {
  const stick = { place: "1-1", vendor: "2c7c", product: "0125", name: "Quectel EC25", interfaces: [] };

  test("is told of one stick, by its ids, and by its serial number where it has one of its own", () => {
    const rules = udevRules([stick, { ...stick, serial: '"*evil"' }, { ...stick, serial: "0123456789ABCDEF" }]);
    expect(rules.match(/ATTR\{serial\}=="0123456789ABCDEF"/g)).toHaveLength(1);
    expect(rules).not.toContain("evil");
    const assignment = /^[A-Z]+(\{[\w/.]+\})?(==|!=|=|\+=)"[^"]*"$/;
    const parts = rules.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
    expect(parts.flatMap((rule) => rule.split(", ")).filter((each) => !assignment.test(each))).toEqual([]);
    // The real reader has its say where it can: `udevadm verify` came with systemd 254.
    const udevadm = find("udevadm");
    if (udevadm === undefined || spawnSync(udevadm, ["verify", "--help"]).status !== 0) return;
    writeFileSync(join(bus.root, "70-leadline-modem.rules"), rules);
    expect(spawnSync(udevadm, ["verify", join(bus.root, "70-leadline-modem.rules")]).status).toBe(0);
  });

  test("is told once: the same stick again changes nothing", async () => {
    bus.place("/etc/udev/udev.conf", "");
    await tellUdev(machine(), [stick]);
    ran = [];
    expect(await tellUdev(machine(), [stick])).toEqual([expect.objectContaining({ state: "ok" })]);
    expect(ran).toEqual([]);
  });

  test("and where there is none nothing is written", async () => {
    expect(await tellUdev(machine(), [stick])).toEqual([]);
    expect(await freeFromModemManager(machine(), [stick])).toEqual([]);
  });

  test("of a stick that ModemManager holds, and ModemManager then starts anew", async () => {
    bus.place("/etc/udev/udev.conf", "");
    const told = await freeFromModemManager(machine(), [stick]);
    expect(told.map(({ check }) => check)).toEqual(["udev", "ModemManager"]);
    expect(ran.at(-1)).toBe("systemctl try-restart ModemManager.service");
  });
});

describe("the service", () => {
  test("is started and enabled where systemd runs, and nowhere else", async () => {
    expect(await hasService(machine())).toBe(false);
    mkdirSync(join(bus.root, "run/systemd/system"), { recursive: true });
    expect(await hasService(machine())).toBe(true);
    expect(await startService(machine())).toMatchObject({ state: "ok" });
    expect(ran).toEqual([
      "systemctl cat leadline.service",
      "systemctl enable leadline.service",
      "systemctl --no-block restart leadline.service",
    ]);
  });
});

describe("whoever called sudo", () => {
  test.each([
    ["is let in", "ann", "leadline:x:999:tom", ["usermod -aG leadline ann"]],
    ["is in already", "tom", "leadline:x:999:tom", []],
    ["is root, who may do everything", "root", "leadline:x:999:", []],
    ["finds no service, where the package is not installed", "ann", "audio:x:29:", []],
  ])("%s", async (_, user, groups, done) => {
    bus.place("/etc/group", groups);
    await letIn(machine(), { SUDO_USER: user });
    expect(ran).toEqual(done);
  });
});

describe("options", () => {
  const before = {
    number: "+1",
    port: "auto",
    mqtt: { url: "m", username: "u" },
    mail: { url: "s", from: "f" },
    alarmsTo: ["a"],
    copy: { folder: "/mnt/stick", nats: null, isSealed: true },
  };

  test("take the place of what stands, or take it away, and leave the rest", () => {
    expect(withWords(before, { start: true })).toEqual(before);
    expect(withWords(before, { start: true, mqttUser: "none", mail: "none", alarmTo: ["none"] })).toEqual({
      ...before,
      mqtt: { url: "m", username: null },
      mail: { url: null, from: "f" },
      alarmsTo: [],
    });
    expect(() => withWords(before, { start: true, number: "850" })).toThrow("is no telephone number");
  });

  test("name one place for the copy, a folder or a server, or take it away", () => {
    expect(withWords(before, { start: true, copyServer: "tls://a:4222,tls://b:4222", copyReplicas: "3" }).copy).toEqual(
      {
        folder: null,
        nats: {
          servers: ["tls://a:4222", "tls://b:4222"],
          ...{ credsFile: null, caFile: null, stream: "leadline", replicas: 3 },
        },
        isSealed: true,
      },
    );
    const none = { folder: null, nats: null, isSealed: false };
    expect(withWords(before, { start: true, copyFolder: "none" }).copy).toEqual(none);
    expect(() => withWords(before, { start: true, copyFolder: "/a", copyServer: "nats://b" })).toThrow("one place");
    expect(() => withWords(before, { start: true, copyServer: "nats://b", copyReplicas: "x" })).toThrow("replicas");
  });

  test("never hold a secret: each is a line of a file, or of standard input, in their order", async () => {
    writeFileSync(join(bus.root, "pin"), "1234\n");
    const words = { start: true, pinFile: join(bus.root, "pin"), userPasswordFile: "-", mqttPasswordFile: "-" };
    const input = new PassThrough();
    input.end("of the broker\nof the user\n");
    expect(await readSecrets(words, input)).toEqual({ mqtt: "of the broker", user: "of the user", pin: "1234" });
    const nothing = new PassThrough();
    nothing.end();
    await expect(readSecrets(words, nothing)).rejects.toThrow("--mqtt-password-file: no further line comes");
  });
});

describe("answers", () => {
  const standing = (text: string) => {
    const file = join(bus.root, "leadline.yaml");
    writeFileSync(file, text);
    const read = readStanding(file);
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    return read.value.settings;
  };

  test("that are the defaults are not written, but for those that everybody looks for", () => {
    const settings = standing("");
    const files = standingFiles(settings);
    expect(changesFor(standingAnswers(settings), files, settings).map(({ path }) => path.join("."))).toEqual([
      "number",
      "modem.port",
      "mqtt.url",
    ]);
  });

  test("put a new secret where the old one stood, and leave out the one that has no use any more", () => {
    const settings = standing(
      "mqtt: { username: gate, passwordFile: /run/secret }\nmail: { url: 'smtp://g@h', passwordFile: m }\n",
    );
    const answers = standingAnswers(settings);
    expect(filesFor(answers, { mqtt: "new", pin: "1234" }, standingFiles(settings))).toEqual({
      pin: "sim-pin",
      mqtt: "/run/secret",
      mail: "m",
      copyKey: null,
    });
    const without = { ...answers, mqtt: { ...answers.mqtt, username: null }, mail: { ...answers.mail, url: null } };
    expect(filesFor(without, {}, standingFiles(settings))).toEqual({
      pin: null,
      mqtt: null,
      mail: null,
      copyKey: null,
    });
  });
});

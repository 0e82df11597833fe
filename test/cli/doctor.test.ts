import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { PassThrough, Writable } from "node:stream";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { doctor } from "../../src/cli/doctor.ts";
import type { Finding } from "../../src/app/finding.ts";
import { judgeModem } from "../../src/cli/doctor/modem.ts";
import { findDaemon } from "../../src/cli/daemon-client.ts";
import { startEmbeddedBroker } from "../../src/mqtt/embedded.ts";
import { createSimulatedModem, type SimulatedModem } from "../../src/sim/modem.ts";
import type { SimulatorOptions } from "../../src/sim/options.ts";
import { createRig } from "../http/rig.ts";
import { given } from "../../src/domain/given.ts";
import { type Msisdn, parseNumber } from "../../src/domain/number.ts";
import { createKeptLog } from "../fakes/kept-log.ts";
import { UsbBus } from "../modem/usb.ts";

let root: string;
let brokerUrl: string;
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), "leadline-doctor-"));
  const broker = await startEmbeddedBroker({ port: 0, log: createKeptLog() });
  brokerUrl = broker.url;
  onTestFinished(async () => {
    await broker.stop();
    rmSync(root, { recursive: true, force: true });
  });
});

/** A file of the machine that is looked at. */
function place(path: string, content: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), `${content}\n`);
}

async function plugIn(
  options: SimulatorOptions = {},
): Promise<{ modem: SimulatedModem; port: string; heard(): number }> {
  const modem = createSimulatedModem(options);
  onTestFinished(() => modem.stop());
  const { tty } = await modem.start();
  const port = new UsbBus(root).plugIn({ name: "ttyUSB0", tty, byId: "usb-stick-if00" });
  let octets = 0;
  modem.onTraffic(({ bytes }) => {
    octets += bytes.length;
  });
  return { modem, port, heard: () => octets };
}

interface Examined {
  readonly code: number;
  readonly ok: boolean;
  readonly findings: readonly Finding[];
  of(check: string): readonly string[];
}

async function examine(port: string, more = "", socket = join(root, "no.sock"), vcgencmd?: string): Promise<Examined> {
  const config = join(root, "leadline.yaml");
  const lines = [
    `modem: { port: ${JSON.stringify(port)} }`,
    `mqtt: { url: ${JSON.stringify(brokerUrl)} }`,
    `store: { directory: ${JSON.stringify(join(root, "state"))} }`,
    `http: { listen: null, socket: ${JSON.stringify(socket)} }`,
  ];
  writeFileSync(config, `${lines.join("\n")}\n${more}\n`);
  let out = "";
  const stdout = new Writable({
    write(chunk, _encoding, done) {
      out += String(chunk);
      done();
    },
  });
  const source = { named: config, env: {} };
  const io = { env: {}, stdin: new PassThrough(), stdout, stderr: new PassThrough() };
  const machine = { root, run: async (program: string) => (program === "vcgencmd" ? vcgencmd : undefined) };
  const code = await doctor({ io, json: true, source, daemon: async () => findDaemon(source) }, machine);
  const { ok, findings }: { ok: boolean; findings: Finding[] } = JSON.parse(out);
  const of = (check: string): string[] =>
    findings.filter((each) => each.check.startsWith(check)).map(({ state, text }) => `${state} ${text}`);
  return { code, ok, findings, of };
}

describe("without a daemon", () => {
  test("everything that a working gateway has is found well, on the modem itself", async () => {
    const { port } = await plugIn({ serviceCentre: "+12063130004" });
    const { code, of, findings } = await examine(port);
    expect(findings.filter(({ state }) => state === "fail")).toEqual([]);
    expect(code).toBe(0);
    expect(of("port")).toEqual([
      expect.stringMatching(/^ok leadline .+, IMEI \d{15}, SIM READY, .+\/dev\/pts\/\d+\)$/),
    ]);
    expect(of("SIM")).toEqual(["ok ready"]);
    expect(of("signal")).toEqual(["ok -73 dBm, good"]);
    expect(of("network")).toEqual(["ok registered, Simulated Mobile"]);
    expect(of("SMSC")).toEqual(["ok +12063130004"]);
    expect(of("storage")).toEqual(["ok SM: 0 of 20 messages", "ok ME: 0 of 50 messages"]);
    expect(of("broker")).toEqual([`ok ${brokerUrl} took us in, MQTT 3.1.1`]);
    expect(of("daemon")).toEqual(["warn not running"]);
    expect(of("disk")[0]).toMatch(/^ok .+ MB free$/);
  });

  test("a state with which the next start cannot go on is a failure with its place and cure", async () => {
    const { port } = await plugIn({ serviceCentre: "+12063130004" });
    expect((await examine(port)).of("state")).toEqual([expect.stringMatching(/^ok /)]);
    const state = join(root, "state");
    mkdirSync(join(state, "journal"), { recursive: true });
    writeFileSync(join(state, "journal", "synced"), `${JSON.stringify({ sequence: 85 })}\n`);
    const { code, of, findings } = await examine(port);
    expect(code).toBe(1);
    expect(of("state")).toEqual([expect.stringMatching(/^fail journal, line 1: .*up to record 85.*nothing is sent$/)]);
    expect(findings.find(({ check }) => check === "state")?.cure).toContain("leadline repair");
    writeFileSync(join(state, "level.json"), "?");
    expect((await examine(port)).of("state")).toEqual(["fail level.json names no level; nothing is sent"]);
  });

  test("each thing that is wrong with the modem is a failure with a cure, and the exit says so", async () => {
    const { modem, port } = await plugIn({ serviceCentre: "" });
    modem.network.register(3);
    modem.fill("SM");
    const { code, of, findings } = await examine(port);
    expect(code).toBe(1);
    expect(of("network")).toEqual(["fail the network refuses this SIM"]);
    expect(of("SMSC")).toEqual(["fail none is set"]);
    expect(of("storage")[0]).toMatch(/^fail SM: 20 of 20 messages, full/);
    for (const { state, cure } of findings) if (state !== "ok") expect(cure).toBeTruthy();
  });

  test("a configured port that is not there: the one that answers is named", async () => {
    const { port } = await plugIn();
    const { findings } = await examine(join(root, "dev/leadline-modem"));
    expect(findings).toContainEqual(
      expect.objectContaining({ state: "fail", text: "is not there", cure: expect.stringContaining(port) }),
    );
  });

  test("with modem.port: auto the one that answers is judged, and a serial adapter is not asked", async () => {
    const { modem } = await plugIn();
    modem.network.register(3);
    const adapter = createSimulatedModem();
    onTestFinished(() => adapter.stop());
    let octets = 0;
    adapter.onTraffic(() => (octets += 1));
    const { tty } = await adapter.start();
    new UsbBus(root).plugIn({ name: "ttyUSB1", tty, place: "1-2", driver: "ch341", id: "1a86:7523" });
    const { of } = await examine("auto");
    expect(of("network")).toEqual(["fail the network refuses this SIM"]);
    expect(of("port")[1]).toMatch(/^ok not asked: by its driver \(ch341\)/);
    expect(octets).toBe(0);
  });

  test("with modem.port: auto and two modems both are named, and a firmware without SMS is told", async () => {
    const { modem } = await plugIn();
    const second = createSimulatedModem({ identity: { imei: "356938035643809" } });
    onTestFinished(() => second.stop());
    new UsbBus(root).plugIn({ name: "ttyUSB1", tty: (await second.start()).tty, place: "1-2" });
    expect((await examine("auto")).of("modem")).toEqual([
      expect.stringMatching(/^fail 2 modems answer.*356938035643809/),
    ]);
    await modem.stop();
    await second.stop();
    new UsbBus(root).pull("ttyUSB1");
    const deaf = createSimulatedModem({ messagesStartMs: 3_600_000 });
    onTestFinished(() => deaf.stop());
    new UsbBus(root).plugIn({ name: "ttyUSB0", tty: (await deaf.start()).tty, byId: "usb-stick-if00" });
    expect((await examine("auto")).of("SMS")).toEqual([expect.stringMatching(/^fail this firmware has no SMS/)]);
  });

  test("a port that another process has open is not opened: its holder is named", async () => {
    const { port, heard } = await plugIn();
    // What it inherits of this process, the modem's own end among it, is closed.
    const close = 'for fd in $(ls /proc/$$/fd); do [ "$fd" -gt 2 ] && eval "exec $fd>&-"; done';
    const holder = spawn("bash", ["-c", `${close}; exec 3<>${realpathSync(port)}; echo open; read line`], {
      stdio: ["pipe", "pipe", "ignore"],
    });
    onTestFinished(() => void holder.kill());
    await once(holder.stdout, "data");
    const { of } = await examine(port);
    expect(of("port")).toEqual([expect.stringMatching(`^fail held by bash, process ${holder.pid}`)]);
    expect(heard()).toBe(0);
  });

  test("a configuration with mistakes is told as check tells them; no port is opened that a daemon may hold", async () => {
    const { port, heard } = await plugIn();
    const { code, of } = await examine(port, "consent: { optOutAfter: 36 hours }");
    expect(code).toBe(1);
    expect(of("config")).toEqual([expect.stringContaining("consent.optOutAfter")]);
    expect(of("port")).toEqual([expect.stringMatching(/^warn not opened/)]);
    expect(of("power")).toHaveLength(1);
    expect(heard()).toBe(0);
  });

  test("a broker that is not there fails, with what to look at", async () => {
    const { port } = await plugIn();
    brokerUrl = "mqtt://127.0.0.1:9";
    expect((await examine(port)).of("broker")).toEqual([expect.stringContaining("ECONNREFUSED")]);
  });
});

describe("with a daemon", () => {
  test("the port that it holds is not opened: the daemon is asked, through its own commands", async () => {
    const { port, heard } = await plugIn();
    const rig = createRig();
    onTestFinished(() => rig.end());
    rig.technician.view = { port, device: realpathSync(port), health: { state: "ready" } };
    Object.assign(rig.technician.view, {
      stores: [
        { store: "SM", used: 2, total: 20 },
        { store: "ME", used: 1, total: 50 },
      ],
      counts: { disconnects: 2, recoveries: { restart: 1 }, noise: { "+ZUSIMR": 900 } },
    });
    const lines = ["+CPIN: READY", "+CSQ: 20,99", '+CPMS: "ME",0,50,"ME",0,50,"ME",0,50', "OK"];
    rig.technician.answer = { kind: "answered", lines };
    await rig.http.listenSocket(rig.socketPath);
    const { of } = await examine(port, "", rig.socketPath);
    expect(of("storage")).toEqual(["ok ME: 0 of 50 messages", "ok SM: 2 of 20 messages"]);
    expect(of("counts")).toEqual([
      "ok since the daemon started: connection lost 2, recovery restart 1, noise +ZUSIMR 900",
    ]);
    expect(of("port")).toEqual([expect.stringMatching(/^ok held by the daemon/)]);
    expect(of("signal")).toEqual(["ok -73 dBm, good"]);
    expect(rig.technician.asked).toContainEqual({ at: "AT+CPMS?" });
    expect(of("daemon")).toEqual(["ok running, leadline 0.1.0", "warn modem searching: no network"]);
    expect(heard()).toBe(0);
  });

  test.each([
    ["absent", "it has gone", /^fail is there, and the daemon has not opened it yet/],
    [
      "fault",
      "it may not be opened",
      /^fail the daemon does not reach the modem \(.+\) \(fault: it may not be opened\)$/,
    ],
  ] as const)(
    "a port through which it reaches no modem (%s) is not said to be held by it",
    async (state, detail, found) => {
      const { port } = await plugIn();
      const rig = createRig();
      onTestFinished(() => rig.end());
      rig.technician.view = { port, device: realpathSync(port), health: { state, detail } };
      rig.technician.answer = { kind: "unanswered", reason: detail };
      await rig.http.listenSocket(rig.socketPath);
      const { of } = await examine(port, "", rig.socketPath);
      expect(of("port")).toEqual([expect.stringMatching(found)]);
    },
  );

  test("what keeps texts from going out or coming in fails, and the exit says so", async () => {
    const rig = createRig();
    onTestFinished(() => rig.end());
    rig.control.blocking.push("modem searching: no network");
    await rig.http.listenSocket(rig.socketPath);
    const { of, code } = await examine("simulated", "", rig.socketPath);
    expect(of("daemon")).toEqual(["ok running, leadline 0.1.0", "fail modem searching: no network"]);
    expect(code).toBe(1);
  });

  test.each([
    ["in step", undefined, "ok in step at /mnt/stick, epoch 3, 7 records behind (9 s)"],
    ["unreachable", "it is full", "fail unreachable at /mnt/stick, epoch 3, 7 records behind (9 s): it is full"],
    ["superseded", "superseded", "fail superseded at /mnt/stick, epoch 3, 7 records behind (9 s)"],
  ] as const)("the copy is told of as the daemon sees it, which writes there (%s)", async (state, trouble, told) => {
    const rig = createRig();
    onTestFinished(() => rig.end());
    rig.control.copy = {
      ...{ place: "/mnt/stick", state, sequence: 30, epoch: 3, lagSeconds: 9, lagRecords: 7 },
      ...given({ trouble }),
    };
    await rig.http.listenSocket(rig.socketPath);
    const { of } = await examine("simulated", "", rig.socketPath);
    expect(of("copy")).toEqual([told]);
  });

  test("a modem that a text has not been answered by is not asked: it is busy, with what and since when", async () => {
    const { port } = await plugIn();
    const rig = createRig();
    onTestFinished(() => rig.end());
    rig.technician.view = { port, device: realpathSync(port), health: { state: "ready" } };
    rig.control.sending = {
      messageId: "M-3",
      kind: "alert",
      number: parseNumber("+18505550123") as Msisdn,
      since: "2025-03-01T14:30:18.000Z",
    };
    await rig.http.listenSocket(rig.socketPath);
    const { of } = await examine(port, "", rig.socketPath);
    expect(of("port")).toEqual([
      expect.stringMatching(/^warn held by the daemon.*; the modem is busy with M-3 since 42 s$/),
    ]);
    expect(rig.technician.asked).not.toContainEqual({ at: "AT" });
  });
});

describe("the machine", () => {
  const usb = (device: string, vendor: string, product: string, ...classes: string[]): void => {
    place(`sys/bus/usb/devices/${device}/idVendor`, vendor);
    place(`sys/bus/usb/devices/${device}/idProduct`, product);
    for (const [index, each] of classes.entries()) {
      const [main = "", sub = ""] = each.split("/");
      place(`sys/bus/usb/devices/${device}:1.${index}/bInterfaceClass`, main);
      place(`sys/bus/usb/devices/${device}:1.${index}/bInterfaceSubClass`, sub);
    }
  };

  test("sticks in storage and in network mode are told from those that can text", async () => {
    usb("1-1.1", "12d1", "1f01", "08/06");
    usb("1-1.2", "12d1", "14dc", "02/06", "0a/00", "08/06");
    usb("1-1.3", "2c7c", "0125", "ff/ff", "ff/00", "ff/ff");
    usb("1-1.4", "046d", "c31c", "03/01");
    const { of } = await examine("simulated");
    expect(of("usb")).toEqual([
      "fail 12d1:1f01 Huawei is in storage mode",
      "fail 12d1:14dc Huawei is in network mode and cannot text",
      "ok 2c7c:0125 Quectel is in modem mode",
    ]);
  });

  test("ModemManager fails unless udev tells it to leave the modem alone", async () => {
    place("proc/431/comm", "ModemManager");
    place("run/udev/data/c188:0", "E:ID_BUS=usb");
    expect((await examine("simulated")).of("ModemManager")[0]).toMatch(/^fail/);
    place("run/udev/data/c188:0", "E:ID_BUS=usb\nE:ID_MM_DEVICE_IGNORE=1");
    expect((await examine("simulated")).of("ModemManager")[0]).toMatch(/^ok/);
  });

  test.each([
    ["throttled=0x0", "ok no under-voltage since the boot"],
    ["throttled=0x50000", "warn under-voltage since the boot"],
    ["throttled=0x50005", "warn under-voltage now"],
  ])("%s of the firmware reads as %s", async (printed, finding) => {
    expect((await examine("simulated", "", undefined, `${printed}\n`)).of("power")).toEqual([finding]);
  });
});

describe("a modem is judged by what it says", () => {
  const settings: Parameters<typeof judgeModem>[1] = { pin: "none", serviceCentre: null };
  const judged = (modem: Parameters<typeof judgeModem>[0], more = settings): readonly string[] =>
    judgeModem(modem, more).map(({ check, state }) => `${check} ${state}`);

  test.each([
    ["without the domain of calls and without IMS", { circuitSwitched: false, ims: false }, "warn"],
    ["for data, where texts go by the domain of calls", { circuitSwitched: false, circuitSwitchedOnly: true }, "warn"],
    ["for data and with IMS", { circuitSwitched: false, ims: true }, "ok"],
    ["for data, and does not tell of IMS", { circuitSwitched: false }, "ok"],
    ["in the domain of calls", { circuitSwitched: true, ims: false }, "ok"],
  ])("registered %s: whether it can text", (_, more, worst) => {
    const said = judged({ sim: "READY", registration: "home", serviceCentre: "+1", ...more });
    expect(said.filter((line) => line.startsWith("network")).at(-1)).toBe(`network ${worst}`);
  });

  test.each([
    [-71, "ok"],
    [-95, "ok"],
    [-97, "warn"],
    [-113, "warn"],
  ])("%i dBm is %s", (dbm, state) => {
    expect(judged({ sim: "READY", dbm })).toContain(`signal ${state}`);
  });

  test("a SIM that wants its PIN is well where the daemon knows it", () => {
    expect(judged({ sim: "SIM PIN" })).toContain("SIM fail");
    expect(judged({ sim: "SIM PIN" }, { ...settings, pin: "entered" })).toContain("SIM ok");
    expect(judged({ sim: "SIM PUK" })).toContain("SIM fail");
    expect(judged({})).toContain("SIM fail");
    expect(judged({ sim: "NOT INSERTED" })).toContain("SIM fail");
    expect(judged({ sim: "NOT READY" })).toContain("SIM warn");
  });

  test("a PIN that the SIM has refused is not said to be entered", () => {
    const pin = { refused: "the SIM refused the PIN" };
    const [sim] = judgeModem({ sim: "SIM PIN" }, { ...settings, pin });
    expect(sim).toMatchObject({ state: "fail", text: "asks for its PIN: the SIM refused the PIN" });
  });

  test.each(["SIM PIN2", "SIM PUK2"])("%s does not concern texting, and everything else is looked at", (sim) => {
    expect(judged({ sim, registration: "home", serviceCentre: "+1" })).toEqual([
      "SIM ok",
      "signal ok",
      "network ok",
      "SMSC ok",
    ]);
  });
});

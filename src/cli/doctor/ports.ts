import { IGNORE_STICK } from "../../compose/doctor/modem-manager.ts";
import { access, constants, readdir, readFile, readlink, realpath, stat } from "node:fs/promises";
import { userInfo } from "node:os";
import type { KnownModem } from "../../app/known-modem.ts";
import type { ModemView } from "../../app/technician.ts";
import type { Log } from "../../app/ports.ts";
import { given } from "../../domain/given.ts";
import { type Asked as AskedPort, choose } from "../../modem/finding/choose.ts";
import { mayBeModem, type Stick, type UsbTty } from "../../modem/finding/tty.ts";
import { listUsbTtys } from "../../modem/finding/usb-ttys.ts";
import { holderOf } from "../../modem/link/port-holder.ts";
import { askInLines, type ModemFindings, probeModem, probePort } from "../../modem/probe.ts";
import type { StatusView } from "../../app/control.ts";
import { AnswerTooLate, CommandFailed } from "../failure.ts";
import type { DaemonFound } from "./daemon.ts";
import { fail, type Finding, ok, warn } from "../../app/finding.ts";
import { systemScheduler } from "../../platform/scheduler.ts";
import { type Machine, readSystemFile } from "../../platform/machine.ts";

export interface PortsToCheck {
  readonly machine: Machine;
  readonly daemon: DaemonFound;
  /** `modem.port`, where the configuration can be read. */
  readonly configured: string | undefined;
  /** The one that `auto` has found before, where this user may know. */
  readonly known?: KnownModem | undefined;
  readonly baudRate: number;
  readonly log: Log;
}

export interface PortsFound {
  readonly findings: readonly Finding[];
  /** What answers on the configured port, or on the one that `auto` takes. */
  readonly modem?: ModemFindings;
  /** The port that `auto` takes, or that is configured, as the kernel tells of it. */
  readonly tty?: UsbTty;
  /** Every port with a modem behind it. */
  readonly answering: readonly { readonly path: string; readonly words: string }[];
  readonly heldByModemManager: readonly Stick[];
}

/** A device, with the names under which it can be configured. */
interface Candidate {
  readonly device: string;
  readonly names: readonly string[];
  readonly isConfigured: boolean;
  /** As the kernel tells of it; absent where it tells nothing. */
  readonly tty?: UsbTty;
}

const SILENT_MODEM =
  "wait two minutes, the daemon restarts it step by step; if it stays so, unplug it and plug it in; a hub with its own power supply helps, and so does another modem";

/** Looks at every tty that a modem may be on. A port that somebody holds is not opened. */
export async function checkPorts(ports: PortsToCheck): Promise<PortsFound> {
  const { machine, configured, daemon } = ports;
  if (configured === "simulated") return { ...NOTHING_ELSE, ...(await simulated(daemon)) };
  const candidates = await findCandidates(machine, configured);
  const looked = await Promise.all(
    candidates.map(async (candidate) => ({ candidate, ...(await look(ports, candidate)) })),
  );
  return {
    answering: looked.flatMap(({ candidate, modem }) =>
      modem === undefined ? [] : [{ path: bestName(candidate), words: inWords(modem) }],
    ),
    heldByModemManager: looked.flatMap(({ candidate: { tty }, holder }) =>
      tty !== undefined && holder === MODEM_MANAGER ? [tty.stick] : [],
    ),
    ...judgePorts(ports, looked),
  };
}

const NOTHING_ELSE = { answering: [], heldByModemManager: [] };
const MODEM_MANAGER = "ModemManager";

type Judged = Omit<PortsFound, "answering" | "heldByModemManager">;

function judgePorts(ports: PortsToCheck, looked: readonly LookedAt[]): Judged {
  const { configured } = ports;
  const findings = looked.flatMap((each) => each.findings);
  if (looked.length === 0 && (configured === undefined || configured === "auto"))
    return { findings: [fail("ports", "no tty of a modem is there", "plug the modem in; if it is, see the line usb")] };
  if (configured === "auto") return byItself(ports, looked, findings);
  const ours = looked.find(({ candidate }) => candidate.isConfigured);
  if (configured === undefined || ours !== undefined)
    return { findings, ...given({ modem: ours?.modem, tty: ours?.candidate.tty }) };
  const answering = looked.find(({ modem }) => modem !== undefined);
  const cure =
    answering === undefined
      ? "plug the modem in; if it is, see the line usb"
      : `a modem answers on ${bestName(answering.candidate)}: set modem.port to that, or to auto`;
  return { findings: [fail(`port ${configured}`, "is not there", cure), ...findings] };
}

interface LookedAt extends Looked {
  readonly candidate: Candidate;
}

/** `auto`: the one that the daemon has taken, else the one that it would take. */
function byItself({ daemon, known }: PortsToCheck, looked: readonly LookedAt[], findings: readonly Finding[]): Judged {
  const held = looked.find(
    ({ candidate, modem }) =>
      modem !== undefined && daemon.kind === "running" && daemon.modem.device === candidate.device,
  );
  if (held?.modem !== undefined) return { findings, modem: held.modem, ...given({ tty: held.candidate.tty }) };
  // Through the daemon that has none, and beside one that cannot be asked, nothing was looked for.
  if (daemon.kind !== "not-running") return { findings };
  const asked = looked.flatMap(({ candidate: { tty }, modem, why }): readonly AskedPort[] => {
    if (tty === undefined) return [];
    if (modem === undefined)
      return [{ tty, greeting: why === undefined ? { kind: "silent" } : { kind: "closed", why } }];
    const { imei = "", manufacturer = "", model = "", texts = true } = modem;
    return [{ tty, greeting: { kind: "modem", imei, name: `${manufacturer} ${model}`.trim(), texts } }];
  });
  const choice = choose(asked, known, 0);
  if (choice.kind !== "found") {
    const deaf = looked.find(({ modem }) => modem?.texts === false)?.modem;
    return {
      findings: [...findings, fail("modem", choice.words, "see the lines port and usb")],
      ...given({ modem: deaf }),
    };
  }
  const { tty } = choice.found;
  const modem = looked.find(({ candidate }) => candidate.tty === tty)?.modem;
  return { findings, ...given({ modem, tty }) };
}

async function simulated(daemon: DaemonFound): Promise<Judged> {
  const finding = ok("port simulated", "the modem is simulated: nothing is texted to anybody");
  if (daemon.kind !== "running") return { findings: [finding] };
  const asked = await throughDaemon(daemon);
  if (asked.kind === "busy")
    return { findings: [finding, busyFinding("port simulated", "held by the daemon", asked.sending)] };
  return { findings: [finding], ...given({ modem: asked.kind === "answers" ? asked.modem : undefined }) };
}

async function findCandidates({ root }: Machine, configured: string | undefined): Promise<readonly Candidate[]> {
  const candidates = new Map<string, Candidate>();
  const path = configured === "auto" ? undefined : configured;
  const device = path && (await realpath(path).catch(() => undefined));
  if (path !== undefined && device) candidates.set(device, { device, names: [path], isConfigured: true });
  for (const tty of await listUsbTtys(root)) {
    const at = await realpath(tty.device).catch(() => undefined);
    if (at === undefined) continue;
    const { names = [], isConfigured = false } = candidates.get(at) ?? {};
    candidates.set(at, { device: at, names: [...new Set([...names, tty.path, tty.device])], isConfigured, tty });
  }
  return [...candidates.values()];
}

interface Looked {
  readonly findings: readonly Finding[];
  readonly modem?: ModemFindings;
  /** Why it was not opened. */
  readonly why?: string;
  /** The program that has it open. */
  readonly holder?: string;
}

async function look({ daemon, machine, baudRate, log }: PortsToCheck, candidate: Candidate): Promise<Looked> {
  const { device, isConfigured } = candidate;
  const check = `port ${bestName(candidate)}`;
  const also = candidate.names.length > 1 || bestName(candidate) !== device ? ` (${device})` : "";
  const bad = isConfigured ? fail : warn;

  if (daemon.kind === "running" && (daemon.modem.device === device || daemon.modem.port === bestName(candidate))) {
    const asked = await throughDaemon(daemon);
    const held = `held by the daemon${also}`;
    if (asked.kind === "busy") return { findings: [busyFinding(check, held, asked.sending)] };
    if (asked.kind === "answers")
      return { findings: [ok(check, `${held}; ${inWords(asked.modem)}`)], modem: asked.modem };
    return { findings: [unreached(check, also, daemon.modem.health)] };
  }
  if (!isConfigured && candidate.tty !== undefined && !mayBeModem(candidate.tty)) {
    const { driver } = candidate.tty;
    const words = `not asked: by its driver (${driver}) it may be anything; set modem.port to it if a modem is behind it`;
    return { findings: [ok(check, `${words}${also}`)] };
  }
  const forbidden = await permissionFinding(machine, check, device);
  if (forbidden !== undefined)
    return {
      findings: [isConfigured ? { ...forbidden, state: "fail" } : forbidden],
      why: `${device} ${forbidden.text}`,
    };
  const holder = await holderOf(device);
  if (holder !== undefined && !(await isOtherEnd(holder.pid))) {
    const cure = holder.name === MODEM_MANAGER ? IGNORE_STICK : `stop ${holder.name}, or configure another port`;
    const why = `held by ${holder.name}, process ${holder.pid}`;
    return {
      findings: [bad(check, `${why}${also}`, cure)],
      ...{ why: `${bestName(candidate)} is ${why}`, holder: holder.name },
    };
  }
  if (daemon.kind === "unclear") return { findings: [warn(check, `not opened${also}`, daemon.cure)] };
  const clock = { monotonicMs: () => performance.now() };
  const found = await probePort({ path: device, baudRate, clock, scheduler: systemScheduler, log });
  if (found.kind === "answers") return { findings: [ok(check, `${inWords(found.modem)}${also}`)], modem: found.modem };
  if (found.kind === "closed")
    return { findings: [bad(check, found.error.message, "see above")], why: found.error.message };
  if (!isConfigured) return { findings: [ok(check, `no answer to AT${also}: it serves something else`)] };
  return {
    findings: [
      fail(
        check,
        `no answer to AT${also}`,
        "another port of the stick may answer, see the other lines; else unplug it and plug it in",
      ),
    ],
  };
}

/** A port that is there, without the modem that the daemon is to reach through it. */
function unreached(check: string, also: string, { state, detail }: ModemView["health"]): Finding {
  if (state === "absent") {
    const cure = "it tries again and again: look again in a minute";
    return fail(check, `is there, and the daemon has not opened it yet${also}`, cure);
  }
  const what = `the daemon does not reach the modem${also} (${state}: ${detail ?? "no reason is known"})`;
  return fail(check, what, `do what it says; where the modem does not answer, ${SILENT_MODEM}`);
}

type Asked =
  | { readonly kind: "answers"; readonly modem: ModemFindings }
  | { readonly kind: "silent" }
  /** The modem's turn did not come: `sending`, since so many milliseconds; else with what, the daemon does not say. */
  | { readonly kind: "busy"; readonly sending?: { readonly messageId: string; readonly forMs: number } };

/** A submit that is answered takes some seconds; while one is not, a question waits for as long as it does. */
const BUSY_AFTER_MS = 10_000;
const QUESTION_WITHIN_MS = 10_000;

async function throughDaemon({ client, modem, status }: DaemonFound & { kind: "running" }): Promise<Asked> {
  const busy = busyWith(status);
  if (busy.sending !== undefined && busy.sending.forMs >= BUSY_AFTER_MS) return busy;
  const ask = (line: string): Promise<readonly string[]> => client.at(line, false, QUESTION_WITHIN_MS);
  try {
    // Refused alone: another answer may be had. Without a modem nothing is answered, the first question included.
    await ask("AT");
    const found = await probeModem(
      askInLines((line) =>
        ask(line).catch((error: unknown) => {
          if (error instanceof CommandFailed && !(error instanceof AnswerTooLate)) return [];
          throw error;
        }),
      ),
      { alone: false },
    );
    const others =
      modem.stores?.filter(({ store }) => found.stores?.every((each) => each.store !== store) ?? true) ?? [];
    // The daemon looks into every memory, one after the other: what is in use is only one of them.
    return { kind: "answers", modem: { ...found, stores: [...(found.stores ?? []), ...others] } };
  } catch (error) {
    // What keeps it busy may have begun after we had asked.
    if (error instanceof AnswerTooLate) return busyWith(await client.status());
    if (error instanceof CommandFailed) return { kind: "silent" };
    throw error;
  }
}

function busyWith({ sending, now }: StatusView): Asked & { kind: "busy" } {
  if (sending === undefined) return { kind: "busy" };
  const forMs = Math.max(0, Date.parse(now) - Date.parse(sending.since));
  return { kind: "busy", sending: { messageId: sending.messageId, forMs } };
}

/** One that lets nobody in may be at work, or stuck: it is not told from here. */
function busyFinding(check: string, held: string, sending: (Asked & { kind: "busy" })["sending"]): Finding {
  if (sending === undefined) {
    const cure = "wait a minute and look again; if it stays so: leadline logs, and the line disk";
    return fail(check, `${held}; the modem is busy, with what the daemon does not say`, cure);
  }
  const { messageId, forMs } = sending;
  const cure = `wait for the answer, a few minutes at most; then look again: leadline messages show ${messageId}`;
  return warn(check, `${held}; the modem is busy with ${messageId} since ${Math.round(forMs / 1_000)} s`, cure);
}

/** Whether a process has made the pseudo-terminal that it holds, itself or by socat: a simulated modem, and no driver. */
async function isOtherEnd(pid: number): Promise<boolean> {
  const children = await readFile(`/proc/${pid}/task/${pid}/children`, "utf8").catch(() => "");
  const made = await Promise.all([String(pid), ...children.split(" ")].map(hasMaster));
  return made.includes(true);
}

async function hasMaster(pid: string): Promise<boolean> {
  const descriptors = await readdir(`/proc/${pid}/fd`).catch(() => []);
  const targets = await Promise.all(descriptors.map((each) => readlink(`/proc/${pid}/fd/${each}`).catch(() => "")));
  return targets.some((target) => /^\/dev\/(?:pts\/)?ptmx$/.test(target));
}

/** A name that stays when the stick comes back as another ttyUSB. */
function bestName({ names, device }: Candidate): string {
  return names[0] ?? device;
}

/** `huawei E3372, IMEI 8…, SIM READY, tells of messages`. */
function inWords({ manufacturer, model, revision, imei, sim, indications, urcPort }: ModemFindings): string {
  const name = [manufacturer, model].filter((part) => part !== undefined).join(" ");
  return [
    name === "" ? "a modem answers" : name,
    ...(revision === undefined ? [] : [`firmware ${revision}`]),
    ...(imei === undefined ? [] : [`IMEI ${imei}`]),
    `SIM ${sim ?? "not seen"}`,
    urcsInWords(indications, urcPort),
  ].join(", ");
}

function urcsInWords(indications: ModemFindings["indications"], urcPort: string | undefined): string {
  if (urcPort !== undefined) return `tells of messages on port ${urcPort}`;
  if (indications === undefined) return "cannot tell of messages here (no +CNMI)";
  return indications.mt === 0 ? "does not tell of messages yet (+CNMI)" : "tells of messages (+CNMI)";
}

/** Whether this user, and the daemon's, may open a device. */
async function permissionFinding(machine: Machine, check: string, device: string): Promise<Finding | undefined> {
  try {
    await access(device, constants.R_OK | constants.W_OK);
    return undefined;
  } catch {
    const { gid } = await stat(device);
    const group = await groupName(machine, gid);
    const { username } = userInfo();
    return warn(
      check,
      `may not be opened by ${username}`,
      `sudo usermod -aG ${group} ${username}, then log in again; the daemon's user needs the group too`,
    );
  }
}

async function groupName(machine: Machine, gid: number): Promise<string> {
  const groups = (await readSystemFile(machine, "etc", "group")) ?? "";
  const line = groups.split("\n").find((each) => each.split(":")[2] === String(gid));
  return line?.split(":")[0] ?? "dialout";
}

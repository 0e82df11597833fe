import { fail, type Finding } from "../../app/finding.ts";
import { whyNoPin } from "../../config/pin.ts";
import type { Stick } from "../../modem/finding/tty.ts";
import { openModemMemory } from "../../store/known-modem.ts";
import { SILENT } from "../doctor/lines.ts";
import { judgeModem } from "../doctor/modem.ts";
import { checkPorts, type PortsFound } from "../doctor/ports.ts";
import { CommandFailed, EXIT } from "../failure.ts";
import { freeFromModemManager } from "./service.ts";
import { type Choice, isBad, type Known, type Talk, whatNow } from "./talk.ts";
import type { SecretsGiven } from "./words.ts";
import type { Answers } from "./answers.ts";

export interface ModemSetUp extends Known {
  /** Those of which udev is told. */
  readonly sticks: readonly Stick[];
}

/** Asks every port that may be a modem's, and says what answered: what it is, its SIM, its network. */
export async function setUpModem(talk: Talk, answers: Answers, given: SecretsGiven): Promise<ModemSetUp> {
  let { port } = answers;
  let secrets = given;
  let isFreed = false;
  for (;;) {
    const found = await lookFor(talk, port);
    if (!isFreed && found.heldByModemManager.length > 0) {
      isFreed = true;
      talk.tell(await freeFromModemManager(talk.machine, found.heldByModemManager));
      continue;
    }
    talk.tell(found.findings);
    secrets = await withPin(talk, found, secrets);
    const judged = judge(talk, found, secrets);
    talk.tell(judged);
    const findings = [...found.findings, ...judged];
    const set: ModemSetUp = { answers: { ...answers, port }, secrets, sticks: found.tty ? [found.tty.stick] : [] };
    if (!findings.some(isBad)) return set;
    const next = await another(talk, found, findings, port);
    if (next === undefined) return set;
    port = next;
  }
}

async function lookFor({ machine, daemon, site, asker }: Talk, port: string): Promise<PortsFound> {
  const { modem, store } = site.standing.settings;
  const looking = checkPorts({
    ...{ machine, daemon, configured: port, baudRate: modem.baudRate, log: SILENT },
    known: await openModemMemory(store.directory)
      .read()
      .catch(() => undefined),
  });
  return (await asker?.during("Asking each port for a modem", looking)) ?? looking;
}

/** It is not tried here: a SIM has three tries, and the daemon writes each down before it is made. */
async function withPin({ asker, site }: Talk, { modem }: PortsFound, secrets: SecretsGiven): Promise<SecretsGiven> {
  const isKnown = secrets.pin !== undefined || site.standing.settings.modem.pinFile !== null;
  if (modem?.sim !== "SIM PIN" || isKnown || asker === undefined) return secrets;
  const pin = await asker.secret("The SIM asks for its PIN (leadline enters it once)", (text) =>
    whyNoPin(text) === undefined ? undefined : "A PIN has 4 to 8 digits",
  );
  return { ...secrets, pin };
}

function judge({ daemon, site }: Talk, { modem, findings }: PortsFound, secrets: SecretsGiven): readonly Finding[] {
  const { pinFile, smsc } = site.standing.settings.modem;
  const hasPin = secrets.pin !== undefined || pinFile !== null;
  if (modem !== undefined) return judgeModem(modem, { pin: hasPin ? "entered" : "none", serviceCentre: smsc });
  if (findings.some(isBad) || findings.some(({ check }) => check === "port simulated")) return [];
  const why = daemon.kind === "running" ? ` (${daemon.modem.health.detail ?? daemon.modem.health.state})` : "";
  return [fail("modem", `none answers${why}`, "plug it in; see the lines port; leadline doctor looks again")];
}

const OTHER = "another";

/** Another port to look at, the same once more, or `undefined`: it is taken as it is. */
async function another(
  talk: Talk,
  { answering }: PortsFound,
  findings: readonly Finding[],
  port: string,
): Promise<string | undefined> {
  const { asker } = talk;
  if (asker === undefined) {
    await whatNow(talk, findings);
    return undefined;
  }
  const others: readonly Choice<string>[] = answering
    .filter(({ path }) => path !== port)
    .map(({ path, words }) => ({ value: path, label: `Use ${path}`, hint: words }));
  const chosen = await asker.choose("That does not work yet. What now?", [
    ...others,
    { value: port, label: "Look again", hint: "after plugging it in, or mending what is said above" },
    { value: OTHER, label: "Type the path of a port", hint: "a serial adapter, which is not asked by itself" },
    { value: "on", label: "Go on all the same", hint: "the daemon tries again and again" },
    { value: "leave", label: "Leave, and change nothing" },
  ]);
  if (chosen === "leave") throw new CommandFailed(EXIT.failed, "left; nothing has been changed");
  if (chosen === "on") return undefined;
  if (chosen !== OTHER) return chosen;
  return asker.text("The port", port, (text) =>
    /^(\/\S+|auto|simulated)$/.test(text) ? undefined : "Write a path, as /dev/serial/by-id/…, or auto",
  );
}

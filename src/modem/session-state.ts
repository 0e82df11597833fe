import type { TransportHealth } from "../app/ports.ts";
import { given } from "../domain/given.ts";

// What the session machine is in, takes and asks for.

export type Session = Status & { readonly memory: Memory };

/** The session in one of its states. */
export type In<S extends Session["status"]> = Extract<Session, { status: S }>;

type Status =
  | { readonly status: "stopped" }
  /** No tty, or one that cannot be opened: tried again with growing waits. */
  | { readonly status: "absent"; readonly health: "absent" | "fault"; readonly detail: string }
  | { readonly status: "opening"; readonly health: "absent" | "fault" | "searching"; readonly detail: string }
  | { readonly status: "identifying" }
  /** The SIM is being asked for, is still starting, wants a PIN, or is missing. */
  | {
      readonly status: "pin";
      readonly health: "searching" | "pin-required" | "fault";
      readonly detail: string;
      /** It may pass by itself; until then it is why nothing goes out. */
      readonly isReason?: true;
    }
  | {
      readonly status: "registering";
      readonly phase: RegisteringPhase;
      readonly sinceMs: number;
      readonly detail: string;
      /** The network has said no, as against not being found. */
      readonly denied?: true;
      /** `detail` says what is wrong; else which step is being taken. */
      readonly isReason?: true;
    }
  | { readonly status: "ready"; readonly sinceMs: number; readonly beats: number }
  | { readonly status: "recovering"; readonly rung: Rung | "coolDown"; readonly detail: string };

type RegisteringPhase = "configuring" | "searching" | "sweeping";

/** The rungs of the recovery ladder, from the gentlest on. */
export type Rung = "resync" | "reopen" | "restart" | "powerCycle";

/** What outlives a state. */
export interface Memory {
  /** Attempts to open in a row that failed, or connections that were lost before the modem was ready. */
  readonly openFailures: number;
  readonly simBusyPolls: number;
  /** Since when the modem has been starting without getting ready; absent: it is not known to be starting. */
  readonly startingSinceMs?: number | undefined;
  /** It has been restarted as it saw no SIM, or none that works: once is enough. */
  readonly simRestarted: boolean;
  /** Restarts and tries in a row that have brought no network. */
  readonly networkTries: number;
  /** When the network that refuses us was last asked to take us. */
  readonly triedNetworkAtMs?: number | undefined;
  /** Sweeps in a row that the modem refused. */
  readonly refusedSweeps: number;
  /** The rung that the next trouble starts at; back to the first after ten good minutes. */
  readonly nextRung: number;
  readonly coolDowns: number;
  /** Since when no port was there, or its power was cut because of that. */
  readonly missingSinceMs?: number | undefined;
  /** How often in a row the power was cut because no port was there. */
  readonly missingCycles: number;
}

export type Input =
  | { readonly type: "start" }
  | { readonly type: "stop" }
  | { readonly type: "opened" }
  | { readonly type: "openFailed"; readonly missing: boolean; readonly detail: string }
  | { readonly type: "linkClosed"; readonly detail: string }
  | { readonly type: "identified" }
  | { readonly type: "unlocked" }
  | { readonly type: "locked"; readonly detail: string }
  /** No card is seen, or (`mayPass`) it does not work: as while some modems start. */
  | { readonly type: "simFault"; readonly detail: string; readonly mayPass?: true }
  /** The modem refuses what it will do once it has started. */
  | { readonly type: "notYet"; readonly detail: string }
  | { readonly type: "simBusy" }
  | { readonly type: "configured" }
  | { readonly type: "registered" }
  | { readonly type: "unregistered"; readonly detail: string; readonly denied?: true }
  | { readonly type: "swept" }
  /** Something that was handed over could not be kept. */
  | { readonly type: "sweepFailed"; readonly detail: string }
  /** The modem would not list its messages, or let them be read. */
  | { readonly type: "sweepRefused"; readonly detail: string }
  | { readonly type: "checked" }
  /** A submit got no answer: is the modem still there? */
  | { readonly type: "doubted" }
  /** The modem does not answer any more. */
  | { readonly type: "silent"; readonly detail: string }
  /** The modem refuses something that it cannot work without. */
  | {
      readonly type: "refused";
      readonly detail: string;
      /** It does all else: nothing gentler than a restart may help. */
      readonly onlyRestartHelps?: true;
    }
  | { readonly type: "restarted" }
  | { readonly type: "smsReady" }
  | { readonly type: "poweredDown" }
  /** The work of a rung is done. */
  | { readonly type: "recovered" }
  | { readonly type: "timeout" };

export type Effect =
  | { readonly type: "open" | "identify" | "unlock" | "configure" | "register" | "askNetwork" | "sweep" | "check" }
  | { readonly type: "close" }
  | { readonly type: "recover"; readonly rung: "resync" | "restart" | "powerCycle" }
  /** A `timeout` is wanted after so long, unless something else happens first. */
  | { readonly type: "wait"; readonly ms: number };

export interface SessionPolicy {
  /** A command that cuts the stick's power is configured. */
  readonly canPowerCycle: boolean;
}

export interface SessionStep {
  readonly session: Session;
  readonly effects: readonly Effect[];
}

/** What the outside is told about a state. */
export function healthOf(session: Session): Pick<TransportHealth, "state" | "detail" | "isReason" | "isSimRefused"> {
  switch (session.status) {
    case "stopped":
      return { state: "absent", detail: "the modem is not in use" };
    case "absent":
    case "opening":
      return { state: session.health, detail: session.detail };
    case "pin":
      return {
        ...{ state: session.health, detail: session.detail },
        ...given({ isReason: session.isReason, isSimRefused: session.health === "fault" || undefined }),
      };
    case "identifying":
      return { state: "searching", detail: "starting the modem" };
    case "registering":
      if (session.denied === true) return { state: "fault", detail: session.detail, isSimRefused: true };
      return { state: "searching", detail: session.detail, ...given({ isReason: session.isReason }) };
    case "ready":
      return { state: "ready" };
    case "recovering":
      return { state: "fault", detail: `${session.detail}; ${MEANWHILE[session.rung]}` };
  }
}

const REPLUG = "unplug the modem and plug it in; a hub with its own power supply helps";

/** What is done about it, and what a person can do. */
const MEANWHILE: Readonly<Record<In<"recovering">["rung"], string>> = {
  resync: "it is asked again",
  reopen: "the port is opened anew",
  restart: `it is restarted. If that does not help, ${REPLUG}`,
  powerCycle: "its power is cut and comes back",
  coolDown: `everything was tried, and will be again in some minutes: ${REPLUG}`,
};

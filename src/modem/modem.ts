import { within } from "../app/within.ts";
import type { SmsHandlers, SmsTransport, TransportHealth } from "../app/ports.ts";
import type { ModemCounts, ModemStore } from "../app/technician.ts";
import { given } from "../domain/given.ts";
import { describeFailure } from "./at/command.ts";
import { rawCommand } from "./at/commands/basic.ts";
import { createLateAnswers, type LateAnswers } from "./at/late-answers.ts";
import type { Attachment } from "./attachment.ts";
import { createBringUp } from "./bring-up.ts";
import type { ModemIdentity } from "./identify.ts";
import { createEchoWatch } from "./echo-watch.ts";
import { createModemInbox, type Inbox } from "./inbox.ts";
import { createIncoming, type Incoming } from "./incoming.ts";
import { createSerialLink } from "./link/serial-link.ts";
import { createMishaps, type Mishaps } from "./mishaps.ts";
import type { ModemOptions } from "./modem-options.ts";
import { createSettingsWatch } from "./settings-watch.ts";
import { createSubmitQueue, type SubmitQueue } from "./submit-queue.ts";
import { createPortInTurn, type PortInTurn } from "./port-in-turn.ts";
import { createRadio } from "./radio.ts";
import { createReferences, type References } from "./references.ts";
import { createRegistrationWatch } from "./registration-watch.ts";
import { healthOf, type Input } from "./session-state.ts";
import { createSessionRunner, type SessionRunner } from "./session-runner.ts";
import { notReady } from "./submit-outcome.ts";
import { createTurn, type Turn } from "./turn.ts";
import { createTroubles } from "./troubles.ts";
import { createUnsolicited } from "./unsolicited.ts";

/** What the connected modem is, as far as it is known by now. */
interface ModemDescription extends Omit<ModemIdentity, "profile"> {
  readonly profile: string;
  readonly iccid?: string;
  readonly serviceCentre?: string;
}

export interface Modem extends SmsTransport {
  /**
   * A text may follow at once: what it would have to ask the modem first is asked by now, while it is being made. Nothing
   * depends on it, and no text has to follow.
   */
  expectText(): void;
  /** A message has come, or may have, that is not on disk yet. */
  readonly isTakingIn: boolean;
  describe(): ModemDescription | undefined;
  /** How full its memories are, and what has gone wrong since `start`. */
  findings(): { readonly stores: readonly ModemStore[]; readonly counts: ModemCounts };
  /**
   * One AT command of a technician, with or without `AT`, and the lines of its answer with the final result.
   * Rejects, for people, when there is no modem or it does not answer.
   */
  raw(line: string): Promise<readonly string[]>;
  /** Sets the modem up from the beginning, on the open connection, in its turn: nothing on its way is disturbed. */
  setUpAnew(): Promise<void>;
}

/** How long work that was under way may take to end once the connection is closed. */
const LET_GO_MS = 2_000;

/** A GSM modem on a serial port as the core's SMS transport. Nothing is opened before `start`. */
export function createModem(options: ModemOptions): Modem {
  const { clock, log, scheduler } = options;
  const lasting: Lasting = {
    turn: createTurn(),
    attachment: {},
    references: createReferences(clock, options.mayBeAnsweredLate),
    lateAnswers: createLateAnswers({ clock, log, leftBehind: options.mayHaveLeftCommand }),
    mishaps: createMishaps({ log, underVoltage: options.underVoltage }),
  };
  const { turn, attachment, mishaps } = lasting;
  let life: Life | undefined;
  let unused = NOT_YET_IN_USE;
  const health = (): TransportHealth => life?.health() ?? unused;

  return {
    start(handlers) {
      if (life !== undefined) throw new Error("the modem has been started already");
      life = createLife(options, lasting, handlers);
      life.runner.dispatch({ type: "start" });
    },

    async stop(graceMs) {
      if (life === undefined) return;
      const { outgoing, runner, port } = life;
      outgoing.close();
      if (graceMs > 0) await within(scheduler, graceMs, outgoing.settled());
      runner.dispatch({ type: "stop" });
      // What goes on after that waits for the disk, or for the power to come back, and writes nothing to the modem.
      await within(scheduler, LET_GO_MS, runner.settled());
      port.disconnect();
      await port.released();
      life = undefined;
      unused = NOT_IN_USE;
    },

    health,

    async submit(segment, gate, lastLook = () => true) {
      return life?.outgoing.submit(segment, gate, lastLook) ?? notReady(health());
    },

    expectText() {
      life?.outgoing.expect();
    },

    requestSweep() {
      // A hint without a place; while the modem is not ready it is moot, as the bring-up sweeps anyway.
      life?.incoming.hint({});
    },

    get isTakingIn() {
      return life?.inbox.holdsUp ?? false;
    },

    describe: () => descriptionOf(attachment),

    findings: () => ({ stores: life?.inbox.fills ?? [], counts: mishaps.counts }),

    raw: (line) => turn.take(() => runRaw(line, attachment, health)),

    async setUpAnew() {
      await turn.take(async () => {
        const status = life?.runner.session.status;
        // In every other state the setting up is still to come.
        if (status === "ready" || status === "registering") life?.runner.dispatch({ type: "restarted" });
      });
    },
  };
}

/** Nobody is to be called to a modem that has not been looked for. */
const NOT_YET_IN_USE: TransportHealth = { state: "searching", detail: "the gateway is starting" };
const NOT_IN_USE: TransportHealth = { state: "absent", detail: "the modem is not in use" };

/** What outlives a stop and a start. */
interface Lasting {
  readonly turn: Turn;
  readonly attachment: Attachment;
  readonly references: References;
  readonly lateAnswers: LateAnswers;
  readonly mishaps: Mishaps;
}

/** What there is from a start to the stop. */
interface Life {
  readonly inbox: Inbox;
  readonly incoming: Incoming;
  readonly outgoing: SubmitQueue;
  readonly runner: SessionRunner;
  readonly port: PortInTurn;
  health(): TransportHealth;
}

function createLife(options: ModemOptions, lasting: Lasting, handlers: SmsHandlers): Life {
  const { clock, log, scheduler } = options;
  const { turn, attachment, references, lateAnswers, mishaps } = lasting;
  const registration = createRegistrationWatch();
  const radio = createRadio(publishHealth);
  const troubles = createTroubles(log, publishHealth);
  const inbox = createModemInbox({
    ...{ handlers, troubles, clock, scheduler, log },
    again: (at) => incoming.hint(at),
  });
  const incoming = createIncoming({ attachment, inbox, turn, log, isReady, dispatch });
  const outgoing = createSubmitQueue({
    ...{ attachment, inbox, incoming, references, turn, clock, isReady, health, dispatch },
    settings: createSettingsWatch(clock, log),
    deliveryReports: options.deliveryReports,
    submitTimeoutMs: options.submitTimeoutMs,
  });
  const port = createPortInTurn({
    ...{ attachment, lateAnswers, scheduler, log },
    makeLink: options.makeLink ?? (() => createSerialLink({ path: options.port, baudRate: options.baudRate, log })),
    onUnsolicited: createUnsolicited({
      ...{ registration, mishaps, log, isReady, dispatch },
      stored: incoming.hint,
      arrived: incoming.arrived,
      restarted() {
        attachment.connection?.restart();
        references.forget();
      },
    }),
    onEchoAgain: createEchoWatch({ references, clock, log, isReady, dispatch }),
    onClosed(detail) {
      references.forget();
      mishaps.disconnect(detail);
      dispatch({ type: "linkClosed", detail: `${options.portInUse?.() ?? options.port} has gone: ${detail}` });
    },
  });
  const runner = createSessionRunner({
    ...{ scheduler, clock, log },
    policy: { canPowerCycle: options.powerCycle !== undefined },
    perform: createBringUp({
      ...options,
      ...{ attachment, inbox, references, radio, registration, troubles, turn },
      connect: port.connect,
    }),
    close() {
      port.disconnect();
      radio.forget();
      troubles.forget();
    },
    renew: () => attachment.connection?.renew(),
    onChange(session) {
      if (session.status === "recovering") mishaps.recovery(session.rung, session.detail);
      publishHealth();
      // What was told of while the last sweep ran, and could not be read before, is not left to the next one.
      if (session.status === "ready" && inbox.isBehind) void incoming.catchUp();
    },
  });
  let published: string | undefined;
  /** Whoever sends asks for it several times a text: made anew when the session, the radio or a trouble is another. */
  let latest = { session: runner.session, radio: radio.state, all: troubles.all, health: healthOf(runner.session) };

  function health(): TransportHealth {
    const { session } = runner;
    if (attachment.connection === undefined) return healthOf(session);
    const { state } = radio;
    const { all } = troubles;
    if (session !== latest.session || state !== latest.radio || all !== latest.all) {
      const said = { ...healthOf(session), ...state, ...given({ troubles: all.length > 0 ? all : undefined }) };
      latest = { session, radio: state, all, health: said };
    }
    return latest.health;
  }

  function publishHealth(): void {
    const now = health();
    const said = JSON.stringify(now);
    if (said === published) return;
    published = said;
    handlers.health(now);
  }

  function dispatch(input: Input): void {
    runner.dispatch(input);
  }

  function isReady(): boolean {
    return runner.session.status === "ready";
  }

  return { inbox, incoming, outgoing, runner, port, health };
}

function descriptionOf({ identity, iccid, setup }: Attachment): ModemDescription | undefined {
  if (identity === undefined) return undefined;
  return { ...identity, profile: identity.profile.id, ...given({ iccid, serviceCentre: setup?.serviceCentre }) };
}

async function runRaw(
  line: string,
  { connection }: Attachment,
  health: () => TransportHealth,
): Promise<readonly string[]> {
  const command = line.trim().replace(/^AT/i, "");
  // They would end the command, or start another one.
  if (/[\x00-\x1f]/.test(command)) throw new Error("an AT command is one line of printable characters");
  if (connection === undefined) throw new Error(`no modem is connected: ${health().detail ?? "not yet"}`);
  const result = await connection.chat.run(rawCommand(command));
  if (result.ok) return [...result.value, "OK"];
  if (result.failure.kind === "rejected") return [result.failure.result.line];
  throw new Error(describeFailure(result.failure));
}

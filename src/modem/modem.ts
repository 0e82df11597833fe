import { within } from "../app/within.ts";
import type { SegmentToSubmit, SmsHandlers, SmsTransport, SubmitOutcome, TransportHealth } from "../app/ports.ts";
import type { ModemCounts, ModemStore } from "../app/technician.ts";
import { describeFailure, isSilence } from "./at/command.ts";
import { rawCommand } from "./at/commands/basic.ts";
import { acknowledgeMessage } from "./at/commands/sms-messages.ts";
import { AtError, isRefusal } from "./at-error.ts";
import { type Attachment, createBringUp } from "./bring-up.ts";
import { openConnection } from "./connection.ts";
import type { ModemIdentity } from "./identify.ts";
import { createInbox, type Inbox, messageOf, type StoredAt } from "./inbox.ts";
import { createMishaps } from "./mishaps.ts";
import { createSerialLink } from "./link/serial-link.ts";
import type { ModemOptions } from "./modem-options.ts";
import { createRadio } from "./radio.ts";
import { createReferences } from "./references.ts";
import { createRegistrationWatch } from "./registration-watch.ts";
import { healthOf, type Input } from "./session-state.ts";
import { createSessionRunner, type SessionRunner } from "./session-runner.ts";
import { notSent } from "./submit-outcome.ts";
import { submitSegment } from "./submit-segment.ts";
import { createTurn } from "./turn.ts";
import { createUnsolicited } from "./unsolicited.ts";

/** What the connected modem is, as far as it is known by now. */
export interface ModemDescription extends Omit<ModemIdentity, "profile"> {
  readonly profile: string;
  readonly iccid?: string;
  readonly serviceCentre?: string;
}

export interface Modem extends SmsTransport {
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
  const { port, baudRate, clock, log, scheduler } = options;
  const makeLink = options.makeLink ?? (() => createSerialLink({ path: port, baudRate, log }));
  const turn = createTurn();
  const attachment: Attachment = {};
  const registration = createRegistrationWatch();
  const references = createReferences(clock, options.mayBeAnsweredLate);
  const radio = createRadio(publishHealth);
  const mishaps = createMishaps({ log, underVoltage: options.underVoltage });
  let running: { readonly handlers: SmsHandlers; readonly inbox: Inbox; readonly runner: SessionRunner } | undefined;
  let released: Promise<void> = Promise.resolve();
  let stopping = false;
  let submitting: Promise<unknown> = Promise.resolve();
  let published: TransportHealth | undefined;

  function health(): TransportHealth {
    if (running === undefined) return { state: "absent", detail: "the modem is not in use" };
    return { ...healthOf(running.runner.session), ...(attachment.connection === undefined ? {} : radio.state) };
  }

  function publishHealth(): void {
    const now = health();
    if (JSON.stringify(now) === JSON.stringify(published)) return;
    published = now;
    running?.handlers.health(now);
  }

  function dispatch(input: Input): void {
    running?.runner.dispatch(input);
  }

  function isReady(): boolean {
    return running?.runner.session.status === "ready";
  }

  function disconnect(): void {
    const { connection } = attachment;
    Object.assign(attachment, { connection: undefined, setup: undefined });
    radio.forget();
    if (connection === undefined) return;
    released = connection.close().catch((error: unknown) => {
      log.warn({ error: messageOf(error) }, "the port could not be closed");
    });
  }

  const onUnsolicited = createUnsolicited({
    ...{ registration, mishaps, log },
    stored: hint,
    arrived: (arrival) =>
      running?.inbox.direct(arrival, attachment.setup?.acknowledges === true ? acknowledge : undefined),
    restarted() {
      attachment.connection?.restart();
      references.forget();
    },
    isReady,
    dispatch,
  });

  /**
   * Between two commands, as the modem waits for it. One that is refused came too late: the modem may have stopped
   * telling of anything, which the check finds out.
   */
  async function acknowledge(): Promise<void> {
    const { connection } = attachment;
    if (connection === undefined) return;
    const { ok } = await connection.chat.run(acknowledgeMessage);
    if (!ok) dispatch({ type: "doubted" });
  }

  function hint(at: StoredAt): void {
    running?.inbox.hint(at);
    void catchUp();
  }

  /** Reads what the modem has told of; before that is done nothing is sent. */
  async function catchUp(): Promise<void> {
    await turn.take(readHints).catch((error: unknown) => {
      log.warn({ error: messageOf(error) }, "a message could not be read now; the next sweep will find it");
      doubt(error);
    });
  }

  /** A modem that is silent may have gone; one that refuses may have restarted without a word. */
  function doubt(error: unknown): void {
    if (isRefusal(error) || (error instanceof AtError && isSilence(error.failure))) dispatch({ type: "doubted" });
  }

  async function readHints(): Promise<void> {
    const { connection, setup } = attachment;
    if (running === undefined || !isReady() || connection === undefined || setup === undefined) return;
    if (running.inbox.isBehind)
      await running.inbox.catchUp({ chat: connection.chat, signal: connection.signal, setup });
  }

  function notReady(): SubmitOutcome {
    const { state, detail } = health();
    return notSent(`the modem is not ready: ${detail ?? state}`, "not-ready");
  }

  async function submitInTurn(
    segment: SegmentToSubmit,
    gate: () => Promise<boolean>,
    lastLook: () => boolean,
  ): Promise<SubmitOutcome> {
    try {
      await readHints();
    } catch (error) {
      doubt(error);
      return notSent(`a message that has arrived cannot be read: ${messageOf(error)}`, "not-ready");
    }
    const { connection, identity, setup } = attachment;
    if (stopping || running === undefined || !isReady() || connection === undefined || identity === undefined)
      return notReady();
    const { inbox } = running;
    const { outcome, doubted } = await submitSegment(
      { ...segment, statusReport: segment.statusReport && options.deliveryReports },
      {
        ...{ connection, references, clock, gate },
        profile: identity.profile,
        submitTimeoutMs: options.submitTimeoutMs,
        acknowledges: setup?.acknowledges === true,
        lastLook: () => !inbox.holdsUp && lastLook(),
      },
    );
    if (doubted) dispatch({ type: "doubted" });
    return outcome ?? notReady();
  }

  return {
    start(handlers) {
      if (running !== undefined) throw new Error("the modem has been started already");
      stopping = false;
      const inbox = createInbox({ handlers, clock, log });
      const connect = async () => {
        await released;
        return openConnection({
          makeLink,
          scheduler,
          log,
          onUnsolicited,
          onClosed(detail) {
            references.forget();
            mishaps.disconnect(detail);
            runner.dispatch({ type: "linkClosed", detail: `${port} has gone: ${detail}` });
          },
        });
      };
      const perform = createBringUp({
        ...{ attachment, connect, inbox, references, radio, registration, turn, scheduler, clock, log },
        profile: options.profile,
        pin: options.pin,
        smsc: options.smsc,
        deliveryReports: options.deliveryReports,
        powerCycleCommand: options.powerCycle,
        pinAttempts: options.pinAttempts,
      });
      const policy = { canPowerCycle: options.powerCycle !== undefined };
      const runner = createSessionRunner({
        ...{ scheduler, clock, log, policy, perform },
        close: disconnect,
        renew: () => attachment.connection?.renew(),
        onChange(session) {
          if (session.status === "recovering") mishaps.recovery(session.rung, session.detail);
          publishHealth();
          // What was told of while the last sweep ran, and could not be read before, is not left to the next one.
          if (session.status === "ready" && inbox.isBehind) void catchUp();
        },
      });
      running = { handlers, inbox, runner };
      runner.dispatch({ type: "start" });
    },

    async stop(graceMs) {
      if (running === undefined) return;
      stopping = true;
      const { runner } = running;
      if (graceMs > 0) await within(scheduler, graceMs, submitting);
      runner.dispatch({ type: "stop" });
      // What goes on after that waits for the disk, or for the power to come back, and writes nothing to the modem.
      await within(scheduler, LET_GO_MS, runner.settled());
      disconnect();
      await released;
      running = undefined;
    },

    health,

    submit(segment, gate, lastLook = () => true) {
      const outcome = turn.take(() => submitInTurn(segment, gate, lastLook));
      submitting = outcome;
      return outcome;
    },

    requestSweep() {
      // A hint without a place; while the modem is not ready it is moot, as the bring-up sweeps anyway.
      hint({});
    },

    describe() {
      const { identity, iccid, setup } = attachment;
      if (identity === undefined) return undefined;
      const { serviceCentre } = setup ?? {};
      return {
        ...identity,
        profile: identity.profile.id,
        ...(iccid === undefined ? {} : { iccid }),
        ...(serviceCentre === undefined ? {} : { serviceCentre }),
      };
    },

    findings: () => ({ stores: running?.inbox.fills ?? [], counts: mishaps.counts }),

    async raw(line) {
      const command = line.trim().replace(/^AT/i, "");
      // They would end the command, or start another one.
      if (/[\x00-\x1f]/.test(command)) throw new Error("an AT command is one line of printable characters");
      return turn.take(async () => {
        const { connection } = attachment;
        if (connection === undefined) throw new Error(`no modem is connected: ${health().detail ?? "not yet"}`);
        const result = await connection.chat.run(rawCommand(command));
        if (result.ok) return [...result.value, "OK"];
        if (result.failure.kind === "rejected") return [result.failure.result.line];
        throw new Error(describeFailure(result.failure));
      });
    },

    async setUpAnew() {
      await turn.take(async () => {
        const status = running?.runner.session.status;
        // In every other state the setting up is still to come.
        if (status === "ready" || status === "registering") dispatch({ type: "restarted" });
      });
    },
  };
}

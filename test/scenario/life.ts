import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setImmediate as nextRound } from "node:timers/promises";
import { Core } from "../../src/app/core.ts";
import { createDeadlines, type Deadlines } from "../../src/app/deadlines.ts";
import { createInbox, type ReceivingHandlers } from "../../src/app/inbox.ts";
import type { Reminder } from "../../src/app/ports.ts";
import { createReminders, type Reminders } from "../../src/app/reminders.ts";
import { createRequestHandler } from "../../src/app/request-handler.ts";
import type { RequestHandler } from "../../src/app/requests.ts";
import { createSender, type Sender } from "../../src/app/sender.ts";
import { pauseBy } from "../../src/app/slice.ts";
import { gatewayFold } from "../../src/domain/fold.ts";
import type { Msisdn } from "../../src/domain/number.ts";
import { nextToSend } from "../../src/domain/outbox/order.ts";
import type { GatewayState } from "../../src/domain/state.ts";
import { type Instant, MINUTE } from "../../src/domain/time.ts";
import type { WrittenEvent } from "../../src/domain/written/joined.ts";
import { toWritten } from "../../src/domain/written/written.ts";
import { type OpenStore, openStore } from "../../src/store/recovery/open.ts";
import { leadline } from "../cli/console.ts";
import { shippedPolicy } from "../domain/policy.ts";
import { FakeMailer } from "../fakes/fake-mailer.ts";
import { FakeTransport } from "../fakes/fake-transport.ts";
import { createKeptLog } from "../fakes/kept-log.ts";
import { TOLD_NOBODY } from "../fakes/told-nobody.ts";
import { createManualTime, type ManualTime } from "../manual-time.ts";
import { temporaryFolder } from "../store/toy.ts";

/** Nothing more comes of a moment when so many rounds of the event loop have brought nothing. */
const CALM_ROUNDS = 3;

/**
 * The gateway as it is composed, on a journal on disk and with the shipped rules: requests, core, outbox, inbox,
 * deadlines and reminders. The network takes every text at once, the mail server every mail. Years go by in seconds.
 */
export class Life {
  readonly log = createKeptLog();
  readonly requests: RequestHandler;
  readonly #time: ManualTime;
  readonly #directory: string;
  readonly #store: OpenStore<GatewayState, WrittenEvent>;
  readonly #core: Core;
  readonly #inbox: ReceivingHandlers;
  readonly #sender: Sender;
  readonly #deadlines: Deadlines;
  readonly #reminders: Reminders;
  readonly #transport: FakeTransport;
  readonly #mailer = new FakeMailer();

  private constructor(directory: string, store: OpenStore<GatewayState, WrittenEvent>, time: ManualTime) {
    const { log } = this;
    const { clock } = time;
    const scheduler = time;
    this.#time = time;
    this.#directory = directory;
    this.#store = store;
    this.#core = new Core({
      ...{ state: store.state, policy: shippedPolicy, journal: store.journal, clock, scheduler },
      written: (decided) => toWritten(decided, store.level()),
    });
    const core = this.#core;
    const transport = new FakeTransport(clock);
    this.#transport = transport;
    const topicOf = (request: string): string => `leadline/main/${request}`;
    this.requests = createRequestHandler({ core, topicOf, say: () => undefined, scheduler, log });
    this.#inbox = createInbox(core, log);
    this.#sender = createSender({ core, transport, clock, scheduler, log, ...TOLD_NOBODY, isConfirmed: () => true });
    this.#deadlines = createDeadlines({
      core,
      transport,
      clock,
      scheduler,
      pause: pauseBy(scheduler),
      isClockTrusted: () => true,
      log,
    });
    this.#reminders = createReminders({
      ...{ core, mailer: this.#mailer, scheduler, log, isConfirmed: () => true },
    });
  }

  static async begin(at: string): Promise<Life> {
    const time = createManualTime(Date.parse(at));
    const { clock } = time;
    const directory = await temporaryFolder();
    const opened = await openStore<GatewayState, WrittenEvent>({
      directory: join(directory, "state"),
      clock,
      fold: gatewayFold,
      onTrouble: () => {},
      onFatal: () => {},
    });
    if (opened.kind === "damaged") throw new Error(opened.why);
    const life = new Life(directory, opened, time);
    life.#deadlines.receiving(true);
    life.#deadlines.start();
    life.#transport.start({
      received: (sms) => life.#inbox.received(sms),
      // This network tells of no delivery.
      reported: async () => undefined,
      health: () => undefined,
      swept: (beganAtMs) => life.#deadlines.swept(beganAtMs),
    });
    life.#sender.start();
    life.#reminders.start();
    return life;
  }

  now(): Instant {
    return this.#time.clock.now();
  }

  async end(): Promise<void> {
    this.#sender.stop();
    this.#deadlines.stop();
    await this.#reminders.stop(0);
    await this.#store.close();
    await rm(this.#directory, { recursive: true });
  }

  /** Lets time go by until then, with all that falls due; then something happens. */
  async at(instant: string, happens: () => Promise<void>): Promise<void> {
    const at = Date.parse(instant);
    for (let next = this.#nextDue(at); next !== undefined; next = this.#nextDue(at)) await this.#pass(next);
    await this.#pass(at);
    await happens();
    await this.#calm();
  }

  /** A text from a phone. */
  receives(from: Msisdn, text: string): Promise<void> {
    const pdu = `PDU ${this.#core.state.sequence}`;
    const address = { kind: "international", digits: from } as const;
    return this.#inbox.received({ from: address, smscAt: this.now(), content: { kind: "text", text }, pdu });
  }

  /** What the phone has shown, whole texts. */
  get shown(): readonly string[] {
    const shown: string[] = [];
    let text = "";
    for (const { body, moreToCome } of this.#transport.submitted) {
      text += body.text;
      if (moreToCome) continue;
      shown.push(text);
      text = "";
    }
    return shown;
  }

  get mails(): readonly Pick<Reminder, "asks" | "isLast">[] {
    return this.#mailer.handed.map(({ reminder: { asks, isLast } }) => ({ asks, isLast }));
  }

  /** What the gateway has published on a topic, the latest last. */
  told(topic: string): readonly object[] {
    return this.#core.state.publications.flatMap((told) =>
      told.topic === topic && told.payload !== null ? [told.payload] : [],
    );
  }

  /** What `leadline evidence NUMBER --verify` prints. */
  async evidence(number: string): Promise<string> {
    await this.#core.synced();
    const config = join(this.#directory, "leadline.yaml");
    await writeFile(config, `store: { directory: ${JSON.stringify(join(this.#directory, "state"))} }\n`);
    const { code, out, err } = await leadline(["evidence", number, "--verify", "--config", config]);
    if (code !== 0) throw new Error(err);
    return out;
  }

  /** In quiet months no timer has to tick: time is moved to just before the next thing that falls due. */
  async #pass(to: Instant): Promise<void> {
    if (to - this.now() > 2 * MINUTE) this.#time.skip(to - 2 * MINUTE - this.now());
    await this.#time.pass(to - this.now());
    await this.#calm();
  }

  #nextDue(before: Instant): Instant | undefined {
    const { state, policy } = this.#core;
    const sending = nextToSend(state, policy, this.now());
    const dues = [state.index.agenda.next(), sending.kind === "wait" ? sending.until : undefined];
    const ahead = dues.filter((due) => due !== undefined && due > this.now() && due < before);
    return ahead.length === 0 ? undefined : Math.min(...(ahead as readonly Instant[]));
  }

  /** Resolves when everything that this moment brings has happened: files take real time, the clock stands still. */
  async #calm(): Promise<void> {
    for (let calm = 0, before = -1; calm < CALM_ROUNDS; calm += 1) {
      await this.#time.pass(0);
      await this.#core.synced();
      await nextRound();
      const { sequence } = this.#core.state;
      if (sequence !== before || this.#sender.busySinceMs() !== undefined) calm = -1;
      before = sequence;
    }
  }
}

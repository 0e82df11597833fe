import type { Clock, SegmentToSubmit, SmsHandlers, SmsTransport, TransportHealth } from "../../src/app/ports.ts";
import type { SubmitOutcome } from "../../src/domain/commands.ts";
import type { InboundSms, StatusReport } from "../../src/domain/inbox/inbound.ts";

const NOT_IN_USE: TransportHealth = { state: "absent", detail: "the modem is not in use" };
const NOT_READY: SubmitOutcome = {
  kind: "failed",
  error: "the modem is not ready",
  reached: "no",
  retry: "later",
  blame: "not-ready",
};

/** A modem that is ready as soon as it is started, on a network that takes every text at once. */
export class FakeTransport implements SmsTransport {
  /** What the network has taken. */
  readonly submitted: SegmentToSubmit[] = [];
  readonly #clock: Pick<Clock, "monotonicMs">;
  #handlers: SmsHandlers | undefined;
  #unread: InboundSms[] = [];
  #arrived = 0;
  #reference = 0;
  /** One submit, and one message that is handed over, at a time. */
  #submits: Promise<unknown> = Promise.resolve();
  #handing: Promise<void> = Promise.resolve();

  constructor(clock: Pick<Clock, "monotonicMs">) {
    this.#clock = clock;
  }

  start(handlers: SmsHandlers): void {
    this.#handlers = handlers;
    handlers.health(this.health());
  }

  async stop(): Promise<void> {
    await this.#submits;
    this.#handlers = undefined;
  }

  health(): TransportHealth {
    return this.#handlers === undefined ? NOT_IN_USE : { state: "ready" };
  }

  submit(...asked: Parameters<SmsTransport["submit"]>): Promise<SubmitOutcome> {
    const outcome = this.#submits.then(() => this.#submit(...asked));
    this.#submits = outcome.catch(() => undefined);
    return outcome;
  }

  requestSweep(): void {
    const beganAtMs = this.#clock.monotonicMs();
    queueMicrotask(() => {
      void this.#handOver().then(() => {
        if (this.#unread.length === 0) this.#handlers?.swept(beganAtMs);
      });
    });
  }

  /** A text arrives. One that was not kept stays unread, and is handed over again. */
  arrives(text: string, digits: string): void {
    this.#arrived += 1;
    const from = { kind: "international", digits } as const;
    this.#unread.push({ from, onArrival: true, content: { kind: "text", text }, pdu: `PDU ${this.#arrived}` });
    void this.#handOver();
  }

  async #submit(
    segment: SegmentToSubmit,
    gate: () => Promise<boolean>,
    lastLook: () => boolean = () => true,
  ): Promise<SubmitOutcome> {
    if (this.#handlers === undefined) return NOT_READY;
    await this.#handOver();
    if (this.#unread.length > 0) return NOT_READY;
    const arrivedBefore = this.#arrived;
    if (!(await gate()) || !lastLook() || this.#arrived !== arrivedBefore) return { kind: "withheld" };
    this.submitted.push(segment);
    this.#reference = (this.#reference + 1) % 256;
    const messageReference = this.#reference;
    if (segment.statusReport) queueMicrotask(() => void this.#handlers?.reported(delivered(messageReference, segment)));
    return { kind: "submitted", messageReference };
  }

  #handOver(): Promise<void> {
    this.#handing = this.#handing.then(() => this.#handOverAll());
    return this.#handing;
  }

  async #handOverAll(): Promise<void> {
    try {
      for (let next = this.#unread[0]; next !== undefined && this.#handlers !== undefined; next = this.#unread[0]) {
        await this.#handlers.received(next);
        this.#unread.shift();
      }
    } catch {
      // It was not kept, so it stays.
    }
  }
}

function delivered(messageReference: number, { to }: SegmentToSubmit): StatusReport {
  return {
    messageReference,
    recipient: { kind: "international", digits: to },
    status: 0,
    pdu: `PDU ${messageReference}`,
  };
}

import type { Keeping } from "../domain/evidence/concern.ts";
import type { Msisdn } from "../domain/number.ts";
import type { ContentsRef, Draft } from "../domain/contents.ts";
import type { DoneBy } from "../domain/done-by.ts";
import type { MailResult, SubmitOutcome } from "../domain/commands.ts";
import type { Brand } from "../domain/content.ts";
import type { ReplyTo } from "../domain/events.ts";
import type { InboundSms, StatusReport } from "../domain/inbox/inbound.ts";
import type { MailId } from "../domain/mail/model.ts";
import type { SegmentBody } from "../domain/sms/segment.ts";
import type { CopyFolder } from "../domain/copy/names.ts";
import type { Instant } from "../domain/time.ts";

export type { ContentsRef, Draft, SubmitOutcome };

// What the core needs of the world. Adapters implement these; nothing here knows of a library.

/** Wall clock and monotonic clock. Only the monotonic one is fit for waiting. */
export interface Clock {
  now(): Instant;
  monotonicMs(): number;
  /** Changes at every boot of the machine (`/proc/sys/kernel/random/boot_id`). */
  readonly bootId: string;
}

/** Waits inside the process. Handed in, so that tests decide when time passes. */
export interface Scheduler {
  /** Runs `task` once after `ms` milliseconds of monotonic time; the answer calls it off. */
  after(ms: number, task: () => void): () => void;
}

/** Words first in meaning, fields first in the call: `log.warn({ command }, "AT command timed out")`. */
export interface Log {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
  child(fields: object): Log;
}

// ── SMS ──────────────────────────────────────────────────────────────────────────────────────────

export interface SegmentToSubmit {
  readonly to: Msisdn;
  readonly body: SegmentBody;
  /** How long the network may go on trying (TP-VP), milliseconds. */
  readonly validityMs: number;
  /** TP-SRR: ask for a status report. */
  readonly statusReport: boolean;
  /** Another segment follows at once: the link to the network may be kept up (`+CMMS`). */
  readonly moreToCome: boolean;
}

export interface TransportHealth {
  readonly state: "ready" | "searching" | "absent" | "pin-required" | "fault";
  /** For people: what is wrong and what to do. */
  readonly detail?: string;
  readonly operator?: string;
  /** While searching: `detail` says what is wrong, as against a step of coming up that passes by itself. */
  readonly isReason?: true;
  /** The network refuses the SIM, or the modem sees none that works. */
  readonly isSimRefused?: true;
  readonly signal?: { readonly dbm: number; readonly bars: number };
  readonly troubles?: readonly TransportTrouble[];
}

/** Something that is not as it should be although the transport is ready. */
export interface TransportTrouble {
  /** What cannot go on because of it. */
  readonly blocks: "sending" | "receiving" | "nothing";
  /** For people: a sentence that says what is wrong and what to do. */
  readonly words: string;
}

/** `soon`: with what comes in the next second. `at once`: somebody waits who holds up others. */
export type CopyUrgency = "soon" | "at once";

export interface SmsHandlers {
  /** Resolves when the message is on disk; only then may the transport delete its own copy. */
  received(sms: InboundSms): Promise<void>;
  /** Resolves when the report is on disk. */
  reported(report: StatusReport): Promise<void>;
  /** Every change of state, operator or signal. */
  health(health: TransportHealth): void;
  /**
   * Resolves when all that was handed over is off the device too, or that is not to be waited for. `undefined`: so it is
   * now. Until then the transport keeps its own copy where it can, which may be for ever; nothing else waits. `at once`:
   * what cannot wait long.
   */
  copied?(urgency: CopyUrgency): Promise<void> | undefined;
  /** Everything that lay unread when the sweep began (monotonic milliseconds) has been handed over. */
  swept(beganAtMonotonicMs: number): void;
}

/** A way to send and receive SMS: the modem, or one day something else. */
export interface SmsTransport {
  /** Starts the work and returns at once; it goes on, whatever fails, until `stop`. */
  start(handlers: SmsHandlers): void;
  /** Lets a submit that is running end, at most `graceMs`, then closes everything. */
  stop(graceMs: number): Promise<void>;
  health(): TransportHealth;
  /**
   * Sends one segment. One at a time; while `health().state` is not `ready` it answers `failed` with
   * reached `no`, blame `not-ready`. Whatever the transport has been told has arrived is handed to
   * `received` (and awaited) before the first octet goes. `gate` is called at once and decides, while
   * the modem gets ready for the text, whether it goes: `false` means `withheld`, nothing was sent.
   * `lastLook` is asked in the moment before the first octet leaves, and withholds it likewise; so does a
   * message that has arrived meanwhile.
   */
  submit(segment: SegmentToSubmit, gate: () => Promise<boolean>, lastLook?: () => boolean): Promise<SubmitOutcome>;
  /** Asks for a sweep of what lies unread, as soon as the modem is free; `swept` tells when it is done. */
  requestSweep(): void;
}

// ── Journal ──────────────────────────────────────────────────────────────────────────────────────

/** An event as the journal holds it. Sequences start at 1 and have no gaps. */
export interface Recorded<E> {
  readonly sequence: number;
  readonly at: Instant;
  /** Of the boot's id what tells the boots of the machine apart: all of it, or the beginning. */
  readonly bootId: string;
  readonly monotonicMs: number;
  readonly event: E;
  /** Who asked for what it came of; absent: nobody did here. */
  readonly by?: DoneBy;
  readonly apart?: ContentsRef;
}

/**
 * The append-only truth. `append` stamps the events and puts them into the current batch: it returns
 * at once. Everything appended while a sync runs goes into the next one.
 */
export interface Journal<E> {
  /** `at` is when they were decided; the clock is asked unless given. */
  append(drafts: readonly Draft<E>[], at?: Instant): readonly Recorded<E>[];
  /** Resolves when everything appended so far is on disk. */
  synced(): Promise<void>;
  /** The last sequence that is on disk. */
  readonly syncedSequence: number;
  /** Reads contents kept apart. `undefined` when they have been erased. Throws when they are damaged. */
  readContents(ref: ContentsRef): Promise<unknown>;
}

/** Of a checkpoint that is on disk: what the journal has to say of it before old files may go. */
export interface CheckpointSeal {
  readonly through: number;
  readonly hash: string;
  readonly checksum: string;
}

/** What lies on disk for longer than the state remembers it. */
export interface RetainedFiles {
  /**
   * Erases the files of contents that are older throughout, but for those in use. Gives back the names of those gone.
   */
  eraseContentsBefore(
    instant: Instant,
    inUse: ReadonlySet<string>,
    announce: (files: readonly string[]) => Promise<void>,
  ): Promise<readonly string[]>;
  /** The same of what was put aside; and what has lain there since before `evidenceBefore` goes as a whole. */
  eraseQuarantine(contentsBefore: Instant, evidenceBefore: Instant): Promise<readonly string[]>;
  /**
   * Lets a checkpoint stand for the journal's files that are older; `undefined` where there are none. Removes nothing.
   */
  takeCheckpoint(olderThan: Instant, keeping: Keeping): Promise<CheckpointSeal | undefined>;
  /** Removes what the checkpoint stands for, once its seal is on disk. Gives back the names of the files. */
  dropCovered(checksum: string): Promise<readonly string[]>;
}

// ── Broker ───────────────────────────────────────────────────────────────────────────────────────

export type { ReplyTo };

export interface BrokerMessage {
  /** Below `<baseTopic>/<gateway>/`. */
  readonly topic: string;
  /** Sent as JSON; `null` clears a retained topic. */
  readonly payload: object | null;
  readonly retain: boolean;
}

/** What the broker said to a message. */
export type Receipt =
  | { readonly kind: "taken" }
  /** Not this one, for a reason in words; what comes behind it is not concerned. `final`: nor will it be taken later. */
  | { readonly kind: "refused"; readonly why: string; readonly final: boolean };

/** The first outcome of a request, for whoever asked for it to be sent to a topic of theirs. */
export interface Response {
  readonly replyTo: ReplyTo;
  readonly payload: object | null;
}

export interface BrokerState {
  readonly connected: boolean;
  /** For people, while not connected: what the broker said, and what to do. */
  readonly detail?: string;
  /** Another client has taken over our id (MQTT 5 reason 0x8E). */
  readonly takenOver: boolean;
  /** That is why there is no connection; absent: there is one, or none for another reason. */
  readonly lostToOther?: true;
  /** When a session that should have been there was not. */
  readonly sessionLostAt?: Instant;
  /** What the broker refuses us on our own topics: a sentence each, with what is missing. Absent: nothing. */
  readonly refuses?: readonly string[];
}

export interface Broker {
  /** Resolves with what the broker says to it (QoS 1). Rejects when there is no connection, or it ends before. */
  publish(message: BrokerMessage): Promise<Receipt>;
  /** Tried once, at best effort, and apart from everything else: nobody waits for it. */
  respond(response: Response): void;
  state(): BrokerState;
}

// ── Mail ─────────────────────────────────────────────────────────────────────────────────────────

/** What a reminder e-mail tells one agent: a text waits for an answer. */
export interface Reminder {
  readonly id: MailId;
  readonly to: string;
  /** How the agent is called. */
  readonly name?: string;
  readonly brand: Brand;
  /** The phone that was asked. */
  readonly number: Msisdn;
  /** No answer until then is an opt-out. */
  readonly optOutAt: Instant;
  /** IANA name, `America/Chicago`. */
  readonly timeZone?: string;
  /** For the first time, or whether alerts that arrive now are to go on. */
  readonly asks: "signup" | "renewal";
  /** No further reminder follows. */
  readonly isLast: boolean;
}

export interface Mailer {
  /**
   * Hands one mail to the mail server. Resolves in every case: `deferred` is worth another try, perhaps
   * after somebody has corrected the configuration, `refused` is not. Aborting lets go of the connection.
   */
  send(reminder: Reminder, signal: AbortSignal): Promise<MailResult>;
}

// ── Copy ─────────────────────────────────────────────────────────────────────────────────────────

/** Why the place of the copy cannot be used, for people: what is wrong and what to do. */
export class CopyTrouble extends Error {}

/**
 * A place off the device where creating what exists fails. Names are those of domain/copy/names.ts; each gateway has its
 * own. Everything rejects with `CopyTrouble` where the place cannot be used.
 */
export interface Copy {
  /** Where it is, for people. */
  readonly place: string;
  /** Puts an object there, unless there is one of that name. When it resolves the object outlives a power cut there. */
  create(name: string, octets: Uint8Array): Promise<"created" | "exists">;
  /** `undefined`: there is none of that name. */
  read(name: string): Promise<Uint8Array | undefined>;
  /** The names of all objects of a folder, in any order. */
  names(folder: CopyFolder): Promise<readonly string[]>;
  /** Removes an object, where it is there. */
  remove(name: string): Promise<void>;
  /** What is not as it should be although it works, for people. */
  warnings(): readonly string[];
  close(): Promise<void>;
}

/** Encrypts what is copied, and proves that it is what was put there. */
export interface CopySeal {
  /** Stands in the names. Absent: nothing is encrypted. */
  readonly keyId?: string;
  seal(name: string, octets: Uint8Array): Uint8Array;
  /** `undefined`: it was sealed with another key, or is not as it was put there. */
  open(name: string, octets: Uint8Array): Uint8Array | undefined;
}

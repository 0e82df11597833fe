import { setImmediate as nextRound } from "node:timers/promises";
import { Timers } from "./timers.mjs";

/** A Monday, 15:00 in New York and 10:00 in Honolulu: people may be asked everywhere. */
const START = Date.parse("2025-03-03T20:00:00.000Z");
const MINUTE = 60_000;
const SILENT = { debug() {}, info() {}, warn() {}, error() {}, child: () => SILENT };
/** Nothing more comes of a moment when so many rounds of the event loop have brought nothing. */
const CALM_ROUNDS = 3;

/**
 * The gateway of one build on a manual clock, with its parts as they are composed: requests, inbox, sender, reminders,
 * control and housekeeping at their ports; deadlines and the clock by commands, as their loops are no part of the
 * domain. What a modem or a mail server answers, and when, is the history's to say.
 */
export class PlayedGateway {
  /**
   * What was written, logged, and said at the ports, a line each. Each is compared on its own: one build may write in
   * two steps what another writes in one.
   */
  channels = { journal: [], log: [], submits: [], mails: [], ports: [] };
  records = [];
  commands = 0;
  /** Submits and mails that wait for their answers. */
  submits = [];
  mails = [];
  /** What has gone out, the latest last. */
  sent = [];
  isTrusted = true;
  timers = new Timers();
  #build;
  #policy;
  #contents = new Map();
  #boot = 1;
  #set = { at: START, monotonicMs: 0 };
  #parts;
  #erasable = [];

  constructor(build, policy) {
    this.#build = build;
    this.#policy = policy;
    this.#start(build.gatewayFold.empty());
  }

  // ── Time ───────────────────────────────────────────────────────────────────────────────────────

  get now() {
    return Math.floor(this.#set.at + (this.timers.monotonicMs - this.#set.monotonicMs));
  }

  #clock() {
    const gateway = this;
    return {
      now: () => gateway.now,
      monotonicMs: () => gateway.timers.monotonicMs,
      get bootId() {
        return `boot-${gateway.#boot}`;
      },
    };
  }

  setClock(by) {
    this.#set = { at: this.now + by, monotonicMs: this.timers.monotonicMs };
    this.execute({ type: "SetClock", by });
  }

  distrustClock() {
    const at = Math.max(this.now, this.state.newestAt + 1);
    this.#set = { at, monotonicMs: this.timers.monotonicMs };
    this.execute({ type: "DistrustClock", wall: at - 5 * MINUTE });
  }

  /** Time goes by, and nobody looks. */
  async sleep(ms) {
    this.timers.monotonicMs += ms;
    this.timers.ring();
    await this.calm();
  }

  /** Time goes by with the gateway at work: what falls due happens, and what may go is answered by `network`. */
  async pass(ms, network) {
    const end = this.now + ms;
    await this.work(network);
    for (let looks = 0; looks < 400; looks += 1) {
      const next = this.#nextInstant(end);
      if (next === undefined) break;
      await this.sleep(next - this.now);
      await this.work(network);
    }
    if (end > this.now) await this.sleep(end - this.now);
    await this.work(network);
  }

  #nextInstant(end) {
    const { state } = this;
    const sending = this.#build.nextToSend(state, this.#policy, this.now);
    const candidates = [
      state.index.agenda.next(),
      sending.kind === "wait" ? sending.until : undefined,
      ...[...state.mails.values()].map(({ notBefore }) => notBefore),
    ].filter((at) => at !== undefined && at > this.now);
    const next = Math.min(...candidates);
    return next <= end ? next : undefined;
  }

  /** Fires and sends until nothing more is to be done at this moment. */
  async work(network) {
    for (let before = -1, rounds = 0; before !== this.records.length && rounds < 200; rounds += 1) {
      before = this.records.length;
      this.fire();
      await this.calm();
      await this.settleAll(network);
    }
  }

  async settleAll(network) {
    while (this.submits.length + this.mails.length > 0) {
      const submit = this.submits.shift();
      if (submit !== undefined) this.answer(submit, network(submit));
      else this.mails.shift()?.answer({ kind: "taken" });
      await this.calm();
    }
  }

  /** Fires what is due on what is known of clock and reception. */
  fire({ clockTrusted = this.state.clock.status === "trusted", swept = 0, receiving = 40 * 24 * 60 * MINUTE } = {}) {
    const given = { clockTrusted, sweptSince: this.now - swept, receivingSince: this.now - receiving };
    const keys = this.state.index.agenda.due(this.now);
    if (clockTrusted) this.execute({ type: "WeighDeadlines", keys });
    // A build may call what is known of the world one or the other.
    for (const key of keys) this.execute({ type: "DeadlinePassed", key, evidence: given, assurance: given });
  }

  /** Resolves when everything that this moment brings has happened. */
  async calm() {
    for (let calm = 0, before = -1; calm < CALM_ROUNDS; calm += 1) {
      await nextRound();
      const { journal, ports } = this.channels;
      const seen = journal.length + ports.length + this.submits.length + this.mails.length;
      if (seen !== before) calm = -1;
      before = seen;
    }
  }

  // ── What happens ───────────────────────────────────────────────────────────────────────────────

  get state() {
    return this.#parts.core.state;
  }

  get requests() {
    return this.#parts.requests;
  }

  get inbox() {
    return this.#parts.inbox;
  }

  get control() {
    return this.#parts.control;
  }

  get housekeeping() {
    return this.#parts.housekeeping;
  }

  execute(command) {
    this.#parts.core.execute(command);
  }

  /** Waits for company, as the publisher's cursor does. */
  published() {
    const through = this.state.publications.at(-1)?.sequence;
    if (through !== undefined) this.#parts.core.executeLazily(() => ({ type: "NotePublished", through }));
  }

  /** Something is asked at a port: what it answers, or refuses, is part of what is compared. */
  async ask(name, promise) {
    try {
      const answer = (await promise) ?? null;
      // How many turns a promise takes is nobody's business: what else follows from the question comes first.
      await this.calm();
      this.note(name, answer);
    } catch (error) {
      this.note(`${name} threw`, String(error));
    }
    await this.calm();
  }

  /**
   * A build may refuse a request in a decision of its own. Nothing comes between: what waits for company goes before
   * it, and what may now be sent is begun behind it.
   */
  async request(name, promised) {
    const { core, sender } = this.#parts;
    core.flush();
    sender.suspend(true);
    await this.ask(name, promised());
    sender.suspend(false);
    await this.calm();
  }

  note(name, value, channel = "ports") {
    this.channels[channel].push(`${name} ${JSON.stringify(value)}`);
  }

  answer(submit, result) {
    if (result.kind === "submitted") this.sent.push({ ...submit.segment, reference: result.messageReference });
    submit.answer(result);
  }

  willErase(files) {
    this.#erasable.push(...files);
  }

  /** The process ends where it stands and starts again: from a snapshot, or from what the journal tells. */
  async restart(fromSnapshot, rebooted) {
    const { gatewayFold } = this.#build;
    const snapshot = JSON.stringify(gatewayFold.toJson(this.state));
    const replayed = this.records.reduce((state, record) => gatewayFold.evolve(state, record), gatewayFold.empty());
    if (JSON.stringify(gatewayFold.toJson(replayed)) !== snapshot) this.note("replay differs", this.records.length);
    this.stop();
    if (rebooted) this.#boot += 1;
    this.#start(fromSnapshot ? gatewayFold.fromJson(JSON.parse(snapshot)) : replayed);
    this.execute({ type: "Resume" });
    await this.calm();
  }

  stop() {
    const { sender, stopLog } = this.#parts;
    sender.stop();
    stopLog();
    this.submits = [];
    this.mails = [];
    this.timers.forget();
    // Nobody hears of what the old process would still have said.
    this.#parts.isGone = true;
  }

  // ── The parts ──────────────────────────────────────────────────────────────────────────────────

  #start(state) {
    const build = this.#build;
    const clock = this.#clock();
    const { scheduler } = this.timers;
    const log = SILENT;
    const parts = { isGone: false };
    const core = new build.Core({ state, policy: this.#policy, journal: this.#journal(parts), clock, scheduler });
    const executed = core.execute.bind(core);
    core.execute = (command) => {
      this.commands += 1;
      const answer = executed(command);
      // Builds differ in how much they say of what a deadline waits for.
      if (command.type === "DeadlinePassed" && answer.kind !== "done") this.note("answer", "not now");
      // A row of a file is told by what came of it; builds differ in whether they execute it or record what it comes to.
      else if (command.type !== "RejectRequest" && command.keepLeftOut !== true) this.note("answer", answer);
      return answer;
    };
    this.#parts = Object.assign(parts, {
      core,
      stopLog: build.logEvents(core, this.#eventLog()),
      requests: this.#requests(core, scheduler, log),
      inbox: build.createInbox(core, log),
      sender: build.createSender({
        core,
        transport: this.#transport(),
        clock,
        log,
        scheduler,
        notices: { add: (words) => this.note("notice", words) },
        problems: { set() {}, has: () => false, all: () => [], onChange() {} },
        isConfirmed: () => true,
      }),
      reminders: build.createReminders({
        core,
        mailer: this.#mailer(),
        log,
        clock,
        scheduler,
        isConfirmed: () => true,
      }),
      control: build.createControl({
        core,
        broker: { publish: async () => undefined, state: () => ({ connected: true, takenOver: false }) },
        gateway: "main",
        version: "0",
        since: START,
        health: () => ({ state: "ready" }),
        problems: () => [],
        clock,
        pause: async () => undefined,
        scheduler,
      }),
      housekeeping: build.createHousekeeping({
        core,
        ...asEither(["retained", "archive"], this.#retained()),
        clock,
        scheduler,
        pause: async () => undefined,
        isClockTrusted: () => core.state.clock.status === "trusted",
        retain: { leads: { ms: 30 * 24 * 60 * MINUTE }, evidence: { months: 48 } },
        log,
      }),
    });
    parts.sender.start();
    parts.reminders.start();
  }

  /** Earlier builds take what it needs one by one, and say nothing beside the journal. */
  #requests(core, scheduler, log) {
    const make = this.#build.createRequestHandler;
    const topicOf = (request) => `leadline/main/${request}`;
    if (make.length !== 1) return make(core, topicOf, log);
    return make({ core, topicOf, say: (announcements) => this.note("said", announcements), scheduler, log });
  }

  #journal(parts) {
    const gateway = this;
    return {
      append(drafts, at = gateway.now) {
        if (parts.isGone) throw new Error("the process is gone");
        return drafts.map(({ event, apart }) => gateway.#append(event, apart, at));
      },
      synced: async () => undefined,
      get syncedSequence() {
        return gateway.records.length;
      },
      ...asEither(["readContents", "readApart"], async ({ offset }) => gateway.#contents.get(offset)),
    };
  }

  #append(event, apart, at) {
    const sequence = this.records.length + 1;
    const stamp = { sequence, at, bootId: `boot-${this.#boot}`, monotonicMs: this.timers.monotonicMs, event };
    const record = apart === undefined ? stamp : { ...stamp, apart: this.#put(apart, sequence, at) };
    this.records.push(record);
    // The order of the members is the order of the octets.
    this.note("record", [record, apart ?? null], "journal");
    return record;
  }

  #put(apart, offset, at) {
    // As a file gives it back.
    this.#contents.set(offset, JSON.parse(JSON.stringify(apart)));
    return { file: new Date(at).toISOString().slice(0, 10), offset, length: 1, hash: `${offset}` };
  }

  #eventLog() {
    const line =
      (level) =>
      (...told) =>
        this.note(level, told, "log");
    return { debug: line("debug"), info: line("info"), warn: line("warn"), error: line("error"), child: () => SILENT };
  }

  #transport() {
    return {
      start() {},
      stop: async () => undefined,
      health: () => ({ state: "ready" }),
      requestSweep() {},
      submit: async (segment, gate, lastLook = () => true) => {
        if (!(await gate()) || !lastLook()) return { kind: "withheld" };
        this.note("submit", segment, "submits");
        return new Promise((answer) => this.submits.push({ segment, answer }));
      },
    };
  }

  #mailer() {
    return {
      send: (reminder, signal) => {
        this.note("mail", reminder, "mails");
        return new Promise((answer) => {
          const mail = { reminder, answer };
          this.mails.push(mail);
          signal.addEventListener("abort", () => {
            this.mails = this.mails.filter((other) => other !== mail);
            answer({ kind: "deferred", error: "let go of" });
          });
        });
      },
    };
  }

  /** Whatever a build calls the steps, they come to the same. */
  #retained() {
    const steps = {
      eraseContentsBefore: async (instant, inUse) => {
        this.note("erase", [instant, [...inUse].sort(byName)]);
        return this.#erasable.splice(0);
      },
      takeCheckpoint: async (olderThan, keeping) => {
        this.note("checkpoint", [olderThan, keeping]);
        const through = this.records.length;
        return through % 2 === 0 ? undefined : { through, hash: `hash ${through}`, checksum: `sum ${through}` };
      },
    };
    return new Proxy(steps, { get: (known, name) => known[name] ?? (async () => []) });
  }

  // ── What is left of it all ─────────────────────────────────────────────────────────────────────

  /** Everything that can be read off the end, a line each. */
  async sum() {
    const { build, state, now, records } = {
      build: this.#build,
      state: this.state,
      now: this.now,
      records: this.records,
    };
    this.note("state", build.gatewayFold.toJson(state));
    this.note(
      "agenda",
      state.index.agenda
        .due(Number.MAX_SAFE_INTEGER)
        .map((key) => JSON.stringify(key))
        .sort(),
    );
    this.note("index", [
      Object.entries(state.index.open).map(([name, open]) => [name, [...open.keys()]]),
      [...state.index.begun.keys()],
      [...state.index.agentsOf].map(([number, ids]) => [number, [...ids].sort(byName)]),
      [...state.index.held].map(([id, leads]) => [id, [...leads]]),
      [...state.index.submitted],
      [...state.index.putOff.keys()],
    ]);
    this.note("next", build.nextToSend(state, this.#policy, now));
    this.note("warnings", [
      build.holdWarnings(state),
      build.putOffWarnings(state),
      build.capWarnings(state, this.#policy, now),
    ]);
    this.note("forecast", build.forecast(state, this.#policy, build.waitingInBulk(state, this.#policy), now));
    this.note("status", this.control.status());
    this.note("waiting", this.control.waiting());
    this.note("agents", this.control.agents());
    this.note("messages", this.control.messages(1_000));
    for (const { id } of state.messages.values()) await this.ask("message", this.control.message(id));
    this.#tell(records);
  }

  #tell(records) {
    const build = this.#build;
    const numbers = new Set([...this.state.numbers.keys()].slice(0, 5));
    const leads = new Set(
      records.flatMap(({ event }) => (event.leadId === undefined ? [] : [event.leadId])).slice(0, 40),
    );
    const proofs = [...numbers].map((number) => build.collectEvidence(number));
    const stories = [...leads].map((leadId) => build.collectLead(leadId));
    const [kept, closed] = [[...numbers].slice(0, 1), [...numbers].slice(1, 2)];
    const keeps = build.evidenceFilter({ numbers: kept, suppressed: closed, since: START + 20 * 24 * 60 * MINUTE });
    const keptRecords = records.filter((record) => {
      for (const collector of [...proofs, ...stories]) collector.take(record);
      return keeps(record);
    });
    this.note(
      "evidence kept",
      keptRecords.map(({ sequence }) => sequence),
    );
    const told = proofs.map((proof) => proof.result());
    for (const proof of told) this.note("proof", proof);
    for (const story of stories.map((collector) => collector.result())) {
      this.note("story", story);
      const proof = told.find(({ number }) => number === story.number);
      if (proof !== undefined && story.stands !== undefined) this.note("because", build.causesOf(proof, story.stands));
    }
  }
}

function byName(a, b) {
  return a < b ? -1 : 1;
}

/** The same under each name that a build may know it by. */
function asEither(names, value) {
  return Object.fromEntries(names.map((name) => [name, value]));
}

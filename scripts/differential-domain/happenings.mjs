// What may happen to a gateway: a few people who meet often, as in test/domain/properties; or a crowd, for what hits
// too many at once.

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const NUMBERS = ["+18505550101", "+12125550102", "+14165550103", "+13035550109"];
const AGENTS = ["A-1", "A-2", "A-3"];
const SPANS = [SECOND, MINUTE, MINUTE, HOUR, HOUR, 7 * HOUR, 13 * HOUR, 25 * HOUR, 37 * HOUR, 31 * DAY, 560 * DAY];
const WORDS = ["STOP", "YES", "YES", "YES", "HELP", "please stop texting me", "See you at 5", "Liked “Reply YES”"];
const LEADS = [
  { name: "Maria" },
  { name: "Maria", message: "word ".repeat(60) },
  { name: "Мария", phone: "(850) 555-0199", listing: { address: "12 Oak St", price: "$1" } },
  { message: "online casino bonus" },
];
const OUTCOMES = [
  { kind: "withheld" },
  { kind: "failed", error: "device", reached: "no", retry: "later", blame: "device" },
  { kind: "failed", error: "38", reached: "no", retry: "later", blame: "network", written: true },
  { kind: "failed", error: "no modem", reached: "no", retry: "later", blame: "not-ready" },
  { kind: "failed", error: "1", reached: "no", retry: "never", blame: "recipient" },
  { kind: "failed", error: "21", reached: "no", retry: "never", blame: "network", written: true },
  { kind: "failed", error: "500", reached: "unknown", retry: "later", blame: "network" },
];

/** A history of one seed: the same happenings for every build. */
export class History {
  #g;
  #chance;
  #people;
  #leads = 0;
  #pdus = 0;
  #reference = 0;
  #oldPdus = [];

  constructor(gateway, chance, people) {
    this.#g = gateway;
    this.#chance = chance;
    this.#people = people;
  }

  async live(most) {
    if (this.#people > 0) await this.#crowd();
    else if (this.#chance.is(0.7)) await this.#begun();
    const count = 10 + this.#chance.below(most - 9);
    for (let index = 0; index < count; index += 1) {
      await this.#chance.weighed(this.#happenings())();
      await this.#g.calm();
    }
  }

  #happenings() {
    return [
      [6, () => this.#enrol()],
      [8, () => this.#lead()],
      [2, () => this.#leadAgain()],
      [8, () => this.#reply()],
      [3, () => this.#oddSms()],
      [2, () => this.#longReply()],
      [3, () => this.#person()],
      [2, () => this.#word()],
      [16, () => this.#segment()],
      [3, () => this.#report()],
      [3, () => this.#mail()],
      [1, () => this.#g.restart(this.#chance.is(0.5), this.#chance.is(0.5))],
      [9, () => this.#time()],
      [1, () => this.#clock()],
      [2, () => this.#gatewayItself()],
      [1, () => this.#file()],
      [1, () => this.#carryOver()],
      [1, () => this.#house()],
      [this.#people > 0 ? 3 : 0, () => this.#manyAnswer()],
    ];
  }

  // ── People ─────────────────────────────────────────────────────────────────────────────────────

  #number() {
    return this.#people > 0 ? numberOf(this.#chance.below(this.#people)) : this.#chance.one(...NUMBERS);
  }

  #agent() {
    return this.#people > 0 ? `A-${this.#chance.below(this.#people)}` : this.#chance.one(...AGENTS);
  }

  #context() {
    const correlated = this.#chance.is(0.5) ? { correlationData: "QQ==" } : {};
    const replyTo = this.#chance.is(0.4) ? { replyTo: { topic: "answers/1", ...correlated } } : {};
    const messageExpiresAt = this.#chance.is(0.1) ? { messageExpiresAt: this.#g.now + HOUR } : {};
    return { retained: false, excerpt: "{", ...messageExpiresAt, ...replyTo };
  }

  #details() {
    const email = this.#chance.is(0.8) ? { email: "agent@example.com" } : {};
    const name = this.#chance.is(0.5) ? { name: this.#chance.one("Ann", "Bob") } : {};
    const timeZone = this.#chance.is(0.3) ? { timeZone: "America/Chicago" } : {};
    return { ...name, ...email, ...timeZone };
  }

  async #enrol() {
    const { now } = this.#g;
    const ago = this.#chance.one(null, 0, 0, 0, HOUR, 3 * DAY, -HOUR);
    const brand = this.#chance.is(0.04) ? "nobody" : this.#chance.one("homes", "homes", "rmint");
    const phone = this.#chance.is(0.05) ? this.#chance.one("+15550100100", "+4915112345678") : this.#number();
    if (this.#chance.is(0.15))
      return this.#g.ask(
        "control.enrol",
        this.#g.control.enrol({ agentId: this.#agent(), brand, number: phone, ...this.#details() }),
      );
    const request = { agentId: this.#agent(), brand, phone, ...this.#details() };
    const requestedAt = ago === null ? {} : { requestedAt: now - ago };
    const source = this.#chance.one("profile", "profile", "migration");
    const context = this.#context();
    return this.#g.request("enrol", () => this.#g.requests.enrol({ ...request, ...requestedAt, source }, context));
  }

  async #begun() {
    for (const [agentId, phone] of [
      ["A-1", NUMBERS[0]],
      ["A-2", NUMBERS[1]],
    ]) {
      const request = { agentId, phone, brand: "homes", source: "profile", requestedAt: this.#g.now };
      await this.#g.request("enrol", () => this.#g.requests.enrol(request, { retained: false, excerpt: "{" }));
      await this.#g.work(() => this.#accepted());
      await this.#text(phone, "YES");
    }
  }

  async #crowd() {
    const rows = Array.from({ length: this.#people }, (_, index) => ({
      line: index + 1,
      agentId: `A-${index}`,
      brand: this.#chance.one("homes", "rmint"),
      phone: numberOf(index),
      ...this.#details(),
    }));
    await this.#g.ask("import", this.#g.control.importing.take(rows, "migration"));
    await this.#g.pass(HOUR, () => this.#accepted());
    if (this.#chance.is(0.6)) await this.#manyAnswer();
  }

  async #manyAnswer() {
    const answering = this.#chance.one(0.3, 0.6, 0.9);
    for (let index = 0; index < this.#people; index += 1)
      if (this.#chance.is(answering)) await this.#text(numberOf(index), this.#chance.one("YES", "YES", "YES", "STOP"));
    await this.#g.work(() => this.#accepted());
  }

  async #lead() {
    this.#leads += 1;
    const within = this.#chance.one(undefined, undefined, HOUR, 30 * HOUR, -HOUR);
    const request = {
      id: `L-${this.#leads}`,
      agentId: this.#chance.is(0.05) ? "A-none" : this.#agent(),
      ...(within === undefined ? {} : { expiresAt: this.#g.now + within }),
      ...(this.#chance.is(0.3) ? { createdAt: this.#g.now - MINUTE } : {}),
      lead: this.#chance.one(...LEADS),
    };
    const context = this.#context();
    const lead = () => this.#g.requests.lead(request, context);
    if (this.#g.state.agents.has(request.agentId)) await this.#g.ask("lead", lead());
    else await this.#g.request("lead", lead);
  }

  #anyLead() {
    return `L-${1 + this.#chance.below(Math.max(this.#leads, 1))}`;
  }

  async #leadAgain() {
    const request = { id: this.#anyLead(), agentId: this.#agent(), lead: {} };
    const context = this.#context();
    const lead = () => this.#g.requests.lead(request, context);
    if (this.#g.state.agents.has(request.agentId)) await this.#g.ask("lead", lead());
    else await this.#g.request("lead", lead);
  }

  /** Later builds are told of a wish as a whole. */
  #optOutWish() {
    const atPersonsRequest = this.#chance.is(0.4);
    return this.#g.control.holdNumbers === undefined ? atPersonsRequest : { atPersonsRequest };
  }

  async #person() {
    const { control, requests } = this.#g;
    const agentId = this.#agent();
    const context = this.#context();
    await this.#chance.weighed([
      [2, () => this.#g.request("withdraw", () => requests.withdraw({ agentId }, context))],
      [2, () => this.#g.ask("opt out", control.optOut(agentId, this.#optOutWish()))],
      [1, () => this.#g.ask("release", control.release(this.#anyLead()))],
      [1, () => this.#g.ask("drop", control.drop(this.#anyLead()))],
      [1, () => this.#g.ask("send", control.send(this.#number(), this.#chance.one("Hello", "long ".repeat(200))))],
    ])();
  }

  /** A person's word on what waits for one. */
  async #word() {
    const waiting = this.#g.control.waiting();
    const id = waiting.length === 0 ? this.#agent() : this.#chance.one(...waiting.map((view) => view.id));
    await this.#g.ask("confirm", this.#g.control.confirm(id, this.#chance.is(0.4)));
  }

  async #file() {
    const rows = Array.from({ length: 1 + this.#chance.below(4) }, (_, index) => ({
      line: index + 1,
      agentId: this.#chance.is(0.1) ? "enroll" : this.#agent(),
      brand: this.#chance.one("homes", "rmint", "nobody"),
      phone: this.#chance.is(0.1) ? "12" : this.#number(),
      ...this.#details(),
    }));
    const { importing } = this.#g.control;
    const source = this.#chance.one("file", "migration");
    this.#g.note("checked", await importing.check(rows, source));
    await this.#g.ask("import", importing.take(rows, source));
    this.#g.note("forecast", importing.forecast([]));
  }

  // ── What phones send ───────────────────────────────────────────────────────────────────────────

  /** A STOP comes once: builds differ in what they make of one that comes again. */
  #pdu(text = "") {
    if (this.#oldPdus.length > 0 && !/stop/i.test(text) && this.#chance.is(0.03))
      return this.#chance.one(...this.#oldPdus);
    this.#pdus += 1;
    this.#oldPdus.push(`PDU${this.#pdus}`);
    return `PDU${this.#pdus}`;
  }

  #from(number) {
    if (this.#chance.is(0.15)) return { kind: "national", digits: number.slice(2) };
    return { kind: "international", digits: number };
  }

  #when() {
    const late = this.#chance.one(0, 0, 0, MINUTE, 3 * HOUR, DAY);
    const smscAt = this.#chance.is(0.9) ? { smscAt: this.#g.now - late } : {};
    return { ...smscAt, ...(this.#chance.is(0.3) ? { onArrival: true } : {}) };
  }

  #text(number, text) {
    const sms = { from: this.#from(number), ...this.#when(), content: { kind: "text", text }, pdu: this.#pdu(text) };
    return this.#g.ask("received", this.#g.inbox.received(sms));
  }

  #reply() {
    return this.#text(this.#number(), this.#chance.one(...WORDS));
  }

  async #oddSms() {
    const content = this.#chance.one(
      { kind: "silent" },
      { kind: "sim-data" },
      { kind: "binary", hex: "00FF" },
      { kind: "unreadable", error: "too short" },
      { kind: "mms", hex: "01062603B5EA" },
      { kind: "text", text: "STOP" },
    );
    const odd = [{ kind: "none" }, { kind: "alphanumeric", text: "Carrier" }, { kind: "national", digits: "7726" }];
    const from = this.#chance.is(0.5) ? this.#chance.one(...odd) : this.#from(this.#number());
    const sms = { from, ...this.#when(), content, pdu: this.#pdu(content.text) };
    // Never before the service centre took it: builds differ in whose clock they believe then.
    const arrivedAt = Math.max(this.#g.now - 2 * MINUTE, sms.smscAt ?? 0);
    if (this.#chance.is(0.3)) return this.#g.execute({ type: "ReceiveSms", sms, arrivedAt });
    return this.#g.ask("received", this.#g.inbox.received(sms));
  }

  /** Of three segments of a long text some come, in some order, perhaps with one of another text among them. */
  async #longReply() {
    const number = this.#number();
    const total = 2 + this.#chance.below(2);
    const reference = this.#chance.below(3);
    const beginning = this.#chance.one("STOP", "please stop texting me ", "Thank you ");
    for (let count = 0; count < total; count += 1) {
      if (this.#chance.is(0.25)) continue;
      const sequence = this.#chance.is(0.8) ? count + 1 : 1 + this.#chance.below(total);
      const text = sequence === 1 ? beginning : this.#chance.one("and more", " or other");
      const concatenation = { bits: 8, reference, total, sequence };
      const content = { kind: "text", text };
      const sms = { from: this.#from(number), ...this.#when(), content, concatenation, pdu: this.#pdu(beginning) };
      await this.#g.ask("received", this.#g.inbox.received(sms));
    }
  }

  // ── The network and the mail server ────────────────────────────────────────────────────────────

  #accepted() {
    this.#reference = (this.#reference + 1) % 256;
    return { kind: "submitted", messageReference: this.#reference };
  }

  #outcome() {
    if (this.#chance.is(0.6)) return this.#accepted();
    return this.#chance.is(0.1) ? { kind: "submitted" } : this.#chance.one(...OUTCOMES);
  }

  async #segment() {
    if (this.#chance.is(0.2)) return;
    const submit = this.#g.submits.shift();
    if (submit !== undefined) this.#g.answer(submit, this.#outcome());
  }

  async #report() {
    const { sent, submits } = this.#g;
    const of = this.#chance.is(0.2) ? submits[0]?.segment : sent.at(-1 - this.#chance.below(5));
    if (of === undefined) return;
    const report = {
      messageReference: of.reference ?? (this.#reference + 1 + this.#chance.below(2)) % 256,
      recipient: this.#from(of.to),
      ...(this.#chance.is(0.5) ? { smscAt: this.#g.now - SECOND, dischargedAt: this.#g.now } : {}),
      status: this.#chance.one(0x00, 0x00, 0x01, 0x20, 0x46),
      pdu: this.#pdu(),
    };
    await this.#g.ask("reported", this.#g.inbox.reported(report));
  }

  async #mail() {
    const mail = this.#g.mails.shift();
    if (mail === undefined) return;
    mail.answer(
      this.#chance.one(
        { kind: "taken" },
        { kind: "taken" },
        { kind: "deferred", error: "451 greylisted" },
        { kind: "refused", error: "550 no such user" },
      ),
    );
  }

  // ── Time ───────────────────────────────────────────────────────────────────────────────────────

  #time() {
    const span = this.#chance.one(...SPANS);
    return this.#chance.weighed([
      [4, () => this.#g.pass(span, () => (this.#chance.is(0.9) ? this.#accepted() : this.#outcome()))],
      [2, () => this.#g.sleep(span)],
      [
        2,
        () =>
          this.#g.fire({
            clockTrusted: this.#chance.is(0.7),
            swept: this.#chance.one(...SPANS),
            receiving: this.#chance.one(...SPANS),
          }),
      ],
      [2, () => this.#deadlineComes(span)],
    ])();
  }

  async #deadlineComes(receiving) {
    const next = this.#g.state.index.agenda.next() ?? this.#g.now;
    await this.#g.sleep(Math.max(next - this.#g.now, 0));
    this.#g.fire({ receiving });
  }

  async #clock() {
    const by = this.#chance.one(-2 * DAY, -HOUR, -MINUTE, 0, MINUTE, HOUR, 2 * DAY);
    if (this.#chance.is(0.5)) this.#g.distrustClock();
    else this.#g.setClock(by);
  }

  // ── The gateway itself ─────────────────────────────────────────────────────────────────────────

  async #gatewayItself() {
    const { requests } = this.#g;
    const rejection = { topic: "leadline/main/leads", error: "is no JSON", excerpt: "{,", ...this.#path() };
    await this.#chance.weighed([
      [3, () => this.#g.published()],
      [2, () => this.#g.ask("reject", requests.reject(rejection, this.#context()))],
      [1, async () => requests.retainedTaken.note(`leads/${this.#agent()}`, this.#chance.one("d1", "d2"))],
      [1, async () => this.#g.execute({ type: "NotePinAttempt", card: "8901", pinHash: "p" })],
      [1, async () => this.#g.execute({ type: "NotePinAccepted", card: "8901" })],
      [1, async () => this.#g.execute({ type: "FailMessage", messageId: this.#anyMessage(), reason: "unreadable" })],
    ])();
  }

  #path() {
    return this.#chance.is(0.5) ? { path: "agentId" } : {};
  }

  #anyMessage() {
    return `M-${1 + this.#chance.below(Math.max(this.#g.state.messageCount, 1))}`;
  }

  /** An opt-out that a backup would have lost is taken over, once or twice. */
  async #carryOver() {
    const lost = this.#g.records.filter(({ event }) =>
      ["NumberSuppressed", "ConsentEnded", "NumberPaused", "AgentLeft"].includes(event.type),
    );
    if (lost.length === 0) return;
    const { event, at } = this.#chance.one(...lost);
    const key = `opt-out ${this.#chance.below(6)}`;
    this.#g.execute({ type: "TakeOptOut", key, optOut: event, happenedAt: at });
  }

  async #house() {
    if (this.#chance.is(0.5)) await this.#g.pass(this.#chance.one(31 * DAY, 1_500 * DAY), () => this.#accepted());
    this.#g.willErase(this.#chance.is(0.5) ? [`2025-03-${10 + this.#chance.below(20)}`] : []);
    await this.#g.ask("housekeeping", this.#g.housekeeping.run());
  }
}

/** `A-7` of a crowd has the number that ends in 0007. */
function numberOf(index) {
  return `+1850555${String(index).padStart(4, "0")}`;
}

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Draft } from "../../../src/domain/contents.ts";
import type { EventOf, GatewayEvent } from "../../../src/domain/events.ts";
import { causesOf } from "../../../src/domain/evidence/because.ts";
import { collectEvidence } from "../../../src/domain/evidence/collect.ts";
import type { EvidenceRecord } from "../../../src/domain/evidence/concern.ts";
import { collectLead } from "../../../src/domain/evidence/lead-story.ts";
import { evolve } from "../../../src/domain/evolve.ts";
import { gatewayFold } from "../../../src/domain/fold.ts";
import { atLevel, LEVEL } from "../../../src/domain/levels.ts";
import { emptyState } from "../../../src/domain/state.ts";
import { DAY, MINUTE } from "../../../src/domain/time.ts";
import { JOINED_TYPES, type WrittenEvent } from "../../../src/domain/written/joined.ts";
import { eventsOf, levelOfWritten, toWritten } from "../../../src/domain/written/written.ts";
import { EVERY_EVENT } from "../../store/fixture/event-samples.ts";
import { Gateway } from "../gateway.ts";
import { ANN, enrol, lead } from "../people.ts";
import { holdsFor } from "../properties/watched.ts";
import { decisionsIn, journalOf, type WrittenRecord } from "./journal.ts";

const RUNS = 100;
/** A report on reference 4, to Ann. */
const PDU = "07918105220002F006040B918105550501F1621192023514006211920235140000";

/** What a journal says whose lines are written at a level. */
function readBack(drafts: readonly Draft<GatewayEvent>[], level: number): readonly Draft<GatewayEvent>[] {
  const lines = toWritten(drafts, level).map((draft) => JSON.stringify(draft));
  return lines.flatMap((line) => eventsOf(JSON.parse(line) as Draft<WrittenEvent>));
}

/** There each event is a record, with all members that this level knows. */
function atFirstLevel(drafts: readonly Draft<GatewayEvent>[]): readonly Draft<GatewayEvent>[] {
  return drafts.flatMap((draft) => atLevel(draft.event, 1).map((event) => ({ ...draft, event })));
}

describe("what is written of a lead", () => {
  test("is four records, which say each thing once and leave out what is usual", () => {
    const gateway = new Gateway();
    enrol(gateway, "A-1", ANN);
    gateway.send();
    gateway.receive(ANN, "YES");
    lead(gateway, "L-1", "A-1");
    gateway.send();
    const before = gateway.records.length;
    lead(gateway, "L-2", "A-1", { name: "Sam" });
    const lookedAt = gateway.now;
    const submit = gateway.begin();
    if (submit === undefined) throw new Error("nothing goes");
    gateway.do({ type: "SettleSegment", ...submit, result: { kind: "submitted", messageReference: 4 }, lookedAt });
    gateway.do({
      type: "ReceiveReport",
      report: {
        messageReference: 4,
        recipient: { kind: "international", digits: ANN },
        status: 0,
        smscAt: Date.parse("2026-11-29T20:53:41Z"),
        dischargedAt: Date.parse("2026-11-29T20:53:41Z"),
        pdu: PDU,
      },
    });
    const drafts = gateway.records.slice(before).map(({ event }) => ({ event }));
    expect(drafts).toHaveLength(9);
    const [expiresAt, lateAt] = [gateway.now + DAY, gateway.now + 2 * MINUTE];
    expect(toWritten(drafts, 2).map(({ event }) => event)).toEqual([
      { type: "LeadQueued", leadId: "L-2", agentId: "A-1", number: ANN, expiresAt, messageId: "M-4", lateAt },
      { type: "MessageBegun", messageId: "M-4", reference: 3, pattern: "Homes.com lead\nName: {name}" },
      { type: "LastSegmentSubmitted", messageId: "M-4", reference: 4, lookedAt },
      { type: "LastReportMatched", messageId: "M-4", pdu: PDU },
    ]);
    expect(toWritten(drafts, 1)).toEqual(atFirstLevel(drafts));
  });
});

describe("what was decided", () => {
  test.each(EVERY_EVENT)("is read back as it was: $event.type", (draft) => {
    for (let level = 1; level <= LEVEL; level += 1) {
      const drafts = toWritten([draft], level);
      for (const { event } of drafts) expect(levelOfWritten(event)).toBeLessThanOrEqual(level);
    }
    expect(toWritten([draft], 1)).toEqual(atFirstLevel([draft]));
    expect(readBack([draft], LEVEL)).toEqual([draft]);
  });

  test("is read back as it was, whatever comes together in a decision", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(decisions, (drafts) => {
        for (const { event } of toWritten(drafts, LEVEL)) seen.add(event.type);
        expect(toWritten(drafts, 1)).toEqual(atFirstLevel(drafts));
        expect(readBack(drafts, LEVEL)).toEqual(drafts);
        const foldedAtOnce = toWritten(drafts, LEVEL).flatMap((draft) => eventsOf(draft));
        expect(foldedAtOnce).toEqual(drafts);
      }),
      { numRuns: 2_000 },
    );
    expect(JOINED_TYPES.filter((type) => !seen.has(type))).toEqual([]);
  });

  test("is not written so that an older release cannot read it", () => {
    fc.assert(
      fc.property(decisions, (drafts) => {
        for (const { event } of toWritten(drafts, 1)) expect(levelOfWritten(event)).toBe(1);
      }),
    );
  });
});

describe("whatever happens, a journal of the newest level", () => {
  test("says the same events, and folds to the same state", () => {
    holdsFor((history) => {
      const { gateway, decisions } = decisionsIn(history);
      const journal = journalOf(decisions, LEVEL);
      const said = journal.flatMap((record) => eventsOf(record));
      expect(said.map(({ event, apart }) => ({ event, apart }))).toEqual(
        gateway.records.map(({ event, meta: { apart } }) => ({ event, apart })),
      );
      expect(journalOf(decisions, 1).map(({ event }) => event)).toEqual(
        gateway.records.flatMap(({ event }) => atLevel(event, 1)),
      );

      const [state, plain] = [gatewayFold.empty(), emptyState()];
      for (const record of journal) gatewayFold.evolve(state, record);
      for (const { event, ...meta } of said) evolve(plain, event, meta);
      expect(gatewayFold.toJson(state)).toEqual(gatewayFold.toJson(plain));
    }, RUNS);
  });

  test("proves and tells the same as if each event had a record of its own", () => {
    holdsFor((history) => {
      const { gateway, decisions } = decisionsIn(history);
      const [first, newest] = [journalOf(decisions), journalOf(decisions, LEVEL)];
      const places = placesOf(first, newest);
      for (const number of gateway.state.numbers.keys()) {
        const [one, other] = [first, newest].map((journal) => taken(collectEvidence(number), journal).result());
        expect(other?.entries).toEqual(moved(one?.entries, places));
        expect({ ...other, entries: [] }).toEqual({ ...one, entries: [] });
        for (const id of gateway.state.leads.keys()) {
          const [told, again] = [first, newest].map((journal) => taken(collectLead(id), journal).result());
          expect(again).toEqual(moved(told, places));
          if (told?.stands === undefined || again?.stands === undefined || one === undefined || other === undefined)
            continue;
          expect(causesOf(other, again.stands)).toEqual(moved(causesOf(one, told.stands), places));
        }
      }
    }, RUNS);
  });
});

function taken<C extends { take(record: EvidenceRecord): void }>(collector: C, journal: readonly WrittenRecord[]): C {
  for (const record of journal) for (const said of eventsOf(record)) collector.take(said);
  return collector;
}

/** Which record of the one journal says what a record of the other does. */
function placesOf(first: readonly WrittenRecord[], newest: readonly WrittenRecord[]): ReadonlyMap<number, number> {
  const said = newest.flatMap((record) => eventsOf(record).map(() => record.sequence));
  return new Map(first.map(({ sequence }, index) => [sequence, said[index] ?? 0]));
}

/** Entries as they are where records have other places. */
function moved(entries: unknown, places: ReadonlyMap<number, number>): unknown {
  const move = (value: unknown): unknown => (typeof value === "number" ? places.get(value) : value);
  return JSON.parse(JSON.stringify(entries ?? null), (name, value) => {
    if (name === "restsOn") return [...new Set((value as unknown[]).map(move))];
    return name === "sequence" || name === "because" || name === "until" ? move(value) : value;
  });
}

// Decisions of a few events that like to come together, most of them as they really do.

const messageId = fc.constantFrom("M-1", "M-2");
const index = fc.constantFrom(0, 0, 1);
const instant = fc.constantFrom(1_000, 2_000);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const leadId = fc.constantFrom("L-1", "L-2");
const agentId = fc.constantFrom("A-1", "A-2");
const number = fc.constantFrom(ANN);
const pdu = fc.constantFrom(
  "PDU",
  "00",
  "00060505810531F1010150610000400101506100004000",
  "00060505810531F1010150610000400101506100004045",
);
const status = fc.constantFrom(0, 0x20, 0x45);
const recipient = fc.constantFrom({ kind: "national", digits: "50131" } as const, { kind: "none" } as const);

/** Without members that are absent. */
function event<T extends GatewayEvent["type"]>(
  type: T,
  members: { [M in Exclude<keyof EventOf<T>, "type">]?: fc.Arbitrary<unknown> },
) {
  return fc.record(members as Record<string, fc.Arbitrary<unknown>>).map((made) => {
    const given = Object.entries(made).filter(([, value]) => value !== undefined);
    return { type, ...Object.fromEntries(given) } as unknown as GatewayEvent;
  });
}

const accepted = event("LeadAccepted", { leadId, agentId, number, expiresAt: instant, createdAt: maybe(instant) });
const queued = event("MessageQueued", {
  ...{ messageId, class: fc.constantFrom("alert", "bulk"), kind: fc.constantFrom("alert", "alert", "help"), number },
  ...{
    text: maybe(fc.constantFrom("?")),
    agentId: maybe(agentId),
    leadId,
    expiresAt: maybe(instant),
    lateAt: maybe(instant),
  },
});
const formed = event("MessageFormed", {
  ...{ messageId, coding: fc.constantFrom("gsm7", "ucs2"), reference: fc.nat(3) },
  ...{ segments: fc.constantFrom(1, 2), notice: fc.boolean(), pattern: maybe(fc.constantFrom("{name}")) },
});
const submitting = event("SegmentSubmitting", { messageId, index });
const submitted = event("SegmentSubmitted", {
  messageId,
  index,
  reference: maybe(fc.nat(255)),
  lookedAt: maybe(instant),
});
const sent = event("MessageSent", { messageId });
const known = { messageReference: fc.constantFrom(5, 6), smscAt: maybe(fc.constantFrom(1286290800000, 1_000)) };
const received = event("ReportReceived", { ...known, recipient, status, dischargedAt: maybe(instant), pdu });
const reported = event("SegmentReported", {
  messageId,
  index,
  status,
  outcome: fc.constantFrom("delivered", "undelivered"),
});
const delivered = event("MessageDelivered", { messageId });
const RUNS_OF_EVENTS = [
  [accepted, queued],
  [formed, submitting],
  [submitted, sent],
  [received, reported, delivered],
  [received, submitted, reported, sent],
] as const;

const decisions: fc.Arbitrary<readonly Draft<GatewayEvent>[]> = fc
  .array(
    fc
      .constantFrom(...RUNS_OF_EVENTS)
      .chain((run) => fc.tuple(...run.map((one: fc.Arbitrary<GatewayEvent>) => one)))
      .chain((run) =>
        fc.tuple(
          ...run.map((one: GatewayEvent) =>
            fc
              .record({
                apart: fc.constantFrom(undefined, undefined, undefined, { text: "?" }),
                by: fc.constantFrom(undefined, undefined, undefined, { name: "Olga", how: "signed-in" as const }),
              })
              .map(({ apart, by }) => ({
                event: one,
                ...(apart === undefined ? {} : { apart }),
                ...(by === undefined ? {} : { by }),
              })),
          ),
        ),
      ),
    { maxLength: 4 },
  )
  .map((runs) => runs.flat());

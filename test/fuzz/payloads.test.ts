import fc from "fast-check";
import { describe, expect } from "vitest";
import { alertText } from "../../src/domain/leads/alert.ts";
import { segmentCount } from "../../src/domain/sms/segmentation.ts";
import { excerptOf } from "../../src/requests/excerpt.ts";
import { parseRequest } from "../../src/requests/payloads.ts";
import { REQUEST_TOPICS, type RequestTopic } from "../../src/requests/request-topics.ts";
import { shippedPolicy } from "../domain/policy.ts";
import { expectClean, expectCleanForModem } from "./clean.ts";
import { fuzz, keptIn } from "./fuzz.ts";
import { createFuzzedGateway } from "./gateway.ts";
import { damaged, hostileJson, hostileText, spoilt } from "./hostile.ts";
import { expectCleanToLookAt } from "./shown.ts";

interface Request {
  readonly topic: RequestTopic;
  readonly payload: Uint8Array;
}

/** Stands in every text of a lead, and in no log. */
const WRITTEN = "Zqx";

const words = hostileText.map((text) => `${WRITTEN} ${text}`);
const time = fc.oneof(
  fc.constantFrom(
    "2026-05-04T14:59:00.000Z",
    "9999-12-31T23:59:59.999-23:59",
    "0000-01-01T00:00:00Z",
    "2026-02-29T24:00:60Z",
  ),
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
);
const lead = fc
  .record({
    id: fc.constantFrom("L-1", "L-2", "__proto__", "constructor", "."),
    agentId: fc.constantFrom("A-1", "A-2", "A-9", "constructor"),
    createdAt: time,
    expiresAt: fc.option(time, { freq: 3 }),
    lead: fc.record(
      {
        name: words,
        phone: words,
        email: words,
        message: words,
        price: hostileJson,
        listing: fc.oneof(words, fc.record({ address: words, mlsId: words, price: hostileJson, url: words })),
      },
      { requiredKeys: [] },
    ),
  })
  .chain((right) => fc.oneof(fc.constant(right), spoilt(right)));
const enrolment = fc
  .record({
    agentId: fc.constantFrom("A-1", "A-3", "__proto__", "enroll"),
    brand: fc.constantFrom("homes", "rmint", "constructor", "__proto__"),
    name: hostileText,
    phone: fc.oneof(fc.constantFrom("+18505550103", "+18505550101"), hostileText),
    email: fc.oneof(fc.constant("ann@example.com"), hostileText),
    timeZone: fc.oneof(fc.constantFrom("America/Chicago", "UTC"), hostileText),
    requestedAt: time,
    source: fc.constantFrom("profile", "migration"),
  })
  .chain(spoilt);
const request: fc.Arbitrary<Request> = fc.oneof(
  { weight: 5, arbitrary: lead.map((body) => requestOf("leads", body)) },
  { weight: 3, arbitrary: enrolment.map((body) => requestOf("agents/enroll", body)) },
  { weight: 1, arbitrary: spoilt({ agentId: "A-1" }).map((body) => requestOf("agents/withdraw", body)) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...REQUEST_TOPICS), fc.oneof(lead, enrolment))
      .chain(([topic, body]) => damaged(octetsOf(body)).map((payload) => ({ topic, payload }))),
  },
);

function octetsOf(body: unknown): Uint8Array {
  return Buffer.from(JSON.stringify(body));
}

function requestOf(topic: RequestTopic, body: unknown): Request {
  return { topic, payload: octetsOf(body) };
}

/** A word as long as a payload may be: what is looked at again for each of its letters would take minutes. */
const wholePayload = fc.constantFrom("a", "8", "\u017f", "\u5bb6", "e\u0301", "x.", "\u0301").map((piece) => {
  return piece.repeat(Math.floor(30_000 / Buffer.byteLength(piece)));
});

/** Records of one request: ids, times and states, a few hundred characters each. */
const RECORDS = 8_000;

const kept = keptIn<{ readonly topic: RequestTopic; readonly payload: string }>("payloads.json");

describe("what a lead system publishes", () => {
  fuzz("is taken or rejected, costs no more than its size, and steers nobody: modem, phone, log or terminal", {
    runs: 300,
    corpus: kept.map(({ topic, payload }) => [{ topic, payload: Buffer.from(payload) }]),
    inputs: fc.array(request, { minLength: 1, maxLength: 4 }),
    async survives(requests) {
      const gateway = await createFuzzedGateway();
      const { handler, core } = gateway;
      for (const { topic, payload } of requests) {
        const before = gateway.written();
        const parsed = parseRequest(topic, payload, "US");
        const context = { retained: false, excerpt: excerptOf(payload) };
        if (parsed.kind === "lead") await handler.lead(parsed.request, context);
        if (parsed.kind === "enrol") await handler.enrol(parsed.request, context);
        if (parsed.kind === "withdraw") await handler.withdraw(parsed.request, context);
        if (parsed.kind === "rejected") await handler.reject({ topic, ...parsed.rejection }, context);
        expectCleanForModem(await gateway.sendAll());
        expect(gateway.written() - before).toBeLessThanOrEqual(RECORDS + 6 * payload.length);
      }
      expect(core.state.leads.size + core.state.agents.size).toBeLessThanOrEqual(2 + requests.length);
      await expectCleanToLookAt(gateway);
      expect(gateway.logLines.join("")).not.toContain(WRITTEN);
      for (const { topic, payload } of core.state.publications) {
        expect(topic).toMatch(/^[A-Za-z0-9._~:@/-]+$/);
        expect(JSON.parse(JSON.stringify(payload))).toEqual(payload);
      }
    },
  });

  fuzz("makes alerts of at most three segments without controls or marks of direction, whatever the lead says", {
    runs: 500,
    corpus: keptIn<unknown>("leads.json"),
    inputs: fc.oneof(
      ...[
        fc.record({ name: hostileText, phone: hostileText, email: hostileText, message: hostileText }),
        fc.record({ message: hostileText, listing: fc.record({ address: hostileText, url: hostileText }) }),
        hostileJson,
      ].map((arbitrary) => ({ weight: 5, arbitrary })),
      // There are 64 of them, and each takes a hundred times as long as the others.
      { weight: 1, arbitrary: fc.record({ message: wholePayload, name: wholePayload }, { requiredKeys: [] }) },
    ),
    survives(content) {
      const parsed = parseRequest("leads", octetsOf({ id: "L-1", agentId: "A-1", lead: content }), "US");
      if (parsed.kind !== "lead") return;
      for (const brand of shippedPolicy.brands.values()) {
        for (const notice of [true, false]) {
          const { text } = alertText(parsed.request.lead, brand, shippedPolicy.texts, notice);
          expectClean(text, "line ends");
          expect(segmentCount(text)).toBeLessThanOrEqual(3);
          expect(text.split("\n")[0]).toContain(brand.name);
          if (notice) expect(text.endsWith("\nReply STOP to unsubscribe.")).toBe(true);
        }
      }
    },
  });
});

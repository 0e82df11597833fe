import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect } from "vitest";
import type { InboundSms } from "../../src/domain/inbox/inbound.ts";
import { decodeDeliver } from "../../src/modem/sms/deliver.ts";
import { decodeStatusReport } from "../../src/modem/sms/status-report.ts";
import { expectCleanForModem } from "./clean.ts";
import { fuzz, keptIn } from "./fuzz.ts";
import { createFuzzedGateway } from "./gateway.ts";
import { damaged, hostileText } from "./hostile.ts";
import { expectCleanToLookAt } from "./shown.ts";

function fixtures(file: string): readonly string[] {
  const rows = JSON.parse(readFileSync(new URL(`../fixtures/${file}`, import.meta.url), "utf8"));
  return (rows as readonly { readonly pdu: string }[]).map(({ pdu }) => pdu);
}

/** A PDU string that was right once, or never. */
function pdu(file: string): fc.Arbitrary<string> {
  return fc.oneof(
    fc
      .constantFrom(...fixtures(file))
      .chain((right) => damaged(Buffer.from(right, "hex")))
      .map((octets) => Buffer.from(octets).toString("hex")),
    fc.uint8Array({ maxLength: 200 }).map((octets) => Buffer.from(octets).toString("hex")),
    hostileText,
  );
}

/** TP-UDL is one octet (3GPP TS 23.040 9.2.3.16); that 160 septets are the most is for those who write to keep. */
const LONGEST_TEXT = 255;
/** A PDU once in the journal as it came, and what was made of it. */
const RECORDS = 12_000;

const corpus = keptIn<string>("pdus.json");
const fromAnn = { kind: "international" as const, digits: "+18505550101" };

describe("what the network delivers", () => {
  fuzz("is decoded to a message or to the reason why not, never longer than a segment", {
    runs: 1_000,
    corpus,
    inputs: pdu("pdu_deliver.json"),
    survives(octets) {
      const { content } = decodeDeliver(octets);
      if (content.kind === "text") expect(content.text.length).toBeLessThanOrEqual(LONGEST_TEXT);
      if (content.kind === "binary") expect(content.hex).toMatch(/^([0-9A-F]{2}){0,255}$/);
    },
  });

  fuzz("as a status report is decoded, or it is said why not", {
    runs: 1_000,
    corpus,
    inputs: pdu("pdu_status.json"),
    survives(octets) {
      const report = decodeStatusReport(octets);
      if ("error" in report) return;
      expect(report.status).toBeGreaterThanOrEqual(0);
      expect(report.status).toBeLessThanOrEqual(255);
    },
  });

  fuzz("is taken in at a bounded cost and answered by fixed texts only", {
    runs: 200,
    corpus: corpus.map((octets) => [octets]),
    inputs: fc.array(pdu("pdu_deliver.json"), { minLength: 1, maxLength: 6 }),
    async survives(pdus) {
      const gateway = await createFuzzedGateway();
      const before = gateway.written();
      for (const octets of pdus) {
        await gateway.inbox.received(decodeDeliver(octets));
        const report = decodeStatusReport(octets);
        if (!("error" in report)) await gateway.inbox.reported(report);
      }
      expect(gateway.written() - before).toBeLessThanOrEqual(pdus.length * RECORDS + 8 * pdus.join("").length);
      expectCleanForModem(await gateway.sendAll());
      await expectCleanToLookAt(gateway);
    },
  });

  fuzz("says what it likes without a line in the log, an answer of its making or an end to the work", {
    // Each is up to 39,000 characters, read twice: `npm run fuzz` goes on for as long as it is asked to.
    runs: 100,
    corpus: keptIn<string>("replies.json").map((text) => ({ text, sender: "Sam" })),
    inputs: fc.record({
      sender: hostileText,
      text: fc.oneof(
        hostileText,
        fc
          .tuple(
            fc.constantFrom("STOP", "please ", "stop texting me ", "do not ", "\n", "“", "yes", "no "),
            fc.nat(5_000),
          )
          .map(([word, times]) => word.repeat(times).slice(0, 39_000)),
      ),
    }),
    async survives({ sender, text }) {
      const gateway = await createFuzzedGateway();
      const told = `Zqx ${text}`;
      const sms: Omit<InboundSms, "pdu"> = { from: fromAnn, content: { kind: "text", text: told } };
      await gateway.inbox.received({ ...sms, pdu: "01" });
      await gateway.inbox.received({ ...sms, content: { kind: "text", text }, pdu: "02" });
      await gateway.inbox.received({ ...sms, from: { kind: "alphanumeric", text: sender }, pdu: "03" });
      expectCleanForModem(await gateway.sendAll());
      await expectCleanToLookAt(gateway);
      expect(gateway.logLines.join("")).not.toContain("Zqx");
    },
  });
});

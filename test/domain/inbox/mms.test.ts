import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { DAY, HOUR } from "../../../src/domain/time.ts";
import type { Gateway } from "../gateway.ts";
import { ANN, active } from "../people.ts";

/** A WAP push as an operator sent it, from somebody else; its From field is replaced. */
const rows = JSON.parse(readFileSync(new URL("../../fixtures/pdu_deliver.json", import.meta.url), "utf8")) as {
  readonly id: string;
  readonly data_hex: string;
}[];
const recorded = rows.find(({ id }) => id === "gammu-40")?.data_hex ?? "";

function pushFrom(sender: string): string {
  const value = `80${Buffer.from(`${sender}/TYPE=PLMN\0`).toString("hex")}`;
  const length = (value.length / 2).toString(16).padStart(2, "0");
  return recorded.replace(/8918802B.*?504C4D4E00/, `89${length}${value}`);
}

const FROM_ANN = pushFrom(ANN);
const OPERATOR = { kind: "national", digits: "1111" } as const;

/** The push in two segments, of which these arrive. */
function announce(gateway: Gateway, hex: string, segments: readonly number[] = [1, 2]): void {
  const middle = 160;
  for (const sequence of segments) {
    const part = sequence === 1 ? hex.slice(0, middle) : hex.slice(middle);
    gateway.do({
      type: "ReceiveSms",
      sms: {
        from: OPERATOR,
        content: { kind: "mms", hex: part },
        concatenation: { reference: 7, total: 2, sequence, bits: 8 },
        pdu: gateway.nextPdu(),
      },
    });
  }
}

describe("an MMS", () => {
  it.each([
    ["in order", [1, 2]],
    ["the other way round", [2, 1]],
    ["one of them twice", [1, 1, 2]],
  ])("is told once, as from who sent it, when its announcement comes in two segments, %s", (_, segments) => {
    const gateway = active();
    const before = gateway.told("inbound").length;
    announce(gateway, FROM_ANN, segments);
    expect(gateway.told("inbound").slice(before)).toMatchObject([
      { from: ANN, text: "", keyword: null, flag: "incomplete", agentIds: ["A-1"] },
    ]);
  });

  it("is told at once when its announcement is one segment", () => {
    const gateway = active();
    const content = { kind: "mms", hex: FROM_ANN } as const;
    gateway.do({ type: "ReceiveSms", sms: { from: OPERATOR, content, pdu: gateway.nextPdu() } });
    expect(gateway.told("inbound").at(-1)).toMatchObject({ from: ANN, flag: "incomplete" });
  });

  it("is told as from the operator where its announcement does not name the sender", () => {
    const gateway = active();
    announce(gateway, "CAFE".repeat(50));
    expect(gateway.told("inbound").at(-1)).toMatchObject({ from: "1111", flag: "incomplete", agentIds: [] });
  });

  it("is told after a day with what there is, over a restart", () => {
    const gateway = active();
    announce(gateway, FROM_ANN, [1]);
    const before = gateway.told("inbound").length;
    gateway.restart();
    gateway.pass(DAY + HOUR);
    expect(gateway.told("inbound").slice(before)).toMatchObject([{ from: ANN, flag: "incomplete" }]);
  });

  it("of a stranger does not disturb a text with the same reference", () => {
    const gateway = active();
    announce(gateway, FROM_ANN, [1]);
    const text = { kind: "text", text: "half a text " } as const;
    const concatenation = { reference: 7, total: 2, sequence: 1, bits: 8 } as const;
    gateway.do({ type: "ReceiveSms", sms: { from: OPERATOR, content: text, concatenation, pdu: gateway.nextPdu() } });
    const before = gateway.told("inbound").length;
    announce(gateway, FROM_ANN, [2]);
    expect(gateway.told("inbound").slice(before)).toMatchObject([{ from: ANN, text: "" }]);
  });
});

import { describe, expect, test } from "vitest";
import { decodeDeliver } from "../../../src/modem/sms/deliver.ts";
import { readDeliverTpdu } from "../../../src/modem/sms/deliver-tpdu.ts";
import { decodeStatusReport } from "../../../src/modem/sms/status-report.ts";
import { createDisguise } from "../../../src/modem/trace/disguise.ts";
import { createDialogueDisguise } from "../../../src/modem/trace/disguise-dialogue.ts";
import { disguisePdu } from "../../../src/modem/trace/disguise-pdu.ts";
import { deliverRows, statusRows, submitRows } from "../sms/vectors.ts";

const KEY = Buffer.alloc(32, 7);
const disguise = createDisguise(KEY);
const dialogue = () => createDialogueDisguise(createDisguise(KEY));

describe("a PDU", () => {
  test.each(deliverRows.filter((row) => row.expect === "ok").map((row) => [row.id, row.pdu]))(
    "received decodes as before, to another sender and content: %s",
    (_, pdu) => {
      const disguised = disguisePdu(pdu, disguise);
      expect(disguised).toHaveLength(pdu.length);
      const [before, after] = [decodeDeliver(pdu), decodeDeliver(disguised)];
      const { from: _from, content, pdu: _pdu, ...kept } = before;
      expect(after).toMatchObject(kept);
      expect(after.from.kind).toBe(before.from.kind);
      expect(after.content.kind).toBe(content.kind);
      if (content.kind === "text" && after.content.kind === "text") {
        expect(after.content.text).toHaveLength(content.text.length);
        for (const [index, letter] of content.text.split("").entries()) {
          if (/[A-Za-z0-9]/.test(letter)) expect(after.content.text[index]).not.toBe(letter);
        }
      }
      expect(numberIn(after)).not.toBe(numberIn(before) ?? "");
    },
  );

  test.each(statusRows.filter((row) => row.expect === "ok").map((row) => [row.id, row.pdu]))(
    "reporting on a message decodes as before, for another recipient: %s",
    (_, pdu) => {
      const [before, after] = [decodeStatusReport(pdu), decodeStatusReport(disguisePdu(pdu, disguise))];
      if ("error" in before || "error" in after) throw new Error("it was to be read");
      const { recipient, pdu: _pdu, ...kept } = before;
      expect(after).toMatchObject(kept);
      expect(after.recipient).not.toEqual(recipient);
    },
  );

  test.each(submitRows.flatMap(({ id, expected_pdu }) => expected_pdu.map((pdu) => [id, pdu] as const)))(
    "that is sent keeps its length, and nothing after its header: %s",
    (_, pdu) => {
      const disguised = disguisePdu(pdu, disguise);
      expect(disguised).toHaveLength(pdu.length);
      expect(disguised.slice(-16)).not.toBe(pdu.slice(-16).toUpperCase());
    },
  );

  test("cut anywhere keeps its length, and is the same as far as it goes up to the cut", () => {
    const pdu = "07911326040000F0040B911346610089F60000208062917314480CC8F71D14969741F977FD07";
    for (let end = 2; end < pdu.length; end += 1) expect(disguisePdu(pdu.slice(0, end), disguise)).toHaveLength(end);
    expect(disguisePdu(pdu.slice(0, 60), disguise)).toMatch(new RegExp(`^${disguisePdu(pdu, disguise).slice(0, 50)}`));
  });

  test("has the number of a person as every other line of the trace has it", () => {
    const disguised = readDeliverTpdu(
      disguisePdu("07911326040000F0040B911346610089F60000208062917314480CC8F71D14969741F977FD07", disguise),
    );
    expect(disguised.from).toEqual({ kind: "international", digits: `+${disguise.number("31641600986")}` });
    expect(disguise.number("31641600986").slice(1)).toBe(disguise.number("1641600986"));
  });
});

describe("a line", () => {
  test.each([
    ["\r\nOK\r\n"],
    ["\r\n+CSQ: 20,99\r\n"],
    ['\r\n+CPMS: "ME",0,50,"ME",0,50,"SM",1,20\r\n'],
    ['\r\n+COPS: 0,2,"310410",7\r\n'],
    ['\r\n+COPS: 0,0,"T-Mobile",7\r\n'],
    ["\r\n+CNMI: 2,1,0,1,0\r\n"],
    ['\r\n+CMTI: "SM",3\r\n'],
    ['\r\n+CCLK: "24/11/23,23:26:11+00"\r\n'],
    ['\r\n^HCSQ:"LTE",45,41,121,22\r\n'],
    ["\r\n+CMS ERROR: 38\r\n"],
    ["\r\n> "],
    ["\r\nRDY\r\n"],
  ])("that says nothing of anybody stays: %j", (line) => {
    expect(dialogue().modem(line)).toBe(line);
  });

  test.each([
    ["the IMEI", "AT+CGSN\r", "\r\n867648034567890\r\n", "648034567890"],
    ["the IMSI", "AT+CIMI\r", "\r\n310260123456789\r\n", "0260123456789"],
    ["the ICCID, filled up", "AT+CCID\r", "\r\n8901260123456789012F\r\n", "0123456789012"],
    ["the service centre", "AT+CSCA?\r", '\r\n+CSCA: "+12063130004",145\r\n', "2063130004"],
    ["a caller", "AT\r", '\r\n+CLIP: "8505550123",129,,,"Wilma",0\r\n', "8505550123"],
    ["the name of a caller", "AT\r", '\r\n+CLIP: "8505550123",129,,,"Wilma",0\r\n', "Wilma"],
    ["the answer to a USSD code", "AT\r", '\r\n+CUSD: 0,"Balance of Wilma: 5 USD",15\r\n', "Wilma"],
    ["a text in text mode", "AT\r", '\r\n+CMT: "+18505550123",,"24/11/23,23:26:11+00"\r\nCall Wilma\r\n', "Wilma"],
    ["its sender", "AT\r", '\r\n+CMT: "+18505550123",,"24/11/23,23:26:11+00"\r\nCall Wilma\r\n', "8505550123"],
    ["a line of nothing that is known", "AT\r", "\r\nmeet Wilma at 5\r\n", "Wilma"],
    ["where the modem stands", "AT+CREG?\r", '\r\n+CREG: 2,1,"1A2B","01C3D4E5",7\r\n', "1A2B"],
    ["a file of the SIM", "AT+CRSM=176,12258,0,0,10\r", '\r\n+CRSM: 144,0,"981062103254769810F2"\r\n', "81062103254"],
  ])("that holds %s holds another one", (_, asked, answer, secret) => {
    const disguised = dialogue();
    disguised.driver(asked);
    const lines =
      answer
        .match(/\r\n[^\r]+\r\n|[^\r]+\r\n/g)
        ?.map(disguised.modem)
        .join("") ?? "";
    expect(lines).not.toContain(secret);
    expect(lines).toHaveLength(answer.length);
  });

  test("with the PIN of the driver does not tell it, nor does its echo", () => {
    const disguised = dialogue();
    const written = disguised.driver('AT+CPIN="4711"\r');
    expect(written).toMatch(/^AT\+CPIN="\d{4}"\r$/);
    expect(written).not.toContain("4711");
    expect(disguised.modem('AT+CPIN="4711"\r\r\n')).toBe(`${written}\r\n`);
  });

  test("the second half of a PDU that a line has cut in two is not read as one", () => {
    const disguised = dialogue();
    const pdu = "07911326040000F0040B911346610089F60000208062917314480CC8F71D14969741F977FD07";
    disguised.modem("\r\n+CMGR: 0,,30\r\n");
    const first = disguised.modem(`${pdu.slice(0, 50)}\r\n`);
    disguised.modem("\r\n^RSSI: 12\r\n");
    const second = disguised.modem(`${pdu.slice(50)}\r\n`);
    expect(first.trim() + second.trim()).toHaveLength(pdu.length);
    expect(second).not.toContain(pdu.slice(-12));
  });
});

function numberIn({ from }: ReturnType<typeof decodeDeliver>): string | undefined {
  return "digits" in from && from.digits.length > 3 ? from.digits : undefined;
}

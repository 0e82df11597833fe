import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mmsSender } from "../../../src/domain/sms/mms-notification.ts";

interface Row {
  readonly id: string;
  readonly data_hex: string;
}
const rows = JSON.parse(
  readFileSync(new URL("../../fixtures/pdu_deliver.json", import.meta.url), "utf8"),
) as readonly Row[];
const push = rows.find((row) => row.id === "gammu-40")?.data_hex ?? "";

/** The same push with another From field; `value` is its hex with the length in front. */
function withFrom(value: string): string {
  return push.replace(/8918802B.*?504C4D4E00/, `89${value}`);
}

const text = (words: string): string => Buffer.from(words, "latin1").toString("hex");

describe("the sender of an MMS", () => {
  it("is read out of its announcement", () => {
    expect(mmsSender(push)).toBe("+33333493211");
    expect(mmsSender(push.toLowerCase())).toBe("+33333493211");
  });

  it("may be a mail address, or wrapped in its character set", () => {
    expect(mmsSender(withFrom(`0A80${text("jo@x.com")}00`))).toBe("jo@x.com");
    expect(mmsSender(withFrom(`1C80${"1A83"}${text("+18505550123/TYPE=PLMN")}00`))).toBe("+18505550123");
  });

  it("may be hidden", () => {
    expect(mmsSender(withFrom("0181"))).toBeUndefined();
  });

  it("is not looked for in other data", () => {
    expect(mmsSender("")).toBeUndefined();
    expect(mmsSender("CAFE")).toBeUndefined();
  });

  it("nothing makes it throw", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        (octets) => void mmsSender(Buffer.from([0, 6, ...octets]).toString("hex")),
      ),
    );
    for (let end = 0; end <= push.length; end += 1) mmsSender(push.slice(0, end));
  });
});

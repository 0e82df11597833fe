import { describe, expect, test } from "vitest";
import { type Asked, choose, type Greeting, REPLACED_AFTER_MS } from "../../../src/modem/finding/choose.ts";
import { mayBeModem, type UsbTty } from "../../../src/modem/finding/tty.ts";

const HUAWEI = "861234567890123";
const QUECTEL = "867322041234567";

function tty(device: string, more: Partial<UsbTty> = {}, stick: Partial<UsbTty["stick"]> = {}): UsbTty {
  return {
    ...{ path: device, device, driver: "option", interfaceNumber: "00", interfaceClass: "ff/ff/ff", ...more },
    stick: { place: "1-1", vendor: "2c7c", product: "0125", interfaces: ["ff/ff"], ...stick },
  };
}

const modem = (imei: string, name: string, texts = true): Greeting => ({ kind: "modem", imei, name, texts });
const one: Asked = { tty: tty("/dev/ttyUSB2"), greeting: modem(HUAWEI, "Huawei E3372") };
const other: Asked = { tty: tty("/dev/ttyUSB5", {}, { place: "1-2" }), greeting: modem(QUECTEL, "Quectel EC25") };
const silent: Asked = { tty: tty("/dev/ttyUSB0"), greeting: { kind: "silent" } };

describe("of the ports that were asked", () => {
  test("the only modem that texts is taken, and known from then on", () => {
    expect(choose([silent, one], undefined, 0)).toEqual({
      kind: "found",
      found: { tty: one.tty, imei: HUAWEI, name: "Huawei E3372" },
      known: { imei: HUAWEI, beside: [] },
    });
  });

  test("of two that nobody knows none is taken, and both are named with their ports", () => {
    const choice = choose([one, other], undefined, 0);
    expect(choice.kind).toBe("several");
    expect("words" in choice && choice.words).toMatch(
      /^2 modems answer.*Huawei E3372, IMEI 861234567890123, on \/dev\/ttyUSB2; Quectel EC25, IMEI 867322041234567, on \/dev\/ttyUSB5\. Set modem\.port/,
    );
  });

  test("the known one is taken wherever it is, and those beside it are remembered as somebody else's", () => {
    const moved: Asked = { ...one, tty: tty("/dev/ttyUSB7") };
    expect(choose([other, moved], { imei: HUAWEI, beside: [] }, 0)).toMatchObject({
      kind: "found",
      found: { tty: { device: "/dev/ttyUSB7" } },
      known: { imei: HUAWEI, beside: [QUECTEL] },
    });
  });

  test("another one takes its place only when it has been away for long, and that is told", () => {
    const known = { imei: HUAWEI, beside: [] };
    expect(choose([other], known, REPLACED_AFTER_MS - 1)).toMatchObject({
      kind: "none",
      words: expect.stringMatching(
        /^the modem with IMEI 861234567890123 is not there\. Quectel EC25, .* takes its place/,
      ),
    });
    expect(choose([other], known, REPLACED_AFTER_MS)).toMatchObject({ kind: "found", before: HUAWEI });
  });

  test("one that was there beside it never takes its place", () => {
    expect(choose([other], { imei: HUAWEI, beside: [QUECTEL] }, 100 * REPLACED_AFTER_MS)).toMatchObject({
      kind: "none",
      words: expect.stringContaining("What answers was there beside it: Quectel EC25"),
    });
  });

  test("a firmware without SMS is named, and not taken", () => {
    const deaf: Asked = { tty: tty("/dev/ttyUSB1"), greeting: modem(QUECTEL, "SIMCOM A7670E-LNXY", false) };
    expect(choose([silent, deaf], undefined, 0)).toMatchObject({
      kind: "none",
      words: expect.stringMatching(/^SIMCOM A7670E-LNXY on \/dev\/ttyUSB1 answers.*this firmware has no SMS/),
    });
    expect(choose([deaf, one], undefined, 0)).toMatchObject({ kind: "found", found: { imei: HUAWEI } });
  });

  test("a modem that keeps its IMEI to itself is known by where it is plugged in", () => {
    const shy: Asked = { ...one, greeting: modem("", "") };
    expect(choose([shy], undefined, 0)).toMatchObject({
      found: { imei: "", name: "2c7c:0125" },
      known: { imei: "the modem at 1-1" },
    });
  });

  test("why a port cannot be opened is told before what did not answer", () => {
    const closed: Asked = { tty: tty("/dev/ttyUSB1"), greeting: { kind: "closed", why: "it is held by ModemManager" } };
    expect(choose([silent, closed], undefined, 0)).toEqual({ kind: "none", words: "it is held by ModemManager" });
    expect(choose([silent], undefined, 0)).toMatchObject({
      words: expect.stringContaining("answers AT on /dev/ttyUSB0"),
    });
    expect(choose([], undefined, 0)).toMatchObject({ words: expect.stringContaining("no modem is plugged in") });
  });

  test.each([
    [
      "the one for commands, by Huawei's protocol",
      [
        ["01", "ff/02/01"],
        ["03", "ff/02/12"],
      ],
      "12d1",
      "03",
    ],
    [
      "not the one for data, by Huawei's protocol",
      [
        ["00", "ff/02/10"],
        ["02", "ff/02/ff"],
      ],
      "3566",
      "02",
    ],
    [
      "the lowest, with every other maker",
      [
        ["0a", "ff/00/00"],
        ["03", "ff/ff/ff"],
      ],
      "2c7c",
      "03",
    ],
  ] as const)("of several ports of a stick %s is used", (_, ports, vendor, used) => {
    const asked = ports.map(([interfaceNumber, interfaceClass]) => ({
      tty: tty(`/dev/ttyUSB${interfaceNumber}`, { interfaceNumber, interfaceClass }, { vendor }),
      greeting: modem(HUAWEI, "a stick"),
    }));
    expect(choose(asked, undefined, 0)).toMatchObject({ found: { tty: { interfaceNumber: used } } });
  });
});

describe("without being named, a port is asked", () => {
  const control = { driver: "cdc_acm", interfaceClass: "02/02/01" };

  test.each([
    ["that the kernel drives as a modem's", tty("/dev/ttyUSB0", { driver: "qcserial" }), true],
    [
      "of a device with a network card",
      tty("/dev/ttyACM0", control, { interfaces: ["02/02", "0a/00", "02/0e"] }),
      true,
    ],
    ["of a device with several control ports", tty("/dev/ttyACM0", control, { interfaces: ["02/02", "02/02"] }), true],
    ["never of a serial adapter", tty("/dev/ttyUSB0", { driver: "cp210x" }), false],
    ["never of a lone control port, as an Arduino has", tty("/dev/ttyACM0", control, { interfaces: ["02/02"] }), false],
    [
      "never of a control port that takes no AT",
      tty("/dev/ttyACM0", { driver: "cdc_acm", interfaceClass: "02/02/00" }, { interfaces: ["02/02", "02/02"] }),
      false,
    ],
  ])("%s", (_, port, expected) => {
    expect(mayBeModem(port)).toBe(expected);
  });
});

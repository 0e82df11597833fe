import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { mayAskNow } from "../../src/domain/asking-hours.ts";
import { DAY, HOUR, MINUTE, SECOND } from "../../src/domain/time.ts";
import { isZone, tellZonesBy, wallClock, wallTime } from "../../src/domain/wall-clock.ts";
import { zonesOfSystem } from "../../src/platform/zone-files.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "leadline-zones-"));
});

afterEach(() => {
  tellZonesBy(() => undefined);
  rmSync(folder, { recursive: true });
});

interface Change {
  readonly at: string;
  readonly offsetHours: number;
}

/** RFC 9636: an empty block of the first version, then one with the changes, then the rule for what comes later. */
function zoneFile(name: string, rule: string, changes: readonly Change[] = [], before = 0): void {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, zoneOctets(rule, changes, before));
}

function zoneOctets(rule: string, changes: readonly Change[], before: number): Buffer {
  const header = (times: number, types: number, chars: number): Buffer => {
    const octets = Buffer.alloc(44);
    octets.write("TZif2", "latin1");
    for (const [index, count] of [0, 0, 0, times, types, chars].entries()) octets.writeUInt32BE(count, 20 + 4 * index);
    return octets;
  };
  const times = changes.map(({ at }) => {
    const octets = Buffer.alloc(8);
    octets.writeBigInt64BE(BigInt(Date.parse(at) / 1_000));
    return octets;
  });
  const types = [before, ...changes.map(({ offsetHours }) => offsetHours)].map((hours) => {
    const octets = Buffer.alloc(6);
    octets.writeInt32BE(hours * 3_600);
    return octets;
  });
  return Buffer.concat([
    header(0, 1, 1),
    Buffer.alloc(7),
    header(changes.length, types.length, 1),
    ...times,
    Buffer.from(changes.map((_, index) => index + 1)),
    ...types,
    Buffer.alloc(1),
    Buffer.from(`\n${rule}\n`),
  ]);
}

const FROM = Date.UTC(2008, 0, 1);
const TO = Date.UTC(2030, 0, 1);

describe("the time zones of the system", () => {
  it.each([
    ["America/Chicago", "CST6CDT,M3.2.0,M11.1.0"],
    ["America/St_Johns", "NST3:30NDT,M3.2.0,M11.1.0"],
    ["America/Phoenix", "MST7"],
    ["Europe/London", "GMT0BST,M3.5.0/1,M10.5.0"],
    ["Europe/Dublin", "IST-1GMT0,M10.5.0,M3.5.0/1"],
    ["Australia/Sydney", "AEST-10AEDT,M10.1.0,M4.1.0/3"],
    ["Asia/Kathmandu", "<+0545>-5:45"],
  ])("are what the runtime says, by the rule for %s", (name, rule) => {
    zoneFile(name, rule);
    const instants = Array.from({ length: (TO - FROM) / (13 * HOUR) }, (_, index) => FROM + index * 13 * HOUR);
    // Sydney has had its rule since April 2008.
    const looked = instants.filter((at) => at > Date.UTC(2008, 5, 1));
    const byRuntime = looked.map((at) => wallClock(at, name));
    tellZonesBy(zonesOfSystem(folder));
    expect(looked.map((at) => wallClock(at, name))).toEqual(byRuntime);
  });

  it.each([
    ["J60/0", "2024-03-01T00:00:00.000Z", "2025-03-01T00:00:00.000Z"],
    ["59/0", "2024-02-29T00:00:00.000Z", "2025-03-01T00:00:00.000Z"],
    ["M2.5.4/24", "2024-03-01T00:00:00.000Z", "2025-02-28T00:00:00.000Z"],
    ["M3.1.0/-2", "2024-03-02T22:00:00.000Z", "2025-03-01T22:00:00.000Z"],
  ])("change on the day that a rule names: %s", (day, inLeapYear, inAnother) => {
    zoneFile("Etc/Test", `AAA0BBB,${day},M11.1.0`);
    tellZonesBy(zonesOfSystem(folder));
    for (const change of [inLeapYear, inAnother].map(Date.parse)) {
      expect(wallClock(change - 1, "Etc/Test")).toBe(change - 1);
      expect(wallClock(change, "Etc/Test")).toBe(change + HOUR);
    }
  });

  it("are those of the changes that are listed, before the last of which no rule holds", () => {
    zoneFile(
      "Etc/Test",
      "AAA-3",
      [
        { at: "2020-05-01T00:00:00Z", offsetHours: 2 },
        { at: "2021-05-01T00:00:00Z", offsetHours: -4 },
        { at: "2022-05-01T00:00:00Z", offsetHours: 3 },
      ],
      1,
    );
    tellZonesBy(zonesOfSystem(folder));
    const hoursAhead = (at: number): number => (wallClock(at, "Etc/Test") - at) / HOUR;
    for (const [change, before, from] of [
      ["2020-05-01T00:00:00Z", 1, 2],
      ["2021-05-01T00:00:00Z", 2, -4],
      ["2022-05-01T00:00:00Z", -4, 3],
    ] as const) {
      expect(hoursAhead(Date.parse(change) - 1)).toBe(before);
      expect(hoursAhead(Date.parse(change))).toBe(from);
    }
    expect(hoursAhead(Date.UTC(1970, 0, 1))).toBe(1);
    expect(wallTime(Date.UTC(2021, 6, 1), "Etc/Test")).toBe("2021-06-30T20:00:00-04:00");
  });

  it.each([
    // RFC 9636 3.3.1: so a rule says that it is summer all the year.
    ["AAA5BBB,0/0,J365/25", { "2026-01-01T05:00Z": -4, "2026-07-01T12:00Z": -4, "2027-01-01T04:59Z": -4 }],
    ["AAA5BBB,M11.1.0,J1/72", { "2026-01-04T03:59Z": -4, "2026-01-04T04:00Z": -5, "2026-12-30T12:00Z": -4 }],
    ["AAA5BBB,J1/-48,M3.2.0", { "2026-12-30T04:59Z": -5, "2026-12-30T05:00Z": -4, "2026-01-02T12:00Z": -4 }],
  ])("change beyond the ends of a year, too: %s", (rule, hoursAhead) => {
    zoneFile("Etc/Test", rule);
    const offset = zonesOfSystem(folder)("Etc/Test");
    for (const [at, hours] of Object.entries(hoursAhead)) expect(offset?.(Date.parse(at)), at).toBe(hours * HOUR);
  });

  it("give way to the runtime where a file is missing, not whole, or without a rule", () => {
    zoneFile("America/Denver", "");
    writeFileSync(join(folder, "America/New_York"), "TZif2");
    const at = Date.UTC(2026, 0, 15, 12);
    const names = ["America/Denver", "America/New_York", "America/Chicago"];
    const byRuntime = names.map((name) => wallClock(at, name));
    tellZonesBy(zonesOfSystem(folder));
    expect(names.map((name) => wallClock(at, name))).toEqual(byRuntime);
  });

  it("are read from beneath their folder alone, and are none where nobody knows the name", () => {
    zoneFile("outside", "AAA-3");
    mkdirSync(join(folder, "inside"));
    tellZonesBy(zonesOfSystem(join(folder, "inside")));
    for (const name of ["../outside", "/etc/localtime", "outside", ""]) expect(isZone(name), name).toBe(false);
  });

  it("have nobody ask the runtime for a formatter, which reads of all languages", () => {
    zoneFile("America/Chicago", "CST6CDT,M3.2.0,M11.1.0");
    tellZonesBy(zonesOfSystem(folder));
    const asked = vi.spyOn(Intl, "DateTimeFormat");
    expect(isZone("America/Chicago")).toBe(true);
    expect(mayAskNow(Date.UTC(2026, 0, 15, 15), { from: 540, to: 1_200 }, "US", "America/Chicago")).toBe(true);
    expect(asked).not.toHaveBeenCalled();
    asked.mockRestore();
  });

  it("are no file that ends early, is no such file, or contradicts itself", () => {
    const whole = zoneOctets("AAA-3", [{ at: "2020-05-01T00:00:00Z", offsetHours: 2 }], 1);
    const read = (octets: Uint8Array) => {
      writeFileSync(join(folder, "Test"), octets);
      return zonesOfSystem(folder)("Test");
    };
    expect(read(whole)?.(Date.UTC(2026, 0, 1))).toBe(3 * HOUR);
    for (let length = 0; length < whole.length; length += 1)
      expect(read(whole.subarray(0, length)), `${length}`).toBe(undefined);
    const second = 44 + 7;
    const change = second + 44;
    for (const [place, value] of [
      [0, 0],
      // The first version.
      [4, 0],
      [second, 0],
      // More leap seconds, changes, types and letters than there are; no type; a type that is none.
      ...[28, 32, 36, 40].map((count) => [second + count, 0xff] as const),
      [second + 39, 0],
      [change + 8, 2],
    ] as const) {
      const spoilt = Buffer.from(whole);
      spoilt[place] = value;
      expect(read(spoilt), `${place}`).toBe(undefined);
    }
    const twice = [1, 2].map((offsetHours) => ({ at: "2020-05-01T00:00:00Z", offsetHours }));
    expect(read(zoneOctets("AAA-3", twice, 1))).toBe(undefined);
  });

  it("are none that count leap seconds", () => {
    const whole = zoneOctets("AAA-3", [], 1);
    const second = 44 + 7;
    const leap = Buffer.alloc(12);
    const withLeap = Buffer.concat([whole.subarray(0, -"\nAAA-3\n".length), leap, Buffer.from("\nAAA-3\n")]);
    withLeap.writeUInt32BE(1, second + 28);
    writeFileSync(join(folder, "Test"), withLeap);
    expect(zonesOfSystem(folder)("Test")).toBe(undefined);
  });

  it.runIf(existsSync("/usr/share/zoneinfo/America/Chicago"))("are found where Linux keeps them", () => {
    const at = Date.UTC(2026, 6, 1, 12);
    expect(zonesOfSystem()("America/Chicago")?.(at)).toBe(-5 * HOUR);
    expect(zonesOfSystem()("America/Chicago")?.(at + 184 * DAY)).toBe(-6 * HOUR);
  });

  /** What the C library of the system says, by the same files or by a rule; seconds. */
  function byLibrary(zone: string, instants: readonly number[]): readonly number[] {
    const input = instants.map((at) => `@${at / SECOND}\n`).join("");
    const env = { ...process.env, TZ: zone, LC_ALL: "C" };
    const { stdout } = spawnSync("date", ["-f", "-", "+%::z"], { input, env, encoding: "utf8" });
    return stdout
      .trim()
      .split("\n")
      .map((written) => {
        const [hours = 0, minutes = 0, seconds = 0] = written.slice(1).split(":").map(Number);
        const ahead = hours * HOUR + minutes * MINUTE + seconds * SECOND;
        return written.startsWith("-") ? 0 - ahead : ahead;
      });
  }

  const instants = fc.array(
    fc.integer({ min: 0, max: Date.UTC(2101, 0, 1) / SECOND }).map((second) => second * SECOND),
    { minLength: 300, maxLength: 300 },
  );
  const known = Intl.supportedValuesOf("timeZone").filter((name) => existsSync(`/usr/share/zoneinfo/${name}`));

  it.runIf(known.length > 0)("are what the C library makes of the same files, from 1970 to 2100", () => {
    const system = zonesOfSystem();
    fc.assert(
      fc.property(fc.constantFrom(...known), instants, (name, all) => {
        const offset = system(name);
        expect(all.map((at) => offset?.(at))).toEqual(byLibrary(name, all));
      }),
      { numRuns: 25 },
    );
  });

  it.runIf(known.length > 0)("are what the C library makes of any rule", () => {
    const two = (most: number) => fc.integer({ min: 0, max: most }).map((count) => String(count).padStart(2, "0"));
    const offsetWritten = fc
      .tuple(fc.constantFrom("", "+", "-"), fc.integer({ min: 0, max: 13 }), two(59), two(59))
      .map(([sign, hours, minutes, seconds]) => `${sign}${hours}:${minutes}:${seconds}`);
    // The library takes a year for UTC's: changes at its ends are told by tests of their own.
    const dayIn = (months: readonly [from: number, to: number]) =>
      fc.oneof(
        fc
          .tuple(fc.integer({ min: months[0], max: months[1] }), fc.integer({ min: 1, max: 5 }), fc.nat({ max: 6 }))
          .map((parts) => `M${parts.join(".")}`),
        fc
          .integer({ min: 30 * months[0], max: 30 * months[1] })
          .chain((day) => fc.constantFrom(`J${day}`, String(day))),
      );
    const time = fc
      .option(fc.integer({ min: -167, max: 167 }), { nil: undefined })
      .map((hours) => (hours === undefined ? "" : `/${hours}`));
    const rules = fc
      .record({
        ...{ standard: offsetWritten, summer: fc.option(offsetWritten, { nil: "" }) },
        ...{ spring: dayIn([2, 5]), autumn: dayIn([7, 10]), one: time, other: time, south: fc.boolean() },
      })
      .map(({ standard, summer, spring, autumn, one, other, south }) => {
        const [from, to] = south ? [autumn, spring] : [spring, autumn];
        return `<-A1>${standard}BBB${summer},${from}${one},${to}${other}`;
      });
    fc.assert(
      fc.property(rules, instants, (rule, all) => {
        zoneFile("Etc/Test", rule);
        const offset = zonesOfSystem(folder)("Etc/Test");
        expect(all.map((at) => offset?.(at))).toEqual(byLibrary(rule, all));
      }),
      { numRuns: 50 },
    );
  });
});

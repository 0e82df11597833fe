import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { shipped } from "../../src/config/package-root.ts";
import { type Change, revise } from "../../src/config/revise.ts";

const CHANGES: readonly Change[] = [
  { path: ["number"], value: "+18505550100" },
  { path: ["modem", "port"], value: "auto" },
  { path: ["mqtt", "passwordFile"], value: "mqtt-password" },
  { path: ["alarms", "mailTo"], value: ["ann@example.com"] },
];

describe("where there is no configuration", () => {
  test.each([undefined, "", "# nothing yet\n"])("it holds what was answered, each key explained (%j)", (text) => {
    const written = revise(text, CHANGES);
    expect(parse(written)).toEqual({
      number: "+18505550100",
      modem: { port: "auto" },
      mqtt: { passwordFile: "mqtt-password" },
      alarms: { mailTo: ["ann@example.com"] },
    });
    expect(written).toMatch(/^# leadline's configuration, written by `sudo leadline setup`/);
    expect(written).toMatch(/^number: "\+18505550100" # the number of the SIM/m);
    expect(written).toMatch(/^ {2}port: auto # the stick that answers AT/m);
  });
});

describe("a configuration that is there", () => {
  const STANDING = `# Ann's gateway
number: "+18502200227"   # the old SIM
modem:
  # the yellow stick
  port: /dev/ttyUSB2
  pace: 10 # the plan
brandsFile: brands.yaml
`;

  test("keeps its comments, its order and what nobody asked for", () => {
    const written = revise(STANDING, CHANGES);
    expect(parse(written)).toEqual({
      number: "+18505550100",
      modem: { port: "auto", pace: 10 },
      brandsFile: "brands.yaml",
      mqtt: { passwordFile: "mqtt-password" },
      alarms: { mailTo: ["ann@example.com"] },
    });
    for (const comment of ["# Ann's gateway", "# the old SIM", "# the yellow stick", "# the plan"])
      expect(written).toContain(comment);
  });

  test("is the same, octet for octet, where every answer is the one that stands", () => {
    const once = revise(STANDING, CHANGES);
    expect(revise(once, CHANGES)).toBe(once);
    expect(revise(STANDING, [{ path: ["modem", "port"], value: "/dev/ttyUSB2" }])).toBe(STANDING);
  });

  test("may be the shipped one, of which nothing else changes", () => {
    const all = readFileSync(shipped("config", "leadline.yaml"), "utf8");
    const before = all.split("\n");
    const after = revise(all, CHANGES.slice(0, 3)).split("\n");
    expect(after.filter((line) => !before.includes(line))).toEqual([
      expect.stringMatching(/^number: "\+18505550100" # the number/),
      expect.stringMatching(/^ {2}passwordFile: mqtt-password$/),
    ]);
  });
});

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { leadline } from "./console.ts";

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "leadline-check-"));
  file = join(folder, "leadline.yaml");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const SOUND = "modem: { port: simulated }\nmqtt: { url: embedded }\n";

test("a sound configuration is ok, with its path", async () => {
  writeFileSync(file, SOUND);
  expect(await leadline(["check", "--config", file])).toEqual({ code: 0, out: `ok: ${file}\n`, err: "" });
  expect(await leadline(["check"], { env: { LEADLINE_CONFIG: file } })).toMatchObject({
    code: 0,
    out: `ok: ${file}\n`,
  });
});

test("each mistake stands on a line of its own with its place", async () => {
  writeFileSync(file, `${SOUND}consent: { optOutAfter: 36 hours }\nlog: { level: loud }\n`);
  const { code, out, err } = await leadline(["check", "--config", file]);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err.split("\n")).toEqual([
    expect.stringContaining(`${file}:3: consent.optOutAfter: "36 hours" is no duration`),
    expect.stringContaining(`${file}:4: log.level: "loud" is none of`),
    "",
  ]);
});

test("a modem family that nobody knows is a mistake", async () => {
  writeFileSync(file, "modem: { port: simulated, profile: toaster }\nmqtt: { url: embedded }\n");
  const { code, err } = await leadline(["check", "--config", file]);
  expect(code).toBe(2);
  expect(err).toContain("modem.profile");
});

test("with --json the mistakes are data", async () => {
  writeFileSync(file, `${SOUND}log: { level: loud }\n`);
  const { code, out } = await leadline(["check", "--config", file, "--json"]);
  expect(code).toBe(2);
  expect(JSON.parse(out)).toMatchObject({ ok: false, problems: [{ file, line: 3, key: "log.level" }] });
});

test("another command names the first mistake in one line and where to see the rest", async () => {
  writeFileSync(file, "log: { level: loud, numbers: secret }\n");
  const { code, err } = await leadline(["status", "--config", file]);
  expect(code).toBe(2);
  expect(err).toMatch(/^leadline: .*log\.level.* \(and 1 more: leadline check names them\)\n$/);
});

test("a file that is named must be there", async () => {
  const { code, err } = await leadline(["status", "--config", join(folder, "none.yaml")]);
  expect(code).toBe(2);
  expect(err).toContain(join(folder, "none.yaml"));
});

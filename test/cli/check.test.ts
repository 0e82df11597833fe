import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
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
const BEHIND = "legalName: Acme Inc., address: 1 Main St";

test("a sound configuration is ok, with its path", async () => {
  writeFileSync(join(folder, "brands.yaml"), `- { id: acme, name: Acme, email: a@acme.example, ${BEHIND} }\n`);
  writeFileSync(file, `${SOUND}brandsFile: brands.yaml\n`);
  expect(await leadline(["check", "--config", file])).toEqual({ code: 0, out: `ok: ${file}\n`, err: "" });
  expect(await leadline(["check"], { env: { LEADLINE_CONFIG: file } })).toMatchObject({
    code: 0,
    out: `ok: ${file}\n`,
  });
});

test("a file that is not there is said to be missing", async () => {
  expect(await leadline(["check", "--config", join(folder, "absent.yaml")])).toEqual({
    code: 2,
    out: "",
    err: `${join(folder, "absent.yaml")}: cannot be read: there is no such file\n`,
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

test("what works and should not stay so is a warning, and nothing fails", async () => {
  writeFileSync(join(folder, "pin"), "1234\n");
  chmodSync(join(folder, "pin"), 0o644);
  writeFileSync(join(folder, "password"), "secret\n", { mode: 0o640 });
  const mail = "mail: { url: smtp://localhost, passwordFile: password }\n";
  writeFileSync(file, `modem: { port: simulated, pinFile: pin }\nmqtt: { url: embedded }\n${mail}`);
  const { code, out, err } = await leadline(["check", "--config", file]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out.split("\n")).toEqual([
    expect.stringMatching(/^warning: .*: brandsFile: no legalName or no address is known of homes, rmint, rmwc;/),
    `warning: ${file}:1: modem.pinFile: the file of that name can be read by everybody on this machine; chmod o= ${join(folder, "pin")}`,
    expect.stringMatching(/^warning: .*: mail.from: is nobody's address/),
    `ok: ${file}`,
    "",
  ]);
  const asData = JSON.parse((await leadline(["check", "--config", file, "--json"])).out);
  const warnings = [{ key: "brandsFile" }, { key: "modem.pinFile" }, { key: "mail.from" }];
  expect(asData).toMatchObject({ ok: true, problems: [], warnings });
});

test("a brand whose reminders nobody could answer is a warning, and one that says who stands behind it is none", async () => {
  const brand = (id: string, more: string) => `- { id: ${id}, name: Acme, ${BEHIND}, ${more} }\n`;
  writeFileSync(join(folder, "brands.yaml"), brand("deaf", "phone: 1-800") + brand("heard", "email: a@acme.example"));
  const warnings = async (from: string) => {
    writeFileSync(file, `${SOUND}brandsFile: brands.yaml\nmail: { url: smtp://localhost, from: ${from} }\n`);
    return (await leadline(["check", "--config", file])).out.split("\n").filter((line) => line.startsWith("warning"));
  };
  expect(await warnings("No-Reply@acme.example")).toEqual([
    expect.stringContaining("mail.from: nobody reads what is answered to reminders of deaf; give the brand an email"),
  ]);
  expect(await warnings("ne-pas-repondre@acme.example")).toEqual([expect.stringContaining("reminders of deaf;")]);
  expect(await warnings("support@acme.example")).toEqual([]);
  writeFileSync(join(folder, "brands.yaml"), brand("unread", "email: noreply@acme.example"));
  expect(await warnings("support@acme.example")).toEqual([
    expect.stringContaining(
      "brandsFile: nobody reads what is sent to the email of unread; write the address of people",
    ),
  ]);
});

test("a password that can be tried from elsewhere has at least twelve characters", async () => {
  const passwordOf = (length: number, listen: string): Promise<{ code: number; err: string }> => {
    writeFileSync(join(folder, "password"), "x".repeat(length), { mode: 0o600 });
    writeFileSync(file, `${SOUND}http: { listen: "${listen}", passwordFile: password }\n`);
    return leadline(["check", "--config", file]);
  };
  expect((await passwordOf(11, "0.0.0.0:8850")).err).toContain("http.passwordFile: the file of that name holds fewer");
  expect(await passwordOf(12, "0.0.0.0:8850")).toMatchObject({ code: 0 });
  expect(await passwordOf(3, "127.0.0.1:8850")).toMatchObject({ code: 0 });
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

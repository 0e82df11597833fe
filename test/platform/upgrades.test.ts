import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { checkUpgrade } from "../../src/compose/doctor/upgrade.ts";
import { rolledBackInWords, watchUpgrades } from "../../src/platform/upgrades.ts";

const NOTE = {
  version: "0.2.0",
  previous: "0.1.0",
  at: "2026-11-29T08:00:00.000Z",
  why: "it does not answer",
  isBack: true,
};

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), "leadline-upgrades-"));
  onTestFinished(() => rm(path, { recursive: true }));
  return path;
}

test("an upgrade that was taken back is told until the note of it is gone, and a trial while its mark is there", async () => {
  const path = await folder();
  const upgrades = watchUpgrades(path);
  expect([upgrades.isOnTrial(), upgrades.rolledBack(), upgrades.look()]).toEqual([false, undefined, false]);
  await writeFile(join(path, "trial"), "0.1.0 0.2.0\n");
  expect([upgrades.look(), upgrades.isOnTrial()]).toEqual([true, true]);
  await rm(join(path, "trial"));
  await writeFile(join(path, "rolled-back"), `${JSON.stringify(NOTE)}\n`);
  expect([upgrades.look(), upgrades.isOnTrial()]).toEqual([true, false]);
  expect(rolledBackInWords(upgrades.rolledBack() ?? NOTE)).toBe(
    "version 0.2.0 was not healthy at 2026-11-29T08:00:00.000Z (it does not answer) and 0.1.0 was put back",
  );
  await rm(join(path, "rolled-back"));
  expect([upgrades.look(), upgrades.rolledBack()]).toEqual([true, undefined]);
});

test("a note that nobody can read any more is a note", async () => {
  const path = await folder();
  await writeFile(join(path, "rolled-back"), "\0\0\0");
  const taken = watchUpgrades(path).rolledBack();
  expect(taken).toMatchObject({ version: "unknown", isBack: true });
});

test("one that could not be put back says so", () => {
  expect(rolledBackInWords({ ...NOTE, isBack: false })).toContain("0.1.0 could not be put back: install it by hand");
});

test("the doctor tells of it, with what to do, and of a package that dpkg has not finished", async () => {
  const path = await folder();
  await writeFile(join(path, "rolled-back"), JSON.stringify(NOTE));
  process.env["LEADLINE_UPGRADES"] = path;
  onTestFinished(() => void delete process.env["LEADLINE_UPGRADES"]);
  const found = await checkUpgrade({ root: "", run: async () => "iF " });
  expect(found.map(({ state, text }) => `${state} ${text}`)).toEqual([
    expect.stringMatching(/^warn version 0\.2\.0 was not healthy/),
    "warn an installation was interrupted (dpkg: iF)",
  ]);
  expect(found[0]?.cure).toContain("sudo leadline confirm rolled-back");
  await rm(join(path, "rolled-back"));
  const well = await checkUpgrade({ root: "", run: async () => "ii " });
  expect(well.map(({ state }) => state)).toEqual(["ok"]);
});

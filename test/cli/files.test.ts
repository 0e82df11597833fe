import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { leadline } from "./console.ts";

let folder: string;
let config: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "leadline-files-"));
  mkdirSync(join(folder, "state", "journal"), { recursive: true });
  config = join(folder, "leadline.yaml");
  writeFileSync(config, `store: { directory: ${folder}/state }\nmodem: { port: simulated }\nmqtt: { url: embedded }\n`);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  [["backup", "nowhere/state.tgz"], 1, "written: there is no such file or folder (ENOENT); check the path"],
  [["backup", "state"], 1, "written: it is there and is no file; name another one"],
  [["backup", "device"], 1, "written: it is there and is no file; name another one"],
  [["restore", "missing.tgz"], 1, "read: there is no such file or folder (ENOENT); check the path"],
  [["restore", "state"], 1, "read: it is a folder (EISDIR); name a file"],
  [["sim", "--replay", "missing"], 1, "read: there is no such file or folder (ENOENT); check the path"],
  [["agents", "import", "missing.csv"], 2, "read: there is no such file or folder (ENOENT); check the path"],
])("%j that cannot be had is named in one line, with what to do", async (words, exitCode, complaint) => {
  symlinkSync("/dev/null", join(folder, "device"));
  const file = join(folder, words.at(-1) ?? "");
  const { code, err } = await leadline([...words.slice(0, -1), file, "--config", config]);
  expect({ code, err }).toEqual({ code: exitCode, err: `leadline: ${file} cannot be ${complaint}\n` });
});

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect } from "vitest";
import { oneLine } from "../../src/app/printable.ts";
import { loadConfig } from "../../src/config/load.ts";
import { describeProblem } from "../../src/config/problem.ts";
import { expectClean } from "./clean.ts";
import { fuzz, keptIn } from "./fuzz.ts";
import { damaged, hostileJson, hostileKey, hostileText } from "./hostile.ts";

const folder = mkdtempSync(join(tmpdir(), "leadline-fuzz-config-"));
const file = join(folder, "leadline.yaml");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SECTIONS = ["gateway", "number", "modem", "mqtt", "mail", "consent", "leads", "numbers", "store", "http", "log"];
const KEYS = ["url", "port", "pinFile", "passwordFile", "optOutAfter", "remindAfter", "listen", "socket", "directory"];

/** A secret that somebody wrote where its file is asked for: nobody may repeat it. */
const SECRET = "hunter2hunter2";

const section = fc
  .array(fc.tuple(fc.oneof(fc.constantFrom(...KEYS), hostileKey), fc.oneof(hostileJson, fc.constant(SECRET))), {
    maxLength: 3,
  })
  .map((entries) => Object.fromEntries(entries));
/** YAML 1.2 takes JSON for its own. */
const settings = fc
  .array(fc.tuple(fc.oneof(fc.constantFrom(...SECTIONS), hostileKey), fc.oneof(section, hostileJson)), { maxLength: 5 })
  .map((entries) => JSON.stringify(Object.fromEntries(entries)));
const written = fc.oneof(
  settings,
  settings.chain((text) => damaged(Buffer.from(text))).map((octets) => Buffer.from(octets).toString("latin1")),
  fc
    .array(
      fc.oneof(fc.constantFrom("mqtt:", "  url: ", "- ", "&a ", "*a ", "!!js ", "<<: ", "\n", "{", "["), hostileText),
    )
    .map((pieces) => pieces.join("")),
);

describe("a configuration", () => {
  fuzz("is read or its mistakes are told, each with its place, whatever the file holds", {
    runs: 150,
    corpus: keptIn<string>("configs.json"),
    inputs: written,
    survives(text) {
      writeFileSync(file, text);
      const read = loadConfig({ named: file, env: {} });
      if (read.ok) return;
      expect(read.problems.length).toBeGreaterThan(0);
      for (const problem of read.problems) {
        const told = oneLine(describeProblem(problem));
        expectClean(told);
        expect(told.startsWith(file)).toBe(true);
      }
    },
  });

  fuzz("never has a password repeated that stands where its file is asked for", {
    runs: 50,
    inputs: fc.record(
      {
        modem: fc.record({ pinFile: fc.constant(SECRET) }),
        mqtt: fc.record(
          {
            username: fc.constant("u"),
            passwordFile: fc.constant(SECRET),
            url: fc.constant("mqtt://u:hunter2hunter2@b"),
          },
          { requiredKeys: ["username"] },
        ),
        mail: fc.record({ passwordFile: fc.constant(SECRET) }),
        http: fc.record({ passwordFile: fc.constant(SECRET) }),
      },
      { requiredKeys: [] },
    ),
    survives(said) {
      writeFileSync(file, JSON.stringify(said));
      const read = loadConfig({ named: file, env: {} });
      expect(JSON.stringify(read)).not.toContain(SECRET);
    },
  });
});

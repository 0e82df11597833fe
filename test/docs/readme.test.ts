import { existsSync, readFileSync } from "node:fs";
import { Readable, Writable } from "node:stream";
import { describe, expect, test } from "vitest";
import { commandLine } from "../../src/cli/command-line.ts";
import { shipped } from "../../src/config/package-root.ts";
import { settingsSchema } from "../../src/config/schema.ts";
import { checkYaml, parseYaml } from "../../src/config/yaml-file.ts";
import { REFUSALS } from "../../src/domain/refusals.ts";
import { parseRequest } from "../../src/mqtt/payloads.ts";
import { requestTopic } from "../../src/mqtt/topics.ts";
import { complaintsAbout } from "../mqtt/asyncapi.ts";
import { BLOCKS, blocksIn, CODE, README, withoutComments } from "./readme.ts";

describe("the configurations in the README", () => {
  test.each(blocksIn("yaml").map(({ text }) => [text]))("are accepted: %s", (text) => {
    const yaml = parseYaml("README.md", text);
    if (!yaml.ok) throw new Error(JSON.stringify(yaml.problems));
    expect(checkYaml(yaml.value, yaml.value.value, settingsSchema)).toMatchObject({ ok: true });
  });

  test("name keys that there are", () => {
    const shown = readFileSync(shipped("config", "leadline.yaml"), "utf8");
    const keys = [...README.matchAll(/`(modem|mqtt|mail|consent|leads|numbers|store|http|log)\.(\w+)`/g)];
    expect(keys.length).toBeGreaterThan(10);
    for (const [, section = "", key = ""] of keys) {
      expect(shown, `${section}.${key}`).toMatch(new RegExp(`^${section}:(\\n  .*|\\n)*?\\n  ${key}:`, "m"));
    }
  });
});

describe("the payloads in the README", () => {
  const payloads = blocksIn("json");

  test.each(payloads.map(({ about, text }) => [about, text]))("on %s are what the topic holds", (about, text) => {
    const topic = `leadline/main/${about}`;
    expect(complaintsAbout(topic, text)).toEqual([]);
    const request = requestTopic("leadline/main/", topic);
    if (request !== undefined) expect(parseRequest(request, Buffer.from(text))).not.toHaveProperty("rejection");
  });

  test("show each request", () => {
    expect(payloads.map(({ about }) => about)).toEqual(
      expect.arrayContaining(["leads", "agents/enroll", "agents/withdraw"]),
    );
  });

  test("that a shell command publishes are taken too", () => {
    const published = [...README.matchAll(/^mosquitto_pub .* -t leadline\/main\/(\S+) -m '(.*)'$/gm)];
    expect(published).not.toEqual([]);
    for (const [, about = "", text = ""] of published) {
      const request = requestTopic("", about);
      if (request === undefined) throw new Error(`${about} is no request`);
      expect(parseRequest(request, Buffer.from(text))).not.toHaveProperty("rejection");
    }
  });
});

describe("the commands in the README", () => {
  const { scripts } = JSON.parse(readFileSync(shipped("package.json"), "utf8")) as { scripts: Record<string, string> };
  const withSubcommands = ["agents", "messages"];

  test("are the two that a newcomer needs", () => {
    expect(CODE).toContain("npm ci && npm run demo");
    expect(CODE).toContain("npm ci && npm test");
  });

  test("of npm are scripts of the package, and all of them", () => {
    const named = CODE.flatMap((line) =>
      [...line.matchAll(/(?:^|&& |sudo )npm (?:run )?([\w:-]+)/g)].map(([, name = ""]) => name),
    );
    expect(new Set(named.filter((name) => name !== "ci"))).toEqual(new Set(Object.keys(scripts)));
  });

  const commands = CODE.flatMap((line) => /(?<![\w./-])leadline (?!leadline )([a-z].*)$/.exec(line)?.[1] ?? []);
  test.each(commands.map((command) => [command]))("leadline %s is there, with its options", async (command) => {
    const words = command.split(" ");
    const path = words.slice(0, withSubcommands.includes(words[0] ?? "") ? 2 : 1);
    const help = await helpOf(path);
    expect(help).toContain(`Usage: leadline ${path.join(" ")}`);
    for (const option of command.match(/--[\w-]+/g) ?? []) expect(help).toContain(option);
  });

  test("are all that there are", async () => {
    const named = new Set(commands.map((command) => command.split(" ")[0]));
    const known = [...(await helpOf([])).matchAll(/^ {2}([a-z]+)\b/gm)].map(([, name = ""]) => name);
    expect(known.filter((name) => name !== "help" && !named.has(name))).toEqual([]);
  });
});

describe("what else the README names", () => {
  test("are files that come with leadline", () => {
    const linked = [...README.matchAll(/\]\((?!#)([^)]+)\)/g)].map(([, path = ""]) => path);
    const named = CODE.filter((code) => /^(config|docs|systemd|test)\/[\w./-]+$/.test(code));
    expect([...linked, ...named].filter((path) => !existsSync(shipped(path)))).toEqual([]);
  });

  test("are refusals that there are", () => {
    const named = ["blocked-by-stop", "asked-recently", "unknown-agent"];
    for (const refusal of named) expect(README).toContain(`\`${refusal}\``);
    expect(named.filter((refusal) => !(refusal in REFUSALS))).toEqual([]);
  });

  test.each([
    ["conf", "mosquitto.conf"],
    ["acl", "mosquitto.acl"],
  ])("is the broker's configuration as it is shipped (%s)", (language, file) => {
    const [block] = BLOCKS.filter((each) => each.language === language);
    const shown = withoutComments(block?.text ?? "");
    expect(shown).toEqual(withoutComments(readFileSync(shipped("config", file), "utf8")));
  });
});

async function helpOf(path: readonly string[]): Promise<string> {
  let said = "";
  const stdout = new Writable({
    write(chunk, _encoding, done) {
      said += String(chunk);
      done();
    },
  });
  expect(await commandLine([...path, "--help"], { env: {}, stdin: Readable.from([]), stdout, stderr: stdout })).toBe(0);
  return said;
}

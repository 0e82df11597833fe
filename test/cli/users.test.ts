import { mkdirSync, readdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Writable } from "node:stream";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readUsers } from "../../src/config/users-file.ts";
import { isPassword } from "../../src/http/passwords.ts";
import { codeAt, readCode } from "../../src/http/one-time-codes.ts";
import { commandLine } from "../../src/cli/command-line.ts";
import { kept, leadline, type Ran } from "./console.ts";

let folder: string;
let config: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "leadline-users-"));
  mkdirSync(join(folder, "store"));
  config = join(folder, "leadline.yaml");
  writeFileSync(config, "store: { directory: store }\n");
  file = join(folder, "store", "users.json");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const users = (...words: string[]) => ({
  typing: (typed: string) => leadline(["users", ...words, "--config", config], { typed: `${typed}\n` }),
});
const LONG_ENOUGH = "correct horse battery";

describe("leadline users", () => {
  test("lets somebody sign in with the password that is typed, which is shown and kept nowhere", async () => {
    const { code, out, err } = await users("add", "olga").typing(LONG_ENOUGH);
    expect({ code, out }).toEqual({ code: 0, out: "olga may sign in, as office.\n" });
    expect(err).toContain("Password for olga");
    expect(out + err).not.toContain(LONG_ENOUGH);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const [olga] = readUsers(file);
    expect(await isPassword(LONG_ENOUGH, olga?.password)).toBe(true);
  });

  test("gives somebody another password, and keeps their role", async () => {
    await users("add", "tom", "--role", "technician").typing(LONG_ENOUGH);
    const { out } = await users("add", "tom").typing("another long password");
    expect(out).toContain("tom has the new password, as technician");
    expect(readUsers(file)).toMatchObject([{ name: "tom", role: "technician" }]);
    expect(await isPassword(LONG_ENOUGH, readUsers(file)[0]?.password)).toBe(false);
  });

  test("loses nobody of those who are added from two shells at once", async () => {
    const names = ["ann", "ben", "cleo", "dan"];
    const added = await Promise.all(names.map((name) => users("add", name).typing(LONG_ENOUGH)));
    expect(added.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
    expect(new Set(readUsers(file).map(({ name }) => name))).toEqual(new Set(names));
    expect(readdirSync(join(folder, "store"))).toEqual(["users.json"]);
  });

  test("lists them without their hashes, and removes them", async () => {
    await users("add", "olga").typing(LONG_ENOUGH);
    const listed = await leadline(["users", "list", "--config", config, "--json"]);
    expect(JSON.parse(listed.out)).toEqual([{ name: "olga", role: "office", secondFactor: false }]);
    expect((await leadline(["users", "remove", "olga", "--config", config])).out).toContain(
      "olga may not sign in any more",
    );
    expect(readUsers(file)).toEqual([]);
    expect((await leadline(["users", "remove", "olga", "--config", config])).err).toContain('nobody is called "olga"');
  });

  test.each([
    [["add", "olga"], "short", 1, "fewer than 12 characters"],
    [["add", "olga"], "", 1, "fewer than 12 characters"],
    [["add", "a b"], LONG_ENOUGH, 2, "a name has 1 to 64 letters"],
    [["add", "olga", "--role", "root"], LONG_ENOUGH, 2, "--role root is none of viewer, office, technician"],
  ])("%j with the password %j makes nobody", async (words, typed, code, complaint) => {
    const ran = await users(...words).typing(typed);
    expect(ran.code).toBe(code);
    expect(ran.err).toContain(complaint);
    expect(readUsers(file)).toEqual([]);
  });

  test("never writes over a file that is none of its own", async () => {
    writeFileSync(file, "notes");
    expect((await users("add", "olga").typing(LONG_ENOUGH)).err).toContain("holds no users as leadline writes them");
  });
});

describe("leadline users second-factor", () => {
  /** Somebody whose authenticator shows `codeOf` the key. */
  async function enrol(codeOf: (key: string) => string): Promise<Ran> {
    const stdin = new PassThrough();
    const [out, err] = [kept(), kept()];
    const code = await commandLine(["users", "second-factor", "olga", "--config", config], {
      ...{ env: {}, stdin, stdout: out.stream },
      stderr: new Writable({
        write(chunk, _encoding, done) {
          err.stream.write(chunk);
          const key = /Key: ([A-Z2-7 ]+)/.exec(err.text())?.[1]?.replaceAll(" ", "");
          if (String(chunk).endsWith("shows: ")) stdin.write(`${codeOf(key ?? "")}\n`);
          done();
        },
      }),
    });
    return { code, out: out.text(), err: err.text() };
  }

  test("takes a device once it shows a right code, and hands out recovery codes that are kept nowhere", async () => {
    await users("add", "olga").typing(LONG_ENOUGH);
    const { code, out } = await enrol((key) => codeAt(key, Date.now()));
    expect(code).toBe(0);
    const codes = out.match(/(?:[A-Z2-7]{4}-){3}[A-Z2-7]{4}/g) ?? [];
    expect(codes).toHaveLength(10);
    const [olga] = readUsers(file);
    expect(readCode(codes[0] ?? "", olga?.secondFactor ?? { secret: "", recovery: [] }, 0)).toBeDefined();
    expect(JSON.stringify(readUsers(file))).not.toContain(codes[0]);
    await users("add", "olga").typing("another long password");
    expect(readUsers(file)[0]?.secondFactor).toEqual(olga?.secondFactor);
    const listed = await leadline(["users", "list", "--config", config, "--json"]);
    expect(JSON.parse(listed.out)).toMatchObject([{ secondFactor: true }]);
    const off = await leadline(["users", "second-factor", "olga", "--off", "--config", config]);
    expect(off.out).toContain("with the password alone");
    expect(readUsers(file)[0]?.secondFactor).toBeUndefined();
  });

  test("changes nothing where no code is right, and for nobody", async () => {
    await users("add", "olga").typing(LONG_ENOUGH);
    const { code, err } = await enrol(() => "000");
    expect({ code, err }).toMatchObject({ code: 1, err: expect.stringContaining("no code was right") });
    expect(readUsers(file)[0]?.secondFactor).toBeUndefined();
    const nobody = await leadline(["users", "second-factor", "tom", "--config", config]);
    expect(nobody.err).toContain('nobody is called "tom"');
  });
});

describe("leadline check", () => {
  test("wants a user where others than this machine can come in, and is content with one", async () => {
    writeFileSync(
      config,
      "modem: { port: simulated }\nmqtt: { url: embedded }\nstore: { directory: store }\nhttp: { listen: 0.0.0.0:8850 }\n",
    );
    expect((await leadline(["check", "--config", config])).err).toContain("make a user (leadline users add NAME)");
    await users("add", "olga").typing(LONG_ENOUGH);
    const { code, out } = await leadline(["check", "--config", config]);
    expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining("cross the network in the clear") });
  });

  test("names the line of a file of tokens that is wrong, and warns where everybody can read it", async () => {
    const tokens = join(folder, "tokens");
    writeFileSync(tokens, "crm leads short\n");
    writeFileSync(config, "modem: { port: simulated }\nmqtt: { url: embedded }\nhttp: { tokensFile: tokens }\n");
    expect((await leadline(["check", "--config", config])).err).toContain("http.tokensFile");
    writeFileSync(tokens, `crm leads ${"0".repeat(32)}\n`, { mode: 0o644 });
    expect((await leadline(["check", "--config", config])).out).toContain("can be read by everybody on this machine");
  });
});

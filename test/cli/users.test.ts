import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readUsers } from "../../src/config/users-file.ts";
import { isPassword } from "../../src/http/passwords.ts";
import { leadline } from "./console.ts";

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

  test("lists them without their hashes, and removes them", async () => {
    await users("add", "olga").typing(LONG_ENOUGH);
    const listed = await leadline(["users", "list", "--config", config, "--json"]);
    expect(JSON.parse(listed.out)).toEqual([{ name: "olga", role: "office" }]);
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

describe("leadline check", () => {
  test("wants a user where others than this machine can come in, and is content with one", async () => {
    writeFileSync(
      config,
      "modem: { port: simulated }\nmqtt: { url: embedded }\nstore: { directory: store }\nhttp: { listen: 0.0.0.0:8850 }\n",
    );
    expect((await leadline(["check", "--config", config])).err).toContain("make a user (leadline users add NAME)");
    await users("add", "olga").typing(LONG_ENOUGH);
    expect((await leadline(["check", "--config", config])).code).toBe(0);
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

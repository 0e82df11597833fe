import { spawnSync } from "node:child_process";
import { chmod, chown, lstat, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { ANN } from "../domain/people.ts";
import { coreOn, openGateway } from "../store/open-gateway.ts";
import { ManualClock } from "../store/toy.ts";
import { LEADLINE } from "./daemon.ts";

/** Whose the store is: nobody that there is. */
const OWNER = 4242;

let folder: string;
let store: string;
/** What root alone may read. */
let secret: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "leadline-owner-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await chmod(folder, 0o755);
  store = join(folder, "store");
  secret = join(folder, "secret");
  await writeFile(secret, "of root alone", { mode: 0o600 });
  await writeFile(join(folder, "leadline.yaml"), `store: { directory: ${store} }\n`);

  const clock = new ManualClock("2026-01-10T18:00:00.000Z");
  const opened = await openGateway(store, clock);
  const core = coreOn(opened, clock);
  const requestedAt = core.now();
  core.execute({ type: "EnrolAgent", agentId: "A-1", brand: "homes", number: ANN, requestedAt, source: "profile" });
  await core.synced();
  await opened.close();
  for (const name of ["", ...(await readdir(store, { recursive: true }))]) await chown(join(store, name), OWNER, OWNER);
});

function leadline(...words: readonly string[]): { readonly status: number | null; readonly said: string } {
  const command = [LEADLINE, ...words, "--config", join(folder, "leadline.yaml")];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: "utf8" });
  return { status, said: stdout + stderr };
}

async function owners(): Promise<ReadonlySet<number>> {
  const names = await readdir(store, { recursive: true });
  return new Set(await Promise.all(names.map(async (name) => (await lstat(join(store, name))).uid)));
}

describe.skipIf(process.getuid?.() !== 0)("the command of root works as the store's owner (needs root)", () => {
  test("repair gives nothing away to which a link in the store leads, and all that it makes is the owner's", async () => {
    await mkdir(join(store, "aside"));
    await symlink(secret, join(store, "aside", "planted"));
    await writeFile(join(store, "journal", "2026-01.jsonl"), "no record\n", { flag: "a" });
    await chown(join(store, "aside"), OWNER, OWNER);
    expect(leadline("repair")).toMatchObject({ status: 0, said: expect.stringContaining("aside/") });
    expect(await lstat(secret)).toMatchObject({ uid: 0, mode: 0o100_600 });
    await rm(join(store, "aside", "planted"));
    expect(await owners()).toEqual(new Set([OWNER]));
  });

  test("backup copies nothing that the owner may not read, and restore reads what root has put away", async () => {
    const archive = join(folder, "only-of-root", "state.tgz");
    await mkdir(join(folder, "only-of-root"), { mode: 0o700 });
    expect(leadline("backup", archive)).toMatchObject({ status: 0 });
    expect(await lstat(archive)).toMatchObject({ uid: 0, mode: 0o100_600 });

    await symlink(secret, join(store, "leads", "2026-01-11.jsonl"));
    const refused = leadline("backup", join(folder, "only-of-root", "again.tgz"));
    expect(refused).toMatchObject({ status: 1, said: expect.stringContaining("EACCES") });
    expect(await readdir(join(folder, "only-of-root"))).toEqual(["state.tgz"]);

    expect(leadline("restore", archive)).toMatchObject({ status: 0 });
    expect(await readFile(secret, "utf8")).toBe("of root alone");
    expect(await lstat(secret)).toMatchObject({ uid: 0 });
    expect(leadline("evidence", ANN)).toMatchObject({ status: 0, said: expect.stringContaining("A-1") });
  });

  test("users are written as the owner, also over a link", async () => {
    await symlink(secret, join(store, "users.json"));
    expect(leadline("users", "list")).toMatchObject({ status: 1, said: expect.stringContaining("cannot be read") });
    expect(leadline("users", "list").said).not.toContain("of root alone");
  });
});

import { spawnSync } from "node:child_process";
import { chmod, chown, lstat, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { createCopier } from "../../src/app/copy/copier.ts";
import { sha256, sourceIn } from "../../src/compose/copy.ts";
import { createFolderCopy, markFolder } from "../../src/copy/folder.ts";
import { OPEN_SEAL } from "../../src/copy/sealing.ts";
import { systemClock } from "../../src/platform/clock.ts";
import { systemScheduler } from "../../src/platform/scheduler.ts";
import { ANN } from "../domain/people.ts";
import { createKeptLog } from "../fakes/kept-log.ts";
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

async function owners(of = store): Promise<ReadonlySet<number>> {
  const names = ["", ...(await readdir(of, { recursive: true }))];
  return new Set(await Promise.all(names.map(async (name) => (await lstat(join(of, name))).uid)));
}

/** Copies the store, as the daemon does. */
async function copyTo(stick: string): Promise<void> {
  await markFolder(stick);
  const clock = systemClock("test");
  const opened = await openGateway(store, clock);
  const copy = createFolderCopy({ folder: stick, gateway: "main", storeDirectory: store });
  const ignore = (): void => undefined;
  const copier = createCopier({
    ...{ copy, seal: OPEN_SEAL, gateway: "main", sha256, newId: () => "first" },
    source: sourceIn(store, () => opened.head()),
    ...{ clock, scheduler: systemScheduler, log: createKeptLog(), onStop: ignore, changed: ignore },
  });
  await copier.start();
  await copier.copied("at once");
  await copier.stop();
  await opened.close();
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

  test("restore from a copy, setup with it and a drill leave the state and what lies at the medium the owner's", async () => {
    const stick = join(folder, "stick");
    await mkdir(stick);
    await copyTo(stick);
    for (const name of ["", ...(await readdir(stick, { recursive: true }))])
      await chown(join(stick, name), OWNER, OWNER);
    // A device that is new: the service has a user, and no folder yet, as it makes that at its first start.
    await rm(store, { recursive: true });
    const passwd = join(folder, "passwd");
    await writeFile(passwd, `root:x:0:0::/root:/bin/sh\nleadline:x:${OWNER}:${OWNER}::/:/bin/false\n`);
    const within = ["-m", "sh", "-c", 'mount --bind "$0" /etc/passwd && exec "$@"', passwd, process.execPath, LEADLINE];
    const keyFile = join(folder, "copy.key");
    const makeKey = [
      "copy",
      "init",
      "--folder",
      stick,
      "--new-key",
      keyFile,
      "--config",
      join(folder, "leadline.yaml"),
    ];
    expect(spawnSync("unshare", [...within, ...makeKey])).toMatchObject({ status: 0 });
    expect(await lstat(keyFile)).toMatchObject({ uid: 0, gid: OWNER, mode: 0o100_640 });

    const restore = ["restore", "--from", "copy", "--folder", stick, "--config", join(folder, "leadline.yaml")];
    expect(spawnSync("unshare", [...within, ...restore])).toMatchObject({ status: 0 });
    expect(await owners(store)).toEqual(new Set([OWNER]));
    expect(await owners(stick)).toEqual(new Set([OWNER]));

    for (const name of await readdir(store)) await rm(join(store, name), { recursive: true });
    const setUp = ["setup", "--number", "+18505550100", "--port", "simulated", "--mqtt", "embedded", "--no-start"];
    expect(leadline(...setUp, "--copy-folder", stick, "--restore")).toMatchObject({ status: 0 });
    expect(leadline("copy", "verify")).toMatchObject({ status: 0, said: expect.stringContaining("is sound") });
    expect(await owners(store)).toEqual(new Set([OWNER]));
    expect(await owners(stick)).toEqual(new Set([OWNER]));
    expect(leadline("evidence", ANN)).toMatchObject({ status: 0, said: expect.stringContaining("A-1") });
    expect(await readdir(join(stick, "main", "epochs"))).toEqual(["00000001", "00000002", "00000003"]);
  });

  test("users are written as the owner, also over a link", async () => {
    await symlink(secret, join(store, "users.json"));
    expect(leadline("users", "list")).toMatchObject({ status: 1, said: expect.stringContaining("cannot be read") });
    expect(leadline("users", "list").said).not.toContain("of root alone");
  });
});

// npm run booted [-- --folder FOLDER --phases job,hand,rollback,power,clock,read-only,modem-manager]: tries the Debian
// package in a booted Debian 13, from installing to purging: setup, the main job, the watchdog, a reboot, an upgrade under
// load; the way back by hand; twenty upgrades that fail, and twelve during which the plug is pulled; a boot in 1970; a root
// that is read-only; ModemManager. As root, with debootstrap and systemd-nspawn; the folder is made if it is not there
// (some 600 MB) and stays for the next time. Takes about forty minutes. Exit 1 when a step fails.
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { values } = parseArgs({
  options: {
    folder: { type: "string", default: join(tmpdir(), "leadline-booted") },
    phases: { type: "string", default: "job,hand,rollback,power,clock,read-only,modem-manager" },
  },
});
const { folder } = values;
const phases = values.phases.split(",");
/**
 * The parts of an upgrade, as power.sh tells them, how often the plug is pulled in each, and within what time: somewhat
 * longer than it takes on a quiet machine, so that its end is among the moments. In the second files of both versions lie
 * there.
 */
const PULLED = [
  { part: "keeping the version before", plugs: 4, withinMs: 3_000 },
  { part: "putting the new one in its place", plugs: 8, withinMs: 2_500 },
];
const NEEDED = [
  "systemd,systemd-sysv,dbus,udev,nodejs,socat,mosquitto,mosquitto-clients,ca-certificates",
  "libpam-systemd,libfaketime,modemmanager,umockdev",
].join(",");
/** Its own mounts: /run and the control groups are the guest's. Two guests do not share a group either. */
const BOOT = `mount --make-rprivate /
mount -t tmpfs tmpfs /run
umount -R /sys/fs/cgroup 2>/dev/null
mount -t cgroup2 none /sys/fs/cgroup
mkdir -p "/sys/fs/cgroup/leadline-booted-$$" && echo $$ > "/sys/fs/cgroup/leadline-booted-$$/cgroup.procs"
export UNIFIED_CGROUP_HIERARCHY=1 SYSTEMD_NSPAWN_UNIFIED_HIERARCHY=1
exec systemd-nspawn --quiet -D "$0" --register=no --keep-unit --private-network --console=pipe "$@" -b`;
const UP_WITHIN_MS = 60_000;
const DOWN_WITHIN_MS = 30_000;

if (process.getuid() !== 0) {
  console.error("run this as root: it boots a system");
  process.exit(2);
}
if (!existsSync(join(folder, "usr", "bin", "node"))) {
  mkdirSync(folder, { recursive: true });
  execFileSync("debootstrap", ["--variant=minbase", `--include=${NEEDED}`, "trixie", folder], { stdio: "inherit" });
  writeFileSync(join(folder, "etc", "hosts"), "127.0.0.1 localhost\n");
  // It is tried by itself alone.
  execFileSync("systemctl", [`--root=${folder}`, "mask", "ModemManager.service"], { stdio: "inherit" });
}
execFileSync("npm", ["run", "--silent", "package", "--", "--out", join(folder, "root")], {
  cwd: root,
  stdio: "inherit",
});
for (const name of readdirSync(join(root, "scripts", "booted")))
  copyFileSync(join(root, "scripts", "booted", name), join(folder, "root", name));

let machine = boot();
let happened = 0;
let failed = 0;
try {
  if (phases.includes("job")) {
    await phase("before");
    await reboot();
    await phase("after");
  }
  if (phases.includes("hand")) await phase("hand", "hand.sh");
  if (phases.includes("rollback")) await phase("rollback", "rollback.sh", "20");
  if (phases.includes("power")) await pullPlugs();
  if (phases.includes("clock")) {
    await phase("clock-prepare", "clock.sh", "prepare");
    await reboot();
    await phase("clock-look", "clock.sh", "look");
  }
  if (phases.includes("read-only")) await withReadOnlyRoot();
  if (phases.includes("modem-manager")) {
    writeFileSync(join(folder, "root", "70-leadline-modem.rules"), await rulesOfSetup());
    await phase("modem-manager", "modem-manager.sh");
  }
} finally {
  await down("poweroff");
  machine.kill("SIGKILL");
}
console.log(failed === 0 ? `Every step happened: ${happened}.` : `${happened} steps happened, ${failed} did not.`);
process.exit(failed === 0 ? 0 : 1);

/**
 * Ends the guest in the midst of upgrades, at moments that are spread over them, and boots it. What a disk had not
 * written yet when the power failed is not lost by this: the page cache is the host's. The store's own tests cut that off.
 */
async function pullPlugs() {
  await phase("power-prepare", "power.sh", "prepare");
  const moments = PULLED.flatMap(({ part, plugs, withinMs }) =>
    Array.from({ length: plugs }, (_, index) => ({ part, afterMs: ((index + Math.random()) / plugs) * withinMs })),
  );
  for (const [index, { part, afterMs }] of moments.entries()) {
    const round = index + 1;
    await untilUp();
    const begun = new Promise((resolve) => {
      void inGuest((text) => text.includes(part) && resolve(), "bash", "/root/power.sh", "upgrade", `${round}`);
    });
    await begun;
    await wait(afterMs);
    const gone = new Promise((resolve) => machine.once("exit", resolve));
    process.kill(Number(leader()), "SIGKILL");
    await gone;
    machine = boot();
    await phase("power-look", "power.sh", "look", `${round}`);
  }
  await phase("power-finish", "power.sh", "finish");
}

/** The state lies in a folder of the host's, as on a partition of its own. */
async function withReadOnlyRoot() {
  const state = `${folder}.state`;
  rmSync(state, { recursive: true, force: true });
  mkdirSync(state);
  const bound = `--bind=${state}:/state`;
  mkdirSync(join(folder, "state"), { recursive: true });
  await reboot(bound);
  await phase("read-only-prepare", "read-only.sh", "prepare");
  for (const part of ["look", "again"]) {
    await reboot("--read-only", bound);
    await phase(`read-only-${part}`, "read-only.sh", part);
  }
  await reboot();
  await phase("read-only-finish", "read-only.sh", "finish");
}

/** What `leadline setup` writes for a stick that has answered. */
async function rulesOfSetup() {
  const entry = join(root, "src", "cli", "setup", "udev-rule.ts");
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, format: "esm", write: false });
  const { udevRules } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
  return udevRules([{ vendor: "12d1", product: "1506", name: "HUAWEI Mobile" }]);
}

function boot(...how) {
  return spawn("unshare", ["-m", "bash", "-c", BOOT, folder, ...how], { stdio: "ignore" });
}

/** systemd-nspawn leaves it to whoever keeps the unit to start it again. */
async function reboot(...how) {
  await untilUp();
  await down("reboot");
  machine = boot(...how);
}

async function down(how) {
  const gone = new Promise((resolve) => machine.once("exit", resolve));
  if (machine.exitCode !== null) return;
  await inGuest(undefined, "systemctl", how).catch(() => undefined);
  await Promise.race([gone, wait(DOWN_WITHIN_MS)]);
}

/** A part of what the guest does, once it is up; each of its lines that begins with FAIL counts. */
async function phase(name, script = "guest.sh", ...words) {
  await untilUp();
  const { stdout } = await inGuest(undefined, "bash", join("/root", script), ...(words.length > 0 ? words : [name]));
  const beginning = (word) => stdout.split("\n").filter((line) => line.startsWith(word)).length;
  happened += beginning("ok ");
  failed += beginning("FAIL");
  if (!stdout.includes(`${name}: done`)) failed += 1;
}

async function untilUp() {
  const since = performance.now();
  while (performance.now() - since < UP_WITHIN_MS) {
    const found = leader();
    const said =
      found && spawnSync("nsenter", ["-t", found, "-a", "systemctl", "is-system-running"], { encoding: "utf8" });
    if (/^(running|degraded)/.test(said?.stdout ?? "")) return;
    await wait(500);
  }
  throw new Error("the guest does not come up");
}

/** The guest's first process: the child of systemd-nspawn, which unshare has become. */
function leader() {
  const children = `/proc/${machine.pid}/task/${machine.pid}/children`;
  return existsSync(children) ? readFileSync(children, "utf8").trim().split(" ").find(isInit) : undefined;
}

function isInit(pid) {
  return (
    pid !== "" && existsSync(`/proc/${pid}/comm`) && readFileSync(`/proc/${pid}/comm`, "utf8").trim() === "systemd"
  );
}

function inGuest(heard, ...words) {
  const pid = leader();
  if (pid === undefined) return Promise.reject(new Error("the guest is not up"));
  const env = {
    PATH: "/usr/sbin:/usr/bin:/sbin:/bin",
    HOME: "/root",
    LANG: "C.UTF-8",
    DEBIAN_FRONTEND: "noninteractive",
  };
  const child = spawn("nsenter", ["-t", pid, "-a", ...words], { env, stdio: ["ignore", "pipe", "inherit"] });
  let stdout = "";
  child.stdout.on("data", (text) => {
    stdout += text;
    heard?.(stdout);
    process.stdout.write(text);
  });
  return new Promise((resolve) => child.once("close", (code) => resolve({ code, stdout })));
}

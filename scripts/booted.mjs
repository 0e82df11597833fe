// npm run booted [-- --folder FOLDER]: tries the Debian package in a booted Debian 13, from installing to purging: setup,
// the main job, the watchdog, a reboot, an upgrade under load; then twenty upgrades that fail. As root, with debootstrap
// and systemd-nspawn; the folder is made if it is not there (some 400 MB) and stays for the next time. Takes about a
// quarter of an hour. Exit 1 when a step fails.
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { values } = parseArgs({ options: { folder: { type: "string", default: join(tmpdir(), "leadline-booted") } } });
const { folder } = values;
const NEEDED = "systemd,systemd-sysv,dbus,udev,nodejs,socat,mosquitto,mosquitto-clients,ca-certificates";
/** Its own mounts: /run and the control groups are the guest's. */
const BOOT = `mount --make-rprivate /
mount -t tmpfs tmpfs /run
umount -R /sys/fs/cgroup 2>/dev/null
mount -t cgroup2 none /sys/fs/cgroup
export UNIFIED_CGROUP_HIERARCHY=1 SYSTEMD_NSPAWN_UNIFIED_HIERARCHY=1
exec systemd-nspawn --quiet -D "$0" --register=no --keep-unit --private-network --console=pipe -b`;
const UP_WITHIN_MS = 60_000;
const DOWN_WITHIN_MS = 30_000;

if (process.getuid() !== 0) {
  console.error("run this as root: it boots a system");
  process.exit(2);
}
if (!existsSync(join(folder, "usr", "bin", "node"))) {
  mkdirSync(folder, { recursive: true });
  execFileSync("debootstrap", ["--variant=minbase", `--include=${NEEDED}`, "trixie", folder], { stdio: "inherit" });
}
execFileSync("npm", ["run", "--silent", "package", "--", "--out", join(folder, "root")], {
  cwd: root,
  stdio: "inherit",
});
for (const name of ["guest.sh", "rollback.sh", "steps.sh"])
  copyFileSync(join(root, "scripts", "booted", name), join(folder, "root", name));

let machine = boot();
let failed = 0;
try {
  await phase("before");
  // systemd-nspawn leaves it to whoever keeps the unit to start it again.
  await down("reboot");
  machine = boot();
  await phase("after");
  await phase("rollback", "rollback.sh", "20");
} finally {
  await down("poweroff");
  machine.kill("SIGKILL");
}
console.log(failed === 0 ? "Every step happened." : `${failed} steps did not happen.`);
process.exit(failed === 0 ? 0 : 1);

function boot() {
  return spawn("unshare", ["-m", "bash", "-c", BOOT, folder], { stdio: "ignore" });
}

async function down(how) {
  const gone = new Promise((resolve) => machine.once("exit", resolve));
  if (machine.exitCode !== null) return;
  await inGuest("systemctl", how).catch(() => undefined);
  await Promise.race([gone, wait(DOWN_WITHIN_MS)]);
}

/** A part of what the guest does, once it is up; each of its lines that begins with FAIL counts. */
async function phase(name, script = "guest.sh", word = name) {
  await untilUp();
  const { stdout } = await inGuest("bash", join("/root", script), word);
  failed += stdout.split("\n").filter((line) => line.startsWith("FAIL")).length;
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

function inGuest(...words) {
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
    process.stdout.write(text);
  });
  return new Promise((resolve) => child.once("close", (code) => resolve({ code, stdout })));
}

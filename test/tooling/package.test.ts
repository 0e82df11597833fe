import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { shipped, version } from "../../src/config/package-root.ts";
import { LEVEL } from "../../src/domain/levels.ts";
import { available } from "../requires.ts";
import { ARCHITECTURE } from "./architecture.ts";

describe.skipIf(!available("dpkg-deb"))("the Debian package (needs dpkg-deb)", () => {
  let folder: string;
  let tree: string;
  let file: string;

  /** Makes it as somebody else would: under another umask, in another zone. */
  function make(out: string, umask: string, zone: string, architecture = ARCHITECTURE): string {
    const command = `umask ${umask} && exec "$0" "$1" --out "$2" --architecture "$3"`;
    const script = shipped("scripts", "package.mjs");
    execFileSync("sh", ["-c", command, process.execPath, script, join(folder, out), architecture], {
      env: { ...process.env, TZ: zone, SOURCE_DATE_EPOCH: "1795000000" },
    });
    return join(folder, out, `leadline_${version()}_${architecture}.deb`);
  }

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "leadline-package-test-"));
    file = make("one", "022", "UTC");
    tree = join(folder, "tree");
    execFileSync("dpkg-deb", ["-x", file, tree]);
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("is the same file, octet for octet, whoever makes it and when", () => {
    const again = make("two", "077", "America/Chicago");
    expect(readFileSync(again).equals(readFileSync(file))).toBe(true);
  });

  test.each([
    ["amd64", "linux-x64"],
    ["arm64", "linux-arm64"],
    ["armhf", "linux-arm"],
  ])("for %s has the binding of that architecture alone", (architecture, prebuild) => {
    const made = architecture === ARCHITECTURE ? file : make("each", "022", "UTC", architecture);
    const listed = execFileSync("dpkg-deb", ["-c", made], { encoding: "utf8" });
    const bindings = [...listed.matchAll(/prebuilds\/([^/]+)\/\S+\.node$/gm)].map(([, name]) => name);
    expect(bindings.length).toBeGreaterThan(0);
    expect(new Set(bindings)).toEqual(new Set([prebuild]));
  });

  test("does the whole main job from where it is unpacked, with nothing but what is in it", () => {
    const main = join(tree, "usr", "lib", "leadline", "lib", "main.js");
    const { status, stdout } = spawnSync(process.execPath, [main, "demo"], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    });
    expect(stdout).toContain("Every step happened: 8 of 8.");
    expect(status).toBe(0);
  }, 60_000);

  test("holds the configuration as the one file that is the administrator's, and a unit that runs the package", () => {
    const control = join(folder, "control");
    execFileSync("dpkg-deb", ["-e", file, control]);
    expect(readFileSync(join(control, "conffiles"), "utf8")).toBe("/etc/leadline/leadline.yaml\n");
    // It says nothing: what setup writes there is never asked about when a new version comes.
    const said = readFileSync(join(tree, "etc/leadline/leadline.yaml"), "utf8").split("\n");
    expect(said.filter((line) => line !== "" && !line.startsWith("#"))).toEqual([]);
    const unit = readFileSync(join(tree, "usr/lib/systemd/system/leadline.service"), "utf8");
    const [, node, program] = /^ExecStart=(\S+)(?: --\S+)* (\S+) run/m.exec(unit) ?? [];
    expect(node).toBe("/usr/bin/node");
    expect(existsSync(join(tree, program ?? ""))).toBe(true);
    expect(unit).not.toContain("/opt/");
    expect(readFileSync(join(control, "postinst"), "utf8")).not.toMatch(
      /^\s*(systemctl|deb-systemd-invoke) (enable|start)/m,
    );
  });

  test("keeps the version before and watches the new one, with scripts that a shell reads", () => {
    const control = join(folder, "scripts");
    execFileSync("dpkg-deb", ["-e", file, control]);
    const scripts = ["preinst", "postinst", "prerm", "postrm"].map((name) => join(control, name));
    for (const script of [...scripts, join(tree, "usr/lib/leadline/trial")]) {
      expect(spawnSync("sh", ["-n", script], { encoding: "utf8" })).toMatchObject({ status: 0, stderr: "" });
    }
    expect(readFileSync(join(control, "preinst"), "utf8")).toMatch(new RegExp(`^level=${LEVEL}$`, "m"));
    const trial = readFileSync(join(tree, "usr/lib/systemd/system/leadline-trial.service"), "utf8");
    const [, program] = /^ExecStart=(\S+)$/m.exec(trial) ?? [];
    expect(statSync(join(tree, program ?? "")).mode & 0o777).toBe(0o755);
    // A restart of the machine in the middle goes on with the trial.
    expect(existsSync(join(tree, "usr/lib/systemd/system/multi-user.target.wants/leadline-trial.service"))).toBe(true);
  });

  test("tells of each command in its manual page and completes it, and has the licence of each package in it", () => {
    const page = execFileSync("gzip", ["-dc", join(tree, "usr/share/man/man1/leadline.1.gz")], { encoding: "utf8" });
    const completion = readFileSync(join(tree, "usr/share/bash-completion/completions/leadline"), "utf8");
    const help = execFileSync(process.execPath, [join(tree, "usr/lib/leadline/lib/main.js"), "--help"], {
      encoding: "utf8",
    });
    const commands = [...help.matchAll(/^ {2}([a-z]+)[ a-z[\]<>|]* {2,}/gm)].map(([, name]) => name as string);
    expect(commands).toContain("doctor");
    for (const name of commands.filter((each) => each !== "help")) {
      expect(page).toContain(`leadline ${name}`);
      expect(completion).toMatch(new RegExp(`words="[^"]*\\b${name}\\b`));
    }
    expect(spawnSync("bash", ["-n", join(tree, "usr/share/bash-completion/completions/leadline")]).status).toBe(0);
    const copyright = readFileSync(join(tree, "usr/share/doc/leadline/copyright"), "utf8");
    for (const name of ["serialport", "mqtt", "zod", "hono"]) expect(copyright).toContain(`Comment: ${name} `);
  });

  test.skipIf(!available("lintian"))("has nothing that lintian complains of (needs lintian)", () => {
    const words = ["--fail-on", "warning,error", "--allow-root", file];
    const { status, stdout } = spawnSync("lintian", words, { encoding: "utf8" });
    expect({ status, stdout: stdout.trim() }).toEqual({ status: 0, stdout: "" });
  });

  test("takes little room on the card", () => {
    const size = readdirSync(tree, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
    expect(size).toBeLessThan(12 * 1024 * 1024);
  });
});

// npm run package [-- --architecture arm64 --out FOLDER]: makes leadline_<version>_<architecture>.deb from the lock file.
// The same sources make the same file, octet for octet: SOURCE_DATE_EPOCH, else the last commit, is the time of all in it.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  cpSync,
  lstatSync,
  lutimesSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { bundle, manifestOf } from "./package/bundle.mjs";
import { copyrightOf } from "./package/copyright.mjs";
import { pagesOf } from "./package/pages.mjs";

const ARCHITECTURES = ["amd64", "arm64", "armhf"];

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { values } = parseArgs({
  options: { architecture: { type: "string" }, out: { type: "string", default: join(root, "dist.deb") } },
});
const architecture = values.architecture ?? execFileSync("dpkg", ["--print-architecture"], { encoding: "utf8" }).trim();
if (!ARCHITECTURES.includes(architecture)) {
  console.error(`there is no package for ${architecture}: write one of ${ARCHITECTURES.join(", ")}`);
  process.exit(2);
}
const epoch = Number(process.env.SOURCE_DATE_EPOCH ?? git("log", "-1", "--format=%ct"));
const { version } = manifestOf(root);

const work = mkdtempSync(join(tmpdir(), "leadline-package-"));
try {
  const tree = join(work, "tree");
  await fill(tree);
  settle(tree);
  mkdirSync(values.out, { recursive: true });
  const file = join(values.out, `leadline_${version}_${architecture}.deb`);
  const made = ["--root-owner-group", "--uniform-compression", "-Zgzip", "--build", tree, file];
  execFileSync("dpkg-deb", made, { env: { ...process.env, SOURCE_DATE_EPOCH: String(epoch) }, stdio: "ignore" });
  console.log(`${file} ${createHash("sha256").update(readFileSync(file)).digest("hex")}`);
} finally {
  rmSync(work, { recursive: true });
}

async function fill(tree) {
  const home = join(tree, "usr", "lib", "leadline");
  mkdirSync(home, { recursive: true });
  const packages = await bundle(root, home, architecture);
  const main = join(home, "lib", "main.js");
  writeFileSync(main, readFileSync(main, "utf8").replace(/^#!.*/, "#!/usr/bin/node"));
  chmodSync(main, 0o755);
  mkdirSync(join(tree, "usr", "bin"), { recursive: true });
  symlinkSync("../lib/leadline/lib/main.js", join(tree, "usr", "bin", "leadline"));

  // It says nothing, and stays the same from version to version: so no upgrade ever asks whose version is to be kept.
  put(tree, "etc/leadline/leadline.yaml", join(root, "packaging", "leadline.yaml"));
  put(tree, "usr/lib/sysusers.d/leadline.conf", join(root, "systemd", "leadline.sysusers"));
  write(tree, "usr/lib/systemd/system/leadline.service", unit());
  put(tree, "usr/lib/systemd/system/leadline-trial.service", join(root, "systemd", "leadline-trial.service"));
  mkdirSync(join(tree, "usr/lib/systemd/system/multi-user.target.wants"));
  symlinkSync(
    "../leadline-trial.service",
    join(tree, "usr/lib/systemd/system/multi-user.target.wants/leadline-trial.service"),
  );
  put(tree, "usr/lib/leadline/trial", join(root, "packaging", "trial"), 0o755);
  put(tree, "usr/lib/systemd/journald.conf.d/leadline.conf", join(root, "systemd", "journald.conf"));

  const doc = "usr/share/doc/leadline";
  cpSync(join(root, "docs"), join(tree, doc, "docs"), { recursive: true });
  for (const name of ["leadline.yaml", "mosquitto.conf", "mosquitto.acl"])
    put(tree, `${doc}/examples/${name}`, join(root, "config", name));
  put(tree, `${doc}/README.md`, join(root, "README.md"));
  put(tree, `${doc}/CHANGELOG.md`, join(root, "CHANGELOG.md"));
  write(tree, `${doc}/changelog.gz`, gzipSync(changelog(), { level: 9 }));
  write(tree, `${doc}/copyright`, copyrightOf(root, packages));
  const { manual, completion } = await pagesOf(root, new Date(epoch * 1_000));
  write(tree, "usr/share/man/man1/leadline.1.gz", gzipSync(manual, { level: 9 }));
  write(tree, "usr/share/bash-completion/completions/leadline", completion);

  for (const script of ["preinst", "postinst", "prerm", "postrm"]) {
    const text = readFileSync(join(root, "packaging", "debian", script), "utf8").replace("@LEVEL@", levelRead());
    write(tree, `DEBIAN/${script}`, text, 0o755);
  }
  write(tree, "DEBIAN/conffiles", "/etc/leadline/leadline.yaml\n");
  const installed = filesIn(tree).filter((file) => !file.startsWith("DEBIAN"));
  const sums = installed
    .filter((file) => lstatSync(join(tree, file)).isFile() && file !== "etc/leadline/leadline.yaml")
    .map(
      (file) =>
        `${createHash("md5")
          .update(readFileSync(join(tree, file)))
          .digest("hex")}  ${file}\n`,
    );
  write(tree, "DEBIAN/md5sums", sums.join(""));
  write(tree, "DEBIAN/control", control(installed.map((file) => lstatSync(join(tree, file)).size)));
}

/** Up to which level this release reads a store. */
function levelRead() {
  const [, level] = /^export const LEVEL = (\d+);$/m.exec(
    readFileSync(join(root, "src", "domain", "levels.ts"), "utf8"),
  );
  return level;
}

/** The unit of a checkout, for where the package puts things. */
function unit() {
  return readFileSync(join(root, "systemd", "leadline.service"), "utf8")
    .replace("Documentation=file:///opt/leadline/README.md", "Documentation=man:leadline(1)")
    .replaceAll("/opt/leadline/dist/main.js", "/usr/lib/leadline/lib/main.js");
}

/** Debian Policy 4.4: what has changed is told to people elsewhere. */
function changelog() {
  const at = new Date(epoch * 1_000).toUTCString().replace("GMT", "+0000");
  const [, maintainer] = /^Maintainer: (.*)$/m.exec(readFileSync(join(root, "packaging", "debian", "control"), "utf8"));
  const entry = "  * What is new stands in /usr/share/doc/leadline/CHANGELOG.md.";
  return `leadline (${version}) unstable; urgency=medium\n\n${entry}\n\n -- ${maintainer}  ${at}\n`;
}

/** Debian Policy 5.3. The size is in KiB, each file a whole number of them (5.6.20). */
function control(sizes) {
  const kib = sizes.reduce((sum, size) => sum + Math.ceil(size / 1_024), 0);
  return readFileSync(join(root, "packaging", "debian", "control"), "utf8")
    .replace("@VERSION@", version)
    .replace("@ARCHITECTURE@", architecture)
    .replace("@SIZE@", String(kib));
}

function put(tree, path, from, mode = 0o644) {
  write(tree, path, readFileSync(from), mode);
}

function write(tree, path, contents, mode = 0o644) {
  mkdirSync(dirname(join(tree, path)), { recursive: true });
  writeFileSync(join(tree, path), contents, { mode });
}

/** Modes and times that do not tell who made it, where, or when. */
function settle(tree) {
  for (const path of ["", ...everythingIn(tree)]) {
    const at = join(tree, path);
    const seen = lstatSync(at);
    if (seen.isSymbolicLink()) readlinkSync(at);
    else chmodSync(at, seen.isDirectory() || (seen.mode & 0o100) !== 0 ? 0o755 : 0o644);
    lutimesSync(at, epoch, epoch);
  }
}

function everythingIn(tree) {
  return readdirSync(tree, { recursive: true, withFileTypes: true })
    .map((entry) => relative(tree, join(entry.parentPath, entry.name)))
    .sort();
}

function filesIn(tree) {
  return everythingIn(tree).filter((path) => !lstatSync(join(tree, path)).isDirectory());
}

function git(...words) {
  return execFileSync("git", words, { cwd: root, encoding: "utf8" }).trim();
}

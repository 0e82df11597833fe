// npm run bench: what the daemon takes, in one table with the limits beside each row, in under ten minutes.
//   -- --json FILE       writes the figures, too
//   -- --against FILE    shows those of an earlier run beside them
//   -- --growth 1000,10000  measures nothing but how figures grow with so many agents and a year behind them
//   -- --only alone,burst   measures only these parts: idle, alone, burst, large, night
//   -- --only hops       measures how far a lead is after how long, from PUBLISH to AT+CMGS, and a text up to MQTT
//   -- --only written    measures what a day of 1,000 leads with 10,000 agents writes to the disk
//   -- --flags "--cpu-prof"  hands these to the daemon's Node.js, too
//   -- --before FOLDER   measures another checkout in the same run, in turns with this one
// LEADLINE_BENCH_CGROUP=FOLDER LEADLINE_BENCH_SYNC_MS=20 npm run bench: the daemon in that cgroup, as on a small machine
// with a slow card.
// npm run bench -- NAME runs the measurements of bench/NAME.bench.ts instead: sending, reading, faults, pages,
// copy-kills, copy-restore, copy-faults, copy-cost. NAME -t WORDS runs those of it that are called so.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { bundle } from "./package/bundle.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const ARCHITECTURES = { x64: "amd64", arm64: "arm64", arm: "armhf" };
/** What stands beside the daemon as a limit, by the option that names its file. */
const CLIENTS = { bare: "bare-client", empty: "empty-client", "bare-gateway": "bare-gateway" };
const BANNER =
  'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);';

const words = process.argv.slice(2);
const isSuite = words.length === 0 || words[0].startsWith("--");
process.exitCode = isSuite ? await suite() : run(["vitest", "run", "--config", "bench/vitest.config.ts", ...words]);

function run([name, ...args]) {
  return spawnSync(join(root, "node_modules", ".bin", name), args, { cwd: root, stdio: "inherit" }).status;
}

async function suite() {
  const { values } = parseArgs({
    options: {
      json: { type: "string" },
      against: { type: "string" },
      before: { type: "string" },
      growth: { type: "string" },
      only: { type: "string" },
      flags: { type: "string", default: "" },
    },
  });
  // Where what is not bundled is found from.
  const work = join(root, "node_modules", `.bench-${process.pid}`);
  mkdirSync(work);
  try {
    const checkouts = [...(values.before === undefined ? [] : [["before", resolve(values.before)]]), ["now", root]];
    const builds = [];
    for (const [name, folder] of checkouts) builds.push(await bundled(name, folder, join(work, name), values.flags));
    await build({
      absWorkingDir: root,
      entryPoints: ["main", "probe", ...Object.values(CLIENTS)].map((name) => join("bench", "suite", `${name}.ts`)),
      outdir: work,
      outExtension: { ".js": ".mjs" },
      bundle: true,
      format: "esm",
      platform: "node",
      target: "node20.19",
      banner: { js: BANNER },
      packages: "external",
      logLevel: "warning",
    });
    const args = [
      ...builds.flatMap((each) => ["--build", JSON.stringify(each)]),
      ...["--probe", join(work, "probe.mjs")],
      ...Object.entries(CLIENTS).flatMap(([key, name]) => [`--${key}`, join(work, `${name}.mjs`)]),
      ...["json", "against"].flatMap((key) => (values[key] === undefined ? [] : [`--${key}`, resolve(values[key])])),
      ...["growth", "only"].flatMap((key) => (values[key] === undefined ? [] : [`--${key}`, values[key]])),
    ];
    return spawnSync(process.execPath, [join(work, "main.mjs"), ...args], { stdio: "inherit" }).status;
  } finally {
    rmSync(work, { recursive: true });
  }
}

/** The daemon of a checkout as its package has it. */
async function bundled(name, checkout, folder, more) {
  if (!existsSync(join(checkout, "node_modules"))) throw new Error(`${checkout}: run npm ci there first`);
  mkdirSync(folder);
  await bundle(checkout, folder, ARCHITECTURES[process.arch]);
  const unit = readFileSync(join(checkout, "systemd", "leadline.service"), "utf8");
  const [, given = ""] = /^ExecStart=\S+((?: --\S+)*)/m.exec(unit) ?? [];
  return { name, folder, flags: `${given} ${more}`.split(" ").filter(Boolean) };
}

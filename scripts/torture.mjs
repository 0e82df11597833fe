// npm run torture [-- --messages 10000 --kills 300 --seed 7]: alerts through random faults of the modem, then the daemon
// killed at random points. 0 leaves one of them out; the same seed strikes the same.
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { values } = parseArgs({
  options: {
    messages: { type: "string", default: "10000" },
    kills: { type: "string", default: "300" },
    seed: { type: "string" },
  },
});

const RUNS = [
  {
    count: values.messages,
    args: ["--config", join(root, "bench", "vitest.config.ts"), "torture.bench"],
    env: {
      LEADLINE_TORTURE_MESSAGES: values.messages,
      ...(values.seed === undefined ? {} : { LEADLINE_TORTURE_SEED: values.seed }),
    },
  },
  {
    count: values.kills,
    args: ["--root", root, "--project", "system", join("test", "system", "crash.test.ts")],
    env: { LEADLINE_KILLS: values.kills, ...(values.seed === undefined ? {} : { LEADLINE_SEED: values.seed }) },
  },
  {
    count: values.kills,
    args: ["--root", root, "--project", "rooms", join("test", "contract", "copy.test.ts")],
    env: { LEADLINE_CLUSTER: "1" },
  },
];

const vitest = join(root, "node_modules", ".bin", "vitest");
const failed = RUNS.filter(({ count }) => count !== "0").filter(
  ({ args, env }) =>
    spawnSync(vitest, ["run", ...args], { stdio: "inherit", env: { ...process.env, ...env } }).status !== 0,
);
process.exitCode = failed.length === 0 ? 0 : 1;

// npm run torture [-- --messages 10000 --seed 7]: alerts through random faults; the same seed strikes the same.
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { values } = parseArgs({ options: { messages: { type: "string", default: "10000" }, seed: { type: "string" } } });
const vitest = join(root, "node_modules", ".bin", "vitest");
const { status } = spawnSync(vitest, ["run", "--config", join(root, "bench", "vitest.config.ts"), "torture.bench"], {
  stdio: "inherit",
  env: {
    ...process.env,
    LEADLINE_TORTURE_MESSAGES: values.messages,
    ...(values.seed === undefined ? {} : { LEADLINE_TORTURE_SEED: values.seed }),
  },
});
process.exitCode = status ?? 1;

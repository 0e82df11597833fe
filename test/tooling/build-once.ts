import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const BUILD = fileURLToPath(new URL("../../scripts/build.mjs", import.meta.url));

/** Compiles dist/ before the suites that run the command itself. */
export function setup(): void {
  execFileSync(process.execPath, [BUILD], { stdio: "inherit" });
}

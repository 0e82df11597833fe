// Compiles src/ to dist/. Where the compiler is absent (an installation without development
// packages) a dist/ that is already there is used as it is.
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const entry = join(root, "dist", "main.js");

function compiler() {
  try {
    return createRequire(import.meta.url).resolve("typescript/package.json");
  } catch {
    return undefined;
  }
}

const manifest = compiler();
if (manifest === undefined) {
  if (existsSync(entry)) process.exit(0);
  console.error("leadline: there is no dist/ and no TypeScript compiler to build it; run npm ci first");
  process.exit(1);
}

rmSync(join(root, "dist"), { recursive: true, force: true });
const tsc = join(dirname(manifest), "bin", "tsc");
const built = spawnSync(process.execPath, [tsc, "-p", join(root, "tsconfig.build.json")], { stdio: "inherit" });
if (built.status !== 0) process.exit(built.status ?? 1);
chmodSync(entry, 0o755);

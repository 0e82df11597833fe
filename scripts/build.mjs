// Compiles src/ to dist/. Where the compiler is absent (an installation without development
// packages) a dist/ that is already there is used as it is.
import { spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, cpSync, existsSync, renameSync, rmSync } from "node:fs";
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

// Beside the old one, which a running daemon may still need, and then in its place.
const made = join(root, `dist.${process.pid}`);
const old = join(root, `dist.${process.pid}.old`);
const tsc = join(dirname(manifest), "bin", "tsc");
const options = ["-p", join(root, "tsconfig.build.json"), "--outDir", made];
const built = spawnSync(process.execPath, [tsc, ...options], { stdio: "inherit" });
if (built.status !== 0) {
  rmSync(made, { recursive: true, force: true });
  process.exit(built.status ?? 1);
}
// As it stands: the compiler would indent each of its lines.
const weights = join("domain", "reading", "weights.json");
copyFileSync(join(root, "src", weights), join(made, weights));
// What pages load beside themselves.
const files = join("dashboard", "files");
cpSync(join(root, "src", files), join(made, files), { recursive: true });
chmodSync(join(made, "main.js"), 0o755);
if (existsSync(join(root, "dist"))) renameSync(join(root, "dist"), old);
renameSync(made, join(root, "dist"));
rmSync(old, { recursive: true, force: true });

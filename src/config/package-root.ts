import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * A file that comes with leadline, by its path below the package: `shipped("config", "texts.yaml")`.
 * The package is the nearest folder upwards with a package.json, from src/ and from dist/ alike.
 */
export function shipped(...path: readonly string[]): string {
  return join(packageRoot(), ...path);
}

/** The version in package.json. */
export function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(shipped("package.json"), "utf8"));
  if (typeof manifest === "object" && manifest !== null && "version" in manifest) return String(manifest.version);
  throw new Error("package.json names no version");
}

function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "package.json"))) {
    const above = dirname(folder);
    if (above === folder) throw new Error("leadline's package.json is missing; install it again");
    folder = above;
  }
  return folder;
}

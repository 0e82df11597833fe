import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import { ARCHITECTURE } from "./architecture.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The command as the package has it. */
    readonly command: string;
  }
}

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Before the suites that run the command itself: bundles it as the package has it, which starts in half the time that
 * its many files take; and compiles dist/, from where threads are loaded of a gateway that runs inside a test.
 */
export async function setup(project: TestProject): Promise<() => void> {
  // Within the checkout: the pseudo-terminals of the simulated modem are in no package, and are found further up.
  const folder = join(ROOT, `dist.${process.pid}.bundle`);
  mkdirSync(folder);
  await Promise.all([
    run(join("scripts", "build.mjs")),
    run(join("test", "tooling", "bundle-command.mjs"), folder, ARCHITECTURE),
  ]);
  project.provide("command", join(folder, "lib", "main.js"));
  return () => rmSync(folder, { recursive: true });
}

async function run(script: string, ...words: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, [join(ROOT, script), ...words], { stdio: "inherit" });
  const [code] = (await once(child, "close")) as [number | null];
  if (code !== 0) throw new Error(`${script} has ended (${code})`);
}

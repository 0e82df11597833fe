// Every check of the source, each run whatever the others found: types, format and lint, promises, imports,
// what is unused. Exit 1 when one of them complains.
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const tool = (name) => join(root, "node_modules", ".bin", name);

const CHECKS = [
  { name: "types", command: [tool("tsc"), "-p", "tsconfig.json"] },
  { name: "format and lint", command: [tool("biome"), "ci", "--error-on-warnings"] },
  { name: "promises and exhaustiveness", command: [tool("oxlint"), "--type-aware", "--deny-warnings"] },
  { name: "import direction", command: [process.execPath, join("scripts", "check-imports.mjs")] },
  { name: "unused code", command: [tool("knip"), "--no-progress"] },
];

const complaining = CHECKS.filter(({ name, command: [program, ...args] }) => {
  console.log(`── ${name}`);
  return spawnSync(program, args, { cwd: root, stdio: "inherit" }).status !== 0;
});

console.log(
  complaining.length === 0 ? "all checks pass" : `complaining: ${complaining.map(({ name }) => name).join(", ")}`,
);
process.exitCode = complaining.length === 0 ? 0 : 1;

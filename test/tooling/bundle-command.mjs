// Bundles the command into the folder that is named, as the package has it.
import { chmodSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle } from "../../scripts/package/bundle.mjs";

const [, , folder, architecture] = process.argv;
await bundle(fileURLToPath(new URL("../..", import.meta.url)), folder, architecture);
chmodSync(join(folder, "lib", "main.js"), 0o755);

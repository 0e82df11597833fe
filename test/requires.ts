import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** Where Debian puts what only the administrator runs; not every PATH holds it. */
const ADMINISTRATORS_FOLDERS = ["/usr/sbin", "/sbin"];

/**
 * Whether a program is installed. A suite that needs one says so in its name, where the reporter finds
 * what was left out: `describe.skipIf(!available("mosquitto"))("the client (needs mosquitto)", …)`.
 */
export function available(program: string): boolean {
  return find(program) !== undefined;
}

/** Where the program lies, as `available` looks for it. */
export function find(program: string): string | undefined {
  const folders = [...(process.env["PATH"] ?? "").split(delimiter), ...ADMINISTRATORS_FOLDERS];
  return folders.map((folder) => join(folder, program)).find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

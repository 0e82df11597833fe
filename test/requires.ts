import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** Where Debian puts what only the administrator runs; not every PATH holds it. */
const ADMINISTRATORS_FOLDERS = ["/usr/sbin", "/sbin"];

/**
 * Whether a program is installed. A suite that needs one says so in its name, where the reporter finds
 * what was left out: `describe.skipIf(!available("mosquitto"))("the client (needs mosquitto)", …)`.
 */
export function available(program: string): boolean {
  const folders = [...(process.env["PATH"] ?? "").split(delimiter), ...ADMINISTRATORS_FOLDERS];
  return folders.some((folder) => isExecutable(join(folder, program)));
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

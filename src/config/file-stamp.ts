import { statSync } from "node:fs";

/** Another one for another file of that name, and for one that was written into. */
export function stampOf(file: string): string {
  const found = statSync(file, { throwIfNoEntry: false });
  return found === undefined ? "none" : `${found.ino} ${found.mtimeMs} ${found.ctimeMs} ${found.size}`;
}

import { chownSync, existsSync, mkdirSync } from "node:fs";
import { type Machine, readSystemFile } from "../platform/machine.ts";
import type { Owner } from "./as-owner.ts";

/** The service makes its folder at its first start, and would not find it its own if root had made it before. */
export async function makeStore(machine: Machine, folder: string): Promise<void> {
  if (existsSync(folder)) return;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const user = await serviceUser(machine);
  if (process.getuid?.() === 0 && user !== undefined) chownSync(folder, user.uid, user.gid);
}

/** As whom the service runs; `undefined`: the package is not installed. */
export async function serviceUser(machine: Machine): Promise<Owner | undefined> {
  const users = (await readSystemFile(machine, "etc", "passwd")) ?? "";
  const [, , uid, gid] =
    users
      .split("\n")
      .find((line) => line.startsWith("leadline:"))
      ?.split(":") ?? [];
  return uid === undefined || gid === undefined ? undefined : { uid: Number(uid), gid: Number(gid) };
}

import { BrokenCopy, type ReadingNeeds } from "./reading.ts";

/**
 * Puts an object there. One that is there already has to be the same: an answer may have been lost on its way. Throws
 * `BrokenCopy` where it is another: somebody else puts objects there in our epoch.
 */
export async function putOnce(needs: ReadingNeeds, name: string, octets: Uint8Array): Promise<void> {
  const { copy, seal, sha256 } = needs;
  if ((await copy.create(name, seal.seal(name, octets))) === "created") return;
  const there = await copy.read(name);
  const opened = there === undefined ? undefined : seal.open(name, there);
  if (opened === undefined || sha256(opened) !== sha256(octets))
    throw new BrokenCopy(`${name} is there already, and is not ours`);
}

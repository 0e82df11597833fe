import { setFlagsFromString } from "node:v8";

/** How much may be allocated beyond what was alive when garbage was collected last, until it is again; percent. */
const GROWS_BY = 40;

/**
 * V8 lets its old generation grow to up to four times of what is alive, by the memory of the machine and not by what a
 * gateway may have of it. And it keeps machine code of functions that are used a little, which takes 4 MB here and
 * saves no time that could be measured. Only what V8 may be told at any time: a process that was told to make patterns into
 * code at once, when it had made some already, ended without a word.
 */
const FLAGS = [`--heap-growing-percent=${GROWS_BY}`, "--no-sparkplug"];

/**
 * To be called before the daemon is loaded: by garbage that is collected meanwhile V8 finds how far it may grow. Holds for
 * threads, too. A Node.js that does not know a flag says so, and goes on.
 */
export function keepHeapSmall(): void {
  for (const flag of FLAGS) setFlagsFromString(flag);
}

import { setFlagsFromString } from "node:v8";

/** How much may be allocated beyond what was alive when garbage was collected last, until it is again; percent. */
const GROWS_BY = 40;

/**
 * V8 lets its old generation grow to up to four times of what is alive, by the memory of the machine and not by what a
 * gateway may have of it. And it keeps machine code of functions that are used a little, which takes 4 MB here and
 * saves no time that could be measured. Holds for threads, too. A Node.js that does not know a flag says so, and goes on.
 */
export function keepHeapSmall(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWS_BY}`);
  setFlagsFromString("--no-sparkplug");
}

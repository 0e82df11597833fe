import { setFlagsFromString } from "node:v8";

/** How much may be allocated beyond what was alive when garbage was collected last, until it is again; percent. */
const GROWS_BY = 40;

interface Flag {
  readonly small: string;
  readonly asBuilt: string;
}

/**
 * V8 lets its old generation grow to up to four times of what is alive, by the memory of the machine and not by what a
 * gateway may have of it. And it keeps machine code of functions that are used a little, which takes 4 MB here and
 * saves no time that could be measured.
 */
const OURS: readonly Flag[] = [
  { small: `--heap-growing-percent=${GROWS_BY}`, asBuilt: "--heap-growing-percent=0" },
  { small: "--no-sparkplug", asBuilt: "--sparkplug" },
];

/** What the unit hands over: a heap has its size from it when it is made, and later only those of threads do. */
const OF_UNIT = ["max-semi-space-size", "min-semi-space-size"];

/** Holds for threads, too. A Node.js that does not know a flag says so, and goes on. */
export function keepHeapSmall(): void {
  for (const { small } of flags()) setFlagsFromString(small);
}

/**
 * Lets modules of Node.js load as fast as they can, until `keepHeapSmall`: it brings them compiled, and V8 takes that
 * only while each of its flags is as it was then. Else they are compiled anew, which takes twice as long.
 */
export function takeBuiltIn(): void {
  for (const { asBuilt } of flags()) setFlagsFromString(asBuilt);
}

function flags(): readonly Flag[] {
  const ofUnit = OF_UNIT.flatMap((name) => {
    const small = process.execArgv.find((word) => word.startsWith(`--${name}=`));
    return small === undefined ? [] : { small, asBuilt: `--${name}=0` };
  });
  return [...OURS, ...ofUnit];
}

import { setFlagsFromString } from "node:v8";

/** How much may be allocated beyond what was alive when garbage was collected last, until it is again; percent. */
const GROWS_BY = 40;

interface Flag {
  readonly ours: string;
  /** As Node.js was built. */
  readonly built: string;
}

/**
 * V8 lets its old generation grow to up to four times of what is alive, by the memory of the machine and not by what a
 * gateway may have of it. And it keeps machine code of functions that are used a little, which takes 4 MB here and
 * saves no time that could be measured. Only what V8 may be told at any time: a process that was told to make patterns into
 * code at once, when it had made some already, ended without a word.
 */
const OURS: readonly Flag[] = [
  { ours: `--heap-growing-percent=${GROWS_BY}`, built: "--heap-growing-percent=0" },
  { ours: "--no-sparkplug", built: "--sparkplug" },
];

/** Of the unit: a heap has its size from them when it is made, and later only those of threads do. */
const OF_UNIT = ["max-semi-space-size", "min-semi-space-size"];

/**
 * To be called before the daemon is loaded: by garbage that is collected meanwhile V8 finds how far it may grow. Holds for
 * threads, too. A Node.js that does not know a flag says so, and goes on.
 */
export function keepHeapSmall(): void {
  for (const { ours } of OURS) setFlagsFromString(ours);
}

/**
 * Has Node.js load a module of its own, at once: V8 takes the code that comes with it only while all flags are as Node.js
 * was built, and compiles it anew else, which takes twice as long. Not for what takes longer than a few milliseconds.
 */
export function loadBuiltIn(load: () => unknown): void {
  const flags = [...OURS, ...OF_UNIT.flatMap(flagOfUnit)];
  for (const { built } of flags) setFlagsFromString(built);
  try {
    load();
  } finally {
    for (const { ours } of flags) setFlagsFromString(ours);
  }
}

function flagOfUnit(name: string): Flag | [] {
  const ours = process.execArgv.find((word) => word.startsWith(`--${name}=`));
  return ours === undefined ? [] : { ours, built: `--${name}=0` };
}

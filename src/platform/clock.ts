import { readFileSync } from "node:fs";
import type { Clock } from "../app/ports.ts";

const BOOT_ID_FILE = "/proc/sys/kernel/random/boot_id";
const MS_PER_S = 1e3;
const NS_PER_MS = 1e6;

/**
 * The machine's clocks. The monotonic one is CLOCK_MONOTONIC, which counts from boot: two processes of
 * one boot read the same, so what one has recorded the next can shift when the wall clock is stepped.
 */
export function systemClock(bootId: string): Clock {
  return {
    bootId,
    now: () => Date.now(),
    // performance.now() would count from the start of this process.
    monotonicMs() {
      const [s, ns] = process.hrtime();
      return s * MS_PER_S + ns / NS_PER_MS;
    },
  };
}

/**
 * What the kernel calls this boot. Where it does not say, `fallback`: chosen by the caller at random for
 * this process, so that nothing recorded by another process is ever taken for the same boot.
 */
export function readBootId(fallback: string, file: string = BOOT_ID_FILE): string {
  try {
    return readFileSync(file, "utf8").trim() || fallback;
  } catch (error) {
    if (error instanceof Error && "code" in error) return fallback;
    throw error;
  }
}

/** What a clock on the wall shows at an instant, in the machine's own zone: minutes after midnight. */
export function minuteOfDay(instant: number): number {
  const shown = new Date(instant);
  return shown.getHours() * 60 + shown.getMinutes();
}

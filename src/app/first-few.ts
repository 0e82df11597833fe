import type { Msisdn } from "../domain/number.ts";

const FEW = 5;

/** For a line of the log that is about many numbers: how many they are, and which are the first. */
export function firstFew(numbers: readonly Msisdn[]): { readonly count: number; readonly numbers: readonly Msisdn[] } {
  return { count: numbers.length, numbers: numbers.slice(0, FEW) };
}

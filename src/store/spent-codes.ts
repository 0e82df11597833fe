import type { SpentCodesRecord } from "../app/spent-codes.ts";
import { SealedJson } from "./disk/sealed-json.ts";
import { spentCodesPath } from "./format/layout.ts";

type Spent = Parameters<SpentCodesRecord["write"]>[0];

/** A small file of its own, so that it can be kept in safe mode too. It holds no code and no secret. */
export function openSpentCodes(directory: string): SpentCodesRecord {
  const file = new SealedJson<{ readonly spent: Spent }>(spentCodesPath(directory), (all) => [
    JSON.stringify(all, undefined, 1),
  ]);
  return {
    read: async () => (await file.read())?.spent,
    write: (spent) => file.write({ spent }),
  };
}

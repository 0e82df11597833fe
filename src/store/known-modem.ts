import type { KnownModem, ModemMemory } from "../app/known-modem.ts";
import { SealedJson } from "./disk/sealed-json.ts";
import { knownModemPath } from "./format/layout.ts";

/** A small file of its own, so that a modem is known again in safe mode too. */
export function openModemMemory(directory: string): ModemMemory {
  const file = new SealedJson<KnownModem>(knownModemPath(directory), (known) => [JSON.stringify(known, undefined, 1)]);
  return {
    read: async () => (await file.read()) ?? undefined,
    write: (known) => file.write(known),
  };
}

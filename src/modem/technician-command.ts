import type { AtAnswer } from "../app/technician.ts";
import { refusalOf } from "./forbidden-commands.ts";
import { messageOf } from "./at-error.ts";
import type { Modem } from "./modem.ts";

/** Runs a technician's command in its turn, unless it would disturb the driver. Never rejects. */
export async function runTechnicianCommand(modem: Pick<Modem, "raw">, command: string): Promise<AtAnswer> {
  const refusal = refusalOf(command);
  if (refusal !== undefined) return { kind: "forbidden", reason: refusal };
  try {
    return { kind: "answered", lines: await modem.raw(command) };
  } catch (error) {
    return { kind: "unanswered", reason: messageOf(error) };
  }
}

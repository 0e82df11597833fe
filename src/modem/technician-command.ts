import type { ServiceMode } from "../app/service-mode.ts";
import type { AtAnswer } from "../app/technician.ts";
import { messageOf } from "./at-error.ts";
import type { Modem } from "./modem.ts";
import { commandNamesIn, refusalOf, whyNoCommand } from "./permitted-commands.ts";

/** Runs a technician's command in its turn, unless it would disturb the driver. Never rejects. */
export async function runTechnicianCommand(modem: Pick<Modem, "raw">, command: string): Promise<AtAnswer> {
  const refusal = refusalOf(command);
  if (refusal !== undefined) return { kind: "forbidden", reason: `${refusal}; or, with sending stopped: --service` };
  return run(modem, command);
}

/** Runs any command with sending stopped. The driver relies on none of its settings afterwards. Never rejects. */
export async function runInService(
  modem: Pick<Modem, "raw" | "setUpAnew">,
  command: string,
  service: ServiceMode,
): Promise<AtAnswer> {
  const malformed = whyNoCommand(command);
  if (malformed !== undefined) return { kind: "forbidden", reason: malformed };
  try {
    return await service.during(commandNamesIn(command), async () => {
      const answer = await run(modem, command);
      await modem.setUpAnew();
      return answer;
    });
  } catch (error) {
    return { kind: "unanswered", reason: `it is not run, as it cannot be noted in the journal: ${messageOf(error)}` };
  }
}

async function run(modem: Pick<Modem, "raw">, command: string): Promise<AtAnswer> {
  try {
    return { kind: "answered", lines: await modem.raw(command) };
  } catch (error) {
    return { kind: "unanswered", reason: messageOf(error) };
  }
}

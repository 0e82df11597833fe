import type { DoneBy } from "../domain/done-by.ts";
import type { Core } from "./core.ts";
import type { Problems } from "./problems.ts";

/** While a technician runs what is not known to be harmless. It ends with the command. */
export interface ServiceMode {
  /** Notes the commands, and does `work` with sending stopped. Rejects when they cannot be noted. */
  during<T>(commands: readonly string[], work: () => Promise<T>, by?: DoneBy): Promise<T>;
}

/** The kind of problem that it is meanwhile: whoever sends looks for it. */
export const SERVICE = "service";

export function createServiceMode(core: Core, problems: Problems): ServiceMode {
  let running = 0;
  return {
    async during(commands, work, by) {
      core.execute({ type: "NoteServiceCommand", commands }, by);
      await core.synced();
      running += 1;
      problems.set(SERVICE, "a technician has the modem in service: nothing is sent until that command has ended");
      try {
        return await work();
      } finally {
        running -= 1;
        if (running === 0) problems.set(SERVICE, undefined);
      }
    },
  };
}

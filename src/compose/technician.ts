import { realpath } from "node:fs/promises";
import type { ServiceMode } from "../app/service-mode.ts";
import type { ModemView, Technician } from "../app/technician.ts";
import { given } from "../domain/given.ts";
import type { Finder } from "../modem/finding/finder.ts";
import { createSerialLink } from "../modem/link/serial-link.ts";
import { createModem, type Modem } from "../modem/modem.ts";
import type { ModemOptions } from "../modem/modem-options.ts";
import { runInService, runTechnicianCommand } from "../modem/technician-command.ts";
import { createTracer } from "../modem/trace/tracer.ts";
import type { LogKeeper } from "../platform/log-keeper.ts";

/** What a technician is given, until the gateway stops. */
export interface EndingTechnician extends Technician {
  /** Ends what is being listened to. */
  end(): void;
}

/** The modem, with what a technician sees and does of it. `port` is the configured one, where that is another. */
export function createModemForTechnician(
  options: ModemOptions,
  needs: {
    readonly port?: string;
    readonly finder?: Finder | undefined;
    readonly keeper: LogKeeper;
    /** Absent where nothing can be noted: then only what is harmless runs. */
    readonly service?: ServiceMode;
  },
): { readonly modem: Modem; readonly technician: EndingTechnician } {
  const { port = options.port, finder, keeper, service } = needs;
  const { port: path, baudRate, log } = options;
  const tracer = createTracer(options.clock);
  const makeLink = options.makeLink ?? (() => createSerialLink({ path, baudRate, log }));
  const modem = createModem({ ...options, makeLink: tracer.around(makeLink) });

  async function view(): Promise<ModemView> {
    const device = await realpath(finder?.found?.tty.device ?? path).catch(() => undefined);
    const { manufacturer, model, revision, imei, profile } = modem.describe() ?? {};
    return {
      port,
      ...given({ device }),
      health: modem.health(),
      ...given({ manufacturer, model, revision, imei, profile }),
      ...modem.findings(),
    };
  }

  const technician: EndingTechnician = {
    modem: view,
    async at(command, inService = false, by) {
      if (!inService) return runTechnicianCommand(modem, command);
      if (service !== undefined)
        return runInService(modem, command, { during: (commands, work) => service.during(commands, work, by) });
      return { kind: "forbidden", reason: "it is not run: nothing can be noted in the journal in safe mode" };
    },
    trace: (asItIs) => (listener) => {
      const leave = tracer.entries(listener);
      // The bring-up does its own telling of what goes wrong; here there is nobody to tell.
      if (!asItIs) void modem.setUpAnew();
      return leave;
    },
    log: () => keeper.kept(),
    followLog: keeper.follow,
    end() {
      tracer.end();
      keeper.end();
    },
  };
  return { modem, technician };
}

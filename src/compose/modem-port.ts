import { existsSync } from "node:fs";
import type { ModemMemory } from "../app/known-modem.ts";
import { createFinder, type Finder } from "../modem/finding/finder.ts";
import { listUsbTtys } from "../modem/finding/usb-ttys.ts";
import { createSerialLink } from "../modem/link/serial-link.ts";
import type { ModemOptions } from "../modem/modem-options.ts";

/** The name that udev rules of earlier versions made; it stands in configurations, and nobody may make it any more. */
const NAME_OF_EARLIER_RULES = "/dev/leadline-modem";

export interface PortNeeds {
  readonly memory: ModemMemory;
  /** Another modem than the known one is used; in a sentence for people. */
  tell(words: string): void;
  /** Stands before /dev and /sys; empty but in a test. */
  readonly root?: string | undefined;
}

/** With `modem.port: auto` the port is found anew whenever one is opened; `finder` knows which it was. */
export function withPortFound(
  options: ModemOptions,
  { memory, tell, root }: PortNeeds,
): { readonly options: ModemOptions; readonly finder?: Finder } {
  const { port, baudRate, clock, scheduler, log } = options;
  const isLeftOver = port === NAME_OF_EARLIER_RULES && !existsSync(port);
  if (isLeftOver)
    log.warn({}, `${port} is made by no udev rule any more: the modem is looked for; write modem.port: auto`);
  if (port !== "auto" && !isLeftOver) return { options };
  const finder = createFinder({
    listTtys: () => listUsbTtys(root),
    makeLink: (path) => createSerialLink({ path, baudRate, log }),
    memory,
    onOther(before, now) {
      log.warn({ before, now }, "another modem has taken the place of the one before");
      tell(
        `the modem with IMEI ${now} has taken the place of the one with IMEI ${before}: if nobody has replaced it, look which SIM texts`,
      );
    },
    ...{ clock, scheduler, log },
  });
  return { options: { ...options, makeLink: finder.makeLink, portInUse: () => finder.found?.tty.path }, finder };
}

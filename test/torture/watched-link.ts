import type { Log } from "../../src/app/ports.ts";
import type { ByteLink } from "../../src/modem/link/byte-link.ts";
import { createSerialLink } from "../../src/modem/link/serial-link.ts";
import type { SimulatedModem } from "../../src/sim/modem.ts";

/** The driver's ends of the line, one after the other, and whether octets are on their way on it. */
export interface WatchedLine {
  makeLink(): ByteLink;
  /** Something real is under way: a port that opens or closes, octets, a hang-up that nobody has seen yet. */
  isBusy(): boolean;
}

/** Counts what one side writes and the other side reads. */
export function watchLine(sim: SimulatedModem, path: string, log: Log): WatchedLine {
  let moving = 0;
  let isOpen = false;
  let toModem = 0;
  let toDriver = 0;

  sim.onTraffic(({ direction, bytes }) => {
    if (direction === "in") toModem = Math.max(0, toModem - bytes.length);
    else if (isOpen) toDriver += bytes.length;
  });
  sim.onPlug(() => {
    toModem = 0;
    toDriver = 0;
  });

  async function move(work: () => Promise<void>, open: boolean): Promise<void> {
    moving += 1;
    try {
      await work();
      isOpen = open;
      toModem = 0;
      toDriver = 0;
    } finally {
      moving -= 1;
    }
  }

  return {
    makeLink() {
      const link = createSerialLink({ path, baudRate: 115_200, log });
      return {
        open: () => move(() => link.open(), true),
        close: () => move(() => link.close(), false),
        write(octets) {
          toModem += octets.length;
          return link.write(octets);
        },
        onBytes: (listener) =>
          link.onBytes((octets) => {
            toDriver = Math.max(0, toDriver - octets.length);
            listener(octets);
          }),
        onClosed: (listener) =>
          link.onClosed((reason) => {
            isOpen = false;
            listener(reason);
          }),
      };
    },
    isBusy() {
      if (moving > 0 || sim.moving) return true;
      if (!isOpen) return false;
      return sim.tty === undefined || toModem > 0 || toDriver > 0;
    },
  };
}

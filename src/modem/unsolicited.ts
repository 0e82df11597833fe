import type { Log } from "../app/ports.ts";
import { parseUrc } from "./at/urc.ts";
import type { DirectArrival } from "./direct-arrivals.ts";
import type { StoredAt } from "./inbox.ts";
import type { Mishaps } from "./mishaps.ts";
import type { RegistrationWatch } from "./registration-watch.ts";
import type { Input } from "./session-state.ts";

export interface UnsolicitedNeeds {
  readonly registration: RegistrationWatch;
  readonly mishaps: Mishaps;
  readonly log: Log;
  /** A message or a report lies in the modem's memory, or may lie there. */
  stored(at: StoredAt): void;
  /** One has come directly: the modem does not keep it. */
  arrived(arrival: DirectArrival): void;
  /** The modem has started anew: nothing that was asked before is answered. */
  restarted(): void;
  isReady(): boolean;
  dispatch(input: Input): void;
}

/** What follows from a line that the modem says by itself, with the line that belongs to it (`+CMT`). */
export function createUnsolicited(needs: UnsolicitedNeeds): (line: string, data: string | undefined) => void {
  const { registration, mishaps, log, stored, arrived, restarted, isReady, dispatch } = needs;

  return (line, data) => {
    const urc = parseUrc(line, data);
    if (urc.kind === "textArrived" || urc.kind === "reportInTextMode") {
      log.warn({}, "the modem is in text mode: it has restarted without a word");
      if (urc.kind === "textArrived") arrived({ pdu: urc.message.lines, inTextMode: urc.message });
      // What is being asked now is asked of the modem as it is now: it is looked at when that is answered.
      dispatch({ type: "doubted" });
      return;
    }
    switch (urc.kind) {
      case "messageStored":
        stored(urc);
        break;
      case "reportStored":
        stored({ ...urc, report: true });
        break;
      case "storageFull":
        log.warn({ line }, "the modem's memory is full");
        stored({});
        break;
      case "messageArrived":
      case "reportArrived":
        arrived(urc);
        break;
      case "registration":
        dispatch(registration.heard(urc.registration));
        break;
      case "restarted":
        log.warn({ line }, "the modem has restarted");
        restarted();
        dispatch({ type: "restarted" });
        break;
      case "smsReady":
        dispatch({ type: "smsReady" });
        break;
      case "sim":
        // Some say READY again and again; while texting that is no news.
        if (!urc.ready || !isReady()) dispatch({ type: "smsReady" });
        break;
      case "poweredDown":
        dispatch({ type: "poweredDown" });
        break;
      case "underVoltage":
        log.warn({ line }, "the modem reports under-voltage: check the power supply and the USB hub");
        break;
      case "unknown":
        log.debug({ line: line.slice(0, 40) }, "the modem said something unknown");
        break;
      case "noise":
        mishaps.noise(line);
        break;
    }
  };
}

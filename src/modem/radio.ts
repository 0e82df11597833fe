import type { TransportHealth } from "../app/ports.ts";
import { given } from "../domain/given.ts";
import type { Chat } from "./at/chat.ts";
import { readExtendedSignal, readOperator, readSignal } from "./at/commands/network.ts";
import { attempt } from "./at-error.ts";

type RadioState = Pick<TransportHealth, "operator" | "signal">;

/** Operator and signal, as last read. */
export interface Radio {
  readonly state: RadioState;
  refresh(chat: Chat): Promise<void>;
  forget(): void;
}

export function createRadio(onChange: () => void): Radio {
  let state: RadioState = {};

  return {
    get state() {
      return state;
    },
    async refresh(chat) {
      const quality = await attempt(chat, readSignal);
      const reference = quality?.dbm === undefined ? await attempt(chat, readExtendedSignal) : undefined;
      const operator = await attempt(chat, readOperator);
      state = given({
        operator: operator || undefined,
        signal: signalOf(quality?.dbm, BAR_THRESHOLDS_DBM) ?? signalOf(reference?.dbm, REFERENCE_THRESHOLDS_DBM),
      });
      onChange();
    },
    forget() {
      state = {};
    },
  };
}

/** Lower ends of one, two, three and four bars in dBm, as phones tend to draw them. */
const BAR_THRESHOLDS_DBM = [-109, -101, -91, -81];

/** The same of the reference signal of LTE, a fraction of the whole power. */
const REFERENCE_THRESHOLDS_DBM = [-124, -114, -105, -95];

/** 0 to 4 bars. */
function signalOf(dbm: number | undefined, thresholds: readonly number[]): RadioState["signal"] {
  if (dbm === undefined) return undefined;
  return { dbm, bars: thresholds.filter((threshold) => dbm >= threshold).length };
}

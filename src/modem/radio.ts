import type { TransportHealth } from "../app/ports.ts";
import { given } from "../domain/given.ts";
import type { Chat } from "./at/chat.ts";
import { readOperator, readSignal } from "./at/commands/network.ts";
import { attempt } from "./at-error.ts";

export type RadioState = Pick<TransportHealth, "operator" | "signal">;

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
      const operator = await attempt(chat, readOperator);
      const { dbm } = quality ?? {};
      state = given({
        operator: operator || undefined,
        signal: dbm === undefined ? undefined : { dbm, bars: barsOf(dbm) },
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

/** 0 to 4. */
function barsOf(dbm: number): number {
  return BAR_THRESHOLDS_DBM.filter((threshold) => dbm >= threshold).length;
}

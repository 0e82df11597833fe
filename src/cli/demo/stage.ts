import type { Scheduler } from "../../app/ports.ts";
import { within } from "../../app/within.ts";
import type { CaughtMail } from "./mail-catcher.ts";
import type { LeadSystem } from "../../mqtt/lead-system.ts";
import type { SimulatedModem } from "../../sim/modem.ts";

/** Something that could be seen from outside. */
export type Seen =
  | { readonly kind: "phone"; readonly to: string; readonly text: string }
  | ({ readonly kind: "mail" } & CaughtMail)
  | { readonly kind: "topic"; readonly topic: string; readonly payload: Readonly<Record<string, unknown>> };

/** The world round the gateway, as the demo plays it: a lead system, phones, and everything they see. */
export interface Stage {
  readonly leadSystem: LeadSystem;
  /** A phone texts the gateway. */
  text(from: string, text: string): void;
  onTexted(listener: (from: string, text: string) => void): void;
  /** Resolves with the first thing seen from now on, or since `mark`, that fits; rejects after a while. */
  waitFor(what: string, fits: (seen: Seen) => boolean): Promise<Seen>;
  /** What is awaited from now on must happen from now on. */
  mark(): void;
  onSeen(listener: (seen: Seen) => void): void;
  /** A mail has been caught. */
  caught(mail: CaughtMail): void;
}

/** Long enough for a slow Pi; nothing in the demo takes a second. */
const PATIENCE_MS = 30_000;

export function createStage(leadSystem: LeadSystem, modem: SimulatedModem, scheduler: Scheduler): Stage {
  const listeners = new Set<(seen: Seen) => void>();
  const texted = new Set<(from: string, text: string) => void>();
  let since: Seen[] = [];
  const see = (seen: Seen): void => {
    since.push(seen);
    for (const listener of [...listeners]) listener(seen);
  };
  modem.network.onReceived(({ to, text }) => see({ kind: "phone", to, text }));
  leadSystem.onMessage((topic, payload) => {
    if (typeof payload === "object" && payload !== null) see({ kind: "topic", topic, payload: { ...payload } });
  });
  return {
    leadSystem,
    caught: (mail) => see({ kind: "mail", ...mail }),
    text(from, text) {
      modem.network.phoneSends(from, text);
      for (const listener of texted) listener(from, text);
    },
    onTexted(listener) {
      texted.add(listener);
    },
    mark() {
      since = [];
    },
    onSeen(listener) {
      listeners.add(listener);
    },
    async waitFor(what, fits) {
      const found = since.find(fits);
      if (found !== undefined) return found;
      let look: (seen: Seen) => void = () => {};
      const seen = new Promise<Seen>((resolve) => {
        look = (one) => {
          if (fits(one)) resolve(one);
        };
      });
      listeners.add(look);
      const waited = await within(scheduler, PATIENCE_MS, seen);
      listeners.delete(look);
      if (waited.kind === "done") return waited.value;
      throw new Error(`${what} did not happen`);
    },
  };
}

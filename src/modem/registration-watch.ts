import type { Chat } from "./at/chat.ts";
import { askRegistration } from "./at/commands/network.ts";
import { isDenied, isRegistered, type Registration, type RegistrationDomain } from "./at/registration.ts";
import { attempt } from "./at-error.ts";
import type { Input } from "./session-state.ts";

export const REGISTRATION_DOMAINS: readonly RegistrationDomain[] = ["+CREG:", "+CEREG:", "+CGREG:"];

/**
 * Puts the registration domains together: an LTE stick may say "not registered" for calls while it can
 * text very well, so one registered domain is enough.
 */
export interface RegistrationWatch {
  /** Asks for the domains, the registered one first, until one is registered. */
  ask(chat: Chat): Promise<Input>;
  /** Takes what the modem says by itself. */
  heard(registration: Registration): Input;
  /** Another stick, or the same one after a restart. */
  forget(): void;
}

export function createRegistrationWatch(): RegistrationWatch {
  const known = new Map<RegistrationDomain, Registration>();

  function rank(domain: RegistrationDomain): number {
    const registration = known.get(domain);
    return registration !== undefined && isRegistered(registration) ? 0 : 1;
  }

  function verdict(): Input {
    const all = [...known.values()];
    if (all.some(isRegistered)) return { type: "registered" };
    if (all.some(isDenied)) return { type: "unregistered", detail: DENIED, denied: true };
    return { type: "unregistered", detail: NOT_FOUND };
  }

  return {
    async ask(chat) {
      for (const domain of REGISTRATION_DOMAINS.toSorted((a, b) => rank(a) - rank(b))) {
        const registration = await attempt(chat, askRegistration(domain));
        if (registration === undefined) continue;
        known.set(domain, registration);
        if (isRegistered(registration)) break;
      }
      return verdict();
    },
    heard(registration) {
      known.set(registration.domain, registration);
      return verdict();
    },
    forget() {
      known.clear();
    },
  };
}

const NOT_FOUND = "no network found: check the antenna and the signal";
const DENIED = "the network refuses this SIM: check that it is active and that its plan allows texting";

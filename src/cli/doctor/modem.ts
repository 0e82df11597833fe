import type { ModemFindings } from "../../modem/probe.ts";
import { SECOND_LOCKS } from "../../modem/unlock.ts";
import { fail, type Finding, ok, warn } from "../../app/finding.ts";

/** `refused`: what the daemon says of the SIM that asks for a PIN. */
export type PinSetting = "none" | "entered" | { readonly refused: string };

/** What the configuration adds to what the modem says. */
export interface ModemSettings {
  /** `modem.pinFile`: none, one that the daemon enters, or why it cannot. */
  readonly pin: PinSetting;
  /** `modem.smsc` */
  readonly serviceCentre: string | null;
}

const ANTENNA = "move the stick or its antenna: to a window, on a cable away from the Pi";

/** Judges what the modem on the configured port tells. */
export function judgeModem(modem: ModemFindings, settings: ModemSettings): readonly Finding[] {
  if (modem.texts === false) return [NO_SMS];
  const sim = judgeSim(modem.sim, settings.pin);
  if (sim.state !== "ok" || modem.sim === "SIM PIN") return [sim, ...judgeSignal(modem)];
  return [
    sim,
    ...judgeSignal(modem),
    judgeRegistration(modem),
    ...judgeRoute(modem),
    judgeServiceCentre(modem.serviceCentre, settings.serviceCentre),
    ...judgeStores(modem),
  ];
}

const NO_SMS = fail(
  "SMS",
  "this firmware has no SMS: it takes no command for messages",
  "look again in a minute, as some take them late; if it stays so, another modem, or one with another firmware, is needed",
);

function judgeSim(sim: string | undefined, pin: PinSetting): Finding {
  switch (sim) {
    case "READY":
      return ok("SIM", "ready");
    case "SIM PIN":
      if (pin === "none") return fail("SIM", "asks for its PIN", "set modem.pinFile, or switch the PIN off in a phone");
      if (pin === "entered") return ok("SIM", "asks for its PIN, which the daemon enters (modem.pinFile)");
      return fail("SIM", `asks for its PIN: ${pin.refused}`, "correct modem.pinFile, or switch the PIN off in a phone");
    case "NOT READY":
      return warn(
        "SIM",
        "has not finished starting",
        "look again in a minute; if it stays so, try the card in a phone",
      );
    case "NOT INSERTED":
    case undefined:
      return fail("SIM", "no card is seen", "put one in, contacts down, and check that it sits firmly");
    default:
      if (SECOND_LOCKS.includes(sim)) return ok("SIM", `ready; it says ${sim}, which does not concern texting`);
      return fail("SIM", `says ${sim}`, "unblock it in a phone, or ask the carrier");
  }
}

/** In dBm: from here on upwards. */
const GOOD_DBM = -85;
const FAIR_DBM = -95;
const WEAK_DBM = -105;

function judgeSignal({ dbm, registration }: ModemFindings): readonly Finding[] {
  if (dbm === undefined) {
    const isRegistered = registration === "home" || registration === "roaming";
    return [isRegistered ? ok("signal", "the modem does not say") : warn("signal", "none is seen", ANTENNA)];
  }
  if (dbm >= GOOD_DBM) return [ok("signal", `${dbm} dBm, good`)];
  if (dbm >= FAIR_DBM) return [ok("signal", `${dbm} dBm, fair`)];
  if (dbm >= WEAK_DBM) return [warn("signal", `${dbm} dBm, weak: texts may need several attempts`, ANTENNA)];
  return [warn("signal", `${dbm} dBm, hardly any`, ANTENNA)];
}

function judgeRegistration({ registration, operator }: ModemFindings): Finding {
  const name = operator === undefined ? "" : `, ${operator}`;
  switch (registration) {
    case "home":
      return ok("network", `registered${name}`);
    case "roaming":
      return warn(
        "network",
        `registered, roaming${name}`,
        "check that the plan allows texting there, and what it costs",
      );
    case "denied":
      return fail(
        "network",
        "the network refuses this SIM",
        "check that it is active and that its plan allows texting",
      );
    case "none":
      return fail("network", "no network is found", ANTENNA);
    default:
      return warn(
        "network",
        "the modem does not say whether it is registered",
        "see its documentation, and: leadline at 'AT+CREG?'",
      );
  }
}

/** Registered is not the same as able to text: on LTE texts need the circuit-switched domain, or IMS. */
function judgeRoute({ registration, circuitSwitched, circuitSwitchedOnly, ims }: ModemFindings): readonly Finding[] {
  const isRegistered = registration === "home" || registration === "roaming";
  if (!isRegistered || circuitSwitched !== false) return [];
  if (circuitSwitchedOnly === true) {
    return [
      warn(
        "network",
        "registered for data only, and the modem texts by the circuit-switched network alone (+CGSMS: 1)",
        "if nothing can be sent: leadline at 'AT+CGSMS=3'",
      ),
    ];
  }
  if (ims !== false) return [];
  return [
    warn(
      "network",
      "registered for data only, and not with IMS, which carries texts on LTE",
      "if nothing can be sent or received: ask the carrier for texting over LTE on this plan, or try another modem",
    ),
  ];
}

function judgeServiceCentre(onCard: string | undefined, configured: string | null): Finding {
  if (configured !== null) return ok("SMSC", `${configured} (modem.smsc)`);
  if (onCard === undefined)
    return warn("SMSC", "the modem does not say", "if nothing can be sent: set modem.smsc to the carrier's");
  return onCard === "" ? fail("SMSC", "none is set", "set modem.smsc to the carrier's") : ok("SMSC", onCard);
}

const NEARLY_FULL = 0.9;

function judgeStores({ stores = [] }: ModemFindings): readonly Finding[] {
  // +CPMS names the memory to read from, the one to write to and the one that receives: often the same.
  const once = stores.filter(({ store }, index) => stores.findIndex((each) => each.store === store) === index);
  return once.flatMap(({ store, used, total }) => {
    if (used === undefined || total === undefined || total === 0) return [];
    const text = `${store}: ${used} of ${total} messages`;
    if (used >= total) {
      return [
        fail(
          "storage",
          `${text}, full: nothing more can arrive`,
          "start the daemon: it reads and clears it; else: leadline logs",
        ),
      ];
    }
    return [
      used / total >= NEARLY_FULL ? warn("storage", text, "the daemon clears it: does it run?") : ok("storage", text),
    ];
  });
}

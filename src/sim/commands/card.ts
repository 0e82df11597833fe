import type { CommandSpec } from "../device.ts";
import { done, failed } from "../device.ts";
import { cme } from "../result.ts";

/** The SIM card: 3GPP TS 27.007 8.3 (+CPIN), 8.65 (+CPINR), 5.6 (+CIMI). */
export const CARD_COMMANDS: readonly CommandSpec[] = [
  {
    name: "+CPIN",
    test: () => "",
    read: ({ sim, simBusy, simFails }) => {
      if (sim.absent) return sim.toldInWords === undefined ? failed(cme(10)) : done(`+CPIN: ${sim.toldInWords}`);
      if (simFails) return failed(cme(13));
      if (simBusy) return failed(cme(14));
      return done(`+CPIN: ${sim.state === "READY" ? (sim.secondLock ?? sim.state) : sim.state}`);
    },
    set: (device, [secret = "", newPin]) => {
      const { sim, simBusy } = device;
      if (sim.absent) return failed(cme(10));
      if (simBusy) return failed(cme(14));
      const error = newPin === undefined ? sim.enterPin(secret) : sim.enterPuk(secret, newPin);
      if (error !== undefined) return failed(error);
      device.registrationChanged();
      return done();
    },
  },
  {
    name: "+CPINR",
    test: () => "",
    execute: ({ sim }) =>
      sim.absent
        ? failed(cme(10))
        : done(`+CPINR: SIM PIN,${sim.triesLeft.pin},3`, `+CPINR: SIM PUK,${sim.triesLeft.puk},10`),
  },
  { name: "+CIMI", needs: "card", test: () => "", execute: ({ sim }) => done(sim.imsi) },
  { name: "+CCID", needs: "card", test: () => "", execute: ({ sim }) => done(`+CCID: ${sim.iccid}`) },
  { name: "+ICCID", needs: "card", test: () => "", execute: ({ sim }) => done(`+ICCID: ${sim.iccid}`) },
];

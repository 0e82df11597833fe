import { numberParameter } from "../command-line.ts";
import type { CommandSpec, Device, Reply } from "../device.ts";
import { done, failed } from "../device.ts";
import type { RegistrationDomain } from "../simulated-network.ts";
import { cme } from "../result.ts";
import { writeString } from "./strings.ts";

const LTE = 7;
const SIGNAL_UNKNOWN = 99;

function setFunctionality(device: Device, [level, restart]: readonly string[]): Reply {
  const value = numberParameter(level, 0, 4);
  if (value === undefined || ![0, 1, 4].includes(value)) return failed(cme(50));
  if (restart === "1") {
    device.reenumerate();
    return done();
  }
  device.functionality = value;
  device.registrationChanged();
  return done();
}

/** +CREG, +CGREG, +CEREG: 3GPP TS 27.007 7.2, 10.1.20, 10.1.22. */
function registration(domain: RegistrationDomain): CommandSpec {
  return {
    name: domain,
    test: () => "(0-2)",
    read: (device) => {
      const reports = device.settings.registrationReports[domain] ?? 0;
      return done(`${domain}: ${reports},${device.registration(domain)}${reports === 2 ? cell(domain) : ""}`);
    },
    set: ({ settings }, [reports]) => {
      const value = numberParameter(reports, 0, 2);
      if (value === undefined) return failed(cme(50));
      settings.registrationReports[domain] = value;
      return done();
    },
  };
}

/** Area, cell and access technology, as `<n>` 2 adds them. */
export function cell(domain: RegistrationDomain): string {
  return `,"00C3","0001A2B3"${domain === "+CEREG" ? `,${LTE}` : ""}`;
}

function operator(device: Device): Reply {
  if (![1, 5].includes(device.registration("+CREG")) && ![1, 5].includes(device.registration("+CEREG"))) {
    return done(`+COPS: ${device.settings.operatorMode}`);
  }
  const { long, short, number } = device.network.operator;
  const format = device.settings.operatorFormat;
  const { operatorMode } = device.settings;
  const name = format === 2 ? number : writeString(device.settings, format === 1 ? short : long);
  return done(`+COPS: ${operatorMode},${format},"${name}",${LTE}`);
}

/** The radio and the network: 3GPP TS 27.007 7 and 8. */
export const RADIO_COMMANDS: readonly CommandSpec[] = [
  {
    name: "+CFUN",
    test: () => "(0,1,4),(0,1)",
    read: (device) => done(`+CFUN: ${device.functionality}`),
    set: setFunctionality,
  },
  registration("+CREG"),
  registration("+CGREG"),
  registration("+CEREG"),
  {
    name: "+CSQ",
    test: () => "(0-31,99),(0-7,99)",
    execute: (device) =>
      done(`+CSQ: ${device.functionality === 1 ? device.network.signal : SIGNAL_UNKNOWN},${SIGNAL_UNKNOWN}`),
  },
  {
    name: "+COPS",
    test: ({
      network: {
        operator: { long, short, number },
      },
    }) => `(2,"${long}","${short}","${number}",${LTE}),,(0-4),(0-2)`,
    read: operator,
    set: (device, [mode, format]) => {
      const chosen = numberParameter(mode, 0, 4);
      if (chosen === undefined) return failed(cme(50));
      const value = format === undefined ? device.settings.operatorFormat : numberParameter(format, 0, 2);
      if (value === undefined) return failed(cme(50));
      device.settings.operatorFormat = value;
      // 3 sets the format alone (27.007 7.3).
      if (chosen !== 3) device.settings.operatorMode = chosen;
      device.registrationChanged();
      return done();
    },
  },
];

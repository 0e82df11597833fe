import { numberParameter } from "../command-line.ts";
import type { CommandSpec, Device, Reply } from "../device.ts";
import { done, failed } from "../device.ts";
import { cme, PLAIN_ERROR } from "../result.ts";
import { bootSettings } from "../settings.ts";

/** A command that is taken and changes nothing here: lines, flow control, profiles (ITU-T V.250). */
function accepted(name: string): CommandSpec {
  return { name, execute: () => done(), set: () => done() };
}

function identity(name: string, value: (device: Device) => string): CommandSpec {
  return { name, test: () => "", execute: (device) => done(value(device)) };
}

function onOff(parameters: readonly string[], apply: (on: boolean) => void): Reply {
  const value = numberParameter(parameters[0] ?? "0", 0, 1);
  if (value === undefined) return failed(PLAIN_ERROR);
  apply(value === 1);
  return done();
}

function reset(device: Device): Reply {
  Object.assign(device.settings, bootSettings({}));
  return done();
}

/** ITU-T V.250 and the general part of 3GPP TS 27.007 (5, 9.1). */
export const GENERAL_COMMANDS: readonly CommandSpec[] = [
  accepted("AT"),
  {
    name: "E",
    execute: ({ settings }, parameters) => onOff(parameters, (on) => Object.assign(settings, { echo: on })),
  },
  {
    name: "V",
    execute: ({ settings }, parameters) => onOff(parameters, (on) => Object.assign(settings, { verbose: on })),
  },
  { name: "Z", execute: reset },
  { name: "&F", execute: reset },
  {
    name: "Q",
    execute: ({ settings }, parameters) => onOff(parameters, (on) => Object.assign(settings, { quiet: on })),
  },
  ...["X", "S", "&C", "&D", "&K", "&S", "&W", "+IPR", "+IFC", "+ICF"].map(accepted),
  {
    name: "I",
    execute: ({ identity: { manufacturer, model, revision, imei } }) =>
      done(`Manufacturer: ${manufacturer}`, `Model: ${model}`, `Revision: ${revision}`, `IMEI: ${imei}`),
  },
  identity("+CGMI", (device) => device.identity.manufacturer),
  identity("+CGMM", (device) => device.identity.model),
  identity("+CGMR", (device) => device.identity.revision),
  identity("+CGSN", (device) => device.identity.imei),
  identity("+GMI", (device) => device.identity.manufacturer),
  identity("+GMM", (device) => device.identity.model),
  identity("+GMR", (device) => device.identity.revision),
  identity("+GSN", (device) => device.identity.imei),
  {
    name: "+CMEE",
    test: () => "(0-2)",
    read: ({ settings }) => done(`+CMEE: ${settings.errorReports}`),
    set: ({ settings }, [level]) => {
      const value = numberParameter(level, 0, 2);
      if (value === undefined) return failed(cme(50));
      settings.errorReports = value === 0 ? 0 : value === 1 ? 1 : 2;
      return done();
    },
  },
  {
    name: "+CSCS",
    test: () => '("GSM","IRA","UCS2")',
    read: ({ settings }) => done(`+CSCS: "${settings.characterSet}"`),
    set: ({ settings }, [set = ""]) => {
      if (!["GSM", "IRA", "UCS2"].includes(set)) return failed(cme(50));
      settings.characterSet = set;
      return done();
    },
  },
];

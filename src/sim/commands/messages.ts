import { numberParameter } from "../command-line.ts";
import type { CommandSpec, Device, Reply } from "../device.ts";
import { done, failed } from "../device.ts";
import { cme, cms } from "../result.ts";
import type { MessageStore, StoredMessage, StoreName } from "../storage.ts";
import { readString, writeString } from "./strings.ts";

const READ = 1;
const ALL = 4;

function readingStore(device: Device): MessageStore {
  return device.stores[device.settings.memories[0]];
}

function list(device: Device, [filter = "0"]: readonly string[]): Reply {
  if (device.settings.messageFormat !== 0) return failed(cms(303));
  const status = numberParameter(filter, 0, ALL);
  if (status === undefined) return failed(cms(304));
  if (device.faults.take("empty-list") !== undefined) return done();
  const listed = readingStore(device)
    .list()
    .filter(([, message]) => status === ALL || message.status === status);
  const lines = listed.flatMap(([index, message]) => [
    `+CMGL: ${index},${message.status},,${message.lengthOctets}`,
    message.pdu,
  ]);
  for (const [, message] of listed) markRead(message);
  return done(...lines);
}

function read(device: Device, [index]: readonly string[]): Reply {
  if (device.settings.messageFormat !== 0) return failed(cms(303));
  const message = readingStore(device).at(numberParameter(index, 0, 255) ?? -1);
  if (message === undefined) return failed(cms(321));
  const header = `+CMGR: ${message.status},,${message.lengthOctets}`;
  markRead(message);
  return done(header, message.pdu);
}

function markRead(message: StoredMessage): void {
  if (message.status === 0) message.status = READ;
}

/** The statuses that each <delflag> of +CMGD deletes (3GPP TS 27.005 3.5.4). */
const DELETED_BY_FLAG: readonly (readonly number[])[] = [[], [1], [1, 3], [1, 2, 3], [0, 1, 2, 3]];

function remove(device: Device, [index, flag = "0"]: readonly string[]): Reply {
  const store = readingStore(device);
  const deleteFlag = numberParameter(flag, 0, 4);
  const slot = numberParameter(index, 0, 255);
  if (deleteFlag === undefined || slot === undefined) return failed(cms(304));
  if (deleteFlag === 0) {
    if (slot < 1 || slot > store.total) return failed(cms(321));
    store.remove(slot);
  }
  for (const [each, message] of store.list()) {
    if (DELETED_BY_FLAG[deleteFlag]?.includes(message.status)) store.remove(each);
  }
  device.network.resume();
  return done();
}

function usage({ stores, settings }: Device, named: boolean): string {
  return settings.memories
    .map((name) => `${named ? `"${name}",` : ""}${stores[name].used},${stores[name].total}`)
    .join(",");
}

function setMemories(device: Device, names: readonly string[]): Reply {
  const [first, second, third] = device.settings.memories;
  const reading = memory(names[0] ?? first, device.memories.served);
  const writing = memory(names[1] ?? second, ["SM", "ME"]);
  const receiving = memory(names[2] ?? third, ["SM", "ME"]);
  if (reading === undefined || writing === undefined || receiving === undefined || names.length > 3) {
    return failed(cms(302));
  }
  device.settings.memories = [reading, writing, receiving];
  device.network.resume();
  return done(`+CPMS: ${usage(device, false)}`);
}

function memory(name: string, offered: readonly StoreName[]): StoreName | undefined {
  return offered.find((each) => each === name);
}

/** What +CNMI takes, parameter by parameter: <mode>, <mt>, <bm>, <ds>, <bfr>. */
function indicationRanges({ indicationModes: { mt, ds } }: Device): (readonly number[])[] {
  return [[0, 1, 2, 3], mt, [0, 1, 2], ds, [0, 1]];
}

function setIndications(device: Device, parameters: readonly string[]): Reply {
  const ranges = indicationRanges(device);
  const [mode, mt, bm, ds, bfr] = device.settings.indications.map((value, at) => {
    const given = parameters[at];
    if (given === undefined || given === "") return value;
    return ranges[at]?.find((offered) => String(offered) === given);
  });
  if (mode === undefined || mt === undefined || bm === undefined || ds === undefined || bfr === undefined) {
    return failed(cms(302));
  }
  device.settings.indications = [mode, mt, bm, ds, bfr];
  device.reception.indicationsSet();
  return done();
}

function acknowledge(device: Device): Reply {
  if (device.settings.messageService === 0) return failed(cms(303));
  return device.reception.acknowledge() ? done() : failed(cms(340));
}

/** Settings and stores of the message commands: 3GPP TS 27.005 3. */
export const MESSAGE_COMMANDS: readonly CommandSpec[] = [
  {
    name: "+CMGF",
    test: () => "(0,1)",
    read: ({ settings }) => done(`+CMGF: ${settings.messageFormat}`),
    execute: ({ settings }) => {
      settings.messageFormat = 0;
      return done();
    },
    set: ({ settings }, [format]) => {
      const value = numberParameter(format, 0, 1);
      if (value === undefined) return failed(cms(302));
      settings.messageFormat = value;
      return done();
    },
  },
  {
    name: "+CSMS",
    needs: "messages",
    test: () => "(0,1)",
    read: ({ settings }) => done(`+CSMS: ${settings.messageService},1,1,1`),
    set: ({ settings }, [service]) => {
      const value = numberParameter(service, 0, 1);
      if (value === undefined) return failed(cms(302));
      settings.messageService = value;
      return done("+CSMS: 1,1,1");
    },
  },
  {
    name: "+CPMS",
    needs: "messages",
    test: ({ memories }) => `(${memories.offered.map((name) => `"${name}"`).join(",")}),("SM","ME"),("SM","ME")`,
    read: (device) => done(`+CPMS: ${usage(device, true)}`),
    set: setMemories,
  },
  {
    name: "+CNMI",
    needs: "messages",
    test: (device) =>
      indicationRanges(device)
        .map((range) => `(${range.join(",")})`)
        .join(","),
    read: ({ settings }) => done(`+CNMI: ${settings.indications.join(",")}`),
    set: setIndications,
  },
  {
    name: "+CSCA",
    needs: "messages",
    test: () => "",
    read: ({ settings, serviceCentre }) =>
      done(`+CSCA: "${writeString(settings, serviceCentre)}",${serviceCentre.startsWith("+") ? 145 : 129}`),
    set: (device, [number = ""]) => {
      const value = readString(device.settings, number);
      if (!/^\+?\d*$/.test(value)) return failed(cme(50));
      device.serviceCentre = value;
      return done();
    },
  },
  {
    name: "+CMMS",
    needs: "messages",
    test: () => "(0-2)",
    read: ({ settings }) => done(`+CMMS: ${settings.moreMessages}`),
    set: ({ settings }, [keep]) => {
      const value = numberParameter(keep, 0, 2);
      if (value === undefined) return failed(cms(302));
      settings.moreMessages = value;
      return done();
    },
  },
  { name: "+CMGL", needs: "messages", test: () => "(0-4)", execute: list, set: list },
  { name: "+CMGR", needs: "messages", test: () => "", set: read },
  {
    name: "+CMGD",
    needs: "messages",
    test: (device) =>
      `(${readingStore(device)
        .list()
        .map(([index]) => index)
        .join(",")}),(0-4)`,
    set: remove,
  },
  { name: "+CNMA", needs: "messages", test: () => "(0-2)", execute: acknowledge, set: acknowledge },
];

import { type Finding, fail, ok, warn } from "../../app/finding.ts";
import { mayBeModem } from "../../modem/finding/tty.ts";
import { listUsbTtys } from "../../modem/finding/usb-ttys.ts";
import { listFolder, type Machine, readSystemFile } from "../../platform/machine.ts";

/** Makers whose devices are modems, by idVendor: it names those that offer no tty, and so no driver tells what they are. */
const MAKERS: Readonly<Record<string, string>> = {
  "12d1": "Huawei",
  "3566": "Brovi",
  "19d2": "ZTE",
  "2c7c": "Quectel",
  "1e0e": "SIMCom",
  "1199": "Sierra Wireless",
  "1bc7": "Telit",
  "1bbb": "Alcatel",
  "0af0": "Option",
  "2001": "D-Link",
};

/** bInterfaceClass: vendor specific, which is how sticks offer their ttys, and CDC data with its ACM control. */
const VENDOR_SPECIFIC = "ff";
const MASS_STORAGE = "08";
/** Class and subclass of network cards: CDC Ethernet, NCM, MBIM, RNDIS in two forms (USB CDC 1.2, table 4). */
const NETWORK_CARDS = new Set(["02/06", "02/0d", "02/0e", "e0/01", "ef/04"]);
const ABSTRACT_MODEM = "02/02";

const SWITCH_MODE =
  "apt install usb-modeswitch, then unplug the stick and plug it in; see /usr/share/usb_modeswitch for its id";
const NO_HILINK =
  "the stick is a router (HiLink): it needs stick firmware, or another mode by usb_modeswitch; some cannot";

/** Sticks that are on the bus but offer no tty. */
export async function checkUsb(machine: Machine): Promise<readonly Finding[]> {
  const entries = await listFolder(machine, "sys", "bus", "usb", "devices");
  const devices = entries.filter((name) => /^\d+-[\d.]+$/.test(name));
  const modems = (await listUsbTtys(machine.root)).filter(mayBeModem).map(({ stick }) => stick.place);
  const findings = await Promise.all(devices.map((device) => checkDevice(machine, device, entries, modems)));
  const found = findings.filter((finding) => finding !== undefined);
  if (found.length > 0) return found;
  return [warn("usb", "no modem of a known maker is on the bus", "plug it in; a hub with its own power supply helps")];
}

async function checkDevice(
  machine: Machine,
  device: string,
  entries: readonly string[],
  modems: readonly string[],
): Promise<Finding | undefined> {
  const read = (entry: string, attribute: string): Promise<string | undefined> =>
    readSystemFile(machine, "sys", "bus", "usb", "devices", entry, attribute);
  const vendor = (await read(device, "idVendor")) ?? "";
  const maker = MAKERS[vendor];
  const isDriven = modems.includes(device);
  if (maker === undefined && !isDriven) return undefined;
  const parts = [`${vendor}:${await read(device, "idProduct")}`, maker, await read(device, "product")];
  const name = parts.filter((part) => part !== undefined).join(" ");
  const interfaces = await Promise.all(
    entries
      .filter((entry) => entry.startsWith(`${device}:`))
      .map(async (entry) => `${await read(entry, "bInterfaceClass")}/${await read(entry, "bInterfaceSubClass")}`),
  );
  const classes = interfaces.map((each) => each.slice(0, 2));
  if (isDriven || classes.includes(VENDOR_SPECIFIC) || interfaces.includes(ABSTRACT_MODEM))
    return ok("usb", `${name} is in modem mode`);
  if (interfaces.some((each) => NETWORK_CARDS.has(each)))
    return fail("usb", `${name} is in network mode and cannot text`, NO_HILINK);
  if (classes.includes(MASS_STORAGE)) return fail("usb", `${name} is in storage mode`, SWITCH_MODE);
  return warn("usb", `${name} offers no tty`, "unplug it and plug it in; see dmesg");
}

import { readdir, readFile, realpath } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { byNumbersInNames } from "../../domain/name-order.ts";
import { given } from "../../domain/given.ts";
import type { Stick, UsbTty } from "./tty.ts";

const TTY = /^tty(?:USB|ACM)\d+$/;

/** The serial ports on the USB of the machine, in the order of their names. `root` stands before /dev and /sys. */
export async function listUsbTtys(root = ""): Promise<readonly UsbTty[]> {
  const names = (await namesIn(join(root, "/dev"))).filter((name) => TTY.test(name));
  const lasting = await lastingNames(root);
  const found = await Promise.all(
    names.toSorted(byNumbersInNames).map(async (name) => {
      const device = join(root, "/dev", name);
      const usb = await usbOf(join(root, "/sys/class/tty", name, "device"));
      return usb && { path: lasting.get(await realpath(device).catch(() => device)) ?? device, device, ...usb };
    }),
  );
  return found.filter((each) => each !== undefined);
}

/** The names that stay when a stick comes back, by the device that each leads to now. */
async function lastingNames(root: string): Promise<ReadonlyMap<string, string>> {
  const folder = join(root, "/dev/serial/by-id");
  const names = new Map<string, string>();
  for (const name of await namesIn(folder)) {
    const device = await realpath(join(folder, name)).catch(() => undefined);
    if (device !== undefined) names.set(device, join(folder, name));
  }
  return names;
}

/** Up from the tty to its interface and its device; `undefined` where it hangs on no USB. */
async function usbOf(link: string): Promise<Omit<UsbTty, "path" | "device"> | undefined> {
  let at = await realpath(link).catch(() => undefined);
  // A tty of usb-serial has a folder of its own below the interface, one of cdc_acm has not.
  for (let steps = 0; at !== undefined && steps < 3; steps += 1, at = dirname(at)) {
    const interfaceNumber = await attribute(at, "bInterfaceNumber");
    if (interfaceNumber === undefined) continue;
    return {
      interfaceNumber,
      interfaceClass: await classOf(at, "bInterfaceClass", "bInterfaceSubClass", "bInterfaceProtocol"),
      driver: basename(await realpath(join(at, "driver")).catch(() => "")),
      stick: await stickAt(dirname(at)),
    };
  }
  return undefined;
}

async function stickAt(folder: string): Promise<Stick> {
  const place = basename(folder);
  const interfaces = (await namesIn(folder)).filter((name) => name.startsWith(`${place}:`));
  return {
    place,
    vendor: (await attribute(folder, "idVendor")) ?? "",
    product: (await attribute(folder, "idProduct")) ?? "",
    ...given({
      serial: (await attribute(folder, "serial")) || undefined,
      name: (await nameAt(folder)) || undefined,
    }),
    interfaces: await Promise.all(
      interfaces.map((each) => classOf(join(folder, each), "bInterfaceClass", "bInterfaceSubClass")),
    ),
  };
}

async function nameAt(folder: string): Promise<string> {
  const maker = await attribute(folder, "manufacturer");
  const product = await attribute(folder, "product");
  return [maker, product].filter((part) => part !== undefined && part !== "").join(" ");
}

async function classOf(folder: string, ...attributes: readonly string[]): Promise<string> {
  return (await Promise.all(attributes.map((name) => attribute(folder, name)))).map((each) => each ?? "").join("/");
}

async function attribute(folder: string, name: string): Promise<string | undefined> {
  return (await readFile(join(folder, name), "utf8").catch(() => undefined))?.trim();
}

function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch(() => []);
}

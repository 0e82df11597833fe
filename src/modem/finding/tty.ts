/** A serial port on the USB, and what the kernel says of the device that offers it. */
export interface UsbTty {
  /** What is opened: a name below /dev/serial/by-id where there is one. */
  readonly path: string;
  /** `/dev/ttyUSB2` */
  readonly device: string;
  /** Of the interface: `option`, `cdc_acm`, `cp210x` … */
  readonly driver: string;
  /** bInterfaceNumber, in hexadecimal: `02`. */
  readonly interfaceNumber: string;
  /** bInterfaceClass, bInterfaceSubClass, bInterfaceProtocol (USB 2.0, table 9-12), in hexadecimal: `ff/02/12`. */
  readonly interfaceClass: string;
  readonly stick: Stick;
}

/** The USB device behind one or several ports. */
export interface Stick {
  /** Where it is plugged in: `1-1.2`. */
  readonly place: string;
  /** idVendor and idProduct, in hexadecimal. */
  readonly vendor: string;
  readonly product: string;
  /** iSerialNumber; not every one has its own. */
  readonly serial?: string;
  /** What it calls itself. */
  readonly name?: string;
  /** Class and subclass of each of its interfaces: `ff/02`. */
  readonly interfaces: readonly string[];
}

/** They bind to ids of modems alone: the kernel keeps those tables, we keep none. */
const MODEM_DRIVERS: readonly string[] = ["option", "qcserial", "sierra", "hso", "ipw"];
/** CDC abstract control with the protocols that are AT commands (USB CDC 1.2, table 5; PSTN 1.2). */
const AT_CONTROL = /^02\/02\/0[1-6]$/;
const ABSTRACT_CONTROL = "02/02";
/** Class and subclass of network cards: CDC Ethernet, NCM, MBIM, RNDIS in two forms (USB CDC 1.2, table 4). */
const NETWORK_CARDS: readonly string[] = ["02/06", "02/0d", "02/0e", "e0/01", "ef/04"];

/**
 * Whether a port may be asked for a modem without being named: opening it restarts some devices that are none (an
 * Arduino, a printer), and an AT means something else to others. A single control port without a network card beside
 * it is what those have.
 */
export function mayBeModem({ driver, interfaceClass, stick }: UsbTty): boolean {
  if (MODEM_DRIVERS.includes(driver)) return true;
  if (driver !== "cdc_acm" || !AT_CONTROL.test(interfaceClass)) return false;
  const controls = stick.interfaces.filter((each) => each === ABSTRACT_CONTROL).length;
  return controls > 1 || stick.interfaces.some((each) => NETWORK_CARDS.includes(each));
}

/** Huawei and Brovi say by the protocol what a port is for: these take commands, those are for data calls. */
const FOR_COMMANDS: readonly string[] = ["02", "12"];
const FOR_DATA: readonly string[] = ["01", "10"];
const BY_PROTOCOL: readonly string[] = ["12d1", "3566"];

/**
 * Of several ports of a stick that answer, the one to use first: the one that says that it is for commands, else the
 * lowest, as data calls have the later one.
 */
export function byUse(one: UsbTty, other: UsbTty): number {
  return (
    useOf(one) - useOf(other) || Number.parseInt(one.interfaceNumber, 16) - Number.parseInt(other.interfaceNumber, 16)
  );
}

function useOf({ interfaceClass, stick }: UsbTty): number {
  const protocol = interfaceClass.split("/")[2] ?? "";
  if (!BY_PROTOCOL.includes(stick.vendor)) return 1;
  if (FOR_COMMANDS.includes(protocol)) return 0;
  return FOR_DATA.includes(protocol) ? 2 : 1;
}

import type { Stick } from "../../modem/finding/tty.ts";

/** Where an administrator's rules lie; a file of the same name in /usr/lib is not read then. */
export const RULE_FILE = "/etc/udev/rules.d/70-leadline-modem.rules";

/**
 * udev rules for one stick and no other: ModemManager leaves it alone, and it is not put to sleep. Told apart by its
 * ids, and by its serial number where it has one.
 */
export function udevRules(sticks: readonly Stick[]): string {
  return `${[
    "# Written by leadline setup: ModemManager leaves the modem alone (ID_MM_DEVICE_IGNORE of its documentation), and it",
    "# is not suspended. Running leadline setup again writes it anew.",
    ...sticks.flatMap(rulesOf),
  ].join("\n")}\n`;
}

function rulesOf({ name, vendor, product, serial }: Stick): readonly string[] {
  const ids = (attribute: string): string =>
    [
      `${attribute}{idVendor}=="${vendor}", ${attribute}{idProduct}=="${product}"`,
      ...(serial !== undefined && isPlain(serial) ? [`${attribute}{serial}=="${serial}"`] : []),
    ].join(", ");
  const stick = 'ACTION!="remove", SUBSYSTEM=="usb", ENV{DEVTYPE}=="usb_device"';
  return [
    "",
    `# ${vendor}:${product}${name === undefined ? "" : ` ${name.replaceAll(/[^ -~]/g, " ")}`}`,
    `${stick}, ${ids("ATTR")}, ENV{ID_MM_DEVICE_IGNORE}="1", ATTR{power/control}="on"`,
    `ACTION!="remove", SUBSYSTEM=="tty|net|usbmisc", ${ids("ATTRS")}, ENV{ID_MM_DEVICE_IGNORE}="1"`,
  ];
}

/** Neither what ends the quotes nor what udev reads as a pattern. */
function isPlain(serial: string): boolean {
  return /^[A-Za-z0-9 ._:+-]{1,64}$/.test(serial);
}

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** One serial port as the kernel tells of it: what option, with a Huawei stick behind it, says unless given. */
export interface PluggedIn {
  /** `ttyUSB0` */
  readonly name: string;
  /** The pseudo-terminal that stands for it. */
  readonly tty: string;
  /** Where the stick is plugged in; ports of one stick share it. */
  readonly place?: string;
  readonly interfaceNumber?: string;
  /** Class, subclass, protocol. */
  readonly interfaceClass?: string;
  readonly driver?: string;
  /** idVendor:idProduct */
  readonly id?: string;
  readonly product?: string;
  /** Name below /dev/serial/by-id. */
  readonly byId?: string;
}

/** A machine's /dev and /sys in a folder, with ports of which the octets go to pseudo-terminals. */
export class UsbBus {
  readonly root: string;

  constructor(root = mkdtempSync(join(tmpdir(), "leadline-usb-"))) {
    this.root = root;
  }

  plugIn(port: PluggedIn): string {
    const { name, tty, place = "1-1", interfaceNumber = "00", interfaceClass = "ff/02/12", driver = "option" } = port;
    const [vendor = "", product = ""] = (port.id ?? "12d1:1506").split(":");
    const stick = join("/sys/devices/usb1", place);
    const its = join(stick, `${place}:1.${Number.parseInt(interfaceNumber, 16)}`);
    const [ofClass = "", subclass = "", protocol = ""] = interfaceClass.split("/");
    this.place(join(stick, "idVendor"), vendor);
    this.place(join(stick, "idProduct"), product);
    this.place(join(stick, "product"), port.product ?? "Mobile");
    this.place(join(its, "bInterfaceNumber"), interfaceNumber);
    this.place(join(its, "bInterfaceClass"), ofClass);
    this.place(join(its, "bInterfaceSubClass"), subclass);
    this.place(join(its, "bInterfaceProtocol"), protocol);
    this.place(join("/sys/bus/usb/drivers", driver, "bind"), "");
    this.link(join(its, "driver"), join(this.root, "/sys/bus/usb/drivers", driver));
    mkdirSync(join(this.root, its, name), { recursive: true });
    this.link(join("/sys/class/tty", name, "device"), join(this.root, its, name));
    this.link(join("/dev", name), tty);
    if (port.byId !== undefined) this.link(join("/dev/serial/by-id", port.byId), tty);
    return join(this.root, port.byId === undefined ? join("/dev", name) : join("/dev/serial/by-id", port.byId));
  }

  /** The port alone goes; what was said of its stick does no harm. */
  pull(name: string, byId?: string): void {
    rmSync(join(this.root, "/dev", name), { force: true });
    rmSync(join(this.root, "/sys/class/tty", name), { recursive: true, force: true });
    if (byId !== undefined) rmSync(join(this.root, "/dev/serial/by-id", byId), { force: true });
  }

  place(path: string, content: string): void {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    writeFileSync(join(this.root, path), `${content}\n`);
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  private link(path: string, target: string): void {
    const at = join(this.root, path);
    mkdirSync(dirname(at), { recursive: true });
    rmSync(at, { force: true });
    symlinkSync(target, at);
  }
}

import { SerialPort } from "serialport";
import type { Log } from "../../app/ports.ts";
import type { ByteLink } from "./byte-link.ts";
import { hangupBinding } from "./hangup-binding.ts";
import { explainOpenError, resolveDevice } from "./open-error.ts";

export interface SerialLinkOptions {
  /** A tty or, better, a udev link to one: it is resolved when the link opens. */
  readonly path: string;
  readonly baudRate: number;
  readonly log: Log;
}

/** A tty as a `ByteLink`, over serialport. */
export function createSerialLink({ path, baudRate, log }: SerialLinkOptions): ByteLink {
  let port: SerialPort | undefined;
  let closing = false;
  let ended = false;
  let onBytes: (octets: Buffer) => void = () => undefined;
  let onClosed: (reason: string) => void = () => undefined;

  function end(reason: string): void {
    // `close` can be emitted twice, and follows `error` for the same hang-up.
    if (ended) return;
    ended = true;
    if (!closing) onClosed(reason);
  }

  return {
    async open() {
      const device = await resolveDevice(path);
      // `lock` is flock: it keeps out other serialports, not ModemManager, which a udev rule has to tell.
      // Without `hupcl: false` closing drops DTR, on which some modems reset.
      const settings = { path: device, baudRate, autoOpen: false, lock: true, hupcl: false, rtscts: false };
      const opened = new SerialPort({ ...settings, ...{ binding: hangupBinding } });
      opened.on("data", (octets: Buffer) => onBytes(octets));
      opened.on("close", (error: Error | null) => end(error?.message ?? "the port was closed"));
      opened.on("error", (error: Error) => end(error.message));
      await new Promise<void>((resolve, reject) => {
        opened.open((error) => (error === null ? resolve() : reject(error)));
      }).catch(async (error: unknown) => {
        throw await explainOpenError(path, error);
      });
      port = opened;
      await assertDtr(opened, log);
    },

    write(octets) {
      const target = port;
      if (target === undefined || ended || closing) return Promise.reject(new Error("the link is closed"));
      return new Promise((resolve, reject) => {
        target.write(octets, (error) => (error ? reject(error) : resolve()));
      });
    },

    async close() {
      closing = true;
      const open = port;
      if (open === undefined || !open.isOpen) return;
      await new Promise<void>((resolve) => {
        open.close((error) => {
          if (error) log.warn({ port: path, error: error.message }, "closing the port failed");
          resolve();
        });
      });
    },

    onBytes(listener) {
      onBytes = listener;
    },

    onClosed(listener) {
      onClosed = listener;
    },
  };
}

/** Some modems are silent, or give no URCs, without DTR. A pseudo-terminal has no such line and says so. */
function assertDtr(port: SerialPort, log: Log): Promise<void> {
  return new Promise((resolve) => {
    port.set({ dtr: true, rts: true }, (error) => {
      if (error) log.debug({ port: port.path, error: error.message }, "DTR cannot be set");
      resolve();
    });
  });
}

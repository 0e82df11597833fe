import { access, constants, realpath } from "node:fs/promises";
import { holderOf } from "./port-holder.ts";

export type OpenFailure = "missing" | "forbidden" | "busy" | "unusable";

/** Why a tty could not be opened. The message is for people: what is wrong and what to do. */
export class LinkOpenError extends Error {
  readonly failure: OpenFailure;

  constructor(failure: OpenFailure, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = "LinkOpenError";
    this.failure = failure;
  }
}

/**
 * Resolves a path (a udev link, as a rule) to the device that it names now: after a stick has come
 * back it is often another ttyUSB. Throws a `LinkOpenError` where there is none or it is not ours to open.
 */
export async function resolveDevice(path: string): Promise<string> {
  try {
    const device = await realpath(path);
    await access(device, constants.R_OK | constants.W_OK);
    return device;
  } catch (cause) {
    throw await explainOpenError(path, cause);
  }
}

/** Turns what the system or serialport said about opening a tty into a `LinkOpenError`. */
export async function explainOpenError(path: string, cause: unknown): Promise<LinkOpenError> {
  const said = cause instanceof Error ? cause.message : String(cause);
  if (/ENOENT|ENODEV|ENXIO|No such (file|device)/i.test(said)) {
    return new LinkOpenError(
      "missing",
      `${path} is not there: plug the modem in, or set modem.port to one that \`leadline doctor\` lists`,
      cause,
    );
  }
  if (/EACCES|EPERM|Permission denied|not permitted/i.test(said)) {
    return new LinkOpenError(
      "forbidden",
      `${path} may not be opened: add the user that runs leadline to the group dialout`,
      cause,
    );
  }
  // flock by another serialport answers EAGAIN, an exclusive open (TIOCEXCL) EBUSY.
  if (/EBUSY|EAGAIN|busy|Cannot lock|temporarily unavailable/i.test(said)) {
    const holder = await holderOf(path);
    const who = holder === undefined ? "another process" : `${holder.name} (pid ${holder.pid})`;
    return new LinkOpenError("busy", `${path} is held by ${who}: ${cureFor(holder?.name)}`, cause);
  }
  return new LinkOpenError("unusable", `${path} cannot be used as a serial port: ${said}`, cause);
}

function cureFor(holder: string | undefined): string {
  if (holder === "ModemManager") return "let it ignore the stick (udev ID_MM_DEVICE_IGNORE), or stop it";
  return "stop it, or set modem.port to another interface of the stick";
}

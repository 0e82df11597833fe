import type { KnownModem, ModemMemory } from "../../app/known-modem.ts";
import type { Clock, Log, Scheduler } from "../../app/ports.ts";
import { messageOf } from "../at-error.ts";
import type { ByteLink, MakeLink } from "../link/byte-link.ts";
import { LinkOpenError } from "../link/open-error.ts";
import { type Asked, choose, type Found } from "./choose.ts";
import { greet } from "./greet.ts";
import { mayBeModem, type UsbTty } from "./tty.ts";

export interface FinderNeeds {
  listTtys(): Promise<readonly UsbTty[]>;
  makeLink(path: string): ByteLink;
  readonly memory: ModemMemory;
  /** Another modem than the known one is used from now on. */
  onOther(before: string, now: string): void;
  readonly clock: Pick<Clock, "monotonicMs">;
  readonly scheduler: Scheduler;
  readonly log: Log;
}

/** What `modem.port: auto` does. */
export interface Finder {
  /** What was found last. */
  readonly found: Found | undefined;
  /** Makes a link that looks for the modem when it opens. */
  readonly makeLink: MakeLink;
}

export function createFinder(needs: FinderNeeds): Finder {
  const { listTtys, memory, onOther, clock, scheduler, log } = needs;
  let found: Found | undefined;
  let known: KnownModem | undefined;
  let isRead = false;
  let lastSeenMs = clock.monotonicMs();

  async function asking(tty: UsbTty, signal: AbortSignal): Promise<Asked> {
    const makeLink = (): ByteLink => needs.makeLink(tty.path);
    return { tty, greeting: await greet({ makeLink, clock, scheduler, log, signal }) };
  }

  /** The same modem on the port where it was spares the others the question. */
  async function whereItWas(ttys: readonly UsbTty[], signal: AbortSignal): Promise<Found | undefined> {
    const before = found;
    const tty = before && ttys.find(({ path }) => path === before.tty.path);
    if (before === undefined || tty === undefined || before.imei === "") return undefined;
    const { greeting } = await asking(tty, signal);
    return greeting.kind === "modem" && greeting.texts && greeting.imei === before.imei
      ? { ...before, tty }
      : undefined;
  }

  async function find(signal: AbortSignal): Promise<Found> {
    if (!isRead) known = await recalled();
    isRead = true;
    const ttys = (await listTtys()).filter(mayBeModem);
    const same = await whereItWas(ttys, signal);
    if (same !== undefined) return keep(same);
    const choice = choose(
      await Promise.all(ttys.map((tty) => asking(tty, signal))),
      known,
      clock.monotonicMs() - lastSeenMs,
    );
    // Those that it broke off have not been heard.
    if (signal.aborted) throw new LinkOpenError("missing", "the modem is not looked for any more");
    if (choice.kind !== "found") throw new LinkOpenError(choice.kind === "none" ? "missing" : "unusable", choice.words);
    if (JSON.stringify(choice.known) !== JSON.stringify(known)) await remember(choice.known);
    if (choice.before !== undefined) onOther(choice.before, choice.known.imei);
    known = choice.known;
    const { tty, name, imei } = choice.found;
    log.info({ port: tty.path, device: tty.device, modem: name, imei }, "the modem was found");
    return keep(choice.found);
  }

  function keep(now: Found): Found {
    found = now;
    lastSeenMs = clock.monotonicMs();
    return now;
  }

  async function recalled(): Promise<KnownModem | undefined> {
    try {
      return await memory.read();
    } catch (error) {
      log.warn(
        { error: messageOf(error) },
        "which modem was used before cannot be read: the one that answers is taken",
      );
      return undefined;
    }
  }

  async function remember(now: KnownModem): Promise<void> {
    try {
      await memory.write(now);
    } catch (error) {
      log.warn({ error: messageOf(error) }, "which modem is used cannot be written down");
    }
  }

  return {
    get found() {
      return found;
    },

    makeLink() {
      const leaving = new AbortController();
      let link: ByteLink | undefined;
      let onBytes: (octets: Buffer) => void = () => undefined;
      let onClosed: (reason: string) => void = () => undefined;
      return {
        async open() {
          link = needs.makeLink((await find(leaving.signal)).tty.path);
          link.onBytes((octets) => onBytes(octets));
          link.onClosed((reason) => {
            lastSeenMs = clock.monotonicMs();
            onClosed(reason);
          });
          await link.open();
        },
        write: (octets) => link?.write(octets) ?? Promise.reject(new Error("the link is closed")),
        async close() {
          leaving.abort();
          await link?.close();
        },
        onBytes(listener) {
          onBytes = listener;
        },
        onClosed(listener) {
          onClosed = listener;
        },
      };
    },
  };
}

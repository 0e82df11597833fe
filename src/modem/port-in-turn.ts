import { messageOf } from "./at-error.ts";
import type { Attachment } from "./attachment.ts";
import { type ConnectionOptions, type ModemConnection, openModemConnection } from "./connection.ts";
import type { ByteLink } from "./link/byte-link.ts";

/** One connection after the other: the next one is opened when the one before has let go of the port. */
export interface PortInTurn {
  /** Rejects with a `LinkOpenError`. */
  connect(): Promise<ModemConnection>;
  /** Nothing of the modem that was connected holds any more. */
  disconnect(): void;
  /** Resolves when nobody has the port open. */
  released(): Promise<void>;
}

export interface PortInTurnNeeds extends ConnectionOptions {
  readonly attachment: Attachment;
}

export function createPortInTurn(needs: PortInTurnNeeds): PortInTurn {
  const { attachment, log, makeLink } = needs;
  let released: Promise<void> = Promise.resolve();
  /** The one that is being opened: looking for the modem takes seconds. */
  let opening: ByteLink | undefined;

  function release(closing: Promise<void>): void {
    released = closing.catch((error: unknown) => {
      log.warn({ error: messageOf(error) }, "the port could not be closed");
    });
  }

  return {
    async connect() {
      await released;
      try {
        return await openModemConnection({ ...needs, makeLink: () => (opening = makeLink()) });
      } finally {
        opening = undefined;
      }
    },

    disconnect() {
      const { connection } = attachment;
      Object.assign(attachment, { connection: undefined, setup: undefined });
      if (connection !== undefined) release(connection.close());
      else if (opening !== undefined) release(opening.close());
    },

    released: () => released,
  };
}

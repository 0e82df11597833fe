import type { Log } from "../app/ports.ts";
import { isSilence } from "./at/command.ts";
import { acknowledgeMessage } from "./at/commands/sms-messages.ts";
import { AtError, isRefusal, messageOf } from "./at-error.ts";
import type { Attachment } from "./attachment.ts";
import type { DirectArrival } from "./direct-arrivals.ts";
import type { Inbox, StoredAt } from "./inbox.ts";
import type { Input } from "./session-state.ts";
import type { Turn } from "./turn.ts";

/** Reads what the modem tells of, in its turn among the other work. */
export interface Incoming {
  /** Something may lie in the modem's memory. */
  hint(at: StoredAt): void;
  /** It has come directly: the modem does not keep it. */
  arrived(arrival: DirectArrival): void;
  /** Reads what has been told of so far, in a turn that the caller has. Rejects when that cannot be read. */
  readHints(): Promise<void>;
  /** The same in a turn of its own; what cannot be read is left to the next sweep. */
  catchUp(): Promise<void>;
  /** A modem that is silent may have gone; one that refuses may have restarted without a word. */
  doubt(error: unknown): void;
}

export interface IncomingNeeds {
  readonly attachment: Attachment;
  readonly inbox: Inbox;
  readonly turn: Turn;
  readonly log: Log;
  isReady(): boolean;
  dispatch(input: Input): void;
}

export function createIncoming({ attachment, inbox, turn, log, isReady, dispatch }: IncomingNeeds): Incoming {
  /**
   * Between two commands, as the modem waits for it. One that is refused came too late: the modem may have stopped
   * telling of anything, which the check finds out.
   */
  async function acknowledge(): Promise<void> {
    const { connection } = attachment;
    if (connection === undefined) return;
    const { ok } = await connection.chat.run(acknowledgeMessage);
    if (!ok) dispatch({ type: "doubted" });
  }

  async function catchUp(): Promise<void> {
    await turn.take(readHints).catch((error: unknown) => {
      log.warn({ error: messageOf(error) }, "a message could not be read now; the next sweep will find it");
      doubt(error);
    });
  }

  function doubt(error: unknown): void {
    if (isRefusal(error) || (error instanceof AtError && isSilence(error.failure))) dispatch({ type: "doubted" });
  }

  async function readHints(): Promise<void> {
    const { connection, setup } = attachment;
    if (!isReady() || connection === undefined || setup === undefined) return;
    if (inbox.isBehind) await inbox.catchUp({ chat: connection.chat, signal: connection.signal, setup });
  }

  return {
    hint(at) {
      inbox.hint(at);
      void catchUp();
    },
    arrived(arrival) {
      inbox.direct(arrival, attachment.setup?.acknowledges === true ? acknowledge : undefined);
    },
    readHints,
    catchUp,
    doubt,
  };
}

import type { Log, Scheduler } from "../app/ports.ts";
import { type Chat, createChat } from "./at/chat.ts";
import type { LateAnswers } from "./at/late-answers.ts";
import type { MakeLink } from "./link/byte-link.ts";
import { createLineReader } from "./link/line-reader.ts";

/** An open link with the dialogue on it. */
export interface ModemConnection {
  /** The dialogue now; another one after `restart`. */
  readonly chat: Chat;
  /** Aborts when what was learnt from the modem no longer holds: it has gone, started anew, or is being set up anew. */
  readonly signal: AbortSignal;
  /** The modem is being set up anew, over the same dialogue: another signal counts from now on. */
  renew(): void;
  /** The modem has started anew: whatever was asked is never answered. */
  restart(): void;
  /** Settles the dialogue at once; resolves when the port is released. */
  close(): Promise<void>;
}

export interface ConnectionOptions {
  readonly makeLink: MakeLink;
  readonly lateAnswers: LateAnswers;
  readonly scheduler: Scheduler;
  readonly log: Log;
  onUnsolicited(line: string, data: string | undefined): void;
  onEchoAgain(): void;
  onClosed(reason: string): void;
}

/** Opens a link. Rejects with a `LinkOpenError`. */
export async function openModemConnection(options: ConnectionOptions): Promise<ModemConnection> {
  const { makeLink, lateAnswers, scheduler, log, onUnsolicited, onEchoAgain, onClosed } = options;
  const link = makeLink();
  const reader = createLineReader({
    onLine: (line) => chat.receive(line),
    onOverflow: (maxOctets) =>
      log.warn({ maxOctets }, "the modem sent a line without an end: wrong port or baud rate?"),
  });
  const wire = {
    write: (text: string) => link.write(Buffer.from(text, "latin1")),
    awaitPrompt: (awaited: boolean) => reader.awaitPrompt(awaited),
  };
  let chat = createChat({ wire, lateAnswers, scheduler, log, onUnsolicited, onEchoAgain });
  let life = new AbortController();

  link.onBytes((octets) => reader.push(octets));
  link.onClosed((reason) => {
    life.abort();
    chat.close();
    onClosed(reason);
  });
  await link.open();

  function renew(): void {
    life.abort();
    life = new AbortController();
  }

  return {
    get chat() {
      return chat;
    },
    get signal() {
      return life.signal;
    },
    renew,
    restart() {
      renew();
      chat.close();
      lateAnswers.forget();
      chat = createChat({ wire, lateAnswers, scheduler, log, onUnsolicited, onEchoAgain });
    },
    close() {
      life.abort();
      chat.close();
      return link.close();
    },
  };
}

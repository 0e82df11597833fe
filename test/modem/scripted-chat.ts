import { type Chat, createChat } from "../../src/modem/at/chat.ts";
import { createLateAnswers } from "../../src/modem/at/late-answers.ts";
import { createLineReader } from "../../src/modem/link/line-reader.ts";
import { createKeptLog } from "../fakes/kept-log.ts";
import { createManualTime, type ManualTime, settled } from "../manual-time.ts";

/** A chat whose other end is the test. */
export interface ScriptedChat {
  readonly chat: Chat;
  readonly time: ManualTime;
  /** What was written, one entry a write. */
  readonly written: readonly string[];
  /** Unsolicited lines, each with the line that belongs to it. */
  readonly unsolicited: readonly string[];
  /** The modem says this; resolves when all that follows from it has happened. */
  says(text: string): Promise<void>;
}

export function createScriptedChat(): ScriptedChat {
  const time = createManualTime();
  const written: string[] = [];
  const unsolicited: string[] = [];
  const reader = createLineReader({
    onLine: (line) => chat.receive(line),
    onOverflow: () => undefined,
  });
  const chat = createChat({
    wire: {
      async write(text) {
        written.push(text);
      },
      awaitPrompt: (awaited) => reader.awaitPrompt(awaited),
    },
    lateAnswers: createLateAnswers({ clock: time.clock, log: createKeptLog() }),
    scheduler: time,
    log: createKeptLog(),
    onEchoAgain: () => undefined,
    onUnsolicited: (line, data) => unsolicited.push(data === undefined ? line : `${line} | ${data}`),
  });
  return {
    chat,
    time,
    written,
    unsolicited,
    async says(text) {
      await settled();
      reader.push(Buffer.from(text, "latin1"));
      await settled();
    },
  };
}

import { closeSync, constants, openSync, writeSync } from "node:fs";
import { ReadStream } from "node:tty";

/** A driver's end of the line: octets in and out, and nothing of a driver's cleverness. */
export interface Line {
  /** What has been read up to the end of this; the rest stays. Fails after a while with what there was. */
  take(expected: RegExp | string): Promise<string>;
  /** What has been read up to the end of the line that holds this. */
  takeLine(part: string): Promise<string>;
  /** What has been read and not taken. */
  pending(): string;
  write(text: string): void;
  /** Writes a command and takes its answer up to a final result. */
  ask(command: string): Promise<string>;
  /** Writes +CMGS and, at the prompt, the PDU string; takes the answer. */
  submit(pdu: string): Promise<string>;
  /** Resolves when the line hangs up. */
  readonly hungUp: Promise<void>;
  close(): Promise<void>;
}

const PATIENCE_MS = 30_000;
const FINAL = /(?:^|\r\n)(?:OK|ERROR|\+CM[ES] ERROR: [^\r\n]*)\r\n/;

export function openLine(path: string): Line {
  const descriptor = openSync(path, constants.O_RDWR | constants.O_NOCTTY | constants.O_NONBLOCK);
  const stream = new ReadStream(descriptor);
  let text = "";
  const watchers = new Set<() => void>();
  stream.on("data", (bytes: Buffer) => {
    text += bytes.toString("latin1");
    for (const watcher of watchers) watcher();
  });
  const closed = new Promise<void>((resolve) => {
    stream.once("close", () => {
      closeSync(descriptor); // the stream reads from one of its own
      resolve();
    });
  });
  stream.once("error", () => stream.destroy());
  stream.once("end", () => stream.destroy());

  const line: Line = {
    hungUp: closed,
    pending: () => text,
    write: (out) => void writeSync(descriptor, Buffer.from(out, "latin1")),
    take(expected) {
      return new Promise((resolve, reject) => {
        const settle = (): void => {
          const end = endOf(text, expected);
          if (end === undefined) return;
          clearTimeout(timer);
          watchers.delete(settle);
          const taken = text.slice(0, end);
          text = text.slice(end);
          resolve(taken);
        };
        const timer = setTimeout(() => {
          watchers.delete(settle);
          reject(new Error(`no ${String(expected)} in ${JSON.stringify(text)}`));
        }, PATIENCE_MS);
        watchers.add(settle);
        settle();
      });
    },
    takeLine: (part) => line.take(new RegExp(`${escaped(part)}[^\\n]*\\n`)),
    ask(command) {
      line.write(`${command}\r`);
      return line.take(FINAL);
    },
    async submit(pdu) {
      const serviceCentreOctets = Number.parseInt(pdu.slice(0, 2), 16);
      line.write(`AT+CMGS=${pdu.length / 2 - 1 - serviceCentreOctets}\r`);
      await line.take("\r\n> ");
      line.write(`${pdu}\u001a`);
      return line.take(FINAL);
    },
    async close() {
      stream.destroy();
      await closed;
    },
  };
  return line;
}

function endOf(text: string, expected: RegExp | string): number | undefined {
  if (typeof expected === "string") {
    const at = text.indexOf(expected);
    return at < 0 ? undefined : at + expected.length;
  }
  const match = expected.exec(text);
  return match === null ? undefined : match.index + match[0].length;
}

function escaped(text: string): string {
  return text.replaceAll(/[+^]/g, "\\$&");
}

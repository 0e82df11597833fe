import { constants, openSync } from "node:fs";

/** The modem's end of a pseudo-terminal. */
export interface PseudoTerminal {
  /** What a driver opens: `/dev/pts/5`. */
  readonly path: string;
  /** Called with every chunk that the driver writes. */
  onData(listener: (bytes: Buffer) => void): void;
  write(bytes: Buffer): void;
  /** Closes the modem's end; whoever holds the path sees a hang-up. */
  close(): Promise<void>;
}

/** A descriptor that is never read: it keeps the driver's side, and its settings, alive between two drivers. */
export function holdOpen(path: string): number {
  return openSync(path, constants.O_RDWR | constants.O_NOCTTY);
}

/**
 * One connection to a modem, as octets. It is opened once and closed once: a new connection is a new
 * object, because a serialport that is closed keeps what is written to it and sends it on reopening.
 */
export interface ByteLink {
  /** Rejects with a `LinkOpenError` that says what to do. */
  open(): Promise<void>;
  /** Resolves when the system has taken the octets; rejects when the connection has ended. */
  write(octets: Buffer): Promise<void>;
  /** Resolves when the descriptor is released, also when it was never open. */
  close(): Promise<void>;
  onBytes(listener: (octets: Buffer) => void): void;
  /** Called once when the connection ends otherwise than by `close`: unplugged, reset, I/O error. */
  onClosed(listener: (reason: string) => void): void;
}

/** A connection that has not been opened yet. The path is resolved when it is. */
export type MakeLink = () => ByteLink;

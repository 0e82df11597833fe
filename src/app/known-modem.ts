/** The modem that a gateway has: it is known again by its IMEI, whichever port it comes back on. */
export interface KnownModem {
  /** Where the modem does not say it, where it is plugged in. */
  readonly imei: string;
  /** The IMEIs of those that were seen at the same time: they are somebody else's. */
  readonly beside: readonly string[];
}

/** Where that is remembered, over restarts. */
export interface ModemMemory {
  /** `undefined`: none is known yet. */
  read(): Promise<KnownModem | undefined>;
  write(known: KnownModem): Promise<void>;
}

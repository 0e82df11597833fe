/** A PDU that cannot be read. Thrown inside the codec only: what decodes for others returns a value. */
export class PduError extends Error {
  override readonly name = "PduError";
}

/** Hands out the octets of a PDU from the front. */
export class OctetReader {
  readonly #octets: Uint8Array;
  #position = 0;

  constructor(octets: Uint8Array) {
    this.#octets = octets;
  }

  /** Throws a PduError that names the field when too few are left. */
  take(count: number, field: string): Uint8Array {
    const from = this.#pass(count, field);
    return this.#octets.subarray(from, from + count);
  }

  /** The next one; throws as `take` does. */
  octet(field: string): number {
    return this.#octets[this.#pass(1, field)] ?? 0;
  }

  get left(): number {
    return this.#octets.length - this.#position;
  }

  /** Answers where the octets that are passed begin. */
  #pass(count: number, field: string): number {
    const from = this.#position;
    if (from + count > this.#octets.length) throw new PduError(`the PDU ends before the end of ${field}`);
    this.#position += count;
    return from;
  }
}

/** Throws a PduError for what is no string of whole hexadecimal octets. */
export function octetsOf(hex: string): Uint8Array {
  if (!/^(?:[0-9a-f]{2})+$/i.test(hex)) throw new PduError("the PDU string is no hexadecimal octets");
  return new Uint8Array(Buffer.from(hex, "hex"));
}

/** Upper case. */
export function hexOf(octets: Uint8Array | readonly number[]): string {
  return Buffer.from(octets).toString("hex").toUpperCase();
}

/** A PDU that cannot be read. Thrown inside the codec only: what decodes for others returns a value. */
export class PduError extends Error {
  override readonly name = "PduError";
}

/** Hands out the octets of a PDU from the front. */
export interface OctetReader {
  /** Throws a PduError that names the field when too few are left. */
  take(count: number, field: string): Uint8Array;
  octet(field: string): number;
  readonly left: number;
}

export function octetReader(octets: Uint8Array): OctetReader {
  let position = 0;
  const take = (count: number, field: string): Uint8Array => {
    const end = position + count;
    if (end > octets.length) throw new PduError(`the PDU ends before the end of ${field}`);
    const taken = octets.subarray(position, end);
    position = end;
    return taken;
  };
  return {
    take,
    octet(field) {
      return take(1, field)[0] ?? 0;
    },
    get left() {
      return octets.length - position;
    },
  };
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

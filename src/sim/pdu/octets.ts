/** Reads a PDU octet by octet; every read past the end answers `undefined` once and for all. */
export class OctetReader {
  readonly #octets: Uint8Array;
  #at = 0;

  constructor(octets: Uint8Array) {
    this.#octets = octets;
  }

  get left(): number {
    return this.#octets.length - this.#at;
  }

  octet(): number | undefined {
    return this.take(1)?.[0];
  }

  take(count: number): Uint8Array | undefined {
    if (count > this.left) {
      this.#at = this.#octets.length;
      return undefined;
    }
    this.#at += count;
    return this.#octets.subarray(this.#at - count, this.#at);
  }
}

/** Hexadecimal text as octets; `undefined` when it is anything else. */
export function fromHex(text: string): Buffer | undefined {
  if (text.length % 2 !== 0 || !/^[0-9A-Fa-f]*$/.test(text)) return undefined;
  return Buffer.from(text, "hex");
}

export function toHex(octets: Uint8Array): string {
  return Buffer.from(octets).toString("hex").toUpperCase();
}

/** SM: the SIM; ME: the modem; SR: status reports (3GPP TS 27.005 3.1, <mem>). */
export type StoreName = "SM" | "ME" | "SR";

export interface StoredMessage {
  /** 0 unread, 1 read, 2 unsent, 3 sent. */
  status: number;
  /** The PDU string: the service centre, then the TPDU; hexadecimal. */
  readonly pdu: string;
  /** Octets of the TPDU. */
  readonly lengthOctets: number;
}

const READ = 1;

/** One memory with numbered slots, from 1. It outlives a restart. */
export class MessageStore {
  readonly name: StoreName;
  readonly #slots: (StoredMessage | undefined)[];

  constructor(name: StoreName, slots: number) {
    this.name = name;
    this.#slots = Array.from({ length: slots }, () => undefined);
  }

  get total(): number {
    return this.#slots.length;
  }

  get used(): number {
    return this.#slots.filter((slot) => slot !== undefined).length;
  }

  /** Messages that came in, as against copies of what was sent. */
  get incoming(): number {
    return this.#slots.filter((slot) => slot !== undefined && slot.status <= READ).length;
  }

  /** The index given, or `undefined` when the memory is full. */
  add(message: StoredMessage): number | undefined {
    const free = this.#slots.indexOf(undefined);
    if (free < 0) return undefined;
    this.#slots[free] = message;
    return free + 1;
  }

  at(index: number): StoredMessage | undefined {
    return this.#slots[index - 1];
  }

  remove(index: number): void {
    if (index >= 1 && index <= this.#slots.length) this.#slots[index - 1] = undefined;
  }

  list(): [index: number, message: StoredMessage][] {
    return this.#slots.flatMap((slot, at): [number, StoredMessage][] => (slot ? [[at + 1, slot]] : []));
  }
}

import type { Waits } from "./clock.ts";
import type { Downlink, Receipt } from "./downlink.ts";
import type { FaultPlan } from "./fault.ts";
import { encodeServiceCentre } from "./pdu/address.ts";
import { classOf } from "./pdu/coding.ts";
import { toHex } from "./pdu/octets.ts";
import type { Settings } from "./settings.ts";
import type { MessageStore, StoredMessage, StoreName } from "./storage.ts";

/** What the reception works with. */
export interface ReceptionParts {
  readonly settings: () => Settings;
  readonly stores: Readonly<Record<StoreName, MessageStore>>;
  readonly faults: FaultPlan;
  readonly waits: Waits;
  readonly serviceCentre: string;
  /** How long a +CNMA may take before the modem gives up direct delivery. */
  readonly acknowledgeWithinMs: number;
  /** Written when a message finds no room: `^SMMEMFULL: "SM"`; absent: nothing. */
  readonly memoryFullLine: string | undefined;
  readonly tell: (lines: readonly string[]) => void;
}

const TYPE_0 = 0x40;
const UNREAD = 0;
const READ = 1;

/** Takes what the network delivers, as +CNMI and +CSMS ask (3GPP TS 27.005 3.4.1). */
export class Reception {
  readonly #parts: ReceptionParts;
  #buffered: (readonly string[])[] = [];
  #unacknowledged: ((receipt: Receipt) => void) | undefined;

  constructor(parts: ReceptionParts) {
    this.#parts = parts;
  }

  take({ kind, tpdu }: Downlink): Promise<Receipt> {
    return kind === "report" ? this.#takeReport(tpdu) : this.#takeDeliver(tpdu);
  }

  /** Puts a message into a memory without a word; `false` when it is full. */
  keep(name: StoreName, tpdu: Buffer): boolean {
    const index = this.#parts.stores[name].add(this.#message(tpdu, READ));
    return index !== undefined;
  }

  /** +CNMA; `false` when nothing waits for it. */
  acknowledge(): boolean {
    const settle = this.#unacknowledged;
    settle?.("taken");
    return settle !== undefined;
  }

  /** +CNMI has been set: what was kept back in mode 0 is written, or with `bfr` 1 dropped. */
  indicationsSet(): void {
    const [mode, , , , buffered] = this.#parts.settings().indications;
    if (mode === 0) return;
    const lines = this.#buffered;
    this.#buffered = [];
    if (buffered === 0) for (const each of lines) this.#parts.tell(each);
  }

  /** The modem loses its power, and with it what it had not acknowledged. */
  powerOff(): void {
    this.#buffered = [];
    this.#unacknowledged?.("unreachable");
  }

  async #takeDeliver(tpdu: Buffer): Promise<Receipt> {
    const { protocolId, dataCoding } = deliverHeader(tpdu);
    if (protocolId === TYPE_0) return "taken"; // 23.040 9.2.3.9: acknowledged and discarded
    const [, mt] = this.#parts.settings().indications;
    const messageClass = classOf(dataCoding);
    const direct =
      (mt === 2 && messageClass !== 2) || (mt === 3 && messageClass === 3) || (mt > 0 && messageClass === 0);
    if (direct) return this.#show("+CMT: ,", tpdu);
    const { memories } = this.#parts.settings();
    const index = this.#store(memories[2], tpdu);
    if (index === undefined) return "full";
    if (mt > 0 && this.#parts.faults.take("withheld-indication") === undefined) {
      this.#tell([`+CMTI: "${memories[2]}",${index}`]);
    }
    return "taken";
  }

  async #takeReport(tpdu: Buffer): Promise<Receipt> {
    const [, , , ds] = this.#parts.settings().indications;
    if (ds === 0) return "taken";
    if (ds === 1) return this.#show("+CDS: ", tpdu);
    const index = this.#store("SR", tpdu);
    if (index === undefined) return "full";
    this.#tell([`+CDSI: "SR",${index}`]);
    return "taken";
  }

  #store(name: StoreName, tpdu: Buffer): number | undefined {
    const index = this.#parts.stores[name].add(this.#message(tpdu, UNREAD));
    const { memoryFullLine } = this.#parts;
    if (index === undefined && memoryFullLine !== undefined) this.#parts.tell([memoryFullLine]);
    return index;
  }

  async #show(header: string, tpdu: Buffer): Promise<Receipt> {
    this.#tell([`${header}${tpdu.length}`, this.#pduString(tpdu)]);
    if (this.#parts.settings().messageService === 0) return "taken";
    const receipt = await this.#acknowledgement();
    if (receipt === "unacknowledged") {
      // 27.005 3.4.4: an acknowledgement that does not come turns direct delivery off.
      const [mode, , bm, , bfr] = this.#parts.settings().indications;
      this.#parts.settings().indications = [mode, 0, bm, 0, bfr];
    }
    return receipt;
  }

  #acknowledgement(): Promise<Receipt> {
    return new Promise((resolve) => {
      const settle = (receipt: Receipt): void => {
        if (this.#unacknowledged !== settle) return;
        this.#unacknowledged = undefined;
        resolve(receipt);
      };
      this.#unacknowledged?.("taken");
      this.#unacknowledged = settle;
      this.#parts.waits.after(this.#parts.acknowledgeWithinMs, () => settle("unacknowledged"));
    });
  }

  #tell(lines: readonly string[]): void {
    if (this.#parts.settings().indications[0] === 0) this.#buffered.push(lines);
    else this.#parts.tell(lines);
  }

  #message(tpdu: Buffer, status: number): StoredMessage {
    return { status, pdu: this.#pduString(tpdu), lengthOctets: tpdu.length };
  }

  #pduString(tpdu: Buffer): string {
    return toHex(encodeServiceCentre(this.#parts.serviceCentre)) + toHex(tpdu);
  }
}

/** TP-PID and TP-DCS: they follow TP-OA (3GPP TS 23.040 9.2.2.1). */
function deliverHeader(tpdu: Buffer): { protocolId: number; dataCoding: number } {
  const at = 3 + Math.ceil((tpdu[1] ?? 0) / 2);
  return { protocolId: tpdu[at] ?? 0, dataCoding: tpdu[at + 1] ?? 0 };
}

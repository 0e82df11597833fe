import type { EvidenceEntry, NumberEvidence } from "../domain/evidence/entry.ts";
import type { Msisdn } from "../domain/number.ts";
import type { Instant } from "../domain/time.ts";

/** An entry with its text, or with what has become of it. `missing`: it is gone, and no record says that it was erased. */
export type ShownEntry = EvidenceEntry & { readonly contents?: "erased" | "missing" | "damaged" };

/** The proof of consent for one number, as the whole journal tells it. */
export interface Proof extends Omit<NumberEvidence, "entries"> {
  readonly gateway: string;
  readonly gatewayNumber: Msisdn;
  readonly madeAt: string;
  readonly entries: readonly ShownEntry[];
  readonly verification: Verification;
}

/** Records of a journal that were lost and given up. */
interface LostRecords {
  readonly first: number;
  readonly last: number;
  readonly why: string;
}

/** What the chain of hashes says of the journal that was read. */
export interface Verification {
  /** Whether every record there is follows from the one before, back to the first, and none was lost. */
  readonly sound: boolean;
  readonly records: number;
  /** Of the records, as far as they could be read; absent where there are none. */
  readonly firstSequence?: number;
  readonly lastSequence?: number;
  readonly firstAt?: number;
  readonly lastAt?: number;
  /** Of the last record. */
  readonly finalHash?: string;
  /** Older records were dropped, all but the evidence in them; `sealed`: the journal vouches for what was kept. */
  readonly checkpoint?: { readonly through: number; readonly sealed: boolean };
  readonly gaps: readonly LostRecords[];
  /** Where something begins at the end that is no whole batch: a torn tail, or what is being written. */
  readonly torn?: { readonly file: string; readonly line: number };
  /** What a head that was kept elsewhere shows; absent where none was asked about. */
  readonly since?: SinceHead;
  /** What cannot be read, or was altered: everything else there is was read all the same. */
  readonly damage: readonly { readonly file: string; readonly line: number; readonly why: string }[];
}

/**
 * What a head that was kept elsewhere shows of the journal today. `proven`: nothing up to it has been rewritten since.
 * `in-part`: that holds from the record `from` on; what a checkpoint keeps of earlier ones was sealed after the head, so
 * a later head is needed for them. `broken`: what lies before it is damaged, or lacks records. `unknown`: no record has
 * this hash; `dropped`: of the records up to that one not all hashes are kept.
 */
export type SinceHead = { readonly hash: string } & (
  | { readonly kind: "proven"; readonly sequence: number; readonly at: Instant }
  | { readonly kind: "in-part"; readonly sequence: number; readonly at: Instant; readonly from: number }
  | { readonly kind: "broken"; readonly sequence: number; readonly at: Instant }
  | { readonly kind: "unknown"; readonly dropped?: number }
);

import type { LeadId } from "./leads/model.ts";
import type { Msisdn } from "./number.ts";
import type { MessageId } from "./outbox/message.ts";

// How things are named in the state and in the journal: built and read here alone.

/** Whose deadline it is. A partial message has the key of reassembly.ts. */
export type DeadlineKey = `${"number" | "lead" | "message" | "partial"} ${string}`;

export const deadlineKey = {
  number: (number: Msisdn): DeadlineKey => `number ${number}`,
  lead: (leadId: LeadId): DeadlineKey => `lead ${leadId}`,
  message: (messageId: MessageId): DeadlineKey => `message ${messageId}`,
  partial: (key: string): DeadlineKey => `partial ${key}`,
};

/** What a key names; its id may hold spaces. */
export type DeadlineOf =
  | { readonly of: "number"; readonly number: Msisdn }
  | { readonly of: "lead"; readonly leadId: LeadId }
  | { readonly of: "message"; readonly messageId: MessageId }
  | { readonly of: "partial"; readonly key: string };

export function readDeadlineKey(key: DeadlineKey): DeadlineOf {
  const space = key.indexOf(" ");
  const id = key.slice(space + 1);
  switch (key.slice(0, space)) {
    case "number":
      return { of: "number", number: id as Msisdn };
    case "lead":
      return { of: "lead", leadId: id };
    case "message":
      return { of: "message", messageId: id };
    case "partial":
      return { of: "partial", key: id };
    default:
      throw new Error(`no deadline is called ${key}`);
  }
}

/** Messages are counted, from 1. */
export function messageIdOf(count: number): MessageId {
  return `M-${count}`;
}

export function countOfMessageId(id: MessageId): number {
  return Number(id.slice("M-".length));
}

/** What is held for a person has the sequence of the record that says so. */
export function holdIdOf(sequence: number): string {
  return `H-${sequence}`;
}

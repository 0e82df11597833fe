import type { LeadRequest } from "../app/requests.ts";
import * as fields from "../domain/fields.ts";
import type { FieldRule } from "../domain/fields.ts";
import { given } from "../domain/given.ts";
import { readLeadContent } from "./lead-content.ts";

/**
 * A lead with which nothing is wrong, as with nearly all: the schema makes the same of it, for several times the work
 * while a text waits to go out. `undefined`: the schema is to say whether anything is wrong, and what.
 */
export function readSoundLead(value: unknown): LeadRequest | undefined {
  if (!isObject(value)) return undefined;
  const id = readBy(fields.id, value["id"]);
  const agentId = readBy(fields.agentId, value["agentId"]);
  const createdAt = readBy(fields.instant, value["createdAt"]);
  const expiresAt = readBy(fields.instant, value["expiresAt"]);
  const { lead } = value;
  if (id === undefined || agentId === undefined || !isObject(lead)) return undefined;
  if (createdAt === undefined && value["createdAt"] !== undefined) return undefined;
  if (expiresAt === undefined && value["expiresAt"] !== undefined) return undefined;
  return { id, agentId, ...given({ createdAt, expiresAt }), lead: readLeadContent(lead) };
}

function readBy<T>(rule: FieldRule<T>, text: unknown): T | undefined {
  const read = typeof text === "string" ? rule(text) : undefined;
  return read !== undefined && "value" in read ? read.value : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

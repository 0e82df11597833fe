import { given } from "../domain/given.ts";
import type { Msisdn } from "../domain/number.ts";
import { type GatewayState, unsettledMessages } from "../domain/state.ts";
import { iso } from "../domain/time.ts";

/** A text on its way to the network. */
export interface SendingView {
  readonly messageId: string;
  readonly kind: string;
  readonly number: Msisdn;
  readonly leadId?: string;
  /** When the modem was given what it has not answered for. */
  readonly since: string;
}

/** What is under way; one segment is at a time. */
export function sendingIn(state: Pick<GatewayState, "index" | "messages">): SendingView | undefined {
  for (const message of unsettledMessages(state)) {
    const segment = message.segments.find(({ state }) => state === "submitting");
    if (segment?.state !== "submitting") continue;
    const { id, kind, number, leadId } = message;
    return { messageId: id, kind, number, ...given({ leadId }), since: iso(segment.startedAt) };
  }
  return undefined;
}

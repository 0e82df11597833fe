import type { BrokerMessage, Clock, Log, ReplyTo, Response } from "../app/ports.ts";
import { given } from "../domain/given.ts";
import { type Rejection, rejectedPayload, turnedAwayPayload } from "../domain/rejection.ts";

interface ComplaintNeeds {
  publish(message: BrokerMessage): Promise<unknown>;
  respond(response: Response): void;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Says what is wrong with a request, on `rejected`, on the topic of its lead, and where an answer is wanted. At best
 * effort: the broker's answer cannot be waited for while a message of its is being worked off.
 */
export function createComplaints({ publish, respond, clock, log }: ComplaintNeeds) {
  return (rejection: Rejection, replyTo: ReplyTo | undefined): void => {
    const { topic, leadId, agentId, code, excerpt } = rejection;
    const say = (on: string, payload: BrokerMessage["payload"]): void =>
      void publish({ topic: on, payload, retain: false }).catch((failure: unknown) =>
        log.debug({ topic, error: failure }, "A request that was rejected is not answered: the connection has ended"),
      );
    const rejected = { ...rejectedPayload(rejection, clock.now()), excerpt };
    const outcome =
      leadId === undefined ? undefined : turnedAwayPayload({ leadId, code, ...given({ agentId }) }, clock.now());
    if (outcome !== undefined) say(`leads/${leadId}`, outcome);
    say("rejected", rejected);
    if (replyTo !== undefined) respond({ replyTo, payload: outcome ?? rejected });
  };
}

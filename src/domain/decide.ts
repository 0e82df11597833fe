import { isPaused } from "./consent/model.ts";
import type { Draft } from "./contents.ts";
import { type Answer, type Command, DONE, refused } from "./commands.ts";
import { type Drafting, drafting } from "./drafting.ts";
import type { GatewayEvent } from "./events.ts";
import { settleMail } from "./mail/verbs.ts";
import type { Msisdn } from "./number.ts";
import type { Policy } from "./policy.ts";
import { acceptLead, dropLead, releaseLead } from "./procedures/accept.ts";
import { beginSegment } from "./procedures/begin.ts";
import { sendCanary } from "./procedures/canary.ts";
import { weighDeadlines } from "./procedures/breaker.ts";
import { takeOptOut } from "./procedures/carry-over.ts";
import { decideHold, decidePause } from "./procedures/confirming.ts";
import { deadlinePassed } from "./procedures/deadlines.ts";
import { enrol, optOut, optOutNumber, withdraw } from "./procedures/enrol.ts";
import { decideNumberHold, holdNumbers } from "./procedures/holding.ts";
import { receiveSms } from "./procedures/receive.ts";
import { answerAgent, answerLead, rejectPayload } from "./procedures/request-answers.ts";
import { receiveReport } from "./procedures/reports.ts";
import { forgetHistory, removeExpired } from "./procedures/retention.ts";
import { distrustClock, setClock } from "./procedures/set-clock.ts";
import { failMessage, resume, settleSegment } from "./procedures/settle.ts";
import { fitsSegments } from "./sms/segmentation.ts";
import { type GatewayState, numberOf } from "./state.ts";
import { DAY, type Instant } from "./time.ts";

export interface Decision {
  readonly drafts: readonly Draft<GatewayEvent>[];
  readonly answer: Answer;
}

/** What follows from a command, as events; changes nothing. Expected refusals are answers. */
export function decide(state: GatewayState, command: Command, policy: Policy, now: Instant): Decision {
  const d = drafting(state, policy, now);
  return { answer: answerTo(d, command), drafts: d.drafts };
}

function answerTo(d: Drafting, command: Command): Answer {
  switch (command.type) {
    case "AcceptLead":
      return answerLead(d, command, acceptLead(d, command));
    case "EnrolAgent":
      return answerAgent(d, command, enrol(d, command));
    case "WithdrawAgent":
      return answerAgent(d, command, withdraw(d, command));
    case "OptOutAgent":
      return optOut(d, command);
    case "OptOutNumber":
      return optOutNumber(d, command);
    case "RejectRequest":
      return rejectPayload(d, command);
    case "ReceiveSms":
      return receiveSms(d, command.sms, command.arrivedAt);
    case "TakeOptOut":
      return takeOptOut(d, command);
    case "ReceiveReport":
      return receiveReport(d, command.report);
    case "SendByHand":
      return sendByHand(d, command.number, command.text);
    case "SendCanary":
      return sendCanary(d, command.mark);
    case "ReleaseLead":
      return releaseLead(d, command.leadId);
    case "DropLead":
      return dropLead(d, command.leadId);
    case "BeginSegment":
      return beginSegment(d, command);
    case "SettleSegment":
      return settleSegment(d, command);
    case "FailMessage":
      return failMessage(d, command.messageId, command.reason);
    case "Resume":
      return resume(d);
    case "DeadlinePassed":
      return deadlinePassed(d, command);
    case "WeighDeadlines":
      return weighDeadlines(d, command.keys, command.before);
    case "DecideHold":
      return decideHold(d, command.holdId, command.carryOut);
    case "DecidePause":
      return decidePause(d, command.number, command.isOptOut);
    case "HoldNumbers":
      return holdNumbers(d, command.numbers, command.why, command.by);
    case "DecideNumberHold":
      return decideNumberHold(d, command.number, command.isOver);
    case "DistrustClock":
      return distrustClock(d, command.wall);
    case "SetClock":
      return setClock(d, command.by);
    case "SettleMail":
      return settleMail(d, command);
    case "ForgetHistory":
      return forgetHistory(d, command.before);
    case "RemoveExpired":
      return removeExpired(d, command);
    case "NoteErased":
      d.emit({ type: "ContentsErased", files: command.files });
      return DONE;
    case "NoteCheckpoint": {
      const { through, hash, checksum } = command;
      d.emit({ type: "CheckpointTaken", through, hash, checksum });
      return DONE;
    }
    case "NotePublished":
      d.emit({ type: "PublicationsDelivered", through: command.through });
      return DONE;
    case "NotePublicationSkipped": {
      const { publication, topic, reason } = command;
      d.emit({ type: "PublicationSkipped", publication, topic, reason });
      return DONE;
    }
    case "NotePinAttempt":
      d.emit({ type: "PinAttempted", card: command.card, pinHash: command.pinHash });
      return DONE;
    case "NotePinAccepted":
      d.emit({ type: "PinAccepted", card: command.card });
      return DONE;
    case "NoteServiceCommand":
      d.emit({ type: "ServiceCommandRun", commands: command.commands });
      return DONE;
    case "NoteRetainedTaken":
      d.emit({ type: "RetainedTaken", topic: command.topic, digest: command.digest });
      return DONE;
  }
}

const MOST_SEGMENTS_BY_HAND = 3;

/** Sending by hand goes only to numbers with active consent. */
function sendByHand(d: Drafting, number: Msisdn, text: string): Answer {
  const record = numberOf(d.state, number, d.now);
  const { consent, suppression } = record;
  const hasConsent = consent.status === "active" || consent.status === "reconfirming";
  if (!hasConsent || suppression !== undefined || isPaused(record)) return refused("no-consent");
  if (!fitsSegments(text, MOST_SEGMENTS_BY_HAND)) return refused("too-long");
  d.queue({ class: "alert", kind: "manual", number, text, expiresAt: d.now + DAY });
  return DONE;
}

import { Core } from "../../src/app/core.ts";
import type { SubmitOutcome } from "../../src/domain/commands.ts";
import type { GatewayEvent } from "../../src/domain/events.ts";
import { gatewayFold } from "../../src/domain/fold.ts";
import type { LeadContent } from "../../src/domain/leads/content.ts";
import type { Msisdn } from "../../src/domain/number.ts";
import { nextToSend } from "../../src/domain/outbox/order.ts";
import type { GatewayState } from "../../src/domain/state.ts";
import { HOUR, type Instant, MINUTE } from "../../src/domain/time.ts";
import { openStore } from "../../src/store/recovery/open.ts";
import { withSending } from "../domain/policy.ts";
import { createManualTime } from "../manual-time.ts";

/** Reminded twice by e-mail, and still without an answer. */
export const PIA = { agentId: "P-0", name: "Pia Lund", phone: "+12135550400" };
/** Whose number is said to be another's by now. */
export const HUGO = { agentId: "H-1", name: "Hugo Stone", phone: "+12135550501" };
/** Whose last alert did not arrive. */
export const FAY = { agentId: "W-1", name: "Fay Wren", phone: "+12135550502" };
export const FAILED_LEAD = "L-failed";
/** So many would drop out at once: more than twenty. */
export const SILENT = 25;

const policy = withSending({ pace: 0, dailyCap: 0, newRecipientsPerDay: 0 });
const SURE = { clockTrusted: true, receivingSince: 0 } as const;

/** Writes the store of a gateway that was off since yesterday, by its own rules: what no test waits two days for. */
export async function writePast(directory: string, now: Instant): Promise<void> {
  let instant = now - 40 * HOUR;
  const clock = { now: () => instant, monotonicMs: () => instant, bootId: "past" };
  const store = await openStore<GatewayState, GatewayEvent>({
    ...{ directory, clock, fold: gatewayFold },
    onTrouble: () => undefined,
    onFatal(error) {
      throw error;
    },
  });
  if (store.kind !== "open") throw new Error("a new store is damaged");
  const core = new Core({ state: store.state, policy, journal: store.journal, clock, scheduler: createManualTime() });
  let references = 0;

  async function send(result?: SubmitOutcome): Promise<void> {
    for (;;) {
      const next = nextToSend(core.state, policy, instant);
      if (next.kind === "wait") return;
      const { messageId, index } = next;
      const message = core.state.messages.get(messageId);
      const lead = message?.leadId === undefined ? undefined : core.state.leads.get(message.leadId);
      const contents =
        lead && ({ kind: "lead", lead: (await core.readContents(lead.content)) as LeadContent } as const);
      core.execute({ type: "BeginSegment", messageId, index, ...(contents === undefined ? {} : { contents }) });
      references += 1;
      core.execute({
        ...{ type: "SettleSegment", messageId, index },
        result: result ?? { kind: "submitted", messageReference: references },
      });
    }
  }

  function enrol({ agentId, name, phone }: typeof PIA, email?: string): void {
    core.execute({
      ...{ type: "EnrolAgent", agentId, brand: "homes", number: phone as Msisdn, name, source: "profile" },
      ...{ requestedAt: instant, ...(email === undefined ? {} : { email }) },
    });
  }

  enrol(PIA, "pia@example.com");
  for (let index = 1; index < SILENT; index += 1)
    enrol({ agentId: `P-${index}`, name: `Silent ${index}`, phone: `+1213555${String(400 + index).padStart(4, "0")}` });
  for (const agent of [HUGO, FAY]) enrol(agent);
  await send();
  for (const { phone } of [HUGO, FAY]) {
    const from = { kind: "international", digits: phone } as const;
    core.execute({ type: "ReceiveSms", sms: { from, content: { kind: "text", text: "YES" }, pdu: phone.slice(1) } });
  }
  await send();
  for (const hours of [6, 6]) {
    instant += hours * HOUR + MINUTE;
    for (const key of core.state.index.agenda.due(instant))
      core.execute({ type: "DeadlinePassed", key, assurance: { ...SURE, sweptSince: instant } });
    for (const mailId of core.state.mails.keys())
      core.execute({ type: "SettleMail", mailId, result: { kind: "taken" } });
  }
  instant = now - 2 * HOUR;
  core.execute({ type: "HoldNumbers", numbers: [HUGO.phone as Msisdn], why: "deactivated" });
  const lead = { name: "Dana Whitfield", phone: "(850) 555-0177", message: "Is it still available?" };
  core.execute({ type: "AcceptLead", leadId: FAILED_LEAD, agentId: FAY.agentId, lead });
  await send({
    kind: "failed",
    error: "+CMS ERROR: 1 (unassigned (unallocated) number)",
    reached: "no",
    retry: "never",
    blame: "recipient",
  });
  core.execute({ type: "WeighDeadlines", keys: core.state.index.agenda.due(instant) });
  core.flush();
  await core.synced();
  await store.close();
}

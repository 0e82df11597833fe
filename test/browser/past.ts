import type { SubmitOutcome } from "../../src/domain/commands.ts";
import { given } from "../../src/domain/given.ts";
import type { Msisdn } from "../../src/domain/number.ts";
import { HOUR, type Instant, MINUTE } from "../../src/domain/time.ts";
import { beginHistory } from "../history.ts";

/** Reminded twice by e-mail, and still without an answer. */
export const PIA = { agentId: "P-0", name: "Pia Lund", phone: "+12135550400" };
/** Whose number is said to be another's by now. */
export const HUGO = { agentId: "H-1", name: "Hugo Stone", phone: "+12135550501" };
/** Whose last alert did not arrive. */
export const FAY = { agentId: "W-1", name: "Fay Wren", phone: "+12135550502" };
export const FAILED_LEAD = "L-failed";
/** So many would drop out at once: more than twenty. */
export const SILENT = 25;

const SURE = { clockTrusted: true, receivingSince: 0 } as const;

/** Writes the store of a gateway that was off since yesterday, by its own rules: what no test waits two days for. */
export async function writePast(directory: string, now: Instant): Promise<void> {
  const history = await beginHistory(directory, now - 40 * HOUR);
  const { core, time } = history;
  const send = (result?: SubmitOutcome): Promise<void> =>
    history.sendAll(({ messageId, index, messageReference }) => {
      const settled = result ?? { kind: "submitted" as const, messageReference };
      core.execute({ type: "SettleSegment", messageId, index, result: settled });
    });

  function enrol({ agentId, name, phone }: typeof PIA, email?: string): void {
    core.execute({
      ...{ type: "EnrolAgent", agentId, brand: "homes", number: phone as Msisdn, name, source: "profile" },
      requestedAt: time.now,
      ...given({ email }),
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
    time.now += hours * HOUR + MINUTE;
    for (const key of core.state.index.agenda.due(time.now))
      core.execute({ type: "DeadlinePassed", key, assurance: { ...SURE, sweptSince: time.now } });
    for (const mailId of core.state.mails.keys())
      core.execute({ type: "SettleMail", mailId, result: { kind: "taken" } });
  }
  time.now = now - 2 * HOUR;
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
  core.execute({ type: "WeighDeadlines", keys: core.state.index.agenda.due(time.now) });
  await history.end();
}

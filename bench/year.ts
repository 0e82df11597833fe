import { Core } from "../src/app/core.ts";
import type { GatewayEvent } from "../src/domain/events.ts";
import { gatewayFold } from "../src/domain/fold.ts";
import type { LeadContent } from "../src/domain/leads/content.ts";
import type { Msisdn } from "../src/domain/number.ts";
import { nextToSend } from "../src/domain/outbox/order.ts";
import type { GatewayState } from "../src/domain/state.ts";
import { DAY, HOUR, type Instant, MINUTE } from "../src/domain/time.ts";
import { openStore } from "../src/store/recovery/open.ts";
import { withSending } from "../test/domain/policy.ts";
import { createManualTime } from "../test/manual-time.ts";

/** How much there is to be looked at. */
export interface Size {
  readonly agents: number;
  readonly days: number;
  readonly leadsADay: number;
}

const policy = withSending({ pace: 0, dailyCap: 0, newRecipientsPerDay: 0 });
/** Enrolled within the first of them, some every day. */
const ENROLLING_DAYS = 60;
const LEADS_KEPT = 90 * DAY;
const LEAST_WRITTEN = 2_000;

/** Writes the store of a gateway that has been at work for so long until now, by its own rules. Synced once a day. */
export async function writeHistory(directory: string, { agents, days, leadsADay }: Size, now: Instant): Promise<void> {
  const random = randomOf(12);
  let instant = now - days * DAY;
  const clock = { now: () => instant, monotonicMs: () => instant, bootId: "history" };
  const store = await openStore<GatewayState, GatewayEvent>({
    ...{ directory, clock, fold: gatewayFold },
    onTrouble: () => undefined,
    onFatal(error) {
      throw error;
    },
  });
  if (store.kind !== "open") throw new Error("a new store is damaged");
  const core = new Core({ state: store.state, policy, journal: store.journal, clock, scheduler: createManualTime() });
  let enrolled = 0;
  let references = 0;
  let unwritten = 0;

  /** Everything that may go goes, and arrives. */
  async function sendAll(): Promise<void> {
    for (;;) {
      const next = nextToSend(core.state, policy, instant);
      if (next.kind === "wait") return;
      const { messageId, index } = next;
      const message = core.state.messages.get(messageId);
      const lead = message?.leadId === undefined ? undefined : core.state.leads.get(message.leadId);
      const ref = message?.form?.textRef;
      const contents =
        ref !== undefined
          ? ({ kind: "text", text: ((await core.readContents(ref)) as { text: string }).text } as const)
          : lead && ({ kind: "lead", lead: (await core.readContents(lead.content)) as LeadContent } as const);
      const answer = core.execute({
        ...{ type: "BeginSegment", messageId, index },
        ...(contents === undefined ? {} : { contents }),
      });
      if (answer.kind !== "go") throw new Error(`${messageId} was next and may not go: ${JSON.stringify(answer)}`);
      const { to } = answer.segment;
      references += 1;
      const messageReference = references % 256;
      instant += 2_000;
      core.execute({ type: "SettleSegment", messageId, index, result: { kind: "submitted", messageReference } });
      instant += 1_000;
      const recipient = { kind: "international", digits: to } as const;
      const times = { smscAt: instant, dischargedAt: instant };
      core.execute({
        type: "ReceiveReport",
        report: { messageReference, recipient, status: 0, pdu: pduOf(random), ...times },
      });
      unwritten += 1;
      if (unwritten % LEAST_WRITTEN === 0) await core.synced();
    }
  }

  function texts(agent: number, text: string): void {
    const from = { kind: "international", digits: phoneOf(agent) } as const;
    const content = { kind: "text", text } as const;
    core.execute({ type: "ReceiveSms", sms: { from, content, smscAt: instant, pdu: pduOf(random) } });
  }

  for (let day = 0; day < days; day += 1) {
    instant = now - (days - day) * DAY;
    const goal = Math.min(agents, Math.ceil((agents * (day + 1)) / Math.min(ENROLLING_DAYS, days)));
    const first = enrolled;
    for (; enrolled < goal; enrolled += 1)
      core.execute({
        type: "EnrolAgent",
        ...{ agentId: `A-${enrolled}`, brand: "homes", number: phoneOf(enrolled), name: nameOf(enrolled) },
        ...{ email: `agent${enrolled}@example.com`, requestedAt: instant, source: "profile" },
      });
    await sendAll();
    for (let agent = first; agent < goal; agent += 1) if (agent % 50 !== 7) texts(agent, "YES");
    await sendAll();
    for (let count = 0; count < leadsADay; count += 1) {
      instant += Math.floor((12 * HOUR) / leadsADay / 2);
      const agent = Math.floor(random() * enrolled);
      const lead = {
        name: `Sam Porter ${count}`,
        phone: "(850) 555-0177",
        email: "sam.porter@example.com",
        message: "Hi, is the house on Harbor View still available? We could come by on Saturday.",
        listing: { address: "12 Harbor View Dr, Destin, FL 32541", mlsId: "921044", price: "689,000" },
      };
      core.execute({ type: "AcceptLead", leadId: `L-${day}-${count}`, agentId: `A-${agent}`, lead });
      await sendAll();
      if (random() < 0.05) texts(agent, "Thanks, I will call them.");
      if (random() < 0.002) texts(agent, "STOP");
    }
    await sendAll();
    instant = Math.max(instant, now - (days - day - 1) * DAY - MINUTE);
    core.execute({ type: "NotePublished", through: core.state.sequence });
    core.execute({ type: "ForgetHistory", before: instant - LEADS_KEPT });
    await core.synced();
  }
  core.flush();
  await store.close();
}

function phoneOf(agent: number): Msisdn {
  return `+1850${2_000_000 + agent}` as Msisdn;
}

function nameOf(agent: number): string {
  const first = ["Ann", "Ben", "Chloé", "Dana", "Eve", "Femi", "Gus", "Hana", "Ivo", "Jo"][agent % 10];
  return `${first} ${["Lee", "Ortiz", "Roy", "Whitfield", "Moreau", "Okafor"][agent % 6]} ${agent}`;
}

/** As long as those of a text of one segment. */
function pduOf(random: () => number): string {
  return Array.from({ length: 10 }, () =>
    Math.floor(random() * 2 ** 32)
      .toString(16)
      .padStart(8, "0"),
  )
    .join("")
    .toUpperCase();
}

/** Numbers from 0 to 1 that are the same for each run (a linear congruential generator; Numerical Recipes, 7.1). */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (1_664_525 * state + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

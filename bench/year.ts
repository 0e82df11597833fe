import type { Msisdn } from "../src/domain/number.ts";
import { DAY, HOUR, type Instant, MINUTE } from "../src/domain/time.ts";
import { beginHistory } from "../test/history.ts";

/** How much there is to be looked at. */
export interface Size {
  readonly agents: number;
  readonly days: number;
  readonly leadsADay: number;
}

/** Enrolled within the first of them, some every day. */
const ENROLLING_DAYS = 60;
const LEADS_KEPT = 90 * DAY;
const LEAST_WRITTEN = 2_000;

/** Writes the store of a gateway that has been at work for so long until now, by its own rules. Synced once a day. */
export async function writeHistory(directory: string, { agents, days, leadsADay }: Size, now: Instant): Promise<void> {
  const random = randomOf(12);
  const history = await beginHistory(directory, now - days * DAY);
  const { core, time } = history;
  let enrolled = 0;
  let unwritten = 0;

  /** Everything that may go goes, and arrives. */
  const sendAll = (): Promise<void> =>
    history.sendAll(async ({ messageId, index, to, messageReference }) => {
      time.now += 2_000;
      core.execute({ type: "SettleSegment", messageId, index, result: { kind: "submitted", messageReference } });
      time.now += 1_000;
      const recipient = { kind: "international", digits: to } as const;
      const times = { smscAt: time.now, dischargedAt: time.now };
      core.execute({
        type: "ReceiveReport",
        report: { messageReference, recipient, status: 0, pdu: pduOf(random), ...times },
      });
      unwritten += 1;
      if (unwritten % LEAST_WRITTEN === 0) await core.synced();
    });

  function texts(agent: number, text: string): void {
    const from = { kind: "international", digits: phoneOf(agent) } as const;
    const content = { kind: "text", text } as const;
    core.execute({ type: "ReceiveSms", sms: { from, content, smscAt: time.now, pdu: pduOf(random) } });
  }

  for (let day = 0; day < days; day += 1) {
    time.now = now - (days - day) * DAY;
    const goal = Math.min(agents, Math.ceil((agents * (day + 1)) / Math.min(ENROLLING_DAYS, days)));
    const first = enrolled;
    for (; enrolled < goal; enrolled += 1)
      core.execute({
        type: "EnrolAgent",
        ...{ agentId: `A-${enrolled}`, brand: "homes", number: phoneOf(enrolled), name: nameOf(enrolled) },
        ...{ email: `agent${enrolled}@example.com`, requestedAt: time.now, source: "profile" },
      });
    await sendAll();
    for (let agent = first; agent < goal; agent += 1) if (agent % 50 !== 7) texts(agent, "YES");
    await sendAll();
    for (let count = 0; count < leadsADay; count += 1) {
      time.now += Math.floor((12 * HOUR) / leadsADay / 2);
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
    time.now = Math.max(time.now, now - (days - day - 1) * DAY - MINUTE);
    core.execute({ type: "NotePublished", through: core.state.sequence });
    core.execute({ type: "ForgetHistory", before: time.now - LEADS_KEPT });
    await core.synced();
  }
  await history.end();
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

import { textOfContents } from "../src/domain/leads/alert.ts";
import { Core } from "../src/app/core.ts";
import { gatewayFold } from "../src/domain/fold.ts";
import { given } from "../src/domain/given.ts";
import type { LeadContent } from "../src/domain/leads/content.ts";
import type { Msisdn } from "../src/domain/number.ts";
import type { MessageId } from "../src/domain/outbox/message.ts";
import { nextToSend } from "../src/domain/outbox/order.ts";
import type { GatewayState } from "../src/domain/state.ts";
import type { Instant } from "../src/domain/time.ts";
import type { WrittenEvent } from "../src/domain/written/joined.ts";
import { toWritten } from "../src/domain/written/written.ts";
import { openStore } from "../src/store/recovery/open.ts";
import { withSending } from "./domain/policy.ts";
import { createManualTime } from "./manual-time.ts";

/** The past of a gateway, written into a store by the gateway's own rules: what nobody can wait for. */
export interface History {
  readonly core: Core;
  /** When what comes next happens. */
  readonly time: { now: Instant };
  /** Everything that may go goes. `settle` says what becomes of each segment. */
  sendAll(settle: (segment: SegmentOnItsWay) => void | Promise<void>): Promise<void>;
  /** All of it is on disk, and the store is closed. */
  end(): Promise<void>;
}

interface SegmentOnItsWay {
  readonly messageId: MessageId;
  readonly index: number;
  readonly to: Msisdn;
  /** The TP-MR for the network to give it. */
  readonly messageReference: number;
}

const policy = withSending({ pace: 0, dailyCap: 0, newRecipientsPerDay: 0 });
/** 3GPP TS 23.040 9.2.3.6. */
const REFERENCES = 256;

/** `directory` holds no store yet. */
export async function beginHistory(directory: string, begin: Instant): Promise<History> {
  const time = { now: begin };
  const clock = { now: () => time.now, monotonicMs: () => time.now, bootId: "history" };
  const store = await openStore<GatewayState, WrittenEvent>({
    ...{ directory, clock, fold: gatewayFold },
    onTrouble: () => undefined,
    onFatal(error) {
      throw error;
    },
  });
  if (store.kind !== "open") throw new Error("a new store is damaged");
  const core = new Core({
    ...{ state: store.state, policy, journal: store.journal, clock, scheduler: createManualTime() },
    written: (decided) => toWritten(decided, store.level()),
  });
  let references = 0;

  async function contentsOf(messageId: MessageId) {
    const message = core.state.messages.get(messageId);
    const { textRef, pattern } = message?.form ?? {};
    if (textRef !== undefined)
      return { kind: "text", text: textOfContents(await core.readContents(textRef), pattern) } as const;
    const lead = message?.leadId === undefined ? undefined : core.state.leads.get(message.leadId);
    return lead && ({ kind: "lead", lead: (await core.readContents(lead.content)) as LeadContent } as const);
  }

  return {
    ...{ core, time },
    async sendAll(settle) {
      for (;;) {
        const next = nextToSend(core.state, policy, time.now);
        if (next.kind === "wait") return;
        const { messageId, index } = next;
        const contents = await contentsOf(messageId);
        const answer = core.execute({ type: "BeginSegment", messageId, index, ...given({ contents }) });
        if (answer.kind !== "go") throw new Error(`${messageId} was next and may not go: ${JSON.stringify(answer)}`);
        references = (references + 1) % REFERENCES;
        await settle({ messageId, index, to: answer.segment.to, messageReference: references });
      }
    },
    async end() {
      core.flush();
      await core.synced();
      await store.close();
    },
  };
}

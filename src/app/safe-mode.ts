import { given } from "../domain/given.ts";
import type { InboundSms, StatusReport } from "../domain/inbox/inbound.ts";
import type { Msisdn } from "../domain/number.ts";
import { type Instant, iso } from "../domain/time.ts";
import type { Control, StatusView } from "./control.ts";
import type { Broker, Log, SmsHandlers, TransportHealth } from "./ports.ts";
import { InSafeMode, type SafeModeCause, safeModeInWords } from "./safe-mode-cause.ts";

export interface SafeModeControlNeeds {
  readonly cause: SafeModeCause;
  readonly broker: Broker;
  readonly gateway: string;
  readonly version: string;
  readonly number: Msisdn;
  readonly since: Instant;
  readonly now: () => Instant;
  readonly health: () => TransportHealth;
  readonly problems: () => readonly string[];
}

/** A gateway without its state shows how it is, and refuses everything else: an empty list would be a lie. */
export function createSafeModeControl(needs: SafeModeControlNeeds): Control {
  const refuse = (): never => {
    throw new InSafeMode(safeModeInWords(needs.cause));
  };
  const control: Control = {
    as: () => control,
    identity: { number: needs.number, version: needs.version },
    async status(): Promise<StatusView> {
      const { gateway, version, number, since, now, health, broker, problems } = needs;
      return {
        gateway,
        version,
        number,
        since: iso(since),
        now: iso(now()),
        modem: health(),
        broker: broker.state(),
        queued: {},
        agents: {},
        optedOut: {},
        lastMessages: [],
        withheld: [],
        waiting: [],
        problems: problems(),
        blocking: problems(),
        safeMode: needs.cause,
      };
    },
    agents: refuse,
    agentIds: refuse,
    agent: refuse,
    enrol: refuse,
    optOut: refuse,
    messages: refuse,
    withheldLeads: refuse,
    message: refuse,
    release: refuse,
    drop: refuse,
    send: refuse,
    requests: { lead: refuse, enrol: refuse, withdraw: refuse, withdrawalUnread: refuse, leadStanding: refuse },
    importing: { check: refuse, take: refuse, forecast: refuse },
    holdNumbers: refuse,
    waiting: refuse,
    confirm: refuse,
  };
  return control;
}

const NEVER = new Promise<never>(() => undefined);

/** Where what arrives is kept until there is a state again. Each promise resolves when it is on disk. */
export interface Keeper {
  sms(sms: InboundSms): Promise<void>;
  report(report: StatusReport): Promise<void>;
}

export interface SafeModeInboxNeeds {
  readonly keeper: Keeper;
  readonly log: Log;
  readonly health: SmsHandlers["health"];
  /** Whether what is acknowledged is copied off the device otherwise. */
  readonly isCopied: boolean;
}

/** What the modem hands over in safe mode: kept, not understood. */
export function createSafeModeInbox({ keeper, log, health, isCopied }: SafeModeInboxNeeds): SmsHandlers {
  return {
    // What is kept here is on the card alone, which may be what fails: it stays in the SIM, too.
    ...given({ copied: isCopied ? () => NEVER : undefined }),
    async received(sms) {
      await keeper.sms(sms);
      log.info({ content: sms.content.kind }, "SMS kept until the gateway is out of safe mode");
    },
    async reported(report) {
      await keeper.report(report);
    },
    health,
    swept() {},
  };
}

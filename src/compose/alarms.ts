import { type Alarms, createAlarms } from "../app/alarms/alarms.ts";
import type { Condition } from "../app/alarms/kinds.ts";
import type { AlarmWay } from "../app/alarms/telling.ts";
import type { Config } from "../config/config.ts";
import { given } from "../domain/given.ts";
import type { Instant } from "../domain/time.ts";
import { createAlarmMailer } from "../mail/alarm-mailer.ts";
import { createHeartbeat, createWebhook } from "../platform/webhook.ts";
import { openToldAlarms } from "../store/told-alarms.ts";
import type { Environment } from "./environment.ts";
import { type DaemonPart, STOP_WITHIN } from "./parts.ts";

/** Whom a trouble is told, as it is configured. */
export function alarmsOf(
  { config, clock, scheduler, log }: Environment,
  now: () => Instant,
  conditions: () => readonly Condition[],
): Alarms {
  const { heartbeat, afterMs } = config.alarms;
  return createAlarms({
    ...{ conditions, afterMs, now, clock, scheduler },
    ways: waysOf(config),
    heartbeat: heartbeat === null ? undefined : createHeartbeat(heartbeat),
    record: openToldAlarms(config.store.directory),
    gateway: config.gateway,
    log: log.child({ part: "alarms" }),
  });
}

function waysOf({ alarms, mail, gateway }: Config): readonly AlarmWay[] {
  const { webhook, webhookSecret, mailTo } = alarms;
  const { url, from, password } = mail;
  return [
    ...(webhook === null ? [] : [createWebhook(webhook, webhookSecret?.reveal())]),
    ...(url === null
      ? []
      : mailTo.map((to) => createAlarmMailer({ url, from, gateway, ...given({ password: password?.reveal() }) }, to))),
  ];
}

export function alarmsPart(alarms: Alarms): DaemonPart {
  return { name: "alarms", start: () => alarms.start(), stop: () => alarms.stop(), stopWithinMs: STOP_WITHIN.alarmsMs };
}

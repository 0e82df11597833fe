import { type Context, print } from "./context.ts";
import { EXIT, type ExitCode } from "./failure.ts";

/** `leadline alarm test`: one by each way that is configured, and what became of it. */
export async function testAlarm(context: Context): Promise<ExitCode> {
  const daemon = await context.daemon();
  const tried = await daemon.testAlarm();
  print(context, tried, () =>
    tried.length === 0
      ? ["nobody would be told: set alarms.webhook, or alarms.mailTo with mail.url, and restart leadline"]
      : tried.map(({ way, ok, detail }) => `${ok ? "ok  " : "fail"} ${way}: ${detail}`),
  );
  return tried.length > 0 && tried.every(({ ok }) => ok) ? EXIT.done : EXIT.failed;
}

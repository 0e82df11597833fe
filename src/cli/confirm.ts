import type { WaitingView } from "../app/confirmations.ts";
import { type Context, print, widthOf } from "./context.ts";
import { EXIT, type ExitCode } from "./failure.ts";
import { table } from "./table.ts";
import { localTime, readableNumber } from "./wording.ts";

/** `leadline confirm`: what waits for a person. */
export async function listWaiting(context: Context): Promise<ExitCode> {
  const daemon = await context.daemon();
  const waiting = await daemon.waiting();
  print(context, waiting, () =>
    waiting.length === 0 ? ["nothing waits for a person"] : table(waiting.map(row), widthOf(context)),
  );
  return EXIT.done;
}

/** `leadline confirm ID [--reject]` */
export async function confirm(context: Context, id: string, reject: boolean): Promise<ExitCode> {
  const daemon = await context.daemon();
  const decided = await daemon.confirm(id, reject);
  print(context, decided, () => [
    `${readableNumber(decided.id)}: ${decided.decided === "rejected" ? "rejected, things go on as before" : "carried out"}`,
  ]);
  return EXIT.done;
}

function row({ id, about, agentIds = [], since, decideBy }: WaitingView): readonly string[] {
  return [
    readableNumber(id),
    about,
    agentIds.join(", "),
    `since ${localTime(since)}`,
    decideBy === undefined ? "" : `an opt-out at ${localTime(decideBy)}`,
  ];
}

import { type Context, print } from "./context.ts";
import { EXIT, type ExitCode } from "./failure.ts";
import { waitingLines } from "./waits-for-you.ts";
import { readableNumber } from "../app/wording.ts";

/** `leadline confirm`: what waits for a person. */
export async function listWaiting(context: Context): Promise<ExitCode> {
  const daemon = await context.daemon();
  const waiting = await daemon.waiting();
  print(context, waiting, () => (waiting.length === 0 ? ["nothing waits for a person"] : waitingLines(waiting)));
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

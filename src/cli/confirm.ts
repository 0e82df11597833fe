import { unlink } from "node:fs/promises";
import { ROLLED_BACK, rolledBackPath, upgradesFolder } from "../platform/upgrades.ts";
import { type Context, print } from "./context.ts";
import { CommandFailed, EXIT, type ExitCode } from "./failure.ts";
import { waitingLines } from "./waits-for-you.ts";
import { readableNumber } from "../app/wording.ts";

/** Somebody knows that an upgrade was taken back: nobody is told of it any longer. */
async function confirmRolledBack(context: Context): Promise<ExitCode> {
  const file = rolledBackPath(upgradesFolder(process.env));
  try {
    await unlink(file);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENOENT") throw new CommandFailed(EXIT.failed, "no upgrade was taken back that nobody has confirmed");
    throw new CommandFailed(EXIT.failed, `${file} cannot be removed (${String(code)}): run it with sudo`);
  }
  print(context, { id: ROLLED_BACK, decided: "carried-out" }, () => [
    "confirmed: within a minute it is shown no longer",
  ]);
  return EXIT.done;
}

/** `leadline confirm`: what waits for a person. */
export async function listWaiting(context: Context): Promise<ExitCode> {
  const daemon = await context.daemon();
  const waiting = await daemon.waiting();
  print(context, waiting, () => (waiting.length === 0 ? ["nothing waits for a person"] : waitingLines(waiting)));
  return EXIT.done;
}

/** `leadline confirm ID [--reject]` */
export async function confirm(context: Context, id: string, reject: boolean): Promise<ExitCode> {
  if (id === ROLLED_BACK) return confirmRolledBack(context);
  const daemon = await context.daemon();
  const decided = await daemon.confirm(id, reject);
  print(context, decided, () => [
    `${readableNumber(decided.id)}: ${decided.decided === "rejected" ? "rejected, things go on as before" : "carried out"}`,
  ]);
  return EXIT.done;
}

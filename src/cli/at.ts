import { type Context, print } from "./context.ts";
import { EXIT, type ExitCode } from "./failure.ts";
import { oneLine } from "./printable.ts";

/**
 * `leadline at 'AT+CSQ'`: one raw AT command through the daemon; with `--service` also what is not harmless. Exit 1
 * when the modem answers with an error.
 */
export async function at(context: Context, command: string, inService: boolean): Promise<ExitCode> {
  const daemon = await context.daemon();
  const lines = await daemon.at(command, inService);
  print(context, { command, lines }, () => lines.map(oneLine));
  return lines.at(-1) === "OK" ? EXIT.done : EXIT.failed;
}

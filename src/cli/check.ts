import { loadConfig, SYSTEM_FILE } from "../config/load.ts";
import { PROFILE_CHOICES } from "../modem/profiles.ts";
import { describeProblem } from "../config/problem.ts";
import { type Context, print } from "./context.ts";
import { EXIT, type ExitCode } from "./failure.ts";
import { oneLine } from "../app/printable.ts";

/** `leadline check`: reads the configuration and names each mistake with its place. Opens nothing else. */
export function check(context: Context): ExitCode {
  const read = loadConfig(context.source, { profiles: PROFILE_CHOICES });
  if (read.ok) {
    const { file, warnings } = read.value;
    print(context, { ok: true, file, problems: [], warnings }, () => [
      ...warnings.map((warning) => oneLine(`warning: ${describeProblem(warning)}`)),
      `ok: ${file ?? `the defaults, as there is no ${SYSTEM_FILE}`}`,
    ]);
    return EXIT.done;
  }
  if (context.json) print(context, { ok: false, problems: read.problems }, () => []);
  for (const problem of read.problems) context.io.stderr.write(`${oneLine(describeProblem(problem))}\n`);
  return EXIT.usage;
}

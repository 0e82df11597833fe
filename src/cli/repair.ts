import { gatewayFold } from "../domain/fold.ts";
import { type Repair, repairStore } from "../store/repair.ts";
import { type Context, print } from "./context.ts";
import { CommandFailed, EXIT, type ExitCode } from "./failure.ts";
import { lostInWords, repliesInWords } from "./lost-words.ts";
import { withStoppedStore } from "./stopped-store.ts";

/** `leadline repair`: makes a damaged journal readable again and says what is lost. */
export async function repair(context: Context): Promise<ExitCode> {
  const done = await withStoppedStore(context, (directory, clock) =>
    repairStore({ directory, clock, fold: gatewayFold }),
  );
  if (done.kind === "too-new") throw new CommandFailed(EXIT.failed, `nothing was changed: ${done.why}`);
  print(context, done, () => inWords(done));
  return EXIT.done;
}

function inWords({ takenOut, lost, repliesKept, snapshot }: Extract<Repair, { kind: "repaired" }>): readonly string[] {
  if (takenOut.length === 0 && snapshot !== "ahead")
    return ["The journal can be read from its first record to its last: nothing to repair."];
  return [
    ...takenOut.map(
      ({ file, line, why, keptIn }) => `${file}, line ${line}: ${why}; taken out, kept in ${keptIn.join(", ")}`,
    ),
    ...(snapshot === "ahead" ? ["The journal ended before state.json did: the state is that of state.json."] : []),
    ...lostInWords(lost, "in what was taken out"),
    ...repliesInWords(repliesKept),
    "The proof shows a gap from now on. Start the daemon with: systemctl start leadline",
  ];
}

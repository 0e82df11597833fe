import { gatewayFold } from "../domain/fold.ts";
import { type Repair, repairStore } from "../store/recovery/repair.ts";
import { type Context, print } from "./context.ts";
import { CommandFailed, EXIT, type ExitCode } from "./failure.ts";
import { agentsLost, type LostAgents } from "./lost-agents.ts";
import { holdInWords, lostInWords, optOutsInWords, repliesInWords } from "./lost-words.ts";
import { withStoppedStore } from "./stopped-store.ts";

/** `leadline repair [--hold]`: makes a damaged journal readable again and says what is lost. */
export async function repair(context: Context, mayHold: boolean): Promise<ExitCode> {
  const done = await withStoppedStore(context, async (directory, clock) => {
    const repaired = await repairStore({ directory, clock, fold: gatewayFold, mayHold });
    if (repaired.kind === "refused") throw new CommandFailed(EXIT.failed, `nothing is repaired: ${repaired.why}`);
    return { ...repaired, agents: await agentsLost(directory, repaired.lost) };
  });
  print(context, done, () => inWords(done));
  return EXIT.done;
}

type Repaired = Extract<Repair, { kind: "repaired" }> & { readonly agents: LostAgents };

function inWords(done: Repaired): readonly string[] {
  const { takenOut, lost, agents, repliesKept, optOutsKept, snapshot, rebuilt, leftDamaged, unknown, hasGap } = done;
  if (takenOut.length === 0 && lost.records === 0 && agents.gone.length === 0 && leftDamaged === undefined)
    return ["The journal can be read from its first record to its last: nothing to repair."];
  return [
    ...takenOut.map(({ file, line, why, keptIn }) => {
      const kept =
        keptIn.length === 0 ? "nothing of it could be kept" : `what stood there is kept in ${keptIn.join(", ")}`;
      return `${file}, line ${line}: ${why}; ${kept}`;
    }),
    ...(snapshot === "ahead" ? ["The journal ended before state.json did: the state is that of state.json."] : []),
    ...(rebuilt === undefined ? [] : rebuiltInWords(rebuilt)),
    ...(leftDamaged === undefined
      ? []
      : [
          `The checkpoint cannot be repaired (${leftDamaged}); state.json is sound: make a backup of it with leadline backup`,
        ]),
    ...lostInWords(lost, agents, "from the journal"),
    ...repliesInWords(repliesKept),
    ...optOutsInWords(optOutsKept),
    ...(hasGap ? ["The proof shows a gap from now on."] : []),
    ...holdInWords(unknown.length > 0),
    "Start the daemon with: systemctl start leadline",
  ];
}

function rebuiltInWords({
  through,
  records,
}: {
  readonly through: number;
  readonly records: number;
}): readonly string[] {
  return [
    `What the records up to ${through} led to is made anew of the ${records} of them that are kept as evidence:`,
    "  agents, consents and opt-outs are in it; what was sent and counted at that time is not, nor a SIM PIN that was tried",
  ];
}

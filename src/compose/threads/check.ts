import { collectStandings } from "../../domain/evidence/standings.ts";
import { gatewayUpcasts } from "../../domain/upcasts.ts";
import type { WrittenEvent } from "../../domain/written/joined.ts";
import { eventsOf } from "../../domain/written/written.ts";
import { readProof } from "../../store/checkpoint/proof.ts";
import { carryOut } from "../../store/disk/thread.ts";
import type { ProofOnDisk } from "../journal.ts";
import { packStandings } from "../packed-standings.ts";

// The script of the thread that verifies the journal, and reads off it what it says of consents and suppressions. A
// start reads only what the snapshot does not cover: whether the rest is whole, which is the proof, is found out later.
await carryOut(async (directory: string): Promise<ProofOnDisk> => {
  const standings = collectStandings();
  const read = await readProof<WrittenEvent>(directory, gatewayUpcasts, (recorded) => {
    for (const said of eventsOf(recorded)) standings.take(said);
  });
  return { ...read, standings: packStandings(standings.result()) };
});

import { carryOut } from "../../store/disk/thread.ts";
import { packStandings } from "../packed-standings.ts";
import { type ProofOnDisk, readProofAndStandings } from "../standings.ts";

// The script of the thread that verifies the journal, and reads off it what it says of consents and suppressions. A
// start reads only what the snapshot does not cover: whether the rest is whole, which is the proof, is found out later.
await carryOut(async (directory: string): Promise<ProofOnDisk> => {
  const { standings, ...read } = await readProofAndStandings(directory);
  return { ...read, standings: packStandings(standings) };
});

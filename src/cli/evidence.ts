import { proofAsJson } from "../app/proof-json.ts";
import { sinceInWords, verificationInWords } from "../app/proof-words.ts";
import { readProofOf } from "../compose/proof.ts";
import { given } from "../domain/given.ts";
import { leaveToOwnerOf } from "./as-owner.ts";
import { type Context, print } from "./context.ts";
import { evidenceLines } from "./evidence-lines.ts";
import { CommandFailed, EXIT, type ExitCode } from "./failure.ts";
import { unlessClosed } from "./journal-reading.ts";
import { typedNumber, whereabouts } from "./whereabouts.ts";

const HASH = /^[0-9a-f]{64}$/i;

/** What the command line says of a proof; `since`: a head that was kept elsewhere, by its hash. */
export interface EvidenceOptions {
  readonly verify?: true;
  readonly since?: string;
}

/** `leadline evidence NUMBER`: the proof for one number, from the journal alone. */
export async function evidence(context: Context, text: string, options: EvidenceOptions): Promise<ExitCode> {
  const since = options.since?.trim().toLowerCase();
  const verify = options.verify === true || since !== undefined;
  if (since !== undefined && !HASH.test(since)) {
    const cure = "write the 64 hexadecimal digits that the topic proof or leadline backup gave";
    throw new CommandFailed(EXIT.usage, `--since ${JSON.stringify(options.since)} is no hash: ${cure}`);
  }
  const { gateway, number: own, storeDirectory } = whereabouts(context.source);
  const number = typedNumber(text, own);
  if (number === undefined) throw new CommandFailed(EXIT.usage, `${text} is no telephone number; write it with +`);
  const order = {
    directory: storeDirectory,
    number,
    gateway,
    gatewayNumber: own,
    now: Date.now(),
    ...given({ since }),
  };
  leaveToOwnerOf(storeDirectory);
  const proof = await unlessClosed(storeDirectory, readProofOf(order));
  const { verification } = proof;
  print(context, proofAsJson(proof), () => [
    ...evidenceLines(proof),
    ...(verify ? ["", ...verificationInWords(verification)] : []),
    ...(verification.since === undefined ? [] : [sinceInWords(verification.since)]),
  ]);
  const isShown = verification.since === undefined || verification.since.kind === "proven";
  if (verification.sound && isShown) return EXIT.done;
  if (verification.since !== undefined && !isShown) {
    context.io.stderr.write(`leadline: ${sinceInWords(verification.since)}\n`);
    return EXIT.failed;
  }
  const [first = ""] = verificationInWords(verification).slice(1);
  context.io.stderr.write(`leadline: the proof is not whole: ${first.replace(/^- /, "")}\n`);
  return EXIT.failed;
}

import { collectEvidence } from "../domain/evidence/collect.ts";
import type { EvidenceEntry } from "../domain/evidence/entry.ts";
import { readContents } from "../store/journal/contents.ts";
import { type Context, print } from "./context.ts";
import { evidenceLines, type Proof, type ShownEntry, sinceInWords, verificationInWords } from "./evidence-lines.ts";
import { CommandFailed, EXIT, type ExitCode } from "./failure.ts";
import { inIso } from "./iso-times.ts";
import { readWhole } from "./journal-reading.ts";
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
  const { collector, verification } = await readWhole(storeDirectory, () => collectEvidence(number), since);
  const found = collector.result();
  const entries: ShownEntry[] = [];
  for (const entry of found.entries) entries.push(await withText(entry, storeDirectory));
  const madeAt = new Date().toISOString();
  const proof: Proof = { ...found, entries, gateway, gatewayNumber: own, madeAt, verification };
  print(context, asJson(proof), () => [
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

/** The texts of alerts hold what buyers wrote: they are kept apart, and erased earlier. */
async function withText(entry: EvidenceEntry, directory: string): Promise<ShownEntry> {
  if (entry.textRef === undefined) return entry;
  try {
    const contents = (await readContents(directory, entry.textRef)) as { readonly text: string } | undefined;
    return contents === undefined ? { ...entry, contents: "erased" } : { ...entry, text: contents.text };
  } catch (error) {
    if (error instanceof Error && "code" in error) throw error;
    return { ...entry, contents: "damaged" };
  }
}

function asJson({ number, gateway, gatewayNumber, madeAt, record, agents, entries, verification }: Proof): object {
  return {
    number,
    gateway,
    gatewayNumber,
    madeAt,
    today:
      record === undefined
        ? null
        : inIso({ ...record.consent, suppression: record.suppression, paused: record.paused, hold: record.hold }),
    agents: agents.map(({ id, brand, name, source, enrolledAt, left }) =>
      inIso({ agentId: id, brand, name, source, enrolledAt, left }),
    ),
    entries: entries.map((entry, index) => ({ no: index + 1, ...(inIso(entry) as object) })),
    verification: inIso(verification),
  };
}

import type { Verification } from "./journal-reading.ts";

/** What the chain of hashes says, for people. */
export function verificationInWords(verification: Verification): readonly string[] {
  const { sound, records, firstSequence, lastSequence, finalHash, checkpoint, gaps, damage } = verification;
  const through = `records ${firstSequence ?? 0} to ${lastSequence ?? 0}`;
  return [
    sound
      ? `The chain of hashes is whole: ${through}, final hash ${finalHash ?? "none"}.`
      : `The chain of hashes is NOT whole, from ${through}${finalHash === undefined ? "" : `, last hash ${finalHash}`}:`,
    ...damage.map(({ file, line, why }) => `- ${file}, line ${line}: ${why}`),
    ...gaps.map(({ first, last, why }) => `- records ${first} to ${last} were lost: ${why}`),
    // After damage the seal may stand in what could not be read.
    ...(checkpoint === undefined || checkpoint.sealed || damage.length > 0
      ? []
      : [
          `- the checkpoint for the records up to ${checkpoint.through} is not sealed in the journal (yet: a running daemon seals it within the hour)`,
        ]),
    ...(checkpoint === undefined
      ? []
      : [
          `Of the records up to ${checkpoint.through} only the evidence was kept, word for word and each with its hash; ${records} records were read.`,
        ]),
  ];
}

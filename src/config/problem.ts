/** One mistake in a configuration file, for the person who has to correct it. */
export interface Problem {
  readonly file: string;
  /** From 1; absent when the mistake is about the file, or about something that is missing from it. */
  readonly line?: number;
  /** The dotted key, `consent.optOutAfter`; empty for the file as a whole. */
  readonly key: string;
  /** What was found and what is expected, so that it reads on from the key. */
  readonly complaint: string;
}

/** `leadline.yaml:23: consent.optOutAfter: "36 hours" is no duration; write for instance 36h` */
export function describeProblem({ file, line, key, complaint }: Problem): string {
  const place = line === undefined ? file : `${file}:${line}`;
  return key === "" ? `${place}: ${complaint}` : `${place}: ${key}: ${complaint}`;
}

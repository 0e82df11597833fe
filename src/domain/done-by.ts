/**
 * By whom something was done. `how` says how the name is known: `signed-in` was proved by a password, `token` by a
 * program's token; `reported` is what the command said; `machine` was whoever was at the machine while there were no users.
 */
export interface DoneBy {
  readonly name: string;
  readonly how: "signed-in" | "token" | "reported" | "machine";
}

const KNOWN_BY: Readonly<Record<DoneBy["how"], string>> = {
  "signed-in": "signed in",
  token: "a program, by its token",
  reported: "as the command reported",
  machine: "without having to sign in",
};

/** `by Ann (signed in)`. */
export function doneByInWords({ name, how }: DoneBy): string {
  return `by ${name} (${KNOWN_BY[how]})`;
}

export function isSameDoer(one: DoneBy | undefined, other: DoneBy | undefined): boolean {
  return one?.name === other?.name && one?.how === other?.how;
}

import { createInterface } from "node:readline/promises";
import { renderUnicodeCompact } from "uqr";
import type { SecondFactor } from "../app/users.ts";
import { inGroups, makeSecondFactor, readCode, uriOf } from "../http/one-time-codes.ts";
import { type Context, print } from "./context.ts";
import { CommandFailed, EXIT, type ExitCode } from "./failure.ts";
import { changeUser } from "./users.ts";

const TRIES = 3;
/** Its dark is the ground of the terminal, which may be light. */
const [WHITE_ON_BLACK, AS_BEFORE] = ["\x1b[97;40m", "\x1b[0m"];

/** `leadline users second-factor NAME`: a secret for their device, which has to show that it has it. */
export async function addSecondFactor(context: Context, name: string): Promise<ExitCode> {
  const { stderr, stdin } = context.io;
  await changeUser(context, name, async (user) => {
    const { factor, recoveryCodes } = makeSecondFactor();
    const uri = uriOf(factor, name, "leadline");
    const isTerminal = "isTTY" in stdin && stdin.isTTY === true;
    stderr.write("Scan this with an authenticator on the phone, or type the key into it.\n\n");
    if (isTerminal) stderr.write(`${qrCode(uri)}\n`);
    stderr.write(`Key: ${inGroups(factor.secret)}\n${uri}\n\n`);
    if (!(await showsCode(context, factor)))
      throw new CommandFailed(
        EXIT.failed,
        "no code was right, so nothing is changed; are the clocks of this machine and of the phone right? Begin anew",
      );
    return {
      user: { ...user, secondFactor: factor },
      tell: () =>
        print(context, { name, secondFactor: true, recoveryCodes }, () => [
          `${name} signs in with a code too from now on, and is signed out everywhere.`,
          "Where the phone is lost each of these is taken once instead of a code. They are not shown again: print them.",
          ...recoveryCodes.map((code) => `  ${code}`),
        ]),
    };
  });
  return EXIT.done;
}

/** `leadline users second-factor NAME --off`. */
export async function removeSecondFactor(context: Context, name: string): Promise<ExitCode> {
  await changeUser(context, name, async ({ secondFactor, ...user }) => {
    const had = secondFactor !== undefined;
    return {
      user,
      tell: () =>
        print(context, { name, secondFactor: false, changed: had }, () => [
          had
            ? `${name} signs in with the password alone from now on, and is signed out everywhere.`
            : `${name} has no second factor.`,
        ]),
    };
  });
  return EXIT.done;
}

/** Asks for a code until one is right. */
async function showsCode({ io: { stdin, stderr } }: Context, factor: SecondFactor): Promise<boolean> {
  const lines = createInterface({ input: stdin, terminal: false });
  // Before anything is asked: it passes over what was typed before.
  const typed = lines[Symbol.asyncIterator]();
  try {
    for (let tries = 0; tries < TRIES; tries += 1) {
      stderr.write(`${tries === 0 ? "" : "That is not it. "}The code that it shows: `);
      const line = await typed.next();
      if (line.done === true) return false;
      if (readCode(line.value, factor, Date.now())?.kind === "timed") return true;
    }
    return false;
  } finally {
    lines.close();
  }
}

function qrCode(text: string): string {
  return renderUnicodeCompact(text, { ecc: "L", border: 2 })
    .split("\n")
    .map((line) => `${WHITE_ON_BLACK}${line}${AS_BEFORE}\n`)
    .join("");
}

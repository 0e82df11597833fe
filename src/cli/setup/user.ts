import { chownSync, existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { ok } from "../../app/finding.ts";
import { isUserName, type User } from "../../app/users.ts";
import { readUsers, writeUsers } from "../../config/users-file.ts";
import { hashPassword, SHORTEST_PASSWORD } from "../../http/passwords.ts";
import { asOwnerOf } from "../../platform/as-owner.ts";
import { type Machine, readSystemFile } from "../../platform/machine.ts";
import { CommandFailed, EXIT } from "../failure.ts";
import type { Answers } from "./answers.ts";
import type { Talk } from "./talk.ts";
import type { SecretsGiven } from "./words.ts";

/** Who signs in at the dashboard first, and may do everything there. */
export interface FirstUser {
  readonly file: string;
  readonly user: User;
}

/** `undefined`: there are some already, or there is to be none. */
export async function askFirstUser(
  { asker, words, site }: Talk,
  answers: Answers,
  secrets: SecretsGiven,
): Promise<FirstUser | undefined> {
  const draft = site.draft(answers, secrets);
  if (!draft.ok || (words.user === undefined && asker === undefined)) return undefined;
  const file = draft.value.http.usersFile;
  if (words.user === undefined && usersIn(file).length > 0) return undefined;
  const name =
    words.user ??
    (await asker?.text("Who signs in at the dashboard (empty: nobody yet)", "", (text) =>
      text === "" || isUserName(text) ? undefined : NO_NAME,
    )) ??
    "";
  if (name === "") return undefined;
  if (!isUserName(name)) throw new CommandFailed(EXIT.usage, `--user ${name}: ${NO_NAME}`);
  const password = secrets.user ?? (await asker?.secret(`A password for ${name}`, tooShort)) ?? "";
  const wrong = tooShort(password);
  if (wrong !== undefined) throw new CommandFailed(EXIT.usage, `${wrong}; give it by --user-password-file`);
  return { file, user: { name, role: "technician", password: await hashPassword(password) } };
}

const NO_NAME = "a name has 1 to 64 letters, digits and . _ - @, and begins with a letter or a digit";

function tooShort(password: string): string | undefined {
  return [...password].length < SHORTEST_PASSWORD
    ? `The password has fewer than ${SHORTEST_PASSWORD} characters`
    : undefined;
}

function usersIn(file: string): readonly User[] {
  try {
    return readUsers(file);
  } catch (error) {
    throw new CommandFailed(EXIT.failed, error instanceof Error ? error.message : String(error));
  }
}

/** Beside whoever is there. */
export async function addFirstUser({ machine, tell }: Talk, first: FirstUser | undefined): Promise<void> {
  if (first === undefined) return;
  const { file, user } = first;
  const folder = dirname(file);
  await makeStore(machine, folder);
  asOwnerOf(folder, () => writeUsers(file, [...usersIn(file).filter(({ name }) => name !== user.name), user]));
  tell([ok("user", `${user.name} may sign in at the dashboard, as technician`)]);
}

/** The service makes its folder at its first start, and would not find it its own if root had made it before. */
async function makeStore(machine: Machine, folder: string): Promise<void> {
  if (existsSync(folder)) return;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const users = (await readSystemFile(machine, "etc", "passwd")) ?? "";
  const [, , uid, gid] =
    users
      .split("\n")
      .find((line) => line.startsWith("leadline:"))
      ?.split(":") ?? [];
  if (process.getuid?.() === 0 && uid !== undefined && gid !== undefined) chownSync(folder, Number(uid), Number(gid));
}

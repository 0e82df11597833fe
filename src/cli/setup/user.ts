import { spawnSync } from "node:child_process";
import { dirname } from "node:path";
import { ok } from "../../app/finding.ts";
import { isUserName, type User } from "../../app/users.ts";
import { hashPassword, SHORTEST_PASSWORD } from "../../http/passwords.ts";
import { type Owner, ownerOf } from "../as-owner.ts";
import { CommandFailed, EXIT } from "../failure.ts";
import { makeStore } from "../service-user.ts";
import { changeUsersIn, usersIn } from "../users-kept.ts";
import type { Answers } from "./answers.ts";
import type { Talk } from "./talk.ts";
import type { SecretsGiven } from "./words.ts";

/** Who signs in at the dashboard first, and may do everything there. */
export interface FirstUser {
  readonly file: string;
  readonly name: string;
  readonly password: string;
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
  return { file, name, password };
}

const NO_NAME = "a name has 1 to 64 letters, digits and . _ - @, and begins with a letter or a digit";

function tooShort(password: string): string | undefined {
  return [...password].length < SHORTEST_PASSWORD
    ? `The password has fewer than ${SHORTEST_PASSWORD} characters`
    : undefined;
}

const ROLE = "technician";

/** Beside whoever is there, with another password for one who is there already. */
export async function addFirstUser({ machine, site, tell }: Talk, first: FirstUser | undefined): Promise<void> {
  if (first === undefined) return;
  const { file, name, password } = first;
  const folder = dirname(file);
  await makeStore(machine, folder);
  const owner = ownerOf(folder);
  if (owner !== undefined) addAsOwner(owner, site.file, name, password);
  else {
    const user: User = { name, role: ROLE, password: await hashPassword(password) };
    await changeUsersIn(file, (users) => [...users.filter((other) => other.name !== name), user]);
  }
  tell([ok("user", `${name} may sign in at the dashboard, as ${ROLE}`)]);
}

/** By the command itself, run as the one to whom the folder belongs: what is planted there leads root nowhere. */
function addAsOwner(owner: Owner, config: string, name: string, password: string): void {
  const [, main = ""] = process.argv;
  const words = [main, "users", "add", name, "--role", ROLE, "--config", config];
  const { status, stderr } = spawnSync(process.execPath, words, { ...owner, input: `${password}\n`, encoding: "utf8" });
  if (status !== 0) throw new CommandFailed(EXIT.failed, `${name} could not be added as a user: ${stderr.trim()}`);
}

import { dirname } from "node:path";
import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";
import { PEOPLE_ROLES, type PeopleRole } from "../app/actor.ts";
import { isUserName, type User } from "../app/users.ts";
import { hashPassword, SHORTEST_PASSWORD } from "../http/passwords.ts";
import { leaveToOwnerOf } from "./as-owner.ts";
import { type Context, print } from "./context.ts";
import { CommandFailed, EXIT, type ExitCode } from "./failure.ts";
import { table } from "./table.ts";
import { changeUsersIn, usersIn } from "./users-kept.ts";
import { whereabouts } from "./whereabouts.ts";

/** `leadline users add NAME`: also gives somebody another password, or another role. */
export async function addUser(context: Context, name: string, role: string | undefined): Promise<ExitCode> {
  if (!isUserName(name))
    throw new CommandFailed(
      EXIT.usage,
      "a name has 1 to 64 letters, digits and . _ - @, and begins with a letter or a digit",
    );
  if (role !== undefined && !isRole(role))
    throw new CommandFailed(EXIT.usage, `--role ${role} is none of ${PEOPLE_ROLES.join(", ")}`);
  const file = usersFileOf(context);
  usersIn(file);
  const password = await askPassword(context, name);
  if ([...password].length < SHORTEST_PASSWORD)
    throw new CommandFailed(
      EXIT.failed,
      `the password has fewer than ${SHORTEST_PASSWORD} characters; take a longer one`,
    );
  const hash = await hashPassword(password);
  let known: User | undefined;
  let user: User = { name, role: role ?? "office", password: hash };
  // Others may have been changed while somebody typed.
  await changeUsersIn(file, (users) => {
    known = users.find((one) => one.name === name);
    user = { ...known, ...user, role: role ?? known?.role ?? "office" };
    return [...users.filter((other) => other.name !== name), user];
  });
  print(context, { name, role: user.role, changed: known !== undefined }, () => [
    known === undefined
      ? `${name} may sign in, as ${user.role}.`
      : `${name} has the new password, as ${user.role}, and is signed out everywhere.`,
  ]);
  return EXIT.done;
}

/** `leadline users list`. */
export async function listUsers(context: Context): Promise<ExitCode> {
  const users = usersIn(usersFileOf(context)).map(({ name, role, secondFactor }) => ({
    ...{ name, role },
    secondFactor: secondFactor !== undefined,
  }));
  print(context, users, () =>
    users.length === 0
      ? ["Nobody: whoever is at this machine may do everything. leadline users add NAME makes the first."]
      : table(
          [
            ["NAME", "ROLE", "SECOND FACTOR"],
            ...users.map(({ name, role, secondFactor }) => [name, role, secondFactor ? "yes" : "no"]),
          ],
          undefined,
        ),
  );
  return EXIT.done;
}

/** `leadline users remove NAME`. */
export async function removeUser(context: Context, name: string): Promise<ExitCode> {
  const file = usersFileOf(context);
  let others: readonly User[] = [];
  await changeUsersIn(file, (users) => {
    others = users.filter((user) => user.name !== name);
    if (others.length === users.length) throw nobodyCalled(name);
    return others;
  });
  print(context, { removed: name }, () => [
    `${name} may not sign in any more, and is signed out.`,
    ...(others.length === 0 ? ["Nobody is left: on loopback whoever is at this machine may do everything again."] : []),
  ]);
  return EXIT.done;
}

/** Changes somebody there is; `tell` says so once it is done. */
export async function changeUser(
  context: Context,
  name: string,
  alter: (user: User) => Promise<{ readonly user: User; tell(): void }>,
): Promise<void> {
  const file = usersFileOf(context);
  const known = usersIn(file).find((user) => user.name === name);
  if (known === undefined) throw nobodyCalled(name);
  const changed = await alter(known);
  // Others may have been changed while somebody typed.
  await changeUsersIn(file, (users) => users.map((user) => (user.name === name ? changed.user : user)));
  changed.tell();
}

function nobodyCalled(name: string): CommandFailed {
  return new CommandFailed(
    EXIT.failed,
    `nobody is called ${JSON.stringify(name)}; leadline users list shows who there is`,
  );
}

function isRole(role: string): role is PeopleRole {
  return (PEOPLE_ROLES as readonly string[]).includes(role);
}

/** Where they stand. */
function usersFileOf({ source }: Context): string {
  const { usersFile } = whereabouts(source);
  leaveToOwnerOf(dirname(usersFile));
  return usersFile;
}

/** Asked for without being shown on a terminal, else the first line of what comes in. */
async function askPassword({ io: { stdin, stderr } }: Context, name: string): Promise<string> {
  const isTerminal = "isTTY" in stdin && stdin.isTTY === true;
  const output = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: stdin, output, terminal: isTerminal });
  try {
    if (isTerminal) stderr.write(`Password for ${name} (it is not shown): `);
    const line = await new Promise<string>((resolve) => {
      lines.once("line", resolve);
      lines.once("close", () => resolve(""));
    });
    if (isTerminal) stderr.write("\n");
    return line;
  } finally {
    lines.close();
  }
}

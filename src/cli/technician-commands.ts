import { type Command, InvalidArgumentError } from "commander";
import { parsePeriod } from "../config/durations.ts";
import { given } from "../domain/given.ts";
import type { Context, Does } from "./context.ts";

interface TraceWords {
  readonly for?: number;
  readonly asItIs?: true;
}

interface TryWords {
  readonly agent: string;
  readonly enroll?: string;
  readonly brand?: string;
  readonly for?: number;
}

interface LogsWords {
  readonly follow?: true;
  readonly number?: string;
  readonly lead?: string;
}

interface SimWords {
  readonly link?: string;
  readonly replay?: string;
}

/** What somebody at the device looks with, and tries things with. */
export function describeTechnicianCommands(program: Command, context: () => Context, does: Does): void {
  program
    .command("doctor")
    .description("looks at everything that the gateway needs, and names the cure of what is wrong")
    .action(does(async () => (await import("./doctor.ts")).doctor(context())));
  program
    .command("try")
    .description("publishes a test lead, or a test enrolment, as the lead system would, and tells what becomes of it")
    .requiredOption("--agent <id>", "the agent who is to get the lead, or to be enrolled")
    .option("--enroll <phone>", "enrolls the agent with this phone, which is really asked: answer YES on it")
    .option("--brand <brand>", "of the enrolment; else the first of the configuration")
    .option("--for <duration>", "how long it is waited for an end; else 5m", readDuration)
    .action(
      does(async ({ agent: agentId, enroll: phone, brand, for: withinMs }: TryWords) =>
        (await import("./try.ts")).tryOut(context(), { agentId, ...given({ phone, brand, withinMs }) }),
      ),
    );
  program
    .command("alarm")
    .description("who is told when it needs a person")
    .command("test")
    .description("sends one test alarm by each way that is configured")
    .action(does(async () => (await import("./alarm.ts")).testAlarm(context())));
  const users = program.command("users").description("who may sign in at the dashboard");
  users
    .command("add <name>")
    .description("lets somebody sign in, or gives them another password; it is asked for, or comes on standard input")
    .option(
      "--role <role>",
      "viewer looks, office looks after agents and messages, technician also the device; else office",
    )
    .action(
      does(async (name: string, { role }: { readonly role?: string }) =>
        (await import("./users.ts")).addUser(context(), name, role),
      ),
    );
  users
    .command("list")
    .description("their names and roles, and who has a second factor")
    .action(does(async () => (await import("./users.ts")).listUsers(context())));
  users
    .command("remove <name>")
    .description("ends that, at once")
    .action(does(async (name: string) => (await import("./users.ts")).removeUser(context(), name)));
  users
    .command("second-factor <name>")
    .description("has them sign in with a code of an authenticator too, and gives them recovery codes")
    .option("--off", "with the password alone again")
    .action(
      does(async (name: string, { off }: { readonly off?: true }) => {
        const { addSecondFactor, removeSecondFactor } = await import("./second-factor.ts");
        return off === true ? removeSecondFactor(context(), name) : addSecondFactor(context(), name);
      }),
    );
  program
    .command("logs")
    .description("the gateway's log")
    .option("-f, --follow", "goes on as it is written")
    .option("--number <number>", "lines about this number only")
    .option("--lead <id>", "lines about this lead and its message only")
    .action(does(async (words: LogsWords) => (await import("./logs.ts")).logs(context(), words)));
  program
    .command("at <command>")
    .description("one raw AT command through the running daemon, for instance 'AT+CSQ'")
    .option("--service", "also what is not harmless: noted in the journal, with sending stopped meanwhile")
    .action(
      does(async (command: string, { service = false }: { readonly service?: boolean }) =>
        (await import("./at.ts")).at(context(), command, service),
      ),
    );
  program
    .command("trace <file>")
    .description("records the dialogue with the modem, numbers and texts replaced, until Ctrl-C")
    .option("--for <duration>", "for so long, for instance 10m", readDuration)
    .option("--as-it-is", "does not set the modem up anew first; such a trace cannot be played from the beginning")
    .action(
      does(async (file: string, { for: forMs, asItIs }: TraceWords) =>
        (await import("./trace.ts")).trace(context(), file, {
          ...given({ forMs }),
          asItIs: asItIs ?? false,
        }),
      ),
    );
  program
    .command("sim")
    .description("a simulated modem on a pseudo-terminal; prints its path, then takes commands")
    .option("--link <path>", "a path that is kept pointing at the terminal")
    .option("--replay <file>", "plays the modem's part of a trace instead, and tells where the driver departs from it")
    .action(does(async (words: SimWords) => (await import("./sim.ts")).sim(context(), words)));
}

function readDuration(text: string): number {
  const period = parsePeriod(text);
  if (period !== undefined && "ms" in period && period.ms > 0) return period.ms;
  throw new InvalidArgumentError("It is no duration; write for instance 10m.");
}

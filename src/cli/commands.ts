import { Command, type HelpContext, InvalidArgumentError, Option } from "commander";
import type { MessageFilter } from "../app/message-views.ts";
import { version } from "../config/package-root.ts";
import { given } from "../domain/given.ts";
import type { InitOptions } from "./copy.ts";
import type { PlaceFlags } from "./copy-place.ts";
import { CommandFailed, EXIT } from "./failure.ts";
import type { EvidenceOptions } from "./evidence.ts";
import type { HandsOptions } from "./numbers.ts";
import type { OptOutOptions } from "./agents.ts";
import type { SetupWords } from "./setup/words.ts";
import type { CommandIo, Context, Does } from "./context.ts";
import { oneLine } from "../app/printable.ts";
import { keepHeapSmall } from "../platform/heap.ts";
import { describeTechnicianCommands } from "./technician-commands.ts";

interface GlobalOptions {
  readonly config?: string;
  readonly json?: true;
}

/** The modules of commands are loaded when one runs: `status` needs neither the modem nor MQTT. */
export function describeCommands(io: CommandIo, ended: (code: number) => void): Command {
  const { stdout, stderr, env } = io;
  const program = new TerseCommand("leadline")
    .description("texts leads to estate agents who agreed to it")
    .version(version(), "--version", "print the version")
    .option("--config <file>", "the configuration; else $LEADLINE_CONFIG, /etc/leadline/leadline.yaml, the defaults")
    .option("--json", "print JSON")
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => stderr.write(text),
      outputError: (text, write) => write(complaint(text)),
    })
    .exitOverride();

  const options = (): GlobalOptions => program.opts<GlobalOptions>();
  const context = (): Context => {
    const source = { named: options().config, env };
    return {
      io,
      json: options().json ?? false,
      source,
      daemon: async () => (await import("./daemon-client.ts")).findDaemon(source),
    };
  };
  /** What a command does; its promise is commander's to await. */
  const does: Does =
    (run) =>
    async (...args) =>
      ended(await run(...args));

  program
    .command("run")
    .description("the daemon, in the foreground")
    .action(
      does(async () => {
        const { config, json = false } = options();
        keepHeapSmall();
        return (await import("./run.ts")).run({ json, ...given({ config }) });
      }),
    );
  program
    .command("demo")
    .description("the daemon with a simulated modem, a broker and sample agents, in a temporary folder")
    .action(does(async () => (await import("./demo.ts")).demo({ json: context().json })));
  program
    .command("check")
    .description("names each mistake of the configuration; opens nothing")
    .action(does(async () => (await import("./check.ts")).check(context())));
  describeSetup(program, context, does);
  program
    .command("status")
    .description("the daemon at a glance")
    .action(does(async () => (await import("./status.ts")).status(context())));
  describeAgents(program, context, does);
  describeNumbers(program, context, does);
  describeMessages(program, context, does);
  program
    .command("confirm [id]")
    .description("carries out what waits for a person: a hold, the opt-out of a paused number; without an id lists it")
    .option("--reject", "drops it: what was held is put off by a day, a paused number goes on")
    .action(
      does(async (id: string | undefined, { reject }: { reject?: true }) => {
        const { confirm, listWaiting } = await import("./confirm.ts");
        return id === undefined ? listWaiting(context()) : confirm(context(), id, reject ?? false);
      }),
    );
  describeState(program, context, does);
  describeProofCommands(program, context, does);
  describeTechnicianCommands(program, context, does);
  return program;
}

const SETUP_HELP = `
On a terminal it asks what no option says, and shows what is set as the answer. Elsewhere, and with --yes or --json, it
asks nothing. Secrets come from files, never from arguments; - is a line of standard input, in this order: broker,
mail, user, PIN, key. Everything is tried before anything is written; the file before is kept beside the new one.`;

function describeSetup(program: Command, context: () => Context, does: Does): void {
  program
    .command("setup")
    .description("finds the modem, tries broker and mail, writes the configuration and starts the service")
    .option("--number <number>", "of the SIM, with + and country code")
    .option("--port <port>", "of the modem: auto, a path, or simulated")
    .option("--pin-file <file>", "holds the SIM's PIN")
    .option("--mqtt <url>", "of the broker: mqtt://host:1883, mqtts:// for TLS, embedded")
    .option("--mqtt-user <name>", "the gateway's name there; none: without")
    .option("--mqtt-password-file <file>", "holds its password there")
    .option("--mail <url>", "of the mail server: smtps://user@host, smtp://host:25, none")
    .option("--mail-from <sender>", "of reminders")
    .option("--mail-password-file <file>", "holds the password there")
    .option("--alarm-to <address...>", "who is told by e-mail when it needs a person; none: nobody")
    .option(
      "--copy-folder <folder>",
      "on another medium: what is acknowledged lies there within seconds; none: nowhere",
    )
    .option("--copy-server <urls>", "in its place a NATS server with JetStream; several with commas; none: nowhere")
    .option("--copy-creds-file <file>", "holds the credentials there")
    .option("--copy-ca-file <file>", "holds the authority that signed its certificate")
    .option("--copy-replicas <count>", "how many servers of a cluster hold a stream that is made")
    .option(
      "--copy-key-file <file>",
      "holds the copy's key; new: makes one, and prints its recovery sheet; none: without",
    )
    .option("--restore", "on a machine without state: goes on from what the copy holds")
    .option("--user <name>", "who signs in at the dashboard, as technician")
    .option("--user-password-file <file>", "holds that person's password")
    .option("--yes", "asks nothing: what no option says stays as it is")
    .option("--anyway", "writes the configuration although something that was tried failed")
    .option("--no-start", "does not start the service")
    .addHelpText("after", SETUP_HELP)
    .action(does(async (words: SetupWords) => (await import("./setup.ts")).setup(context(), words)));
}

interface EnrollOptions {
  readonly brand: string;
  readonly phone: string;
  readonly name?: string;
  readonly email?: string;
  readonly timeZone?: string;
}

const COLUMNS_HELP = `
The first line names the columns, in any order, in capitals or not:
  agentId    (or id) the agent's id in the lead system; must be there
  brand      a brand's id, for instance homes; must be there
  phone      of a mobile, with + and country code, or in national form; must be there
  name       as people say it
  email      for reminders
  timeZone   for instance America/Chicago
  consentAt, consentMedium, consentPage, consentWording, consentWordingVersion,
  consentAct, consentIdentity, consentIp, consentUserAgent: the record of the consent
Others are left unread, and named.`;

function describeAgents(program: Command, context: () => Context, does: Does): void {
  const agents = program.command("agents").description("agents and their consent");
  const load = () => import("./agents.ts");
  agents
    .command("list")
    .description("all agents")
    .action(does(async () => (await load()).listAgents(context())));
  agents
    .command("show <id>")
    .description("one agent")
    .action(does(async (id: string) => (await load()).showAgent(context(), id)));
  agents
    .command("enroll <id>")
    .description("asks an agent for consent, or brings the details up to date")
    .requiredOption("--brand <brand>", "a brand's id, for instance homes")
    .requiredOption("--phone <number>", "with + and country code, or in national form")
    .option("--name <name>")
    .option("--email <address>", "for reminders")
    .option("--time-zone <zone>", "for instance America/Chicago")
    .action(
      does(async (agentId: string, { brand, phone, name, email, timeZone }: EnrollOptions) =>
        (await load()).enrollAgent(context(), {
          agentId,
          brand,
          phone,
          ...given({ name, email, timeZone }),
        }),
      ),
    );
  agents
    .command("import <file>")
    .description("enrols everyone in a spreadsheet export (CSV), or nobody where a row is bad")
    .option("--migration", "they are existing customers: asks with the migration text")
    .option("--skip-bad", "imports the other rows where some are bad")
    .option("--dry-run", "says what would happen, who would be asked and until when; changes nothing")
    .addHelpText("after", COLUMNS_HELP)
    .action(
      does(async (file: string, { migration, skipBad, dryRun }: { migration?: true; skipBad?: true; dryRun?: true }) =>
        (await import("./import.ts")).importAgents(context(), file, {
          source: migration ? "migration" : "file",
          skipBad: skipBad ?? false,
          dryRun: dryRun ?? false,
        }),
      ),
    );
  agents
    .command("opt-out <id-or-number>")
    .description("ends an agent's consent, or that of all who have a number")
    .option("--at-persons-request", "the person asked for it: only a START from the phone opens the number again")
    .option("--channel <way>", "the same, and by which way: email, phone, voicemail, letter, chat or other")
    .option("--received <time>", "when it came, ISO 8601 with a zone; unless given: now")
    .option("--words <text>", "what the person said or wrote")
    .option("--by <name>", "who enters it; unless given: who is logged in")
    .action(does(async (id: string, options: OptOutOptions) => (await load()).optAgentOut(context(), id, options)));
}

function describeNumbers(program: Command, context: () => Context, does: Does): void {
  const numbers = program.command("numbers").description("telephone numbers, whoever has them");
  numbers
    .command("import <file>")
    .description("numbers that have changed hands: those with consent are held until they say YES")
    .option("--deactivated", "a carrier's file of numbers that were switched off")
    .option("--reassigned", "numbers that have another subscriber, as the Reassigned Numbers Database tells")
    .option("--by <name>", "who enters it; unless given: who is logged in")
    .action(
      does(async (file: string, options: HandsOptions) =>
        (await import("./numbers.ts")).importNumbers(context(), file, options),
      ),
    );
}

const MESSAGES_LISTED = 50;
const MOST_MESSAGES = 1_000;

function describeMessages(program: Command, context: () => Context, does: Does): void {
  const messages = program.command("messages").description("what goes out, what came in, what is withheld");
  const load = () => import("./messages.ts");
  messages
    .command("list")
    .description("the latest last")
    .option("--most <count>", `at most so many, up to ${MOST_MESSAGES}`, readCount, MESSAGES_LISTED)
    .option("--number <number>", "to and from this phone only")
    .option("--lead <id>", "of this lead only")
    .option("--state <state>", "in this state only: queued, sent, delivered, received …")
    .action(
      does(async ({ most, ...filter }: MessageFilter & { readonly most: number }) =>
        (await load()).listMessages(context(), most, filter),
      ),
    );
  messages
    .command("show <id>")
    .description("one message, by its id or its lead's")
    .action(does(async (id: string) => (await load()).showMessage(context(), id)));
  messages
    .command("release <id>")
    .description("sends an alert that is withheld")
    .action(does(async (id: string) => (await load()).releaseMessage(context(), id)));
  messages
    .command("drop <id>")
    .description("never sends an alert that is withheld")
    .action(does(async (id: string) => (await load()).dropMessage(context(), id)));
  messages
    .command("send <number> <text>")
    .description("texts a number that has active consent")
    .action(does(async (number: string, text: string) => (await load()).sendMessage(context(), number, text)));
}

function describeState(program: Command, context: () => Context, does: Does): void {
  program
    .command("backup <file>")
    .description("a consistent copy of the state, while the daemon runs or not")
    .action(does(async (file: string) => (await import("./backup.ts")).backup(context(), file)));
  program
    .command("restore [file]")
    .description(
      "puts a backup, or what was copied off the device, in the place of the state; the daemon must be stopped",
    )
    .addOption(new Option("--from <where>", "in place of a file: what was copied off the device").choices(["copy"]))
    .option("--folder <folder>", "with --from copy: where it lies, unless copy.folder says")
    .option("--key-file <file>", "its key, unless copy.keyFile says")
    .option("--server <urls>", "a NATS server, unless copy.nats says; several with commas")
    .option("--stream <name>", "the stream there, unless it is called leadline")
    .option("--creds-file <file>", "of the user there")
    .option("--ca-file <file>", "of the certificate there")
    .option("--gateway <name>", "whose copy, unless it is gateway: of the configuration")
    .action(
      does(async (file: string | undefined, { from, ...flags }: PlaceFlags & { readonly from?: string }) => {
        if ((file === undefined) === (from === undefined)) {
          throw new CommandFailed(EXIT.usage, "name either a backup's FILE or --from copy");
        }
        return file === undefined
          ? (await import("./restore-copy.ts")).restoreFromCopy(context(), flags)
          : (await import("./restore.ts")).restore(context(), file);
      }),
    );
  describeCopy(program, context, does);
  program
    .command("repair")
    .description("makes a damaged journal readable again and says what is lost; the daemon must be stopped")
    .option("--hold", "goes on though a STOP may be lost: no number is texted until it says YES, or is released")
    .action(
      does(async ({ hold = false }: { readonly hold?: boolean }) =>
        (await import("./repair.ts")).repair(context(), hold),
      ),
    );
}

function describeCopy(program: Command, context: () => Context, does: Does): void {
  const copy = program.command("copy").description("what is acknowledged, off the device");
  const load = () => import("./copy.ts");
  copy
    .command("init")
    .description("marks the place of the copy as ours")
    .option("--folder <folder>", "a folder on another medium, unless copy.folder or copy.nats says where")
    .option("--new-key <file>", "makes a key that encrypts what is copied, and prints a sheet to keep")
    .option("--anew", "the state here goes on, whatever the place knows; the daemon must be stopped")
    .action(does(async (options: InitOptions) => (await load()).initCopy(context(), options)));
  copy
    .command("status")
    .description("how far the copy is behind")
    .action(does(async () => (await load()).copyStatus(context())));
  copy
    .command("verify")
    .description("a drill: rebuilds the state from the copy aside, and compares")
    .action(does(async () => (await load()).verifyCopy(context())));
}

function readCount(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count >= 1 && count <= MOST_MESSAGES) return count;
  throw new InvalidArgumentError(`It is no whole number from 1 to ${MOST_MESSAGES}.`);
}

/** commander's complaint on one line, with where to read on. */
function complaint(text: string): string {
  return `leadline: ${oneLine(
    text
      .trim()
      .replace(/^error: /, "")
      .replaceAll("\n", " "),
  )}; see leadline --help\n`;
}

/** What was asked, said and sent, and why: read from the journal, whether the daemon runs or not. */
function describeProofCommands(program: Command, context: () => Context, does: Does): void {
  program
    .command("evidence <number>")
    .description("the proof of consent for one number")
    .option("--verify", "says whether the journal's chain of hashes is whole")
    .option("--since <hash>", "and whether anything before a head has been rewritten that was kept elsewhere")
    .action(
      does(async (number: string, options: EvidenceOptions) =>
        (await import("./evidence.ts")).evidence(context(), number, options),
      ),
    );
  program
    .command("why <lead-number-agent-or-message>")
    .description("what became of a lead or a number, and because of what")
    .action(does(async (subject: string) => (await import("./why.ts")).why(context(), subject)));
}

/** Given without the rest, it says in one line what it lacks, where commander's own prints the whole help. */
class TerseCommand extends Command {
  override createCommand(name?: string): Command {
    return new TerseCommand(name);
  }

  override help(context?: HelpContext | ((help: string) => string)): never {
    if (typeof context !== "object" || !context.error) super.help();
    const names = this.commands.map((command) => command.name()).join(", ");
    const lack = this.parent === null ? "a command is missing" : `${this.name()} alone says too little`;
    this.error(`${lack}: write one of ${names}`);
  }
}

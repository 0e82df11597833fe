import type { Finding } from "../app/finding.ts";
import { type Machine, thisMachine } from "../platform/machine.ts";
import { systemScheduler } from "../platform/scheduler.ts";
import { type Context, print, say } from "./context.ts";
import { findDaemon } from "./daemon-client.ts";
import { findDaemonFor } from "./doctor/daemon.ts";
import { linesOf } from "./doctor/lines.ts";
import { EXIT, type ExitCode } from "./failure.ts";
import { standingAnswers } from "./setup/answers.ts";
import { setUpBroker } from "./setup/broker.ts";
import { setUpCopy, startCopy } from "./setup/copy.ts";
import { firstDay } from "./setup/first-day.ts";
import { setUpMail } from "./setup/mail.ts";
import { setUpModem } from "./setup/modem.ts";
import { askNumber } from "./setup/number.ts";
import { hasService, letIn, startService, tellUdev, untilItWorks } from "./setup/service.ts";
import { openSite, type Site, type Written } from "./setup/site.ts";
import { type Asker, isBad, type Talk } from "./setup/talk.ts";
import { addFirstUser, askFirstUser } from "./setup/user.ts";
import { readSecrets, type SetupWords, withWords } from "./setup/words.ts";

/**
 * `leadline setup`: what a first start needs, asked of a person or told by flags, each tried for real. Nothing is
 * written before everything has been tried; exit 1 where something failed.
 */
export async function setup(called: Context, words: SetupWords, machine: Machine = thisMachine): Promise<ExitCode> {
  const site = await openSite(called, machine);
  // The file need not be there yet: then a daemon runs with the defaults, if any does.
  const source = { env: {}, systemFile: site.file };
  const context = { ...called, source, daemon: async () => findDaemon(source) };
  // Also when somebody ends the process at a terminal: drafts hold secrets.
  process.once("exit", site.clear);
  try {
    return await setUp(context, words, machine, site);
  } finally {
    process.off("exit", site.clear);
    site.clear();
  }
}

async function setUp(context: Context, words: SetupWords, machine: Machine, site: Site): Promise<ExitCode> {
  const asker = await askerFor(context, words);
  const secrets = await readSecrets(words, context.io.stdin);
  const { daemon } = await findDaemonFor(context);
  const told: Finding[] = [];
  const talk: Talk = {
    ...{ context, words, machine, asker, daemon, site },
    tell(findings) {
      told.push(...findings);
      const lines = findings.flatMap(linesOf);
      if (lines.length === 0 || context.json) return;
      if (asker === undefined) say(context, lines);
      else asker.say(lines);
    },
  };
  asker?.begin("leadline setup");
  const asked = await askNumber(talk, withWords(standingAnswers(site.standing.settings), words));
  const modem = await setUpModem(talk, asked, secrets);
  const broker = await setUpBroker(talk, modem.answers, modem.secrets);
  const mail = await setUpMail(talk, broker.answers, broker.secrets);
  const copy = await setUpCopy(talk, mail.answers, mail.secrets);
  const user = await askFirstUser(talk, copy.answers, copy.secrets);
  await asker?.agree(`Write ${site.file}${words.start && (await startsHere(talk)) ? ", and start leadline" : ""}?`);

  const written = site.write(copy.answers, copy.secrets);
  const sheet = await startCopy(talk, copy);
  await addFirstUser(talk, user);
  talk.tell(await tellUdev(machine, modem.sticks));
  talk.tell(await letIn(machine, context.io.env));
  talk.tell(await start(talk, written));
  finish(talk, told, written, { number: copy.answers.number, sheet });
  return told.at(-1)?.state === "fail" ? EXIT.failed : EXIT.done;
}

/** Questions are for a person at a terminal. */
async function askerFor({ json, io }: Context, { yes }: SetupWords): Promise<Asker | undefined> {
  const isTerminal = io.stdout.isTTY === true && "isTTY" in io.stdin && io.stdin.isTTY === true;
  if (!isTerminal || json || yes === true) return undefined;
  return (await import("./setup/asker.ts")).createAsker(io);
}

/** The service reads the one file, and no other. */
async function startsHere({ machine, site }: Talk): Promise<boolean> {
  return site.isSystem && (await hasService(machine));
}

const STARTED = "All is written and leadline runs. leadline status tells how it is.";

async function start(talk: Talk, written: Written): Promise<readonly Finding[]> {
  const { context, words, machine, asker, daemon } = talk;
  if (!words.start || !(await startsHere(talk))) return [];
  // Who may sign in it looks up each time.
  if (!written.changed && daemon.kind === "running") return [];
  const started = await startService(machine);
  talk.tell([started]);
  if (isBad(started)) return [];
  const works = untilItWorks(context, systemScheduler);
  return [await (asker?.during("Waiting for modem and broker", works, STARTED) ?? works)];
}

interface Made {
  readonly number: string;
  /** Of a key that was made. */
  readonly sheet: readonly string[];
}

function finish({ context, asker, site }: Talk, told: readonly Finding[], written: Written, made: Made): void {
  const { sheet } = made;
  const next = [...sheet, ...(sheet.length === 0 ? [] : [""]), ...firstDay(made.number)];
  const { file } = site;
  const changed = written.changed
    ? `${file} is written.${written.kept === undefined ? "" : ` What stood there before: ${written.kept}`}`
    : `${file} says all that already.`;
  if (asker === undefined) {
    print(context, { file, ...written, findings: told, next }, () => [changed, "", ...next]);
    return;
  }
  asker.say([changed]);
  asker.say(next);
  asker.end("Done. leadline status tells how it is, leadline doctor what is wrong with anything.");
}

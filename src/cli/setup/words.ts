import { readFileSync } from "node:fs";
import { createInterface } from "node:readline/promises";
import type { Readable } from "node:stream";
import { parseNumber } from "../../domain/number.ts";
import { given } from "../../domain/given.ts";
import { CommandFailed, EXIT } from "../failure.ts";
import type { Answers, Secrets } from "./answers.ts";

/** The flags of `leadline setup`. */
export interface SetupWords {
  readonly number?: string;
  readonly port?: string;
  readonly pinFile?: string;
  readonly mqtt?: string;
  readonly mqttUser?: string;
  readonly mqttPasswordFile?: string;
  readonly mail?: string;
  readonly mailFrom?: string;
  readonly mailPasswordFile?: string;
  readonly alarmTo?: readonly string[];
  readonly user?: string;
  readonly userPasswordFile?: string;
  /** Asks nothing: what no flag says stays as it is. */
  readonly yes?: true;
  /** Writes the configuration although something that was tried failed. */
  readonly anyway?: true;
  /** `--no-start` */
  readonly start: boolean;
}

export interface SecretsGiven extends Secrets {
  /** Of the first user of the dashboard. */
  readonly user?: string | undefined;
}

/** Takes away what is there. */
const NONE = "none";

/** The answers with those of the flags in their place. Throws where one makes no sense by itself. */
export function withWords(answers: Answers, words: SetupWords): Answers {
  const { number, port, mqtt, mqttUser, mail, mailFrom, alarmTo } = words;
  return {
    number: number === undefined ? answers.number : readNumber(number),
    port: port ?? answers.port,
    mqtt: {
      url: mqtt ?? answers.mqtt.url,
      username: mqttUser === NONE ? null : (mqttUser ?? answers.mqtt.username),
    },
    mail: { url: mail === NONE ? null : (mail ?? answers.mail.url), from: mailFrom ?? answers.mail.from },
    alarmsTo: alarmTo?.filter((each) => each !== NONE) ?? answers.alarmsTo,
  };
}

function readNumber(text: string): string {
  const read = text.startsWith("+") ? parseNumber(text) : undefined;
  if (read !== undefined) return read;
  throw new CommandFailed(EXIT.usage, `--number ${text} is no telephone number; write it with +, as +18502200227`);
}

const FROM_INPUT = "-";

/**
 * The secrets that flags name, each the first line of a file; `-` is a line of standard input, in the order of this
 * list. They are never an argument: those can be read by everybody on the machine.
 */
export async function readSecrets(words: SetupWords, stdin: Readable): Promise<SecretsGiven> {
  const lines = linesOf(stdin, words);
  return given({
    mqtt: await secret("--mqtt-password-file", words.mqttPasswordFile, lines),
    mail: await secret("--mail-password-file", words.mailPasswordFile, lines),
    user: await secret("--user-password-file", words.userPasswordFile, lines),
    pin: await secret("--pin-file", words.pinFile, lines),
  });
}

type Lines = AsyncIterator<string>;

async function* linesOf(stdin: Readable, words: SetupWords): Lines & AsyncIterable<string> {
  if (!Object.values(words).includes(FROM_INPUT)) return;
  yield* createInterface({ input: stdin });
}

async function secret(flag: string, file: string | undefined, lines: Lines): Promise<string | undefined> {
  if (file === undefined) return undefined;
  const text: unknown = file === FROM_INPUT ? (await lines.next()).value : readFirstLine(flag, file);
  if (typeof text === "string" && text !== "") return text;
  const where = file === FROM_INPUT ? "no further line comes on standard input" : `${file} is empty`;
  throw new CommandFailed(EXIT.usage, `${flag}: ${where}; the secret stands there on a line of its own`);
}

function readFirstLine(flag: string, file: string): string {
  try {
    return readFileSync(file, "utf8").split(/\r?\n/)[0] ?? "";
  } catch (error) {
    throw new CommandFailed(EXIT.usage, `${flag}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

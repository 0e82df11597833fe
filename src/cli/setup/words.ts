import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { createInterface } from "node:readline/promises";
import type { Readable } from "node:stream";
import { parseNumber } from "../../domain/number.ts";
import { given } from "../../domain/given.ts";
import { CommandFailed, EXIT } from "../failure.ts";
import { type Answers, type CopyAnswers, type Secrets, STREAM } from "./answers.ts";

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
  readonly copyFolder?: string;
  /** Of NATS, one or several with commas. */
  readonly copyServer?: string;
  readonly copyCredsFile?: string;
  readonly copyCaFile?: string;
  readonly copyReplicas?: string;
  /** A file, `new`, or `none`. */
  readonly copyKeyFile?: string;
  /** On a machine without state: goes on from what the copy holds. */
  readonly restore?: true;
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
/** Of the copy's key: one that is made. */
export const NEW = "new";

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
    copy: copyWithWords(answers.copy, words),
  };
}

function copyWithWords(copy: CopyAnswers, words: SetupWords): CopyAnswers {
  const { copyFolder, copyServer, copyKeyFile } = words;
  if (copyFolder !== undefined && copyFolder !== NONE && copyServer !== undefined && copyServer !== NONE)
    throw new CommandFailed(EXIT.usage, "there is one place for the copy; name --copy-folder or --copy-server");
  const isSealed = copyKeyFile === undefined ? copy.isSealed : copyKeyFile !== NONE;
  if (copyFolder === NONE || copyServer === NONE) return { folder: null, nats: null, isSealed: false };
  if (copyFolder !== undefined) return { folder: resolve(copyFolder), nats: null, isSealed };
  if (copyServer !== undefined) return { folder: null, nats: natsAt(copyServer, copy, words), isSealed };
  return { ...copy, isSealed };
}

/** A stream at these servers; what no option says is as it was. */
export function natsAt(servers: string, { nats }: CopyAnswers, words: SetupWords): NonNullable<CopyAnswers["nats"]> {
  const { copyCredsFile, copyCaFile, copyReplicas } = words;
  const replicas = copyReplicas === undefined ? (nats?.replicas ?? 1) : Number(copyReplicas);
  if (!Number.isInteger(replicas) || replicas < 1)
    throw new CommandFailed(EXIT.usage, `--copy-replicas ${copyReplicas} is no number of servers; write 1 or 3`);
  return {
    servers: servers.split(/[\s,]+/).filter((each) => each !== ""),
    credsFile: copyCredsFile === undefined ? (nats?.credsFile ?? null) : resolve(copyCredsFile),
    caFile: copyCaFile === undefined ? (nats?.caFile ?? null) : resolve(copyCaFile),
    stream: nats?.stream ?? STREAM,
    replicas,
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
    copyKey: await copyKey(words.copyKeyFile, lines),
  });
}

/** `new`: made when all that is there to be tried is well. */
async function copyKey(file: string | undefined, lines: Lines): Promise<string | undefined> {
  return file === NONE || file === NEW ? undefined : secret("--copy-key-file", file, lines);
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

import { hostAndPort } from "../app/host.ts";
import type { MailResult } from "../domain/commands.ts";
import type { MailServer } from "./mail-server.ts";
import { flattened } from "./plain.ts";

/** What is known of a failed delivery, as nodemailer puts it onto its errors. */
interface Failure {
  readonly message: string;
  /** `EAUTH`, `ESOCKET`, `ETLS` …: which step failed. */
  readonly code?: string;
  /** The system's or OpenSSL's name for it, `ECONNREFUSED`. */
  readonly originalCode?: string;
  /** The reply, and its code. */
  readonly response?: string;
  readonly responseCode?: number;
  /** The command that was answered: `RCPT TO`. */
  readonly command?: string;
}

/** A server may say much. */
const LONGEST_REPLY = 200;

/** RFC 4954 6: login wanted, mechanism too weak, credentials invalid, encryption required. */
const LOGIN_REPLIES = new Set([530, 534, 535, 538]);

/** Node.js and OpenSSL have some thirty names for a certificate that cannot be trusted. */
const CERTIFICATE = /CERT|UNABLE_TO_|SELF_SIGNED|ALTNAME|CRL_/;

/**
 * What became of a mail that the server did not take. Only what was said of this mail or its recipient is
 * final (RFC 5321 4.2.1: 5yz); whatever somebody can put right (the connection, the login, the sender) is worth
 * another try, with a sentence that says what to put right.
 */
export function resultOfFailure(error: unknown, server: MailServer, from: string): MailResult {
  const failure = read(error);
  const { command, responseCode = 0 } = failure;
  const permanent = responseCode >= 500 && responseCode !== 503;
  const aboutThisMail = command === "RCPT TO" || command === "DATA";
  if (permanent && aboutThisMail && !LOGIN_REPLIES.has(responseCode) && !refusesToRelay(failure)) {
    return { kind: "refused", error: `${hostAndPort(server)} refused the mail: ${reply(failure)}` };
  }
  return { kind: "deferred", error: describe(failure, server, from) };
}

function describe(failure: Failure, server: MailServer, from: string): string {
  const { code, originalCode = "", responseCode = 0, command, message } = failure;
  const there = hostAndPort(server);
  if (code === "EAUTH" || LOGIN_REPLIES.has(responseCode)) {
    return `${there} did not accept the login: ${reply(failure)}; check the user in mail.url and mail.passwordFile`;
  }
  if (originalCode === "ECONNREFUSED") {
    return `nothing answers at ${there} (ECONNREFUSED): is the mail server running, and is mail.url right?`;
  }
  if (CERTIFICATE.test(originalCode)) {
    return `the certificate of ${there} cannot be trusted: ${flattened(message)}; correct it, or the name in mail.url`;
  }
  if (code === "EDNS" || originalCode === "ENOTFOUND" || originalCode === "EAI_AGAIN") {
    return `the name ${server.host} cannot be resolved: check mail.url and the network`;
  }
  if (code === "ETLS" || originalCode.startsWith("ERR_SSL")) {
    return `no encrypted connection to ${there} came about: ${flattened(message)}; ${tlsCure(server)}`;
  }
  if (code === "ETIMEDOUT" || originalCode === "ETIMEDOUT") {
    return `${there} does not answer in time: check mail.url and the network`;
  }
  if (command === "MAIL FROM" && responseCode >= 500) {
    return `${there} takes no mail from ${flattened(from)}: ${reply(failure)}; check mail.from`;
  }
  if (refusesToRelay(failure)) {
    return `${there} passes no mail on for us: ${reply(failure)}; give a user in mail.url, or allow this gateway there`;
  }
  if (responseCode > 0) return `${there} did not take the mail now: ${reply(failure)}`;
  return `the mail did not reach ${there}: ${flattened(message)}${originalCode === "" ? "" : ` (${originalCode})`}`;
}

function tlsCure({ tls }: MailServer): string {
  return tls
    ? "a server that only offers STARTTLS wants smtp:// in mail.url"
    : "the password goes over encrypted connections only; try smtps:// in mail.url";
}

/** No reply code of its own says that a server delivers for nobody it does not know. */
function refusesToRelay({ command, response = "" }: Failure): boolean {
  return command === "RCPT TO" && /\brelay/i.test(response);
}

function reply({ response, message }: Failure): string {
  const said = flattened(response ?? message);
  return said.length > LONGEST_REPLY ? `${said.slice(0, LONGEST_REPLY - 3)}...` : said;
}

function read(error: unknown): Failure {
  return error instanceof Error ? error : { message: String(error) };
}

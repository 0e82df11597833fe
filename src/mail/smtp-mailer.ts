import { domainToASCII } from "node:url";
import type { SendMailOptions, SMTPTransportOptions } from "nodemailer";
import { isLoopback } from "../app/host.ts";
import type { Mailer, Reminder } from "../app/ports.ts";
import { given } from "../domain/given.ts";
import { isNoReply } from "../domain/mail/no-reply.ts";
import type { Msisdn } from "../domain/number.ts";
import type { MailId } from "../domain/mail/model.ts";
import { resultOfFailure } from "./failure.ts";
import { asHtml, asText } from "./letter.ts";
import { type MailServer, parseMailServer } from "./mail-server.ts";
import { isMailbox, flattened } from "./plain.ts";
import { reminderLetter } from "./reminder-letter.ts";
import { createLazyTransport } from "./transport.ts";

export interface SmtpMailerOptions {
  /** `smtp://[user@]host[:port]` or `smtps://…`. */
  readonly url: string;
  readonly password?: string;
  /** `Lead alerts <noreply@example.com>`. */
  readonly from: string;
  /** Names the gateway in the Message-ID. */
  readonly gateway: string;
  /** The number whose texts wait for an answer. */
  readonly number: Msisdn;
  /** PEM. Without it the authorities of Node.js are trusted. */
  readonly ca?: string;
}

export interface SmtpMailer extends Mailer {
  /** Connects and logs in, sends nothing. What is wrong, for people; `undefined`: nothing is. */
  probe(): Promise<string | undefined>;
}

/** Until the server greets, name resolution and TLS included. */
const CONNECT_WITHIN_MS = 30_000;
/** RFC 5321 4.5.3.2: five minutes for the answer to a command. */
const ANSWER_WITHIN_MS = 5 * 60_000;

/** Sends reminders over SMTP, each on a connection of its own. */
export function createSmtpMailer(options: SmtpMailerOptions): SmtpMailer {
  const { url, from, gateway, number } = options;
  const server = parseMailServer(url);
  const transport = createLazyTransport(transportOptions(server, options));

  function mailOf(reminder: Reminder): SendMailOptions {
    const { email } = reminder.brand;
    const letter = reminderLetter(reminder, number, !isNoReply(email ?? from));
    return {
      from,
      // As an object it is taken as one address, whatever stands in it.
      to: { name: "", address: reminder.to },
      // An answer is a NO as good as a STOP, and reaches the people who enter it.
      ...given({ replyTo: email === undefined ? undefined : flattened(email) }),
      subject: letter.subject,
      text: asText(letter),
      html: asHtml(letter),
      messageId: messageIdHeader(reminder.id, gateway, from),
      // RFC 3834 5: so that no automatic answer comes back.
      headers: { "Auto-Submitted": "auto-generated" },
    };
  }

  return {
    async send(reminder, signal) {
      if (!isMailbox(reminder.to)) {
        return { kind: "refused", error: `${JSON.stringify(reminder.to)} is no e-mail address` };
      }
      try {
        await (await transport()).sendMail({ ...mailOf(reminder), signal });
        return { kind: "taken" };
      } catch (error) {
        return resultOfFailure(error, server, from);
      }
    },
    async probe() {
      try {
        await (await transport()).verify();
        return undefined;
      } catch (error) {
        const result = resultOfFailure(error, server, from);
        return result.kind === "taken" ? undefined : result.error;
      }
    },
  };
}

/**
 * A password never goes over the network unencrypted, nor to a server that cannot prove its name. Without
 * one, STARTTLS is taken where it is offered, whoever offers it (RFC 7435: better than none).
 */
export function transportOptions(
  server: MailServer,
  { password, ca }: Pick<SmtpMailerOptions, "password" | "ca">,
): SMTPTransportOptions {
  const { host, port, tls, user } = server;
  const auth = user === undefined || password === undefined ? undefined : { user, pass: password };
  const mustBeSecure = tls || (auth !== undefined && !isLoopback(server.host));
  return {
    host,
    port,
    secure: tls,
    requireTLS: mustBeSecure && !tls,
    tls: { rejectUnauthorized: mustBeSecure, ...given({ ca }) },
    ...given({ auth }),
    connectionTimeout: CONNECT_WITHIN_MS,
    greetingTimeout: CONNECT_WITHIN_MS,
    dnsTimeout: CONNECT_WITHIN_MS,
    socketTimeout: ANSWER_WITHIN_MS,
    // A server on this machine is reached without any network too.
    allowInternalNetworkInterfaces: true,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/**
 * The same for the same reminder, so that one which is handed over twice is shown once: a crash between the
 * server's yes and our own record of it is not to be seen. RFC 5322 3.6.4: dots stand between atoms only.
 */
export function messageIdHeader(id: MailId, gateway: string, from: string): string {
  const domain = domainToASCII(/@([^\s<>@]+)>?$/.exec(from)?.[1] ?? "");
  return `<${atoms(id)}.${atoms(gateway)}@${domain === "" ? "leadline.invalid" : domain}>`;
}

/** `=` stands in no id, so no two ids become the same. */
function atoms(id: string): string {
  return id.replaceAll(
    /[^A-Za-z0-9.-]|^\.|\.$|\.(?=\.)/g,
    (character) => `=${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
  );
}

/** Where no mail server is configured any more: what was queued before waits for one. */
export const noMailServer: Mailer = {
  send: () => Promise.resolve({ kind: "deferred", error: "no mail server is configured: set mail.url" }),
};

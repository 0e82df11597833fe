import type { SendMailOptions } from "nodemailer";
import { type AlarmNotice, titleOf } from "../app/alarms/kinds.ts";
import type { AlarmWay } from "../app/alarms/telling.ts";
import { resultOfFailure } from "./failure.ts";
import { asHtml, asText, type Letter } from "./letter.ts";
import { parseMailServer } from "./mail-server.ts";
import { messageIdHeader, type SmtpMailerOptions, transportOptions } from "./smtp-mailer.ts";
import { createLazyTransport } from "./transport.ts";

/** Tells one address of a trouble by e-mail, in plain words for a person on a phone. */
export function createAlarmMailer(options: Omit<SmtpMailerOptions, "number">, to: string): AlarmWay {
  const { url, from, gateway } = options;
  const server = parseMailServer(url);
  const transport = createLazyTransport(transportOptions(server, options));
  return {
    name: `e-mail to ${to}`,
    async send(notice, signal) {
      try {
        await (await transport()).sendMail({ ...mailOf(notice, { from, to, gateway }), signal });
        return { kind: "taken" };
      } catch (error) {
        return resultOfFailure(error, server, from);
      }
    },
  };
}

function mailOf(
  notice: AlarmNotice,
  { from, to, gateway }: { readonly from: string; readonly to: string; readonly gateway: string },
): SendMailOptions {
  const letter = alarmLetter(notice);
  return {
    from,
    to: { name: "", address: to },
    subject: letter.subject,
    text: asText(letter),
    html: asHtml(letter),
    // The same for the same notice: one that is handed over twice is shown once.
    messageId: messageIdHeader(`alarm.${notice.kind}.${notice.state}.${notice.at}`, gateway, from),
    headers: { "Auto-Submitted": "auto-generated" },
  };
}

/** What is wrong, since when, and what to do; or that it is over. */
export function alarmLetter({ kind, state, cause, cure, gateway, at }: AlarmNotice): Letter {
  const title = titleOf(kind);
  const when = `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;
  if (kind === "test") {
    return {
      subject: `leadline ${gateway}: ${title}`,
      paragraphs: [[cause], [cure], [`Sent at ${when} by the SMS gateway ${gateway}.`]],
    };
  }
  if (state === "over") {
    return {
      subject: `leadline ${gateway}: over: ${title}`,
      paragraphs: [
        [`It is over at the SMS gateway ${gateway} since ${when}: `, { text: title, strong: true }, "."],
        [`What was wrong: ${cause}`],
        [cure],
      ],
    };
  }
  return {
    subject: `leadline ${gateway}: ${title}`,
    paragraphs: [
      [`The SMS gateway ${gateway} needs you: `, { text: title, strong: true }, "."],
      [`What it sees: ${cause}`],
      [{ text: "What to do:", strong: true }, ` ${cure}`],
      [`Told at ${when}. You are told again when it is over.`],
    ],
  };
}

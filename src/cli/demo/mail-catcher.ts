import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

/** An e-mail that the gateway has sent. */
export interface CaughtMail {
  readonly to: string;
  readonly subject: string;
}

export interface MailCatcher {
  /** What `mail.url` is to be. */
  readonly url: string;
  stop(): Promise<void>;
}

/** A mail server on a free loopback port that takes every mail and delivers none. */
export async function catchMail(caught: (mail: CaughtMail) => void): Promise<MailCatcher> {
  const server = new SMTPServer({
    logger: false,
    disableReverseLookup: true,
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, { envelope }, callback) {
      let message = "";
      stream.setEncoding("utf8");
      stream.on("data", (piece: string) => {
        message += piece;
      });
      stream.once("end", () => {
        for (const { address } of envelope.rcptTo) caught({ to: address, subject: subjectOf(message) });
        callback();
      });
    },
  });
  // A client that hangs up is an error here, and the gateway sends the mail again.
  server.on("error", () => undefined);
  const listening = server.listen(0, "127.0.0.1");
  await once(listening, "listening");
  return {
    url: `smtp://127.0.0.1:${(listening.address() as AddressInfo).port}`,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** The header's further lines begin with white space (RFC 5322 2.2.3). */
function subjectOf(message: string): string {
  const [, subject = ""] = /^Subject: (.*(?:\r\n[ \t].*)*)/im.exec(message) ?? [];
  return subject.replace(/\r\n[ \t]+/g, " ");
}

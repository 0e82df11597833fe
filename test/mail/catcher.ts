import type { AddressInfo } from "node:net";
import { SMTPServer, type SMTPServerOptions, type SMTPServerSession } from "smtp-server";
import { type ReadMail, readMail } from "./read-mail.ts";

/** One mail as the server got it. */
interface Caught extends ReadMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly user: string | undefined;
  readonly encrypted: boolean;
}

/** What the server answers: an SMTP reply such as `450 4.2.0 try later`; `undefined` accepts. */
export interface Answers {
  readonly greeting?: () => string | undefined;
  readonly sender?: (address: string) => string | undefined;
  readonly recipient?: (address: string) => string | undefined;
  readonly data?: () => string | undefined;
}

export interface Catcher {
  readonly port: number;
  readonly caught: readonly Caught[];
  /** Connections that were made. */
  readonly connections: number;
  close(): Promise<void>;
}

/** A mail server on 127.0.0.1 that keeps what it is given. Without a certificate it offers no TLS. */
export async function startCatcher(options: SMTPServerOptions, answers: Answers = {}): Promise<Catcher> {
  const caught: Caught[] = [];
  let connections = 0;
  const server = new SMTPServer({
    logger: false,
    disableReverseLookup: true,
    authOptional: true,
    ...(options.key === undefined ? { disabledCommands: ["STARTTLS"] } : {}),
    onConnect(_session, callback) {
      connections += 1;
      callback(refusal(answers.greeting?.()));
    },
    onMailFrom: ({ address }, _session, callback) => callback(refusal(answers.sender?.(address))),
    onRcptTo: ({ address }, _session, callback) => callback(refusal(answers.recipient?.(address))),
    onData(stream, session, callback) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const refused = refusal(answers.data?.());
        if (refused === undefined) caught.push(caughtOf(Buffer.concat(chunks), session));
        callback(refused);
      });
    },
    ...options,
  });
  // A client that hangs up because of our certificate is an error here too.
  server.on("error", () => {});
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.server.address() as AddressInfo).port,
    caught,
    get connections() {
      return connections;
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

function caughtOf(raw: Buffer, { envelope, user, secure }: SMTPServerSession): Caught {
  const { mailFrom, rcptTo } = envelope;
  return {
    ...readMail(raw.toString("latin1")),
    from: mailFrom === false ? "" : mailFrom.address,
    to: rcptTo.map(({ address }) => address),
    user: typeof user === "string" ? user : undefined,
    encrypted: secure === true,
  };
}

function refusal(reply: string | undefined): Error | undefined {
  if (reply === undefined) return undefined;
  return Object.assign(new Error(reply.slice(4)), { responseCode: Number(reply.slice(0, 3)) });
}

import { given } from "../domain/given.ts";

/** The mail server that takes our mail. */
export interface MailServer {
  readonly host: string;
  readonly port: number;
  /** TLS from the first octet (`smtps`). Otherwise STARTTLS is used where it is offered. */
  readonly tls: boolean;
  readonly user?: string;
}

/**
 * Reads `smtp://[user@]host[:port]` or `smtps://…` (ports 25 and 465 where none is named).
 * Throws for any other URL; the configuration has been checked before.
 */
export function parseMailServer(url: string): MailServer {
  const { protocol, hostname, port, username } = new URL(url);
  if ((protocol !== "smtp:" && protocol !== "smtps:") || hostname === "") {
    throw new Error("mail.url must be smtp://host or smtps://host, with :port where it is not the usual one");
  }
  const tls = protocol === "smtps:";
  return {
    host: hostname.replace(/^\[(.*)\]$/, "$1"),
    port: port === "" ? (tls ? 465 : 25) : Number(port),
    tls,
    ...given({ user: username === "" ? undefined : decoded(username) }),
  };
}

function decoded(username: string): string {
  try {
    return decodeURIComponent(username);
  } catch (cause) {
    throw new Error("the user in mail.url cannot be read; write a % in it as %25", { cause });
  }
}

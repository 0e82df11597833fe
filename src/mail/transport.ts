import type { SMTPTransportOptions, Transporter } from "nodemailer";

/** Opens the way to a mail server. What speaks SMTP is loaded with the first letter: few gateways write any soon. */
export function createLazyTransport(options: SMTPTransportOptions): () => Promise<Transporter> {
  let opened: Promise<Transporter> | undefined;
  return () => (opened ??= import("nodemailer").then(({ createTransport }) => createTransport(options)));
}

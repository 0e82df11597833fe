import type { Mailer } from "../app/ports.ts";

/** Where no mail server is configured any more: what was queued before waits for one. */
export const noMailServer: Mailer = {
  send: () => Promise.resolve({ kind: "deferred", error: "no mail server is configured: set mail.url" }),
};

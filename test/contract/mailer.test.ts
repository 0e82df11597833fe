import { createServer, type AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import type { Mailer } from "../../src/app/ports.ts";
import { createSmtpMailer } from "../../src/mail/smtp-mailer.ts";
import { FakeMailer } from "../fakes/fake-mailer.ts";
import { startCatcher } from "../mail/catcher.ts";
import { header } from "../mail/read-mail.ts";
import { GATEWAY_NUMBER, reminder } from "../mail/reminder.ts";

/** What the mail server does with a mail. `hangs`: it never says anything. */
type Server = "takes" | "is busy" | "refuses" | "hangs";

interface Posting {
  readonly mailer: Mailer;
  /** The addresses of the mails that the server has taken. */
  taken(): readonly string[];
  /** Resolves when the mail server has been turned to. */
  asked(): Promise<unknown>;
}

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const MAILERS: readonly (readonly [name: string, make: (server: Server) => Promise<Posting>])[] = [
  [
    "over SMTP",
    async (server) => {
      const mailerAt = (port: number): Mailer =>
        createSmtpMailer({
          url: `smtp://127.0.0.1:${port}`,
          from: "Lead alerts <noreply@example.com>",
          gateway: "main",
          number: GATEWAY_NUMBER,
        });
      if (server === "hangs") {
        const silent = createServer((socket) => socket.on("error", () => undefined).resume());
        const asked = new Promise((resolve) => silent.once("connection", resolve));
        await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
        closing.push(() => new Promise((resolve) => silent.close(resolve)));
        return { mailer: mailerAt((silent.address() as AddressInfo).port), taken: () => [], asked: () => asked };
      }
      const reply = { takes: undefined, "is busy": "450 4.2.0 try later", refuses: "550 5.1.1 no such user" }[server];
      const catcher = await startCatcher({}, { recipient: () => reply });
      closing.push(() => catcher.close());
      const taken = () => catcher.caught.map((mail) => header(mail, "to") ?? "");
      return { mailer: mailerAt(catcher.port), taken, asked: () => Promise.resolve() };
    },
  ],
  [
    "the fake",
    async (server) => {
      const mailer = new FakeMailer();
      const taken: string[] = [];
      if (server === "hangs") mailer.hang();
      else {
        mailer.answer = async ({ to }) => {
          if (server === "is busy") return { kind: "deferred", error: "the server is busy" };
          if (server === "refuses") return { kind: "refused", error: "no such user" };
          taken.push(to);
          return { kind: "taken" };
        };
      }
      return { mailer, taken: () => taken, asked: () => Promise.resolve() };
    },
  ],
];

describe.each(MAILERS)("a mailer, %s", (_, make) => {
  const never = new AbortController().signal;

  it("says taken when the mail server has it, and that only", async () => {
    const { mailer, taken } = await make("takes");
    expect(await mailer.send(reminder({ to: "ann@example.com" }), never)).toEqual({ kind: "taken" });
    expect(taken()).toEqual(["ann@example.com"]);
  });

  it("says deferred, and why, while the server is busy", async () => {
    const { mailer, taken } = await make("is busy");
    expect(await mailer.send(reminder(), never)).toEqual({ kind: "deferred", error: expect.stringMatching(/\w/) });
    expect(taken()).toEqual([]);
  });

  it("says refused, and why, where the server takes no such mail", async () => {
    const { mailer, taken } = await make("refuses");
    expect(await mailer.send(reminder(), never)).toEqual({ kind: "refused", error: expect.stringMatching(/\w/) });
    expect(taken()).toEqual([]);
  });

  it("lets go of a server that says nothing when it is told to, and the mail is worth another try", async () => {
    const { mailer, asked } = await make("hangs");
    const abort = new AbortController();
    const result = mailer.send(reminder(), abort.signal);
    await asked();
    abort.abort();
    expect(await result).toMatchObject({ kind: "deferred" });
  });
});

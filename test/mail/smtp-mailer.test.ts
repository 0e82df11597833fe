import { type AddressInfo, createServer, type Socket } from "node:net";
import type { SMTPServerOptions } from "smtp-server";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Reminder } from "../../src/app/ports.ts";
import type { MailResult } from "../../src/domain/commands.ts";
import { createSmtpMailer, noMailServer, type SmtpMailer, type SmtpMailerOptions } from "../../src/mail/smtp-mailer.ts";
import { available } from "../requires.ts";
import { type Answers, type Catcher, startCatcher } from "./catcher.ts";
import { type Certificate, selfMadeCertificate } from "./certificate.ts";
import { header } from "./read-mail.ts";
import { GATEWAY_NUMBER, reminder } from "./reminder.ts";

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function catcher(options: SMTPServerOptions = {}, answers: Answers = {}): Promise<Catcher> {
  const server = await startCatcher(options, answers);
  closing.push(() => server.close());
  return server;
}

function mailer(url: string, options: Partial<SmtpMailerOptions> = {}): SmtpMailer {
  return createSmtpMailer({
    url,
    from: "Lead alerts <noreply@example.com>",
    gateway: "main",
    number: GATEWAY_NUMBER,
    ...options,
  });
}

function send(from: SmtpMailer, changed: Partial<Reminder> = {}): Promise<MailResult> {
  return from.send(reminder(changed), new AbortController().signal);
}

const TAKEN: MailResult = { kind: "taken" };
const deferred = (error: RegExp) => ({ kind: "deferred", error: expect.stringMatching(error) });
const refused = (error: RegExp) => ({ kind: "refused", error: expect.stringMatching(error) });

describe("a mail that is taken", () => {
  it("reaches its reader as text and as HTML, from the gateway, with answers going to support", async () => {
    const server = await catcher();
    expect(await send(mailer(`smtp://127.0.0.1:${server.port}`))).toEqual(TAKEN);
    expect(server.caught).toHaveLength(1);
    const [mail] = server.caught;
    if (mail === undefined) throw new Error("nothing was caught");
    expect(mail).toMatchObject({ from: "noreply@example.com", to: ["ann@example.com"], encrypted: false });
    expect(header(mail, "from")).toBe("Lead alerts <noreply@example.com>");
    expect(header(mail, "to")).toBe("ann@example.com");
    expect(header(mail, "reply-to")).toBe("support@homes.com");
    expect(header(mail, "subject")).toBe("Homes.com: please confirm your text alerts");
    expect(header(mail, "auto-submitted")).toBe("auto-generated");
    expect(mail.text).toContain("reply YES to the text from +1 850 220 0227.");
    expect(mail.text).toContain("Please answer by Wednesday, March 5 at 3:00 AM EST.");
    expect(mail.html).toContain("reply <strong>YES</strong> to the text from");
    expect(mail.html).toContain("(866) 774-2947");
  });

  it("carries the same Message-ID when it is handed over again", async () => {
    const server = await catcher();
    const sender = mailer(`smtp://127.0.0.1:${server.port}`);
    await send(sender);
    await send(sender);
    expect(server.caught.map((mail) => header(mail, "message-id"))).toEqual(
      Array(2).fill("<A-1.1741032000000.1.main@example.com>"),
    );
  });

  it("shows names in any script", async () => {
    const server = await catcher();
    const brand = { id: "b", name: "Éclat Immobilier 不動産", email: "aide@eclat.example" };
    await send(mailer(`smtp://127.0.0.1:${server.port}`), { name: "José Núñez", brand });
    const [mail] = server.caught;
    expect(mail && header(mail, "subject")).toBe("Éclat Immobilier 不動産: please confirm your text alerts");
    expect(mail?.text).toContain("Hello José Núñez,");
    expect(mail?.html).toContain("Hello José Núñez,");
  });

  it("has no header or recipient but ours, whatever the brand or the name hold", async () => {
    const server = await catcher();
    const brand = {
      id: "b",
      name: "Evil\r\nBcc: spy@evil.example\r\n\r\n<b>x</b>",
      email: "a@evil.example\r\nCc: spy@evil.example",
    };
    await send(mailer(`smtp://127.0.0.1:${server.port}`), { brand, name: "N\r\nX-Evil: 1" });
    const [mail] = server.caught;
    expect(mail?.to).toEqual(["ann@example.com"]);
    expect([...(mail?.headers.keys() ?? [])].sort()).toEqual([
      "auto-submitted",
      "content-type",
      "date",
      "from",
      "message-id",
      "mime-version",
      "reply-to",
      "subject",
      "to",
    ]);
    expect(mail?.html).not.toContain("<b>");
  });
});

describe("an address that is none", () => {
  it.each([
    "ann@example.com\r\nRCPT TO:<spy@evil.example>",
    "ann@example.com, spy@evil.example",
    "Ann <ann@example.com>",
    "ann",
    "",
  ])("is refused without asking the server: %j", async (to) => {
    const server = await catcher();
    expect(await send(mailer(`smtp://127.0.0.1:${server.port}`), { to })).toEqual(refused(/is no e-mail address$/));
    expect(server.connections).toBe(0);
  });
});

describe("the server's answer", () => {
  async function sendTo(answers: Answers): Promise<MailResult> {
    const server = await catcher({}, answers);
    const result = await send(mailer(`smtp://127.0.0.1:${server.port}`));
    expect(server.caught).toHaveLength(0);
    return result;
  }

  it("defers the mail on 4xx, which is taken when it is sent again", async () => {
    const replies = ["450 4.2.0 greylisted, try later"];
    const server = await catcher({}, { recipient: () => replies.shift() });
    const sender = mailer(`smtp://127.0.0.1:${server.port}`);
    expect(await send(sender)).toEqual(deferred(/did not take the mail now: 450 4\.2\.0 greylisted, try later$/));
    expect(await send(sender)).toEqual(TAKEN);
    expect(server.caught).toHaveLength(1);
  });

  it("refuses the mail on 5xx about its recipient", async () => {
    const result = await sendTo({ recipient: () => "550 5.1.1 no such user" });
    expect(result).toEqual(refused(/^127\.0\.0\.1:\d+ refused the mail: 550 5\.1\.1 no such user$/));
  });

  it("refuses the mail on 5xx about its content, and defers it on 4xx", async () => {
    expect(await sendTo({ data: () => "554 5.6.0 not wanted" })).toEqual(refused(/554 5\.6\.0 not wanted/));
    expect(await sendTo({ data: () => "452 4.3.1 disk full" })).toEqual(deferred(/452 4\.3\.1 disk full/));
  });

  it("defers the mail when it is about our sender, our login or our right to relay: that can be put right", async () => {
    expect(await sendTo({ sender: () => "553 5.7.1 sender not owned" })).toEqual(
      deferred(/takes no mail from Lead alerts <noreply@example\.com>: 553 .*; check mail\.from$/),
    );
    expect(await sendTo({ sender: () => "530 5.7.0 authentication required" })).toEqual(
      deferred(/did not accept the login: 530 .*; check the user in mail\.url and mail\.passwordFile$/),
    );
    expect(await sendTo({ recipient: () => "554 5.7.1 Relay access denied" })).toEqual(
      deferred(/passes no mail on for us: 554 .*; give a user in mail\.url/),
    );
  });

  it("defers the mail when the server takes none at all", async () => {
    expect(await sendTo({ greeting: () => "554 no service" })).toEqual(deferred(/554/));
  });

  it("is not repeated at length", async () => {
    const result = await sendTo({ recipient: () => `550 ${"long ".repeat(100)}` });
    expect(result.kind === "refused" && result.error.length).toBeLessThan(250);
  });
});

describe("a login", () => {
  const onAuth: NonNullable<SMTPServerOptions["onAuth"]> = ({ username, password }, _session, callback) =>
    username === "gate@example.com" && password === "s3cret"
      ? callback(null, { user: username })
      : callback(Object.assign(new Error("5.7.8 bad credentials"), { responseCode: 535 }));
  const options: SMTPServerOptions = { authOptional: false, allowInsecureAuth: true, onAuth };

  it("uses the user of the address and the password of the secret", async () => {
    const server = await catcher(options);
    const url = `smtp://gate%40example.com@127.0.0.1:${server.port}`;
    expect(await send(mailer(url, { password: "s3cret" }))).toEqual(TAKEN);
    expect(server.caught[0]?.user).toBe("gate@example.com");
  });

  it("that fails defers the mail, names what to put right and not the password", async () => {
    const server = await catcher(options);
    const url = `smtp://gate@127.0.0.1:${server.port}`;
    const result = await send(mailer(url, { password: "wr0ng" }));
    expect(result).toEqual(deferred(/did not accept the login: 535 .*mail\.passwordFile$/));
    expect(JSON.stringify(result)).not.toContain("wr0ng");
  });

  it("is tried by a probe, which sends nothing", async () => {
    const server = await catcher(options);
    const url = `smtp://gate%40example.com@127.0.0.1:${server.port}`;
    expect(await mailer(url, { password: "s3cret" }).probe()).toBeUndefined();
    expect(await mailer(url, { password: "wr0ng" }).probe()).toMatch(/did not accept the login/);
    expect(server.caught).toHaveLength(0);
  });
});

describe.skipIf(!available("openssl"))("encryption (needs openssl)", () => {
  let certificate: Certificate;
  beforeAll(() => {
    certificate = selfMadeCertificate();
  });

  // The same machine by a name that is not known to be it.
  const elsewhere = (port: number) => `smtp://gate@[::ffff:127.0.0.1]:${port}`;

  it("is used where the server offers it, whoever vouches for it", async () => {
    const server = await catcher({ ...certificate });
    expect(await send(mailer(`smtp://127.0.0.1:${server.port}`))).toEqual(TAKEN);
    expect(server.caught[0]?.encrypted).toBe(true);
  });

  it("holds from the first octet with smtps, where the certificate is trusted", async () => {
    const server = await catcher({ ...certificate, secure: true });
    expect(await send(mailer(`smtps://127.0.0.1:${server.port}`, { ca: certificate.cert }))).toEqual(TAKEN);
    expect(server.caught[0]?.encrypted).toBe(true);
  });

  it("with smtps defers the mail while the certificate is not trusted", async () => {
    const server = await catcher({ ...certificate, secure: true });
    expect(await send(mailer(`smtps://127.0.0.1:${server.port}`))).toEqual(
      deferred(/^the certificate of 127\.0\.0\.1:\d+ cannot be trusted: self-signed certificate/),
    );
    expect(server.caught).toHaveLength(0);
  });

  it("with smtps defers the mail when the server speaks plainly", async () => {
    const server = await catcher();
    expect(await send(mailer(`smtps://127.0.0.1:${server.port}`))).toEqual(
      deferred(/^no encrypted connection to 127\.0\.0\.1:\d+ came about: .*wants smtp:\/\/ in mail\.url$/),
    );
  });

  it("is a condition for sending a password to another machine", async () => {
    const passwords: unknown[] = [];
    const onAuth: NonNullable<SMTPServerOptions["onAuth"]> = ({ password }, _session, callback) => {
      passwords.push(password);
      callback(null, { user: "gate" });
    };
    const plain = await catcher({ allowInsecureAuth: true, onAuth });
    expect(await send(mailer(elsewhere(plain.port), { password: "s3cret" }))).toEqual(
      deferred(/the password goes over encrypted connections only; try smtps:\/\/ in mail\.url$/),
    );
    const unproven = await catcher({ ...certificate, onAuth });
    expect(await send(mailer(elsewhere(unproven.port), { password: "s3cret" }))).toEqual(
      deferred(/cannot be trusted: self-signed certificate/),
    );
    expect(passwords).toEqual([]);
  });
});

describe("a server that is not there", () => {
  async function listen(connected: (socket: Socket) => void): Promise<number> {
    const server = createServer((socket) => {
      socket.on("error", () => {}).resume();
      connected(socket);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    closing.push(() => new Promise((resolve) => server.close(resolve)));
    return (server.address() as AddressInfo).port;
  }

  it("defers the mail and says so", async () => {
    const server = await startCatcher({});
    await server.close();
    expect(await send(mailer(`smtp://127.0.0.1:${server.port}`))).toEqual(
      deferred(/^nothing answers at 127\.0\.0\.1:\d+ \(ECONNREFUSED\): is the mail server running/),
    );
  });

  it("defers the mail when it hangs up in the middle", async () => {
    const port = await listen((socket) => socket.end("220 hello\r\n"));
    expect(await send(mailer(`smtp://127.0.0.1:${port}`))).toEqual(deferred(/^the mail did not reach 127\.0\.0\.1/));
  });

  it("holds up nobody who does not want to wait for it any more", async () => {
    const abort = new AbortController();
    const port = await listen(() => abort.abort());
    const result = await mailer(`smtp://127.0.0.1:${port}`).send(reminder(), abort.signal);
    expect(result.kind).toBe("deferred");
  });

  it("and none configured defers the mail too", async () => {
    expect(await noMailServer.send(reminder(), new AbortController().signal)).toEqual(deferred(/set mail\.url$/));
  });
});

describe("the address of the server", () => {
  it.each(["http://example.com", "mail.example.com:25", "smtp:///", "smtp://50%@localhost"])("cannot be %s", (url) => {
    expect(() => mailer(url)).toThrow();
  });
});

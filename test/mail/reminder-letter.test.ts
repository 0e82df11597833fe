import { describe, expect, it } from "vitest";
import type { Brand } from "../../src/domain/content.ts";
import { asHtml, asText } from "../../src/mail/letter.ts";
import { messageIdHeader } from "../../src/mail/smtp-mailer.ts";
import { reminderLetter } from "../../src/mail/reminder-letter.ts";
import { GATEWAY_NUMBER, reminder } from "./reminder.ts";

const letter = (...changed: Parameters<typeof reminder>) => reminderLetter(reminder(...changed), GATEWAY_NUMBER, true);

describe("a reminder", () => {
  it("says what to do, by when, what happens otherwise and whom to ask", () => {
    expect(asText(letter())).toBe(`Hello Ann Miller,

We sent a text to your phone that ends in 0101. It asks whether we may text you alerts about your Homes.com leads, and you have not answered it yet.

To get text alerts, reply YES to the text from +1 850 220 0227.

If you do not want them, reply STOP to it, say so in an answer to this e-mail, or call (866) 774-2947: each of these ends the texts.

Please answer by Wednesday, March 5 at 3:00 AM EST. Without an answer you will get no text alerts.

If you cannot find our text, send YES or STOP to +1 850 220 0227. A YES has to come from that phone.

Questions? Homes.com support: (866) 774-2947 or support@homes.com
`);
  });

  it("is worded as the last one when no other follows", () => {
    const last = letter({ isLast: true });
    expect(last.subject).toBe("Last reminder: Homes.com text alerts will not start without your answer");
    expect(asText(last)).toContain("This is the last reminder.");
    expect(asText(last)).toContain("We are still waiting for your answer");
    expect(letter().subject).toBe("Homes.com: please confirm your text alerts");
    expect(asText(letter())).not.toContain("last reminder");
  });

  it("tells someone who gets alerts already that they end", () => {
    const renewal = letter({ asks: "renewal" });
    expect(renewal.subject).toBe("Homes.com: please confirm that your text alerts are to go on");
    expect(asText(renewal)).toContain("whether we may go on texting you alerts");
    expect(asText(renewal)).toContain("To keep your text alerts, reply YES");
    expect(asText(renewal)).toContain("Without an answer your text alerts end.");
  });

  it("gives the deadline on the person's own clock, daylight saving included", () => {
    const summer = { optOutAt: Date.parse("2025-07-05T20:30:00.000Z"), timeZone: "America/Los_Angeles" };
    expect(asText(letter(summer))).toContain("by Saturday, July 5 at 1:30 PM PDT.");
  });

  it("gives the deadline in UTC to someone whose time zone is not known", () => {
    const { timeZone: _, ...unknown } = reminder();
    expect(asText(reminderLetter(unknown, GATEWAY_NUMBER, true))).toContain("by Wednesday, March 5 at 8:00 AM UTC.");
  });

  it("names only the ways to ask that the brand has", () => {
    const remax = { id: "rmint", name: "RE/MAX", email: "productsupport@remax.com" };
    expect(asText(letter({ brand: remax }))).toContain("RE/MAX support: productsupport@remax.com\n");
  });

  it("tells of no answer to the mail where nobody would read it", () => {
    const unread = (brand: Brand) => asText(reminderLetter(reminder({ brand }), GATEWAY_NUMBER, false));
    expect(unread({ id: "b", name: "B", phone: "(866) 774-2947" })).toContain(
      "reply STOP to it, or call (866) 774-2947: each of these ends the texts.",
    );
    expect(unread({ id: "b", name: "B", email: "help@b.example" })).toContain(
      "reply STOP to it, or write to help@b.example: each of these ends the texts.",
    );
  });

  it("ends with who stands behind the brand, and where, as one line", () => {
    const homes = reminder().brand;
    const text = asText(letter({ brand: { ...homes, legalName: "Homes Inc.", address: "1 Main St,\nRichmond VA" } }));
    expect(text.endsWith("\n\nHomes Inc., 1 Main St, Richmond VA\n")).toBe(true);
  });

  it.each([
    " \n ",
    "x".repeat(2_000),
    "Ann, claim your prize at evil.example",
    "https://evil.example",
    "evil.example",
    "Ann (555) 010-0199",
    "ann@evil.example",
    "Pay & win",
    "You have won a car call now please",
    '<img src=x onerror="alert(1)">',
  ])("greets nobody by what is no name: %j", (name) => {
    expect(asText(letter({ name }))).toMatch(/^Hello,\n/);
  });

  it.each([
    "Ann",
    "Jean-Luc Núñez",
    "Sinéad O’Neil, Jr.",
    "J. R. R. Tolkien",
    "李雷",
    "Smith, Ann",
    "Nguyễn Thị Minh Khai",
  ])("greets %s by name", (name) => {
    expect(asText(letter({ name: ` ${name}\n` }))).toMatch(new RegExp(`^Hello ${name},\n`, "u"));
  });

  it("shows what came from outside as text, never as markup, link or line of its own", () => {
    const hostile = letter({
      brand: { id: "b", name: "A<b>&'\"\r\nBcc: x@evil.example", email: `a"><script>@evil.example` },
    });
    const html = asHtml(hostile);
    expect(html).toContain("A&lt;b&gt;&amp;&#39;");
    expect(html).not.toMatch(/<script|<b>/);
    expect(html).toContain('href="mailto:a&quot;&gt;&lt;script&gt;@evil.example"');
    expect(hostile.subject).not.toMatch(/[\r\n]/);
    expect(asText(hostile)).not.toMatch(/^Bcc/m);
  });

  it("lets a phone begin the text with a tap", () => {
    expect(asHtml(letter())).toContain('<a href="sms:+18502200227">+1 850 220 0227</a>');
  });
});

describe("the Message-ID", () => {
  const from = "Lead alerts <noreply@example.com>";

  it("is the same for the same reminder of the same gateway", () => {
    expect(messageIdHeader("A-1.1741032000000.1", "main", from)).toBe("<A-1.1741032000000.1.main@example.com>");
  });

  it.each(["a@b.1.1", ".a.1.1", "a..b.1.1", "a:b.1.1", "a~b.1.1", "..1.1", "a=3A.1.1"])(
    "stays within the grammar of RFC 5322 for %s",
    (id) => {
      expect(messageIdHeader(id, "g:1.", from)).toMatch(/^<[\w=~-]+(\.[\w=~-]+)*@[\w.-]+>$/);
    },
  );

  it("is another one for every other mail and gateway", () => {
    const ids = ["a.b.1.1", "a..b.1.1", "a=2E.b.1.1", "a:b.1.1", "a@b.1.1", "a.b.1.2"];
    const made = ids.flatMap((id) => [messageIdHeader(id, "main", from), messageIdHeader(id, "other", from)]);
    expect(new Set(made).size).toBe(made.length);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AlertText, alertText, textOfContents } from "../../../src/domain/leads/alert.ts";
import type { LeadContent } from "../../../src/domain/leads/content.ts";
import { segmentCount, segmentsOf } from "../../../src/domain/sms/segmentation.ts";
import { shippedPolicy } from "../policy.ts";

const NOTICE = "Reply STOP to unsubscribe.";

function alert(lead: LeadContent, options = {}): string {
  return alertWith(lead, options).text;
}

function alertWith(lead: LeadContent, { notice = false, brand = "homes" } = {}): AlertText {
  const known = shippedPolicy.brands.get(brand);
  if (known === undefined) throw new Error(`no brand ${brand}`);
  return alertText(lead, known, shippedPolicy.texts, notice);
}

describe("an alert", () => {
  it("shows brand, name, phone, e-mail, listing and message, in that order, one to a line", () => {
    const lead = {
      name: "Maria Lopez",
      phone: "(850) 555-0199",
      email: "maria@example.com",
      listing: { address: "12 Oak St", price: "$450,000", mlsId: "MX1234", url: "https://homes.com/p/12-oak" },
      message: "Is it still available?",
    };
    expect(alert(lead, { notice: true })).toBe(
      [
        "Homes.com lead",
        "Name: Maria Lopez",
        "Phone: (850) 555-0199",
        "E-mail: maria@example.com",
        "Listing: 12 Oak St, $450,000, MLS MX1234 https://homes.com/p/12-oak",
        "Message: Is it still available?",
        NOTICE,
      ].join("\n"),
    );
  });

  it("leaves out what is missing or blank", () => {
    expect(alert({ name: "Maria", phone: "  ", listing: {} })).toBe("Homes.com lead\nName: Maria");
    expect(alert({})).toBe("Homes.com lead");
    expect(alert({ listing: { url: "https://homes.com/1" } })).toBe("Homes.com lead\nListing: https://homes.com/1");
  });

  it("leaves out what nobody would see, and shows what stands behind it", () => {
    expect(alert({ name: "\ud83d", message: "\u202e\u0000" })).toBe("Homes.com lead");
    expect(alert({ name: "Ann", message: "😀" })).toBe("Homes.com lead\nName: Ann");
    expect(alert({ message: `${"😀".repeat(600)} call me at 850-555-0111` })).toBe(
      "Homes.com lead\nMessage: call me at 850-555-0111",
    );
    expect(alert({ message: `${"\u0000".repeat(2_000)}hi` })).toBe("Homes.com lead\nMessage: hi");
    expect(alert({ name: "Мария", message: "😀" })).toBe("Homes.com lead\nName: Мария\nMessage: 😀");
  });

  it("keeps a short message beside which a name or a link is too long", () => {
    expect(alert({ name: "N".repeat(600), phone: "+18505550188", message: "hi" })).toBe(
      "Homes.com lead\nPhone: +18505550188\nMessage: hi",
    );
    const listing = { address: "12 Oak St", url: `https://x.com/${"a".repeat(500)}` };
    expect(alert({ name: "U", listing, message: "hi" })).toBe(
      "Homes.com lead\nName: U\nListing: 12 Oak St\nMessage: hi",
    );
    expect(alert({ name: "N".repeat(600), listing: { address: "12 Oak St" }, message: "hi" })).toBe(
      "Homes.com lead\nListing: 12 Oak St\nMessage: hi",
    );
  });

  it("keeps a message of several lines on one", () => {
    expect(alert({ message: "Hello,\n\n  I like   it.\r\nMaria" })).toBe(
      "Homes.com lead\nMessage: Hello, I like it. Maria",
    );
  });

  it("names the agent's own brand", () => {
    expect(alert({ name: "M" }, { brand: "rmwc" })).toBe("RE/MAX Western Canada lead\nName: M");
  });

  it("is brought to the GSM alphabet where that loses nothing; another script makes it UCS-2", () => {
    const gsm = alert({ name: "Zoë – “Z” Müller", message: "I’d love it 😀" });
    expect(segmentsOf(gsm, 0)[0]?.coding).toBe("gsm7");
    expect(gsm).toContain('Name: Zoe - "Z" Müller');
    expect(gsm).toContain("Message: I'd love it");
    const ucs = alert({ name: "Мария", message: "Здравствуйте" });
    expect(segmentsOf(ucs, 0)[0]?.coding).toBe("ucs2");
    expect(ucs).toContain("Name: Мария");
  });
});

describe("an alert that would take more than three segments", () => {
  const long = "This is a lovely house and I would like to see it soon. ".repeat(20);
  const facts = {
    name: "Maria Lopez",
    phone: "(850) 555-0199",
    email: "maria@example.com",
    listing: { address: "12 Oak St", url: "https://homes.com/p/12-oak" },
  };

  it("shortens the message with ... first, between words", () => {
    const text = alert({ ...facts, message: long }, { notice: true });
    expect(segmentCount(text)).toBe(3);
    expect(text).toMatch(/\nMessage: This is .*[a-z.]\.\.\.\nReply STOP to unsubscribe\.$/);
    const shown = /Message: (.*)\.\.\.\n/.exec(text)?.[1] ?? "";
    expect(long.startsWith(`${shown} `) || long.startsWith(shown)).toBe(true);
    expect(shown.length).toBeGreaterThan(250);
    for (const fact of [facts.name, facts.phone, facts.email, "12 Oak St", "https://homes.com/p/12-oak"])
      expect(text).toContain(fact);
  });

  it.each([
    ["a link", "https://homes.com/listing/12-oak-street-pensacola-fl"],
    ["a link without its scheme", "homes.com/listing/oak-street/pensacola/florida"],
    ["an address", "maria.lopez-garcia.of.pensacola@example.com"],
    ["a number", "18505550199"],
    ["a number written in groups", "(850) 555 0199"],
  ])("never cuts %s in it", (_, whole) => {
    for (let length = 280; length < 400; length += 1) {
      const text = alert({
        ...facts,
        message: `${"x ".repeat(length / 2)}${"y".repeat(length % 2)} ${whole} and more. ${long}`,
      });
      const shown = text.split("\n").at(-1) ?? "";
      expect(shown.includes(whole) || !shown.includes(whole.slice(0, 3)), shown).toBe(true);
      expect(shown).not.toMatch(/\.(com|fl)\.\.\./);
    }
  });

  it("shortens a message without spaces too", () => {
    const text = alert({ name: "李", message: "我想看看这所房子".repeat(60) });
    expect(segmentCount(text)).toBe(3);
    expect(text).toMatch(/房子?.*\.\.\.$/u);
  });

  it("leaves the message out before anything of the listing, and that before the buyer", () => {
    const address = "A very long address indeed ".repeat(12).trim();
    const text = alert({ ...facts, listing: { address, url: "https://homes.com/p/1" }, message: "9".repeat(200) });
    expect(text).toContain(address);
    expect(text).not.toContain("Message");
    expect(alert({ ...facts, listing: { address: address.repeat(2) } })).toBe(
      "Homes.com lead\nName: Maria Lopez\nPhone: (850) 555-0199\nE-mail: maria@example.com",
    );
  });

  it("still says whom to call when a name is endless", () => {
    const text = alert({ name: "Мария ".repeat(200), phone: "(850) 555-0199" }, { notice: true });
    expect(text).toBe(`Homes.com lead\nPhone: (850) 555-0199\n${NOTICE}`);
  });
});

describe("the pattern of an alert", () => {
  const lead = {
    ...{ name: "Maria Lopez", phone: "(850) 555-0199", message: "Is it still available?" },
    listing: { address: "12 Oak St", mlsId: "MX1234" },
  };

  it("is the text without a word of the lead", () => {
    expect(alertWith(lead, { notice: true }).pattern).toBe(
      `Homes.com lead\nName: {name}\nPhone: {phone}\nListing: {address}, MLS {mlsId}\nMessage: {message}\n${NOTICE}`,
    );
    expect(alertWith({}).pattern).toBe("Homes.com lead");
  });

  it.each([
    ["is cut", { message: "Is it still available? ".repeat(40) }],
    ["is written in other characters", { name: "Maria “Mia” Lopez" }],
    ["loses its spaces", { name: " Maria  Lopez" }],
    ["has a line end", { message: "Hello.\nIs it still available?" }],
  ])("is there only where the words are shown as they are: what %s has none", (_, words) => {
    expect(alertWith({ ...lead, ...words })).toEqual({ text: expect.stringContaining("Homes.com lead") as string });
  });

  it("puts in each word once, whatever it looks like", () => {
    const { pattern = "", text } = alertWith({ name: "{phone} {message}", phone: "$& {name}", message: "{nobody}" });
    expect(pattern).toBe("Homes.com lead\nName: {name}\nPhone: {phone}\nMessage: {message}");
    expect(text).toBe("Homes.com lead\nName: {phone} {message}\nPhone: $& {name}\nMessage: {nobody}");
  });
});

describe("the text of any lead", () => {
  const words = fc.oneof(
    fc.string({ unit: "binary", maxLength: 300 }),
    fc
      .array(fc.constantFrom("house", "see", "😀", "дом", "555 0199", "a@b.co", "https://x.co/1?a=b", "…", "I’d"), {
        maxLength: 120,
      })
      .map((list) => list.join(" ")),
  );
  const leads: fc.Arbitrary<LeadContent> = fc.record(
    {
      name: words,
      phone: words,
      email: words,
      message: words,
      listing: fc.record({ address: words, mlsId: words, price: words, url: words }, { requiredKeys: [] }),
    },
    { requiredKeys: [] },
  );

  it("exists, takes at most three segments, and ends with the 30-day line when that is due", () => {
    fc.assert(
      fc.property(leads, fc.boolean(), (lead, notice) => {
        const text = alert(lead, { notice });
        expect(segmentCount(text)).toBeLessThanOrEqual(3);
        expect(text.startsWith("Homes.com lead")).toBe(true);
        expect(text.endsWith(`\n${NOTICE}`)).toBe(notice);
      }),
      { numRuns: 300 },
    );
  });

  it("is had again from its pattern and the lead as the file has it", () => {
    const plain = fc.oneof(words, fc.stringMatching(/^[a-z{}$]{1,12}( [A-Za-z0-9,.?]{1,9}){0,6}$/));
    const some = fc.record({ name: plain, phone: plain, message: plain }, { requiredKeys: [] });
    let patterns = 0;
    fc.assert(
      fc.property(fc.oneof(some, leads), fc.boolean(), (lead, notice) => {
        const { text, pattern } = alertWith(lead, { notice });
        if (pattern === undefined) return;
        patterns += 1;
        expect(textOfContents(JSON.parse(JSON.stringify(lead)), pattern)).toBe(text);
        expect(pattern.replaceAll(/\n[A-Z][A-Za-z-]+: [^\n]*\{\w+\}/g, "").replace(`\n${NOTICE}`, "")).toBe(
          "Homes.com lead",
        );
      }),
      { numRuns: 500 },
    );
    expect(patterns).toBeGreaterThan(50);
  });

  it("never cuts a link or a number", () => {
    const link = fc.stringMatching(/^https:\/\/[a-z]{3,12}\.com\/[a-z0-9/-]{5,40}$/);
    const number = fc.stringMatching(/^\(?[2-9]\d\d\)?[ -]\d{3}[ -]\d{4}$/);
    const filler = fc.string({ unit: fc.constantFrom("a", "b", "é", "ж", " "), minLength: 1, maxLength: 260 });
    fc.assert(
      fc.property(link, number, filler, filler, filler, (url, phone, one, two, three) => {
        const text = alert({ message: `${one} ${url} or ${two} at ${phone} or ${three}`.replace(/\s+/g, " ") });
        for (const found of text.matchAll(/https?\S*/g)) expect(found[0]).toBe(url);
        for (const found of text.matchAll(/[\d(][\d() -]*\d/g))
          expect(url.includes(found[0]) || found[0] === phone).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

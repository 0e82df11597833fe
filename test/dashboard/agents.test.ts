import { beforeEach, describe, expect, test } from "vitest";
import type { Role } from "../../src/app/actor.ts";
import { createFuzzedGateway, type FuzzedGateway } from "../fuzz/gateway.ts";
import { timelineOf } from "../../src/app/timeline.ts";
import { createVisitor } from "./visitor.ts";

let gateway: FuzzedGateway;
beforeEach(async () => {
  gateway = await createFuzzedGateway();
});

const visitor = (role: Role = "office") => createVisitor(role, [], { core: gateway.core, control: gateway.control });
const HOSTILE = `"><script>alert(1)</script>`;
const NEW = { agentId: "A-9", name: "Nora Hill", phone: "(850) 555-0190", email: "nora@example.com", brand: "homes" };

async function pageOf(answer: Promise<Response>): Promise<{ status: number; page: string }> {
  const response = await answer;
  return { status: response.status, page: await response.text() };
}

describe("the list of agents", () => {
  test("finds by search and by standing, and counts", async () => {
    const { page } = visitor("viewer");
    expect(await page("/agents?search=A-2")).toMatch(/href="\/agents\/A-2"/);
    expect(await page("/agents?search=A-2")).not.toMatch(/href="\/agents\/A-1"/);
    expect(await page("/agents?standing=active")).toMatch(/href="\/agents\/A-1"/);
    expect(await page("/agents?due=drop-out")).toMatch(/href="\/agents\/A-2"/);
  });

  test.each([
    "page=-1",
    "page=9e9",
    "standing=%00",
    "due=__proto__",
    `search=${encodeURIComponent(HOSTILE)}`,
    "page=x",
  ])("answers nonsense (%s) with a page, and runs nothing of it", async (query) => {
    const { status, page } = await pageOf(visitor().get(`/agents?${query}`));
    expect(status).toBe(200);
    expect(page).not.toContain("<script>alert");
  });
});

describe("one agent", () => {
  test("says why no alerts go out, and what opens the number again", async () => {
    expect(await visitor().page("/agents/A-1")).toContain("Lead alerts reach this agent.");
    expect(await visitor().page("/agents/A-2")).toContain("The phone was asked for consent and has not answered.");
    await gateway.control.optOut("A-1", { atPersonsRequest: true });
    const page = await visitor().page("/agents/A-1");
    expect(page).toContain("START from the phone itself opens it again");
    expect(page).not.toContain("Switch on again");
  });

  test("shows what was texted, to the letter and escaped", async () => {
    const from = { kind: "international" as const, digits: "+18505550101" };
    await gateway.inbox.received({ from, smscAt: 1, content: { kind: "text", text: `Hi ${HOSTILE}` }, pdu: "01" });
    const page = await visitor().page("/agents/A-1");
    expect(page).toContain("please reply with YES");
    expect(page).toContain("&lt;script&gt;alert(1)");
    expect(page).not.toContain("<script>alert");
  });

  test("has a timeline, the latest first, of texts with what became of them and of who did what", async () => {
    const moments = timelineOf([
      {
        sequence: 4,
        at: 1_000,
        kind: "asked",
        messageId: "M-1",
        what: "Text M-1 (the request for consent) is to be sent",
      },
      { sequence: 6, at: 2_000, kind: "sent", messageId: "M-1", what: "Text M-1 (the request for consent) was sent" },
      { sequence: 7, at: 3_000, kind: "report", what: "Status report of the network: delivered" },
      { sequence: 8, at: 90_000_000, kind: "state", what: `Consent ended, by ${HOSTILE} (signed in)` },
    ]);
    const timelines = { ask: async () => ({ kind: "read" as const, reading: moments }) };
    const at = createVisitor("viewer", [], { core: gateway.core, control: gateway.control, timelines });
    const page = await at.page("/agents/A-1?view=timeline");
    const places = ["2 January 1970", "&lt;script&gt;", "1 January 1970", "The request for consent.", "It was sent"];
    expect(places.map((words) => page.indexOf(words))).toEqual(
      places.map((words) => page.indexOf(words)).sort((a, b) => a - b),
    );
    for (const words of places) expect(page).toContain(words);
    expect(page).not.toContain("Status report");
    expect(page).not.toContain("<script>alert");
  });

  test("that is paused is decided upon on the agent's page too", async () => {
    const from = { kind: "international" as const, digits: "+18505550101" };
    const content = { kind: "text" as const, text: "please stop texting me" };
    await gateway.inbox.received({ from, smscAt: 1, content, pdu: "02" });
    expect(await visitor().page("/agents/A-1")).toContain("No, texts go on");
    const answer = await visitor().post("/decide", { id: "+18505550101", answer: "reject", from: "A-1" });
    expect(answer.headers.get("location")).toBe("/agents/A-1");
    expect(gateway.control.agent("A-1")).toMatchObject({ consent: "active" });
    expect(await visitor().page("/agents/A-1")).toContain("Lead alerts reach this agent.");
  });

  test("that nobody knows is a clear 404", async () => {
    const { status, page } = await pageOf(visitor().get("/agents/nobody"));
    expect(status).toBe(404);
    expect(page).toContain("No agent here has the id nobody");
  });

  test("shows who only looks nothing to do", async () => {
    expect(await visitor("viewer").page("/agents/A-1")).not.toContain("Change details");
    expect((await visitor("viewer").post("/agents/A-1/opt-out", { whose: "office" })).status).toBe(403);
    expect((await visitor("viewer").get("/agents/enroll")).status).toBe(403);
  });
});

describe("the profile form", () => {
  test("enrolls, and says that the phone is asked", async () => {
    const answer = await visitor().post("/agents/enroll", NEW);
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toBe("/agents/A-9");
    expect(gateway.control.agent("A-9")).toMatchObject({
      consent: "enrolled",
      number: "+18505550190",
      name: "Nora Hill",
    });
  });

  test.each([
    [{ phone: "12" }, "This is no telephone number"],
    [{ phone: "" }, "This is missing."],
    [{ agentId: "a b" }, "This is no id"],
    [{ email: "nora" }, "This is no e-mail address"],
    [{ timeZone: "EST5" }, "This is no"],
    [{ brand: "hoems" }, "This is no brand"],
    [{ phone: "+442071838750" }, "numbers of US, CA may be enrolled here"],
    [{ phone: "+18502200227" }, "own number"],
    [{ agentId: "A-1" }, "is an agent already"],
  ])("with %j says so beside the field, keeps what was typed, and enters nobody", async (change, words) => {
    const { status, page } = await pageOf(visitor().post("/agents/enroll", { ...NEW, ...change }));
    expect([400, 409]).toContain(status);
    expect(page).toContain(words);
    expect(page).toContain("Nora Hill");
    expect(gateway.control.agents()).toHaveLength(2);
  });

  test("changes details without asking anybody, and clears what was emptied", async () => {
    const before = gateway.core.state.messageCount;
    const details = { name: "Ann Lee", phone: "+18505550101", brand: "rmint", email: "a@example.com", alerts: "on" };
    await visitor().post("/agents/A-1/profile", details);
    expect(gateway.control.agent("A-1")).toMatchObject({ name: "Ann Lee", brand: "rmint", consent: "active" });
    await visitor().post("/agents/A-1/profile", { ...details, name: "" });
    expect(gateway.control.agent("A-1")?.["name"]).toBeUndefined();
    expect(gateway.core.state.messageCount).toBe(before);
  });

  test("switches the Text Message option off and on", async () => {
    const details = { phone: "+18505550101", brand: "homes" };
    await visitor().post("/agents/A-1/profile", details);
    expect(gateway.control.agent("A-1")).toMatchObject({ consent: "opted-out", reason: "profile" });
    // Nobody who is off is switched on by details.
    await visitor().post("/agents/A-1/profile", { ...details, name: "Ann" });
    expect(gateway.control.agent("A-1")).toMatchObject({ consent: "opted-out", name: "Ann" });
  });
});

describe("a NO by another way than a text", () => {
  const no = { whose: "person", channel: "phone", received: "", words: "She never wants a text again" };

  test("holds like a STOP, with channel, words and who entered it", async () => {
    const answer = await visitor().post("/agents/A-1/opt-out", no);
    expect(answer.status).toBe(303);
    expect(gateway.control.agent("A-1")).toMatchObject({ consent: "opted-out", atPersonsRequest: true });
    const again = await visitor().post("/agents/A-1/enroll", {});
    expect(decodeURIComponent(again.headers.get("set-cookie") ?? "")).toContain("only a START from the phone itself");
    expect(gateway.control.agent("A-1")).toMatchObject({ consent: "opted-out" });
  });

  test.each([
    [{ channel: "pigeon" }, "no way that a NO comes"],
    [{ received: "yesterday" }, "This is no time"],
    [{ received: "2027-01-01T10:00" }, "later than now"],
  ])("with %j is not entered, and nothing typed is lost", async (change, words) => {
    const { status, page } = await pageOf(visitor().post("/agents/A-1/opt-out", { ...no, ...change }));
    expect([400, 409]).toContain(status);
    expect(page).toContain(words);
    expect(page).toContain("She never wants a text again");
    expect(gateway.control.agent("A-1")).toMatchObject({ consent: "active" });
  });
});

describe("the page for agents", () => {
  test("has the number, every keyword, the texts and each support, and nothing of anybody", async () => {
    const page = await visitor().page("/help");
    const { keywords, texts, brands } = gateway.core.policy;
    for (const word of [...keywords.stop, ...keywords.start, ...keywords.help])
      expect(page).toContain(`<kbd>${word}</kbd>`);
    for (const text of [texts.optIn, texts.migration, texts.reconfirmation, texts.stopConfirmation])
      expect(page).toContain(text.split("\n").at(-1));
    for (const { email = "" } of brands.values()) expect(page).toContain(email);
    for (const words of ["(850) 220-0227", "36 hours", "18 months", "30 days", "Each of these counts.", "<svg"])
      expect(page).toContain(words);
    expect(page).not.toContain("0101");
  });

  test("speaks in the name of a brand that is asked for, and says which there are otherwise", async () => {
    const page = await visitor().page("/help?brand=rmint");
    expect(page).toContain("RE/MAX text alerts");
    expect(page).not.toContain("support@homes.com");
    const unknown = await pageOf(visitor().get("/help?brand=%3Cb%3E"));
    expect(unknown.status).toBe(404);
    expect(unknown.page).toContain("/help?brand=homes");
    expect(unknown.page).not.toContain("<b>");
  });

  test("gives the number as a contact", async () => {
    const answer = await visitor().get("/contact.vcf?brand=homes");
    expect(answer.headers.get("content-type")).toBe("text/vcard; charset=utf-8");
    expect(await answer.text()).toContain("TEL;TYPE=CELL:+18502200227");
    expect((await visitor().get("/contact.vcf?brand=hoems")).status).toBe(404);
  });
});

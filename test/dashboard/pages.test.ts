import { expect, test } from "vitest";
import { settled } from "../manual-time.ts";
import { createVisitor } from "./visitor.ts";

const PATHS = ["/", "/messages", "/messages/R-3", "/messages/send", "/log", "/device", "/story/L-9"];

test.each(PATHS)("%s shows what strangers wrote, and runs nothing of it", async (path) => {
  const page = await createVisitor().page(path);
  expect(page).not.toMatch(/<script>|<img|<i>Sat|<b>Tel|<Ann>/);
  expect(page).not.toMatch(/<style|<[a-z][^>]*\s(?:style|on\w+)=/);
});

test("Today tells of each thing that waits with its two answers", async () => {
  const page = await createVisitor("office").page("/");
  for (const words of ["Yes, opt out", "No, texts go on", "Send it", "Drop it", "What became of it", "Write to them"]) {
    expect(page).toContain(words);
  }
  expect(page).toContain("&quot;stop texting&quot; 3.1");
});

test("who only looks is shown no button", async () => {
  const { page, post } = createVisitor("viewer");
  expect(await page("/")).not.toContain("Yes, opt out");
  expect((await post("/decide", { id: "+18505550144", answer: "confirm" })).status).toBe(403);
});

test("a decision is carried out for who made it, and said on the next page", async () => {
  const { control, get, post } = createVisitor("office");
  const answer = await post("/decide", { id: "+18505550144", answer: "reject" });
  expect(answer.status).toBe(303);
  expect(control.askedBy).toMatchObject([{ name: "zoe" }]);
  const cookie = answer.headers.get("set-cookie")?.split(";")[0] ?? "";
  expect(await (await get("/", { cookie })).text()).toContain("Done: things go on as before.");
});

test("a lead that nobody knows is said to be unknown", async () => {
  const { get } = createVisitor();
  expect((await get("/find?q=L-9")).headers.get("location")).toBe("/messages/L-9");
  const answer = await get("/find?q=%3Cb%3EL-77");
  expect(answer.headers.get("location")).toBe("/");
  expect(decodeURIComponent(answer.headers.get("set-cookie") ?? "")).toContain("Nothing is known of <b>L-77 here");
});

test("a text by hand is shown as the phone will show it, with its segments, before it is sent", async () => {
  const { control, post } = createVisitor("office");
  const long = `Grüße ☎ ${"a".repeat(80)}`;
  const looked = await (await post("/messages/send", { number: "(850) 555-0123", text: long, step: "preview" })).text();
  expect(looked).toContain("2 segments, UCS-2");
  expect(looked).toContain("☎");
  expect(control.asked).toEqual([]);
  const sent = await post("/messages/send", { number: "(850) 555-0123", text: "Hi\r\nAnn", step: "send" });
  expect(sent.status).toBe(303);
  expect(control.asked).toEqual([{ send: "+18505550123", text: "Hi\nAnn" }]);
});

test("a text by hand that holds what steers is not sent, and the form says what and where", async () => {
  const { post, control } = createVisitor();
  const page = await (
    await post("/messages/send", { number: "850 555 0123", text: "Hi \u202eevil", step: "send" })
  ).text();
  expect(page).toContain("control character U+202E in place 4");
  expect(control.asked).toEqual([]);
});

test("a text that may not be sent stays written, with the reason", async () => {
  const { control, post } = createVisitor("office");
  control.refuseNext = "no-consent";
  const answer = await post("/messages/send", { number: "+18505550123", text: "Hi Ann", step: "send" });
  expect(answer.status).toBe(409);
  const page = await answer.text();
  expect(page).toContain("It is not sent");
  expect(page).toContain("Hi Ann");
});

test.each([
  { number: "nonsense", text: "Hi" },
  { number: "+18505550123", text: " " },
  { number: "+18505550123", text: "a".repeat(60_000) },
  {},
])("nonsense in a form is said beside its field, and nothing is sent (%#)", async (fields) => {
  const { control, post } = createVisitor("office");
  const page = await (await post("/messages/send", { ...fields, step: "send" })).text();
  expect(page).toMatch(/class="fault"/);
  expect(control.asked).toEqual([]);
});

test.each([
  "/messages?before=-4",
  "/messages?before=1e9.M-1",
  "/messages?before=999999999999999.%00",
  "/messages?show=%00&number=x&lead=%F0%9F%A4%96",
  "/log?level=loud",
])("nonsense in an address is a page all the same: %s", async (path) => {
  expect((await createVisitor().get(path)).status).toBe(200);
});

test("what became of a lead is told with the records behind it", async () => {
  const { get, page } = createVisitor();
  expect(await page("/story/L-9")).toContain("Lead L-9: &lt;b&gt;held&lt;/b&gt;.");
  expect((await get("/story/L-404")).status).toBe(404);
});

test("the device is shown with what the doctor finds, and the cure", async () => {
  const page = await createVisitor().page("/device");
  expect(page).toContain("under-voltage &lt;now&gt;");
  expect(page).toContain("A better supply");
});

test("the copy is shown with its place, how far it is behind and when it was verified, and the newest backup", async () => {
  const { page } = createVisitor();
  expect(await page("/")).toMatch(/Copy<\/span>.*behind.*by 12 s, \/mnt\/&lt;stick&gt;/);
  const device = await page("/device");
  expect(device).toContain("by 3 records, the oldest for 12 s");
  expect(device).toContain("to record 40, in epoch 2");
  expect(device).toContain("the same state was rebuilt up to record 30 from 7 objects");
  expect(device).toContain("none yet: the first is taken ten minutes after a start");
});

test("an unknown message is said to be unknown", async () => {
  const answer = await createVisitor().get("/messages/L-404");
  expect(answer.status).toBe(404);
  expect(await answer.text()).toContain("Nothing is known of L-404 here");
});

test("whoever sends a form while the disk takes nothing is told so, and not kept waiting for ever", async () => {
  const { control, post, time } = createVisitor("office");
  control.send = () => new Promise(() => {});
  const answering = post("/messages/send", { number: "+18505550123", text: "Hi", step: "send" });
  await settled();
  await time.pass(15_000);
  const answer = await answering;
  expect(answer.status).toBe(503);
  expect(await answer.text()).toContain("It is not on disk yet");
});

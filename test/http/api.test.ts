import { beforeEach, describe, expect, test } from "vitest";
import { ask, type Question } from "./asking.ts";
import { ANN, REPLY } from "./fake-control.ts";
import { createListeningRig, type Rig } from "./rig.ts";

let rig: Rig;
beforeEach(async () => {
  rig = await createListeningRig();
});

const get = (path: string) => ask({ socketPath: rig.socketPath }, path);
const post = (path: string, body: Question["body"] = {}, headers = {}) =>
  ask({ socketPath: rig.socketPath }, path, { method: "POST", body, headers });

describe("what can be seen", () => {
  test("the status, the agents and one agent are what the gateway says", async () => {
    expect((await get("/api/status")).body).toMatchObject({ gateway: "main", modem: { state: "searching" } });
    expect((await get("/api/agents")).body).toEqual([ANN]);
    expect((await get("/api/agents/A-7")).body).toEqual(ANN);
  });

  test.each([0, 1, 200, 201, 1_000])(
    "the list of %i agents is whole, and the others have their turn meanwhile",
    async (count) => {
      const all = Array.from({ length: count }, (_, index) => ({ ...ANN, agentId: `A-${index}` }));
      rig.control.agentViews.splice(0, 1, ...all);
      const listed = get("/api/agents");
      // One of them is removed while the list is told.
      if (count === 1_000)
        rig.control.agent = (id) => (id === "A-800" ? undefined : all.find(({ agentId }) => agentId === id));
      const wanted = count === 1_000 ? all.filter(({ agentId }) => agentId !== "A-800") : all;
      expect((await listed).body).toEqual(wanted);
    },
  );

  test("the messages come with their texts, and what is withheld comes however old it is", async () => {
    const old = { ...REPLY, id: "L-1", direction: "out", kind: "alert", state: "filtered", text: "Act now" } as const;
    rig.control.messageViews.unshift(old);
    rig.control.withheld.push("L-1");
    expect((await get("/api/messages?most=1")).body).toEqual([old, REPLY]);
  });

  test("the messages come in pages, each with the way to the one before, and none twice or left out", async () => {
    rig.control.messageViews.push(...["M-1", "M-2", "M-3", "M_4"].map((id) => ({ ...REPLY, id })));
    const seen: string[][] = [];
    let path: string | undefined = "/api/messages?most=2&number=%2B18505550123";
    while (path !== undefined) {
      const reply = await get(path);
      seen.unshift((reply.body as { id: string }[]).map(({ id }) => id));
      path = /<([^>]+)>; rel="next"/.exec(String(reply.headers["link"] ?? ""))?.[1];
    }
    expect(seen).toEqual([[REPLY.id], ["M-1", "M-2"], ["M-3", "M_4"]]);
    expect(rig.control.filters).toEqual(Array.from({ length: 3 }, () => ({ number: "+18505550123" })));
  });

  test.each(["x", "_", "2025_", "x_M-1"])("before=%s is answered with where it comes from", async (before) => {
    const { status, body } = await get(`/api/messages?before=${before}`);
    expect({ status, body }).toMatchObject({ status: 400, body: { path: "before" } });
  });

  test.each(["0", "1001", "x", "1.5", ""])("most=%s is answered with what it may be", async (most) => {
    const { status, body } = await get(`/api/messages?most=${most}`);
    expect(status).toBe(400);
    expect(body).toMatchObject({ path: "most", detail: "most is no whole number from 1 to 1000" });
  });

  test.each([
    ["/api/messages?limit=3", "limit", "most, number, lead, state, before"],
    ["/api/agents?most=3", "most", "limit, after"],
  ])("a parameter that there is not is named with those that there are: %s", async (path, name, known) => {
    const { status, body } = await get(path);
    expect({ status, body }).toMatchObject({ status: 400, body: { code: "bad-request", path: name } });
    expect((body as { detail: string }).detail).toContain(known);
  });

  test("messages are asked for by number, lead and state, a number as people write it", async () => {
    await get(`/api/messages?number=${encodeURIComponent("(850) 555-0123")}&lead=L-1&state=sent`);
    await get("/api/messages?number=BANK");
    expect(rig.control.filters).toEqual([{ number: "+18505550123", lead: "L-1", state: "sent" }, { number: "BANK" }]);
    const { status, body } = await get("/api/messages?state=gone");
    expect(status).toBe(400);
    expect(body).toMatchObject({ path: "state", detail: expect.stringContaining("none of queued, sending") });
  });

  test.each(["/api/agents/nobody", "/api/messages/M-77", "/api/nothing", "/nothing"])(
    "%s is not found",
    async (path) => {
      const { status, body } = await get(path);
      expect(status).toBe(404);
      expect(body).toMatchObject({ code: expect.any(String), detail: expect.any(String) });
    },
  );

  test("an id may hold every character that ids may hold", async () => {
    rig.control.agentViews.push({ ...ANN, agentId: "a~b:c@d.e_f-" });
    expect((await get(`/api/agents/${encodeURIComponent("a~b:c@d.e_f-")}`)).body).toMatchObject({
      agentId: "a~b:c@d.e_f-",
    });
  });

  test("health is 200, or 503 with the causes", async () => {
    expect(await get("/healthz")).toMatchObject({ status: 200, body: { ok: true } });
    rig.causes.push("modem absent");
    expect(await get("/healthz")).toMatchObject({ status: 503, body: { ok: false, causes: ["modem absent"] } });
  });

  test("no answer is kept by a cache", async () => {
    expect((await get("/api/agents")).headers["cache-control"]).toBe("no-store");
  });
});

describe("what can be done", () => {
  test("an enrolment reads a number in national form as one of the gateway's country", async () => {
    const body = { agentId: "A-8", brand: "homes", phone: "(850) 555-0199", name: "Bo", timeZone: "America/Chicago" };
    expect(await post("/api/agents", body)).toMatchObject({ status: 200, body: { consent: "enrolled" } });
    const enrol = { agentId: "A-8", brand: "homes", number: "+18505550199", name: "Bo", timeZone: "America/Chicago" };
    expect(rig.control.asked).toEqual([{ enrol }]);
  });

  test.each([
    [{ brand: "homes", phone: "+18505550199" }, "agentId", "agentId is missing"],
    [{ agentId: "a b", brand: "homes", phone: "+18505550199" }, "agentId", "is no id"],
    [{ agentId: "enroll", brand: "homes", phone: "+18505550199" }, "agentId", "word of the protocol"],
    [{ agentId: "A", brand: "homes", phone: "911" }, "phone", "is no telephone number"],
    [{ agentId: "A", brand: "homes", phone: 5 }, "phone", "phone must be text"],
    [{ agentId: "A", brand: "homes", phone: "+18505550199", email: "a,b@c" }, "email", "is no e-mail address"],
    [{ agentId: "A", brand: "homes", phone: "+18505550199", timeZone: "Mars" }, "timeZone", "is no IANA time zone"],
    [{ agentId: "A", brand: "homes", phone: "+18505550199", fone: 1 }, undefined, "unknown keys: fone"],
    [[], undefined, "the body must be an object"],
    ["{", undefined, "no JSON"],
    [new Uint8Array([0x22, 0xff, 0x22]), undefined, "no JSON in UTF-8"],
  ])("the enrolment %j is answered with the key and what is expected", async (body, path, detail) => {
    const answer = await post("/api/agents", body, { "content-type": "application/json" });
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ code: "bad-request", detail: expect.stringContaining(detail) });
    expect((answer.body as { path?: string }).path).toBe(path);
    expect(rig.control.asked).toEqual([]);
  });

  test.each([
    ["/api/numbers/hold", { why: "sold", numbers: [] }, "why is none of deactivated, reassigned"],
    ["/api/numbers/hold", { why: "deactivated", numbers: "all" }, "numbers must be a list"],
    [
      "/api/agents/import",
      { source: "file", check: true, rows: [{ line: 1.5 }] },
      "rows.0.line must be a whole number",
    ],
  ])("%s with %j is answered in plain words", async (path, body, detail) => {
    expect(await post(path, body)).toMatchObject({ status: 400, body: { detail } });
    expect(rig.control.asked).toEqual([]);
  });

  test("of many rows the bad one is named, and none is taken", async () => {
    const rows = Array.from({ length: 80 }, (_, index) => ({ line: index + 2, agentId: `A-${index}` }));
    const body = { source: "file", check: false, rows: rows.with(70, { line: 72, agentId: 5 } as never) };
    expect(await post("/api/agents/import", body)).toMatchObject({
      status: 400,
      body: { path: "rows.70.agentId", detail: "rows.70.agentId must be text" },
    });
    expect(rig.control.asked).toEqual([]);
  });

  test.each([
    [[{ country: "US", count: 9e15, fresh: 0 }], "further.0.count", "is more than 1000000000"],
    [[{ country: "US", count: -1, fresh: 0 }], "further.0.count", "is below 0"],
    [[{ country: "US", count: 1, fresh: 2 }], "further.0.fresh", "is more than count"],
    [Array.from({ length: 1_001 }, () => ({ country: "US", count: 1, fresh: 1 })), "further", "more than 1000 groups"],
  ])("a forecast of %# that nobody could need is turned away", async (further, path, detail) => {
    const answer = await post("/api/agents/import/forecast", { further });
    expect(answer).toMatchObject({ status: 400, body: { path, detail: expect.stringContaining(detail) } });
  });

  test("a refusal is a conflict with its code and what it means", async () => {
    rig.control.refuseNext = "blocked-by-stop";
    const body = { agentId: "A-8", brand: "homes", phone: "+18505550199" };
    expect(await post("/api/agents", body)).toMatchObject({
      status: 409,
      body: { code: "blocked-by-stop", detail: expect.stringContaining("START") },
    });
  });

  test("an opt-out says whether the person asked for it", async () => {
    await post("/api/agents/A-7/opt-out");
    await post("/api/agents/A-7/opt-out", { atPersonsRequest: true });
    expect(rig.control.asked).toEqual([
      { optOut: "A-7", atPersonsRequest: false },
      { optOut: "A-7", atPersonsRequest: true },
    ]);
    expect(await post("/api/agents/nobody/opt-out")).toMatchObject({ status: 404, body: { code: "unknown-agent" } });
  });

  test("an alert is released or dropped by its id", async () => {
    expect(await post("/api/messages/L-1/release")).toMatchObject({ status: 200, body: { state: "queued" } });
    expect(await post("/api/messages/L-1/drop")).toMatchObject({ status: 200, body: { state: "cancelled" } });
    rig.control.refuseNext = "not-withheld";
    expect(await post("/api/messages/L-1/drop")).toMatchObject({ status: 409, body: { code: "not-withheld" } });
  });

  test.each([
    ["Hi\u0000", "U+0000", 3],
    ["\u{1f600} \u202eevil", "U+202E", 3],
    ["a\u001b[2J", "U+001B", 2],
    ["\ud800", "U+D800", 1],
  ])("a text that holds what steers (%j) is not sent, and is told what and where", async (text, name, place) => {
    const { status, body } = await post("/api/messages", { number: "850 555 0123", text });
    expect({ status, body }).toMatchObject({ status: 400, body: { path: "text" } });
    expect((body as { detail: string }).detail).toContain(`${name} in place ${place},`);
    expect(rig.control.asked).toEqual([]);
  });

  test("a text keeps its lines, its tabs, and what joins an emoji", async () => {
    const text = "Hi\n\t\u{1f468}\u200d\u{1f469}\u200d\u{1f467} na\u00efve \u05d0";
    expect((await post("/api/messages", { number: "850 555 0123", text })).status).toBe(200);
    expect(rig.control.asked).toMatchObject([{ text }]);
  });

  test("a text by hand goes to the number as it was meant, and is never empty", async () => {
    expect((await post("/api/messages", { number: "850 555 0123", text: "Hi" })).status).toBe(200);
    expect(rig.control.asked).toEqual([{ send: "+18505550123", text: "Hi" }]);
    expect(await post("/api/messages", { number: "850 555 0123", text: " " })).toMatchObject({
      status: 400,
      body: { path: "text" },
    });
  });

  test("what is no JSON by its type changes nothing", async () => {
    for (const type of [undefined, "text/plain", "application/x-www-form-urlencoded"]) {
      const answer = await post("/api/messages/L-1/release", "{}", type === undefined ? {} : { "content-type": type });
      expect(answer.status).toBe(415);
    }
    expect(rig.control.asked).toEqual([]);
  });

  test("a body above 64 KiB is turned away, with or without a length", async () => {
    const body = JSON.stringify({ number: "+18505550123", text: "x".repeat(64 * 1024) });
    const type = { "content-type": "application/json" };
    expect((await post("/api/messages", body, { ...type, "content-length": body.length })).status).toBe(413);
    expect((await post("/api/messages", body, { ...type, "transfer-encoding": "chunked" })).status).toBe(413);
    expect(rig.control.asked).toEqual([]);
  });
});

test("a bug is a 500 that tells nothing, and stands in the log", async () => {
  rig.control.agentIds = () => {
    throw new Error("secret");
  };
  const { status, body } = await get("/api/agents");
  expect(status).toBe(500);
  expect(JSON.stringify(body)).not.toContain("secret");
  expect(rig.errors).toMatchObject([{ path: "/api/agents", error: { message: "secret" } }]);
});

describe("whoever asks over the socket", () => {
  const body = { agentId: "A-8", brand: "homes", phone: "+18505550199" };

  test("is who they say, and nobody in particular where they do not", async () => {
    await post("/api/agents", body, { "x-leadline-user": "ann" });
    await post("/api/agents", body, { "x-leadline-user": encodeURIComponent("Jürgen") });
    await post("/api/agents", body);
    expect(rig.control.askedBy).toMatchObject([
      { name: "ann", how: "reported" },
      { name: "Jürgen", how: "reported" },
      { name: "unknown", how: "reported" },
    ]);
  });

  test.each(["%", "%ff", "a b", "%0Ax", "", "x".repeat(3_000)])("cannot smuggle %j in as a name", async (name) => {
    await post("/api/agents", body, { "x-leadline-user": name });
    const [by] = rig.control.askedBy;
    expect(by?.name).toMatch(/^([\w. -]{1,64})$/);
  });
});

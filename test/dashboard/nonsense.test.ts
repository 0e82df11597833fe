import { scryptSync } from "node:crypto";
import type { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Playground } from "../../src/app/playground.ts";
import type { User } from "../../src/app/users.ts";
import type { Visit } from "../../src/http/who.ts";
import { createFuzzedGateway, type FuzzedGateway } from "../fuzz/gateway.ts";
import { ask, type Question, type Reply } from "../http/asking.ts";
import { createRig, type Rig } from "../http/rig.ts";
import { createVisitor } from "./visitor.ts";

// Every page and every form, behind the guards that stand before it: whatever nonsense is sent gets an answer, and
// changes nothing. A route, or a field of a form, that has no row here fails.

interface Row {
  /** What stands in the path. */
  readonly params?: Readonly<Record<string, string>>;
  /** The fields of its form, or of its query, each with a value that is right. */
  readonly fields?: Readonly<Record<string, string>>;
  /** Those of them that take any text as it is, or to which nothing that follows depends. */
  readonly free?: readonly string[];
  /** What looks like nonsense and is none. */
  readonly right?: Readonly<Record<string, RegExp>>;
  /** Those that may be left empty. */
  readonly optional?: readonly string[];
}

const PROFILE = {
  ...{ agentId: "A-9", name: "Nora", phone: "(850) 555-0190", email: "nora@example.com" },
  ...{ brand: "homes", timeZone: "America/Chicago" },
};
const ANN = { params: { id: "A-1" } };

const PAGES: Readonly<Record<string, Row>> = {
  "/": {},
  "/find": { fields: { q: "A-1" } },
  "/agents": { fields: { search: "ann", standing: "active", due: "7", page: "1" } },
  "/agents/enroll": {},
  "/agents/:id": { ...ANN, fields: { view: "timeline", page: "1" } },
  "/agents/:id/profile": ANN,
  "/agents/:id/opt-out": ANN,
  "/import": {},
  "/import/:id": { params: { id: "order-1" } },
  "/messages": { fields: { show: "in", number: "+18505550101", lead: "L-1", before: "1.M-1" } },
  "/messages/send": { fields: { number: "+18505550101", text: "Hi" } },
  "/messages/:id": { params: { id: "M-1" } },
  "/proof": { fields: { number: "+18505550101", since: "a".repeat(64), part: "1" } },
  "/proof/record.json": { fields: { number: "+18505550101", since: "a".repeat(64) } },
  "/story/:subject": { params: { subject: "L-9" } },
  "/log": { fields: { level: "warn", number: "+18505550101", lead: "L-1" } },
  "/device": {},
  "/account": {},
  "/play": {},
  "/help": { fields: { brand: "homes" } },
  "/contact.vcf": { fields: { brand: "homes" } },
  "/sign-in": { fields: { next: "/" } },
  "/sign-in/code": { fields: { next: "/" } },
};

const FORMS: Readonly<Record<string, Row>> = {
  "/decide": { fields: { id: "+18505550101", answer: "reject", from: "A-1" }, free: ["from"] },
  "/agents/enroll": {
    ...{ fields: PROFILE, free: ["name"], optional: ["email", "timeZone"] },
    right: { agentId: /^[A-Za-z0-9._~:@-]{1,64}$/ },
  },
  "/agents/:id/enroll": { params: { id: "A-404" } },
  "/agents/:id/profile": {
    ...ANN,
    fields: { ...PROFILE, alerts: "on" },
    free: ["name", "agentId"],
    optional: ["email", "timeZone"],
  },
  "/agents/:id/opt-out": {
    ...ANN,
    fields: { whose: "person", channel: "phone", received: "2025-03-01T10:00", words: "no more" },
    free: ["words"],
    optional: ["received"],
  },
  "/import": { fields: { file: "agents.csv", source: "file" } },
  "/import/:id": { params: { id: "order-404" }, fields: { skipBad: "yes" } },
  "/messages/send": { fields: { number: "+18505550101", text: "Hi", step: "preview" }, free: ["text"] },
  "/messages/release": { fields: { id: "L-404", from: "today" } },
  "/messages/drop": { fields: { id: "L-404", from: "today" } },
  "/account": { fields: { code: "123456", password: "wrong" } },
  "/play/text": { fields: { from: "+18505550101", words: "YES" }, free: ["from", "words"] },
  "/play/option": { fields: { agentId: "A-1", on: "yes" }, free: ["agentId"] },
  "/play/lead": { fields: { agentId: "A-1", buyer: "Jo", words: "Hi" }, free: ["agentId", "buyer", "words"] },
  // Last: whoever has given wrong passwords has to wait.
  "/sign-in": { fields: { name: "olga", password: "wrong", next: "/" } },
  "/sign-in/code": { fields: { code: "123456", next: "/" } },
  "/sign-out": {},
};

const NONSENSE = [
  ...["", " ", "\u0000", "-1", "1e999", "NaN", "null", "[object Object]", "__proto__", "%00", "../../etc/passwd"],
  ...["<script>alert(1)</script>", "' OR 1=1 --", "\u202e\u{1f4a5}", "\ud800", "2026-99-99T99:99", "a".repeat(60_000)],
];
/** What addresses may hold at most, in this many characters. */
const LONGEST_QUERY = 2_000;
const FORM = { "content-type": "application/x-www-form-urlencoded" };

let rig: Rig;
let gateway: FuzzedGateway;
let routes: Hono<Visit>;
let port: number;
let played: string[];
let cookie: string;
let token: string;

beforeAll(async () => {
  gateway = await createFuzzedGateway();
  played = [];
  const playground: Playground = {
    phones: () => [{ agentId: "A-1", name: "Ann", brand: "homes", number: "+18505550101", texts: [] }],
    told: () => [],
    text: (from) => void played.push(from),
    switchOption: async (agentId) => void played.push(agentId),
    lead: async (agentId) => `L-${played.push(agentId)}`,
    onSeen: () => undefined,
  };
  const { dashboard } = createVisitor("technician", [], { core: gateway.core, control: gateway.control, playground });
  ({ routes } = dashboard);
  rig = createRig(undefined, dashboard);
  const made = { cost: 1_024, blockSize: 1, parallelization: 1 };
  const salt = Buffer.alloc(16);
  const hash = scryptSync("correct horse battery", salt, 32, { N: made.cost, r: 1, p: 1 });
  const password = { salt: salt.toString("base64"), hash: hash.toString("base64"), ...made };
  const olga: User = { name: "olga", role: "technician", password };
  const users = { find: (name: string) => (name === "olga" ? olga : undefined), isEmpty: () => false };
  port = await rig.http.listenTcp("127.0.0.1", 0, { users });
  const { token: ofNobody } = await pageWithToken("/sign-in");
  const fields = { csrf: ofNobody, name: "olga", password: "correct horse battery" };
  const signedIn = await visit("/sign-in", {
    method: "POST",
    headers: FORM,
    body: String(new URLSearchParams(fields)),
  });
  [cookie = ""] = (signedIn.headers["set-cookie"] as string[] | undefined)?.[0]?.split(";") ?? [];
  ({ token } = await pageWithToken("/account", { cookie }));
});
afterAll(() => rig.end());

function visit(path: string, question: Question = {}): Promise<Reply> {
  const headers = { accept: "text/html", ...question.headers };
  return ask({ host: "127.0.0.1", port }, path, { ...question, headers });
}

async function pageWithToken(path: string, headers = {}): Promise<{ readonly page: string; readonly token: string }> {
  const page = String((await visit(path, { headers })).body);
  return { page, token: /name="csrf" value="([^"]+)"/.exec(page)?.[1] ?? "" };
}

function send(path: string, fields: Readonly<Record<string, string>>, headers = {}): Promise<Reply> {
  const body = String(new URLSearchParams({ csrf: token, ...fields }));
  return visit(path, { method: "POST", headers: { ...FORM, cookie, ...headers }, body });
}

/** Grows with whatever changes something. */
const changes = (): number => gateway.core.state.sequence + played.length + rig.control.asked.length;

const pathOf = (route: string, { params = {} }: Row): string =>
  route.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ""));

/** A sentence for people: a page with it, where one was asked for. */
function expectAnswered({ status, headers, body }: Reply, where: string): void {
  const isLater = status === 503 && headers["retry-after"] !== undefined;
  if (!isLater) expect(status, where).toBeLessThan(500);
  if (status >= 400) expect(String(body).replaceAll(/<[^>]*>/g, "").length, where).toBeGreaterThan(20);
  expect(String(body), where).not.toContain("<script>alert");
}

const named = (method: string): readonly string[] => [
  ...new Set(
    routes.routes
      .filter((route) => route.method === method && !route.path.includes("*") && route.path !== "/live")
      .map(({ path }) => path),
  ),
];

test("every page and every form has a row here", () => {
  expect(named("GET").filter((path) => !(path in PAGES))).toEqual([]);
  const signing = ["/sign-in", "/sign-in/code", "/sign-out"];
  expect([...named("POST"), ...signing].filter((path) => !(path in FORMS))).toEqual([]);
  expect(Object.keys(PAGES).filter((path) => !named("GET").includes(path))).toEqual([]);
});

describe.each(Object.entries(PAGES))("GET %s", (route, row) => {
  test("answers whatever stands in its address", async () => {
    const before = changes();
    for (const field of Object.keys(row.fields ?? {}))
      for (const value of NONSENSE) {
        const query = new URLSearchParams({ ...row.fields, [field]: value.slice(0, LONGEST_QUERY) });
        expectAnswered(await visit(`${pathOf(route, row)}?${query}`, { headers: { cookie } }), `${field}=${value}`);
      }
    for (const param of Object.keys(row.params ?? {}))
      for (const value of NONSENSE) {
        const path = pathOf(route, { params: { [param]: value.slice(0, LONGEST_QUERY).replace("\ud800", "\ufffd") } });
        const answer = await visit(path, { headers: { cookie } });
        expectAnswered(answer, path);
        if (value.trim().length > 1) expect(answer.status, path).toBe(404);
      }
    expect(changes()).toBe(before);
  });

  test("shows each form with the fields that stand here", async () => {
    const { page } = await pageWithToken(pathOf(route, row), { cookie });
    for (const [, how = "", inside = ""] of page.matchAll(/<form([^>]*)>(.*?)<\/form>/gs)) {
      const action = /action="([^"?]*)/.exec(how)?.[1] ?? route;
      const table = how.includes('method="post"') ? FORMS : PAGES;
      const [, known] = Object.entries(table).find(([path]) => matches(path, action)) ?? [];
      const fields = [...inside.matchAll(/\sname="([^"]+)"/g)].map(([, name = ""]) => name);
      const unknown = fields.filter((name) => name !== "csrf" && !(name in (known?.fields ?? {})));
      expect({ action, unknown }).toEqual({ action, unknown: [] });
    }
  });
});

/** `/agents/enroll` is no agent. */
function matches(route: string, path: string): boolean {
  return route === path || (!(path in FORMS) && new RegExp(`^${route.replaceAll(/:\w+/g, "[^/]+")}$`).test(path));
}

describe.each(Object.entries(FORMS))("POST %s", (route, row) => {
  const path = pathOf(route, row);

  test("changes nothing for another site, a forged token, a session that is over, a long body or what is no form", async () => {
    const before = changes();
    const fields = row.fields ?? {};
    expect((await send(path, fields, { origin: "https://evil.example" })).status).toBe(403);
    expect((await send(path, fields, { "sec-fetch-site": "cross-site" })).status).toBe(403);
    expect((await send(path, { ...fields, csrf: "forged" })).status).toBe(403);
    expect((await send(path, fields, { cookie: `${cookie.slice(0, -4)}0000` })).status).toBeGreaterThanOrEqual(400);
    const long = "x".repeat(10 * 1024 * 1024);
    // The connection may be closed before all of it is sent.
    const { status } = await send(path, { ...fields, long }).catch(() => ({ status: 413 }));
    expect(status).toBe(413);
    const asJson = { method: "POST", headers: { cookie }, body: { csrf: token, ...fields } };
    expect((await visit(path, asJson)).status).toBe(415);
    expect(changes()).toBe(before);
  });

  test("answers nonsense in each field, and changes nothing", async () => {
    for (const field of Object.keys(row.fields ?? {}))
      for (const value of NONSENSE.filter((each) => row.right?.[field]?.test(each) !== true)) {
        const before = changes();
        const answer = await send(path, { ...row.fields, [field]: value });
        expectAnswered(answer, `${field}=${value.slice(0, 40)}`);
        const isLeftEmpty = value.trim() === "" && (row.optional ?? []).includes(field);
        if (!isLeftEmpty && !(row.free ?? []).includes(field))
          expect(changes(), `${field}=${value.slice(0, 40)}`).toBe(before);
      }
  });

  test("answers nonsense in its path, and changes nothing", async () => {
    const before = changes();
    for (const param of Object.keys(row.params ?? {}))
      for (const value of NONSENSE.map((each) => each.slice(0, LONGEST_QUERY).replace("\ud800", "\ufffd"))) {
        const answer = await send(pathOf(route, { params: { [param]: value } }), row.fields ?? {});
        expectAnswered(answer, `${param}=${value}`);
        expect(answer.status).toBeGreaterThanOrEqual(400);
      }
    expect(changes()).toBe(before);
  });
});

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { countryOf } from "../../src/domain/number.ts";
import { operations, problemSchema } from "../../src/http/operations.ts";
import { PROBLEM_CODES } from "../../src/http/problem-codes.ts";
import { ask, type Reply } from "./asking.ts";
import { ANN, PAUSED, REPLY } from "./fake-control.ts";
import { createListeningRig, type Rig } from "./rig.ts";

let rig: Rig;
beforeEach(async () => {
  rig = await createListeningRig();
});

const OPERATIONS = operations(countryOf(ANN.number));
const ID: Readonly<Record<string, string>> = {
  agents: ANN.agentId,
  messages: REPLY.id,
  leads: "L-1",
  confirmations: PAUSED.id,
};
const ENROLMENT = { agentId: "A-8", brand: "homes", phone: "+18505550199" };
/** What each takes; the others an empty object. */
const BODIES: Readonly<Record<string, object>> = {
  "/agents": ENROLMENT,
  "/agents/import": { source: "file", check: true, rows: [{ line: 2, ...ENROLMENT }] },
  "/agents/import/forecast": { further: [] },
  "/numbers/hold": { why: "deactivated", numbers: ["+18505550199"] },
  "/leads": { id: "L-1", agentId: "A-7", lead: { name: "Jo" } },
  "/messages": { number: "+18505550123", text: "Hi" },
  "/modem/at": { command: "AT+CSQ" },
};

const NONSENSE = [
  ...[null, 12, -1, 1e308, true, [], {}, [[]], { $gt: "" }, "", " ", "\u0000", "__proto__", "../../etc/passwd"],
  ...["\ud800", "2026-99-99", "<script>alert(1)</script>", "a".repeat(60_000)],
];
/** The fake ones release and drop whatever they are told to. */
const WITHOUT_LOOKING: ReadonlySet<string> = new Set([
  "/messages/{id}/release",
  "/messages/{id}/drop",
  "/agents/{id}/withdraw",
]);

/** Whoever may have said NO is not texted on meanwhile. */
function isHeld(asked: unknown): boolean {
  return typeof asked === "object" && asked !== null && "withdrawalUnread" in asked;
}

describe.each(OPERATIONS.filter(({ answer }) => answer !== "lines"))(
  "$method /api$path",
  ({ method, path, query, answer }) => {
    const where = `/api${path.replace(/\{\w+\}/, encodeURIComponent(ID[path.split("/")[1] ?? ""] ?? ""))}`;
    const body = method === "post" ? { body: BODIES[path] ?? {} } : {};

    test("answers as its description says", async () => {
      const reply = await ask(rig, where, { method: method.toUpperCase(), ...body });
      expect(reply.status).toBe(200);
      if (answer === "lines") throw new Error("lines are not asked for here");
      expect(answer.safeParse(reply.body).error).toBeUndefined();
    });

    test("answers nonsense in each field, parameter and id, and what is refused changes nothing", async () => {
      const asked = (): number => rig.control.asked.filter((one) => !isHeld(one)).length;
      const expectAnswer = async (reply: Reply, before: number, what: string): Promise<void> => {
        expect(reply.status, what).toBeLessThan(500);
        if (reply.status < 400) return;
        expect(problemSchema.safeParse(reply.body).error, what).toBeUndefined();
        expect(asked(), what).toBe(before);
      };
      const given = BODIES[path] ?? {};
      for (const value of NONSENSE) {
        for (const key of method === "post" ? Object.keys(given) : []) {
          const before = asked();
          const reply = await ask(rig, where, { method: "POST", body: { ...given, [key]: value } });
          await expectAnswer(reply, before, `${key}: ${JSON.stringify(value).slice(0, 40)}`);
        }
        for (const parameter of Object.keys(query ?? {})) {
          const before = asked();
          const typed = typeof value === "string" ? value.slice(0, 2_000) : JSON.stringify(value);
          const asking = new URLSearchParams({ [parameter]: typed });
          const reply = await ask(rig, `${where}?${asking}`);
          await expectAnswer(reply, before, `${parameter}=${typed.slice(0, 40)}`);
        }
      }
      const elsewhere = `/api${path.replace(/\{\w+\}/, "nobody-404")}`;
      if (!path.includes("{id}") || WITHOUT_LOOKING.has(path)) return;
      const unknown = await ask(rig, elsewhere, { method: method.toUpperCase(), ...body });
      expect(unknown.status).toBe(404);
    });

    const takesABody = method === "post";
    if (takesABody)
      test("takes no ten megabytes", async () => {
        const long = JSON.stringify({ ...BODIES[path], long: "x".repeat(10 * 1024 * 1024) });
        // The connection may be closed before all of it is sent.
        const headers = { "content-type": "application/json" };
        const reply = await ask(rig, where, { method: "POST", headers, body: long }).catch(() => ({ status: 413 }));
        expect(reply.status).toBe(413);
        expect(rig.control.asked.filter((one) => !isHeld(one))).toEqual([]);
      });

    test("answers nonsense with a problem, as described", async () => {
      const nonsense = method === "post" ? { body: "[[", headers: { "content-type": "application/json" } } : {};
      const reply = await ask(rig, method === "post" ? where : `${where}/nothing/here`, {
        method: method.toUpperCase(),
        ...nonsense,
      });
      expect([400, 404]).toContain(reply.status);
      expect(problemSchema.safeParse(reply.body).error).toBeUndefined();
      // Whoever may have said NO is not texted on meanwhile.
      const held = path.endsWith("/withdraw") ? [{ withdrawalUnread: ANN.agentId }] : [];
      expect(rig.control.asked).toEqual(held);
    });
  },
);

test("the description is one of OpenAPI 3.1, and tells of every operation and its body", async () => {
  const { status, body } = await ask(rig, "/api/openapi.json");
  expect(status).toBe(200);
  const { openapi, paths } = body as {
    openapi: string;
    paths: Record<string, Record<string, { operationId: string }>>;
  };
  expect(openapi).toBe("3.1.1");
  const told = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method} ${path}`),
  );
  expect(told.toSorted()).toEqual(OPERATIONS.map(({ method, path }) => `${method} /api${path}`).toSorted());
  const ids = Object.values(paths).flatMap((methods) => Object.values(methods).map(({ operationId }) => operationId));
  expect(new Set(ids).size).toBe(OPERATIONS.length);
  expect(paths["/api/messages"]?.["post"]).toMatchObject({
    requestBody: { content: { "application/json": { schema: { properties: { text: { type: "string" } } } } } },
  });
});

test("the description names what may go wrong: who asks always, refusals and bodies where there are such", async () => {
  const { body } = await ask(rig, "/api/openapi.json");
  const { paths } = body as { paths: Record<string, Record<string, { responses: object }>> };
  const statuses = (path: string, method: string) => Object.keys(paths[path]?.[method]?.responses ?? {}).join(" ");
  expect(statuses("/api/status", "get")).toBe("200 401 403 429 default");
  expect(statuses("/api/messages", "get")).toBe("200 400 401 403 429 default");
  expect(statuses("/api/agents/{id}", "get")).toBe("200 401 403 404 429 default");
  expect(statuses("/api/agents", "post")).toBe("200 400 401 403 409 413 415 429 default");
});

test("whatever the description refers to stands in it", async () => {
  const { body } = await ask(rig, "/api/openapi.json");
  const references = [...JSON.stringify(body).matchAll(/"\$ref":"#([^"]+)"/g)].map(([, pointer = ""]) => pointer);
  expect(new Set(references).size).toBeGreaterThan(4);
  for (const pointer of references) {
    const steps = pointer.split("/").slice(1);
    const found = steps.reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], body);
    expect(found, pointer).toMatchObject({ type: "object" });
  }
});

test("the description says what the lead system writes, key by key", async () => {
  const { body } = await ask(rig, "/api/openapi.json");
  const { paths } = body as { paths: Record<string, { post: { requestBody: { content: object } } }> };
  const lead = paths["/api/leads"]?.post.requestBody.content;
  expect(lead).toMatchObject({
    "application/json": {
      schema: {
        required: ["id", "agentId", "lead"],
        properties: { lead: { properties: { phone: {}, message: {}, listing: { properties: { price: {} } } } } },
      },
    },
  });
});

test("every problem's type leads to what its code means", async () => {
  const { body } = await ask(rig, "/api/docs");
  for (const code of Object.keys(PROBLEM_CODES)) expect(body).toContain(`id="${code}"`);
  const { type } = (await ask(rig, "/api/nothing")).body as { type: string };
  expect(type).toBe("/api/docs#not-found");
});

test("every route that the code has is described", () => {
  const folder = join(import.meta.dirname, "..", "..", "src", "http");
  const files = readdirSync(folder).filter((name) => /(^|-)api[.]ts$/.test(name));
  const routes = files.flatMap((name) =>
    [...readFileSync(join(folder, name), "utf8").matchAll(/\bapi\.(get|post|put|delete)\("([^"]+)"/g)].map(
      ([, method, path = ""]) => `${method} ${path.replaceAll(/:(\w+)/g, "{$1}")}`,
    ),
  );
  expect(routes.length).toBeGreaterThan(20);
  expect(routes.toSorted()).toEqual(OPERATIONS.map(({ method, path }) => `${method} ${path}`).toSorted());
});

test("the page tells of every operation", async () => {
  const { body } = await ask(rig, "/api/docs");
  for (const { method, path } of OPERATIONS) expect(body).toContain(`${method.toUpperCase()} /api${path}<`);
});

describe("agents", () => {
  test("come in pages, each with the way to the next, and nobody twice or left out", async () => {
    rig.control.agentViews.push(...["B", "C", "D", "E"].map((agentId) => ({ ...ANN, agentId })));
    const seen: string[] = [];
    let path: string | undefined = "/api/agents?limit=2";
    while (path !== undefined) {
      const reply = await ask(rig, path);
      seen.push(...(reply.body as { agentId: string }[]).map(({ agentId }) => agentId));
      path = /<([^>]+)>; rel="next"/.exec(String(reply.headers["link"] ?? ""))?.[1];
    }
    expect(seen).toEqual(["A-7", "B", "C", "D", "E"]);
  });

  test.each(["limit=0", "limit=1001", "limit=x", "limit=", "limit=-1", "after=nobody"])(
    "%s is answered with what is wrong",
    async (query) => {
      expect(await ask(rig, `/api/agents?${query}`)).toMatchObject({
        status: 400,
        body: { path: query.split("=")[0] },
      });
    },
  );
});

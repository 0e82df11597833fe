import { request } from "node:http";
import { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { mayActAs, PEOPLE_ROLES, PROGRAM_ROLES, type Role } from "../../src/app/actor.ts";
import { countryOf } from "../../src/domain/number.ts";
import { operations } from "../../src/http/operations.ts";
import type { Visit } from "../../src/http/who.ts";
import { ANN, PAUSED, REPLY } from "./fake-control.ts";
import { createRig, type Rig } from "./rig.ts";

const ROLES: readonly Role[] = [...PEOPLE_ROLES, ...PROGRAM_ROLES];
const tokenOf = (role: Role): string => `${role}-0123456789abcdef0123456789abcdef`;
const OPERATIONS = operations(countryOf(ANN.number));
const ID: Readonly<Record<string, string>> = { agents: ANN.agentId, messages: REPLY.id, confirmations: PAUSED.id };

let rig: Rig;
let port: number;
beforeAll(async () => {
  rig = createRig();
  const tokens = ROLES.map((role) => ({ name: role, role, token: tokenOf(role) }));
  const users = { find: () => undefined, isEmpty: () => false };
  port = await rig.http.listenTcp("127.0.0.1", 0, { tokens: { all: () => tokens }, users });
});
afterAll(() => rig.end());

/** What is answered, without waiting for all of it: some goes on for ever. */
function statusOf(method: string, path: string, role: Role | undefined): Promise<number> {
  const authorization = role === undefined ? {} : { authorization: `Bearer ${tokenOf(role)}` };
  const headers = { "content-type": "application/json", ...authorization };
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, path, method, headers, agent: false }, (response) => {
      resolve(response.statusCode ?? 0);
      response.destroy();
    });
    sent.on("error", reject);
    sent.end(method === "POST" ? "{}" : undefined);
  });
}

const whereOf = (path: string): string =>
  `/api${path.replace(/\{\w+\}/, encodeURIComponent(ID[path.split("/")[1] ?? ""] ?? "L-1"))}`;

describe.each(OPERATIONS)("$method /api$path", ({ method, path, roles }) => {
  test.each(ROLES)("is for the roles that its description names, where %s asks", async (role) => {
    const status = await statusOf(method.toUpperCase(), whereOf(path), role);
    const isFor = roles.some((least) => mayActAs(role, least));
    if (isFor) expect([401, 403]).not.toContain(status);
    else expect(status).toBe(403);
  });

  test("is for nobody who has not shown who they are", async () => {
    const asked = rig.control.asked.length;
    expect(await statusOf(method.toUpperCase(), whereOf(path), undefined)).toBe(401);
    expect(rig.control.asked).toHaveLength(asked);
  });
});

test("a program does what it is for, and nothing else", () => {
  const forThem = (role: Role) =>
    OPERATIONS.filter(({ roles }) => roles.some((least) => mayActAs(role, least))).map(
      ({ method, path }) => `${method} ${path}`,
    );
  expect(forThem("leads")).toEqual([
    "get /agents/{id}",
    "post /agents",
    "post /agents/{id}/withdraw",
    "post /leads",
    "get /leads/{id}",
  ]);
  expect(forThem("metrics")).toEqual([]);
});

test.each([
  ["/metrics", ["viewer", "office", "technician", "metrics"]],
  ["/api/openapi.json", ["viewer", "office", "technician", "leads"]],
  ["/api/docs", ["viewer", "office", "technician", "leads"]],
])("%s is for %j", async (path, roles) => {
  for (const role of ROLES) expect(await statusOf("GET", path, role)).toBe(roles.includes(role) ? 200 : 403);
});

test("a route that says not whom it is for keeps the service from answering", async () => {
  const routes = new Hono<Visit>().get("/secrets", (c) => c.text("all of them"));
  const careless = createRig(undefined, { routes, problem: (c) => c.text("", 500) });
  const port = await careless.http.listenTcp("127.0.0.1", 0);
  for (const path of ["/secrets", "/healthz"])
    await expect(fetch(`http://127.0.0.1:${port}${path}`)).rejects.toThrow("fetch failed");
  expect(careless.errors).toMatchObject(
    Array.from({ length: 2 }, () => ({ error: { message: expect.stringContaining("GET /secrets") } })),
  );
  await careless.end();
});

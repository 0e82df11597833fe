import { once } from "node:events";
import { connect } from "node:net";
import { Readable } from "node:stream";
import { Hono } from "hono";
import { describe, expect, onTestFinished, test } from "vitest";
import { readForm } from "../../src/http/forms.ts";
import { PlainHeaders, PlainResponse } from "../../src/http/plain-fetch.ts";
import { asBody, createPieces } from "../../src/http/pieces.ts";
import { demandRole, type Visit } from "../../src/http/who.ts";
import { ask } from "./asking.ts";
import { createRig, type Rig } from "./rig.ts";

/** What Node.js loads a client of HTTP and a parser for with the first look at it, or the streams of the web. */
const OF_FETCH = [
  ...["Headers", "Response", "Request", "FormData", "WebSocket"],
  ...["ReadableStream", "WritableStream", "TransformStream", "CountQueuingStrategy"],
];

/** Notes what is looked at from now on; nothing of it is there. */
function watchFetch(): string[] {
  const looked: string[] = [];
  for (const name of OF_FETCH) {
    const own = Object.getOwnPropertyDescriptor(globalThis, name);
    if (own === undefined) continue;
    Object.defineProperty(globalThis, name, { configurable: true, get: () => void looked.push(name) });
    onTestFinished(() => void Object.defineProperty(globalThis, name, own));
  }
  return looked;
}

function rigWith(routes?: Hono<Visit>): Rig {
  const pages = routes && { routes, problem: () => new PlainResponse("") as unknown as Response };
  const rig = createRig(undefined, pages);
  onTestFinished(() => rig.end());
  return rig;
}

test("what is asked is answered without what Node.js has of Fetch: a text would wait while it is loaded", async () => {
  const looked = watchFetch();
  const routes = new Hono<Visit>();
  routes.get("/page", demandRole("viewer"), (c) => c.html(c.get("formToken")));
  routes.post("/page", demandRole("office"), async (c) => c.json(await readForm(c)));
  const rig = rigWith(routes);
  await rig.http.listenSocket(rig.socketPath);
  const here = { host: "127.0.0.1", port: await rig.http.listenTcp("127.0.0.1", 0) };

  for (const path of ["/healthz", "/api/status", "/api/agents", "/api/messages", "/api/log", "/metrics", "/nowhere"])
    for (const place of [rig, here]) await ask(place, path);
  const taken = await ask(rig, "/api/agents/import", { body: { source: "file", check: false, rows: [] } });
  expect(taken.status).toBe(200);
  const csrf = String((await ask(here, "/page")).body);
  const form = { "content-type": "application/x-www-form-urlencoded" };
  const sent = await ask(here, "/page", {
    headers: form,
    body: `csrf=${encodeURIComponent(csrf)}&who=J%C3%BCrgen+Ott`,
  });
  expect(sent).toMatchObject({ status: 200, body: { csrf, who: "Jürgen Ott" } });
  const following = ask(rig, "/api/log/follow", { body: {} });
  await expect.poll(() => rig.technician.following.size).toBe(1);
  for (const { next, end } of [...rig.technician.following]) {
    next("a line\n");
    end();
  }
  expect((await following).body).toBe("a line\n");
  expect(looked).toEqual([]);
});

/** Sends octets as they are, and resolves with all that is answered until `wanted` has come so often. */
async function exchange(rig: Rig, octets: string, times = 1): Promise<string> {
  const socket = connect(rig.socketPath);
  onTestFinished(() => void socket.destroy());
  socket.write(octets);
  let told = "";
  while (told.split("HTTP/1.1 ").length - 1 < times) told += String((await once(socket, "data"))[0]);
  return told;
}

describe("a request", () => {
  async function listening(): Promise<Rig> {
    const rig = rigWith();
    await rig.http.listenSocket(rig.socketPath);
    return rig;
  }

  test.each([
    ["that asks for no path", "GET * HTTP/1.1\r\nHost: localhost"],
    ["whose host is a name and a path", "GET /healthz HTTP/1.1\r\nHost: localhost/api"],
    ["whose host is behind another name", "GET /healthz HTTP/1.1\r\nHost: somebody@localhost"],
    ["whose path has a backslash", "GET /healthz\\..\\api HTTP/1.1\r\nHost: localhost"],
    ["whose whole address is none", "GET http://:0/healthz HTTP/1.1\r\nHost: localhost"],
  ])("%s is none", async (_, head) => {
    expect(await exchange(await listening(), `${head}\r\n\r\n`)).toMatch(/^HTTP\/1\.1 400 /);
  });

  test.each([
    ["by its path", "GET /healthz HTTP/1.1\r\nHost: localhost"],
    ["with a port", "GET /healthz HTTP/1.1\r\nHost: LOCALHOST:8850"],
    ["to an address of IPv6", "GET /healthz HTTP/1.1\r\nHost: [::1]:1"],
    ["by its whole address (RFC 9112 3.2.2)", "GET http://localhost/healthz HTTP/1.1\r\nHost: localhost"],
    ["with steps in its path", "GET /api/../healthz?a=\\ HTTP/1.1\r\nHost: localhost"],
  ])("%s is answered", async (_, head) => {
    expect(await exchange(await listening(), `${head}\r\n\r\n`)).toMatch(/^HTTP\/1\.1 200 /);
  });

  test("for the head alone is answered as the whole, without its body", async () => {
    const told = await exchange(await listening(), "HEAD /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n");
    expect(told).toMatch(/^HTTP\/1\.1 200 [\s\S]*content-type: application\/json/);
    expect(told.endsWith("\r\n\r\n")).toBe(true);
  });

  test("for the head alone leaves what would have come piece by piece", async () => {
    let isLeft = false;
    const pieces = () => createPieces(() => (isLeft = true));
    const routes = new Hono<Visit>().get("/pieces", demandRole("viewer"), (c) => c.body(asBody(pieces())));
    const here = { host: "127.0.0.1", port: await rigWith(routes).http.listenTcp("127.0.0.1", 0) };
    expect((await ask(here, "/pieces", { method: "HEAD" })).status).toBe(200);
    expect(isLeft).toBe(true);
  });

  test("that is refused before it has come stands in nobody's way on its connection", async () => {
    const tooLong = 200_000;
    const head = `Host: localhost\r\nContent-Type: application/json\r\nContent-Length: ${tooLong}`;
    const refused = `POST /api/messages HTTP/1.1\r\n${head}\r\n\r\n${"x".repeat(tooLong)}`;
    const told = await exchange(await listening(), `${refused}GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n`, 2);
    expect(told.match(/HTTP\/1\.1 \d+/g)).toEqual(["HTTP/1.1 413", "HTTP/1.1 200"]);
  });

  test("that is refused, and never comes, holds its connection no longer than half a second", async () => {
    const rig = await listening();
    const socket = connect(rig.socketPath);
    const closed = once(socket, "close");
    const head = "Host: localhost\r\nContent-Type: text/plain\r\nContent-Length: 9";
    socket.write(`POST /api/messages HTTP/1.1\r\n${head}\r\n\r\n`);
    expect(String((await once(socket, "data"))[0])).toMatch(/^HTTP\/1\.1 415 /);
    socket.resume();
    await expect.poll(() => rig.time.pending).toBeGreaterThan(0);
    await rig.time.pass(500);
    await closed;
  });
});

describe("an answer", () => {
  test("has the header fields that the standard's own would have", () => {
    const changes: ((headers: Headers | PlainHeaders) => void)[] = [
      (headers) => headers.append("Vary", "Accept"),
      (headers) => headers.append("vary", "Cookie"),
      (headers) => headers.set("X-A", "1"),
      (headers) => headers.set("x-a", "2"),
      (headers) => headers.append("Set-Cookie", "a=1; Path=/"),
      (headers) => headers.append("set-cookie", "b=2"),
      (headers) => headers.append("B", "gone"),
      (headers) => headers.delete("b"),
    ];
    const [plain, standard] = [new PlainHeaders({ Link: "</a>" }), new Headers({ Link: "</a>" })];
    for (const change of changes) {
      change(plain);
      change(standard);
      expect([...plain]).toEqual([...standard]);
    }
    for (const name of ["VARY", "x-A", "set-cookie", "b", "link"]) {
      expect(plain.get(name)).toBe(standard.get(name));
      expect(plain.has(name)).toBe(standard.has(name));
    }
    expect(plain.getSetCookie()).toEqual(standard.getSetCookie());
    expect([...new PlainHeaders(plain)]).toEqual([...standard]);
  });

  test.each([
    ["a line break in a value", "x", "a\r\nset-cookie: b=1"],
    ["a name that is none", "a b", "1"],
    ["a character of no octet", "x", "\u2028"],
  ])("never has %s", (_, name, value) => {
    expect(() => new PlainHeaders({ [name]: value })).toThrow();
    expect(() => new PlainResponse(null, { headers: { [name]: value } })).toThrow();
  });

  test("can be read as the standard's", async () => {
    expect(await new PlainResponse("text").text()).toBe("text");
    expect(await new PlainResponse('{"a":1}').json()).toEqual({ a: 1 });
    const octets = new TextEncoder().encode("octets");
    expect(await new PlainResponse(octets.buffer).text()).toBe("octets");
    expect(new Uint8Array(await new PlainResponse("octets").arrayBuffer())).toEqual(octets);
    expect(await new PlainResponse(Readable.from([octets, octets])).text()).toBe("octetsoctets");
    expect([new PlainResponse("", { status: 299 }).ok, new PlainResponse("", { status: 303 }).ok]).toEqual([
      true,
      false,
    ]);
  });

  test("that comes piece by piece ends with whoever reads it", async () => {
    const rig = rigWith();
    await rig.http.listenSocket(rig.socketPath);
    const socket = connect(rig.socketPath);
    const head = "Host: localhost\r\nContent-Type: application/json\r\nContent-Length: 2";
    socket.write(`POST /api/log/follow HTTP/1.1\r\n${head}\r\n\r\n{}`);
    await once(socket, "data");
    expect(rig.technician.following.size).toBe(1);
    socket.destroy();
    await expect.poll(() => rig.technician.following.size).toBe(0);
    expect(rig.errors).toEqual([]);
  });
});

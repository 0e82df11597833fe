import { once } from "node:events";
import { chmodSync, existsSync, linkSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { dirname } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { given } from "../../src/domain/given.ts";
import { ask } from "./asking.ts";
import { createRig, type Rig } from "./rig.ts";

let rig: Rig;
beforeEach(() => {
  rig = createRig();
});
afterEach(() => rig.end());

describe("the socket of the command", () => {
  test("is made with its folder, for owner and group alone, and goes with the daemon", async () => {
    await rig.http.listenSocket(rig.socketPath);
    expect(statSync(rig.socketPath).mode & 0o777).toBe(0o660);
    expect((await ask(rig, "/healthz")).status).toBe(200);
    await rig.http.close();
    expect(existsSync(rig.socketPath)).toBe(false);
  });

  test("replaces a file that a killed daemon left", async () => {
    await leaveStaleSocket(rig.socketPath);
    await rig.http.listenSocket(rig.socketPath);
    expect((await ask(rig, "/healthz")).status).toBe(200);
  });

  test("is not taken from a daemon that answers on it", async () => {
    await rig.http.listenSocket(rig.socketPath);
    const second = createRig();
    await expect(second.http.listenSocket(rig.socketPath)).rejects.toThrow(/another process answers on/);
    await second.end();
    expect((await ask(rig, "/healthz")).status).toBe(200);
  });

  test("never removes a file that is no socket", async () => {
    mkdirSync(dirname(rig.socketPath));
    writeFileSync(rig.socketPath, "notes");
    await expect(rig.http.listenSocket(rig.socketPath)).rejects.toThrow(/is no socket/);
    expect(readFileSync(rig.socketPath, "utf8")).toBe("notes");
  });
});

describe("the web service", () => {
  const place = async (host = "127.0.0.1", password?: string) => ({
    host: "127.0.0.1",
    port: await rig.http.listenTcp(host, 0, given({ password })),
  });

  test("needs a password for anything but loopback", async () => {
    await expect(rig.http.listenTcp("0.0.0.0", 0)).rejects.toThrow(/leadline users add/);
    await expect(rig.http.listenTcp("::", 0)).rejects.toThrow(/leadline users add/);
  });

  test("answers the address, localhost and the names of this machine, and no other host (DNS rebinding)", async () => {
    const here = await place();
    for (const host of ["127.0.0.1:8850", "localhost:9000", "[::1]:1", "LOCALHOST"]) {
      expect(await ask(here, "/healthz", { headers: { host } })).toMatchObject({ status: 200 });
    }
    for (const host of ["evil.example", "127.0.0.1.evil.example", "localhost.evil.example:8850", "127.0.0.1@evil"]) {
      const { status } = await ask(here, "/api/agents", { headers: { host } });
      expect([400, 421]).toContain(status);
    }
  });

  test("asks for the password where there is one", async () => {
    const here = await place("127.0.0.1", "öpen sesame");
    const authorization = (words: string) => `Basic ${Buffer.from(words).toString("base64")}`;
    const refused = await ask(here, "/api/agents");
    expect(refused.status).toBe(401);
    expect(refused.headers["www-authenticate"]).toMatch(/^Basic realm="leadline"/);
    expect((await ask(here, "/api/agents", { headers: { authorization: authorization("admin:open") } })).status).toBe(
      401,
    );
    for (const name of ["x", "", "Admin"])
      expect(
        (await ask(here, "/api/agents", { headers: { authorization: authorization(`${name}:öpen sesame`) } })).status,
      ).toBe(401);
    const { status } = await ask(here, "/api/agents", {
      headers: { authorization: authorization("admin:öpen sesame") },
    });
    expect(status).toBe(200);
  });

  test("makes an address wait after five wrong passwords, longer with each more, and forgets it once one is right", async () => {
    const here = await place("127.0.0.1", "open sesame");
    const signedIn = (password: string) => ({
      headers: { authorization: `Basic ${Buffer.from(`admin:${password}`).toString("base64")}` },
    });
    for (let tries = 0; tries < 5; tries += 1)
      expect((await ask(here, "/api/agents", signedIn("wrong"))).status).toBe(401);
    const waiting = await ask(here, "/api/agents", signedIn("open sesame"));
    expect(waiting).toMatchObject({
      status: 429,
      headers: { "retry-after": "60" },
      body: { code: "too-many-attempts" },
    });
    await rig.time.pass(60_000);
    expect((await ask(here, "/api/agents", signedIn("wrong"))).status).toBe(401);
    await rig.time.pass(60_000);
    expect((await ask(here, "/api/agents", signedIn("open sesame"))).headers["retry-after"]).toBe("60");
    await rig.time.pass(60_000);
    expect((await ask(here, "/api/agents", signedIn("open sesame"))).status).toBe(200);
    expect((await ask(here, "/api/agents", signedIn("wrong"))).status).toBe(401);
    expect((await ask(here, "/api/agents", signedIn("open sesame"))).status).toBe(200);
  });

  test("lets no other site frame it, run scripts in it or read it", async () => {
    const { status, headers } = await ask(await place(), "/api/agents", {
      headers: { origin: "https://evil.example" },
    });
    expect(status).toBe(403);
    expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["strict-transport-security"]).toBeUndefined();
    expect(headers["access-control-allow-origin"]).toBeUndefined();
  });

  test("says so where the port is taken", async () => {
    const { port } = await place();
    await expect(rig.http.listenTcp("127.0.0.1", port)).rejects.toThrow(/EADDRINUSE/);
  });
});

describe("what a client may hold", () => {
  test("is one request for a limited time; an answer may take longer", async () => {
    const strict = createRig({ requestWithinMs: 200, connections: 200, ofOneSource: 40 });
    const port = await strict.http.listenTcp("127.0.0.1", 0);
    const reading = connect(port, "127.0.0.1");
    const headers = "Host: localhost\r\nContent-Type: application/json\r\nContent-Length: 2";
    reading.write(`POST /api/log/follow HTTP/1.1\r\n${headers}\r\n\r\n{}`);
    const slow = connect(port, "127.0.0.1");
    slow.write("POST /api/agents HTTP/1.1\r\nHost: localhost\r\nContent-Length: 20\r\n");
    slow.resume();
    await once(slow, "close");
    // Its request was there in time, and its answer goes on.
    for (const tell of strict.technician.following) tell.next("a line\n");
    expect(String((await once(reading, "data"))[0])).toMatch(/^HTTP\/1.1 200/);
    reading.destroy();
    await strict.end();
  });

  test("is a limited number of connections: one more is closed, and the others go on", async () => {
    const strict = createRig({ requestWithinMs: 30_000, connections: 3, ofOneSource: 40 });
    const port = await strict.http.listenTcp("127.0.0.1", 0);
    const held = Array.from({ length: 3 }, () => connect(port, "127.0.0.1"));
    await Promise.all(held.map((socket) => once(socket, "connect")));
    const beyond = connect(port, "127.0.0.1");
    beyond.resume();
    await once(beyond, "close");
    held[0]?.write("GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    const [answer] = held[0] === undefined ? [] : await once(held[0], "data");
    expect(String(answer)).toMatch(/^HTTP\/1.1 200/);
    for (const socket of held) socket.destroy();
    await strict.end();
  });
});

/** What SIGKILL leaves: a socket file that nobody listens on. */
async function leaveStaleSocket(path: string): Promise<void> {
  mkdirSync(dirname(path));
  const server = createServer();
  server.listen(`${path}.first`);
  await once(server, "listening");
  linkSync(`${path}.first`, path);
  chmodSync(path, 0o600);
  const closed = once(server, "close");
  server.close();
  await closed;
}

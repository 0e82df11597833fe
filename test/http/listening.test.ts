import { once } from "node:events";
import { chmodSync, existsSync, linkSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { dirname } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
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
    port: await rig.http.listenTcp(host, 0, password),
  });

  test("needs a password for anything but loopback", async () => {
    await expect(rig.http.listenTcp("0.0.0.0", 0)).rejects.toThrow(/passwordFile/);
    await expect(rig.http.listenTcp("::", 0)).rejects.toThrow(/passwordFile/);
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
    expect((await ask(here, "/api/agents", { headers: { authorization: authorization("x:open") } })).status).toBe(401);
    expect(
      await ask(here, "/api/agents", { headers: { authorization: authorization("x:öpen sesame") } }),
    ).toMatchObject({
      status: 200,
    });
  });

  test("lets no other site frame it, run scripts in it or read it", async () => {
    const { headers } = await ask(await place(), "/api/agents", { headers: { origin: "https://evil.example" } });
    expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["access-control-allow-origin"]).toBeUndefined();
  });

  test("says so where the port is taken", async () => {
    const { port } = await place();
    await expect(rig.http.listenTcp("127.0.0.1", port)).rejects.toThrow(/EADDRINUSE/);
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

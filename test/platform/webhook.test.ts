import { createHmac } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { AlarmNotice } from "../../src/app/alarms/kinds.ts";
import { createHeartbeat, createWebhook } from "../../src/platform/webhook.ts";

const NOTICE: AlarmNotice = {
  ...{ kind: "modem-gone", state: "raised", cause: "no modem at /dev/ttyUSB0", cure: "Plug it in." },
  ...{ gateway: "main", at: "2026-05-04T15:00:00.000Z" },
};

interface Asked {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

const asked: Asked[] = [];
let answer: (response: ServerResponse) => void;
let address: string;
const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => {
    const { method, url, headers } = request;
    asked.push({ method, url, headers, body: Buffer.concat(chunks).toString("utf8") });
    answer(response);
  });
});
beforeEach(async () => {
  asked.length = 0;
  answer = (response) => response.writeHead(204).end();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/alarms?to=me`;
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const send = (secret?: string, signal = new AbortController().signal) =>
  createWebhook(address, secret).send(NOTICE, signal);

describe("a webhook", () => {
  test("is POSTed exactly the notice, as JSON, signed over the octets of the body", async () => {
    expect(await send("s3cret")).toEqual({ kind: "taken" });
    const [{ method, url, headers, body } = {} as Asked] = asked;
    expect([method, url, headers["content-type"]]).toEqual(["POST", "/alarms?to=me", "application/json"]);
    expect(JSON.parse(body)).toEqual(NOTICE);
    const signature = createHmac("sha256", "s3cret").update(body).digest("hex");
    expect(headers["x-leadline-signature"]).toBe(`sha256=${signature}`);
  });

  test("bears the same id when it is sent again, and another with another notice", async () => {
    await send("s3cret");
    await send("s3cret");
    const other = { ...NOTICE, at: "2026-05-04T15:00:00.001Z" };
    await createWebhook(address, undefined).send(other, new AbortController().signal);
    const [first, again, third] = asked.map(({ headers }) => headers["x-leadline-id"]);
    expect(first).toMatch(/^[0-9a-f]{32}$/);
    expect(again).toBe(first);
    expect(third).not.toBe(first);
  });

  test("without a secret bears no signature", async () => {
    await send();
    expect(asked[0]?.headers).not.toHaveProperty("x-leadline-signature");
  });

  test("that answers 500 is tried again", async () => {
    answer = (response) => response.writeHead(500).end("x".repeat(1_000_000));
    expect(await send()).toEqual({ kind: "deferred", error: "it answers with 500" });
  });

  test("that redirects is not followed: the notice goes nowhere else", async () => {
    answer = (response) => response.writeHead(307, { location: address }).end();
    expect(await send()).toEqual({ kind: "deferred", error: expect.stringContaining("307") });
    expect(asked).toHaveLength(1);
  });

  test("that hangs is let go of when it is aborted", async () => {
    const abort = new AbortController();
    answer = () => abort.abort();
    expect(await send("s", abort.signal)).toMatchObject({ kind: "deferred" });
  });

  test("that nobody listens at is said so, without its address: that may hold a secret", async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    expect(await send()).toEqual({ kind: "deferred", error: "it cannot be reached (ECONNREFUSED)" });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  });
});

test("a heartbeat is a GET, and 2xx alone is well", async () => {
  const beat = createHeartbeat(address);
  expect(await beat(new AbortController().signal)).toBeUndefined();
  expect(asked[0]).toMatchObject({ method: "GET", body: "" });
  answer = (response) => response.writeHead(404).end();
  expect(await beat(new AbortController().signal)).toBe("it answers with 404");
});

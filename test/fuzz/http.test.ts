import { connect } from "node:net";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect } from "vitest";
import { ask } from "../http/asking.ts";
import { createRig, type Rig } from "../http/rig.ts";
import { fuzz, keptIn } from "./fuzz.ts";
import { damaged, hostileJson, hostileText } from "./hostile.ts";

const PASSWORD = "correct horse battery staple";

let rig: Rig;
let locked: number;
let open: number;
beforeAll(async () => {
  rig = createRig();
  locked = await rig.http.listenTcp("127.0.0.1", 0, { password: PASSWORD });
  open = await rig.http.listenTcp("127.0.0.1", 0);
});
afterAll(() => rig.end());

const PATHS = [
  "/healthz",
  "/api/status",
  "/api/agents",
  "/api/agents/A-7/opt-out",
  "/api/messages?most=9",
  "/api/log",
  "/api/modem/at",
  "/api/leads",
  "/api/agents/A-7/withdraw",
  "/api/agents?limit=2&after=A-7",
  "/api/openapi.json",
  "/sign-in",
  "/sign-out",
];
const HEADERS = [
  "content-type: application/json",
  "transfer-encoding: chunked",
  "content-length: 5",
  "expect: 100-continue",
];
const LOGINS = [
  "Basic Og==",
  "Basic //8=",
  "Bearer x",
  "Basic ",
  `Basic ${Buffer.from("admin:admin").toString("base64")}`,
];

const path = fc.oneof(
  fc.constantFrom(...PATHS),
  fc.webPath(),
  hostileText.map((text) => `/api/agents/${encodeURI(text.toWellFormed())}`),
);
const header = fc.oneof(
  fc.constantFrom(...HEADERS),
  fc.constantFrom(...LOGINS).map((login) => `authorization: ${login}`),
  fc.constantFrom("example.com", "127.0.0.1", "localhost:99999", "[::1", "a@b").map((host) => `host: ${host}`),
  hostileText.map((text) => `x: ${text.slice(0, 3_000)}`),
);
const request = fc
  .record({
    method: fc.constantFrom("GET", "POST", "HEAD", "PUT", "OPTIONS", "CONNECT", "TRACE", "BREW"),
    path,
    headers: fc.array(header, { maxLength: 4 }),
    body: fc.oneof(
      fc.constant(""),
      hostileText,
      hostileJson.map((value) => JSON.stringify(value)),
    ),
  })
  .map(({ method, path: target, headers, body }) =>
    Buffer.from([`${method} ${target} HTTP/1.1`, "host: localhost", ...headers, "", body].join("\r\n")),
  );
const octets = fc.oneof(
  { weight: 2, arbitrary: request },
  { weight: 2, arbitrary: request.chain(damaged) },
  fc.uint8Array(),
);

/** Sends octets as they are, and no more. Answers with all that comes back until the other side is done. */
function exchange(port: number, sent: Uint8Array): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: "127.0.0.1" });
    let answer = "";
    socket.setEncoding("latin1");
    socket.on("data", (text: string) => {
      answer += text;
    });
    // A server that resets the connection has given its answer.
    socket.on("error", () => undefined);
    socket.once("close", () => resolve(answer));
    socket.end(sent);
  });
}

/** Every answer in what came back: each begins with its status line. */
function statusesIn(answer: string): readonly number[] {
  return [...answer.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status));
}

const corpus = keptIn<string>("http.json").map((text) => Buffer.from(text, "latin1"));

describe("the local web service", () => {
  fuzz("lets nobody in without the password, whatever they send, and goes on", {
    runs: 150,
    corpus,
    inputs: octets,
    async survives(sent) {
      const answer = await exchange(locked, sent);
      for (const status of statusesIn(answer))
        expect([100, 200, 400, 401, 403, 404, 405, 408, 413, 414, 415, 417, 421, 429, 431]).toContain(status);
      expect(answer).not.toContain("+1850");
      expect(rig.control.asked).toEqual([]);
      expect(rig.errors).toEqual([]);
      expect((await ask({ host: "127.0.0.1", port: locked }, "/healthz")).status).toBe(200);
      expect((await ask({ host: "127.0.0.1", port: locked }, "/api/agents")).status).toBe(401);
    },
  });

  fuzz("answers whatever is sent without failing, and changes nothing that JSON did not ask for", {
    runs: 150,
    corpus,
    inputs: octets,
    async survives(sent) {
      const asked = rig.control.asked.length;
      const answer = await exchange(open, sent);
      expect(statusesIn(answer).filter((status) => status >= 500)).toEqual([]);
      expect(answer).not.toMatch(/node_modules|\n {4}at /);
      if (!/application\/json/i.test(Buffer.from(sent).toString("latin1"))) {
        expect(rig.control.asked.length).toBe(asked);
      }
      expect(rig.errors).toEqual([]);
      expect((await ask({ host: "127.0.0.1", port: open }, "/healthz")).status).toBe(200);
    },
  });
});

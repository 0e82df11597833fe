import { Hono } from "hono";
import { scryptSync } from "node:crypto";
import { once } from "node:events";
import { request } from "node:http";
import { chmodSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import type { ScryptHash, User } from "../../src/app/users.ts";
import { createUserDirectory, readUsers, writeUsers } from "../../src/config/users-file.ts";
import { createTokenDirectory, whyNoTokens } from "../../src/config/tokens-file.ts";
import { HOUR } from "../../src/domain/time.ts";
import { codeAt, makeSecondFactor } from "../../src/http/one-time-codes.ts";
import { formToken } from "../../src/http/forms.ts";
import { isPassword } from "../../src/http/passwords.ts";
import { actorOf, demandRole, type Visit } from "../../src/http/who.ts";
import { ask, type Question, type Reply } from "./asking.ts";
import { createRig, type Rig } from "./rig.ts";

const PASSWORD = "correct horse battery";
const TOKEN = "0123456789abcdef0123456789abcdef";
const PROGRAM = "fedcba9876543210fedcba9876543210";
let olga: User;
let vera: User;
let rig: Rig;
let port: number;
let file: string;
let taken: string[];

/** As weak as the file takes it, so that a test waits for no more than it has to. */
function quickHash(typed: string): ScryptHash {
  const made = { cost: 1_024, blockSize: 1, parallelization: 1 };
  const hash = scryptSync(typed, Buffer.alloc(16), 32, { N: made.cost, r: made.blockSize, p: made.parallelization });
  return { salt: Buffer.alloc(16).toString("base64"), hash: hash.toString("base64"), ...made };
}

beforeAll(() => {
  const password = quickHash(PASSWORD);
  olga = { name: "olga", role: "office", password };
  vera = { name: "vera", role: "viewer", password };
});

beforeEach(async () => {
  taken = [];
  const routes = new Hono<Visit>();
  routes.get("/sign-in", (c) => c.json({ token: formToken(c) }));
  routes.get("/who", demandRole("viewer"), (c) => c.json({ ...actorOf(c), token: formToken(c) }));
  routes.post("/change", demandRole("office"), (c) => {
    taken.push(actorOf(c).name);
    return c.text("done");
  });
  routes.post("/factor", demandRole("viewer"), (c) => {
    writeUsers(file, [{ ...olga, secondFactor: makeSecondFactor().factor }, vera]);
    c.get("goOn")?.();
    return c.json({ token: formToken(c) });
  });
  rig = createRig(undefined, { routes, problem: (c, { details }) => c.html(details.detail, details.status) });
  onTestFinished(() => rig.end());
  file = join(rig.folder, "users.json");
  writeUsers(file, [olga, vera]);
  writeFileSync(join(rig.folder, "tokens"), `metrics metrics ${TOKEN}\ncrm leads ${PROGRAM}\n`);
  port = await rig.http.listenTcp("127.0.0.1", 0, {
    users: createUserDirectory(file),
    tokens: createTokenDirectory(join(rig.folder, "tokens")),
    hosts: ["alerts.example"],
  });
});

const visit = (path: string, question: Question = {}): Promise<Reply> =>
  ask({ host: "127.0.0.1", port }, path, question);

async function post(path: string, token: string, fields: Record<string, string>, cookie = ""): Promise<Reply> {
  const body = new URLSearchParams({ csrf: token, ...fields }).toString();
  const headers = { "content-type": "application/x-www-form-urlencoded", ...(cookie === "" ? {} : { cookie }) };
  return visit(path, { method: "POST", headers, body });
}

async function signIn(name = "olga", password = PASSWORD, more: Record<string, string> = {}): Promise<Reply> {
  const { token } = (await visit("/sign-in")).body as { token: string };
  return post("/sign-in", token, { name, password, ...more });
}

function cookieOf({ headers }: Reply): string {
  const [cookie = ""] = headers["set-cookie"] ?? [];
  return cookie.split(";")[0] ?? "";
}

describe("whoever signs in", () => {
  test("is who they are, by a cookie that no script and no other site is given", async () => {
    const answer = await signIn();
    expect(answer).toMatchObject({ status: 303, headers: { location: "/" } });
    for (const cookie of answer.headers["set-cookie"] ?? []) expect(cookie).toMatch(/HttpOnly; SameSite=Strict$/);
    const seen = await visit("/who", { headers: { cookie: cookieOf(answer) } });
    expect(seen.body).toMatchObject({ name: "olga", role: "office", how: "signed-in" });
  });

  test("changes what their role may, with the token of their own session alone", async () => {
    const cookie = cookieOf(await signIn());
    const other = cookieOf(await signIn("vera"));
    const { token } = (await visit("/who", { headers: { cookie } })).body as { token: string };
    const { token: ofVera } = (await visit("/who", { headers: { cookie: other } })).body as { token: string };
    expect((await post("/change", ofVera, {}, cookie)).status).toBe(403);
    expect((await post("/change", ofVera, {}, other)).status).toBe(403);
    expect((await post("/change", token, {}, cookie)).status).toBe(200);
    expect(taken).toEqual(["olga"]);
    const asJson = { method: "POST", body: {}, headers: { cookie: other } };
    expect((await visit("/api/messages/L-1/release", asJson)).status).toBe(403);
    expect(rig.control.asked).toEqual([]);
  });

  test.each([
    ["/agents?page=2", "/agents?page=2"],
    ["//evil.example", "/"],
    ["/\\evil.example", "/"],
    ["https://evil.example", "/"],
  ])("comes back to %s only where that is here", async (next, location) => {
    expect((await signIn("olga", PASSWORD, { next })).headers["location"]).toBe(location);
  });

  test.each([
    ["signs out", async (cookie: string, token: string) => void (await post("/sign-out", token, {}, cookie))],
    ["is removed", () => writeUsers(file, [vera])],
    ["has another password", () => writeUsers(file, [{ ...olga, password: quickHash("another password") }])],
    ["does nothing for half a day", () => rig.time.pass(12 * HOUR + 1_000)],
  ])("is signed out once they: %s", async (_, happens) => {
    const cookie = cookieOf(await signIn());
    const { token } = (await visit("/who", { headers: { cookie } })).body as { token: string };
    await happens(cookie, token);
    expect(await visit("/who", { headers: { cookie } })).toMatchObject({
      status: 401,
      body: { code: "sign-in-needed" },
    });
    expect((await post("/change", token, {}, cookie)).status).toBe(401);
    expect(taken).toEqual([]);
  });
});

describe("what goes on for somebody", () => {
  interface Followed {
    readonly text: () => string;
    readonly ended: Promise<unknown>;
  }

  function follow(cookie: string): Promise<Followed> {
    const headers = { "content-type": "application/json", cookie };
    return new Promise((resolve, reject) => {
      const sent = request(
        { host: "127.0.0.1", port, path: "/api/log/follow", method: "POST", headers },
        (response) => {
          let text = "";
          response.on("data", (chunk) => (text += String(chunk)));
          resolve({ text: () => text, ended: once(response, "end") });
        },
      );
      sent.on("error", reject);
      sent.end("{}");
    });
  }

  const tell = (line: string): void => {
    for (const { next } of [...rig.technician.following]) next(`${line}\n`);
  };

  test.each([
    ["sign out", async (cookie: string, token: string) => void (await post("/sign-out", token, {}, cookie))],
    ["are removed", async () => writeUsers(file, [olga])],
    ["have another role", async () => writeUsers(file, [{ ...vera, role: "office" }])],
    ["have another password", async () => writeUsers(file, [{ ...vera, password: quickHash("another") }])],
    ["do nothing for half a day", async () => rig.time.pass(12 * HOUR + 10_000)],
  ] as const)("ends once they %s, and tells them nothing more", async (_, happens) => {
    const cookie = cookieOf(await signIn("vera"));
    const { token } = (await visit("/who", { headers: { cookie } })).body as { token: string };
    const followed = await follow(cookie);
    tell("before");
    await happens(cookie, token);
    tell("after");
    await followed.ended;
    expect(followed.text()).toBe("before\n");
    expect(rig.technician.following.size).toBe(0);
  });

  test("ends by itself, though nothing happens", async () => {
    const followed = await follow(cookieOf(await signIn("vera")));
    writeUsers(file, [olga]);
    await rig.time.pass(2_000);
    await followed.ended;
    expect(rig.technician.following.size).toBe(0);
  });
});

describe("whoever has a second factor", () => {
  const { factor, recoveryCodes } = makeSecondFactor();
  const [paper = ""] = recoveryCodes;
  const now = (): string => codeAt(factor.secret, rig.time.clock.now());
  beforeEach(() => writeUsers(file, [{ ...olga, secondFactor: factor }, vera]));

  /** The password, and the cookies that the code goes with. */
  async function begin(next?: string): Promise<{ readonly first: Reply; send(code: string): Promise<Reply> }> {
    const first = await signIn("olga", PASSWORD, next === undefined ? {} : { next });
    const { token } = (await visit("/sign-in")).body as { token: string };
    return { first, send: (code) => post("/sign-in/code", token, { code, next: next ?? "/" }, cookieOf(first)) };
  }

  test("is in with the code of the time, and not before", async () => {
    const { first, send } = await begin("/agents?page=2");
    expect(first).toMatchObject({ status: 303, headers: { location: "/sign-in/code?next=%2Fagents%3Fpage%3D2" } });
    for (const cookie of first.headers["set-cookie"] ?? []) expect(cookie).toMatch(/HttpOnly; SameSite=Strict$/);
    expect((await visit("/who", { headers: { cookie: cookieOf(first) } })).status).toBe(401);
    const answer = await send(now());
    expect(answer).toMatchObject({ status: 303, headers: { location: "/agents?page=2" } });
    const cookie = [answer.headers["set-cookie"] ?? []]
      .flat()
      .map((one) => one.split(";")[0])
      .join("; ");
    expect((await visit("/who", { headers: { cookie } })).body).toMatchObject({ name: "olga" });
  });

  test("uses each code once, of the time or on paper", async () => {
    expect((await (await begin()).send(now())).status).toBe(303);
    expect(await (await begin()).send(now())).toMatchObject({ status: 401, body: { code: "wrong-code" } });
    expect((await (await begin()).send(paper.toLowerCase())).status).toBe(303);
    expect((await (await begin()).send(paper)).status).toBe(401);
  });

  test("waits after five wrong codes, whatever the password was", async () => {
    const { send } = await begin();
    for (let tries = 0; tries < 5; tries += 1) expect((await send("000000")).status).toBe(401);
    expect(await send(now())).toMatchObject({ status: 401, body: { code: "sign-in-anew" } });
    expect((await signIn()).status).toBe(429);
  });

  test.each([
    ["after five minutes", () => rig.time.pass(5 * 60_000 + 1)],
    [
      "once the password is another",
      async () => writeUsers(file, [{ ...olga, password: quickHash("x"), secondFactor: factor }]),
    ],
    ["once they are removed", async () => writeUsers(file, [vera])],
  ])("begins anew %s", async (_, happens) => {
    const { send } = await begin();
    await happens();
    expect(await send(now())).toMatchObject({ status: 401, body: { code: "sign-in-anew" } });
  });

  test("is signed out when they get one, or another", async () => {
    writeUsers(file, [olga]);
    const cookie = cookieOf(await signIn());
    expect((await visit("/who", { headers: { cookie } })).status).toBe(200);
    writeUsers(file, [{ ...olga, secondFactor: factor }]);
    expect((await visit("/who", { headers: { cookie } })).status).toBe(401);
  });

  test("stays signed in where they set it up, under another id, and nowhere else", async () => {
    writeUsers(file, [olga, vera]);
    const [cookie, elsewhere] = [cookieOf(await signIn()), cookieOf(await signIn())];
    const { token } = (await visit("/who", { headers: { cookie } })).body as { token: string };
    const answer = await post("/factor", token, {}, cookie);
    const next = cookieOf(answer);
    expect(answer.headers["set-cookie"]?.[0]).toMatch(/HttpOnly; SameSite=Strict$/);
    for (const over of [cookie, elsewhere])
      expect((await visit("/who", { headers: { cookie: over } })).status).toBe(401);
    expect((await visit("/who", { headers: { cookie: next } })).body).toMatchObject({ name: "olga" });
    expect((await post("/change", token, {}, next)).status).toBe(403);
    expect((await post("/change", (answer.body as { token: string }).token, {}, next)).status).toBe(200);
  });

  test("cannot be passed by with a code alone, or that of somebody else", async () => {
    const { token } = (await visit("/sign-in")).body as { token: string };
    for (const cookie of ["", "leadline-half=", "leadline-half=__proto__", cookieOf(await signIn("vera"))])
      expect((await post("/sign-in/code", token, { code: now() }, cookie)).status).not.toBe(303);
  });
});

describe("whoever does not", () => {
  test("sees nothing but what is open to all", async () => {
    for (const path of ["/who", "/api/status", "/api/agents", "/api/log", "/nothing"])
      expect((await visit(path)).status).toBe(401);
    for (const path of ["/healthz", "/sign-in"]) expect((await visit(path)).status).toBe(200);
  });

  test("is asked to sign in, and where they wanted to go", async () => {
    const answer = await visit("/who?a=1", { headers: { accept: "text/html" } });
    expect(answer).toMatchObject({ status: 303, headers: { location: "/sign-in?next=%2Fwho%3Fa%3D1" } });
  });

  test("is asked so by the page of the API as well, and a program is told by a problem", async () => {
    const page = await visit("/api/docs", { headers: { accept: "text/html" } });
    expect(page).toMatchObject({ status: 303, headers: { location: "/sign-in?next=%2Fapi%2Fdocs" } });
    expect((await visit("/api/docs")).status).toBe(401);
    expect((await visit("/api/status", { headers: { accept: "text/html" } })).status).toBe(401);
  });

  test.each([
    ["olga", "wrong"],
    ["nobody", PASSWORD],
    ["", ""],
    ["__proto__", PASSWORD],
    ["x".repeat(5_000), "y".repeat(50_000)],
  ])("is told no more than that name or password is wrong (%#)", async (name, password) => {
    expect(await signIn(name, password)).toMatchObject({ status: 401, body: { code: "wrong-sign-in" } });
  });

  test("waits after five wrong passwords", async () => {
    for (let tries = 0; tries < 5; tries += 1) expect((await signIn("olga", "wrong")).status).toBe(401);
    expect(await signIn()).toMatchObject({ status: 429, headers: { "retry-after": "60" } });
    await rig.time.pass(60_000);
    expect((await signIn()).status).toBe(303);
  });

  test("tries no more passwords by trying them at once", async () => {
    const answers = await Promise.all(Array.from({ length: 9 }, () => signIn("olga", "wrong")));
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(5);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(4);
  });

  test("keeps out nobody who has signed in with their browser before, whatever others guess from the same place", async () => {
    const browser = (await signIn()).headers["set-cookie"]?.at(-1)?.split(";")[0] ?? "";
    for (let tries = 0; tries < 8; tries += 1) await signIn("olga", "wrong");
    expect((await signIn()).status).toBe(429);
    const { token } = (await visit("/sign-in")).body as { token: string };
    const sign = (password: string, cookie: string) => post("/sign-in", token, { name: "olga", password }, cookie);
    expect((await sign(PASSWORD, browser.replace(/.$/, "_"))).status).toBe(429);
    for (let tries = 0; tries < 5; tries += 1) expect((await sign("wrong", browser)).status).toBe(401);
    expect((await sign(PASSWORD, browser)).status).toBe(429);
    await rig.time.pass(60_000);
    expect((await sign(PASSWORD, browser)).status).toBe(303);
  });

  test("keeps nobody out by trying very many at once: those behind a few are told to come again", async () => {
    const answers = await Promise.all(Array.from({ length: 60 }, (_, index) => signIn(`somebody-${index}`, "wrong")));
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(5);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(55);
    for (const { status, headers } of answers)
      if (status === 429) expect(Number(headers["retry-after"])).toBeGreaterThan(0);
  });

  test("gets nowhere with a forged cookie", async () => {
    for (const cookie of ["leadline=", `leadline=${"A".repeat(43)}`, "leadline=__proto__", "__Host-leadline=x"])
      expect((await visit("/who", { headers: { cookie } })).status).toBe(401);
  });

  test("is kept out as long as it cannot be read who may sign in", async () => {
    writeFileSync(file, '{"users": "all"}');
    expect(await visit("/who")).toMatchObject({ status: 503, body: { code: "users-unreadable" } });
    expect((await visit("/healthz", { headers: { cookie: "leadline=x" } })).status).toBe(200);
  });
});

test("whoever is not known sends no more than a form's worth, whatever type it says it is", async () => {
  const headers = { "content-type": "multipart/form-data; boundary=----------------------------x" };
  const body = Buffer.alloc(200 * 1024, "x");
  const { status } = await visit("/sign-in", { method: "POST", headers, body }).catch(() => ({ status: 413 }));
  expect(status).toBe(413);
});

describe("a program", () => {
  const bearer = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });

  test("comes in by its token, and does what it is for alone", async () => {
    expect(await visit("/api/agents/A-7", bearer(PROGRAM))).toMatchObject({ status: 200 });
    for (const path of ["/who", "/api/log", "/api/messages", "/api/agents"])
      expect(await visit(path, bearer(PROGRAM))).toMatchObject({ status: 403 });
    expect(await visit("/api/agents/A-7", bearer(TOKEN))).toMatchObject({ status: 403 });
  });

  test("is let in no more once its line is gone, without a restart, and nobody while the lines cannot be read", async () => {
    const list = join(rig.folder, "tokens");
    expect((await visit("/api/agents/A-7", bearer(PROGRAM))).status).toBe(200);
    writeFileSync(list, `metrics metrics ${TOKEN}\n`);
    expect(await visit("/api/agents/A-7", bearer(PROGRAM))).toMatchObject({
      status: 401,
      body: { code: "wrong-token" },
    });
    writeFileSync(list, `crm leads ${PROGRAM}\nbroken\n`);
    expect(await visit("/api/agents/A-7", bearer(PROGRAM))).toMatchObject({ status: 503 });
    writeFileSync(list, `crm leads ${PROGRAM}\n`);
    expect((await visit("/api/agents/A-7", bearer(PROGRAM))).status).toBe(200);
  });

  test("with a wrong token has to wait as people have, and keeps nobody out who has the right one", async () => {
    for (let tries = 0; tries < 5; tries += 1)
      expect(await visit("/api/agents/A-7", bearer(`${TOKEN}x`))).toMatchObject({
        status: 401,
        body: { code: "wrong-token" },
      });
    expect((await visit("/api/agents/A-7", bearer(`${TOKEN}x`))).status).toBe(429);
    expect((await visit("/api/agents/A-7", bearer(PROGRAM))).status).toBe(200);
    expect((await signIn()).status).toBe(303);
  });
});

test("a further name of the service is answered, and no other", async () => {
  expect((await visit("/healthz", { headers: { host: "alerts.example" } })).status).toBe(200);
  expect((await visit("/healthz", { headers: { host: "other.example" } })).status).toBe(421);
});

describe("the file of users", () => {
  test("is its owner's alone, and holds no password", async () => {
    chmodSync(file, 0o644);
    writeUsers(file, [olga]);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(JSON.stringify(readUsers(file))).not.toContain(PASSWORD);
    expect(await isPassword(PASSWORD, readUsers(file)[0]?.password)).toBe(true);
    expect(await isPassword(`${PASSWORD} `, readUsers(file)[0]?.password)).toBe(false);
  });

  test.each(["", "{", "[]", '{"users":[{"name":"a b"}]}', '{"users":[{"name":"a","role":"root"}]}'])(
    "that holds %j is said to be none",
    (text) => {
      writeFileSync(file, text);
      expect(() => readUsers(file)).toThrow(/holds no users/);
    },
  );
});

test.each([
  ["crm leads", "line 1: write name, role and token"],
  [`# ours\n\ncrm root ${TOKEN}`, "line 3: write one of the roles metrics, leads, viewer"],
  ["crm leads short", "line 1: the token is shorter than 24"],
  [`crm leads ${TOKEN}\ncrm leads ${TOKEN}`, "line 2: crm stands there twice"],
])("a file of tokens that holds %j is told by its line, without the token", (text, complaint) => {
  expect(whyNoTokens(text)).toContain(complaint);
  expect(whyNoTokens(text)).not.toContain(TOKEN);
});

import { Hono } from "hono";
import { writeFileSync } from "node:fs";
import { once } from "node:events";
import { connect } from "node:net";
import { join } from "node:path";
import { onTestFinished, beforeEach, describe, expect, test } from "vitest";
import { formToken, readForm } from "../../src/http/forms.ts";
import { createStaticFiles } from "../../src/http/static-files.ts";
import { actorOf, demandRole, type Visit } from "../../src/http/who.ts";
import { ask, type Question } from "./asking.ts";
import { createRig, type Rig } from "./rig.ts";

let taken: object[];
let rig: Rig;
let port: number;

beforeEach(async () => {
  taken = [];
  const routes = new Hono<Visit>();
  routes.get("/form", demandRole("viewer"), (c) => c.json({ token: formToken(c), who: actorOf(c) }));
  routes.get("/help", (c) => c.json({ who: c.get("actor") ?? null }));
  routes.get("/figures", demandRole("metrics"), (c) => c.text("1"));
  routes.post("/form", demandRole("office"), async (c) => {
    taken.push(await readForm(c));
    return c.redirect("/form", 303);
  });
  rig = createRig(undefined, {
    routes,
    problem: (c, { details }) => c.html(`<p>${details.detail}</p>`, details.status),
    icon: "/assets/icon.svg",
  });
  onTestFinished(() => rig.end());
  port = await rig.http.listenTcp("127.0.0.1", 0);
});

const visit = (path: string, question: Question = {}) => ask({ host: "127.0.0.1", port }, path, question);
/** As long as those of browsers: Node.js 20 takes a short one for the end wherever it stands. */
const BOUNDARY = "----formboundary7MA4YWxkTrZu0gW";
const FORM = { "content-type": "application/x-www-form-urlencoded" };

async function tokenOfPage(): Promise<string> {
  return ((await visit("/form")).body as { token: string }).token;
}

test("the page of the API has the icon of the pages, so that no browser looks for one that there is not", async () => {
  expect((await visit("/api/docs")).body).toContain('<link rel="icon" href="/assets/icon.svg">');
});

describe("a form", () => {
  test("is taken with the token of the page, and says who sent it", async () => {
    const { body } = await visit("/form");
    expect(body).toMatchObject({ who: { name: "this machine", role: "technician", how: "machine" } });
    const sent = await visit("/form", { method: "POST", headers: FORM, body: `csrf=${await tokenOfPage()}&a=1` });
    expect(sent.status).toBe(303);
    expect(taken).toMatchObject([{ a: "1" }]);
  });

  test("with a file is taken too", async () => {
    const body = [
      ...[`--${BOUNDARY}`, 'Content-Disposition: form-data; name="csrf"', "", await tokenOfPage()],
      ...[`--${BOUNDARY}`, 'Content-Disposition: form-data; name="a"', "", "ü", `--${BOUNDARY}--`, ""],
    ].join("\r\n");
    const headers = { "content-type": `multipart/form-data; boundary=${BOUNDARY}` };
    expect((await visit("/form", { method: "POST", headers, body })).status).toBe(303);
    expect(taken).toMatchObject([{ a: "ü" }]);
  });

  test("without the token, or with another, changes nothing", async () => {
    for (const body of ["a=1", "csrf=&a=1", `csrf=${"A".repeat(43)}&a=1`, ""]) {
      expect((await visit("/form", { method: "POST", headers: FORM, body })).status).toBe(403);
    }
    expect(taken).toEqual([]);
  });

  test.each([
    [{ origin: "https://evil.example" }],
    [{ origin: "null" }],
    [{ "sec-fetch-site": "cross-site" }],
    [{ "sec-fetch-site": "same-site" }],
    [{ "x-forwarded-for": "192.0.2.1" }],
    [{ "x-real-ip": "192.0.2.1" }],
    [{ forwarded: "for=192.0.2.1" }],
    [{ via: "1.1 proxy" }],
    [{ "cf-connecting-ip": "192.0.2.1" }],
    [{ host: "192.0.2.1" }],
  ])("that comes from elsewhere (%j) changes nothing, whatever it knows", async (headers) => {
    const body = `csrf=${await tokenOfPage()}&a=1`;
    const { status } = await visit("/form", { method: "POST", headers: { ...FORM, ...headers }, body });
    expect(status).toBe(403);
    expect(taken).toEqual([]);
  });

  test("that comes by what only proxies speak changes nothing", async () => {
    const socket = connect(port, "127.0.0.1");
    socket.end("GET /form HTTP/1.0\r\nHost: localhost\r\n\r\n");
    const [answer] = await once(socket, "data");
    expect(String(answer)).toMatch(/^HTTP\/1.1 403/);
  });

  test("of our own page is known by its origin", async () => {
    const headers = { ...FORM, origin: `http://127.0.0.1:${port}`, "sec-fetch-site": "same-origin" };
    const sent = await visit("/form", { method: "POST", headers, body: `csrf=${await tokenOfPage()}` });
    expect(sent.status).toBe(303);
  });

  test("is limited to 64 KiB, the one that hands over a file to 5 MiB, and is no JSON", async () => {
    const csrf = await tokenOfPage();
    const long = `csrf=${csrf}&a=${"x".repeat(64 * 1024)}`;
    expect((await visit("/form", { method: "POST", headers: FORM, body: long })).status).toBe(413);
    const headers = { "content-type": `multipart/form-data; boundary=${BOUNDARY}` };
    const statusOf = async (path: string, mebioctets: number): Promise<number> => {
      const body = Buffer.alloc(mebioctets * 1024 * 1024, "x");
      return (await visit(path, { method: "POST", headers, body }).catch(() => ({ status: 413 }))).status;
    };
    expect(await statusOf("/form", 1)).toBe(413);
    // It is taken in, and then is no form of ours.
    expect(await statusOf("/import", 4)).toBe(400);
    expect(await statusOf("/import", 10)).toBe(413);
    expect((await visit("/form", { method: "POST", body: { csrf } })).status).toBe(415);
    expect(taken).toEqual([]);
  });
});

describe("a page", () => {
  test("says what is wrong to a browser as a page, and to a program as a problem", async () => {
    const asPage = await visit("/nothing", { headers: { accept: "text/html" } });
    expect(asPage).toMatchObject({ status: 404, body: "<p>there is nothing at /nothing</p>" });
    const asProblem = await visit("/nothing");
    expect(asProblem.headers["content-type"]).toBe("application/problem+json");
    expect(asProblem.body).toEqual({
      type: "/api/docs#not-found",
      title: "Not found",
      status: 404,
      detail: "there is nothing at /nothing",
      code: "not-found",
    });
  });

  test("is not for every role", async () => {
    expect(await visit("/figures")).toMatchObject({ status: 403, body: { code: "not-permitted" } });
  });

  test("another method is answered with those that the path takes", async () => {
    const answer = await visit("/api/status", { method: "DELETE", headers: { "content-type": "application/json" } });
    expect(answer).toMatchObject({ status: 405, headers: { allow: "GET, HEAD" }, body: { code: "wrong-method" } });
  });
});

describe("a file of the package", () => {
  test("is kept by browsers for ever, and has another path once it is another", () => {
    const file = join(rig.folder, "style.css");
    writeFileSync(file, "a{}");
    const files = createStaticFiles({ "style.css": file });
    writeFileSync(file, "b{}");
    expect(createStaticFiles({ "style.css": file }).href("style.css")).not.toBe(files.href("style.css"));
  });

  test("is served with its type, and nothing beside it is", async () => {
    const file = join(rig.folder, "style.css");
    writeFileSync(file, "a{}");
    const files = createStaticFiles({ "style.css": file });
    const answer = await files.routes.request(files.href("style.css"));
    expect(answer.headers.get("content-type")).toBe("text/css; charset=utf-8");
    expect(answer.headers.get("cache-control")).toContain("immutable");
    expect((await files.routes.request("/assets/../style.css")).status).not.toBe(200);
  });
});

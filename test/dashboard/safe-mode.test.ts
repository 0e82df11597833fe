import { Hono } from "hono";
import { expect, test } from "vitest";
import { createSafeModePages } from "../../src/dashboard/safe-mode-pages.tsx";
import type { Visit } from "../../src/http/who.ts";

test("while the state cannot be read the page says why, and that nothing is lost", async () => {
  const pages = createSafeModePages({
    ...{ gateway: "main", number: "+18502200227", now: () => 0 },
    health: () => ({ ok: false, causes: ["journal/2025-03.jsonl, line 7: leadline repair"] }),
  });
  const app = new Hono<Visit>().use(async (c, next) => {
    c.set("actor", { name: "zoe", role: "viewer", how: "signed-in" });
    c.set("formToken", "a-token");
    await next();
  });
  const page = await (await app.route("/", pages.routes).request("/")).text();
  expect(page).toContain("Nothing is sent, and what arrives is kept");
  expect(page).toContain("journal/2025-03.jsonl, line 7: leadline repair");
});

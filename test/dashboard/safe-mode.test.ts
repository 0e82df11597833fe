import { Hono } from "hono";
import { expect, test } from "vitest";
import { createSafeModePages } from "../../src/dashboard/safe-mode-pages.tsx";
import { shippedPolicy } from "../domain/policy.ts";
import type { Visit } from "../../src/http/who.ts";

function visitor(): Hono<Visit> {
  const pages = createSafeModePages({
    ...{ gateway: "main", number: "+18502200227", now: () => 0, policy: shippedPolicy },
    health: () => ({ ok: false, causes: ["journal/2025-03.jsonl, line 7: leadline repair"] }),
  });
  const app = new Hono<Visit>().use(async (c, next) => {
    c.set("actor", { name: "zoe", role: "viewer", how: "signed-in" });
    c.set("formToken", "a-token");
    await next();
  });
  return app.route("/", pages.routes);
}

const pageOf = async (path: string): Promise<string> => (await visitor().request(path)).text();

test("while the state cannot be read the page says why, and that nothing is lost", async () => {
  const page = await pageOf("/");
  expect(page).toContain("Nothing is sent, and what arrives is kept");
  expect(page).toContain("journal/2025-03.jsonl, line 7: leadline repair");
});

test("the page for agents and the contact are there all the same", async () => {
  expect(await pageOf("/help?brand=homes")).toContain("You have successfully been unsubscribed.");
  expect(await pageOf("/contact.vcf")).toContain("+18502200227");
});

test("whoever comes by a link to an agent or a message is shown why it is not known", async () => {
  for (const path of ["/agents", "/agents/A-1", "/messages/L-1", "/proof?number=1", "/log", "/device"])
    expect((await visitor().request(path)).headers.get("location")).toBe("/");
});

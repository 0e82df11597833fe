import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { BEN, CHLOE } from "../../src/cli/demo/story.ts";
import { find } from "../requires.ts";
import { fill, inboundOf, type Site, startSite, withhold } from "./site.ts";

const program = find("chromium");
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
/** Where pictures of each page are left, for people to look at; none unless named. */
const PICTURES = process.env["LEADLINE_PICTURES"];

/** Every page that can be looked at, with something on it. */
const PATHS = [
  "/",
  "/messages",
  "/messages?show=withheld",
  "/messages/L-2",
  "/messages/L-11",
  `/messages/send?number=${encodeURIComponent(BEN.phone)}`,
  "/log",
  "/device",
  "/play",
  "/agents",
  "/agents?due=drop-out",
  "/agents/enroll",
  "/agents/A-1",
  "/agents/A-2/profile",
  "/agents/A-2/opt-out",
  "/import",
  "/proof",
  "/help",
  "/messages/L-404",
];

interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly AxeNode[] }[];
}

interface AxeNode {
  readonly html: string;
  readonly failureSummary: string;
}

describe.skipIf(program === undefined)("the dashboard (needs chromium)", () => {
  let site: Site;
  let browser: Browser;
  let complaints: string[];

  beforeAll(async () => {
    site = await startSite();
    await fill(site);
    browser = await chromium.launch({ executablePath: program ?? "", args: ["--no-sandbox"] });
  });
  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });

  /** A visit of its own, whose console complains to `complaints`. */
  async function visit<T>(
    act: (page: Page, context: BrowserContext) => Promise<T>,
    { width = 1280, dark = false, scripts = true }: { width?: number; dark?: boolean; scripts?: boolean } = {},
  ): Promise<T> {
    complaints = [];
    const context = await browser.newContext({
      viewport: { width, height: 800 },
      colorScheme: dark ? "dark" : "light",
      javaScriptEnabled: scripts,
      baseURL: site.url,
    });
    const page = await context.newPage();
    page.on("console", (message) => {
      const isOfMissingPage = message.text().includes("404") && page.url().endsWith("L-404");
      if (["error", "warning"].includes(message.type()) && !isOfMissingPage) complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    try {
      return await act(page, context);
    } finally {
      await context.close();
    }
  }

  /** As a debugger does: the policy of the page would not let it in as a script. */
  async function violationsOn(page: Page): Promise<readonly string[]> {
    await page.evaluate(axe);
    const { violations } = await page.evaluate<AxeResult>("axe.run()");
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
  }

  test.each([
    { width: 1280, dark: false },
    { width: 375, dark: true },
  ])("has no page that shuts anybody out, scrolls sideways or complains ($width px, dark: $dark)", async (how) => {
    await visit(async (page) => {
      const found: string[] = [];
      for (const path of PATHS) {
        await page.goto(path);
        const picture = `${PICTURES}/${path.replaceAll(/[^\w]+/g, "_")}-${how.width}${how.dark ? "-dark" : ""}.png`;
        if (PICTURES !== undefined) await page.screenshot({ path: picture, fullPage: true });
        const wider = await page.evaluate<number>("document.documentElement.scrollWidth - innerWidth");
        if (wider > 0) found.push(`${path} is ${wider} px too wide`);
        found.push(...(await violationsOn(page)).map((violation) => `${path} ${violation}`));
      }
      expect(found).toEqual([]);
      expect(complaints).toEqual([]);
    }, how);
  });

  test("shows an SMS as it arrives, without being loaded anew", async () => {
    await visit(async (page) => {
      const listening = page.waitForResponse((response) => response.url().endsWith("/live"));
      await page.goto("/");
      await listening;
      await inboundOf(site.stage, BEN.phone, "Are you there yet?");
      await page.getByText("Are you there yet?").waitFor();
      expect(complaints).toEqual([]);
    });
  });

  test("can be used by keyboard alone", async () => {
    await visit(async (page) => {
      await page.goto("/");
      await page.keyboard.press("Tab");
      expect(await page.evaluate("document.activeElement.textContent")).toBe("Skip to the page");
      const wanted = `reject-${BEN.phone}`;
      for (let presses = 0; presses < 60; presses += 1) {
        if ((await page.evaluate("document.activeElement.id")) === wanted) break;
        await page.keyboard.press("Tab");
      }
      expect(await page.evaluate("getComputedStyle(document.activeElement).outlineStyle")).toBe("solid");
      await page.keyboard.press("Enter");
      await page.getByRole("status").getByText("things go on as before").waitFor();
      expect(complaints).toEqual([]);
    });
  });

  test("does its work without scripts: a lead is found, an alert released, a text written and sent", async () => {
    await visit(
      async (page) => {
        await page.goto("/");
        await page.getByLabel("Where is lead").fill("L-11");
        await page.getByRole("button", { name: "Find" }).click();
        await page.getByRole("button", { name: "Send it" }).click();
        await page.getByRole("status").getByText("The alert of L-11 is sent.").waitFor();
        await page.goto("/messages");
        await page.getByRole("link", { name: "Send by hand" }).click();
        await page.getByLabel("To", { exact: true }).fill("(239) 555-0102");
        await page.getByLabel("Text", { exact: true }).fill("Hello Ben ☎");
        await page.getByRole("button", { name: "See what the phone will show" }).click();
        await page.getByText("1 segment, UCS-2").waitFor();
        await page.getByRole("button", { name: "Send it" }).click();
        await page.getByRole("status").getByText("It is queued").waitFor();
      },
      { scripts: false },
    );
    await site.stage.waitFor("the text on Ben's phone", (one) => one.kind === "phone" && one.text === "Hello Ben ☎");
  });

  test("keeps what is being typed while the page is drawn anew", async () => {
    await visit(async (page) => {
      const listening = page.waitForResponse((response) => response.url().endsWith("/live"));
      await page.goto("/play");
      await listening;
      const field = page.getByLabel("Ann Lee texts");
      await field.fill("I am still ty");
      const drawn = await page.locator("#live").getAttribute("data-drawn");
      await inboundOf(site.stage, BEN.phone, "Something new meanwhile");
      // Drawn anew, for it bears the time.
      await expect.poll(() => page.locator("#live").getAttribute("data-drawn")).not.toBe(drawn);
      await field.pressSequentially("ping");
      expect(await field.inputValue()).toBe("I am still typing");
      expect(complaints).toEqual([]);
    });
  });

  test("lets the visitor of the demo play a phone", async () => {
    await visit(async (page) => {
      await page.goto("/play");
      await page.locator("#phone-A-3").getByRole("button", { name: "YES" }).click();
      await page.locator("#phone-A-3").getByText("You have successfully been re-subscribed").waitFor();
      expect(complaints).toEqual([]);
    });
  });

  test("takes at most three clicks for what the office does every day", async () => {
    await inboundOf(site.stage, CHLOE.phone, "take me off this list please");
    await withhold(site, "L-12");
    await visit(async (page) => {
      let clicks = 0;
      async function click(...steps: readonly (readonly ["button" | "link", string])[]): Promise<void> {
        for (const [role, name] of steps) await page.getByRole(role, { name, exact: true }).first().click();
        clicks = Math.max(clicks, steps.length);
      }
      const said = (words: string) => page.getByRole("status").getByText(words).waitFor();
      // Decide what a reply in plain words meant.
      await page.goto("/");
      await click(["button", "Yes, opt out"]);
      await said("it is carried out");
      // Let go of an alert that looks like spam.
      await click(["button", "Drop it"]);
      await said("The alert of L-12 is dropped.");
      // Tell where a lead is, and because of what.
      await page.goto("/");
      await page.getByLabel("Where is lead").fill("L-2");
      await click(["button", "Find"]);
      await page.getByText("delivered").first().waitFor();
      // Write to an agent.
      await page.goto("/messages/send");
      await page.getByLabel("To", { exact: true }).fill(BEN.phone);
      await page.getByLabel("Text", { exact: true }).fill("See you at ten");
      await click(["button", "See what the phone will show"], ["button", "Send it"]);
      await said("It is queued");
      // See who dropped out, and why.
      await click(["link", "Today"]);
      await page.locator("#dropped-out").getByText(CHLOE.agentId).waitFor();
      expect(clicks).toBeLessThanOrEqual(2);
      expect(complaints).toEqual([]);
    });
  });
});

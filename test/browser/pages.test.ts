import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { BEN } from "../../src/cli/demo/story.ts";
import { find } from "../requires.ts";
import { fill, inboundOf, type Site, startSite } from "./site.ts";

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
    { width: 1280, dark: true },
    { width: 375, dark: false },
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
});
